"""The scope of a dossier as a window has it: of one draft, since an older one, and over all drafts.

A worker's process runs these; each opens the dossier for reading only. How a text is read is `comparisons.scopes`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.cache import ProcessCache
from app.job import PartProgress, Progress, SilentProgress
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.redline.scope.history import ScopeStep
    from app.redline.scope.model import ScopeBoard
    from app.services.resources import Resources


@dataclass(frozen=True, slots=True)
class ScopeView:
    """The scope of the draft labelled `draft`, and what moved since `older` ("" for none)."""

    drafts: tuple[str, ...]
    """Labels of all drafts, in their order."""
    unofficial: frozenset[str]
    draft: str
    """"" for a dossier without drafts."""
    older: str
    earlier: tuple[str, ...]
    """Labels of the drafts before it in its language, since which something can have moved."""
    board: ScopeBoard


@task
def scope_view(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    older: str = "",
    since: bool = False,
    reading: str = "issued",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> ScopeView:
    """The scope of a draft ("": the newest); `since` an older one ("": the one before it) what moved, and who asked.

    Raises Refused for a label that no draft has, Cancelled when `progress` does.
    """
    from app.redline.scope.model import ScopeBoard
    from app.services.comparisons.pairs import DraftPair, look_at
    from app.services.comparisons.scopes import scope_board_between, scope_board_of
    from app.services.dossiers.dossier import Dossier
    from app.services.history.provision_lives import followed_labels
    from app.treaty.reading import apply_reading

    with Dossier.open(dossier, write=False) as there:
        summaries = there.drafts()
        labels = tuple(one.label for one in summaries)
        label = there.label(draft) if draft else (labels[-1] if labels else "")
        text = there.draft(label) if label else None
    unofficial = frozenset(one.label for one in summaries if one.unofficial)
    words = resources.vocabulary(language)
    among = followed_labels(summaries, label) if label else ()
    earlier = among[: among.index(label)] if label in among else ()
    before = (older if older in earlier else earlier[-1]) if since and earlier else ""
    if before:
        pair = DraftPair(dossier, before, label, reading, language)
        compared = look_at(pair, resources, kept or ProcessCache(), progress).compared
        board = scope_board_between(compared, words)
    elif text is not None:
        # Under a reading of a pair a draft without such options reads as it was issued.
        board = scope_board_of(apply_reading(text, reading).draft, resources, words)
    else:
        board = ScopeBoard()
    return ScopeView(labels, unofficial, label, before, earlier, without_reaches(board))


@task
def scope_history(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> tuple[ScopeStep, ...]:
    """The scope of each draft in the language of the draft labelled `draft` ("": the newest), the oldest first, with
    what moved since the one before. Raises Refused and Cancelled.
    """
    from app.redline.scope.history import ScopeStep
    from app.services.comparisons.pairs import DraftPair, look_at
    from app.services.comparisons.scopes import scope_board_between, scope_board_of
    from app.services.dossiers.dossier import Dossier
    from app.services.history.provision_lives import followed_labels
    from app.treaty.reading import apply_reading

    progress, kept = progress or SilentProgress(), kept or ProcessCache()
    with Dossier.open(dossier, write=False) as there:
        summaries = there.drafts()
        if not summaries:
            return ()
        labels = followed_labels(summaries, there.label(draft) if draft else summaries[-1].label)
        first = there.draft(labels[0])
    words = resources.vocabulary(language)
    steps = [
        ScopeStep(labels[0], without_reaches(scope_board_of(apply_reading(first, "issued").draft, resources, words)))
    ]
    for n in range(1, len(labels)):
        part = PartProgress(progress, 100 * (n - 1) // (len(labels) - 1), 100 * n // (len(labels) - 1))
        compared = look_at(
            DraftPair(dossier, labels[n - 1], labels[n], "issued", language), resources, kept, part
        ).compared
        board = without_reaches(scope_board_between(compared, words))
        steps.append(ScopeStep(labels[n], board, tuple((one.older, one.newer) for one in compared.comparison.pairs)))
    return tuple(steps)


def without_reaches(board: ScopeBoard) -> ScopeBoard:
    """A board whose cells leave their reaches to the statements: a window receives it in a moment."""
    rows = (replace(row, cells=tuple(replace(cell, reaches=()) for cell in row.cells)) for row in board.rows)
    return replace(board, rows=tuple(rows))
