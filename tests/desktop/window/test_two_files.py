"""Two files compared without ceremony: no name is asked, nothing is left that is not kept, nothing is lost that is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from app.desktop.dossier.temporary_dossier import KIND
from app.place import NamedDraft
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.temporary import TemporaryFacts
from app.services.dossiers.unsaved_work import UnsavedWork
from tests.desktop.panes import drop

OLDER = "Convention on Kites\n\nArticle 1\n\nEach Party should fly a kite.\n\nArticle 2\n\nStrings are of hemp.\n"
NEWER = OLDER.replace("should", "shall")


@pytest.fixture(autouse=True)
def _alone(window, tmp_path):
    """What is not kept lies where no other test looks."""
    window.dossiers.temporary.dossiers._folder = tmp_path / "comparisons"


@pytest.fixture
def files(tmp_path):
    for name, text in (("a.txt", OLDER), ("b.txt", NEWER)):
        (tmp_path / name).write_text(text, "utf-8")
    return [tmp_path / "a.txt", tmp_path / "b.txt"]


@pytest.fixture
def compared_files(window, files, qtbot, at_rest):
    """The window on two files that were compared and are not kept."""
    window.imports.two_files.compare([NamedDraft(file, "") for file in files])
    qtbot.waitUntil(lambda: window.comparison.pair is not None, timeout=60_000)
    at_rest()
    return window


def folder(window):
    return window.dossiers.temporary.dossiers._folder


def enter_something(window):
    with Dossier.open(window.dossiers.dossier) as there:
        there.set_author("R. Kestrel", "FR")


def press(window, words):
    asking = window.dossiers.temporary.asking
    next(button for button in asking.buttons() if words in button.text().replace("&", "")).click()


def test_two_files_that_are_dropped_are_compared_and_no_name_is_asked(window, files, qtbot, at_rest):
    drop(window, *files)
    qtbot.waitUntil(lambda: window.comparison.pair is not None, timeout=60_000)
    at_rest()
    pair, bar = window.comparison.pair, window.dossiers.temporary.bar
    assert (pair.older, pair.newer) == ("a", "b")
    assert bar.isVisible()
    assert "not kept yet" in window.windowTitle()
    assert "Ctrl+Shift+X" in bar.words.text()
    assert window.dossiers.dossier not in [one.path for one in window.context.preferences.recent()]
    window.close()
    assert list(folder(window).iterdir()) == []
    assert window.dossiers.temporary.asking is None, "nothing was entered"


def test_the_older_one_is_known_by_its_date(window, files, qtbot, at_rest):
    files[0].write_text("9 May 2031\n\n" + OLDER, "utf-8")
    files[1].write_text("9 May 2030\n\n" + NEWER, "utf-8")
    drop(window, *files)
    qtbot.waitUntil(lambda: window.comparison.pair is not None, timeout=60_000)
    at_rest()
    assert (window.comparison.pair.older, window.comparison.pair.newer) == ("b", "a")
    assert "date" in window.dossiers.temporary.bar.words.text()
    window.texts.draft_bar.swap.click()
    at_rest()
    assert window.comparison.pair.older == "a"


def verb_changes(window):
    """The verbs that went and came, as the list tells them."""
    return [view.title for view in window.comparison.compared.redline.changes if "shall" in view.title]


def test_exchanged_they_are_exchanged_in_the_dossier_and_stay_so_when_it_is_kept(
    compared_files, tmp_path, monkeypatch, qtbot, at_rest
):
    window, target = compared_files, tmp_path / "kept.travaux"
    temporary, bar = window.dossiers.temporary, window.texts.draft_bar
    (before,) = verb_changes(window)
    assert before.index("should") < before.index("shall")
    bar.swap.click()
    at_rest()
    (after,) = verb_changes(window)
    assert after.index("shall") < after.index("should"), "the redline is turned"
    assert (window.comparison.pair.older, window.comparison.pair.newer) == ("b", "a")
    assert bar.labels() == ["b", "a"], "so is the order of the drafts, on the line of time and everywhere"
    assert [point.draft.label for point in window.texts.timeline.points] == ["b", "a"]
    assert window.windowTitle().startswith("b – a")
    assert "you said" in temporary.bar.words.text()
    assert not temporary.asks, "nothing was entered"
    monkeypatch.setattr(temporary, "_ask_where", lambda place: target)
    temporary.bar.keep.click()
    qtbot.waitUntil(lambda: window.dossiers.dossier == target, timeout=60_000)
    at_rest()
    with Dossier.open(target, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["b", "a"]
    assert (window.comparison.pair.older, window.comparison.pair.newer) == ("b", "a")


def test_exchanged_twice_they_are_as_before_and_what_was_entered_is_still_asked_for(compared_files, at_rest):
    window, bar = compared_files, compared_files.texts.draft_bar
    enter_something(window)
    bar.swap.click()
    at_rest()
    assert window.dossiers.temporary.asks
    bar.swap.click()
    at_rest()
    assert bar.labels() == ["a", "b"]
    assert window.windowTitle().startswith("a – b")
    window.close()
    press(window, "Throw")
    at_rest()


def test_in_a_dossier_that_is_kept_the_two_are_only_seen_the_other_way_round(opened_sample, at_rest):
    bar = opened_sample.texts.draft_bar
    before = bar.labels()
    bar.swap.click()
    at_rest()
    assert opened_sample.comparison.pair.older == "rev1"
    assert bar.labels() == before


def test_what_was_entered_is_asked_for_once_and_kept(compared_files, tmp_path, monkeypatch, qtbot, at_rest):
    window, target = compared_files, tmp_path / "kept.travaux"
    temporary = window.dossiers.temporary
    monkeypatch.setattr(temporary, "_ask_where", lambda place: target)
    enter_something(window)
    window.close()
    assert window.isVisible(), "it asks first"
    assert isinstance(temporary.asking, QMessageBox)
    press(window, "Keep")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    with Dossier.open(target, write=False) as there:
        assert (there.title(), there.authors()) == ("kept", {"R. Kestrel": "FR"})
    assert list(folder(window).iterdir()) == []


def test_half_a_note_goes_along_and_what_was_kept_is_found_again(
    compared_files, sample, tmp_path, monkeypatch, qtbot, at_rest
):
    window, target = compared_files, tmp_path / "kept.travaux"
    temporary, unsaved = window.dossiers.temporary, window.context.unsaved
    monkeypatch.setattr(temporary, "_ask_where", lambda place: target)
    unsaved.keep(UnsavedWork("note", str(temporary.place), "x", "a note", {"text": "half"}))
    window.dossiers.open(sample)
    press(window, "Keep")
    qtbot.waitUntil(lambda: window.dossiers.dossier == sample, timeout=60_000)
    at_rest()
    (begun,) = unsaved.begun(target)
    assert begun.words == "half"
    assert target in [one.path for one in window.context.preferences.recent()]
    assert list(folder(window).iterdir()) == []
    unsaved.drop(begun)


def test_another_window_takes_it_over(compared_files):
    place = compared_files.dossiers.dossier
    compared_files.dossiers.temporary.let_go()
    compared_files.close()
    assert place.is_file()
    (left,) = compared_files.dossiers.temporary.left()
    assert left.dossier == str(place)


def test_what_is_thrown_away_leaves_nothing(compared_files, qtbot):
    window = compared_files
    enter_something(window)
    window.close()
    press(window, "Stay")
    assert window.isVisible()
    assert window.dossiers.dossier.is_file()
    window.close()
    press(window, "Throw")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert list(folder(window).iterdir()) == []


def test_keeping_goes_on_where_the_reader_was(compared_files, tmp_path, monkeypatch, qtbot, at_rest):
    window, target = compared_files, tmp_path / "kites.travaux"
    monkeypatch.setattr(window.dossiers.temporary, "_ask_where", lambda place: target)
    assert window.actions_of_menus.by_name["keep"].isEnabled()
    window.dossiers.temporary.bar.keep.click()
    qtbot.waitUntil(lambda: window.dossiers.dossier == target, timeout=60_000)
    at_rest()
    assert not window.dossiers.temporary.bar.isVisible()
    assert window.windowTitle() == "kites – Travaux"
    assert window.context.preferences.recent()[0].path == target
    assert list(folder(window).iterdir()) == []
    assert not window.actions_of_menus.by_name["keep"].isEnabled()


def test_going_to_another_dossier_asks_first(compared_files, sample, qtbot, at_rest):
    window, mine = compared_files, compared_files.dossiers.dossier
    enter_something(window)
    window.dossiers.open(sample)
    assert window.dossiers.dossier == mine
    press(window, "Throw")
    qtbot.waitUntil(lambda: window.dossiers.dossier == sample)
    at_rest()
    assert list(folder(window).iterdir()) == []


def test_one_that_a_dead_program_left_is_offered_again(window, files, worker, resources, at_rest, qtbot):
    temporary = window.dossiers.temporary
    place = temporary.dossiers.new_place()
    Dossier.create(place, "a – b").close()
    temporary.dossiers.note(place, TemporaryFacts("a – b"))
    window.imports.offer_left()
    assert "a – b" in window.imports.begun.words.text()
    window.imports.begun.go_on.click()
    qtbot.waitUntil(lambda: window.dossiers.dossier == place)
    assert temporary.left() == (), "it is this window's now"
    other = temporary.dossiers.new_place()
    Dossier.create(other, "c – d").close()
    temporary.dossiers.note(other, TemporaryFacts("c – d"))
    (begun,) = temporary.left()
    assert begun.kind == KIND
    window.imports.offer_left()
    window.imports.begun.throw.click()
    assert not other.exists()


def test_doubts_are_told_and_one_click_leads_to_them(window, tmp_path, files, qtbot, at_rest):
    files[0].write_text(OLDER + "\nArticle 4\n\nA [bracket is open.\n\nArticle 4\n\n[Fennmark: x]\n", "utf-8")
    drop(window, *files)
    qtbot.waitUntil(lambda: window.comparison.pair is not None, timeout=60_000)
    at_rest()
    bar = window.dossiers.temporary.bar
    assert "doubt" in bar.look.text()
    before = window.dossiers.dossier
    bar.look.click()
    preview = window.imports.two_files.preview
    qtbot.waitUntil(lambda: preview.dialog is not None and preview.dialog.take.isEnabled(), timeout=60_000)
    assert any(one.doubtful for one in preview.candidates)
    preview.dialog.take.click()
    qtbot.waitUntil(lambda: window.dossiers.dossier != before, timeout=60_000)
    at_rest()
    assert not before.exists()
    assert "doubts" not in bar.look.text()
    bar.look.click()
    preview.dialog.reject()
    at_rest()
    assert [file.suffix for file in folder(window).glob("*.travaux")] == [".travaux"]


def test_a_file_that_cannot_be_read_is_one_line_and_no_dialog(window, files, at_rest):
    files[0].write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    drop(window, *files)
    at_rest()
    assert "a.txt" in window.context.message.words.text()
    assert window.comparison.pair is None
    assert not folder(window).exists() or list(folder(window).iterdir()) == []


def test_the_same_words_twice_are_not_compared(window, files, at_rest):
    files[1].write_text(OLDER, "utf-8")
    drop(window, *files)
    at_rest()
    assert "nothing to compare" in window.context.message.words.text()


def test_two_drafts_of_one_dossier_are_shown_there(window, sample, qtbot, at_rest):
    window.imports.two_files.compare([NamedDraft(sample, "zero"), NamedDraft(sample, "rev2")])
    qtbot.waitUntil(lambda: window.comparison.pair is not None, timeout=60_000)
    at_rest()
    assert window.dossiers.dossier == sample
    assert (window.comparison.pair.older, window.comparison.pair.newer) == ("zero", "rev2")
    assert not window.dossiers.temporary.bar.isVisible()


def test_one_file_is_offered_to_join_a_dossier(window, sample, files, qtbot, at_rest):
    window.context.preferences.opened(sample, "Sample", "2031-05-01")
    window.imports.ask_to_join(files[:1])
    dialog = window.imports.joining
    assert dialog.join.isVisible()
    dialog.join.click()
    qtbot.waitUntil(lambda: window.dossiers.dossier == sample)
    qtbot.waitUntil(
        lambda: window.imports.intake.preview is not None and window.imports.intake.preview.dialog is not None,
        timeout=60_000,
    )
    at_rest()
    window.imports.intake.preview.dialog.reject()
