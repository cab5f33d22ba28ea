"""Knows which changes of earlier steps that somebody is named for still stand in a later draft.

Names are found between a draft and the next one, where the reader is shown them. Of what was changed there a later
draft has the words that came, or still lacks those that went; what it has not any more answers nothing there. Who asked
for a change is decided in `attribute`, what became of an ask in `fates`.

What was asked for and put in is answered as long as it stands, also in a draft that was never compared with the first:

>>> texts = "1. Ships moor.", "1. Ships moor with a green lamp.", "1. All ships moor with a green lamp."
>>> drafts = [draft(text, label=f"r{at}") for at, text in enumerate(texts)]
>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp.")
>>> became(drafts, paper), names(*drafts[:2], paper), names(*drafts[1:], paper)
(['taken', 'taken'], ['insertion: + with a green lamp ← Norhaven'], [])
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.fates.followed_drafts import DraftTrail
    from app.attribution.fates.requests import WordRange
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, Side
    from app.treaty.marks import ActorRef

_MOST = 2
"""Of the words that came, or went, one in so many must still stand, or still be gone."""


@dataclass(frozen=True)
class Answer:
    """A change between a draft and the next one, and somebody who asked for it."""

    step: int
    """The index of the older of the two drafts."""
    asked: tuple[str, str]
    """The proposal and its ask."""
    marked: bool
    """It is told by a mark in the text, and by no ask."""
    score: float
    words: tuple[str, ...]
    names: frozenset[str]
    newer: Side | None
    moved: bool
    """It is a move: whether the text stands there still is not followed here."""
    came: tuple[int, ...] = ()
    """The numbers of the words that came."""
    went: tuple[int, ...] = ()
    """The numbers of the words that went, where none came."""
    around: tuple[tuple[int, int], ...] = ()
    """Where only brackets came or went: the words beside them by their numbers, and in how many brackets each stood."""
    heading: str | None = None
    """For a change of a heading: how it read then."""


@dataclass
class StandingAnswers:
    """The answers to the asks of one draft that a later one has."""

    best: dict[tuple[str, str], Answer]
    """Proposal and ask → the best match that stands."""
    named: dict[str, set[str]]
    """Provision of the later draft → who is named for a change in it."""
    based: dict[str, set[str]]
    """The same by the provisions of the draft that was asked of."""
    trail: DraftTrail

    def of(self, ask: AskDelta) -> Answer | None:
        """The best match of an ask, of which the later draft has something at least."""
        return self.best.get((ask.proposal.id, ask.ask.id))

    def whole(self, answer: Answer) -> bool:
        """Whether the later draft has all of what an answer made of the text."""
        if answer.step == self.trail.at - 1:
            return True
        gone = self.trail.standing(answer.went)
        return not answer.moved and not gone and len(self.trail.standing(answer.came)) == len(answer.came)

    def names(self, ask: AskDelta, provisions: Iterable[str]) -> bool:
        """Whether a change in one of these provisions, of either draft, bears the name of who proposed the ask."""
        who = set(map(_name, ask.proposal.actors))
        return any(not who.isdisjoint(names.get(one, ())) for one in provisions for names in (self.named, self.based))

    def place(self, answer: Answer) -> WordRange | None:
        """The words of the later draft that came by an answer; None where none did."""
        side, reached = answer.newer, self.trail.at
        if side is None or side.field != "text":
            return None
        if answer.step == reached - 1:
            return (side.provision, *self.trail.words[reached].slice(side.provision, side.start, side.end))
        places = self.trail.standing(answer.came or [number for number, _ in answer.around])
        if not places:
            return None
        provision = Counter(one for one, _ in places).most_common(1)[0][0]
        inside = [at for one, at in places if one == provision]
        return provision, min(inside), max(inside) + 1


class StepAnswers:
    """The answers of all steps so far. It is told of each step when the newer draft of it is reached."""

    def __init__(self, trail: DraftTrail) -> None:
        self._trail = trail
        self._steps: dict[int, list[Answer]] = {}
        self._based: dict[int, list[tuple[str, Answer]]] = {}
        """Of each draft: its provisions in which something was changed since, and the answers there."""

    def take(self, comparison: Comparison, attributions: Sequence[Attribution]) -> None:
        """Take who asked for the changes of the step to the draft that is reached; who asked for the contrary is left
        out.
        """
        step = self._trail.at - 1
        changes = {change.id: change for change in comparison.changes}
        found = self._steps[step] = []
        for one in attributions:
            if one.opposite:
                continue
            change = changes[one.change]
            answer = self._answer(step, one, change)
            found.append(answer)
            if change.older is not None:
                for start, provisions in self._trail.came_from(change.older.provision).items():
                    self._based.setdefault(start, []).extend((provision, answer) for provision in provisions)

    def standing(self) -> Iterator[tuple[int, StandingAnswers]]:
        """What stands in the draft that is reached, by the draft that was asked of, the last first. Each is good until
        the next is asked for.
        """
        best: dict[tuple[str, str], Answer] = {}
        named: dict[str, set[str]] = {}
        stands: set[int] = set()
        for step in sorted(self._steps, reverse=True):
            for answer in filter(self._stands, self._steps[step]):
                stands.add(id(answer))
                if not answer.marked and (answer.asked not in best or answer.score > best[answer.asked].score):
                    best[answer.asked] = answer
                if answer.newer is not None:
                    for provision in self._trail.became(step + 1, answer.newer.provision):
                        named.setdefault(provision, set()).update(answer.names)
            based: dict[str, set[str]] = {}
            for provision, answer in self._based.get(step, ()):
                if id(answer) in stands:
                    based.setdefault(provision, set()).update(answer.names)
            yield step, StandingAnswers(best, named, based, self._trail)

    def _answer(self, step: int, one: Attribution, change: Change) -> Answer:
        names = frozenset(map(_name, one.actors))
        key, marked, moved = (
            (one.asked.proposal, one.asked.ask),
            one.link is Link.MARKED,
            change.kind is ChangeKind.MOVE,
        )
        made = (step, key, marked, one.score, one.words, names, change.newer, moved)
        if not self._trail.numbered:
            return Answer(*made)
        side = change.newer or change.older
        assert side is not None, "a change has at least one side"
        if side.field == "heading" and change.newer is not None:
            return Answer(*made, heading=self._trail.words[step + 1].places.by_id[side.provision].heading)
        if side.field != "text":
            return Answer(*made)
        before, after = self._numbers(step, change.older), self._numbers(step + 1, change.newer)
        came = tuple(number for number in after if number not in before) or after
        went = tuple(number for number in before if number not in after)
        if came or went:
            return Answer(*made, came=came, went=() if came else went)
        return Answer(*made, around=self._around(step, change))

    def _numbers(self, draft: int, side: Side | None) -> tuple[int, ...]:
        if side is None:
            return ()
        first, last = self._trail.words[draft].slice(side.provision, side.start, side.end)
        return self._trail.numbers_of(draft, side.provision)[first:last]

    def _around(self, step: int, change: Change) -> tuple[tuple[int, int], ...]:
        """The words beside brackets that came or went, and in how many each stands now."""
        draft, side = (step + 1, change.newer) if change.newer is not None else (step, change.older)
        assert side is not None, "it was told by one"
        row = self._trail.numbers_of(draft, side.provision)
        at = self._trail.words[draft].slice(side.provision, side.start, side.end)[0]
        return tuple(
            (number, depth) for number in row[max(0, at - 1) : at + 1] for depth in self._trail.depths([number])
        )

    def _stands(self, answer: Answer) -> bool:
        """Whether the draft that is reached has what an answer made of the text."""
        trail = self._trail
        if answer.step == trail.at - 1:
            return True
        if answer.came:
            return _MOST * len(trail.standing(answer.came)) >= len(answer.came)
        if answer.went:
            return _MOST * len(trail.standing(answer.went)) <= len(answer.went)
        if answer.around:
            found = [(depth, trail.depths([number])) for number, depth in answer.around]
            return any(now for _, now in found) and all(now in ([], [depth]) for depth, now in found)
        if answer.heading is not None and answer.newer is not None:
            places = trail.words[trail.at].places.by_id
            became = trail.became(answer.step + 1, answer.newer.provision)
            return any(places[one].heading == answer.heading for one in became)
        return True


def _name(actor: ActorRef) -> str:
    return actor.id if actor.id != "?" else f"? {actor.as_written}"
