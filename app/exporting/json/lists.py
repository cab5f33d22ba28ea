"""The JSON documents that are lists: proposals, actors, silent changes, and what is in a dossier.

Contracts `travaux-proposals/1`, `travaux-actors/1`, `travaux-silent/1`, `travaux-info/1`
(docs/formats.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.json.documents import attribution_json, change_json
from app.exporting.json.marks import actors_json, mark_json
from app.treaty.actor_order import sort_actors
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.attribution.asks.wording_edits import WordingEdits
    from app.attribution.evidence.removed_text import RemovedText
    from app.treaty.actors import Membership, Register, Resolution
    from app.treaty.changes import Change
    from app.treaty.draft import Provision
    from app.treaty.marks import Revision
    from app.treaty.proposals import ProposalPaper


def proposals_document(
    papers: Iterable[ProposalPaper],
    spoken: Mapping[str, tuple[str | None, str]] | None = None,
    laid: Mapping[str, WordingEdits] | None = None,
) -> dict[str, Any]:
    """`travaux-proposals/1`: every block of every paper with its asks, in the order of the papers.

    `spoken` gives for a proposal's id the label of the draft it speaks to and why, `laid` for an ask's id the edits
    that its wording makes there.
    """
    papers, spoken, laid = tuple(papers), spoken or {}, laid or {}
    return {
        "format": "travaux-proposals/1",
        "proposals": [
            {
                "id": p.id,
                "actors": actors_json(p.actors),
                "role": p.role,
                "speakers": actors_json(p.speakers),
                "review": p.review.value,
                "address": p.address,
                "source": p.source,
                "where": p.where,
                "date": p.date,
                "base": p.base,
                **_spoken(spoken.get(p.id)),
                "asks": [
                    {
                        "id": ask.id,
                        "edit": ask.edit.value,
                        "wording": ask.wording,
                        "anchor": ask.anchor,
                        "stance": ask.stance.value,
                        "address": ask.address,
                        "where": ask.where,
                        "kind": ask.kind.value,
                        "quote": ask.quote,
                        **_laid(laid.get(ask.id)),
                    }
                    for ask in p.asks
                ],
                "rationale": p.rationale,
            }
            for paper in papers
            for p in paper.proposals
        ],
        "report": [
            {
                "severity": line.severity.value,
                "message": str(line.message),
                "where": line.where,
                "source": paper.source,
            }
            for paper in papers
            for line in paper.report
        ],
    }


def _spoken(told: tuple[str | None, str] | None) -> dict[str, Any]:
    return {} if told is None else {"speaks_to": told[0], "speaks_to_reason": told[1]}


def _laid(laid: WordingEdits | None) -> dict[str, Any]:
    if laid is None:
        return {}
    edits = [
        {
            "edit": one.edit.value,
            "provision": one.provision,
            "draft": list(one.draft),
            "wording": list(one.wording),
            "run_together": one.glued,
        }
        for one in laid.edits
    ]
    return {"restates": laid.provision, "edits": edits, "unreadable": laid.unreadable, "reprint": laid.reprint.value}


def actors_document(
    resolved: Iterable[Resolution], groups: Sequence[str], register: Register, date: str
) -> dict[str, Any]:
    """`travaux-actors/1`: what each name stands for, and the members on `date` of groups, with the days between which
    they are.
    """
    members = {group: _members(group, register, date) for group in groups}
    return {
        "format": "travaux-actors/1",
        "date": date,
        "names": [
            {
                "as_written": r.as_written,
                "actors": list(r.candidates),
                "ambiguous": r.ambiguous,
                "types": [register.type_of(actor) for actor in r.candidates],
                "short": [register.short(actor) for actor in r.candidates],
            }
            for r in resolved
        ],
        "members": {group: [one.member for one in found] for group, found in members.items()},
        "memberships": {
            group: [{"member": one.member, "since": one.since, "until": one.until} for one in found]
            for group, found in members.items()
        },
    }


def _members(group: str, register: Register, date: str) -> tuple[Membership, ...]:
    """Who is in a group on a day, in the order in which the United Nations list them."""
    there = {one.member: one for one in register.by_id[group].memberships_on(date)}
    return tuple(there[actor.id] for actor in sort_actors((ActorRef(one, one) for one in there), register))


def silent_document(
    unmarked: Iterable[Change],
    idle: Iterable[tuple[Provision, str, Revision]],
    left: Iterable[RemovedText],
    register: Register,
) -> dict[str, Any]:
    """`travaux-silent/1`: differences that no tracked change marks, tracked changes that make no difference, and what
    left the text.

    `idle` gives the provision, its field and the mark, with offsets in the stored draft.
    """
    return {
        "format": "travaux-silent/1",
        "unmarked": [change_json(change, (), register) for change in unmarked],
        "marked_without_difference": [
            {"provision": provision.id, "address": provision.address, "field": field, **mark_json(mark)}
            for provision, field, mark in idle
        ],
        "left": [
            {
                "change": change_json(one.change, (), register),
                "removal": one.removal.value,
                "authors": list(one.authors),
                "whose": [attribution_json(owner, register) for owner in one.owners],
            }
            for one in left
        ],
    }


def info_document(
    title: str, schema: int, drafts: Iterable[Mapping[str, Any]], counts: Mapping[str, int]
) -> dict[str, Any]:
    """`travaux-info/1`: what is in a dossier.
    `drafts` give "label", "symbol", "title", "date", "language", "hash", "words".
    """
    return {
        "format": "travaux-info/1",
        "title": title,
        "schema": schema,
        "drafts": [dict(draft) for draft in drafts],
        "counts": dict(counts),
    }
