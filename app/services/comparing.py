"""Comparing two drafts: reading, comparison, attribution and redline in one call.

It decides nothing of what changed or who asked; it hands each floor what it needs, and tells a Progress how far it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.confirmations import Standing, settled, unfounded
from app.attribution.fates import with_fates
from app.attribution.ranking import Ranking
from app.attribution.spoken_to import Why, spoken_to
from app.comparison.compare import compare
from app.job import Progress, Refused, Silent
from app.redline.compose import compose
from app.services.asking import Asking, Known
from app.treaty.draft import Severity
from app.treaty.reading import NoSuchReading, read, readings_offered, speaks_of

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.confirmations import Confirmation, DraftName
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class Compared:
    """Two drafts compared: all that the window shows and every export writes comes from this one value."""

    older: Reading
    newer: Reading
    comparison: Comparison
    attributions: tuple[Attribution, ...]
    redline: Redline
    papers: tuple[ProposalPaper, ...]
    register: Register
    """The register under which names were resolved: the shipped one, joined with the dossier's own."""
    found: tuple[Attribution, ...] = ()
    """The attributions as the evidence has them, before what a person said of them."""


def compare_drafts(
    older: Draft,
    newer: Draft,
    known: Known,
    resources: Resources,
    *,
    reading: str = "issued",
    pins: tuple[tuple[str, str], ...] = (),
    register: Register | None = None,
    progress: Progress | None = None,
) -> Compared:
    """Compare two drafts under one reading, and say who asked for each change by all that is `known`.

    `pins` are pairs of provision ids that a person joined. Raises Refused for a reading that is none, Cancelled when
    `progress` does.
    """
    progress = progress or Silent()
    register = register or resources.register
    progress.step(0, 4, "Reading")
    before, after = readings_of((older, newer), reading)
    progress.step(1, 4, "Comparing")
    comparison = compare(before.draft, after.draft, pins=pins, progress=progress)
    progress.step(2, 4, "Looking for who asked")
    asking = Asking((older, newer), (before, after), known, resources, register, reading=reading, progress=progress)
    found = with_fates(asking.found(0, 1, comparison), comparison, before.draft, after.draft, asking.evidence(0, 1))
    attributions = asking.settled(found, 0, 1, comparison)
    progress.step(3, 4, "Composing")
    redline = compose(
        comparison,
        attributions,
        before.draft,
        after.draft,
        register,
        evidence=tuple(paper.source for paper in known.papers),
        warnings=(
            *doubts(older, newer, known.papers),
            *set_aside(asking.spoken(0, 1), after.draft, asking.evident),
            *unfounded(known.confirmations, asking.standing(0, 1, comparison), asking.papers),
        ),
        offered=(*readings_offered(older), *readings_offered(newer)),
    )
    progress.step(4, 4, "Compared")
    return Compared(before, after, comparison, attributions, redline, asking.papers, register, found)


def with_words(compared: Compared, confirmations: Sequence[Confirmation], order: Sequence[DraftName]) -> Compared:
    """The same comparison under other confirmations of its dossier; nothing is compared or looked for again."""
    standing = Standing(compared.comparison, compared.older, compared.newer, order)
    ranking = Ranking(compared.register, compared.newer.draft.language)
    attributions = settled(compared.found, confirmations, standing, ranking, compared.papers)
    redline = compose(
        compared.comparison,
        attributions,
        compared.older.draft,
        compared.newer.draft,
        compared.register,
        evidence=compared.redline.evidence,
        warnings=compared.redline.warnings,
        offered=tuple(one.name for one in compared.redline.offered),
    )
    return replace(compared, attributions=attributions, redline=redline)


def readings_of(drafts: Sequence[Draft], name: str) -> tuple[Reading, ...]:
    """The reading `name` of each draft.

    Raises Refused for a name that is no reading's, and when no draft has such an option or such an actor.
    """
    try:
        made = tuple(read(draft, name) for draft in drafts)
    except NoSuchReading as reason:
        raise Refused(str(reason)) from reason
    if not any(speaks_of(draft, name) for draft in drafts):
        head, _, parameter = name.partition(":")
        what = f"option {parameter}" if head == "option" else f"text of an actor “{parameter}”"
        raise Refused(f"There is no {what} to read; choose another reading.")
    return made


def doubts(older: Draft, newer: Draft, papers: Sequence[ProposalPaper]) -> tuple[str, ...]:
    """What the imports doubted (warnings and errors), one line each, led by the draft's label or the file's name."""
    lines: list[str] = []
    for draft in (older, newer):
        name = draft.label or draft.source
        lines += [
            _sentence(name, line.where, line.message)
            for line in draft.report.lines
            if line.severity is not Severity.INFO
        ]
    for paper in papers:
        lines += [
            _sentence(paper.source, where, message)
            for severity, message, where in paper.report
            if severity != Severity.INFO
        ]
    return tuple(lines)


_SAID = {
    Why.LATE: "were made after the newer draft was issued; they name nobody here",
    Why.OF_NEWER: "speak to the newer draft itself or to a later one; they name nobody here",
    Why.ELSEWHERE: "speak to a draft that is not here; only long rare wording of theirs is matched",
    Why.BEFORE: "were made before the drafts that are here; only long rare wording of theirs is matched",
}


def set_aside(drafts: Sequence[Draft], newer: Draft, papers: Sequence[ProposalPaper]) -> tuple[str, ...]:
    """Which proposals speak to none of `drafts` (the older draft first), how many of each paper, and why."""
    lines: list[str] = []
    for paper in papers:
        whys = [spoken_to(proposal, drafts, newer) for proposal in paper.proposals]
        for why, said in _SAID.items():
            if idle := sum(spoken.why is why for spoken in whys):
                lines.append(f"{paper.source}: {idle} of {len(paper.proposals)} proposals {said}")
    return tuple(lines)


def _sentence(*parts: str) -> str:
    return ": ".join(part for part in parts if part)
