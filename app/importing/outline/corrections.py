"""Blocks of which a person said what they are: each becomes that, whatever its words look like.

What a block is without such a word, `tree.py` decides; where it stands follows from what is open, as for all
others. No word is lost: a number that is read is cut from its words as everywhere, and all else stays in the provision.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.importing.outline.labels import NumberedBlock, split_number
from app.importing.outline.nodes import RANK, OutlineNode, OutlineNodes, is_auto_numbered, level_of
from app.importing.outline.open_nodes import OpenNodes, series_of
from app.importing.outline.unnumbered_text import is_title_on_line
from app.treaty.draft import Kind
from app.treaty.marks import Format, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.importing.outline.notes_and_tables import NotesAndTables
    from app.importing.source.blocks import Block


class BlockRole(StrEnum):
    """What a person says that a paragraph is."""

    READ = "read"
    """Part of the text, whatever it is: for what was left out."""
    TITLE = "title"
    PREAMBLE = "preamble"
    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    ANNEX = "annex"
    HEADING = "heading"
    """The title of the division that is open; where that has one, the beginning of a section without a number."""
    PARAGRAPH = "paragraph"
    SUBPARAGRAPH = "subparagraph"
    WORDS = "words"
    """Text without a number: what looks like a typed one belongs to the words."""
    FOOTNOTE = "footnote"
    LEFT_OUT = "left_out"
    """No part of the draft; the report keeps its words."""


Corrections = Mapping[int, BlockRole]
"""What a person said, by the place of the block among the joined blocks of its source."""
NO_CORRECTIONS: Corrections = MappingProxyType({})

_DIVISIONS: Mapping[BlockRole, Kind] = MappingProxyType(
    {
        BlockRole.PART: Kind.PART,
        BlockRole.CHAPTER: Kind.CHAPTER,
        BlockRole.SECTION: Kind.SECTION,
        BlockRole.ARTICLE: Kind.ARTICLE,
        BlockRole.ANNEX: Kind.ANNEX,
    }
)
_NUMBERED = (*_DIVISIONS, BlockRole.PARAGRAPH, BlockRole.SUBPARAGRAPH)
_SIGN = re.compile(r"(\d{1,3}|[*†‡]+)\s+(?=\S)")
"""How a footnote begins whose format does not say that it is one."""


def is_numbered(said: BlockRole) -> bool:
    """Whether the number of such a block counts among those that others count on from."""
    return said in _NUMBERED


class CorrectedNodes:
    """Makes the nodes of such blocks, among those of a tree that is being built."""

    def __init__(self, nodes: OutlineNodes, places: OpenNodes, asides: NotesAndTables, language: str) -> None:
        self._nodes, self._open, self._asides, self._language = nodes, places, asides, language

    def take(self, block: Block, said: BlockRole) -> NumberedBlock:
        """Make what a person said of a block; returns how its number was read."""
        block = replace(block, cell=None, note="")
        self._asides.end_table()
        if said is BlockRole.FOOTNOTE:
            return self._footnote(block)
        self._asides.end_note()
        if said in _DIVISIONS:
            return self._division(block, _DIVISIONS[said])
        if said in (BlockRole.PARAGRAPH, BlockRole.SUBPARAGRAPH):
            return self._member(block, said)
        part = _words(block, self._language)
        if said is BlockRole.TITLE:
            node = self._nodes.add(Kind.TITLE, None, block.where)
            node.take(part, block)
        elif said is BlockRole.PREAMBLE:
            node = self._nodes.add(Kind.PREAMBLE, None, block.where)
            self._open.path = [node]
            _head(node, part, block)
        elif said is BlockRole.HEADING:
            self._heading(part, block)
        elif (top := self._open.top) is not None and self._waits(top, part, block):
            top.take_words(part, block)
            top.titled = True
        else:
            self._open.close_members(None)
            self._nodes.add(Kind.UNNUMBERED, self._open.top, block.where).take(part, block)
        return part

    @staticmethod
    def _waits(top: OutlineNode, part: NumberedBlock, block: Block) -> bool:
        """Whether what is open has no words yet and can take those of a block, with one end of paragraph for both."""
        ends = any(r.unit is RevisionUnit.BREAK for r in (*top.revisions, *block.revisions))
        return top.wordless and not part.number and not ends

    def _division(self, block: Block, kind: Kind) -> NumberedBlock:
        part = split_number(block, self._language)
        self._open.close_to(RANK[kind])
        node = self._nodes.add(kind, self._open.top, block.where)
        self._open.path.append(node)
        node.take(part, block)
        node.titled = bool(part.text.strip())
        if node.titled and is_title_on_line(part.text):
            _head(node, part, block)
        return part

    def _member(self, block: Block, said: BlockRole) -> NumberedBlock:
        part = split_number(block, self._language)
        kind = Kind.PARAGRAPH
        if said is BlockRole.SUBPARAGRAPH:
            kind = Kind.SUBPARAGRAPH
            while self._open.path and self._open.path[-1].kind is Kind.SUBPARAGRAPH:
                self._open.path.pop()
        else:
            self._open.close_items()
        top = self._open.top
        if top is not None and top.kind is Kind.PREAMBLE:
            kind = Kind.PREAMBULAR
        node = self._nodes.add(kind, top, block.where)
        if part.label is not None and part.label.ordinals:
            node.series = series_of(part.label, part.label.ordinals[0])
        node.level = level_of(block)
        node.take(part, block)
        self._open.path.append(node)
        return part

    def _heading(self, part: NumberedBlock, block: Block) -> None:
        """The title of what is open where it has none yet and nothing under it; else a section of its own."""
        top = self._open.top
        divides = top is not None and (top.kind in RANK or top.kind is Kind.OPTION)
        if top is not None and divides and not top.heading and self._waits(top, part, block):
            top.take_heading(part, block)
            top.titled = True
            return
        self._open.close_to(RANK[Kind.SECTION])
        node = self._nodes.add(Kind.SECTION, self._open.top, block.where)
        self._open.path.append(node)
        _head(node, part, block)

    def _footnote(self, block: Block) -> NumberedBlock:
        """A footnote whose sign is its first word, where there is one; it hangs on what cites it, else on what stands
        before.
        """
        sign = None if is_auto_numbered(block) else _SIGN.match(block.text)
        cuts = any(isinstance(m, Revision) and m.start < sign.end() for m in block.marks) if sign else True
        if sign is None or cuts:
            part = _words(block, self._language)
            node = self._nodes.add(Kind.FOOTNOTE, self._nodes.all[-1] if self._nodes.all else None, block.where)
            node.take(part, block)
            return part
        by = sign.end()
        marks = tuple(
            replace(m, start=max(0, m.start - by), end=max(0, m.end - by))
            for m in block.marks
            if m.end > by or not isinstance(m, Format)
        )
        own = replace(block, text=block.text[by:], note=sign[1], marks=marks)
        self._asides.footnote(own)
        return NumberedBlock(None, sign[1], own.text, marks)


def _head(node: OutlineNode, part: NumberedBlock, block: Block) -> None:
    """Set the words of a block down as the heading of a division."""
    node.take_number(part, block)
    node.heading, node.heading_marks, node.titled = part.text, part.marks, True
    node.text, node.text_marks = "", ()


def _words(block: Block, language: str) -> NumberedBlock:
    """All of a block as words; only a number that the word processor makes stays one."""
    if is_auto_numbered(block):
        return replace(split_number(block, language), label=None)
    return NumberedBlock(None, "", block.text, block.marks)
