"""Adds to the history of an article what leads elsewhere. That is other histories, and sources on the shelf.

>>> made = record(["Article 1", "Moorings", "1. Article 2 holds.", "Article 2", "Nets", "1. Nets are dry."])
>>> history(made.articles[0])[-1]
'last 0: See also the histories of: Article 2'
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.notation.references.targets import place_key
from app.redline.book.model import BlockKind, BookBlock, BookPiece, BookPlace, BookSection
from app.treaty.marks import CrossReference

if TYPE_CHECKING:
    from app.redline.book.ask_ledger import AskLedger
    from app.redline.book.courses import BookCourse
    from app.redline.book.material import BookMaterial
    from app.redline.book.model import BookArticle
    from app.treaty.precedents import Precedent
    from app.treaty.vocabulary import Vocabulary


def references_of(
    article: BookArticle,
    course: BookCourse,
    material: BookMaterial,
    ledger: AskLedger,
    among: Mapping[int, BookArticle],
    words: Vocabulary,
) -> BookArticle:
    """The article with what leads elsewhere behind the text of the last draft that has it. `among` are
    the articles that are in the book, by their numbers.
    """
    at = max(number for number, entry in enumerate(article.entries) if entry.draft >= 0)
    entry = article.entries[at]
    more = [*_see_also(article.key, course, material, ledger, among, words)]
    if entry.section is BookSection.LAST:
        more += _sources(course, material, words)
    if not more:
        return article
    entries = list(article.entries)
    entries[at] = replace(entry, blocks=(*entry.blocks, *more))
    return replace(article, entries=tuple(entries))


def _see_also(
    own: str,
    course: BookCourse,
    material: BookMaterial,
    ledger: AskLedger,
    among: Mapping[int, BookArticle],
    words: Vocabulary,
) -> Sequence[BookBlock]:
    """The articles that the text cites, or with which it shares words of an older draft."""
    draft = material.drafts[course.start]
    texts = draft.by_id()
    places = {place_key(one.address): one.id for one in reversed(draft.provisions) if one.address}
    found: set[int] = set()
    for provision in course.courses[course.start].own:
        for mark in texts[provision].marks.text:
            if isinstance(mark, CrossReference) and mark.resolves:
                found.update(ledger.articles_at(course.start, places.get(place_key(mark.target), "")))
    for at, one in enumerate(course.courses):
        for provision in one.own:
            found.update(ledger.articles_at(at, provision))
    told = [among[number] for number in sorted(found) if number in among and among[number].key != own]
    if not told:
        return ()
    pieces = [BookPiece(words.say("See also the histories of:") + " ")]
    for n, other in enumerate(told):
        if n:
            pieces.append(BookPiece(words.say(", ", "list")))
        pieces.append(BookPiece(other.address, article=other.key))
    return (BookBlock(BlockKind.SAID, tuple(pieces), place=BookPlace(draft.label or draft.source)),)


def _sources(course: BookCourse, material: BookMaterial, words: Vocabulary) -> list[BookBlock]:
    """Provisions of instruments on the shelf with which the last text shares its words."""
    if material.precedents is None:
        return []
    known = material.precedents.by_provision()
    found = (one for provision in course.courses[-1].own for one in known.get(provision, ()))
    blocks = [_source(one, material, words) for one in found]
    if not blocks:
        return []
    return [BookBlock(BlockKind.LIST, (BookPiece(words.say("Sources on the shelf:")),)), *dict.fromkeys(blocks)]


def _source(one: Precedent, material: BookMaterial, words: Vocabulary) -> BookBlock:
    name = words.joined((material.instruments.get(one.instrument, one.instrument), words.place(one.address)))
    if one.verbatim:
        said = words.count(
            "{place}: {n} word, with nothing of substance changed",
            "{place}: {n} words, with nothing of substance changed",
            one.words,
            place=name,
        )
    else:
        said = words.count("{place}: {n} word in common", "{place}: {n} words in common", one.words, place=name)
    place = BookPlace(provision=one.provision, instrument=one.instrument)
    return BookBlock(BlockKind.NOTE, (BookPiece(said),), place=place)
