"""What a file gives away beside its words: people, organisations, times, programs, places on a disk, identities.

It reads the data that programs keep about a file, and no text; nothing outside the bytes is opened. What it does not
look into it says. How each format keeps such data is `office`, `pdf` and `images`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.formats import format_of
from app.treaty.traces import Trace, TraceKind
from app.treaty.unseen_signs import replace_unseen

if TYPE_CHECKING:
    from app.importing.source.reader_options import ReaderOptions


_LONGEST = 300
_META = re.compile(r"author|generator|progid|creator|publisher|originator", re.IGNORECASE)
_WORD_PROPERTIES = {
    "Author": TraceKind.PERSON,
    "LastAuthor": TraceKind.PERSON,
    "Manager": TraceKind.PERSON,
    "Company": TraceKind.ORGANISATION,
    "Created": TraceKind.TIME,
    "LastSaved": TraceKind.TIME,
    "LastPrinted": TraceKind.TIME,
    "TotalTime": TraceKind.TIME,
    "Template": TraceKind.PLACE,
    "Revision": TraceKind.TIME,
    "Version": TraceKind.PROGRAM,
}
_WORD_PROPERTY = re.compile(r"<o:(\w+)>([^<]{1,2000})</o:\1>")


def traces_in(data: bytes, name: str, means: ReaderOptions) -> tuple[Trace, ...]:
    """All that is given away by the bytes of a file called `name`, the same thing at the same place once.

    Raises Refused for a damaged file, and its `Locked` where it needs a password.
    """
    return tuple(_once(_found(data, name, means)))


def _found(data: bytes, name: str, means: ReaderOptions) -> Iterable[Trace]:
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG", b"II*\0", b"MM\0*")):
        from app.importing.metadata.images import of_picture

        return of_picture(data, name)
    match format_of(data, name).name:
        case "pdf":
            from app.importing.metadata.pdf import of_pdf

            return of_pdf(data, name, means)
        case "doc":
            why = "an old Word file; save it as DOCX and look at that"
            return (Trace(TraceKind.WORDS, "not looked into", why, "file"),)
        case "odt":
            from app.importing.metadata.office import of_opendocument

            return of_opendocument(data, name)
        case "docx" | "xlsx":
            from app.importing.metadata.office import of_office

            return of_office(data, name)
        case "html":
            return _of_page(data)
    return ()


def _of_page(data: bytes) -> Iterable[Trace]:
    """A web page: what its head says, and the properties that Word leaves in one."""
    from lxml import etree

    text = data.decode("utf-8", "replace")
    root = etree.fromstring(data, etree.HTMLParser(no_network=True))
    for meta in root.iter("meta") if root is not None else ():
        called, value = meta.get("name", ""), meta.get("content", "")
        if _META.search(called) and value:
            program = re.search("generator|progid", called, re.IGNORECASE)
            yield Trace(TraceKind.PROGRAM if program else TraceKind.PERSON, called.lower(), value, "head")
    for found in _WORD_PROPERTY.finditer(text):
        if found[1] in _WORD_PROPERTIES:
            yield Trace(_WORD_PROPERTIES[found[1]], found[1], found[2].strip(), "properties of Word")


def _once(traces: Iterable[Trace]) -> Iterable[Trace]:
    """The traces in order, each made legible; those that say the same counted together."""
    counted: dict[Trace, int] = {}
    for one in traces:
        value = replace_unseen(" ".join(one.value.split()))
        if not value:
            continue
        value = value if len(value) <= _LONGEST else f"{value[:_LONGEST]} …"
        clean = replace(one, what=replace_unseen(one.what), value=value, where=replace_unseen(one.where), times=1)
        counted[clean] = counted.get(clean, 0) + one.times
    order = list(TraceKind)
    return (replace(one, times=times) for one, times in sorted(counted.items(), key=lambda n: order.index(n[0].sort)))
