"""Finds the provisions by which States criminalise a conduct: the offences that a text creates.

An offence is the article, and a part of it where that part is cited by itself. A duty to consider counts. What a State
may not do, and sanctions for what is an offence already, create none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.scope.crime_words import created_spans
from app.notation.scope.phrases import ScopePhrases, speaks_of_crime
from app.notation.scope.terms import defines
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.scope import Offence

if TYPE_CHECKING:
    from app.notation.references.targets import Reference
    from app.notation.scope.bare_text import BareText

    Cited = tuple[Reference, tuple[str, ...]]

_DENIED = re.compile(
    r"\b(?:not|ne|no|не)\b[^.;:]{0,30}$|\b(?:nothing|rien|nada|ничто)\b[^.;:]{0,120}$|(?:لا|不)[^。；]{0,8}$",
    re.IGNORECASE,
)


_NEAR = 60
"""Signs before words that create an offence within which the acts stand that a citation names."""
_WORD = re.compile(r"\w+,?\s")
_DIVISIONS = frozenset({Kind.PART, Kind.CHAPTER, Kind.SECTION})


@dataclass(frozen=True, slots=True)
class Outline:
    """The order of a draft: what stands over a provision, and in which article."""

    provisions: Mapping[str, Provision]
    order: Mapping[str, int]
    children: Mapping[str, Sequence[str]]
    ids: Sequence[str]
    ends: Mapping[str, int]
    """The place in that order behind the last provision that stands under one."""
    articles: Mapping[str, str]
    """The article in which a provision stands, by its id."""

    def place(self, provision: str) -> int:
        """Which one of those under the same head a provision is; provisions stand in order."""
        siblings = self.children[self.provisions[provision].parent]
        return bisect_left(siblings, self.order[provision], key=self.order.__getitem__)

    def over(self, provision: str) -> list[str]:
        """The provision and all above it, innermost first."""
        found: list[str] = []
        while provision in self.provisions:
            found.append(provision)
            provision = self.provisions[provision].parent
        return found

    def under(self, provision: str) -> Sequence[str]:
        """The provision and all below it, in order."""
        return self.ids[self.order[provision] : self.ends[provision]]

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
    ends = {one: n + 1 for one, n in order.items()}
    for provision in reversed(draft.provisions):
        if provision.parent in ends:
            ends[provision.parent] = max(ends[provision.parent], ends[provision.id])
    ids = tuple(order)
    return Outline(draft.by_id(), order, children, ids, ends, articles)


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


def find_offences(
    texts: Sequence[BareText], outline: Outline, phrases: ScopePhrases, cited: Callable[[BareText], Sequence[Cited]]
) -> Offences:
    """The offences that a text creates, from the texts of all its provisions; `cited` has the citations of one.

    A duty to establish an offence creates it, a sanction for it does not. A duty to criminalise what stands elsewhere
    ("the acts set forth in this chapter") creates what stands there: articles that describe an act, and lay down no
    duty.

    >>> text = draft("1. Parties shall establish as an offence the hiding of lamps.", "2. They punish that offence.")
    >>> [one.address for one in scope_in(text).offences]
    ['Article 1']
    """
    creating: set[str] = set()
    articles: set[str] = set()
    own: list[BareText] = []
    elsewhere: list[BareText] = []
    for text in texts:
        if not (speaks_of_crime(text.text, phrases) and _creates(text.text, phrases)):
            continue
        if _is_of_cited_acts(text.text, phrases):
            elsewhere.append(text)
        else:
            own.append(text)
    made = {outline.article(text.provision.id) for text in own}
    for text in elsewhere:
        known = cited(text)
        described = set(_described(text, known, outline, phrases))
        if described:
            articles |= described
            creating |= described
        elif not any(outline.article(place) in made for _, places in known for place in places):
            own.append(text)  # what is defined elsewhere, or in another instrument, is criminalised here
    for text in own:
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


def _creates(text: str, phrases: ScopePhrases) -> bool:
    return any(not _DENIED.search(text, 0, start) for start, _ in created_spans(text, phrases))


def _is_of_cited_acts(text: str, phrases: ScopePhrases) -> bool:
    """Whether all that is criminalised is what a citation names: "establish as offences the acts set forth in …"."""
    return all(_is_cited(text, start, end, phrases) for start, end in created_spans(text, phrases))


def _is_cited(text: str, start: int, end: int, phrases: ScopePhrases) -> bool:
    """Whether the acts stand with a citation behind the words or in them, in Chinese before."""
    if phrases.modifiers_first:
        acts = phrases.cited_acts.search(text, max(0, start - _NEAR), end)
        return acts is not None and acts.end() > start - 3
    inside = _WORD.match(text, start, end)
    return any(phrases.cited_acts.match(text, at) for at in (end, inside.end() if inside else end))


def _described(text: BareText, cited: Sequence[Cited], outline: Outline, phrases: ScopePhrases) -> Iterator[str]:
    """The articles that a duty to criminalise cites, those of a division too, but for those that lay down duties."""
    own = outline.article(text.provision.id)
    for reference, provisions in cited:
        places = list(provisions)
        if not places and reference.relative and not reference.beside:
            over = (one for one in outline.over(own) if outline.provisions[one].kind.value == reference.under)
            places = [one for one in (next(over, ""),) if one]
        for place in places:
            for one in outline.under(place):
                if outline.provisions[one].kind is Kind.ARTICLE and one != own:
                    first = outline.provisions[
                        next((at for at in outline.under(one) if outline.provisions[at].text), one)
                    ]
                    if created_spans(first.text, phrases) or not (
                        phrases.duty.search(first.text)
                        or any(defines(outline.provisions[at].text) for at in outline.under(one))
                    ):
                        yield one
