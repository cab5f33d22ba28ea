"""Which draft of a dossier a proposal speaks to: by its name, by its date, or by the text it restates.

Its numbers and its wording are those of that draft, so nothing is matched before this is known. A paper that says
neither its draft nor its date is laid against the draft of whose paragraphs its wording leaves out least, and the
reader is told so. What the wording puts in says nothing of that: a later draft may have it because it was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from math import fsum
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.message import Message

if TYPE_CHECKING:
    from app.attribution.words.base_index import BaseIndex
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.draft import Draft
    from app.treaty.proposals import Position, Proposal, ProposalPaper


class BaseReason(StrEnum):
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
        return self in (
            BaseReason.LATE,
            BaseReason.OF_NEWER,
            BaseReason.ELSEWHERE,
            BaseReason.UNREAD,
            BaseReason.BEFORE,
        )


@dataclass(frozen=True, slots=True)
class BaseChoice:
    """The draft a proposal speaks to: its index among the drafts asked about, -1 for none of them."""

    draft: int
    why: BaseReason


def choose_base(
    proposal: Proposal | Position,
    drafts: Sequence[Draft],
    newer: Draft | None = None,
    *,
    unsaid: int | None = 0,
) -> BaseChoice:
    """Which of `drafts` a proposal speaks to, or a position entered by hand. The first is the older draft of the
    comparison with `newer`, the others are drafts of the same dossier that were issued before `newer`, in any order.

    A proposal that names its base (label, symbol, date or file name) speaks to that draft alone. One that names none,
    or only describes one ("the revised draft text") as no draft here is called, speaks to the newest draft issued
    before it. One that names a symbol or a day where no draft here bears it speaks to none, be it only since none
    could be read there: that the days would fit is no evidence that it is the same draft.
    Where dates are missing, that is `unsaid`, the older draft (None for no draft). What was asked only after the newer
    draft was issued is not what that draft answers.

    Without `newer`, `drafts` are all those of a dossier; dates are missing where none of them has one.

    A proposal speaks to the draft that it names; one that is not here is none of them, and nobody is named.

    >>> from dataclasses import replace
    >>> drafts = draft("1. Ships moor.", label="Rev.1"), draft("1. Ships moor.", label="Rev.2")
    >>> one = asked("Norhaven", "delete", "Article 1(1)", "moor").proposals[0]
    >>> [choose_base(replace(one, base=base), drafts).draft for base in ("Rev.2", "Rev.1", "A/PORTS.4/9")]
    [1, 0, -1]
    """
    from app.attribution.asks.draft_reference import bears, is_description, is_later, is_other, tells_nothing_like

    if newer is not None and proposal.date and newer.date and drafts[0].date <= newer.date < proposal.date:
        return BaseChoice(-1, BaseReason.LATE)
    if proposal.base:
        named = _bearer(proposal, drafts)
        if named >= 0:
            return BaseChoice(named, BaseReason.NAMED)
        if newer is not None and (bears(newer, proposal.base) or is_later(proposal.base, newer)):
            return BaseChoice(-1, BaseReason.OF_NEWER)
        if is_description(proposal.base):
            if all(is_other(draft, proposal.base) for draft in drafts):
                return BaseChoice(-1, BaseReason.ELSEWHERE)
        else:
            unread = all(tells_nothing_like(draft, proposal.base) for draft in drafts)
            return BaseChoice(-1, BaseReason.UNREAD if unread else BaseReason.ELSEWHERE)
    asked = drafts if newer is None else drafts[:1]
    if not proposal.date or not any(draft.date for draft in asked):
        return BaseChoice(-1 if unsaid is None else unsaid, BaseReason.UNDATED)
    newest = _newest(proposal, drafts)
    return BaseChoice(newest, BaseReason.DATED) if newest >= 0 else BaseChoice(-1, BaseReason.BEFORE)


def _bearer(proposal: Proposal | Position, drafts: Sequence[Draft]) -> int:
    """The index of the draft that bears the name a proposal gives, -1 for none. Of several that are called so by a
    description, it is the newest that was out by then, and none that came later.
    """
    from app.attribution.asks.draft_reference import bears, is_description

    found = (at for at, draft in enumerate(drafts) if bears(draft, proposal.base))
    if not (proposal.date and is_description(proposal.base)):
        return next(found, -1)
    out = [(drafts[at].date, -at) for at in found if drafts[at].date <= proposal.date]
    return -max(out)[1] if out else -1


def nearest_before(proposal: Proposal, drafts: Sequence[Draft]) -> int:
    """The index of the draft beside which a proposal stands that names one that is not here: the newest issued by its
    day that cannot be told to be later than the one it names, -1 for none. It tells where to show a proposal and is no
    evidence: nothing is matched with that draft.

    >>> from dataclasses import replace
    >>> first, last = (
    ...     replace(draft("1. Ships moor.", label=f"of {year}"), date=f"{year}-01-05", symbol=f"P/{year}/1")
    ...     for year in (2030, 2031)
    ... )
    >>> one = replace(asked("Norhaven", "delete", "Article 1(1)", "moor").proposals[0], date="2031-03-01")
    >>> [nearest_before(replace(one, base=base), [first, last]) for base in ("P/2030/CRP.2", "P/2031/CRP.2")]
    [0, 1]
    """
    from app.attribution.asks.draft_reference import may_be_after

    earlier = [at for at, draft in enumerate(drafts) if not may_be_after(draft, proposal.base)]
    newest = _newest(proposal, [drafts[at] for at in earlier]) if proposal.date else -1
    return earlier[newest] if newest >= 0 else -1


class BaseChoices:
    """What `choose_base` says of many proposals to some drafts, asked once for all that name the same draft and day.

    >>> from dataclasses import replace
    >>> choices = BaseChoices((draft("1. Ships moor.", label="Rev.1"), draft("1. Ships moor.", label="Rev.2")))
    >>> one = asked("Norhaven", "delete", "Article 1(1)", "moor").proposals[0]
    >>> choices.of(replace(one, base="Rev.2")).draft
    1
    """

    def __init__(self, drafts: Sequence[Draft], newer: Draft | None = None) -> None:
        self.drafts, self._newer = drafts, newer
        self._known: dict[tuple[str, str, int | None], BaseChoice] = {}

    def of(self, said: Proposal | Position, unsaid: int | None = 0) -> BaseChoice:
        """Which of the drafts a proposal speaks to, or a position entered by hand."""
        key = (said.base, said.date, unsaid)
        if key not in self._known:
            self._known[key] = choose_base(said, self.drafts, self._newer, unsaid=unsaid)
        return self._known[key]


def _newest(proposal: Proposal | Position, drafts: Sequence[Draft]) -> int:
    """The index of the newest draft issued before a proposal, -1 for none; what nobody issued is not spoken to but by
    its name.
    """
    issued = [(draft.date, -at) for at, draft in enumerate(drafts) if draft.date and not draft.unofficial]
    before = [one for one in issued if one[0] <= proposal.date]
    return -max(before)[1] if before else -1


_RESTATES = 0.5
"""Share of a paragraph from which a wording restates it."""


_CLEARLY = 0.1
"""How much more of each paragraph, in the mean, a later draft must be restated to be the one spoken to."""


def base_of(proposal: Proposal, choices: BaseChoices, unsaid: int | None) -> tuple[int | None, Message | str]:
    """The index of the draft a proposal speaks to, None for none, and what a reader must know of that.

    `choices` are those of all drafts of a dossier; `unsaid` is the draft for proposals of its paper that say neither
    draft nor date.
    """
    drafts, spoken = choices.drafts, choices.of(proposal, unsaid)
    if spoken.why is BaseReason.ELSEWHERE:
        return None, Message("It speaks to {draft}, which is not among the drafts.", (proposal.base,))
    if spoken.why is BaseReason.UNREAD:
        said = "It speaks to {draft}; none of the drafts can be told to be that, or not to be."
        return None, Message(said, (proposal.base,))
    if spoken.why is BaseReason.BEFORE:
        return None, "It is older than the first draft."
    if spoken.draft < 0:
        return None, "There is no draft it could speak to."
    name = drafts[spoken.draft].label or drafts[spoken.draft].source
    if spoken.why is not BaseReason.UNDATED:
        return spoken.draft, ""
    return spoken.draft, Message("It does not say which draft it speaks to; it was laid against {draft}.", (name,))


def unsaid_bases(
    papers: Sequence[ProposalPaper],
    drafts: Sequence[Draft],
    places: Callable[[Draft], ProvisionIndex] | None = None,
) -> tuple[int | None, ...]:
    """For each paper with proposals that say neither draft nor date (or when no draft has one): the index of the draft
    that it restates most of, the earliest of several; None for other papers. Two papers may have the same name.
    """
    from app.attribution.words.base_index import BaseIndex
    from app.attribution.words.provision_index import index_provisions

    index = places or index_provisions
    dated = any(draft.date for draft in drafts)
    found: list[int | None] = []
    older: list[BaseIndex] = []
    for paper in papers:
        open_ = [one for one in paper.proposals if not one.base and not (one.date and dated)]
        if not open_ or not drafts:
            found.append(None)
            continue
        older = older or [BaseIndex(index(draft), frozenset()) for draft in drafts]
        found.append(_nearest([_restated(open_, words) for words in older]))
    return tuple(found)


def _restated(proposals: Sequence[Proposal], older: BaseIndex) -> list[float]:
    """For each ask, the share of a paragraph of a draft that its wording restates."""
    from app.attribution.asks.ask_delta import place_words  # a pair without proposals asks for none

    return [
        place_words(proposal, ask, older).restates for proposal in proposals for ask in proposal.asks if not ask.opposed
    ]


def _nearest(restated: Sequence[Sequence[float]]) -> int:
    """The index of the draft of which most is restated, by the asks that restate a paragraph of every draft: a text
    that a draft has not may be new in the others because it was asked for. An earlier draft gives way only to one that
    is restated clearly more.
    """
    shares = [asked for asked in zip(*restated, strict=True) if min(asked) >= _RESTATES]
    best = 0
    for index in range(1, len(restated)):
        if fsum(asked[index] - asked[best] for asked in shares) >= _CLEARLY * max(1, len(shares)):
            best = index
    return best
