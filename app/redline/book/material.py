"""Holds what a book is composed of. It is drafts, redlines, asks with their fates, positions, notes, reach, sources.

All of it was found elsewhere; nothing here is computed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.attribution.lineage.provision_history import DraftSeries
    from app.redline.life.model import Line
    from app.redline.model import Redline
    from app.treaty.draft import Draft
    from app.treaty.fates import AskFate
    from app.treaty.notes import Note
    from app.treaty.precedents import PrecedentMap
    from app.treaty.proposals import Position, ProposalPaper


@dataclass(frozen=True)
class BookMaterial:
    """What is known of a negotiation, over the drafts that are followed, oldest first."""

    title: str
    """Of the dossier."""
    drafts: Sequence[Draft]
    """As read."""
    series: DraftSeries
    lines: Sequence[Sequence[Line]]
    """Of each draft all its lines, with what changed since the draft before (`life.build`)."""
    redlines: Sequence[Redline]
    """Of each draft but the first, with the one before, in the words of the book."""
    asks: Sequence[AskFate] = ()
    papers: Sequence[ProposalPaper] = ()
    entered: Sequence[Position] = ()
    """The positions that a person entered."""
    notes: Sequence[Note] = ()
    """Those that may be printed."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What papers are called, by their names."""
    reach: Sequence[Mapping[str, tuple[str, ...]]] = ()
    """Of each draft: what its provisions reach, in words, by their ids."""
    left_out: Sequence[str] = ()
    """Labels of drafts that are not followed: in other languages, and what nobody issued."""
    withheld: int = 0
    """How many private notes are not in it."""
    precedents: PrecedentMap | None = None
    """Which provisions of instruments on the shelf the last draft has its words from; None where nobody looked."""
    instruments: Mapping[str, str] = field(default_factory=dict)
    """What these instruments are called, by their keys."""


@dataclass(frozen=True, slots=True)
class BookChoices:
    """What was chosen of a book."""

    place: str = ""
    """Address of the part or article that is wanted, as one of the drafts prints it; "" for all."""
    adopted: bool = False
    """Whether the last draft is the text as adopted: somebody has to say so."""
