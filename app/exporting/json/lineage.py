"""The JSON document of a lineage: the contract `travaux-lineage/1` (docs/formats.md).

It tells the last draft. Values are drawn as dicts and lists; neighbours that share a life are one run.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.exporting.json.documents import attribution_json

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.lineages import LifeRun, Lineage


def lineage_document(lineage: Lineage, register: Register) -> dict[str, Any]:
    """`travaux-lineage/1`: when the words of the last draft entered, left and came back.

    Who asked stands in `asked`, with ranges of its own, and only when somebody did: what is in `runs` does not depend
    on the evidence in hand.
    """
    last = lineage.runs[-1] if lineage.runs else ()
    document: dict[str, Any] = {
        "format": "travaux-lineage/1",
        "drafts": list(lineage.drafts),
        "runs": _runs(last),
    }
    asked = [
        {
            "provision": run.provision,
            "start": run.start,
            "end": run.end,
            "draft": one.draft,
            "turn": one.turn.value,
            "attribution": attribution_json(one.attribution, register),
        }
        for run in last
        for one in run.life.asked
    ]
    if asked:
        document["asked"] = asked
    return document


def _runs(runs: Iterable[LifeRun]) -> list[dict[str, Any]]:
    written: list[dict[str, Any]] = []
    for run in runs:
        life = {
            "entered": run.life.entered,
            "left": list(run.life.left),
            "returned": list(run.life.returned),
        }
        before = written[-1] if written else None
        if (
            before is not None
            and before["provision"] == run.provision
            and all(before[key] == life[key] for key in life)
        ):
            before["end"] = run.end
        else:
            written.append({"provision": run.provision, "start": run.start, "end": run.end, **life})
    return written
