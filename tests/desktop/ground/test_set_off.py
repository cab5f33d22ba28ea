"""What is set into a sentence of another direction keeps its own, and turns nothing round it."""

from __future__ import annotations

import re
from unicodedata import bidirectional

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.desktop.drafts.intake import draft_kinds, paper_kinds
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.direction import direction_of
from app.desktop.ground.language.translation import speak, tr
from app.message import Message

FSI, PDI = "\u2068", "\u2069"


@pytest.fixture
def arabic(qapp, root):
    speak(qapp, "ar", root / "resources" / "translations")
    yield qapp
    speak(qapp, "en", root / "resources" / "translations")


def test_a_latin_fact_in_an_arabic_sentence_is_set_off(arabic):
    said = tr("{place} (not in this draft)").format(place="Article 5(2)")
    assert f"{FSI}Article 5(2){PDI}" in said
    assert not said.startswith("Article")


def test_each_of_several_facts_is_set_off_alone(arabic):
    said = tr("Comparing {older} and {newer}").format(older="A/CONF.1/7", newer="Rev.2")
    assert f"{FSI}A/CONF.1/7{PDI}" in said
    assert f"{FSI}Rev.2{PDI}" in said


def test_a_fact_that_is_set_off_is_not_so_twice(arabic):
    said = tr("{place} (not in this draft)").format(place=f"{FSI}Article 5{PDI}")
    assert said.count(FSI) == 1


def test_arabic_words_and_numbers_in_an_arabic_sentence_stand_as_they_are(arabic):
    assert FSI not in tr("{shown} of {all}").format(shown="12", all="المادة 5")


def test_arabic_words_in_an_english_sentence_are_set_off(qapp):
    assert tr("Writing {name}").format(name="المادة") == f"Writing {FSI}المادة{PDI}"
    assert tr("Writing {name}").format(name="«shall»") == "Writing «shall»"


def test_what_is_refused_is_said_alike(arabic):
    said = translate_message(Message("Reading {0}", ("Rev.2.docx",)))
    assert f"{FSI}Rev.2.docx{PDI}" in said
    nested = translate_message(Message("Reading {0}", (("a.txt", "b.txt"),)))
    assert f"{FSI}a.txt{PDI}" in nested
    assert f"{FSI}b.txt{PDI}" in nested


def test_endings_of_files_are_no_words(arabic):
    for kinds in (draft_kinds(), paper_kinds()):
        assert "*.docx" in kinds
        assert FSI not in kinds


# --- lines that begin with words of another script ---


def sentences(root):
    """Every form of every Arabic sentence of the interface."""
    for message in etree.parse(root / "resources" / "translations" / "travaux_ar.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        yield message.findtext("source"), message.findtext("comment") or "", [form for form in forms if form]


def is_arabic(words):
    return any(bidirectional(sign) == "AL" for sign in words)


def test_every_arabic_sentence_is_read_from_the_right_whatever_stands_in_it(arabic, root):
    seen, wrong = 0, []
    for source, comment, forms in sentences(root):
        if not is_arabic("".join(forms)) or source.startswith("<"):
            continue
        for number in (-1,) if len(forms) == 1 else (0, 1, 2, 3, 11, 100):
            template = tr(source, comment, number)
            holes = dict.fromkeys(re.findall(r"\{(\w*)\}", template), "Lamps: 3 (A/1)")
            numbered = [words for name, words in holes.items() if not name or name.isdecimal()] * 9
            said = template.format(*numbered, **{name: words for name, words in holes.items() if name.isalpha()})
            seen += 1
            if direction_of(said) is not Qt.LayoutDirection.RightToLeft:
                wrong.append(said)
    assert seen > 2000
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("A: حقوق والتزامات", "\u200fA: حقوق والتزامات"),
        ("\u2068A/1\u2069 · \u2068Rev.2\u2069", "\u200f\u2068A/1\u2069 · \u2068Rev.2\u2069"),
        ("Not weaker.\nيمسها تغيير واحد", "\u2066Not weaker.\u2069\nيمسها تغيير واحد"),
        ("Not weaker than “lamp”.", "\u200eNot weaker than “lamp”."),
    ],
)
def test_a_label_and_a_tip_draw_a_line_from_the_side_of_its_interface(qtbot, arabic, words, meant):
    def drawn(said):
        label = QLabel(said)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        label.resize(420, 60)
        qtbot.addWidget(label)
        return label.grab().toImage()

    assert drawn(words) == drawn(meant)
