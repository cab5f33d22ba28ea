"""The work area of a window: all parts that act on a dossier, made one after the other.

The window is in sight before them. Each piece of their making is short, so that keys and buttons are heard between two
of them. What stands around the work area is the window's own, and so is where its parts are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.frame.drop_overlay import DropOverlay
from app.desktop.notes.note_actions import NoteController
from app.desktop.window.comparison_controller import ComparisonController
from app.desktop.window.comparison_room import TextsRoom
from app.desktop.window.dossier_controller import DossierController
from app.desktop.window.import_controller import ImportController
from app.desktop.window.navigation import Navigator
from app.desktop.window.place_finder import PlaceFinder
from app.desktop.window.room_registry import SideRooms
from app.services.notes.client import NotesClient

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.desktop.start.start_page import StartPage
    from app.desktop.window.context import WindowContext
    from app.desktop.window.shell import AppearanceController


@dataclass(frozen=True, slots=True)
class WorkArea:
    """The parts of a window that act on a dossier."""

    noting: NoteController
    texts: TextsRoom
    side_rooms: SideRooms
    comparison: ComparisonController
    navigator: Navigator
    finder: PlaceFinder
    dossiers: DossierController
    overlay: DropOverlay
    imports: ImportController

    def there(self) -> frozenset[str]:
        """What is there to act on: "dossier", "locked" where it is, "pair", "change", and "steps" where one can go from
        one to the next.
        """
        if not self.dossiers.cover.isHidden():
            return frozenset()
        return self.dossiers.there() | self.comparison.there() | self.navigator.there()


def make_work_area(
    context: WindowContext, appearance: AppearanceController, start_page: StartPage
) -> Generator[None, None, WorkArea]:
    """Make the parts of a window, those below before those that stand on them; each `yield` ends a piece."""
    jobs, theme = context.jobs, appearance.theme
    noting = NoteController(
        jobs, NotesClient(context.worker, context.resources), context.history, context.unsaved, theme, context.window,
        writer=lambda: context.preferences.choice("name"),
    )  # fmt: skip
    yield
    look = appearance.look()
    texts = TextsRoom(look, context.preferences, noting.panel)
    yield
    side_rooms = SideRooms(context, theme, look.text_font)
    shown = (texts, noting)
    comparison = ComparisonController(context, appearance, *shown, side_rooms)
    navigator = Navigator(context, comparison, *shown, side_rooms)
    dossiers = DossierController(context, comparison, navigator, start_page, *shown)
    yield
    imports = ImportController(context, appearance, comparison, navigator, dossiers, *shown)
    imports.serve(side_rooms)
    return WorkArea(
        noting=noting,
        texts=texts,
        side_rooms=side_rooms,
        comparison=comparison,
        navigator=navigator,
        finder=PlaceFinder(comparison, noting, navigator, jobs),
        dossiers=dossiers,
        overlay=DropOverlay(context.window),
        imports=imports,
    )
