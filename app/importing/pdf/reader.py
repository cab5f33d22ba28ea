"""Reading a PDF: the bytes become Blocks, with notes, looks and tables, and a report of all that was set aside.

It puts the readers of the single parts together: letters (`pdf/page/extraction`, `pdf/ocr/readable_pages`), lines
(`pdf/layout/lines`), what is printed around the text (`pdf/layout/page_furniture`, `pdf/layout/contents_tables`,
`pdf/layout/footnotes`), reading order and paragraphs (`pdf/layout/flow`), texts (`pdf/layout/blocks`). A PDF is read in
a process of its own (`formats.is_slow`): its parser may fall over a damaged file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.pdf.layout.blocks import Blocks
from app.importing.pdf.layout.broken_words import TextWords
from app.importing.pdf.layout.contents_tables import without_contents
from app.importing.pdf.layout.flow import flow_of
from app.importing.pdf.layout.footnotes import notes_of
from app.importing.pdf.layout.formatting import DrawnFormats
from app.importing.pdf.layout.lines import sheet_of
from app.importing.pdf.layout.page_furniture import without_furniture
from app.importing.pdf.layout.text import TextBuilder
from app.importing.pdf.ocr.readable_pages import readable_pages_of
from app.importing.pdf.page.extraction import letters_in, open_pdf, pages_of
from app.importing.pdf.report import PdfPageFacts, facts_of, report_of
from app.importing.source.blocks import Source
from app.job import Refused
from app.message import Message

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfSheet
    from app.importing.source.reader_options import ReaderOptions


def read(data: bytes, name: str, means: ReaderOptions) -> Source:
    """The blocks of the PDF whose bytes are `data`, in reading order; `name` is used in sentences only.

    Raises Locked when it needs a password or another one, Refused when it is damaged, too large, or holds no words.
    """
    with open_pdf(data, name, means.password) as document:
        pages = list(pages_of(document, name, means.progress, letters_in(len(data))))
        done = readable_pages_of(document, pages, name, means, len(data))
    facts = [facts_of(page) for page in done.pages]
    if not any(fact.letters for fact in facts):
        raise Refused(Message("“{0}” holds no text; choose another file.", (name,)))
    source = _source([sheet_of(page) for page in done.pages], facts)
    return replace(source, report=(*done.report, *source.report), pictures=done.pictures)


def _source(sheets: Sequence[PdfSheet], facts: Sequence[PdfPageFacts]) -> Source:
    bare, removed = without_furniture(sheets)
    bare, contents = without_contents(bare)
    body = _body_size(bare)
    notes = {sheet.number: notes_of(sheet, body) for sheet in bare}
    rest = [replace(sheet, lines=notes[sheet.number].rest) for sheet in bare]
    words = TextWords(line for sheet in bare for line in sheet.lines)
    looks = {sheet.number: DrawnFormats(sheet.rules) for sheet in bare if sheet.rules}
    remarks = {sheet.number: sheet.remarks for sheet in bare if sheet.remarks}
    texts = TextBuilder(words, looks, remarks)
    blocks = Blocks(texts, notes, body)
    made = blocks.of(flow_of(rest))
    unanchored = [(number, r) for number, own in remarks.items() for r in own if r not in texts.anchored]
    report = report_of(facts, removed, contents, notes, words, blocks.told, unanchored)
    heads = tuple(dict.fromkeys(item.text for item in removed if item.what == "running head"))
    entries = tuple(head for one in contents for head in one.headings)
    return Source(tuple(made), report=report, contents=entries, margins=heads)


def _body_size(sheets: Sequence[PdfSheet]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        for line in sheet.lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0
