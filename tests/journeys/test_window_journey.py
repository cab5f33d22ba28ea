"""One evening at the window, from two files to a printed page: real files, real keys, real child processes."""

from __future__ import annotations

import pikepdf
import pytest
from PySide6.QtCore import Qt

from app.desktop.ground.style.theme import LIGHT
from app.desktop.window.main_window import MainWindow
from app.services.dossiers.dossier import Dossier


@pytest.fixture
def window(dressed, qtbot, resources, worker):
    made = MainWindow(resources, worker, LIGHT)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.context.jobs.wait()


def test_from_two_files_to_an_annotated_pdf(window, qtbot, tmp_path, sample_files):
    def at_rest():
        qtbot.waitUntil(lambda: not window.context.jobs.working)

    dossier = tmp_path / "evening.travaux"
    Dossier.create(dossier, "Evening").close()
    window.dossiers.open(dossier)
    window.imports.add_files([sample_files / "zero.txt", sample_files / "rev1.txt"], papers=False)
    at_rest()
    qtbot.keyClick(window.imports.intake.preview.dialog, Qt.Key.Key_Return)
    at_rest()
    window.activateWindow()  # nobody manages windows here: the keys do not come back from a dialog by themselves
    window.imports.add_files([sample_files / "proposals-on-zero.txt"], papers=True)
    at_rest()
    assert window.comparison.compared is not None, window.context.message.words.text()

    # Without the sample's own list of actors its names are not known: nobody may be named for it.
    views = window.comparison.compared.redline.changes
    assert {chip.type for view in views for chip in view.chips} <= {"unknown", "officer", "author"}

    qtbot.keyClick(window.texts.view, Qt.Key.Key_F7)
    assert window.texts.walk.current == views[0].id
    assert "Change 1 of" in window.texts.details.toPlainText()

    window.texts.filters.want({"kind": "bracketing"})
    qtbot.keyClick(window.texts.view, Qt.Key.Key_F7)
    assert next(v for v in views if v.id == window.texts.walk.current).kind.value == "bracketing"

    target = tmp_path / "evening.pdf"
    window.navigator.show_room("export")
    room = window.side_rooms.export
    qtbot.waitUntil(lambda: room.preview.pages is not None)
    room.write_to(target)
    at_rest()
    with pikepdf.open(target) as pdf:
        names = [str(note.NM) for page in pdf.pages for note in page.get("/Annots", ()) if "/NM" in note]
    assert all(any(name.startswith(view.id) for name in names) for view in views)
