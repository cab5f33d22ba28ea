"""Which draft a proposal speaks to: by the name it gives, or else by its date. Its numbers and its wording are those of
that draft, so nothing is matched before this is known. It looks at no wording.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.asks.draft_reference import bears, is_description, is_later, is_other, tells_nothing_like

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.proposals import Position, Proposal


class Why(StrEnum):
    """How it is known which draft a proposal speaks to, or why it is none of those at hand: a clause for a reader."""

    NAMED = "it names this draft"
    DATED = "this is the newest draft issued before it"
    UNDATED = "it names no draft, and the dates do not tell"
    LATE = "it was made after the newer draft was issued"
    OF_NEWER = "it speaks to the newer draft itself or to a later one"
    ELSEWHERE = "it names a draft that is not here"
    UNREAD = "it names a draft by what could be read in none of those here"
    BEFORE = "it was made before the drafts that are here"

    @property
    def shuts_out(self) -> bool:
        """True when the newer draft cannot be told to be an answer to it."""
        return self in (Why.LATE, Why.OF_NEWER, Why.ELSEWHERE, Why.UNREAD, Why.BEFORE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The draft a proposal speaks to: its index among the drafts asked about, -1 for none of them."""

    draft: int
    why: Why


def spoken_to(
    proposal: Proposal | Position,
    drafts: Sequence[Draft],
    newer: Draft | None = None,
    *,
    unsaid: int | None = 0,
) -> Spoken:
    """Which of `drafts` a proposal speaks to, or a position entered by hand. The first is the older draft of the
    comparison with `newer`, the others are drafts of the same dossier that were issued before `newer`, in any order.

    A proposal that names its base (label, symbol, date or file name) speaks to that draft alone. One that names none,
    or only describes one ("the revised draft text") as no draft here is called, speaks to the newest draft issued
    before it. One that names a symbol or a day where no draft here bears it speaks to none, be it only since none
    could be read there: that the days would fit is no evidence that it is the same draft.
    Where dates are missing, that is `unsaid`, the older draft (None for no draft). What was asked only after the newer
    draft was issued is not what that draft answers.

    Without `newer`, `drafts` are all those of a dossier; dates are missing where none of them has one.
    """
    if newer is not None and proposal.date and newer.date and drafts[0].date <= newer.date < proposal.date:
        return Spoken(-1, Why.LATE)
    if proposal.base:
        for at, draft in enumerate(drafts):
            if bears(draft, proposal.base):
                return Spoken(at, Why.NAMED)
        if newer is not None and (bears(newer, proposal.base) or is_later(proposal.base, newer)):
            return Spoken(-1, Why.OF_NEWER)
        if is_description(proposal.base):
            if all(is_other(draft, proposal.base) for draft in drafts):
                return Spoken(-1, Why.ELSEWHERE)
        else:
            unread = all(tells_nothing_like(draft, proposal.base) for draft in drafts)
            return Spoken(-1, Why.UNREAD if unread else Why.ELSEWHERE)
    asked = drafts if newer is None else drafts[:1]
    if not proposal.date or not any(draft.date for draft in asked):
        return Spoken(-1 if unsaid is None else unsaid, Why.UNDATED)
    newest = _newest(proposal, drafts)
    return Spoken(newest, Why.DATED) if newest >= 0 else Spoken(-1, Why.BEFORE)


def _newest(proposal: Proposal | Position, drafts: Sequence[Draft]) -> int:
    """The index of the newest draft issued before a proposal, -1 for none; what nobody issued is not spoken to but by
    its name.
    """
    issued = [(draft.date, -at) for at, draft in enumerate(drafts) if draft.date and not draft.unofficial]
    before = [one for one in issued if one[0] <= proposal.date]
    return -max(before)[1] if before else -1
