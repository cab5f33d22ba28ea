"""The window takes up the colours for which the running system asks, unless the reader chose some."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.style.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT

SCHEME = Qt.ColorScheme


@pytest.fixture
def hints(qapp):
    yield (found := QGuiApplication.styleHints())
    found.colorSchemeChanged.emit(SCHEME.Light)


def test_dark_and_light_are_followed_as_they_change(on_sample, hints):
    looks = []
    on_sample.appearance.look_changed.connect(lambda look: looks.append(look.theme))
    hints.colorSchemeChanged.emit(SCHEME.Dark)
    assert on_sample.appearance.theme is DARK
    assert QGuiApplication.palette().window().color().name() == DARK.panel
    hints.colorSchemeChanged.emit(SCHEME.Light)
    assert on_sample.appearance.theme is LIGHT
    assert looks == [DARK, LIGHT]


def test_more_contrast_is_followed_where_qt_tells_of_it(on_sample, hints):
    if not hasattr(hints, "accessibility"):
        pytest.skip("Qt tells of contrast from 6.10 on")
    wanted = hints.accessibility().contrastPreferenceChanged
    wanted.emit(Qt.ContrastPreference.HighContrast)
    assert on_sample.appearance.theme is CONTRAST
    hints.colorSchemeChanged.emit(SCHEME.Dark)
    assert on_sample.appearance.theme is CONTRAST_DARK
    wanted.emit(Qt.ContrastPreference.NoPreference)
    assert on_sample.appearance.theme is DARK


def test_what_the_reader_chose_stays(on_sample, hints):
    on_sample.appearance.set_choice("colours", "contrast")
    hints.colorSchemeChanged.emit(SCHEME.Dark)
    assert on_sample.appearance.theme is CONTRAST
    on_sample.appearance.set_choice("colours", "")
    assert on_sample.appearance.theme is DARK
