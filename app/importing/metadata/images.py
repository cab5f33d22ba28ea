"""What pictures give away: the tags of a camera or a scanner (Exif 2.3 in TIFF 6.0), and words in a PNG.

Bytes only; every offset is held against their length.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from app.treaty.traces import Trace, TraceKind

_TAGS = {
    0x010E: (TraceKind.WORDS, "description of the picture"),
    0x010F: (TraceKind.PROGRAM, "maker of the camera"),
    0x0110: (TraceKind.PROGRAM, "camera"),
    0x0131: (TraceKind.PROGRAM, "program"),
    0x0132: (TraceKind.TIME, "picture changed"),
    0x013B: (TraceKind.PERSON, "made by"),
    0x013C: (TraceKind.PLACE, "computer"),
    0x8298: (TraceKind.PERSON, "rights of"),
    0x9003: (TraceKind.TIME, "picture taken"),
    0xA430: (TraceKind.PERSON, "owner of the camera"),
    0xA431: (TraceKind.IDENTITY, "number of the camera"),
}
_EXIF, _GPS = 0x8769, 0x8825
_ASCII, _LONG = 2, 4
_MOST_ENTRIES = 500
_PNG_WORDS = {
    b"Author": TraceKind.PERSON,
    b"Software": TraceKind.PROGRAM,
    b"Creation Time": TraceKind.TIME,
    b"Comment": TraceKind.WORDS,
    b"Source": TraceKind.PROGRAM,
    b"Description": TraceKind.WORDS,
    b"Copyright": TraceKind.PERSON,
}


def of_picture(data: bytes, name: str) -> Iterator[Trace]:
    """What the bytes of a JPEG, TIFF or PNG give away; nothing of any other picture."""
    if data.startswith(b"\xff\xd8\xff"):
        yield from _of_tiff(_exif_of(data), name)
    elif data.startswith(b"\x89PNG"):
        yield from _of_png(data, name)
    elif data.startswith((b"II*\0", b"MM\0*")):
        yield from _of_tiff(data, name)


def _exif_of(data: bytes) -> bytes:
    """The tags of a JPEG as the TIFF they are; b"" for none."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", data, at + 2)
        if data[at + 1] == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            return data[at + 10 : at + 2 + length]
        at += 2 + max(length, 2)
    return b""


def _of_tiff(data: bytes, name: str) -> Iterator[Trace]:
    if len(data) < 8 or data[:2] not in (b"II", b"MM"):
        return
    order = "<" if data[:2] == b"II" else ">"
    waiting, done = [struct.unpack_from(f"{order}I", data, 4)[0]], set()
    while waiting:
        at = waiting.pop()
        if at in done or at + 2 > len(data):
            continue
        done.add(at)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        for entry in range(at + 2, at + 2 + 12 * min(count, _MOST_ENTRIES), 12):
            if entry + 12 > len(data):
                break
            tag, kind, length, value = struct.unpack_from(f"{order}HHII", data, entry)
            if tag == _EXIF and kind == _LONG:
                waiting.append(value)
            elif tag == _GPS and kind == _LONG:
                yield Trace(TraceKind.PLACE, "where the picture was taken", "GPS", name)
            elif tag in _TAGS and kind == _ASCII:
                begins = entry + 8 if length <= 4 else value
                words = data[begins : begins + min(length, 2_000)].split(b"\0")[0].decode("utf-8", "replace")
                yield Trace(*_TAGS[tag], words, name)


def _of_png(data: bytes, name: str) -> Iterator[Trace]:
    at = 8
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        chunk = data[at + 8 : at + 8 + min(length, 4_000)]
        if kind == b"tEXt":
            called, _, words = chunk.partition(b"\0")
            if called in _PNG_WORDS:
                yield Trace(_PNG_WORDS[called], called.decode().lower(), words.decode("latin-1"), name)
        elif kind == b"tIME" and len(chunk) >= 7:
            year, month, day = struct.unpack_from(">HBB", chunk)
            yield Trace(TraceKind.TIME, "picture changed", f"{year:04}-{month:02}-{day:02}", name)
        elif kind == b"eXIf":
            yield from _of_tiff(data[at + 8 : at + 8 + length], name)
        at += 12 + length
