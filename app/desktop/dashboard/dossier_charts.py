"""The charts of a whole dossier: how its drafts grew together, who got how much, what was touched, what is not said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.desktop.dashboard.common_charts import (
    agreed_chart,
    agreed_rows,
    draft_name_in,
    lost_chart,
    signed_number,
)
from app.desktop.dashboard.convergence_charts import convergence
from app.desktop.dashboard.figures import (
    AsksGoal,
    BarPart,
    ChangesGoal,
    Chart,
    ChartChoice,
    ChartSheet,
    Figure,
    FigureColumn,
    FigureForm,
    Fill,
    Tile,
)
from app.desktop.dashboard.step_charts import silent_steps, verbs
from app.desktop.ground.language.phrases import commas, in_quotes, number_words, percent_words, with_number
from app.desktop.ground.language.terms import class_words, facts_name, fate_words
from app.desktop.ground.language.translation import day_words, tr

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Chapter, Openness
    from app.attribution.fates.scorecards import Scorecard
    from app.redline.dashboard.model import DivisionCount, DossierBoard, StepBoard
    from app.redline.model import DraftFacts
    from app.treaty.fates import Fate

_NARROW = 5
"""More drafts than this need the whole width."""
_FATES = {
    "taken": Fill.SOLID,
    "restored": Fill.SOLID,
    "taken in part": Fill.GREY,
    "reworded": Fill.GREY,
    "bracketed": Fill.HATCHED,
    "not taken": Fill.HOLLOW,
    "dropped later": Fill.HOLLOW,
}


def dossier_sheet(board: DossierBoard) -> ChartSheet:
    """Everything of the tab of the whole dossier."""
    dates = [day_words(draft.date) for draft in board.drafts if draft.date]
    span = f"{dates[0]} – {dates[-1]}" if len(dates) > 1 else "".join(dates)
    about = " · ".join(part for part in (tr("%n drafts", "", len(board.drafts)), span) if part)
    return ChartSheet(
        board.title,
        about,
        tiles(board),
        (
            partial(course, board),
            partial(convergence, board),
            partial(scorecards, board),
            partial(steps, board),
            partial(spoken_verbs, board),
            partial(verbs, board),
            lambda: agreed_chart(agreed_rows(board.agreed, board.names, board.drafts, pair=("", ""))),
            partial(silent_steps, board),
            partial(lost_chart, board.lost, several=board.drafts),
        ),
    )


def _head(draft: DraftFacts) -> str:
    """A draft over its column: its name, and its day below it."""
    return f"{facts_name(draft)}\n{day_words(draft.date)}"


def tiles(board: DossierBoard) -> tuple[Tile, ...]:
    """The numbers above the charts: of the last draft."""
    touched = sum(one.touched is not None for one in board.agreed)
    silent_lines = sum(len(step.silence.lines) for step in board.steps)
    found: list[Tile] = []
    if board.chapters.whole:
        last = board.chapters.whole[-1]
        label = facts_name(board.drafts[-1])
        found += [
            Tile(number_words(last.brackets), tr("brackets in {draft}").format(draft=label), card="drafts"),
            Tile(number_words(last.options), tr("options in {draft}").format(draft=label), card="drafts"),
            Tile(percent(last), tr("of its words in dispute"), card="convergence"),
        ]
    found += [
        Tile(
            number_words(sum(card.asks for card in board.cards if card.role == "proponent")),
            tr("asks"),
            card="scorecards",
        ),
        Tile(number_words(len(board.agreed)), tr("texts agreed"), card="agreed"),
        Tile(number_words(touched), tr("touched afterwards"), card="agreed", warns=bool(touched)),
    ]
    if any(step.silence.tracked for step in board.steps):
        words = tr("not said by tracked changes")
        found.append(Tile(number_words(silent_lines), words, card="silent", warns=bool(silent_lines)))
    return tuple(found)


def percent(one: Openness) -> str:
    """The share of words in dispute; 0 and 100 only where none and all are."""
    rounded = round(100 * one.share)
    if 0 < one.share < 1:
        rounded = min(max(rounded, 1), 99)
    return percent_words(rounded)


def course(board: DossierBoard) -> Chart:
    """The whole text from draft to draft: small multiples, a row for each thing counted."""
    whole = board.chapters.whole
    agreed = [one.ad_referendum + one.in_informals for one in whole]
    after = [0, *(step.total for step in board.steps)]
    rows = (
        (tr("Words"), [draft.words for draft in board.drafts], None),
        (tr("Changes since the draft before"), after, "changes"),
        (tr("Brackets"), [one.brackets for one in whole], None),
        (tr("Options"), [one.options for one in whole], None),
        (tr("Words in dispute"), [one.disputed for one in whole], None),
        (tr("Named as holding"), [len(one.holders) for one in whole], None),
        (tr("Agreed texts"), agreed, None),
    )
    return Chart(
        "drafts",
        tr("The text from draft to draft"),
        tr("Each row has its own measure. Who holds is who is named in tags of the draft, or has something pending."),
        (
            FigureColumn("", FigureForm.WORDS, share=1),
            *(
                FigureColumn(f"{facts_name(draft)}\n{day_words(draft.date)}", FigureForm.PILLAR, 1.0, share=1)
                for draft in board.drafts
            ),
        ),
        tuple(
            _course(words, numbers, board, leads=leads is not None) for words, numbers, leads in rows if any(numbers)
        ),
        empty=tr("Add drafts: how the text grew is counted here."),
        wide=True,
    )


def _course(words: str, numbers: Sequence[int], board: DossierBoard, *, leads: bool) -> tuple[Figure, ...]:
    most = max(numbers)
    cells: list[Figure] = []
    for at, number in enumerate(numbers):
        goal = None
        if leads and at:
            goal = ChangesGoal({}, (board.steps[at - 1].older, board.steps[at - 1].newer))
        holders = commas(board.names.get(a.id, a.as_written) for a in board.chapters.whole[at].holders)
        cells.append(
            Figure(
                "–" if leads and not at else number_words(number),
                goal,
                (BarPart(number / most, Fill.SOLID if leads else Fill.GREY),),
                tip=holders if words == tr("Named as holding") else "",
            )
        )
    return (Figure(words, strong=True), *cells)


# --- who got how much ---


def scorecards(board: DossierBoard) -> Chart:
    """What became of what each actor asked, in the draft that the board speaks of."""
    fates = [fate for card in board.cards[:1] for fate, _ in card.fates]
    met = [fate for fate in fates if any(dict(card.fates)[fate] for card in board.cards)]
    most = max((card.asks for card in board.cards), default=0)
    without = any(card.without for card in board.cards)
    return Chart(
        "scorecards",
        tr("Who got how much, in {draft}").format(draft=board.draft or "–"),
        tr(
            "Asks of each actor by what became of them. A group is not counted with its members, and nothing says that "
            "a text is as it is because somebody asked."
        ),
        (
            FigureColumn(tr("Actor"), FigureForm.WORDS, share=2),
            FigureColumn(tr("Asks"), FigureForm.BAR, most, share=3),
            *(FigureColumn(fate_words(fate.value)) for fate in met),
            *((FigureColumn(tr("no fate")),) if without else ()),
        ),
        tuple(_card(card, met, board, without=without) for card in board.cards),
        (
            (Fill.SOLID, tr("taken, restored")),
            (Fill.GREY, tr("in part, reworded")),
            (Fill.HATCHED, tr("bracketed")),
            (Fill.HOLLOW, tr("not taken, dropped, without a fate")),
        ),
        tr("Add papers with proposals: what became of them is counted here."),
        wide=True,
        first=16,
    )


def _card(card: Scorecard, met: Sequence[Fate], board: DossierBoard, *, without: bool) -> tuple[Figure, ...]:
    actor = card.actor.id if card.actor.id != "?" else card.actor.as_written
    name = board.names.get(card.actor.id) or in_quotes(card.actor.as_written)
    if card.role != "proponent":
        name = tr("{actor} (puts forward for others)").format(actor=name)
    counts = dict(card.fates)
    order = sorted(counts, key=lambda fate: [*_FATES].index(fate.value))
    parts = [BarPart(counts[fate], _FATES[fate.value]) for fate in order]
    said = commas(with_number(fate_words(fate.value), counts[fate]) for fate in order if counts[fate])
    return (
        Figure(name, AsksGoal(actor)),
        Figure(
            number_words(card.asks),
            AsksGoal(actor),
            (*parts, BarPart(card.without, Fill.HOLLOW)),
            said=said,
            strong=True,
        ),
        *(
            Figure(
                number_words(counts[fate]),
                AsksGoal(actor, fate.value) if counts[fate] else None,
                faint=not counts[fate],
            )
            for fate in met
        ),
        *((Figure(number_words(card.without), faint=not card.without),) if without else ()),
    )


# --- changes from draft to draft ---


def steps(board: DossierBoard) -> ChartChoice:
    """The changes of each chapter from draft to draft, by class."""
    sorts: tuple[tuple[str, Callable[[DivisionCount], int], str], ...] = (
        (class_words("substantive"), lambda one: one.substantive, "substantive"),
        (tr("all classes"), lambda one: one.substantive + one.consequential + one.editorial, ""),
        (tr("unattributed"), lambda one: one.unattributed, "none"),
    )
    return ChartChoice(tuple((words, _steps(board, count, sort)) for words, count, sort in sorts))


def _steps(board: DossierBoard, count: Callable[[DivisionCount], int], sort: str) -> Chart:
    facts: dict[str, object] = {"weight": ("substantive",)} if sort else {}
    if sort == "none":
        facts["link"] = ("none",)
    chapters = board.chapters.chapters
    table: dict[int | str, list[tuple[int, str]]] = {at: [(0, "")] * len(board.steps) for at in range(len(chapters))}
    for at, step in enumerate(board.steps):
        for one in step.divisions:
            row = _chapter_of(one.division, at, chapters)
            cells = table.setdefault(row, [(0, "")] * len(board.steps))
            cells[at] = (cells[at][0] + count(one), one.division)
    most = max((number for cells in table.values() for number, _ in cells), default=0)
    return Chart(
        "chapters",
        tr("Changes from draft to draft"),
        tr("A chapter is followed by its words, whatever its number."),
        (
            FigureColumn(tr("Chapter"), FigureForm.WORDS, share=4),
            *(
                FigureColumn(
                    tr("to {draft}").format(draft=draft_name_in(board.drafts, step.newer)),
                    FigureForm.METER,
                    most,
                    share=1,
                )
                for step in board.steps
            ),
        ),
        tuple(
            (
                Figure((row if isinstance(row, str) else chapters[row].name) or tr("outside of chapters")),
                *(_step(number, name, facts, step) for (number, name), step in zip(cells, board.steps, strict=True)),
            )
            for row, cells in table.items()
            if any(number for number, _ in cells)
        ),
        empty=tr("There is no step between two drafts in which anything of this sort changed."),
        wide=len(board.steps) > _NARROW,
        first=20,
    )


def _chapter_of(name: str, step: int, chapters: Sequence[Chapter]) -> int | str:
    """The number of the chapter that has this name in the newer draft of a step, or else in the older; the name itself
    where none has.
    """
    for draft in (step + 1, step):
        for at, chapter in enumerate(chapters):
            one = chapter.drafts[draft]
            if one is not None and one.name == name:
                return at
    return name


def _step(number: int, name: str, facts: dict[str, object], step: StepBoard) -> Figure:
    goal = ChangesGoal({**facts, "division": (name,)}, (step.older, step.newer)) if number else None
    return Figure(number_words(number), goal, (BarPart(number, Fill.SOLID),), faint=not number)


# --- verbs ---


def spoken_verbs(board: DossierBoard) -> Chart:
    """How often each modal verb stands in each draft."""
    counts = [dict(one.verbs) for one in board.chapters.whole]
    used = sorted(
        {verb for one in counts for verb in one}, key=lambda verb: (-max(o.get(verb, 0) for o in counts), verb)
    )
    most = max((number for one in counts for number in one.values()), default=0)
    return Chart(
        "verb counts",
        tr("Verbs of obligation in each draft"),
        tr("How often each stands in the whole text; all forms of a verb in one tense count as one."),
        (
            FigureColumn(tr("Verb"), FigureForm.WORDS, share=1),
            *(FigureColumn(facts_name(draft), FigureForm.METER, most) for draft in board.drafts),
            FigureColumn(tr("Course"), FigureForm.TREND),
        ),
        tuple(_verb(verb, [one.get(verb, 0) for one in counts]) for verb in used),
        empty=tr("No verb of obligation was found; it is looked for in the six languages of the United Nations."),
        wide=len(board.drafts) > _NARROW,
        first=10,
    )


def _verb(verb: str, numbers: Sequence[int]) -> tuple[Figure, ...]:
    difference = numbers[-1] - numbers[0]
    return (
        Figure(verb, strong=True),
        *(Figure(number_words(number), None, (BarPart(number),), faint=not number) for number in numbers),
        Figure(signed_number(difference), series=tuple(map(float, numbers)), strong=bool(difference)),
    )
