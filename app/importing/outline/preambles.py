"""Preambles: where one begins, whether or not the word stands over it, and what each paragraph of it is.

It makes the nodes of preambles only; what else a block is, `tree.py` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.outline.nodes import RANK, OutlineNode, OutlineNodes
from app.importing.outline.unnumbered_text import is_decider, is_formula
from app.notation.labels.labels import Label, LabelKind, is_preamble
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.importing.outline.labels import NumberedBlock
    from app.importing.outline.open_nodes import OpenNodes
    from app.importing.outline.series import NumberLookahead
    from app.importing.source.blocks import Block


class Preambles:
    """Makes the preambles of a tree that is being built from `blocks`."""

    def __init__(self, nodes: OutlineNodes, places: OpenNodes, ahead: NumberLookahead, blocks: Sequence[Block]) -> None:
        self._nodes, self._open, self._ahead, self._blocks = nodes, places, ahead, blocks
        self._decides = False

    def named(self, block: Block) -> bool:
        """Open a preamble if the block is its name; an article after which it comes is of another text."""
        articles = Kind.ARTICLE in self._nodes.kinds
        if not is_preamble(block.text) or (articles and self._open.document is None):
            return False
        node = self._begun(block)
        node.heading, node.heading_marks, node.revisions = block.text, block.marks, block.revisions
        return True

    def opened(self, index: int, part: NumberedBlock) -> bool:
        """Open a preamble without its name: a text begins with its parties all the same, or with who decides."""
        document = self._open.document
        if document is not None:
            if document.has_children:
                return False
        elif self._open.path or not self._nodes.kinds.isdisjoint(RANK):
            return False
        division = self._ahead.first_division(index)
        begun = division is not None and any(is_formula(b.text) for b in self._blocks[index:division])
        if part.number or not (begun or is_decider(part.text) or (document is not None and part.text.endswith(","))):
            return False
        self._begun(self._blocks[index])
        self._decides = not begun
        self.take(part, self._blocks[index])
        return True

    def end_before(self, label: Label) -> None:
        """Close the preamble of a resolution or decision where its first paragraph begins: no formula parts the two."""
        preamble = self._open.preamble
        if preamble is None or not self._decides or not preamble.has_children or label.kind is not LabelKind.ITEM:
            return
        if any((ordinal.family, ordinal.value) == ("decimal", 1) for ordinal in label.ordinals):
            self._open.path = self._open.path[: self._open.path.index(preamble)]

    def _begun(self, block: Block) -> OutlineNode:
        """A preamble, of the text in which it stands."""
        document = self._open.document
        node = self._nodes.add(Kind.PREAMBLE, document, block.where)
        node.titled = True
        self._decides = False
        self._open.path = [node] if document is None else [document, node]
        return node

    def take(self, part: NumberedBlock, block: Block) -> None:
        """A paragraph without a number in the open preamble."""
        preamble = self._open.preamble
        assert preamble is not None
        self._open.path = self._open.path[: self._open.path.index(preamble) + 1]
        kind = Kind.PREAMBULAR
        if is_formula(part.text):
            kind = Kind.UNNUMBERED
        elif not preamble.has_children and not block.revisions:
            kind = Kind.CHAPEAU
        self._nodes.add(kind, preamble, block.where).take(part, block)
