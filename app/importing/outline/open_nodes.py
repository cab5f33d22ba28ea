"""What is open while a tree is built, and where the next number or option goes in it.

It keeps the path from the outermost open node to the innermost and closes what a new block ends; it makes no nodes.
Numbers count on from open ones, innermost first (`series.py`); where a format states list depths, they
decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.importing.outline.nodes import COMMON_SECTION, DIVISION_OPTION, DOCUMENT, ITEMS, MEMBER, OutlineNode, level_of
from app.importing.outline.series import NumberLookahead, NumberSeries, successor
from app.notation.labels.labels import Label, LabelKind, Ordinal
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.importing.outline.labels import NumberedBlock
    from app.importing.source.blocks import Block

TOP_FAMILIES = ("decimal", "(decimal)", "chinese、", "pp", "op", "dotted2", "dotted3")
"""Families of numbers that number paragraphs, not their members."""


class OpenNodes:
    """The open nodes, outermost first, in `path`."""

    def __init__(self, ahead: NumberLookahead) -> None:
        self.path: list[OutlineNode] = []
        self._ahead = ahead

    @property
    def top(self) -> OutlineNode | None:
        """The innermost open node."""
        return self.path[-1] if self.path else None

    @property
    def document(self) -> OutlineNode | None:
        """The text of a paper of several, where nothing in it is open."""
        top = self.top
        return top if top is not None and top.kind is Kind.PART and top.rank == DOCUMENT else None

    @property
    def preamble(self) -> OutlineNode | None:
        """The open preamble."""
        return next((node for node in self.path[:2] if node.kind is Kind.PREAMBLE), None)

    @property
    def hinted(self) -> bool:
        """True when the format states the list depth of something open."""
        return any(node.depth is not None for node in self.path)

    def floor(self) -> int:
        """Where in the path the members of the innermost division begin."""
        for place in range(len(self.path) - 1, -1, -1):
            node = self.path[place]
            if node.rank < MEMBER and node.kind is not Kind.OPTION:
                return place + 1
        return 0

    def close_to(self, rank: int) -> None:
        """Close what is of `rank` or deeper."""
        while self.path and self.path[-1].rank >= rank:
            self.path.pop()

    def close_items(self) -> None:
        """Close the numbered members of the innermost division and what stands in them."""
        floor = self.floor()
        items = [place for place in range(floor, len(self.path)) if self.path[place].kind in ITEMS]
        if items:
            self.path = self.path[: items[0]]

    def close_options(self, *, innermost: bool, ended: bool = False) -> NumberSeries | None:
        """Close the options of the innermost division, or only the `innermost` one, and what stands in them; says how
        the outermost one that was closed counts. A section of what is common to options is closed in their stead.
        Nothing is closed, and None is said, where the innermost option is still without members, unless the text says
        that the options have `ended`.
        """
        floor = self.floor()
        if floor and self.path[floor - 1].rank == COMMON_SECTION and self.path[floor - 1].has_children:
            series = self.path[floor - 1].series
            self.path = self.path[: floor - 1]
            return series
        options = [place for place in range(floor, len(self.path)) if self.path[place].kind is Kind.OPTION]
        bare = options and self.top is self.path[options[-1]] and not self.path[options[-1]].has_children
        if not options or (bare and not ended):
            return None
        at = options[-1] if innermost else options[0]
        series = self.path[at].series
        self.path = self.path[:at]
        return series

    def close_members(self, depth: int | None) -> None:
        """Close open subparagraphs, and a paragraph without a number over a list, except those that the format puts
        what comes next inside of.
        """
        while self.path and self.path[-1].kind in (Kind.SUBPARAGRAPH, Kind.UNNUMBERED):
            own = self.path[-1].depth
            if depth is not None and own is not None and depth > own:
                return
            self.path.pop()

    def cut_to(self, depth: int) -> None:
        """Close what is deeper in the format's own lists than `depth`, and other items as deep."""
        for place, node in enumerate(self.path):
            if node.depth is None:
                continue
            if node.depth > depth or (node.depth == depth and node.kind in ITEMS):
                self.path = self.path[:place]
                return

    def believes(self, index: int, label: Label) -> bool:
        """Whether a weak number can be one: it begins a series or counts on in an open one. A loose one begins a series
        only where the next number counts on.
        """
        if any(o.value == 1 and (not label.loose or self._ahead.counts_on(index, o)) for o in label.ordinals):
            return True
        return any(successor(n.series, o, label.suffix) for n in self.path if n.series for o in label.ordinals)

    def above_what_goes_on(self, index: int) -> OutlineNode | None:
        """What holds the open member from which the next number after a block counts on; None where it counts on from
        none.
        """
        following = self._ahead.label_next(index)
        for place in range(len(self.path) - 1, 0, -1):
            node = self.path[place]
            if following is None or node.kind is not Kind.SUBPARAGRAPH:
                return None
            if any(successor(node.series, ordinal, following.suffix) for ordinal in following.ordinals):
                return self.path[place - 1]
        return None

    def place_item(self, index: int, label: Label, block: Block, depth: int | None) -> NumberSeries | None:
        """Close what the number of a list ends, and say how it counts. `depth` is the format's, None where it has
        none.
        """
        floor = self.floor()
        ordinal = label.ordinals[0] if label.ordinals else None
        if depth is not None:
            self.cut_to(depth)
        elif not self._announces(label):
            level = level_of(block)
            members = [None if _elsewhere(n, level) else n.series for n in self.path[floor:]]
            self._close_twin(members, label)
            chosen = self._ahead.choose(index, label, members, self._later_option(index, floor))
            ordinal = chosen.ordinal or ordinal
            if chosen.place is not None:
                self.path = self.path[: floor + chosen.place]
        return series_of(label, ordinal)

    def _close_twin(self, members: list[NumberSeries | None], label: Label) -> None:
        """Of two open series from which a number counts on, one inside the other, forget the inner one where it ended
        with a sentence: "3." behind "2. … ; 2. … sleep." is the paragraph.
        """
        twins = [p for p, one in enumerate(members) if any(successor(one, o, label.suffix) for o in label.ordinals)]
        if len(twins) > 1 and self.path[twins[-1] - len(members)].text.endswith((".", "。")):
            members[twins[-1]] = None

    def _announces(self, label: Label) -> bool:
        """Whether the innermost open item announces a list of its own kind, which begins with a number: "(b) Keepers:"
        and then "(a)".
        """
        top = self.top
        if (
            top is None
            or top.series is None
            or top.kind not in ITEMS
            or top.has_children
            or not top.text.endswith((":", "："))
        ):
            return False
        return any((o.family, o.value) == (top.series.family, 1) for o in label.ordinals)

    def _later_option(self, index: int, floor: int) -> int | None:
        """The place (from `floor`) behind the innermost open option that another option still follows before the next
        paragraph.
        """
        for place in range(len(self.path) - 1, floor - 1, -1):
            node = self.path[place]
            if node.kind is Kind.OPTION and node.series and self._ahead.option_follows(index, node.series):
                return place - floor + 1
        return None

    def place_option(self, index: int, part: NumberedBlock, depth: int | None, *, heading: bool) -> NumberSeries | None:
        """Close what an option ends, and say how it counts. A `heading` stands over paragraphs and in none."""
        assert part.label is not None
        label = part.label
        hinted = self.hinted
        if depth is not None or hinted:
            deeper = [p for p, n in enumerate(self.path) if n.depth is not None and n.depth >= (depth or 0)]
            self.path = self.path[: deeper[0]] if deeper else self.path
        if depth is None:
            for place in range(len(self.path) - 1, -1, -1):
                node = self.path[place]
                for ordinal in label.ordinals if node.kind in (Kind.OPTION, Kind.SECTION) else ():
                    if successor(node.series, ordinal, label.suffix):
                        self.path = self.path[:place]
                        return series_of(label, ordinal)
            if heading:
                self.close_items()
            elif not hinted:
                self._place_first_option(index, part)
        return series_of(label, label.ordinals[0] if label.ordinals else None)

    def _place_first_option(self, index: int, part: NumberedBlock) -> None:
        """Close what the first option of a set does not stand in.

        "A.1" stands in A. Without words of its own, an option holds what comes next, articles or paragraphs. Else Roman
        ones are alternatives to the whole article, letters to a paragraph, digits to its innermost member.
        """
        assert part.label is not None
        family = part.label.ordinals[0].family if part.label.ordinals else ""
        outer = [p for p, n in enumerate(self.path) if n.kind is Kind.OPTION and family == "option-dotted"]
        following = self._ahead.label_after(index)
        if outer:
            self.path = self.path[: outer[-1] + 1]
        elif not part.text and self._ahead.holds_articles(index):
            self.close_to(DIVISION_OPTION)
        elif "roman" in family or (not part.text and following is not None and _numbers_paragraphs(following)):
            self.close_items()
        elif "alpha" in family:
            floor = self.floor()
            items = [p for p in range(floor, len(self.path)) if self.path[p].kind is Kind.PARAGRAPH]
            self.path = self.path[: items[-1] + 1] if items else self.path


def series_of(label: Label, ordinal: Ordinal | None) -> NumberSeries | None:
    """How a number counts under one of its readings."""
    return NumberSeries(ordinal.family, ordinal.value, label.suffix, ordinal.path) if ordinal else None


def _elsewhere(node: OutlineNode, level: int | None) -> bool:
    """True when the format puts an automatic number on another level than an open one, so that they are not one
    series.
    """
    return level is not None and node.kind in ITEMS and node.level is not None and node.level != level


def _numbers_paragraphs(label: Label) -> bool:
    return label.kind is LabelKind.ITEM and bool(label.ordinals) and label.ordinals[0].family in TOP_FAMILIES
