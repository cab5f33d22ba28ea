"""A Word file as a package: which parts hold its text, and their parsed content.

It knows parts and relationships, not paragraphs; that nothing hostile in it does harm, `source/zip` sees to.
Source of the part names: ECMA-376 Part 2 (packages) and Part 1, 11.3 (WordprocessingML parts).
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from app.importing.source.xml import check_proportion
from app.importing.source.zip import ZipParts, open_zip, parse
from app.job import Refused
from app.late_methods import dataclass
from app.message import Message

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TRACKED = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONSHIPS.encode()),
)
"""The namespaces of the strict form of the standard, and the ones all else here is written for."""

_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class Package:
    """The parsed parts of one Word file. A part the file does not have is None."""

    document: etree._Element
    styles: etree._Element | None
    numbering: etree._Element | None
    settings: etree._Element | None
    footnotes: etree._Element | None
    endnotes: etree._Element | None
    comments: etree._Element | None
    margins: tuple[tuple[str, etree._Element], ...]
    """Running heads and feet: ("header" or "footer", its root), in order of part name."""


def open_package(data: bytes, name: str) -> Package:
    """The parts of the Word file whose bytes are `data`. `name` is used in sentences only.

    Raises Refused when it is no zip, is cut off, encrypted, a bomb, has no main document, or holds XML that is
    malformed or has a DTD.
    """
    if data.startswith(_OLD_WORD):
        raise Refused(
            Message(
                "“{0}” is an old or password-protected Word file; save it in Word as .docx without a password.", (name,)
            )
        )
    with open_zip(data, name, "Word") as parts:
        return _parts(_Reader(parts), len(data))


class _Reader:
    """Parses single parts, of the strict form of the standard as well."""

    def __init__(self, parts: ZipParts) -> None:
        self.parts = parts
        self.name = parts.name

    def has(self, path: str) -> bool:
        """True when the file has the part."""
        return self.parts.has(path)

    def parse(self, path: str) -> etree._Element:
        """The root of a part that is there."""
        content = self.parts.bytes_of(path)
        for strict, usual in _STRICT:
            if strict in content:
                content = content.replace(strict, usual)
        return parse(content, f"{self.name}: {path}", "Word")


def _parts(reader: _Reader, size: int) -> Package:
    main = _main_part(reader)
    document = reader.parse(main)
    if document.tag != W + "document" or document.find(W + "body") is None:
        raise Refused(Message("“{0}” holds no Word document; open it in Word and save it as .docx.", (reader.name,)))
    check_proportion(document, reader.name, (W + "p",), W + "tc", size, _TRACKED)
    targets = _related(reader, main)

    def one(kind: str) -> etree._Element | None:
        found = [t for k, t in targets if k == kind]
        return reader.parse(found[0]) if found else None

    margins = sorted({(k, t) for k, t in targets if k in ("header", "footer")}, key=lambda pair: pair[1])
    return Package(
        document=document,
        styles=one("styles"),
        numbering=one("numbering"),
        settings=one("settings"),
        footnotes=one("footnotes"),
        endnotes=one("endnotes"),
        comments=one("comments"),
        margins=tuple((kind, reader.parse(target)) for kind, target in margins),
    )


def _main_part(reader: _Reader) -> str:
    if reader.has("_rels/.rels"):
        for kind, target in _targets(reader.parse("_rels/.rels"), ""):
            if kind == "officeDocument" and reader.has(target):
                return target
    if reader.has("word/document.xml"):
        return "word/document.xml"
    if reader.has("ppt/presentation.xml"):
        raise Refused(Message("“{0}” is a presentation; save it as PDF and choose that.", (reader.name,)))
    if reader.has("[Content_Types].xml"):
        raise Refused(Message("“{0}” holds no Word document; open it in Word and save it as .docx.", (reader.name,)))
    raise Refused(Message("“{0}” is a compressed file; unpack it, and choose the draft in it.", (reader.name,)))


def _related(reader: _Reader, main: str) -> list[tuple[str, str]]:
    """(kind, part) for the parts the main document points to and the file has."""
    folder, _, file = main.rpartition("/")
    path = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
    found = _targets(reader.parse(path), folder) if reader.has(path) else []
    return [(kind, target) for kind, target in found if reader.has(target)]


def _targets(root: etree._Element, folder: str) -> list[tuple[str, str]]:
    found = []
    for relation in root:
        if relation.get("TargetMode") == "External":
            continue
        kind = (relation.get("Type") or "").rpartition("/")[2]
        target = relation.get("Target") or ""
        path = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
        found.append((kind, path))
    return found
