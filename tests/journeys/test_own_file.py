"""From one's own files, one of them put right in the preview by keys, to a comparison and to a corrected copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow
from app.services.dossiers.dossier import Dossier
from app.treaty.draft import Kind

OLDER = (
    "Draft treaty on bells\n\nArticle 1\nScope\n\n1. This Treaty applies to bells.\n\n"
    "Keepers of bells\n\n1. Each Party names a keeper.\n"
)
NEWER = OLDER.replace("Keepers of bells", "Article 2\nKeepers of bells").replace("a keeper", "two keepers")


@pytest.fixture
def window(dressed, qtbot, resources, worker):
    made = MainWindow(resources, worker, LIGHT)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.context.jobs.wait()


def test_a_heading_said_to_be_an_article_is_compared_as_one(window, qtbot, tmp_path):
    def at_rest():
        qtbot.waitUntil(lambda: not window.context.jobs.working)

    dossier, older, newer = (tmp_path / name for name in ("bells.travaux", "older.txt", "newer.txt"))
    Dossier.create(dossier, "Bells").close()
    older.write_text(OLDER, "utf-8")
    newer.write_text(NEWER, "utf-8")
    window.dossiers.open(dossier)
    window.imports.add_files([older, newer], papers=False)
    at_rest()
    dialog = window.imports.intake.preview.dialog
    dialog.files.setCurrentRow(0)
    assert "older.txt" in dialog.state.text()
    words = [row.words for row in dialog.rows.model_of_rows.rows]
    dialog.rows.setFocus()
    dialog.rows.go_to(words.index("Keepers of bells"))
    dialog.kinds.setFocus()
    for _ in range(dialog.kinds.count()):
        if dialog.kinds.currentText() != "article":
            qtbot.keyClick(dialog.kinds, Qt.Key.Key_Down)
    assert dialog.kinds.currentText() == "article"
    at_rest()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.comparison.compared is not None)
    at_rest()
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft("older")
        assert there.problems() == ()
    assert [p.heading for p in draft.provisions if p.kind is Kind.ARTICLE] == ["Scope", "Keepers of bells"]
    titles = [view.title for view in window.comparison.compared.redline.changes]
    assert any("two keepers" in title or "keeper" in title for title in titles)
    assert not any("Each Party names" in title for title in titles), "the paragraph has its partner"
