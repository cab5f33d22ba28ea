"""From numbered blocks to the tree: which provision each block is, and under which it stands.

It decides by the series of numbers: each number counts on from an open one, innermost first, or opens a new level. What a number
is, `app.notation.labels` says; what an unnumbered block is, `outline_words.py`. Rules and traps: DOMAIN.md section B, DESIGN.md section 6.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.importing.blocks import Block
from app.importing.outline_labels import Numbered, numbered, rest_numbered
from app.importing.outline_series import Ahead, Series, successor
from app.importing.outline_words import is_formula, is_preamble, is_remark, is_testimonium, is_title, is_title_on_line
from app.notation.labels import Label, LabelKind, Ordinal
from app.treaty.draft import Kind
from app.treaty.marks import Footnote, Mark, PlainMark, Revision, RevisionUnit

_RANK = {
    Kind.ANNEX: 0,
    Kind.PART: 1,
    Kind.CHAPTER: 2,
    Kind.SECTION: 3,
    Kind.ARTICLE: 5,
    Kind.PREAMBLE: 5,
    Kind.TESTIMONIUM: 5,
}
_DIVISION_OPTION = 4
_DIVISIONS = {
    LabelKind.PART: Kind.PART,
    LabelKind.CHAPTER: Kind.CHAPTER,
    LabelKind.SECTION: Kind.SECTION,
    LabelKind.ARTICLE: Kind.ARTICLE,
    LabelKind.ANNEX: Kind.ANNEX,
}
_ITEMS = (Kind.PARAGRAPH, Kind.SUBPARAGRAPH, Kind.PREAMBULAR)
_TOP_FAMILIES = ("decimal", "(decimal)", "chinese、", "pp", "op", "dotted2", "dotted3")


@dataclass(slots=True, eq=False)
class Node:
    """A provision being built. `key` is unique; `series` is how its number counts; `depth` is the list depth its format gave."""

    key: str
    kind: Kind
    parent: Node | None
    where: str
    number: str = ""
    heading: str = ""
    heading_marks: tuple[Mark, ...] = ()
    text: str = ""
    text_marks: tuple[Mark, ...] = ()
    revisions: tuple[Revision, ...] = ()
    typed: bool = False
    series: Series | None = None
    depth: int | None = None
    rank: int = 9
    level: int = 0
    """Heading level of a section, or list level of an automatic number, as its format says."""
    titled: bool = False
    """True when its title has been read, or is not to be looked for."""
    has_children: bool = field(default=False)

    @property
    def bare(self) -> bool:
        """True when it has a number at most."""
        return not self.heading and not self.text and not self.has_children


class Tree:
    """Takes blocks in reading order and keeps the nodes in document order, parents first, in `nodes`."""

    def __init__(self, blocks: Sequence[Block], language: str) -> None:
        self._blocks = blocks
        self._language = language
        self._parts = [() if b.cell or b.note else self._numbers(b) for b in blocks]
        self._ahead = Ahead([[p.label for p in parts if p.label] for parts in self._parts])
        self._structured = any(
            p.label is not None and p.label.kind is LabelKind.ARTICLE for parts in self._parts for p in parts
        )
        self.nodes: list[Node] = []
        self.notes: dict[tuple[str, str], str] = {}
        """(key of the citing node, sign of a footnote) → key of the footnote's node."""
        self._path: list[Node] = []
        self._table: tuple[int, Node, int, Node, int, Node] | None = None
        self._note: tuple[str, Node, Node] | None = None
        self._cited: dict[str, Node] = {}
        """The node that cites each sign, of the nodes before `_scanned`."""
        self._scanned = 0

    def build(self, title: Sequence[Block], kept: Sequence[Block]) -> list[Node]:
        """All nodes. `title` and `kept` are blocks of the front that stand before the first block."""
        for block in title:
            node = self._add(Kind.TITLE, None, block.where)
            node.text, node.text_marks, node.revisions = block.text, block.marks, block.revisions
            node.number = block.label
        for block in kept:
            if block.note:
                self._footnote(block)
            else:
                node = self._add(Kind.UNNUMBERED, None, block.where)
                self._fill(node, numbered(replace(block), self._language), block)
        for index in range(len(self._blocks)):
            self._take(index)
        return self.nodes

    def _numbers(self, block: Block) -> tuple[Numbered, ...]:
        first = numbered(block, self._language)
        parts = [first]
        while (more := rest_numbered(parts[-1], self._language)) is not None and len(parts) < 5:
            parts[-1] = replace(parts[-1], text="", marks=())
            parts.append(more)
        return tuple(parts)

    def _add(self, kind: Kind, parent: Node | None, where: str) -> Node:
        node = Node(str(len(self.nodes)), kind, parent, where, rank=_RANK.get(kind, 9))
        if parent is not None and kind is not Kind.FOOTNOTE:
            parent.has_children = True
        self.nodes.append(node)
        return node

    # one block

    def _take(self, index: int) -> None:
        block = self._blocks[index]
        if block.note or block.style == "footnote":
            self._footnote(block)
            return
        self._note = None
        if block.cell is not None:
            self._cell(block)
            return
        self._table = None
        parts = self._parts[index]
        first = parts[0]
        if first.label is not None and first.label.kind in _DIVISIONS:
            self._division(index, first)
        elif first.label is not None and (not first.label.weak or self._plausible(first)):
            self._listed(index, parts)
        elif first.number and first.label is None:
            self._unnumbered(index, first)
        elif is_preamble(block.text) and not any(n.kind is Kind.ARTICLE for n in self.nodes):
            self._path = [self._heading_node(Kind.PREAMBLE, block, index)]
        elif is_testimonium(block.text):
            self._path = [self._add(Kind.TESTIMONIUM, None, block.where)]
            self._fill(self._path[0], first, block)
        else:
            self._unnumbered(index, _unbelieved(first, block) if first.label is not None else first)

    def _plausible(self, part: Numbered) -> bool:
        """A weak number is believed when it begins a series or counts on in one."""
        assert part.label is not None
        if any(o.value == 1 for o in part.label.ordinals):
            return True
        return any(
            successor(n.series, o, part.label.suffix) for n in self._path if n.series for o in part.label.ordinals
        )

    def _heading_node(self, kind: Kind, block: Block, index: int) -> Node:
        node = self._add(kind, None, block.where)
        node.heading, node.heading_marks, node.revisions = block.text, block.marks, block.revisions
        node.titled = True
        return node

    # divisions

    def _division(self, index: int, part: Numbered) -> None:
        block = self._blocks[index]
        assert part.label is not None
        kind = _DIVISIONS[part.label.kind]
        rank = _RANK[kind]
        while self._path and (self._path[-1].rank >= rank):
            self._path.pop()
        node = self._add(kind, self._path[-1] if self._path else None, block.where)
        self._path.append(node)
        if part.text.strip("[{［") and is_title_on_line(part.text):
            node.heading, node.heading_marks = part.text, part.marks
            node.titled = True
            self._numbered_as(node, part, block)
            return
        self._fill(node, part, block)
        node.titled = bool(part.text.strip("[{［"))

    def _numbered_as(self, node: Node, part: Numbered, block: Block) -> None:
        node.number, node.typed = part.number, part.typed
        node.revisions = (*block.revisions, *((part.revision,) if part.revision else ()))

    def _fill(self, node: Node, part: Numbered, block: Block) -> None:
        self._numbered_as(node, part, block)
        node.text, node.text_marks = part.text, part.marks

    # numbered members

    def _listed(self, index: int, parts: Sequence[Numbered]) -> None:
        block = self._blocks[index]
        depth = _depth(block)
        for place, part in enumerate(parts):
            assert part.label is not None
            nested = place > 0
            if part.label.kind is LabelKind.OPTION:
                node = self._option(index, part, depth, nested=nested)
            else:
                node = self._item(index, part, depth, nested=nested)
            self._numbered_as(node, part, block if place == 0 else replace(block, revisions=()))
            node.text, node.text_marks = part.text, part.marks
            node.depth = depth + place if depth is not None else None
            self._path.append(node)
        if len(parts) > 1 and block.revisions:
            last = self._path[-1]
            last.revisions = (*last.revisions, *(r for r in block.revisions if r.unit is RevisionUnit.BREAK))
            first = self._path[-len(parts)]
            first.revisions = tuple(r for r in first.revisions if r.unit is not RevisionUnit.BREAK)

    def _item(self, index: int, part: Numbered, depth: int | None, *, nested: bool) -> Node:
        assert part.label is not None
        label = part.label
        floor = self._floor()
        ordinal = label.ordinals[0] if label.ordinals else None
        if depth is not None and not nested and not self._blocks[index].label:
            self._cut_to(depth)
        elif not nested:
            chosen = self._ahead.choose(
                index, label, [n.series for n in self._path[floor:]], self._later_option(index, floor)
            )
            ordinal = chosen.ordinal or ordinal
            if chosen.place is not None:
                self._path = self._path[: floor + chosen.place]
        parent = self._path[-1] if self._path else None
        series = Series(ordinal.family, ordinal.value, label.suffix, ordinal.path) if ordinal else None
        kind = self._item_kind(parent, series)
        node = self._add(kind, parent, self._blocks[index].where)
        node.series = series
        return node

    def _item_kind(self, parent: Node | None, series: Series | None) -> Kind:
        if parent is not None and parent.kind is Kind.PREAMBLE:
            return Kind.PREAMBULAR
        if parent is not None and parent.kind in _ITEMS:
            return Kind.SUBPARAGRAPH
        if series is None or series.family not in _TOP_FAMILIES:
            return Kind.SUBPARAGRAPH
        inside = any(n.kind is Kind.PARAGRAPH for n in self._path[self._floor() :])
        return Kind.SUBPARAGRAPH if inside and series.family == "decimal" and not series.suffix else Kind.PARAGRAPH

    def _floor(self) -> int:
        """Where in the path the members of the innermost division begin."""
        for place in range(len(self._path) - 1, -1, -1):
            node = self._path[place]
            if node.rank <= 5 and node.kind is not Kind.OPTION:
                return place + 1
        return 0

    def _later_option(self, index: int, floor: int) -> int | None:
        """The place (from `floor`) behind the innermost open option that another option still follows before the next paragraph."""
        for place in range(len(self._path) - 1, floor - 1, -1):
            node = self._path[place]
            if node.kind is Kind.OPTION and node.series and self._ahead.option_follows(index, node.series):
                return place - floor + 1
        return None

    def _cut_to(self, depth: int) -> None:
        """Close what is deeper in the format's own lists than `depth`, and other items as deep."""
        for place, node in enumerate(self._path):
            if node.depth is None:
                continue
            if node.depth > depth or (node.depth == depth and node.kind in _ITEMS):
                self._path = self._path[:place]
                return

    # options

    def _option(self, index: int, part: Numbered, depth: int | None, *, nested: bool) -> Node:
        assert part.label is not None
        label = part.label
        series: Series | None = None
        if nested:
            ordinal = label.ordinals[0] if label.ordinals else None
        else:
            ordinal = self._open_option(index, part, depth)
        if ordinal:
            series = Series(ordinal.family, ordinal.value, label.suffix, ordinal.path)
        parent = self._path[-1] if self._path else None
        node = self._add(Kind.OPTION, parent, self._blocks[index].where)
        node.series = series
        node.titled = nested or bool(part.text)
        if self._ahead.holds_articles(index) and not part.text and (parent is None or parent.rank < _DIVISION_OPTION):
            node.rank = _DIVISION_OPTION
        return node

    def _open_option(self, index: int, part: Numbered, depth: int | None) -> Ordinal | None:
        """Close what the option ends, and say how it counts."""
        assert part.label is not None
        label = part.label
        hinted = any(n.depth is not None for n in self._path)
        if depth is not None or hinted:
            level = depth or 0
            for place, node in enumerate(self._path):
                if node.depth is not None and node.depth >= level:
                    self._path = self._path[:place]
                    break
        if depth is not None:
            return label.ordinals[0] if label.ordinals else None
        for place in range(len(self._path) - 1, -1, -1):
            node = self._path[place]
            if node.kind is not Kind.OPTION or node.series is None:
                continue
            for ordinal in label.ordinals:
                if successor(node.series, ordinal, label.suffix):
                    self._path = self._path[:place]
                    return ordinal
        if not hinted:
            self._first_option(index, part)
        return label.ordinals[0] if label.ordinals else None

    def _first_option(self, index: int, part: Numbered) -> None:
        """Close what the first option of a set does not stand in."""
        assert part.label is not None
        family = part.label.ordinals[0].family if part.label.ordinals else ""
        floor = self._floor()
        dotted = [p for p, n in enumerate(self._path) if n.kind is Kind.OPTION and family == "option-dotted"]
        if dotted:
            self._path = self._path[: dotted[-1] + 1]
            return
        following = self._ahead.label_after(index)
        if not part.text and self._ahead.holds_articles(index):
            while self._path and self._path[-1].rank >= _DIVISION_OPTION:
                self._path.pop()
        elif "roman" in family or (
            not part.text and following and following.ordinals[:1] and self._paragraphs(following)
        ):
            place = next((p for p in range(floor, len(self._path)) if self._path[p].kind in _ITEMS), len(self._path))
            self._path = self._path[:place]
        elif "alpha" in family:
            items = [p for p in range(floor, len(self._path)) if self._path[p].kind is Kind.PARAGRAPH]
            self._path = self._path[: items[-1] + 1] if items else self._path

    def _paragraphs(self, label: Label) -> bool:
        return label.kind is LabelKind.ITEM and label.ordinals[0].family in _TOP_FAMILIES

    # words without a number

    def _unnumbered(self, index: int, part: Numbered) -> None:
        block = self._blocks[index]
        top = self._path[-1] if self._path else None
        if (
            top is not None
            and not top.titled
            and not top.has_children
            and (top.kind in _RANK or top.kind is Kind.OPTION)
            and self._title(index, part)
        ):
            return
        if self._opens_preamble(index, part):
            return
        if top is not None and self._path[0].kind is Kind.PREAMBLE:
            self._preambular(part, block)
            return
        if block.style.startswith("heading") and not self._structured and not is_remark(part.text):
            self._section(part, block)
            return
        depth = _depth(block)
        hinted = any(n.depth is not None for n in self._path)
        if depth is not None or hinted:
            self._cut_to(depth or 0)
        elif block.style.startswith("heading"):
            floor = self._floor()
            self._path = self._path[
                : next((p for p in range(floor, len(self._path)) if self._path[p].kind in _ITEMS), len(self._path))
            ]
        self._words(index, part, block)

    def _title(self, index: int, part: Numbered) -> bool:
        """Take the block as the title of the division just opened, if it is one."""
        block = self._blocks[index]
        top = self._path[-1]
        top.titled = True
        if part.number or not is_title(part.text, block.style) or not self._one_fate(index, top):
            return False
        if top.kind is Kind.OPTION and not block.style.startswith("heading"):
            after = self._parts[index + 1] if index + 1 < len(self._parts) else ()
            if not after or after[0].label is None or after[0].label.kind is not LabelKind.ITEM:
                return False
        lead = top.text
        shift = len(lead)
        top.text, top.text_marks = "", ()
        top.heading = lead + part.text
        top.heading_marks = tuple(replace(m, start=m.start + shift, end=m.end + shift) for m in part.marks)
        numbers = tuple(r for r in top.revisions if r.unit is RevisionUnit.NUMBER)
        top.revisions = (*numbers, *block.revisions)
        return True

    def _one_fate(self, index: int, top: Node) -> bool:
        """Whether a block can be set down with `top`, of which it would be the rest, though paragraph marks are revised.

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
        joined = len(self.nodes) > 1 and any(r.unit is RevisionUnit.BREAK for r in self.nodes[-2].revisions)
        follows = index + 1 < len(self._blocks) and _counted(self._blocks[index + 1])
        if own or follows or (joined and not top.typed):
            return False
        top.typed = True
        return True

    def _opens_preamble(self, index: int, part: Numbered) -> bool:
        """A text without the word "Preamble" begins with its parties all the same."""
        if self._path or self._ahead.first_division(index) is None or part.number:
            return False
        if any(n.kind in _RANK for n in self.nodes) or not self._formula_ahead(index):
            return False
        node = self._add(Kind.PREAMBLE, None, self._blocks[index].where)
        node.titled = True
        self._path = [node]
        self._preambular(part, self._blocks[index])
        return True

    def _formula_ahead(self, index: int) -> bool:
        end = self._ahead.first_division(index)
        return any(is_formula(b.text) for b in self._blocks[index:end])

    def _preambular(self, part: Numbered, block: Block) -> None:
        preamble = self._path[0]
        self._path = [preamble]
        kind = Kind.PREAMBULAR
        if is_formula(part.text):
            kind = Kind.UNNUMBERED
        elif not preamble.has_children and not block.revisions:
            kind = Kind.CHAPEAU
        self._fill(self._add(kind, preamble, block.where), part, block)

    def _section(self, part: Numbered, block: Block) -> None:
        """A heading without a number in a text without articles opens a section; its level is its format's."""
        level = int(block.style.partition(":")[2] or 1)
        outer = [p for p, n in enumerate(self._path) if n.kind is not Kind.SECTION or n.level >= level]
        self._path = self._path[: outer[0]] if outer else self._path
        node = self._add(Kind.SECTION, self._path[-1] if self._path else None, block.where)
        self._numbered_as(node, part, block)
        node.heading, node.heading_marks, node.titled, node.level = part.text, part.marks, True, level
        self._path.append(node)

    def _words(self, index: int, part: Numbered, block: Block) -> None:
        """A paragraph without a number: the text of what is open, its chapeau, or an unnumbered paragraph under it."""
        top = self._path[-1] if self._path else None
        following = self._ahead.label_at(index + 1)
        if (
            top is not None
            and not top.text.strip("[{［")
            and not top.has_children
            and not part.number
            and self._one_fate(index, top)
        ):
            chapeau = (
                top.kind in _RANK
                and following is not None
                and following.kind is LabelKind.ITEM
                and not is_remark(part.text)
            )
            if not chapeau:
                lead = top.text
                shift = len(lead)
                top.text = lead + part.text
                top.text_marks = tuple(replace(m, start=m.start + shift, end=m.end + shift) for m in part.marks)
                top.text_marks += self._remark(top.text)
                numbers = tuple(r for r in top.revisions if r.unit is RevisionUnit.NUMBER)
                top.revisions = (*numbers, *block.revisions)
                return
            self._fill(self._add(Kind.CHAPEAU, top, block.where), part, block)
            return
        while self._path and self._path[-1].kind is Kind.SUBPARAGRAPH and not self._hinted_below(block):
            self._path.pop()
        node = self._add(Kind.UNNUMBERED, self._path[-1] if self._path else None, block.where)
        self._fill(node, part, block)
        node.text_marks += self._remark(node.text)

    def _hinted_below(self, block: Block) -> bool:
        """True when the format itself puts the block inside the item that is open."""
        depth = _depth(block)
        top = self._path[-1]
        return depth is not None and top.depth is not None and depth > top.depth

    def _remark(self, text: str) -> tuple[Mark, ...]:
        return (PlainMark(0, len(text), "note", "an editor's remark"),) if is_remark(text) else ()

    # tables and footnotes

    def _cell(self, block: Block) -> None:
        assert block.cell is not None
        number, row, column = block.cell
        part = (
            numbered(block, self._language)
            if block.label or block.label_before
            else Numbered(None, "", block.text, block.marks)
        )
        state = self._table
        if state is None or state[0] != number:
            parent = self._path[-1] if self._path else None
            table = self._add(Kind.TABLE, parent, block.where)
            state = None
        else:
            table = state[1]
        if state is None or state[2] != row:
            row_node = self._add(Kind.ROW, table, block.where)
            row_node.revisions = tuple(r for r in block.revisions if r.unit is RevisionUnit.ROW)
            state = None
        else:
            row_node = state[3]
        own = replace(block, revisions=tuple(r for r in block.revisions if r.unit is not RevisionUnit.ROW))
        if state is None or state[4] != column:
            cell = self._add(Kind.CELL, row_node, block.where)
            self._fill(cell, part, own)
        else:
            cell = state[5]
            self._fill(self._add(Kind.UNNUMBERED, cell, block.where), part, own)
        self._table = (number, table, row, row_node, column, cell)

    def _footnote(self, block: Block) -> None:
        if self._note is not None and self._note[0] == block.note and block.note:
            self._fill(
                self._add(Kind.UNNUMBERED, self._note[1], block.where),
                Numbered(None, "", block.text, block.marks),
                block,
            )
            return
        citing = self._citing(block.note)
        node = self._add(Kind.FOOTNOTE, citing, block.where)
        self._fill(node, numbered(replace(block, label=block.note), self._language), block)
        self._note = (block.note, node, citing) if citing is not None else None
        if citing is not None:
            self.notes[citing.key, block.note] = node.key

    def _citing(self, sign: str) -> Node | None:
        """The last node whose text or heading has the sign of the footnote; else the one before cited it too."""
        for node in self.nodes[self._scanned :]:
            for mark in (*node.text_marks, *node.heading_marks):
                if isinstance(mark, Footnote):
                    self._cited[mark.provision] = node
        self._scanned = max(len(self.nodes) - 1, 0)
        if sign in self._cited:
            return self._cited[sign]
        if self._note is not None:
            return self._note[2]
        return self.nodes[-1] if self.nodes else None


def _counted(block: Block) -> bool:
    """True when the word processor numbers the block, in one reading at least."""
    return bool(block.label or block.label_before)


def _unbelieved(part: Numbered, block: Block) -> Numbered:
    """A block whose number begins no series: typed, it is words; a number the word processor makes stays a number."""
    if _counted(block):
        return replace(part, label=None)
    return Numbered(None, "", block.text, block.marks)


def _depth(block: Block) -> int | None:
    """The list depth the format gives a block with a typed number or none."""
    if block.style.startswith("list:") and not block.label:
        return int(block.style.partition(":")[2])
    return None
