"""Series of numbers: whether one number counts on from another, and what a look at the numbers ahead decides.

Values and questions only; the tree itself is `tree.py`. "(i)" is the letter after "(h)" or the first Roman
numeral: what follows it decides.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from app.late_methods import dataclass
from app.notation.labels.labels import Label, LabelKind, Ordinal

_OPENING = (LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION, LabelKind.ARTICLE)
_DIVIDING = (*_OPENING, LabelKind.ANNEX)


@dataclass(frozen=True, slots=True)
class NumberSeries:
    """How one open number counts."""

    family: str
    value: int
    suffix: str = ""
    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """Where a number goes: before the open number at `place` (its sibling), or under the innermost when `place` is
    None.
    """

    place: int | None
    ordinal: Ordinal | None


def successor(series: NumberSeries | None, ordinal: Ordinal, suffix: str) -> bool:
    """True when a number counts on from an open one: 3 after 2, 2 bis after 2, 3 after 2 bis, 58 after 58 ante."""
    if series is None or series.family != ordinal.family or series.path != ordinal.path:
        return False
    if ordinal.value == series.value + 1:
        return True
    return ordinal.value == series.value and suffix != series.suffix and (bool(suffix) or "ante" in series.suffix)


class NumberLookahead:
    """The numbers of all blocks, to look ahead in. In: for each block its labels, outermost first."""

    def __init__(self, labels: Sequence[Sequence[Label]], aside: Collection[int] = ()) -> None:
        """`aside` are the places of blocks that stand between others and not after them, such as notes."""
        self._labels = labels
        self._aside = aside
        self._labelled = [place for place, own in enumerate(labels) if own]
        self._divisions = [place for place in self._labelled if labels[place][0].kind in _OPENING]

    def label_at(self, index: int) -> Label | None:
        """The first label of a block, None when it has none or there is no such block."""
        return self._labels[index][0] if index < len(self._labels) and self._labels[index] else None

    def label_next(self, index: int) -> Label | None:
        """The first label of the next block that does not stand aside."""
        index += 1
        while index in self._aside:
            index += 1
        return self.label_at(index)

    def label_after(self, index: int) -> Label | None:
        """The next label after the first one of a block."""
        if len(self._labels[index]) > 1:
            return self._labels[index][1]
        place = _first(self._labelled, bisect_right(self._labelled, index))
        return None if place is None else self._labels[place][0]

    def counts_on(self, index: int, ordinal: Ordinal) -> bool:
        """True when a number counts on from `ordinal` before the next division, and before the series begins anew."""
        series = NumberSeries(ordinal.family, ordinal.value, "", ordinal.path)
        for place in self._labelled[bisect_right(self._labelled, index) :]:
            for label in self._labels[place]:
                if label.kind in _DIVIDING or any((o.family, o.value) == (ordinal.family, 1) for o in label.ordinals):
                    return False
                if any(successor(series, o, label.suffix) for o in label.ordinals):
                    return True
        return False

    def holds_articles(self, index: int) -> bool:
        """True when the block right after is an article: what stands above it holds whole articles."""
        following = self.label_next(index)
        return following is not None and following.kind is LabelKind.ARTICLE

    def articles_count_on(self, index: int, article: NumberSeries) -> bool:
        """True when the next two articles behind a block count on from `article`."""
        last = article
        for place in self._divisions[bisect_right(self._divisions, index) :]:
            label = self._labels[place][0]
            if label.kind is not LabelKind.ARTICLE:
                continue
            found = next((o for o in label.ordinals if successor(last, o, label.suffix)), None)
            if found is None or last is not article:
                return found is not None
            last = NumberSeries(found.family, found.value, label.suffix, found.path)
        return False

    def first_division(self, index: int) -> int | None:
        """The index of the first block from `index` on that opens a part, chapter, section or article."""
        return _first(self._divisions, bisect_left(self._divisions, index))

    def option_follows(self, index: int, option: NumberSeries) -> bool:
        """True when the option after `option` comes before the next division and the next paragraph with another
        number.
        """
        own = self.label_at(index)
        base = own.ordinals[0] if own is not None and own.ordinals else None
        for place in range(index + 1, len(self._labels)):
            for label in self._labels[place]:
                if label.kind in _DIVIDING:
                    return False
                if label.kind is LabelKind.OPTION and any(successor(option, o, label.suffix) for o in label.ordinals):
                    return True
                first = label.ordinals[0] if label.ordinals else None
                if base and first and first.family == base.family and first.value != base.value:
                    return False
        return False

    def choose(
        self, index: int, label: Label, open_series: Sequence[NumberSeries | None], later_option: int | None
    ) -> NumberPlace:
        """Where the number `label` of a block goes among the open numbers (outermost first).

        `later_option` is the place behind the innermost open option that another one still follows: "4 bis." belongs
        there.
        """
        for place in range(len(open_series) - 1, -1, -1):
            for ordinal in label.ordinals:
                if not successor(open_series[place], ordinal, label.suffix):
                    continue
                fresh = self._fresh_roman(index, label) if ordinal.family.startswith("alpha") else None
                if fresh is not None:
                    return NumberPlace(None, fresh)
                if label.suffix and later_option is not None and place < later_option:
                    return NumberPlace(later_option, ordinal)
                return NumberPlace(place, ordinal)
        return self._new(label, open_series)

    def _fresh_roman(self, index: int, label: Label) -> Ordinal | None:
        """The Roman reading of "(i)" when "(ii)" is the next number."""
        roman = next((o for o in label.ordinals if o.family.startswith("roman") and o.value == 1), None)
        if roman is None:
            return None
        after = self.label_after(index)
        second = after is not None and any(o.family == roman.family and o.value == 2 for o in after.ordinals)
        return roman if second else None

    def _new(self, label: Label, open_series: Sequence[NumberSeries | None]) -> NumberPlace:
        """Where a number goes that counts on from nothing open."""
        first = next((o for o in reversed(label.ordinals) if o.value == 1), None)
        for ordinal in (first,) if first else label.ordinals:
            for place in range(len(open_series) - 1, -1, -1):
                series = open_series[place]
                if series is not None and series.family == ordinal.family and series.path[:-1] == ordinal.path[:-1]:
                    return NumberPlace(place, ordinal)
        likeliest = first or (label.ordinals[0] if label.ordinals else None)
        if likeliest is not None and likeliest.path:
            return NumberPlace(self._under(likeliest.path, open_series), likeliest)
        return NumberPlace(None, likeliest)

    def _under(self, path: tuple[int, ...], open_series: Sequence[NumberSeries | None]) -> int | None:
        """The place behind the open number that a dotted number stands under, and behind the options inside it."""
        for place in range(len(open_series) - 1, -1, -1):
            series = open_series[place]
            if series is None or series.family.startswith("option") or (*series.path, series.value) != path:
                continue
            place += 1
            while place < len(open_series) and _is_option(open_series[place]):
                place += 1
            return place if place < len(open_series) else None
        return None


def _first(places: Sequence[int], at: int) -> int | None:
    return places[at] if at < len(places) else None


def _is_option(series: NumberSeries | None) -> bool:
    return series is not None and series.family.startswith("option")
