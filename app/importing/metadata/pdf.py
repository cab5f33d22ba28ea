"""What a PDF gives away: its properties (ISO 32000-1, 14.3), the XMP beside them, who wrote annotations, files inside.

The file is hostile until shown otherwise: whoever calls does so in a process that can be killed.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pikepdf

from app.importing.source.reader_options import LockedFile
from app.importing.source.zip import parse
from app.job import Refused
from app.message import Message
from app.treaty.traces import Trace, TraceKind

if TYPE_CHECKING:
    from app.importing.source.reader_options import ReaderOptions

_INFO = {
    "/Author": (TraceKind.PERSON, "author"),
    "/Creator": (TraceKind.PROGRAM, "made with"),
    "/Producer": (TraceKind.PROGRAM, "turned into PDF by"),
    "/CreationDate": (TraceKind.TIME, "made"),
    "/ModDate": (TraceKind.TIME, "last changed"),
    "/Title": (TraceKind.WORDS, "title"),
    "/Subject": (TraceKind.WORDS, "subject"),
    "/Keywords": (TraceKind.WORDS, "keywords"),
    "/Company": (TraceKind.ORGANISATION, "company"),
    "/Manager": (TraceKind.PERSON, "manager"),
}
_XMP = {
    "creator": (TraceKind.PERSON, "author"), "CreatorTool": (TraceKind.PROGRAM, "made with"),
    "Producer": (TraceKind.PROGRAM, "turned into PDF by"), "CreateDate": (TraceKind.TIME, "made"),
    "ModifyDate": (TraceKind.TIME, "last changed"), "MetadataDate": (TraceKind.TIME, "properties last changed"),
    "DocumentID": (TraceKind.IDENTITY, "identity of the document"),
    "InstanceID": (TraceKind.IDENTITY, "identity of this version"),
    "OriginalDocumentID": (TraceKind.IDENTITY, "identity of what it was made from"),
    "softwareAgent": (TraceKind.PROGRAM, "edited with"), "when": (TraceKind.TIME, "edited"),
    "Company": (TraceKind.ORGANISATION, "company"),
}  # fmt: skip
_MOST_PAGES = 3_000


def of_pdf(data: bytes, name: str, means: ReaderOptions) -> Iterator[Trace]:
    """What the bytes of a PDF give away. Raises Refused when it is damaged, and Locked when it needs a password."""
    try:
        with pikepdf.open(io.BytesIO(data), password=means.password) as pdf:
            yield from _of(pdf)
    except pikepdf.PasswordError:
        raise LockedFile(Message("“{0}” is locked; give its password.", (name,))) from None
    except (pikepdf.PdfError, RecursionError):
        raise Refused(Message("“{0}” is damaged or was cut off; get a fresh copy and try again.", (name,))) from None


def _of(pdf: pikepdf.Pdf) -> Iterator[Trace]:
    for key, value in pdf.docinfo.items():
        sort, what = _INFO.get(key, (TraceKind.WORDS, f"property “{key[1:]}”"))
        yield Trace(sort, what, _said(value), "properties")
    metadata = pdf.Root.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream):
        yield from _of_xmp(metadata.read_bytes())
    for called in pdf.attachments:
        yield Trace(TraceKind.WORDS, "file inside the file", called, "attachments")
    people: Counter[str] = Counter()
    times: list[str] = []
    for page in list(pdf.pages)[:_MOST_PAGES]:
        for note in page.get("/Annots", []):
            if isinstance(note, pikepdf.Dictionary) and note.get("/Subtype") not in ("/Link", "/Popup", "/Widget"):
                if "/T" in note:
                    people[_said(note["/T"])] += 1
                times += [_said(note[key]) for key in ("/M", "/CreationDate") if key in note]
    for person, count in people.items():
        yield Trace(TraceKind.PERSON, "annotation by", person, "annotations", count)
    if times:
        yield Trace(TraceKind.TIME, "annotations", " – ".join(dict.fromkeys((min(times), max(times)))), "annotations")


def _of_xmp(packet: bytes) -> Iterator[Trace]:
    try:
        root = parse(packet, "XMP", "a PDF program")
    except Refused:
        yield Trace(TraceKind.WORDS, "properties that cannot be read", f"{len(packet)} bytes", "XMP")
        return
    for one in root.iter("*"):
        for tag, value in ((str(one.tag), one.text or ""), *((str(k), str(v)) for k, v in one.attrib.items())):
            name = tag.rpartition("}")[2]
            if name not in _XMP:
                continue
            sort, what = _XMP[name]
            for said in (value, *(entry.text or "" for entry in one.iter("*") if entry is not one and tag == one.tag)):
                if said.strip():
                    yield Trace(sort, what, said, "XMP")


def _said(value: Any) -> str:
    """A property in words; a PDF date as one can read it."""
    said = str(value)
    found = re.match(r"D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?([Zz+-].*)?", said)
    if found is None:
        return said
    day = "-".join(found.group(1, 2, 3))
    clock = ":".join(part for part in found.group(4, 5, 6) if part)
    zone = (found[7] or "").replace("'", "")
    return " ".join(part for part in (day, clock, zone) if part)
