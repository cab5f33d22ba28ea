"""What office files give away: DOCX, XLSX and PPTX (ECMA-376 Part 1, 15.2 and 22.2; Part 2, 11) and OpenDocument
(part 3, 4.3).

It reads properties, authors of changes and comments, settings and the names of parts. The file is hostile until shown
otherwise: parts are opened by `source/zip`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from app.importing.metadata.images import of_picture
from app.importing.source.zip import open_zip, parse
from app.treaty.traces import Trace, TraceKind

if TYPE_CHECKING:
    from app.importing.source.zip import ZipParts

_CORE = {
    "creator": (TraceKind.PERSON, "author"),
    "lastModifiedBy": (TraceKind.PERSON, "last changed by"),
    "created": (TraceKind.TIME, "made"),
    "modified": (TraceKind.TIME, "last changed"),
    "lastPrinted": (TraceKind.TIME, "last printed"),
    "revision": (TraceKind.TIME, "times saved"),
    "title": (TraceKind.WORDS, "title"),
    "subject": (TraceKind.WORDS, "subject"),
    "description": (TraceKind.WORDS, "remarks"),
    "keywords": (TraceKind.WORDS, "keywords"),
    "category": (TraceKind.WORDS, "category"),
    "contentStatus": (TraceKind.WORDS, "status"),
    "identifier": (TraceKind.IDENTITY, "identifier"),
    "version": (TraceKind.WORDS, "version"),
}
_APP = {
    "Company": (TraceKind.ORGANISATION, "company"),
    "Manager": (TraceKind.PERSON, "manager"),
    "Template": (TraceKind.PLACE, "template"),
    "HyperlinkBase": (TraceKind.PLACE, "base of links"),
    "TotalTime": (TraceKind.TIME, "minutes of editing"),
    "Application": (TraceKind.PROGRAM, "program"),
    "AppVersion": (TraceKind.PROGRAM, "version of the program"),
}
_META = {
    "initial-creator": (TraceKind.PERSON, "author"),
    "creator": (TraceKind.PERSON, "last changed by"),
    "printed-by": (TraceKind.PERSON, "printed by"),
    "creation-date": (TraceKind.TIME, "made"),
    "date": (TraceKind.TIME, "last changed"),
    "print-date": (TraceKind.TIME, "last printed"),
    "editing-cycles": (TraceKind.TIME, "times saved"),
    "editing-duration": (TraceKind.TIME, "time of editing"),
    "generator": (TraceKind.PROGRAM, "program"),
    "title": (TraceKind.WORDS, "title"),
    "subject": (TraceKind.WORDS, "subject"),
    "description": (TraceKind.WORDS, "remarks"),
    "keyword": (TraceKind.WORDS, "keywords"),
    "user-defined": (TraceKind.WORDS, "property"),
}
_LOCAL = re.compile(r"^(?:file:|[A-Za-z]:[\\/]|\\\\|/)")
_PICTURE = re.compile(r"\.(?:jpe?g|png|tiff?)$", re.IGNORECASE)
_PRINTER = re.compile(r"printerSettings\d*\.bin$")
_HREF = "{http://www.w3.org/1999/xlink}href"
_MOST = 400
"""Parts of one file that are looked into; of more, that they are there is told."""


def of_office(data: bytes, name: str) -> Iterator[Trace]:
    """What a file of Microsoft's formats gives away."""
    with open_zip(data, name, "Word") as parts:
        paths = parts.paths()
        for path in paths[:_MOST]:
            if path.endswith((".xml", ".rels")):
                yield from _of_part(parts.parse(path), path)
            else:
                yield from _of_other(parts, path)
        if len(paths) > _MOST:
            yield Trace(TraceKind.WORDS, "parts not looked into", str(len(paths) - _MOST), "file")


def _of_part(root: etree._Element, path: str) -> Iterator[Trace]:
    """One part of XML."""
    if path == "docProps/core.xml":
        yield from _named(root, _CORE, path)
    elif path == "docProps/app.xml":
        yield from _named(root, _APP, path)
    elif path == "docProps/custom.xml":
        for one in root:
            yield Trace(TraceKind.WORDS, f"property “{one.get('name', '')}”", "".join(map(str, one.itertext())), path)
    elif path.endswith(".rels"):
        yield from _targets(root, path)
    elif path.startswith(("word/", "xl/", "ppt/")):
        yield from _hands(root, path)
    elif path.startswith("customXml/") and "/itemProps" not in path:
        yield Trace(
            TraceKind.WORDS, "data beside the text", "".join(map(str, root.itertext())) or _local(root.tag), path
        )


def _named(root: etree._Element, known: dict[str, tuple[TraceKind, str]], path: str) -> Iterator[Trace]:
    for one in root.iter(etree.Element):
        if _local(one.tag) in known:
            sort, what = known[_local(one.tag)]
            yield Trace(sort, what, (one.text or "").strip(), path)


def _targets(root: etree._Element, path: str) -> Iterator[Trace]:
    """Where a file points to on the disk of who wrote it."""
    for one in root:
        target, kind = one.get("Target", ""), one.get("Type", "").rpartition("/")[2]
        if one.get("TargetMode") == "External" and (_LOCAL.match(target) or kind == "attachedTemplate"):
            yield Trace(TraceKind.PLACE, "template" if kind == "attachedTemplate" else f"linked {kind}", target, path)


def _hands(root: etree._Element, path: str) -> Iterator[Trace]:
    """Who changed and commented, when, from which account, in how many sessions of editing."""
    people: Counter[tuple[str, str]] = Counter()
    sessions: set[str] = set()
    days: list[str] = []
    for one in root.iter(etree.Element):
        tag = _local(one.tag)
        for key, value in one.attrib.items():
            attribute = _local(str(key))
            if attribute == "author":
                people[("comment by" if tag == "comment" else "change by", str(value))] += 1
            elif attribute == "date" and "author" in {_local(str(k)) for k in one.attrib}:
                days.append(str(value))
            elif attribute == "userId" and tag == "presenceInfo":
                yield Trace(TraceKind.IDENTITY, "account", str(value), path)
            elif attribute.startswith("rsid") or (tag in ("rsid", "rsidRoot") and attribute == "val"):
                sessions.add(str(value))
            elif tag == "docVar" and attribute == "val":
                yield Trace(TraceKind.WORDS, "variable", str(value), path)
        if tag == "author" and not len(one):  # those of comments in a workbook
            people[("comment by", (one.text or "").strip())] += 1
    for (what, person), times in people.items():
        yield Trace(TraceKind.PERSON, what, person, path, times)
    if days:
        first, last = min(days), max(days)
        yield Trace(
            TraceKind.TIME, "changes and comments", first if first == last else f"{first} – {last}", path, len(days)
        )
    if sessions:
        yield Trace(TraceKind.IDENTITY, "sessions of editing", f"{len(sessions)} numbers", path)


def _of_other(parts: ZipParts, path: str) -> Iterator[Trace]:
    """A part that is no XML."""
    if _PICTURE.search(path):
        if path.startswith("docProps/"):
            yield Trace(TraceKind.WORDS, "picture of the first page", path, "file")
        for one in of_picture(parts.bytes_of(path), path):
            yield Trace(one.sort, one.what, one.value, path)
    elif _PRINTER.search(path):  # DEVMODE begins with the name of the device, 32 letters of UTF-16
        device = parts.bytes_of(path)[:64].decode("utf-16-le", "replace").partition("\0")[0]
        yield Trace(TraceKind.PLACE, "printer", device or path, path)
    elif "/embeddings/" in path:
        yield Trace(TraceKind.WORDS, "file inside the file", path.rpartition("/")[2], path)


def of_opendocument(data: bytes, name: str) -> Iterator[Trace]:
    """What an OpenDocument gives away, as a zip or as one XML file."""
    if not data.startswith(b"PK"):
        yield from _of_open(parse(data, name, "LibreOffice"), "file")
        return
    with open_zip(data, name, "LibreOffice") as parts:
        paths = parts.paths()
        for path in ("meta.xml", "content.xml", "settings.xml"):
            if path in paths:
                yield from _of_open(parts.parse(path), path)
        for path in paths[:_MOST]:
            if _PICTURE.search(path):
                if path.startswith("Thumbnails/"):
                    yield Trace(TraceKind.WORDS, "picture of the first page", path, "file")
                for one in of_picture(parts.bytes_of(path), path):
                    yield Trace(one.sort, one.what, one.value, path)


def _of_open(root: etree._Element, path: str) -> Iterator[Trace]:
    people: Counter[str] = Counter()
    for one in root.iter(etree.Element):
        tag, above = _local(one.tag), one.getparent()
        within = _local(above.tag) if above is not None else ""
        if within == "meta" and tag in _META:
            sort, what = _META[tag]
            called = next((str(v) for k, v in one.attrib.items() if _local(str(k)) == "name"), "")
            yield Trace(sort, f"{what} “{called}”" if called else what, one.text or "", path)
        elif within == "meta" and tag == "template":
            yield Trace(TraceKind.PLACE, "template", one.get(_HREF, ""), path)
        elif tag == "creator" and within in ("change-info", "annotation"):
            people[one.text or ""] += 1
        elif tag == "config-item" and any("PrinterName" in str(v) for v in one.attrib.values()):
            yield Trace(TraceKind.PLACE, "printer", one.text or "", path)
    for person, times in people.items():
        yield Trace(TraceKind.PERSON, "change or comment by", person, path, times)


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
