"""What files are of which nobody said anything: in the dossier already, papers with proposals, drafts, or nothing that
can be read. It is found out from their bytes and first lines, before any of them is read whole; nothing is stored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register


class FileNature(Enum):
    """What a file is."""

    DRAFT = "draft"
    PAPER = "paper"
    """A paper with proposals, as far as its first lines tell."""
    KNOWN_DRAFT = "known_draft"
    """The very file of a draft of the dossier."""
    KNOWN_PAPER = "known_paper"
    """The very file of a paper of the dossier."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FileRecognition:
    """What one file is, and by what that is known."""

    path: Path
    nature: FileNature
    label: str = ""
    """Of a known one: the label of the draft, or the name of the paper."""
    names: tuple[str, ...] = ()
    """Of a paper: who heads its passages, as written."""
    why: Message | str = ""
    """Of an unreadable one."""


@task(bounded=True)
def recognise(
    dossier: DossierPlace | None, files: Sequence[Path], resources: Resources, progress: Progress | None = None
) -> tuple[FileRecognition, ...]:
    """What files are that are to come into the dossier at `dossier`, in their order. Raises Refused for the dossier."""
    progress = progress or SilentProgress()
    drafts, papers, register = dict[str, str](), dict[str, str](), resources.register
    if dossier is not None:
        with Dossier.open(dossier, write=False) as there:
            register = there.register(register)
            drafts = {one.sha256: one.label for one in there.drafts() if one.sha256}
            papers = {paper.sha256: paper.source for paper in there.papers_as_stored() if paper.sha256}
    found = []
    for done, file in enumerate(files):
        progress.step(done, len(files), Message("Reading {0}", (file_name(file.name),)))
        found.append(_recognition(file, drafts, papers, register))
    return tuple(found)


def _recognition(file: Path, drafts: dict[str, str], papers: dict[str, str], register: Register) -> FileRecognition:
    from app.importing.files import load
    from app.importing.proposals.recognition import heads_of_paper
    from app.importing.source.reader_options import LockedFile

    try:
        digest = hashlib.sha256(load(file)).hexdigest()
        if digest in drafts:
            return FileRecognition(file, FileNature.KNOWN_DRAFT, drafts[digest])
        if digest in papers:
            return FileRecognition(file, FileNature.KNOWN_PAPER, papers[digest])
        names = heads_of_paper(file, register)
    except LockedFile:  # its password is asked for when it is read
        return FileRecognition(file, FileNature.DRAFT)
    except Refused as why:
        return FileRecognition(file, FileNature.UNREADABLE, why=why.message)
    return FileRecognition(file, FileNature.PAPER if names else FileNature.DRAFT, names=names)
