"""Statuses over drafts say what was agreed, what was touched since, and how much is open. They are values.

A status is what a draft says of a text; how agreed texts are followed is `app.attribution`'s business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change

AGREED = ("agreed_ad_referendum", "agreed_in_informals")
"""Statuses that say that a text is agreed, by delegates subject to their capitals or in informals."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A text that a draft says is agreed. Where a mark speaks of several provisions, the first of them is named."""

    draft: str
    """Label of the draft."""
    status: str
    """One of AGREED."""
    provision: str
    address: str
    text: str
    """The words agreed, or their beginning."""


@dataclass(frozen=True, slots=True)
class AgreementOutcome:
    """What a later draft has of an agreed text."""

    draft: str
    """Label of the later draft."""
    address: str
    """Where it stands there, "" when it is gone."""
    status: str
    """What that draft says of it: a status, "" for nothing."""
    lost: bool
    """It is no longer said to be agreed, in a draft that says it of other texts, or it is said to be reopened."""
    changes: tuple[Change, ...]
    """The changes of its words and brackets since it was agreed, in the order of the later draft."""
    attributions: tuple[Attribution, ...]
    """Who asked for these changes, by the evidence there is."""


@dataclass(frozen=True, slots=True)
class AgreementHistory:
    """An agreed text with what every later draft has of it, in order."""

    agreement: Agreement
    after: tuple[AgreementOutcome, ...]

    @property
    def touched(self) -> AgreementOutcome | None:
        """The first later draft in which its words or brackets are others; None when no draft has touched it."""
        return next((one for one in self.after if one.changes), None)


@dataclass(frozen=True, slots=True)
class AgreementState:
    """How two drafts stand to what is agreed: what each says of its provisions, and what was done to agreed text."""

    older: Mapping[str, str]
    """Provision id → the status that the older draft gives to it."""
    newer: Mapping[str, str]
    touching: frozenset[str]
    """Ids of the changes of words or brackets in texts that the older draft says are agreed."""
    lost: frozenset[str]
    """Ids of older provisions that were agreed and are so no longer, as far as the newer draft says."""


@dataclass(frozen=True, slots=True)
class DivisionOpenness:
    """How much is open and how much agreed in one division of a draft."""

    draft: str
    division: str
    """A part, chapter or annex by its number and heading as printed, or what stands in none; "" for the whole draft."""
    paragraphs: int
    """Provisions with words of their own."""
    bracketed: int
    """Those of them with a square bracket."""
    brackets: int
    options: int
    """Rival wordings, and blocks that are options."""
    placeholders: int
    ad_referendum: int
    in_informals: int
    reopened: int
    pending: int
