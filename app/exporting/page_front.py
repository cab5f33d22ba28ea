"""The title page as plain data: what a minister reads who reads one page.
Facts of the redline, in words; no hashes, no machine facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.page_cells import printable
from app.treaty.changes import QUIET

if TYPE_CHECKING:
    from app.redline.model import Count, DraftFacts, Redline

_PLACES = 13
"""Lines of the table of places that fit beside the rest of the page."""
_ACTORS = 14
_ITEMS = {"new": 260, "gone": 260, "moved": 200, "modal": 330, "number": 230, "qualifier": 230, "brackets": 120}
"""Longest list of places or words under each headline, in code points."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def name_of(draft: DraftFacts) -> str:
    """What a draft is called on paper: its label, else its symbol, else its file."""
    return printable(draft.label or draft.symbol or draft.source or draft.title or "Draft")


def day_of(date: str) -> str:
    """An ISO date as "1 June 2022"; anything else as it is."""
    parts = date[:10].split("-")
    if len(parts) == 3 and all(p.isdigit() for p in parts) and 1 <= int(parts[1]) <= 12:
        return f"{int(parts[2])} {_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return date


def front_of(redline: Redline) -> dict[str, Any]:
    """The title page: drafts, the sentence with the counts, what matters, who asked, where, and what to be careful
    with.
    """
    older, newer = name_of(redline.older), name_of(redline.newer)
    actors = [c for c in redline.summary if c.by == "actor"]
    types = {chip.name: chip.type for view in redline.changes for chip in view.chips}
    return {
        "title": f"{newer} compared with {older}",
        "keywords": ("treaty", "redline"),
        "treaty": printable(_shortened(redline.newer.title or redline.older.title, 260)),
        "headline": f"What changed from {_shortened(older, 60)} to {_shortened(newer, 60)}",
        "older": _draft(redline.older, "Older draft"),
        "newer": _draft(redline.newer, "Newer draft"),
        "sentence": sentence_of(redline),
        "matters": [_matter(h.kind, h.lead, h.items) for h in redline.headlines],
        "named": _named(redline),
        "actors": [[_actor(c.name, types.get(c.name, "unknown")), f"{c.count}"] for c in actors[:_ACTORS]],
        "more_actors": max(len(actors) - _ACTORS, 0),
        "places": _places(redline.summary),
        "warnings": [_shortened(printable(w), 160) for w in redline.warnings[:3]]
        + ([f"{len(redline.warnings) - 3} more remarks at the end"] if len(redline.warnings) > 3 else []),
    }


def _actor(name: str, kind: str) -> list[str]:
    """A neutral chip: States and groups round, everybody else square; who is only an author of tracked changes is
    called so.
    """
    said = f"{name} (author)" if kind == "author" else f"{name}?" if kind == "unknown" else name
    return [printable(said), "n", "s" if kind in ("state", "group") else "o", "", ""]


def sentence_of(redline: Redline) -> str:
    """How many changes there are, and of what weight, in one sentence."""
    counts = {c.name: c.count for c in redline.summary if c.by == "class"}
    heavy, follow = counts.get("substantive", 0), counts.get("consequential", 0)
    quiet = sum(1 for view in redline.changes if view.kind in QUIET)
    editorial = counts.get("editorial", 0) - quiet
    if not redline.changes:
        return "The two drafts do not differ."
    rest = []
    if follow:
        rest.append(f"{follow:,} that only follow other changes (numbers and references)")
    if editorial:
        rest.append(f"{editorial:,} editorial")
    if quiet:
        rest.append(f"{quiet:,} of formatting alone, listed at the end")
    listed = [", ".join(rest[:-1]), *rest[-1:]] if len(rest) > 2 else rest
    tail = f"; besides these, {' and '.join(listed)}" if rest else ""
    return f"{heavy:,} {'change' if heavy == 1 else 'changes'} of substance{tail}."


def _draft(draft: DraftFacts, role: str) -> dict[str, Any]:
    name = name_of(draft)
    facts = [f for f in (draft.symbol, draft.label, day_of(draft.date)) if f and f != name]
    return {"role": role, "name": name, "facts": [printable(f) for f in facts] + [f"{draft.words:,} words"]}


def _matter(kind: str, lead: str, items: Sequence[str]) -> dict[str, Any]:
    """A headline cut to the space it has: whole items only, and how many are left out."""
    room = _ITEMS.get(kind, 200)
    shown: list[str] = []
    for item in items:
        item = printable(_shortened(item, 110))
        if shown and len("; ".join([*shown, item])) > room:
            break
        shown.append(item)
    return {"lead": lead, "items": shown, "more": len(items) - len(shown)}


def _named(redline: Redline) -> str:
    total = sum(1 for view in redline.changes if view.kind not in QUIET)
    named = sum(1 for v in redline.changes if any(not c.opposite for c in v.chips))
    papers = len(redline.evidence)
    read = "one paper of proposals" if papers == 1 else f"{papers} papers of proposals"
    source = f"Read for evidence: the marks in the drafts and {read}." if papers else "No paper of proposals was read."
    if not total:
        return source
    if not named:
        return f"None of the {total:,} changes carries a name: no evidence was found. {source}"
    rest = total - named
    links = {c.name: c.count for c in redline.summary if c.by == "link"}
    words = {
        "marked": "marked in the drafts",
        "matched": "matched by wording (≈)",
        "asserted": "named by hand (✎)",
    }
    how = ", ".join(f"{links[key]:,} {said}" for key, said in words.items() if key in links)
    verb = "carries" if named == 1 else "carry"
    left = f"For the other {rest:,} no evidence was found. " if rest else ""
    return f"{named:,} of {total:,} changes {verb} a name ({how}). {left}{source}"


def _places(summary: Sequence[Count]) -> list[dict[str, Any]]:
    """Parts or chapters with their counts, in the order of the text; what does not fit is counted together."""
    every = {c.name: c.count for c in summary if c.by == "division"}
    heavy = {c.name: c.count for c in summary if c.by == "division:substantive"}
    kept = list(every)
    if len(kept) > _PLACES:
        largest = sorted(kept, key=lambda n: (-heavy.get(n, 0), -every[n]))[: _PLACES - 1]
        kept = [n for n in kept if n in largest]
    most = max([*heavy.values(), 1])
    lines = [_place(n or "outside any part", heavy.get(n, 0), every[n], most) for n in kept]
    rest = [n for n in every if n not in kept]
    if rest:
        lines.append(
            _place(f"{len(rest)} other parts", sum(heavy.get(n, 0) for n in rest), sum(every[n] for n in rest), most)
        )
    return lines


def _place(name: str, heavy: int, every: int, most: int) -> dict[str, Any]:
    return {
        "name": printable(_shortened(name, 58)),
        "heavy": f"{heavy:,}",
        "all": f"{every:,}",
        "share": round(min(heavy / most, 1.0), 4),
    }


def _shortened(text: str, longest: int) -> str:
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return (cut[: cut.rindex(" ")] if " " in cut[longest // 2 :] else cut).rstrip(",;") + "…"
