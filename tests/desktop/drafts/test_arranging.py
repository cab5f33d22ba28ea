"""The order of the drafts in the window: moved, taken out, refused where something rests on it, and all taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import note_on_provision
from app.services.notes.store import keep_note
from app.treaty.reading import apply_reading


def labels(path):
    with Dossier.open(path, write=False) as there:
        return [draft.label for draft in there.drafts()]


@pytest.fixture
def dialog(on_sample):
    """The dialog, with the newer draft of the pair at hand; whoever closes its window waits for its jobs."""
    on_sample.imports.arrange()
    return on_sample.imports.arranging.dialog


def test_a_draft_is_moved_by_keys_and_the_move_is_taken_back(on_sample, dialog, sample, qtbot):
    assert dialog.label() == "rev1"
    qtbot.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert labels(sample) == ["zero", "rev2", "rev1", "final"]
    assert [on_sample.texts.draft_bar.labels(), dialog.label()] == [["zero", "rev2", "rev1", "final"], "rev1"]
    assert on_sample.context.history.next_undo == "the new place of rev1"
    assert on_sample.context.history.undo()
    assert labels(sample) == ["zero", "rev1", "rev2", "final"]
    assert on_sample.context.history.redo()
    assert labels(sample) == ["zero", "rev2", "rev1", "final"]


def test_a_draft_is_taken_out_and_brought_back_to_its_place(on_sample, dialog, sample):
    with Dossier.open(sample, write=False) as there:
        before = there.draft("rev2")
    dialog.list.setCurrentRow(2)
    dialog.out.click()
    assert labels(sample) == ["zero", "rev1", "final"]
    assert on_sample.context.history.undo()
    assert labels(sample) == ["zero", "rev1", "rev2", "final"]
    with Dossier.open(sample, write=False) as there:
        assert there.draft("rev2") == before


def test_a_draft_on_which_a_note_rests_is_not_taken_out_and_it_is_said_there(dialog, sample):
    with Dossier.open(sample, write=False) as there:
        draft = there.draft("rev2")
    keep_note(sample, replace(note_on_provision(apply_reading(draft), draft.provisions[0].id), text="Mine."))
    dialog.list.setCurrentRow(2)
    dialog.out.click()
    assert labels(sample) == ["zero", "rev1", "rev2", "final"]
    assert "1 note" in dialog.refusal.text()


def test_the_first_is_not_moved_before_itself(dialog):
    dialog.list.setCurrentRow(0)
    assert not dialog.up.isEnabled()
    dialog.list.setCurrentRow(3)
    assert not dialog.down.isEnabled()
