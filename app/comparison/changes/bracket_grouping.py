"""Signs: changes that are one event of brackets, gathered.

Two signs of one pair that both changed; a sign that moved while its partner stayed (widened, narrowed); a wider pair
that took the place of pairs inside it; all brackets of a row of alternatives with the words of its options. What the
event is called is settled in `bracket_events.py`.

Four signs and one word are one event: alternatives were opened. Wrong would be "shall" struck and "[shall][should]" put
in.

>>> found = compare(draft("1. Ships shall moor."), draft("1. Ships [shall][should] moor."))
>>> told(found)
['bracketing: +[', 'bracketing: +]', 'bracketing: +[', 'insertion: +should', 'bracketing: +]']
>>> events(found)
['Article 1(1): alternatives opened: “shall” / “should”']
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from app.comparison.alignment.alternatives import AlternativesRow, rows_of
from app.comparison.changes.bracket_events import BracketEvent, Brackets, KeptStretches, OptionChoice, Reach, SignPlace
from app.comparison.changes.kept_text import LONG, Interval, KeptText, has_words, kept_stretches
from app.comparison.changes.raw_changes import EventKey, RawChange
from app.comparison.matching.bracket_tokens import partners
from app.comparison.text.lexicon import COMMON
from app.comparison.text.tokenized_draft import FIELDS, TokenizedDraft
from app.comparison.text.tokenizer import BRACKETS, words_of
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.comparison.edits.edits import FieldRange
    from app.comparison.edits.equal_runs import EqualRun

_MOSTLY = 0.5
"""Share of the words inside a pair that must have stayed, for a wider or narrower one to have taken its place."""
_Node = tuple[int, SignPlace]
"""A pair of brackets: its side and its opening sign."""
_Touching = tuple[int, int, int]
"""The range of a change in a field of one side, and its number."""


def sign_clusters(
    first: TokenizedDraft,
    second: TokenizedDraft,
    changes: Sequence[RawChange],
    equal: Sequence[EqualRun],
    pairs: Mapping[int, int],
) -> list[RawChange]:
    """The same changes, those of one event of brackets with a common cluster. A change that has a cluster keeps it.

    `equal` is the raw match of the texts, `pairs` the main pairs of provisions (first place → second place).
    """
    result = list(changes)
    if any(change.kind is ChangeKind.BRACKETING for change in changes):
        for members, event in _Gathering((first, second), result, equal, pairs).events():
            for index in members:
                result[index] = result[index]._replace(cluster=EventKey("bracketing", event))
    return result


@dataclass
class _Sets:
    """Sets that grow together. Their members are changes (numbers) and pairs of brackets."""

    above: dict[int | _Node, int | _Node] = field(default_factory=dict)
    chosen: dict[int | _Node, frozenset[int]] = field(default_factory=dict)
    """For the root of a set, the sides of which it holds a choice between alternatives."""

    def root(self, one: int | _Node) -> int | _Node:
        """The member that stands for the set of `one`."""
        while (over := self.above.setdefault(one, one)) != one:
            self.above[one] = self.above[over]
            one = over
        return one

    def sides(self, one: int | _Node) -> frozenset[int]:
        """The sides of which the set of `one` holds a choice."""
        return self.chosen.get(self.root(one), frozenset())

    def choose(self, one: int | _Node, side: int) -> None:
        """Note that the set of `one` holds a choice of a side."""
        self.chosen[self.root(one)] = self.sides(one) | {side}

    def join(self, one: int | _Node, other: int | _Node) -> None:
        """Make the two sets one, unless two choices of one draft would become one."""
        sides = (self.sides(one), self.sides(other))
        if self.root(one) != self.root(other) and sides[0].isdisjoint(sides[1]):
            self.above[self.root(other)] = self.root(one)
            self.chosen[self.root(one)] = sides[0] | sides[1]


class _GoneRanges:
    """Ranges of a field whose words went, in order, found by place."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._ranges = ranges
        self._reach = list(accumulate((end for _, end in ranges), max))

    def near(self, low: int, high: int) -> Sequence[tuple[int, int]]:
        """Those that have a code point in [low, high), in order, with others that are near."""
        return self._ranges[bisect_right(self._reach, low) : bisect_left(self._ranges, (high,))]


class _Gathering:
    """The events of one comparison."""

    def __init__(
        self,
        outlines: tuple[TokenizedDraft, TokenizedDraft],
        changes: Sequence[RawChange],
        equal: Sequence[EqualRun],
        pairs: Mapping[int, int],
    ) -> None:
        self.outlines = outlines
        self.changes = changes
        fields = [[text for p in o.provisions for text in (p.number, p.heading, p.text)] for o in outlines]
        self.fields = fields
        self.signs: tuple[dict[SignPlace, int], dict[SignPlace, int]] = ({}, {})
        self.touched: tuple[dict[int, list[_Touching]], dict[int, list[_Touching]]] = ({}, {})
        """The changes that name a field of a side, also those that are empty there."""
        self.gone: tuple[dict[int, _GoneRanges], dict[int, _GoneRanges]] = ({}, {})
        self.stayed: dict[_Node, KeptStretches] = {}
        for index, change in enumerate(changes):
            if not (change.kind.traits.plain or change.kind is ChangeKind.BRACKETING):
                continue
            for side, span in ((0, change.first), (1, change.second)):
                if span is None:
                    continue
                at = len(FIELDS) * span.place + FIELDS.index(span.field)
                self.touched[side].setdefault(at, []).append((span.start, span.end, index))
                if change.kind is ChangeKind.BRACKETING and span.start < span.end:
                    self.signs[side][at, _sign(fields[side][at], span)] = index
        self.partners = (partners(fields[0]), partners(fields[1]))
        self.kept = KeptText(fields, equal, pairs, self.signs)
        self.sets = _Sets()
        self.choices: dict[_Node, OptionChoice] = {}
        self.apart: set[_Node] = set()
        """Pairs that have a sign in common with one of the other draft, but no words."""

    def events(self) -> Iterator[tuple[list[int], BracketEvent]]:
        """The numbers of the changes of every event, and the event."""
        for side in (0, 1):
            for at in sorted({sign[0] for sign in self.signs[side]}):
                self._rows(side, at)
        for side in (0, 1):
            for sign, index in self.signs[side].items():
                self._pair(side, sign, index)
        for side in (0, 1):
            for sign in self.signs[side]:
                self._follow(side, sign)
        self._nest()
        sets: dict[int | _Node, tuple[list[int], list[_Node]]] = {}
        for one in self.sets.above:
            members, nodes = sets.setdefault(self.sets.root(one), ([], []))
            if isinstance(one, int):
                members.append(one)
            else:
                nodes.append(one)
        for members, nodes in sets.values():
            free = sorted(index for index in members if self.changes[index].cluster is None)
            if nodes and (len(free) > 1 or (free and not self.apart.isdisjoint(nodes))):
                yield free, self._event(sorted(nodes))

    def _node(self, side: int, sign: SignPlace) -> _Node | None:
        partner = self.partners[side].get(sign)
        return None if partner is None else (side, min(sign, partner))

    def _pair(self, side: int, sign: SignPlace, index: int) -> None:
        """A changed sign joins its pair."""
        node = self._node(side, sign)
        if node is not None:
            self.sets.join(node, index)

    def _follow(self, side: int, sign: SignPlace) -> None:
        """Where the partner of a changed sign stayed, its pair joins the one that the partner belongs to now, if they
        have words in common; if not, what happened to each is told of the one sign that changed.
        """
        partner = self.partners[side].get(sign)
        if partner is not None and partner not in self.signs[side]:
            there = self.kept.counterpart(side, partner)
            other = self._node(1 - side, there) if there else None
            if other is not None:
                node = (side, min(sign, partner))
                if self._common(node, other):
                    self.sets.join(node, other)
                else:
                    self.apart |= {node, other}

    def _stayed(self, node: _Node) -> KeptStretches:
        """The words inside a pair that the other draft has, as many as a title quotes."""
        found = self.stayed.get(node)
        if found is None:
            side, opened = node
            pair = (opened, self.partners[side][opened])
            found = self.stayed[node] = kept_stretches(self.fields[side], pair, partial(self._gone, side))
        return found

    def _common(self, one: _Node, other: _Node) -> bool:
        """True when two pairs of two drafts enclose words in common, or one of them none at all: it has no words to be
        told of.
        """
        pairs = [(opened, self.partners[side][opened]) for side, opened in (one, other)]
        if not self._stayed(one) or not self._stayed(other):
            return not all(
                has_words(self.fields[side], pair) for (side, _), pair in zip((one, other), pairs, strict=True)
            )
        mine, theirs = (self.kept.inside(side, pair) for (side, _), pair in zip((one, other), pairs, strict=True))
        return mine is None or theirs is None or (mine[0] <= theirs[1] and theirs[0] <= mine[1])

    # Rows of alternatives.

    def _rows(self, side: int, at: int) -> None:
        """A row is one event with all that changed inside it, unless it only lost or gained its brackets."""
        outline = self.outlines[side]
        name = FIELDS[at % len(FIELDS)]
        notated = outline.notated(at // len(FIELDS), name) if name != "number" else ()
        text = self.fields[side][at]
        touched = sorted(self.touched[side][at])
        reach = list(accumulate((end for _, end, _ in touched), max))
        for row in rows_of(text, notated):
            near = touched[bisect_right(reach, row.start) : bisect_left(touched, (row.end,))]
            inside = sorted(k for _, _, k in near if self._within(side, k, row))
            signs = [k for k in inside if self.changes[k].kind is ChangeKind.BRACKETING]
            if not any(self._span(side, k) for k in signs):
                continue
            choice = self._choice(at, row, text, near)
            if len(signs) == len(inside) and not choice.settled():
                continue
            if any(side in self.sets.sides(k) for k in signs):
                continue
            node = (side, (at, row.start))
            self.choices[node] = choice
            self.sets.choose(node, side)
            for k in inside:
                self.sets.join(node, k)

    def _span(self, side: int, index: int) -> tuple[int, int] | None:
        """The range of a change on one side, None where it is empty."""
        change = self.changes[index]
        span = change.second if side else change.first
        return (span.start, span.end) if span is not None and span.start < span.end else None

    def _within(self, side: int, index: int, row: AlternativesRow) -> bool:
        """True for a change inside a row; one that is empty on this side stands between two of its characters."""
        change = self.changes[index]
        span = change.second if side else change.first
        if span is None or span.start == span.end:
            return span is not None and row.start < span.start < row.end
        text = self.fields[side][len(FIELDS) * span.place + FIELDS.index(span.field)]
        start, end = span.start, span.end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return row.start <= start and end <= row.end and start < end

    def _gone(self, side: int, at: int, low: int, high: int) -> Sequence[tuple[int, int]]:
        """The ranges of a field near [low, high) whose words went or were replaced."""
        known = self.gone[side].get(at)
        if known is None:
            known = self.gone[side][at] = _GoneRanges(self._reworded(sorted(self.touched[side].get(at, ()))))
        return known.near(low, high)

    def _reworded(self, near: Sequence[_Touching]) -> list[tuple[int, int]]:
        """The ranges of those changes in which words went or were replaced."""
        return [
            (start, end)
            for start, end, k in near
            if start < end
            and self.changes[k].kind is not ChangeKind.BRACKETING
            and self.changes[k].weight is not ChangeClass.EDITORIAL
        ]

    def _choice(self, at: int, row: AlternativesRow, text: str, near: Sequence[_Touching]) -> OptionChoice:
        """What is left of the options of a row; `near` are the changes around it, in order."""
        gone = _GoneRanges(self._reworded(near))
        kept, size = [], []
        for start, end in row.options:
            stays = list(text[start:end])
            for low, high in gone.near(start, end):
                here = slice(max(low - start, 0), max(high - start, 0))
                stays[here] = " " * len(stays[here])
            size.append(_telling(text[start:end]))
            kept.append(min(size[-1], _telling("".join(stays))))
        return OptionChoice(at, row.options, tuple(kept), tuple(size))

    # Brackets that took the place of others.

    def _nest(self) -> None:
        """A pair that came to stand around pairs that are gone joins them, and the other way round: it took their
        place.
        """
        found: list[tuple[Interval, _Node]] = []
        for side in (0, 1):
            for opened in sorted({node[1] for sign in self.signs[side] if (node := self._node(side, sign))}):
                interval = self.kept.inside(side, (opened, self.partners[side][opened]))
                if interval is not None and not self.sets.sides((side, opened)):
                    found.append((interval, (side, opened)))
        around: list[tuple[Interval, _Node]] = []
        for interval, node in sorted(found, key=lambda f: (f[0][0], _turned(f[0][1]), f[1])):
            while around and around[-1][0][1] < interval[0]:
                around.pop()
            for outer, other in reversed(around):
                if other[0] != node[0] and outer[1] >= interval[1] and self._took(other, node):
                    self.sets.join(other, node)
                    break
            around.append((interval, node))

    def _took(self, outer: _Node, inner: _Node) -> bool:
        """True when both signs of the inner pair changed, most of its words stayed, and the outer pair did not stand
        around it before.
        """
        side, opened = inner
        closed = self.partners[side][opened]
        if opened not in self.signs[side] or closed not in self.signs[side]:
            return False
        size = min(closed[1] - opened[1], LONG) if opened[0] == closed[0] else LONG
        if sum(end - start for _, start, end in self._stayed(inner)) < _MOSTLY * size:
            return False
        for sign in (outer[1], self.partners[outer[0]][outer[1]]):
            before = None if sign in self.signs[outer[0]] else self.kept.counterpart(outer[0], sign)
            node = self._node(side, before) if before else None
            if node is not None and node[1] < opened and closed < self.partners[side][node[1]]:
                return False
        return True

    def _event(self, nodes: Sequence[_Node]) -> BracketEvent:
        brackets: tuple[list[Brackets], list[Brackets]] = ([], [])
        left: tuple[list[KeptStretches], list[KeptStretches]] = ([], [])
        choices: tuple[list[OptionChoice], list[OptionChoice]] = ([], [])
        for side, opened in nodes:
            pair = (opened, self.partners[side][opened])
            brackets[side].append(pair)
            left[side].append(self._stayed((side, opened)))
            if (side, opened) in self.choices:
                choices[side].append(self.choices[side, opened])
        return BracketEvent(
            (tuple(brackets[0]), tuple(brackets[1])),
            (tuple(left[0]), tuple(left[1])),
            (tuple(choices[0]), tuple(choices[1])),
            self._reach(brackets),
        )

    def _reach(self, brackets: tuple[list[Brackets], list[Brackets]]) -> Reach:
        """Whether more or fewer of the kept words stand in brackets, or in more of them."""
        intervals = tuple([i for pair in side if (i := self.kept.inside(k, pair))] for k, side in enumerate(brackets))
        points = {point for side in intervals for interval in side for point in interval}
        points |= {after for side in intervals for _, last in side if (after := self.kept.after(last))}
        counts = [(sorted(low for low, _ in side), sorted(high for _, high in side)) for side in intervals]
        depths = [tuple(bisect_right(low, one) - bisect_left(high, one) for low, high in counts) for one in points]
        more, less = any(a < b for a, b in depths), any(a > b for a, b in depths)
        if more and less:
            return Reach.MIXED
        if more or less:
            return Reach.GROWS if more else Reach.SHRINKS
        if depths or all(brackets):
            return Reach.SAME
        return Reach.GROWS if brackets[1] else Reach.SHRINKS


def _turned(place: SignPlace) -> SignPlace:
    return (-place[0], -place[1])


def _telling(text: str) -> int:
    """Number of words that are not common ones; all words where there are no others."""
    words = [word for word in words_of(text) if word[0].isalnum()]
    return sum(word.casefold() not in COMMON for word in words) or len(words)


def _sign(text: str, span: FieldRange) -> int:
    """Where the bracket stands in a range that may hold a space besides."""
    return next(k for k in range(span.start, span.end) if text[k] in BRACKETS)
