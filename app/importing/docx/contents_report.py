"""What a word processor's file has of tables of contents: their entries, and what the report says of them.

In: paragraphs as the reader of the format has them. Which of them are contents is known there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.importing.source.contents_lines import entry_words
from app.importing.source.report import quote_words
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Revision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.importing.docx.body import DocxParagraph


def contents(paragraphs: Sequence[DocxParagraph]) -> Iterator[ReportLine]:
    """Tables of contents and indexes, and how many tracked changes stand in them."""
    lines = [p for p in paragraphs if p.contents and p.words.text.strip()]
    if not lines:
        return
    words = " / ".join(" ".join(p.words.text.split()) for p in lines)
    changes = sum(isinstance(m, Revision) for p in lines for m in p.words.marks)
    quoted = f"“{quote_words(words)}”"
    said = Message("Left out, {what}: {words}", (Message("table of contents"), quoted))
    if changes == 1:
        said = Message("Left out, table of contents with {n} tracked change in it: {words}", (changes, quoted))
    elif changes:
        said = Message("Left out, table of contents with {n} tracked changes in it: {words}", (changes, quoted))
    yield ReportLine(Severity.INFO, said, lines[0].where)


def entries(paragraphs: Sequence[DocxParagraph]) -> tuple[str, ...]:
    """The entries of the tables of contents, without page numbers: the headings that the text must have. Of an entry
    with tracked changes it is not known which they are.
    """
    lines = (p for p in paragraphs if p.contents and not any(isinstance(m, Revision) for m in p.words.marks))
    return tuple(words for p in lines if (words := entry_words(p.words.text)))
