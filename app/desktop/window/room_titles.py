"""The rooms that have a button and keys before they are made: the texts, and those beside them.

It stands alone because the window shows it before anything that a room is made of has been imported.
"""

from __future__ import annotations

from app.desktop.ground.language.translation import tr

TEXTS_KEYS = "Ctrl+1"


def texts_title() -> str:
    """The words of the button of the texts."""
    return tr("Texts")


def side_room_titles() -> tuple[tuple[str, str, str], ...]:
    """The rooms beside the texts in their order: name, words of the button, keys."""
    return (
        ("dashboard", tr("Dashboard"), "Ctrl+2"),
        ("life", tr("Life of a provision"), "Ctrl+3"),
        ("proposals", tr("Proposals"), "Ctrl+4"),
        ("positions", tr("Positions"), "Ctrl+5"),
        ("delegation", tr("Our delegation"), "Ctrl+6"),
        ("languages", tr("Languages"), "Ctrl+7"),
        ("export", tr("Export"), "Ctrl+8"),
        ("scope", tr("Scope"), "Ctrl+9"),
        ("sources", tr("Sources"), "Ctrl+Shift+R"),
        ("book", tr("Book"), "Ctrl+Shift+H"),
        ("sides", tr("Sides"), "Ctrl+Shift+G"),
    )
