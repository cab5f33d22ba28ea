"""What is set into a sentence of another direction keeps its own, and turns nothing round it."""

from __future__ import annotations

import pytest

from app.desktop.drafts.intake import draft_kinds, paper_kinds
from app.desktop.ground.language.backend_messages import translate_message
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
