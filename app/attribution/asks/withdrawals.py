"""Tells who took which ask back, and when: by a later paper, or by what was entered by hand.

A withdrawal takes back what its own actors asked in other papers, on or before its day; what they ask again after it
stands. Of an ask of several it takes back only theirs. What a paper takes back of its own is settled where it is read
(`app/importing/proposals/compilation/stances/withdrawals.py`).

>>> older, newer = draft("1. Ships moor."), draft("1. Ships moor with a green lamp.")
>>> wanted = asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp.")
>>> names(older, newer, wanted, asked("Norhaven", "withdraw", "Article 1(1)"))
[]
>>> names(older, newer, wanted, asked("Kestria", "withdraw", "Article 1(1)"))
['insertion: + with a green lamp ← Norhaven']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.words.terms import words_in
from app.notation.references.targets import place_key
from app.notation.statements.withdrawals import withdrawal_day
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, Review

if TYPE_CHECKING:
    from app.treaty.proposals import Ask, Position, Proposal, ProposalPaper

_ASKS_NOTHING = frozenset({Edit.NOTE, Edit.QUESTION})
_BY_HAND = -1


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """An ask was taken back by one actor."""

    actor: str
    day: str
    """From which it is taken back, ISO 8601: that of the withdrawal, or else of its paper; "" where neither has one."""
    source: str


@dataclass(frozen=True, slots=True)
class _Statement:
    """One sentence, head, cell or entry by which an actor takes something back."""

    by: Withdrawal
    place: str
    words: str
    """Of the ask that it repeats; "" where it speaks of all that was asked at the place."""
    last: str
    """The day up to which an ask may be meant: what is asked later is asked again."""
    paper: int

    def reaches(self, proposal: Proposal, ask: Ask, paper: int) -> bool:
        """Whether an ask may be meant, wherever it stands: of the same actor, of another paper, and not later."""
        later = bool(proposal.date and self.last and proposal.date > self.last)
        return (
            paper != self.paper
            and not later
            and ask.edit not in _ASKS_NOTHING
            and not ask.opposed
            and any(actor.id == self.by.actor for actor in proposal.actors)
        )


class Withdrawals:
    """All that was taken back, by the asks."""

    def __init__(self, papers: Sequence[ProposalPaper], entered: Iterable[Position] = ()) -> None:
        """`entered` are positions that a person entered; those that are no withdrawals count for nothing here."""
        self._of: dict[tuple[str, str], list[Withdrawal]] = {}
        statements = [*_stated(papers), *_entered(entered)]
        for one in statements:
            for proposal, ask in _meant(one, papers):
                self._of.setdefault((proposal.id, ask.id), []).append(one.by)

    def of(self, proposal: Proposal, ask: Ask, day: str) -> tuple[Withdrawal, ...]:
        """Who had taken an ask back on a day; where a day is not known, it is taken to have been before."""
        found = self._of.get((proposal.id, ask.id), ())
        return tuple(one for one in found if not (day and one.day and one.day > day))

    def left(self, proposal: Proposal, ask: Ask, day: str) -> Proposal | None:
        """The proposal as that of those who still asked for it on a day; None when nobody did."""
        gone = {one.actor for one in self.of(proposal, ask, day)}
        if not gone:
            return proposal
        actors = tuple(actor for actor in proposal.actors if actor.id not in gone)
        return replace(proposal, actors=actors) if actors else None


def _stated(papers: Sequence[ProposalPaper]) -> Iterator[_Statement]:
    """What the papers take back."""
    for at, paper in enumerate(papers):
        for proposal in paper.proposals:
            if proposal.review is Review.REJECTED:
                continue
            for ask in proposal.asks:
                if ask.stance is not Stance.WITHDRAW:
                    continue
                place, told = place_key(ask.address or proposal.address), proposal.date or paper.date
                own = withdrawal_day(ask.quote)
                day = own if own and not (told and told < own) else told
                for actor in proposal.actors:
                    if actor.id != "?":
                        by = Withdrawal(actor.id, day, proposal.source)
                        yield _Statement(by, place, _folded(ask.wording), told, at)


def _entered(positions: Iterable[Position]) -> Iterator[_Statement]:
    """What a person says was taken back."""
    for one in positions:
        if one.stance is Stance.WITHDRAW:
            by = Withdrawal(one.actor.id, one.date, one.source)
            yield _Statement(by, place_key(one.address), _folded(one.wording), one.date, _BY_HAND)


def _meant(one: _Statement, papers: Sequence[ProposalPaper]) -> list[tuple[Proposal, Ask]]:
    """The asks that a statement takes back: those with the words that it repeats, all at its place or below, or else
    those on what is above it, since an ask on a whole article may be on any paragraph of it.
    """
    reached = [
        (proposal, ask, place_key(ask.address or proposal.address))
        for at, paper in enumerate(papers)
        for proposal in paper.proposals
        for ask in proposal.asks
        if one.reaches(proposal, ask, at)
    ]
    there = [(proposal, ask) for proposal, ask, place in reached if _is_in(place, one.place)]
    repeated = [(proposal, ask) for proposal, ask in there if one.words and _folded(ask.wording) == one.words]
    return repeated or there or [(proposal, ask) for proposal, ask, place in reached if _is_in(one.place, place)]


def _is_in(place: str, above: str) -> bool:
    """Whether a place is another or lies in it; all is in what has no place."""
    return not above or place == above or place.startswith((f"{above}(", f"{above},"))


def _folded(words: str) -> str:
    return " ".join(words_in(words))
