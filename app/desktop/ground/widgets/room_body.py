"""The body of a room: what it has to show, or the notice that stands in its place; and the keys, which are never left
in what is not in sight.

What a notice says and what a room shows is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.widgets.notice import Notice


class RoomBody(PageStack):
    """Shows the notice, or the rest. `keys` says which widget of the rest takes the keys."""

    def __init__(self, notice: Notice, full: QWidget, keys: Callable[[], QWidget]) -> None:
        super().__init__()
        self._notice, self._full, self._keys = notice, full, keys
        self.addWidget(notice)
        self.addWidget(full)

    @property
    def full(self) -> bool:
        """Whether what there is to show is shown."""
        return self.currentWidget() is self._full

    def say(self, title: str, words: str = "", button: str = "", *, busy: bool = False) -> None:
        """Show the notice with these words, and one thing to do next where there is a button: to stop what is being
        done where it is `busy`.
        """
        had = self._have_keys()
        self._notice.say(title, words, button, busy=busy)
        self.setCurrentWidget(self._notice)
        if had:
            self.take_keys()

    def show_full(self) -> None:
        """Show what there is to show."""
        had = self._have_keys()
        before = self.full
        self.setCurrentWidget(self._full)
        if had and not before:
            self.take_keys()

    def take_keys(self) -> None:
        """Have the keys: in the notice for its button, when it offers something; else where they will be wanted."""
        offers = not self.full and not self._notice.button.isHidden()
        (self._notice.button if offers else self._keys()).setFocus()

    def _have_keys(self) -> bool:
        held: QWidget | None = self.window().focusWidget()  # also while a dialog is open over the window
        return held is not None and self.isAncestorOf(held)
