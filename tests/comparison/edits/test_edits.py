"""Where edits begin and end, down to the space between two words."""

from __future__ import annotations

import pytest

from app.comparison.alignment.text_pairs import pair_texts
from app.comparison.compare import compare
from app.comparison.edits.edits import edits_of
from app.comparison.text.tokenized_draft import tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from app.treaty.changes import ChangeKind
from tests.comparison.drafts import article, of_kind, stories

LONG = "The keeper of the light on the outer mole shall write down the name of each vessel that passes"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("the big dog", "the dog", [("deletion", "big ", "")]),
        ("the dog", "the dog now", [("insertion", "", " now")]),
        ("Then dogs bark", "dogs bark", [("deletion", "Then ", "")]),
        ("nets lights", "nets] [lights", [("bracketing", "", "]"), ("bracketing", "", "[")]),
        ("nets lights", "nets]lights", [("deletion", " ", ""), ("bracketing", "", "]")]),
        ("nets lights", "nets-lights", [("deletion", " ", ""), ("insertion", "", "-")]),
        ("[nets lights", "nets lights", [("bracketing", "[", "")]),
        ("a fee (b) is due", "a fee (a) (b) is due", [("insertion", "", "(a) ")]),
        ("All act. All pay.", "All act. All rest. All pay.", [("insertion", "", "All rest. ")]),
        ("now all act", "all act. All rest", [("deletion", "now ", ""), ("insertion", "", " All rest.")]),
        ("old sails dry", "old sails, sails dry", [("insertion", "", "sails, ")]),
        ("nets, lights and maps", "nets, bells, lights and maps", [("insertion", "", "bells, ")]),
        ("[nets] lights", "[nets][bells] lights", [("insertion", "", "[bells]")]),
        ("may [act] now", "must [act] then", [("substitution", "may", "must"), ("substitution", "now", "then")]),
        (
            "act",
            "act [y] [",
            [("bracketing", "", " ["), ("insertion", "", "y"), ("bracketing", "", "] "), ("bracketing", "", "[")],
        ),
    ],
)
def test_the_words_of_an_edit(before: str, after: str, told: list[tuple[str, str, str]]) -> None:
    assert stories(compare(article(f"{LONG} {before}."), article(f"{LONG} {after}."))) == told


def test_two_pieces_of_a_moved_sentence_are_one_move() -> None:
    stray = "The keeper of the light on the outer mole shall write down the name of each vessel that passes at dawn."
    changed = stray.replace("write down", "record in a book")
    rest = (
        "Nets are dried on poles of oak, and mended before the feast of the patron by all who own or hire them.",
        "Boats without oars stay ashore when the wind turns north, and their owners tell the warden in the morning.",
    )
    comparison = compare(article(f"{rest[0]} {stray}", rest[1]), article(rest[0], f"{rest[1]} {changed}"))
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    assert (move.older.text, move.newer.text) == (stray, changed)
    assert [(c.older.text, c.newer.text) for c in comparison.changes if c.within == move.id] == [
        ("write down", "record in a book")
    ]


def test_a_chinese_sentence_that_moved() -> None:
    stray = "守灯人应将每艘过往船只的名称和时间记入登记册并于年底送交理事会。"
    rest = (
        "渔网应在橡木杆上晾干，并由其所有人或租用人在守护神节日之前修补完毕，费用由港口基金承担。",
        "无桨小船在北风来临时不得离岸，船主须于次日清晨通知港务长，否则应缴纳九枚银币的罚款。",
    )
    comparison = compare(article(f"{rest[0]}{stray}", rest[1]), article(rest[0], f"{rest[1]}{stray}"))
    assert [c.older.text for c in of_kind(comparison, ChangeKind.MOVE)] == [stray]


def test_a_short_phrase_used_again_is_shown_as_gone_and_new() -> None:
    phrase = "seven grey geese above the northern mole"
    older = article(
        f"Nets are dried near {phrase} on poles of oak in spring and in autumn.",
        "Boats without oars stay ashore when the wind turns north and rain falls.",
    )
    newer = article(
        "Nets are dried on poles of oak in spring and in autumn.",
        f"Boats without oars {phrase} stay ashore when the wind turns north and rain falls.",
    )
    comparison = compare(older, newer)
    assert not of_kind(comparison, ChangeKind.MOVE)
    assert {c.kind for c in comparison.changes} == {ChangeKind.DELETION, ChangeKind.INSERTION}
    assert any(e.older == "article-1/1" and e.newer == "article-1/2" for e in comparison.equal)


def test_the_same_sentence_twice_is_matched_once_each() -> None:
    stray = "A fee of nine crowns is due to the keeper of the outer light at the end of each month."
    older = article(f"Nets are dried. {stray}", f"Boats stay ashore. {stray}", "Bells ring at noon.")
    newer = article("Nets are dried.", "Boats stay ashore.", f"Bells ring at noon. {stray} {stray}")
    comparison = compare(older, newer)
    covered = [e for e in comparison.equal if e.newer == "article-1/3" and e.older != "article-1/3"]
    assert len({(e.newer_start, e.length) for e in covered}) == len(covered)


NETS = "Nets are dried on poles of oak and mended before the feast by all who own or hire them."
FINE = "Appeals against a fine are heard in public by three sworn members of the Council."
MAST = "Masters of tall vessels hoist two lanterns of copper on the mast before dusk."
SALT = "Salt and rope are stored dry in the cellar below the tower."
FERRY = "Ferries cross the strait each morning unless the fog bell rings thrice."
ICE = "Charts of drifting ice are kept aboard and renewed before each winter."


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        # A paragraph goes, and one sentence of it stays elsewhere: what stood before and behind it is deleted.
        (
            [NETS, f"{SALT} {FINE} {FERRY}", ICE],
            [f"{NETS} {FINE}", ICE],
            [("move", FINE, FINE), ("deletion", SALT, ""), ("deletion", FERRY, ""), ("renumbering", "3.", "2.")],
        ),
        # A sentence goes from between two that are replaced by one.
        (
            [f"{NETS} One lamp burns. {FINE} Two bells ring. {FERRY}", ICE],
            [f"{NETS} Fish is sold here. {FERRY}", f"{ICE} {FINE}"],
            [
                ("substitution", "One lamp burns. ", "Fish is sold here"),
                ("deletion", " Two bells ring", ""),
                ("move", FINE, FINE),
            ],
        ),
        # White space alone, at the edges of a text.
        (["Gates open. ", ICE], ["Gates open.", ICE], [("deletion", " ", "")]),
        ([" Gates open.", ICE], ["Gates open.", ICE], [("deletion", " ", "")]),
    ],
)
def test_what_is_told_beside_words_that_moved_and_of_space_alone(
    older: list[str], newer: list[str], told: list[tuple[str, str, str]]
) -> None:
    assert stories(compare(article(*older), article(*newer))) == told


def test_two_sentences_that_leave_one_gap_leave_what_stood_between_them() -> None:
    older = article(f"{NETS} {FINE} Old words stay. {MAST} More words here. {FERRY}", ICE, SALT)
    found = stories(compare(older, article(f"{NETS} {FERRY}", f"{FINE} {ICE}", f"{SALT} {MAST}")))
    assert sorted(found) == [
        ("deletion", " More words here. ", ""),
        ("deletion", "Old words stay. ", ""),
        ("move", FINE, FINE),
        ("move", MAST, MAST),
    ]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            "large wet nets of the port",
            "heavy wet sails of the port",
            [("substitution", "large wet nets", "heavy wet sails")],
        ),
        (
            "shall promptly tell the harbour",
            "should promptly warn the harbour",
            [("substitution", "shall", "should"), ("substitution", "tell", "warn")],
        ),
        (
            "carries nine sealed boxes",
            "holds ten sealed crates",
            [("substitution", "carries nine sealed boxes", "holds ten sealed crates")],
        ),
        (
            "who come on foot or by boat and carry goods for sale",
            "who come and carry barley for sale",
            [("deletion", "on foot or by boat ", ""), ("substitution", "goods", "barley")],
        ),
        (
            "the owners shall answer in spring",
            "the owners established in the town shall, on request, answer in spring",
            [("insertion", "", "established in the town "), ("insertion", "", ", on request,")],
        ),
        (
            "the harbour is open in [NOTE4] to a rower with an oar",
            "moreover the night watch since [NOTE4] said that the keeper may sleep",
            [
                ("substitution", "the harbour is open in", "moreover the night watch since"),
                ("substitution", "to a rower with an oar", "said that the keeper may sleep"),
            ],
        ),
        (
            "dry with nets of wool",
            "dry [Alt 1: with nets of wool] [Alt 2: beside nets of wool]",
            [
                ("bracketing", "", "["),
                ("insertion", "", "Alt 1: "),
                ("bracketing", "", "] "),
                ("bracketing", "", "["),
                ("insertion", "", "Alt 2: beside nets of wool"),
                ("bracketing", "", "]"),
            ],
        ),
    ],
)
def test_a_rewritten_phrase_is_one_edit_and_an_added_one_reads_as_such(
    before: str, after: str, told: list[tuple[str, str, str]]
) -> None:
    assert stories(compare(article(f"{LONG} {before}."), article(f"{LONG} {after}."))) == told


def test_the_break_between_two_halves_of_a_text_is_no_edit_of_space() -> None:
    vocabulary = TokenVocabulary()
    whole, halves = article(f"{SALT} {FERRY}"), article(SALT, FERRY)
    outlines = tokenize_draft(whole, vocabulary), tokenize_draft(halves, vocabulary)
    split = pair_texts(outlines[0], outlines[1], ((1,), (1, 2)), frozenset())
    cut = len(outlines[1].texts[1].ids)
    size = len(outlines[0].texts[1].ids)
    for blocks in ([(0, 0, size)], [(0, 0, cut), (cut, cut, size - cut)]):
        assert edits_of(split, blocks, outlines, "text", ({}, {})) == []
