"""Tells the notes that a person wrote of an article: interpretative notes, statements, and all others.

Of what sort a note is, its own first words say ("Interpretative note: …", "Statement by Norhaven: …"), in six
languages; a dossier keeps no other mark of it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.redline.book.model import BlockKind, BookBlock, BookPiece, BookPlace

if TYPE_CHECKING:
    from app.treaty.notes import Note
    from app.treaty.vocabulary import Vocabulary


class RemarkSort(StrEnum):
    """What a note of a person is in the book."""

    INTERPRETATIVE = "interpretative"
    STATEMENT = "statement"
    OTHER = "other"


_LEADS = {
    RemarkSort.INTERPRETATIVE: (
        "interpretative note", "interpretive note", "note interprétative", "nota interpretativa",
        "примечание для толкования", "примечание о толковании", "解释性说明", "ملاحظة تفسيرية", "حاشية تفسيرية",
    ),
    RemarkSort.STATEMENT: ("statement", "déclaration", "declaración", "заявление", "声明", "发言", "بيان"),
}  # fmt: skip
"""The first words by which a note says what it is, folded."""


def sort_of_note(text: str) -> RemarkSort:
    """What a note is, by its first words.

    >>> sort_of_note("Statement by Norhaven: ports are free."), sort_of_note("Ask the capital.").value
    (<RemarkSort.STATEMENT: 'statement'>, 'other')
    """
    said = text.strip(" \t\n[(*").casefold()
    return next((sort for sort, leads in _LEADS.items() if said.startswith(leads)), RemarkSort.OTHER)


def lead_of(sort: RemarkSort, words: Vocabulary) -> str:
    """The line over the notes of a sort.

    >>> from app.treaty.vocabulary import ENGLISH
    >>> lead_of(RemarkSort.STATEMENT, ENGLISH)
    'Statements'
    """
    return {
        RemarkSort.INTERPRETATIVE: words.say("Interpretative notes"),
        RemarkSort.STATEMENT: words.say("Statements"),
        RemarkSort.OTHER: words.say("Other notes"),
    }[sort]


def note_block(note: Note, draft: str, words: Vocabulary) -> BookBlock:
    """A note as a block: where it stands, that it is private, and its words as they were written."""
    facts = [words.place(note.anchor.address), draft or note.draft.label]
    if note.private:
        facts.append(words.say("private"))
    lead = words.joined(fact for fact in facts if fact)
    place = BookPlace(draft, note.anchor.provision, note=note.id)
    text = note.text or note.anchor.quote
    return BookBlock(BlockKind.NOTE, (BookPiece(words.labelled(lead, text)),), place=place)
