"""The one window: the desk with its menus. Nothing else is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.desk import Desk
from app.desktop.menus import menus_of

if TYPE_CHECKING:
    from app.desktop.ground.memory import Memory
    from app.desktop.ground.theme import Theme
    from app.job import Worker
    from app.services.resources import Resources


class Window(Desk):
    """Travaux as a delegate sees it."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Memory | None = None) -> None:
        super().__init__(resources, worker, theme, memory)
        self.actions_of_menus.fill(menus_of(self))
        self.show_start()
