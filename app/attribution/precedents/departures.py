"""Follows the sources of a draft, and the departures from them, through the drafts before it.

It tells since which draft each source is there, in which draft each departure came and went, and who asked. Each draft
is held against the one before it along the pairs and the equal words of their comparison. Who asked is told of the
very change by which a departure came or went. It looks for no source and for no name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.attribution.precedents.departure_parts import DepartureCutter
from app.attribution.precedents.former_departures import FormerDepartures, KeptWords, has_words
from app.attribution.precedents.step_askers import AskPlace, StepAskers
from app.attribution.precedents.unit_texts import UnitTexts, WordNumbering

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, Side
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import Precedent, PrecedentMap

SourceKey = tuple[str, str, str]
"""A provision of a draft, the key of an instrument, and the provision that is its source there."""


@dataclass(frozen=True, slots=True)
class DepartureCourse:
    """One departure from a source, with the drafts in which it came and went, counted from 0."""

    departure: Change
    """As it stands in the draft asked of; of one that went, as it last stood."""
    came: int
    with_source: bool
    """Whether it came with the source itself."""
    sought: bool = False
    """Whether who asked was looked for in the step in which it came; of one that went, in which it went."""
    asked: tuple[Attribution, ...] = ()
    went: int | None = None
    places: tuple[AskPlace, ...] = ()
    """Where the changes stand by which it came, or went."""


@dataclass(frozen=True, slots=True)
class SourceHistory:
    """Since which draft a provision has a source, counted from 0, and what became of the departures from it."""

    since: int
    departures: tuple[DepartureCourse, ...]
    gone: tuple[DepartureCourse, ...] = ()
    """Those of earlier drafts that stand no longer, in the order in which they went."""


def source_histories(
    maps: Sequence[PrecedentMap],
    steps: Sequence[Comparison],
    shelf: Sequence[Instrument],
    asking: Sequence[Sequence[Attribution] | None] = (),
) -> dict[SourceKey, SourceHistory]:
    """The history of every source of the last draft.

    In: the precedents of each draft in order, the comparison of each with the next (one fewer), and who asked for the
    changes of each step, None where nobody looked.

    "Shall" is the source's; the second draft said "may", the third says so still.

    >>> texts = "1. Ships shall moor at the pier by day.", "1. Ships may moor at the pier by day."
    >>> first, second, third = draft(texts[0]), draft(texts[1]), draft(texts[1])
    >>> source = on_shelf("TIDE", draft(texts[0]))
    >>> maps = [shared(one, source) for one in (first, second, third)]
    >>> steps = [compare(first, second), compare(second, third)]
    >>> found = source_histories(maps, steps, [source])["article-1/1", "tide", "article-1/1"]
    >>> found.since, [(one.departure.newer.text, one.came) for one in found.departures]
    (0, [('may', 1)])
    """
    return trace_sources(maps, steps, shelf).histories(asking)


@dataclass(frozen=True)
class SourceTrace:
    """The courses of all sources of the last of some drafts, before it is known who asked."""

    steps: tuple[Comparison, ...]
    standing: Mapping[SourceKey, SourceHistory]
    """With departures in the parts that may have come in different drafts."""
    wholes: Mapping[tuple[str, str, str, str], Change]
    """The departures as they are told, by source and id."""

    @property
    def wanted(self) -> frozenset[int]:
        """The steps in which a departure came or went."""
        return frozenset(
            place.step
            for one in self.standing.values()
            for course in (*one.departures, *one.gone)
            for place in course.places
        )

    def histories(self, asking: Sequence[Sequence[Attribution] | None] = ()) -> dict[SourceKey, SourceHistory]:
        """The histories with who asked for the changes of each step, None where nobody looked."""
        askers = {at: StepAskers(self.steps[at], asked) for at, asked in enumerate(asking) if asked is not None}
        return {
            key: SourceHistory(
                one.since,
                self._joined(key, [_asked(course, askers) for course in one.departures]),
                tuple(_asked(course, askers) for course in one.gone),
            )
            for key, one in self.standing.items()
        }

    def _joined(self, key: SourceKey, courses: Iterable[DepartureCourse]) -> tuple[DepartureCourse, ...]:
        """The courses of departures, those whose parts came together as the whole."""
        found: dict[str, list[DepartureCourse]] = {}
        for course in courses:
            found.setdefault(course.departure.id.partition(".")[0], []).append(course)
        told: list[DepartureCourse] = []
        for whole, parts in found.items():
            first = parts[0]
            if all(_course_of(one) == _course_of(first) for one in parts):
                told.append(replace(first, departure=self.wholes[(*key, whole)]))
            else:
                told += parts
        return tuple(told)


def _asked(course: DepartureCourse, askers: Mapping[int, StepAskers]) -> DepartureCourse:
    """A course with who asked for the changes by which it came, or went."""
    sought = [place for place in course.places if place.step in askers]
    asked = tuple(dict.fromkeys(one for place in sought for one in askers[place.step].who(place)))
    return replace(course, sought=bool(sought), asked=asked)


def _course_of(one: DepartureCourse) -> tuple[object, ...]:
    """When it came and went and who asked: a name that stands for one part stands for no other."""
    return one.came, one.with_source, one.went, one.asked


def trace_sources(
    maps: Sequence[PrecedentMap], steps: Sequence[Comparison], shelf: Sequence[Instrument]
) -> SourceTrace:
    """The courses of all sources of the last draft; in as `source_histories`."""
    kin, cutter = _Kinship(shelf), DepartureCutter()
    standing: dict[SourceKey, SourceHistory] = {}
    held: dict[SourceKey, Precedent] = {}
    wholes: dict[tuple[str, str, str, str], Change] = {}
    for at, found in enumerate(maps):
        precedents = {
            (one.provision, precedent.instrument, precedent.provision): precedent
            for one in found.provisions
            for precedent in one.precedents
        }
        step = _Step(at - 1, steps[at - 1]) if at else None
        standing = _Draft(at, precedents, step, _Before(standing, held), kin, cutter).histories()
        held = precedents
    for key, precedent in held.items():
        wholes.update({(*key, one.id): one for one in precedent.departures})
    return SourceTrace(tuple(steps), standing, wholes)


class _Kinship:
    """Which provisions of an instrument are one another, or stand under one another."""

    def __init__(self, shelf: Sequence[Instrument]) -> None:
        numbering = WordNumbering()
        self._texts = {one.key: UnitTexts(one.text, numbering) for one in shelf}

    def related(self, instrument: str, one: str, other: str) -> bool:
        """Whether two provisions have the same words in part."""
        texts = self._texts.get(instrument)
        return one == other or (texts is not None and (one in texts.line(other) or other in texts.line(one)))


class _Step:
    """One draft and the next."""

    def __init__(self, at: int, comparison: Comparison) -> None:
        self.at = at
        self.kept = KeptWords(comparison)
        self.was: dict[str, list[str]] = {}
        for pair in comparison.pairs:
            self.was.setdefault(pair.newer, []).append(pair.older)


class _Before:
    """The sources of the draft before, and what is known of them."""

    def __init__(self, histories: Mapping[SourceKey, SourceHistory], precedents: Mapping[SourceKey, Precedent]) -> None:
        self.histories, self.precedents = histories, precedents
        self._by_place: dict[tuple[str, str], list[SourceKey]] = {}
        for key in precedents:
            self._by_place.setdefault(key[:2], []).append(key)
        self._departures: dict[SourceKey, FormerDepartures] = {}

    def at(self, provision: str, instrument: str) -> Sequence[SourceKey]:
        """The sources of a provision in an instrument."""
        return self._by_place.get((provision, instrument), ())

    def departures(self, key: SourceKey) -> FormerDepartures:
        """The departures from a source."""
        if key not in self._departures:
            self._departures[key] = FormerDepartures([one.departure for one in self.histories[key].departures])
        return self._departures[key]


@dataclass(slots=True)
class _Source:
    """A source of a provision of one draft, and of the same provision in the draft before."""

    key: SourceKey
    now: Precedent
    former: SourceKey | None = None
    matched: set[int] = field(default_factory=set)
    """Which departures of the draft before stand still, by their places."""


class _Draft:
    """The sources of one draft, held against those of the draft before."""

    def __init__(
        self,
        at: int,
        precedents: Mapping[SourceKey, Precedent],
        step: _Step | None,
        before: _Before,
        kin: _Kinship,
        cutter: DepartureCutter,
    ) -> None:
        self._at, self._step, self._before, self._kin, self._cutter = at, step, before, kin, cutter
        self._precedents = precedents

    def histories(self) -> dict[SourceKey, SourceHistory]:
        """The history of every source of the draft."""
        sources = [_Source(key, one, self._former(key)) for key, one in self._precedents.items()]
        told = [tuple(self._courses(one)) for one in sources]
        stands: dict[SourceKey | None, set[int]] = {}
        for one in sources:
            stands.setdefault(one.former, set()).update(one.matched)
        return {
            one.key: self._history(one, departures, stands[one.former])
            for one, departures in zip(sources, told, strict=True)
        }

    def _history(self, source: _Source, departures: tuple[DepartureCourse, ...], stands: set[int]) -> SourceHistory:
        if source.former is None or self._step is None:
            return SourceHistory(self._at, departures)
        former = self._before.histories[source.former]
        gone = tuple(self._gone(source, former, stands, self._step))
        return SourceHistory(former.since, departures, (*former.gone, *gone))

    def _former(self, key: SourceKey) -> SourceKey | None:
        """What a source was in the draft before."""
        provision, instrument, source = key
        for older in self._step.was.get(provision, ()) if self._step is not None else ():
            kin = [one for one in self._before.at(older, instrument) if self._kin.related(instrument, one[2], source)]
            if kin:
                return min(kin, key=lambda one: one[2] != source)
        return None

    def _courses(self, source: _Source) -> Iterator[DepartureCourse]:
        """The departures of a source, with the drafts in which they came."""
        step = self._step
        for departure in self._cutter.parts(source.now.departures):
            if source.former is None or step is None:
                places = self._places_with_source(source, departure)
                yield DepartureCourse(departure, self._at, with_source=True, places=places)
                continue
            former = self._before.departures(source.former)
            source.matched.update(former.covered(departure))
            same = former.same(departure, step.kept, self._cutter.telling_spans)
            if same is None:
                places = tuple(self._places(source.former[0], self._before.precedents[source.former], departure, step))
                yield DepartureCourse(departure, self._at, with_source=False, places=places)
                continue
            source.matched.add(same)
            known = self._before.histories[source.former].departures[same]
            yield replace(known, departure=departure)

    def _places_with_source(self, source: _Source, departure: Change) -> tuple[AskPlace, ...]:
        """Where a departure came that came with its source: what it leaves out, all of the new words do."""
        if self._step is None:
            return ()
        if has_words(departure):
            return tuple(_own_place(departure, self._step, newer=True))
        provision = source.key[0]
        return tuple(AskPlace(self._step.at, True, provision, run.start, run.end, "") for run in source.now.equal)

    def _places(self, provision: str, former: Precedent, departure: Change, step: _Step) -> Iterator[AskPlace]:
        """Where a departure came: its own words, or those of the source that stood in the draft before."""
        if has_words(departure):
            yield from _own_place(departure, step, newer=True)
        else:
            yield from _source_places(provision, former, departure.older, step, newer=False)

    def _gone(self, source: _Source, former: SourceHistory, stands: set[int], step: _Step) -> Iterator[DepartureCourse]:
        """The departures of the draft before that stand no longer."""
        for at, one in enumerate(former.departures):
            if at in stands:
                continue
            if has_words(one.departure):
                places = _own_place(one.departure, step, newer=False)
            else:
                places = _source_places(source.key[0], source.now, one.departure.older, step, newer=True)
            yield DepartureCourse(one.departure, one.came, one.with_source, went=self._at, places=tuple(places))


def _own_place(departure: Change, step: _Step, *, newer: bool) -> Iterator[AskPlace]:
    """Where the words stand that a departure has in one of the two drafts."""
    words = departure.newer
    if words is not None and words.field == "text":
        yield AskPlace(step.at, newer, words.provision, words.start, words.end, words.text)


def _source_places(
    provision: str, precedent: Precedent, words: Side | None, step: _Step, *, newer: bool
) -> Iterator[AskPlace]:
    """Where words of a source stand in a provision of one of the two drafts."""
    for run in precedent.equal if words is not None and words.field == "text" else ():
        assert words is not None, "as was asked"
        if run.source == words.provision and run.source_start < words.end and words.start < run.source_end:
            by = run.start - run.source_start
            start, end = max(run.start, words.start + by), min(run.end, words.end + by)
            yield AskPlace(step.at, newer, provision, start, max(end, start + 1), words.text)
