"""Bold is bold, and no regular that is smeared: in every way in which words are drawn, whatever fonts a machine has."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QRawFont,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel

from app.desktop.ground.language.translation import FAMILIES

SANS, ARABIC = FAMILIES[:2]
WORDS = {
    "Latin": "Obligations of Keepers",
    "Cyrillic": "Обязанности хранителей",
    "Greek": "Υποχρεώσεις φυλάκων",
    "Arabic": "واجبات الحراس",
}


def font_of(weight=QFont.Weight.Normal, *, italic=False):
    font = QFont(list(FAMILIES))
    font.setPixelSize(20)
    font.setWeight(weight)
    font.setItalic(italic)
    return font


def file_of(resources, script, style):
    family = "TravauxSansArabic" if script == "Arabic" else "TravauxSans"
    return resources.folder / "fonts" / f"{family}-{style}.ttf"


def laid(text, font, style=None):
    """How wide a text is laid out in a font, with a format over all of it."""
    layout = QTextLayout(text, font)
    if style is not None:
        held = QTextLayout.FormatRange()
        held.start, held.length, held.format = 0, len(text.encode("utf-16-le")) // 2, style
        layout.setFormats([held])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    return round(line.naturalTextWidth(), 1)


def rich(html):
    document = QTextDocument()
    document.setDefaultFont(font_of())
    document.setDocumentMargin(0)
    document.setHtml(html)
    return round(document.idealWidth(), 1)


def bold_format():
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    return style


@pytest.mark.parametrize("script", WORDS)
def test_bold_has_the_widths_of_the_bold_letters_in_every_way_of_drawing(dressed, script):
    text = WORDS[script]
    regular, bold = laid(text, font_of()), laid(text, font_of(QFont.Weight.Bold))
    assert bold > regular + 1, "smeared letters are as wide as regular ones"
    assert laid(text, font_of(), bold_format()) == bold
    assert rich(f"<b>{text}</b>") == pytest.approx(bold, abs=1.0)
    assert rich(text) == pytest.approx(regular, abs=1.0)
    assert QFontMetricsF(font_of(QFont.Weight.Bold)).horizontalAdvance(text) == pytest.approx(bold, abs=1.0)


@pytest.mark.parametrize("script", ["Latin", "Cyrillic", "Greek"])
@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_each_weight_and_slope_is_drawn_from_its_own_letters(dressed, resources, script, style):
    raw = QRawFont(str(file_of(resources, script, style)), 20.0)
    text = WORDS[script].replace(" ", "")
    own = sum(place.x() for place in raw.advancesForGlyphIndexes(raw.glyphIndexesForString(text)))
    weight = QFont.Weight.Bold if "Bold" in style else QFont.Weight.Normal
    font = font_of(weight, italic="Italic" in style)
    font.setKerning(False)
    used = QRawFont.fromFont(font)
    assert (used.familyName(), used.weight()) == (SANS, 700 if "Bold" in style else 400)
    there = sum(place.x() for place in used.advancesForGlyphIndexes(used.glyphIndexesForString(text)))
    assert there == pytest.approx(own, abs=len(text) * 0.5)


def test_the_window_speaks_in_these_letters_too(dressed):
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there the window has the system's own font")
    label = QLabel("Keepers")
    font = label.font()
    assert QFontInfo(font).family() == SANS
    font.setBold(True)
    assert laid(WORDS["Latin"], font) > laid(WORDS["Latin"], label.font()) + 1


def test_of_chinese_there_is_one_weight_and_bold_is_drawn_from_it(dressed):
    assert laid("海洋法公约", font_of(QFont.Weight.Bold)) >= laid("海洋法公约", font_of())
    assert "Noto Sans CJK SC" in QFontDatabase.families()


MEASURE = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel
from app.desktop.application import set_up_application
from app.services.resources import load_resources
from tests.desktop.ground.test_bold import WORDS, bold_format, font_of, laid, rich
application = QApplication([])
before = sorted(QFontDatabase.families())
set_up_application(application, load_resources(Path(sys.argv[1])))
found = {script: [laid(text, font_of()), laid(text, font_of(QFont.Weight.Bold)), laid(text, font_of(), bold_format()),
                  rich(f"<b>{text}</b>"), laid(text, QLabel("x").font())] for script, text in WORDS.items()}
print(json.dumps([before, found]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig says there which fonts a machine has")
def test_the_fonts_of_a_machine_change_nothing(resources, tmp_path):
    """With no font but ours, and with a "Noto Sans" of the system's and one that bears its name but is another."""
    import fontpkg_noto_sans

    system = tmp_path / "system"
    system.mkdir()
    shipped = Path(fontpkg_noto_sans.__file__).parent / "files"
    for file in shipped.glob("*.ttf"):
        (system / file.name).write_bytes(file.read_bytes())
    (tmp_path / "none").mkdir()
    measured = []
    for folder in (tmp_path / "none", system):
        config = tmp_path / f"{folder.name}.conf"
        config.write_text(
            f"<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig><dir>{folder}</dir>"
            f"<cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
        )
        root = Path(__file__).resolve().parents[3]
        words = [sys.executable, "-c", MEASURE, str(resources.folder)]
        environment = os.environ | {
            "FONTCONFIG_FILE": str(config),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(root),
        }
        done = subprocess.run(words, env=environment, cwd=root, capture_output=True, text=True, timeout=120, check=True)
        measured.append(json.loads(done.stdout.strip().splitlines()[-1]))
    (bare, alone), (full, beside) = measured
    assert "Noto Sans" not in bare
    assert "Noto Sans" in full, "the machine has one of that name"
    assert alone == beside
    for script, (regular, bold, formatted, html, _label) in alone.items():
        assert bold > regular + 1, script
        assert formatted == bold
        assert html == pytest.approx(bold, abs=1.0)
