"""What stands beside a change in the details and is found while nobody waits: positions on its provision, the life of
its words, and whether it touches what we asked for.

It is asked of the worker in its spare time: whatever the reader asks for comes first, and then it is tried again. What
was found for another pair, or before something was written, is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.changes.details.life_line import life_line
from app.job import Cancelled, Refused

if TYPE_CHECKING:
    from app.desktop.changes.details.details import Details
    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress, Worker
    from app.services.comparisons.pairs import DraftPair
    from app.services.history.source_views import CitedPlace
    from app.services.proposals.change_context import ChangeContext
    from app.services.proposals.positions import DraftPositions
    from app.services.resources import Resources

LONG = 600.0
"""Seconds after which it is given up."""
PAUSE = 600
"""Milliseconds after which it is asked for, and asked for again when something else came first."""
TRIES = 40
NO_LINES: Mapping[str, str] = MappingProxyType({})
NO_CITES: Mapping[str, tuple[CitedPlace, ...]] = MappingProxyType({})


class SideFactsLoader(QObject):
    """Brings them to the details. Emits `shown` when it did; `asks` has then the changes that touch what we asked."""

    shown = Signal()
    _came = Signal(int, object, object, object, object, object)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, details: Details) -> None:
        super().__init__(details)
        self._jobs, self._worker, self._resources, self._details = jobs, worker, resources, details
        self.asks: frozenset[str] = frozenset()
        self._pair: DraftPair | None = None
        self._asked = 0
        self._tries = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._ask)
        self._came.connect(self._show)

    def want(self, pair: DraftPair | None) -> None:
        """Bring what belongs to another pair; None for no pair."""
        if pair == self._pair:
            return
        self._pair, self.asks = pair, frozenset()
        self._details.show_positions(None)
        self._details.show_lives({})
        self._details.show_citations({})
        self.renew()

    def renew(self) -> None:
        """Find it again: papers, positions or drafts are others now. What was found stays in sight until then."""
        self._asked += 1
        self._tries = 0
        self._later.stop()
        if self._pair is not None:
            self._later.start()

    def _ask(self) -> None:
        pair, asked, resources = self._pair, self._asked, self._resources

        def work(progress: Progress) -> None:
            found: list[ChangeContext] = []
            try:
                found = self._worker.call(
                    "app.services.proposals.change_context:change_context",
                    pair,
                    resources,
                    timeout=LONG,
                    progress=progress,
                    spare=True,
                )
            except Cancelled:
                progress.step(0, 0, "")  # the window closes: then it is not tried again
            except Refused:
                return  # it is told where the same is asked for by hand
            # The lines of thousands of changes are written here, where nobody waits.
            lines = {change: life_line(lives, one.drafts) for one in found for change, lives in one.lives.items()}
            first = found[0] if found else None
            asks, titles = (first.asks, first.titles) if first else (frozenset(), {})
            self._came.emit(asked, first.stand if first else None, lines, asks, titles, first.cites if first else {})

        self._tries += 1
        self._jobs.aside(work)

    def _show(
        self,
        asked: int,
        stand: DraftPositions | None,
        lines: Mapping[str, str] = NO_LINES,
        asks: frozenset[str] = frozenset(),
        titles: Mapping[str, str] = NO_LINES,
        cites: Mapping[str, tuple[CitedPlace, ...]] = NO_CITES,
    ) -> None:
        if asked != self._asked:
            return
        if stand is None:
            if self._tries < TRIES:
                self._later.start()
            return
        self._details.show_titles(titles)
        self._details.show_lives(lines)
        self._details.show_citations(cites)
        self._details.show_positions(stand)
        self.asks = asks
        self.shown.emit()
