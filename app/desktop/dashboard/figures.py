"""A chart as a value: columns and rows of figures, each with its words, its bar or line, and where its number leads.

Every chart is a table: what is drawn is also written in its cells, for eyes, keys and screen readers alike. Nothing is
counted and nothing drawn here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Fill(Enum):
    """How a bar is filled; told apart without colour."""

    SOLID = auto()
    """What weighs most, what is marked: full, in the accent."""
    HATCHED = auto()
    """What follows, what a person asserts."""
    DASHED = auto()
    """What was matched: an empty bar with a broken border, never like what is marked."""
    HOLLOW = auto()
    """What is editorial, unknown, not taken: an empty bar with a border."""
    GREY = auto()
    """A plain count."""


class FigureForm(Enum):
    """How the figures of a column are drawn."""

    WORDS = auto()
    """Words, broken into lines."""
    NUMBER = auto()
    BAR = auto()
    """A number, and a bar beside it that grows with it; of several parts, one after the other."""
    METER = auto()
    """A number over a thin bar: a cell of a matrix."""
    PILLAR = auto()
    """A bar that stands on the line of its row, its number above: one of small multiples."""
    TREND = auto()
    """A line through the numbers of a row, and how much the last differs from the first."""


@dataclass(frozen=True, slots=True)
class ChangesGoal:
    """Leads to the changes with these facts (`desktop.changes`); `pair` are the labels of two other drafts than those
    that are shown.
    """

    facts: Mapping[str, object]
    pair: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class ProvisionGoal:
    """Leads to a provision of a draft."""

    draft: str
    provision: str


@dataclass(frozen=True, slots=True)
class AsksGoal:
    """Leads to what an actor asked, and what became of it."""

    actor: str
    fate: str = ""


@dataclass(frozen=True, slots=True)
class NotesGoal:
    """Leads to a note of the delegate."""

    note: str


FigureGoal = ChangesGoal | ProvisionGoal | AsksGoal | NotesGoal


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a bar."""

    value: float
    fill: Fill = Fill.GREY


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell. `words` are what is printed, `said` what a screen reader says instead ("" for the same)."""

    words: str
    goal: FigureGoal | None = None
    parts: tuple[BarPart, ...] = ()
    series: tuple[float | None, ...] = ()
    said: str = ""
    tip: str = ""
    strong: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """One column; `most` is the number at which its bars are full, 0 where there are none. `share` is its part of the
    width that the others leave.
    """

    head: str
    form: FigureForm = FigureForm.NUMBER
    most: float = 0.0
    share: int = 0


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart with what it says of itself."""

    name: str
    """The table of the same numbers in the services' exports."""
    title: str
    about: str
    """One or two sentences: what is counted, and what is not."""
    columns: tuple[FigureColumn, ...]
    rows: Sequence[tuple[Figure, ...]]
    """They may be made when they are asked for: of thousands the first are shown (`first`)."""
    legend: tuple[tuple[Fill, str], ...] = ()
    empty: str = ""
    """What is said where there are no rows."""
    wide: bool = False
    """It takes the whole width."""
    first: int = 12
    """So many rows are shown at first; more when they are asked for."""
    savable: bool = True
    """It can be written as a table; what is private cannot."""


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """Several charts of the same rows of which one is shown: the reader chooses by what is counted."""

    charts: tuple[tuple[str, Chart], ...]
    """The words of each choice, and its chart."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One number that stands above everything. `card` is the name of the chart it leads to where it has no goal."""

    words: str
    about: str
    goal: FigureGoal | None = None
    card: str = ""
    parts: tuple[BarPart, ...] = ()
    warns: bool = False
    """It says something that somebody should look at; it is marked by a sign, too."""


ChartMaker = Callable[[], Chart | ChartChoice]
"""Makes one chart when its turn has come: all of them at once would hold up the window."""


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """Everything of one tab: what it speaks of, its tiles, what makes its charts in their order; and first of all what
    tells in plain sentences what changed, "" where that is not told.
    """

    title: str
    about: str
    tiles: tuple[Tile, ...]
    charts: tuple[ChartMaker, ...] = ()
    prose: Callable[[], str] = str
