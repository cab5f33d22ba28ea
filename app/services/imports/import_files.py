"""Bringing files into a dossier: all of them, or none and nothing changed on disk.

Files are read, and all that could be refused is asked, before the dossier is opened for writing. One that is not there
yet is made under a passing name and put in its place when all is in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.services.dossiers.creation import check_new, new_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.revision_authors import with_authors
from app.services.imports.custom_actors import with_own_actors
from app.services.imports.read_files import DraftWithPictures, read_draft_file, read_paper_file
from app.services.imports.store_drafts import DraftToStore, bring_drafts
from app.services.processes.tasks import task
from app.services.proposals.projection import with_unread_counts
from app.services.proposals.proposal_entry import actor_named
from app.services.proposals.review import carry_reviews
from app.storage.records.arrivals import IncomingDraft
from app.storage.records.drafts import label_among
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.imports.read_files import Passwords
    from app.services.imports.replacement import ReplacementAccount
    from app.services.resources import Resources
    from app.treaty.actors import Actor, Register
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper


def import_drafts(
    dossier: DossierPlace,
    files: Sequence[Path],
    resources: Resources,
    *,
    label: str = "",
    date: str = "",
    symbol: str = "",
    profile: str = "",
    language: str = "",
    after: str | None = None,
    passwords: Passwords | None = None,
    actors: Sequence[Actor] = (),
    worker: Worker | None = None,
    progress: Progress | None = None,
) -> tuple[Draft, ...]:
    """Add the drafts in `files` to the dossier at `dossier`, made when it is not there; returns them as added.

    `label`, `date` (ISO 8601) and `symbol` stand in for what the file says. A draft without a label gets its symbol, or
    the name of its file. They stand behind the draft that `after` means, "" for the first place, None for the last.
    `passwords` is asked for the password of a file that needs one. `actors` become the dossier's own first, so that
    their names are known in the texts. `worker` reads what should be read in a process of its own, where this is none.
    """
    if len(files) > 1 and (label or symbol):
        raise Refused("A label or symbol belongs to one draft; import the files one by one.")
    progress = progress or SilentProgress()
    register, taken = _standing(dossier, resources, actors)
    behind = label_among(taken, after) if after else after
    reads: list[DraftWithPictures] = []
    for done, file in enumerate(files):
        progress.step(done, len(files), Message("Reading {0}", (file_name(file.name),)))
        read = read_draft_file(
            file,
            resources,
            label=label,
            profile=profile,
            language=language,
            register=register,
            passwords=passwords,
            worker=worker,
            progress=progress,
            pictures=True,
        )
        draft = replace(read.draft, date=date or read.draft.date, symbol=symbol or read.draft.symbol)
        draft = draft.with_label(label or free_label(draft, file, taken))
        taken.append(draft.label)
        reads.append(replace(read, draft=draft))
    progress.step(len(files), len(files), "Storing")
    arrivals: list[IncomingDraft] = []
    for read in reads:
        arrivals.append(IncomingDraft(read.draft, behind, pictures=read.pictures))
        behind = read.draft.label if behind is not None else None
    drafts = tuple(read.draft for read in reads)
    with _opened(dossier, drafts=drafts) as there:
        there.bring(arrivals, actors=actors)
    return drafts


def import_instead(
    dossier: DossierPlace,
    file: Path,
    label: str,
    resources: Resources,
    *,
    date: str = "",
    symbol: str = "",
    profile: str = "",
    language: str = "",
    passwords: Passwords | None = None,
    worker: Worker | None = None,
    progress: Progress | None = None,
) -> tuple[Draft, ReplacementAccount]:
    """Put the draft in `file` in the place of the one under `label`, which it gets; returns it, and what became of all
    that a person had added to the old one.

    Raises Refused for a dossier or a draft that is not there, and for a file that is there already.
    """
    progress = progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        register, label = there.register(resources.register), there.label(label)
    read = read_draft_file(
        file,
        resources,
        label=label,
        profile=profile,
        language=language,
        register=register,
        passwords=passwords,
        worker=worker,
        progress=progress,
        pictures=True,
    )
    draft = replace(read.draft, label=label, date=date or read.draft.date, symbol=symbol or read.draft.symbol)
    intended = DraftToStore(b"", label, replaces=label, pictures=read.pictures)
    brought = bring_drafts(dossier, [(intended, draft)], progress)
    return draft, brought.accounts[0]


@task(bounded=True)
def add_papers(
    dossier: DossierPlace,
    files: Sequence[Path],
    resources: Resources,
    actors: Sequence[Actor] = (),
    *,
    password: str = "",
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """`import_papers`, for whoever wants no more than the names of the papers."""
    papers = import_papers(dossier, files, resources, actors=actors, password=password, progress=progress)
    return tuple(paper.source for paper in papers)


def import_papers(
    dossier: DossierPlace,
    files: Sequence[Path],
    resources: Resources,
    *,
    actors: Sequence[Actor] = (),
    proponents: Sequence[str] = (),
    authors: Mapping[str, str] | None = None,
    base: str = "",
    password: str = "",
    passwords: Passwords | None = None,
    worker: Worker | None = None,
    progress: Progress | None = None,
) -> tuple[ProposalPaper, ...]:
    """Add the proposals of `files` to the dossier at `dossier`, made when it is not there; returns them as added.

    `proponents` are names of those whose proposals a table holds that does not say it itself; `authors` says who the
    authors of tracked changes are (author → actor id); `base` is the label of the draft that all of them speak to,
    whatever they say. A file that needs a password is opened with `password`, else `passwords` is asked for it.
    `worker` reads what should be read in a process of its own, where this is none.

    Raises Refused for a file that holds no proposals, for a name that stands for no one actor, and for a base that is
    no draft of the dossier; its `LockedFile` for a file that no password opened.
    """
    progress = progress or SilentProgress()
    register, _ = _standing(dossier, resources, actors)
    by = tuple(actor_named(name, register) for name in proponents)
    drafts = _drafts(dossier)
    base = base and label_among([draft.label for draft in drafts], base)
    papers: list[ProposalPaper] = []
    for done, file in enumerate(files):
        progress.step(done, len(files), Message("Reading {0}", (file_name(file.name),)))
        paper = read_paper_file(
            file,
            resources,
            register=register,
            proponents=by,
            drafts=lambda: drafts,
            password=password,
            passwords=passwords,
            worker=worker,
            progress=progress,
        )
        if base:
            paper = replace(paper, proposals=tuple(replace(one, base=base) for one in paper.proposals))
        papers.append(with_unread_counts(paper, drafts))
    progress.step(len(files), len(files), "Storing")
    with _opened(dossier, papers=papers) as there:
        standing = there.papers_as_stored()
        known_again = [carry_reviews(paper, standing, there.user_input.as_read) for paper in papers]
        papers = [paper for _, paper in known_again]
        reviews = [proposal for settled, _ in known_again for proposal in settled]
        there.add(actors=actors, papers=papers, reviews=reviews, authors=authors)
        known = there.authors()
    return with_authors(papers, known)


def free_label(draft: Draft, file: Path, taken: Collection[str]) -> str:
    """A label for a draft that was given none: its own, its symbol or its file's name, numbered when that is taken."""
    wanted = draft.label or draft.symbol or Path(draft.source or file.name).stem
    label, number = wanted, 2
    while label in taken:
        label, number = f"{wanted} ({number})", number + 1
    return label


def _standing(dossier: DossierPlace, resources: Resources, actors: Sequence[Actor]) -> tuple[Register, list[str]]:
    """The register under which files for this dossier are read, and the labels that are taken in it, in order."""
    register, taken = resources.register, list[str]()
    if Dossier.is_there(dossier):
        with Dossier.open(dossier, write=False) as there:
            register = there.register(register)
            taken = [draft.label for draft in there.drafts()]
    else:
        check_new(dossier)
    return with_own_actors(register, actors), taken


def _drafts(dossier: DossierPlace) -> tuple[Draft, ...]:
    """The drafts that stand in a dossier."""
    if not Dossier.is_there(dossier):
        return ()
    with Dossier.open(dossier, write=False) as there:
        return tuple(there.draft(summary.label) for summary in there.drafts())


@contextmanager
def _opened(
    dossier: DossierPlace, *, drafts: Sequence[Draft] = (), papers: Sequence[ProposalPaper] = ()
) -> Iterator[Dossier]:
    """The dossier, open for writing, after it was asked whether it will take these. A new one is whole or not there."""
    if Dossier.is_there(dossier):
        with Dossier.open(dossier, write=False) as there:
            there.check_new(drafts=drafts, papers=papers)
        with Dossier.open(dossier) as there:
            yield there
        return
    with new_dossier(dossier, dossier.stem) as made:
        yield made
