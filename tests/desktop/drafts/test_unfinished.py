"""What was begun and not kept survives Esc, the end of the program, and its death; and never fills the disk."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from app.desktop.drafts.paste.paste_content import KIND as PASTED
from app.desktop.ground.draft_keeper import DraftKeeper
from app.desktop.ground.language.translation import speak
from app.desktop.ground.widgets.unsaved_bar import UnsavedBar
from app.desktop.notes.note_actions import KIND as NOTE
from app.desktop.proposals.entry import KIND as PROPOSAL
from app.services.dossiers import encryption
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import LONGEST, MOST, UnsavedFiles, UnsavedWork, folder_of_unfinished
from app.services.notes.drafting import from_words
from app.storage.file import keys

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def unfinished(tmp_path):
    return UnsavedFiles(tmp_path / "unfinished")


def begun(place="a", text="half a note", dossier="/d/kites.travaux", **more):
    return UnsavedWork("note", dossier, place, f"a note on {place}", {"text": text, **more})


def test_what_was_begun_comes_back_the_last_one_first(unfinished):
    for place in ("a", "b", "a"):
        unfinished.keep(begun(place, text=f"“{place}” 两\n"))
    assert [(one.place, one.fields["text"]) for one in unfinished.begun()] == [("a", "“a” 两\n"), ("b", "“b” 两\n")]
    assert [one.place for one in unfinished.begun(Path("/d/kites.travaux"))] == ["a", "b"]
    assert unfinished.begun(Path("/d/other.travaux")) == ()
    assert unfinished.begun()[0].when > "2000"
    unfinished.drop(begun("a"))
    unfinished.drop(begun("nobody's"))
    assert [one.place for one in unfinished.begun()] == ["b"]


def test_there_are_never_too_many_and_none_is_too_long(unfinished):
    for number in range(MOST + 3):
        unfinished.keep(begun(str(number)))
    assert len(unfinished.begun()) == MOST
    unfinished.keep(begun("long", text="x" * (LONGEST + 10), note="y"))
    long = unfinished.begun()[0]
    assert (len(long.fields["text"]), long.fields["note"]) == (LONGEST, "")
    assert len(long.words) == 80


def test_the_command_line_finds_them_where_the_window_lays_them():
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert folder_of_unfinished() == Path(own, "unfinished")


def test_what_is_written_while_the_stick_of_a_locked_dossier_is_away_stays_locked(unfinished, tmp_path):
    dossier = tmp_path / "stick" / "kites.travaux"
    dossier.parent.mkdir()
    Dossier.create(dossier, "kites").close()
    encryption.lock(dossier, "three quiet herons")
    unfinished.keep(begun(dossier=str(dossier)))
    dossier.parent.rename(tmp_path / "away")
    unfinished.keep(begun(dossier=str(dossier), text="half a note more"))
    assert [file.suffix for file in (tmp_path / "unfinished").iterdir()] == [".sealed"]
    assert [one.words for one in unfinished.begun()] == ["half a note more"]
    keys.know_only({})


def test_nobody_else_may_read_it(unfinished, tmp_path):
    unfinished.keep(begun())
    if os.name != "nt":
        assert (tmp_path / "unfinished").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"fields": 3}', '{"fields": {}, "kind": 1}', '{"fields": {"a": 1}}']
)
def test_a_damaged_file_counts_as_not_there(unfinished, tmp_path, content):
    unfinished.keep(begun())
    (tmp_path / "unfinished" / "zzz.json").write_text(content)
    (tmp_path / "unfinished" / "folder.json").mkdir()
    assert [one.place for one in unfinished.begun()] == ["a"]


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_breaks(tmp_path):
    (tmp_path / "file").write_text("in the way")
    nowhere = UnsavedFiles(tmp_path / "file" / "folder")
    nowhere.keep(begun())
    nowhere.drop(begun())
    assert nowhere.begun() == ()


def test_words_are_written_some_moments_after_the_last_key(unfinished, qtbot, window):
    now = [begun(text="h")]
    keeper = DraftKeeper(unfinished, lambda: now[0], window)
    keeper.touch()
    assert unfinished.begun() == ()
    qtbot.waitUntil(lambda: len(unfinished.begun()) == 1)
    now[0] = None
    keeper.touch()
    keeper.flush()
    assert unfinished.begun() == ()
    now[0] = begun(text="again")
    keeper.flush()
    keeper.drop()
    assert unfinished.begun() == ()


def test_what_is_typed_when_the_program_ends_is_written(unfinished, window, qapp):
    keeper = DraftKeeper(unfinished, lambda: begun(text="the last word"), window)
    qapp.aboutToQuit.emit()
    assert unfinished.begun() == ()
    keeper.touch()
    qapp.aboutToQuit.emit()
    assert [one.words for one in unfinished.begun()] == ["the last word"]


def test_it_is_offered_to_go_on_or_to_throw_away(qtbot, qapp):
    bar, told = UnsavedBar(), []
    qtbot.addWidget(bar)
    bar.wanted.connect(lambda one: told.append(("on", one.place)))
    bar.thrown.connect(lambda one: told.append(("away", one.place)))
    bar.offer(())
    assert not bar.isVisible()
    bar.offer([begun("a"), begun("b", text="")])
    assert "You had begun a note on a" in bar.words.text()
    assert "“half a note”" in bar.words.text()
    qtbot.mouseClick(bar.go_on, Qt.MouseButton.LeftButton)
    assert "a note on b" in bar.words.text()
    qtbot.mouseClick(bar.throw, Qt.MouseButton.LeftButton)
    assert told == [("on", "a"), ("away", "b")]
    assert not bar.isVisible()
    bar.offer([begun("c")])
    qtbot.mouseClick(bar.later, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert len(told) == 2


# --- killed ---


def kill(what, dossier):
    """Start a process that does `what` with a dossier, and kill it when it says that it may be."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.killed", what, str(dossier)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if os.name != "nt":
            os.kill(process.pid, signal.SIGKILL)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def sound(dossier, travaux):
    """`travaux check` finds the dossier sound."""
    answer = travaux("check", dossier)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "is sound" in answer.stdout


def test_what_stood_in_open_editors_survives_the_death_of_the_program(
    sample, travaux, intake_of, qapp, resources, window
):
    kill("editor", sample)
    left = UnsavedFiles().begun(sample)
    try:
        assert {one.kind: one.words for one in left} == {
            NOTE: "Not without the minister",
            PROPOSAL: "two red kites",
            PASTED: "Nothing is agreed",
        }
        note = from_words(next(one for one in left if one.kind == NOTE).fields["note"])
        assert (note.note.anchor.address, note.target.newer) == ("Article 1", "rev1")
        intake = intake_of(sample)
        intake.enter_by_hand(next(one for one in left if one.kind == PROPOSAL))
        assert intake.form.address.text() == "Article 2"
        intake.form.reject()
        speak(qapp, "fr", resources.folder / "translations")
        offered = (*window.noting.unkept(sample), *intake.unkept(sample), *window.imports.pasting.unkept(sample))
        assert [one.title for one in offered] == [
            "une note sur Article 1",
            "une proposition sur Article 2",
            "un projet de travail",
        ]
    finally:
        for one in UnsavedFiles().begun(sample):
            UnsavedFiles().drop(one)
    sound(sample, travaux)


@pytest.fixture
def intake_of(window, worker, resources):
    from app.desktop.drafts.intake import Intake

    def make(dossier):
        made = Intake(window.context.jobs, worker, resources, window, window.context.history, UnsavedFiles())
        made.dossier = dossier
        return made

    return make


def test_an_import_that_was_killed_in_the_middle_left_nothing(sample, travaux):
    with Dossier.open(sample, write=False) as there:
        before = there.drafts(), there.info().counts
    kill("import", sample)
    sound(sample, travaux)
    with Dossier.open(sample, write=False) as there:
        assert (there.drafts(), there.info().counts) == before
    with Dossier.open(sample) as there:
        there.user_input.set_preference("delegation", "XKE")
        assert (there.drafts(), there.problems()) == (before[0], ())


def test_what_was_kept_before_the_program_was_killed_is_there(sample, travaux, tmp_path):
    kill("open", sample)
    assert sample.with_name(sample.name + "-wal").exists()
    alone = shutil.copytree(tmp_path, tmp_path.with_name(tmp_path.name + "-copy"))
    sound(sample, travaux)
    with Dossier.open(sample, write=False) as there:
        assert there.user_input.preferences() == {"delegation": "XKE"}
    with Dossier.open(alone / sample.name) as there:
        assert there.user_input.preferences() == {"delegation": "XKE"}
        assert there.problems() == ()
    assert [file.name for file in Path(alone).iterdir() if file.name.startswith(sample.name)] == [sample.name]
