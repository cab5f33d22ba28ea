"""The font programs in a PDF: which letter each of their glyphs draws, as far as they say it themselves.

It reads a few tables of a TrueType or OpenType program ("maxp", "cmap", "head", "loca", "glyf": OpenType specification
1.9), and of what is drawn only that a glyph draws nothing. One font is often in a file twice, once with a table of its
letters and once without: the glyphs of both have the same numbers.
"""

from __future__ import annotations

import ctypes
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

if TYPE_CHECKING:
    import pypdfium2

    from app.job import Progress

_TAG = re.compile(r"^[A-Z]{6}\+")
"""What a PDF sets before the name of a font of which it holds only a part."""
_LARGEST = 30_000_000
_MOST_OBJECTS = 20_000
"""Objects of one page that are asked for their font."""
_MOST_PROGRAMS = 2_000
_MOST_GLYPHS = 65_536
_TABLES = (b"maxp", b"cmap", b"head", b"loca", b"glyf")
_NO_LETTER = range(0x80, 0xA0)
"""Codes of Windows that some tables give beside the code points: they are controls in Unicode."""


@dataclass(frozen=True, slots=True)
class FontProgram:
    """A font program of a file."""

    name: str
    """The name of its font, without the tag of a part."""
    tagged: str
    """The same as it stands in the file."""
    glyphs: int
    """How many glyphs the whole font has."""
    letters: dict[int, str]
    """The letters of its glyphs; empty where it does not say."""
    blank: frozenset[int] = frozenset()
    """Glyphs that draw nothing; those that are not in this part of the font are among them."""


def without_tag(name: str) -> str:
    """The name of a font without the tag of a part."""
    return _TAG.sub("", name)


def programs_in(document: pypdfium2.PdfDocument, pages: Sequence[int], progress: Progress) -> list[FontProgram]:
    """The TrueType and OpenType programs that the pages with these indices draw with, each once. Raises Cancelled."""
    found: list[FontProgram] = []
    seen: set[tuple[str, int, int]] = set()
    for index in pages:
        progress.step(0, 0, "")
        page = document[index]
        try:
            fonts: dict[int | None, Any] = {}
            for font in _fonts_on(page):
                fonts.setdefault(ctypes.cast(font, ctypes.c_void_p).value, font)
            for font in fonts.values():
                name, data = _name(font), _data(font)
                mark = (name, len(data), hash(data))
                if data and mark not in seen and len(seen) < _MOST_PROGRAMS:
                    seen.add(mark)
                    program = read_program(name, data)
                    found += [program] if program is not None else []
        finally:
            page.close()
    return found


def _fonts_on(page: pypdfium2.PdfPage) -> Iterator[Any]:
    for at in range(min(raw.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        each = raw.FPDFPage_GetObject(page.raw, at)
        if raw.FPDFPageObj_GetType(each) == raw.FPDF_PAGEOBJ_TEXT:
            font = raw.FPDFTextObj_GetFont(each)
            if font:
                yield font


def _name(font: Any) -> str:
    size = raw.FPDFFont_GetBaseFontName(font, None, 0)
    name = ctypes.create_string_buffer(max(size, 1))
    raw.FPDFFont_GetBaseFontName(font, name, size)
    return name.value.decode("utf-8", "replace")


def _data(font: Any) -> bytes:
    """The program of a font, empty when it has none of its own."""
    size = ctypes.c_size_t()
    if raw.FPDFFont_GetIsEmbedded(font) != 1 or not raw.FPDFFont_GetFontData(font, None, 0, size):
        return b""
    if not 0 < size.value <= _LARGEST:
        return b""
    held = (ctypes.c_uint8 * size.value)()
    return bytes(held) if raw.FPDFFont_GetFontData(font, held, size.value, size) else b""


def read_program(name: str, data: bytes) -> FontProgram | None:
    """What a TrueType or OpenType program says of its glyphs; None for a program of another kind, or a broken one."""
    try:
        tables = _tables(data)
        (glyphs,) = struct.unpack_from(">H", tables["maxp"], 4)
        letters = _letters(tables["cmap"], glyphs) if "cmap" in tables else {}
        blank = _blank(tables, glyphs) if tables.keys() >= {"head", "loca", "glyf"} else frozenset()
    except (struct.error, KeyError):
        return None
    return FontProgram(without_tag(name), name, glyphs, letters, blank)


def _tables(data: bytes) -> dict[str, bytes]:
    kind, count = struct.unpack_from(">4sH", data)
    if kind not in (b"\0\1\0\0", b"OTTO", b"true"):
        raise KeyError(kind)
    found = {}
    for at in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * at)
        if tag in _TABLES:
            found[tag.decode("ascii")] = data[offset : offset + length]
    return found


def _blank(tables: dict[str, bytes], glyphs: int) -> frozenset[int]:
    """The glyphs without an outline, and those whose outline has no area."""
    (long,) = struct.unpack_from(">h", tables["head"], 50)
    places = struct.unpack_from(f">{glyphs + 1}{'L' if long else 'H'}", tables["loca"])
    unit = 1 if long else 2
    return frozenset(n for n in range(glyphs) if places[n] >= places[n + 1] or _flat(tables["glyf"], places[n] * unit))


def _flat(glyf: bytes, at: int) -> bool:
    _, left, bottom, right, top = struct.unpack_from(">5h", glyf, at)
    return bool(left >= right or bottom >= top)


def _letters(table: bytes, glyphs: int) -> dict[int, str]:
    """Glyph → letter, by the tables that are in Unicode (platform 0, and 3 with encoding 1 or 10)."""
    (count,) = struct.unpack_from(">H", table, 2)
    said: dict[int, set[int]] = {}
    for at in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", table, 4 + 8 * at)
        if platform == 0 or (platform == 3 and encoding in (1, 10)):
            for code, glyph in _pairs(table[offset:]):
                if 0 < glyph < glyphs and code not in _NO_LETTER and code > 31:
                    said.setdefault(glyph, set()).add(code)
    return {glyph: chr(_first(codes)) for glyph, codes in said.items() if min(codes) < 0xD800}


def _first(codes: set[int]) -> int:
    """The letter of a glyph that draws several: a hyphen also draws the soft one, a space that which does not break."""
    return min(codes)


def _pairs(table: bytes) -> Iterator[tuple[int, int]]:
    """(code point, glyph) of one table, of the formats 0, 4, 6 and 12."""
    (kind,) = struct.unpack_from(">H", table)
    if kind == 0:
        yield from enumerate(table[6:262])
    elif kind == 4:
        yield from _segments(table)
    elif kind == 6:
        first, count = struct.unpack_from(">HH", table, 6)
        yield from ((first + n, glyph) for n, glyph in enumerate(struct.unpack_from(f">{count}H", table, 10)))
    elif kind == 12:
        (groups,) = struct.unpack_from(">L", table, 12)
        left = _MOST_GLYPHS
        for at in range(min(groups, _MOST_GLYPHS)):
            start, end, glyph = struct.unpack_from(">LLL", table, 16 + 12 * at)
            for n in range(min(end - start + 1, left)):
                left -= 1
                yield start + n, glyph + n


def _segments(table: bytes) -> Iterator[tuple[int, int]]:
    """(code point, glyph) of a table of format 4."""
    (double,) = struct.unpack_from(">H", table, 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 2 * double)
    ranges_at = 16 + 3 * double
    ranges = struct.unpack_from(f">{count}H", table, ranges_at)
    left = _MOST_GLYPHS
    for n in range(count):
        for code in range(starts[n], ends[n] + 1):
            left -= 1
            if left < 0:
                return
            if not ranges[n]:
                yield code, (code + deltas[n]) & 0xFFFF
                continue
            at = ranges_at + 2 * n + ranges[n] + 2 * (code - starts[n])
            if at + 2 > len(table):
                continue
            (glyph,) = struct.unpack_from(">H", table, at)
            yield code, (glyph + deltas[n]) & 0xFFFF if glyph else 0
