"""What every controller of the window gets: work, history, memory, the message bar, the rooms, the resources.

It is made once and never changed. Colours and letters, which change, are `shell.py`'s; what is open and shown is said
by the controllers themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from app.desktop.frame.message_bar import MessageBar
    from app.desktop.frame.rooms import Rooms
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.services.dossiers.unsaved_work import UnsavedFiles
    from app.services.resources import Resources


@dataclass(frozen=True, slots=True)
class WindowContext:
    """What the parts of one window share. `window` is the owner of dialogs and of what Qt deletes with it."""

    window: QMainWindow
    resources: Resources
    worker: Worker
    preferences: Preferences
    jobs: Jobs
    history: UndoHistory
    message: MessageBar
    rooms: Rooms
    unsaved: UnsavedFiles
