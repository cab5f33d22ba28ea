"""Reads a Word file that was just written: its words once all tracked changes are accepted, and once all are rejected.

The rule is that of ECMA-376 Part 1, 17.13.5. It knows nothing of how the file was made but the parts that it has.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WENT = frozenset({f"{_W}del", f"{_W}moveFrom"})
_CAME = frozenset({f"{_W}ins", f"{_W}moveTo"})
_TEXT, _GONE_TEXT, _DELETED = f"{_W}t", f"{_W}delText", f"{_W}del"
_SPACES = frozenset({f"{_W}tab", f"{_W}br"})
_PROPERTIES = f"{_W}pPr"


@dataclass(frozen=True, slots=True)
class WordText:
    """The words of a Word file: of its body and of its footnotes, all accepted (`newer`) and all rejected."""

    older: str
    newer: str
    older_notes: str
    newer_notes: str


def read_word_file(data: bytes) -> WordText:
    """The words of the bytes of a file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = _read_part(archive.read("word/document.xml"))
        noted = "word/footnotes.xml" in archive.namelist()
        notes = _read_part(archive.read("word/footnotes.xml")) if noted else ("", "")
    return WordText(*body, *notes)


def _read_part(part: bytes) -> tuple[str, str]:
    """The text of a part, all rejected and all accepted. Where the end of a paragraph goes, what is left of it joins
    the next.
    """
    older: list[str] = []
    newer: list[str] = []
    for paragraph in etree.fromstring(part).iter(f"{_W}p"):
        ends: set[str] = set()
        for child in paragraph:
            if child.tag == _PROPERTIES:
                ends = {mark.tag for mark in child.iterfind(f"{_W}rPr/*")}
            else:
                _read(child, (older, newer), came=False, went=False, deleted=False)
        if not ends & _CAME:
            older.append(" ")
        if not ends & _WENT:
            newer.append(" ")
    return "".join(older), "".join(newer)


def _read(element: _Element, into: tuple[list[str], list[str]], *, came: bool, went: bool, deleted: bool) -> None:
    """Put the words of an element where they stand. Deleted words bear another name than others (17.4.7): such as are
    not deleted, or deleted ones without it, are no words of the side that should have them.
    """
    tag = element.tag
    came, went, deleted = came or tag in _CAME, went or tag in _WENT, deleted or tag == _DELETED
    said = " " if tag in _SPACES else element.text or "" if tag == (_GONE_TEXT if deleted else _TEXT) else ""
    if said:
        if not came:
            into[0].append(said)
        if not went:
            into[1].append(said)
    for child in element:
        _read(child, into, came=came, went=went, deleted=deleted)
