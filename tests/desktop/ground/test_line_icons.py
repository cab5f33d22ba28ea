"""Icons are drawn in the ink of the palette of now, whatever the size, and every one of them is used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from app.desktop.ground.actions import _ICONS
from app.desktop.ground.style.line_icons import _LINES, has_icon, line_icon
from app.desktop.ground.style.theme import THEMES, palette


@pytest.fixture
def plain(qapp):
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


def inks(icon, mode=QIcon.Mode.Normal, size=32):
    image = icon.pixmap(QSize(size, size), mode).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {one.name() for one in (image.pixelColor(*point) for point in points) if one.alpha() == 255}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_an_icon_follows_the_colours_without_being_made_anew(plain, theme):
    icon = line_icon("find")
    plain.setPalette(palette(theme))
    assert inks(icon) == {theme.ink}
    assert inks(icon, QIcon.Mode.Disabled) == {theme.faint}


@pytest.mark.parametrize("size", [12, 16, 24, 48])
@pytest.mark.parametrize("name", sorted(_LINES))
def test_every_icon_stands_in_its_square(qapp, name, size):
    image = line_icon(name).pixmap(QSize(size, size)).toImage()
    drawn = [(x, y) for x in range(size) for y in range(size) if image.pixelColor(x, y).alpha() > 60]
    assert len(drawn) > size
    for x, y in drawn:
        assert 0 <= x < size
        assert 0 <= y < size


def test_no_icon_is_there_for_nothing(window):
    actions = window.actions_of_menus.by_name
    in_menus = {_ICONS.get(name, name) for name in actions if not actions[name].icon().isNull()}
    in_rows = {"back", "forward", "inline", "unlock", "fold", "find", "go_to", "lists", "aside", "copy"}
    assert set(_LINES) <= in_menus | in_rows
    assert all(has_icon(icon) for icon in _ICONS.values())


def test_find_next_and_previous_have_their_keys_in_the_menu(window):
    actions = window.actions_of_menus.by_name
    assert actions["find_next"].shortcut().toString() == "F3"
    assert actions["find_previous"].shortcut().toString() == "Shift+F3"
