"""The About box: which program this is, what it is made of, and under whose licences; by keys, and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication

import app
from app.desktop.frame.about_dialog import AboutDialog, version_line
from app.services.components import Component, components


@pytest.fixture
def about(qtbot, root):
    dialog = AboutDialog(components(root / "resources"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog).__enter__()
    return dialog


def test_it_lists_every_part_with_its_licence_and_shows_the_text(about, qtbot):
    lines = [about.list.item(at).text() for at in range(about.list.count())]
    assert any("lxml" in line and "BSD-3-Clause" in line for line in lines)
    assert about.list.hasFocus()
    before = about.text.toPlainText()
    assert before
    qtbot.keyClick(about.list, Qt.Key.Key_Down)
    assert about.text.toPlainText() != before
    qtbot.keyClick(about.list, Qt.Key.Key_Tab)
    assert about.text.hasFocus()
    qtbot.keyClick(about.text, Qt.Key.Key_Tab)
    assert not about.text.hasFocus(), "the keys must lead out of the text"


def test_its_version_line_is_copied(about, qtbot):
    assert version_line().startswith(f"Travaux {app.__version__} · Python ")
    qtbot.mouseClick(about.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == about.version.text() == version_line()


def test_a_reader_of_the_screen_finds_names(about):
    for widget in (about.version, about.list, about.text):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_text_that_is_gone_is_said_and_no_list_too(qtbot, tmp_path):
    gone = Component("kite", "1.0", "MIT", "", (tmp_path / "gone",))
    dialog = AboutDialog([gone])
    qtbot.addWidget(dialog)
    assert str(tmp_path / "gone") in dialog.text.toPlainText()
    empty = AboutDialog([])
    qtbot.addWidget(empty)
    assert empty.text.toPlainText()


def test_it_opens_from_the_menu(window, qtbot):
    window.actions_of_menus.by_name["about"].trigger()
    (dialog,) = window.findChildren(AboutDialog)
    assert dialog.isVisible()
    assert dialog.list.count() > 10
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    QApplication.processEvents()
