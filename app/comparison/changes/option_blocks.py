"""Tells what became of options that are provisions of their own ("Option 1: …", "Option 2: …"). Each choice is one
event.

One kept as plain text while the others go is a choice made; two joined into one text are a merge; the other way round
options are opened. Options inside a text are in `bracket_grouping.py`.

One of two options stands, and its label went: the choice was made. Wrong would be a deleted paragraph and a change of
number.

>>> day, night = "Ships moor by day at the long pier.", "Nets are dried on the shore by night."
>>> older = draft("1. It is agreed:", f"Option 1: {day}", f"Option 2: {night}")
>>> newer = draft("1. It is agreed:", day)
>>> events(compare(older, newer))
['Article 1(1): Option 1 (“Ships moor by day at the long pier.”) kept, of 2 options']
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.changes.bracket_events import Event, named_options, quote_shortened
from app.comparison.changes.raw_changes import EventKey, RawChange
from app.late_methods import dataclass
from app.message import Message
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.comparison.changes.provision_pairs import ProvisionPairs
    from app.comparison.text.tokenized_draft import TokenizedDraft

_EDITORIAL = ChangeClass.EDITORIAL
_USED = 0.2
"""Least share of an option's text that stands in the other draft, for the option to be one that was used."""


@dataclass(frozen=True, slots=True)
class OptionEvent(Event):
    """Options of one draft that the other one does not offer any more, or not yet."""

    options: tuple[tuple[int, ...], tuple[int, ...]]
    """Their places, on each side."""
    used: tuple[tuple[int, ...], tuple[int, ...]]
    """Those of them that stand as plain text in the other draft."""

    def mirrored(self) -> OptionEvent:
        """The same seen from the other side."""
        return OptionEvent((self.options[1], self.options[0]), (self.used[1], self.used[0]))

    @property
    def kind(self) -> str:
        """The kind of the group: what happened from the older draft (side 0) to the newer one."""
        if not self.options[0]:
            return "alternatives_opened"
        return "alternatives_merged" if len(self.used[0]) > 1 else "alternatives_resolved"

    def title(self, older: TokenizedDraft, newer: TokenizedDraft) -> Message:
        """What a reader is told: where, and which option was kept, or which ones were opened."""
        side = 0 if self.options[0] else 1
        outline = (older, newer)[side]
        places = self.options[side]
        above = outline.parents[places[0]]
        where = outline.provisions[above if above >= 0 else places[0]].address
        if side:
            opened = " / ".join(outline.provisions[k].number for k in places)
            return Message("{where}: options opened: {words}", (where, opened))
        if not self.used[0]:
            return Message("{where}: none of {n} options kept", (where, len(places)))
        kept = [(outline.provisions[k].number, quote_shortened(_words(outline, k))) for k in self.used[0]]
        facts = where, named_options(kept), len(places)
        if len(kept) > 1:
            return Message("{where}: {options} all in the text, of {n} options", facts)
        return Message("{where}: {options} kept, of {n} options", facts)


def option_clusters(
    first: TokenizedDraft, second: TokenizedDraft, changes: Sequence[RawChange], twins: ProvisionPairs
) -> list[RawChange]:
    """The same changes, those that settle or open a block of options with a common cluster."""
    result = list(changes)
    if not any(change.kind is ChangeKind.OPTION for change in changes):
        return result
    for side, outline in enumerate((first, second)):
        gone = twins.roots[side]
        numbered = {place for change in changes if change.kind is ChangeKind.OPTION for place in _places(change, side)}
        gone_words = _gone(changes, side) if numbered else {}
        owners: dict[int, OptionEvent] = {}
        for series in _series(outline):
            told = [place for place in series if place in numbered]
            used = tuple(place for place in told if _share(outline, place, gone_words) >= _USED)
            if told and all(place in gone or place in numbered for place in series):
                sides = ((series, ()), (used, ())) if side == 0 else (((), series), ((), used))
                owners |= dict.fromkeys(series, OptionEvent(*sides))
        for index, change in enumerate(result):
            event = owners.get(_option(change, side, outline, gone, owners))
            if event is not None:
                result[index] = change._replace(cluster=EventKey("option", event))
    return result


def _places(change: RawChange, side: int) -> list[int]:
    """The place of a change on one side, if it covers something there."""
    span = change.second if side else change.first
    return [span.place] if span is not None and (span.start < span.end or change.points) else []


def _gone(changes: Sequence[RawChange], side: int) -> dict[int, int]:
    """For each place, how many characters of its text are in changes of words."""
    counts: dict[int, int] = {}
    for change in changes:
        span = change.second if side else change.first
        if span is not None and span.field == "text" and not change.points and change.weight is not _EDITORIAL:
            counts[span.place] = counts.get(span.place, 0) + span.end - span.start
    return counts


def _share(outline: TokenizedDraft, place: int, gone: Mapping[int, int]) -> float:
    """The share of the text at and under a place that the other draft has."""
    under = range(place, outline.ends[place])
    size = sum(len(outline.provisions[k].text) for k in under)
    return 1 - sum(gone.get(k, 0) for k in under) / size if size else 1.0


def _option(
    change: RawChange, side: int, outline: TokenizedDraft, gone: Mapping[int, int], owners: Container[int]
) -> int:
    """The option whose fate a change tells: its number that went, its text that joined another, or all of it that is
    gone; -1 for a change of its words.
    """
    for place in _places(change, side):
        if change.kind is ChangeKind.OPTION or change.kind.traits.breaks:
            return place
        if place in gone and _is_alone(change):
            return next((k for k in (place, *outline.above(place)) if k in owners), -1)
    return -1


def _is_alone(change: RawChange) -> bool:
    """Whether words came or went, and none took their place."""
    return change.kind.traits.plain and change.kind.traits.mirror is not None


def _series(outline: TokenizedDraft) -> Iterator[tuple[int, ...]]:
    """The options that stand for each other: under one provision, until a label comes again."""
    open_series: dict[int, list[int]] = {}
    for place, provision in enumerate(outline.provisions):
        if provision.kind is not Kind.OPTION:
            continue
        series = open_series.setdefault(outline.parents[place], [])
        if any(outline.numbers[other] == outline.numbers[place] for other in series):
            yield tuple(series)
            series.clear()
        series.append(place)
    yield from (tuple(series) for series in open_series.values())


def _words(outline: TokenizedDraft, place: int) -> str:
    """The first words at or under a place."""
    return next((p.text for p in outline.provisions[place : outline.ends[place]] if p.text), "")
