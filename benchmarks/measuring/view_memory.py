"""Runs in a process of its own: the memory that a view of a redline takes, above the redline itself.

Words: FILE WAY. FILE holds a packed Redline; WAY is "ours" or "browsers". Prints megabytes of 10⁶ bytes: what the
system counts (Linux), after the view was opened, scrolled through, and came to rest.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.desktop.application import set_up_application
from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.look import TextLook
from app.desktop.texts.side_by_side import SideBySide
from app.main import resource_folder
from app.services.resources import load_resources
from benchmarks.measuring.event_loop import Loop
from benchmarks.measuring.memory import resident
from benchmarks.measuring.text_browsers import Browsers


def look() -> TextLook:
    """The usual fonts."""
    text, small = (QFont(["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"]) for _ in range(2))
    text.setPointSizeF(11)
    small.setPointSizeF(9)
    return TextLook(LIGHT, text, small)


def main() -> None:
    application = QApplication([])
    set_up_application(application, load_resources(resource_folder()))
    loop = Loop("wall")
    view = SideBySide(look()) if sys.argv[2] == "ours" else Browsers()
    if isinstance(view, SideBySide):
        view.resize(1000, 800)
        view.show()
    bar, seen = (view.verticalScrollBar(), [view.viewport()]) if isinstance(view, SideBySide) else (view.bar, view.seen)
    loop.taken(lambda: None, *seen)
    redline = pickle.loads(Path(sys.argv[1]).read_bytes())
    gc.collect()
    before = resident("VmRSS")
    view.show_redline(redline)
    loop.frames(bar, seen, 200)
    loop.settle(3)
    print((resident("VmRSS") - before) / 1e6)


if __name__ == "__main__":
    main()
