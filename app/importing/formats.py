"""The bytes of a file → the Source in them: which format they have, by what is in them and not by their name, and who
reads it. What no reader of the text would see is shown in all of them (`show_in_source`).

It reads no format itself. Every refusal is one sentence that says what to do. Nothing is written, nothing outside the
bytes is opened.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.docx.legacy import is_old_word
from app.importing.odt.package import is_opendocument
from app.importing.source.invisible_signs import show_in_source
from app.importing.source.zip import unpacked_xml
from app.job import Refused
from app.message import Message

if TYPE_CHECKING:
    from app.importing.source.blocks import Source
    from app.importing.source.reader_options import ReaderOptions

_KNOWN = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"SQLite format 3", "a dossier or another database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"\x4c\x6f\xa7\x94\x93", "XML in an encoding of mainframes (EBCDIC)"),
)
_MARKDOWN_SIGNS = re.compile(rb"^(?:#{1,6} \S|---\s*$|\*\*\S|\s{0,12}\d+\. +\*\*|\{:|\[\^[^\]]+\]:)", re.MULTILINE)

_LEAD = rb"(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE\s+html[^>]*>\s*)*"
_HTML = re.compile(_LEAD + rb"<(?:!DOCTYPE\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_ELEMENT = re.compile(rb"<(?:!DOCTYPE\s|!--|(?:[A-Za-z][\w.-]*:)?[A-Za-z][\w.-]*(?:\s+xmlns(?::[\w-]+)?=|\s*>\s*<))")
"""How XML without its declaration begins: with a document type, a comment, or an element that names a vocabulary or
holds another.
"""

_JSON = re.compile(rb"[\[{]\s*[\[{\"\]}]")
"""How data in JSON begins; "[Preamble" does not."""

_SLOW = (b"%PDF",)
"""How files begin that are read in a process of their own: their parser may be slow, or fall over them."""
_LONG = 4_000_000
"""Bytes from which on any other file is slow: several times a long treaty as text or as a web page."""
_LONG_XML = 30_000_000
"""The same for the XML in a zip, when it is unpacked."""


def is_slow(path: Path) -> bool:
    """Whether the file at `path` is one that is read in a process that can be killed; False when it cannot be read."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
            if start.startswith(b"PK\x03\x04"):
                return unpacked_xml(file) > _LONG_XML
            return start.startswith(_SLOW) or path.stat().st_size > _LONG
    except (OSError, ValueError):
        return False


def source_of(data: bytes, name: str, means: ReaderOptions) -> Source:
    """What the reader of the format finds in `data`. Raises Refused for a format that is not read."""
    return show_in_source(_read(data, name, means))


def _read(data: bytes, name: str, means: ReaderOptions) -> Source:
    for start, what in _KNOWN:
        if data.startswith(start):
            raise _no_text(name, what)
    suffix = Path(name).suffix.lower()
    if data.startswith(b"%PDF"):
        from app.importing.pdf.reader import read as read_pdf

        return read_pdf(data, name, means)
    if is_old_word(data):
        from app.importing.docx.legacy import read as read_old_word

        return read_old_word(data, name, means)
    if is_opendocument(data):
        from app.importing.odt.reader import read as read_odt

        return read_odt(data, name)
    if data.startswith(b"PK\x03\x04"):
        from app.importing.docx.reader import read

        return read(data, name)
    if suffix in (".docx", ".docm", ".dotx"):
        raise Refused(
            Message(
                "“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.",
                (name,),
            )
        )
    markup = markup_of(data)
    if markup == "html":
        from app.importing.html.reader import read as read_html

        return read_html(data, name)
    if markup == "xml":
        from app.importing.akn.reader import read as read_akn

        return read_akn(data, name)
    return _text(data, name, suffix)


def _no_text(name: str, what: str) -> Refused:
    return Refused(
        Message(
            "“{0}” is {1}, not a text that can be read; open it in its program and save it as DOCX or text.",
            (name, what),
        )
    )


def markup_of(data: bytes) -> str:
    """What markup the bytes begin as, in any encoding: "html", "xml" or "" for neither."""
    head = data[:4_000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip()
    if _HTML.match(head):
        return "html"
    return "xml" if head.startswith(b"<?xml") or _ELEMENT.match(head) else ""


def is_data(data: bytes) -> bool:
    """Whether the bytes are data of a program, in JSON: one object or list of objects, or one on each line."""
    head = data[:4_000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip()
    if not _JSON.match(head):
        return False
    lines = [line for line in data[:_LONG].splitlines() if line.strip()]
    return _is_json(data) or (len(lines) > 1 and all(map(_is_json, lines[:2])))


def _is_json(data: bytes) -> bool:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) or (isinstance(found, list) and isinstance(next(iter(found), None), dict | list))


def _text(data: bytes, name: str, suffix: str) -> Source:
    """What Markdown or plain text holds."""
    if is_data(data):
        raise _no_text(name, "data in JSON")
    if suffix in (".md", ".markdown", ".mkd") or (
        suffix not in (".txt", ".text") and len(_MARKDOWN_SIGNS.findall(data[:50_000])) > 3
    ):
        from app.importing.text.markdown import read as read_markdown

        return read_markdown(data, name)
    from app.importing.text.plain_text import read as read_text

    return read_text(data, name)
