"""What is drawn out of the window into another program: a change as the line that is copied, an export as its file."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.desktop.exports.file_button import FileButton


def test_changes_are_drawn_as_the_lines_that_are_copied(on_sample, qapp):
    window = on_sample
    changes, view = window.texts.walk.list.changes, window.texts.view
    assert window.texts.walk.list.dragEnabled()
    row = next(row for row in range(changes.rowCount()) if len(changes.entry(row).shown) == 1)
    index = changes.index(row, 0)
    assert changes.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert changes.supportedDragActions() == Qt.DropAction.CopyAction
    data = changes.mimeData([index])
    view.text_actions.copy_change(changes.entry(row).shown[0].id)
    assert data.text() == qapp.clipboard().text() != ""
    assert data.hasHtml()


def test_a_file_that_was_written_is_drawn_as_the_file(qtbot, tmp_path):
    button = FileButton()
    qtbot.addWidget(button)
    assert button.drawn() is None
    button.file = tmp_path / "redline.pdf"
    assert button.drawn() is None, "it is not there"
    button.file.write_bytes(b"%PDF")
    assert [url.toLocalFile() for url in button.drawn().urls()] == [str(button.file)]
