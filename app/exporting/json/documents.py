"""The JSON documents of a draft and of a comparison: the contracts `travaux-draft/1` and `travaux-comparison/1`.

Their schemas lie in resources/schemas and are explained in docs/formats.md. Values are drawn as dicts and lists;
nothing is computed but counts. Lists of proposals, actors and the like are in `lists.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.json.marks import provision_json
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from app.redline.model import Amendment
    from app.redline.precedents.model import BearingView
    from app.redline.print_options import FilteredChanges
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, CitedProvisions, Comparison, Grounds, Side
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.reading import Reading


def draft_document(reading: Reading) -> dict[str, Any]:
    """`travaux-draft/1`: a draft under a reading, with its marks and its import report."""
    draft = reading.draft
    return {
        "format": "travaux-draft/1",
        **_facts(draft),
        "reading": reading.name,
        "provisions": [provision_json(p) for p in draft.provisions],
        "report": [
            {"severity": line.severity.value, "message": str(line.message), "where": line.where}
            for line in draft.report.lines
        ],
    }


def _facts(draft: Draft) -> dict[str, str]:
    return {
        "title": draft.title,
        "language": draft.language,
        "profile": draft.profile,
        "label": draft.label,
        "symbol": draft.symbol,
        "date": draft.date,
        "source": draft.source,
        "sha256": draft.sha256,
    }


def comparison_document(
    older: Reading,
    newer: Reading,
    comparison: Comparison,
    attributions: Iterable[Attribution],
    register: Register,
    grounds: Sequence[Grounds],
    amendments: Sequence[Amendment] = (),
    *,
    evidence: Sequence[str] = (),
    warnings: Sequence[str] = (),
    only: FilteredChanges | None = None,
    sources: dict[str, Any] | None = None,
    bearings: Mapping[str, Sequence[BearingView]] | None = None,
) -> dict[str, Any]:
    """`travaux-comparison/1`: what changed between two drafts and who asked for it, by the evidence named.

    `grounds` say of each pair, in order, what speaks for it; `amendments` are those of the redline. Where there is a
    shelf, `sources` say where the words come from and `bearings` which way each change leads. With `only` the
    changes, their groups, their amendments and the summary are those of a filter, and `filter` says so.
    """
    shown = [change for change in comparison.changes if only is None or change.id in only.changes]
    grouped = Counter(change.group for change in shown)
    answers: dict[str, list[Attribution]] = {}
    for attribution in attributions:
        answers.setdefault(attribution.change, []).append(attribution)
    return {
        "format": "travaux-comparison/1",
        "older": {**_facts(older.draft), "provisions": [provision_json(p) for p in older.draft.provisions]},
        "newer": {**_facts(newer.draft), "provisions": [provision_json(p) for p in newer.draft.provisions]},
        "reading": newer.name,
        "evidence": list(evidence),
        "warnings": list(warnings),
        "pairs": [
            {
                "older": p.older,
                "newer": p.newer,
                "relation": p.relation,
                "moved": p.moved,
                "renumbered": p.renumbered,
                "basis": p.basis,
                "grounds": _grounds(why),
            }
            for p, why in zip(comparison.pairs, grounds, strict=True)
        ],
        "equal": [[e.older, e.older_start, e.older_start + e.length, e.newer, e.newer_start] for e in comparison.equal],
        "changes": [
            change_json(c, answers.get(c.id, ()), register)
            | ({} if bearings is None else {"bearing": bearings_json(bearings.get(c.id, ()))})
            for c in shown
        ],
        "groups": [
            {"id": g.id, "kind": g.kind, "title": str(g.title), "count": g.count if only is None else grouped[g.id]}
            for g in comparison.groups
            if only is None or grouped[g.id]
        ],
        "amendments": [
            amendment_json(one, [change for change in one.changes if only is None or change in only.changes])
            | ({} if bearings is None else {"bearing": bearings_json(one.bearings)})
            for one in amendments
            if only is None or not only.changes.isdisjoint(one.changes)
        ],
        "summary": _summary(shown, answers),
    } | {
        **({} if only is None else {"filter": {"why": only.because, "of": len(comparison.changes)}}),
        **({} if sources is None else {"precedents": sources}),
    }


def bearings_json(bearings: Iterable[BearingView]) -> list[dict[str, str]]:
    """Which way a change or an amendment leads, as seen from each source."""
    return [
        {"bearing": one.bearing.value, "instrument": one.instrument, "provision": one.provision, "source": one.name}
        for one in bearings
    ]


def change_json(change: Change, attributions: Iterable[Attribution], register: Register) -> dict[str, Any]:
    """One change, with who asked for it."""
    return {
        "id": change.id,
        "kind": change.kind.value,
        "class": change.weight.value,
        "tags": list(change.tags),
        "within": change.within,
        "group": change.group,
        "older": _side(change.older),
        "newer": _side(change.newer),
        "attributions": [attribution_json(a, register) for a in attributions],
    } | ({"cited": _cited(change.cited)} if change.cited is not None else {})


def amendment_json(amendment: Amendment, changes: Sequence[str]) -> dict[str, Any]:
    """One amendment with those of its changes that are shown."""
    return {
        "id": amendment.id,
        "number": amendment.number,
        "kind": amendment.kind.value,
        "weight": amendment.weight.value,
        "reasons": [reason.value for reason in amendment.reasons],
        "older": list(amendment.older),
        "newer": list(amendment.newer),
        "address": amendment.address,
        "heading": amendment.heading,
        "headline": amendment.headline,
        "changes": list(changes),
        "places": [{"older": one.older, "newer": one.newer, "address": one.address} for one in amendment.places],
        "actors": [{"id": chip.actor, "link": chip.link.value} for chip in amendment.chips if not chip.opposite],
    }


def _cited(cited: CitedProvisions) -> dict[str, str]:
    return {"older": cited.older, "became": cited.became, "newer": cited.newer, "was": cited.was}


def _grounds(grounds: Grounds) -> dict[str, Any]:
    return {
        "wording": _rounded(grounds.wording),
        "heading": _rounded(grounds.heading),
        "number": grounds.number,
        "above": grounds.above,
        "before": grounds.before,
        "after": grounds.after,
        "pinned": grounds.pinned,
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 3)


def _side(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {
        "provision": side.provision,
        "field": side.field,
        "start": side.start,
        "end": side.end,
        "text": side.text,
    }


def attribution_json(attribution: Attribution, register: Register) -> dict[str, Any]:
    """One answer to who asked."""
    asked = attribution.asked
    return {
        "actors": [
            {"id": a.id, "as_written": a.as_written, "type": _type(a, asked.kind, register)} for a in attribution.actors
        ],
        "role": attribution.role,
        "stance": attribution.stance.value,
        "link": attribution.link.value,
        "score": round(attribution.score, 4),
        "asked": {
            "kind": asked.kind.value,
            "source": asked.source,
            "where": asked.where,
            "quote": asked.quote,
            "date": asked.date,
            "base": asked.base,
            "proposal": asked.proposal,
            "ask": asked.ask,
        },
        "fate": attribution.fate,
        "notes": [str(note) for note in attribution.notes],
        "opposite": attribution.opposite,
        "words": list(attribution.words),
    }


def _type(actor: ActorRef, kind: EvidenceKind, register: Register) -> str:
    """The type of an actor. A tracked change's author who is mapped to nobody is an author, and never a State."""
    if actor.id == "?" and kind is EvidenceKind.TRACKED:
        return "author"
    return register.type_of(actor.id)


def _summary(changes: Sequence[Change], answers: Mapping[str, Sequence[Attribution]]) -> dict[str, Any]:
    """Counts.
    A change counts once under each actor and link it is attributed to; those who asked for the opposite count nowhere,
    nor those who only led a group or spoke for others.
    """
    actors: Counter[str] = Counter()
    links: Counter[str] = Counter()
    attributed = 0
    for change in changes if answers else ():
        named = [a for a in answers.get(change.id, ()) if not a.opposite]
        attributed += bool(named)
        links.update({a.link.value for a in named})
        own = [a for a in named if a.role in ("", "proponent")]
        actors.update({actor.as_written if actor.id == "?" else actor.id for a in own for actor in a.actors})
    return {
        "changes": len(changes),
        "kinds": _counted(c.kind.value for c in changes),
        "classes": _counted(c.weight.value for c in changes),
        "tags": _counted(tag for c in changes for tag in c.tags),
        "attributed": attributed,
        "unattributed": len(changes) - attributed,
        "links": dict(sorted(links.items())),
        "actors": dict(sorted(actors.items())),
    }


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))
