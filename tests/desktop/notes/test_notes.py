"""Notes as a delegate writes them: with keys, in the dossier at once, taken back, followed, never lost half-written."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.desktop.ground.style.theme import LIGHT, THEMES
from app.desktop.notes.note_actions import NoteController, flag_words
from app.desktop.notes.note_list import NoteEntry, NoteFilter, NoteList, entries_of, words_in
from app.desktop.notes.note_place import ChosenWords, chosen_words
from app.desktop.notes.note_words import colour_words, kept_words, place_words, standing_words, title_words
from app.desktop.notes.palette import COLOURS, colour_of
from app.desktop.texts.rows.margin import RowSign
from app.desktop.texts.selection.selection import Selection, TextSpot
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedFiles
from app.services.notes.client import NotesClient
from app.services.notes.drafting import note_on_provision, note_on_words
from app.services.notes.shown_notes import PlacedNotes
from app.services.notes.store import keep_note
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import DraftName
from app.treaty.notes import NoteCertainty, NotedChange, NoteFact, NotePlace, NoteSubject, Priority, Stretch
from app.treaty.reading import apply_reading

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def stored(path):
    with Dossier.open(path, write=False) as there:
        return there.user_input.notes()


def words_of(path, label, count=6, **other):
    """A note on the first words of the first long paragraph of a draft."""
    with Dossier.open(path, write=False) as there:
        reading = apply_reading(there.draft(label))
    one = next(p for p in reading.draft.provisions if len(p.text.split()) > 12)
    quote = " ".join(one.text.split()[:count])
    note = note_on_words(reading, one.id, "text", one.text.index(quote), one.text.index(quote) + len(quote))
    return replace(note, **{"text": "Mind this.", "priority": Priority.REDLINE, **other})


@pytest.fixture
def noting(on_sample, worker, resources, tmp_path, qtbot, at_rest):
    """The notes of a window on the first two drafts of the sample."""
    window = on_sample
    made = NoteController(
        window.context.jobs,
        NotesClient(worker, resources),
        window.context.history,
        UnsavedFiles(tmp_path / "unfinished"),
        LIGHT,
        window,
    )
    made.panel.resize(340, 700)
    qtbot.addWidget(made.panel)
    made.panel.show()
    told = made.said = []
    made.told.connect(told.append)
    made.refused.connect(told.append)
    made.window_of_it = window
    made.show(window.comparison.compared)
    at_rest()
    yield made
    at_rest()
    if made.editor is not None:
        made.editor.kept()


def row_with_words(window):
    """A row with text on both sides, and that of the newer one."""
    for row in window.comparison.compared.redline.rows:
        if row.older and row.newer and len("".join(run.text for run in row.newer.text).split()) > 8:
            return row, "".join(run.text for run in row.newer.text)
    raise AssertionError


def begin(noting, window, words=5):
    """Open the editor on the first words of a row; returns the row and these words."""
    row, text = row_with_words(window)
    quote = " ".join(text.split()[:words])
    chosen = ChosenWords(True, row.newer.provision, "text", 0, len(quote), row.newer.address, quote)
    noting.begin_on_words(**asdict(chosen))
    return row, quote


# --- writing ---


def test_a_note_is_written_with_keys_and_is_in_the_dossier_at_once(noting, on_sample, sample, qtbot, at_rest):
    row, quote = begin(noting, on_sample)
    editor = noting.editor
    assert editor.focusWidget() is editor.text
    qtbot.keyClicks(editor.text, "Ask the capital.")
    qtbot.keyClick(editor.text, KEY.Key_Return, CTRL)
    at_rest()
    assert noting.editor is None
    (note,) = stored(sample)
    assert (note.text, note.anchor.quote, note.anchor.provision) == ("Ask the capital.", quote, row.newer.provision)
    assert (note.draft.label, note.private, note.priority, note.on) == ("rev1", True, Priority.NONE, NoteSubject.WORDS)
    assert noting.panel.notes.total == 1
    entry = noting.panel.notes.every()[0]
    assert (entry.place.hold, entry.label, entry.provision) == (NoteCertainty.EXACT, "rev1", row.newer.provision)
    said = "Note: Ask the capital. (private · " + entry_day(note) + ")"
    assert noting.row_signs() == {row.id: (RowSign("note", said),)}
    assert on_sample.context.history.next_undo == f"a note on words of {row.newer.address}"


def entry_day(note):
    from app.desktop.ground.language.translation import day_words

    return day_words(note.changed[:10])


def test_priority_colour_and_sharing_are_chosen_with_keys(noting, on_sample, sample, qtbot, at_rest):
    begin(noting, on_sample)
    editor = noting.editor
    qtbot.waitUntil(editor.isActiveWindow)
    qtbot.keyClick(editor.text, KEY.Key_Tab)
    qtbot.keyClick(editor.focusWidget(), KEY.Key_Right)
    assert editor.begun.note.priority is Priority.REDLINE
    qtbot.mouseClick(editor.colours.button(3), Qt.MouseButton.LeftButton)
    qtbot.keyClick(editor.private, KEY.Key_Space)
    qtbot.keyClick(editor.text, KEY.Key_Enter, CTRL)
    at_rest()
    (note,) = stored(sample)
    assert (note.priority, note.colour, note.private, note.text) == (Priority.REDLINE, COLOURS[2], False, "")


def test_a_note_with_nothing_in_it_is_refused_where_it_is_written(noting, on_sample, sample, qtbot, at_rest):
    begin(noting, on_sample)
    editor = noting.editor
    qtbot.keyClick(editor.text, KEY.Key_Return, CTRL)
    at_rest()
    assert "needs a text" in editor.refusal.text()
    assert editor.isVisible()
    assert stored(sample) == ()
    qtbot.keyClicks(editor.text, "x")
    qtbot.keyClick(editor.text, KEY.Key_Return, CTRL)
    at_rest()
    assert len(stored(sample)) == 1


def test_a_dossier_that_is_gone_keeps_nothing_and_nothing_typed_is_lost(noting, on_sample, sample, qtbot, at_rest):
    begin(noting, on_sample)
    editor = noting.editor
    qtbot.keyClicks(editor.text, "Never without a date.")
    sample.write_bytes(b"no dossier")
    qtbot.keyClick(editor.text, KEY.Key_Return, CTRL)
    at_rest()
    assert "not a Travaux dossier" in editor.refusal.text()
    assert editor.text.toPlainText() == "Never without a date."
    assert [one.words for one in noting.unkept(sample)] == ["Never without a date."]


def test_undo_and_redo_take_a_note_back_and_bring_it_again(noting, on_sample, sample, qtbot, at_rest):
    deeds = on_sample.context.history
    begin(noting, on_sample)
    qtbot.keyClicks(noting.editor.text, "First")
    qtbot.keyClick(noting.editor.text, KEY.Key_Return, CTRL)
    at_rest()
    (first,) = stored(sample)
    noting.edit(first.id)
    noting.editor.text.setPlainText("Second")
    qtbot.keyClick(noting.editor.text, KEY.Key_Return, CTRL)
    at_rest()
    assert [note.text for note in stored(sample)] == ["Second"]
    noting.panel.choose(first.id)
    qtbot.keyClick(noting.panel.list, KEY.Key_Delete)
    assert stored(sample) == ()
    assert noting.panel.notes.total == 0
    for expected in ("Second", "First", None):
        assert deeds.undo()
        at_rest()
        assert [note.text for note in stored(sample)] == ([expected] if expected else [])
    for expected in ("First", "Second", None):
        assert deeds.redo()
        at_rest()
        assert [note.text for note in stored(sample)] == ([expected] if expected else [])
    deeds.undo()
    at_rest()
    assert stored(sample)[0].id == first.id
    assert noting.panel.notes.every()[0].place is not None


def test_a_note_can_be_on_a_change_or_on_a_provision(noting, on_sample, sample, qtbot, at_rest):
    views = on_sample.comparison.compared.redline.changes
    for view in (
        next(v for v in views if v.kind is ChangeKind.SUBSTITUTION),
        next(v for v in views if v.kind is ChangeKind.DELETION and v.older_text.strip()),
    ):
        noting.begin_here(view.id, "")
        assert view.kind.value in title_words(noting.editor.begun.note)
        qtbot.keyClicks(noting.editor.text, view.kind.value)
        noting.editor.ask_to_keep()
        at_rest()
    row, _ = row_with_words(on_sample)
    noting.begin_here("", row.id)
    qtbot.keyClicks(noting.editor.text, "all of it")
    noting.editor.ask_to_keep()
    at_rest()
    changed, gone, whole = (note for word in ("substitution", "deletion", "all") for note in stored(sample)
                            if note.text.startswith(word))  # fmt: skip
    assert (changed.on, changed.draft.label, changed.change.kind) == (
        NoteSubject.CHANGE,
        "rev1",
        ChangeKind.SUBSTITUTION,
    )
    assert (gone.draft.label, gone.change.other.label) == ("zero", "rev1")
    assert (whole.on, whole.anchor.provision) == (NoteSubject.PROVISION, row.newer.provision)
    assert {note.id for on in noting._beside.changes.values() for note in on} >= {changed.id, gone.id}
    assert noting.notes_on("nothing") == ()


def test_without_a_place_nothing_is_begun(noting, on_sample):
    noting.begin_here("", "no row")
    noting.begin_on_change("no change")
    noting.show(None)
    noting.begin_on_words(**asdict(ChosenWords(True, "x", "text", 0, 1, "", "x")))
    assert noting.editor is None
    assert [words.split()[0] for words in noting.said] == ["Choose", "Choose", "Compare"]
    assert noting.panel.notice.title.text() == "No notes to show"


def test_a_note_is_on_the_words_that_are_chosen_in_the_texts(noting, on_sample, sample, qtbot, at_rest):
    row, text = row_with_words(on_sample)
    number = on_sample.comparison.compared.redline.rows.index(row)
    start, end = len(" ".join(text.split()[:2])) + 1, len(" ".join(text.split()[:5]))
    for side, at in (("newer", TextSpot(number, 2, end)), ("", TextSpot(number, 2, 0))):
        (one,) = chosen_words(on_sample.comparison.compared.redline, Selection(side, TextSpot(number, 2, start), at))
        assert (one.newer, one.provision, one.field) == (True, row.newer.provision, "text")
    noting.begin_on_selection(Selection("newer", TextSpot(number, 2, start), TextSpot(number, 2, end)))
    assert noting.editor.begun.note.anchor.quote == " ".join(text.split()[2:5])
    qtbot.keyClicks(noting.editor.text, "These three.")
    noting.editor.ask_to_keep()
    at_rest()
    assert [note.anchor.quote for note in stored(sample)] == [" ".join(text.split()[2:5])]


@pytest.mark.parametrize("side", ["older", "newer", ""])
def test_a_note_on_a_number_alone_is_on_its_provision(noting, on_sample, sample, qtbot, at_rest, side):
    redline = on_sample.comparison.compared.redline
    at, row = next(
        (n, row) for n, row in enumerate(redline.rows)
        if row.older and row.newer and row.newer.heading and row.newer.number and row.older.number
    )  # fmt: skip
    cell = row.older if side == "older" else row.newer
    noting.begin_on_selection(Selection(side, TextSpot(at, 0, 0), TextSpot(at, 0, 3)))
    begun = noting.editor.begun
    assert begun.note.on is NoteSubject.PROVISION
    assert (begun.target.on_newer, begun.target.provision) == (side != "older", cell.provision)
    assert begun.note.anchor.quote
    qtbot.keyClicks(noting.editor.text, "All of it.")
    noting.editor.ask_to_keep()
    at_rest()
    (kept,) = stored(sample)
    assert (kept.on, kept.anchor.provision) == (NoteSubject.PROVISION, cell.provision)
    assert kept.draft.label == ("zero" if side == "older" else "rev1")


def test_words_of_several_provisions_are_no_place_of_a_note_and_a_number_is_no_word(noting, on_sample):
    redline = on_sample.comparison.compared.redline
    both = [
        n for n, row in enumerate(redline.rows) if row.newer and "".join(run.text for run in row.newer.text).split()
    ]
    end = TextSpot(both[1], 2, 5)
    noting.begin_on_selection(Selection("newer", TextSpot(both[0], 2, 0), end))
    assert "words of one provision" in noting.said[-1]
    headed = next(n for n, row in enumerate(redline.rows) if row.older and row.older.heading and row.older.number)
    (one,) = chosen_words(redline, Selection("older", TextSpot(headed, 0, 0), TextSpot(headed, 1, 4)))
    assert (one.newer, one.field, one.start, one.end) == (False, "heading", 0, 4)
    assert noting.editor is None


# --- red lines ---


def test_a_change_that_touches_a_red_line_is_flagged(noting, on_sample, sample, at_rest):
    view = next(v for v in on_sample.comparison.compared.redline.changes if v.kind is ChangeKind.SUBSTITUTION)
    with Dossier.open(sample, write=False) as there:
        zero = apply_reading(there.draft("zero"))
    row = next(row for row in on_sample.comparison.compared.redline.rows if row.id == view.row)
    text = zero.draft.by_id()[row.older.provision].text
    note = note_on_words(zero, row.older.provision, "text", 0, len(text))
    keep_note(sample, replace(note, text="Not a word of it.", priority=Priority.REDLINE))
    noting.refresh()
    at_rest()
    assert view.id in noting.change_flags()
    assert noting.change_flags()[view.id] == "Touches a red line: “Not a word of it.”"
    assert noting.panel.notes.every()[0].touched >= 1
    assert "touched by" in noting.panel.notes.every()[0].facts
    noting.panel.show_sort("touched")
    assert noting.panel.notes.shown == 1
    assert [sign.kind for sign in noting.row_signs()[view.row]] == ["redline"]


def test_a_note_of_another_draft_is_followed_and_shown_where_it_stands(noting, on_sample, sample, at_rest):
    note = keep_note(sample, words_of(sample, "final"))
    noting.refresh()
    assert noting.panel.waiting.isVisibleTo(noting.panel)
    assert noting.panel.notes.every()[0].place is None
    at_rest()
    assert not noting.panel.waiting.isVisibleTo(noting.panel)
    (entry,) = noting.panel.notes.every()
    assert (entry.note, entry.place.draft) == (note, "rev1")


# --- what was begun ---


def test_esc_leaves_a_note_and_what_was_typed_is_offered_again(noting, on_sample, sample, qtbot, at_rest):
    row, quote = begin(noting, on_sample)
    qtbot.keyClicks(noting.editor.text, "We cannot accept")
    qtbot.keyClick(noting.editor.text, KEY.Key_Escape)
    assert noting.editor is None
    assert "offered again" in noting.said[-1]
    assert stored(sample) == ()
    (unkept,) = noting.unkept(sample)
    assert (unkept.title, unkept.words) == (f"a note on words of {row.newer.address}", "We cannot accept")
    noting.go_on(unkept)
    assert noting.editor.text.toPlainText() == "We cannot accept"
    qtbot.keyClick(noting.editor.text, KEY.Key_End, CTRL)
    qtbot.keyClicks(noting.editor.text, " this.")
    qtbot.keyClick(noting.editor.text, KEY.Key_Return, CTRL)
    at_rest()
    assert [(note.text, note.anchor.quote) for note in stored(sample)] == [("We cannot accept this.", quote)]
    assert noting.unkept(sample) == ()


def test_a_note_that_was_only_looked_at_leaves_nothing(noting, on_sample, sample, qtbot):
    begin(noting, on_sample)
    qtbot.keyClicks(noting.editor.text, "x")
    noting.editor._keeper.flush()
    assert len(noting.unkept(sample)) == 1
    qtbot.keyClick(noting.editor.text, KEY.Key_Backspace)
    qtbot.keyClick(noting.editor.text, KEY.Key_Escape)
    assert noting.unkept(sample) == ()
    assert noting.said == []


def test_a_second_note_leaves_the_first_to_be_offered_again(noting, on_sample, sample, qtbot):
    begin(noting, on_sample)
    qtbot.keyClicks(noting.editor.text, "one")
    begin(noting, on_sample, 3)
    qtbot.keyClicks(noting.editor.text, "two")
    noting.editor.close()
    assert {one.words for one in noting.unkept(sample)} == {"one", "two"}
    for one in noting.unkept(sample):
        noting.throw_away(one)
    assert noting.unkept(sample) == ()


def test_changes_of_a_kept_note_that_were_not_kept_are_offered_on_it(noting, on_sample, sample, qtbot, at_rest):
    note = keep_note(sample, words_of(sample, "rev1"))
    noting.refresh()
    at_rest()
    noting.edit(note.id)
    noting.editor.text.setPlainText("Changed my mind.")
    noting.editor.reject()
    (unkept,) = noting.unkept(sample)
    noting.go_on(unkept)
    noting.editor.ask_to_keep()
    at_rest()
    assert [(one.id, one.text) for one in stored(sample)] == [(note.id, "Changed my mind.")]
    on_sample.context.history.undo()
    at_rest()
    assert [one.text for one in stored(sample)] == ["Mind this."]


def test_what_was_begun_on_a_note_that_is_gone_is_a_new_one(noting, on_sample, sample, at_rest):
    note = keep_note(sample, words_of(sample, "rev1"))
    noting.refresh()
    at_rest()
    noting.edit(note.id)
    noting.editor.text.setPlainText("Still worth saying.")
    noting.editor.reject()
    noting.remove(note.id)
    noting.go_on(noting.unkept(sample)[0])
    noting.editor.ask_to_keep()
    at_rest()
    assert [one.text for one in stored(sample)] == ["Still worth saying."]
    noting.go_on(unreadable(sample))
    assert "cannot be read" in noting.said[-1]
    noting.show(None)
    noting.go_on(replace(begun_on(noting, sample, at_rest), dossier=str(sample.with_name("none.travaux"))))
    assert "no dossier" in noting.said[-1]
    assert noting.editor is None


def test_what_was_begun_can_be_gone_on_with_while_no_drafts_are_shown(noting, on_sample, sample, qtbot, at_rest):
    begun = begun_on(noting, sample, at_rest)
    noting.show(None)
    noting.go_on(begun)
    assert noting.editor.text.toPlainText() == "Half."
    noting.editor.ask_to_keep()
    at_rest()
    assert "Half." in [note.text for note in stored(sample)]
    assert on_sample.context.history.undo()
    at_rest()
    assert "Half." not in [note.text for note in stored(sample)]


def begun_on(noting, sample, at_rest):
    """A note that was begun on words of the first draft and left."""
    noting.show(noting.window_of_it.comparison.compared)
    at_rest()
    begin(noting, noting.window_of_it)
    noting.editor.text.setPlainText("Half.")
    noting.editor.reject()
    return noting.unkept(sample)[0]


def unreadable(sample):
    from app.services.dossiers.unsaved_work import UnsavedWork

    return UnsavedWork("note", str(sample), "x", "a note", {"text": "?", "note": "{"})


def test_a_note_that_is_taken_away_while_it_is_open_closes(noting, on_sample, sample, at_rest, qtbot):
    note = keep_note(sample, words_of(sample, "rev1"))
    noting.refresh()
    at_rest()
    noting.edit(note.id)
    qtbot.mouseClick(noting.editor.remove, Qt.MouseButton.LeftButton)
    assert noting.editor is None
    assert stored(sample) == ()
    noting.edit(note.id)
    assert noting.editor is None


# --- the list ---


def place(hold, *facts, stretches=(), **other):
    last = Stretch("article-1", "Article 1", "text", 0, 9, "two kites")
    return NotePlace("n", "rev1", hold, stretches, other.pop("share", 0.0), facts, last, "zero", **other)


@pytest.fixture
def four(sample):
    """Four notes: one that stands, one that moved, one orphan, and one whose words are looked for."""
    notes = [
        words_of(sample, "zero", id="exact", text="Stands."),
        words_of(sample, "zero", id="moved", text="Moved.", priority=Priority.OWN),
        words_of(sample, "zero", id="gone", text="Gone.", priority=Priority.CHECK),
        words_of(sample, "zero", id="away", text="", priority=Priority.NONE, colour="blue"),
    ]
    here = Stretch("article-1", "Article 1", "text", 0, 9, "two kites")
    newer = {
        "exact": place(NoteCertainty.EXACT, stretches=(here,)),
        "moved": place(NoteCertainty.FOLLOWED, NoteFact.MOVED, NoteFact.CHANGED, stretches=(here,), share=0.5),
        "gone": place(NoteCertainty.ORPHANED, NoteFact.GONE, gone_in="rev1", near="article-1"),
    }
    return PlacedNotes(tuple(notes), dict(newer), newer)


def test_orphans_stand_apart_with_their_last_words(qtmodeltester, four):
    model = NoteList()
    model.show(entries_of(four, None, {"c1": (four.notes[0],), "c2": (four.notes[0],)}))
    qtmodeltester.check(model)
    rows = [model.index(at, 0).data() for at in range(model.rowCount())]
    assert len(rows) == 5
    assert "Orphaned" in rows[3]
    assert "Gone" in rows[4]
    assert "“two kites”" in rows[4]
    assert "its words are gone in rev1" in rows[4]
    assert "touched by 2 changes" in " ".join(rows[:3])
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert "50 % of its letters are left" in " ".join(rows)


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (NoteFilter(), {"exact", "moved", "gone", "away"}),
        (NoteFilter("redline"), {"exact"}),
        (NoteFilter("own"), {"moved"}),
        (NoteFilter("check"), {"gone"}),
        (NoteFilter("note"), {"away"}),
        (NoteFilter("changed"), {"moved"}),
        (NoteFilter("orphaned"), {"gone"}),
        (NoteFilter("touched"), set()),
        (NoteFilter(words="KITES gone"), {"gone"}),
        (NoteFilter("own", "stands"), set()),
    ],
)
def test_notes_are_filtered(four, wanted, left):
    entries = entries_of(four, None, {})
    assert {entry.note.id for entry in wanted.left_of(entries, {one.note.id: words_in(one) for one in entries})} == left
    head = NoteEntry(head="Orphaned")
    assert NoteFilter("own").left_of([head], {}) == [head]


def test_the_panel_says_why_it_is_empty_and_offers_the_next_step(noting, four, qtbot):
    panel = noting.panel
    asked = []
    panel.first_wanted.connect(lambda: asked.append("first"))
    assert panel.notice.title.text() == "No notes yet"
    qtbot.mouseClick(panel.notice.button, Qt.MouseButton.LeftButton)
    assert asked == ["first"]
    panel.show_entries(entries_of(four, None, {}))
    qtbot.keyClicks(panel.words, "nothing has this")
    assert panel.notice.title.text() == "No note is like that"
    assert not panel.edit.isEnabled()
    qtbot.mouseClick(panel.notice.button, Qt.MouseButton.LeftButton)
    assert panel.words.text() == ""
    assert panel.stack.currentWidget() is panel.list
    panel.fail("The dossier is damaged; use a copy of it.")
    assert panel.notice.words.text().startswith("The dossier is damaged")
    qtbot.mouseClick(panel.notice.button, Qt.MouseButton.LeftButton)
    assert asked == ["first", "first"]


def test_keys_go_there_edit_and_remove(noting, four, qtbot):
    panel, told = noting.panel, []
    panel.edit_wanted.disconnect()
    panel.remove_wanted.disconnect()
    panel.place_wanted.connect(lambda label, provision: told.append(("go", label, provision)))
    panel.edit_wanted.connect(lambda name: told.append(("edit", name)))
    panel.remove_wanted.connect(lambda name: told.append(("remove", name)))
    redline = noting.window_of_it.comparison.compared.redline
    panel.show_entries(entries_of(four, redline, {}))
    panel.choose("gone")
    for key in (KEY.Key_Return, KEY.Key_F2, KEY.Key_E, KEY.Key_Delete):
        qtbot.keyClick(panel.list, key)
    assert told[0] == ("go", "rev1", "article-1")
    assert [one[0] for one in told] == ["go", "edit", "edit", "remove"]
    panel.show_sort("redline")
    assert panel.current == ""
    panel.choose("gone")
    assert panel.current == "gone"
    panel.show_entries(entries_of(four, redline, {}))
    assert panel.current == "gone"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_list_is_drawn_in_every_set_of_colours_and_from_the_right(noting, four, theme, qapp):
    panel = noting.panel
    noting.set_look(theme)
    panel.show_entries(entries_of(four, None, {"c1": (four.notes[0],)}))
    left = panel.grab().toImage()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = panel.grab().toImage()
    assert left != right
    panel.resize(220, 300)
    panel.grab()


def luminance(colour):
    parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", COLOURS)
def test_every_colour_of_notes_can_be_told_from_the_paper_and_has_a_name(theme, name):
    one, other = sorted((luminance(colour_of(name, theme)), luminance(QColor(theme.paper))))
    assert (other + 0.05) / (one + 0.05) >= 3.0
    assert colour_words(name) != name
    assert colour_words("puce") == "puce"


@pytest.mark.parametrize("fact", NoteFact)
def test_every_reason_has_words(sample, fact):
    note = words_of(sample, "zero")
    assert standing_words(note, place(NoteCertainty.FOLLOWED, fact, share=1.0))
    assert standing_words(note, place(NoteCertainty.EXACT)) == ""
    assert standing_words(note, None)


def test_a_note_is_called_by_what_it_is_on(sample):
    note = words_of(sample, "zero")
    with Dossier.open(sample, write=False) as there:
        whole = note_on_provision(apply_reading(there.draft("zero")), note.anchor.provision)
    change = replace(
        note, on=NoteSubject.CHANGE, change=NotedChange(ChangeKind.DELETION, DraftName("", "rev1"), "kites")
    )
    address = note.anchor.address
    assert [title_words(one) for one in (note, whole, change)] == [
        f"a note on words of {address}", f"a note on {address}", f"a note on the deletion in {address}",
    ]  # fmt: skip
    assert place_words(note, None) == f"{address} in zero"
    assert flag_words((note, replace(note, text=""))) == f"Touches a red line: “Mind this.”; “{note.anchor.quote}”"


def test_a_note_bears_the_name_that_the_reader_gave_and_only_then(on_sample, sample, qtbot, at_rest):
    window = on_sample
    row, text = row_with_words(window)
    for name, words in (("", "Nobody is named."), ("A. Marr", "Somebody is.")):
        window.appearance.set_choice("name", name)
        chosen = ChosenWords(True, row.newer.provision, "text", 0, 9, row.newer.address, text[:9])
        window.noting.begin_on_words(**asdict(chosen))
        qtbot.keyClicks(window.noting.editor.text, words)
        qtbot.keyClick(window.noting.editor.text, KEY.Key_Return, CTRL)
        at_rest()
    window.appearance.set_choice("name", "")
    assert {note.text: note.author for note in stored(sample)} == {"Nobody is named.": "", "Somebody is.": "A. Marr"}
    said = {entry.note.text: kept_words(entry.note) for entry in window.noting.panel.notes.every()}
    assert "A. Marr" in said["Somebody is."]
    assert "A. Marr" not in said["Nobody is named."]
