"""The legend is one key away, drawn as the texts are, in every set of colours, and says of each mark what it means."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.desktop.changes.legend.legend import Legend
from app.desktop.changes.legend.samples import row_samples
from app.desktop.ground.language.translation import FAMILIES, speak
from app.desktop.ground.style.theme import THEMES, palette
from app.desktop.texts.look import TextLook
from app.redline.model import Style

KEY = Qt.Key


def look(theme, size=11.0):
    text, small = QFont(list(FAMILIES)), QFont(list(FAMILIES))
    text.setPointSizeF(size)
    small.setPointSizeF(size * 0.8)
    return TextLook(theme, text, small)


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("key", [KEY.Key_F2, KEY.Key_Question])
def test_a_key_opens_it_and_esc_closes_it(on_sample, qtbot, key):
    qtbot.keyClick(on_sample, key)
    legend = on_sample.legend
    assert legend is not None
    assert legend.isVisible()
    qtbot.keyClick(legend, KEY.Key_Escape)
    assert not legend.isVisible()
    qtbot.waitUntil(lambda: on_sample.legend is None)


def test_it_shows_the_drafts_of_the_dossier_on_their_line(on_sample, qtbot):
    on_sample.show_legend()
    names = {point.draft.label for point in on_sample.legend.findChildren(QWidget) if hasattr(point, "draft")}
    assert {"zero", "rev1"} <= names
    on_sample.legend.close()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_mark_is_drawn_and_said(dressed, qtbot, theme):
    dressed.setPalette(palette(theme))
    legend = Legend(look(theme))
    qtbot.addWidget(legend)
    legend.show()
    assert len(legend.drawings) > 25
    for drawing in legend.drawings:
        assert drawing.accessibleName()
        image = drawing.grab().toImage()
        assert len(colours(image)) > 1, drawing.accessibleName()
        assert image.pixelColor(image.width() - 2, 1).name() == theme.paper


@pytest.mark.parametrize("size", [9.5, 11.0, 14.0, 20.0])
def test_nothing_of_it_is_cut_at_any_size(dressed, qtbot, size):
    legend = Legend(look(THEMES[0], size))
    qtbot.addWidget(legend)
    legend.show()
    for drawing in legend.drawings:
        assert drawing.height() >= drawing.tall


def test_it_follows_other_colours_while_it_is_open(on_sample):
    on_sample.show_legend()
    legend = on_sample.legend
    before = legend.drawings[0]
    on_sample.appearance.next_theme()
    assert legend.drawings[0] is not before
    assert legend.drawings[0].look.theme is on_sample.appearance.theme
    legend.close()


@pytest.mark.parametrize("language", ["fr", "es", "ru", "zh", "ar"])
def test_its_examples_are_words_of_the_language(dressed, root, language):
    english = [one.meaning for one in row_samples()]
    speak(dressed, language, root / "resources" / "translations")
    try:
        said = [one.meaning for one in row_samples()]
        assert not set(said) & set(english)
        word = next(
            one.row for one in row_samples() if any(run.letters.value for run in (one.row.newer or one.row.older).text)
        )
        assert "".join(run.text for run in word.newer.text) not in ("lamps", "")
    finally:
        speak(dressed, "en", root / "resources" / "translations")


def test_marks_of_every_style_that_stands_in_the_texts_are_there():
    shown = {run.style for one in row_samples() for side in (one.row.older, one.row.newer) if side for run in side.text}
    assert shown >= {
        Style.INSERTED, Style.DELETED, Style.BRACKET_ADDED, Style.BRACKET_REMOVED, Style.REFERENCE, Style.SAME,
        Style.MOVED_TO, Style.MOVED_FROM, Style.EDITORIAL_INSERTED,
    }  # fmt: skip
