"""Composes the book of a negotiation. It has parts and articles with their histories, tables, indexes, a receipt.

Every change between two drafts that are followed stands in it, but those of formatting, which are counted. It finds no
change, no name and no fate: what it is given was found by the floors below.

>>> shall, may = (["Article 1", "Moorings", f"1. Ships {verb} moor by day."] for verb in ("shall", "may"))
>>> for line in history(record(shall, may).articles[0]):
...     print(line)
negotiation 0: Article 1 Moorings
negotiation 0: 1. Ships shall moor by day.
last 1: Article 1 Moorings
last 1: 1. Ships may[1] moor by day.
1: “shall” → “may”.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.message import Message
from app.notation.references.targets import place_key
from app.redline.book.ask_ledger import AskLedger, AskWriter
from app.redline.book.concordance import concordance_of
from app.redline.book.courses import article_courses, part_key
from app.redline.book.entries import EntryWriter
from app.redline.book.footnotes import FootnoteWriter
from app.redline.book.indexes import index_actors, index_symbols
from app.redline.book.material import BookChoices
from app.redline.book.method import draft_lines, method_of, paper_lines, receipt_of
from app.redline.book.model import (
    BlockKind,
    Book,
    BookArticle,
    BookBlock,
    BookFootnote,
    BookPart,
    BookPiece,
    BookPlace,
    BookSection,
    HistoryEntry,
)
from app.redline.book.references import references_of
from app.redline.compose import facts_of
from app.treaty.vocabulary import ENGLISH

if TYPE_CHECKING:
    from app.redline.book.courses import BookCourse
    from app.redline.book.material import BookMaterial
    from app.treaty.actors import Register
    from app.treaty.draft import Draft, Provision
    from app.treaty.notes import Note
    from app.treaty.vocabulary import Vocabulary


class PlaceUnknown(Exception):
    """No draft has the part or article that is wanted; its sentence says so."""

    def __init__(self, place: str) -> None:
        self.message = Message("None of the drafts has “{0}”; name a provision as one of them prints it.", (place,))
        super().__init__(str(self.message))


@dataclass(frozen=True)
class _Chosen:
    """An article that is in the book, under its number among all."""

    number: int
    course: BookCourse
    key: str
    part: str


def compose_book(
    material: BookMaterial, register: Register, words: Vocabulary = ENGLISH, choices: BookChoices | None = None
) -> Book:
    """The book of a negotiation, or of the part that was chosen. The same material gives the same book.

    Raises PlaceUnknown for a place that no draft has.
    """
    choices = choices or BookChoices()
    courses = article_courses(material.series)
    ledger = AskLedger(material.asks, material.entered, material.drafts, courses)
    asks = AskWriter(register, words, material.titles)
    footnotes = FootnoteWriter(register, words, material.titles)
    entries = EntryWriter(material, words, footnotes, asks, adopted=choices.adopted)
    notes, homeless = _notes_by_article(material, ledger, len(courses))
    chosen = _chosen(material, courses, choices.place)
    articles: list[tuple[_Chosen, BookArticle]] = []
    for one in chosen:
        history, signs = entries.history(one.course, ledger.by_article[one.number], notes[one.number])
        articles.append((one, _article(one, material, words, history, signs)))
    whole = not choices.place
    if whole and (left := _left_changes(material, entries, footnotes, words)) is not None:
        articles = _with_left(articles, left, words)
    among = {one.number: article for one, article in articles}
    articles = [(one, references_of(article, one.course, material, ledger, among, words)) for one, article in articles]
    made = [article for _, article in articles]
    return Book(
        words.say("The record of the negotiation of {title}", title=material.title) if material.title
        else words.say("The record of a negotiation"),
        next((draft.title for draft in reversed(material.drafts) if draft.title), ""),
        words.language,
        choices.adopted,
        tuple(facts_of(draft, words) for draft in material.drafts),
        draft_lines(material, words),
        paper_lines(material, words),
        method_of(words, adopted=choices.adopted),
        receipt_of(material, ledger, asks, homeless, words, place=choices.place),
        _parts(articles),
        concordance_of([one.course for one in chosen], material, words),
        index_actors(made, chosen_asks(chosen, ledger), register, words),
        index_symbols(made, material, words),
    )  # fmt: skip


def chosen_asks(chosen: Iterable[_Chosen], ledger: AskLedger) -> dict[str, list[str]]:
    """Of each article, by its key: the ids of the actors that asked something there, or took a position."""
    found: dict[str, list[str]] = {}
    for one in chosen:
        asked = ledger.by_article[one.number]
        there = found.setdefault(one.key, [])
        for proposals in asked.proposals.values():
            for asks in proposals.values():
                there += [actor.id for actor in asks[0].proposal.actors if actor.id != "?"]
        there += [p.actor.id for positions in asked.positions.values() for p in positions if p.actor.id != "?"]
    return found


def _chosen(material: BookMaterial, courses: Sequence[BookCourse], place: str) -> list[_Chosen]:
    """The articles of the part or article that is wanted. Raises PlaceUnknown."""
    key = place_key(place) if place else ""
    found = []
    seen: dict[str, int] = {}
    titles: dict[str, str] = {"": ""}
    for number, course in enumerate(courses):
        if key and not _is_in(material.drafts, course, key):
            continue
        if course.part:
            # A part is called as the last draft that has it calls it: what left earlier stands in the same part.
            division = material.drafts[course.start].by_id()[course.part]
            part = part_key(material.series, course)
            said = " ".join(one for one in (division.number, division.heading) if one) or division.address
            if course.start >= seen.get(part, -1):
                seen[part], titles[part] = course.start, said
        else:
            part = ""
        found.append(_Chosen(number, course, f"a{number + 1}", part))
    if key and not found:
        raise PlaceUnknown(place)
    return [replace(one, part=titles[one.part]) for one in found]


def _is_in(drafts: Sequence[Draft], course: BookCourse, key: str) -> bool:
    """Whether an article is the place with a key, stands in it, or has it, in the last draft that has the article."""
    if not course.provision:
        return False
    texts = drafts[course.start].by_id()
    own = frozenset(course.courses[course.start].own)
    if any(place_key(texts[one].address) == key for one in own):
        return True
    above = texts[course.provision].parent
    while above in texts:
        if place_key(texts[above].address) == key:
            return True
        above = texts[above].parent
    return False


def _article(
    one: _Chosen,
    material: BookMaterial,
    words: Vocabulary,
    entries: tuple[HistoryEntry, ...],
    footnotes: tuple[BookFootnote, ...],
) -> BookArticle:
    draft = material.drafts[one.course.start]
    head = draft.by_id().get(one.course.provision)
    title = _title(head, words) if head is not None else words.say("Titles and what stands in no article")
    standing = one.course.start == len(material.drafts) - 1
    if not standing and head is not None:
        title = words.say("{title} (last in {draft})", title=title, draft=draft.label or draft.source)
    return BookArticle(
        one.key,
        title,
        words.place(head.address) if head is not None else title,
        draft.label or draft.source,
        one.course.provision,
        standing,
        entries,
        footnotes,
    )


def _title(head: Provision, words: Vocabulary) -> str:
    named = ". ".join(one.strip(" .") for one in (head.number, head.heading) if one.strip(" ."))
    return " ".join(_paired(named).split()) or words.place(head.address)


def _paired(text: str) -> str:
    """Text without square brackets that have no partner in it: they close in a later line of the article.

    >>> _paired("Article 12. [Ferries by [night]")
    'Article 12. Ferries by [night]'
    """
    opened: list[int] = []
    alone = set()
    for at, letter in enumerate(text):
        if letter == "[":
            opened.append(at)
        elif letter == "]":
            alone |= set() if opened else {at}
            opened = opened[:-1]
    # Of nested signs the innermost has the partner.
    alone |= set(opened)
    return "".join(letter for at, letter in enumerate(text) if at not in alone)


def _parts(articles: Iterable[tuple[_Chosen, BookArticle]]) -> tuple[BookPart, ...]:
    """Articles in a row that stand in one part, together."""
    made: list[BookPart] = []
    for one, article in articles:
        if made and made[-1].title == one.part:
            made[-1] = replace(made[-1], articles=(*made[-1].articles, article))
        else:
            made.append(BookPart(one.part, (article,)))
    return tuple(made)


def _notes_by_article(material: BookMaterial, ledger: AskLedger, count: int) -> tuple[list[list[Note]], list[Note]]:
    """The notes of each article by where they were made, and those whose place is in no draft that is followed."""
    found: list[list[Note]] = [[] for _ in range(count)]
    homeless = []
    for note in material.notes:
        at = next(
            (
                n
                for n, draft in enumerate(material.drafts)
                if (note.draft.sha256 and note.draft.sha256 == draft.sha256) or note.draft.label == draft.label
            ),
            -1,
        )
        numbers = ledger.articles_at(at, note.anchor.provision) if at >= 0 else ()
        for number in numbers[:1]:
            found[number].append(note)
        if not numbers:
            homeless.append(note)
    return found, homeless


def _left_changes(
    material: BookMaterial, entries: EntryWriter, footnotes: FootnoteWriter, words: Vocabulary
) -> tuple[HistoryEntry, ...] | None:
    """Changes that no line of any article shows, so that none is missing; None where there are none."""
    made = []
    for draft, views in enumerate(entries.views):
        left = [v for v in views.values() if v.id not in entries.shown[draft] and not v.kind.traits.quiet]
        if not left:
            continue
        label = material.drafts[draft].label or material.drafts[draft].source
        blocks = []
        for view in left:
            said = words.labelled(words.place(view.newer_address or view.older_address), view.title)
            blocks.append(BookBlock(BlockKind.SAID, (BookPiece(said),), place=BookPlace(label, "", (view.id,))))
        made.append(HistoryEntry(BookSection.NEGOTIATION, draft, entries.name(draft), "", None, True, tuple(blocks)))
    return tuple(made) or None


def _with_left(
    articles: list[tuple[_Chosen, BookArticle]], left: tuple[HistoryEntry, ...], words: Vocabulary
) -> list[tuple[_Chosen, BookArticle]]:
    """The articles with such changes behind the last of them."""
    one, last = articles[-1]
    return [*articles[:-1], (one, replace(last, entries=(*last.entries, *left)))]
