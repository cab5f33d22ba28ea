"""A Draft: one issued text of a treaty, as provisions in document order.

It holds what stands in the text and what the import found doubtful. It is not a reading of it (`reading.py`) and knows
no file format.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.treaty.marks import Marks

if TYPE_CHECKING:
    from app.message import Message


class Kind(StrEnum):
    """Kinds of provision, outermost first (docs/domain.md, section 4)."""

    TITLE = "title"
    PREAMBLE = "preamble"
    PREAMBULAR = "preambular"
    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    PARAGRAPH = "paragraph"
    SUBPARAGRAPH = "subparagraph"
    CHAPEAU = "chapeau"
    OPTION = "option"
    ANNEX = "annex"
    FOOTNOTE = "footnote"
    TESTIMONIUM = "testimonium"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    UNNUMBERED = "unnumbered"


HEADED = frozenset({Kind.PREAMBLE, Kind.PART, Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE, Kind.ANNEX})
"""Kinds that open a division and carry their title in `heading`."""


NO_MARKS = Marks()
"""A provision over which nothing stands."""


@dataclass(frozen=True, slots=True)
class Provision:
    """One node of the draft's tree. Offsets of its marks count Unicode code points of the field they stand over."""

    id: str
    """Unique in the draft; depends only on the draft's content."""
    parent: str
    """Id of the provision above, "" at the top."""
    kind: Kind
    number: str
    """As printed: "Article 5", "12 bis", "1.", "(a)"; "" if none."""
    heading: str
    text: str
    """All its text, tracked deletions included; only words that stand under no lower number."""
    address: str = ""
    """Where it stands, as printed: "Article 5(2)(a)"."""
    marks: Marks = NO_MARKS
    where: str = ""
    """Where in the source: "line 12", "paragraph 40", "page 3"."""
    typed: bool = False
    """True when `number` is typed words of a paragraph of a word processor and not made by it: where the paragraph
    joins another, typed words stay, while an automatic number is the last paragraph's.
    """


class Severity(StrEnum):
    """How much a line of a report should worry the reader."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One thing the import read, left out or doubted, with its place in the source."""

    severity: Severity
    message: Message
    where: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All that was read and all that was doubtful, in document order."""

    lines: tuple[ReportLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """A person has looked at how a draft was read, though its structure makes that doubtful."""

    day: str
    """ISO 8601."""
    by: str = ""


@dataclass(frozen=True)
class Draft:
    """One issued text. Provisions stand in document order, parents before children."""

    title: str
    language: str
    """ISO 639-1: en, fr, es, ru, zh, ar."""
    profile: str
    """Id of the notation profile under which its marks were read."""
    provisions: tuple[Provision, ...]
    label: str = ""
    """Short name in its dossier: "Rev.2"."""
    symbol: str = ""
    """Document symbol as printed: "A/CONF.1/2022/5"."""
    date: str = ""
    """ISO 8601 date, "" if unknown."""
    meeting: str = ""
    source: str = ""
    """Name of the file it was read from, without its folder."""
    sha256: str = ""
    """Hash of the file's bytes, hexadecimal."""
    report: ImportReport = field(default=ImportReport())
    profile_why: tuple[Message, ...] = ()
    """By what the profile was chosen, one reason a line; "" when somebody named it."""
    unofficial: bool = False
    """Nobody issued it: text taken from a screen in the room, or otherwise heard or seen."""
    received: str = ""
    """When such a text was taken: ISO 8601 date and time; "" for an issued text."""
    inspection: Inspection | None = None
    """That a person has looked at this reading of it; None for nobody, and when it was read anew since."""

    def by_id(self) -> dict[str, Provision]:
        """The provisions under their ids, in document order."""
        return {provision.id: provision for provision in self.provisions}

    def words(self) -> int:
        """Number of space-separated words in all texts and headings."""
        return sum(len(p.text.split()) + len(p.heading.split()) for p in self.provisions)

    def with_label(self, label: str) -> Draft:
        """The same draft under another label."""
        return replace(self, label=label)
