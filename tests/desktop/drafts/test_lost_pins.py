"""A corrected file loses a provision that was joined by hand: the window offers the place that may be it, and Undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from tests.desktop.conftest import shown
from tests.services.imports.test_lost_pins import LAMPS, MOVED, NETS, ROPES, text_of
from tests.services.notes.test_place_search import dossier_of, draft_of


@pytest.fixture
def replaced(window, resources, tmp_path, at_rest):
    """The window, after a file came in the place of the newer draft without the joined words; the dossier's path."""
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", NETS, LAMPS))
    path = dossier_of(tmp_path, *drafts)
    with Dossier.open(path) as there:
        there.user_input.add_pin(there.draft("r1"), there.draft("r2"), ("article-1/1", "article-1/2"))
    shown(window, path, compare_pair(path, "r1", "r2", resources))
    at_rest()
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(text_of(ROPES, NETS, MOVED), encoding="utf-8")
    window.imports.add_files([corrected], papers=False)
    at_rest()
    dialog = window.imports.intake.preview.dialog
    box = dialog.facts.instead
    box.setCurrentIndex(box.findData("r2"))
    box.activated.emit(box.currentIndex())
    at_rest()
    dialog.take.click()
    at_rest()
    return window, path


def pins(path):
    with Dossier.open(path, write=False) as there:
        return there.user_input.pins(there.draft("r1"), there.draft("r2"))


def searched(window, qtbot, at_rest):
    """The dialog that opens when what the message offers is pressed."""
    button = window.context.message.actions_offered[0]
    assert button.isVisibleTo(window.context.message)
    assert "new place" in button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    at_rest()
    assert window.imports.lost_pins.places.dialog is not None
    return window.imports.lost_pins.places.dialog


def test_a_joined_provision_that_is_lost_is_joined_again_and_that_is_taken_back(replaced, qtbot, at_rest):
    window, path = replaced
    assert pins(path) == ()
    dialog = searched(window, qtbot, at_rest)
    (card,) = dialog.cards
    assert card.head.text() == "Article 1(3)"
    assert "You joined it with" in dialog.told.text()
    assert pins(path) == ()
    qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)
    at_rest()
    assert pins(path) == (("article-1/1", "article-1/3"),)
    assert "is joined with" in window.context.message.words.text()
    assert window.imports.lost_pins.places.dialog is None
    assert window.context.history.undo()
    at_rest()
    assert pins(path) == ()


def test_a_joined_provision_is_left_without_a_place(replaced, qtbot, at_rest):
    window, path = replaced
    dialog = searched(window, qtbot, at_rest)
    dialog.reject()
    at_rest()
    assert window.imports.lost_pins.places.dialog is None
    assert pins(path) == ()
