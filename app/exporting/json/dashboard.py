"""The JSON document of the dashboard: the contract `travaux-dashboard/1` (docs/formats.md). Values are drawn, not
counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Convergence, Openness
    from app.attribution.fates.scorecards import Scorecard
    from app.redline.dashboard.model import ActorCount, DossierBoard, PairBoard, TrackingGaps, VerbChange
    from app.redline.model import Chip, Count, DraftFacts
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change
    from app.treaty.marks import ActorRef
    from app.treaty.statuses import AgreementHistory, AgreementOutcome

FORMAT = "travaux-dashboard/1"

NameMap = Mapping[str, str]


def pair_document(board: PairBoard) -> dict[str, Any]:
    """`travaux-dashboard/1` of a pair. Ids of changes are those of the comparison of the same two drafts."""
    return {
        "format": FORMAT,
        "of": "pair",
        "older": _facts(board.older),
        "newer": _facts(board.newer),
        "total": board.total,
        "formatting": board.formatting,
        "counts": _counts(board.summary),
        "chapters": [asdict(one) for one in board.divisions],
        "actors": [_asking(one) for one in board.actors],
        "verbs": [_verb(one) for one in board.verbs],
        "events": [{"kind": one.kind, "count": one.count, "changes": list(one.changes)} for one in board.events],
        "astray": [asdict(one) for one in board.astray],
        "open": _convergence(board.chapters, board.names),
        "agreed": [_agreed(one, board.names) for one in board.agreed],
        "silence": _silence(board.silence),
        "lost": [asdict(one) for one in board.lost],
    }


def dossier_document(board: DossierBoard) -> dict[str, Any]:
    """`travaux-dashboard/1` of a whole dossier. Ids of changes are those of the comparison of the drafts named."""
    return {
        "format": FORMAT,
        "of": "dossier",
        "title": board.title,
        "drafts": [_facts(one) for one in board.drafts],
        "steps": [
            {
                "older": step.older,
                "newer": step.newer,
                "total": step.total,
                "counts": _counts(step.summary),
                "chapters": [asdict(one) for one in step.divisions],
                "verbs": [_verb(one) for one in step.verbs],
                "silence": _silence(step.silence),
            }
            for step in board.steps
        ],
        "open": _convergence(board.chapters, board.names),
        "agreed": [_agreed(one, board.names) for one in board.agreed],
        "lost": [asdict(one) for one in board.lost],
        "draft": board.draft,
        "scorecards": [_card(one, board.names) for one in board.cards],
    }


def _facts(draft: DraftFacts) -> dict[str, Any]:
    return {
        "label": draft.label,
        "symbol": draft.symbol,
        "date": draft.date,
        "language": draft.language,
        "words": draft.words,
        **({"unofficial": True} if draft.unofficial else {}),
    }


def _counts(summary: Iterable[Count]) -> list[dict[str, Any]]:
    return [{"by": one.by, "of": one.name, "changes": one.count} for one in summary]


def _asking(one: ActorCount) -> dict[str, Any]:
    return {
        "actor": one.actor,
        "name": one.name,
        "full": one.full,
        "type": one.type,
        "marked": list(one.marked),
        "asserted": list(one.asserted),
        "matched": list(one.matched),
        "against": list(one.against),
    }


def _verb(one: VerbChange) -> dict[str, Any]:
    return {
        "change": one.change,
        "address": one.address,
        "title": one.title,
        "gone": list(one.gone),
        "came": list(one.came),
        "asked": [_chip(chip) for chip in one.chips],
    }


def _chip(chip: Chip) -> dict[str, Any]:
    return {
        "id": chip.actor,
        "name": chip.name,
        "link": chip.link.value,
        "stance": chip.stance,
        "opposite": chip.opposite,
    }


def _convergence(found: Convergence, names: NameMap) -> dict[str, Any]:
    return {
        "chapters": [
            {"name": one.name, "drafts": [open_ and _open(open_, names) for open_ in one.drafts]}
            for one in found.chapters
        ],
        "whole": [_open(one, names) for one in found.whole],
    }


def _open(one: Openness, names: NameMap) -> dict[str, Any]:
    return {
        "provision": one.provision,
        "name": one.name,
        "paragraphs": one.paragraphs,
        "bracketed": one.bracketed,
        "brackets": one.brackets,
        "options": one.options,
        "placeholders": one.placeholders,
        "ad_referendum": one.ad_referendum,
        "in_informals": one.in_informals,
        "reopened": one.reopened,
        "pending": one.pending,
        "words": one.words,
        "disputed": one.disputed,
        "holders": [_actor(actor, names) for actor in one.holders],
        "asking": [_actor(actor, names) for actor in one.asking],
        "verbs": dict(one.verbs),
    }


def _actor(actor: ActorRef, names: NameMap) -> dict[str, str]:
    return {"id": actor.id, "name": names.get(actor.id, actor.as_written)}


def _agreed(one: AgreementHistory, names: NameMap) -> dict[str, Any]:
    return {
        **asdict(one.agreement),
        "touched": one.touched.draft if one.touched is not None else "",
        "after": [_after(each, names) for each in one.after],
    }


def _after(after: AgreementOutcome, names: NameMap) -> dict[str, Any]:
    return {
        "draft": after.draft,
        "address": after.address,
        "status": after.status,
        "lost": after.lost,
        "changes": [_change(change, after.attributions, names) for change in after.changes],
    }


def _change(change: Change, attributions: Iterable[Attribution], names: NameMap) -> dict[str, Any]:
    return {
        "change": change.id,
        "older": change.older.text if change.older is not None else "",
        "newer": change.newer.text if change.newer is not None else "",
        "asked": [
            {
                **_actor(actor, names),
                "link": one.link.value,
                "stance": one.stance.value,
                "opposite": one.opposite,
            }
            for one in attributions
            if one.change == change.id
            for actor in one.actors
        ],
    }


def _silence(silence: TrackingGaps) -> dict[str, Any]:
    lines = [{**asdict(one), "authors": list(one.authors)} for one in silence.lines]
    return {"tracked": silence.tracked, "lines": lines}


def _card(card: Scorecard, names: NameMap) -> dict[str, Any]:
    return {
        "actor": _actor(card.actor, names),
        "role": card.role,
        "asks": card.asks,
        "fates": {fate.value: count for fate, count in card.fates},
        "without": card.without,
        "proposals": {way.value: count for way, count in card.proposals},
    }
