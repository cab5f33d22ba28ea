"""Reading a file ahead: what it would be as a draft of a dossier, with all doubts and guesses, before it is stored.

A file that nobody has read yet is parsed in a fresh process. What its reader found is kept, so that another language,
another profile or a corrected kind of paragraph only builds the draft anew. It stores nothing (`store_drafts.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.outline.corrections import BlockRole
from app.importing.source.reader_options import LockedFile, ReaderOptions
from app.job import Progress, Refused, SilentProgress
from app.services.imports.custom_actors import with_own_actors
from app.services.imports.preview_model import DraftPreview, UnreadFile, authors_of, counts_of, doubts_of, rows_of
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.serialization import pack_value
from app.services.processes.tasks import task
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from app.importing.files import ParsedFile
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Actor, Register


@dataclass(frozen=True)
class ReadOptions:
    """How a file is to be read; "" where that is to be found from the text."""

    language: str = ""
    profile: str = ""
    corrections: Mapping[int, BlockRole] = field(default_factory=dict)
    """What paragraphs are, by their places in the file, where a person says so."""
    actors: tuple[Actor, ...] = ()
    """Actors, and further names of actors, that a person added for names in the file; the dossier has them not yet."""


@task(bounded=True)
def read_ahead(
    dossier: DossierPlace,
    file: Path,
    resources: Resources,
    *,
    wished: ReadOptions | None = None,
    password: str = "",
    progress: Progress | None = None,
) -> DraftPreview | UnreadFile:
    """The file at `file` as a draft of the dossier at `dossier`, or why it cannot be read. Raises Refused for the
    dossier, Cancelled when `progress` does.
    """
    from app.importing.files import parse
    from app.services.processes.worker_pool import WorkerPool

    wished = wished or ReadOptions()
    means = ReaderOptions(WorkerPool(), password, pictures=True)
    try:
        parsed = parse(file, language=wished.language, means=means, progress=progress or SilentProgress())
        # Pictures do not go through every further reading of the file.
        bare = replace(parsed, source=replace(parsed.source, pictures=()))
        ahead = _built(dossier, str(file), bare, b"", wished, resources)
        return replace(ahead, pictures=parsed.source.pictures)
    except Refused as why:
        return UnreadFile(str(file), file_name(file.name), why.message, isinstance(why, LockedFile))


@task
def reread(dossier: DossierPlace, ahead: DraftPreview, wished: ReadOptions, resources: Resources) -> DraftPreview:
    """The same file read otherwise, without its pictures, which stay as they are. Raises Refused for a profile that is
    not there, and where nothing is left.
    """
    return _built(dossier, ahead.path, unpack_value(ahead.source), ahead.source, wished, resources)


def _built(
    dossier: DossierPlace, path: str, parsed: ParsedFile, source: bytes, wished: ReadOptions, resources: Resources
) -> DraftPreview:
    from app.importing.formats import has_pages
    from app.importing.outline.build import build_with_blocks

    register, known = _known(dossier, resources)
    register = with_own_actors(register, wished.actors)
    made = build_with_blocks(
        parsed.source,
        name=parsed.name,
        sha256=parsed.sha256,
        register=register,
        profiles=resources.profiles,
        profile=wished.profile,
        language=wished.language,
        corrections=wished.corrections,
    )
    draft = made.draft
    rows = rows_of(made)
    return DraftPreview(
        path=path,
        name=parsed.name,
        sha256=parsed.sha256,
        label=draft.label or draft.symbol or Path(parsed.name).stem,
        symbol=draft.symbol,
        date=draft.date,
        title=draft.title,
        language=draft.language,
        profile=draft.profile,
        profile_why=draft.profile_why,
        same_as=known.get(parsed.sha256, ""),
        rows=rows,
        doubts=doubts_of(draft, rows),
        counts=counts_of(draft),
        authors=authors_of(draft),
        source=source or pack_value(parsed),
        draft=pack_value(draft),
        paged=has_pages(Path(path)),
    )


def _known(dossier: DossierPlace, resources: Resources) -> tuple[Register, dict[str, str]]:
    """The register of a dossier, and its drafts' labels by the hashes of their files."""
    from app.services.dossiers.dossier import Dossier

    if not Dossier.is_there(dossier):
        return resources.register, {}
    with Dossier.open(dossier, write=False) as there:
        return there.register(resources.register), {one.sha256: one.label for one in there.drafts() if one.sha256}


__all__ = [
    "BlockRole",
    "DraftPreview",
    "ReadOptions",
    "UnreadFile",
    "read_ahead",
    "reread",
]
