"""Follows agreed texts into later drafts. It tells which of their words were touched, by whom, and whether they are
still said to be agreed.

Every change of words or brackets in an agreed text counts; its move, its new number and another format do not. It does
not judge whether a change was allowed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.notation.marks.brackets import CLOSERS, OPENERS
from app.notation.statements.passages import passage
from app.treaty.marks import StatusMark
from app.treaty.statuses import AGREED, Agreement, AgreementHistory, AgreementOutcome, AgreementState

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft

ComparisonLookup = Callable[[int, int], "Comparison"]
"""The comparison of two drafts by their indices; it may be asked for twice."""
AttributionLookup = Callable[[int, int, "Comparison"], Sequence["Attribution"]]
"""Who asked for the changes between two drafts."""
_QUOTE = 240
_SIGNS = OPENERS + CLOSERS


@dataclass(frozen=True)
class _Said:
    """One status mark with what it speaks of: ranges of texts, and whole provisions with their headings."""

    status: str
    ranges: tuple[tuple[str, int, int], ...]

    def covers(self, provision: str, start: int, end: int) -> bool:
        """Whether [start, end) of a text, or the place `start` when it is empty, lies in it."""
        return any(
            provision == there and (start < last and end > first if end > start else first <= start <= last)
            for there, first, last in self.ranges
        )

    @property
    def provisions(self) -> tuple[str, ...]:
        """Ids of the provisions it speaks of, in order."""
        return tuple(dict.fromkeys(provision for provision, _, _ in self.ranges))


def said_in(draft: Draft) -> tuple[_Said, ...]:
    """The statuses that a draft gives to texts; marks of which it is not certain what they speak of are left out."""
    by_id = draft.by_id()
    found: list[_Said] = []
    for provision in draft.provisions:
        for mark in provision.marks.text:
            if not isinstance(mark, StatusMark):
                continue
            ranges = [(unit, 0, len(by_id[unit].text)) for unit in mark.units if unit in by_id]
            if mark.scope[1] > mark.scope[0]:
                ranges.append((provision.id, *mark.scope))
            if ranges:
                found.append(_Said(mark.status, tuple(ranges)))
    return tuple(found)


def agreements(
    drafts: Sequence[Draft], comparing: ComparisonLookup, *, asking: AttributionLookup | None = None
) -> tuple[AgreementHistory, ...]:
    """Every text that a draft says is agreed, with what each later draft has of it.

    In: the drafts as read, in order. A text that the draft before says is agreed in the same words is the same
    agreement, told once. Out: in the order of the drafts, then of their texts.

    >>> texts = "1. Ships moor. [Agreed ad ref]", "1. Boats moor. [Agreed ad ref]"
    >>> drafts = [draft(text, label=f"r{at}") for at, text in enumerate(texts)]
    >>> first, _ = agreements(drafts, lambda older, newer: compare(drafts[older], drafts[newer]))
    >>> first.agreement.address, [change.kind.value for change in first.after[0].changes]
    ('Article 1(1)', ['substitution'])
    """
    from app.attribution.words.provision_index import pair_context_of

    said = [said_in(draft) for draft in drafts]
    grounds: dict[tuple[int, int], tuple[Comparison, PairContext]] = {}

    def ground(older: int, newer: int) -> tuple[Comparison, PairContext]:
        if (older, newer) not in grounds:
            comparison = comparing(older, newer)
            grounds[older, newer] = comparison, pair_context_of(comparison, drafts[older], drafts[newer])
        return grounds[older, newer]

    found: list[AgreementHistory] = []
    asked: dict[tuple[int, int], Sequence[Attribution]] = {}
    for index, draft in enumerate(drafts):
        for one in said[index]:
            if one.status not in AGREED or (index and _goes_on(one, said[index - 1], *ground(index - 1, index))):
                continue
            after: list[AgreementOutcome] = []
            for later in range(index + 1, len(drafts)):
                comparison, between = ground(index, later)
                changes = tuple(change for change in comparison.changes if _touches(change, one, between))
                if changes and asking and (index, later) not in asked:
                    asked[index, later] = asking(index, later, comparison)
                ids = {change.id for change in changes}
                names = tuple(a for a in asked.get((index, later), ()) if a.change in ids)
                after.append(_aftermath(one, drafts[later], said[later], between, changes, names))
            found.append(AgreementHistory(_agreement(one, draft), tuple(after)))
    return tuple(found)


def agreement_state(older: Draft, newer: Draft, comparison: Comparison) -> AgreementState:
    """How two drafts as read stand to what is agreed; `comparison` is theirs."""
    before, after = said_in(older), said_in(newer)
    agreed = [one for one in before if one.status in AGREED]
    touching: set[str] = set()
    lost: set[str] = set()
    if agreed:
        from app.attribution.words.provision_index import (
            pair_context_of,
        )  # most drafts say of nothing that it is agreed

        between = pair_context_of(comparison, older, newer)
        for one in agreed:
            touching.update(change.id for change in comparison.changes if _touches(change, one, between))
            if _now(_became(one, between), after)[1]:
                lost.update(one.provisions)
    return AgreementState(_statuses(before), _statuses(after), frozenset(touching), frozenset(lost))


def _statuses(said: Sequence[_Said]) -> dict[str, str]:
    """What is said of each provision; of two marks the later one."""
    return {provision: one.status for one in said for provision in one.provisions}


def _goes_on(one: _Said, before: Sequence[_Said], comparison: Comparison, between: PairContext) -> bool:
    """Whether the draft before says that the same text is agreed, and no word of it has changed since."""
    for other in before:
        if other.status in AGREED and _became(other, between) & set(one.provisions):
            return not any(_touches(change, other, between) for change in comparison.changes)
    return False


def _became(one: _Said, between: PairContext) -> set[str]:
    return {new for provision in one.provisions for new in between.news.get(provision, ())}


def _touches(change: Change, one: _Said, between: PairContext) -> bool:
    """Whether a change is one of words or brackets in the agreed text."""
    if not change.kind.traits.alters_text:
        return False
    sides = (change.older, change.newer)
    if sides[0] is not None and sides[1] is not None and sides[0].text == sides[1].text:
        return False
    if sides[0] is not None:
        if sides[0].field == "heading":
            return any(provision == sides[0].provision for provision, _, _ in one.ranges)
        return _words_of(change, one) and one.covers(sides[0].provision, sides[0].start, sides[0].end)
    spot = between.spot(change)
    if spot is not None and spot[0] in between.older.by_id and spot[0] in one.provisions:
        return one.covers(spot[0], spot[1], spot[1])
    return _under(change, one, between)


def _words_of(change: Change, one: _Said) -> bool:
    """Whether a change brings words, or takes words or brackets out of the agreed text: not only the mark that said so,
    with the stop before it.
    """
    older = change.older
    if change.newer is not None or older is None:
        return True
    inside = [
        older.text[max(0, first - older.start) : max(0, last - older.start)]
        for there, first, last in one.ranges
        if there == older.provision
    ]
    return any(sign.isalnum() or sign in _SIGNS for text in inside for sign in text)


def _under(change: Change, one: _Said, between: PairContext) -> bool:
    """Whether a change brings a provision that stands under one that was agreed."""
    assert change.newer is not None, "a change has at least one side"
    became = _became(one, between)
    at = between.newer.by_id[change.newer.provision].parent
    while at:
        if at in became:
            return True
        at = between.newer.by_id[at].parent
    return False


def _aftermath(
    one: _Said,
    draft: Draft,
    said: Sequence[_Said],
    between: PairContext,
    changes: tuple[Change, ...],
    names: tuple[Attribution, ...],
) -> AgreementOutcome:
    became = _became(one, between)
    first = next((p for p in draft.provisions if p.id in became), None)
    status, lost = _now(became, said)
    return AgreementOutcome(draft.label or draft.source, first.address if first else "", status, lost, changes, names)


def _now(became: set[str], said: Sequence[_Said]) -> tuple[str, bool]:
    """What a later draft says of a text that was agreed, and whether it is agreed no longer."""
    status = next((other.status for other in said if became & set(other.provisions)), "")
    marks = any(other.status in AGREED for other in said)
    return status, status == "reopened" or (marks and status not in AGREED)


def _agreement(one: _Said, draft: Draft) -> Agreement:
    by_id = draft.by_id()
    texts = [by_id[provision].text[start:end].strip() for provision, start, end in one.ranges]
    words = " ".join(text for text in texts if text)
    first = by_id[one.ranges[0][0]]
    return Agreement(
        draft.label or draft.source, one.status, first.id, first.address, passage(words, 0, min(40, len(words)), _QUOTE)
    )


def touched_agreements(found: Sequence[AgreementHistory]) -> Iterator[AgreementHistory]:
    """Those whose words or brackets were changed after they were agreed, in order."""
    return (one for one in found if one.touched is not None)
