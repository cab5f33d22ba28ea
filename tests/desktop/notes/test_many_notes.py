"""Thousands of notes: they are read and placed outside of the event loop, listed some at a time, filtered and found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from app.desktop.notes.note_list import MANY
from app.services.dossiers.dossier import Dossier
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject, Priority

COUNT = 2 * MANY + 200


def note_on(draft, provision, number):
    words = provision.text.split()
    quote = " ".join(words[:3])
    anchor = Anchor(provision.id, provision.address, "text", 0, len(quote), quote, "", " ".join(words[3:6]))
    said = "Ask the harbour master" if number == 7 else f"Ask the capital, item {number}"
    return Note(
        f"{number:016x}",
        DraftName(draft.sha256, draft.label),
        anchor,
        NoteSubject.WORDS,
        said,
        priority=Priority.REDLINE if number % 9 == 0 else Priority.NONE,
        made=f"2030-03-01T09:{number // 60 % 60:02}:{number % 60:02}+00:00",
    )


@pytest.fixture
def full(window, sample, at_rest):
    """The window on the sample with more notes than are read at once."""
    with Dossier.open(sample) as there:
        draft = there.draft(there.drafts()[-1].label)
        places = [one for one in draft.provisions if len(one.text.split()) > 6]
        notes = [note_on(draft, places[number % len(places)], number) for number in range(COUNT)]
        there.user_input.exchange_notes([(None, note) for note in notes])
    window.dossiers.open(sample)
    at_rest()
    window.texts.show_notes_pane()
    return window


def test_they_are_read_outside_of_the_event_loop_and_awaited_in_words(full, at_rest, qtbot):
    panel = full.noting.panel
    qtbot.waitUntil(lambda: panel.notes.total == COUNT and not panel.notes.waiting)
    assert len(full.noting.row_signs()) > 0
    listed = panel.notes.every()
    full.noting.refresh()
    assert panel.notes.every() == listed, "they stay as they were until they are read anew"
    assert f"{COUNT:,}" in panel.waiting.text() or str(COUNT) in panel.waiting.text()
    assert panel.waiting.isVisible()
    at_rest()
    qtbot.waitUntil(lambda: not panel.waiting.isVisible())
    assert panel.notes.total == COUNT


def test_rows_get_their_places_by_turns_and_the_last_one_is_gone_to(full, qtbot):
    panel = full.noting.panel
    qtbot.waitUntil(lambda: panel.notes.total == COUNT and not panel.notes.waiting and panel.list.isVisible())
    assert panel.list.layoutMode() is QListView.LayoutMode.Batched
    assert panel.list.batchSize() < COUNT
    panel.list.setFocus()
    qtbot.waitUntil(lambda: panel.list.placed)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End):
        qtbot.keyClick(panel.list, key)
    last = panel.notes.index(panel.notes.rowCount() - 1, 0)
    assert panel.list.currentIndex() == last
    qtbot.waitUntil(lambda: panel.list.viewport().rect().intersects(panel.list.visualRect(last)))


def test_those_of_one_sort_are_listed_at_once_whatever_words_were_typed(full, qtbot):
    panel = full.noting.panel
    qtbot.waitUntil(lambda: panel.notes.total == COUNT and not panel.notes.waiting)
    red = [one.note.id for one in panel.notes.every() if one.note.priority is Priority.REDLINE]
    panel.words.setText("harbour")
    qtbot.waitUntil(lambda: panel.notes.shown == 1)
    panel.show_sort("redline")
    rows = [panel.notes.entry(panel.notes.index(row, 0)) for row in range(panel.notes.rowCount())]
    assert [row.note.id for row in rows if row] == red
    assert panel.words.text() == ""
    panel.show_sort("redline")
    assert panel.notes.shown == len(red)
    panel.clear_filter()
    assert panel.notes.shown == COUNT


def test_rows_are_as_high_as_the_words_in_them_when_these_become_others(full, qtbot):
    panel = full.noting.panel
    qtbot.waitUntil(lambda: panel.notes.total == COUNT and panel.list.placed)
    long = replace(panel.notes.every()[0].note, text="Ask the harbour master about lanterns. " * 20)
    first = panel.notes.index(0, 0)
    before = panel.list.visualRect(first).height()
    panel.show_entries([replace(panel.notes.every()[0], note=long), *panel.notes.every()[1:]])
    qtbot.waitUntil(lambda: panel.list.placed)
    assert panel.list.visualRect(first).height() > before


def test_another_pair_does_not_wait_for_the_notes_of_the_one_before(full, at_rest, qtbot):
    jobs, pair = full.context.jobs, full.comparison.pair
    ended = []
    full.noting.refresh()
    (job,) = [one for one in jobs._running if "notes" in one.title]
    told = job.ended
    job.ended = lambda job, what, value: (ended.append(what), told(job, what, value))
    full.comparison.compare(pair.older, pair.newer, "unbracketed")
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert ended == ["cancelled"]
    qtbot.waitUntil(lambda: full.comparison.pair is not None and full.comparison.pair.reading == "unbracketed")
    at_rest()
    assert full.noting.panel.notes.total == COUNT


def test_they_are_filtered_by_words_and_one_is_found_by_its_letters(full, at_rest, qtbot):
    panel = full.noting.panel
    qtbot.waitUntil(lambda: panel.notes.total == COUNT and not panel.notes.waiting)
    panel.words.setText("harbour")
    qtbot.waitUntil(lambda: panel.notes.shown == 1)
    assert panel.notes.entry(panel.notes.index(0, 0)).note.text == "Ask the harbour master"
    panel.clear_filter()
    qtbot.waitUntil(lambda: panel.notes.shown == COUNT)
    (found,) = full.finder.find("harbour mast")
    assert found.words == "Ask the harbour master"
    found.run()
    at_rest()
    assert full.context.rooms.name == "texts"


def test_one_that_was_written_is_there_when_they_are_read_anew(full, at_rest, qtbot):
    noting = full.noting
    qtbot.waitUntil(lambda: noting.panel.notes.total == COUNT and not noting.panel.notes.waiting)
    gone = noting.noted[3].id
    noting.remove(gone)
    qtbot.waitUntil(lambda: noting.panel.notes.total == COUNT - 1)
    at_rest()
    full.undo()
    qtbot.waitUntil(lambda: noting.panel.notes.total == COUNT)


def test_rows_are_as_high_as_their_words_in_other_letters_and_widths_too(full, at_rest, qtbot):
    panel = full.noting.panel
    qtbot.waitUntil(lambda: panel.notes.total == COUNT and not panel.notes.waiting and panel.list.placed)

    def heights():
        qtbot.waitUntil(lambda: panel.list.placed)
        return [panel.list.visualRect(panel.notes.index(row, 0)).height() for row in range(40)]

    before = heights()
    full.appearance.zoom(3)
    at_rest()
    larger = heights()
    assert all(now > then for now, then in zip(larger, before, strict=True))
    full.appearance.zoom(0)
    at_rest()
    assert heights() == before
    panel.words.setText("harbour")
    qtbot.waitUntil(lambda: panel.notes.shown < COUNT)
    panel.clear_filter()
    qtbot.waitUntil(lambda: panel.notes.shown == COUNT)
    assert heights() == before
