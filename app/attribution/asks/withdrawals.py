"""Tells who took which ask back, and when: by a later paper, or by what was entered by hand.

A withdrawal takes back what its own actors asked in other papers, on or before its day; what they ask again after it
stands. Of an ask of several it takes back only theirs. Its place is that of the draft it speaks to: an ask of an
earlier one is followed there. Where it cannot be told which of two was meant, both name nobody: a name that may have
been taken back is worse than none. What a paper takes back of its own is settled where it is read
(`app/importing/proposals/compilation/stances/withdrawals.py`).

>>> older, newer = draft("1. Ships moor."), draft("1. Ships moor with a green lamp.")
>>> wanted = asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp.")
>>> names(older, newer, wanted, asked("Norhaven", "withdraw", "Article 1(1)"))
[]
>>> names(older, newer, wanted, asked("Kestria", "withdraw", "Article 1(1)"))
['insertion: + with a green lamp ← Norhaven']
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING

from app.attribution.asks.spoken_places import SpokenPlaces
from app.attribution.words.terms import words_in
from app.late_methods import dataclass
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
    doubtful: bool = False
    """Whether it speaks of this ask cannot be told: only the number is the same, or may be."""


@dataclass(frozen=True, slots=True)
class SpokenDraft:
    """The draft that a proposal or an entry speaks to."""

    at: int | None
    """Its index among the drafts at hand, None for none of them, or where that is not known."""
    named: bool = False
    """It says so itself, by name."""
    guessed: bool = False
    """It tells neither draft nor day."""


@dataclass(frozen=True)
class WithdrawalGround:
    """Which draft each proposal, and each entry by hand, speaks to, and how places are followed between these."""

    places: SpokenPlaces = field(default_factory=lambda: SpokenPlaces((), lambda _earlier, _later: ()))
    spoken: Callable[[Proposal | Position], SpokenDraft] = lambda _said: SpokenDraft(None)


@dataclass(frozen=True, slots=True)
class _Statement:
    """One sentence, head, cell or entry by which an actor takes something back."""

    by: Withdrawal
    said: Proposal | Position
    place: str
    words: str
    """Of the ask that it repeats; "" where it speaks of all that was asked at the place."""
    last: str
    """The day up to which an ask may be meant: what is asked later is asked again."""
    paper: int

    def reaches(self, proposal: Proposal, ask: Ask, paper: int) -> bool:
        """Whether an ask of its actor may be meant, wherever it stands: of another paper, and not later."""
        later = bool(proposal.date and self.last and proposal.date > self.last)
        return paper != self.paper and not later and ask.edit not in _ASKS_NOTHING and not ask.opposed


class Withdrawals:
    """All that was taken back, by the asks."""

    def __init__(
        self,
        papers: Sequence[ProposalPaper],
        entered: Iterable[Position] = (),
        ground: WithdrawalGround | None = None,
    ) -> None:
        """`entered` are positions that a person entered; those that are no withdrawals count for nothing here. Without
        a `ground` places are compared as they are written.
        """
        self._of: dict[tuple[str, str], list[Withdrawal]] = {}
        ground = ground or WithdrawalGround()
        stated = (*_stated(papers), *_entered(entered))
        asks = _asks_of({one.by.actor for one in stated}, papers)
        for one in stated:
            meant, doubtful = _meant(one, asks[one.by.actor], ground)
            for proposal, ask in meant:
                self._of.setdefault((proposal.id, ask.id), []).append(one.by)
            for proposal, ask in doubtful:
                self._of.setdefault((proposal.id, ask.id), []).append(replace(one.by, doubtful=True))

    def of(self, proposal: Proposal, ask: Ask, day: str) -> tuple[Withdrawal, ...]:
        """Who had taken an ask back on a day, or may have, these last; where a day is not known, it is taken to have
        been before.
        """
        found = self._of.get((proposal.id, ask.id), ())
        told = (one for one in found if not (day and one.day and one.day > day))
        return tuple(sorted(told, key=lambda one: one.doubtful))

    def left(self, proposal: Proposal, ask: Ask, day: str) -> Proposal | None:
        """The proposal as that of those who still asked for it on a day; None when nobody did."""
        if (proposal.id, ask.id) not in self._of:
            return proposal
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
                        yield _Statement(by, proposal, place, _folded(ask.wording), told, at)


def _entered(positions: Iterable[Position]) -> Iterator[_Statement]:
    """What a person says was taken back."""
    for one in positions:
        if one.stance is Stance.WITHDRAW:
            by = Withdrawal(one.actor.id, one.date, one.source)
            yield _Statement(by, one, place_key(one.address), _folded(one.wording), one.date, _BY_HAND)


_Asked = tuple["Proposal", "Ask"]


def _asks_of(actors: Collection[str], papers: Sequence[ProposalPaper]) -> dict[str, list[tuple[int, Proposal, Ask]]]:
    """Of each of some actors the asks with the numbers of their papers."""
    found: dict[str, list[tuple[int, Proposal, Ask]]] = {actor: [] for actor in actors}
    for at, paper in enumerate(papers) if actors else ():
        for proposal in paper.proposals:
            for actor in {one.id for one in proposal.actors} & found.keys():
                found[actor] += [(at, proposal, ask) for ask in proposal.asks]
    return found


def _meant(
    one: _Statement, asks: Iterable[tuple[int, Proposal, Ask]], ground: WithdrawalGround
) -> tuple[list[_Asked], list[_Asked]]:
    """The asks of its actor that a statement takes back, and those that it may take back.

    An ask is meant where it stands in the numbers of the draft the statement speaks to. One that only bears the same
    number in a draft of its own may be meant where the statement does not name its draft, or nothing else is meant; and
    one that had this number in any draft, where the statement tells neither draft nor day.
    """
    reached = [(proposal, ask) for at, proposal, ask in asks if one.reaches(proposal, ask, at)]
    if not reached:
        return [], []
    there = ground.spoken(one.said)
    draft = None if there.guessed else there.at

    def carried(asked: _Asked, to: int | None) -> tuple[str, ...]:
        place, home = _written(asked), ground.spoken(asked[0]).at
        return (place,) if to is None or home is None else ground.places.carried(place, home, to)

    sure = _at_place(one, [(asked, carried(asked, draft)) for asked in reached])
    if there.named and sure:
        return sure, []
    doubtful = _at_place(one, [(asked, (_written(asked),)) for asked in reached])
    if draft is None and not sure:
        anywhere = range(len(ground.places))
        doubtful = _at_place(
            one, [(asked, tuple(p for at in anywhere for p in carried(asked, at))) for asked in reached]
        )
    return sure, [asked for asked in doubtful if asked not in sure]


def _at_place(one: _Statement, asked: Sequence[tuple[_Asked, Sequence[str]]]) -> list[_Asked]:
    """Of asks with their places: those with the words that a statement repeats, all at its place or below, or else
    those on what is above it, since an ask on a whole article may be on any paragraph of it.
    """
    there = [each for each, places in asked if any(_is_in(place, one.place) for place in places)]
    repeated = [each for each in there if one.words and _folded(each[1].wording) == one.words]
    return repeated or there or [each for each, places in asked if any(_is_in(one.place, place) for place in places)]


def _written(asked: _Asked) -> str:
    """The place of an ask, in the numbers of its own draft."""
    proposal, ask = asked
    return place_key(ask.address or proposal.address)


def _is_in(place: str, above: str) -> bool:
    """Whether a place is another or lies in it; all is in what has no place."""
    return not above or place == above or place.startswith((f"{above}(", f"{above},"))


def _folded(words: str) -> str:
    return " ".join(words_in(words))
