"""Language versions of a text beside each other: by number, with what differs in form, and what moved in one language
alone. It decides nothing of that; it hands each floor what it needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.comparison.concordance.by_numbers import concordance, moved_in
from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.redline.views.language_rows import compose_concordance
from app.services.comparisons.readings import readings_of
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.model import Row
    from app.redline.views.language_rows import ConcordanceRedline
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.concordances import Concordance
    from app.treaty.draft import Draft


LONG = 600.0
"""Seconds after which it is given up."""
_ROWS = 200
"""So many rows are one piece on the way to a window: some milliseconds to receive."""


@dataclass(frozen=True)
class LanguageVersions:
    """Two language versions of a text: what meets, the rows to draw, and since which drafts it is told what moved."""

    concordance: Concordance
    view: ConcordanceRedline
    left: Draft
    right: Draft
    since: tuple[str, str] | None = None
    """Labels of the two drafts before, one in each language; None where there are none."""


def versions_of(
    left: Draft, right: Draft, before: tuple[Draft, Draft] | None = None, *, progress: Progress | None = None
) -> LanguageVersions:
    """Lay two drafts in different languages beside each other, as issued.

    `before` are the drafts before them, in their languages. Raises Refused for two drafts in one language, Cancelled
    when `progress` does.
    """
    progress = progress or SilentProgress()
    if left.language == right.language:
        raise Refused(
            Message(
                "{0} and {1} are in one language; compare them instead.",
                (left.label or left.source, right.label or right.source),
            )
        )
    first, second = (reading.draft for reading in readings_of((left, right), "issued"))
    moved = None
    if before is not None:
        older = [reading.draft for reading in readings_of(before, "issued")]
        moved = (
            moved_in(compare(older[0], first, progress=progress)),
            moved_in(compare(older[1], second, progress=progress)),
        )
    found = concordance(first, second, moved=moved)
    since = (before[0].label, before[1].label) if before is not None else None
    return LanguageVersions(found, compose_concordance(first, second, found), first, second, since)


def versions_in(dossier: DossierPlace, left: str, right: str, *, progress: Progress | None = None) -> LanguageVersions:
    """Lay two drafts of a dossier beside each other, by their labels. Raises Refused and Cancelled as above."""
    with Dossier.open(dossier, write=False) as there:
        labels = there.label(left), there.label(right)
        before = issue_before(there.drafts(), *labels)
        drafts = [there.draft(label) for label in (*labels, *(before or ()))]
    return versions_of(drafts[0], drafts[1], (drafts[2], drafts[3]) if before else None, progress=progress)


@dataclass(frozen=True, slots=True)
class ConcordanceHeader:
    """The first piece of what a window is sent: the redline without its rows, the flags, since when."""

    view: ConcordanceRedline
    since: tuple[str, str] | None


@task
def versions_pieces(
    dossier: DossierPlace, left: str, right: str, progress: Progress
) -> Iterator[ConcordanceHeader | tuple[Row, ...]]:
    """`versions_in` in pieces: the head, then rows, some at a time."""
    found = versions_in(dossier, left, right, progress=progress)
    rows = found.view.redline.rows
    yield ConcordanceHeader(replace(found.view, redline=replace(found.view.redline, rows=())), found.since)
    for at in range(0, len(rows), _ROWS):
        yield rows[at : at + _ROWS]


def fetch_versions(
    worker: Worker, dossier: DossierPlace, left: str, right: str, progress: Progress
) -> tuple[ConcordanceRedline, tuple[str, str] | None]:
    """Two drafts of a dossier laid beside each other by the worker: what to draw, and since which drafts it is told
    what moved. It waits, and belongs in a thread. Raises Refused and Cancelled.
    """
    pieces = worker.call(versions_pieces, dossier, left, right, timeout=LONG, progress=progress)
    head, *rest = pieces
    rows = tuple(row for rows in rest for row in rows)
    return replace(head.view, redline=replace(head.view.redline, rows=rows)), head.since


def issue_before(drafts: Sequence[DraftSummary], left: str, right: str) -> tuple[str, str] | None:
    """The labels of the newest text before two drafts that is there in the languages of both, None without one."""
    at = {draft.label: number for number, draft in enumerate(drafts)}
    here, there = drafts[at[left]], drafts[at[right]]
    for one in reversed(drafts[: at[left]]):
        if one.language != here.language or same_issue(one, here):
            continue
        for other in drafts[: at[right]]:
            if other.language == there.language and same_issue(one, other):
                return one.label, other.label
    return None


def language_pairs(drafts: Sequence[DraftSummary]) -> tuple[tuple[str, str], ...]:
    """The labels of all drafts that are language versions of one issued text, two by two, in their order."""
    return tuple(
        (one.label, other.label)
        for number, one in enumerate(drafts)
        for other in drafts[number + 1 :]
        if one.language != other.language and same_issue(one, other)
    )


def differ_in_language(drafts: Sequence[DraftSummary], left: str, right: str) -> bool:
    """Whether two drafts, by their labels, are in different languages: then their words are not to be compared."""
    languages = {draft.label: draft.language for draft in drafts}
    return languages.get(left) != languages.get(right)


def same_issue(one: DraftSummary, other: DraftSummary) -> bool:
    """Whether two drafts are of one issue: the same symbol, or where one has none the same date."""
    if one.unofficial or other.unofficial:
        return False
    if one.symbol and other.symbol:
        return one.symbol == other.symbol
    return bool(one.date) and one.date == other.date
