"""Charts of each draft of a dossier beside the one before: verbs that changed, and what tracked changes do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.dashboard.common_charts import (
    FigureRow,
    draft_name_in,
    silent_columns,
    silent_rows,
    step_words,
    verb_rows,
)
from app.desktop.dashboard.figures import Chart, FigureColumn, FigureForm
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.redline.dashboard.model import DossierBoard, StepBoard


def verbs(board: DossierBoard) -> Chart:
    """Each changed verb of every step, with who asked."""
    return Chart(
        "verbs",
        tr("Each changed verb, and who asked"),
        tr("Passages of more than forty words that came or went as a whole are not counted here."),
        (
            FigureColumn(tr("Drafts"), FigureForm.WORDS),
            FigureColumn(tr("Where"), FigureForm.WORDS),
            FigureColumn(tr("Change"), FigureForm.WORDS, share=3),
            FigureColumn(tr("Who asked"), FigureForm.WORDS, share=2),
        ),
        tuple(row for step in board.steps for row in _verbs_of(board, step)),
        empty=tr("No verb of obligation changed from one draft to the next."),
        first=8,
    )


def _verbs_of(board: DossierBoard, step: StepBoard) -> tuple[FigureRow, ...]:
    return verb_rows(step.verbs, (step.older, step.newer), step_words(*_names(board, step)))


def _names(board: DossierBoard, step: StepBoard) -> tuple[str, str]:
    return draft_name_in(board.drafts, step.older), draft_name_in(board.drafts, step.newer)


def silent_steps(board: DossierBoard) -> Chart:
    """What the tracked changes of each draft do not say."""
    rows = tuple(row for step in board.steps for row in silent_rows(step.silence, *_names(board, step), step=True))
    tracked = [draft_name_in(board.drafts, step.newer) for step in board.steps if step.silence.tracked]
    nothing = (
        tr("Every difference is marked, and every mark makes a difference.")
        if tracked
        else tr("No draft of this dossier has tracked changes, so that there is nothing to hold them to.")
    )
    held = tr("Held to it: {drafts}.").format(drafts=commas(tracked)) if tracked else ""
    about = tr("Differences from the draft before that no tracked change marks, and marks that make no difference.")
    return Chart(
        "silent",
        tr("Not said by tracked changes"),
        " ".join(part for part in (about, held) if part),
        silent_columns(step=True),
        rows,
        empty=nothing,
        first=8,
    )
