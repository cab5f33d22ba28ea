"""The bar for messages: what was said stays until it is read, whatever work begins and ends meanwhile."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from app.desktop.frame.message_bar import MessageAction
from app.job import Refused


@pytest.mark.parametrize(("say", "sign"), [("tell", ""), ("refuse", "!")])
def test_a_sentence_said_before_work_begins_is_there_while_it_goes_on_and_when_it_has_ended(
    window, qtbot, at_rest, say, sign
):
    message, may_end = window.context.message, threading.Event()
    getattr(message, say)("Added: the first draft.")
    window.context.jobs.start("Comparing", lambda _progress: may_end.wait(20), lambda _value: None)
    qtbot.waitUntil(message.cancel.isVisible)
    assert message.words.isVisible()
    assert (message.words.text(), message.sign.text()) == ("Added: the first draft.", sign)
    assert message.doing.text().startswith("Comparing")
    assert message.close_button.isVisible()
    may_end.set()
    at_rest()
    assert not message.cancel.isVisible()
    assert message.words.isVisible()
    assert message.words.text() == "Added: the first draft."
    qtbot.mouseClick(message.close_button, Qt.MouseButton.LeftButton)
    assert not message.isVisible()


def test_a_sentence_closed_during_work_leaves_the_work_in_sight(window, qtbot, at_rest):
    message, may_end = window.context.message, threading.Event()
    window.context.jobs.start("Comparing", lambda _progress: may_end.wait(20), lambda _value: None)
    qtbot.waitUntil(message.cancel.isVisible)
    assert not message.words.isVisible()
    message.tell("Taken back: a note")
    qtbot.mouseClick(message.close_button, Qt.MouseButton.LeftButton)
    assert not message.words.isVisible()
    assert message.doing.isVisible()
    may_end.set()
    at_rest()
    assert not message.isVisible()


def test_why_work_was_refused_is_said_when_other_work_goes_on(window, qtbot, at_rest):
    message, may_end = window.context.message, threading.Event()

    def refused(_progress):
        may_end.wait(20)
        raise Refused("Choose another name.")

    window.context.jobs.start("Writing", refused, lambda _value: None)
    window.context.jobs.start("Comparing", lambda _progress: threading.Event().wait(0.2), lambda _value: None)
    qtbot.waitUntil(message.cancel.isVisible)
    may_end.set()
    at_rest()
    assert message.words.isVisible()
    assert message.words.text() == "Choose another name."
    assert not message.doing.isVisible()


def test_a_message_moves_no_text(on_sample, qtbot):
    view, message = on_sample.texts.view, on_sample.context.message
    place = view.mapTo(on_sample, view.rect().topLeft())
    row = view.row_place(view.row_in_sight())
    message.tell("Added: the first draft.")
    qtbot.waitUntil(lambda: message.height() > 0 and message.y() > on_sample.context.rooms.y())
    assert view.mapTo(on_sample, view.rect().topLeft()) == place
    assert view.row_place(view.row_in_sight()) == row
    assert message.y() >= on_sample.context.rooms.geometry().bottom()
    assert message.height() < 60


def test_news_goes_after_a_while_and_a_refusal_stays(window, qtbot):
    message = window.context.message
    message._while.setInterval(20)
    message.tell("Added: the first draft.")
    assert message.words.isVisible()
    qtbot.waitUntil(lambda: not message.isVisible())
    message.refuse("Choose another name.")
    qtbot.wait(200)
    assert message.isVisible()


def test_news_waits_for_the_end_of_what_is_being_done(window, qtbot):
    message = window.context.message
    message._while.setInterval(20)
    message.busy("Comparing")
    message.tell("Added: the first draft.")
    qtbot.wait(200)
    assert message.words.isVisible()
    message.idle()
    qtbot.waitUntil(lambda: not message.isVisible())


def test_news_with_a_button_stays_until_it_is_used_closed_or_withdrawn(window, qtbot):
    bar = window.context.message
    bar._while.setInterval(20)
    done = []
    bar.tell("Done: note on Article 5", actions=(MessageAction("&Undo", lambda: done.append("undo")),))
    qtbot.wait(150)
    button = bar.actions_offered[0]
    assert bar.words.text() == "Done: note on Article 5"
    assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == ["undo"]
    assert not bar.words.text()

    bar.tell("Done: note on Article 6")
    bar.offer((MessageAction("&Undo", list),))
    qtbot.wait(150)
    assert bar.words.text() == "Done: note on Article 6"
    bar.offer(())
    qtbot.waitUntil(lambda: not bar.words.text(), timeout=2000)

    bar.tell("Done: note on Article 7", actions=(MessageAction("&Undo", list),))
    bar.close_button.click()
    assert not bar.words.text()
