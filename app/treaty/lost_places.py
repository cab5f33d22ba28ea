"""What has lost its place in a draft, and the places there that are offered for it. Nothing is looked for here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.notes import Stretch


class LostSort(StrEnum):
    """What can lose its place."""

    NOTE = "note"
    PIN = "pin"
    """A provision that a person joined with one of another draft."""
    QUOTATION = "quotation"
    """Words of a draft that an ask quotes, which do not stand in the provision it names."""
    CONFIRMATION = "confirmation"
    POSITION = "position"


class NoPlace(StrEnum):
    """Why no place is offered."""

    SHORT = "short"
    """Its words are too few to be looked for."""
    UNLIKE = "unlike"
    """No place is like its words and says the same."""
    WORDLESS = "wordless"
    """It has no words by which a place could be known: it stands on an address alone."""


@dataclass(frozen=True, slots=True)
class LostPlace:
    """One thing that has lost its place."""

    sort: LostSort
    id: str
    """Of the note or the ask; "" for what has none."""
    draft: str
    """Label of the draft in which it stood, or to which it speaks."""
    address: str
    """Where it stood, or where it says that it stands."""
    words: str
    """Its last words, or those it quotes."""
    places: tuple[Stretch, ...] = ()
    """The places that may be it, the likest first; three at most."""
    why: NoPlace | None = None
    """Why there are none; None where there are some."""
