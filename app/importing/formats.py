"""The formats that are read: one table of them (`READERS`), by which a file is told apart by what is in it, offered to
be chosen, and read as a draft or as a paper.

It reads no format itself. What no reader of the text would see is shown in all of them (`show_in_source`). Every
refusal is one sentence that says what to do. Nothing is written, nothing outside the bytes is opened.
"""

from __future__ import annotations

import io
import json
import os
import re
import zipfile
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing.docx.legacy import is_old_word
from app.importing.source.invisible_signs import show_in_source
from app.job import Refused
from app.late_methods import dataclass
from app.message import Message
from app.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from app.importing.source.blocks import Source
    from app.importing.source.grids import Grid
    from app.importing.source.reader_options import ReaderOptions


class PaperForm(Enum):
    """How proposals lie in a paper of a format."""

    BLOCKS = auto()
    """In the paragraphs and tables that its reader finds."""
    AMENDMENTS = auto()
    """The same, or in a document that says it amends another one."""
    LINES = auto()
    """In lines of a text, and in tables drawn with signs."""
    CELLS = auto()
    """In a text that is one table."""
    SHEETS = auto()
    """In tables, and there is nothing else."""


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format of files. The first in `READERS` whose `sniff` says yes reads a file."""

    name: str
    endings: tuple[str, ...]
    """How the names of its files end that are offered to be chosen, the usual one first."""
    sniff: Callable[[bytes, str], bool]
    """Whether bytes, of a file with a name, are in this format; of a `slow` one it is asked of the first bytes alone.
    """
    read: Callable[[bytes, str, ReaderOptions], Source]
    """What its reader finds. Raises Refused."""
    paged: bool = False
    """Whether its pages can be drawn as they are printed."""
    slow: bool = False
    """Whether it is read in a process of its own: its parser may be slow, or fall over a file."""
    form: PaperForm = PaperForm.BLOCKS
    sheets: Callable[[bytes, str], tuple[Grid, ...]] | None = None
    """Of `PaperForm.SHEETS`: its tables. Raises Refused."""
    lesser_endings: tuple[str, ...] = ()
    """Endings that are known as well, and not offered."""

    def ends(self, name: str) -> bool:
        """Whether a file's name says that it is in this format."""
        return Path(name).suffix.lower() in (*self.endings, *self.lesser_endings)


_KNOWN: tuple[tuple[bytes, str, str], ...] = (
    (rb"\xff\xd8\xff", "picture", "JPEG"),
    (rb"\x89PNG", "picture", "PNG"),
    (rb"GIF8[79]a", "picture", "GIF"),
    (rb"II\*\0|MM\0\*", "picture", "TIFF"),
    (rb"BM.{4}\0\0\0\0", "picture", "BMP"),
    (rb"RIFF.{4}WEBP", "picture", "WebP"),
    (rb"\0.{3}ftyp(?:hei|hev|mif1|msf1|avif)", "picture", "HEIC"),
    (rb"\0.{3}ftyp|RIFF.{4}(?:WAVE|AVI )|ID3[\2-\4]\0|OggS\0|fLaC\0|\x1aE\xdf\xa3|\xff[\xf2\xf3\xfb]", "recording", ""),
    (rb"SQLite format 3", "database", ""),
    (rb"\x7fELF|MZ\x90", "program", ""),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!\x1a|BZh[1-9]1AY|\xfd7zXZ", "compressed", ""),
    (rb"\x4c\x6f\xa7\x94\x93", "mainframe", ""),
)
"""How files of other sorts begin that are chosen by mistake: what sort it is, and of pictures which."""
_MARKDOWN_SIGNS = re.compile(rb"^(?:#{1,6} \S|---\s*$|\*\*\S|\s{0,12}\d+\. +\*\*|\{:|\[\^[^\]]+\]:)", re.MULTILINE)

_LEAD = rb"(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE\s+html[^>]*>\s*)*"
_HTML = re.compile(_LEAD + rb"<(?:!DOCTYPE\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_ELEMENT = re.compile(rb"<(?:!DOCTYPE\s|!--|(?:[A-Za-z][\w.-]*:)?[A-Za-z][\w.-]*(?:\s+xmlns(?::[\w-]+)?=|\s*>\s*<))")
"""How XML without its declaration begins: with a document type, a comment, or an element that names a vocabulary or
holds another.
"""

_JSON = re.compile(rb"[\[{]\s*[\[{\"\]}]")
"""How data in JSON begins; "[Preamble" does not."""

_LONG = 4_000_000
"""Bytes from which on any file is slow: several times a long treaty as text or as a web page."""
_LONG_XML = 30_000_000
"""The same for the XML in a zip, when it is unpacked."""
_PACKED = 60
"""So many times the size of its zip the XML in it may be; Word's own reaches about 40 (`source/zip.py`)."""
_START = 4_000
"""So many bytes are read to know a format that is slow."""
_LEAST = 64
"""So many bytes tell a file of another sort."""
_ZIP = b"PK\x03\x04"


def format_of(data: bytes, name: str) -> FileFormat:
    """The format in which the bytes of a file called `name` are; what no other knows is plain text."""
    return next(one for one in READERS if one.sniff(data, name))


def endings(*, tables: bool = False) -> tuple[str, ...]:
    """How the names of files end that are offered as drafts, and with `tables` also those that hold proposals alone."""
    of_tables = (PaperForm.CELLS, PaperForm.SHEETS)
    return tuple(ending for one in READERS if tables or one.form not in of_tables for ending in one.endings)


def is_slow(path: Path) -> bool:
    """Whether the file at `path` is one that is read in a process that can be killed; False when it cannot be read."""
    try:
        with open_ordinary(path) as file:
            start = file.read(_START)
            if any(one.slow and one.sniff(start, path.name) for one in READERS):
                return True
            if start.startswith(_ZIP):
                from app.importing.source.zip import unpacked_xml

                return unpacked_xml(file) > min(_LONG_XML, _PACKED * os.fstat(file.fileno()).st_size)
            return os.fstat(file.fileno()).st_size > _LONG
    except (OSError, ValueError):
        return False


def has_pages(path: Path) -> bool:
    """Whether the file at `path` has pages that can be drawn; False when it cannot be read."""
    try:
        with open_ordinary(path) as file:
            return format_of(file.read(_START), path.name).paged
    except (OSError, ValueError):
        return False


def source_of(data: bytes, name: str, means: ReaderOptions) -> Source:
    """What the reader of the format finds in `data`. Raises Refused for a format that is not read."""
    for start, sort, kind in _KNOWN:
        if re.match(start, data[:_LEAST], re.DOTALL):
            raise _no_text(name, sort, kind)
    found = format_of(data, name)
    if found in _OF_SIGNS and _WORD.ends(name):
        raise Refused(
            Message(
                "“{0}” is not a Word file, whatever its name says; save the draft again as DOCX and choose that.",
                (name,),
            )
        )
    return show_in_source(found.read(data, name, means))


def _no_text(name: str, sort: str, kind: str) -> Refused:
    """The refusal of a file of another sort: what it is, and what to do."""
    match sort:
        case "picture":
            return Refused(
                Message(
                    "“{0}” is a picture ({1}) and holds no words; get the draft itself as DOCX or PDF, or a scan of it "
                    "as PDF.",
                    (name, kind),
                )
            )
        case "recording":
            return Refused(
                Message("“{0}” is a recording of sound or film; choose the file with the text of the draft.", (name,))
            )
        case "compressed":
            return Refused(Message("“{0}” is a compressed file; unpack it, and choose the draft in it.", (name,)))
        case "database":
            return Refused(
                Message(
                    "“{0}” is a dossier or another database; open a dossier with “Open a dossier…”, and choose a draft "
                    "here.",
                    (name,),
                )
            )
        case "mainframe":
            return Refused(
                Message("“{0}” is XML in an encoding of mainframes (EBCDIC); save it again as UTF-8.", (name,))
            )
        case _:
            return Refused(Message("“{0}” is a program and no text; choose the file of the draft.", (name,)))


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


# --- how each is known ---


def _is_word(data: bytes, name: str) -> bool:
    """Any zip that nobody else knows: the reader of Word files says what it is not."""
    return data.startswith(_ZIP) and not _is_opendocument(data, name) and not _is_workbook(data, name)


def _is_workbook(data: bytes, _name: str) -> bool:
    if not data.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return "xl/workbook.xml" in package.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def _is_opendocument(data: bytes, name: str) -> bool:
    if not data.startswith(_ZIP) and not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return False  # neither a zip nor XML; who knows more of it is slow to load
    from app.importing.odt.package import is_opendocument

    return is_opendocument(data) and not _is_workbook(data, name)


def _is_markdown(data: bytes, name: str) -> bool:
    if _MARKDOWN.ends(name):
        return not data.startswith(_ZIP)
    return _is_text(data, name) and not _TEXT.ends(name) and _has_markdown_signs(data)


def _has_markdown_signs(data: bytes) -> bool:
    return len(_MARKDOWN_SIGNS.findall(data[:50_000])) > 3


def _is_text(data: bytes, name: str) -> bool:
    """What no other reader knows, and is not called a table."""
    return not data.startswith(_ZIP) and not _CELLS.ends(name)


def _is_table(data: bytes, name: str) -> bool:
    return not data.startswith(_ZIP) and _CELLS.ends(name)


# --- who reads each; imported when it is needed ---


def _read_word(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.docx.reader import read

    return read(data, name)


def _read_pdf(data: bytes, name: str, means: ReaderOptions) -> Source:
    from app.importing.pdf.reader import read

    return read(data, name, means)


def _read_opendocument(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.odt.reader import read

    return read(data, name)


def _read_old_word(data: bytes, name: str, means: ReaderOptions) -> Source:
    from app.importing.docx.legacy import read

    return read(data, name, means)


def _read_html(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.html.reader import read

    return read(data, name)


def _read_akn(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.akn.reader import read

    return read(data, name)


def _read_markdown(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.text.markdown import read

    _check_no_data(data, name)
    return read(data, name)


def _read_text(data: bytes, name: str, _means: ReaderOptions) -> Source:
    from app.importing.text.plain_text import read

    _check_no_data(data, name)
    return read(data, name)


def _read_cells(data: bytes, name: str, means: ReaderOptions) -> Source:
    """A table as a draft: the text that it is."""
    return (_read_markdown if _has_markdown_signs(data) else _read_text)(data, name, means)


def _read_sheets(data: bytes, name: str) -> tuple[Grid, ...]:
    from app.importing.source.workbook import read_sheets

    return read_sheets(data, name)


def _check_no_data(data: bytes, name: str) -> None:
    if is_data(data):
        raise Refused(
            Message("“{0}” is data in JSON, not a text that can be read; choose the file of the draft.", (name,))
        )


_WORD = FileFormat("docx", (".docx",), _is_word, _read_word, lesser_endings=(".docm", ".dotx"))
_HTML_PAGE = FileFormat("html", (".html", ".htm"), lambda data, _name: markup_of(data) == "html", _read_html)
_AKN = FileFormat(
    "akn", (".xml", ".akn"), lambda data, _name: markup_of(data) == "xml", _read_akn, form=PaperForm.AMENDMENTS
)
_MARKDOWN = FileFormat(
    "md", (".md",), _is_markdown, _read_markdown, form=PaperForm.LINES, lesser_endings=(".markdown", ".mkd")
)
_TEXT = FileFormat("txt", (".txt",), _is_text, _read_text, form=PaperForm.LINES, lesser_endings=(".text",))
_CELLS = FileFormat("csv", (".csv",), _is_table, _read_cells, form=PaperForm.CELLS, lesser_endings=(".tsv",))
_OF_SIGNS = (_HTML_PAGE, _AKN, _MARKDOWN, _TEXT, _CELLS)
"""Formats that any text may be taken for."""

READERS: tuple[FileFormat, ...] = (
    _WORD,
    FileFormat("pdf", (".pdf",), lambda data, _name: data.startswith(b"%PDF"), _read_pdf, paged=True, slow=True),
    FileFormat("odt", (".odt", ".fodt"), _is_opendocument, _read_opendocument),
    FileFormat("doc", (".doc", ".rtf"), lambda data, _name: is_old_word(data), _read_old_word),
    _HTML_PAGE,
    _AKN,
    _MARKDOWN,
    _TEXT,
    _CELLS,
    FileFormat("xlsx", (".xlsx",), _is_workbook, _read_word, form=PaperForm.SHEETS, sheets=_read_sheets),
)
"""Every format that is read, in the order in which they are offered; a new one stands before those of texts. Every file
is in one of them."""
