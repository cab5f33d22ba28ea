"""Holds the life of a provision as a value. It has what each draft has of it, word by word, and the story of every
word.

It is what the window and the command line draw; they compute nothing. How it is made is `build.py`, which provisions of
a draft belong to it is `app.attribution.lineage.provision_history`. Drafts are named by their place in the order given,
from 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.model import Chip, DraftFacts, RowState, Style
    from app.treaty.attributions import Attribution
    from app.treaty.lineages import Turn


@dataclass(frozen=True, slots=True)
class TurnView:
    """One thing that happened to a word, and who asked for it: for its coming, its going, or its return.

    Who asked for its return is not who first asked for it; each stands at its own turn.
    """

    turn: Turn
    draft: int
    chips: tuple[Chip, ...]
    """Empty where nobody is known to have asked."""
    asked: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The whole life of a word: `turns` begins with its entry; then it left and returned in turn."""

    turns: tuple[TurnView, ...]

    @property
    def origin(self) -> int:
        """The draft in which the word first stood, whoever put it back later."""
        return self.turns[0].draft


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one style and one story, or a sign that covers no words (`sign` is "split", "join" or "move")."""

    text: str
    style: Style
    change: str = ""
    """Id of the change from the draft before that it shows; "" for equal words."""
    story: Story | None = None
    """None for numbers, headings and signs."""
    sign: str = ""
    other: str = ""
    """For a sign: the address at its other end."""
    gone: bool = False
    """Words of the draft before that this draft has no longer."""


@dataclass(frozen=True, slots=True)
class Line:
    """One provision in one draft, with what changed since the draft before written into it."""

    provision: str
    """Its id; "" for one that the draft before had and this one has not."""
    former: str
    """Its id in the draft before; "" where it has none there."""
    kind: str
    level: int
    """Depth for indentation, as in `Cell`."""
    address: str
    was: str
    """Its address in the draft before, where that is another; "" else."""
    state: RowState
    number: tuple[Passage, ...]
    heading: tuple[Passage, ...]
    text: tuple[Passage, ...]
    chips: tuple[Chip, ...] = ()
    changes: tuple[str, ...] = ()
    """Ids of the changes of this line in the comparison with the draft before."""
    other: str = ""
    """Of what moved away: the address where it stands now."""
    went: str = ""
    """Of what moved away: its id in this draft."""


class Presence(StrEnum):
    """Whether a draft has the provision."""

    NOT_YET = "not yet"
    STANDS = "stands"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Origin:
    """How many of the words that a draft has entered in which draft."""

    draft: int
    words: int


@dataclass(frozen=True, slots=True)
class Version:
    """What one draft has of a provision. A draft in which it has just gone still shows what left, struck."""

    draft: int
    presence: Presence
    addresses: tuple[str, ...]
    """Where it stands; several when it was divided, or came from several places."""
    was: tuple[str, ...]
    """Where it stood in the draft before, if that had it at other addresses; () else."""
    lines: tuple[Line, ...]
    kin: tuple[str, ...] = ()
    """Addresses of what was divided from it and is shown with it."""
    chips: tuple[Chip, ...] = ()
    origins: tuple[Origin, ...] = ()
    entered: int = 0
    """How many words came, or came back, with this draft."""
    left: int = 0
    """How many words went with it."""

    @property
    def changed(self) -> bool:
        """Whether anything of it is otherwise than in the draft before: words, number, place, or that it is there."""
        return bool(self.was) or any(line.changes or not line.former or not line.provision for line in self.lines)


@dataclass(frozen=True)
class ProvisionLife:
    """The life of one provision, as seen from draft `start`. `versions` has one for each of `drafts`, oldest first."""

    drafts: tuple[DraftFacts, ...]
    start: int
    provision: str
    versions: tuple[Version, ...] = field(default=())
