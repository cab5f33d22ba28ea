"""What a test starts in a process of its own and kills: an editor with half a note in it, an import half done.

It says "ready" when it may be killed, and waits. Run as `python -m tests.desktop.killed WHAT DOSSIER`.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

from app.services.dossiers.dossier import Dossier


def editor(dossier: Path) -> None:
    """Type half a note, half a proposal and half a text from the screen."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from app.desktop.application import set_up_application
    from app.desktop.drafts.paste.paste_dialog import PasteDialog
    from app.desktop.ground.style.theme import LIGHT
    from app.desktop.notes.note_editor import NoteEditor
    from app.desktop.proposals.entry import ProposalForm
    from app.main import resource_folder
    from app.services.dossiers.unsaved_work import UnsavedFiles
    from app.services.notes.drafting import NoteTarget, begin_note_at
    from app.services.resources import load_resources

    application = QApplication([])
    resources = load_resources(resource_folder())
    set_up_application(application, resources)
    unfinished = UnsavedFiles()
    target = NoteTarget("zero", "rev1", "issued", True, "article-1", "text", 0, 0)
    note = NoteEditor(begin_note_at(target, "Article 1", "Purpose"), dossier, LIGHT, unfinished)
    note.show()
    QTest.keyClicks(note.text, "Not without the minister")
    window = QWidget()
    form = ProposalForm(resources.register, ["zero"], lambda entry: entry, window, unfinished, dossier)
    form.show()
    QTest.keyClicks(form.wording, "two red kites")
    QTest.keyClicks(form.address, "Article 2")
    pasted = PasteDialog([], lambda label: None, window, unfinished=unfinished, dossier=dossier)
    pasted.show()
    QTest.keyClicks(pasted.text, "Nothing is agreed")
    QTest.qWait(1500)
    _ready()


def half_an_import(dossier: Path) -> None:
    """Store a draft in a transaction that never ends."""
    with Dossier.open(dossier) as there:
        draft = there.draft(there.drafts()[0].label)
        many = tuple(replace(one, id=f"{one.id}-{n}", parent="") for n in range(60) for one in draft.provisions)
        with there._file.writing() as session:
            from app.storage.records.drafts import store_draft

            store_draft(session, replace(draft, label="half", sha256="", provisions=many))
            session.flush()
            _ready()


def kept_and_open(dossier: Path) -> None:
    """Keep a preference and leave the dossier open: what was kept is in the file beside it only."""
    there = Dossier.open(dossier)
    there.user_input.set_preference("delegation", "XKE")
    _ready()


def _ready() -> None:
    print("ready", flush=True)
    time.sleep(120)


if __name__ == "__main__":
    {"editor": editor, "import": half_an_import, "open": kept_and_open}[sys.argv[1]](Path(sys.argv[2]))
