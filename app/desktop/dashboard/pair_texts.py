"""The charts of two drafts that speak of their texts: verbs of obligation, brackets and options by chapter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.desktop.dashboard.common_charts import changes_named, signed_number, verb_rows, verb_totals
from app.desktop.dashboard.figures import BarPart, Chart, ChartChoice, Figure, FigureColumn, FigureForm, ProvisionGoal
from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.terms import event_words, facts_name
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Openness
    from app.redline.dashboard.model import PairBoard


def verbs(board: PairBoard) -> Chart:
    """Which verbs of obligation gave way to which."""
    return Chart(
        "verbs",
        tr("Obligations: which verbs changed"),
        tr("Passages of more than forty words that came or went as a whole are not counted here."),
        (
            FigureColumn(tr("Older"), FigureForm.WORDS),
            FigureColumn(tr("Newer"), FigureForm.WORDS),
            FigureColumn(tr("Changes"), FigureForm.BAR, verb_totals(board.verbs)[1], share=1),
        ),
        tuple(
            (
                Figure(gone, goal),
                Figure(came, goal, strong=True),
                Figure(number_words(number), goal, (BarPart(number),)),
            )
            for gone, came, number, goal in verb_totals(board.verbs)[0]
        ),
        empty=tr("No verb of obligation changed."),
    )


def each_verb(board: PairBoard) -> Chart:
    """Each changed verb with where and who asked."""
    return Chart(
        "verbs",
        tr("Each changed verb, and who asked"),
        "",
        (
            FigureColumn(tr("Where"), FigureForm.WORDS),
            FigureColumn(tr("Change"), FigureForm.WORDS, share=3),
            FigureColumn(tr("Who asked"), FigureForm.WORDS, share=2),
        ),
        verb_rows(board.verbs),
        empty=tr("No verb of obligation changed."),
        first=8,
    )


def openness(board: PairBoard) -> ChartChoice:
    """How open each chapter is in the two drafts, by what is counted."""
    measures: tuple[tuple[str, str], ...] = (
        (tr("Brackets"), "brackets"),
        (tr("Options"), "options"),
        (tr("Words in dispute"), "disputed"),
        (tr("Blanks"), "placeholders"),
    )
    return ChartChoice(tuple((words, _openness(board, words, measure)) for words, measure in measures))


def _openness(board: PairBoard, words: str, measure: str) -> Chart:
    drafts = (board.older, board.newer)
    labels = (board.older.label, board.newer.label)
    rows = [(chapter.name or tr("outside of chapters"), chapter.drafts) for chapter in board.chapters.chapters]
    numbers = [getattr(one, measure) for _, counted in rows for one in counted if one is not None]
    most = max(numbers, default=0)
    lines = [
        _open_row(name, counted, labels, measure)
        for name, counted in rows
        if any(one is not None and getattr(one, measure) for one in counted)
    ]
    whole = _open_row(tr("The whole draft"), board.chapters.whole, labels, measure)
    return Chart(
        "convergence",
        tr("Brackets and options by chapter"),
        tr("How much is open in each draft. A chapter is followed by its words, whatever its number."),
        (
            FigureColumn(tr("Chapter"), FigureForm.WORDS, share=2),
            *(FigureColumn(facts_name(draft), FigureForm.BAR, most, share=1) for draft in drafts),
            FigureColumn(tr("difference")),
        ),
        (*lines, tuple(_unbarred(figure) for figure in whole)) if lines else (),
        empty=tr("Nothing of this sort stands in either draft."),
    )


def _open_row(name: str, drafts: Sequence[Openness | None], labels: Sequence[str], measure: str) -> tuple[Figure, ...]:
    numbers = [getattr(one, measure) if one is not None else None for one in drafts]
    cells = [
        Figure("–", faint=True, said=tr("not in this draft"))
        if one is None
        else Figure(
            number_words(number or 0),
            ProvisionGoal(label, one.provision) if one.provision else None,
            (BarPart(number or 0),),
        )
        for one, number, label in zip(drafts, numbers, labels, strict=True)
    ]
    older, newer = (number or 0 for number in numbers)
    return (Figure(name), *cells, Figure(signed_number(newer - older), strong=newer != older, faint=newer == older))


def _unbarred(figure: Figure) -> Figure:
    return Figure(figure.words, figure.goal, strong=True)


def events(board: PairBoard) -> Chart:
    """What happened to brackets and alternatives."""
    most = max((event.count for event in board.events), default=0)
    return Chart(
        "events",
        tr("What happened to brackets"),
        tr("Each event counts once, however many signs it takes."),
        (FigureColumn("", FigureForm.WORDS, share=2), FigureColumn("", FigureForm.BAR, most, share=3)),
        tuple(
            (
                Figure(event_words(event.kind), changes_named(event.changes, event_words(event.kind))),
                Figure(
                    number_words(event.count),
                    changes_named(event.changes, event_words(event.kind)),
                    (BarPart(event.count),),
                ),
            )
            for event in board.events
        ),
        empty=tr("No bracket was put, lifted or moved."),
    )
