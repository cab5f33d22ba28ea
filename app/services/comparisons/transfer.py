"""A compared pair on its way from the worker's process to the window: in pieces, and only what the window has not yet.

A window shows a redline and the papers behind it; the readings, the comparison and the register stay where they were
made, in what the process keeps. Whole, a redline of 300,000 words would hold up whoever receives it for a second; each
piece is a few milliseconds. Of a redline that the window holds under other names only the rows and changes that differ
are sent: it was made again, and is put together from what it was made of. So the texts can come first, without names,
and the names when they are found.

Its tasks are what the worker's process does. What is only needed there is imported there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from app.services.processes.tasks import task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.cache import ProcessCache
    from app.job import Progress
    from app.redline.model import ChangeView, Redline, Row
    from app.redline.precedents.model import ProvisionSources
    from app.services.comparisons.pairs import DraftPair, EarlyResult, PairResult
    from app.services.resources import Resources
    from app.storage.file.stamp import Stamp
    from app.storage.file.state import DossierState
    from app.treaty.actors import Actor
    from app.treaty.attributions import Attribution
    from app.treaty.confirmations import Confirmation, Verdict
    from app.treaty.proposals import ProposalPaper

T = TypeVar("T")

_PIECE = 1_500
"""How many runs and chips a piece may have, about: 5 ms to receive."""


@dataclass(frozen=True, slots=True)
class RedlineHeader:
    """The first piece: how the dossier was, and what the other pieces are laid on."""

    stamp: Stamp
    state: DossierState
    held: bool
    """Whether rows and changes that do not follow are those that the window holds."""
    redline: Redline | None
    """The redline without rows and changes; None when the one that the window holds is the answer."""
    own: tuple[Actor, ...] = ()
    set_aside: tuple[Attribution, ...] = ()
    """What was found and a person rejected; nothing where the redline is the one that the window holds."""


@dataclass(frozen=True, slots=True)
class RowChunk:
    """Rows of the redline, from place `at` on."""

    at: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ChangeChunk:
    """Changes of the redline, from place `at` on."""

    at: int
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class TextsComplete:
    """The redline is whole but for the names. The pieces that follow, a head first, are laid on it."""


@dataclass(frozen=True, slots=True)
class SourceChunk:
    """Provisions of the newer draft with their sources, from place `at` on."""

    at: int
    provisions: tuple[ProvisionSources, ...]


RedlineChunk = RedlineHeader | RowChunk | ChangeChunk | SourceChunk | TextsComplete
"""A piece of a compared pair; papers come as they are, one by one."""


@task
def prepare_comparing(_resources: Resources) -> None:
    """Import what the first comparison needs, so that it does not wait for it; the resources were read on the way."""
    import app.services.comparisons.compare
    import app.services.dossiers.dossier  # noqa: F401


@task
def compare_pieces(
    pair: DraftPair,
    resources: Resources,
    held: DossierState | None,
    early: bool,
    progress: Progress,
    kept: ProcessCache,
    send: Callable[[RedlineChunk], None],
) -> Iterator[RedlineChunk | ProposalPaper]:
    """The pieces of a compared pair, for a window that holds the redline of the state `held`, or none; with `early` it
    shows the texts while who asked is still being looked for.

    Raises Refused and Cancelled.
    """
    from app.services.comparisons.pairs import known_at, look_at

    texts: Redline | None = None

    def come(first: EarlyResult) -> None:
        nonlocal texts
        texts = first.redline
        for piece in pieces_of_texts(first):
            send(piece)

    before = known_at(pair, held, kept) if held else None
    looked = look_at(pair, resources, kept, progress, come if early else None)
    if texts is not None:
        yield from pieces_of(looked, None, texts)
    else:
        yield from pieces_of(looked, held, before.redline if before else None)


@task
def confirm_attributions(
    pair: DraftPair,
    resources: Resources,
    said: tuple[tuple[Attribution, Verdict], ...],
    progress: Progress,
    kept: ProcessCache,
) -> tuple[Confirmation, ...]:
    """What a person says of attributions of a compared pair, ready to be stored. Raises Refused and Cancelled."""
    from app.services.comparisons.confirmations import word_on
    from app.services.comparisons.pairs import look_at

    compared = look_at(pair, resources, kept, progress).compared
    return tuple(word_on(compared, attribution, verdict) for attribution, verdict in said)


# --- taking apart ---


def pieces_of(
    looked: PairResult, held: DossierState | None, before: Redline | None
) -> Iterator[RedlineChunk | ProposalPaper]:
    """The pieces of a pair for a window that holds `before`, the redline of the state `held`."""
    redline = looked.compared.redline
    if held == looked.state:
        yield RedlineHeader(looked.stamp, looked.state, held=True, redline=None)
        return
    if before is not None and (len(before.rows), len(before.changes)) != (len(redline.rows), len(redline.changes)):
        before = None
    sources = redline.precedents
    told = None if sources is None else replace(sources, provisions=())
    bare = replace(redline, rows=(), changes=(), precedents=told)
    yield RedlineHeader(
        looked.stamp,
        looked.state,
        before is not None,
        redline=bare,
        own=looked.own,
        set_aside=looked.compared.set_aside,
    )
    if held is None or held.facts != looked.state.facts:
        yield from looked.compared.papers
    for at, rows in _runs(redline.rows, before.rows if before else None, _weight_of_row):
        yield RowChunk(at, rows)
    for at, changes in _runs(redline.changes, before.changes if before else None, _weight_of_change):
        yield ChangeChunk(at, changes)
    if sources is not None:
        for at, provisions in _runs(sources.provisions, None, _weight_of_sources):
            yield SourceChunk(at, provisions)


def pieces_of_texts(first: EarlyResult) -> Iterator[RedlineChunk]:
    """The pieces of a pair of which it is not known yet who asked."""
    redline = first.redline
    yield RedlineHeader(
        first.stamp, first.state, held=False, redline=replace(redline, rows=(), changes=()), own=first.own
    )
    for at, rows in _runs(redline.rows, None, _weight_of_row):
        yield RowChunk(at, rows)
    for at, changes in _runs(redline.changes, None, _weight_of_change):
        yield ChangeChunk(at, changes)
    yield TextsComplete()


def _runs(
    values: Sequence[T], before: Sequence[T] | None, weight: Callable[[T], int]
) -> Iterator[tuple[int, tuple[T, ...]]]:
    """Those of `values` that are not what stood at their place `before`, in runs that are not too heavy."""
    start = load = 0
    run: list[T] = []
    for at, value in enumerate(values):
        same = before is not None and before[at] == value
        if run and (same or load >= _PIECE):
            yield start, tuple(run)
            run = []
        if same:
            continue
        if not run:
            start, load = at, 0
        run.append(value)
        load += weight(value)
    if run:
        yield start, tuple(run)


def _weight_of_row(row: Row) -> int:
    cells = [cell for cell in (row.older, row.newer) if cell is not None]
    return 2 + len(row.chips) + sum(2 + len(cell.number) + len(cell.heading) + len(cell.text) for cell in cells)


def _weight_of_sources(one: ProvisionSources) -> int:
    departures = [each for source in one.sources for each in (*source.departures, *source.gone)]
    pieces = sum(len(source.pieces) for source in one.sources)
    return 1 + 2 * len(one.sources) + pieces + sum(3 + 4 * len(each.attributions) for each in departures)


def _weight_of_change(view: ChangeView) -> int:
    return 1 + len(view.chips) + 4 * len(view.attributions)


# --- putting together ---


def put_together(
    pieces: Iterable[RedlineChunk | ProposalPaper], before: Redline | None
) -> tuple[RedlineHeader, Redline, tuple[ProposalPaper, ...]]:
    """The head of a pair, its redline, and the papers behind it as far as they came, from its pieces in their order.

    `before` is the redline that the window holds.
    """
    rest = iter(pieces)
    head = next(rest)
    assert isinstance(head, RedlineHeader)
    if head.redline is None:
        assert before is not None
        return head, before, ()
    rows = list(before.rows) if before and head.held else []
    changes = list(before.changes) if before and head.held else []
    papers: list[ProposalPaper] = []
    sources: list[ProvisionSources] = []
    for piece in rest:
        if isinstance(piece, RowChunk):
            rows[piece.at : piece.at + len(piece.rows)] = piece.rows
        elif isinstance(piece, ChangeChunk):
            changes[piece.at : piece.at + len(piece.changes)] = piece.changes
        elif isinstance(piece, SourceChunk):
            sources += piece.provisions
        elif not isinstance(piece, RedlineHeader | TextsComplete):
            papers.append(piece)
    told = head.redline.precedents
    told = None if told is None else replace(told, provisions=tuple(sources))
    return head, replace(head.redline, rows=tuple(rows), changes=tuple(changes), precedents=told), tuple(papers)
