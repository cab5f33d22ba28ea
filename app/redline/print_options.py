"""Holds what can be chosen of a printed redline. That is layout, content, whom it follows, language of its labels,
paper.

A value that whoever asks for pages hands down to whoever draws them; it draws nothing. Whatever is chosen, a change
that is not on the pages is counted on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.redline.interests import NO_INTERESTS

if TYPE_CHECKING:
    from app.message import Message
    from app.redline.interests import OwnInterests


class Layout(StrEnum):
    """How the two texts stand on the page."""

    SIDES = "side-by-side"
    COLUMN = "one-column"
    """One text, with what went struck out and what came underlined."""
    FINAL = "final"
    """The newer text, clean, with what it was before in the margin."""
    LIST = "list"
    """The changes alone, one below the other."""

    @property
    def traits(self) -> LayoutTraits:
        """What holds for this layout: its row of `LAYOUTS`."""
        return LAYOUTS[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutTraits:
    """What holds for a layout wherever it is printed. A row says what is so; all else is not."""

    upright: bool = False
    """It reads best on upright paper: one text does, two beside each other need broad paper."""
    texts: bool = False
    """It has the texts of the drafts, not the changes alone."""
    one_text: bool = False
    """Both drafts stand as one text."""
    clean: bool = False
    """That text is the newer one; the margin says of each change what it was."""


LAYOUTS: Mapping[Layout, LayoutTraits] = {
    Layout.SIDES: LayoutTraits(texts=True),
    Layout.COLUMN: LayoutTraits(upright=True, texts=True, one_text=True),
    Layout.FINAL: LayoutTraits(upright=True, texts=True, one_text=True, clean=True),
    Layout.LIST: LayoutTraits(),
}
"""Every layout, in the order in which they are offered."""


class UnchangedDisplay(StrEnum):
    """What becomes of provisions that did not change."""

    FOLDED = "folded"
    """One grey line says which they are."""
    FULL = "full"
    OMITTED = "omitted"


class Section(StrEnum):
    """A part of the pages that can be left out. The text itself is always there."""

    FRONT = "front"
    """The title page."""
    RED_LINES = "red-lines"
    """The changes that touch what the reader marked as a red line; nothing is printed where there are none."""
    LEGEND = "legend"
    """The marks and what they mean, at the foot of each page."""
    EVIDENCE = "evidence"
    """The list of who asked, where and in what words."""
    FACTS = "facts"
    """Files, sums and counts by which the print can be checked."""
    TABLE = "table"
    """The changes of substance, in short lines by provision."""
    FATE = "fate"
    """What became of the proposals, those not taken first; on request, and only where they are known."""
    INDEX = "index"
    """The actors that are named, with the pages of the changes; on request."""
    UNATTRIBUTED = "unattributed"
    """The changes of substance for which nobody is named; on request."""
    SILENT = "silent"
    """What the tracked changes of the newer draft do not say; on request."""
    SCOPE = "scope"
    """Which provisions reach other offences than before; nothing is printed where none does."""
    PRECEDENTS = "precedents"
    """Where the words come from; nothing is printed where there is no shelf of instruments."""


class Authors(StrEnum):
    """Who the author of a tracked change or an annotation is said to be, and with it whether a file names anybody."""

    NAMES = "names"
    """Those who asked."""
    NONE = "none"
    """Nobody: no actor is named in the file, in its margins and comments neither."""


class Paper(StrEnum):
    """A size of paper, by its name in the page template."""

    A4 = "a4"
    LETTER = "us-letter"


class Orientation(StrEnum):
    """Which side of the paper is up."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class TableOrder(StrEnum):
    """How the table of amendments is ordered."""

    WEIGHT = "weight"
    """The heaviest first."""
    TEXT = "text"
    """As they stand in the text, each with its weight."""


LEAST_MARGIN, USUAL_MARGIN, MOST_MARGIN = 8, 12, 30
"""Margins in millimetres."""
MOST_FOLLOWED = 9
"""How many actors can be followed: as many as there are colours that stay apart for every reader."""
ON_REQUEST = frozenset({Section.FATE, Section.INDEX})
"""What is printed only where it is asked for."""
UNSAID = frozenset({Section.UNATTRIBUTED, Section.SILENT})
"""What is printed only where it is asked for, too: what no paper and no tracked change says."""
MOST_BRIEF = 6
"""So many changes stand on the two pages of a brief, with room to write."""
MOST_HANDLING = 120
"""So many characters of a line on handling stand on one line."""
WHOLE = frozenset(Section) - ON_REQUEST - UNSAID


@dataclass(frozen=True, slots=True)
class FilteredChanges:
    """The changes that a filter left, by their ids, and the filter in words, for the reader of the print."""

    changes: frozenset[str]
    because: str = ""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What was chosen of a print. As it is made, all of it on A4, as the command line has always printed it."""

    layout: Layout = Layout.SIDES
    unchanged: UnchangedDisplay = UnchangedDisplay.FOLDED
    sections: frozenset[Section] = WHOLE
    order: TableOrder = TableOrder.WEIGHT
    annotations: bool = True
    """Whether each change is an annotation, which readers list with the names of those who asked."""
    notes: bool = False
    """Whether the notes of the reader stand under their changes."""
    followed: tuple[str, ...] = ()
    """Ids of the actors whose asks stand out, at most `MOST_FOLLOWED`; () for all alike."""
    only: FilteredChanges | None = None
    language: str = ""
    """Language of the labels, "" for that in which the redline speaks."""
    paper: Paper = Paper.A4
    orientation: Orientation = Orientation.LANDSCAPE
    margin: int = USUAL_MARGIN
    """Millimetres, from `LEAST_MARGIN` to `MOST_MARGIN`."""
    coloured: bool = False
    """Whether followed actors have colours; without, everything is safe in black and white."""
    authors: Authors = Authors.NAMES
    signed: str = ""
    """One author in the place of all, "" for `authors`; who asked is then not told."""
    dated: bool = True
    """Whether tracked changes and annotations bear the date of the newer draft."""
    archival: bool = False
    """Whether the file is made for an archive (PDF/A-2a): the marks are drawn, and nothing lies over them."""
    handling: str = ""
    """A line on how the print is to be handled, as whoever prints it typed it; it stands at the head of every page."""

    @property
    def named(self) -> bool:
        """Whether it is told who asked."""
        return self.authors is Authors.NAMES and not self.signed

    @property
    def annotated(self) -> bool:
        """Whether annotations lie over the marks."""
        return self.annotations and not self.archival


EVERYTHING = PrintOptions()


@dataclass(frozen=True, slots=True)
class FateLine:
    """What became of one ask in the newer draft, in words as they are printed; `left` where nothing of it stands."""

    names: tuple[str, ...]
    address: str
    stance: str
    """A value of `treaty.marks.Stance`."""
    wording: str
    fate: str
    """A value of `treaty.fates.Fate`, "" where nothing is claimed: then `why` says why."""
    why: Message | str
    left: bool
    source: str
    where: str


@dataclass(frozen=True, slots=True)
class SilentLine:
    """A difference that no tracked change marks, or (`idle`) a tracked change after which the text reads as before."""

    address: str
    kind: str
    """A value of `treaty.changes.ChangeKind`; of a mark that of `treaty.marks.RevisionKind`."""
    older: str
    newer: str
    idle: bool = False


@dataclass(frozen=True)
class SilentLines:
    """What the tracked changes of the newer draft do not say; `tracked` is whether it has any."""

    tracked: bool
    lines: tuple[SilentLine, ...]


@dataclass(frozen=True)
class Supplements:
    """What stands in a dossier beside a comparison and can be printed with it, by the ids of the changes."""

    red_lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The words of the red lines that a change touches."""
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fates: tuple[FateLine, ...] = ()
    """What became of the proposals, in the order of the text."""
    silences: SilentLines | None = None
    """None where nobody looked for them."""
    interests: OwnInterests = NO_INTERESTS
    """By what of ours amendments are weighed; nothing unless what is private is asked for."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """The short titles that a reader gave to papers, by their names."""


NO_SUPPLEMENTS = Supplements()
