"""Two drafts of one dossier compared with all that the dossier knows: its papers, authors, actors and pins.

The desktop asks for this in a child process, so that the window never waits; the functions at the end are what the
child runs. It opens the dossier for reading only.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Progress, Silent
from app.services.asking import known_in
from app.services.comparing import Compared, compare_drafts
from app.services.dossier import Dossier
from app.services.importing import import_drafts, import_papers
from app.services.resources import load_resources

if TYPE_CHECKING:
    from app.services.resources import Resources


def compare_pair(
    dossier: Path,
    older: str,
    newer: str,
    resources: Resources,
    *,
    reading: str = "issued",
    language: str = "en",
    progress: Progress | None = None,
) -> Compared:
    """Compare the drafts labelled `older` and `newer` of the dossier at `dossier`; the redline speaks `language`.

    Raises Refused and Cancelled.
    """
    with Dossier.open(dossier, write=False) as there:
        before, after = there.draft(older), there.draft(newer)
        known = known_in(there, older, newer)
        register = there.register(resources.register)
        pins = there.pins(before, after)
    return compare_drafts(
        before,
        after,
        known,
        resources,
        reading=reading,
        pins=pins,
        register=register,
        words=resources.vocabulary(language),
        progress=progress or Silent(),
    )


def compare_pair_in_child(
    dossier: str, older: str, newer: str, resources: str, reading: str, language: str = "en"
) -> Compared:
    """`compare_pair` for a worker's child, to which only plain words travel."""
    known = load_resources(Path(resources))
    return compare_pair(Path(dossier), older, newer, known, reading=reading, language=language)


def import_drafts_in_child(dossier: str, files: list[str], resources: str) -> tuple[str, ...]:
    """Import drafts in a worker's child; returns the labels they got."""
    paths = [Path(file) for file in files]
    return tuple(draft.label for draft in import_drafts(Path(dossier), paths, load_resources(Path(resources))))


def import_papers_in_child(dossier: str, files: list[str], resources: str) -> tuple[str, ...]:
    """Import proposal papers in a worker's child; returns the names of the papers."""
    paths = [Path(file) for file in files]
    return tuple(paper.source for paper in import_papers(Path(dossier), paths, load_resources(Path(resources))))
