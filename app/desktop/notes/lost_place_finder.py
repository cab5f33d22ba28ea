"""Looks for the places of one thing that has lost its own, and offers them: the job, the dialog, and its end.

What is lost, what is said of it and what taking a place does is whoever asks' business; nothing is stored here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desktop.ground.language.translation import tr
from app.desktop.notes.place_dialog import PlaceDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.notes.place_dialog import PlaceWords
    from app.job import Progress
    from app.services.notes.place_search import PlaceOffer, PlaceSearch


def _nothing() -> None:
    """Nothing follows."""


class LostPlaceFinder(QObject):
    """`dialog` is the one that is open, None for none. `theme` may be changed."""

    def __init__(self, jobs: Jobs, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self.theme = theme
        self.dialog: PlaceDialog | None = None

    def look(
        self,
        search: Callable[[Progress], PlaceSearch | None],
        say: Callable[[PlaceSearch | None], PlaceWords | None],
        take: Callable[[PlaceOffer], object],
        show: Callable[[PlaceOffer], object],
        left: Callable[[], object] = _nothing,
    ) -> None:
        """Have `search` done in a job and offer what it finds in the words of `say`; None where nothing is to be
        offered. `take` and `show` are told which place is taken, or to be seen; `left` follows the dialog.
        """

        def offer(found: PlaceSearch | None) -> None:
            words = say(found)
            if words is None or found is None:
                return
            dialog = self.dialog = PlaceDialog(words, found, self.theme, self._window)
            dialog.taken.connect(take)
            dialog.show_wanted.connect(show)
            dialog.finished.connect(lambda _result: self._ended(dialog, left))
            dialog.show()
            dialog.activateWindow()

        self._jobs.start(tr("Looking for a new place"), search, offer)

    def _ended(self, dialog: PlaceDialog, left: Callable[[], object]) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
        left()
