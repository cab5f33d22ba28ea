"""Readings: a draft as read under chosen rules, with a map back to the stored text.

A stored draft holds everything, tracked deletions included. A reading chooses what counts: it may drop, join and
renumber provisions.
It is not a comparison and finds no marks. Rules of paragraph breaks: ECMA-376 Part 1, 17.13.5 (a removed paragraph
mark joins the
paragraph to the next one, whose properties the result takes).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from app.late_methods import dataclass
from app.treaty.address import assign_addresses
from app.treaty.cutting import MappedText, ProvisionPart, Segment, cut_ranges, join_texts, mapped_texts
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import (
    Alternatives,
    AttributionTag,
    Bracket,
    Footnote,
    Mark,
    Marks,
    Revision,
    RevisionUnit,
    Stance,
    StatusMark,
)


class NoSuchReading(ValueError):
    """A name that is no reading's; its text is a sentence that names those there are."""


READINGS = ("issued", "accepted", "original", "unbracketed")
"""Names of the readings without a parameter; `option:N`, `actor:ID` and `author:NAME` take one."""
_KEPT = 8_192
"""So many texts and headings, as they are read whole, are one value: several times those of a long draft."""
_ID = re.compile(r"[A-Z][A-Z0-9_]+")
_NOBODY = " "
"""No actor's id."""


def readings_offered(draft: Draft) -> tuple[str, ...]:
    """Names of the readings with a parameter that choose something in the draft: `option:1` to as many as any choice
    has, then `actor:ID` for the actors of its tags and `author:NAME` for the authors of its tracked changes, in the
    order of the text. They are told apart: an author is a name as written, also where it looks like an actor's id.
    """
    options: dict[str, int] = {}
    readers: dict[str, None] = {}
    most = 0
    for provision in draft.provisions:
        if provision.kind is Kind.OPTION:
            options[provision.parent] = options.get(provision.parent, 0) + 1
        for mark in (*provision.marks.heading, *provision.marks.text, *provision.marks.provision):
            if isinstance(mark, Alternatives):
                most = max(most, len(mark.options))
            elif isinstance(mark, Revision):
                readers[f"author:{mark.author}"] = None
            elif isinstance(mark, AttributionTag):
                readers.update((f"actor:{actor.id}", None) for said in mark.stances for actor in said.actors)
    most = max([most, *options.values()])
    named = [reader for reader in readers if reader not in ("author:", "actor:", "actor:?")]
    return (*(f"option:{number}" for number in range(1, most + 1)), *named)


def speaks_of(draft: Draft, name: str) -> bool:
    """Whether the draft has what a reading with a parameter chooses: an option of that number, a text of that actor.

    True for the readings without a parameter.
    """
    offered = readings_offered(draft)
    head, _, parameter = name.partition(":")
    by_name = head == "actor" and not _ID.fullmatch(parameter) and f"author:{parameter}" in offered
    return ":" not in name or name in offered or by_name


@dataclass(frozen=True)
class Reading:
    """A draft as read. `segments[(provision id, field)]` maps its text back to the stored draft, in order."""

    name: str
    draft: Draft
    segments: dict[tuple[str, str], tuple[Segment, ...]]

    def stored(self, provision: str, field: str, offset: int) -> tuple[str, str, int]:
        """The place in the stored draft of a code point of the reading: (provision, field, offset)."""
        last = (provision, field, offset)
        for segment in self.segments.get((provision, field), ()):
            if segment.start <= offset < segment.start + segment.length:
                return segment.provision, segment.field, segment.stored_start + offset - segment.start
            if segment.start + segment.length <= offset:
                last = (segment.provision, segment.field, segment.stored_start + segment.length)
        return last


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a reading leaves out: whole revisions, and ranges of a field chosen from its marks."""

    drops: Callable[[Revision], bool]
    cuts: Callable[[Sequence[Mark], str], list[tuple[int, int]]]
    numbers_before: bool
    chooses: bool = True
    """True when it leaves out more than revisions; then a number whose words are all gone goes with them."""
    option: int | None = None
    actor: str = ""


class _Reader:
    """Puts the provisions of one reading together, in document order."""

    def __init__(self, rule: _Rule, spoken_of: Mapping[str, Sequence[tuple[int, int]]]) -> None:
        self._rule = rule
        self._spoken_of = spoken_of
        """Ranges of the texts of provisions that go because of a tag in another one."""
        self.provisions: list[Provision] = []
        self.segments: dict[tuple[str, str], tuple[Segment, ...]] = {}
        self.renamed: dict[str, str] = {}
        """For a provision that does not stand in the reading, the one whose children its children become."""
        self.left_out: set[str] = set()
        """Provisions of which no word stands in the reading."""
        self._open: list[ProvisionPart] = []
        """Provisions whose paragraph break is gone: what comes next continues them."""

    def take(self, provision: Provision) -> None:
        """Add the next provision."""
        rule, marks = self._rule, provision.marks
        if not (self._open or marks.text or marks.heading or marks.provision or provision.id in self._spoken_of):
            self._keep(provision)
            return
        break_gone = any(r.unit is RevisionUnit.BREAK and rule.drops(r) for r in provision.marks.provision)
        part = self._part(provision, break_gone)
        had_words = bool(provision.text or provision.heading)
        had_words = had_words or any(r.unit is RevisionUnit.NUMBER for r in provision.marks.provision)
        number_gone = rule.chooses or not part.number or (break_gone and not provision.typed)
        number_gone = number_gone or provision.kind is Kind.FOOTNOTE  # it is counted where it is cited
        nothing = part.empty and number_gone
        left_out = _revised(provision) or provision.id in self._spoken_of
        if nothing and (had_words or break_gone or self._open) and left_out:
            if self._open and not break_gone:
                self.renamed[provision.id] = self._close(part).id
            else:
                self.renamed[provision.id] = self._open[-1].provision.id if self._open else provision.parent
                self.left_out.add(provision.id)
        elif break_gone:
            self._open.append(part)
        else:
            self._close(part)

    def _keep(self, provision: Provision) -> None:
        """Add one of which nothing can go, as it is stored."""
        self.provisions.append(provision)
        for field, words in (("text", provision.text), ("heading", provision.heading)):
            self.segments[provision.id, field] = _whole(provision.id, field, len(words))

    def finish(self) -> None:
        """End what is still open: the draft ends with a paragraph whose break is gone."""
        if self._open:
            self._close(self._open.pop())

    def _part(self, provision: Provision, break_gone: bool) -> ProvisionPart:
        joins = (bool(self._open), break_gone)
        fields: list[MappedText] = []
        for name, whole, marks in (
            ("text", provision.text, provision.marks.text),
            ("heading", provision.heading, provision.marks.heading),
        ):
            ranges = [*_dropped(marks, self._rule), *self._rule.cuts(marks, whole)]
            ranges += self._spoken_of.get(provision.id, ()) if name == "text" else ()
            fields.append(cut_ranges((provision.id, name), whole, marks, ranges, joins))
        number = _number(provision, self._rule)
        (text, text_marks, text_map), (heading, heading_marks, heading_map) = fields
        return ProvisionPart(provision, number, heading, heading_marks, heading_map, text, text_marks, text_map)

    def _close(self, last: ProvisionPart) -> Provision:
        """Set down `last` with what is open before it as one provision, and return it.

        It keeps the place and automatic number of `last`, whose paragraph mark stands (17.13.5.15). Without such a
        number it begins with the first one's typed number or heading, and keeps the first one's place.
        """
        parts = [*self._open, last]
        self._open = []
        first = parts[0]
        counted = bool(last.number) and not last.provision.typed
        begins = len(parts) > 1 and not counted and (bool(first.heading) or first.provision.typed or last.empty)
        kept = first if begins else last
        number = last.number if counted or len(parts) == 1 else first.number if first.provision.typed else ""
        head = kept.heading if begins or len(parts) == 1 else ""
        text, marks, text_map = join_texts(mapped_texts(parts, head=begins))
        parent = kept.provision.parent
        names = {p.provision.id: p.provision.parent for p in parts if p is not kept}
        while parent in names:
            parent = names[parent]
        self.renamed.update((name, kept.provision.id) for name in names)
        old = kept.provision
        marked = Marks(marks, kept.heading_marks if head else (), old.marks.provision)
        if (parent, number, head, text) == (old.parent, old.number, old.heading, old.text) and marked == old.marks:
            read_as = old
        else:
            read_as = replace(old, parent=parent, number=number, heading=head, text=text, marks=marked)
        self.provisions.append(read_as)
        self.segments[read_as.id, "text"] = text_map
        self.segments[read_as.id, "heading"] = kept.heading_map if head else ()
        return read_as


@lru_cache(maxsize=_KEPT)
def _whole(provision: str, field: str, length: int) -> tuple[Segment, ...]:
    """The map of a text or heading that is read as it is stored: one value for all drafts that have it so."""
    return (Segment(0, provision, field, 0, length),) if length else ()


def apply_reading(draft: Draft, name: str = "issued") -> Reading:
    """The reading `name` of `draft`: "issued" (= "accepted"), "original", "unbracketed", "option:N", "actor:ID" or
    "author:NAME". `actor:` with a name that no id can be also means the author of that name.

    Raises NoSuchReading for a name that is none of these.

    One stored text, read as it was issued and as if all brackets were lifted:

    >>> read = draft("1. Ships moor [by day] here.")
    >>> [apply_reading(read, name).draft.provisions[-1].text for name in ("issued", "unbracketed")]
    ['Ships moor [by day] here.', 'Ships moor by day here.']
    """
    rule = _rule(name)
    reader = _Reader(rule, _from_elsewhere(draft, rule.actor) if rule.actor else {})
    gone: set[str] = set()
    options: dict[str, int] = {}
    for provision in draft.provisions:
        if provision.kind is Kind.OPTION:
            options[provision.parent] = options.get(provision.parent, 0) + 1
        other_option = (
            rule.option is not None
            and provision.kind is Kind.OPTION
            and options[provision.parent] != min(rule.option, _options_under(draft, provision.parent))
        )
        if provision.parent in gone or _row_gone(provision, rule) or other_option:
            gone.add(provision.id)
            continue
        reader.take(provision)
    reader.finish()
    provisions = assign_addresses(_reparented(_elsewhere(reader), reader.renamed))
    return Reading(name, replace(draft, provisions=provisions), reader.segments)


def _elsewhere(reader: _Reader) -> list[Provision]:
    """The provisions, with the marks that speak of another one at the place which that has in the reading.

    What such a mark speaks of may be left out of the reading; then it speaks of nothing there, and no note is cited.
    """
    standing = {p.id for p in reader.provisions}

    def cited(mark: Mark) -> bool:
        return not (isinstance(mark, Footnote) and mark.provision in reader.left_out)

    def placed(mark: Mark) -> Mark:
        if isinstance(mark, StatusMark) and mark.units:
            named = dict.fromkeys(reader.renamed.get(unit, unit) for unit in mark.units)
            return replace(mark, units=tuple(unit for unit in named if unit in standing))
        if not isinstance(mark, AttributionTag) or not mark.unit:
            return mark
        unit = reader.renamed.get(mark.unit, mark.unit)
        inside = [
            (segment.start + low, segment.start + high)
            for segment in reader.segments.get((unit, "text"), ())
            if (segment.provision, segment.field) == (mark.unit, "text")
            and (low := max(mark.unit_scope[0] - segment.stored_start, 0))
            < (high := min(mark.unit_scope[1] - segment.stored_start, segment.length))
        ]
        if not inside:
            return replace(mark, unit="", unit_scope=(0, 0))
        return replace(mark, unit=unit, unit_scope=(inside[0][0], inside[-1][1]))

    found: list[Provision] = []
    for provision in reader.provisions:
        old = provision.marks
        if not (old.text or old.heading):
            found.append(provision)
            continue
        text = tuple([placed(mark) for mark in old.text if cited(mark)])
        heading = tuple([mark for mark in old.heading if cited(mark)])
        same = (text, heading) == (old.text, old.heading)
        found.append(provision if same else replace(provision, marks=Marks(text, heading, old.provision)))
    return found


def _rule(name: str) -> _Rule:
    if name in ("issued", "accepted"):
        return _Rule(lambda r: not r.kind.adds, lambda marks, text: [], False, chooses=False)
    if name == "original":
        return _Rule(lambda r: r.kind.adds, lambda marks, text: [], True, chooses=False)
    if name == "unbracketed":
        return _Rule(lambda r: not r.kind.adds, _bracket_signs, False)
    head, _, parameter = name.partition(":")
    if head == "option" and parameter.isdigit() and int(parameter) > 0:
        chosen = int(parameter)
        return _Rule(
            lambda r: not r.kind.adds, lambda marks, text: _other_options(marks, text, chosen), False, option=chosen
        )
    if head in ("actor", "author") and parameter:
        # Whoever tracked changes under a name that is spelled like an actor's id is not that actor.
        author = None if head == "actor" and _ID.fullmatch(parameter) else parameter
        actor = parameter if head == "actor" else _NOBODY
        return _Rule(
            lambda r: (r.author != author) == r.kind.adds,
            lambda marks, text: _others_words(marks, text, actor),
            False,
            actor=actor,
        )
    raise NoSuchReading(
        f"There is no reading called “{name}”: choose issued, accepted, original, unbracketed, option:N, "
        "actor:ID or author:NAME."
    )


def _options_under(draft: Draft, parent: str) -> int:
    return sum(1 for p in draft.provisions if p.parent == parent and p.kind is Kind.OPTION)


def _row_gone(provision: Provision, rule: _Rule) -> bool:
    rows = provision.marks.provision
    return bool(rows) and any(r.unit is RevisionUnit.ROW and rule.drops(r) for r in rows)


def _revised(provision: Provision) -> bool:
    marks = (*provision.marks.text, *provision.marks.heading, *provision.marks.provision)
    return any(isinstance(m, Revision | Bracket | Alternatives | AttributionTag) for m in marks)


def _dropped(marks: Sequence[Mark], rule: _Rule) -> list[tuple[int, int]]:
    return [
        (m.start, m.end) for m in marks if isinstance(m, Revision) and m.unit is RevisionUnit.TEXT and rule.drops(m)
    ]


def _number(provision: Provision, rule: _Rule) -> str:
    if rule.numbers_before:
        for revision in provision.marks.provision:
            if revision.unit is RevisionUnit.NUMBER:
                return revision.before
    return provision.number


def _reparented(provisions: list[Provision], renamed: dict[str, str]) -> list[Provision]:
    standing = {p.id for p in provisions}
    result: list[Provision] = []
    for provision in provisions:
        parent = provision.parent
        while parent and parent not in standing:
            parent = renamed.get(parent, "")
        parent = "" if parent == provision.id else parent
        result.append(provision if parent == provision.parent else replace(provision, parent=parent))
    return result


def _bracket_signs(marks: Sequence[Mark], text: str) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    for mark in marks:
        if isinstance(mark, Bracket):
            if mark.part in ("whole", "opens"):
                cuts.append((mark.start, mark.start + 1))
            if mark.part in ("whole", "closes"):
                cuts.append((mark.end - 1, mark.end))
        elif isinstance(mark, AttributionTag):
            cuts.append((mark.start, mark.end))
    return cuts


def _other_options(marks: Sequence[Mark], text: str, chosen: int) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    for mark in marks:
        if isinstance(mark, Alternatives) and mark.options:
            start, end = mark.options[min(chosen, len(mark.options)) - 1]
            cuts += [(mark.start, start), (end, mark.end)]
    return cuts


def _others_words(marks: Sequence[Mark], text: str, actor: str) -> list[tuple[int, int]]:
    """Inside a tagged scope only the words of this actor stand: text that others propose, or that it wants deleted,
    goes.
    """
    cuts: list[tuple[int, int]] = []
    for mark in marks:
        if isinstance(mark, AttributionTag):
            if _not_wanted(mark, actor):
                cuts.append(mark.scope)
            cuts.append((mark.start, mark.end))
    return cuts


def _from_elsewhere(draft: Draft, actor: str) -> dict[str, list[tuple[int, int]]]:
    """The same for tags alone in their paragraph: by provision, the ranges of its text that go."""
    cuts: dict[str, list[tuple[int, int]]] = {}
    for provision in draft.provisions:
        for mark in provision.marks.text:
            if isinstance(mark, AttributionTag) and mark.unit and _not_wanted(mark, actor):
                cuts.setdefault(mark.unit, []).append(mark.unit_scope)
    return cuts


def _not_wanted(tag: AttributionTag, actor: str) -> bool:
    """Whether an actor wants the words of a tag gone, or they are others' words: a bracket of which it says nothing, or
    a paragraph that others propose. A paragraph that others want to keep, or to have words put into, is not theirs.
    """
    if tag.request:
        return False
    stances = {said.stance for said in tag.stances if any(a.id == actor for a in said.actors)}
    if stances:
        return not stances.isdisjoint({Stance.OPPOSE, Stance.DELETE})
    proposed = any(said.stance in (Stance.PROPOSE, Stance.COSPONSOR) for said in tag.stances)
    return proposed or tag.scope_basis != "unit"
