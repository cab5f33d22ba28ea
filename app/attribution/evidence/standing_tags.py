"""Finds the tags that speak of words of a draft. They stand over a range of a field, or in another paragraph.

A paragraph may have thousands, and all of them are not gone through for each change.

Whom a tag names for a change is not decided here.

>>> names(draft("1. Ships moor."), draft("1. Ships moor [at night – Norhaven] [by day – Kestria]."))[0]
'insertion: + [at night – Norhaven] [ ← Norhaven'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.text.near_marks import FieldMarks
from app.comparison.text.near_ranges import NearRanges
from app.late_methods import dataclass
from app.notation.statements.passages import passage
from app.treaty.draft import Kind
from app.treaty.marks import AttributionTag

if TYPE_CHECKING:
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.changes import Side
    from app.treaty.draft import Provision

_QUOTE = 300


@dataclass(frozen=True, slots=True)
class StandingTag:
    """A tag that speaks of a field: as it stands over that field, and as it is written.

    One that is written in another paragraph stands over the field as a point at the beginning of what it speaks of.
    """

    tag: AttributionTag
    written: AttributionTag
    provision: Provision
    """Where it is written."""
    text: str
    """The text in which it is written."""

    def quote(self) -> str:
        """The words of the tag, with those it speaks of where they stand in the same text."""
        tag = self.written
        start = tag.start if tag.unit else max(0, min(tag.scope[0], tag.start))
        end = tag.end if tag.unit else max(tag.end, tag.scope[1])
        return passage(self.text[start:end], tag.start - start, tag.end - start, _QUOTE)


@dataclass(frozen=True, slots=True)
class MarkedSide:
    """A side of a change, the provision it stands in and the marks of its field."""

    side: Side
    provision: Provision
    marks: FieldMarks

    @property
    def text(self) -> str:
        """The text or heading in which the side stands."""
        return self.provision.heading if self.side.field == "heading" else self.provision.text


class DraftMarks:
    """The marks of a draft by field and place, each field gone through once. It remembers."""

    def __init__(self, places: ProvisionIndex) -> None:
        # Not the index, which holds this: both would stay until somebody looks.
        self._by_id, self._root = places.by_id, places.root
        self._fields: dict[tuple[str, str], FieldMarks] = {}

    def of(self, provision: str, field: str) -> FieldMarks:
        """The marks of the text or the heading of a provision."""
        key = provision, "heading" if field == "heading" else "text"
        found = self._fields.get(key)
        if found is None:
            marks = self._by_id[provision].marks
            found = self._fields[key] = FieldMarks(marks.heading if field == "heading" else marks.text)
        return found

    def side(self, side: Side | None) -> MarkedSide | None:
        """A side of a change with its marks; None for a number, or where the draft has no such provision."""
        if side is None or side.field == "number" or side.provision not in self._by_id:
            return None
        return MarkedSide(side, self._by_id[side.provision], self.of(side.provision, side.field))

    def tags(self, span: MarkedSide, *, whole: bool = False) -> Iterator[StandingTag]:
        """The tags that stand near a side or speak of words near it, those of other paragraphs that speak of its text,
        and where the `whole` of the text came or went the label of the option in which it stands.
        """
        side = span.side
        for mark in span.marks.at(side.start, side.end):
            if isinstance(mark, AttributionTag):
                yield StandingTag(mark, mark, span.provision, span.text)
        if side.field != "text":
            return
        if whole:
            yield from self._label_over(span)
        elsewhere = self._written_elsewhere.get(span.provision.id)
        if elsewhere is not None:
            for number in elsewhere[1].at(side.start, side.end):
                yield elsewhere[0][number]

    def _label_over(self, span: MarkedSide) -> Iterator[StandingTag]:
        option = self._by_id.get(span.provision.parent)
        while option is not None and option.kind is not Kind.OPTION:
            option = self._by_id.get(option.parent)
        label = label_of(option) if option is not None else None
        if option is not None and label is not None:
            over = replace(label, start=0, end=0, scope=(0, len(span.text)))
            yield StandingTag(over, label, option, option.text)

    @cached_property
    def _written_elsewhere(self) -> dict[str, tuple[Sequence[StandingTag], NearRanges]]:
        """Provision id → the tags of other paragraphs of its article that speak of its text, with where they do."""
        found: dict[str, list[StandingTag]] = {}
        for other in self._by_id.values():
            for mark in other.marks.text:
                if isinstance(mark, AttributionTag) and mark.unit and self._root.get(mark.unit) == self._root[other.id]:
                    low, high = mark.unit_scope
                    over = replace(mark, start=low, end=low, scope=(low, high))
                    found.setdefault(mark.unit, []).append(StandingTag(over, mark, other, other.text))
        return {unit: (tags, NearRanges([one.tag.scope for one in tags])) for unit, tags in found.items()}


def label_of(option: Provision) -> AttributionTag | None:
    """The tag in the label of an option, that says whose it is: `Option 2 (Norhaven):`; None for none."""
    if option.kind is not Kind.OPTION:
        return None
    first = next((mark for mark in option.marks.text if isinstance(mark, AttributionTag)), None)
    begins = first is not None and not any(map(str.isalnum, option.text[: first.start]))
    return first if begins else None
