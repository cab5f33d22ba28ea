"""Confirmations: what a person said of who asked for a change. Not what the program found, and not what papers say.

A confirmation stands on words: those of the change, where they stood in each draft, so that it can be known again in
the same draft imported from another file, and in later drafts (`app.attribution.evidence.confirmations`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import ChangeKind


class Verdict(StrEnum):
    """What a person said of an attribution."""

    CONFIRMED = "confirmed"
    """This change answers what these actors asked."""
    REJECTED = "rejected"
    """It does not: the ask names nobody for these words."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of one draft. Offsets count code points of the stored field, in which `quote` stood then."""

    provision: str
    address: str
    field: str
    """"text", "heading" or "number"."""
    start: int
    end: int
    quote: str
    before: str = ""
    """The last words before it in its field, and those after it: by them its place is known again elsewhere."""
    after: str = ""
    partner: str = ""
    """Id of the provision of the other draft that is the same one; "" when it has none there."""


@dataclass(frozen=True, slots=True)
class DraftName:
    """By what a draft is known again: the hash of its file, or its label when the file is another one."""

    sha256: str
    label: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One word of a person on one change and one ask."""

    verdict: Verdict
    kind: ChangeKind
    older_draft: DraftName
    newer_draft: DraftName
    older: Anchor | None
    """Words of the change in the older draft; None when it took nothing away."""
    newer: Anchor | None
    """Words of the change in the newer draft; None when it added nothing."""
    attribution: Attribution
    """Who asked, what and where: kept whole, so that it stands when the paper is gone or read anew."""
    wording: str = ""
    """The wording of the ask, by which it is known again when its paper was imported from another file."""
    note: str = ""
    author: str = ""
    """Who says so."""
    date: str = ""
    """When they said so, ISO 8601."""
    number: int = 0
    """Its number in the dossier, from 1; 0 while it is not stored."""
