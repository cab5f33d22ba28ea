"""The menus: every action with its words and its keys. What an action does is the window's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from app.desktop.window import Window


def build_menus(window: Window) -> None:
    """Fill the menu bar of the window."""
    bar = window.menuBar()
    file = bar.addMenu("&Dossier")
    _add(file, "&New dossier…", window.new_dossier, QKeySequence.StandardKey.New)
    _add(file, "&Open…", window.ask_for_dossier, QKeySequence.StandardKey.Open)
    _add(file, "Open the &sample", window.open_sample)
    file.addSeparator()
    _add(file, "Add &drafts…", window.ask_for_drafts, "Ctrl+D")
    _add(file, "Add &proposals…", window.ask_for_papers, "Ctrl+Shift+D")
    file.addSeparator()
    _add(file, "&Export as PDF…", window.ask_for_pdf, "Ctrl+E")
    file.addSeparator()
    _add(file, "&Quit", window.close, QKeySequence.StandardKey.Quit)
    go = bar.addMenu("&Go")
    _add(go, "&Next change", lambda: window.step(1), "F7", "Alt+Down")
    _add(go, "&Previous change", lambda: window.step(-1), "Shift+F7", "Alt+Up")
    _add(go, "&Exchange the drafts", window.draft_bar.swap.click, "Ctrl+Shift+X")
    _add(go, "&Filter by words", window.filters.text.setFocus, QKeySequence.StandardKey.Find)
    _add(go, "&Show all changes", window.filters.reset, "Ctrl+Shift+F")
    view = bar.addMenu("&View")
    fold = _add(view, "F&old unchanged provisions", lambda: None, "Ctrl+U")
    fold.setCheckable(True)
    fold.setChecked(True)
    fold.toggled.connect(window.view.set_folding)
    view.addSeparator()
    _add(view, "&Larger", lambda: window.zoom(1), QKeySequence.StandardKey.ZoomIn, "Ctrl+=")
    _add(view, "&Smaller", lambda: window.zoom(-1), QKeySequence.StandardKey.ZoomOut)
    _add(view, "&Usual size", lambda: window.zoom(0), "Ctrl+0")
    view.addSeparator()
    _add(view, "Other &colours", window.next_theme, "Ctrl+Shift+C")


def _add(menu: QMenu, words: str, does: Callable[[], object], *keys: QKeySequence.StandardKey | str) -> QAction:
    action = QAction(words, menu)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(lambda _checked=False: does())
    menu.addAction(action)
    return action
