"""Headlines: what changed that matters, for a reader of one page.
Facts in the order of weight; no judgement of why, none of who won.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.redline.model import ChangeView, Headline, Row, RowState
from app.treaty.changes import ChangeClass, ChangeKind

_LONGEST = 24
"""A change of more words than this is no telling example of a changed verb or number."""


def headlines_of(rows: Sequence[Row], views: Sequence[ChangeView]) -> tuple[Headline, ...]:
    """New, deleted and moved articles; then changed verbs of obligation, numbers, qualifiers; then brackets and
    options.
    """
    found = [
        _articles(rows, RowState.INSERTED, "new", "new article"),
        _articles(rows, RowState.DELETED, "gone", "article deleted", "articles deleted"),
        _articles(rows, RowState.MOVED_TO, "moved", "article moved", "articles moved"),
        _tagged(views, "modal", "Obligations (shall, should, may …)"),
        _tagged(views, "number", "Numbers and time limits"),
        _tagged(views, "qualifier", "Qualifying words"),
        _brackets(views),
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


def _brackets(views: Sequence[ChangeView]) -> Headline | None:
    found = [v for v in views if v.kind is ChangeKind.BRACKETING]
    if not found:
        return None
    removed = sum(1 for v in found if not v.newer_text)
    added = sum(1 for v in found if not v.older_text)
    counts: dict[str, int] = {}
    for view in found:
        where = (view.newer_address or view.older_address).split("(")[0].split(",")[0]
        counts[where] = counts.get(where, 0) + 1
    most = sorted(counts.items(), key=lambda item: -item[1])
    items = tuple(f"{where}: {n}" for where, n in most)
    lead = f"Square bracket signs: {removed:,} removed, {added:,} added"
    return Headline("brackets", lead, items, tuple(v.id for v in found))


def _counted(number: int) -> str:
    return "1 change" if number == 1 else f"{number:,} changes"


def _words(view: ChangeView) -> int:
    return len(view.older_text.split()) + len(view.newer_text.split())
