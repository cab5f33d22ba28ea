"""Makes the concordance of a book. It lists which numbers an article has had, draft by draft.

It finds no history: what an article is in each draft, `courses` knows. Many drafts are laid out as several tables, for
a page holds few columns.

>>> shall = ["Article 1", "Moorings", "1. Ships shall moor by day."]
>>> moved = ["Article 1", "Nets", "Nets are dry.", "Article 2", *shall[1:]]
>>> record(shall, moved).concordance
((('zero', 'one'), ('–', 'Article 1'), ('Article 1', 'Article 2')),)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.attribution.lineage.provision_history import heads_of

if TYPE_CHECKING:
    from app.attribution.lineage.provision_history import ProvisionPlace
    from app.redline.book.courses import BookCourse
    from app.redline.book.material import BookMaterial
    from app.treaty.vocabulary import Vocabulary

_COLUMNS = 6
"""Drafts that one table has beside each other."""
_PLACES = 3
"""Places of one article in one draft that are listed; of more it is said how many."""

ConcordanceTable = tuple[tuple[str, ...], ...]
"""Rows of cells, the names of drafts first."""


def concordance_of(
    courses: Iterable[BookCourse], material: BookMaterial, words: Vocabulary
) -> tuple[ConcordanceTable, ...]:
    """The tables: of each article, in the order of the book, where it stood in each draft, "–" where it did not."""
    rows = [_row(course, material, words) for course in courses if course.provision]
    if not rows or len(material.drafts) == 1:
        return ()
    names = [draft.label or draft.symbol or draft.source for draft in material.drafts]
    tables = []
    for start in range(0, len(names), _COLUMNS):
        chosen = list(range(start, min(start + _COLUMNS, len(names))))
        # The last draft stands in every table: by it an article is found from one to the next.
        if chosen[-1] != len(names) - 1:
            chosen.append(len(names) - 1)
        tables.append(tuple(tuple(row[at] for at in chosen) for row in (names, *rows)))
    return tuple(tables)


def _row(course: BookCourse, material: BookMaterial, words: Vocabulary) -> list[str]:
    return [
        _cell(heads_of(places, one.own), words)
        for places, one in zip(material.series.places, course.courses, strict=True)
    ]


def _cell(heads: Sequence[ProvisionPlace], words: Vocabulary) -> str:
    """Where an article stands in one draft."""
    said = list(dict.fromkeys(words.place(one.address) for one in heads if one.address))
    if not said:
        return "–"
    more = [f"+{len(said) - _PLACES}"] if len(said) > _PLACES else []
    return words.joined((*said[:_PLACES], *more))
