"""Qt's own file dialog lists names, sizes and days whole, and has buttons like all others."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QTreeView

from app.desktop.ground.widgets.file_dialog_fit import FileDialogFitter


def test_the_dialog_of_files_reads_whole_and_is_like_all_others(qtbot, tmp_path):
    (tmp_path / "revised draft of the convention.txt").write_text("x" * 73_000)
    fitter = FileDialogFitter(QApplication.instance())
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.property("fitted")))
    (tree,) = dialog.findChildren(QTreeView)
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 1)
    for column in (1, 3):
        assert tree.columnWidth(column) >= tree.sizeHintForColumn(column)
    assert tree.columnWidth(0) >= tree.sizeHintForColumn(0)
    (box,) = dialog.findChildren(QDialogButtonBox)
    assert all(button.icon().isNull() for button in box.buttons())
    dialog.reject()
    fitter.deleteLater()
