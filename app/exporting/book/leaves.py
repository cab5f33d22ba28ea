"""The book as one row of leaves, which every medium draws alike: headings, paragraphs, tables, in reading order.

It adds the titles that a book has around its articles and decides nothing of what stands in them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.redline.book.model import BlockKind, BookPiece, BookSection
from app.treaty.actors import ActorType

if TYPE_CHECKING:
    from app.redline.book.model import Book, BookArticle, BookBlock, BookDocument, HistoryEntry, IndexLine, IndexMention
    from app.treaty.vocabulary import Vocabulary

PART, ARTICLE, SECTION, ENTRY = 1, 2, 3, 4
"""Levels of headings."""
_FEW = 24
"""Headings and paragraphs of an article that begins no page: alone there, it would leave most of it empty."""
_WIDTHS = (1.6, 1, 0.9, 2)
"""Of the columns of the tables of drafts and papers."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One heading, paragraph or table of the book."""

    style: str
    """"title", "treaty", "contents", "heading", "plain", "table", "index", or the value of a `BlockKind`."""
    pieces: tuple[BookPiece, ...] = ()
    level: int = 0
    """Of a heading from 1 to 4; else the depth of indentation."""
    language: str = ""
    """Of its words, "" for that of the labels."""
    anchor: str = ""
    """By which links find it."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table, its head first."""
    widths: tuple[float, ...] = ()
    """Of the columns of a table, as shares of each other; () for columns that are alike."""
    article: str = ""
    """Key of the article in which it stands, "" for none."""
    begins: bool = False
    """Whether a page begins with it, where there are pages."""

    @property
    def words(self) -> str:
        """Its words without the signs of footnotes."""
        return "".join(piece.text for piece in self.pieces)


def leaves_of(book: Book, words: Vocabulary) -> Iterator[Leaf]:
    """All leaves of the book, in order."""
    yield Leaf("title", _plain(book.title))
    if book.treaty:
        yield Leaf("treaty", _plain(book.treaty))
    yield Leaf("contents", _plain(words.say("Contents")))
    yield _heading(PART, words.say("How to read this book"), "method")
    yield from (Leaf("plain", _plain(said)) for said in book.method)
    yield _heading(PART, words.say("Drafts and papers"), "documents")
    yield from _documents(words.say("Drafts"), book.drafts, words)
    yield from _documents(words.say("Papers"), book.papers, words)
    if book.concordance:
        yield _heading(ARTICLE, words.say("Where each article stood in each draft"), "concordance")
        yield from (Leaf("table", rows=table) for table in book.concordance)
    for number, part in enumerate(book.parts, 1):
        title = part.title or part.articles[0].title
        yield _heading(PART, title, f"p{number}")
        for at, article in enumerate(part.articles):
            lines = list(_article(article, book, words))
            # The first stands under the head of its part; a few lines need no page of their own.
            yield replace(lines[0], begins=bool(at) and len(lines) > _FEW)
            yield from lines[1:]
    if book.actors:
        yield _heading(PART, words.say("Index of actors"), "actors")
        said = words.say(
            "Articles, with the numbers of footnotes; “+2”: two more proposals or positions there."
        )  # fmt: skip
        yield Leaf("plain", _plain(said))
        yield from _actors(book, words)
    if book.symbols:
        yield _heading(PART, words.say("Index of documents"), "symbols")
        yield from _index(book.symbols, words)
    yield _heading(PART, words.say("What this book does not cover"), "receipt")
    yield from (Leaf("plain", _plain(said)) for said in book.receipt)


def _plain(said: str) -> tuple[BookPiece, ...]:
    return (BookPiece(said),)


def _heading(level: int, said: str, anchor: str = "", article: str = "") -> Leaf:
    return Leaf("heading", _plain(said), level, "", anchor, article=article, begins=level == PART)


def _documents(title: str, lines: Sequence[BookDocument], words: Vocabulary) -> Iterator[Leaf]:
    if not lines:
        return
    yield _heading(ARTICLE, title)
    head = (words.say("Name"), words.say("Symbol"), words.say("Date"), words.say("Facts"))
    rows = (head, *((one.name, one.symbol, one.date, one.facts) for one in lines))
    yield Leaf("table", rows=rows, widths=_WIDTHS)


def _article(article: BookArticle, book: Book, words: Vocabulary) -> Iterator[Leaf]:
    yield _heading(ARTICLE, article.title, article.key, article.key)
    if not article.standing and article.provision:
        said = words.say("Not in the last text; it last stood in {draft}.", draft=article.draft)
        yield Leaf(BlockKind.SAID.value, _plain(said), article=article.key)
    section, session = None, ""
    for entry in article.entries:
        if entry.section is not section:
            section, session = entry.section, ""
            yield _heading(SECTION, section_title(section, words, adopted=book.adopted), "", article.key)
        if entry.session and entry.session != session:
            session = entry.session
            yield Leaf("session", _plain(session), article=article.key)
        yield _heading(ENTRY, entry.title, "", article.key)
        yield from _blocks(entry, article.key)


def section_title(section: BookSection, words: Vocabulary, *, adopted: bool) -> str:
    """The heading of a part of an article's history."""
    if section is BookSection.NEGOTIATION:
        return words.say("A. Negotiation texts")
    if section is BookSection.NOTES:
        return words.say("C. Interpretative notes and statements")
    return words.say("B. Text as adopted") if adopted else words.say("B. Last text")


def _blocks(entry: HistoryEntry, article: str) -> Iterator[Leaf]:
    for block in entry.blocks:
        yield _leaf(block, article)


def _leaf(block: BookBlock, article: str) -> Leaf:
    return Leaf(block.kind.value, block.pieces, block.level, block.language, "", article=article)


def _actors(book: Book, words: Vocabulary) -> Iterator[Leaf]:
    """The index of actors, with a lead over each sort of them."""
    leads = {
        ActorType.STATE: words.say("States"),
        ActorType.GROUP: words.say("Groups of States"),
        ActorType.OFFICER: words.say("Officers of the meeting"),
        ActorType.TERRITORY: words.say("Territories"),
        ActorType.ORGANISATION: words.say("Organizations"),
        "": words.say("Names as the papers print them"),
    }
    for sort, lines in itertools.groupby(book.actors, lambda line: line.sort):
        yield Leaf(BlockKind.LIST.value, _plain(leads[sort]))
        yield from _index(lines, words)


def _index(lines: Iterable[IndexLine], words: Vocabulary) -> Iterator[Leaf]:
    for line in lines:
        pieces = [BookPiece(line.name, strong=True), BookPiece(": ")]
        pieces += _mentions(line.mentions, words)
        if line.against:
            pieces += [BookPiece(" " + words.say("Against:") + " "), *_mentions(line.against, words)]
        yield Leaf("index", tuple(pieces))


def _mentions(mentions: Sequence[IndexMention], words: Vocabulary) -> list[BookPiece]:
    made: list[BookPiece] = []
    for at, one in enumerate(mentions):
        if at:
            made.append(BookPiece(words.say("; ", "list")))
        made.append(BookPiece(one.said, article=one.article))
        facts = [str(note) for note in one.notes] + ([f"+{one.count}"] if one.count else [])
        if facts:
            made.append(BookPiece(f" ({words.joined(facts)})"))
    return made
