"""How the chapters of a dossier grow together: a matrix of chapters by drafts, by what the reader wants counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.desktop.dashboard.common_charts import signed_number
from app.desktop.dashboard.figures import BarPart, Chart, ChartChoice, Figure, FigureColumn, FigureForm, ProvisionGoal
from app.desktop.ground.language.phrases import commas, number_words
from app.desktop.ground.language.terms import facts_name
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Openness
    from app.redline.dashboard.model import DossierBoard

Measure = Callable[["Openness"], int]


def convergence(board: DossierBoard) -> ChartChoice:
    """How open each chapter is in every draft; the reader chooses what is counted."""
    measures: tuple[tuple[str, Measure], ...] = (
        (tr("Brackets"), lambda one: one.brackets),
        (tr("Options"), lambda one: one.options),
        (tr("Words in dispute"), lambda one: one.disputed),
        (tr("Who holds"), lambda one: len(one.holders)),
        (tr("Who asks"), lambda one: len(one.asking)),
        (tr("Agreed texts"), lambda one: one.ad_referendum + one.in_informals),
        ("shall", lambda one: dict(one.verbs).get("shall", 0)),
        ("may", lambda one: dict(one.verbs).get("may", 0)),
    )
    spoken = {verb for one in board.chapters.whole for verb, _ in one.verbs}
    return ChartChoice(
        tuple(
            (words, _converging(board, words, measure))
            for words, measure in measures
            if words not in ("shall", "may") or words in spoken
        )
    )


def _converging(board: DossierBoard, words: str, measure: Measure) -> Chart:
    labels = [draft.label for draft in board.drafts]
    numbers = [measure(one) for chapter in board.chapters.chapters for one in chapter.drafts if one is not None]
    most = max(numbers, default=0)
    rows = [
        _chapter_row(chapter.name or tr("outside of chapters"), chapter.drafts, labels, measure, board, words)
        for chapter in board.chapters.chapters
        if any(one is not None and measure(one) for one in chapter.drafts)
    ]
    if rows:
        whole = _chapter_row(tr("The whole draft"), board.chapters.whole, labels, measure, board, words)
        rows.append(tuple(Figure(f.words, f.goal, series=f.series, tip=f.tip, strong=True) for f in whole))
    return Chart(
        "convergence",
        tr("Convergence, chapter by chapter"),
        tr(
            "A chapter is followed by its words, whatever its number. The line shows its course, the number behind it "
            "how much the last draft differs from the first in which the chapter stands."
        ),
        (
            FigureColumn(tr("Chapter"), FigureForm.WORDS, share=4),
            *(FigureColumn(facts_name(draft), FigureForm.METER, most, share=1) for draft in board.drafts),
            FigureColumn(tr("Course"), FigureForm.TREND),
        ),
        tuple(rows),
        empty=tr("Nothing of this sort stands in any draft."),
        wide=True,
        first=40,
    )


def _chapter_row(
    name: str,
    drafts: Sequence[Openness | None],
    labels: Sequence[str],
    measure: Measure,
    board: DossierBoard,
    words: str,
) -> tuple[Figure, ...]:
    numbers = [measure(one) if one is not None else None for one in drafts]
    cells = [
        Figure("–", faint=True, said=tr("not in this draft"))
        if one is None or number is None
        else Figure(
            number_words(number),
            ProvisionGoal(label, one.provision) if one.provision else None,
            (BarPart(number),),
            tip=_whose(one, words, board),
            faint=not number,
        )
        for one, number, label in zip(drafts, numbers, labels, strict=True)
    ]
    there = [number for number in numbers if number is not None]
    difference = there[-1] - there[0]
    course = tuple(None if number is None else float(number) for number in numbers)
    return (Figure(name), *cells, Figure(signed_number(difference), series=course, strong=bool(difference)))


def _whose(one: Openness, words: str, board: DossierBoard) -> str:
    """The names behind a number of those who hold or ask."""
    who = {tr("Who holds"): one.holders, tr("Who asks"): one.asking}.get(words, ())
    return commas(board.names.get(actor.id, actor.as_written) for actor in who)
