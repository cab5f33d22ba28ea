"""Holds the whole brackets of one field as a tree. It has quick answers to "which bracket ends here" and "which is
around".

It is scaffolding of `marks.py`: it holds what is found out about each bracket and reads nothing itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.notation.marks.brackets import CLOSERS, OPENERS, has_brackets
from app.notation.marks.tags import HIDDEN

if TYPE_CHECKING:
    from app.treaty.marks import Bracket

_HIDE = dict.fromkeys(map(ord, OPENERS + CLOSERS), HIDDEN)


@dataclass(eq=False)
class BracketNode:
    """A whole bracket, the one around it and those directly inside it, and what was found out about it."""

    bracket: Bracket
    parent: BracketNode | None
    inner: list[BracketNode] = field(default_factory=list)
    disputed: bool = True
    """False for a bracket that holds a status, a note, a citation or a tag, and no text under negotiation."""
    words: tuple[int, int] = (0, 0)
    """Its words without a tag: the option it offers beside others."""

    @property
    def start(self) -> int:
        """Offset of the opening sign."""
        return self.bracket.start

    @property
    def end(self) -> int:
        """Offset behind the closing sign."""
        return self.bracket.end

    def inside(self, text: str) -> str:
        """The text between its signs with every bracket in it hidden; offsets count from behind the opening sign."""
        signs: list[str] = []
        at = self.start + 1
        for inner in self.inner:
            signs += [text[at : inner.start], HIDDEN * (inner.end - inner.start)]
            at = inner.end
        signs.append(text[at : self.end - 1])
        inside = "".join(signs)
        return inside.translate(_HIDE) if has_brackets(inside) else inside


class BracketTree:
    """The whole brackets of a field, in order of start.

    >>> marks_in("a [lit [and manned] pier]")
    ['bracket 1 [lit [and manned] pier]', 'bracket 2 [and manned]']
    """

    def __init__(self, brackets: Sequence[Bracket]) -> None:
        self.nodes: list[BracketNode] = []
        self.roots: list[BracketNode] = []
        around: list[BracketNode] = []
        for bracket in sorted((b for b in brackets if b.part == "whole"), key=lambda b: b.start):
            while around and around[-1].end <= bracket.start:
                around.pop()
            node = BracketNode(bracket, around[-1] if around else None)
            (around[-1].inner if around else self.roots).append(node)
            around.append(node)
            self.nodes.append(node)
        self._starts = [node.start for node in self.nodes]
        self._ends = {node.end: node for node in self.nodes}

    def ending_at(self, offset: int) -> BracketNode | None:
        """The disputed bracket whose closing sign stands right before `offset`."""
        node = self._ends.get(offset)
        return node if node and node.disputed else None

    def innermost(self, offset: int) -> BracketNode | None:
        """The innermost bracket that opens before `offset` and closes behind it."""
        place = bisect_left(self._starts, offset) - 1
        node = self.nodes[place] if place >= 0 else None
        while node is not None and node.end <= offset:
            node = node.parent
        return node
