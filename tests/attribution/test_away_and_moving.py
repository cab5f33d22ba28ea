"""Words put in at another place than was asked for, and provisions moved as was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.asks.provision_course import course_of
from app.attribution.asks.rebase import BaseDraft
from app.comparison.compare import compare
from app.treaty.changes import ChangeKind
from app.treaty.proposals import Edit
from tests.attribution.made import answers, authors, draft, named, redlined, request

GATE = "Each keeper opens the gate at dawn."
RARE = "three copper lanterns burning seal oil under painted shutters"
ASKED = f"Each keeper opens the gate and {RARE} at dawn, such as these that have been."


@pytest.mark.parametrize(
    ("brought", "names"),
    [
        (RARE, {"XNO"}),
        # Too short a run, though the words are rare; half of what was asked, in one run; common words alone.
        ("three copper lanterns and nine burning seal ropes", set()),
        ("three copper lanterns burning seal", {"XNO"}),
        ("a keeper of the gate who opens the gate at each dawn", set()),
        ("lanterns without painted seal or copper", set()),
        ("such as these that have been", set()),
    ],
)
def test_rare_words_asked_for_in_one_article_and_put_into_another(brought: str, names: set[str]) -> None:
    redline = redlined({"Article 1": [GATE], "Article 2": [f"The harbour has ⟨→{brought} ⟩always."]})
    assert authors(answers(redline, request(Edit.RESTATE, "Article 1", ASKED))) == names


def test_what_the_draft_says_all_over_is_nobodys_away_from_its_place() -> None:
    """A dozen words in a row, each of which stands in every other article, in other orders."""
    stock = "painted lanterns hung along copper walls beside burning towers near stone ovens"
    said = stock.split()
    others = {
        f"Article {n}": [" ".join(["Boat", *said[n % 5 :: 3], *said[(n + 1) % 7 :: 3], *said[: n % 4]])]
        for n in range(3, 17)
    }
    asked = request(Edit.RESTATE, "Article 1", f"Each keeper opens the gate at dawn {stock}.")
    one = {"Article 1": ["Each keeper opens the gate at dawn."], "Article 2": [f"The harbour has ⟨→{stock} ⟩always."]}
    assert authors(answers(redlined(one), asked)) == {"XNO"}
    assert authors(answers(redlined(one | others), asked)) == set()
    there = {"Article 1": [f"Each keeper opens the gate at dawn⟨→ {stock}⟩."], **others}
    assert authors(answers(redlined(there), asked)) == {"XNO"}, "at its place it is theirs"


def test_whoever_asked_at_the_place_goes_before_whoever_asked_elsewhere() -> None:
    redline = redlined({"Article 1": [GATE], "Article 2": [f"The harbour has ⟨→{RARE} ⟩always."]})
    elsewhere = request(Edit.RESTATE, "Article 1", ASKED)
    here = request(Edit.RESTATE, "Article 2", f"The harbour has {RARE} always.", actor="XKE")
    assert authors(answers(redline, elsewhere, here)) == {"XKE"}


def test_new_words_put_in_where_they_were_asked_for_and_elsewhere_too_say_so() -> None:
    redline = redlined(
        {
            "Article 1": [f"Each keeper opens the gate ⟨→and {RARE} ⟩at dawn."],
            "Article 2": [f"The harbour has ⟨→{RARE} ⟩always."],
        }
    )
    asked = request(Edit.RESTATE, "Article 1", ASKED)
    ((_, here), (_, there)) = answers(redline, asked)
    assert (here.score, tuple(map(str, here.notes))) == (1.0, ())
    assert there.score == 0.6
    assert [str(note) for note in there.notes] == [
        "Asked for in Article 1, and put in there; these words were put in here too."
    ]


@pytest.mark.parametrize("other", ["three copper lanterns", "ropes", f"{RARE} and a long rope"])
def test_other_words_than_those_that_answered_are_nobodys_elsewhere(other: str) -> None:
    redline = redlined(
        {
            "Article 1": [f"Each keeper opens the gate ⟨→and {RARE} ⟩at dawn."],
            "Article 2": [f"The harbour has ⟨→{other} ⟩always."],
        }
    )
    assert [change.id for change, _ in answers(redline, request(Edit.RESTATE, "Article 1", ASKED))] == ["c1"]


SALT = "2. Salt is weighed in the market by two sworn scribes of the town."
OLDER = draft(
    {
        "Article 1": [
            "1. Each keeper opens the gate at dawn.",
            SALT,
            "3. Ropes are counted at the end of each winter.",
        ],
        "Article 2": ["1. Every boat shows a lamp at its mast.", "2. No boat lands at night."],
        "Article 3": ["1. Bells are rung by the youngest keeper."],
    }
)
NEWER = draft(
    {
        "Article 1": ["1. Each keeper opens the gate at dawn.", "2. Ropes are counted at the end of each winter."],
        "Article 2": ["1. Every boat shows a lamp at its mast.", SALT, "3. No boat lands at night."],
        "Article 3": ["1. Bells are rung by the youngest keeper."],
    }
)


@pytest.mark.parametrize(
    ("address", "goal", "names"),
    [
        ("Article 1(2)", "Article 2", {"XNO"}),
        ("Article 1(2)", "article 2(1)", {"XNO"}),
        ("Article 1(2)", "", {"XNO"}),
        ("Article 1(2)", "Article 3", set()),
        ("Article 1(2)", "Article 9", set()),
        ("Article 1(3)", "Article 2", set()),
        ("Article 7", "Article 2", set()),
    ],
)
def test_a_provision_that_was_asked_to_move(address: str, goal: str, names: set[str]) -> None:
    assert authors(named(OLDER, NEWER, request(Edit.MOVE, address, anchor=goal))) == names


@pytest.mark.parametrize(
    ("edit", "wording", "anchor", "names"),
    [
        (Edit.INSERT, "market scribes", "counted by", {"XNO"}),
        (Edit.INSERT, "market scribes", "of the tower", {"XNO"}),
        (Edit.INSERT, "market scribes", "each winter", set()),
        (Edit.INSERT, "tower scribes", "counted by", set()),
        (Edit.REPLACE, "market scribes", "the keepers", set()),
    ],
)
def test_words_asked_for_beside_an_anchor(edit: Edit, wording: str, anchor: str, names: set[str]) -> None:
    common = [f"{n}. The market scribes of the tower see the market and the scribes." for n in range(2, 7)]
    text = "1. Ropes are counted by ⟨→market scribes ⟩of the tower at the end of each winter."
    asked = request(edit, "Article 1(1)", wording, anchor=anchor)
    assert authors(answers(redlined({"Article 1": [text], "Article 2": common}), asked)) == names


def test_an_anchor_that_stands_nowhere_is_no_place() -> None:
    text = "1. Ropes are counted by ⟨→market scribes ⟩of the tower."
    common = [f"{n}. The market scribes of the tower see the market and the scribes." for n in range(2, 7)]
    redline = redlined({"Article 1": [text], "Article 2": common})
    for address, anchor in (("Article 1(9)", "counted by"), ("Article 1(1)", "…")):
        assert answers(redline, request(Edit.INSERT, address, "market scribes", anchor=anchor)) == []


def test_words_asked_for_in_place_of_others() -> None:
    text = "1. Ropes are counted by ⟨the keepers→sworn scribes⟩ of the tower."
    asked = request(Edit.REPLACE, "Article 1(1)", "sworn scribes", anchor="the keepers")
    ((_, one),) = answers(redlined({"Article 1": [text]}), asked)
    assert one.score == 1.0


@pytest.mark.parametrize(("words", "names"), [("on foot", {"XNO"}), ("by boat", set())])
def test_words_asked_to_be_put_in_brackets(words: str, names: set[str]) -> None:
    text = "1. A toll is taken from those who come ⟨bracketing:→[⟩on foot⟨bracketing:→]⟩ or by boat."
    assert authors(answers(redlined({"Article 1": [text]}), request(Edit.BRACKET, "Article 1(1)", words))) == names


def articles(*order: int) -> dict[str, list[str]]:
    """Articles of five, numbered anew in this order of their texts."""
    texts = {
        1: "Each keeper opens the gate at dawn.",
        2: "Every boat shows a lamp at its mast in fog.",
        3: "Bells are rung by the youngest keeper on the quay.",
        4: "Salt is weighed twice by sworn clerks before sale.",
        5: "Ropes are counted at the end of each winter and mended.",
    }
    return {f"Article {n}": [f"1. {texts[which]}"] for n, which in enumerate(order, 1)}


@pytest.mark.parametrize(
    ("words", "order", "names"),
    [
        ("Move article 5 to follow article 2", (1, 2, 5, 3, 4), {"XNO"}),
        ("Move article 5 before article 2", (1, 5, 2, 3, 4), {"XNO"}),
        ("Move article 5 to article 2", (1, 2, 5, 3, 4), {"XNO"}),
        ("Déplacer l’article 5 après l’article 2", (1, 2, 5, 3, 4), {"XNO"}),
        ("Перенести статью 5 после статьи 2", (1, 2, 5, 3, 4), {"XNO"}),
        # On the other side of it, elsewhere, or another article.
        ("Move article 5 before article 2", (1, 2, 5, 3, 4), set()),
        ("Move article 5 to follow article 2", (1, 5, 2, 3, 4), set()),
        ("Move article 5 to follow article 2", (5, 1, 2, 3, 4), set()),
        ("Move article 5 to follow article 2", (1, 2, 4, 3, 5), set()),
    ],
)
def test_an_article_that_was_asked_to_stand_beside_another(words: str, order: tuple[int, ...], names: set[str]) -> None:
    older, newer = draft(articles(1, 2, 3, 4, 5)), draft(articles(*order))
    asked = request(Edit.MOVE, "Article 5", anchor="Article 2")
    said = tuple(replace(ask, quote=words) for ask in asked.proposals[0].asks)
    paper = replace(asked, proposals=(replace(asked.proposals[0], asks=said),))
    found = named(older, newer, paper)
    assert {a.id for change, one in found if change.kind is ChangeKind.MOVE for a in one.actors} == names


def test_an_article_that_was_to_stand_beside_one_that_is_not_there_is_nobodys() -> None:
    older, newer = draft(articles(1, 2, 3, 4, 5)), draft(articles(1, 2, 5, 3, 4))
    assert authors(named(older, newer, request(Edit.MOVE, "Article 5", anchor="Article 9"))) == set()


NIGHT = "As a rule the meeting shall take its decisions on the gates of the towns by the voice of all."


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        (NIGHT, {"XNO"}),
        (f"[{NIGHT}]", {"XNO"}),
        (NIGHT.replace("by the voice of all", "by the voice of most"), set()),  # not every word of it
        ("As a rule the meeting shall decide.", set()),  # too short to be known by itself
    ],
)
def test_a_new_paragraph_that_is_asked_for_word_for_word_names_who_asked_though_its_words_are_common(
    came, expected
) -> None:
    has = {
        "Article 1": ["1. As a rule the meeting shall take its decisions by the voice of all.", "2. Gates are shut."],
        "Article 2": ["1. The rules of the gates of the towns are decisions of the meeting."],
    }
    asked = request(Edit.RESTATE, "Article 7", f"(a) {NIGHT} As a rule the meeting shall decide. It sits.")
    newer = {**has, "Article 3": [f"1. {came}"]}
    assert authors(named(draft(has), draft(newer), asked)) == expected
    assert authors(named(draft(newer), draft({**newer, "Article 4": [f"1. {came}"]}), asked)) == set()


def test_who_restates_a_text_of_which_a_part_becomes_a_paragraph_of_its_own_asked_for_nothing_by_that() -> None:
    long = (
        f"{NIGHT[:-1]}, and the scribe of the hall shall write them in the book of the meeting before the bell rings."
    )
    has = {"Article 1": [f"1. {long.replace('of all', 'ofall')}", "2. Gates are shut."]}
    asked = request(Edit.RESTATE, "Article 1(1)", long.replace("scribe of the hall", "weigher of the salt"))
    newer = {**has, "Article 3": [f"1. {NIGHT}"]}
    assert authors(named(draft(has), draft(newer), asked)) == set()


def test_a_new_paragraph_of_which_who_restates_another_changed_but_a_word_is_not_theirs() -> None:
    more = ", and the scribe of the hall shall write them in the book of the meeting before the bell rings."
    has = {"Article 1": [f"1. {NIGHT[:-1].replace('voice', 'song')}{more}", "2. Gates are shut."]}
    asked = request(Edit.RESTATE, "Article 1(1)", f"{NIGHT[:-1]}{more}")
    newer = {**has, "Article 3": [f"1. {NIGHT}"]}
    assert authors(named(draft(has), draft(newer), asked)) == set()


@pytest.mark.parametrize(("stood", "expected"), [(True, set()), (False, {"XNO"})])
def test_a_new_paragraph_that_an_earlier_draft_had_is_not_theirs_who_printed_it_then(stood, expected) -> None:
    bells = {"Article 1": ["1. Bells are rung at dawn by the keeper of the tower.", "2. Gates are shut."]}
    zero = draft({**bells, **({"Article 5": [f"1. {NIGHT}"]} if stood else {})}, label="zero")
    older, newer = draft(bells, label="rev1"), draft({**bells, "Article 3": [f"1. {NIGHT}"]}, label="rev2")
    printed = request(Edit.RESTATE, "Article 7", f"{NIGHT} It sits in the hall.")
    asked = replace(printed, proposals=tuple(replace(one, base="zero") for one in printed.proposals))
    bases = [BaseDraft(zero, lambda: course_of(compare(zero, older)))]
    assert authors(named(older, newer, asked, bases=bases)) == expected
