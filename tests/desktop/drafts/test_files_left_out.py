"""Files that cannot come in: what they are is said in a line, before they are read, and nothing is left of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.services.dossiers.dossier import Dossier

PICTURES = {
    "lamp.jpg": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
    "lamp.tiff": (b"II*\x00\x08\x00", "TIFF"),
    "lamp.heic": (b"\x00\x00\x00\x18ftypheic", "HEIC"),
    "lamp.webp": (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "WebP"),
}


@pytest.fixture
def choose(monkeypatch):
    """Have the next dialog for files answered with these; says with which folder it began."""
    begun: list[str] = []
    chosen: list[str] = []

    def answer(_window, _title, folder, _kinds):
        begun.append(str(folder))
        return list(chosen), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)

    def choosing(*files):
        chosen[:] = map(str, files)
        return begun

    return choosing


def drop(window, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    actions, held = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.imports.drop(QDropEvent(QPointF(9, 9), actions, data, Qt.MouseButton.LeftButton, held))


@pytest.mark.parametrize(("name", "bytes_and_kind"), PICTURES.items())
def test_a_picture_that_is_chosen_as_a_draft_is_one_line_and_no_form(
    on_sample, choose, tmp_path, at_rest, name, bytes_and_kind
):
    begin, kind = bytes_and_kind
    (tmp_path / name).write_bytes(begin + b"\x01\x80" * 500)
    choose(tmp_path / name)
    on_sample.imports.intake.ask_for_drafts()
    at_rest()
    said = on_sample.context.message.words.text()
    assert name in said
    assert f"a picture ({kind})" in said
    assert "DOCX or PDF" in said
    preview = on_sample.imports.intake.preview
    assert preview is None or preview.dialog is None


def test_a_draft_of_the_dossier_that_is_chosen_again_is_told_and_led_to(on_sample, choose, resources, at_rest):
    choose(resources.sample / "zero.txt")
    on_sample.imports.intake.ask_for_drafts()
    at_rest()
    message = on_sample.context.message
    assert "is in the dossier already, as “\u2068zero\u2069”" in message.words.text().replace(
        "zero", "\u2068zero\u2069", 0
    )
    assert [button.text() for button in message.actions_offered if not button.isHidden()] == ["&Show it"]
    preview = on_sample.imports.intake.preview
    assert preview is None or preview.dialog is None


def test_of_several_files_the_one_that_cannot_be_read_has_no_form(on_sample, choose, resources, tmp_path, at_rest):
    (tmp_path / "lamp.jpg").write_bytes(PICTURES["lamp.jpg"][0])
    later = tmp_path / "later.txt"
    later.write_text("Article 1\nLamps\n\n1. Lamps burn at night and are seen from the sea by every ship.\n", "utf-8")
    choose(tmp_path / "lamp.jpg", later)
    on_sample.imports.intake.ask_for_drafts()
    at_rest()
    dialog = on_sample.imports.intake.preview.dialog
    rows = {dialog.files.item(at).toolTip(): at for at in range(dialog.files.count())}
    dialog.files.setCurrentRow(next(at for name, at in rows.items() if "lamp.jpg" in name))
    assert dialog.nothing.isVisible()
    assert "a picture (JPEG)" in dialog.state.text()
    for field in (dialog.facts, dialog.rows, dialog.kinds, dialog.chips, dialog.doubts):
        assert not field.isVisible()
    dialog.files.setCurrentRow(next(at for name, at in rows.items() if "later.txt" in name))
    assert not dialog.nothing.isVisible()
    assert dialog.facts.isVisible()
    assert dialog.rows.isVisible()
    dialog.reject()
    at_rest()


def test_a_picture_dropped_on_the_start_page_is_one_line(window, tmp_path, at_rest):
    (tmp_path / "lamp.jpg").write_bytes(PICTURES["lamp.jpg"][0])
    window.dossiers.show_start()
    drop(window, tmp_path / "lamp.jpg")
    at_rest()
    assert "a picture (JPEG)" in window.context.message.words.text()
    assert window.imports.joining is None


def test_a_first_import_that_is_left_leaves_nothing_on_the_disk(window, tmp_path, monkeypatch, at_rest, qtbot):
    files = []
    for name in ("one", "two", "three"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"Article 1\nLamps\n\n1. Lamp {name} burns at night and is seen by every ship.\n", "utf-8")
    target = tmp_path / "new" / "harbours.travaux"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_rest, **_named: (str(target), ""))
    window.dossiers.show_start()
    drop(window, *files)
    qtbot.waitUntil(
        lambda: window.imports.intake.preview is not None and window.imports.intake.preview.dialog is not None
    )
    at_rest()
    assert window.dossiers.dossier == target
    window.imports.intake.preview.dialog.reject()
    at_rest()
    qtbot.waitUntil(lambda: not window.context.jobs._aside)
    assert list(target.parent.iterdir()) == []
    assert window.dossiers.dossier is None
    assert all(one.path != target for one in window.context.preferences.recent())
    assert window.dossiers.start_page.isVisible()
    assert "no dossier was made" in window.context.message.words.text()
    drop(window, *files)
    qtbot.waitUntil(lambda: window.imports.intake.preview.dialog is not None)
    at_rest()
    window.imports.intake.preview.dialog.take.click()
    at_rest()
    with Dossier.open(target, write=False) as there:
        assert len(there.drafts()) == 3


def test_two_files_are_looked_for_where_drafts_were_taken_from_last(window, choose, tmp_path, at_rest):
    drafts = tmp_path / "Geneva"
    drafts.mkdir()
    for name in ("one", "two"):
        (drafts / f"{name}.txt").write_text(f"Article 1\nLamps\n\n1. Lamp {name} burns at night.\n", "utf-8")
    choose(drafts / "one.txt", drafts / "two.txt")
    window.imports.two_files.ask()
    at_rest()
    begun = choose()
    window.imports.two_files.ask()
    assert begun[-1] == str(drafts)
