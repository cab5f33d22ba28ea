"""A delegation at work on one dossier of a PostgreSQL server: what is lost, and when each sees what the others wrote.

    python dev.py bench delegation [--people N] [--entries N] [--minutes N]

An hour's work of twenty people is played in minutes: each reads drafts and proposals, takes notes, changes and takes
away their own, enters proposals, says who asked and marks amendments as read, at once with the others, and looks for
what was written as often as the window does. What the program told as kept must be there at the end, for everybody, and
nothing else; what a look found is held against the moment at which it was kept. The server is made for the run; without
PostgreSQL there is none, and the script says so.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.desktop.dossier.file_watcher import LOOK  # noqa: E402
from app.main import resource_folder  # noqa: E402
from app.place import DossierPlace, place_of  # noqa: E402
from app.services.comparisons.confirmations import word_on  # noqa: E402
from app.services.comparisons.pairs import compare_pair  # noqa: E402
from app.services.dossiers.dossier import Dossier  # noqa: E402
from app.services.proposals.proposal_entry import ProposalEntry, enter_proposal  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict  # noqa: E402
from app.treaty.notes import Note, NoteSubject  # noqa: E402
from app.treaty.proposals import Edit  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_most  # noqa: E402
from benchmarks.measuring.made_dossier import make  # noqa: E402
from benchmarks.measuring.planting import NAMES, register  # noqa: E402
from tests import postgres  # noqa: E402

_WORDS, _PROPOSALS = 3_000, 60
_SOON = 5.0
"""Seconds within which everybody sees what one of them wrote."""


@dataclass
class Ledger:
    """What was told as kept, and when who saw it, by the names of the entries."""

    kept: dict[str, float] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    """What was taken away again: it must not be there."""
    words: dict[str, str] = field(default_factory=dict)
    """What a note said last."""
    seen: dict[tuple[str, str], float] = field(default_factory=dict)
    """By reader and entry the moment of the first look that had it."""
    refused: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def told(self, entry: str, words: str = "") -> None:
        """The program told that something is kept."""
        with self.lock:
            self.kept.setdefault(entry, time.monotonic())
            self.words[entry] = words


def entries_in(there: Dossier) -> dict[str, str]:
    """All entries of an open dossier by their names, notes with what they say."""
    notes = {f"note {one.id}": one.text for one in there.user_input.notes()}
    asks = {f"proposal {one.rationale}": "" for paper in there.papers() for one in paper.proposals if one.rationale}
    said = {f"word {one.note}": "" for one in there.user_input.confirmations()}
    return {**notes, **asks, **said}


@dataclass
class Person:
    """One of the delegation, with the work of an hour in an order of their own."""

    name: str
    dossier: DossierPlace
    resources: Resources
    ledger: Ledger
    chance: Random
    words: list[Confirmation]
    """What may be said of who asked."""
    mine: list[Note] = field(default_factory=list)

    def work(self, entries: int, seconds: float) -> None:
        """Do the work, with pauses, so that it takes about so long."""
        deeds = [self.note, self.note, self.change, self.take_away, self.propose, self.confirm, self.read, self.mark]
        for number in range(entries):
            deed = self.note if number == 0 else self.chance.choice(deeds)
            try:
                deed(number)
            except Exception as error:
                with self.ledger.lock:
                    self.ledger.refused.append(f"{self.name}: {type(error).__name__}: {error}")
            time.sleep(self.chance.uniform(0, 2 * seconds / entries))

    def note(self, number: int) -> None:
        """Take a note."""
        with Dossier.open(self.dossier) as there:
            draft = there.draft(self.chance.choice(there.drafts()).label)
            one = self.chance.choice([p for p in draft.provisions if len(p.text) > 40])
            anchor = Anchor(one.id, one.address, "text", 0, 20, one.text[:20])
            words, name = f"{self.name} {number}", DraftName(draft.sha256, draft.label)
            note = Note(f"{self.name}{number:04}", name, anchor, NoteSubject.WORDS, words, private=False)
            there.user_input.exchange_notes([(None, note)])
        self.mine.append(note)
        self.ledger.told(f"note {note.id}", words)

    def change(self, number: int) -> None:
        """Change a note of one's own."""
        if self.mine:
            at = self.chance.randrange(len(self.mine))
            after = replace(self.mine[at], text=f"{self.mine[at].text}, and {number}")
            with Dossier.open(self.dossier) as there:
                there.user_input.exchange_notes([(self.mine[at], after)])
            self.mine[at] = after
            self.ledger.told(f"note {after.id}", after.text)

    def take_away(self, _number: int) -> None:
        """Take a note of one's own away."""
        if len(self.mine) > 2:
            note = self.mine.pop(self.chance.randrange(len(self.mine)))
            with Dossier.open(self.dossier) as there:
                there.user_input.exchange_notes([(note, None)])
            with self.ledger.lock:
                self.ledger.gone.add(f"note {note.id}")

    def propose(self, number: int) -> None:
        """Enter a proposal."""
        name = f"{self.name} {number}"
        who = self.chance.choice(NAMES)
        entry = ProposalEntry((who,), "Article 2(1)", Edit.INSERT, f"words of {name}", rationale=name, base="Rev.1")
        enter_proposal(self.dossier, self.resources, entry)
        self.ledger.told(f"proposal {name}")

    def confirm(self, number: int) -> None:
        """Say who asked for a change."""
        name = f"{self.name} {number}"
        said = replace(self.chance.choice(self.words), author=self.name, note=name)
        with Dossier.open(self.dossier) as there:
            there.user_input.add_confirmations([said])
        self.ledger.told(f"word {name}")

    def read(self, _number: int) -> None:
        """Read a draft and all proposals."""
        with Dossier.open(self.dossier, write=False) as there:
            there.draft(self.chance.choice(there.drafts()).label)
            there.papers()

    def mark(self, number: int) -> None:
        """Mark an amendment as read, for oneself."""
        with Dossier.open(self.dossier) as there:
            there.user_input.set_read({f"{self.name} {number}": True}, self.name)

    def look(self, ended: Callable[[], bool]) -> None:
        """Look whether anything was written, as the window does, until all is done and one look more."""
        stamp: object = ()
        last = False
        while not last:
            last = ended()
            with Dossier.open(self.dossier, write=False) as there:
                now = there.stamp()
                found = entries_in(there) if now != stamp else {}
            stamp, moment = now, time.monotonic()
            with self.ledger.lock:
                for entry in found:
                    self.ledger.seen.setdefault((self.name, entry), moment)
            time.sleep(LOOK / 1000)


def played(dossier: DossierPlace, resources: Resources, people: int, entries: int, seconds: float) -> Ledger:
    """The work of all, at once."""
    make(dossier, _WORDS, _PROPOSALS, resources)
    compared = compare_pair(dossier, "Rev.1", "Rev.2", resources)
    words = [word_on(compared, one, Verdict.CONFIRMED) for one in compared.attributions[:20]]
    ledger = Ledger()
    persons = [
        Person(f"person {at:02}", dossier, resources, ledger, Random(at), words) for at in range(people)
    ]  # fmt: skip
    workers = [threading.Thread(target=one.work, args=(entries, seconds)) for one in persons]
    ended = threading.Event()
    lookers = [threading.Thread(target=one.look, args=(ended.is_set,)) for one in persons]
    for thread in (*workers, *lookers):
        thread.start()
    for thread in workers:
        thread.join()
    ended.set()
    for thread in lookers:
        thread.join()
    return ledger


def losses(ledger: Ledger, found: dict[str, str]) -> list[str]:
    """What is not as the program told it."""
    kept = {entry: words for entry, words in ledger.words.items() if entry not in ledger.gone}
    lost = [f"lost: {entry}" for entry in kept if entry not in found]
    lost += [f"otherwise: {entry}" for entry, words in kept.items() if found.get(entry, words) != words]
    return [*lost, *(f"still there: {entry}" for entry in ledger.gone if entry in found)]


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--people", type=int, default=20)
    words.add_argument("--entries", type=int, default=30, help="of each")
    words.add_argument("--minutes", type=float, default=4.0)
    words.add_argument("--json", type=Path)
    words.add_argument("--markdown", type=Path)
    wish = words.parse_args()
    report = Report("A delegation at work on one dossier of a server")
    programs = postgres.programs()
    if programs is None:
        print("No PostgreSQL server is installed on this machine; nothing was measured.")
        return 0
    resources = replace(load_resources(resource_folder()), register=register())
    with postgres.running(programs) as address, tempfile.TemporaryDirectory():
        dossier = place_of(f"{address}&dossier=delegation")
        ledger = played(dossier, resources, wish.people, wish.entries, wish.minutes * 60)
        with Dossier.open(dossier, write=False) as there:
            wrong, sound = losses(ledger, entries_in(there)), there.problems()
    others = [
        ledger.seen[person, entry] - ledger.kept[entry]
        for person, entry in ledger.seen
        if entry in ledger.kept and person not in entry
    ]
    missed = [
        (person, entry)
        for person in {person for person, _ in ledger.seen}
        for entry in ledger.kept
        if entry not in ledger.gone and (person, entry) not in ledger.seen
    ]
    table = Table(f"{wish.people} people, {len(ledger.kept)} entries in {wish.minutes:g} minutes", ("figure",))
    table.add("entries lost, or otherwise than they were told", Cell(len(wrong), 0, at_most(0)))
    table.add("work that was refused", Cell(len(ledger.refused), 0, at_most(0)))
    table.add("what is wrong with the dossier", Cell(len(sound), 0, at_most(0)))
    table.add("entries that somebody never saw", Cell(len(missed), 0, at_most(0)))
    table.add("until another saw an entry, median, s", Cell(statistics.median(others), 1))
    table.add("until another saw an entry, longest, s", Cell(max(others), 1, at_most(_SOON)))
    table.notes += [*wrong[:10], *ledger.refused[:10], *sound[:10]]
    report.show(table)
    report.write(wish.json, wish.markdown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
