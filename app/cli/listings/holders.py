"""Who holds what as lines: an article and its drafts, and of one that is asked for its texts in dispute as well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.cli.text_table import shorten_cell

if TYPE_CHECKING:
    from app.attribution.holders.model import ArticleCourse, ArticleHolding, DisputeStep, HeldWords
    from app.services.proposals.holders import DossierHolders

_LONGEST = 80


def holder_lines(found: DossierHolders, *, whole: bool = False) -> str:
    """The articles of which anything is in dispute, asked or agreed in a draft, the most contested first; `whole`: all,
    with who holds each text in dispute and what became of it.
    """
    lines: list[str] = []
    quiet = 0
    for course in found.board.articles:
        if not whole and not _is_contested(course):
            quiet += 1
            continue
        lines.append(course.name)
        for at, (label, one) in enumerate(zip(found.board.drafts, course.drafts, strict=True)):
            if one is None:
                continue
            lines.append(f"  {label}, {one.address}: {_counts(one)}{_holders(one, found)}")
            if whole:
                lines += _texts(one, at, found)
        lines += [f"  gone: {_step(step, found)}" for step in course.lost]
    if quiet:
        lines.append(f"{quiet} more of which no draft says that anything is in dispute or agreed.")
    return "\n".join(lines) or "Nothing is in dispute: there is no draft."


def _is_contested(course: ArticleCourse) -> bool:
    return any(
        one.disputed or one.pending or one.in_group or one.in_plenary for one in course.drafts if one is not None
    )


def _counts(one: ArticleHolding) -> str:
    parts = {
        "agreed in plenary": one.in_plenary,
        "agreed in group": one.in_group,
        "open": one.open,
        "unmarked": one.unmarked,
    }
    said = ", ".join(f"{count} {name}" for name, count in parts.items() if count)
    return f"{one.words} words ({said})" if said else "no words"


def _holders(one: ArticleHolding, found: DossierHolders) -> str:
    told = []
    if one.disputed:
        texts = f"{len(one.disputed)} in dispute"
        who = ", ".join(map(found.name, one.holders))
        told.append(f"{texts}, held by {who}" if who else texts)
        if one.unheld:
            told.append(f"{one.unheld} that nobody is known to hold")
    asking = ", ".join(dict.fromkeys(found.name(actor) for held in one.pending for actor in held.actors))
    if asking:
        told.append(f"asked of other words by {asking}")
    return "".join(f"; {part}" for part in told)


def _texts(one: ArticleHolding, at: int, found: DossierHolders) -> Iterator[str]:
    for text in one.disputed:
        who = "; ".join(dict.fromkeys(_held(held, at, found) for held in text.held)) or "nobody is known to hold it"
        yield f"    {text.sort.value} “{shorten_cell(text.words, _LONGEST)}”, {text.address}: {who}"
    for held in one.pending:
        words = f" “{shorten_cell(held.words, _LONGEST)}”" if held.words else ""
        yield f"    asked, {held.address}{words}: {_held(held, at, found)}"
    for step in one.steps:
        yield f"    {_step(step, found)}"


def _held(held: HeldWords, at: int, found: DossierHolders) -> str:
    """Who holds words, which side that is, and how it is known: what is matched never reads like what is marked."""
    who = ", ".join(map(found.name, held.actors))
    since = f" since {found.board.drafts[held.since]}" if held.since != at else ""
    said = ", ".join(filter(None, (held.evidence.source, held.evidence.where)))
    return f"{who} ({held.side.value}: {held.stance.value}, {held.link.value}{since}; {said})"


def _step(step: DisputeStep, found: DossierHolders) -> str:
    names = {
        opposite: ", ".join(
            dict.fromkeys(
                f"{found.name(actor)} ({one.link.value})"
                for one in step.asked
                if one.opposite is opposite
                for actor in one.actors
            )
        )
        for opposite in (False, True)
    }
    told = [f"by {', '.join(step.changes)}"] if step.changes else []
    told += [f"asked for by {names[False]}"] if names[False] else []
    told += [f"the contrary asked for by {names[True]}"] if names[True] else []
    beside = f" ({'; '.join(told)})" if told else ""
    before = f", before “{shorten_cell(step.before, _LONGEST)}”" if step.before not in ("", step.words) else ""
    return f"{step.turn.value}: “{shorten_cell(step.words, _LONGEST)}”{before}, {step.address}{beside}"
