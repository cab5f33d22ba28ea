"""Tells which way a change leads, as seen from the sources of the provision in which it stands.

A text is laid against its source with the change and without it: by as many words as more stand in the source, in its
order, and as fewer stand beside them on either side, the change leads toward it. So a word counts at its place and
nowhere else. What follows, is a matter of form or moves as it is leads nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from app.attribution.precedents.unit_texts import UnitTexts, WordMatch, WordNumbering
from app.treaty.changes import ChangeClass
from app.treaty.precedents import Bearing, Precedent, SourceBearing

if TYPE_CHECKING:
    from app.treaty.changes import Change, Comparison, Side
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import PrecedentMap

_CLEAR = 0.75
"""Share of the changed words that lead one way, from which the change does."""
_ABOVE = 0.5
"""Share of a provision above that must stand in its source, where what changed in it has none of its own."""
_BESIDE = 0.5
"""A source with less than this of the greatest share is none by which a change is told."""


@dataclass(frozen=True, slots=True)
class SourceLeaning:
    """By how many words a change leads toward a source and away from it."""

    change: str
    instrument: str
    provision: str
    address: str
    toward: float
    away: float

    @property
    def bearing(self) -> Bearing | None:
        """Which way it leads; None for no way."""
        return bearing_of(self.toward, self.away)


def bearing_of(toward: float, away: float) -> Bearing | None:
    """Which way so many words lead; None where neither way is clear.

    >>> bearing_of(3, 1).value, bearing_of(0, 2).value, bearing_of(2, 1), bearing_of(0, 0)
    ('toward', 'away', None, None)
    """
    total = toward + away
    if total <= 0:
        return None
    if toward >= _CLEAR * total:
        return Bearing.TOWARD
    return Bearing.AWAY if away >= _CLEAR * total else None


def bearings(
    comparison: Comparison,
    drafts: tuple[Draft, Draft],
    older: PrecedentMap,
    newer: PrecedentMap,
    shelf: Sequence[Instrument],
) -> tuple[SourceBearing, ...]:
    """Which changes lead toward a source or away from it, in the order of the changes, the nearest source first.

    In: the comparison of two drafts as read, the precedents of each, the shelf on which these were found.

    The source says "shall". Who takes "may" out for it leads toward it; who puts "swiftly" in leads away.

    >>> before = draft("1. Ships may moor at the pier by day.")
    >>> after = draft("1. Ships shall moor at the pier by day swiftly.")
    >>> source = on_shelf("TIDE", draft("1. Ships shall moor at the pier by day."))
    >>> maps = [shared(one, source) for one in (before, after)]
    >>> [one.bearing.value for one in bearings(compare(before, after), (before, after), *maps, [source])]
    ['toward', 'away']
    """
    return tuple(
        SourceBearing(one.change, one.bearing, one.instrument, one.provision, one.address)
        for one in leanings(comparison, drafts, older, newer, shelf)
        if one.bearing is not None
    )


def leanings(
    comparison: Comparison,
    drafts: tuple[Draft, Draft],
    older: PrecedentMap,
    newer: PrecedentMap,
    shelf: Sequence[Instrument],
) -> tuple[SourceLeaning, ...]:
    """By how many words each change leads either way, for each source by which it is told; in and out as `bearings`."""
    if not shelf or not (_is_told(older) or _is_told(newer)):
        return ()
    judge = _Judge(comparison, drafts, (older, newer), shelf)
    return tuple(found for change in comparison.changes if _is_judged(change) for found in judge.leanings(change))


def _is_told(found: PrecedentMap) -> bool:
    return any(one.precedents for one in found.provisions)


def _is_judged(change: Change) -> bool:
    return change.weight is ChangeClass.SUBSTANTIVE and change.kind.traits.carries_words


@dataclass(frozen=True, slots=True)
class _Seat:
    """Where a change is judged: the provision of each draft that has its words under it, "" for none."""

    older: str
    newer: str
    level: int
    """How far above the change it stands; 0 for the provision itself."""


class _Judge:
    """The texts of a comparison and of a shelf, by which changes are judged."""

    def __init__(
        self,
        comparison: Comparison,
        drafts: tuple[Draft, Draft],
        maps: tuple[PrecedentMap, PrecedentMap],
        shelf: Sequence[Instrument],
    ) -> None:
        self._numbering = WordNumbering()
        self._texts = tuple(UnitTexts(one, self._numbering) for one in drafts)
        self._found = tuple(one.by_provision() for one in maps)
        self._shelf = {one.key: UnitTexts(one.text, self._numbering) for one in shelf}
        self._was: dict[str, str] = {}
        self._became: dict[str, str] = {}
        for pair in comparison.pairs:
            self._was.setdefault(pair.newer, pair.older)
            self._became.setdefault(pair.older, pair.newer)
        self._matches: dict[tuple[str, str, bool], WordMatch] = {}
        self._common: dict[tuple[int, str, str, str, bool], int] = {}

    def leanings(self, change: Change) -> Iterable[SourceLeaning]:
        """Which way a change leads, for each source."""
        came, went = self._texts[1].side(change.newer), self._texts[0].side(change.older)
        if not came and not went:
            return
        telling = bool(self._numbering.telling((*came, *went)))
        seat = self._seat(change)
        for source in self._sources(seat):
            if self._is_whole(change, seat, source):
                words = float(len(self._kept(came or went, telling)))
                toward, away = (words, 0.0) if change.older is None else (0.0, words)
            else:
                toward, away = self._led(change, seat, source, (went, came), telling)
            texts = self._shelf[source.instrument]
            address = texts.address(source.provision) or source.address
            yield SourceLeaning(change.id, source.instrument, source.provision, address, toward, away)

    def _kept(self, words: Sequence[int], telling: bool) -> Sequence[int]:
        return self._numbering.telling(words) if telling else words

    def _seat(self, change: Change) -> _Seat:
        """The nearest provision with a source in either draft, of those in which the change stands."""
        side = change.newer or change.older
        assert side is not None, "a change has a side"
        newer = change.newer is not None
        line = self._texts[newer].line(side.provision)
        other = change.older.provision if newer and change.older else ""
        first = _Seat("", "", 0)
        for level, one in enumerate(line):
            beside = (self._was if newer else self._became).get(one, "") or (other if not level else "")
            seat = _Seat(beside, one, level) if newer else _Seat(one, beside, level)
            if any(self._weighty(seat, at) for at in (0, 1)):
                return seat
            first = first if level else seat
        return first

    def _weighty(self, seat: _Seat, at: int) -> list[Precedent]:
        """The sources of one side of a seat; above the change only those that have much of it."""
        found = self._found[at].get(seat.newer if at else seat.older, ())
        return [one for one in found if one.instrument in self._shelf and (not seat.level or one.share >= _ABOVE)]

    def _sources(self, seat: _Seat) -> list[Precedent]:
        """One source of each instrument, the greatest share first."""
        sides = [self._weighty(seat, at) for at in (1, 0)]
        best: dict[str, Precedent] = {}
        shares: dict[str, float] = {}
        for instrument in dict.fromkeys(one.instrument for side in sides for one in side):
            newer, older = ([one for one in side if one.instrument == instrument] for side in sides)
            both = {one.provision for one in newer} & {one.provision for one in older}
            best[instrument] = next((one for one in (*newer, *older) if one.provision in both), (*newer, *older)[0])
            shares[instrument] = max(one.share for one in (*newer, *older))
        most = max(shares.values(), default=0.0)
        order = list(best)
        order.sort(key=lambda one: -shares[one])
        return [best[one] for one in order if shares[one] >= _BESIDE * most]

    def _is_whole(self, change: Change, seat: _Seat, source: Precedent) -> bool:
        """Whether the change is all of a provision that stands in one draft alone and has this source."""
        if seat.level or (seat.older and seat.newer):
            return False
        side, at = (change.newer, 1) if change.newer else (change.older, 0)
        assert side is not None, "a change has a side"
        held = any(one.provision == source.provision for one in self._found[at].get(side.provision, ()))
        return held and len(self._texts[at].side(side)) == len(self._texts[at].own(side.provision)[0])

    def _led(
        self, change: Change, seat: _Seat, source: Precedent, words: tuple[Sequence[int], Sequence[int]], telling: bool
    ) -> tuple[float, float]:
        """By how many words a change leads toward a source, and away, in the texts that it can be laid in."""
        total = float(sum(len(self._kept(one, telling)) for one in words))
        shifts = [
            self._shift(at, seat, side, words[1 - at], source, telling)
            for at, side in ((0, change.older), (1, change.newer))
            if side is not None and self._texts[at].is_under(side.provision, seat.newer if at else seat.older)
        ]
        shift = fsum(shifts) / max(1, len(shifts))
        return (total - shift) / 2, (total + shift) / 2

    def _shift(
        self, at: int, seat: _Seat, side: Side, others: Sequence[int], source: Precedent, telling: bool
    ) -> float:
        """By how many words the change takes a text farther from its source. Of the older text it is made, of the newer
        one taken back.
        """
        unit, texts = (seat.newer if at else seat.older), self._texts[at]
        match = self._match(source, telling)
        whole = self._kept(texts.words(unit), telling)
        key = (at, unit, source.instrument, source.provision, telling)
        if key not in self._common:
            self._common[key] = match.common(whole)
        other = self._kept(texts.exchanged(unit, side, others), telling)
        grown = len(other) - len(whole) - 2 * (match.common(other) - self._common[key])
        return float(-grown if at else grown)

    def _match(self, source: Precedent, telling: bool) -> WordMatch:
        key = (source.instrument, source.provision, telling)
        if key not in self._matches:
            words = self._shelf[source.instrument].words(source.provision)
            self._matches[key] = WordMatch(self._kept(words, telling))
        return self._matches[key]


@dataclass(frozen=True, slots=True)
class JointBearing:
    """Which way several changes that are one event lead together, as seen from one instrument."""

    bearing: Bearing
    instrument: str
    provision: str
    """What their sources have in common; "" for nothing."""
    address: str


class JointBearings:
    """Which way events lead, by the leanings of their changes."""

    def __init__(self, found: Iterable[SourceLeaning], shelf: Sequence[Instrument]) -> None:
        numbering = WordNumbering()
        self._shelf = {one.key: UnitTexts(one.text, numbering) for one in shelf}
        self._by_change: dict[str, list[SourceLeaning]] = {}
        for one in found:
            self._by_change.setdefault(one.change, []).append(one)

    def of(self, changes: Iterable[str]) -> tuple[JointBearing, ...]:
        """Which way these changes lead together, each instrument once."""
        told: dict[str, list[SourceLeaning]] = {}
        for change in changes:
            for one in self._by_change.get(change, ()):
                told.setdefault(one.instrument, []).append(one)
        found = []
        for instrument, those in told.items():
            bearing = bearing_of(fsum(one.toward for one in those), fsum(one.away for one in those))
            if bearing is not None:
                meant = [one for one in those if one.bearing is bearing] or those
                provision, address = self._common(instrument, meant)
                found.append(JointBearing(bearing, instrument, provision, address))
        return tuple(found)

    def _common(self, instrument: str, those: Sequence[SourceLeaning]) -> tuple[str, str]:
        """The smallest provision of an instrument under which all sources stand."""
        first = those[0]
        if all(one.provision == first.provision for one in those):
            return first.provision, first.address
        texts = self._shelf[instrument]
        lines = [texts.line(one.provision) for one in those]
        joint = next((one for one in lines[0] if all(one in line for line in lines)), "")
        return joint, texts.address(joint)
