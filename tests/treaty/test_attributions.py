"""Of a change a name may stand for a part alone: for what came, for what went, or for some of the words."""

from __future__ import annotations

import pytest

from app.message import Message
from app.treaty.attributions import (
    ONLY_PART,
    ONLY_PART_TO_GO,
    ONLY_WHAT_CAME,
    ONLY_WHAT_WENT,
    Attribution,
    Evidence,
    Link,
)
from app.treaty.marks import Stance
from app.treaty.proposals import EvidenceKind


def attribution(note: str, stance: Stance = Stance.PROPOSE, link: Link = Link.MATCHED) -> Attribution:
    asked = Evidence(EvidenceKind.PROPOSAL, "MC/4", "1", "shall", "", "")
    facts = ("“may”",) if "{" in note else ()
    return Attribution("c1", (), "", stance, link, 0.9, asked, notes=(Message(note, facts),) if note else ())


@pytest.mark.parametrize(
    ("one", "partly", "came", "went"),
    [
        (attribution(""), False, True, True),
        (attribution("It stands word for word."), False, True, True),
        (attribution(ONLY_PART), True, True, True),
        (attribution(ONLY_WHAT_CAME), True, True, False),
        (attribution(ONLY_WHAT_WENT), True, False, True),
        (attribution(ONLY_PART_TO_GO, Stance.DELETE), True, False, True),
        (attribution("", Stance.DELETE), False, False, True),
        (attribution("", Stance.DELETE, Link.MARKED), False, True, True),
    ],
)
def test_a_name_stands_for_the_words_that_were_asked_for(
    one: Attribution, partly: bool, came: bool, went: bool
) -> None:
    for told in (one, one.in_plain_words()):
        assert told.partly is partly
        assert told.answers(gone=False) is came
        assert told.answers(gone=True) is went
