"""Words of the open dossier that changed on the disk: told aloud once they are shown, and written into no file."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtWidgets import QMessageBox

from app.job import Damaged, SilentProgress
from app.redline.print_options import NO_SUPPLEMENTS
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.backups import keep_copy
from app.services.exports.catalogue import Output, OutputKind
from app.services.exports.jobs import make_output
from app.services.processes.worker_pool import WorkerPool
from tests.strangers import made

CHANGED = "UPDATE provisions SET text = text || ' not' WHERE draft_id = (SELECT id FROM drafts WHERE label = 'rev1')"


def decay(path, statement=CHANGED):
    with closing(made(path)) as connection:
        connection.execute(statement)
        connection.commit()


def told(window, qtbot):
    window.dossiers.digests.look()
    qtbot.waitUntil(lambda: window.dossiers.copies.asking is not None)
    return window.dossiers.copies.asking


def test_a_sound_dossier_says_nothing(window, sample, qtbot, at_rest):
    window.dossiers.open(sample)
    at_rest()
    window.dossiers.digests.look()
    qtbot.waitUntil(lambda: not window.context.jobs._aside)
    at_rest()
    assert window.dossiers.copies.asking is None
    assert not window.context.message.refusing


def test_what_is_not_as_it_was_stored_is_said_aloud_and_shown(window, sample, qtbot, at_rest):
    decay(sample)
    window.dossiers.open(sample, "zero", "rev1")
    at_rest()
    assert window.comparison.compared is not None, "it is shown"
    asking = told(window, qtbot)
    assert "is damaged" in asking.text()
    assert asking.informativeText().startswith("The draft “rev1” is not as it was stored")
    assert [button.text() for button in asking.buttons()] == ["&Leave it as it is"]
    asking.close()


def test_a_sound_copy_is_offered_and_put_in_place(window, sample, qtbot, at_rest):
    keep_copy(sample, "2030-06-01")
    decay(sample)
    window.dossiers.open(sample)
    at_rest()
    asking = told(window, qtbot)
    assert "sample 2030-06-01.travaux" in asking.text()
    assert "The draft “rev1” is not as it was stored" in asking.informativeText()
    next(button for button in asking.buttons() if "Go on with the copy" in button.text()).click()
    at_rest()
    qtbot.waitUntil(lambda: "is as its copy" in window.context.message.words.text())


def test_it_is_asked_by_itself_once_it_is_shown(window, sample, qtbot, at_rest):
    decay(sample)
    window.dossiers.digests._waits.setInterval(0)
    window.dossiers.open(sample)
    qtbot.waitUntil(lambda: window.dossiers.copies.asking is not None, timeout=60_000)
    assert isinstance(window.dossiers.copies.asking, QMessageBox)


@pytest.mark.parametrize("kind", ["pdf", "docx", "html", "json"])
def test_no_file_is_made_of_it(sample, resources, kind):
    decay(sample)
    worker = WorkerPool()
    try:
        pair = DraftPair(sample, "zero", "rev1")
        with pytest.raises(Damaged, match=r"^Nothing was written. The draft “rev1” is not as it was stored"):
            make_output(
                Output(OutputKind.COMPARISON, sample, pair), kind, resources, worker, SilentProgress(), NO_SUPPLEMENTS
            )
        whole = DraftPair(sample, "rev2", "final")
        assert make_output(Output(OutputKind.COMPARISON, sample, whole), "json", resources, worker, SilentProgress())
    finally:
        worker.close()
