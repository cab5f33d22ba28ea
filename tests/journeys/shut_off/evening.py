"""An evening at the window over a locked dossier, whose passphrase is typed: `evening.py DOSSIER PASSPHRASE SENTENCE`.

Its last two drafts are compared, one note is kept and another begun and left, pages are made, and something fails, so
that all that lies on a computer of an evening lies there. It says at last what it did.
"""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.application import Session, set_up_application
from app.desktop.notes.note_editor import NoteEditor
from app.desktop.window.fault_log import keep_log
from app.main import resource_folder
from app.services.dossiers.dossier import Dossier
from app.services.resources import load_resources

LONG = 120.0


def until(what):
    """Let the window live until something is so."""
    end = time.monotonic() + LONG
    while not what():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QApplication.processEvents()
        time.sleep(0.005)


def evening(dossier, passphrase, sentence):
    application = QApplication(sys.argv[:1])
    resources = load_resources(resource_folder())
    set_up_application(application, resources)
    keep_log()
    session = Session(application, resources)
    sys.excepthook = sys.__excepthook__  # what fails here is for whoever runs it
    session.begin(dossier)
    window = session.window
    until(lambda: window.dossiers.locks.dialog is not None)
    QTest.keyClicks(window.dossiers.locks.dialog.passphrase, passphrase)
    window.dossiers.locks.dialog.take.click()
    until(lambda: window.comparison.compared is not None and not window.context.jobs.working)
    for keep in (True, False):
        window.navigator.step(1)
        until(lambda: window.texts.walk.current is not None)
        window.navigator.note_here()
        until(lambda: isinstance(window.noting.editor, NoteEditor) and window.noting.editor.isVisible())
        editor = window.noting.editor
        editor.text.setPlainText(f"{sentence} ({keep})")
        if keep:
            editor.ask_to_keep()
            until(lambda: window.noting.editor is None)
        else:
            editor._keeper.flush()
    window.navigator.show_room("export")
    until(lambda: not window.context.jobs.working)
    window.appearance.failed(ValueError(sentence))
    with Dossier.open(dossier, write=False) as there:
        notes = sum(sentence in note.text for note in there.user_input.notes())
    begun = sum(sentence in one.fields.get("text", "") for one in window.context.unsaved.begun(dossier))
    print(f"notes {notes}, begun {begun}, changes {len(window.comparison.compared.redline.changes)}", flush=True)
    window.close()
    session.end()


if __name__ == "__main__":
    evening(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
