"""Holds the sources of a draft as values that every medium draws.

Names, shares, departures and bearings are there as words. Whoever draws them computes nothing. How they are composed
is `compose.py`; the Redline holds them in `precedents` and each change and amendment its own `bearings`.

>>> view = PrecedentsView((ShownInstrument("moorings-1", "Moorings", "Convention on moorings", "", ""),), ())
>>> view.key_of("moorings"), view.key_of("nets")
('moorings-1', '')
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.redline.name_chip import Chip
    from app.treaty.attributions import Attribution
    from app.treaty.changes import ChangeClass, ChangeKind, Side
    from app.treaty.precedents import Bearing


VERBATIM = "verbatim"
"""By what the changes of provisions are chosen that stand in their source word for word."""


@dataclass(frozen=True, slots=True)
class BearingView:
    """That a change, or all of an amendment, leads toward a source or away from it."""

    bearing: Bearing
    instrument: str
    """Key of the instrument."""
    provision: str
    """Id of the provision there; "" where several stand under nothing in common."""
    name: str
    """The source as it is cited: "UNTOC 18(9)"."""
    told: str
    """"toward UNTOC 18(9)"."""


class PieceState(StrEnum):
    """In which of the two texts a piece stands."""

    BOTH = "both"
    SOURCE = "source"
    """In the source alone: struck."""
    DRAFT = "draft"
    """In the draft alone: underlined."""


@dataclass(frozen=True, slots=True)
class SourcePiece:
    """A piece of a provision laid against its source."""

    text: str
    state: PieceState
    departure: str = ""
    """Id of the departure that it shows; "" for what both have, and for what no departure tells."""


@dataclass(frozen=True, slots=True)
class DepartureView:
    """One departure of a draft from a source."""

    id: str
    """"d1", "d2"… within its source."""
    kind: ChangeKind
    weight: ChangeClass
    tags: tuple[str, ...]
    title: str
    """One line: "“shall” → “may”", the words of the source first."""
    source: Side | None
    """The words of the source, None where it has none."""
    draft: Side | None
    """The words of the draft, None where it has none."""
    came: str
    """Label of the draft in which it came; "" where only one draft is in hand."""
    went: str = ""
    """Label of the draft in which it went; "" while it stands."""
    with_source: bool = False
    """Whether it came with the source itself."""
    sought: bool = False
    """Whether who asked for it was looked for: where not, that it bears no name says nothing."""
    chips: tuple[Chip, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    """Who asked for the change by which it came; of one that went, by which it went."""
    told: str = ""
    """When it came and went and who asked, in one line; "" where nothing is known of that."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source of a provision."""

    instrument: str
    """Key of the instrument."""
    provision: str
    """Id of the provision there."""
    name: str
    """As it is cited: "UNTOC 18(9)"."""
    address: str
    """As the instrument prints it."""
    words: int
    """How many words of the provision stand in it."""
    share: float
    """Those words, of all its words: 0 to 1."""
    verbatim: bool
    since: str
    """Label of the draft in which it came in; "" where only one draft is in hand."""
    told: str
    """All that is said of it in one line."""
    departures: tuple[DepartureView, ...] = ()
    """Those that stand, in the order of the text."""
    gone: tuple[DepartureView, ...] = ()
    """Those of earlier drafts that stand no longer."""
    chain: tuple[str, ...] = ()
    """From where the source has its words, itself first: "UNCAC 46", "UNTOC 18", "1988 7"; () where that is unknown."""
    pieces: tuple[SourcePiece, ...] = ()
    """The provision's own text laid against it; () for a text that has no words of its own."""


@dataclass(frozen=True, slots=True)
class ProvisionSources:
    """A provision of the newer draft and its sources, the one with the greatest share first."""

    provision: str
    address: str
    row: str
    """Id of the row in which it is shown."""
    sources: tuple[SourceView, ...]
    told: str
    """Its sources in one line; "no source on the shelf" where it has none."""


@dataclass(frozen=True, slots=True)
class ShownInstrument:
    """What a page says of an instrument on the shelf."""

    key: str
    name: str
    """How it is cited."""
    title: str
    symbol: str
    date: str
    """ISO 8601, "" where unknown."""


@dataclass(frozen=True, slots=True)
class AskedSource:
    """A proposal that takes over the words of a source."""

    proposal: str
    """Id of the proposal."""
    ask: str
    paper: str
    """Name of the paper."""
    where: str
    address: str
    """The provision of the draft that it speaks of."""
    chips: tuple[Chip, ...]
    instrument: str
    provision: str
    name: str
    share: float
    """The words asked for that stand in the source, of all that are asked for."""
    told: str
    """"takes over UNTOC 18(9)"."""


@dataclass(frozen=True)
class PrecedentsView:
    """All that is told of where the words of the newer draft come from."""

    instruments: tuple[ShownInstrument, ...]
    """In the order of the shelf."""
    provisions: tuple[ProvisionSources, ...]
    """Every provision of the newer draft, in its order."""
    asked: tuple[AskedSource, ...] = ()
    """The proposals that take over a source, in the order in which they are known."""
    told: str = ""
    """How many provisions have a source and how many stand verbatim, in one sentence."""

    def words_for(self, provision: str, bearings: Iterable[BearingView]) -> frozenset[str]:
        """By what a change of a provision of the newer draft, with its bearings, can be chosen: "toward", "away",
        "verbatim", and the keys of instruments.
        """
        bearings = tuple(bearings)
        found = self.by_provision.get(provision)
        sources = found.sources if found is not None else ()
        words = {one.bearing.value for one in bearings} | {one.instrument for one in bearings}
        words |= {one.instrument for one in sources}
        return frozenset(words | {VERBATIM} if sources and sources[0].verbatim else words)

    def key_of(self, word: str) -> str:
        """The key of the instrument that a word names, by its short name or its key in any case; "" for none."""
        folded = word.casefold()
        return next((one.key for one in self.instruments if folded in (one.name.casefold(), one.key.casefold())), "")

    @cached_property
    def by_provision(self) -> Mapping[str, ProvisionSources]:
        """The provisions under their ids."""
        return {one.provision: one for one in self.provisions}
