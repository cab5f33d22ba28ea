"""The book in the window: its key, the ways from its lines to the other rooms, its export as it was read."""

from __future__ import annotations

import pytest

from app.redline.book.model import BookPlace
from app.services.exports.catalogue import OutputKind


@pytest.fixture
def opened(qtbot, window, sample, at_rest):
    window.dossiers.open(sample, "rev1", "rev2")
    at_rest()
    window.navigator.show_room("book")
    qtbot.waitUntil(lambda: window.side_rooms.book.body.full, timeout=60_000)
    at_rest()
    return window


@pytest.fixture
def room(opened):
    return opened.side_rooms.book


def test_lines_lead_to_texts_changes_proposals_and_positions(opened, room, at_rest):
    places = [block.place for article in room.book.articles for e in article.entries for block in e.blocks]
    places += [note.place for article in room.book.articles for note in article.footnotes]
    for way, place, name in (
        ("text", next(one for one in places if one.draft == "rev2" and one.provision and not one.changes), "texts"),
        ("change", next(one for one in places if one.draft == "rev2" and one.changes), "texts"),
        ("proposal", next(one for one in places if one.paper), "proposals"),
        ("position", BookPlace(position="p1"), "positions"),
    ):
        opened.navigator.show_room("book")
        room.page.place_wanted.emit(way, place)
        at_rest()
        assert opened.context.rooms.name == name, way


def test_one_step_back_leads_from_a_line_to_the_book_again(opened, room, at_rest):
    rooms = opened.context.rooms
    places = [block.place for article in room.book.articles for entry in article.entries for block in entry.blocks]
    for draft in ("rev2", "zero"):
        opened.navigator.show_room("book")
        place = [one for one in places if one.draft == draft and one.provision and not one.instrument][-1]
        room.page.place_wanted.emit("text", place)
        at_rest()
        assert rooms.name == "texts"
        rooms.back()
        at_rest()
        assert rooms.name == "book", draft


def test_words_are_sought_where_one_reads(opened, room):
    opened.navigator.show_room("book")
    opened.actions_of_menus.by_name["find"].trigger()
    assert opened.focusWidget() is room.text
    opened.navigator.show_room("dashboard")
    opened.actions_of_menus.by_name["find"].trigger()
    assert opened.context.rooms.name == "texts", "the line for what is sought there is seen"
    assert opened.texts.view.search.bar.isVisible()


def test_a_change_of_another_pair_is_shown_in_that_pair(opened, room, at_rest):
    notes = [note for article in room.book.articles for note in article.footnotes]
    place = next(note.place for note in notes if note.place.draft == "final" and note.place.changes)
    room.page.place_wanted.emit("change", place)
    at_rest()
    assert opened.texts.draft_bar.pair() == ("rev2", "final")


def test_the_export_has_the_book_as_it_was_read(opened, room, at_rest, sample):
    room.drafts.choose("rev2")
    room.adopted.click()
    room.private.click()
    at_rest()
    room.export.click()
    at_rest()
    export = opened.side_rooms.export
    assert opened.context.rooms.name == "export"
    output = export.panel.output(sample, None)
    assert (output.thing, output.draft) == (OutputKind.BOOK, "rev2")
    assert output.private
    assert output.adopted
    assert "Private notes can stand in this file" in export.note.text()
    assert export.panel.book.isVisibleTo(export.panel)
    export.panel.book.private.click()
    export.choose(OutputKind.BOOK, "docx")
    at_rest()
    output = export.panel.output(sample, None)
    assert not output.private
    assert output.adopted
