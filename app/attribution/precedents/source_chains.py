"""Follows a source to its own sources, the provisions of older instruments on the shelf.

Older is what was adopted on an earlier day; an instrument of which no day is known is in no chain.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.draft import Draft
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
    >>> old, new = on_shelf("TIDE", draft(text), "1990-01-01"), on_shelf("QUAY", draft(text), "2001-05-01")
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


def trace_chains(
    shelf: Sequence[Instrument], wanted: Iterable[SourceLink], find: Callable[[Draft], PrecedentMap]
) -> dict[tuple[str, str], tuple[SourceLink, ...]]:
    """The chains of some sources, by instrument and provision; `find` looks for sources on the whole shelf.

    Only provisions that are wanted, or are the source of one, are looked for.

    >>> text = draft("1. Ships shall moor at the pier by day.")
    >>> shelf = [on_shelf("TIDE", text, "1990-01-01"), on_shelf("QUAY", text, "2001-05-01")]
    >>> link = SourceLink("quay", "article-1/1", "Article 1(1)")
    >>> found = trace_chains(shelf, [link], lambda part: shared(part, *shelf))
    >>> [one.instrument for one in found["quay", "article-1/1"]]
    ['quay', 'tide']
    """
    links = tuple(wanted)
    days = {one.key: one.text.date for one in shelf}
    asked: dict[str, dict[str, None]] = {}
    for link in links:
        asked.setdefault(link.instrument, {}).setdefault(link.provision)
    found: dict[str, PrecedentMap] = {}
    for one in sorted(shelf, key=lambda one: one.text.date, reverse=True):
        if one.key not in asked or not any("" < day < days[one.key] for day in days.values()):
            continue
        found[one.key] = find(_part_of(one.text, asked[one.key]))
        chains = SourceChains(shelf, found)
        for provision in asked[one.key]:
            for link in chains.of(one.key, provision, "")[1:]:
                asked.setdefault(link.instrument, {}).setdefault(link.provision)
    chains = SourceChains(shelf, found)
    return {(one.instrument, one.provision): chains.of(one.instrument, one.provision, one.address) for one in links}


def _part_of(text: Draft, wanted: Collection[str]) -> Draft:
    """Some provisions of a text with all that stands under them; of those above them only the places."""
    above = {one.id: one.parent for one in text.provisions}
    whole: set[str] = set()
    shells: set[str] = set()
    for one in text.provisions:
        if one.id in wanted or one.parent in whole:
            whole.add(one.id)
            parent = one.parent
            while parent and parent not in shells:
                shells.add(parent)
                parent = above.get(parent, "")
    return replace(
        text,
        provisions=tuple(
            one if one.id in whole else replace(one, text="")
            for one in text.provisions
            if one.id in whole or one.id in shells
        ),
    )
