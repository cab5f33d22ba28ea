"""Marks and provisions in the form of the JSON contracts (docs/formats.md).

It draws values as dicts and computes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    StatusMark,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.treaty.draft import Provision


def provision_json(provision: Provision) -> dict[str, Any]:
    """One provision. Marks over its heading carry `"field": "heading"`; those without a field stand over its text."""
    marks = [mark_json(m) for m in (*provision.marks.provision, *provision.marks.text)]
    marks += [{**mark_json(m), "field": "heading"} for m in provision.marks.heading]
    return {
        "id": provision.id,
        "parent": provision.parent,
        "kind": provision.kind.value,
        "number": provision.number,
        "address": provision.address,
        "heading": provision.heading,
        "text": provision.text,
        "marks": marks,
    }


def actors_json(actors: Iterable[ActorRef]) -> list[dict[str, str]]:
    """Actors as a paper names them: {"id", "as_written"}."""
    return [{"id": actor.id, "as_written": actor.as_written} for actor in actors]


def mark_json(mark: Mark) -> dict[str, Any]:
    """One mark: its name, its range in code points, and what it says."""
    name, values = _said(mark)
    return {"mark": name, "start": mark.start, "end": mark.end, **values}


def _said(mark: Mark) -> tuple[str, dict[str, Any]]:
    match mark:
        case Bracket():
            values = {"depth": mark.depth, "part": mark.part}
            return "bracket", {**values, "means": mark.means} if mark.means else values
        case Alternatives():
            return "alternatives", {"options": [list(option) for option in mark.options]}
        case AttributionTag():
            more: dict[str, Any] = {"unit": mark.unit, "unit_scope": list(mark.unit_scope)} if mark.unit else {}
            more |= {"request": True} if mark.request else {}
            return "attribution", {
                "scope": list(mark.scope),
                "scope_basis": mark.scope_basis,
                "stances": [{"stance": s.stance.value, "actors": actors_json(s.actors)} for s in mark.stances],
                "reason": mark.reason,
                **more,
            }
        case Revision():
            values = {"author": mark.author, "date": mark.date, "unit": mark.unit.value}
            said = {"before": mark.before, "sign": mark.sign}
            return mark.kind.value, {**values, **{name: value for name, value in said.items() if value}}
        case StatusMark():
            values = {"status": mark.status, "actors": actors_json(mark.actors), "scope": list(mark.scope)}
            return "status", {**values, "units": list(mark.units)} if mark.units else values
        case CrossReference():
            return "cross_reference", {"target": mark.target, "resolves": mark.resolves}
        case Footnote():
            return "footnote", {"provision": mark.provision}
        case Format():
            return "format", {"format": mark.format}
        case Comment():
            return "comment", {"author": mark.author, "date": mark.date, "text": mark.text}
        case PlainMark():
            sure = {} if mark.confidence is None else {"confidence": mark.confidence}
            return mark.mark, {"remark": mark.remark, **sure}
