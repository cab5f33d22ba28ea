"""The scope of a draft, or of two, as every medium draws it: rows, columns, cells and sentences.

How it is made is `board.py`. Ids are those of the newer draft; what it has no longer has its id of the older one, and
says so (`went`): a number may be that of another provision now.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.redline.model import Chip
    from app.treaty.attributions import Attribution
    from app.treaty.scope import Offence, ScopeReach, ScopeTarget, ScopeWords


class ScopeMovement(StrEnum):
    """What happened to a cell since the older draft."""

    CAME = "came"
    WENT = "went"
    LIMITED = "limited"
    """It has other limits."""
    SETTLED = "settled"
    """It was in brackets, or an option."""
    OPENED = "opened"
    """It is in brackets, or an option, and was not."""
    PARTLY = "partly"
    """Of the provisions of an article that are shown as one: some moved, or each otherwise."""


@dataclass(frozen=True, slots=True)
class ScopeColumn:
    """What is reached, as it stands over a column: a class by its name, an offence by its address."""

    target: ScopeTarget
    name: str
    heading: str = ""
    """Of an offence."""
    went: bool = False
    """An offence that only the older draft has."""


@dataclass(frozen=True, slots=True)
class ScopeCell:
    """That a provision reaches a target, by all the words that say so."""

    column: int
    target: ScopeTarget
    reaches: tuple[ScopeReach, ...]
    """Of a cell that went, those of the older draft."""
    settled: bool
    """Whether some of the words stand outside of brackets and options."""
    options: tuple[str, ...] = ()
    """What else they stand in: "bracket", "option:2"."""
    movement: ScopeMovement | None = None


@dataclass(frozen=True, slots=True)
class WayStep:
    """A provision that a citation leads through."""

    provision: str
    address: str


@dataclass(frozen=True, slots=True)
class ReachStatement:
    """One stretch of words with all that it reaches by one way."""

    words: ScopeWords
    targets: tuple[ScopeTarget, ...]
    """Under the ids of the board."""
    columns: tuple[int, ...]
    reached: str
    """The targets in words: "the offences of Articles 7 to 15 (option 1)"."""
    ways: tuple[WayStep, ...]
    """The nearest first; the last one has the literal words."""
    limits: tuple[ScopeWords, ...]
    open: str
    """"bracket", "option:2"; "" where the words are settled."""
    draft: str = "newer"
    """Or "older": its words and ways are in that draft."""


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """A provision that reaches something, or did in the older draft."""

    provision: str
    address: str
    heading: str
    """Its own, or that of its article."""
    article: str
    """The id of the article in which it stands, for folding; its own where it stands in none."""
    article_address: str
    cells: tuple[ScopeCell, ...]
    statements: tuple[ReachStatement, ...]
    """Those of the newer draft; then those of the older one, where something moved."""
    went: bool = False
    """A provision that only the older draft has."""

    @property
    def moved(self) -> bool:
        """Whether a cell of it moved."""
        return any(one.movement for one in self.cells)


@dataclass(frozen=True, slots=True)
class ScopeTurn:
    """Cells that moved with one cause: words of one provision that others speak through, or an offence that came or
    went among those that standing words speak of.
    """

    root: str
    """The provision whose words moved; of `by_offence` that which makes the offence."""
    root_went: bool
    address: str
    heading: str
    older: str
    """What it reached before, in words; "" for nothing. Of an offence: its address, "" where it came."""
    newer: str
    widened: bool | None
    """True or False where targets only came or only went, or limits; None where it cannot be decided: a class is never
    taken apart.
    """
    carries: tuple[WayStep, ...]
    """The other provisions whose cells moved by it."""
    carried: str
    """The same in words, by their articles: "Articles 21 to 24"; "" for none."""
    changes: tuple[str, ...]
    answers: tuple[Attribution, ...]
    chips: tuple[Chip, ...]
    by_offence: bool = False


@dataclass(frozen=True, slots=True)
class ScopeBoard:
    """The scope of a draft, and what moved in it since an older one."""

    columns: tuple[ScopeColumn, ...] = ()
    rows: tuple[ScopeRow, ...] = ()
    turns: tuple[ScopeTurn, ...] = ()
    offences: tuple[Offence, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether the draft creates no offence and speaks of none, and did not."""
        return not self.rows and not self.offences
