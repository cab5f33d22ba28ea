"""The heads over the table of articles are read whole, in every language and in a narrow window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from app.desktop.ground.language.translation import speak
from app.desktop.sides.article_table import ArticleTable, ArticleView
from app.treaty.languages import LANGUAGES


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("wide", [470, 560, 700])
def test_no_word_of_a_head_is_cut_and_all_its_lines_are_seen(qapp, qtbot, resources, language, wide):
    speak(qapp, language, resources.folder / "translations")
    view = ArticleView(ArticleTable())
    qtbot.addWidget(view)
    view.resize(wide, 400)
    view.show()
    heads = view.horizontalHeader()
    font = QFont(heads.font())
    font.setBold(True)
    metrics, flags = QFontMetrics(font), Qt.AlignmentFlag.AlignLeading.value | Qt.TextFlag.TextWordWrap.value
    for column in range(heads.count()):
        words = view.model().headerData(column, Qt.Orientation.Horizontal)
        room = heads.sectionSize(column) - 12  # as the style leaves at both edges
        assert max(map(metrics.horizontalAdvance, words.split())) <= room, words
        assert metrics.boundingRect(QRect(0, 0, room, 1000), flags, words).height() <= heads.height(), words
