"""A comparison as an Akoma Ntoso file: the newer draft with what changed as `ins` and `del`, whose authors are those
who asked and whose date is the draft's, moves told apart, and the evidence in comments.

It makes of a redline the draft that a word processor would have tracked, and has that written (`document.py`).
Accepted, it has the words of the newer draft; rejected, those of the older. Footnotes stand behind the provision that
cites them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.exporting.akn.document import akn_document
from app.exporting.evidence_text import contents_of
from app.exporting.layout.authors import Signatures, signatures_of
from app.exporting.layout.row_changes import RowChanges
from app.exporting.office_package import PROGRAM
from app.redline.model import RowState
from app.redline.rows.inline_marks import merge_runs
from app.redline.tables.change_labels import citation_of
from app.treaty.draft import Kind, Provision
from app.treaty.marks import Comment, Marks, Revision, RevisionKind, RevisionUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Cell, Row, Run
    from app.redline.rows.inline_marks import MergedRun
    from app.treaty.draft import Draft
    from app.treaty.marks import Mark

_IN, _OUT = RevisionKind.INSERTED, RevisionKind.DELETED
_ENDS = {RowState.MOVED_FROM: RevisionKind.MOVED_FROM, RowState.MOVED_TO: RevisionKind.MOVED_TO}


def redline_akn(drawing: PrintJob, older: Draft, newer: Draft) -> bytes:
    """The file of a drawing of the comparison of two drafts as read. The same drawing gives the same bytes."""
    return akn_document(tracked_draft(drawing, older, newer))


def tracked_draft(drawing: PrintJob, older: Draft, newer: Draft) -> Draft:
    """The newer draft with everything that changed tracked in it."""
    work = _Tracked(drawing, older, newer)
    for row in drawing.redline.rows:
        work.take(row)
    return replace(newer, provisions=tuple(work.provisions))


class _Tracked:
    """Makes a provision of each row, one after the other."""

    def __init__(self, drawing: PrintJob, older: Draft, newer: Draft) -> None:
        self._drawing = drawing
        self._signatures: Signatures = signatures_of(drawing)
        self._older, self._newer = older.by_id(), newer.by_id()
        self._rows = {row.id: row for row in drawing.redline.rows}
        self._of_older: dict[str, str] = {}
        self._of_newer: dict[str, str] = {}
        self._whole = RowChanges(drawing.redline)
        self._said = self._remarks()
        self._of_row: dict[str, list[str]] = {}
        for view in drawing.redline.changes:
            self._of_row.setdefault(view.row, []).append(view.id)
        self._due: list[str] = []
        self.provisions: list[Provision] = []

    def take(self, row: Row) -> None:
        """Add the provision of the next row."""
        end = _ENDS.get(row.state)
        twin = self._rows.get(row.twin) if row.state is RowState.MOVED_FROM else None
        older, newer = (twin.older, twin.newer) if twin is not None else (row.older, row.newer)
        cell = older if row.state is RowState.MOVED_FROM else newer or older
        if cell is None:
            return
        gone = cell is older and (newer is None or end is RevisionKind.MOVED_FROM)
        whole = end or (_OUT if newer is None else _IN if older is None else None)
        source = self._older[cell.provision] if gone else self._newer[cell.provision]
        parents = self._of_older if gone else self._of_newer
        change = self._whole.of(row)
        marked = [
            self._field(getattr(older, name, ()), getattr(newer, name, ()), end, change) for name in ("heading", "text")
        ]
        apart = [self._revision(0, 0, whole, change, RevisionUnit.BREAK)] if whole else []
        before = "".join(run.text for run in older.number) if older is not None else ""
        number = change if end is None and whole is not None else _numbering(older, newer, change)
        if whole is not None and whole.adds and source.number:
            apart.append(self._revision(0, 0, whole, number, RevisionUnit.NUMBER))
        elif whole is None and before != source.number:
            apart.append(replace(self._revision(0, 0, _IN, number, RevisionUnit.NUMBER), before=before))
        (heading, over_heading), (text, over_text) = marked
        left = self._left(row, source.kind, len(heading or text))
        over_heading, over_text = (over_heading + left, over_text) if heading else (over_heading, over_text + left)
        self.provisions.append(
            Provision(
                row.id, parents.get(source.parent, ""), source.kind, source.number, heading, text,
                "" if gone else source.address, Marks(text=over_text, heading=over_heading, provision=tuple(apart)),
            )
        )  # fmt: skip
        if older is not None and (gone or end is None):
            self._of_older[older.provision] = row.id
        if not gone and newer is not None:
            self._of_newer[newer.provision] = row.id

    def _left(self, row: Row, kind: Kind, length: int) -> tuple[Comment, ...]:
        """The comments on changes that stand in a row and of which no words are marked: it moved, was divided, is set
        otherwise. A table and its rows have no words of their own; their first cell has those comments.
        """
        self._due += self._of_row.get(row.id, ())
        if kind in (Kind.TABLE, Kind.ROW):
            return ()
        due, self._due = self._due, []
        return tuple(Comment(0, length, PROGRAM, "", self._said.pop(one)) for one in due if one in self._said)

    def _field(
        self, older: Sequence[Run], newer: Sequence[Run], end: RevisionKind | None, move: str
    ) -> tuple[str, tuple[Mark, ...]]:
        """A field with both drafts' words, as far as they stand at this end of `move`, and the marks over it."""
        words, marks = "", list[Revision | Comment]()
        for piece in merge_runs(older, newer):
            kind = _kind(piece, end)
            if end is RevisionKind.MOVED_FROM and piece.side == "newer":
                continue
            if end is RevisionKind.MOVED_TO and piece.side == "older":
                continue
            begins = len(words)
            words += piece.text
            if kind is not None:
                marks.append(self._revision(begins, len(words), kind, piece.change if piece.side else move))
            if piece.change in self._said:
                marks.append(Comment(begins, len(words), PROGRAM, "", self._said.pop(piece.change)))
        return words, tuple(marks)

    def _revision(
        self, start: int, end: int, kind: RevisionKind, change: str, unit: RevisionUnit = RevisionUnit.TEXT
    ) -> Revision:
        gone = not kind.adds
        return Revision(start, end, kind, self._signatures.author(change, gone=gone), self._signatures.date, unit)

    def _remarks(self) -> dict[str, str]:
        """What the comments say, by the changes that they speak of: those with evidence or a note, where these are
        wanted, and those of formatting, which no tracked change shows.
        """
        drawing = self._drawing
        redline, words = drawing.redline, drawing.words
        evident = drawing.choices.annotations and drawing.choices.named
        full = {chip.actor: chip.full for view in redline.changes for chip in view.chips if chip.actor != "?"}
        return {
            view.id: f"{contents_of(view, full, words, evidence=evident)}\n{citation_of(view, redline, words)}"
            for view in redline.changes
            if view.kind.traits.quiet or (evident and (view.attributions or view.note))
        }


def _numbering(older: Cell | None, newer: Cell | None, move: str) -> str:
    """The change that gave a provision of both drafts its number, else its `move`."""
    runs = [run for cell in (newer, older) if cell for run in cell.number]
    if older and newer and "".join(run.text for run in older.number) == "".join(run.text for run in newer.number):
        return move
    return next((run.change for run in runs if run.change), "")


def _kind(piece: MergedRun, end: RevisionKind | None) -> RevisionKind | None:
    """What is tracked of words, at one end of a move or where they are."""
    if piece.side:
        return _IN if piece.side == "newer" else _OUT
    return end
