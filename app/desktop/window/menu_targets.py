"""Where the menus of the window lead: its parts, some of which are made when an entry is first chosen.

Which entries there are is `menus.py`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.comparison_room import TextsRoom
    from app.desktop.window.context import WindowContext
    from app.desktop.window.dossier_controller import DossierController
    from app.desktop.window.import_controller import ImportController
    from app.desktop.window.navigation import Navigator
    from app.desktop.window.shell import AppearanceController
    from app.desktop.window.work_area import WorkArea


@dataclass(frozen=True, slots=True)
class MenuTargets:
    """The parts of a window to which its menus lead, and what the window does itself."""

    context: WindowContext
    appearance: AppearanceController
    work: Callable[[], WorkArea]
    """Gives the parts that act on a dossier: they are asked for when an entry is chosen, and made by then."""
    undo: Callable[[], None]
    redo: Callable[[], None]
    show_palette: Callable[[], None]
    show_legend: Callable[[], None]
    close: Callable[[], bool]

    @property
    def texts(self) -> TextsRoom:
        """The room of the texts."""
        return self.work().texts

    @property
    def comparison(self) -> ComparisonController:
        """The pair of drafts."""
        return self.work().comparison

    @property
    def navigator(self) -> Navigator:
        """The ways from room to room."""
        return self.work().navigator

    @property
    def dossiers(self) -> DossierController:
        """The dossier that is open."""
        return self.work().dossiers

    @property
    def imports(self) -> ImportController:
        """What comes into it."""
        return self.work().imports
