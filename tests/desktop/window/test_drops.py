"""Files that are dropped are copied: no program from which they are drawn is told that they were moved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout

from app.desktop.drafts.paste.paste_field import PasteField
from app.desktop.ground.drops import DropFilter

COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))  # as file managers do beside the addresses
    return data


def dragged(target, data, offered, place=(20, 20), keys=NONE):
    """A drag over a target and its drop there, as the system tells it, proposing to move where that is offered; returns
    what was answered to each of the three.
    """
    at = QPoint(*place)
    events = (
        QDragEnterEvent(at, offered, data, LEFT, keys),
        QDragMoveEvent(at, offered, data, LEFT, keys),
        QDropEvent(QPointF(at), offered, data, LEFT, keys),
    )
    answers = []
    for event in events:
        event.setDropAction(MOVE)
        event.ignore()
        QApplication.sendEvent(target, event)
        answers.append((event.isAccepted(), event.dropAction()))
    return answers


def copied(answers):
    return all(accepted and action == COPY for accepted, action in answers)


@pytest.mark.parametrize("offered", [COPY | MOVE, COPY | MOVE | LINK, COPY], ids=["both", "all", "copy"])
@pytest.mark.parametrize("keys", [NONE, Qt.KeyboardModifier.ShiftModifier], ids=["", "shift"])
def test_the_window_copies_what_is_dropped_on_it(window, resources, tmp_path, at_rest, monkeypatch, offered, keys):
    monkeypatch.setattr(window.dossiers.opener, "_ask_for_new", lambda name, folder=None: None)
    data = files(resources.sample / "zero.txt")
    answers = dragged(window, data, offered, keys=keys)
    at_rest()
    assert copied(answers), answers


@pytest.mark.parametrize("room", ["start", "texts"])
def test_every_room_of_the_window_copies(on_sample, sample, at_rest, room):
    window = on_sample
    window.navigator.show_room(room)
    answers = dragged(window, files(sample), COPY | MOVE)
    at_rest()
    assert copied(answers), answers
    assert window.dossiers.dossier == sample


def test_what_can_only_be_moved_is_refused_and_nothing_is_read(window, resources, at_rest):
    told = []
    window.imports.intake.dossier_wanted.connect(told.append)
    answers = dragged(window, files(resources.sample / "zero.txt"), MOVE)
    at_rest()
    assert not any(accepted for accepted, _ in answers), answers
    assert told == []


def test_what_is_no_file_is_not_taken(window):
    data = QMimeData()
    data.setText("words")
    assert not any(accepted for accepted, _ in dragged(window, data, COPY | MOVE)[:2])


@pytest.mark.parametrize("make", [QLineEdit, QTextEdit, QPlainTextEdit, PasteField])
def test_fields_of_words_copy_too(qapp, qtbot, tmp_path, make):
    assert qapp.findChild(DropFilter) is not None, "the application is dressed"
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = make(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.resize(300, 200)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    handle = dialog.windowHandle()
    middle = field.geometry().center()
    answers = dragged(handle, files(tmp_path / "draft.txt"), COPY | MOVE, (middle.x(), middle.y()))
    assert all(action == COPY for accepted, action in answers if accepted), answers
    assert answers[-1][0], "words can be dropped into a field"
    refused = dragged(handle, files(tmp_path / "draft.txt"), MOVE, (middle.x(), middle.y()))
    assert not any(accepted for accepted, _ in refused), refused


def drawn(window, data, place):
    event = QDragMoveEvent(QPoint(*place), COPY, data, LEFT, NONE)
    window.dragMoveEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("a.txt", "b.txt"), "2 drafts → compare"),
        (("a.txt",), "A draft → join a dossier"),
        (("a.txt", "b.txt", "c.txt"), "3 drafts → new dossier"),
        (("a.travaux",), "Open this dossier"),
    ],
)
def test_the_start_page_says_what_would_become_of_files(window, tmp_path, names, said):
    data = files(*(tmp_path / name for name in names))
    assert drawn(window, data, (20, 20))
    assert window.overlay.isVisible()
    assert window.overlay.fields == (said,)
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.overlay.isVisible()


def test_an_open_dossier_takes_drafts_on_one_half_and_proposals_on_the_other(on_sample, tmp_path, at_rest, monkeypatch):
    window, taken = on_sample, []
    intake = window.imports.intake
    monkeypatch.setattr(intake, "add", lambda files, papers: taken.append(("add", papers)))
    monkeypatch.setattr(intake, "take", lambda files: taken.append(("take", False)))
    data = files(tmp_path / "a.txt")
    for place, at in (((20, 20), 0), ((window.width() - 20, 20), 1)):
        drawn(window, data, place)
        assert window.overlay.at == at
        assert len(window.overlay.fields) == 2
        assert window.overlay.field(at).contains(QPoint(*place))
        window.dropEvent(QDropEvent(QPointF(*place), COPY, data, LEFT, NONE))
        assert not window.overlay.isVisible()
    assert taken == [("take", False), ("add", True)]
    drawn(window, files(tmp_path / "a.csv"), (20, 20))
    assert len(window.overlay.fields) == 1, "a table holds proposals alone"
