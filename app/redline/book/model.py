"""Holds the book of a negotiation as a value. It has parts, articles with their history, footnotes, indexes.

It follows the form of the published *travaux préparatoires* of the United Nations (docs/book.md). Words are composed
once, in the language of the labels; whoever draws them computes nothing. Every block and every footnote keeps the ids
of the place from which it comes, so that a reader can be led there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.life.model import Presence
    from app.redline.model import DraftFacts


@dataclass(frozen=True, slots=True)
class BookPlace:
    """Where a line of the book comes from: ids of the dossier, "" for what does not apply."""

    draft: str = ""
    """Label of the draft."""
    provision: str = ""
    """Its id in that draft; for words that went, in the draft before."""
    changes: tuple[str, ...] = ()
    """Ids of changes in the comparison of the draft with the one before it."""
    proposal: str = ""
    ask: str = ""
    paper: str = ""
    """Name of the paper."""
    note: str = ""
    """Id of a note."""
    position: str = ""
    """Id of a position that a person entered."""
    instrument: str = ""
    """Key of an instrument on the shelf."""


NOWHERE = BookPlace()


class BlockKind(StrEnum):
    """What a block of the book is, by which it is drawn."""

    TEXT = "text"
    """A line of a draft, in its own language."""
    HEAD = "head"
    """A line of a draft with a heading."""
    GONE = "gone"
    """A line that says what this draft has no longer."""
    SAID = "said"
    """A sentence of the program."""
    LIST = "list"
    """The lead of a list that follows."""
    PROPOSAL = "proposal"
    """Who asked, and where it is recorded."""
    ASK = "ask"
    """One thing asked, with what became of it."""
    NOTE = "note"
    """A note of the draft, or one that a person entered."""


@dataclass(frozen=True, slots=True)
class BookPiece:
    """Words of one look, behind which the sign of a footnote may stand."""

    text: str
    strong: bool = False
    note: int = 0
    """Number of the footnote whose sign stands behind the words, 0 for none."""
    article: str = ""
    """Key of the article to which the words lead, "" for none."""


@dataclass(frozen=True, slots=True)
class BookBlock:
    """One paragraph of the book."""

    kind: BlockKind
    pieces: tuple[BookPiece, ...]
    level: int = 0
    """Depth for indentation."""
    language: str = ""
    """Of its words, "" for the language of the labels."""
    place: BookPlace = NOWHERE

    @property
    def words(self) -> str:
        """All its words without footnotes."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class NamedVoice:
    """That actors are named in a footnote for changes, and how it is known: the names are the attribution's own."""

    changes: tuple[str, ...]
    actors: tuple[str, ...]
    """Ids, "?" for a name that is not known."""
    names: tuple[str, ...]
    """As printed."""
    link: str
    """A value of `treaty.attributions.Link`."""
    opposite: bool
    source: str


@dataclass(frozen=True, slots=True)
class BookFootnote:
    """A footnote: what changed at its sign, and who is known to have asked, on what evidence."""

    number: int
    sentences: tuple[str, ...]
    voices: tuple[NamedVoice, ...]
    place: BookPlace

    @property
    def words(self) -> str:
        """Its sentences as one text."""
        return " ".join(self.sentences)


class BookSection(StrEnum):
    """The three parts of the history of an article, as the published form has them."""

    NEGOTIATION = "negotiation"
    """A. Negotiation texts."""
    LAST = "last"
    """B. The text as adopted, or the last one."""
    NOTES = "notes"
    """C. Interpretative notes and statements."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one draft has of an article, with what was asked of it; or, in the last section, what a person entered."""

    section: BookSection
    draft: int
    """Its place among the drafts of the book, -1 for what speaks of none."""
    title: str
    """What the draft is called, with symbol and day."""
    session: str
    """The meeting at which it was before delegates, "" where that is not known."""
    presence: Presence | None
    changed: bool
    """Whether its text is another than that of the draft before."""
    blocks: tuple[BookBlock, ...]


@dataclass(frozen=True)
class BookArticle:
    """An article, or what else has a history of its own, with all that is known of it."""

    key: str
    """Unique in the book, and safe as an anchor: "a12"."""
    title: str
    """Number and heading, as the last draft that has it prints them."""
    address: str
    draft: str
    """Label of that draft."""
    provision: str
    """Its id there."""
    standing: bool
    """Whether the last draft has it."""
    entries: tuple[HistoryEntry, ...]
    footnotes: tuple[BookFootnote, ...]


@dataclass(frozen=True)
class BookPart:
    """A part of the treaty, or what stands in none (`title` "")."""

    title: str
    articles: tuple[BookArticle, ...]


@dataclass(frozen=True, slots=True)
class BookDocument:
    """A line of the tables of drafts and papers."""

    name: str
    symbol: str
    date: str
    """In words."""
    facts: str
    """What else is to be known of it: a meeting, to which draft it speaks, how it was read."""
    place: BookPlace


@dataclass(frozen=True, slots=True)
class IndexMention:
    """One article in an index, with the footnotes that are meant there."""

    article: str
    """Its key."""
    said: str
    """Its address."""
    notes: tuple[int, ...]
    count: int = 0
    """Proposals and positions there that stand in no footnote."""


@dataclass(frozen=True, slots=True)
class IndexLine:
    """A name, or a symbol, and where it stands."""

    name: str
    mentions: tuple[IndexMention, ...]
    sort: str = ""
    """Of an actor, a value of `treaty.actors.ActorType`; "" for a name that is not known, and for a document."""
    against: tuple[IndexMention, ...] = ()
    """Where an actor stands only as one who asked for the contrary."""


@dataclass(frozen=True)
class Book:
    """The book of a negotiation, or of a part of it."""

    title: str
    treaty: str
    language: str
    """Of the labels."""
    adopted: bool
    """Whether somebody said that the last draft is the text as adopted."""
    facts: tuple[DraftFacts, ...]
    """The drafts, oldest first."""
    drafts: tuple[BookDocument, ...]
    papers: tuple[BookDocument, ...]
    method: tuple[str, ...]
    """What a name means, and how the book is made, in paragraphs."""
    receipt: tuple[str, ...]
    """What the book does not cover, in sentences."""
    parts: tuple[BookPart, ...]
    concordance: tuple[tuple[tuple[str, ...], ...], ...] = ()
    """Tables of where each article stood in each draft, as rows of cells, the names of drafts first."""
    actors: tuple[IndexLine, ...] = ()
    symbols: tuple[IndexLine, ...] = field(default=())

    @property
    def articles(self) -> tuple[BookArticle, ...]:
        """All articles, in order."""
        return tuple(article for part in self.parts for article in part.articles)
