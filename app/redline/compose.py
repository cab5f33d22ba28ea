"""Composes a Redline from what changed and who asked. The only place that does; whoever draws it computes nothing.

What changed is laid out in rows (`rows/rows.py`), and the names are set beside the changes. It finds no change and no
name: those are `app.comparison`'s and `app.attribution`'s.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.late_methods import replace
from app.redline.amendments.compose import compose_amendments
from app.redline.amendments.parts import number_parts
from app.redline.chips import chips_of, chips_of_several, sorted_chips
from app.redline.model import Amendment, Chip, DraftFacts, GroupView, NamesState, OfferedReading, Redline, Row
from app.redline.rows.change_titles import series_title, title_of
from app.redline.rows.rows import RowBuilder
from app.redline.summary import summary_of
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeClass
from app.treaty.structure import structure_lines, unseen_doubts
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.attribution.precedents.asked_sources import TakenSource
    from app.attribution.precedents.known_sources import KnownSources
    from app.treaty.actors import Register
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft


def compose(
    comparison: Comparison,
    attributions: Sequence[Attribution],
    older: Draft,
    newer: Draft,
    register: Register,
    *,
    evidence: tuple[str, ...] = (),
    warnings: tuple[str, ...] = (),
    offered: Iterable[str] = (),
    words: Vocabulary = ENGLISH,
) -> Redline:
    """The redline of two drafts as read, in the words of a vocabulary.

    In: what `compare` and `attribute` gave for exactly these drafts; `evidence` names the papers that were read,
    `warnings` what a reader must know, in these words, `offered` the readings that the stored drafts offer. Out: rows
    in the order of the newer draft, changes in the order of the rows. Every change is shown in the row it names, but
    for the quiet ones (of formatting): they are listed and counted only.

    >>> page = redline(draft("1. Ships shall moor."), draft("1. Ships may moor."))
    >>> [(run.style.value, run.text) for run in page.rows[-1].newer.text]
    [('equal', 'Ships '), ('inserted', 'may'), ('equal', ' moor.')]
    """
    texts = compose_unnamed(comparison, older, newer, register, evidence=evidence, offered=offered, words=words)
    return add_names(texts, attributions, register, warnings=warnings, words=words)


def compose_unnamed(
    comparison: Comparison,
    older: Draft,
    newer: Draft,
    register: Register,
    *,
    evidence: tuple[str, ...] = (),
    offered: Iterable[str] = (),
    words: Vocabulary = ENGLISH,
) -> Redline:
    """The same while who asked is still being looked for: no name and no number of names stands in it."""
    laid = RowBuilder(comparison, older, newer, words)
    rows = laid.rows()
    views = laid.views(rows)
    inside: dict[str, list[str]] = {}
    for view in views:
        inside.setdefault(view.group, []).append(view.id)
    groups = tuple(
        GroupView(g.id, g.kind, series_title(g.title, words), tuple(inside.get(g.id, ()))) for g in comparison.groups
    )
    amendments = compose_amendments(comparison, older, newer, views, groups, rows, words)
    views = number_parts(views, amendments)
    return Redline(
        facts_of(older, words),
        facts_of(newer, words),
        tuple(rows),
        views,
        groups,
        amendments,
        summary_of(views, laid.division_names(), named=False),
        evidence,
        (),
        tuple(OfferedReading(name, _reader_of(name, register, words)) for name in dict.fromkeys(offered)),
        NamesState.SOUGHT,
    )


def add_names(
    texts: Redline,
    attributions: Sequence[Attribution],
    register: Register,
    *,
    warnings: tuple[str, ...] = (),
    words: Vocabulary = ENGLISH,
) -> Redline:
    """A redline that is `compose_unnamed`, in the same words, with the names of who asked."""
    asked: dict[str, list[Attribution]] = {}
    for attribution in attributions:
        asked.setdefault(attribution.change, []).append(_told(attribution, words))
    views = tuple(
        replace(view, chips=chips_of(found, register, words), attributions=tuple(found))
        if (found := asked.get(view.id))
        else view
        for view in texts.changes
    )
    chips = {view.id: view.chips for view in views if view.chips}
    rows = (_with_chips(row, [chip for change in row.changes for chip in chips.get(change, ())]) for row in texts.rows)
    divisions = [count.name for count in texts.summary if count.by == "division"]
    heavy = {view.id for view in views if view.weight is ChangeClass.SUBSTANTIVE}
    amendments = tuple(_with_askers(one, chips, heavy) for one in texts.amendments)
    return replace(
        texts,
        amendments=amendments,
        rows=tuple(rows),
        changes=views,
        summary=summary_of(views, divisions),
        warnings=warnings,
        names=NamesState.THERE,
    )


def add_precedents(
    redline: Redline, known: KnownSources, newer: Draft, register: Register, *, words: Vocabulary = ENGLISH
) -> Redline:
    """A redline with where the words of its newer draft, as read, come from, and which way each change leads."""
    from app.redline.precedents.compose import SourceTelling, compose_precedents, composed_bearings

    shown = {row.newer.provision: row.id for row in reversed(redline.rows) if row.newer is not None}
    telling = SourceTelling(
        words,
        partial(_departure_title, words),
        lambda found: chips_of([_told(one, words) for one in found], register, words),
        lambda taken: chips_of([_making(taken)], register, words),
    )
    by_change = composed_bearings(known, {view.id: (view.id,) for view in redline.changes}, words)
    together = composed_bearings(known, {one.id: one.changes for one in redline.amendments}, words)
    return replace(
        redline,
        changes=tuple(
            replace(view, bearings=by_change[view.id]) if view.id in by_change else view for view in redline.changes
        ),
        amendments=tuple(
            replace(one, bearings=together[one.id]) if one.id in together else one for one in redline.amendments
        ),
        precedents=compose_precedents(known, newer, shown, telling),
    )


def _departure_title(words: Vocabulary, change: Change) -> str:
    """A departure in one line, the words of the source first."""
    return title_of(change, "", "", words)


def _making(taken: TakenSource) -> Attribution:
    """Who makes a proposal, as the names beside a change are set."""
    proposal, ask = taken.proposal, taken.ask
    asked = Evidence(ask.kind, proposal.source, ask.where, ask.quote, proposal.date, proposal.base, proposal.id, ask.id)
    share = taken.precedent.share
    return Attribution("", proposal.actors, proposal.role, ask.stance, Link.MATCHED, share, asked)


def _with_chips(row: Row, chips: Sequence[Chip]) -> Row:
    return replace(row, chips=sorted_chips(chips)) if chips else row


def _with_askers(amendment: Amendment, chips: Mapping[str, Sequence[Chip]], heavy: Collection[str]) -> Amendment:
    """An amendment with each actor that asked for one of its changes once, on either side; who did not ask for all that
    is of substance in it, did so in part. `heavy` are the changes of substance.
    """
    told = [change for change in amendment.changes if change in heavy] or amendment.changes
    found = chips_of_several(amendment.changes, told, chips)
    return replace(amendment, chips=found) if found else amendment


def _reader_of(name: str, register: Register, words: Vocabulary) -> str:
    """The printed name of the actor of a reading, an author's as it is written, "" for a reading that is nobody's."""
    head, _, actor = name.partition(":")
    if head == "author":
        return actor
    known = register.by_id.get(actor)
    return "" if head != "actor" else known.short_in(words.language) if known else actor


def facts_of(draft: Draft, words: Vocabulary = ENGLISH) -> DraftFacts:
    """What a title page, or a head over a column, says of a draft, in the words of a vocabulary."""
    misread = tuple(words.told(doubt) for doubt in unseen_doubts(draft))
    inspected = words.day(draft.inspection.day) if draft.inspection and structure_lines(draft) else ""
    return DraftFacts(
        draft.title, draft.label, draft.symbol, draft.date, draft.language, draft.source, draft.sha256,
        draft.words(), len(draft.provisions), draft.meeting, draft.unofficial, draft.received, misread, inspected,
    )  # fmt: skip


def _told(attribution: Attribution, words: Vocabulary) -> Attribution:
    """An attribution with its notes in the words of the vocabulary."""
    if not attribution.notes:
        return attribution
    return replace(attribution, notes=tuple(words.told(note) for note in attribution.notes))
