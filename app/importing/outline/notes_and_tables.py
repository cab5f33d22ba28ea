"""Tables and footnotes: what stands beside the run of the text. They become provisions where they stand and open no
place for others.

Which kind any other block is, is `tree.py`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.labels import NumberedBlock, split_number
from app.importing.outline.nodes import OutlineNode, OutlineNodes, is_auto_numbered
from app.late_methods import dataclass
from app.treaty.draft import Kind
from app.treaty.marks import Footnote, RevisionUnit

if TYPE_CHECKING:
    from app.importing.source.blocks import Block


@dataclass(frozen=True, slots=True)
class _Table:
    """The cell last read: its table, row and column with their nodes."""

    number: int
    table: OutlineNode
    row: int
    row_node: OutlineNode
    column: int
    cell: OutlineNode


class NotesAndTables:
    """Takes the blocks of tables and footnotes."""

    def __init__(self, nodes: OutlineNodes, language: str) -> None:
        self._nodes = nodes
        self._language = language
        self._table: _Table | None = None
        self._note: tuple[str, OutlineNode, OutlineNode] | None = None
        """Sign, node and citing node of the footnote last read."""
        self._cited: dict[str, OutlineNode] = {}
        """The node that cites each sign, of the nodes before `_scanned`."""
        self._scanned = 0

    def end_note(self) -> None:
        """What comes next is no footnote."""
        self._note = None

    def end_table(self) -> None:
        """What comes next stands in no table."""
        self._table = None

    def cell(self, block: Block, parent: OutlineNode | None) -> None:
        """Take a paragraph of a table; `parent` is what the table stands under."""
        assert block.cell is not None
        number, row, column = block.cell
        part = (
            split_number(block, self._language)
            if is_auto_numbered(block)
            else NumberedBlock(None, "", block.text, block.marks)
        )
        state = self._table if self._table is not None and self._table.number == number else None
        table = state.table if state else self._nodes.add(Kind.TABLE, parent, block.where)
        state = state if state is not None and state.row == row else None
        if state is None:
            row_node = self._nodes.add(Kind.ROW, table, block.where)
            row_node.revisions = tuple(r for r in block.revisions if r.unit is RevisionUnit.ROW)
        else:
            row_node = state.row_node
        own = replace(block, revisions=tuple(r for r in block.revisions if r.unit is not RevisionUnit.ROW))
        if state is None or state.column != column:
            cell = self._nodes.add(Kind.CELL, row_node, block.where)
            cell.take(part, own)
        else:
            cell = state.cell
            self._nodes.add(Kind.UNNUMBERED, cell, block.where).take(part, own)
        self._table = _Table(number, table, row, row_node, column, cell)

    def footnote(self, block: Block) -> None:
        """Take a paragraph of a footnote: the footnote itself, or a further paragraph of the last one."""
        if self._note is not None and self._note[0] == block.note and block.note:
            part = NumberedBlock(None, "", block.text, block.marks)
            self._nodes.add(Kind.UNNUMBERED, self._note[1], block.where).take(part, block)
            return
        citing = self._citing(block.note)
        node = self._nodes.add(Kind.FOOTNOTE, citing, block.where)
        node.take(split_number(replace(block, label=block.note), self._language), block)
        self._note = (block.note, node, citing) if citing is not None else None

    def _citing(self, sign: str) -> OutlineNode | None:
        """The last node whose text or heading has the sign of the footnote; else the one before cited it too."""
        for node in self._nodes.all[self._scanned :]:
            for mark in (*node.text_marks, *node.heading_marks):
                if isinstance(mark, Footnote):
                    self._cited[mark.provision] = node
        self._scanned = max(len(self._nodes.all) - 1, 0)
        if sign in self._cited:
            return self._cited[sign]
        if self._note is not None:
            return self._note[2]
        return self._nodes.all[-1] if self._nodes.all else None
