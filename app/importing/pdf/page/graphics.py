"""What is drawn on a page of a PDF beside its letters: lines, fills, pictures, and the marks and remarks that readers
set upon it.

It asks PDFium and measures; what a line means for the words near it is `pdf/layout/formatting.py`.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from app.importing.pdf.page.model import PageRemark, Rule

if TYPE_CHECKING:
    import pypdfium2

    from app.importing.pdf.page.coordinates import PageTransform

MOST_OBJECTS = 40_000
"""Objects of one page that are looked at for lines; a map has more, and none of its lines strikes a word."""
_MOST_SEGMENTS = 4_000
_DEEPEST = 6
_MARK_KINDS = {
    raw.FPDF_ANNOT_STRIKEOUT: "strike",
    raw.FPDF_ANNOT_UNDERLINE: "underline",
    raw.FPDF_ANNOT_SQUIGGLY: "squiggly",
    raw.FPDF_ANNOT_HIGHLIGHT: "highlight",
}
_REMARK_KINDS = (*_MARK_KINDS, raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_CARET)
_MOST_ANNOTATIONS = 5_000
_MOST_BOXES = 1_000
"""Lines that all annotations of a page mark; a page that is marked from top to bottom has a hundred."""

Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class PageGraphics:
    """Lines and fills in the order drawn, remarks, and the share of the page that pictures cover."""

    rules: tuple[Rule, ...]
    remarks: tuple[PageRemark, ...]
    pictures: float


def drawn_on(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, seat: PageTransform) -> PageGraphics:
    """What is drawn on an open page beside its letters."""
    reader = _Objects(seat)
    reader.read(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, _SAME, 0)
    marks, remarks = _annotations(page, seat)
    share = min(reader.pictured / max(seat.width * seat.height, 1.0), 1.0)
    return PageGraphics((*reader.rules, *marks), remarks, share)


class _Objects:
    """Goes through the objects of a page and those of the forms in it."""

    def __init__(self, seat: PageTransform) -> None:
        self._seat = seat
        self._looked = 0
        self.rules: list[Rule] = []
        self.pictured = 0.0

    def read(self, holder: Any, count: Any, get: Any, matrix: Matrix, depth: int) -> None:
        """Look at the objects of `holder`, a page or a form whose own coordinates `matrix` turns into the page's."""
        for index in range(count(holder)):
            self._looked += 1
            if self._looked > MOST_OBJECTS:
                return
            obj = get(holder, index)
            kind = raw.FPDFPageObj_GetType(obj)
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self._path(obj, _times(_matrix(obj), matrix))
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                left, top, right, bottom = self._bounds(obj, matrix)
                self.pictured += max(right - left, 0.0) * max(bottom - top, 0.0)
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                inner = _times(_matrix(obj), matrix)
                self.read(obj, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, inner, depth + 1)

    def _bounds(self, obj: Any, matrix: Matrix) -> tuple[float, float, float, float]:
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        if not raw.FPDFPageObj_GetBounds(obj, left, bottom, right, top):
            return 0.0, 0.0, 0.0, 0.0
        return self._box([(left.value, bottom.value), (right.value, top.value)], matrix)

    def _box(self, points: list[tuple[float, float]], matrix: Matrix) -> tuple[float, float, float, float]:
        moved = [_moved(point, matrix) for point in points]
        xs, ys = [p[0] for p in moved], [p[1] for p in moved]
        return self._seat.box(min(xs), min(ys), max(xs), max(ys))

    def _path(self, obj: Any, matrix: Matrix) -> None:
        mode, stroked = ctypes.c_int(), ctypes.c_int()
        if not raw.FPDFPath_GetDrawMode(obj, mode, stroked) or not (mode.value or stroked.value):
            return
        segments = raw.FPDFPath_CountSegments(obj)
        if not 1 < segments <= _MOST_SEGMENTS:
            return
        width = ctypes.c_float()
        raw.FPDFPageObj_GetStrokeWidth(obj, width)
        filled = mode.value != raw.FPDF_FILLMODE_NONE
        colour = _colour(obj, raw.FPDFPageObj_GetFillColor if filled else raw.FPDFPageObj_GetStrokeColor)
        if colour is None:
            return
        thick = 0.0 if filled else width.value * max(abs(matrix[0]) + abs(matrix[1]), 0.01) / 2
        for points in _strokes(obj, segments):
            left, top, right, bottom = self._box(points, matrix)
            if right - left < 1.0 and bottom - top < 1.0:
                continue
            self.rules.append(Rule(left - thick, top - thick, right + thick, bottom + thick, colour, filled))


def _strokes(obj: Any, segments: int) -> list[list[tuple[float, float]]]:
    """The strokes of a path, each with its corners; those with curves are left out: they strike nothing."""
    strokes: list[list[tuple[float, float]]] = []
    curved: set[int] = set()
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(segments):
        segment = raw.FPDFPath_GetPathSegment(obj, index)
        kind = raw.FPDFPathSegment_GetType(segment)
        if not raw.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        if kind == raw.FPDF_SEGMENT_MOVETO or not strokes:
            strokes.append([])
        if kind == raw.FPDF_SEGMENT_BEZIERTO:
            curved.add(len(strokes) - 1)
        strokes[-1].append((x.value, y.value))
    return [points for at, points in enumerate(strokes) if at not in curved and 1 < len(points) <= 6]


def _colour(obj: Any, ask: Any) -> int | None:
    """0xRRGGBB, black where it is not told; None for what is drawn without any colour."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not ask(obj, red, green, blue, alpha):
        return 0
    return None if alpha.value < 8 else red.value << 16 | green.value << 8 | blue.value


def _matrix(obj: Any) -> Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(obj, found):
        return _SAME
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _moved(point: tuple[float, float], matrix: Matrix) -> tuple[float, float]:
    (x, y), (a, b, c, d, e, f) = point, matrix
    return a * x + c * y + e, b * x + d * y + f


def _annotations(page: pypdfium2.PdfPage, seat: PageTransform) -> tuple[list[Rule], tuple[PageRemark, ...]]:
    """The marks and remarks that readers set upon a page."""
    marks: list[Rule] = []
    remarks: list[PageRemark] = []
    left = _MOST_BOXES
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MOST_ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if kind not in _REMARK_KINDS:  # which the marks are among
                continue
            boxes = _boxes(annotation, seat, left)
            left -= len(boxes)
            if kind in _MARK_KINDS:
                colour = _annotation_colour(annotation)
                marks += [Rule(*box, colour, True, _MARK_KINDS[kind]) for box in boxes]
            if kind in _REMARK_KINDS and boxes and (said := _string(annotation, "Contents").strip()):
                date = _string(annotation, "M") or _string(annotation, "CreationDate")
                remarks.append(PageRemark(*boxes[0], _string(annotation, "T").strip(), _iso(date), said))
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return list(dict.fromkeys(marks)), tuple(remarks)


def _boxes(annotation: Any, seat: PageTransform, most: int) -> list[tuple[float, float, float, float]]:
    """The places of an annotation: a box for each line it marks, else its own."""
    found: list[tuple[float, float, float, float]] = []
    if raw.FPDFAnnot_HasAttachmentPoints(annotation):
        quad = raw.FS_QUADPOINTSF()
        for index in range(min(raw.FPDFAnnot_CountAttachmentPoints(annotation), most)):
            if raw.FPDFAnnot_GetAttachmentPoints(annotation, index, quad):
                xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
                found.append(seat.box(min(xs), min(ys), max(xs), max(ys)))
    rect = raw.FS_RECTF()
    if most > 0 and not found and raw.FPDFAnnot_GetRect(annotation, rect):
        found.append(seat.box(rect.left, rect.bottom, rect.right, rect.top))
    return found


def _annotation_colour(annotation: Any) -> int:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFAnnot_GetColor(annotation, raw.FPDFANNOT_COLORTYPE_Color, red, green, blue, alpha):
        return 0
    return red.value << 16 | green.value << 8 | blue.value


def _string(annotation: Any, key: str) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key.encode(), None, 0)
    if not 2 < size < 200_000:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key.encode(), ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\0", "")


def _iso(date: str) -> str:
    """A date of a PDF ("D:20150209120000Z") as ISO 8601, "" when it is none."""
    digits = date.removeprefix("D:")[:14]
    if len(digits) < 8 or not digits.isascii() or not digits.isdigit():
        return ""
    day = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
    return f"{day}T{digits[8:10]}:{digits[10:12]}:{digits[12:14]}Z" if len(digits) == 14 else day
