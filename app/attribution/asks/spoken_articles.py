"""Finds the asks of one draft that may come to stand in an article of another one.

Of ten thousand asks those are looked at whose own article became the one that is asked about, for one pair of drafts
after the other. Where an ask is laid is decided in `rebase.py`; what is left out here cannot be laid there.

>>> from app.attribution.words.provision_index import index_provisions
>>> places = index_provisions(draft("1. Ships moor at the pier."))
>>> proposal = asked("Norhaven", "restate", "Article 1(1)", "Ships moor by night.").proposals[0]
>>> spoken = SpokenArticles(places, [(proposal, proposal.asks[0])])
>>> spoken.numbers("article-4", {"article-4": {"article-1"}}, {"article-1/1": "article-4/1"})
{0}
>>> spoken.numbers("article-1", {"article-4": {"article-1"}}, {"article-1/1": "article-4/1"})
set()
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.provision_index import article_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.proposals import Ask, Proposal


class SpokenArticles:
    """Asks of one draft by the articles of it to which they may speak."""

    def __init__(self, places: ProvisionIndex, asks: Sequence[tuple[Proposal, Ask]]) -> None:
        self.asks = asks
        self._inside: dict[str, list[int]] = {}
        """By an article the numbers of the asks."""
        self._named: dict[str, list[tuple[int, str, str]]] = {}
        """By the plain name of an article: the number of an ask, the provision and the article that it names."""
        for number, (proposal, ask) in enumerate(asks):
            asked_at = ask.address or proposal.address
            there, article = places.at(asked_at), places.article(asked_at)
            for one in {places.article(ask.address), places.article(proposal.address), places.root.get(there, "")}:
                self._inside.setdefault(one, []).append(number)
            self._named.setdefault(article_name(proposal.address), []).append((number, there, article))

    def numbers(self, name: str, came: Mapping[str, Collection[str]], became: Mapping[str, str]) -> set[int]:
        """The numbers of the asks that may be laid in an article of another draft, by its id or, for one that it has
        not, by its plain name. `came` has the articles here of which anything stands in one there, `became` the
        provisions there by those here.
        """
        found = {number for one in came.get(name, ()) for number in self._inside.get(one, ())}
        for number, there, article in self._named.get(name, ()):
            if there not in became and article not in became:
                found.add(number)
        return found
