"""Where the words of a paragraph cite footnotes, on one side or on both, and which footnotes have a place of their own.

A footnote that both drafts cite at the same place is one note with tracked changes inside; else the older sign goes
with its note and the newer one comes with its own. It writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.exporting.layout.row_changes import RowChanges
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.redline.model import Cell, FootnoteMark, Redline
    from app.redline.rows.inline_marks import MergedRun

_NOTE = Kind.FOOTNOTE.value


@dataclass(frozen=True, slots=True)
class FootnoteNote:
    """A footnote: the cell of either draft, None where that draft does not cite it here."""

    older: Cell | None
    newer: Cell | None
    change: str = ""
    """The change by which it comes, goes or moves, "" where its words alone changed."""


@dataclass(frozen=True, slots=True)
class FootnoteSign:
    """The sign of a note between the pieces of a text; `sign` is its printed words, "" for a number that the word
    processor counts.
    """

    note: FootnoteNote
    sign: str = ""


class FootnoteIndex:
    """The footnotes of a redline, by who cites them."""

    def __init__(self, redline: Redline) -> None:
        cells = [(row.older, row.newer) for row in redline.rows]
        self._cited = {
            newer: {cite.provision for pair in cells if (cell := pair[newer]) and cell.kind != _NOTE
                    for cite in cell.cites}
            for newer in (False, True)
        }  # fmt: skip
        self._older: dict[str, FootnoteNote] = {}
        self._newer: dict[str, FootnoteNote] = {}
        whole = RowChanges(redline)
        for row in redline.rows:
            older = row.older if row.older and row.older.kind == _NOTE else None
            newer = row.newer if row.newer and row.newer.kind == _NOTE else None
            note = FootnoteNote(older, newer, whole.of(row))
            if newer is not None:
                self._newer[newer.provision] = note
            if older is not None and (newer is not None or older.provision not in self._older):
                self._older[older.provision] = note

    def alone(self, cell: Cell | None, *, newer: bool) -> Cell | None:
        """The cell where it is to be drawn in the body; None for a footnote that some text cites."""
        cited = cell is not None and cell.kind == _NOTE and cell.provision in self._cited[newer]
        return None if cited else cell

    def between(
        self, pieces: Sequence[MergedRun], older: Sequence[FootnoteMark], newer: Sequence[FootnoteMark], *, apart: bool
    ) -> list[MergedRun | FootnoteSign]:
        """The pieces of a field with the signs of the notes that are cited in it. `apart`: the two sides stand at
        different places, so that no sign is both's.
        """
        if not older and not newer:
            return list(pieces)
        cut = _cut(_cut(pieces, older, newer=False), newer, newer=True)
        left = [(cite, *_place(cut, cite, newer=False)) for cite in older if cite.provision in self._older]
        came = [(cite, *_place(cut, cite, newer=True)) for cite in newer if cite.provision in self._newer]
        before: dict[int, list[FootnoteSign]] = {}
        instead: dict[int, FootnoteSign] = {}
        shared: set[int] = set()

        def put(note: FootnoteNote, place: int, sign: str) -> None:
            if sign:
                instead[place] = FootnoteSign(note, sign)
            else:
                before.setdefault(place, []).append(FootnoteSign(note))

        for cite, place, sign in came:
            note = self._newer[cite.provision]
            mate, common = (None, None) if apart else _mate(cut, note, (place, sign), left, shared)
            if mate is None or common is None:
                put(FootnoteNote(None, note.newer, note.change), place, sign)
            else:
                shared.add(mate)
                put(note, common, sign)
        for at, (cite, place, sign) in enumerate(left):
            if at not in shared:
                note = self._older[cite.provision]
                put(FootnoteNote(note.older, None, note.change), place, sign)
        made: list[MergedRun | FootnoteSign] = []
        for place, piece in enumerate(cut):
            made += before.get(place, [])
            made.append(instead.get(place, piece))
        return made + before.get(len(cut), [])


def _cut(pieces: Sequence[MergedRun], cites: Sequence[FootnoteMark], *, newer: bool) -> list[MergedRun]:
    """The pieces, ended wherever a sign begins or ends on one side."""
    places = sorted({at for cite in cites for at in (cite.offset, cite.end)})
    made: list[MergedRun] = []
    for piece in pieces:
        begun = piece.newer if newer else piece.older
        at = 0
        if begun >= 0:
            for place in places:
                if begun + at < place < begun + len(piece.text):
                    made.append(piece.part(at, place - begun))
                    at = place - begun
        made.append(piece.part(at, len(piece.text)))
    return made


def _place(pieces: Sequence[MergedRun], cite: FootnoteMark, *, newer: bool) -> tuple[int, str]:
    """Before which piece a sign stands; or which piece it is, with its words."""
    place = 0
    for at, piece in enumerate(pieces):
        begun = piece.newer if newer else piece.older
        if begun < 0:
            continue
        if begun == cite.offset and cite.end > cite.offset and begun + len(piece.text) == cite.end:
            return at, piece.text
        if begun + len(piece.text) <= cite.offset:
            place = at + 1
    return place, ""


def _mate(
    pieces: Sequence[MergedRun],
    note: FootnoteNote,
    sign: tuple[int, str],
    left: Sequence[tuple[FootnoteMark, int, str]],
    taken: set[int],
) -> tuple[int | None, int | None]:
    """Which older sign of the same note stands where the newer one, `sign`, does, and where that is."""
    place, said = sign
    for at, (cite, where, was) in enumerate(left):
        if at in taken or note.older is None or note.older.provision != cite.provision or was != said:
            continue
        if (common := _common_place(pieces, where, place, said)) is not None:
            return at, common
    return None, None


def _common_place(pieces: Sequence[MergedRun], older: int, newer: int, sign: str) -> int | None:
    """Where a sign stands that has one place in both texts: no word of either draft lies between its two places."""
    if sign or older == newer:
        return newer if older == newer and not (sign and pieces[newer].side) else None
    sides = {piece.side for piece in pieces[min(older, newer) : max(older, newer)]}
    return newer if sides == {"newer"} else older if sides == {"older"} else None
