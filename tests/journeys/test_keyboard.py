"""Everything by keys alone: Tab reaches whatever can take the keys, in every room, and is trapped nowhere."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

ROOMS = {
    "texts": "Ctrl+1",
    "dashboard": "Ctrl+2",
    "life": "Ctrl+3",
    "proposals": "Ctrl+4",
    "positions": "Ctrl+5",
    "delegation": "Ctrl+6",
    "languages": "Ctrl+7",
    "export": "Ctrl+8",
    "scope": "Ctrl+9",
    "review": "Ctrl+R",
}
MOST, LINKS = 400, 60
"""Presses after which a round is given up, and a stay in one page of words."""


@pytest.fixture
def hands(program, made_sample, tmp_path):
    """At the window on the last two drafts of the sample, opened by keys."""
    hands = program.start()
    dossier = shutil.copy(made_sample, tmp_path / "sample.travaux")
    hands.answer(lambda: hands.press("Ctrl+O"), dossier)
    hands.until(lambda: hands.window.comparison.compared, "the two drafts")
    hands.at_rest()
    return hands


def can_take_keys(window) -> list[QWidget]:
    """What stands in sight, can be acted on, and is to be reached by Tab."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisibleTo(window) or not widget.isEnabled():
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        found.append(widget)
    return found


def said(widget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__} “{words}” in {type(widget.parentWidget()).__name__}"


def one_round(hands, key: str) -> list[QWidget]:
    """Press a key until what had the keys at first has them again; returns what had them on the way."""
    first = hands.at
    assert first is not None
    way, stays = [first], 0
    for _ in range(MOST):
        hands.press(key)
        now = hands.at
        # Pages of words lead from link to link before they let go.
        stays = stays + 1 if now is way[-1] else 0
        assert stays < LINKS, f"{key} is trapped in {said(now)}"
        if stays:
            continue
        if now is first:
            return way
        assert now not in way, f"{key} goes round without {said(first)}: {[said(one) for one in way]}"
        way.append(now)
    raise AssertionError(f"{key} does not come round")


@pytest.mark.parametrize("room", ROOMS)
def test_tab_reaches_everything_in_a_room_and_comes_round_both_ways(hands, room):
    window = hands.window
    hands.press("F7")
    if room == "life":
        hands.press("Ctrl+L")
        hands.until(lambda: window.side_rooms.life.life, "a life")
    else:
        hands.press(ROOMS[room])
    hands.until(lambda: window.context.rooms.name == room, room)
    hands.at_rest()
    if room == "export":
        hands.until(lambda: window.side_rooms.export.preview.pages is not None, "the pages")
    shown = window.context.rooms.currentWidget()
    assert hands.at is not None, "nothing has the keys"
    assert shown.isAncestorOf(hands.at), f"the keys are not in the room but {said(hands.at)}"
    forward = one_round(hands, "Tab")
    radios = {type(one.parentWidget()) for one in forward if isinstance(one, QRadioButton)}
    missing = [
        one
        for one in can_take_keys(window)
        if one not in forward and not (isinstance(one, QRadioButton) and type(one.parentWidget()) in radios)
    ]
    assert not missing, [said(one) for one in missing]
    back = one_round(hands, "Shift+Tab")
    assert set(back) == set(forward)
    nameless = [said(one) for one in forward if not spoken(one)]
    assert not nameless


def spoken(widget) -> str:
    """What a screen reader calls it."""
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
