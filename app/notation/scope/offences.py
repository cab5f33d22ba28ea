"""Finds the provisions by which States criminalise a conduct: the offences that a text creates.

An offence is the article, and a part of it where that part is cited by itself. A duty to consider counts. What a State
may not do, and sanctions for what is an offence already, create none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.notation.scope.phrases import ScopePhrases, speaks_of_crime
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.scope import Offence

if TYPE_CHECKING:
    from app.notation.scope.bare_text import BareText

_DENIED = re.compile(
    r"\b(?:not|ne|no|не)\b[^.;:]{0,30}$|\b(?:nothing|rien|nada|ничто)\b[^.;:]{0,120}$|(?:لا|不)[^。；]{0,8}$",
    re.IGNORECASE,
)


_DIVISIONS = frozenset({Kind.PART, Kind.CHAPTER, Kind.SECTION})


@dataclass(frozen=True, slots=True)
class Outline:
    """The order of a draft: what stands over a provision, and in which article."""

    provisions: Mapping[str, Provision]
    order: Mapping[str, int]
    children: Mapping[str, Sequence[str]]
    articles: Mapping[str, str]
    """The article in which a provision stands, by its id."""

    def over(self, provision: str) -> list[str]:
        """The provision and all above it, innermost first."""
        found: list[str] = []
        while provision in self.provisions:
            found.append(provision)
            provision = self.provisions[provision].parent
        return found

    def under(self, provision: str) -> list[str]:
        """The provision and all below it, in order."""
        found = [provision]
        for child in self.children.get(provision, ()):
            found += self.under(child)
        return found

    def article(self, provision: str) -> str:
        """The article of a provision; itself where it is in none."""
        return self.articles.get(provision, provision)


def outline_of(draft: Draft) -> Outline:
    """The order of a draft's provisions."""
    children: dict[str, list[str]] = {}
    for provision in draft.provisions:
        children.setdefault(provision.parent, []).append(provision.id)
    articles: dict[str, str] = {}
    for provision in draft.provisions:
        if provision.kind is Kind.ARTICLE:
            articles[provision.id] = provision.id
        elif provision.parent in articles:
            articles[provision.id] = articles[provision.parent]
    order = {provision.id: n for n, provision in enumerate(draft.provisions)}
    return Outline(draft.by_id(), order, children, articles)


@dataclass(frozen=True, slots=True)
class Offences:
    """The articles that create offences and the provisions in them that do, by their ids."""

    articles: frozenset[str]
    creating: frozenset[str]
    outline: Outline

    def within(self, place: str) -> tuple[str, ...]:
        """The provisions that a citation of a place names: of a chapter or part the articles of offences in it."""
        if self.outline.provisions[place].kind not in _DIVISIONS:
            return (place,)
        return tuple(one for one in self.outline.under(place) if one in self.articles)

    def part(self, provision: str) -> str | None:
        """The offence that a citation of a provision names: the article, or the part of it; None if it names none.

        A part names one when it creates the offence, stands under what does, or holds what does.
        """
        outline = self.outline
        article = outline.article(provision)
        if article not in self.articles:
            return None
        if provision == article:
            return article
        near = (*outline.over(provision), *outline.under(provision))
        return provision if any(one in self.creating for one in near) else None


def find_offences(texts: Sequence[BareText], outline: Outline, phrases: ScopePhrases) -> Offences:
    """The offences that a text creates, from the texts of all its provisions.

    A duty to establish an offence creates it, a sanction for it does not.

    >>> text = draft("1. Parties shall establish as an offence the hiding of lamps.", "2. They punish that offence.")
    >>> [one.address for one in scope_in(text).offences]
    ['Article 1']
    """
    creating: set[str] = set()
    articles: set[str] = set()
    for text in texts:
        if speaks_of_crime(text.text, phrases) and _creates(text.text, phrases):
            one = text.provision
            article = outline.article(one.id)
            if outline.provisions[article].kind in (Kind.ARTICLE, Kind.PARAGRAPH):
                articles.add(article)
                creating.add(one.parent if one.kind is Kind.CHAPEAU else one.id)
    for one in outline.provisions.values():
        if one.kind is Kind.ARTICLE and phrases.criminal_heads.search(one.heading):
            articles.add(one.id)
    return Offences(frozenset(articles), frozenset(creating), outline)


def offence_of(provision: Provision, article: Provision) -> Offence:
    """An offence as it is listed: a part of an article has the article's head."""
    return Offence(provision.id, provision.address, provision.heading or article.heading)


@lru_cache(maxsize=2048)
def created_spans(text: str, phrases: ScopePhrases) -> tuple[tuple[int, int], ...]:
    """Where words of a text create an offence: a noun in them speaks of none."""
    return tuple(found.span() for found in phrases.creates.finditer(text))


def _creates(text: str, phrases: ScopePhrases) -> bool:
    return any(not _DENIED.search(text, 0, start) for start, _ in created_spans(text, phrases))
