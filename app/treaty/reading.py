"""Readings: a draft as read under chosen rules, with a map back to the stored text.

A stored draft holds everything, tracked deletions included. A reading chooses what counts: it may drop, join and
renumber provisions.
It is not a comparison and finds no marks. Rules of paragraph breaks: ECMA-376 Part 1, 17.13.5 (a removed paragraph
mark joins the
paragraph to the next one, whose properties the result takes).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.job import Refused
from app.treaty.address import addressed
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import (
    Alternatives,
    AttributionTag,
    Bracket,
    Mark,
    Marks,
    Revision,
    RevisionUnit,
)

READINGS = ("issued", "accepted", "original", "unbracketed")
"""Names of the readings without a parameter; `option:N` and `actor:ID` take one."""


@dataclass(frozen=True, slots=True)
class Segment:
    """`length` code points of a reading's field that stand in the stored draft at `provision`, `field`,
    `stored_start`.
    """

    start: int
    provision: str
    field: str
    stored_start: int
    length: int


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
    option: int | None = None


def read(draft: Draft, name: str = "issued") -> Reading:
    """The reading `name` of `draft`: "issued" (= "accepted"), "original", "unbracketed", "option:N" or "actor:ID".

    Raises Refused for a name that is none of these.
    """
    rule = _rule(name)
    read_provisions: list[Provision] = []
    segments: dict[tuple[str, str], tuple[Segment, ...]] = {}
    renamed: dict[str, str] = {}
    gone: set[str] = set()
    carried: list[tuple[Provision, str, tuple[Mark, ...], tuple[Segment, ...]]] = []
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
        text, marks, text_map = _cut(provision, "text", provision.text, provision.marks.text, rule)
        heading, heading_marks, heading_map = _cut(
            provision, "heading", provision.heading, provision.marks.heading, rule
        )
        number = _number(provision, rule)
        break_gone = any(r.unit is RevisionUnit.BREAK and rule.drops(r) for r in provision.marks.provision)
        emptied = not text.strip() and not heading.strip()
        had_words = bool(provision.text or provision.heading)
        if emptied and (had_words or break_gone) and _revised(provision):
            renamed[provision.id] = provision.parent
            continue
        if break_gone:
            carried.append((provision, text, marks, text_map))
            continue
        for earlier, *_ in carried:
            renamed[earlier.id] = provision.id
        parent = provision.parent
        if carried:
            parent = next((e.parent for e, *_ in carried if e.id == parent), parent)
            text, marks, text_map = _joined(carried, text, marks, text_map)
            carried = []
        read_provisions.append(
            replace(
                provision,
                parent=parent,
                number=number,
                heading=heading,
                text=text,
                marks=Marks(marks, heading_marks, provision.marks.provision),
            )
        )
        segments[provision.id, "text"] = text_map
        segments[provision.id, "heading"] = heading_map
    for provision, text, marks, text_map in carried:
        read_provisions.append(replace(provision, text=text, marks=Marks(marks, (), provision.marks.provision)))
        segments[provision.id, "text"] = text_map
    return Reading(name, replace(draft, provisions=addressed(_reparented(read_provisions, renamed))), segments)


def _rule(name: str) -> _Rule:
    if name in ("issued", "accepted"):
        return _Rule(lambda r: not r.kind.adds, lambda marks, text: [], False)
    if name == "original":
        return _Rule(lambda r: r.kind.adds, lambda marks, text: [], True)
    if name == "unbracketed":
        return _Rule(lambda r: not r.kind.adds, _bracket_signs, False)
    head, _, parameter = name.partition(":")
    if head == "option" and parameter.isdigit() and int(parameter) > 0:
        chosen = int(parameter)
        return _Rule(lambda r: not r.kind.adds, lambda marks, text: _other_options(marks, text, chosen), False, chosen)
    if head == "actor" and parameter:
        return _Rule(
            lambda r: (r.author != parameter) == r.kind.adds,
            lambda marks, text: _others_words(marks, text, parameter),
            False,
        )
    raise Refused(
        f"There is no reading called “{name}”: choose issued, accepted, original, unbracketed, option:N or actor:ID."
    )


def _options_under(draft: Draft, parent: str) -> int:
    return sum(1 for p in draft.provisions if p.parent == parent and p.kind is Kind.OPTION)


def _row_gone(provision: Provision, rule: _Rule) -> bool:
    return any(r.unit is RevisionUnit.ROW and rule.drops(r) for r in provision.marks.provision)


def _revised(provision: Provision) -> bool:
    marks = (*provision.marks.text, *provision.marks.heading, *provision.marks.provision)
    return any(isinstance(m, Revision | Bracket | Alternatives | AttributionTag) for m in marks)


def _number(provision: Provision, rule: _Rule) -> str:
    if rule.numbers_before:
        for revision in provision.marks.provision:
            if revision.unit is RevisionUnit.NUMBER:
                return revision.before
    return provision.number


def _cut(
    provision: Provision, field: str, text: str, marks: tuple[Mark, ...], rule: _Rule
) -> tuple[str, tuple[Mark, ...], tuple[Segment, ...]]:
    """A field without what the reading leaves out, its marks at their new places, and the map back."""
    dropped = [
        (m.start, m.end) for m in marks if isinstance(m, Revision) and m.unit is RevisionUnit.TEXT and rule.drops(m)
    ]
    cuts = _merged([*dropped, *rule.cuts(marks, text)])
    if not cuts:
        whole = (Segment(0, provision.id, field, 0, len(text)),) if text else ()
        return text, marks, whole
    pieces: list[str] = []
    segments: list[Segment] = []
    new_place = [0] * (len(text) + 1)
    at = 0
    position = 0
    for start, end in [*cuts, (len(text), len(text))]:
        for offset in range(at, start):
            new_place[offset] = position + offset - at
        if start > at:
            segments.append(Segment(position, provision.id, field, at, start - at))
            pieces.append(text[at:start])
            position += start - at
        for offset in range(start, end):
            new_place[offset] = position
        at = end
    new_place[len(text)] = position
    return "".join(pieces), tuple(_shifted(marks, new_place, text)), tuple(segments)


def _merged(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


def _shifted(marks: Iterable[Mark], place: Sequence[int], text: str) -> Iterable[Mark]:
    """Marks at their new offsets. One whose text is gone goes too, but a revision stays as a point that remembers its
    words.
    """
    for mark in marks:
        start, end = place[mark.start], place[mark.end]
        if isinstance(mark, Revision):
            before = text[mark.start : mark.end] if start == end and mark.end > mark.start else mark.before
            yield replace(mark, start=start, end=end, before=before)
        elif start == end and mark.end > mark.start:
            continue
        elif isinstance(mark, Alternatives):
            options = tuple((place[a], place[b]) for a, b in mark.options)
            yield replace(mark, start=start, end=end, options=options)
        elif isinstance(mark, AttributionTag):
            yield replace(mark, start=start, end=end, scope=(place[mark.scope[0]], place[mark.scope[1]]))
        else:
            yield replace(mark, start=start, end=end)


def _joined(
    carried: Sequence[tuple[Provision, str, tuple[Mark, ...], tuple[Segment, ...]]],
    text: str,
    marks: tuple[Mark, ...],
    text_map: tuple[Segment, ...],
) -> tuple[str, tuple[Mark, ...], tuple[Segment, ...]]:
    """Texts whose breaks are gone, set before `text` as one."""
    whole = ""
    all_marks: list[Mark] = []
    all_segments: list[Segment] = []
    for piece, piece_marks, piece_map in [*((t, m, s) for _, t, m, s in carried), (text, marks, text_map)]:
        shift = len(whole)
        all_marks += _shifted(piece_marks, range(shift, shift + len(piece) + 1), piece)
        all_segments += [replace(s, start=s.start + shift) for s in piece_map]
        whole += piece
    return whole, tuple(all_marks), tuple(all_segments)


def _reparented(provisions: list[Provision], renamed: dict[str, str]) -> list[Provision]:
    standing = {p.id for p in provisions}
    result: list[Provision] = []
    for provision in provisions:
        parent = provision.parent
        while parent and parent not in standing:
            parent = renamed.get(parent, "")
        result.append(replace(provision, parent="" if parent == provision.id else parent))
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
            stances = {s.stance.value for s in mark.stances if any(a.id == actor for a in s.actors)}
            if not stances or stances & {"oppose", "delete"}:
                cuts.append(mark.scope)
            cuts.append((mark.start, mark.end))
    return cuts
