"""With letters half as large again no word of a button is cut, in any language, and no window outgrows its screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.desktop.ground.language.translation import speak
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow
from app.desktop.window.shell import USUAL_SIZE
from tests.desktop.conftest import shown

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
SIZES = ((1280, 800), (1024, 700))
LARGER = 1.5


@pytest.fixture(params=LANGUAGES)
def large(request, qtbot, qapp, root, resources, worker, sample, compared):
    """The window on the sample in a language, with letters that grew after it was made."""
    Preferences()._settings.clear()
    font = qapp.font()
    speak(qapp, request.param, root / "resources" / "translations")
    made = MainWindow(resources, worker, LIGHT)
    qtbot.addWidget(made)
    made.show()
    shown(made, sample, compared("zero", "rev1"))
    made.appearance.set_choice("size", str(LARGER * USUAL_SIZE))
    QApplication.processEvents()
    yield made
    made.context.jobs.wait()
    qapp.setFont(font)
    Preferences()._settings.clear()
    speak(qapp, "en", root / "resources" / "translations")


def resized(window, qtbot, *size: int) -> None:
    """Have the window as large as this, and all in it laid out."""
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert (window.width(), window.height()) == size, "it outgrows its screen"


def cut(window) -> list[str]:
    """The words of buttons that have less room than they take."""
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    assert buttons
    return [one.text() for one in buttons if one.width() < one.sizeHint().width()]


def test_words_of_buttons_above_the_texts_are_whole_at_every_width(large, qtbot):
    for wide in range(1024, 1900, 25):
        resized(large, qtbot, wide, 700)
        assert cut(large) == [], wide
        switches = large.texts.switches
        assert switches.more.isHidden() is switches.inline.isVisible(), "all ways to set the texts can be reached"


def test_they_are_whole_when_drafts_have_short_names_and_leave_the_switches_room(large, qtbot):
    """Such a bar is nearly as wide as it need be in the letters in which it was made, and not in those of now."""
    bar = large.texts.draft_bar
    for box in (bar.older, bar.newer, bar.reading):
        box.setMaximumWidth(86)
    for wide in range(1024, 1600, 25):
        resized(large, qtbot, wide, 700)
        assert cut(large) == [], wide


@pytest.mark.parametrize("size", SIZES)
def test_every_room_fits_the_screen_with_the_words_of_its_buttons_whole(large, qtbot, size):
    large.navigator.show_room("export")
    pages = large.side_rooms.export.preview
    qtbot.waitUntil(pages.cancel.isVisible)  # no room takes more than this one while its pages are made
    for name, _words, _keys in large.side_rooms.names():
        large.navigator.show_room(name)
        resized(large, qtbot, *size)
        assert cut(large) == [], name


def test_the_form_of_an_export_shows_its_words_whole_where_there_is_room(large, qtbot):
    large.side_rooms.room("export")
    large.context.rooms.show_room("export")
    resized(large, qtbot, 1900, 800)
    export = large.side_rooms.export
    assert export.panes.sizes()[0] >= export.panel.whole_width()
    assert not export.panel.horizontalScrollBar().maximum()
