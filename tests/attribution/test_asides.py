"""Tags, statuses and notes of the older draft that are gone from the newer: whoever restated the text asked for none of
that.
"""

from __future__ import annotations

import pytest

from app.treaty.marks import ActorRef, AttributionTag, Mark, Marks, PlainMark, Stance, StanceOf, StatusMark
from app.treaty.proposals import Edit
from tests.attribution.made import authors, draft, named, request

GATE = "Each keeper opens the northern gate of the harbour at dawn."
NEW = "Each keeper opens the northern gate of the harbour at dawn and hangs two copper lanterns over it."
HELD = StanceOf(Stance.PROPOSE, (ActorRef("XKE", "Kestria"),))


def aside(text: str, kind: str) -> Mark:
    """A mark over the words in the last brackets of a text."""
    start, end = text.rindex("[") + 1, text.rindex("]")
    if kind == "tag":
        return AttributionTag(start, end, (0, start), "inside", (HELD,))
    if kind == "status":
        return StatusMark(start, end, "agreed_ad_referendum")
    return PlainMark(start, end, kind)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("tag", " [– Kestria and the towns along the river]"),
        ("status", " [Agreed ad referendum]"),
        ("note", " [Note: to be moved to the annex]"),
        ("unread", " [– the towns along the river]"),
    ],
)
def test_who_restates_a_paragraph_did_not_ask_for_its_marks_to_go(kind: str, said: str) -> None:
    text = f"{GATE}{said}"
    older = draft({"Article 1": [f"1. {text}"]}, marks={text: Marks(text=(aside(text, kind),))})
    newer = draft({"Article 1": [f"1. {NEW}"]})
    found = named(older, newer, request(Edit.RESTATE, "Article 1(1)", NEW))
    assert authors(found) == {"XNO"}
    gone = {words for change, one in found if change.newer is None for words in one.words}
    assert gone == set()
    only = draft({"Article 1": [f"1. {GATE}"]})
    assert named(older, only, request(Edit.RESTATE, "Article 1(1)", GATE)) == []


def test_words_beside_a_mark_that_go_are_still_asked_for() -> None:
    text = f"{GATE[:-1]} in copper armour. [Agreed ad referendum]"
    older = draft({"Article 1": [f"1. {text}"]}, marks={text: Marks(text=(aside(text, "status"),))})
    found = named(older, draft({"Article 1": [f"1. {GATE}"]}), request(Edit.RESTATE, "Article 1(1)", GATE))
    assert authors(found) == {"XNO"}
    assert not any("referendum" in word for _, one in found for word in one.words)
