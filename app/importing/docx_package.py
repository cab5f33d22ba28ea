"""A Word file as a package: opens the zip within bounds and parses the parts that hold text.

It knows parts and relationships, not paragraphs. The file is hostile until shown otherwise: a DTD, an entity, a bomb
or a part that is no XML is Refused; nothing is written and nothing outside the bytes given is opened.
Source of the part names: ECMA-376 Part 2 (packages) and Part 1, 11.3 (WordprocessingML parts).
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from app.job import Refused

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONSHIPS.encode()),
)
"""The namespaces of the strict form of the standard, and the ones all else here is written for."""

_MOST_MEMBERS = 10_000
_MOST_UNPACKED = 2_000_000_000
_MOST_OF_A_PART = 150_000_000
_RATIO_LOOKED_AT = 10_000_000
_MOST_RATIO = 250
"""A part over `_RATIO_LOOKED_AT` bytes may be at most this many times its packed size; Word's own reach about 40."""

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
            f"“{name}” is an old or password-protected Word file; save it in Word as .docx without a password."
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refused(f"“{name}” is not a Word file or was cut off; get a fresh copy and try again.") from None
    with archive:
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS or sum(m.file_size for m in members) > _MOST_UNPACKED:
            raise Refused(f"“{name}” unpacks to far more than a Word file should; save it again from Word.")
        return _parts(_Reader(archive, name))


class _Reader:
    """Reads and parses single parts of an open zip."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in archive.infolist():
            path = member.filename.replace("\\", "/").lstrip("/")
            if path in self._members:
                raise Refused(f"“{name}” holds the part {path[:80]} twice; save it again from Word.")
            self._members[path] = member

    def has(self, path: str) -> bool:
        """True when the file has the part."""
        return path in self._members

    def parse(self, path: str) -> etree._Element:
        """The root of a part that is there."""
        content = self._bytes(self._members[path])
        for strict, usual in _STRICT:
            if strict in content:
                content = content.replace(strict, usual)
        return parse(content, f"{self._name}: {path}")

    def _bytes(self, member: zipfile.ZipInfo) -> bytes:
        if member.flag_bits & 1:
            raise Refused(f"“{self._name}” is encrypted; save it without a password.")
        bomb = member.file_size > _RATIO_LOOKED_AT and member.file_size > _MOST_RATIO * max(member.compress_size, 1)
        if bomb or member.file_size > _MOST_OF_A_PART:
            raise Refused(f"“{self._name}” unpacks to far more than a Word file should; save it again from Word.")
        try:
            with self._archive.open(member) as stream:
                content = stream.read(member.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
            raise Refused(f"“{self._name}” is damaged or was cut off; get a fresh copy and try again.") from None
        if len(content) > member.file_size:
            raise Refused(f"“{self._name}” is damaged: a part is longer than it says; save it again from Word.")
        return content


def parse(content: bytes, name: str) -> etree._Element:
    """The root of an XML part, without DTD, entities or network. Raises Refused with `name` in the sentence."""
    if _has_dtd(content):
        raise Refused(f"“{name}” contains a document type definition, which is not allowed; save it again from Word.")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        place = f" (line {error.lineno})" if isinstance(error, etree.XMLSyntaxError) else ""
        raise Refused(
            f"“{name}” is malformed{place}; open it in Word, save it again and import the new file."
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused(f"“{name}” contains a document type definition, which is not allowed; save it again from Word.")
    return root


def _has_dtd(content: bytes) -> bool:
    """True when the bytes declare a document type, in any encoding that is ASCII with or without zero bytes."""
    mark = "<!DOCTYPE"
    return any(mark.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def _parts(reader: _Reader) -> Package:
    main = _main_part(reader)
    document = reader.parse(main)
    if document.tag != W + "document" or document.find(W + "body") is None:
        raise Refused(f"“{reader._name}” holds no Word document; open it in Word and save it as .docx.")
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
    raise Refused(f"“{reader._name}” is a zip file but not a Word file; choose a .docx file.")


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
