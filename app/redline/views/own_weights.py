"""A redline as the reader's own delegation sees it: what touches a red line or an ask of ours weighs most.

Amendments, their numbers and their order stay as they are; only reasons, weight and strength are others. What touches
what is told by whoever shows it (`interests.py`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.amendments.parts import number_parts
from app.redline.amendments.weights import judgement_of
from app.redline.model import AmendmentReason

if TYPE_CHECKING:
    from app.redline.interests import OwnInterests
    from app.redline.model import Amendment, Redline


def weigh_interests(redline: Redline, interests: OwnInterests) -> Redline:
    """The redline with the reasons that lie in what is ours; the same one where nothing of ours is touched.

    >>> from app.redline.interests import OwnInterests
    >>> page = redline(draft("1. Ships moor by day."), draft("1. Ships moor at night."))
    >>> [(one.weight.value, [why.value for why in one.reasons]) for one in page.amendments]
    [('B', ['wording'])]
    >>> ours = weigh_interests(page, OwnInterests(red_lines=frozenset(page.amendments[0].changes)))
    >>> [(one.weight.value, [why.value for why in one.reasons]) for one in ours.amendments]
    [('A', ['red_line', 'wording'])]
    """
    if not interests:
        return redline
    amendments = tuple(_weighed(one, interests) for one in redline.amendments)
    return replace(redline, amendments=amendments, changes=number_parts(redline.changes, amendments))


def _weighed(amendment: Amendment, interests: OwnInterests) -> Amendment:
    touched = (
        (AmendmentReason.RED_LINE, interests.red_lines),
        (AmendmentReason.OWN_ASK, interests.asks),
    )
    own = [reason for reason, changes in touched if not changes.isdisjoint(amendment.changes)]
    if not own:
        return amendment
    weight, reasons, strength = judgement_of((*own, *amendment.reasons))
    return replace(amendment, weight=weight, reasons=reasons, strength=strength)
