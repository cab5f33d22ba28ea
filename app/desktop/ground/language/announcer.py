"""Saying aloud, to whoever has a screen reader, what stands in a message: a sentence of what was done, or a refusal.

It shows nothing. A sentence that needs an answer, or tells that something could not be done, breaks in on what is being
read; others wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `words`, which stand in `widget`; with `at_once` it breaks in, and the widget is said to
    alert. Nothing is done where nobody listens.
    """
    if not words or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(widget, words)
    polite = QAccessible.AnnouncementPoliteness
    said.setPoliteness(polite.Assertive if at_once else polite.Polite)
    QAccessible.updateAccessibility(said)
    if at_once:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
