"""Chooses the strongest amendments for a reader of one page, and counts the weights of each article.

It weighs nothing: weight and strength of an amendment are set in `weights.py`.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.redline.model import AmendmentKind, AmendmentWeight
from app.redline.tables.change_labels import article_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.redline.model import Amendment, Redline

MOST_FOREMOST = 10
"""So many amendments stand on a cover."""


@dataclass(frozen=True, slots=True)
class ArticleWeights:
    """How many amendments of each weight an article has, or what else stands in its place in a draft."""

    address: str
    heading: str
    gone: bool
    """Whether only the older draft has it: its address is the older one's."""
    heavy: int
    middling: int
    light: int


def foremost_amendments(amendments: Iterable[Amendment], most: int = MOST_FOREMOST) -> tuple[Amendment, ...]:
    """The strongest of weight A, at most so many; of one strength the first of each article before the second of any.

    >>> page = redline(draft("1. Ships may moor.", "2. Nets dry."), draft("1. Ships shall moor.", "2. Nets burn."))
    >>> [one.address for one in foremost_amendments(page.amendments)]
    ['Article 1(1)']
    """
    before: Counter[tuple[int, str]] = Counter()
    ranked: list[tuple[int, int, int, Amendment]] = []
    for one in amendments:
        if one.weight is AmendmentWeight.A:
            key = (one.strength, article_of(one.address))
            ranked.append((-one.strength, before[key], one.number, one))
            before[key] += 1
    return tuple(one for *_, one in sorted(ranked, key=lambda item: item[:3])[:most])


def article_weights(redline: Redline) -> tuple[ArticleWeights, ...]:
    """The articles that have amendments, the heaviest first. What went from an article that both drafts have counts at
    its place in the newer one, what was done throughout in each article; numbers that only follow, which belong to no
    article, are not counted.

    >>> page = redline(draft("1. Ships may moor.", "2. Nets dry."), draft("1. Ships shall moor.", "2. Nets burn."))
    >>> [(one.address, one.heavy, one.middling) for one in article_weights(page)]
    [('Article 1', 1, 1)]
    """
    homes = ArticlePlaces(redline)
    counts: dict[tuple[str, bool], Counter[AmendmentWeight]] = {}
    headings: dict[tuple[str, bool], str] = {}
    for one in redline.amendments:
        if one.kind is AmendmentKind.NUMBERS:
            continue
        for key in homes.every(one):
            counts.setdefault(key, Counter())[one.weight] += 1
            headings[key] = headings.get(key) or homes.heading(key, one)
    made = [
        ArticleWeights(address, headings[address, gone], gone, *(count[weight] for weight in AmendmentWeight))
        for (address, gone), count in counts.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.heavy, -one.middling, -one.light)))


class ArticlePlaces:
    """Says in which article an amendment stands: by its address in the newer draft, where that has it."""

    def __init__(self, redline: Redline) -> None:
        pairs = [(row.older.address, row.newer.address) for row in redline.rows if row.older and row.newer]
        self._newer = {older: newer for older, newer in pairs if older == article_of(older)}
        self._rows = redline.rows

    def of(self, amendment: Amendment) -> tuple[str, bool]:
        """The address of the article, and whether only the older draft has it."""
        return self._home(amendment.address, newer=not amendment.places or bool(amendment.places[0].newer))

    def every(self, amendment: Amendment) -> tuple[tuple[str, bool], ...]:
        """The same of each article in which an amendment was made: several where it was made throughout the draft."""
        if amendment.kind is not AmendmentKind.THROUGHOUT:
            return (self.of(amendment),)
        return tuple(dict.fromkeys(self._home(one.address, newer=bool(one.newer)) for one in amendment.places))

    def heading(self, article: tuple[str, bool], amendment: Amendment) -> str:
        """The heading of an article in which an amendment was made."""
        if amendment.kind is not AmendmentKind.THROUGHOUT:
            return amendment.heading
        return self._headings.get(article, "")

    def _home(self, address: str, *, newer: bool) -> tuple[str, bool]:
        article = article_of(address)
        if newer:
            return article, False
        return (self._newer[article], False) if article in self._newer else (article, True)

    @cached_property
    def _headings(self) -> dict[tuple[str, bool], str]:
        """What the rows of articles are headed, by address and draft."""
        made: dict[tuple[str, bool], str] = {}
        for row in self._rows:
            for cell, gone in ((row.newer, False), (row.older, True)):
                if cell is not None and cell.heading and cell.address == article_of(cell.address):
                    made.setdefault((cell.address, gone), "".join(run.text for run in cell.heading).strip())
        return made
