"""A dossier in hand: its drafts, papers, authors, actors and pages, and what passes between it and a colleague's.

It is one file, or lies on a server. The handle belongs to the thread that opened it and never crosses to another: open
one per thread, that is quick. It compares nothing (`comparisons/compare.py`) and reads no draft's file
(`imports/read_files.py`). What a person adds is its part `user_input`
(`user_input.py`).

Every method imports what it needs of the store by itself: SQLAlchemy takes as long to import as all else that the
window needs before it can be seen.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Self

from app.job import Damaged
from app.place import DossierPlace, ServerAddress
from app.services.dossiers.digest_check import DigestCheck
from app.services.dossiers.revision_authors import with_authors
from app.services.dossiers.user_input import UserInput
from app.services.processes.garbage_collection import freeze_startup
from app.services.processes.tasks import task
from app.treaty.actors import Actor, Register, register_of
from app.treaty.confirmations import DraftName

if TYPE_CHECKING:
    from collections import Counter
    from types import TracebackType

    from app.job import Progress
    from app.storage.file.stamp import Stamp as Stamp
    from app.storage.file.state import DossierState as DossierState
    from app.storage.merging.conflicts import Conflict as Conflict
    from app.storage.merging.conflicts import SettledConflict as SettledConflict
    from app.storage.merging.outcome import MergeOutcome as MergeOutcome
    from app.storage.merging.partner_copy import PartnerCopyOptions as PartnerCopyOptions
    from app.storage.records.arrivals import IncomingDraft as IncomingDraft
    from app.storage.records.arrivals import StoreResult as StoreResult
    from app.storage.records.contents import DossierContents as DossierContents
    from app.storage.records.drafts import DraftSummary as DraftSummary
    from app.storage.records.removals import RemovedRecord as RemovedRecord
    from app.storage.records.shelf.instruments import InstrumentSummary as InstrumentSummary
    from app.storage.records.shelf.instruments import RemovedInstrument as RemovedInstrument
    from app.storage.store import Store
    from app.treaty.draft import Draft, Inspection
    from app.treaty.instruments import Instrument, InstrumentFacts
    from app.treaty.pages import PageFacts, PagePicture
    from app.treaty.proposals import Proposal, ProposalPaper
    from app.treaty.statuses import DivisionOpenness


@task
def renew_dossier(place: DossierPlace, progress: Progress) -> bool:
    """Bring a dossier of an older schema up to date where it may be changed; returns whether.

    Raises Refused, Cancelled.
    """
    from app.storage.file.file import may_be_changed

    if may := isinstance(place, ServerAddress) or may_be_changed(place):
        Dossier.open(place, progress=progress).close()
    return may


@task
def check_stored(place: DossierPlace, progress: Progress) -> None:
    """Raise Damaged, whose records say what it is, when something of the dossier at `place` is not as it was stored."""
    with Dossier.open(place, write=False) as there:
        there.digests.check_all(progress)


def prepare_opening() -> None:
    """Import and prepare all that opening a dossier needs, so that whoever opens the first one does not wait for it."""
    import app.storage.records.contents
    import app.storage.records.drafts  # noqa: F401
    from app.storage.file.file import prepare

    prepare()
    freeze_startup()


class Dossier(AbstractContextManager["Dossier"]):
    """An open dossier. Make with `Dossier.create` or `Dossier.open`, and close it (or use it in a `with`)."""

    def __init__(self, file: Store) -> None:
        self._file = file
        self.user_input = UserInput(file)
        """What a person added to it."""
        self.digests = DigestCheck(file)
        """Whether what is in it is as it was stored."""

    @classmethod
    def create(cls, path: DossierPlace, title: str) -> Self:
        """Make a new dossier at `path` and open it. Raises Refused when something is there or it cannot be made."""
        if isinstance(path, ServerAddress):
            from app.storage.server.server import create_on_server

            return cls(create_on_server(path, title))
        from app.storage.file.file import create_file

        return cls(create_file(path, title))

    @classmethod
    def open(cls, path: DossierPlace, *, write: bool = True, progress: Progress | None = None) -> Self:
        """Open the dossier at `path`, a file or the address of a server; with `write=False` it is not touched at all.

        One of an older schema is renewed when it is opened for writing, which takes a while and is told to `progress`.
        Raises Refused when it is missing, no dossier, from a newer version, damaged, locked or read-only, Cancelled
        when `progress` does.
        """
        if isinstance(path, ServerAddress):
            from app.storage.server.server import open_on_server

            return cls(open_on_server(path, write=write, progress=progress))
        from app.storage.file.file import open_file

        return cls(open_file(path, write=write, progress=progress))

    @staticmethod
    def is_there(path: DossierPlace) -> bool:
        """Whether there is anything at `path`. Raises Refused when a server cannot be reached."""
        if not isinstance(path, ServerAddress):
            return os.path.lexists(path)  # a link that leads nowhere would be written over
        from app.storage.server.server import is_on_server

        return is_on_server(path)

    @staticmethod
    def is_older(path: DossierPlace) -> bool:
        """Whether the dossier at `path` is of an older schema; it is not touched. Raises Refused as `open`."""
        if isinstance(path, ServerAddress):
            from app.storage.server.server import of_older_schema as older_on_server

            return older_on_server(path)
        from app.storage.file.file import of_older_schema

        return of_older_schema(path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> DossierPlace:
        """Where the dossier lies."""
        return self._file.path

    def close(self) -> None:
        """Bring everything back into the one file and let it go. Closing twice is no error."""
        self._file.close()

    # --- drafts and papers ---

    def drafts(self) -> tuple[DraftSummary, ...]:
        """The drafts in their order, without their texts."""
        from app.storage.records.drafts import draft_summaries

        with self._file.reading() as session:
            return draft_summaries(session)

    def open_counts(self) -> tuple[DivisionOpenness, ...]:
        """How much of each draft is open and agreed as a whole, in the order of the drafts; nothing is loaded."""
        from app.storage.records.openness import open_counts

        with self._file.reading() as session:
            return open_counts(session)

    def order(self) -> tuple[DraftName, ...]:
        """The names of the drafts in their order."""
        return tuple(DraftName(draft.sha256, draft.label) for draft in self.drafts())

    def label(self, word: str) -> str:
        """The label that a word means, whatever its case. Raises Refused, naming the labels there are."""
        from app.storage.records.drafts import label_among

        return label_among([draft.label for draft in self.drafts()], word)

    def draft(self, label: str) -> Draft:
        """The draft under `label`. Raises Refused, naming the labels there are, when there is none."""
        from app.storage.records.drafts import load_draft

        with self._file.reading() as session:
            return load_draft(session, label)

    def add_draft(self, draft: Draft) -> None:
        """Add one draft as the last. Raises Refused when its label is empty or taken, or its file is there already."""
        self.add(drafts=(draft,))

    def add(
        self,
        *,
        actors: Iterable[Actor] = (),
        drafts: Iterable[Draft] = (),
        papers: Iterable[ProposalPaper] = (),
        reviews: Iterable[Proposal] = (),
        authors: Mapping[str, str] | None = None,
    ) -> None:
        """Add actors, drafts and papers in their order, and what a person said of proposals (`review`) and of authors.

        It is one transaction: all of it, or nothing when something is refused.
        """
        from app.storage.records.drafts import store_draft
        from app.storage.records.papers import store_paper
        from app.storage.records.people import add_actors, store_author
        from app.storage.records.reviews import store_review

        with self._file.writing() as session:
            add_actors(session, actors)
            for draft in drafts:
                store_draft(session, draft)
            for paper in papers:
                store_paper(session, paper)
            for proposal in reviews:
                store_review(session, proposal)
            for author, identity in (authors or {}).items():
                store_author(session, author, identity)

    def bring(self, arrivals: Iterable[IncomingDraft], *, actors: Iterable[Actor] = ()) -> StoreResult:
        """Add drafts each at its place, or instead of others, and actors before them: all of it, or nothing.

        Returns what came, to be taken back. Raises Refused when one of them is refused.
        """
        from app.storage.records.arrivals import come_in

        with self._file.writing() as session:
            return come_in(session, tuple(arrivals), tuple(actors))

    def take_back(self, came: StoreResult) -> None:
        """Take out what came, put back what it replaced, in the order of before: all of it, or nothing.

        Raises Refused when something rests on a draft that replaced none.
        """
        from app.storage.records.arrivals import take_back

        with self._file.writing() as session:
            take_back(session, came)

    def set_notation(self, draft: Draft) -> None:
        """Keep the marks of `draft`, read anew, in the place of those it had; its words must be those stored."""
        from app.storage.records.drafts import store_notation

        with self._file.writing() as session:
            store_notation(session, draft)

    def set_inspection(self, label: str, inspection: Inspection | None) -> None:
        """Keep that a person looked at how a draft is read now; None takes it back. Raises Refused as `draft`."""
        from app.storage.records.drafts import store_inspection

        with self._file.writing() as session:
            store_inspection(session, label, inspection)

    def check_new(
        self,
        *,
        drafts: Iterable[Draft] = (),
        papers: Iterable[ProposalPaper] = (),
        instruments: Iterable[Instrument] = (),
    ) -> None:
        """Raise Refused when one of these would be refused beside what is there; nothing is touched."""
        from app.storage.records.drafts import check_draft
        from app.storage.records.papers import check_paper
        from app.storage.records.shelf.instruments import check_instrument

        with self._file.reading() as session:
            for draft in drafts:
                check_draft(session, draft)
            for paper in papers:
                check_paper(session, paper)
            for instrument in instruments:
                check_instrument(session, instrument)

    def papers(self) -> tuple[ProposalPaper, ...]:
        """The proposal papers in the order in which they were added, authors of tracked changes as a person says."""
        from app.storage.records.papers import load_papers
        from app.storage.records.people import load_authors

        with self._file.reading() as session:
            return with_authors(load_papers(session), load_authors(session))

    def paper_names(self) -> tuple[str, ...]:
        """What the papers are called, in their order, without reading them."""
        from app.storage.records.papers import load_paper_names

        with self._file.reading() as session:
            return load_paper_names(session)

    def printed_names(self) -> dict[str, str]:
        """What papers call themselves on their first pages, by their names here; quick."""
        from app.storage.records.papers import load_printed_names

        with self._file.reading() as session:
            return load_printed_names(session)

    def proposal_count(self) -> int:
        """How many proposals all papers have."""
        from app.storage.records.papers import count_proposals

        with self._file.reading() as session:
            return count_proposals(session)

    def papers_as_stored(self) -> tuple[ProposalPaper, ...]:
        """The same papers with authors of tracked changes as their files have them."""
        from app.storage.records.papers import load_papers

        with self._file.reading() as session:
            return load_papers(session)

    def paper_hashes(self) -> tuple[str, ...]:
        """The hashes of the papers, in the order in which they were added; quick."""
        from app.storage.records.papers import paper_hashes

        with self._file.reading() as session:
            return paper_hashes(session)

    def add_paper(self, paper: ProposalPaper) -> None:
        """Add one proposal paper. Raises Refused when its file is there already."""
        self.add(papers=(paper,))

    def fill_from(self, other: Dossier, title: str = "") -> None:
        """Bring all that is in another dossier into this one, which is new and empty: all of it, or nothing. It is
        called as the other one, unless it gets another `title`.
        """
        from app.storage.copy_all import copy_rows

        with other._file.reading() as source, self._file.writing() as target:
            copy_rows(source, target, title)

    # --- pictures of pages ---

    def pages(self, label: str) -> tuple[PageFacts, ...]:
        """The pages of which pictures are kept with the draft under this very label, in their order; quick."""
        from app.storage.records.page_images import page_facts

        with self._file.reading() as session:
            return page_facts(session, label)

    def page_pictures(self, label: str) -> tuple[PagePicture, ...]:
        """The pictures of all these pages."""
        from app.storage.records.page_images import load_page, page_facts

        with self._file.reading() as session:
            loaded = (load_page(session, label, facts.page) for facts in page_facts(session, label))
            return tuple(one for one in loaded if one is not None)

    def page(self, label: str, number: int) -> PagePicture | None:
        """The picture of a page of that draft, None where none is kept."""
        from app.storage.records.page_images import load_page

        with self._file.reading() as session:
            return load_page(session, label, number)

    # --- the shelf of existing instruments ---

    def shelf(self) -> tuple[Instrument, ...]:
        """The instruments on its shelf in their order, with their texts."""
        from app.storage.records.shelf.instruments import load_shelf

        with self._file.reading() as session:
            return load_shelf(session)

    def shelf_summaries(self) -> tuple[InstrumentSummary, ...]:
        """The same without their texts; quick."""
        from app.storage.records.shelf.instruments import shelf_summaries

        with self._file.reading() as session:
            return shelf_summaries(session)

    def instrument(self, key: str) -> Instrument:
        """The instrument with this very key. Raises Refused when there is none."""
        from app.storage.records.shelf.instruments import load_instrument

        with self._file.reading() as session:
            return load_instrument(session, key)

    def put_on_shelf(self, instruments: Iterable[Instrument]) -> tuple[str, ...]:
        """Add instruments, all or none; returns their keys on this shelf. Raises Refused for a file that is there."""
        from app.storage.records.shelf.instruments import put_on_shelf

        with self._file.writing() as session:
            return put_on_shelf(session, tuple(instruments))

    def take_off_shelf(self, *keys: str) -> tuple[RemovedInstrument, ...]:
        """Take instruments off, all or none; returns them, to be put back. Raises Refused when one is not there."""
        from app.storage.records.shelf.instruments import take_off_shelf

        with self._file.writing() as session:
            return take_off_shelf(session, keys)

    def put_back_on_shelf(self, removed: Iterable[RemovedInstrument]) -> None:
        """Put back what was taken off in one call. Raises Refused when a key or a file is taken now."""
        from app.storage.records.shelf.instruments import put_back_on_shelf

        with self._file.writing() as session:
            put_back_on_shelf(session, tuple(removed))

    def describe_instrument(
        self, key: str, facts: InstrumentFacts, seen: InstrumentFacts | None = None
    ) -> InstrumentFacts:
        """Say something else of an instrument; returns what was said. Raises Refused, and Overtaken where it is not any
        more as it was `seen`.
        """
        from app.storage.records.shelf.instruments import describe_instrument

        with self._file.writing() as session:
            return describe_instrument(session, key, facts, seen)

    # --- taking back what was brought in ---

    def remove_drafts(self, labels: Iterable[str]) -> tuple[RemovedRecord, ...]:
        """Take drafts out with all that hangs on them, all or none; returns them, so that they can be put back.

        Raises Refused when one is not there, and when a note, a pin, a confirmation or an entry by hand rests on it.
        """
        from app.storage.records.removals import take_out_draft

        with self._file.writing() as session:
            return tuple(take_out_draft(session, label) for label in labels)

    def remove_papers(self, hashes: Iterable[str]) -> tuple[RemovedRecord, ...]:
        """Take the papers with these hashes out, all or none; returns them, so that they can be put back.

        Raises Refused when one is not there, and when a confirmation or a position entered by hand rests on it.
        """
        from app.storage.records.removals import take_out_paper

        with self._file.writing() as session:
            return tuple(take_out_paper(session, sha256) for sha256 in hashes)

    def put_back(self, removed: Iterable[RemovedRecord]) -> None:
        """Put back what was taken out in one call, at its place. Raises Refused when a label or file is taken now."""
        from app.storage.records.removals import put_back

        with self._file.writing() as session:
            for one in reversed(tuple(removed)):
                put_back(session, one)

    def order_drafts(self, labels: Iterable[str]) -> None:
        """Put the drafts in another order. Raises Refused when `labels` do not name each of them once."""
        from app.storage.records.removals import order_drafts

        with self._file.writing() as session:
            order_drafts(session, tuple(labels))

    # --- people ---

    def authors(self) -> dict[str, str]:
        """Authors of tracked changes, and the actor ids a person gave them."""
        from app.storage.records.people import load_authors

        with self._file.reading() as session:
            return load_authors(session)

    def set_author(self, author: str, actor_id: str) -> None:
        """Say that `author` of tracked changes is the actor `actor_id`; "" takes it back."""
        self.set_authors({author: actor_id})

    def set_authors(self, authors: Mapping[str, str]) -> None:
        """Say it of several authors at once."""
        self.add(authors=authors)

    def add_actor(self, actor: Actor) -> None:
        """Add an actor of this dossier's own, or have a shipped one otherwise here."""
        self.add(actors=(actor,))

    def own_actors(self) -> tuple[Actor, ...]:
        """The actors that are this dossier's own, and what it has otherwise of shipped ones, as they were added."""
        from app.storage.records.people import load_actors

        with self._file.reading() as session:
            return load_actors(session)

    def register(self, shipped: Register) -> Register:
        """The shipped register joined with the dossier's own actors, which come before shipped ones of the same id."""
        from app.storage.records.people import load_actors

        with self._file.reading() as session:
            own = load_actors(session)
        return register_of((*shipped.actors, *own)) if own else shipped

    # --- a colleague's dossier, a partner's copy ---

    def check_texts(self) -> None:
        """Look at a dossier that comes from elsewhere as at any imported file. Raises Refused."""
        from app.storage.records.validation import check_texts

        with self._file.reading() as session:
            check_texts(session, self._file)

    def merge(self, other: Dossier) -> MergeOutcome:
        """Bring in what another dossier has: all of it, or nothing. The other one is only read."""
        from app.storage.merging.merge import merge

        with other._file.reading() as theirs, self._file.writing() as ours:
            return merge(ours, theirs)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What a colleague's dossier had otherwise, and nobody settled yet."""
        from app.storage.merging.conflicts import load_conflicts

        with self._file.reading() as session:
            return load_conflicts(session)

    def settle(self, numbers: Mapping[int, bool]) -> tuple[SettledConflict, ...]:
        """Settle conflicts by their numbers, all or none: True takes theirs, False keeps ours. Raises Refused."""
        from app.storage.merging.conflicts import settle

        with self._file.writing() as session:
            return tuple(settle(session, number, theirs=theirs) for number, theirs in numbers.items())

    def open_again(self, settled: Iterable[SettledConflict]) -> None:
        """Have conflicts that were settled in one call wait again, all or none. Raises Overtaken."""
        from app.storage.merging.conflicts import open_again

        with self._file.writing() as session:
            for one in reversed(tuple(settled)):
                open_again(session, one)

    def write_shared(self, target: Dossier, choice: PartnerCopyOptions) -> Counter[str]:
        """Write what `choice` leaves in into a new dossier; returns how many rows of each table were left out."""
        from app.attribution.evidence.confirmations import words_without_papers
        from app.storage.merging.partner_copy import write_shared
        from app.storage.records.papers import load_papers
        from app.storage.records.people import load_authors
        from app.storage.records.reviews import load_confirmations

        with self._file.reading() as source, target._file.writing() as session:
            if choice.matched:
                return write_shared(source, session, choice)
            papers = with_authors(load_papers(source), load_authors(source))
            return write_shared(source, session, choice, words_without_papers(load_confirmations(source), papers))

    # --- the dossier itself ---

    def title(self) -> str:
        """Its title; quick."""
        from app.storage.records.contents import title_of

        with self._file.reading() as session:
            return title_of(session)

    def info(self) -> DossierContents:
        """What is in it: title, number of its schema, and counts of each sort, for which every table is gone over."""
        from app.storage.records.contents import contents_of

        with self._file.reading() as session:
            return contents_of(session)

    def stamp(self) -> Stamp:
        """Whether it may have changed since somebody looked: the same stamp means the same content; quick."""
        return self._file.stamp()

    @staticmethod
    def stamp_at(place: DossierPlace) -> Stamp:
        """The same of a file, without opening it; () for none, and for a dossier on a server."""
        from app.storage.file.stamp import stamp_of

        return stamp_of(place)

    def state(self) -> DossierState:
        """Its content in two short words: what decides a comparison, and what a person said of who asked."""
        from app.storage.file.state import state_of

        with self._file.reading() as session:
            return state_of(session)

    def problems(self) -> tuple[str, ...]:
        """What is wrong with the file, one line each; empty when it is sound."""
        return self._file.problems()

    def check(self) -> None:
        """Read all of it back. Raises Damaged, which names the newest sound copy beside it, when anything is wrong; its
        records say of each thing that is not as it was stored what it is.
        """
        sound = not self.problems()
        try:
            self.digests.check_all()
        except Damaged as reason:
            if sound or reason.records:
                raise
        if not sound:
            raise self._file.damaged()
        self.title()
        for draft in self.drafts():
            self.draft(draft.label)
        self.shelf()
        self.papers()
        self.user_input.notes()
        self.user_input.positions()
        self.user_input.confirmations()
