"""Words of an Akoma Ntoso file on their way to Blocks: the paragraph that is being read, the footnotes in it, and what
is left out.

It makes blocks of what the walk (`walker.py`) gives it and knows no element.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.importing.outline.stated_structure import place
from app.importing.source.blocks import Block
from app.importing.source.spans import SpanCollector, SpanEdit, SpanMark
from app.importing.source.xml import line_of
from app.treaty.marks import Mark, Revision, RevisionUnit

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.source.table_spans import SpannedTable
    from app.treaty.draft import Kind


@dataclass(slots=True)
class Frame:
    """An open element, and where what stands in it stands in the draft."""

    element: etree._Element
    depth: int = 0
    """Provisions that are open around it."""
    kind: Kind | None = None
    """The kind of the innermost of them."""
    what: str = "words"
    """As what its words stand (`outline/stated_structure.py`)."""
    edits: tuple[SpanEdit, ...] = ()
    """Tracked changes around whole paragraphs."""
    over: tuple[SpanMark, ...] = ()
    """What stands over its words alone."""
    within: bool = False
    """True inside a paragraph or a member of one."""
    front: str = ""
    """"masthead" before the text of the file, "nested" before that of a document inside it."""
    quoted: bool = False
    note: str = ""
    cell: tuple[int, int, int] | None = None
    table: SpannedTable | None = None
    preserve: bool = False
    proposer: tuple[str, str] = ("", "")
    pending: Block | None = None
    """A provision that begins with the first words in it."""
    ends: bool = False
    """True when its beginning and end are those of a paragraph."""
    label: str = ""
    """A number that stands among its words."""
    comments: tuple[Mark, ...] = ()
    apart: tuple[Revision, ...] = ()
    """What the file says, apart from the text, of the end, row or number of its paragraph."""
    closing: str = ""
    """A quotation mark that is printed behind it."""
    forced: bool = False
    """True when it is a paragraph even without words."""


@dataclass(slots=True)
class _Level:
    """What is being read: the text itself, or a footnote in it."""

    spans: SpanCollector = field(default_factory=SpanCollector)
    sink: list[Block] = field(default_factory=list)
    later: list[Block] = field(default_factory=list)
    """Footnotes of the paragraph that is being read: they come after it."""


class AknBlocks:
    """The blocks of a file so far."""

    def __init__(self) -> None:
        self._levels = [_Level()]
        self.masthead: list[tuple[str, str]] = []
        """(words, where) of what stands before the text and is none of it."""
        self.opening = ""
        """A quotation mark that is printed before the next words."""
        self._unsigned = 0

    @property
    def blocks(self) -> list[Block]:
        """The blocks in reading order."""
        return self._levels[0].sink

    def words(self, text: str | None, frame: Frame) -> None:
        """Add words to the paragraph that is being read."""
        self._levels[-1].spans.add(text, frame.over, preserve=frame.preserve)

    def begin(self, frames: Iterable[Frame]) -> None:
        """Set down the provisions that begin with their first words, outermost first."""
        for frame in frames:
            if frame.pending is not None:
                self._levels[-1].sink.append(frame.pending)
                frame.pending = None

    def put(self, block: Block, frames: Iterable[Frame]) -> None:
        """Set down a provision that begins here."""
        self.begin(frames)
        self._levels[-1].sink.append(block)

    def end_paragraph(self, frames: list[Frame]) -> None:
        """Make a block of the words read so far, where there are any."""
        level, frame = self._levels[-1], frames[-1]
        if level.spans.empty and not frame.label and not frame.forced:
            self._end_notes(level, frame)
            return
        text, marks = level.spans.taken()
        tracked = bool(frame.edits) or any(isinstance(mark, Revision) for mark in marks)
        where = f"line {line_of(frame.element)}"
        if frame.front == "masthead" and frame.what == "words" and not tracked and not frame.note:
            notes, level.later = [note.text for note in level.later], []
            self.masthead.append((" ".join([text, *notes]), where))
            return
        if self.opening:
            text, marks = f"{self.opening}{text}", tuple(_moved(marks, len(self.opening)))
            self.opening = ""
        if not frame.note:
            self.begin(frames)
        level.sink.append(_block(text, marks, frame, where))
        self._end_notes(level, frame)
        frame.comments, frame.label, frame.forced = (), "", False

    def _end_notes(self, level: _Level, frame: Frame) -> None:
        """Footnotes come after their paragraph, or after the table that it stands in."""
        if frame.cell is None and level.later:
            level.sink += level.later
            level.later = []

    def close_quote(self, sign: str) -> None:
        """A quotation mark is printed behind the last words."""
        sink = self._levels[-1].sink
        if sign and sink:
            sink[-1] = replace(sink[-1], text=sink[-1].text + sign)

    def cover(self, cells: Iterable[tuple[int, int, int]], frame: Frame) -> None:
        """Cells of a table that are the lower part of one above."""
        for cell in cells:
            style = place(frame.depth, "cell")
            self.put(Block("", f"line {line_of(frame.element)}", style=style, cell=cell, merged=True), [frame])

    def holds(self, cell: tuple[int, int, int]) -> bool:
        """True when a block of a cell is there already."""
        return any(block.cell == cell for block in reversed(self._levels[-1].sink[-3:]))

    def cite(self, marker: str, *, shown: bool = True) -> str:
        """Cite a footnote where the words end, or where it is not `shown` only begin it; its sign, made so that it is
        the only one of its paragraph.
        """
        level = self._levels[-1]
        sign = " ".join(marker.split())
        if not sign:
            self._unsigned += 1
            sign = str(self._unsigned)
        times = sum(1 for one in level.spans.signs if one == sign or one.startswith(f"{sign} "))
        sign = f"{sign} {times + 1}" if times else sign
        if shown:
            level.spans.sign(sign)
        return sign

    def begin_note(self) -> None:
        """The words that come next are a footnote's."""
        self._levels.append(_Level())

    def end_note(self) -> None:
        """The footnote is over."""
        done = self._levels.pop()
        self._levels[-1].later += done.sink


def edits_of(edits: Iterable[SpanEdit], unit: RevisionUnit = RevisionUnit.BREAK) -> tuple[Revision, ...]:
    """Tracked changes around a paragraph, as revisions of its end or row."""
    return tuple(edit.of_break(unit) for edit in edits)


def _block(text: str, marks: tuple[Mark, ...], frame: Frame, where: str) -> Block:
    whole = tuple(edit.over(0, len(text)) for edit in frame.edits if text)
    said = tuple(
        replace(mark, start=min(mark.start, len(text)), end=min(mark.end, len(text))) for mark in frame.comments
    )
    unit = RevisionUnit.ROW if frame.cell is not None else RevisionUnit.BREAK
    return Block(
        text=text,
        where=where,
        label=frame.label,
        marks=tuple(sorted((*marks, *whole, *said), key=lambda mark: (mark.start, -mark.end))),
        revisions=(*edits_of(frame.edits, unit), *frame.apart),
        style="footnote" if frame.note else place(frame.depth, "cell" if frame.cell else frame.what),
        cell=None if frame.note else frame.cell,
        note=frame.note,
    )


def _moved(marks: Iterable[Mark], by: int) -> Iterable[Mark]:
    for mark in marks:
        yield replace(mark, start=mark.start + by, end=mark.end + by)
