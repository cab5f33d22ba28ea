"""Two colleagues with the same dossier on two laptops: what each may do to it, and what is in a dossier, for the tests
of merging. It holds no test.
"""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from sqlalchemy import select

from app.services.comparisons import confirmations
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.exports.data_files import comparison_json
from app.services.exports.json_documents import document_text
from app.services.imports.import_files import import_drafts, import_papers
from app.services.imports.notation_profile import set_notation
from app.services.proposals.proposal_entry import ProposalEntry, enter_proposal
from app.storage.merging.draft_order import ORDER
from app.storage.schema import Base, FormerRow
from app.storage.values.confirmation_values import WORDS
from app.storage.values.draft_values import FACTS, READINGS
from app.storage.values.instrument_values import INSTRUMENT_FACTS, INSTRUMENT_TEXTS
from app.storage.values.paper_values import PAPERS, PROPOSALS
from app.storage.values.values import ACTORS, AUTHORS, NOTES, PINS, PREFERENCES, TITLES
from app.treaty.actors import Actor, ActorType, Alias
from app.treaty.confirmations import Anchor, DraftName, Verdict
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.instruments import Instrument
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject
from app.treaty.proposals import Edit, Position, Review
from tests.cli.conftest import REV1, TABLE, ZERO

EVERY = (
    TITLES, *FACTS, READINGS, ORDER, PAPERS, PROPOSALS, AUTHORS, ACTORS, PREFERENCES, PINS, NOTES, WORDS,
    *INSTRUMENT_FACTS, INSTRUMENT_TEXTS,
)  # fmt: skip
LATER = {
    "rev2": REV1.replace("Tables are public", "Tables are public and free"),
    "rev3": REV1.replace("every day", "every night"),
}
TAGGED = REV1.replace("should send", "[should – EU] send")


def tides(folder: Path, resources) -> Path:
    """A dossier of two drafts and a paper, as two colleagues begin with it."""
    files = {"zero": ZERO, "rev1": TAGGED}
    for name, words in files.items():
        (folder / f"{name}.txt").write_text(words, "utf-8")
    (folder / "asked.csv").write_text(TABLE, "utf-8")
    dossier = folder / "tides.travaux"
    for name in files:
        import_drafts(dossier, [folder / f"{name}.txt"], resources, label=name, date="")
    import_papers(dossier, [folder / "asked.csv"], resources)
    return dossier


class Colleague:
    """One of the two, with a copy of the dossier."""

    def __init__(self, start: Path, name: str, resources) -> None:
        folder = start.parent / name
        folder.mkdir(exist_ok=True)
        self.path = Path(shutil.copy(start, folder / "tides.travaux"))
        self.name, self.resources = name, resources

    def do(self, deed: str, *what) -> None:
        getattr(self, f"_{deed}")(*what)

    def _note(self, identity: str, text: str) -> None:
        with Dossier.open(self.path) as there:
            old = {note.id: note for note in there.user_input.notes()}.get(identity)
            anchor = Anchor("article-1/1", "Article 1(1)", "text", 0, 4, "Each")
            made = Note(identity, DraftName(there.drafts()[1].sha256, "rev1"), anchor, NoteSubject.WORDS, text,
                        author=self.name, made="2030-06-01T10:00:00+00:00")  # fmt: skip
            if old is not None:
                made = replace(old, text=text, changed=f"2030-06-01T1{len(old.changed) % 7}:00:00+00:00",
                               author=self.name)  # fmt: skip
            there.user_input.keep_note(made)

    def _unnote(self, identity: str) -> None:
        with Dossier.open(self.path) as there:
            there.user_input.remove_note(identity)

    def _author(self, name: str, actor: str) -> None:
        with Dossier.open(self.path) as there:
            there.set_author(name, actor)

    def _setting(self, name: str, value: str) -> None:
        with Dossier.open(self.path) as there:
            there.user_input.set_preference(name, value)

    def _actor(self, identity: str, name: str) -> None:
        with Dossier.open(self.path) as there:
            names = tuple(Alias(one, "en", False, False) for one in (name, f"State {identity}"))
            there.add_actor(Actor(identity, ActorType.STATE, name, names, (), "", ""))

    def _pin(self, older: str, newer: str, keep: bool) -> None:
        with Dossier.open(self.path) as there:
            drafts = {draft.label: draft for draft in there.drafts()}
            does = there.user_input.add_pin if keep else there.user_input.remove_pin
            does(drafts["zero"], drafts["rev1"], (f"article-1/{older}", f"article-1/{newer}"))

    def _position(self, actor: str, stance: Stance) -> None:
        with Dossier.open(self.path) as there:
            there.user_input.add_position(
                Position(ActorRef(actor, actor), stance, "Article 2", "", "heard", "", "2030-06-01")
            )

    def _review(self, verdict: Review, date: str) -> None:
        with Dossier.open(self.path) as there:
            first = next(p for paper in there.papers_as_stored() for p in paper.proposals if paper.source != "by hand")
            there.user_input.review(replace(first, review=verdict, date=date))

    def _propose(self, wording: str) -> None:
        with Dossier.open(self.path, write=False) as there:
            known = {ask.wording for paper in there.papers() for p in paper.proposals for ask in p.asks}
        if wording not in known:
            entry = ProposalEntry(("Norway",), "Article 2(1)", Edit.INSERT, wording, source="room 2", base="rev1")
            enter_proposal(self.path, self.resources, entry)

    def _draft(self, label: str) -> None:
        with Dossier.open(self.path, write=False) as there:
            if label in [draft.label for draft in there.drafts()]:
                return
        file = self.path.parent / f"{label}.txt"
        file.write_text(LATER[label], "utf-8")
        import_drafts(self.path, [file], self.resources, label=label, date="")

    def _order(self, front: str) -> None:
        with Dossier.open(self.path) as there:
            labels = [draft.label for draft in there.drafts()]
            if front in labels:
                there.order_drafts([front, *(label for label in labels if label != front)])

    def _shelf(self, name: str) -> None:
        with Dossier.open(self.path) as there:
            if name not in [one.source for one in there.shelf_summaries()]:
                words = Provision("article-1", "", Kind.ARTICLE, "Article 1", "", f"Each {name} is kept.", "Article 1")
                text = Draft(f"Convention on {name}", "en", "plain", (words,), source=name, sha256=f"of {name}")
                there.put_on_shelf([Instrument("", text)])

    def _describe(self, name: str, short_name: str, of: str) -> None:
        with Dossier.open(self.path) as there:
            shelf = {one.source: one for one in there.shelf_summaries()}
            if name in shelf:
                version_of = shelf[of].key if of in shelf and not shelf[of].version_of and of != name else ""
                facts = replace(shelf[name].facts, short_name=short_name, version_of=version_of)
                there.describe_instrument(shelf[name].key, facts)

    def _notation(self, profile: str) -> None:
        set_notation(self.path, "rev1", profile, self.resources)

    def _word(self, at: int, verdict: Verdict, by_hand: str) -> None:
        compared = compare_pair(self.path, "zero", "rev1", self.resources)
        shown = compared.attributions
        if by_hand:
            change = compared.comparison.changes[at % len(compared.comparison.changes)].id
            said = confirmations.enter_attribution(change, [ActorRef(by_hand, by_hand)], "the record")
        elif shown:
            said = shown[at % len(shown)]
        else:
            return
        word = replace(confirmations.word_on(compared, said, verdict, author=self.name), date="2030-06-01")
        with Dossier.open(self.path) as there:
            there.user_input.add_confirmations([word])


def redlines(path: Path, resources) -> str:
    """The comparisons of all drafts with the one before, as JSON."""
    with Dossier.open(path, write=False) as there:
        labels = [draft.label for draft in there.drafts()]
    pairs = list(pairwise(labels))
    return "\n".join(document_text(comparison_json(compare_pair(path, *pair, resources))) for pair in pairs)


def singles(path: Path) -> dict[tuple[str, str], str]:
    """The digests of all that has one value at a time, by sort and key."""
    with Dossier.open(path, write=False) as there, there._file.reading() as session:
        return {(one.sort, key): digest for one in EVERY for key, digest in one.digests(session).items()}


def formers(path: Path) -> set[tuple[str, str, str]]:
    """What once was, by sort, key and digest."""
    with Dossier.open(path, write=False) as there, there._file.reading() as session:
        return {(row.sort, row.key, row.digest) for row in session.scalars(select(FormerRow))}


def rows(path: Path) -> dict[str, Counter]:
    """All rows of a dossier, whatever their numbers."""
    with Dossier.open(path, write=False) as there, there._file.reading() as session:
        found = {}
        for table in Base.metadata.sorted_tables:
            columns = [column for column in table.columns if column.name not in ("id", "draft_id", "paper_id")]
            found[table.name] = Counter(repr(tuple(row)) for row in session.execute(select(*columns)))
        return found
