"""What a child does until it is killed: one sort of work on a dossier, each step told when it is done.

A step is told as one line of JSON, after the call of the program returned: what a person would have been shown as kept.
What must then be there `killing.py` knows. Everything comes from a seed.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.redline.print_options import PrintOptions
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers import encryption
from app.services.dossiers.backups import keep_copy
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import OutputKind
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.imports.import_files import import_drafts, import_instead
from app.services.notes.store import exchange_note, keep_note
from app.services.processes.worker_pool import WorkerPool
from app.services.proposals.proposal_entry import ProposalEntry, enter_proposal
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject, Priority
from app.treaty.proposals import Edit, EvidenceKind, Position

if TYPE_CHECKING:
    from random import Random

    from app.services.resources import Resources

KEPT = Path(__file__).resolve().parents[2] / "tests" / "storage" / "kept"
STEPS = 6
"""Of a run that nobody kills."""
PASSPHRASE = "three quiet herons"
LANGUAGES = ("en", "fr", "es")


@dataclass(frozen=True)
class Bench:
    """Where a child works."""

    folder: Path
    resources: Resources
    random: Random

    @property
    def dossier(self) -> Path:
        """Its dossier."""
        return self.folder / "kites.travaux"

    def text(self, number: int) -> Path:
        """A file with an invented draft."""
        lines = [f"Draft {number} of the agreement on kites", ""]
        for article in range(1, self.random.randint(20, 90)):
            lines += [f"Article {article}", f"1. Each Party shall keep {self.random.randint(2, 99)} kites."]
            lines += [f"2. Kites of {number} colours shall fly {self.random.choice(('high', 'low', 'far'))}.", ""]
        file = self.folder / f"draft {number}.md"
        file.write_text("\n".join(lines), "utf-8")
        return file


def tell(what: str, **facts: Any) -> None:
    """Say that something is kept."""
    sys.stdout.write(json.dumps({"what": what, **facts}) + "\n")
    sys.stdout.flush()


def begin(bench: Bench) -> None:
    """A dossier with two drafts, made before anybody is killed."""
    import_drafts(bench.dossier, [bench.text(0)], bench.resources, label="zero")
    import_drafts(bench.dossier, [bench.text(1)], bench.resources, label="one")


def importing(bench: Bench) -> None:
    """Drafts come into a dossier that the first of them makes."""
    for number in range(STEPS):
        (draft,) = import_drafts(bench.dossier, [bench.text(number)], bench.resources, label=f"d{number}")
        tell("draft", label=draft.label, words=draft.words(), sha256=draft.sha256)


def replacing(bench: Bench) -> None:
    """Drafts come in the place of another, under its label."""
    for number in range(STEPS):
        draft, _ = import_instead(bench.dossier, bench.text(number + 2), "one", bench.resources)
        tell("replaced", label="one", words=draft.words(), sha256=draft.sha256)


def noting(bench: Bench) -> None:
    """Notes are taken, changed and taken away."""
    anchor = Anchor("article-1/1", "Article 1(1)", "text", 0, 4, "Each", "", " Party")
    with Dossier.open(bench.dossier, write=False) as opened:
        there = {note.id: note for note in opened.user_input.notes()}
    for number in range(STEPS * 12):
        name = f"n{bench.random.randrange(40)}"
        if bench.random.random() < 0.2:
            exchange_note(bench.dossier, there.pop(name, None), None)
            tell("no note", id=name)
            continue
        words = f"Note {number} " + "kites " * bench.random.randint(1, 900)
        note = Note(
            name, DraftName("", "one"), anchor, NoteSubject.WORDS, words, "", Priority.REDLINE, True, "", "", ""
        )
        there[name] = keep_note(bench.dossier, note, there.get(name))
        tell("note", id=name, text=there[name].text)


def attributing(bench: Bench) -> None:
    """Who asked is confirmed and taken back, authors are named, positions and proposals entered."""
    asked = Evidence(EvidenceKind.ENTRY, "in the room", "", "", "", "", "", "")
    place = Anchor("article-1/1", "Article 1(1)", "text", 0, 4, "Each")
    for number in range(STEPS * 6):
        said = Attribution("c1", (ActorRef("FRA", "France"),), "proponent", Stance.PROPOSE, Link.ASSERTED, 1.0, asked)
        word = Confirmation(
            Verdict.CONFIRMED, ChangeKind.SUBSTITUTION, DraftName("", "zero"), DraftName("", "one"), place, place, said,
            f"wording {number}", "", "", "2030-06-02",
        )  # fmt: skip
        with Dossier.open(bench.dossier) as there:
            (kept,) = there.user_input.add_confirmations([word])
        tell("confirmed", number=kept.number, wording=kept.wording)
        if number % 3 == 0:
            with Dossier.open(bench.dossier) as there:
                there.user_input.remove_confirmations([kept.number])
            tell("withdrawn", number=kept.number)
        with Dossier.open(bench.dossier) as there:
            there.set_author(f"Author {number}", "FRA")
        tell("author", name=f"Author {number}")
        position = Position(ActorRef("FRA", "France"), Stance.SUPPORT, "Article 1", "", f"statement {number}", "", "")
        with Dossier.open(bench.dossier) as there:
            tell("position", id=there.user_input.add_position(position).id)
        entry = ProposalEntry(
            ("France",), f"Article {number % 20 + 1}", Edit.INSERT, wording=f"kites {number}", source="paper"
        )
        paper = enter_proposal(bench.dossier, bench.resources, entry)
        tell("paper", sha256=paper.sha256)


def exporting(bench: Bench) -> None:
    """A comparison is written out again and again over what was written before, the pages in a process of their own."""
    compared = compare_pair(bench.dossier, "zero", "one", bench.resources)
    worker = WorkerPool()
    for number in range(2):
        language = LANGUAGES[number % len(LANGUAGES)]
        targets = {kind: bench.folder / f"kites.{kind}" for kind in ("json", "csv", "pdf")}
        for kinds in (("csv", "json"), ("csv",), ("pdf",)):
            settings = MakerSettings(bench.resources, PrintOptions(language=language))
            write_outputs(OutputKind.COMPARISON, compared, {kind: targets[kind] for kind in kinds}, settings, worker)
            for kind in kinds:
                tell("export", kind=kind, sha256=sha256(targets[kind].read_bytes()).hexdigest())


def renewing(bench: Bench) -> None:
    """Dossiers of older schemas are brought up to date."""
    for number in range(STEPS):
        path = bench.folder / f"old {number}.travaux"
        shutil.copy(KEPT / f"revision-{1 + number % 2}.travaux", path)
        Dossier.open(path).close()
        tell("renewed", name=path.name)


def copying(bench: Bench) -> None:
    """The dossier is changed day after day, and a copy kept before."""
    for number in range(STEPS * 2):
        day = f"2030-06-{number + 1:02}"
        copy = keep_copy(bench.dossier, day)
        tell("copy", day=day, made=copy is not None)
        with Dossier.open(bench.dossier) as there:
            there.set_author(f"Author {number}", "FRA")
        tell("author", name=f"Author {number}")


def lock_again(bench: Bench) -> None:
    """The dossier is locked, gets another passphrase, and is unlocked, with its copies."""
    keep_copy(bench.dossier, "2030-06-01")
    for number in range(STEPS):
        if encryption.is_locked(bench.dossier) and number % 3 == 2:
            encryption.unlock(bench.dossier)
        else:
            encryption.lock(bench.dossier, PASSPHRASE)
        with Dossier.open(bench.dossier) as there:
            there.set_author(f"Author {number}", "FRA")
        tell("author", name=f"Author {number}")


WORKS: dict[str, Callable[[Bench], None]] = {
    "importing": importing,
    "replacing": replacing,
    "noting": noting,
    "attributing": attributing,
    "exporting": exporting,
    "renewing": renewing,
    "copying": copying,
    "locking": lock_again,
}
BEGUN = ("replacing", "noting", "attributing", "exporting", "copying", "locking")
"""Works that need a dossier."""
