"""Paragraphs of a Word file become Blocks: numbers are counted for both readings, empty paragraphs are taken out.

A number printed once all revisions are accepted is `Block.label`, one printed once all are rejected `label_before`. A
paragraph whose end is gone in a reading is joined to the next one and counts there with that one's properties.
Source: ECMA-376 Part 1, 17.13.5.15 and 17.13.5.20 (revised paragraph marks), 17.9 (numbering).
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.importing.docx.numbering import Counter, Numbering
from app.importing.source.blocks import Block
from app.treaty.marks import Comment, Footnote, Mark, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.importing.docx.body import DocxParagraph
    from app.importing.docx.revisions import DocxEdit

_ACCEPTED, _ORIGINAL = 0, 1


def _reading_without(edit: DocxEdit | Revision) -> int:
    """The reading in which what stands in the edit is gone."""
    return _ORIGINAL if edit.kind.adds else _ACCEPTED


@dataclass(slots=True)
class _Row:
    """A paragraph on its way to a Block, with a pair of facts for (accepted, original)."""

    paragraph: DocxParagraph
    labels: list[str]
    alive: list[bool]
    """Whether its end, and so its number, is there."""
    breaks: list[DocxEdit] = field(default_factory=list)

    def joins(self, reading: int) -> bool:
        """True when in this reading the next paragraph continues this one."""
        return any(_reading_without(edit) == reading for edit in self.breaks)


def blocks_of(paragraphs: Sequence[DocxParagraph], numbering: Numbering) -> tuple[Block, ...]:
    """The blocks of `paragraphs` in the same order. Paragraphs that print nothing, not even a number, are left out,
    except the only one of a table cell.
    """
    cells = Tally(p.cell for p in paragraphs if p.cell is not None)
    rows: list[_Row] = []
    for row in _numbered(paragraphs, numbering):
        paragraph = row.paragraph
        if paragraph.contents:
            continue
        if _says_nothing(row) and (paragraph.cell is None or cells[paragraph.cell] > 1):
            if rows and rows[-1].breaks and rows[-1].paragraph.cell == paragraph.cell:
                _absorb(rows[-1], row)
            continue
        rows.append(row)
    return tuple(_block(row, rows[index - 1] if index else None) for index, row in enumerate(rows))


def _says_nothing(row: _Row) -> bool:
    """True when a paragraph prints neither words nor a number and nothing stands on it."""
    words = row.paragraph.words
    if words.text.strip() or any(row.labels):
        return False
    return not any(isinstance(m, Comment | Footnote) for m in words.marks)


def _numbered(paragraphs: Sequence[DocxParagraph], numbering: Numbering) -> list[_Row]:
    counters = (Counter(numbering), Counter(numbering))
    rows: list[_Row] = []
    for paragraph in paragraphs:
        row = _Row(paragraph, ["", ""], [True, True], [] if paragraph.last else list(paragraph.breaks))
        for reading in (_ACCEPTED, _ORIGINAL):
            gone = any(_reading_without(e) == reading for e in paragraph.breaks)
            if paragraph.last and gone:
                gone = not _text_in(paragraph, reading).strip()
            row.alive[reading] = not gone and not any(_reading_without(e) == reading for e in paragraph.rows)
            if row.alive[reading]:
                row.labels[reading] = _label(paragraph, reading, counters[reading])
        rows.append(row)
    return rows


def _label(paragraph: DocxParagraph, reading: int, counter: Counter) -> str:
    place = paragraph.list_now if reading == _ACCEPTED else paragraph.list_before
    label = counter.label(*place) if place is not None else ""
    if reading == _ORIGINAL and paragraph.printed_before is not None:
        label = paragraph.printed_before
    if paragraph.words.list_field is not None:
        label = f"{label} {paragraph.words.list_field[reading]}".strip()
    return label


def _text_in(paragraph: DocxParagraph, reading: int) -> str:
    """The text of a paragraph in a reading."""
    text = list(paragraph.words.text)
    for mark in paragraph.words.marks:
        if isinstance(mark, Revision) and _reading_without(mark) == reading:
            text[mark.start : mark.end] = [""] * (mark.end - mark.start)
    return "".join(text)


def _absorb(row: _Row, empty: _Row) -> None:
    """Take out an empty paragraph after one whose end is revised. Where the empty one ends both, `row` now ends by
    itself, and with the number of the empty one.
    """
    for reading in (_ACCEPTED, _ORIGINAL):
        if row.joins(reading) and not empty.joins(reading):
            row.labels[reading] = empty.labels[reading]
            row.alive[reading] = True
            row.breaks = [e for e in row.breaks if _reading_without(e) != reading]


def _block(row: _Row, previous: _Row | None) -> Block:
    paragraph, by = row.paragraph, row.paragraph.number_by
    accepted, original = row.labels
    if not row.alive[_ACCEPTED]:
        label, before = original, None
    elif not row.alive[_ORIGINAL] or accepted == original:
        label, before = accepted, None
    else:
        label, before = accepted, original
    if paragraph.note_before != paragraph.note:
        before = paragraph.note_before
    text, marks = _trimmed(
        paragraph.words.text,
        paragraph.words.marks,
        lead=previous is None or not previous.breaks,
        trail=not row.breaks,
    )
    revisions = [e.revision(RevisionUnit.BREAK) for e in row.breaks]
    revisions += [e.revision(RevisionUnit.ROW) for e in paragraph.rows]
    return Block(
        text=text,
        where=paragraph.where,
        label=label,
        label_before=before,
        marks=marks,
        revisions=tuple(revisions),
        style=paragraph.style,
        cell=paragraph.cell,
        merged=paragraph.merged,
        number_by=by.revision(RevisionUnit.NUMBER) if by is not None and before is not None else None,
        note=paragraph.note,
    )


def _trimmed(text: str, marks: tuple[Mark, ...], *, lead: bool, trail: bool) -> tuple[str, tuple[Mark, ...]]:
    """Text without spaces at its ends (where another paragraph may be joined they stay) and its marks moved along."""
    front = len(text) - len(text.lstrip()) if lead else 0
    kept = text[front:].rstrip() if trail else text[front:]
    if kept == text:
        return text, marks
    moved = ((m, _shifted(m, -front, len(kept))) for m in marks)
    return kept, tuple(new for old, new in moved if new.start < new.end or old.start == old.end)


def _shifted(mark: Mark, by: int, most: int) -> Mark:
    """A mark moved by `by` code points and kept within `[0, most]`."""
    return replace(mark, start=min(max(mark.start + by, 0), most), end=min(max(mark.end + by, 0), most))
