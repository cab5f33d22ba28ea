"""Reading a paper of proposals ahead: who asks for what of which provision, with all that is doubtful, before anything
is stored.

It reads as the import does and stores nothing (`import_files.py`); what a person makes of a proposal is asked when it
is stored (`services/proposals/review.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.formats import has_pages
from app.importing.proposals.compilation.heads.heads import NOT_REGISTERED
from app.importing.source.reader_options import LockedFile
from app.job import Progress, Refused, SilentProgress
from app.services.imports.custom_actors import with_own_actors
from app.services.imports.preview_model import SHOWN, Doubt, PreviewParagraph, UnreadFile
from app.services.processes.tasks import task
from app.services.proposals.review import UNKNOWN_PROPONENT, doubts_of
from app.treaty.draft import Severity
from app.treaty.structure import by_weight
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.message import Message
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Actor
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Proposal, ProposalPaper


@dataclass(frozen=True, slots=True)
class PreviewProposal:
    """One proposal as it was read."""

    actors: tuple[ActorRef, ...]
    edits: tuple[str, ...]
    """What is asked, each once: an `Edit`."""
    address: str
    paragraph: PreviewParagraph
    """Its words, and where they stand."""
    doubtful: bool


@dataclass(frozen=True)
class PaperPreview:
    """A paper as it would be stored."""

    path: str
    name: str
    sha256: str
    date: str
    rows: tuple[PreviewProposal, ...]
    doubts: tuple[Doubt, ...]
    """What is doubtful of its proposals in their order, then what is good to know."""
    there: bool
    """Whether the very same file is a paper of the dossier already."""
    paged: bool = False
    """Whether its pages can be drawn to stand beside the rows."""

    @property
    def doubtful(self) -> int:
        """How many doubts there are that are more than information."""
        return sum(doubt.severity is not Severity.INFO for doubt in self.doubts)

    @property
    def proponents(self) -> int:
        """How many different actors ask for something."""
        return len(
            {(actor.id, actor.as_written if actor.id == "?" else "") for row in self.rows for actor in row.actors}
        )


@task(bounded=True)
def read_paper_ahead(
    dossier: DossierPlace,
    file: Path,
    resources: Resources,
    actors: tuple[Actor, ...] = (),
    *,
    password: str = "",
    progress: Progress | None = None,
) -> PaperPreview | UnreadFile:
    """The paper at `file` as it would come into the dossier at `dossier`, with `actors` that a person added, or why it
    cannot be read; `password` opens it where it is locked.

    Raises Refused for the dossier, Cancelled when `progress` does.
    """
    from app.services.dossiers.dossier import Dossier
    from app.services.imports.read_files import read_paper_file

    with Dossier.open(dossier, write=False) as there:
        register, known = there.register(resources.register), there.paper_hashes()
        drafts = tuple(there.draft(summary.label) for summary in there.drafts())
    register = with_own_actors(register, actors)
    try:
        paper = read_paper_file(
            file,
            resources,
            register=register,
            drafts=lambda: drafts,
            password=password,
            progress=progress or SilentProgress(),
        )
    except Refused as why:
        return UnreadFile(str(file), file_name(file.name), why.message, isinstance(why, LockedFile))
    return preview_of(str(file), paper, known)


def preview_of(path: str, paper: ProposalPaper, known: Sequence[str]) -> PaperPreview:
    """What is shown of a paper; `known` are the hashes of the papers that the dossier has."""
    rows: list[PreviewProposal] = []
    doubts: list[Doubt] = []
    for at, proposal in enumerate(paper.proposals):
        found = [Doubt(Severity.WARNING, one, proposal.where, at, _unknown(one)) for one in doubts_of(proposal, paper)]
        rows.append(_row(at, proposal, doubtful=bool(found)))
        doubts += found
    told = {message for proposal in paper.proposals for message in doubts_of(proposal, paper)}
    places = {proposal.where: at for at, proposal in reversed(list(enumerate(paper.proposals)))}
    doubts += [
        Doubt(line.severity, line.message, line.where, places.get(line.where), _unknown(line.message))
        for line in by_weight(paper.report)
        if line.message not in told
    ]
    names = {one.name for one in doubts if one.message.template == UNKNOWN_PROPONENT}
    # The report says of a head what was said of its proponent already.
    doubts = [one for one in doubts if one.message.template != NOT_REGISTERED or one.name not in names]
    doubts.sort(key=lambda one: one.severity is Severity.INFO)
    there = paper.sha256 in known
    return PaperPreview(
        path,
        file_name(Path(path).name),
        paper.sha256,
        paper.date,
        tuple(rows),
        tuple(doubts),
        there,
        has_pages(Path(path)),
    )


def _unknown(message: Message) -> str:
    """The name of which a line says that it is not known, "" for any other."""
    named = message.template in (NOT_REGISTERED, UNKNOWN_PROPONENT)
    return str(message.facts[0]).strip("“”") if named else ""


def _row(at: int, proposal: Proposal, *, doubtful: bool) -> PreviewProposal:
    words = proposal.text or " ".join(ask.wording for ask in proposal.asks)
    words = " ".join(words.split())
    letters = sum(sign.isalnum() for sign in words)
    paragraph = PreviewParagraph(at, proposal.id, "proposal", "", words[:SHOWN], 0, proposal.where, letters=letters)
    edits = tuple(dict.fromkeys(ask.edit.value for ask in proposal.asks))
    return PreviewProposal(proposal.actors, edits, proposal.address, paragraph, doubtful)
