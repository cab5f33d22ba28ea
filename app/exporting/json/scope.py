"""The JSON document of the scope of a draft: the contract `travaux-scope/1` (docs/formats.md). Values are drawn, not
computed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.attribution.scope_moves import ScopeMove
    from app.treaty.attributions import Attribution
    from app.treaty.reading import Reading
    from app.treaty.scope import ScopeMap, ScopeReach, ScopeTarget, ScopeWords


def scope_document(
    scope: ScopeMap, reading: Reading, moves: Sequence[ScopeMove] | None = None, older: Reading | None = None
) -> dict[str, Any]:
    """`travaux-scope/1`: which provisions of a draft reach which offences; of two drafts also what moved since the
    older one.
    """
    document: dict[str, Any] = {
        "format": "travaux-scope/1",
        "draft": _draft(reading),
        "offences": [
            {"provision": one.provision, "address": one.address, "heading": one.heading} for one in scope.offences
        ],
        "classes": [{"id": one.id.value, "words": _words(one.words)} for one in scope.classes],
        "reaches": [_reach(one) for one in scope.reaches],
    }
    if moves is not None and older is not None:
        document["older"] = _draft(older)
        document["moved"] = [
            {
                "provision": one.provision,
                "target": _target(one.target),
                "older": _reach(one.older) if one.older else None,
                "newer": _reach(one.newer) if one.newer else None,
                "changes": list(one.changes),
                "actors": [_actor(answer, n) for answer in one.answers for n in range(len(answer.actors))],
            }
            for one in moves
        ]
    return document


def _draft(reading: Reading) -> dict[str, str]:
    draft = reading.draft
    return {
        "label": draft.label or draft.source,
        "symbol": draft.symbol,
        "date": draft.date,
        "language": draft.language,
        "reading": reading.name,
    }


def _reach(reach: ScopeReach) -> dict[str, Any]:
    return {
        "provision": reach.provision,
        "address": reach.address,
        "target": _target(reach.target),
        "words": _words(reach.words),
        "via": list(reach.via),
        "limits": [_words(one) for one in reach.limits],
        "open": reach.open,
    }


def _target(target: ScopeTarget) -> dict[str, str]:
    return {"kind": target.kind.value, "id": str(target.id)}


def _words(words: ScopeWords) -> dict[str, Any]:
    return {"provision": words.provision, "start": words.start, "end": words.end, "text": words.text}


def _actor(answer: Attribution, n: int) -> dict[str, Any]:
    actor = answer.actors[n]
    return {
        "actor": actor.id,
        "as_written": actor.as_written,
        "stance": answer.stance.value,
        "opposite": answer.opposite,
        "link": answer.link.value,
        "change": answer.change,
        "source": answer.asked.source,
        "where": answer.asked.where,
    }
