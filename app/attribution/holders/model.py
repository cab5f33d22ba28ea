"""Words in dispute, who holds them, and what became of them from draft to draft, as values.

A text is in dispute where a draft says so: in brackets, as one of rival wordings, as a block that is an option, or
where names sign words that stand free. Nobody is a holder by silence; a text that nobody is known to hold says that.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution, Evidence, Link
    from app.treaty.marks import ActorRef, Stance


class DisputeSort(StrEnum):
    """How a draft shows that words are in dispute."""

    BRACKET = "bracket"
    ALTERNATIVE = "alternative"
    """One of rival wordings side by side."""
    OPTION = "option"
    """A block that is one of several."""
    SIGNED = "signed"
    """Names sign words that stand in no bracket."""


class HoldingSide(StrEnum):
    """What a holder wants of words in dispute."""

    FOR = "for"
    """The words."""
    AGAINST = "against"
    """That they go."""
    OTHERWISE = "otherwise"
    """Other words, brackets, or only a reservation."""


class DisputeTurn(StrEnum):
    """What became of words in dispute from one draft to the next."""

    OPENED = "opened"
    NARROWED = "narrowed"
    WIDENED = "widened"
    REWORDED = "reworded"
    """Words of it went and others came."""
    SETTLED_STANDING = "settled, the words stand"
    SETTLED_GONE = "settled, the words are gone"

    @property
    def settles(self) -> bool:
        """Whether nothing is in dispute any more."""
        return self in (DisputeTurn.SETTLED_STANDING, DisputeTurn.SETTLED_GONE)


@dataclass(frozen=True, slots=True)
class TextStretch:
    """Code points [start, end) of a field ("text" or "heading") of a provision as read."""

    provision: str
    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeldWords:
    """That some actors, who speak together, hold words in dispute, and how that is known."""

    actors: tuple[ActorRef, ...]
    side: HoldingSide
    stance: Stance
    link: Link
    evidence: Evidence
    since: int
    """Index of the draft in which it was first found."""
    words: str = ""
    """The words that they asked for or spoke of, "" for all of the text in dispute."""
    change: str = ""
    """Id of the change, of the comparison of the draft before `since` with that, that answers them; "" for none."""
    position: str = ""
    """Id of the position that a person entered, "" for none."""
    address: str = ""
    """Where they spoke, as printed or as their paper says."""


@dataclass(frozen=True, slots=True)
class DisputedText:
    """A text in dispute in one draft. One that spans provisions has a stretch in each."""

    sort: DisputeSort
    stretches: tuple[TextStretch, ...]
    address: str
    """Of the provision in which it begins, as printed."""
    words: str
    """Without its outer brackets, tags and statuses."""
    depth: int
    """Of its bracket, 1 for the outermost; 0 for what is none."""
    held: tuple[HeldWords, ...] = ()
    """Empty: nobody is known to hold it."""

    @property
    def id(self) -> str:
        """By what it is known in its draft."""
        first = self.stretches[0]
        return f"{self.sort.value}:{first.provision}:{first.field}:{first.start}"


@dataclass(frozen=True, slots=True)
class DisputeStep:
    """What became of one text in dispute from the draft before to this one."""

    turn: DisputeTurn
    address: str
    """Where it stands in this draft, or stood in the draft before where it is settled."""
    words: str
    """As this draft has it, or as the draft before had it where it is settled."""
    before: str
    """As the draft before had it, "" where it was opened."""
    changes: tuple[str, ...]
    """Ids of the changes of the comparison of the two by which this came, in their order."""
    asked: tuple[Attribution, ...]
    """Who asked for these changes, or for their contrary, by the evidence there is."""


@dataclass(frozen=True, slots=True)
class ArticleHolding:
    """One article, or another heading, in one draft."""

    provision: str
    name: str
    """Number and heading as printed."""
    address: str
    words: int
    in_plenary: int
    """Those of them that the draft says are agreed ad referendum or in plenary."""
    in_group: int
    """Those agreed in informals."""
    open: int
    """Those in brackets, of rival wordings and in options, that it does not say are agreed."""
    disputed: tuple[DisputedText, ...]
    """In document order; one that spans several articles is in each of them."""
    pending: tuple[HeldWords, ...]
    """What was asked, in papers that speak to this draft or by positions, of other words of it, or of all of it."""
    steps: tuple[DisputeStep, ...]
    """What became of its texts in dispute since the draft before."""

    @property
    def unmarked(self) -> int:
        """Its words of which the draft says nothing."""
        return self.words - self.in_plenary - self.in_group - self.open

    @property
    def holders(self) -> tuple[ActorRef, ...]:
        """Who is known to hold words of it in dispute, each once, in the order of the text."""
        found: dict[tuple[str, str], ActorRef] = {}
        for text in self.disputed:
            for held in text.held:
                for actor in held.actors:
                    found.setdefault((actor.id, actor.as_written if actor.id == "?" else ""), actor)
        return tuple(found.values())

    @property
    def unheld(self) -> int:
        """How many of its texts in dispute nobody is known to hold."""
        return sum(not text.held for text in self.disputed)


@dataclass(frozen=True, slots=True)
class ArticleCourse:
    """One article, or another heading, over the drafts."""

    name: str
    """As the last draft prints it that has it."""
    drafts: tuple[ArticleHolding | None, ...]
    """One for each draft; None where it does not stand."""
    lost: tuple[DisputeStep, ...] = ()
    """What became of its texts in dispute in the draft that has it no more."""

    @property
    def last(self) -> ArticleHolding:
        """As it stands in the last draft that has it."""
        return next(one for one in reversed(self.drafts) if one is not None)


@dataclass(frozen=True)
class HolderBoard:
    """All articles over all drafts, the most contested first."""

    drafts: tuple[str, ...]
    """Labels, in order."""
    articles: tuple[ArticleCourse, ...]
