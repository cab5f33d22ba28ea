"""The summary in plain sentences: read in the window, copied whole, the same as the one that pages have."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.desktop.changes.summary_dialog import SummaryDialog
from app.redline.model import NamesState
from app.services.exports.documents import summary_markdown


def opened(window):
    window.actions_of_menus.by_name["summary"].trigger()
    return window.findChild(SummaryDialog)


def test_the_summary_is_read_and_copied_with_keys(on_sample, qtbot, at_rest):
    at_rest()
    dialog = opened(on_sample)
    said = dialog.text.toPlainText()
    title, first, *others = said.split("\n\n")
    assert title == "What changed from zero to rev1"
    assert first.startswith("rev1 makes ")
    assert len(others) == 3, "what they touch, the strongest, who asked: each a paragraph"
    assert others[1].count("\n• ") == 3, "the strongest have a line each"
    assert "of weight A" in said
    assert "Asked for by:" in said
    qtbot.keyClick(dialog.text, Qt.Key.Key_Tab)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == said
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_is_the_summary_of_the_file(on_sample, at_rest, compared, resources):
    at_rest()
    said = opened(on_sample).text.toPlainText()
    assert said.split("\n\n")[1] in summary_markdown(compared("zero", "rev1"), resources).decode()


def test_it_waits_until_it_is_known_who_asked(on_sample, at_rest):
    at_rest()
    comparison = on_sample.comparison
    sought = replace(comparison.compared.redline, names=NamesState.SOUGHT)
    comparison.compared = replace(comparison.compared, redline=sought)
    assert opened(on_sample) is None
    assert "still being looked for" in on_sample.context.message.words.text()


def test_it_tells_of_no_red_line(on_sample, at_rest):
    at_rest()
    every = frozenset(view.id for view in on_sample.comparison.compared.redline.changes)
    before = opened(on_sample).text.toPlainText()
    on_sample.comparison.asides.asks = every
    on_sample.comparison._weigh()
    at_rest()
    assert {one.weight.value for one in on_sample.texts.redline.amendments} == {"A"}
    on_sample.findChild(SummaryDialog).close()
    on_sample.comparison.show_summary()
    shown = [one.text.toPlainText() for one in on_sample.findChildren(SummaryDialog)]
    assert set(shown) == {before}


def test_without_a_pair_there_is_none(window):
    window.comparison.show_summary()
    assert window.findChild(SummaryDialog) is None
