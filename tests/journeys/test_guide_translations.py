"""`docs/guide.*.md`: each translation of the guide has the parts of the English one, its pictures, tables and keys,
and says the words of the screen as the window says them in its language. None of these tests needs a window.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QTextDocument, QTextTable

from tests.journeys.guide_pages import (
    KEYS,
    PICTURES,
    SCREEN_WORDS,
    TRANSLATED,
    Spoken,
    prose_of,
    sections,
    to_translate,
    unmatched,
)

SCRIPTS = {"ru": "[а-яё]", "zh": "[\u4e00-\u9fff]", "ar": "[\u0621-\u064a]"}
"""The letters of which one must stand in every paragraph, where these are not Latin."""

NAMES = {"csv", "excel", "word", "pdf", "html", "docx", "xlsx", "markdown", "opendocument", "akoma", "ntoso"}
"""Words that are the same in every language."""


@pytest.fixture(scope="module")
def english(root):
    """The sections of the English guide, as they are to be translated."""
    return sections(to_translate((root / "docs" / "guide.md").read_text("utf-8")))


@pytest.fixture(scope="module", params=TRANSLATED)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def page(root, language):
    return (root / "docs" / f"guide.{language}.md").read_text("utf-8")


@pytest.fixture(scope="module")
def translated(page):
    return sections(page)


@pytest.fixture(scope="module")
def pairs(english, translated):
    assert len(english) == len(translated)
    return list(zip(english, translated, strict=True))


def test_the_guide_is_there_in_every_language_of_the_interface():
    assert TRANSLATED == ("fr", "es", "ru", "zh", "ar")


def test_what_is_translated_is_the_guide_without_its_commands(root, english):
    guide = (root / "docs" / "guide.md").read_text("utf-8")
    assert [(one.level, one.heading) for one in english] == [
        (one.level, one.heading) for one in sections(prose_of(guide))
    ]
    left = {block for one in english for block in one.blocks}
    gone = {block for one in sections(prose_of(guide)) for block in one.blocks} - left
    assert len(gone) == 5, gone
    assert not [block for block in gone if SCREEN_WORDS.search(block)]


def test_it_has_the_same_sections(english, translated):
    assert [one.level for one in translated] == [one.level for one in english]


def test_every_section_has_the_same_paragraphs_lists_tables_and_pictures(pairs):
    for there, here in pairs:
        assert here.shape == there.shape, here.heading


def test_every_section_names_the_same_keys(pairs):
    for there, here in pairs:
        assert Counter(KEYS.findall(here.text)) == Counter(KEYS.findall(there.text)), here.heading


def test_every_word_of_the_screen_is_what_the_window_says(root, language, pairs):
    spoken = Spoken(root, language)
    wrong = []
    for there, here in pairs:
        missing, strange = unmatched(spoken, SCREEN_WORDS.findall(there.text), SCREEN_WORDS.findall(here.text))
        if missing or strange:
            wrong.append((here.heading, [(words, spoken.for_word(words)) for words in missing], strange))
    assert not wrong


def test_it_names_no_file_and_no_command_that_the_english_one_does_not(pairs):
    for there, here in pairs:
        assert Counter(re.findall(r"`([^`]+)`", here.text)) <= Counter(re.findall(r"`([^`]+)`", there.text))


def test_no_english_is_left(english, translated):
    """No four words one after the other, and no heading and no picture in English words."""
    known = {run for one in english for run in runs(f"{one.heading}\n{one.text}")}
    assert len(known) > 2000
    assert not [run for one in translated for run in runs(f"{one.heading}\n{one.text}") if run in known]
    told = {alt for one in english for alt, _ in PICTURES.findall(one.text)} | {one.heading for one in english}
    assert not [alt for one in translated for alt, _ in PICTURES.findall(one.text) if not alt or alt in told]
    assert not [one.heading for one in translated if one.heading in told]


def test_every_paragraph_is_in_the_letters_of_the_language(language, translated):
    letter = re.compile(SCRIPTS.get(language, "[a-z]"), re.IGNORECASE)
    assert not [one.heading for one in translated if not letter.search(one.heading)]
    assert not [block for one in translated for block in one.blocks if not letter.search(PICTURES.sub(r"\1", block))]


def test_it_is_shown_without_signs_of_markdown(qapp, language, page, english):
    """Emphasis that touches letters or marks of other scripts is none to a reader of Markdown, and a line that ends
    within Chinese words would leave a gap there.
    """
    assert "```" not in page
    assert not re.findall(r"(?<!!)\[[^]\n]*\]\([^)]+\)", page), "the window follows no link"
    document = QTextDocument()
    document.setMarkdown(page)
    shown = document.toPlainText()
    assert not re.findall(r".{0,20}(?:\*|\]\(|^#|^\||`).{0,20}", shown, re.MULTILINE)
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == sum(kind.startswith("table") for one in english for kind in one.shape)
    if language == "zh":
        assert not re.findall(r".{0,5}[\u3001-\u9fff\uff00-\uff5e] [\u3001-\u9fff\uff00-\uff5e].{0,5}", shown)


def runs(text: str) -> list[str]:
    """Every four words that stand one after the other in one line or over its end, without what is code or a key."""
    said = re.sub(r"`[^`]*`", " 0 ", KEYS.sub(" 0 ", PICTURES.sub(r"\1 0 ", text)))
    words = re.findall(r"\w+(?:['\u2019]\w+)*", said.casefold())
    every = zip(words, words[1:], words[2:], words[3:], strict=False)
    return [" ".join(four) for four in every if "0" not in four and not NAMES.issuperset(four)]
