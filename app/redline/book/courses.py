"""Finds which articles a book has and what each of them is in every draft. Nothing of any draft is left over.

It follows the courses of provisions that `app.attribution.lineage` knows, from the last draft back, then from older
drafts what did not come so far. What stands in no article (titles, headings of parts) is one article of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.lineage.provision_history import ProvisionHistory, heads_of, history_of
from app.notation.references.targets import place_key
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.attribution.lineage.provision_history import DraftSeries, ProvisionPlace

_HEADS = frozenset({Kind.ARTICLE, Kind.PREAMBLE, Kind.ANNEX})
_DIVISIONS = frozenset({Kind.PART, Kind.CHAPTER, Kind.SECTION})
_PARAGRAPHS = frozenset({Kind.PARAGRAPH, Kind.PREAMBULAR, Kind.OPTION})


@dataclass(frozen=True)
class BookCourse:
    """One article of the book: where it is seen from, and what it is in each draft."""

    start: int
    """The draft from which it is seen: the last that has it."""
    provision: str
    """Its id there, "" for what stands in no article."""
    part: str
    """Id, in the draft `start`, of the uppermost division in which it stands, "" for none."""
    courses: tuple[ProvisionHistory, ...]
    """One for each draft."""


def article_courses(series: DraftSeries) -> tuple[BookCourse, ...]:
    """The articles of the book: those of the last draft in its order, each older one behind what it stood behind, and
    at the end what stands in none. Every provision of every draft is in one at least.

    >>> older, newer = draft("1. Ships moor by day.", "2. Nets are dried."), draft("1. Ships moor by day.")
    >>> from app.attribution.lineage.provision_history import series_of
    >>> found = article_courses(series_of([older, newer], [compare(older, newer).pairs], [(), ()]))
    >>> [(one.start, one.provision) for one in found]
    [(1, 'article-1')]
    """
    if not series.places:
        return ()
    covered: list[set[str]] = [set() for _ in series.places]
    found: list[BookCourse] = []
    for draft in range(len(series.places) - 1, -1, -1):
        behind = -1
        for head in _article_heads(series.places[draft]):
            if head.id in covered[draft]:
                behind = _number_of(found, draft, head.id, behind)
                continue
            made = BookCourse(draft, head.id, _part_of(series.places[draft], head), history_of(series, draft, head.id))
            at = _place_for(found, made, behind, series)
            found.insert(at, made)
            behind = at
            for here, course in zip(covered, made.courses, strict=True):
                here.update(course.own)
    rest = tuple(
        ProvisionHistory(tuple(place.id for place in places if place.id not in here))
        for places, here in zip(series.places, covered, strict=True)
    )
    if any(course.own for course in rest):
        last = max(at for at, course in enumerate(rest) if course.own)
        found.append(BookCourse(last, "", "", rest))
    return tuple(found)


def _article_heads(places: Sequence[ProvisionPlace]) -> tuple[ProvisionPlace, ...]:
    """The provisions that have a history of their own: articles, preamble and annexes that stand in none of these; of
    a text without articles its paragraphs.
    """
    sorts = {place.kind for place in places}
    kinds = _HEADS if sorts & {Kind.ARTICLE, Kind.ANNEX} or not sorts & _PARAGRAPHS else _PARAGRAPHS
    return heads_of(places, _with_under(places, {place.id for place in places if place.kind in kinds}))


def _with_under(places: Sequence[ProvisionPlace], heads: set[str]) -> set[str]:
    """These ids with all that stands under them."""
    inside = set(heads)
    for place in places:
        if place.parent in inside:
            inside.add(place.id)
    return inside


def _number_of(found: Sequence[BookCourse], draft: int, head: str, behind: int) -> int:
    """The number of the article that has a provision of a draft, `behind` where none has it."""
    return next((at for at, one in enumerate(found) if head in one.courses[draft].own), behind)


def _place_for(found: Sequence[BookCourse], made: BookCourse, behind: int, series: DraftSeries) -> int:
    """Where a new article comes: behind the one that stood before it where that is in the same part, else at the end of
    its part, else behind it all the same.
    """
    if made.start == len(series.places) - 1 or not found:
        return len(found)
    wanted = part_key(series, made)
    alike = [at for at, one in enumerate(found) if part_key(series, one) == wanted]
    if not alike or behind in alike:
        return behind + 1
    return alike[0] if behind < alike[0] else alike[-1] + 1


def part_key(series: DraftSeries, article: BookCourse) -> str:
    """The part in which an article stands, by a key that is the same in all drafts, "" for none."""
    places = series.places[article.start]
    return next((place_key(place.address) for place in places if place.id == article.part), "")


def _part_of(places: Sequence[ProvisionPlace], head: ProvisionPlace) -> str:
    """The uppermost division in which a provision stands, "" for none."""
    by_id = {place.id: place for place in places}
    above, found = head.parent, ""
    while above in by_id:
        found = above if by_id[above].kind in _DIVISIONS else found
        above = by_id[above].parent
    return found
