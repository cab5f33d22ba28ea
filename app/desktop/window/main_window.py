"""The one window: the desk with its menus. Nothing else is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.window.import_controller import Desk
from app.desktop.window.menus import menus_of

if TYPE_CHECKING:
    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.services.resources import Resources


class MainWindow(Desk):
    """Travaux as a delegate sees it."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Preferences | None = None) -> None:
        super().__init__(resources, worker, theme, memory)
        self.actions_of_menus.fill(menus_of(self))
        self.show_start()
