"""Reading a web page (HTML or XHTML, its own or saved by a word processor): the bytes become Blocks.

How a page is read from element to element is `walker.py`. Here its encoding is found, its paragraphs become blocks,
and what was left out is reported. It knows nothing of articles (`outline/build`).
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.importing.html.walker import HtmlParagraph, HtmlText, OversizedHtml, UnreadableHtml, read_html
from app.importing.source.blocks import Block, Source
from app.importing.source.contents_lines import entry_words
from app.importing.source.encodings import decode_text, unknown_encoding
from app.importing.source.report import left_out_words, tracking_lines, unread_pictures
from app.job import Refused
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Footnote, Revision, RevisionUnit

_MOST = 1_000_000
"""Elements of the largest page that is read."""
_DECLARED = re.compile(
    rb"""<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]*?\bcharset\s*=\s*["']?([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4_096
"""Bytes at the beginning in which a page says its encoding: 1,024 by the HTML standard, more by word processors."""
_LANGUAGE = re.compile(r"<html\b[^>]*?\slang\s*=\s*[\"']?(en|fr|es|ru|zh|ar)\b", re.IGNORECASE)
_USUAL = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
"""Encodings that pages name and mean another (HTML standard, encoding labels)."""

_NO_PAGES = ("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined")
"""Codecs of Python in which no page is written; some are slow on hostile bytes or make half letters."""
_HIDDEN_LETTERS = ("utf-7",)
"""Those that make ASCII of all letters, and are of old a way to hide what a page says."""


def read(data: bytes, name: str) -> Source:
    """The blocks of the page whose bytes are `data`, in reading order; `name` is used in sentences only.

    Raises Refused when it holds no words, is no text, or is out of all proportion.
    """
    text, report = _text(data, name)
    try:
        found = read_html(text, _MOST)
    except OversizedHtml:
        raise Refused(
            Message("“{0}” holds more elements than any draft has; choose a smaller file.", (name,))
        ) from None
    except UnreadableHtml as error:
        raise Refused(
            Message("“{0}” cannot be read as a web page; save the draft as DOCX or as plain text.", (name,))
        ) from error
    blocks = tuple(_blocks(found.paragraphs))
    language = _LANGUAGE.search(text[:_DECLARED_WITHIN])
    return Source(
        blocks,
        language=language[1].lower() if language else "",
        report=(*report, *_report(found, blocks)),
        contents=tuple(filter(None, map(entry_words, found.contents))),
    )


def _text(data: bytes, name: str) -> tuple[str, list[ReportLine]]:
    """The page as text: by its mark, by the encoding it names, else by what its bytes can be."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if found is not None and not marked:
        named = (found[1] or found[2]).decode("ascii").lower()
        try:
            encoding = codecs.lookup(_USUAL.get(named, named)).name
            if encoding in _HIDDEN_LETTERS:
                raise unknown_encoding(name)
            # A page whose name of its encoding can be read as ASCII is in none in which it could not (HTML standard).
            plain = encoding not in _NO_PAGES and found[0].decode(encoding) == found[0].decode("ascii")
            text = data.decode(encoding) if plain else ""
        except (LookupError, ValueError):
            text = ""
        if text and "\0" not in text:
            return text, []
    return decode_text(data, name)


def _blocks(paragraphs: Sequence[HtmlParagraph]) -> Iterator[Block]:
    """A block for each paragraph. One whose words are all inserted or all deleted goes or comes with its end."""
    for paragraph in paragraphs:
        text, marks = paragraph.spans.taken()
        if paragraph.merged:
            yield Block("", f"line {paragraph.line}", style="cell", cell=paragraph.cell, merged=True)
            continue
        whole = [mark for mark in marks if isinstance(mark, Revision) and (mark.start, mark.end) == (0, len(text))]
        cited = any(isinstance(mark, Footnote) for mark in marks)
        yield Block(
            text=text,
            where=f"line {paragraph.line}",
            label=paragraph.label,
            marks=marks,
            revisions=() if cited else tuple(replace(one, end=0, unit=RevisionUnit.BREAK) for one in whole[:1]),
            style="footnote" if paragraph.note else paragraph.style,
            cell=None if paragraph.note else paragraph.cell,
            note=paragraph.note,
            continued=paragraph.continued,
        )


def _report(found: HtmlText, blocks: Sequence[Block]) -> Iterator[ReportLine]:
    """What a reader of the page does not see, or sees and does not find in the draft."""
    info, warning = Severity.INFO, Severity.WARNING
    if found.programs:
        yield ReportLine(info, Message("Left out {n} × script or style sheet of the page.", (found.programs,)), "")
    for what in sorted({what for what, _ in found.apart}):
        words = " ¶ ".join(words for kind, words in found.apart if kind == what)
        yield ReportLine(info, Message("Left out, {what}: {words}", (Message(what), f"“{words}”")), "")
    if found.hidden:
        words = " ¶ ".join(found.hidden)
        said = Message("Left out {n} × hidden text of the page: {words}.", (len(found.hidden), f"“{words}”"))
        yield ReportLine(warning, said, "")
    for sign, count in sorted(Counter(found.bullets).items()):
        yield ReportLine(info, left_out_words(count, "bullet of a list", f"“{sign}”"), "")
    if found.pictures:
        yield ReportLine(warning, unread_pictures(found.pictures), "")
    yield from tracking_lines(blocks)
