"""Gathers all that is known of where the words of a draft come from, for whoever shows it.

It stands alone so that services make it once and a redline is composed of it again in any language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.attribution.precedents.asked_sources import TakenSource
    from app.attribution.precedents.bearings import SourceLeaning
    from app.attribution.precedents.departures import SourceHistory, SourceKey
    from app.attribution.precedents.source_chains import SourceLink
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import PrecedentMap


@dataclass(frozen=True)
class KnownSources:
    """The sources of a draft on one shelf, over the drafts before it."""

    shelf: tuple[Instrument, ...]
    found: PrecedentMap
    """The precedents of the draft."""
    labels: tuple[str, ...]
    """What the drafts that were followed are called, in their order, the draft itself last."""
    histories: Mapping[SourceKey, SourceHistory] = field(default_factory=dict)
    leanings: tuple[SourceLeaning, ...] = ()
    """Which way the changes from the older draft lead."""
    chains: Mapping[tuple[str, str], tuple[SourceLink, ...]] = field(default_factory=dict)
    """By instrument and provision: a source, its own source, and so on."""
    taken: tuple[TakenSource, ...] = ()
    """The proposals that take over a source."""
