"""Finds which departure of the draft before a departure is.

One with words of the draft is known by them, one that only leaves out words of the source by those.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.changes import Change, Comparison, EqualText, Side

_SAME = 0.5
"""More than this share of what a departure says must have been one in the draft before, for it to be the same."""

Spans = Callable[["Side"], Sequence[tuple[int, int]]]
"""Where the words of a side stand by which it says something."""


class KeptWords:
    """Where the words of a draft stood in the draft before."""

    def __init__(self, comparison: Comparison) -> None:
        self._runs: dict[str, list[EqualText]] = {}
        for run in comparison.equal:
            self._runs.setdefault(run.newer, []).append(run)
        for runs in self._runs.values():
            runs.sort(key=lambda run: run.newer_start)
        self._starts = {provision: [run.newer_start for run in runs] for provision, runs in self._runs.items()}

    def stood(self, provision: str, start: int, end: int) -> tuple[str, int] | None:
        """The provision of the draft before in which a word stood, and where it began there; None for a new one.

        >>> kept = KeptWords(compare(draft("1. Ships moor."), draft("1. All ships moor.")))
        >>> kept.stood("article-1/1", 10, 14), kept.stood("article-1/1", 0, 3)
        (('article-1/1', 6), None)
        """
        at = bisect_right(self._starts.get(provision, ()), start) - 1
        if at < 0:
            return None
        run = self._runs[provision][at]
        if end > run.newer_start + run.length:
            return None
        return run.older, start - run.newer_start + run.older_start


class FormerDepartures:
    """The departures of one source in the draft before."""

    def __init__(self, departures: Sequence[Change]) -> None:
        self._departures = departures
        self._same: dict[tuple[object, ...], int] = {}
        self._worded: dict[str, list[tuple[int, int, int]]] = {}
        self._left_out: dict[str, list[int]] = {}
        for at, one in enumerate(departures):
            self._same.setdefault(_content(one), at)
            if has_words(one) and one.newer is not None and one.newer.field == "text":
                self._worded.setdefault(one.newer.provision, []).append((one.newer.start, one.newer.end, at))
            if one.older is not None:
                self._left_out.setdefault(one.older.provision, []).append(at)

    def same(self, departure: Change, kept: KeptWords, spans: Spans) -> int | None:
        """Which of them a departure is; None for none."""
        known = self._same.get(_content(departure))
        if known is not None:
            return known
        if has_words(departure):
            return self._by_words(departure, kept, spans)
        return next((at for at, share in self._shares(departure) if share >= _SAME * _length(departure.older)), None)

    def covered(self, departure: Change) -> Iterator[int]:
        """Those that only left out words of the source, which are not there by this departure either."""
        for at, share in self._shares(departure):
            former = self._departures[at]
            if not has_words(former) and share >= _SAME * _length(former.older):
                yield at

    def _by_words(self, departure: Change, kept: KeptWords, spans: Spans) -> int | None:
        words = departure.newer
        assert words is not None, "it has words"
        if words.field != "text":
            return None
        own = spans(words)
        places = (kept.stood(words.provision, start, end) for start, end in own)
        counts = Counter(at for place in places if place is not None for at in self._at(*place))
        return next((at for at, count in counts.most_common(1) if count > _SAME * len(own)), None)

    def _at(self, provision: str, place: int) -> Iterable[int]:
        return (at for start, end, at in self._worded.get(provision, ()) if start <= place < end)

    def _shares(self, departure: Change) -> Iterator[tuple[int, int]]:
        """Those that have words of the source in common with a departure, and how many letters."""
        words = departure.older
        for at in self._left_out.get(words.provision, ()) if words is not None else ():
            common = _overlap(words, self._departures[at].older)
            if common > 0:
                yield at, common


def has_words(departure: Change) -> bool:
    """Whether a departure has words of the draft, and does not only leave out words of the source."""
    return departure.newer is not None and departure.newer.start < departure.newer.end


def _content(change: Change) -> tuple[object, ...]:
    """What a departure says, whatever draft it stands in."""
    older, newer = change.older, change.newer
    place = (older.provision, older.field, older.start, older.end) if older is not None else ()
    return change.kind, place, newer.field if newer else "", newer.text if newer else ""


def _length(side: Side | None) -> int:
    return 0 if side is None else side.end - side.start


def _overlap(one: Side | None, other: Side | None) -> int:
    """How many letters two ranges of a source have in common."""
    if one is None or other is None or (one.provision, one.field) != (other.provision, other.field):
        return 0
    return max(0, min(one.end, other.end) - max(one.start, other.start))
