"""Tracked changes and formats over the words of one Word paragraph, gathered piece by piece and made into marks.

An `DocxEdit` is a tracked change without a place; an `Accumulator` gives it one. Neither reads XML trees beyond the
attributes of one revision element.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from app.importing.docx.package import W
from app.late_methods import dataclass
from app.treaty.marks import Format, Mark, Revision, RevisionKind, RevisionUnit

if TYPE_CHECKING:
    from lxml import etree

_KINDS = {
    "ins": RevisionKind.INSERTED,
    "del": RevisionKind.DELETED,
    "moveFrom": RevisionKind.MOVED_FROM,
    "moveTo": RevisionKind.MOVED_TO,
    "cellIns": RevisionKind.INSERTED,
    "cellDel": RevisionKind.DELETED,
}


@dataclass(frozen=True, slots=True)
class DocxEdit:
    """One tracked change: its kind, and author and date as the file says them ("" when it does not)."""

    kind: RevisionKind
    author: str = ""
    date: str = ""

    def revision(self, unit: RevisionUnit, start: int = 0, end: int = 0) -> Revision:
        """The change as a mark."""
        return Revision(start, end, self.kind, self.author, self.date, unit)


def edit_of(element: etree._Element) -> DocxEdit:
    """The edit that a w:ins, w:del, w:moveFrom, w:moveTo, w:cellIns or w:cellDel says."""
    return edit_of_kind(element, _KINDS[element.tag[len(W) :]])


def edit_of_kind(element: etree._Element, kind: RevisionKind) -> DocxEdit:
    """An edit of `kind` with the author and the date of an element."""
    return DocxEdit(kind, (element.get(W + "author") or "").strip(), (element.get(W + "date") or "").strip())


def edits_in(properties: etree._Element | None) -> tuple[DocxEdit, ...]:
    """The edits that stand as children of a property element (w:rPr of a paragraph mark, w:trPr, w:tcPr)."""
    if properties is None:
        return ()
    return tuple(edit_of(child) for child in properties if child.tag.startswith(W) and child.tag[len(W) :] in _KINDS)


def describe_reformatting(before: tuple[str, ...], now: tuple[str, ...], author: str, date: str) -> str:
    """What a tracked change of formatting did, in words: "strike added, by Ann, 2031-05-04T10:00:00Z"."""
    came, went = [f for f in now if f not in before], [f for f in before if f not in now]
    done = [", ".join(names) + f" {what}" for names, what in ((came, "added"), (went, "taken away")) if names]
    return ", ".join([*done, f"by {author.strip() or 'a person without a name'}", *filter(None, [date.strip()])])


class Accumulator:
    """Text with the edits and formats of each piece. Two spaces of the same edits become one."""

    def __init__(self) -> None:
        self.length = 0
        self.blank = True
        """True as long as nothing but spaces was added."""
        self._texts: list[str] = []
        self._pieces: list[tuple[int, int, tuple[DocxEdit, ...], tuple[str, ...]]] = []
        self._marks: list[Mark] = []

    def text(self) -> str:
        """All that was added."""
        return "".join(self._texts)

    @property
    def last(self) -> str:
        """The last code point that was added, "" before the first."""
        return self._texts[-1][-1] if self._texts else ""

    def add(self, text: str, edits: tuple[DocxEdit, ...], formats: tuple[str, ...]) -> None:
        """Set `text` at the end, under `edits` and `formats`."""
        if text.startswith(" ") and self._pieces and self._pieces[-1][2] == edits and self._texts[-1].endswith(" "):
            text = text[1:]
        if text:
            self._pieces.append((self.length, self.length + len(text), edits, formats))
            self._texts.append(text)
            self.length += len(text)
            self.blank = self.blank and text.isspace()

    def mark(self, mark: Mark) -> None:
        """Add a mark whose place is known."""
        self._marks.append(mark)

    def finished(self) -> tuple[Mark, ...]:
        """All marks in order of start; neighbouring pieces of one edit or one format make one mark."""
        marks = list(self._marks)
        marks += self._ranges(lambda p: p[2], lambda edit, start, end: edit.revision(RevisionUnit.TEXT, start, end))
        marks += self._ranges(lambda p: p[3], lambda name, start, end: Format(start, end, name))
        return tuple(sorted(marks, key=lambda m: (m.start, -m.end)))

    def _ranges(
        self, of: Callable[[tuple[int, int, tuple[DocxEdit, ...], tuple[str, ...]]], tuple[Hashable, ...]],
        make: Callable[..., Mark],
    ) -> list[Mark]:  # fmt: skip
        made: list[Mark] = []
        begun: dict[Hashable, int] = {}
        for piece in [*self._pieces, (self.length, self.length, (), ())]:
            there = of(piece)
            made += [make(key, begun.pop(key), piece[0]) for key in list(begun) if key not in there]
            for key in there:
                begun.setdefault(key, piece[0])
        return made
