"""Marks as JSON, and back: the payload of the table `mark_codec`.

It is the form in which marks are kept, not the one in which they are shown to other programs (`app.exporting`).
Reading is the inverse of writing for every mark; a payload it does not know is a `ValueError`, since the schema's
version has been checked before. A key that an earlier version did not write has the value that says nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from app.treaty.marks import (
    ActorRef,
    Alternatives,
    AttributionTag,
    Bracket,
    Comment,
    CrossReference,
    Footnote,
    Format,
    Mark,
    PlainMark,
    Revision,
    RevisionKind,
    RevisionUnit,
    Stance,
    StanceOf,
    StatusMark,
)


def mark_kind(mark: Mark) -> str:
    """The kind of a mark as the column `kind` has it, such as "bracket" or "revision"."""
    match mark:
        case Bracket():
            return "bracket"
        case Alternatives():
            return "alternatives"
        case AttributionTag():
            return "attribution"
        case Revision():
            return "revision"
        case StatusMark():
            return "status"
        case CrossReference():
            return "cross_reference"
        case Footnote():
            return "footnote"
        case Format():
            return "format"
        case Comment():
            return "comment"
        case PlainMark():
            return "plain"


def mark_payload(mark: Mark) -> str:
    """All of a mark but its kind, start and end, as compact JSON."""
    return json.dumps(mark_values(mark), ensure_ascii=False, separators=(",", ":"))


def mark_values(mark: Mark) -> dict[str, Any]:
    """The same as plain values of JSON."""
    match mark:
        case Bracket(depth=depth, part=part, means=means):
            return {"depth": depth, "part": part, **({"means": means} if means else {})}
        case Alternatives(options=options):
            return {"options": options}
        case AttributionTag():
            return {
                "scope": mark.scope,
                "scope_basis": mark.scope_basis,
                "stances": [[s.stance, _refs(s.actors)] for s in mark.stances],
                "reason": mark.reason,
                **({"unit": mark.unit, "unit_scope": mark.unit_scope} if mark.unit else {}),
                **({"request": True} if mark.request else {}),
            }
        case Revision():
            return {
                "kind": mark.kind,
                "author": mark.author,
                "date": mark.date,
                "unit": mark.unit,
                "before": mark.before,
                **({"sign": mark.sign} if mark.sign else {}),
            }
        case StatusMark(status=status, actors=actors):
            return {"status": status, "actors": _refs(actors), "scope": mark.scope, "units": mark.units}
        case CrossReference(target=target, resolves=resolves):
            return {"target": target, "resolves": resolves}
        case Footnote(provision=provision):
            return {"provision": provision}
        case Format(format=name):
            return {"format": name}
        case Comment(author=author, date=date, text=text):
            return {"author": author, "date": date, "text": text}
        case PlainMark(mark=name, remark=remark, confidence=sure):
            return {"mark": name, "remark": remark, **({} if sure is None else {"confidence": sure})}


def _refs(actors: tuple[ActorRef, ...]) -> list[list[str]]:
    return [[a.id, a.as_written] for a in actors]


def mark_from(kind: str, start: int, end: int, payload: str) -> Mark:
    """The mark that `mark_kind` and `mark_payload` described. Raises ValueError for a kind that is none."""
    return mark_of(kind, start, end, json.loads(payload))


def mark_of(kind: str, start: int, end: int, values: Mapping[str, Any]) -> Mark:
    """The same of the values of `mark_values`."""
    reader = _READERS.get(kind)
    if reader is None:
        raise ValueError(f"There is no kind of mark called {kind!r}.")
    return reader(start, end, values)


def lie_within(marks: Iterable[Mark], words: str) -> bool:
    """Whether marks of a field, and the options and scopes of them, lie on its words."""
    longest = len(words)
    return all(0 <= start <= end <= longest for mark in marks for start, end in _ranges(mark))


def _ranges(mark: Mark) -> Iterator[tuple[int, int]]:
    yield mark.start, mark.end
    match mark:
        case Alternatives(options=options):
            yield from options
        case AttributionTag(scope=scope) | StatusMark(scope=scope):
            yield scope


def _actors(pairs: list[list[str]]) -> tuple[ActorRef, ...]:
    return tuple(ActorRef(identity, name) for identity, name in pairs)


def _attribution(start: int, end: int, values: Mapping[str, Any]) -> AttributionTag:
    first, last = values["scope"]
    stances = tuple(StanceOf(Stance(stance), _actors(pairs)) for stance, pairs in values["stances"])
    low, high = values.get("unit_scope", (0, 0))
    basis, reason = values["scope_basis"], values["reason"]
    unit, request = values.get("unit", ""), values.get("request", False)
    return AttributionTag(start, end, (first, last), basis, stances, reason, unit, (low, high), request)


def _status(start: int, end: int, values: Mapping[str, Any]) -> StatusMark:
    first, last = values.get("scope", (0, 0))
    units = tuple(values.get("units", ()))
    return StatusMark(start, end, values["status"], _actors(values["actors"]), (first, last), units)


def _revision(start: int, end: int, values: Mapping[str, Any]) -> Revision:
    return Revision(
        start,
        end,
        RevisionKind(values["kind"]),
        values["author"],
        values["date"],
        RevisionUnit(values["unit"]),
        values["before"],
        values.get("sign", ""),
    )


_READERS: dict[str, Callable[[int, int, Mapping[str, Any]], Mark]] = {
    "bracket": lambda start, end, values: Bracket(start, end, values["depth"], values["part"], values.get("means", "")),
    "alternatives": lambda start, end, values: Alternatives(start, end, tuple((a, b) for a, b in values["options"])),
    "attribution": _attribution,
    "revision": _revision,
    "status": _status,
    "cross_reference": lambda start, end, values: CrossReference(start, end, values["target"], values["resolves"]),
    "footnote": lambda start, end, values: Footnote(start, end, values["provision"]),
    "format": lambda start, end, values: Format(start, end, values["format"]),
    "comment": lambda start, end, values: Comment(start, end, values["author"], values["date"], values["text"]),
    "plain": lambda start, end, values: PlainMark(
        start, end, values["mark"], values["remark"], values.get("confidence")
    ),
}
