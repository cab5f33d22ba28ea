"""What was said under an open heading of a record, and by whom: what “that proposal” is, and who “we” is.

In: sayings, one after another. Out: who speaks, and the edits that are meant. What a sentence says is `sayings`'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.importing.proposals.records.clauses import ReportedEdit
    from app.treaty.marks import ActorRef


@dataclass(frozen=True, slots=True)
class Saying:
    """What some actors want in one sentence. `edits` is empty where that is not understood."""

    actors: tuple[ActorRef, ...]
    speakers: tuple[ActorRef, ...] = ()
    edits: tuple[ReportedEdit, ...] = ()
    of_others: bool = False
    """It is not understood and names others, or others speak in its sentence: who goes on speaking is not certain."""
    presented: bool = False
    """Their own words follow: a person who was given the floor, or a name before a colon, may say "we"."""
    answers: bool = False
    """It answers, in words that ask for nothing, whether a proposal of theirs stands."""


@dataclass(slots=True)
class RecordMemory:
    """What was said under the open heading: who speaks, and what "that proposal" or "the proposal by Norhaven" is."""

    speaker: Saying | None = None
    asked: list[Saying] = field(default_factory=list)
    """The sayings that ask for something, in order; None of them is meant behind one that is not understood."""
    section: Saying | None = None
    """Whose statement it is, as long as nobody else has spoken in it: who says "we" there."""
    unknown: bool = False
    """Somebody who was not named has said "we": it is theirs, whoever is named behind it."""
    lost: bool = False
    """The last saying was not understood: "that proposal" may be its own."""

    passed: bool = False
    """A sentence that tells nothing known stands behind the last saying: another may have spoken in it."""
    place: str | None = None
    """The provision that the last saying was on as a whole: "its deletion" is of it. "" where that was on words or on
    several; None where nothing known was said.
    """

    @property
    def ourselves(self) -> Saying | None:
        """Who says "we": whose statement this is, or who has the floor; nobody of whom is only told what he wants."""
        speaks = self.speaker is not None and self.speaker.presented and not self.unknown
        return self.section or (self.speaker if speaks else None)

    def keep(self, saying: Saying) -> None:
        """Take a saying in."""
        self.speaker = None if saying.of_others else saying
        self.passed = False
        asks = any(one.edit is not Edit.NOTE for one in saying.edits)
        self.lost = not asks
        self.place = place_meant((one.place, one.wording or one.anchor) for one in saying.edits)
        if asks:
            self.asked.append(saying)
            return
        own = {actor.id for actor in saying.actors}
        self.asked = [one for one in self.asked if own.isdisjoint(actor.id for actor in one.actors)]

    def meant(self, by: Sequence[ActorRef] = ()) -> tuple[ReportedEdit, ...]:
        """The edits of the last saying, or of the last one of some actors; () where that is not certain."""
        ids = {actor.id for actor in by}
        of = [one for one in self.asked if not ids or ids & {actor.id for actor in one.actors}]
        known = of and (ids or not self.lost)
        return tuple(one for one in of[-1].edits if one.edit is not Edit.OPPOSE) if known else ()


def place_meant(said: Iterable[tuple[str, str]]) -> str | None:
    """What “its deletion” is of behind places with words in them: the one place that was spoken of as a whole.

    >>> place_meant([("Article 5(2)", "")])
    'Article 5(2)'
    >>> place_meant([("Article 5(2)", ""), ("Article 5(3)", "")])
    ''
    """
    spoken = set(said)
    if not spoken:
        return None
    place, words = next(iter(spoken))
    return "" if words or len(spoken) > 1 else place
