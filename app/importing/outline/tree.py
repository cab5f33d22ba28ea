"""From numbered blocks to the tree: which provision each block is.

It takes one block after the other and makes its node. Under which open node it stands, `open_nodes.py` says; what a
number is, `app.notation.labels.labels`; what an unnumbered block is, `unnumbered_text.py`. Rules and traps:
docs/domain.md, section 4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.contents_headings import named_headings
from app.importing.outline.corrections import NO_CORRECTIONS, BlockRole, CorrectedNodes, Corrections, is_numbered
from app.importing.outline.headings import documents, heading_kinds_of, is_of_sub_options, sections_of
from app.importing.outline.labels import NumberedBlock, split_number, split_second_number
from app.importing.outline.nodes import (
    ARTICLE_SECTION,
    BRACKETS,
    COMMON_SECTION,
    DIVISION_OPTION,
    DIVISIONS,
    DOCUMENT,
    ITEMS,
    RANK,
    SECTION_OPTION,
    OutlineNode,
    OutlineNodes,
    depth_of,
    is_auto_numbered,
    level_of,
    remark,
)
from app.importing.outline.notes_and_tables import NotesAndTables
from app.importing.outline.open_nodes import TOP_FAMILIES, OpenNodes, series_of
from app.importing.outline.preambles import Preambles
from app.importing.outline.series import NumberLookahead, NumberSeries
from app.importing.outline.stated_structure import StatedStructure, stated_place_of
from app.importing.outline.unnumbered_text import (
    begins_title,
    ends_options,
    is_other_title,
    is_remark,
    is_testimonium,
    is_title,
    is_title_on_line,
)
from app.notation.labels.labels import Label, LabelKind
from app.treaty.draft import Kind
from app.treaty.marks import RevisionUnit

if TYPE_CHECKING:
    from app.importing.source.blocks import Block

_MOST_NUMBERS = 5
"""Numbers read on one line: "1. Option A: (a) (i)"."""


class Tree:
    """Takes the blocks of a treaty text in reading order and makes nodes of them in document order, parents first."""

    def __init__(
        self,
        blocks: Sequence[Block],
        language: str,
        corrections: Corrections = NO_CORRECTIONS,
        contents: Sequence[str] = (),
    ) -> None:
        """`corrections` say what some of the blocks are, by their places among these; `contents` are the entries of the
        text's own contents.
        """
        self._blocks = blocks
        self._language = language
        self._said = {at: said for at, said in corrections.items() if said is not BlockRole.READ}
        self._parts = [() if self._without_number(at) else self._numbers(b) for at, b in enumerate(blocks)]
        labels = [p.label for parts in self._parts for p in parts if p.label]
        self._named = named_headings(blocks, contents)
        articles = heading_kinds_of(blocks, self._parts, self._named)
        texts = documents(blocks)
        self._headed = {
            **articles,
            **dict.fromkeys(sections_of(blocks, texts), Kind.SECTION),
            **dict.fromkeys(texts, Kind.PART),
        }
        self._unnamed = bool(articles)
        self._structured = bool(self._headed) or any(label.kind is LabelKind.ARTICLE for label in labels)
        notes = frozenset(at for at, block in enumerate(blocks) if block.note or block.style == "footnote")
        self._ahead = NumberLookahead([self._labels(at) for at in range(len(blocks))], notes)
        self._nodes = OutlineNodes()
        self._open = OpenNodes(self._ahead)
        self._asides = NotesAndTables(self._nodes, language)
        self._preambles = Preambles(self._nodes, self._open, self._ahead, blocks)
        self._stated = StatedStructure(self._nodes, self._open, language, self._preambles.take)
        self._corrected = CorrectedNodes(self._nodes, self._open, self._asides, language)
        self._article: NumberSeries | None = None
        """How the last article counts."""
        self.origins: list[tuple[OutlineNode, ...]] = []
        """For each block the nodes that have its words."""
        self.stops: list[tuple[str, str]] = []
        """(sign, where) of each stop, colon or dash between the number of a division or option and what follows."""

    def build(self, title: Sequence[Block], kept: Sequence[Block]) -> list[OutlineNode]:
        """All nodes. `title` and `kept` are blocks of the front that stand before the first block."""
        for block in title:
            node = self._nodes.add(Kind.TITLE, None, block.where)
            node.text, node.text_marks, node.revisions = block.text, block.marks, block.revisions
            node.number = block.label
        for block in kept:
            if block.note:
                self._asides.footnote(block)
            else:
                self._nodes.add(Kind.UNNUMBERED, None, block.where).take(split_number(block, self._language), block)
        for index in range(len(self._blocks)):
            before = len(self._nodes.all)
            self._take(index)
            made = tuple(self._nodes.all[before:])
            top = self._open.top
            self.origins.append(made or ((top,) if top is not None else ()))
        return self._nodes.all

    def _without_number(self, index: int) -> bool:
        """Whether the number of a block is none that others count on from."""
        if index in self._said:
            return not is_numbered(self._said[index])
        block = self._blocks[index]
        return bool(block.cell or block.note or stated_place_of(block.style))

    def _numbers(self, block: Block) -> tuple[NumberedBlock, ...]:
        parts = [split_number(block, self._language)]
        while (more := split_second_number(parts[-1], self._language)) is not None and len(parts) < _MOST_NUMBERS:
            parts[-1] = replace(parts[-1], text="", marks=())
            parts.append(more)
        return tuple(parts)

    def _labels(self, index: int) -> list[Label]:
        """The labels of a block, as what they open."""
        labels = [part.label for part in self._parts[index] if part.label]
        if labels and index in self._headed:
            labels[0] = replace(labels[0], kind=LabelKind(self._headed[index].value))
        return labels

    def _take(self, index: int) -> None:
        block = self._blocks[index]
        if index in self._said:
            self._stop(self._corrected.take(block, self._said[index]), block)
            return
        if block.note or block.style == "footnote":
            self._asides.footnote(block)
            return
        self._asides.end_note()
        self._stated.cut(block)
        if block.cell is not None:
            self._asides.cell(block, self._open.top)
            return
        self._asides.end_table()
        if stated_place_of(block.style):
            given = self._stated.part(block)
            self._stop(given, block)
            following = next((later for later in self._blocks[index + 1 :] if not later.note), None)
            self._stated.take(block, given, following)
            return
        parts = self._parts[index]
        first = parts[0]
        label = first.label
        if label is not None and (label.kind in DIVISIONS or index in self._headed):
            self._division(index, first)
        elif label is not None and (not label.weak or self._open.believes(index, label)):
            self._preambles.end_before(label)
            self._listed(index, parts)
        elif first.number and label is None:
            self._unnumbered(index, first)
        elif self._preambles.named(block):
            return
        elif is_testimonium(block.text):
            self._open.path = [self._nodes.add(Kind.TESTIMONIUM, None, block.where)]
            self._open.path[0].take(first, block)
        else:
            self._unnumbered(index, _unbelieved(first, block) if label is not None else first)

    def _division(self, index: int, part: NumberedBlock) -> None:
        block = self._blocks[index]
        assert part.label is not None
        self._stop(part, block)
        kind = self._headed.get(index) or DIVISIONS[part.label.kind]
        rank = RANK[Kind.ARTICLE if kind is Kind.ANNEX and self._is_amid_articles(index) else kind]
        if index in self._headed and kind is not Kind.ARTICLE:
            rank = DOCUMENT if kind is Kind.PART else ARTICLE_SECTION if self._unnamed else rank
        self._open.close_to(rank)
        node = self._nodes.add(kind, self._open.top, block.where)
        node.rank = rank
        self._open.path.append(node)
        node.take(part, block)
        node.titled = bool(part.text.strip(BRACKETS))
        if node.titled and (index in self._named or is_title_on_line(part.text)):
            node.heading, node.heading_marks = part.text, part.marks
            node.text, node.text_marks = "", ()
        if kind is Kind.ARTICLE:
            ordinal = part.label.ordinals[0] if part.label.ordinals else None
            self._article = series_of(part.label, ordinal)

    def _is_amid_articles(self, index: int) -> bool:
        """Whether an annex stands before articles that count on from the last one: they are none of its own."""
        closed = Kind.TESTIMONIUM in self._nodes.kinds
        return not closed and self._article is not None and self._ahead.articles_count_on(index, self._article)

    def _stop(self, part: NumberedBlock, block: Block) -> None:
        if part.label is not None and part.label.stop:
            self.stops.append((part.label.stop, block.where))

    # numbered members and options

    def _listed(self, index: int, parts: Sequence[NumberedBlock]) -> None:
        """A block with one number or several on its line: each is a provision under the one before."""
        block = self._blocks[index]
        depth = depth_of(block)
        made: list[OutlineNode] = []
        for place, part in enumerate(parts):
            assert part.label is not None
            self._stop(part, block)
            if part.label.kind is LabelKind.OPTION:
                node = self._option(index, part, depth, nested=place > 0)
            else:
                node = self._item(index, part, depth, nested=place > 0)
            node.take(part, block if place == 0 else replace(block, revisions=()))
            node.depth = depth + place if depth is not None else None
            self._open.path.append(node)
            made.append(node)
        if len(made) > 1 and block.revisions:
            ends = tuple(r for r in block.revisions if r.unit is RevisionUnit.BREAK)
            made[-1].revisions = (*made[-1].revisions, *ends)
            made[0].revisions = tuple(r for r in made[0].revisions if r.unit is not RevisionUnit.BREAK)

    def _item(self, index: int, part: NumberedBlock, depth: int | None, *, nested: bool) -> OutlineNode:
        assert part.label is not None
        block = self._blocks[index]
        if nested:
            series = series_of(part.label, part.label.ordinals[0] if part.label.ordinals else None)
        else:
            series = self._open.place_item(index, part.label, block, depth)
            if series is not None and series.value == 1 and depth is None:
                self._open.path += self._nodes.list_leads(self._open.top, part.number)
        node = self._nodes.add(self._item_kind(series), self._open.top, block.where)
        node.series = series
        node.level = level_of(block)
        return node

    def _item_kind(self, series: NumberSeries | None) -> Kind:
        parent = self._open.top
        if parent is not None and parent.kind is Kind.PREAMBLE:
            return Kind.PREAMBULAR
        if (parent is not None and parent.kind in ITEMS) or series is None or series.family not in TOP_FAMILIES:
            return Kind.SUBPARAGRAPH
        inside = any(n.kind is Kind.PARAGRAPH for n in self._open.path[self._open.floor() :])
        return Kind.SUBPARAGRAPH if inside and series.family == "decimal" and not series.suffix else Kind.PARAGRAPH

    def _option(self, index: int, part: NumberedBlock, depth: int | None, *, nested: bool) -> OutlineNode:
        assert part.label is not None
        if nested:
            series = series_of(part.label, part.label.ordinals[0] if part.label.ordinals else None)
        else:
            heading = self._unnamed and self._blocks[index].style.startswith("heading")
            series = self._open.place_option(index, part, depth, heading=heading)
        parent = self._open.top
        node = self._nodes.add(Kind.OPTION, parent, self._blocks[index].where)
        node.series = series
        node.titled = nested or bool(part.text)
        if self._ahead.holds_articles(index) and not part.text and (parent is None or parent.rank < DIVISION_OPTION):
            node.rank = DIVISION_OPTION
        elif self._unnamed and self._headed.get(index + 1) is Kind.SECTION and not part.text:
            node.rank = SECTION_OPTION
        return node

    # words without a number

    def _unnumbered(self, index: int, part: NumberedBlock) -> None:
        block = self._blocks[index]
        if not part.number and ends_options(part.text):
            self._open.close_options(innermost=False, ended=True)
            self._nodes.add(Kind.UNNUMBERED, self._open.top, block.where).take(part, block)
            return
        top = self._open.top
        if top is not None and not part.number and is_other_title(part.text):
            self._nodes.add(Kind.UNNUMBERED, top, block.where).take(part, block)
            return
        if top is not None and not top.titled and not top.has_children and self._title(index, top, part):
            return
        if self._preambles.opened(index, part):
            return
        if self._open.preamble is not None:
            self._preambles.take(part, block)
            return
        heading = block.style.startswith("heading")
        if heading and not self._structured and not is_remark(part.text):
            self._section(part, block)
            return
        if heading and self._unnamed and begins_title(part.text) and self._common(index, part, block):
            return
        depth = depth_of(block)
        if depth is not None or self._open.hinted:
            self._open.cut_to(depth or 0)
        elif heading and self._unnamed and (above := self._open.above_what_goes_on(index)) is not None:
            self._nodes.add(Kind.UNNUMBERED, above, block.where).take(part, block)
            return
        elif heading:
            self._open.close_items()
        self._words(index, part, block)

    def _common(self, index: int, part: NumberedBlock, block: Block) -> bool:
        """A heading without a number behind the options of an article opens a section for what is common to them, and
        one before an annex stands above it.
        """
        following = self._ahead.label_next(index)
        annexes = following is not None and following.kind is LabelKind.ANNEX
        closed = None if annexes else self._open.close_options(innermost=is_of_sub_options(part.text))
        if annexes:
            self._open.path = []
            self._nodes.add(Kind.UNNUMBERED, None, block.where).take(part, block)
        elif closed is not None:
            node = self._nodes.add(Kind.SECTION, self._open.top, block.where)
            node.take_heading(part, block)
            node.series, node.rank, node.titled = closed, COMMON_SECTION, True
            self._open.path.append(node)
        return annexes or closed is not None

    def _title(self, index: int, top: OutlineNode, part: NumberedBlock) -> bool:
        """Take the block as the title of the division or option just opened, if it is one."""
        block = self._blocks[index]
        if top.kind not in RANK and top.kind is not Kind.OPTION:
            return False
        top.titled = True
        if _counts(part) or not is_title(part.text, block.style) or not self._one_fate(index, top):
            return False
        if top.kind is Kind.OPTION and not block.style.startswith("heading"):
            following = self._ahead.label_next(index)
            if following is None or following.kind is not LabelKind.ITEM:
                return False
        top.take_heading(part, block)
        return True

    def _one_fate(self, index: int, top: OutlineNode) -> bool:
        """Whether a block can be set down with `top`, of which it would be the rest, though marks of both are revised.

        Not where one of the two joins another paragraph in a reading in which the other does not, unless no automatic
        number is lost by it. Where it can, the number of `top` is safe from what joins the block.
        """
        block = self._blocks[index]
        own, last = (
            {r.kind.adds for r in of if r.unit is RevisionUnit.BREAK} for of in (top.revisions, block.revisions)
        )
        if own == last:
            return True
        if not last:
            return top.typed
        joined = len(self._nodes.all) > 1 and any(r.unit is RevisionUnit.BREAK for r in self._nodes.all[-2].revisions)
        if own or self._joins_counted(index) or (joined and not top.typed):
            return False
        top.typed = True
        return True

    def _joins_counted(self, index: int) -> bool:
        """Whether a reading may join a block, over others whose breaks it takes too, to one that Word numbers.

        Example: "ships" and "nets", both with an inserted break, then "2." counted by Word: rejected, all is one "2.".
        """
        for block in self._blocks[index + 1 :]:
            if is_auto_numbered(block):
                return True
            if not any(r.unit is RevisionUnit.BREAK for r in block.revisions):
                return False
        return False

    def _section(self, part: NumberedBlock, block: Block) -> None:
        """A heading without a number in a text without articles opens a section; its level is its format's."""
        level = int(block.style.partition(":")[2] or 1)
        path = self._open.path
        outer = [p for p, n in enumerate(path) if n.kind is not Kind.SECTION or n.level is None or n.level >= level]
        self._open.path = path[: outer[0]] if outer else path
        node = self._nodes.add(Kind.SECTION, self._open.top, block.where)
        node.take_number(part, block)
        node.heading, node.heading_marks, node.titled, node.level = part.text, part.marks, True, level
        self._open.path.append(node)

    def _words(self, index: int, part: NumberedBlock, block: Block) -> None:
        """A paragraph without a number: the text of what is open, its chapeau, or an unnumbered paragraph under it."""
        top = self._open.top
        if top is not None and top.wordless and not _counts(part) and self._one_fate(index, top):
            following = self._ahead.label_next(index)
            lists = following is not None and following.kind is LabelKind.ITEM
            if top.kind in RANK and lists and not is_remark(part.text):
                self._nodes.add(Kind.CHAPEAU, top, block.where).take(part, block)
            else:
                top.take_words(part, block)
            return
        self._open.close_members(depth_of(block))
        node = self._nodes.add(Kind.UNNUMBERED, self._open.top, block.where)
        node.take(part, block)
        node.text_marks += remark(node.text)


def _counts(part: NumberedBlock) -> bool:
    """Whether a block has a number, or had one before its revisions, which another provision's words would hide."""
    return bool(part.number) or part.revision is not None


def _unbelieved(part: NumberedBlock, block: Block) -> NumberedBlock:
    """A block whose number begins no series: typed, it is words; a number the word processor makes stays a number."""
    if is_auto_numbered(block):
        return replace(part, label=None)
    return NumberedBlock(None, "", block.text, block.marks)
