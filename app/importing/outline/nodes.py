"""The node of a tree that is being built: a provision whose place and words are not yet final, and the ranks of its
kinds.

It holds and fills nodes; which node a block becomes is `tree.py`, and where it stands `open_nodes.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.importing.outline.unnumbered_text import is_remark
from app.notation.labels.labels import LabelKind
from app.treaty.draft import Kind
from app.treaty.marks import Mark, PlainMark, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.importing.outline.labels import NumberedBlock
    from app.importing.outline.series import NumberSeries
    from app.importing.source.blocks import Block

RANK: Mapping[Kind, int] = MappingProxyType(
    {
        Kind.ANNEX: 0,
        Kind.PART: 1,
        Kind.CHAPTER: 2,
        Kind.SECTION: 3,
        Kind.ARTICLE: 5,
        Kind.PREAMBLE: 5,
        Kind.TESTIMONIUM: 5,
    }
)
"""Kinds that open a division, outermost first: one closes all of its own rank and deeper."""
DOCUMENT = 0
"""The rank of one of several texts in a paper."""
DIVISION_OPTION = 4
"""The rank of an option that holds whole articles."""
SECTION_OPTION, ARTICLE_SECTION, COMMON_SECTION = 6, 7, 8
"""The ranks, inside an article, of an option that holds whole sections, of a section with a letter, and of one without,
such as what is common to the options before it.
"""
MEMBER = 9
"""The rank of what opens no division."""
DIVISIONS: Mapping[LabelKind, Kind] = MappingProxyType(
    {
        LabelKind.PART: Kind.PART,
        LabelKind.CHAPTER: Kind.CHAPTER,
        LabelKind.SECTION: Kind.SECTION,
        LabelKind.ARTICLE: Kind.ARTICLE,
        LabelKind.ANNEX: Kind.ANNEX,
    }
)
ITEMS = (Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.PREAMBULAR)
BRACKETS = "[{［"
"""Brackets that may stand before a number and wait for the words after it."""


@dataclass(slots=True, eq=False)
class OutlineNode:
    """A provision being built. `key` is unique; `series` is how its number counts."""

    key: str
    kind: Kind
    parent: OutlineNode | None
    where: str
    number: str = ""
    heading: str = ""
    heading_marks: tuple[Mark, ...] = ()
    text: str = ""
    text_marks: tuple[Mark, ...] = ()
    revisions: tuple[Revision, ...] = ()
    typed: bool = False
    series: NumberSeries | None = None
    depth: int | None = None
    """How many list items are around it, where its format says so."""
    rank: int = MEMBER
    level: int | None = None
    """Heading level of a section, or list level of an automatic number, as its format says."""
    titled: bool = False
    """True when its title has been read, or is not to be looked for."""
    has_children: bool = False

    @property
    def wordless(self) -> bool:
        """True when it has no text but brackets that wait for words, and nothing under it."""
        return not self.text.strip(BRACKETS) and not self.has_children

    def take_number(self, part: NumberedBlock, block: Block) -> None:
        """Take the number of a block, and what its tracked changes say of its end, row and number."""
        self.number, self.typed = part.number, part.typed
        self.revisions = (*block.revisions, *((part.revision,) if part.revision else ()))

    def take(self, part: NumberedBlock, block: Block) -> None:
        """Take the number and the words of a block."""
        self.take_number(part, block)
        self.text, self.text_marks = part.text, part.marks

    def take_heading(self, part: NumberedBlock, block: Block) -> None:
        """Take the words of a further block as title, behind brackets that waited for them."""
        self.heading, self.heading_marks = self._behind(part)
        self.text, self.text_marks = "", ()
        self._end_with(block)

    def take_words(self, part: NumberedBlock, block: Block, *, ends: bool = True) -> None:
        """Take the words of a further block as text, behind brackets that waited for them. With `ends` its end is the
        node's.
        """
        self.text, marks = self._behind(part)
        self.text_marks = (*self.text_marks, *marks, *remark(self.text))
        if ends:
            self._end_with(block)

    def _behind(self, part: NumberedBlock) -> tuple[str, tuple[Mark, ...]]:
        shift = len(self.text)
        marks = tuple(replace(m, start=m.start + shift, end=m.end + shift) for m in part.marks)
        return self.text + part.text, marks

    def _end_with(self, block: Block) -> None:
        numbers = tuple(r for r in self.revisions if r.unit is RevisionUnit.NUMBER)
        self.revisions = (*numbers, *block.revisions)


@dataclass(slots=True)
class OutlineNodes:
    """All nodes so far, in document order, parents first."""

    all: list[OutlineNode] = field(default_factory=list)
    kinds: set[Kind] = field(default_factory=set)
    """Those that any of them has."""

    def add(self, kind: Kind, parent: OutlineNode | None, where: str) -> OutlineNode:
        """A new node at the end."""
        node = OutlineNode(str(len(self.all)), kind, parent, where, rank=RANK.get(kind, MEMBER))
        if parent is not None and kind is not Kind.FOOTNOTE:
            parent.has_children = True
        self.all.append(node)
        self.kinds.add(kind)
        return node

    def list_leads(self, parent: OutlineNode | None, number: str) -> list[OutlineNode]:
        """The paragraph without a number over a list that begins with a number which `parent` has already, and what
        stands between the two: "(a)" behind "Keepers also:" is no second "(a)". [] where there is none.
        """
        last = next((node for node in reversed(self.all) if node.kind is not Kind.FOOTNOTE), None)
        if parent is None or last is None or last.kind is not Kind.UNNUMBERED or last.number:
            return []
        chain = [last]
        while chain[0].parent is not None and chain[0].parent is not parent:
            chain.insert(0, chain[0].parent)
        leads = chain[0].parent is parent and (len(chain) == 1 or last.text.endswith((":", "：")))
        return chain if leads and any(node.number == number for node in self._under(parent)) else []

    def _under(self, parent: OutlineNode) -> list[OutlineNode]:
        """The nodes right under one, the last first."""
        behind = takewhile(lambda node: node is not parent, reversed(self.all))
        return [node for node in behind if node.parent is parent]


OF_IMPORT = frozenset({"an editor's remark", "formula, written in one line"})
"""Remarks of the note marks that are set while a file is read, and not by its notation."""


def remark(text: str) -> tuple[Mark, ...]:
    """A note mark over an editor's word that stands in the place of a text."""
    return (PlainMark(0, len(text), "note", "an editor's remark"),) if is_remark(text) else ()


def is_auto_numbered(block: Block) -> bool:
    """True when the word processor numbers the block, in one reading at least."""
    return bool(block.label or block.label_before)


def depth_of(block: Block) -> int | None:
    """The list depth that the format gives a block with a typed number or none."""
    if block.style.startswith("list:") and not block.label:
        return int(block.style.partition(":")[2])
    return None


def level_of(block: Block) -> int | None:
    """The list level that the format gives a block with an automatic number."""
    if block.style.startswith("list:") and block.label:
        return int(block.style.partition(":")[2])
    return None
