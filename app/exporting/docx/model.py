"""What a paragraph of a Word file with tracked changes is made of. How a redline becomes such is `paragraphs.py`."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum


class DocxEditKind(StrEnum):
    """What is tracked of a piece or of the end of a paragraph, by the name that WordprocessingML gives it."""

    NONE = ""
    INSERTED = "ins"
    DELETED = "del"
    MOVED_FROM = "moveFrom"
    MOVED_TO = "moveTo"

    @property
    def gone(self) -> bool:
        """Whether the words are not there any more when it is accepted."""
        return self in (DocxEditKind.DELETED, DocxEditKind.MOVED_FROM)


@dataclass(frozen=True, slots=True)
class DocxPiece:
    """Words of one tracked change, or of none. `change` is the id of the change that says who asked, "" for nobody
    known. A tabulator and the end of a line are what they are in a string.
    """

    text: str
    edit: DocxEditKind = DocxEditKind.NONE
    change: str = ""
    move: str = ""
    """The change by whose name the other end of moved words is found, where less than a provision moved."""
    note: tuple[DocxPiece, ...] | None = None
    """What a footnote says whose sign stands here; `text` is the sign as printed, "" where it is counted."""
    kept: bool = False
    """Words of one side that no change marks: they stand in another paragraph of the other draft."""
    strong: tuple[tuple[int, int], ...] = ()
    """Ranges of the text that are drawn stronger: the letters of a changed word that are others."""


@dataclass(frozen=True, slots=True)
class DocxLine:
    """One paragraph. `edit` is that of its end: it goes or comes as a whole."""

    row: str
    style: str
    pieces: tuple[DocxPiece, ...]
    edit: DocxEditKind = DocxEditKind.NONE
    change: str = ""


def tracked_change_ids(lines: Iterable[DocxLine]) -> Collection[str]:
    """Ids of the changes that some tracked change shows."""
    found: set[str] = set()
    for line in lines:
        found.update(piece.change for piece in line.pieces if piece.edit)
        found.update(part.change for piece in line.pieces for part in piece.note or () if part.edit)
        if line.edit:
            found.add(line.change)
    return found - {""}
