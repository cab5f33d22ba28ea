"""Blocks whose format states where they stand: how deep, and as what. They are put there, and nothing is guessed.

In: blocks with the style "at:DEPTH:WHAT". DEPTH counts the provisions that are open around the block. WHAT is the kind
of a provision that begins with it, "heading" or "text" for those of the innermost open one, or "words" for words
without a number that stand in it, whatever they are there. "at:DEPTH:KIND:typed" begins a provision whose number is
typed words of its paragraph.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.labels import NumberedBlock, split_number
from app.importing.outline.nodes import ITEMS, RANK, is_auto_numbered
from app.importing.outline.unnumbered_text import is_remark
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.importing.outline.nodes import OutlineNode, OutlineNodes
    from app.importing.outline.open_nodes import OpenNodes
    from app.importing.source.blocks import Block

_MOST_DEEP = 400


def stated_place_of(style: str) -> tuple[int, str, bool] | None:
    """(depth, what, whether the number is typed) of a style that states its place, None for any other."""
    if not style.startswith("at:"):
        return None
    depth, _, what = style[3:].partition(":")
    what, _, typed = what.partition(":")
    return min(int(depth), _MOST_DEEP), what, typed == "typed"


def place(depth: int, what: str, *, typed: bool = False) -> str:
    """The style of a block that stands there."""
    return f"at:{depth}:{what}{':typed' if typed else ''}"


class StatedStructure:
    """Puts blocks where they say they stand."""

    def __init__(
        self, nodes: OutlineNodes, open_: OpenNodes, language: str, preambular: Callable[[NumberedBlock, Block], None]
    ) -> None:
        self._nodes = nodes
        self._open = open_
        self._language = language
        self._preambular = preambular

    def part(self, block: Block) -> NumberedBlock:
        """The number of a block, which only its format gives it, and its words."""
        if is_auto_numbered(block):
            return split_number(block, self._language)
        return NumberedBlock(None, "", block.text, block.marks)

    def cut(self, block: Block) -> None:
        """Close what the block does not stand in."""
        found = stated_place_of(block.style)
        if found is not None:
            self._open.path = self._open.path[: found[0]]

    def take(self, block: Block, part: NumberedBlock, following: Block | None) -> None:
        """Take a block; `following` is the one after it."""
        found = stated_place_of(block.style)
        assert found is not None
        _, what, typed = found
        self.cut(block)
        top = self._open.top
        if what == "heading" and top is not None:
            _head(top, part)
        elif what == "text" and top is not None:
            top.take_words(part, replace(block, revisions=()), ends=False)
        elif what in ("words", "heading", "text"):
            self._words(block, part, top, following)
        else:
            node = self._nodes.add(Kind(what), top, block.where)
            node.take(part, block)
            node.titled, node.typed = True, typed
            self._open.path.append(node)

    def _words(self, block: Block, part: NumberedBlock, top: OutlineNode | None, following: Block | None) -> None:
        """Words without a number: the text of what is open, its chapeau, or an unnumbered paragraph under it."""
        if top is not None and top.kind is Kind.PREAMBLE:
            if top is self._open.path[0]:
                self._preambular(part, block)
            else:
                self._nodes.add(Kind.PREAMBULAR, top, block.where).take(part, block)
            return
        if top is None or not top.wordless:
            self._nodes.add(Kind.UNNUMBERED, top, block.where).take(part, block)
            return
        lists = top.kind in RANK and top.kind is not Kind.TESTIMONIUM and _begins_item(block, following)
        if lists and not is_remark(part.text):
            self._nodes.add(Kind.CHAPEAU, top, block.where).take(part, block)
            return
        # The provision itself is there or not by what stands on it, not by what stands on its words.
        top.take_words(part, replace(block, revisions=()), ends=False)


def _head(node: OutlineNode, part: NumberedBlock) -> None:
    """Take a heading, or what goes on a heading."""
    lead = f"{node.heading} " if node.heading else ""
    moved = (replace(mark, start=mark.start + len(lead), end=mark.end + len(lead)) for mark in part.marks)
    node.heading, node.heading_marks, node.titled = lead + part.text, (*node.heading_marks, *moved), True


def _begins_item(block: Block, following: Block | None) -> bool:
    """True when the next block begins a paragraph or member beside these words."""
    here, there = stated_place_of(block.style), stated_place_of(following.style) if following is not None else None
    if here is None or there is None or there[0] != here[0]:
        return False
    return there[1] in {kind.value for kind in ITEMS} and following is not None and is_auto_numbered(following)
