"""The last pages as plain data: the evidence change by change, then the facts by which the print can be checked
against its sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.evidence_words import linked, stated
from app.exporting.page_cells import printable
from app.exporting.page_front import day_of, name_of
from app.exporting.page_rows import chip_data
from app.redline.chips import in_role, unread
from app.treaty.changes import BRACKET_EVENTS

if TYPE_CHECKING:
    from app.redline.model import ChangeView, Chip, DraftFacts, Redline
    from app.treaty.attributions import Attribution

_QUOTE = 420
_GROUPS = 60
_EVENTS = {
    "insertion": "inserted",
    "deletion": "deleted",
    "move": "moved",
    "renumbering": "renumbered",
    "cross_reference": "references that follow",
    "alternatives_resolved": "alternatives settled",
    "alternatives_merged": "alternatives merged",
    "alternatives_opened": "alternatives opened",
    "bracket_widened": "brackets widened",
    "bracket_narrowed": "brackets narrowed",
    "bracketing": "brackets set otherwise",
    "bracket_removed": "brackets lifted",
    "bracket_added": "brackets put",
    "bracket_deleted": "bracketed words gone",
    "bracket_inserted": "new words in brackets",
}
"""Groups that are listed, in this order, with the word before their title."""
_WARNINGS = 80


def evidence_of(redline: Redline) -> dict[str, Any]:
    """Every change that somebody is named for, with each ask: who, where, in what words, and how the link is known."""
    named = [view for view in redline.changes if view.attributions]
    silent = len(redline.changes) - len(named)
    intro = (
        "For each change that carries a number in the text: who asked, where it can be read, and how it is known that "
        "this change answers it. Where several asked, all are shown and none is picked. "
        f"{silent:,} other changes are unattributed: nothing in what was read shows who asked for them."
    )  # fmt: skip
    return {"intro": intro, "parts": [_part(view) for view in named]}


def _part(view: ChangeView) -> dict[str, Any]:
    return {
        "number": str(view.number),
        "address": printable(view.newer_address or view.older_address),
        "title": printable(view.title),
        "asks": [_ask(attribution, view) for attribution in view.attributions],
    }


def _ask(attribution: Attribution, view: ChangeView) -> dict[str, Any]:
    quote = " ".join(attribution.asked.quote.split())
    return {
        "chips": [chip_data(c) for c in _own_chips(attribution, view)],
        "stated": printable(_full(attribution, view) + stated(attribution)),
        "link": printable(linked(attribution)),
        "quote": printable(f"“{quote[:_QUOTE]}{'…' if len(quote) > _QUOTE else ''}”") if quote else "",
        "notes": printable("; ".join(attribution.notes)),
    }


def _full(attribution: Attribution, view: ChangeView) -> str:
    """Names in full where the margin has a shorter form: "Caribbean Community: "."""
    longer = [c.full for c in _own_chips(attribution, view) if c.full != c.name]
    return f"{', '.join(dict.fromkeys(longer))}: " if longer else ""


def _own_chips(attribution: Attribution, view: ChangeView) -> list[Chip]:
    """The view's chips of this one ask's actors."""
    wanted = {(a.id, attribution.link, attribution.stance.value, attribution.opposite) for a in attribution.actors}
    unknown = [a.as_written for a in attribution.actors if a.id == "?"]
    written = {in_role(form, attribution) for name in unknown for form in (name, unread(name))}
    return [
        c
        for c in view.chips
        if (c.actor, c.link, c.stance, c.opposite) in wanted and (c.actor != "?" or c.name in written)
    ]


def facts_of(redline: Redline) -> dict[str, Any]:
    """Files, hashes, counts, papers, groups and doubts."""
    return {
        "drafts": [_draft(redline.older, "Older draft"), _draft(redline.newer, "Newer draft")],
        "counts": [
            [f"{c.by}: {printable(c.name.replace('_', ' '))}", f"{c.count:,}"]
            for c in redline.summary
            if c.by in ("class", "kind", "tag", "link")
        ],
        "papers": [printable(paper) for paper in redline.evidence],
        "groups": _cut(
            [
                f"{_EVENTS[g.kind]}: {printable(g.title)} ({len(g.changes)})"
                for kind in _EVENTS
                for g in redline.groups
                if g.kind == kind and (len(g.changes) > 1 or kind in BRACKET_EVENTS)
            ],
            _GROUPS,
        ),
        "warnings": _cut([printable(w) for w in redline.warnings], _WARNINGS),
    }


def _cut(lines: list[str], most: int) -> list[str]:
    return lines if len(lines) <= most else [*lines[:most], f"… and {len(lines) - most} more"]


def _draft(draft: DraftFacts, role: str) -> dict[str, Any]:
    lines = [
        ("Title", draft.title),
        ("Symbol", draft.symbol),
        ("Label", draft.label),
        ("Date", day_of(draft.date)),
        ("Language", draft.language),
        ("File", draft.source),
        ("SHA-256", draft.sha256),
        ("Words", f"{draft.words:,}"),
        ("Provisions", f"{draft.provisions:,}"),
    ]
    return {"name": f"{role}: {name_of(draft)}", "lines": [[k, printable(v)] for k, v in lines if v]}
