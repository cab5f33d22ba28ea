"""`docs/guide.md` and `README.md`: their commands are run on the sample, their pictures are there, their keys and the
words of the screen are the program's, and F1 shows the guide in the language of the window. What its
translations say is in `test_guide_translations.py`.
"""

from __future__ import annotations

import ast
import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument

from app.desktop.ground.actions import plain_words
from app.desktop.ground.preferences import Preferences
from app.desktop.texts import keys as keys_of_the_texts
from tests.journeys.guide_pages import KEYS, SCREEN_WORDS, TRANSLATED, plain, prose_of
from tests.journeys.told import Told, hold, sample_folder, told_by


@pytest.fixture(scope="module")
def guide(root):
    return (root / "docs" / "guide.md").read_text("utf-8")


@pytest.fixture(scope="module")
def prose(guide):
    """The guide without its commands."""
    return prose_of(guide)


@pytest.fixture(scope="module")
def words_of_the_screen(root):
    """Everything that the desktop and the vocabulary say, without the signs of keys and the dots of dialogs."""
    said = set()
    for path in (root / "app" / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
    for path in (root / "app" / "treaty").glob("*.py"):
        said.update(re.findall(r'"([^"\n]+)"', path.read_text("utf-8")))
    return {plain(words) for words in said}


def shortcuts(window):
    return [
        (name, [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()])
        for name, action in window.actions_of_menus.by_name.items()
    ]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_command_of_the_guide_gives_the_answer_shown(guide, root, tmp_path, monkeypatch, capsysbinary):
    folder = sample_folder(root, tmp_path)
    (folder / "shown.txt").write_text("Each State shall answer within six months.\n", encoding="utf-8")
    (folder / "words.txt").write_text("lamp ferry nine orange\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "160")
    commands = list(told_by(guide))
    assert len(commands) > 30
    for one in commands:
        hold(one, root, capsysbinary)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_command_of_the_readme_can_be_given(root, tmp_path, monkeypatch, capsysbinary):
    page = (root / "README.md").read_text("utf-8")
    folder = sample_folder(root, tmp_path)
    monkeypatch.chdir(folder)
    commands = re.findall(r"^python3 \.\./dev\.py run (.+)$", page, re.MULTILINE)
    assert len(commands) > 5
    for command in commands:
        hold(Told("README", command, ()), root, capsysbinary)
    assert (folder / "redline.pdf").stat().st_size > 10_000


@pytest.mark.parametrize("name", ["docs/guide.md", "docs/tricky.md", "docs/README.md", "README.md"])
def test_every_picture_and_every_page_that_is_named_is_there(root, name):
    page = root / name
    found = re.findall(r"!?\[[^]]*\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert found or name == "docs/tricky.md"
    for target in found:
        assert (page.parent / target).exists(), target


def test_the_guide_leads_nowhere_else(guide):
    """It is shown in a window that follows no link."""
    assert not re.findall(r"(?<!!)\[[^]\n]*\]\([^)]+\)", guide)


def test_the_table_of_keys_is_that_of_the_menus(guide, program):
    window = program.start().window
    menus = window.actions_of_menus
    wanted = [
        f"| {plain_words(menus.by_name[name])} | {', '.join(f'**{key}**' for key in keys)} | {menus.path[name]} |"
        for name, keys in shortcuts(window)
        if keys
    ]
    _, _, table = guide.partition("| command | keys | menu |\n|---|---|---|\n")
    assert table.split("\n\n")[0].split("\n") == wanted


def test_every_key_that_is_named_is_one(prose, program, root):
    known = {key for _, keys in shortcuts(program.start().window) for key in keys}
    tables = ((keys_of_the_texts._PLAIN, ""), (keys_of_the_texts._SHIFT, "Shift+"), (keys_of_the_texts._CTRL, "Ctrl+"))
    known |= {held + QKeySequence(key).toString() for table, held in tables for key in table}
    code = "".join(path.read_text("utf-8") for path in (root / "app" / "desktop").rglob("*.py"))
    known |= {QKeySequence(getattr(Qt.Key, name)).toString() for name in re.findall(r"Qt\.Key\.(Key_\w+)", code)}
    named = KEYS.findall(prose)
    assert len(set(named)) > 60
    assert not {key for key in named if key not in known and key != "Shift"}


def test_every_word_of_the_screen_is_one(prose, words_of_the_screen):
    quoted = SCREEN_WORDS.findall(prose)
    assert len(quoted) > 50
    assert not {words for words in quoted if plain(words) not in words_of_the_screen}


@pytest.mark.parametrize("language", ["en", *TRANSLATED[-1:]])
def test_f1_shows_the_guide_with_its_pictures(language, program, qtbot, root):
    Preferences().choose("language", language)
    window = program.start().window
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = window.appearance._guide
    qtbot.waitUntil(shown.isVisible)
    file = root / "docs" / ("guide.md" if language == "en" else f"guide.{language}.md")
    headings = re.findall(r"^##+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
    assert [shown.chapters.item(at).text().strip() for at in range(shown.chapters.count())] == headings
    picture = shown.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("screenshots/life-light.png")
    )
    assert 100 < picture.width() <= shown.text.viewport().width()
    for elsewhere in ("../README.md", "//host/picture.png", "http://host/screenshots/life-light.png"):
        assert not shown.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(elsewhere))
    shown.chapters.setCurrentRow(len(headings) - 1)
    assert shown.text.verticalScrollBar().value() > 0
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
