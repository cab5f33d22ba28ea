"""What can be done with the amendments that are chosen, in the same words and with the same keys wherever it is
offered: in the texts, in the list, beside the change in detail, in the menus.

It names these deeds; who does them is `changes/chosen_actions.py`, and the window.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from app.desktop.ground.language.translation import tr

BRIEF, COPY, NOTE, CONFIRM, REJECT, CORRECT, EXPORT = (
    "brief", "copy", "note", "confirm", "reject", "correct", "export",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AmendmentVerb:
    """A deed: its name, the words of its line in a menu, a short word for a button, its keys."""

    name: str
    words: str
    button: str
    keys: str = ""


def with_keys(words: str, keys: str) -> str:
    """The words of a line of a menu, with its keys as the system writes them."""
    return f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}" if keys else words


def amendment_verbs() -> tuple[AmendmentVerb, ...]:
    """All of them, in their order."""
    return (
        AmendmentVerb(BRIEF, tr("Put &into the brief, or take out of it"), tr("Into the brief"), "B"),
        AmendmentVerb(COPY, tr("Copy as &quoted lines"), tr("Copy"), "Ctrl+Shift+K"),
        AmendmentVerb(NOTE, tr("&Begin a note here…"), tr("Note…"), "Ctrl+M"),
        AmendmentVerb(CONFIRM, tr("&Confirm who asked"), tr("Confirm"), "Ctrl+Return"),
        AmendmentVerb(REJECT, tr("&Reject who is named"), tr("Reject"), "Ctrl+Backspace"),
        AmendmentVerb(CORRECT, tr("C&orrect, or say who asked…"), tr("Correct…"), "Ctrl+Shift+A"),
        AmendmentVerb(EXPORT, tr("E&xport only what is chosen…"), tr("Export…")),
    )
