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
from app.importing.source.zip import opened, parse
from app.treaty.traces import Sort, Trace

if TYPE_CHECKING:
    from app.importing.source.zip import ZipParts

_CORE = {
    "creator": (Sort.PERSON, "author"), "lastModifiedBy": (Sort.PERSON, "last changed by"),
    "created": (Sort.TIME, "made"), "modified": (Sort.TIME, "last changed"), "lastPrinted": (Sort.TIME, "last printed"),
    "revision": (Sort.TIME, "times saved"), "title": (Sort.WORDS, "title"), "subject": (Sort.WORDS, "subject"),
    "description": (Sort.WORDS, "remarks"), "keywords": (Sort.WORDS, "keywords"), "category": (Sort.WORDS, "category"),
    "contentStatus": (Sort.WORDS, "status"), "identifier": (Sort.IDENTITY, "identifier"),
    "version": (Sort.WORDS, "version"),
}  # fmt: skip
_APP = {
    "Company": (Sort.ORGANISATION, "company"), "Manager": (Sort.PERSON, "manager"),
    "Template": (Sort.PLACE, "template"), "HyperlinkBase": (Sort.PLACE, "base of links"),
    "TotalTime": (Sort.TIME, "minutes of editing"), "Application": (Sort.PROGRAM, "program"),
    "AppVersion": (Sort.PROGRAM, "version of the program"),
}  # fmt: skip
_META = {
    "initial-creator": (Sort.PERSON, "author"), "creator": (Sort.PERSON, "last changed by"),
    "printed-by": (Sort.PERSON, "printed by"), "creation-date": (Sort.TIME, "made"),
    "date": (Sort.TIME, "last changed"),
    "print-date": (Sort.TIME, "last printed"), "editing-cycles": (Sort.TIME, "times saved"),
    "editing-duration": (Sort.TIME, "time of editing"), "generator": (Sort.PROGRAM, "program"),
    "title": (Sort.WORDS, "title"), "subject": (Sort.WORDS, "subject"), "description": (Sort.WORDS, "remarks"),
    "keyword": (Sort.WORDS, "keywords"), "user-defined": (Sort.WORDS, "property"),
}  # fmt: skip
_LOCAL = re.compile(r"^(?:file:|[A-Za-z]:[\\/]|\\\\|/)")
_PICTURE = re.compile(r"\.(?:jpe?g|png|tiff?)$", re.IGNORECASE)
_PRINTER = re.compile(r"printerSettings\d*\.bin$")
_HREF = "{http://www.w3.org/1999/xlink}href"
_MOST = 400
"""Parts of one file that are looked into; of more, that they are there is told."""


def of_office(data: bytes, name: str) -> Iterator[Trace]:
    """What a file of Microsoft's formats gives away."""
    with opened(data, name, "Word") as parts:
        paths = parts.paths()
        for path in paths[:_MOST]:
            if path.endswith((".xml", ".rels")):
                yield from _of_part(parts.parse(path), path)
            else:
                yield from _of_other(parts, path)
        if len(paths) > _MOST:
            yield Trace(Sort.WORDS, "parts not looked into", str(len(paths) - _MOST), "file")


def _of_part(root: etree._Element, path: str) -> Iterator[Trace]:
    """One part of XML."""
    if path == "docProps/core.xml":
        yield from _named(root, _CORE, path)
    elif path == "docProps/app.xml":
        yield from _named(root, _APP, path)
    elif path == "docProps/custom.xml":
        for one in root:
            yield Trace(Sort.WORDS, f"property “{one.get('name', '')}”", "".join(map(str, one.itertext())), path)
    elif path.endswith(".rels"):
        yield from _targets(root, path)
    elif path.startswith(("word/", "xl/", "ppt/")):
        yield from _hands(root, path)
    elif path.startswith("customXml/") and "/itemProps" not in path:
        yield Trace(Sort.WORDS, "data beside the text", "".join(map(str, root.itertext())) or _local(root.tag), path)


def _named(root: etree._Element, known: dict[str, tuple[Sort, str]], path: str) -> Iterator[Trace]:
    for one in root.iter(etree.Element):
        if _local(one.tag) in known:
            sort, what = known[_local(one.tag)]
            yield Trace(sort, what, (one.text or "").strip(), path)


def _targets(root: etree._Element, path: str) -> Iterator[Trace]:
    """Where a file points to on the disk of who wrote it."""
    for one in root:
        target, kind = one.get("Target", ""), one.get("Type", "").rpartition("/")[2]
        if one.get("TargetMode") == "External" and (_LOCAL.match(target) or kind == "attachedTemplate"):
            yield Trace(Sort.PLACE, "template" if kind == "attachedTemplate" else f"linked {kind}", target, path)


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
                yield Trace(Sort.IDENTITY, "account", str(value), path)
            elif attribute.startswith("rsid") or (tag in ("rsid", "rsidRoot") and attribute == "val"):
                sessions.add(str(value))
            elif tag == "docVar" and attribute == "val":
                yield Trace(Sort.WORDS, "variable", str(value), path)
        if tag == "author" and not len(one):  # those of comments in a workbook
            people[("comment by", (one.text or "").strip())] += 1
    for (what, person), times in people.items():
        yield Trace(Sort.PERSON, what, person, path, times)
    if days:
        first, last = min(days), max(days)
        yield Trace(Sort.TIME, "changes and comments", first if first == last else f"{first} – {last}", path, len(days))
    if sessions:
        yield Trace(Sort.IDENTITY, "sessions of editing", f"{len(sessions)} numbers", path)


def _of_other(parts: ZipParts, path: str) -> Iterator[Trace]:
    """A part that is no XML."""
    if _PICTURE.search(path):
        if path.startswith("docProps/"):
            yield Trace(Sort.WORDS, "picture of the first page", path, "file")
        for one in of_picture(parts.bytes_of(path), path):
            yield Trace(one.sort, one.what, one.value, path)
    elif _PRINTER.search(path):  # DEVMODE begins with the name of the device, 32 letters of UTF-16
        device = parts.bytes_of(path)[:64].decode("utf-16-le", "replace").partition("\0")[0]
        yield Trace(Sort.PLACE, "printer", device or path, path)
    elif "/embeddings/" in path:
        yield Trace(Sort.WORDS, "file inside the file", path.rpartition("/")[2], path)


def of_opendocument(data: bytes, name: str) -> Iterator[Trace]:
    """What an OpenDocument gives away, as a zip or as one XML file."""
    if not data.startswith(b"PK"):
        yield from _of_open(parse(data, name, "LibreOffice"), "file")
        return
    with opened(data, name, "LibreOffice") as parts:
        paths = parts.paths()
        for path in ("meta.xml", "content.xml", "settings.xml"):
            if path in paths:
                yield from _of_open(parts.parse(path), path)
        for path in paths[:_MOST]:
            if _PICTURE.search(path):
                if path.startswith("Thumbnails/"):
                    yield Trace(Sort.WORDS, "picture of the first page", path, "file")
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
            yield Trace(Sort.PLACE, "template", one.get(_HREF, ""), path)
        elif tag == "creator" and within in ("change-info", "annotation"):
            people[one.text or ""] += 1
        elif tag == "config-item" and any("PrinterName" in str(v) for v in one.attrib.values()):
            yield Trace(Sort.PLACE, "printer", one.text or "", path)
    for person, times in people.items():
        yield Trace(Sort.PERSON, "change or comment by", person, path, times)


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
