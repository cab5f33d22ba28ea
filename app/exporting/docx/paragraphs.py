"""A redline as the paragraphs of a word processor: pieces of text, each with the tracked change that it is part of.

What has the newer draft's words once every change is accepted has the older draft's once every change is rejected.
It finds no change and writes no XML: what changed is `redline.rows.inline_marks`'s, the file is `body_xml.py`'s.

A moved provision stands twice: at the place it left with the words of the older draft, at the place it reached with
those of the newer. Words that were edited on the way are deleted at the one and inserted at the other, since not every
program reads a change inside a move. Where a paragraph was divided or joined, or took the place of another, its end
comes or goes and its words stay: that is `breaks.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from app.exporting.docx.breaks import with_breaks
from app.exporting.docx.footnotes import FootnoteIndex, FootnoteNote, FootnoteSign
from app.exporting.docx.model import DocxEditKind, DocxLine, DocxPiece
from app.exporting.layout.row_changes import RowChanges
from app.redline.model import Cell, LetterState, Redline, Row, RowState, Style
from app.redline.rows.inline_marks import MergedRun, merge_runs
from app.redline.rows.letters import whole_where_joined
from app.redline.rows.one_text import held_numbers, number_first
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from app.redline.model import Run


_HEADS = frozenset(kind.value for kind in HEADED)
_TITLE = Kind.TITLE.value
_OPTION = Kind.OPTION.value
_OPTION_GAP = ":\t"
"""Without a colon "Option 2" before words is not read as the number of an option."""
_DEEPEST = 5
"""Steps of indentation that there are styles for."""


def lines_of(redline: Redline) -> tuple[DocxLine, ...]:
    """The paragraphs of a redline, in its order. Rows without a word on either side have none."""
    work = _Lines(redline)
    return with_breaks([line for row in redline.rows for line in work.of(row)])


@dataclass(frozen=True, slots=True)
class _Bit:
    """A stretch of a line before it is known what is tracked of it: whose words they are, and whether both have
    them.
    """

    text: str
    change: str
    older: bool
    newer: bool
    move: str = ""
    note: tuple[DocxPiece, ...] | None = None
    kept: bool = False
    strong: bool = False


class _Lines:
    """Makes the lines of one row after the other."""

    def __init__(self, redline: Redline) -> None:
        self._rows = {row.id: row for row in redline.rows}
        self._whole = RowChanges(redline)
        kinds = {cell.kind for row in redline.rows for cell in (row.older, row.newer) if cell}
        ranked = [kind.value for kind in (Kind.PART, Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE) if kind.value in kinds]
        self._ranks = {kind: place for place, kind in enumerate(ranked, start=1)}
        self._paired = _both_ends(redline.rows)
        self._notes = FootnoteIndex(redline)

    def of(self, row: Row) -> Iterator[DocxLine]:
        """The paragraphs of a row, none where nobody has a word."""
        end = row.state if row.state in (RowState.MOVED_FROM, RowState.MOVED_TO) else None
        twin = self._rows.get(row.twin)
        if end is RowState.MOVED_FROM and twin is not None:
            older, newer = twin.older, twin.newer
        else:
            older, newer = row.older, row.newer
        older, newer = self._notes.alone(older, newer=False), self._notes.alone(newer, newer=True)
        if end is not None and (older is None or newer is None):
            # Its other end is a footnote, which stands with its sign: this end stands at its own place alone.
            older, newer = (older, None) if end is RowState.MOVED_FROM else (None, newer)
        cell = newer or older
        if cell is None or row.lent:
            return  # a number that is lent stands in the row of its option
        if row.held:
            yield from self._held(row, cell, self._whole.of(row) if row.state is RowState.CHANGED else "")
            return
        if end is None and (kept := _kept_fields(older, newer)) is not None:
            yield from self._kept(row, cell, kept, bare=_has_bare_numbers(older, newer))
            return
        yield from self.tracked(row, cell, older, newer, end)

    def _kept(self, row: Row, cell: Cell, fields: tuple[str, str, str], *, bare: bool) -> Iterator[DocxLine]:
        """The paragraphs of a row of which nothing came or went, as `tracked` gives them: most rows are such."""
        number, heading, text = fields
        gap = "\n" if cell.kind in _HEADS else _OPTION_GAP if bare else "\t"
        head = f"{number}{gap}{heading}" if number and heading else number or heading
        if cell.kind in _HEADS:
            lines = [(self._style(cell), head), ("Words0", text)]
        else:
            between = "\t" if heading else gap
            lines = [(self._style(cell), f"{head}{between}{text}" if head and text else head or text)]
        for style, words in lines:
            if words:
                yield DocxLine(row.id, style, (DocxPiece(words, DocxEditKind.NONE, "", "", None, False, ()),))

    def tracked(
        self, row: Row, cell: Cell, older: Cell | None, newer: Cell | None, end: RowState | None
    ) -> Iterator[DocxLine]:
        """The paragraphs of a row, with what is tracked of them; `end`: which end of a move it is."""
        moved, whole = end is not None and older is not None and newer is not None, self._whole.of(row)
        loose = whole if row.state is RowState.CHANGED else ""
        for style, fields in self._fields(cell, older, newer, whole=moved):
            line = _laid(fields)
            if not line:
                continue
            there = any(bit.older for bit in line), any(bit.newer for bit in line)
            if moved and not there[end is RowState.MOVED_TO]:
                continue
            pieces = _pieces(line, end if moved else None, whole if moved else loose)
            if not style.startswith("Words") and not style.startswith("Numbered"):
                pieces = [replace(piece, strong=()) for piece in pieces]  # strong letters stand in heavy ones
            if pieces:
                yield _ended(DocxLine(row.id, style, tuple(pieces)), there, end if moved else None, whole)

    def _held(self, row: Row, cell: Cell, loose: str) -> Iterator[DocxLine]:
        """The paragraphs of an option that became a paragraph, or was made of one: the number of that in both drafts,
        with a break that only one of them has, then the option.
        """
        numbers, name = ([self._bit(piece, whole=False) for piece in pieces] for pieces in held_numbers(row))
        gone = name[0].older
        edit, change = DocxEditKind.DELETED if gone else DocxEditKind.INSERTED, name[0].change or loose
        ((style, fields),) = self._fields(cell, row.older, row.newer, whole=False)
        between = _Bit("\t", change, not gone, gone)  # where both stand in one line
        yield DocxLine(row.id, style, tuple(_pieces([*numbers, between], None, loose)), edit, change)
        yield DocxLine(row.id, style, tuple(_pieces(_laid([("", name), *fields[1:]]), None, loose)))

    def _fields(
        self, cell: Cell, older: Cell | None, newer: Cell | None, *, whole: bool
    ) -> Iterator[tuple[str, list[tuple[str, list[_Bit]]]]]:
        """The style of each line with its fields, each with what parts it from the field before."""
        number, heading, text = (
            [self._bit(piece, whole=whole) for piece in self._cited(name, older, newer, apart=whole)]
            for name in ("number", "heading", "text")
        )
        if cell.kind in _HEADS:
            yield self._style(cell), [("", number), ("\n", heading)]
            yield "Words0", [("", text)]
        else:
            gap = _OPTION_GAP if _has_bare_numbers(older, newer) else "\t"
            yield self._style(cell), [("", number), (gap, heading), (gap if not heading else "\t", text)]

    def _cited(
        self, name: str, older: Cell | None, newer: Cell | None, *, apart: bool
    ) -> list[MergedRun | FootnoteSign]:
        """Both sides of a field as one text, with the signs of its footnotes."""
        merged = merge_runs(getattr(older, name, ()), getattr(newer, name, ()))
        cut = any(piece.letters for piece in merged)
        pieces: Sequence[MergedRun] = tuple(whole_where_joined(merged)) if cut else merged
        if name == "number":
            pieces = number_first(pieces, older, newer)
        cites = [[cite for cite in cell.cites if cite.field == name] if cell else [] for cell in (older, newer)]
        return self._notes.between(pieces, *cites, apart=apart)

    def _bit(self, piece: MergedRun | FootnoteSign, *, whole: bool) -> _Bit:
        if isinstance(piece, FootnoteSign):
            there = piece.note.older is not None, piece.note.newer is not None
            change = "" if all(there) else piece.note.change
            return _Bit(piece.sign, change, *there, "", _noted(piece.note))
        moves = not whole and piece.style in (Style.MOVED_FROM, Style.MOVED_TO) and piece.change in self._paired
        return _Bit(
            piece.text,
            piece.change,
            piece.side != "newer",
            piece.side != "older",
            piece.change if moves and piece.side else "",
            kept=bool(piece.side) and not piece.change and piece.style in (Style.EQUAL, Style.MOVED_FROM),
            strong=piece.letters is LetterState.OTHER,
        )

    def _style(self, cell: Cell) -> str:
        if cell.kind == _TITLE:
            return "Title"
        if cell.kind in _HEADS:
            return f"Heading{self._ranks.get(cell.kind, 1)}"
        if cell.kind == Kind.FOOTNOTE.value:
            return "FootnoteText"
        return f"{'Numbered' if cell.number else 'Words'}{min(cell.level, _DEEPEST)}"


def _kept_fields(older: Cell | None, newer: Cell | None) -> tuple[str, str, str] | None:
    """Number, heading and text of two cells that are the same, sign for sign, and of which nothing is marked and no
    footnote cited; else None.
    """
    if older is None or newer is None or older.cites or newer.cites:
        return None
    fields = ((older.number, newer.number), (older.heading, newer.heading), (older.text, newer.text))
    number, heading, text = (_kept_text(*sides) for sides in fields)
    return None if number is None or heading is None or text is None else (number, heading, text)


def _kept_text(older: Sequence[Run], newer: Sequence[Run]) -> str | None:
    """The text of a field that both drafts have, "" for none; None where anything of it is marked."""
    if not older and not newer:
        return ""
    if len(older) != 1 or len(newer) != 1:
        return None
    one, other = older[0], newer[0]
    marked = one.change or other.change or one.apart or other.apart or one.letters or other.letters
    plain = one.style is other.style is Style.EQUAL and one.text == other.text
    return one.text if plain and not marked else None


def _has_bare_numbers(*cells: Cell | None) -> bool:
    return all(_has_bare_number(one) for one in cells if one)


def _has_bare_number(cell: Cell) -> bool:
    """Whether it is an option whose number ends with a letter or a digit, and not with a sign of its own."""
    number = "".join(run.text for run in cell.number) if cell.kind == _OPTION else ""
    return bool(number) and not number.endswith((")", ".", ":", "]"))


def _both_ends(rows: Iterable[Row]) -> frozenset[str]:
    """The moves of less than a provision of which both ends are drawn, in rows that did not move themselves."""
    left: set[str] = set()
    reached: set[str] = set()
    for row in rows:
        if row.state not in (RowState.MOVED_FROM, RowState.MOVED_TO):
            left |= _moving(row.older, Style.MOVED_FROM)
            reached |= _moving(row.newer, Style.MOVED_TO)
    return frozenset((left & reached) - {""})


def _moving(cell: Cell | None, style: Style) -> set[str]:
    runs: Sequence[Run] = (*cell.heading, *cell.text) if cell else ()
    return {run.change for run in runs if run.style is style}


def _laid(fields: Sequence[tuple[str, list[_Bit]]]) -> list[_Bit]:
    """The fields of a line one after the other. What parts two of them stands on each side that has both."""
    line: list[_Bit] = []
    for gap, bits in fields:
        older, newer = (
            any(map(side, line)) and any(map(side, bits)) for side in (attrgetter("older"), attrgetter("newer"))
        )
        if older or newer:
            own = [bit for bit in (*bits, *reversed(line)) if bit.older != bit.newer and bit.change]
            said = next((bit.change for bit in own if (bit.older, bit.newer) == (older, newer)), "")
            line.append(_Bit(gap, said if older != newer else "", older, newer))
        line += bits
    return line


def _pieces(line: Iterable[_Bit], end: RowState | None, whole: str) -> list[DocxPiece]:
    """What is tracked of each stretch, as it stands at one end of a move or where it is. `whole` is the change that
    moved the row itself, or by which words without a change of their own stand on one side alone.
    """
    made: list[DocxPiece] = []
    for bit in line:
        edit, change = DocxEditKind.NONE, bit.change
        if end is not None:
            if not (bit.newer if end is RowState.MOVED_TO else bit.older):
                continue
            to = end is RowState.MOVED_TO
            if bit.older and bit.newer:
                edit, change = DocxEditKind.MOVED_TO if to else DocxEditKind.MOVED_FROM, whole
            else:
                edit = DocxEditKind.INSERTED if to else DocxEditKind.DELETED
        elif bit.older != bit.newer:
            if bit.move:
                edit = DocxEditKind.MOVED_TO if bit.newer else DocxEditKind.MOVED_FROM
            else:
                edit = DocxEditKind.INSERTED if bit.newer else DocxEditKind.DELETED
            change = change or whole
        strong = ((0, len(bit.text)),) if bit.strong and edit else ()
        _add(made, DocxPiece(bit.text, edit, change, bit.move, bit.note, bit.kept and end is None, strong))
    return made


def _noted(note: FootnoteNote) -> tuple[DocxPiece, ...]:
    """What a footnote says; all of it is deleted or inserted where only one draft cites it here."""
    fields = [merge_runs(getattr(note.older, name, ()), getattr(note.newer, name, ())) for name in ("heading", "text")]
    bits = [
        [_Bit(piece.text, piece.change, piece.side != "newer", piece.side != "older") for piece in pieces]
        for pieces in fields
    ]
    return tuple(_pieces(_laid([("", bits[0]), ("\t", bits[1])]), None, note.change))


def _add(made: list[DocxPiece], piece: DocxPiece) -> None:
    last = made[-1] if made else None
    if (
        last is not None
        and last.note is None
        and piece.note is None
        and (last.edit, last.change, last.move, last.kept) == (piece.edit, piece.change, piece.move, piece.kept)
    ):
        at = len(last.text)
        strong = (*last.strong, *((start + at, stop + at) for start, stop in piece.strong))
        made[-1] = replace(last, text=last.text + piece.text, strong=strong)
    else:
        made.append(piece)


def _ended(line: DocxLine, there: tuple[bool, bool], end: RowState | None, whole: str) -> DocxLine:
    """The line with what is tracked of its end; `whole` is the change of its row as a whole."""
    if there == (True, True):
        if end is None:
            return line
        return replace(
            line, edit=DocxEditKind.MOVED_TO if end is RowState.MOVED_TO else DocxEditKind.MOVED_FROM, change=whole
        )
    changes = {piece.change for piece in line.pieces if piece.edit}
    alone = changes.pop() if len(changes) == 1 else ""
    said = alone if end is not None else whole or alone
    return replace(line, edit=DocxEditKind.INSERTED if there[1] else DocxEditKind.DELETED, change=said)
