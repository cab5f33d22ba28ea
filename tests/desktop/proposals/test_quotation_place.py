"""Words that a proposal quotes and that stand elsewhere: the room says so, the window offers the place, and Undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl

from app.services.dossiers.dossier import Dossier
from app.treaty.proposals import Edit
from tests.attribution.made import request
from tests.services.notes.test_place_search import LAMPS, NETS, dossier_of, draft_of


@pytest.fixture
def misplaced(window, tmp_path, at_rest, qtbot):
    """The window in the room of proposals, of which one quotes what stands elsewhere; the dossier's path."""
    path = dossier_of(tmp_path, draft_of("r1", NETS, LAMPS), draft_of("r2", NETS, f"{LAMPS} Crews rest."))
    with Dossier.open(path) as there:
        there.add_paper(request(Edit.DELETE, "Article 1(1)", LAMPS))
    window.dossiers.open(path, "r1", "r2")
    at_rest()
    window.navigator.show_room("proposals")
    at_rest()
    rooms = window.side_rooms
    room = rooms.proposals
    qtbot.waitUntil(lambda: room.book is not None)
    room.view.expandAll()
    room.view.setCurrentIndex(room.tree.index(0, 0, room.tree.index(0, 0)))
    at_rest()
    return window, path, rooms


def address(path):
    with Dossier.open(path, write=False) as there:
        return there.papers()[0].proposals[0].asks[0].address


def test_a_quotation_is_given_its_place_and_that_is_taken_back(misplaced, qtbot, at_rest):
    window, path, rooms = misplaced
    page = rooms.proposals.page
    assert "The words it quotes do not stand in" in page.toPlainText()
    page.anchorClicked.emit(QUrl("search:"))
    at_rest()
    dialog = rooms.lost_quotations.places.dialog
    (card,) = dialog.cards
    assert card.head.text() == "Article 1(2)"
    assert "The words it quotes do not stand there." in dialog.told.text()
    assert address(path) == "Article 1(1)", "nothing is put right by itself"
    qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)
    at_rest()
    assert address(path) == "Article 1(2)"
    assert rooms.lost_quotations.places.dialog is None
    assert "do not stand in" not in page.toPlainText()
    assert window.context.history.undo()
    at_rest()
    assert address(path) == "Article 1(1)"


def test_a_quotation_is_left_where_its_paper_says(misplaced, at_rest):
    _, path, rooms = misplaced
    rooms.proposals.page.anchorClicked.emit(QUrl("search:"))
    at_rest()
    rooms.lost_quotations.places.dialog.reject()
    at_rest()
    assert rooms.lost_quotations.places.dialog is None
    assert address(path) == "Article 1(1)"
