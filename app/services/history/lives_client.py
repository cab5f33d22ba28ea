"""The lives of a dossier's provisions as a window has them: remembered, asked of the worker when they are not.

What is remembered holds while the dossier is as it was then: whether something was written since is asked of its file,
and whether that matters the worker says. `found` waits for the worker and belongs in a thread; `recalled` does not
wait. No life is told here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.job import Progress, SilentProgress
from app.services.processes.tasks import task
from app.storage.file.stamp import stamp_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.lineage.provision_history import ProvisionLink, ProvisionPlace
    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.model import DraftFacts
    from app.services.history.provision_lives import Lives, PackedLines
    from app.services.resources import Resources
    from app.storage.file.stamp import Stamp
    from app.storage.file.state import DossierState
    from app.treaty.lineages import RestoredText

LONG = 1800.0
"""Seconds after which the lives of a dossier are given up."""


@dataclass(frozen=True, slots=True)
class LivesHeader:
    """The first piece: how the dossier was, which drafts are followed, and which are not."""

    stamp: Stamp
    state: DossierState
    held: bool
    """Whether the lives that the window has are the answer, and nothing follows."""
    drafts: tuple[DraftFacts, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LivesChunk:
    """What is followed through one draft: a piece that is received in some milliseconds."""

    places: tuple[ProvisionPlace, ...]
    ties: tuple[ProvisionLink, ...]
    """With the draft before; () for the first."""
    restored: tuple[RestoredText, ...]
    packed: PackedLines


@dataclass(frozen=True)
class _Held:
    dossier: DossierPlace
    stamp: Stamp
    state: DossierState
    lives: Lives


class LivesClient:
    """The lives of one dossier's provisions, in each language that was asked for."""

    def __init__(self, worker: Worker, resources: Resources) -> None:
        self._worker, self._resources = worker, resources
        self._held: tuple[_Held, ...] = ()

    def recalled(self, dossier: DossierPlace, label: str) -> Lives | None:
        """The lives that tell of the draft `label`, when nothing was written to the dossier since; else None. Quick."""
        held = self._of(dossier, label)
        return held.lives if held is not None and held.stamp and held.stamp == stamp_of(dossier) else None

    def found(self, dossier: DossierPlace, label: str, progress: Progress) -> Lives:
        """The lives that tell of the draft `label`, as far as they are not at hand. Raises Refused and Cancelled."""
        held = self._of(dossier, label)
        pieces = self._worker.call(
            lives_pieces,
            dossier,
            label,
            self._resources,
            held.state if held is not None else None,
            timeout=LONG,
            progress=progress,
        )
        head, *drafts = pieces
        if head.held and held is not None:
            now = replace(held, stamp=head.stamp)
        else:
            now = _Held(dossier, head.stamp, head.state, _put_together(head, drafts))
        others = (one for one in self._held if one.dossier == dossier and one is not held)
        self._held = (*others, now)
        return now.lives

    def _of(self, dossier: DossierPlace, label: str) -> _Held | None:
        return next((one for one in self._held if one.dossier == dossier and label in one.lives.labels), None)


def _put_together(head: LivesHeader, drafts: Sequence[LivesChunk]) -> Lives:
    from app.attribution.lineage.provision_history import DraftSeries
    from app.services.history.provision_lives import Lives

    series = DraftSeries(
        tuple(one.places for one in drafts),
        tuple(one.ties for one in drafts[1:]),
        tuple(one.restored for one in drafts),
    )
    _ = series.below, series.by_older, series.by_newer  # made here, in the thread that waits, and not at the first look
    return Lives(head.drafts, series, tuple(one.packed for one in drafts), head.left_out)


def lives_in(dossier: DossierPlace, label: str, resources: Resources, progress: Progress | None = None) -> Lives:
    """The lives of all provisions over the drafts in the language of `label`. Raises Refused and Cancelled."""
    pieces = list(lives_pieces(dossier, label, resources, None, progress or SilentProgress()))
    (head,) = (piece for piece in pieces if isinstance(piece, LivesHeader))
    return _put_together(head, [piece for piece in pieces if isinstance(piece, LivesChunk)])


@task
def lives_pieces(
    dossier: DossierPlace, label: str, resources: Resources, held: DossierState | None, progress: Progress
) -> Iterator[LivesHeader | LivesChunk]:
    """The pieces of the lives of a dossier, for whoever has those of the state `held`, or none.

    Raises Refused and Cancelled.
    """
    from app.services.comparisons.attribution import known_in
    from app.services.dossiers.dossier import Dossier
    from app.services.history.provision_lives import followed_labels, lives_of

    with Dossier.open(dossier, write=False) as there:
        stamp = there.stamp()
        state = there.state()
        if state == held:
            yield LivesHeader(stamp, state, held=True)
            return
        summaries = there.drafts()
        labels = followed_labels(summaries, there.label(label))
        drafts = [there.draft(one) for one in labels]
        known = known_in(there)
        register = there.register(resources.register)
        pins = {n: there.user_input.pins(*drafts[n - 1 : n + 1]) for n in range(1, len(drafts))}
    lives = lives_of(drafts, known, resources, pins=pins, register=register, progress=progress)
    yield LivesHeader(
        stamp, state, False, lives.drafts, tuple(one.label for one in summaries if one.label not in labels)
    )
    series = lives.series
    for places, ties, restored, packed in zip(
        series.places, ((), *series.ties), series.restored, lives.packed, strict=True
    ):
        yield LivesChunk(places, ties, restored, packed)
