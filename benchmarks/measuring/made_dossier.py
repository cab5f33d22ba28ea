"""Dossiers of any size: three drafts of an invented treaty with proposals, in a file. The same ones at every call."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from app.services.dossiers.dossier import Dossier
from benchmarks.measuring.planting import LABELS, Planter, register

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources

WORDS = 178
"""Words of an article, about."""


def make(path: DossierPlace, words: int, proposals: int, resources: Resources) -> tuple[str, ...]:
    """Make a dossier of three drafts of about `words` words each at `path`; returns their labels."""
    planted = Planter("en", 7, words // WORDS, proposals).planted(resources.profiles["plain"])
    drafts = [issued.draft for issued in (planted.earlier, planted.older, planted.newer)]
    with Dossier.create(path, "Made") as there:
        there.add(
            actors=register().actors,
            drafts=[replace(draft, sha256=_digest(draft.label)) for draft in drafts],
            papers=[replace(paper, sha256=_digest(paper.source)) for paper in planted.papers],
        )
    return LABELS


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
