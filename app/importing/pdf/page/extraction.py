"""The bytes of a PDF → its pages as values: letters, faces, drawn lines. It alone opens a PDF that is to be read.

It asks PDFium letter by letter, within bounds, and closes everything it opens. It decides nothing about lines or words.
PDFium is called with plain addresses: a text has half a million letters, and its wrapper makes an object for each.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2
from pypdfium2 import raw

from app.importing.pdf.page.coordinates import PageTransform, transform_of
from app.importing.pdf.page.graphics import PageGraphics, drawn_on
from app.importing.pdf.page.model import CODED, MOST_CODE, UNMAPPED, Face, PdfFont, PdfPage, PdfRun
from app.importing.source.reader_options import LockedFile
from app.job import Progress, Refused
from app.message import Message

MOST_PAGES = 3_000
_LARGEST_SIZE = 100_000.0
"""Points: no letter is larger, whatever a file says."""
MOST_LETTERS = 6_000_000
"""Letters of one file, about ten times the longest treaty."""
_LEAST_LETTERS = 600_000
"""Letters that the smallest file may hold; a treaty of 300 pages has as many."""
_LETTERS_EACH_BYTE = 8
MOST_ON_PAGE = 60_000

_ITALIC_FLAG, _FORCED_BOLD_FLAG = 1 << 6, 1 << 18
_BOLD_NAME = re.compile(r"bold|black|heavy|demi|[-,]bd|\bbd\b", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"ital|obli|[-,]it\b|slanted", re.IGNORECASE)
_BOLD_WEIGHT = 700
_HIDDEN_MODES = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
_STROKED_MODE = raw.FPDF_TEXTRENDERMODE_FILL_STROKE
_HYPHEN, _SOFT_END = 0x02, 0xFFFE
_STEEP = 0.1
"""Letters whose line rises more than this (as a tangent) are turned."""


@contextmanager
def open_pdf(data: bytes, name: str, password: str = "") -> Iterator[pypdfium2.PdfDocument]:
    """The PDF in `data`, open for as long as the block runs.

    Raises Locked when it needs a password or another one, Refused when it is damaged or has no or too many pages.
    """
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        raise _refusal(getattr(error, "err_code", None), name, password) from None
    try:
        if not len(document):
            raise Refused(Message("“{0}” is a PDF without pages; choose another file.", (name,)))
        if len(document) > MOST_PAGES:
            raise Refused(
                Message(
                    "“{0}” has {1} pages, more than the {2} that are read; save the part that is the draft as a file.",
                    (name, len(document), MOST_PAGES),
                )
            )
        yield document
    finally:
        document.close()


def _refusal(code: int | None, name: str, password: str) -> Refused:
    if code == raw.FPDF_ERR_PASSWORD:
        if password:
            return LockedFile(Message("“{0}” does not open with this password; give another one.", (name,)))
        return LockedFile(Message("“{0}” is locked; give its password.", (name,)))
    if code == raw.FPDF_ERR_SECURITY:
        return Refused(
            Message(
                "“{0}” is locked in a way that is not known here; save it without protection and choose that.", (name,)
            )
        )
    return Refused(Message("“{0}” is a damaged PDF; get the file again, or save it anew from its program.", (name,)))


def letters_in(size: int) -> int:
    """How many letters a PDF of `size` bytes may hold: packed words of a real one take a third of a byte a letter or
    more, so that what draws one page over and over is refused early.
    """
    return min(MOST_LETTERS, max(_LEAST_LETTERS, _LETTERS_EACH_BYTE * size))


def pages_of(
    document: pypdfium2.PdfDocument, name: str, progress: Progress, most: int = MOST_LETTERS
) -> Iterator[PdfPage]:
    """The pages of an open PDF in order, each read when it is asked for; they may have `most` letters. Raises
    Cancelled, and Refused when a bound is passed or a page cannot be read.
    """
    letters = 0
    total = len(document)
    for index in range(total):
        progress.step(index, total, Message("Reading {0}", (name,)))
        page = page_at(document, index, name)
        letters += sum(len(run.text) for run in page.runs)
        if letters > most:
            raise Refused(
                Message("“{0}” holds more letters than any treaty; save the part that is the draft as a file.", (name,))
            )
        yield page


def page_at(document: pypdfium2.PdfDocument, index: int, name: str) -> PdfPage:
    """The page at `index`, counted from 0, of an open PDF. Raises Refused when it cannot be read."""
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        raise Refused(
            Message("Page {0} of “{1}” is damaged; get the file again, or save it anew.", (index + 1, name))
        ) from None
    try:
        seat = transform_of(page)
        drawn = drawn_on(document, page, seat)
        try:
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            raise Refused(
                Message("Page {0} of “{1}” is damaged; get the file again, or save it anew.", (index + 1, name))
            ) from None
        try:
            reader = _Letters(text, seat, name, index + 1)
            runs = reader.runs()
        finally:
            text.close()
        return _made(index + 1, seat, reader, runs, drawn)
    finally:
        page.close()


def _made(number: int, seat: PageTransform, reader: _Letters, runs: tuple[PdfRun, ...], drawn: PageGraphics) -> PdfPage:
    return PdfPage(
        number,
        seat.width,
        seat.height,
        tuple(reader.fonts),
        tuple(reader.faces),
        runs,
        drawn.rules,
        drawn.remarks,
        drawn.pictures,
        reader.beyond,
    )


_P = ctypes.c_void_p
_Call = Callable[..., Any]


def plain(name: str, answer: Any, *arguments: Any) -> _Call:
    """A function of PDFium that takes and gives plain numbers and addresses."""
    address = ctypes.cast(getattr(raw, name), _P).value
    call: _Call = ctypes.CFUNCTYPE(answer, *arguments)(address or 0)
    return call


class _Letters:
    """Reads the letters of one page."""

    def __init__(self, text: pypdfium2.PdfTextPage, seat: PageTransform, name: str, number: int) -> None:
        self._text = text
        self._seat = seat
        self._page: Final = ctypes.cast(text.raw, _P).value
        self.fonts: list[PdfFont] = []
        self.faces: list[Face] = []
        self.beyond = 0
        self._font_at: dict[int, int] = {}
        self._face_at: dict[Face, int] = {}
        self._count = raw.FPDFText_CountChars(text.raw)
        if self._count > MOST_ON_PAGE:
            raise Refused(
                Message(
                    "Page {0} of “{1}” holds more letters than a page can; save the draft again as PDF.", (number, name)
                )
            )

    def runs(self) -> tuple[PdfRun, ...]:
        """The letters as runs, in the order of the text."""
        object_of = plain("FPDFText_GetTextObject", _P, _P, ctypes.c_int)
        unicode_of = plain("FPDFText_GetUnicode", ctypes.c_uint, _P, ctypes.c_int)
        box_of = plain("FPDFText_GetLooseCharBox", ctypes.c_int, _P, ctypes.c_int, _P)
        lacks_letter = plain("FPDFText_HasUnicodeMapError", ctypes.c_int, _P, ctypes.c_int)
        origin_of = plain("FPDFText_GetCharOrigin", ctypes.c_int, _P, ctypes.c_int, _P, _P)
        page = self._page
        rect, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        rect_at, x_at, y_at = ctypes.addressof(rect), ctypes.addressof(x), ctypes.addressof(y)
        straight = self._seat.quarter == 0
        shift, top = self._seat.left, self._seat.top
        width, height = self._seat.width, self._seat.height
        done: list[PdfRun] = []
        letters: list[str] = []
        lefts: list[float] = []
        rights: list[float] = []
        drawn_by, base, face, turned = None, 0.0, 0, False
        before = ""
        high = 0
        lifted = 0.0

        def finish() -> None:
            nonlocal before
            if letters:
                done.append(PdfRun("".join(letters), tuple(lefts), tuple(rights), base, face, before, turned))
                for column in (letters, lefts, rights):
                    column.clear()
                before = ""

        for index in range(self._count):
            code = unicode_of(page, index)
            owner = object_of(page, index)
            if owner != drawn_by or owner is None:
                finish()
                drawn_by = owner
                if owner is None:
                    before = "\n" if code in (10, 13) or before == "\n" else " "
                    continue
                lifted = 0.0
                face, turned = self._face(index, owner)
                origin_of(page, index, x_at, y_at)
                base = top - y.value if straight else self._seat.at(x.value, y.value)[1]
            box_of(page, index, rect_at)
            left, right = rect.left - shift, rect.right - shift
            if not straight:
                left, _, right, _ = self._seat.box(rect.left, rect.bottom, rect.right, rect.top)
            if not (-1.0 < base < height + 20.0 and right > -1.0 and left < width + 1.0):
                self.beyond += code > 32
                continue
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0
            high = 0
            coded = lacks_letter(page, index) == 1
            digit = 48 <= code <= 57 and not coded
            if digit and (not letters or not (letters[-1].isdigit() or letters[-1] == " ")):
                lift = self._lift(index)
                if lift != lifted:
                    finish()
                    base, lifted = base - lift + lifted, lift
            elif lifted and not digit:
                finish()
                base, lifted = base + lifted, 0.0
            letters.append(chr(code) if 32 <= code < 127 and not coded else _letter(code, coded))
            lefts.append(left)
            rights.append(right)
        finish()
        return tuple(done)

    def _lift(self, index: int) -> float:
        """How high the digit at `index` stands over its line, in points, where a font has raised digits of its own.

        Such a digit stands on the line as any other does; only its picture does not.
        """
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        y, x = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharBox(self._text.raw, index, left, right, bottom, top)
        raw.FPDFText_GetCharOrigin(self._text.raw, index, x, y)
        size = raw.FPDFText_GetFontSize(self._text.raw, index)
        height = top.value - bottom.value
        low = bottom.value - y.value
        return round(low, 2) if 0 < height < 0.55 * size and low > 0.2 * size else 0.0

    def _face(self, index: int, owner: int) -> tuple[int, bool]:
        """The face of the letter at `index`, and whether it is turned."""
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._text.raw, index, matrix)
        obj = ctypes.cast(owner, raw.FPDF_PAGEOBJECT)
        size = raw.FPDFText_GetFontSize(self._text.raw, index) * math.hypot(matrix.c, matrix.d)
        mode = raw.FPDFTextObj_GetTextRenderMode(obj)
        font = self._font(obj)
        known = self.fonts[font] if font >= 0 else PdfFont("", 0, 0, False)
        bold = (
            bool(known.flags & _FORCED_BOLD_FLAG)
            or known.weight >= _BOLD_WEIGHT
            or _BOLD_NAME.search(known.name) is not None
            or mode == _STROKED_MODE
        )
        slanted = abs(matrix.c) > 0.15 * abs(matrix.d) and abs(matrix.b) < 0.01 * abs(matrix.a)
        italic = bool(known.flags & _ITALIC_FLAG) or slanted or _ITALIC_NAME.search(known.name) is not None
        size = min(size, _LARGEST_SIZE) if math.isfinite(size) else 0.0
        face = Face(font, round(size, 2), _fill_colour(obj), bold, italic, mode not in _HIDDEN_MODES)
        if face not in self._face_at:
            self._face_at[face] = len(self.faces)
            self.faces.append(face)
        along = (matrix.a, matrix.b)
        for _ in range(self._seat.quarter):
            along = (along[1], -along[0])
        return self._face_at[face], along[0] <= 0 or abs(along[1]) > _STEEP * along[0]

    def _font(self, obj: Any) -> int:
        font = raw.FPDFTextObj_GetFont(obj)
        address = ctypes.cast(font, _P).value
        if address is None:
            return -1
        if address not in self._font_at:
            self._font_at[address] = len(self.fonts)
            size = raw.FPDFFont_GetBaseFontName(font, None, 0)
            name = ctypes.create_string_buffer(max(size, 1))
            raw.FPDFFont_GetBaseFontName(font, name, size)
            self.fonts.append(
                PdfFont(
                    name.value.decode("utf-8", "replace"),
                    max(raw.FPDFFont_GetFlags(font), 0),
                    max(raw.FPDFFont_GetWeight(font), 0),
                    raw.FPDFFont_GetIsEmbedded(font) == 1,
                )
            )
        return self._font_at[address]


def _fill_colour(obj: Any) -> int:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(obj, red, green, blue, alpha):
        return 0
    return red.value << 16 | green.value << 8 | blue.value


def _letter(code: int, coded: bool) -> str:
    """A code point of PDFium as a letter: its own sign for a hyphen at the end of a line is a hyphen, and the code of a
    font that does not say what letter it draws (`coded`) is none.
    """
    if coded:
        return chr(CODED + code) if code <= MOST_CODE else UNMAPPED
    if code in (_HYPHEN, _SOFT_END):
        return "-"
    if code == 0 or code > 0x10FFFF or code & 0xFFFF >= 0xFFFE:
        return UNMAPPED
    if code < 32 or code == 127 or code == 0xA0:
        return " "
    return chr(code)
