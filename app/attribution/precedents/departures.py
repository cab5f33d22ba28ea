"""Follows the sources of a draft through the drafts before it: since which draft each is there, in which draft each
departure from it came and went, and who asked.

Each draft is held against the one before it along the pairs and the equal words of their comparison. Who asked is told
of the very change by which a departure came or went; who asked for the contrary stays that. It looks for no source and
for no name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.precedents.departure_parts import parts_of, telling_spans
from app.attribution.precedents.unit_texts import UnitTexts, WordNumbering

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, EqualText, Side
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import CommonRun, Precedent, PrecedentMap

_SAME = 0.5
"""More than this share of what a departure says must have been one in the draft before, for it to be the same."""

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
    sought: bool
    """Whether who asked was looked for in the step in which it came; of one that went, in which it went."""
    asked: tuple[Attribution, ...] = ()
    went: int | None = None


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
    >>> source = instrument("TIDE", draft(texts[0]))
    >>> maps = [shared(one, source) for one in (first, second, third)]
    >>> steps = [compare(first, second), compare(second, third)]
    >>> found = source_histories(maps, steps, [source])["article-1/1", "tide", "article-1/1"]
    >>> found.since, [(one.departure.newer.text, one.came) for one in found.departures]
    (0, [('may', 1)])
    """
    kin = _Kinship(shelf)
    wholes = {
        (*key, one.id): one
        for found in maps[-1:]
        for key, precedent in _precedents(found).items()
        for one in precedent.departures
    }
    standing: dict[SourceKey, SourceHistory] = {}
    precedents: dict[SourceKey, Precedent] = {}
    for at, found in enumerate(maps):
        step = None if not at else _Step(steps[at - 1], asking[at - 1] if at <= len(asking) else None)
        before, held = standing, precedents
        precedents = {key: _in_parts(precedent) for key, precedent in _precedents(found).items()}
        standing = _Draft(at, precedents, step, before, held, kin).histories()
    return {
        key: replace(
            one, departures=_joined([(course, wholes[(*key, _whole_id(course))]) for course in one.departures])
        )
        for key, one in standing.items()
    }


def _precedents(found: PrecedentMap) -> dict[SourceKey, Precedent]:
    return {
        (one.provision, precedent.instrument, precedent.provision): precedent
        for one in found.provisions
        for precedent in one.precedents
    }


def _in_parts(precedent: Precedent) -> Precedent:
    return replace(precedent, departures=tuple(part for one in precedent.departures for part in parts_of(one)))


def _whole_id(course: DepartureCourse) -> str:
    return course.departure.id.partition(".")[0]


def _joined(courses: Sequence[tuple[DepartureCourse, Change]]) -> tuple[DepartureCourse, ...]:
    """The courses of departures, those whose parts came together as the whole."""
    found: dict[str, list[tuple[DepartureCourse, Change]]] = {}
    for course, whole in courses:
        found.setdefault(whole.id, []).append((course, whole))
    told: list[DepartureCourse] = []
    for parts in found.values():
        first, whole = parts[0]
        if all(_course_of(one) == _course_of(first) for one, _ in parts):
            told.append(replace(first, departure=whole))
        else:
            told += [one for one, _ in parts]
    return tuple(told)


def _course_of(one: DepartureCourse) -> tuple[object, ...]:
    """When it came and went and who asked: a name that stands for one part stands for no other."""
    return one.came, one.with_source, one.went, one.asked


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
    """One draft and the next: what is the same, what changed, who asked."""

    def __init__(self, comparison: Comparison, asked: Sequence[Attribution] | None) -> None:
        self.sought = asked is not None
        self.was: dict[str, list[str]] = {}
        for pair in comparison.pairs:
            self.was.setdefault(pair.newer, []).append(pair.older)
        self._equal: dict[str, list[EqualText]] = {}
        for run in comparison.equal:
            self._equal.setdefault(run.newer, []).append(run)
        self._changed: tuple[dict[str, list[Change]], dict[str, list[Change]]] = ({}, {})
        for change in comparison.changes:
            for at, side in ((0, change.older), (1, change.newer)):
                if side is not None and side.field == "text":
                    self._changed[at].setdefault(side.provision, []).append(change)
        self._asked: dict[str, list[Attribution]] = {}
        for one in asked or ():
            self._asked.setdefault(one.change, []).append(one)

    def kept(self, newer: Side, older: Side) -> float:
        """Which share of what the words of a range of the newer draft say stood in a range of the older one."""
        stood = [
            (
                max(newer.start, run.newer_start, older.start - run.older_start + run.newer_start),
                min(newer.end, run.newer_start + run.length, older.end - run.older_start + run.newer_start),
            )
            for run in self._equal.get(newer.provision, ())
            if run.older == older.provision
        ]
        words = telling_spans(newer)
        held = sum(any(low <= start and end <= high for low, high in stood) for start, end in words)
        return held / max(1, len(words))

    def who(self, at: int, place: tuple[str, int, int], said: str, *, gone: bool) -> tuple[Attribution, ...]:
        """Who asked for the changes of a range of the older draft (0) or of the newer one (1).

        `said` are the words of the departure: who asked for a part of a change alone asked for these where they are
        among that part.
        """
        provision, start, end = place
        touched = [
            change.id
            for change in self._changed[at].get(provision, ())
            if (side := change.newer if at else change.older) is not None and side.start < end and start < side.end
        ]
        asked = [one for change in touched for one in self._asked.get(change, ())]
        return tuple(dict.fromkeys(one for one in asked if _has_asked(one, said, gone=gone)))


@dataclass(slots=True)
class _Source:
    """A source of a provision of one draft, and of the same provision in the draft before."""

    key: SourceKey
    now: Precedent
    former: SourceKey | None
    then: Precedent | None
    matched: set[int]
    """Which departures of the draft before stand still, by their places."""


class _Draft:
    """The sources of one draft, held against those of the draft before."""

    def __init__(
        self,
        at: int,
        precedents: dict[SourceKey, Precedent],
        step: _Step | None,
        before: dict[SourceKey, SourceHistory],
        held: dict[SourceKey, Precedent],
        kin: _Kinship,
    ) -> None:
        self._at, self._step, self._before, self._held, self._kin = at, step, before, held, kin
        self._precedents = precedents
        self._by_place: dict[tuple[str, str], list[SourceKey]] = {}
        for key in held:
            self._by_place.setdefault(key[:2], []).append(key)

    def histories(self) -> dict[SourceKey, SourceHistory]:
        """The history of every source of the draft."""
        sources = [self._source(key, one) for key, one in self._precedents.items()]
        told = [self._departures(one) for one in sources]
        stands: dict[SourceKey, set[int]] = {}
        for one in sources:
            if one.former is not None:
                stands.setdefault(one.former, set()).update(one.matched)
        found: dict[SourceKey, SourceHistory] = {}
        for one, departures in zip(sources, told, strict=True):
            former = None if one.former is None else self._before[one.former]
            since = self._at if former is None else former.since
            gone = () if former is None else (*former.gone, *self._gone(one, former, stands.get(one.former or one.key)))
            found[one.key] = SourceHistory(since, departures, gone)
        return found

    def _source(self, key: SourceKey, precedent: Precedent) -> _Source:
        """A source with what it was in the draft before."""
        if self._step is not None:
            provision, instrument, source = key
            for older in self._step.was.get(provision, ()):
                keys = self._by_place.get((older, instrument), ())
                kin = [one for one in keys if self._kin.related(instrument, one[2], source)]
                kin.sort(key=lambda one: one[2] != source)
                if kin:
                    return _Source(key, precedent, kin[0], self._held[kin[0]], set())
        return _Source(key, precedent, None, None, set())

    def _departures(self, source: _Source) -> tuple[DepartureCourse, ...]:
        """The departures of a source, with the drafts in which they came."""
        former = () if source.former is None else self._before[source.former].departures
        found = []
        for departure in source.now.departures:
            known = None
            for at, one in enumerate(former):
                if self._is_same(one.departure, departure):
                    source.matched.add(at)
                    known = known or one
                elif self._covers(departure, one.departure):
                    source.matched.add(at)
            found.append(self._course(source, departure, known))
        return tuple(found)

    def _course(self, source: _Source, departure: Change, known: DepartureCourse | None) -> DepartureCourse:
        if known is not None:
            return DepartureCourse(departure, known.came, known.with_source, known.sought, known.asked)
        step = self._step
        if step is None:
            return DepartureCourse(departure, self._at, with_source=True, sought=False)
        asked = self._who_brought(step, source, departure)
        return DepartureCourse(departure, self._at, source.former is None, step.sought, asked)

    def _is_same(self, former: Change, departure: Change) -> bool:
        """Whether a departure of the draft before is one of this draft."""
        if _content(former) == _content(departure):
            return True
        step, words = self._step, departure.newer
        if words is not None and words.start < words.end:
            stood = former.newer
            if step is None or stood is None or {stood.field, words.field} != {"text"}:
                return False
            return step.kept(words, stood) > _SAME
        return _overlap(departure.older, former.older) >= _SAME * _length(departure.older) > 0

    def _covers(self, departure: Change, former: Change) -> bool:
        """Whether words that were left out of the source are still not there."""
        if former.newer is not None and former.newer.start < former.newer.end:
            return False
        return _overlap(departure.older, former.older) >= _SAME * _length(former.older) > 0

    def _who_brought(self, step: _Step, source: _Source, departure: Change) -> tuple[Attribution, ...]:
        """Who asked for the changes by which a departure came."""
        words = departure.newer
        if words is not None and words.start < words.end:
            return _who_says(step, 1, words)
        if source.then is None:  # what the new provision left out came with it
            places = [(source.key[0], run.start, run.end) for run in source.now.equal]
            return tuple(dict.fromkeys(one for place in places for one in step.who(1, place, "", gone=False)))
        return _who_at(step, 0, source.former[0] if source.former else "", source.then, departure.older)

    def _gone(self, source: _Source, former: SourceHistory, stands: Iterable[int] | None) -> Iterable[DepartureCourse]:
        """The departures of the draft before that stand no longer."""
        kept = set(stands or ())
        step = self._step
        assert step is not None, "there is a draft before"
        for at, one in enumerate(former.departures):
            if at in kept:
                continue
            words = one.departure.newer
            if words is not None and words.start < words.end:
                asked = _who_says(step, 0, words)
            else:
                asked = _who_at(step, 1, source.key[0], source.now, one.departure.older)
            yield DepartureCourse(one.departure, one.came, one.with_source, step.sought, asked, self._at)


def _who_at(step: _Step, at: int, provision: str, precedent: Precedent, words: Side | None) -> tuple[Attribution, ...]:
    """Who asked for the change in which words of a source stand in one of the two drafts: they went, or came."""
    if words is None or words.field != "text":
        return ()
    places = []
    for run in _runs_in(precedent, words):
        by = run.start - run.source_start
        start, end = max(run.start, words.start + by), min(run.end, words.end + by)
        places.append((provision, start, max(end, start + 1)))
    return tuple(dict.fromkeys(one for place in places for one in step.who(at, place, words.text, gone=not at)))


def _runs_in(precedent: Precedent, words: Side) -> list[CommonRun]:
    """The runs that have some words of a source."""
    return [
        run
        for run in precedent.equal
        if run.source == words.provision and run.source_start < words.end and words.start < run.source_end
    ]


def _who_says(step: _Step, at: int, words: Side) -> tuple[Attribution, ...]:
    """Who asked for the change by which words of one of the two drafts came or went."""
    if words.field != "text":
        return ()
    return step.who(at, (words.provision, words.start, words.end), words.text, gone=not at)


def _has_asked(one: Attribution, said: str, *, gone: bool) -> bool:
    """Whether who asked for a change, or for the contrary, asked for a departure in it."""
    if not one.opposite and not one.answers(gone=gone):
        return False
    if not one.partly:
        return True
    words = {word for part in one.words for word in part.casefold().split()}
    return not words.isdisjoint(said.casefold().split())


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
