"""Evidence in words: who asked, where, in what words, and how it is known that a change answers.
For annotations and the list at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.attributions import Attribution, Link
from app.treaty.marks import Stance
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from app.redline.model import ChangeView

UNATTRIBUTED = "Unattributed"

_KINDS = {
    EvidenceKind.TAG: "tag in the draft",
    EvidenceKind.TRACKED: "tracked change in the draft",
    EvidenceKind.PROPOSAL: "proposal",
    EvidenceKind.COMMENT: "comment",
    EvidenceKind.FOOTNOTE: "footnote in the draft",
    EvidenceKind.RATIONALE: "rationale",
    EvidenceKind.ENTRY: "entry by hand",
}
_STANCES = {
    "propose": "proposed",
    "cosponsor": "co-sponsored",
    "support": "supported",
    "oppose": "opposed",
    "retain": "asked to retain",
    "delete": "asked to delete",
    "reserve": "reserved their position on",
    "flexible": "flexible on",
    "withdraw": "withdrew",
}


def names_of(view: ChangeView) -> str:
    """The names of those who asked for a change, "Unattributed" when nobody is known to have.
    Never those of the opposite.
    """
    return ", ".join(dict.fromkeys(c.name for c in view.chips if not c.opposite)) or UNATTRIBUTED


def stated(attribution: Attribution) -> str:
    """That somebody asked: "proposed · proposal, INF.5, page 12, 1 June 2022"."""
    asked = attribution.asked
    place = ", ".join(p for p in (asked.source, asked.where, asked.date) if p)
    stance = _STANCES[attribution.stance.value]
    if attribution.role == "facilitator" and attribution.stance is Stance.PROPOSE:
        stance = "put forward as facilitator"
    if attribution.opposite:
        stance = f"asked for the opposite ({stance})"
    return f"{stance} · {_KINDS[asked.kind]}{', ' if place else ''}{place}"


def linked(attribution: Attribution) -> str:
    """How it is known that the change answers the ask."""
    if attribution.link is Link.MARKED:
        return "Link: marked, the draft itself marks these words."
    if attribution.link is Link.ASSERTED:
        return "Link: asserted by a person."
    words = "; ".join(f"“{w}”" for w in attribution.words)
    return f"Link: matched by wording, score {attribution.score:.2f}{': ' if words else ''}{words}."


def contents_of(view: ChangeView, shorts: dict[str, str]) -> str:
    """All that an annotation says of a change, in lines. `shorts`: the full names of actors by id."""
    tags = f" ({', '.join(view.tags)})" if view.tags else ""
    place = view.newer_address or view.older_address
    if view.older_address and view.newer_address and view.older_address != view.newer_address:
        place = f"{view.older_address} → {view.newer_address}"
    kind = view.kind.value.replace("_", " ")
    lines = [f"Change {view.number} · {kind} · {view.weight.value}{tags}", place]
    if view.title != place:
        lines.append(view.title)
    if view.note:
        lines.append(view.note)
    if not view.attributions:
        lines.append("Nobody is named: no evidence was found in the papers read.")
    for attribution in view.attributions:
        actors = ", ".join(shorts.get(a.id, a.as_written) for a in attribution.actors)
        lines.append(f"{actors}: {stated(attribution)}")
        if attribution.asked.quote:
            lines.append(f"“{attribution.asked.quote}”")
        lines.append(linked(attribution))
        lines += attribution.notes
    return "\n".join(line for line in lines if line)
