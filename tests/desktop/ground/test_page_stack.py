"""Pages in one place: what is not seen is not laid out for what changes, and has its room when it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.desktop.ground.widgets.page_stack import PageStack


class Asked(QLabel):
    """Words in lines, which count how often they are asked for their height."""

    def __init__(self) -> None:
        super().__init__("words of a page that is not seen " * 20)
        self.setWordWrap(True)
        self.asked = 0

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return super().heightForWidth(width)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    made.bar, made.stack, made.hidden_words = QLabel("bar"), PageStack(), Asked()
    made.first = QWidget()
    for page, words in ((made.first, QLabel("seen")), (QWidget(), made.hidden_words)):
        QVBoxLayout(page).addWidget(words)
        made.stack.addWidget(page)
    made.first.setMinimumSize(320, 210)
    column.addWidget(made.bar)
    column.addWidget(made.stack, 1)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_page_that_is_not_seen_is_not_asked_when_something_comes_or_goes(window, qtbot):
    window.hidden_words.asked = 0
    for shown in (False, True, False, True):
        window.bar.setVisible(shown)
        qtbot.wait(5)
    assert window.hidden_words.asked == 0
    assert window.stack.height() > 400, "the bar's neighbour has the rest"


def test_a_page_has_all_the_room_when_it_is_seen(window, qtbot):
    window.stack.setCurrentIndex(1)
    qtbot.wait(5)
    assert window.stack.currentWidget().size() == window.stack.size()
    assert window.hidden_words.height() >= window.hidden_words.heightForWidth(window.hidden_words.width())


def test_it_is_never_smaller_than_a_page_can_be(window):
    assert window.stack.minimumSizeHint().width() >= 320
    window.resize(100, 100)
    assert window.stack.width() >= 320
    assert window.stack.height() >= 210
