"""Reading a draft, or a proposal paper, from a file: the importers behind one door each.

What a parser may be slow with, or fall over, is read in a process of its own where a worker is given; without one the
caller is such a process.

Every refusal of a bad file comes from `app.importing`; where a draft is named inside a dossier, `dossiers/dossier.py`
opens it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.late_methods import dataclass
from app.message import Message
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.job import ProgramRunner, Worker
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.pages import PagePicture
    from app.treaty.profile import Profile
    from app.treaty.proposals import ProposalPaper

Passwords = Callable[[Path, str], str]
"""Asked for the password of a file, with the sentence that says why; "" gives it up."""

LONG = 900.0
"""Seconds after which the reading of a file is given up; character recognition takes some seconds for a page."""


@dataclass(frozen=True)
class DraftWithPictures:
    """A draft that was read from a file."""

    draft: Draft
    pictures: tuple[PagePicture, ...] = ()
    """Of pages whose words are not read from letters, where they are wanted."""


def file_endings(*, tables: bool = False) -> tuple[str, ...]:
    """How the names of files end that are offered as drafts, and with `tables` also those that hold proposals alone."""
    from app.importing.formats import endings

    return endings(tables=tables)


def read_draft_file(
    path: Path,
    resources: Resources,
    *,
    label: str = "",
    profile: str = "",
    language: str = "",
    register: Register | None = None,
    passwords: Passwords | None = None,
    worker: Worker | None = None,
    progress: Progress | None = None,
    pictures: bool = False,
) -> DraftWithPictures:
    """The draft in the file at `path`, with its import report, and with `pictures` those of pages to be looked at.

    An empty `profile` or `language` is guessed from the text. `register` stands in for the shipped one (a dossier's
    own actors joined in). `passwords` is asked for the password of a file that needs one, until it gives none. Raises
    Refused for what cannot be read as a draft, and its `LockedFile` when no password opened it.
    """
    from app.importing.source.reader_options import LockedFile

    if profile and profile not in resources.profiles:
        there = ", ".join(resources.profiles)
        raise Refused(Message("There is no notation profile “{0}”; the profiles are {1}.", (profile, there)))
    progress = progress or SilentProgress()
    known = register or resources.register
    wish = ReadRequest(path, known, dict(resources.profiles), profile, language, label, "", pictures)
    while True:
        try:
            return _wished(wish, worker, progress)
        except LockedFile as locked:
            password = passwords(path, str(locked)) if passwords is not None else ""
            if not password:
                raise
            wish = replace(wish, password=password)


def _wished(wish: ReadRequest, worker: Worker | None, progress: Progress) -> DraftWithPictures:
    from app.importing.formats import is_slow

    if worker is not None and is_slow(wish.path):
        read: DraftWithPictures = worker.call(read_requested, wish, timeout=LONG, progress=progress, fresh=True)
        return read
    return read_requested(wish, progress, worker)


@dataclass(frozen=True)
class ReadRequest:
    """A draft that is to be read, with all that its reading needs."""

    path: Path
    register: Register
    profiles: dict[str, Profile]
    profile: str
    language: str
    label: str
    password: str = field(repr=False)
    pictures: bool = False


@task(bounded=True)
def read_requested(wish: ReadRequest, progress: Progress, programs: ProgramRunner | None = None) -> DraftWithPictures:
    """The draft that is to be read. Raises Refused and Cancelled."""
    from app.importing.files import draft_in, parse
    from app.importing.source.reader_options import ReaderOptions

    means = ReaderOptions(programs or _programs(), wish.password, pictures=wish.pictures)
    parsed = parse(wish.path, language=wish.language, means=means, progress=progress)
    draft = draft_in(
        parsed,
        wish.register,
        wish.profiles,
        profile=wish.profile,
        language=wish.language,
        label=wish.label,
        progress=progress,
    )
    return DraftWithPictures(draft, parsed.source.pictures)


def is_for_password(why: Refused) -> bool:
    """Whether a file was refused because it is locked, and a password would open it."""
    from app.importing.source.reader_options import LockedFile

    return isinstance(why, LockedFile)


def _programs() -> ProgramRunner:
    """What runs outside programs in this process."""
    from app.services.processes.worker_pool import WorkerPool

    return WorkerPool()


def read_paper_file(
    path: Path,
    resources: Resources,
    *,
    register: Register | None = None,
    proponents: tuple[ActorRef, ...] = (),
    drafts: Callable[[], Sequence[Draft]] = tuple,
    password: str = "",
    passwords: Passwords | None = None,
    worker: Worker | None = None,
    progress: Progress | None = None,
) -> ProposalPaper:
    """The proposals in the compilation, table or tracked draft at `path`.

    `proponents` are those of a table that names nobody; `drafts` gives those among which the text under tracked changes
    is looked for. A file that needs a password is opened with `password`, else `passwords` is asked until it gives
    none.

    Raises Refused for what cannot be read as one, and its `LockedFile` when no password opened it.
    """
    from app.importing.formats import is_slow
    from app.importing.proposals.paper import read_paper
    from app.importing.source.reader_options import LockedFile, ReaderOptions

    register, progress = register or resources.register, progress or SilentProgress()
    while True:
        try:
            if worker is not None and is_slow(path):
                asked = (path, register, proponents, tuple(drafts()), resources.records, password)
                alone: ProposalPaper = worker.call(
                    read_paper_alone, *asked, timeout=LONG, progress=progress, fresh=True
                )
                return alone
            means = ReaderOptions(worker or _programs(), password, records=resources.records)
            return read_paper(path, register, proponents=proponents, drafts=drafts, means=means, progress=progress)
        except LockedFile as locked:
            password = passwords(path, str(locked)) if passwords is not None else ""
            if not password:
                raise


@task(bounded=True)
def read_paper_alone(
    path: Path,
    register: Register,
    proponents: tuple[ActorRef, ...],
    drafts: tuple[Draft, ...],
    records: tuple[Mapping[str, object], ...],
    password: str,
    progress: Progress,
) -> ProposalPaper:
    """The proposals in the paper at `path`, with all that their reading needs at hand."""
    from app.importing.proposals.paper import read_paper
    from app.importing.source.reader_options import ReaderOptions

    means = ReaderOptions(_programs(), password, records=records)
    return read_paper(path, register, proponents=proponents, drafts=lambda: drafts, means=means, progress=progress)
