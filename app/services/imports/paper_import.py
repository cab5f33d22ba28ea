"""Importing proposal papers in a worker's process, for a window that loads nothing of it.

What is imported, and how, is `import_files.py`'s business, and is loaded there alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.place import place_of

if TYPE_CHECKING:
    from app.job import Progress


def import_papers_in_child(
    dossier: str, files: list[str], resources: str, progress: Progress | None = None
) -> tuple[str, ...]:
    """Import proposal papers in a fresh process of a worker; returns the names of the papers."""
    from app.services.imports.import_files import import_papers
    from app.services.processes.memory_limit import bound_memory
    from app.services.resources import load_resources

    bound_memory()
    paths = [Path(file) for file in files]
    added = import_papers(place_of(dossier), paths, load_resources(Path(resources)), progress=progress)
    return tuple(paper.source for paper in added)
