"""Headlines: what changed that matters, for a reader of one page.
Facts in the order of weight; no judgement of why, none of who won.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from app.redline.model import ChangeView, GroupView, Headline, Row, RowState
from app.treaty.changes import BRACKET_EVENTS, CHOICES, ChangeClass, ChangeKind

_LONGEST = 24
"""A change of more words than this is no telling example of a changed verb or number."""

_BRACKETS = {
    "bracket_removed": "lifted",
    "bracket_added": "put",
    "bracket_deleted": "gone with their words",
    "bracket_inserted": "come with new words",
    "bracket_widened": "widened",
    "bracket_narrowed": "narrowed",
    "bracketing": "set otherwise",
    "sign": "without a partner that changed",
}


def headlines_of(rows: Sequence[Row], views: Sequence[ChangeView], groups: Sequence[GroupView]) -> tuple[Headline, ...]:
    """New, deleted and moved articles; then changed verbs of obligation, numbers, qualifiers; then alternatives and
    brackets.
    """
    found = [
        _articles(rows, RowState.INSERTED, "new", "new article"),
        _articles(rows, RowState.DELETED, "gone", "article deleted", "articles deleted"),
        _articles(rows, RowState.MOVED_TO, "moved", "article moved", "articles moved"),
        _tagged(views, "modal", "Obligations (shall, should, may …)"),
        _tagged(views, "number", "Numbers and time limits"),
        _tagged(views, "qualifier", "Qualifying words"),
        _choices(groups),
        _brackets(views, groups),
        _kind(views, ChangeKind.OPTION, "option", "Options added, merged or taken out"),
    ]
    return tuple(h for h in found if h is not None)


def _articles(rows: Sequence[Row], state: RowState, kind: str, one: str, many: str = "") -> Headline | None:
    items: list[str] = []
    changes: list[str] = []
    for row in rows:
        cell = row.newer or row.older
        if row.state is not state or cell is None or cell.kind not in ("article", "annex", "part", "chapter"):
            continue
        heading = "".join(run.text for run in cell.heading).strip()
        name = f"{cell.address} ({heading})" if heading and heading != cell.address else cell.address
        items.append(f"{row.other} → {name}" if state is RowState.MOVED_TO and row.other else name)
        changes += row.changes
    if not items:
        return None
    lead = f"1 {one}" if len(items) == 1 else f"{len(items)} {many or one + 's'}"
    return Headline(kind, lead, tuple(items), tuple(changes))


def _tagged(views: Sequence[ChangeView], tag: str, lead: str) -> Headline | None:
    """Substantive changes with a tag. Short substitutions are the most telling, then short insertions and deletions."""
    return _listed(lambda v: tag in v.tags and v.kind is not ChangeKind.BRACKETING, views, tag, lead)


def _kind(views: Sequence[ChangeView], kind: ChangeKind, name: str, lead: str) -> Headline | None:
    return _listed(lambda v: v.kind is kind, views, name, lead)


def _listed(wanted: Callable[[ChangeView], bool], views: Sequence[ChangeView], kind: str, lead: str) -> Headline | None:
    found = [v for v in views if v.weight is ChangeClass.SUBSTANTIVE and wanted(v)]
    short = [v for v in found if _words(v) <= _LONGEST]
    if not short:
        return None
    telling = sorted(short, key=lambda v: (v.kind is not ChangeKind.SUBSTITUTION, _words(v), v.number))
    items = tuple(f"{v.newer_address or v.older_address}: {v.title}" for v in telling)
    return Headline(kind, f"{lead}: {_counted(len(found))}", items, tuple(v.id for v in found))


def _choices(groups: Sequence[GroupView]) -> Headline | None:
    """What became of alternatives: those settled first, then those merged, then those opened."""
    found = [g for kind in CHOICES for g in groups if g.kind == kind]
    if not found:
        return None
    settled, merged, opened = (sum(g.kind == kind for g in found) for kind in CHOICES)
    lead = f"Alternatives: {settled:,} settled, {merged:,} merged, {opened:,} opened"
    return Headline("choice", lead, tuple(g.title for g in found), tuple(c for g in found for c in g.changes))


def _brackets(views: Sequence[ChangeView], groups: Sequence[GroupView]) -> Headline | None:
    """What happened to brackets, by article; signs that are part of no event are counted alone."""
    choices = {g.id for g in groups if g.kind in CHOICES}
    found = [v for v in views if v.kind is ChangeKind.BRACKETING and v.group not in choices]
    if not found:
        return None
    kinds = Counter(g.kind for g in groups if g.kind in BRACKET_EVENTS)
    kinds["sign"] = sum(not v.group for v in found)
    counts = Counter((v.newer_address or v.older_address).split("(")[0].split(",")[0] for v in found)
    items = tuple(f"{where}: {n} {'sign' if n == 1 else 'signs'}" for where, n in counts.most_common())
    said = [f"{kinds[kind]:,} {word}" for kind, word in _BRACKETS.items() if kinds[kind]]
    return Headline("brackets", f"Square brackets: {', '.join(said)}", items, tuple(v.id for v in found))


def _counted(number: int) -> str:
    return "1 change" if number == 1 else f"{number:,} changes"


def _words(view: ChangeView) -> int:
    return len(view.older_text.split()) + len(view.newer_text.split())
