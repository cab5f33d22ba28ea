"""The whole window in another language: no English stays but what documents say, and everything is written its way."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu

from app.desktop.ground.language.phrases import (
    address_words,
    clauses,
    commas,
    in_quotes,
    number_words,
    percent_words,
    spot_words,
    with_label,
)
from app.desktop.ground.language.translation import day_words, speak, tr
from app.desktop.ground.preferences import Preferences
from app.services.dossiers.dossier import Dossier
from app.treaty.languages import LANGUAGES
from tests.desktop.visible import words_of

ROOMS = ("dashboard", "life", "proposals", "positions", "delegation", "languages", "export")
_LATIN = re.compile(r"[A-Za-z]{3,}")
_QUOTED = re.compile("“(.*)”")
_ISO = re.compile(r"\b\d{4}-\d\d-\d\d")
NO_LANGUAGE = {
    "Ctrl", "Shift", "Alt", "Del", "Esc", "Enter", "Return", "Home", "End", "Tab", "Page", "Down", "Backspace", "Space",
    "PDF", "CSV", "JSON", "DOCX", "HTML", "XLSX", "Markdown", "Word", "Letter",
    "XML", "Akoma", "Ntoso",
    "Travaux", "travaux", "sample", "tmp", "rev", "csv", "txt", "English",
}  # fmt: skip
"""Names of keys, of sorts of files and paper, of the program, and of the files of the sample."""


@pytest.fixture
def russian(qapp, resources):
    speak(qapp, "ru", resources.folder / "translations")
    memory = Preferences()
    for opened in memory.recent():  # their titles are in the language of other tests
        memory.forget(opened.path)


@pytest.fixture
def in_russian(russian, window, sample, at_rest):
    """The window made in Russian, on two drafts of the sample."""
    window.dossiers.open(sample, "rev2", "final")
    at_rest()
    assert window.comparison.compared is not None, window.context.message.words.text()
    return window


def of_documents(dossier, resources) -> str:
    """All that the drafts, the papers, and the names of those who spoke say."""
    with Dossier.open(dossier, write=False) as there:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        papers, actors, title = there.papers(), there.own_actors(), there.info().title
        shelf = there.shelf()
    said = [title, repr(actors), repr(papers), *(p.text for paper in papers for p in paper.proposals)]
    said += [one.short_name for one in shelf]
    for draft in (*drafts, *(one.text for one in shelf)):
        said += [f"{draft.symbol} {draft.label} {draft.source}"]
        said += [quoted for line in draft.report.lines for quoted in _QUOTED.findall(str(line.message))]
        said += [f"{p.number} {p.heading} {p.text} {p.marks!r}" for p in draft.provisions]
    return "\n".join(said)


def english(words: set[str], documents: str, *names: str) -> list[str]:
    """The lines that have a word of Latin letters that no document has, or a day in figures."""
    own_names = {one.name for one in LANGUAGES.values()}
    known = {word.casefold() for word in (*_LATIN.findall(documents), *NO_LANGUAGE, *names)}
    lines = {line for said in words - own_names for line in said.split("\n") if line not in documents}
    return sorted(
        line
        for line in lines
        if not line.rstrip("\u2069").endswith(".travaux")  # the path of a dossier that was opened before
        if _ISO.search(line) or any(word.casefold() not in known for word in _LATIN.findall(line))
    )


def every_page(top) -> set[str]:
    """All words, with what the pages beside lists say when each of their first rows is chosen."""
    found = words_of(top)
    for view in top.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        for row in range(min(model.rowCount(QModelIndex()), 6)):
            view.setCurrentIndex(model.index(row, 0))
            QApplication.processEvents()
            found |= words_of(top)
    return found


def test_no_english_is_left_in_any_room(in_russian, at_rest, sample, resources):
    window, documents = in_russian, of_documents(sample, resources)
    assert tr("Who asked") != "Who asked"
    found = every_page(window)
    kinds = {view.kind: view.id for view in window.comparison.compared.redline.changes}
    for change in kinds.values():
        window.texts.choose(change)
        found |= words_of(window.texts)
    window.navigator.show_life()
    for room in ROOMS:
        window.navigator.show_room(room)
        at_rest()
        found |= every_page(window.side_rooms.room(room))
    assert len(found) > 800
    assert not (left := english(found, documents)), "\n".join(left)


def test_no_english_is_left_in_the_review_and_the_dialogs(in_russian, at_rest, sample, resources):
    window, documents = in_russian, of_documents(sample, resources)
    window.imports.open_review()
    at_rest()
    found = every_page(window.imports.review)
    window.navigator.show_room("texts")
    for ask in (
        window.appearance.show_settings,
        window.show_palette,
        window.imports.ask_for_notation,
        window.imports.show_report,
        window.imports.arrange,
        window.navigator.note_here,
    ):
        ask()
        at_rest()
        for dialog in [one for one in window.findChildren(QDialog) if one.isVisible()]:
            found |= every_page(dialog)
            dialog.close()
    assert len(found) > 150
    signs = [sign for one in resources.profiles.values() for sign in _LATIN.findall(f"{one.about} {one.source}")]
    marks = ("bis", "ter", "propose", "oppose", "backups", *(sign for sign in signs if sign.isupper()))
    assert not (left := english(found, documents, *marks)), "\n".join(left)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("1 June 2022", "a, b", "a, b; c", "x: y", "“x”", "12,345", "5%", "Annex I, chapeau", "page 2")),
        ("fr", ("1er juin 2022", "a, b", "a, b\u00a0; c", "x\u00a0: y", "«\u00a0x\u00a0»", "12\u202f345", "5\u00a0%",
                "Annex I, chapeau", "page 2")),
        ("es", ("1 de junio de 2022", "a, b", "a, b; c", "x: y", "“x”", "12\u202f345", "5\u00a0%",
                "Annex I, encabezamiento", "página 2")),
        ("ru", ("1 июня 2022 года", "a, b", "a, b; c", "x: y", "«x»", "12\u00a0345", "5\u00a0%",
                "Annex I, вводная часть", "стр.\u00a02")),
        ("zh", ("2022年6月1日", "a、b", "a、b；c", "x：y", "“x”", "12,345", "5%", "Annex I, 起首部分", "第 2 页")),
        ("ar", ("\u20681 حزيران/يونيه 2022\u2069", "\u2068a\u2069، \u2068b\u2069",
                "\u2068a\u2069، \u2068b\u2069؛ \u2068c\u2069",
                "\u2068x\u2069: \u2068y\u2069", "«\u2068x\u2069»", "12,345", "5%",
                "\u2068Annex I\u2069، العبارة الاستهلالية",
                "الصفحة 2")),
    ],
)  # fmt: skip
def test_each_language_joins_and_writes_its_own_way(qapp, resources, language, said):
    speak(qapp, language, resources.folder / "translations")
    made = (
        day_words("2022-06-01"),
        commas(["a", "", "b"]),
        clauses([commas(["a", "b"]), "c"]),
        with_label("x", "y"),
        in_quotes("x"),
        number_words(12345),
        percent_words(5),
        address_words("Annex I, chapeau"),
        spot_words("page 2"),
    )
    assert made == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_letter(qapp, resources, language, request):
    speak(qapp, language, resources.folder / "translations")
    window = request.getfixturevalue("window")
    bar = window.menuBar()
    menus = [bar.actions(), *(menu.actions() for menu in bar.findChildren(QMenu))]
    assert len(menus) > 8
    found = []
    for actions in menus:
        letters = [m[1].casefold() for one in actions if (m := re.search(r"&([^&])", one.text()))]
        found += [letter for letter in letters if letters.count(letter) > 1]
    assert found == []
