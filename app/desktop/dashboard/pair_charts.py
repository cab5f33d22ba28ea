"""The charts of two drafts: what the board of the pair has, as tables of figures with what each number leads to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.desktop.dashboard.common_charts import (
    agreed_chart,
    agreed_rows,
    changes_named,
    lost_chart,
    silent_chart,
    step_words,
)
from app.desktop.dashboard.figures import (
    BarPart,
    ChangesGoal,
    Chart,
    ChartChoice,
    ChartMaker,
    ChartSheet,
    Figure,
    FigureColumn,
    FigureForm,
    Fill,
    Tile,
)
from app.desktop.dashboard.note_charts import notes_chart, red_line_tile
from app.desktop.dashboard.pair_texts import each_verb, events, openness, verbs
from app.desktop.ground.language.phrases import commas, number_words, with_label, with_number
from app.desktop.ground.language.terms import (
    class_count,
    class_words,
    facts_name,
    kind_words,
    link_words,
    tag_words,
    type_words,
)
from app.desktop.ground.language.translation import day_words, tr
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.redline.dashboard.model import ActorCount, DivisionCount, PairBoard
    from app.redline.model import Headline
    from app.treaty.notes import Note as DelegatesNote

CLASS_FILLS = {"substantive": Fill.SOLID, "consequential": Fill.HATCHED, "editorial": Fill.HOLLOW}
LINK_FILLS = {
    "marked": Fill.SOLID,
    "asserted": Fill.HATCHED,
    "matched": Fill.DASHED,
    "unattributed": Fill.HOLLOW,
}


def pair_sheet(
    board: PairBoard, notes: Mapping[str, Sequence[DelegatesNote]], prose: Callable[[], str] = str
) -> ChartSheet:
    """Everything of the tab of two drafts. `notes` are the delegate's notes that changes touch, by change id; `prose`
    tells in plain sentences what changed.
    """
    charts: list[ChartMaker] = [
        partial(notes_chart, notes),
        partial(headlines, board),
        partial(links, board),
        partial(kinds, board),
        partial(chapters, board),
        partial(actors, board),
        partial(verbs, board),
        partial(each_verb, board),
        partial(openness, board),
        partial(events, board),
        lambda: agreed_chart(agreed_rows(board.agreed, board.names, (board.older, board.newer), pair=None)),
        partial(silent_chart, board.silence, facts_name(board.older), facts_name(board.newer)),
        partial(lost_chart, board.lost, astray=board.astray),
    ]
    if not notes:
        charts = charts[1:] + charts[:1]
    older, newer = facts_name(board.older), facts_name(board.newer)
    title = tr("From {older} to {newer}").format(older=older, newer=newer)
    dates = " – ".join(day_words(draft.date) for draft in (board.older, board.newer) if draft.date)
    return ChartSheet(title, dates, tiles(board, notes), tuple(charts), prose)


def tiles(board: PairBoard, notes: Mapping[str, Sequence[DelegatesNote]]) -> tuple[Tile, ...]:
    """The numbers above the charts."""
    weights = _of(board, "class")
    link_counts = _of(board, "link")
    older, newer = board.chapters.whole
    touched = [one for one in board.agreed if one.touched is not None]
    found = [
        Tile(
            number_words(board.total),
            tr("changes"),
            ChangesGoal({}),
            parts=tuple(BarPart(weights.get(weight, 0), fill) for weight, fill in CLASS_FILLS.items()),
        ),
        Tile(
            number_words(weights.get("substantive", 0)),
            class_words("substantive"),
            ChangesGoal({"weight": "substantive"}),
        ),
        Tile(
            number_words(board.total - link_counts.get("unattributed", 0)),
            tr("with a name"),
            card="actors",
            parts=tuple(BarPart(link_counts.get(link, 0), fill) for link, fill in LINK_FILLS.items()),
        ),
        Tile(
            number_words(len(board.verbs)), tr("changed verbs"), ChangesGoal({"tag": "modal", "weight": "substantive"})
        ),
        Tile(_difference(older.brackets, newer.brackets), tr("brackets"), card="convergence"),
        Tile(_difference(older.disputed, newer.disputed), tr("words in dispute"), card="convergence"),
        Tile(number_words(len(touched)), tr("agreed texts touched"), card="agreed", warns=bool(touched)),
        Tile(number_words(len(board.lost) + len(board.astray)), tr("broken references"), card="references"),
    ]
    if board.silence.tracked:
        silent = len(board.silence.lines)
        found.append(Tile(number_words(silent), tr("not said by tracked changes"), card="silent", warns=bool(silent)))
    if notes:
        found.insert(2, red_line_tile(notes))
    return tuple(found)


def headlines(board: PairBoard) -> Chart:
    """What matters, for a reader of one minute."""
    return Chart(
        "changes",
        tr("What matters"),
        tr("Facts in the order of weight; the number leads to the changes."),
        (
            FigureColumn("", FigureForm.WORDS, share=2),
            FigureColumn("", FigureForm.NUMBER),
            FigureColumn("", FigureForm.WORDS, share=5),
        ),
        tuple(_headline(one) for one in board.headlines),
        empty=tr("No article came, went or moved; no verb, number, qualifier, alternative or bracket changed."),
    )


def _headline(one: Headline) -> tuple[Figure, ...]:
    leads = {
        "new": tr("New articles"),
        "gone": tr("Articles deleted"),
        "moved": tr("Articles moved"),
        "modal": tr("Obligations (shall, should, may …)"),
        "number": tr("Numbers and time limits"),
        "qualifier": tr("Qualifying words"),
        "choice": tr("Alternatives"),
        "brackets": tr("Square brackets"),
        "option": tr("Options"),
    }
    goal = ChangesGoal({"changes": one.changes, "label": leads[one.kind]})
    number = len(one.items) if one.kind in ("new", "gone", "moved") else len(one.changes)
    return (
        Figure(leads[one.kind], goal, strong=True),
        Figure(number_words(number), goal),
        Figure("\n".join(one.items[:3]), goal, tip="\n".join(one.items[:24]), faint=True),
    )


def chapters(board: PairBoard) -> Chart:
    """The changes of each chapter, by class."""
    most = max((_all(one) for one in board.divisions), default=0)
    return Chart(
        "chapters",
        tr("Changes by chapter"),
        tr(
            "Substantive changes, those that only follow from them, and editorial ones; of the substantive, how many "
            "name nobody."
        ),
        (
            FigureColumn(tr("Chapter"), FigureForm.WORDS, share=2),
            FigureColumn(tr("All"), FigureForm.BAR, most, share=3),
            *(FigureColumn(class_words(weight)) for weight in CLASS_FILLS),
            FigureColumn(tr("unattributed")),
        ),
        tuple(_chapter(one) for one in board.divisions),
        tuple((fill, class_words(weight)) for weight, fill in CLASS_FILLS.items()),
        tr("There is no change between these two drafts."),
        wide=True,
        first=40,
    )


def _all(one: DivisionCount) -> int:
    return one.substantive + one.consequential + one.editorial


def _chapter(one: DivisionCount) -> tuple[Figure, ...]:
    name = one.division or tr("outside of chapters")
    here: dict[str, object] = {"division": (one.division,)}
    counts = {weight: getattr(one, weight) for weight in CLASS_FILLS}
    return (
        Figure(name, ChangesGoal(here)),
        Figure(
            number_words(_all(one)),
            ChangesGoal(here),
            tuple(BarPart(number, CLASS_FILLS[weight]) for weight, number in counts.items()),
            said=commas(class_count(weight, number) for weight, number in counts.items()),
            strong=True,
        ),
        *(_count(number, {**here, "weight": weight}) for weight, number in counts.items()),
        _count(one.unattributed, {**here, "weight": "substantive", "link": "none"}),
    )


def _count(number: int, facts: Mapping[str, object]) -> Figure:
    """A number that leads to its changes; nothing is printed small and leads nowhere."""
    return Figure(number_words(number), ChangesGoal(facts)) if number else Figure("0", faint=True)


def actors(board: PairBoard) -> Chart:
    """Who asked for changes, by how it is known; what nobody did has no column."""
    most = max((one.asked for one in board.actors), default=0)
    words = {
        "marked": tr("marked"),
        "asserted": tr("asserted"),
        "matched": tr("≈\u00a0matched"),
        "against": tr("against"),
    }
    used = [sort for sort in words if any(getattr(one, sort) for one in board.actors)]
    keys = {"marked": link_words("marked"), "asserted": link_words("asserted"), "matched": "≈ " + link_words("matched")}
    return Chart(
        "actors",
        tr("Who asked"),
        tr(
            "Changes that answer what an actor asked. Marked: the draft itself says so. Matched: the words are those "
            "that were proposed; it is not recorded that one follows from the other."
        ),
        (
            FigureColumn(tr("Actor"), FigureForm.WORDS, share=2),
            FigureColumn(tr("Changes"), FigureForm.BAR, most, share=3),
            *(FigureColumn(words[sort]) for sort in used),
        ),
        tuple(_actor(one, used, words) for one in board.actors),
        tuple((LINK_FILLS[link], keys[link]) for link in keys if link in used),
        tr("Nothing in the drafts and papers shows who asked for a change."),
    )


def _actor(one: ActorCount, used: Sequence[str], words: Mapping[str, str]) -> tuple[Figure, ...]:
    links = {"marked": one.marked, "asserted": one.asserted, "matched": one.matched}
    every = tuple(change for found in links.values() for change in found)
    name = one.name if one.type in ("state", "group") else f"{one.name} ({type_words(one.type)})"
    cells = [
        Figure(number_words(len(found)), changes_named(found, with_label(one.name, words[sort])), faint=not found)
        for sort, found in {**links, "against": one.against}.items()
        if sort in used
    ]
    return (
        Figure(name, changes_named(every or one.against, one.name), tip=one.full),
        Figure(
            number_words(one.asked),
            changes_named(every, one.name),
            tuple(BarPart(len(found), LINK_FILLS[link]) for link, found in links.items()),
            said=commas(with_number(words[link], len(found)) for link, found in links.items() if found),
            strong=True,
        ),
        *cells,
    )


def links(board: PairBoard) -> Chart:
    """By what it is known who asked, and for how many changes nobody is known."""
    counts = _of(board, "link")
    words = {
        "marked": link_words("marked"),
        "asserted": link_words("asserted"),
        "matched": "≈ " + link_words("matched"),
        "unattributed": link_words("none"),
    }
    facts = {link: {"link": "none" if link == "unattributed" else link} for link in words}
    most = max(counts.values(), default=0)
    return Chart(
        "changes",
        tr("How it is known who asked"),
        tr("Unattributed is the most frequent right answer: where no paper shows who asked, nobody is named."),
        (FigureColumn("", FigureForm.WORDS, share=2), FigureColumn("", FigureForm.BAR, most, share=3)),
        tuple(
            (Figure(said, ChangesGoal(facts[link])), _bar(counts[link], ChangesGoal(facts[link]), LINK_FILLS[link]))
            for link, said in words.items()
            if counts.get(link)
        ),
        empty=tr("There is no change between these two drafts."),
    )


def kinds(board: PairBoard) -> ChartChoice:
    """The changes by kind, and by what they touch."""
    found: list[tuple[str, Chart]] = []
    quiet = {kind.value for kind in ChangeKind if kind.traits.quiet}
    for by, title, fact, words in (
        ("kind", tr("By kind"), "kind", kind_words),
        ("tag", tr("By what they touch"), "tag", tag_words),
    ):
        counts = _of(board, by)
        most = max(counts.values(), default=0)
        chart = Chart(
            "changes",
            tr("Changes by kind"),
            tr("A change counts once under its kind, and under each thing that it touches."),
            (FigureColumn("", FigureForm.WORDS, share=2), FigureColumn("", FigureForm.BAR, most, share=3)),
            tuple(
                (
                    Figure(words(name), ChangesGoal({fact: name})),
                    _bar(number, ChangesGoal({fact: name}), Fill.HOLLOW if name in quiet else Fill.GREY),
                )
                for name, number in sorted(counts.items(), key=lambda one: -one[1])
            ),
            empty=tr("No change touches a verb, a number, a qualifier or a defined term."),
        )
        found.append((title, chart))
    return ChartChoice(tuple(found))


def _bar(number: int, goal: ChangesGoal, fill: Fill) -> Figure:
    return Figure(number_words(number), goal, (BarPart(number, fill),))


def _difference(older: int, newer: int) -> str:
    return step_words(number_words(older), number_words(newer))


def _of(board: PairBoard, by: str) -> dict[str, int]:
    return {count.name: count.count for count in board.summary if count.by == by}
