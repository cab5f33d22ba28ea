"""Reading a file ahead: what it would be as a draft of a dossier, with all doubts and guesses, before it is stored.

A file that nobody has read yet is parsed in a fresh process. What its reader found is kept, so that another language,
another profile or a corrected kind of paragraph only builds the draft anew. It stores nothing (`store_drafts.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.outline.corrections import As
from app.importing.source.reader_options import Locked, Means
from app.job import Progress, Refused, Silent
from app.place import DossierPlace, place_of
from app.services.imports.preview_model import Ahead, Unread, authors_of, counts_of, doubts_of, rows_of
from app.services.processes.garbage_collection import unpacked
from app.services.processes.memory_limit import bound_memory
from app.services.processes.serialization import packed
from app.treaty.unseen import file_name

if TYPE_CHECKING:
    from app.importing.files import Parsed
    from app.services.resources import Resources
    from app.treaty.actors import Register


@dataclass(frozen=True)
class Wished:
    """How a file is to be read; "" where that is to be found from the text."""

    language: str = ""
    profile: str = ""
    corrections: Mapping[int, As] = field(default_factory=dict)
    """What paragraphs are, by their places in the file, where a person says so."""


def read_ahead_in_child(dossier: str, file: str, password: str, resources: str, progress: Progress) -> Ahead | Unread:
    """Parse the file at `file` in a fresh process of a worker, as a draft for the dossier at `dossier`."""
    from app.services.resources import load_resources

    bound_memory()
    return read_ahead(
        place_of(dossier), Path(file), load_resources(Path(resources)), password=password, progress=progress
    )


def reread_in_child(dossier: str, ahead: Ahead, wished: Wished, resources: str) -> Ahead:
    """Build a draft anew from what was parsed, in a worker's process. Raises Refused."""
    from app.services.resources import load_resources

    return reread(place_of(dossier), ahead, wished, load_resources(Path(resources)))


def read_ahead(
    dossier: DossierPlace,
    file: Path,
    resources: Resources,
    *,
    wished: Wished | None = None,
    password: str = "",
    progress: Progress | None = None,
) -> Ahead | Unread:
    """The file at `file` as a draft of the dossier at `dossier`, or why it cannot be read. Raises Refused for the
    dossier, Cancelled when `progress` does.
    """
    from app.importing.files import parse
    from app.services.processes.worker_pool import Processes

    wished = wished or Wished()
    means = Means(Processes(), password, pictures=True)
    try:
        parsed = parse(file, language=wished.language, means=means, progress=progress or Silent())
        # Pictures do not go through every further reading of the file.
        bare = replace(parsed, source=replace(parsed.source, pictures=()))
        ahead = _built(dossier, str(file), bare, b"", wished, resources)
        return replace(ahead, pictures=parsed.source.pictures)
    except Refused as why:
        return Unread(str(file), file_name(file.name), str(why), isinstance(why, Locked))


def reread(dossier: DossierPlace, ahead: Ahead, wished: Wished, resources: Resources) -> Ahead:
    """The same file read otherwise, without its pictures, which stay as they are. Raises Refused for a profile that is
    not there, and where nothing is left.
    """
    return _built(dossier, ahead.path, unpacked(ahead.source), ahead.source, wished, resources)


def _built(
    dossier: DossierPlace, path: str, parsed: Parsed, source: bytes, wished: Wished, resources: Resources
) -> Ahead:
    from app.importing.outline.build import built

    register, known = _known(dossier, resources)
    made = built(
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
    return Ahead(
        path=path,
        name=parsed.name,
        sha256=parsed.sha256,
        label=draft.label or draft.symbol or Path(parsed.name).stem,
        symbol=draft.symbol,
        date=draft.date,
        title=draft.title,
        language=draft.language,
        profile=draft.profile,
        profile_why=tuple(draft.profile_why.split("\n")) if draft.profile_why else (),
        same_as=known.get(parsed.sha256, ""),
        rows=rows,
        doubts=doubts_of(draft, rows),
        counts=counts_of(draft),
        authors=authors_of(draft),
        source=source or packed(parsed),
        draft=packed(draft),
    )


def _known(dossier: DossierPlace, resources: Resources) -> tuple[Register, dict[str, str]]:
    """The register of a dossier, and its drafts' labels by the hashes of their files."""
    from app.services.dossiers.dossier import Dossier

    if not Dossier.is_there(dossier):
        return resources.register, {}
    with Dossier.open(dossier, write=False) as there:
        return there.register(resources.register), {one.sha256: one.label for one in there.drafts() if one.sha256}


__all__ = ["Ahead", "As", "Unread", "Wished", "read_ahead", "read_ahead_in_child", "reread", "reread_in_child"]
