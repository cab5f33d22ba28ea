"""A lost note is looked for in the window: cards, the place that is taken, and Undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.attribution.words.passage_index import LostPassage, PassageIndex
from app.attribution.words.similar_passages import similar_passages
from app.desktop.ground.language.translation import speak
from app.desktop.ground.style.theme import THEMES
from app.desktop.notes.place_dialog import PlaceDialog, PlaceWords
from app.desktop.texts.look import PAD
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.notes.place_search import PlaceSearch, offer_of
from app.services.notes.store import keep_note
from app.treaty.notes import NoteCertainty
from tests.desktop.conftest import shown
from tests.services.notes.test_place_search import LAMPS, MOVED, NETS, ROPES, dossier_of, draft_of, red_line

KEY = Qt.Key


@pytest.fixture
def lost(window, resources, tmp_path, at_rest):
    """The window on two drafts, in the newer of which a note is lost; the path of its dossier, and the note."""
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, f"{NETS} {MOVED}"))
    path = dossier_of(tmp_path, *drafts)
    note = keep_note(path, red_line(drafts[0], LAMPS))
    shown(window, path, compare_pair(path, "r1", "r2", resources))
    at_rest()
    return window, path, note


def stored(path):
    with Dossier.open(path, write=False) as there:
        return there.user_input.notes()


def searched(window, note, qtbot, at_rest):
    """The dialog that opens when the key is pressed on the note in the list."""
    panel = window.noting.panel
    panel.choose(note.id)
    qtbot.keyClick(panel.list, KEY.Key_L)
    at_rest()
    dialog = window.noting.places.dialog
    assert dialog is not None
    return dialog


def test_a_lost_note_is_looked_for_taken_and_taken_back(lost, qtbot, at_rest):
    window, path, note = lost
    panel = window.noting.panel
    assert panel.notes.every()[0].lost
    panel.choose(note.id)
    assert panel.search.isVisibleTo(panel)
    dialog = searched(window, note, qtbot, at_rest)
    (card,) = dialog.cards
    assert card.head.text() == "Article 1(2)"
    assert "% of it is the same" in card.alike.text()
    assert stored(path) == (note,)

    qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)
    at_rest()
    assert window.noting.places.dialog is None
    (kept,) = stored(path)
    assert (kept.id, kept.draft.label, kept.anchor.quote) == (note.id, "r2", MOVED)
    assert panel.notes.every()[0].place.hold is NoteCertainty.EXACT
    assert not panel.search.isVisibleTo(panel)

    assert window.context.history.undo()
    at_rest()
    assert stored(path) == (note,)


def test_a_screen_reader_hears_what_was_and_what_stands_there_now(lost, qtbot, at_rest):
    window, _path, note = lost
    dialog = searched(window, note, qtbot, at_rest)
    (card,) = dialog.cards
    assert card.take.accessibleName() == "Take this place: Article 1(2)"
    assert "inserted" in card.redline.words
    assert "deleted" in card.redline.words
    assert "proposed" not in card.redline.words
    assert dialog.focusWidget() is card.take
    dialog.reject()
    at_rest()
    assert window.noting.places.dialog is None


def test_the_redline_of_a_card_is_as_high_as_its_words(lost, qtbot, at_rest):
    window, _path, note = lost
    dialog = searched(window, note, qtbot, at_rest)
    redline = dialog.cards[0].redline
    assert redline.heightForWidth(220) > redline.heightForWidth(700) > 0
    for theme in THEMES:
        redline.set_look(theme)
        assert not redline.grab().isNull()
    dialog.reject()
    at_rest()


def test_words_that_say_the_contrary_are_not_offered_and_it_is_said_why(window, resources, tmp_path, qtbot, at_rest):
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, f"{NETS} {MOVED.replace('shall', 'shall not')}"))
    path = dossier_of(tmp_path, *drafts)
    note = keep_note(path, red_line(drafts[0], LAMPS))
    shown(window, path, compare_pair(path, "r1", "r2", resources))
    at_rest()
    dialog = searched(window, note, qtbot, at_rest)
    assert dialog.cards == ()
    assert "No place in r2 is like its words and says the same" in dialog.told.text()
    dialog.reject()
    at_rest()


def test_a_redline_without_a_number_keeps_no_line_for_one(lost, qtbot, at_rest):
    window, _path, note = lost
    dialog = searched(window, note, qtbot, at_rest)
    redline = dialog.cards[0].redline
    assert redline.heightForWidth(3000) < 2 * redline.fontMetrics().lineSpacing() + 2 * PAD
    dialog.reject()
    at_rest()


def test_latin_words_of_a_card_begin_where_arabic_lines_begin(qtbot, qapp, root, resources):
    speak(qapp, "ar", root / "resources" / "translations")
    try:
        draft = draft_of("r2", ROPES, LAMPS)
        (place,) = similar_passages(LostPassage(LAMPS), PassageIndex(draft))
        offer = offer_of(LAMPS, "Article 1(1)", place, draft, resources.register, resources.vocabulary("ar"))
        words = PlaceWords("", "Norhaven", "Our lamps.", "")
        dialog = PlaceDialog(words, PlaceSearch("", LAMPS, False, (offer,)), THEMES[0])
        qtbot.addWidget(dialog)
        labels = dialog.findChildren(QLabel)
        assert len(labels) >= 5
        assert all(label.alignment() & Qt.AlignmentFlag.AlignRight for label in labels)
    finally:
        speak(qapp, "en", root / "resources" / "translations")


def test_places_in_all_drafts_are_offered_those_in_the_one_asked_for_first(window, resources, tmp_path, at_rest, qtbot):
    drafts = (
        draft_of("r1", LAMPS, NETS),
        draft_of("r2", ROPES, NETS),
        draft_of("r3", ROPES, f"{NETS} {MOVED}"),
        draft_of("r4", f"{ROPES} {MOVED}", NETS),
    )
    path = dossier_of(tmp_path, *drafts)
    note = keep_note(path, red_line(drafts[0], LAMPS))
    shown(window, path, compare_pair(path, "r1", "r2", resources))
    at_rest()
    dialog = searched(window, note, qtbot, at_rest)
    assert [card.head.text() for card in dialog.cards] == ["r3: Article 1(2)", "r4: Article 1(1)"]
    assert "in other drafts" in dialog.told.text()
    dialog.reject()
    at_rest()

    shown(window, path, compare_pair(path, "r2", "r3", resources))
    at_rest()
    dialog = searched(window, note, qtbot, at_rest)
    assert [card.head.text() for card in dialog.cards] == ["Article 1(2)", "r4: Article 1(1)"]
    assert "in other drafts" not in dialog.told.text()
    qtbot.mouseClick(dialog.cards[1].take, Qt.MouseButton.LeftButton)
    at_rest()
    (kept,) = stored(path)
    assert (kept.draft.label, kept.anchor.quote) == ("r4", MOVED)
    assert window.context.history.undo()
    at_rest()
    assert stored(path) == (note,)
