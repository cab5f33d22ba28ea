"""The flow of a PDF → Blocks: texts with their marks, headings by weight and size, notes behind what cites them, cells.

It decides which note a sign cites and which paragraph is a heading. It lays out nothing (`flow.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING

from app.importing.pdf.layout.flow import FlowPiece, FlowTable
from app.importing.pdf.layout.footnotes import Citation, PdfNote, PdfNotes, citations_in, with_powers
from app.importing.pdf.layout.paragraphs import PdfParagraph, PdfRegion, join_across, leadings, paragraphs_of
from app.importing.source.blocks import Block

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine
    from app.importing.pdf.layout.text import ParagraphText, TextBuilder

_LARGER = 1.08
_LONGEST_HEADING = 250
FaceKey = tuple[float, bool, bool]
"""Size, bold, italic."""
_NEIGHBOURS = (0, 1, -1)
"""A note stands on the page of its citation, or where that page's notes had no room, on the next."""


@dataclass(slots=True)
class BlockFindings:
    """What the making of blocks leaves for the report."""

    uncited: list[tuple[int, str]] = field(default_factory=list)
    """(page, sign) of notes that no sign in the text cites."""
    unknown: list[tuple[int, str]] = field(default_factory=list)
    """(page, words before the sign and it) of raised signs without a note."""


class Blocks:
    """Makes the blocks of a document."""

    def __init__(self, texts: TextBuilder, notes: Mapping[int, PdfNotes], body_size: float) -> None:
        self._texts = texts
        self._body = body_size
        self._notes = _whole_notes(notes)
        self._known = {page: {note.sign: note.sign for note in own} for page, own in self._notes.items()}
        self._done: set[tuple[int, str]] = set()
        self.told = BlockFindings()

    def of(self, flow: Sequence[FlowPiece]) -> list[Block]:
        """The blocks of a flow, in reading order."""
        levels = _levels(flow, self._body)
        done: list[Block] = []
        tables = 0
        for at, piece in enumerate(flow):
            if isinstance(piece, FlowTable):
                done += self._table(piece, tables)
                tables += 1
            else:
                done += self._paragraph(piece, levels)
            following = flow[at + 1] if at + 1 < len(flow) else None
            done += self._left_over(_page_of(following) if following is not None else None)
        return done

    def _paragraph(self, paragraph: PdfParagraph, levels: Mapping[FaceKey, int]) -> list[Block]:
        said, cited = self._said(paragraph.lines)
        if not said.text:
            return []
        level = levels.get(_face(paragraph), 0) if _may_head(paragraph, said.text, self._body) else 0
        style = f"heading:{level}" if level else ""
        where = f"page {paragraph.lines[0].page}"
        return [Block(said.text, where, marks=said.marks, style=style), *self._note_blocks(cited)]

    def _table(self, table: FlowTable, number: int) -> list[Block]:
        done: list[Block] = []
        notes: list[Block] = []
        for row, column, rows, paragraphs in table.cells:
            for paragraph in paragraphs:
                said, cited = self._said(paragraph.lines)
                where = f"page {paragraph.lines[0].page}"
                done.append(Block(said.text, where, marks=said.marks, style="cell", cell=(number, row, column)))
                notes += self._note_blocks(cited)
            done += [
                Block("", f"page {table.page}", style="cell", cell=(number, lower, column), merged=True)
                for lower in range(row + 1, row + rows)
            ]
        done.sort(key=lambda block: block.cell or (0, 0, 0))
        return [*done, *notes]

    def _said(self, lines: Sequence[PdfLine]) -> tuple[ParagraphText, list[tuple[int, str]]]:
        """The text of some lines, and the notes cited in it for the first time."""
        cited: list[tuple[int, str]] = []

        def cites(line: PdfLine) -> list[Citation]:
            found: list[Citation] = []
            for citation in citations_in(line, self._known.get(line.page, {})):
                place = self._place(line.page, citation.sign)
                if place is None:
                    self.told.unknown.append((line.page, _around(line, citation)))
                    found.append(replace(citation, known=False))
                    continue
                found.append(citation)
                if (place, citation.sign) not in self._done:
                    self._done.add((place, citation.sign))
                    cited.append((place, citation.sign))
            return found

        lines = [with_powers(line, self._known.get(line.page, {})) for line in lines]
        return self._texts.of(lines, cites), cited

    def _place(self, page: int, sign: str) -> int | None:
        """The page of the note that a sign on `page` cites."""
        for step in _NEIGHBOURS:
            if sign in self._known.get(page + step, {}):
                return page + step
        earlier = [other for other in self._known if other < page and sign in self._known[other]]
        return max(earlier) if earlier and sign.isdigit() else None

    def _note_blocks(self, cited: Iterable[tuple[int, str]]) -> list[Block]:
        done: list[Block] = []
        for page, sign in cited:
            note = next(note for note in self._notes[page] if note.sign == sign)
            for paragraph in _note_paragraphs(note):
                said = self._texts.of(paragraph.lines, lambda line: [])
                where = f"page {paragraph.lines[0].page}"
                done.append(Block(said.text, where, marks=said.marks, style="footnote", note=sign))
            if not note.lines:
                done.append(Block("", f"page {page}", style="footnote", note=sign))
        return done

    def _left_over(self, page: int | None) -> list[Block]:
        """The notes of pages before `page` that nothing cited, of all pages for None."""
        done: list[Block] = []
        for other, own in self._notes.items():
            if page is not None and other >= page:
                continue
            for note in own:
                if (other, note.sign) not in self._done:
                    self._done.add((other, note.sign))
                    self.told.uncited.append((other, note.sign))
                    done += self._note_blocks([(other, note.sign)])
        return done


def _note_paragraphs(note: PdfNote) -> list[PdfParagraph]:
    """The paragraphs of a note, which may go on over several pages."""
    done: list[PdfParagraph] = []
    for _, own in groupby(note.lines, key=lambda line: line.page):
        lines = tuple(own)
        region = PdfRegion(lines, min(line.left for line in lines), max(line.right for line in lines), lines[0].page)
        paragraphs = paragraphs_of(region, leadings([region]))
        whole = join_across(done[-1], paragraphs[0]) if done else None
        if whole is not None:
            done[-1] = whole
            paragraphs = paragraphs[1:]
        done += paragraphs
    return done


def _page_of(piece: FlowPiece) -> int:
    return piece.page if isinstance(piece, FlowTable) else piece.lines[0].page


def _around(line: PdfLine, citation: Citation) -> str:
    start = line.text.rfind(" ", 0, max(citation.start - 12, 0)) + 1
    return line.text[start : citation.end]


def _whole_notes(notes: Mapping[int, PdfNotes]) -> dict[int, list[PdfNote]]:
    """The notes of each page, those that go on on a later page whole; of two with one sign on a page both as one."""
    done: dict[int, list[PdfNote]] = {}
    last: tuple[int, int] | None = None
    for page, own in sorted(notes.items()):
        if own.continued and last is not None:
            before = done[last[0]][last[1]]
            done[last[0]][last[1]] = replace(before, lines=(*before.lines, *own.continued))
        for note in own.notes:
            kept = done.setdefault(page, [])
            same = next((at for at, other in enumerate(kept) if other.sign == note.sign), None)
            if same is None:
                kept.append(note)
                same = len(kept) - 1
            else:
                kept[same] = replace(kept[same], lines=(*kept[same].lines, *note.lines))
            last = (page, same)
    return done


def _face(paragraph: PdfParagraph) -> FaceKey:
    return round(paragraph.size * 2) / 2, paragraph.bold, paragraph.italic


def _may_head(paragraph: PdfParagraph, text: str, body: float) -> bool:
    """Whether a paragraph is set as a heading: larger or bold, short, no sentence."""
    if not re.search(r"\w", text) or len(text) > _LONGEST_HEADING or text.rstrip(']”"*) ').endswith((".", ";", ",")):
        return False
    set_off = paragraph.bold or (paragraph.centred and (paragraph.italic or text.isupper()))
    return paragraph.size > _LARGER * body or (set_off and paragraph.size > 0.95 * body)


def _levels(flow: Iterable[FlowPiece], body: float) -> dict[FaceKey, int]:
    """Size and weight of headings → their level, the largest first."""
    faces = {
        _face(piece)
        for piece in flow
        if isinstance(piece, PdfParagraph) and _may_head(piece, " ".join(line.text for line in piece.lines), body)
    }
    ranked = sorted(faces, key=lambda face: (-face[0], not face[1], face[2]))
    return {face: min(level, 9) for level, face in enumerate(ranked, 1)}
