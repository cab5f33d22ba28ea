"""A move takes a whole sentence or half of the words; what kept its number did not move."""

from __future__ import annotations

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind, Comparison
from app.treaty.draft import Draft, Kind, Provision
from tests.comparison.drafts import article, draft

PHRASES = (
    "the wardens of both towns count every lantern on the quay",
    "before the ferry bell rings twice at noon",
    "unless heavy snow falls on the northern pass",
    "where barley is weighed for the spring market",
)
NETS = "Nets are dried on the shore in the long days of summer."
OIL = "Oil for lamps is sold in the hall of the league."


def pair(first: str, second: str) -> tuple[Draft, Draft]:
    older = draft((0, "Article 1", "Nets"), (1, "1.", NETS), (0, "Article 2", "Oil"), (1, "1.", OIL), (1, "2.", first))
    newer = draft((0, "Article 1", "Nets"), (1, "1.", NETS), (1, "2.", second), (0, "Article 2", "Oil"), (1, "1.", OIL))
    return older, newer


def text(*order: int) -> str:
    return ", ".join(PHRASES[k] for k in order).capitalize() + "."


def moves(comparison: Comparison) -> int:
    return sum(change.kind is ChangeKind.MOVE for change in comparison.changes)


def test_the_same_phrases_in_another_order_are_no_move() -> None:
    comparison = compare(*pair(text(0, 1, 2, 3), text(3, 2, 1, 0)))
    assert moves(comparison) == 0
    assert len(comparison.alike) == 1
    assert [c.kind for c in comparison.changes] == [ChangeKind.INSERTION, ChangeKind.DELETION]


def test_half_of_the_words_in_order_are_a_move() -> None:
    comparison = compare(*pair(text(0, 1, 2, 3), text(1, 0, 2, 3)))
    assert (moves(comparison), comparison.alike) == (1, ())


def test_a_whole_sentence_is_a_move_whatever_else_was_written() -> None:
    sentence = "Every crew of the league paints its oars green."
    first = f"{text(0, 1)} {sentence} {text(2, 3)}"
    second = f"{text(3, 2)} {sentence} {text(1, 0)}"
    comparison = compare(*pair(first, second))
    assert (moves(comparison), comparison.alike) == (1, ())


def test_a_sentence_of_few_words_proves_nothing() -> None:
    first = f"{text(0, 1)} Crews rest at noon. {text(2, 3)}"
    second = f"{text(3, 1)} Crews rest at noon. {text(0)}"
    assert moves(compare(*pair(first, second))) == 0


def test_a_short_text_that_was_moved_and_added_to_is_a_move() -> None:
    long = ", while crews of other leagues, whatever their oaths, sleep in tents of wool, cook fish, and sing old songs"
    comparison = compare(
        *pair(text(0), text(0)[:-1] + long + long.replace("wool", "hemp").replace("fish", "beans") + ".")
    )
    assert comparison.alike == ()


def test_what_a_person_joined_is_the_same_whatever_its_words() -> None:
    older, newer = pair(text(0, 1, 2, 3), text(3, 2, 1, 0))
    pins = (("article-2/2", "article-1/2"),)
    comparison = compare(older, newer, pins=pins)
    assert (moves(comparison), comparison.alike) == (1, ())


def test_two_texts_only_alike_are_alike_either_way_round() -> None:
    older, newer = pair(text(0, 1, 2, 3), text(3, 2, 1, 0))
    there, back = compare(older, newer), compare(newer, older)
    assert [(a.older, a.newer) for a in there.alike] == [(a.newer, a.older) for a in back.alike]
    assert there.equal  # who follows words still sees what the two share


def test_what_took_its_subparagraphs_along_moved_with_them() -> None:
    lamps = ("Each red lamp of the northern mole;", "Each green lamp of the southern mole;")
    below = [(2, f"({letter})", lamp) for letter, lamp in zip("ab", lamps, strict=True)]
    head = ((0, "Article 1", "Nets"), (1, "1.", NETS))
    oil = ((0, "Article 2", "Oil"), (1, "1.", OIL))
    older = draft(*head, *oil, (1, "2.", text(0, 1, 2, 3)), *below)
    newer = draft(*head, (1, "2.", text(3, 2, 1, 0)), *below, *oil)
    comparison = compare(older, newer)
    assert comparison.alike == ()


def test_what_kept_its_number_did_not_move() -> None:
    short, long = "Nets are dried on the shore.", f"{text(0, 1, 2, 3)} {OIL}"
    older, newer = article("Tolls fall due at noon.", short, long), article(long, short)
    moved = [(p.older, p.newer) for p in compare(older, newer).pairs if p.moved]
    assert moved == [("article-1/3", "article-1/1")]


def test_a_clause_of_a_long_sentence_that_stands_elsewhere_is_no_move() -> None:
    clause = "for review by the board of the wardens and the approval of the assembly of both towns in spring"
    rest = (
        "the keepers of the towers send their books, bound in red leather, with all the names of the crews of the year"
    )
    older = draft(
        (0, "Article 1", "Books"), (1, "1.", f"At dusk {rest}, {clause}, unless it snows."), (1, "2.", f"{NETS} {OIL}")
    )
    newer = draft(
        (0, "Article 1", "Books"),
        (1, "1.", f"At dusk {rest}, unless it snows."),
        (1, "2.", f"{NETS} {OIL} {text(0, 1, 2, 3)[:-1]} {clause}."),
    )
    assert moves(compare(older, newer)) == 0


def test_characters_that_stay_a_sentence_move() -> None:
    sentence = "每一港口均应在黎明前点亮北防波堤上的七盏绿灯。"
    fish, salt = "渔网在岸边晾干，船员中午休息。", "盐由两镇看守人称量并登记。"
    older = Draft("", "zh", "plain", _rows(fish + sentence, salt))
    newer = Draft("", "zh", "plain", _rows(fish, salt + sentence))
    assert moves(compare(older, newer)) == 1


def _rows(*texts: str) -> tuple[Provision, ...]:
    return tuple(Provision(f"p{k}", "", Kind.PARAGRAPH, "", "", text) for k, text in enumerate(texts))
