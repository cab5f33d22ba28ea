"""Joins what is wanted of the scope.

By provision and words it has what is to be reached, who is for it and who is against.
In: positions as `app.attribution.scope_positions` read them. It counts nobody and concludes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.scope.words import DraftPlaces
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.attribution.positions.positions import HeldPosition
    from app.attribution.scope_positions import ScopePosition
    from app.treaty.draft import Draft
    from app.treaty.scope import ScopeTarget


@dataclass(frozen=True, slots=True)
class WantedReach:
    """What some want a provision to reach, or do not want it to."""

    provision: str
    address: str
    heading: str
    """Its own, or that of its article."""
    targets: tuple[ScopeTarget, ...]
    reached: str
    """The targets in words: "the offences of Articles 7 to 15"."""
    words: tuple[str, ...]
    """The words that state it, each once."""
    supporters: tuple[HeldPosition, ...]
    opponents: tuple[HeldPosition, ...]


def wanted_reaches(
    positions: Iterable[ScopePosition], draft: Draft, words: Vocabulary = ENGLISH
) -> tuple[WantedReach, ...]:
    """What is wanted, in the order of the positions; targets of which the same actors speak in the same words are one.

    >>> from app.attribution.scope_positions import scope_positions
    >>> text = draft("Article 1", "Boats", "1. Boats are lent for serious crimes.")
    >>> rows = held(text, "Norhaven", "oppose", "Article 1(1)")
    >>> found = wanted_reaches(scope_positions(rows, text, scope_in(text), scope_phrases("en")), text)
    >>> [(one.address, one.reached, len(one.supporters), len(one.opponents)) for one in found]
    [('Article 1(1)', 'serious crime', 0, 1)]
    """
    places = DraftPlaces(draft, words)
    cells: dict[tuple[str, ScopeTarget], list[ScopePosition]] = {}
    for one in positions:
        cells.setdefault((one.provision, one.target), []).append(one)
    alike: dict[tuple[object, ...], list[ScopeTarget]] = {}
    first: dict[tuple[object, ...], list[ScopePosition]] = {}
    for (provision, target), found in cells.items():
        key = (provision, *((one.held, one.against, one.words) for one in found))
        alike.setdefault(key, []).append(target)
        first.setdefault(key, found)
    return tuple(_joined(first[key], targets, places) for key, targets in alike.items())


def _joined(found: list[ScopePosition], targets: list[ScopeTarget], places: DraftPlaces) -> WantedReach:
    provision = found[0].provision
    return WantedReach(
        provision,
        places.address(provision),
        places.heading(provision),
        tuple(targets),
        places.targets(targets),
        tuple(dict.fromkeys(one.words for one in found)),
        tuple(one.held for one in found if not one.against),
        tuple(one.held for one in found if one.against),
    )
