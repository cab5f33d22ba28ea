"""Rival wordings side by side: who asked for the one that stands, and who for the one that went."""

from __future__ import annotations

import pytest

from app.treaty.marks import Alternatives, Marks, PlainMark, Stance
from app.treaty.proposals import Edit
from tests.attribution.made import answers, redlined, request

TWO = "1. All keepers ⟨[shall] →⟩⟨bracketing:[→⟩should⟨bracketing:]→⟩ write down every ship."
MARKED = Marks(text=(PlainMark("note", 0, 3), Alternatives(12, 28, ((13, 18), (21, 27)))))


def told(text: str, edit: Edit, wording: str, *, marks: Marks = MARKED, address: str = "Article 1(1)") -> str:
    """ "+" for a name on the deletion, "-" for the contrary, "" for nobody."""
    redline = redlined({"Article 1": [text, "2. Ropes are kept dry."]}, {"All": marks})
    stance = {Edit.DELETE: Stance.DELETE, Edit.RETAIN: Stance.RETAIN}.get(edit, Stance.PROPOSE)
    found = answers(redline, request(edit, address, wording, stance=stance))
    return "".join("-" if one.opposite else "+" for change, one in found if change.kind == "deletion")


@pytest.mark.parametrize(
    ("edit", "wording", "verdict"),
    [
        (Edit.DELETE, "shall", "+"),
        (Edit.DELETE, "should", "-"),
        (Edit.DELETE, "write down", ""),
        (Edit.RETAIN, "should", "+"),
        (Edit.RETAIN, "shall", "-"),
        (Edit.RESTATE, "All keepers should write down every ship.", "+"),
        (Edit.RESTATE, "All keepers shall write down every ship.", "-"),
        (Edit.RESTATE, "All keepers [shall] [should] write down every ship.", ""),
        (
            Edit.RESTATE,
            "All keepers [shall] [should] write down every ship. For that, keepers should write down tides.",
            "",
        ),
        (Edit.RESTATE, "Ropes are kept dry and white.", ""),
        (Edit.SUPPORT, "should", ""),
    ],
)
def test_one_of_two_words_side_by_side_goes(edit: Edit, wording: str, verdict: str) -> None:
    assert told(TWO, edit, wording) == verdict


FIRST = "1. ⟨[Kept] →⟩⟨bracketing:[→⟩Planned⟨bracketing:]→⟩ journeys are written down."
LAST = "1. Ships are counted by ⟨[day] →⟩⟨bracketing:[→⟩night⟨bracketing:]→⟩"


@pytest.mark.parametrize(
    ("text", "marks", "wording", "verdict"),
    [
        (FIRST, Alternatives(0, 16, ((1, 5), (8, 15))), "Planned journeys are written down.", "+"),
        (FIRST, Alternatives(0, 16, ((1, 5), (8, 15))), "Kept journeys are written down.", "-"),
        (FIRST, Alternatives(0, 16, ((1, 5), (8, 15))), "[Kept] [Planned] journeys are written in books.", ""),
        (LAST, Alternatives(21, 34, ((22, 25), (28, 33))), "Ships are counted by night", "+"),
        (LAST, Alternatives(21, 34, ((22, 25), (28, 33))), "Ships are always counted by [day] [night]", ""),
    ],
)
def test_rivals_at_an_end_of_the_text_are_alone_only_where_they_are_its_end(
    text: str, marks: Alternatives, wording: str, verdict: str
) -> None:
    over = Marks(text=(marks,))
    redline = redlined({"Article 1": [text, "2. Ropes are kept dry."]}, {"[": over, "Ships": over})
    found = answers(redline, request(Edit.RESTATE, "Article 1(1)", wording, stance=Stance.PROPOSE))
    assert "".join("-" if one.opposite else "+" for change, one in found if change.kind == "deletion") == verdict


def test_what_is_no_row_of_rivals_settles_nothing() -> None:
    assert told(TWO, Edit.DELETE, "should", marks=Marks()) == ""
    assert told(TWO, Edit.DELETE, "should", address="Article 1(2)") == ""
    far = Marks(text=(Alternatives(30, 40, ((31, 33), (34, 36))),))
    assert told(TWO, Edit.DELETE, "should", marks=far) == ""


def test_where_several_or_none_stand_none_is_the_one() -> None:
    both = "1. All keepers ⟨[shall] →⟩⟨bracketing:[→⟩should⟨bracketing:]→⟩⟨ must→ may⟩ write down every ship."
    assert told(both, Edit.DELETE, "should") == ""
    elsewhere = "1. All keepers ⟨[shall] →⟩[should] always write down every ship."
    assert told(elsewhere, Edit.RETAIN, "shall", marks=Marks(text=(Alternatives(12, 19, ((13, 18),)),))) == ""


def test_words_put_in_and_words_of_a_heading_settle_nothing() -> None:
    text = "1. All keepers [shall] [should] write ⟨→and count ⟩down ⟨every→each⟩ ship."
    assert told(text, Edit.RESTATE, "All keepers should write down every ship.") == ""
