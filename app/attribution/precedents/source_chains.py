"""Follows a source to its own sources: the provisions of older instruments on the shelf from which it has its words.

Older is what was adopted on an earlier day; an instrument of which no day is known is in no chain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.instruments import Instrument
    from app.treaty.precedents import Precedent, PrecedentMap


@dataclass(frozen=True, slots=True)
class SourceLink:
    """A provision of an instrument in a chain of sources."""

    instrument: str
    provision: str
    address: str


class SourceChains:
    """The chains of sources on a shelf, by the precedents that its instruments have among themselves.

    >>> text = "1. Ships shall moor at the pier by day."
    >>> old, new = instrument("TIDE", draft(text), "1990-01-01"), instrument("QUAY", draft(text), "2001-05-01")
    >>> chains = SourceChains([old, new], {"quay": shared(new.text, old)})
    >>> [one.instrument for one in chains.of("quay", "article-1/1", "Article 1(1)")]
    ['quay', 'tide']
    """

    def __init__(self, shelf: Sequence[Instrument], found: Mapping[str, PrecedentMap]) -> None:
        """`found` are the precedents of instruments on the shelf, by their keys."""
        self._days = {one.key: one.text.date for one in shelf}
        self._found = {key: one.by_provision() for key, one in found.items()}

    def of(self, instrument: str, provision: str, address: str) -> tuple[SourceLink, ...]:
        """A source, the source of that, and so on; the source alone where it has none."""
        chain = [SourceLink(instrument, provision, address)]
        while (one := self._before(chain[-1])) is not None:
            chain.append(SourceLink(one.instrument, one.provision, one.address))
        return tuple(chain)

    def _before(self, link: SourceLink) -> Precedent | None:
        """The source of a link with the greatest share, of those that are equal the latest."""
        day = self._days.get(link.instrument, "")
        older = [
            one
            for one in self._found.get(link.instrument, {}).get(link.provision, ())
            if "" < self._days.get(one.instrument, "") < day
        ]
        return max(older, key=lambda one: (one.share, self._days[one.instrument]), default=None)


def elder_shelf(shelf: Sequence[Instrument], instrument: str) -> tuple[Instrument, ...]:
    """The instruments of a shelf that are older than one of them.

    >>> text = draft("1. Ships shall moor.")
    >>> shelf = [instrument("TIDE", text, "1990-01-01"), instrument("QUAY", text, "2001-05-01")]
    >>> [one.key for one in elder_shelf(shelf, "quay")]
    ['tide']
    """
    day = next((one.text.date for one in shelf if one.key == instrument), "")
    return tuple(one for one in shelf if "" < one.text.date < day)
