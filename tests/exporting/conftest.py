"""What the tests of exports share: two files as they are compared, once for all that is written of them."""

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from app.importing.files import read_draft
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import ComparedDrafts, compare_drafts
from app.services.resources import Resources


@pytest.fixture(scope="session")
def compared_files(resources: Resources) -> Callable[[Path, Path], ComparedDrafts]:
    """Two files read and compared without papers, each two once: `compared_files(older, newer)`."""

    def compared(older: Path, newer: Path) -> ComparedDrafts:
        first, second = (read_draft(path, resources.register, resources.profiles) for path in (older, newer))
        return compare_drafts(first, second, KnownEvidence(), resources)

    return functools.lru_cache(maxsize=4)(compared)
