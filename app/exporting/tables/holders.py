"""Who holds what as plain tables: articles over drafts, each holder of each text in dispute, and what became of these.

It draws the values of `attribution.holders.model` and counts nothing. Each table has a short name by which it can be
asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from app.exporting.tables.table import CellValue, Table, columns

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleHolding, DisputeStep, HeldWords, HolderBoard
    from app.treaty.attributions import Attribution
    from app.treaty.marks import ActorRef

NOBODY = "nobody is known"
_ARTICLES = (
    "article", "draft", "at", "words", "agreed in plenary", "agreed in group", "open", "unmarked", "texts in dispute",
    "held by nobody known", "held by", "holders", "asking",
)  # fmt: skip
_HOLDERS = (
    "article", "draft", "at", "what", "words in dispute", "held by", "side", "stance", "link", "since", "words",
    "source", "where", "date", "ask",
)  # fmt: skip
_STEPS = (
    "article",
    "from",
    "to",
    "at",
    "what became",
    "words",
    "words before",
    "changes",
    "asked by",
    "contrary asked by",
)

NameLookup = Callable[["ActorRef"], str]


def holder_tables(board: HolderBoard, name: NameLookup) -> dict[str, Table]:
    """The tables by their names, in the order in which they are shown."""
    return {
        "articles": Table(
            "Articles over the drafts, the most contested first", _ARTICLES, tuple(_articles(board, name))
        ),
        "holders": Table(
            "Who is known to hold words in dispute", _HOLDERS, tuple(_holders(board, name)), columns(_HOLDERS, "date")
        ),
        "steps": Table("What became of words in dispute", _STEPS, tuple(_steps(board, name))),
        "pending": Table(
            "What is asked of other words, or of all of an article", _HOLDERS, tuple(_pending(board, name)),
            columns(_HOLDERS, "date"),
        ),
    }  # fmt: skip


def _there(board: HolderBoard) -> Iterator[tuple[str, str, ArticleHolding]]:
    """Every article in every draft that has it, under the name by which it is known."""
    for course in board.articles:
        for label, one in zip(board.drafts, course.drafts, strict=True):
            if one is not None:
                yield course.name, label, one


def _articles(board: HolderBoard, name: NameLookup) -> Iterator[tuple[CellValue, ...]]:
    for article, label, one in _there(board):
        asking = _names((actor for held in one.pending for actor in held.actors), name)
        yield (
            article, label, one.address, one.words, one.in_plenary, one.in_group, one.open, one.unmarked,
            len(one.disputed), one.unheld, len(one.holders), _names(one.holders, name), asking,
        )  # fmt: skip


def _holders(board: HolderBoard, name: NameLookup) -> Iterator[tuple[CellValue, ...]]:
    for article, label, one in _there(board):
        for text in one.disputed:
            head = (article, label, text.address, text.sort.value, text.words)
            for held in text.held:
                yield (*head, *_held(held, board, name))
            if not text.held:
                yield (*head, NOBODY, *("",) * (len(_HOLDERS) - len(head) - 1))


def _pending(board: HolderBoard, name: NameLookup) -> Iterator[tuple[CellValue, ...]]:
    for article, label, one in _there(board):
        for held in one.pending:
            yield (article, label, held.address, "asked", "", *_held(held, board, name))


def _held(held: HeldWords, board: HolderBoard, name: NameLookup) -> tuple[CellValue, ...]:
    said = held.evidence
    return (
        _names(held.actors, name), held.side.value, held.stance.value, held.link.value, board.drafts[held.since],
        held.words, said.source, said.where, said.date, said.ask or held.position,
    )  # fmt: skip


def _steps(board: HolderBoard, name: NameLookup) -> Iterator[tuple[CellValue, ...]]:
    for course in board.articles:
        last = 0
        for at, one in enumerate(course.drafts):
            if one is not None:
                last = at
                for step in one.steps:
                    yield _step(course.name, at - 1, step, board, name)
        for step in course.lost:
            yield _step(course.name, last, step, board, name)


def _step(article: str, before: int, step: DisputeStep, board: HolderBoard, name: NameLookup) -> tuple[CellValue, ...]:
    return (
        article, board.drafts[before], board.drafts[before + 1], step.address, step.turn.value, step.words,
        step.before, " ".join(step.changes), _asked(step.asked, name, opposite=False),
        _asked(step.asked, name, opposite=True),
    )  # fmt: skip


def _asked(asked: Iterable[Attribution], name: NameLookup, *, opposite: bool) -> str:
    """Names with the link behind each: what is matched never reads like what is marked."""
    found = (f"{name(actor)} ({one.link.value})" for one in asked if one.opposite is opposite for actor in one.actors)
    return "; ".join(dict.fromkeys(found))


def _names(actors: Iterable[ActorRef], name: NameLookup) -> str:
    return "; ".join(dict.fromkeys(map(name, actors)))
