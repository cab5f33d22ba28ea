"""Which pair of drafts is wanted, and its way to the window: from memory at once, else by a job, its texts before the
names; then its neighbours.

A reader who goes on before a pair has come wants the other one: the job for the first stops, and what it may still
bring is not shown. Nothing is compared here, and nothing shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desktop.ground.background_jobs import Job, Jobs
    from app.redline.model import Redline
    from app.services.comparisons.client import ComparisonClient, ShownPair
    from app.services.comparisons.pairs import DraftPair

IDLE = 400
"""Milliseconds after which the neighbours of a pair are compared."""
LONG = 3_000
"""Rows from which on a redline is too long for its neighbours to be compared on a guess."""


class PairLoader(QObject):
    """Gets compared pairs. Emits `shown(Shown)` for the pair that was wanted last, perhaps `early(Shown)` before, with
    its texts while who asked is still being looked for, and `missed(what)` when it does not come: the reader stopped it
    ("cancelled"), it was "refused", or it "failed". `progressed(done, total, what)` tells how far it is.
    """

    shown = Signal(object)
    early = Signal(object)
    missed = Signal(str)
    progressed = Signal(int, int, str)

    def __init__(
        self,
        jobs: Jobs,
        comparisons: ComparisonClient,
        index: Callable[[Redline], object],
        parent: QObject | None = None,
    ) -> None:
        """`index` makes ready for a redline whatever will show it; it is called in the thread that brings it."""
        super().__init__(parent)
        self._jobs, self._comparisons, self._index = jobs, comparisons, index
        self._wanted: DraftPair | None = None
        self._job: Job | None = None
        self._neighbours: Sequence[DraftPair] = ()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._look_ahead)

    def want(self, pair: DraftPair, neighbours: Sequence[DraftPair] = ()) -> None:
        """Get a pair. `neighbours` are those that may be wanted next, the likeliest first."""
        self.stop()
        self._wanted, self._neighbours = pair, neighbours
        known = self._comparisons.recalled(pair)
        if known is not None:
            self._come(known)
            return
        title = tr("Comparing {older} and {newer}").format(older=pair.older, newer=pair.newer)
        self._job = self._jobs.start(
            title,
            lambda job: self._compared(pair, job),
            self._take,
            brought=self._come_early,
            ended=self._ended,
            progressed=self.progressed.emit,
        )

    def _compared(self, pair: DraftPair, job: Job) -> ShownPair:
        """The pair, ready to be shown; for a thread that may wait."""
        early: list[ShownPair] = []

        def bring(shown: ShownPair) -> None:
            early.append(shown)
            self._index(shown.redline)
            job.bring(shown)

        shown = self._comparisons.compared(pair, job, bring)
        if not early:
            self._index(shown.redline)
        return shown

    @property
    def awaited(self) -> str:
        """What is being done for the pair that is wanted, "" where that is there, or none is wanted."""
        return self._job.title if self._job is not None else ""

    def stop(self) -> None:
        """Want nothing any more."""
        self._wanted = None
        self._idle.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _come_early(self, job: Job, shown: ShownPair) -> None:
        """The texts of a pair have come; who asked is still being looked for."""
        if job is self._job and not job.stopped:
            self._jobs.be_patient()
            self.early.emit(shown)

    def _take(self, shown: ShownPair) -> None:
        """A pair has come from its job; one that the reader stopped is not wanted, though it was compared by then."""
        if self._job is None or not self._job.stopped:
            self._come(shown)

    def _come(self, shown: ShownPair) -> None:
        if shown.pair != self._wanted:
            return
        self._job = None
        self.shown.emit(shown)
        if len(shown.redline.rows) < LONG:
            self._idle.start()

    def _ended(self, job: Job, what: str, _value: object) -> None:
        """The job of the pair that is still wanted has ended, and the pair has not come."""
        if job is self._job:
            self._job = self._wanted = None
            self.missed.emit("cancelled" if job.stopped else what)

    def _look_ahead(self) -> None:
        neighbours, comparisons = self._neighbours, self._comparisons
        self._jobs.aside(lambda progress: comparisons.ahead(neighbours, progress))
