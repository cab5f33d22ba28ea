"""The letters of a page → its lines: runs that stand on one base line, with the spaces between words found from gaps.

It joins letters into lines and sets ligatures and signs of symbol fonts as letters. It knows no columns, paragraphs or
page numbers; which doubtful spaces break a word, `broken_words.py` decides.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from app.importing.docx.symbols import symbol

if TYPE_CHECKING:
    from app.importing.pdf.page.model import Face, PageRemark, PdfPage, PdfRun, Rule

RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORDS = re.compile(r"\S+(?: \S+)*")
_COMPATIBLE = re.compile(r"[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]")
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_SAME_BASE = 0.12
_RAISED, _LOWERED = 0.65, 0.3
"""How far small letters may stand above and under the line they belong to, in sizes of the line's letters."""
_SMALL = 0.87
_SPACE = 0.175
"""A gap, in sizes, from which there is a space between two letters for certain."""
_LOOSE = 0.07
"""A gap under which there is none, whatever PDFium believes; between the two the words of the text decide."""
_CLOSING = ",.;:)]}”’!?"
WIDE = 1.1
"""A gap wider than this, in sizes, parts what a tab or a column parts."""
_SINGLES = 5


class LineSpan(NamedTuple):
    """A stretch of a line's text that is a stretch of one run: `text[start:end]` are the run's letters from `at`."""

    start: int
    end: int
    run: PdfRun
    at: int


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One line of a page, or of a column or a cell once these are known."""

    page: int
    text: str
    """With single spaces, in logical order."""
    spans: tuple[LineSpan, ...]
    left: float
    right: float
    base: float
    size: float
    """Of most of its letters."""
    bold: bool
    """Whether all its letters are."""
    italic: bool
    faces: tuple[Face, ...] = field(repr=False, compare=False)
    """Those of its page, which the runs of its spans name by index."""
    gaps: tuple[int, ...] = ()
    """Where in the text something begins behind a wide gap."""
    loose: tuple[int, ...] = ()
    """Offsets behind spaces so narrow that they may be none."""

    @property
    def top(self) -> float:
        """About the upper edge of its letters."""
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        """About the lower edge."""
        return self.base + 0.25 * self.size

    def left_of(self, offset: int) -> float:
        """The left edge of the letter at an offset; of the next one where a space stands there."""
        for span in self.spans:
            if offset < span.end:
                return span.run.lefts[span.at + max(offset - span.start, 0)]
        return self.right

    def gap_at(self, offset: int) -> float:
        """The width of the space before an offset, in sizes."""
        before = [s for s in self.spans if s.start < offset][-1]
        right = before.run.rights[before.at + min(before.end, offset) - before.start - 1]
        return (self.left_of(offset) - right) / self.size

    def cut(self, offset: int) -> tuple[PdfLine, PdfLine]:
        """The line parted at an offset at which a word begins."""
        return self._part(0, offset), self._part(offset, len(self.text))

    def without(self, start: int, end: int) -> PdfLine:
        """The line without some of its text."""
        return self._of([*self._between(0, start), *self._between(end, len(self.text))], self.text[:start], end)

    def _part(self, start: int, end: int) -> PdfLine:
        spans = self._between(start, end)
        text = self.text[start:end]
        lead = len(text) - len(text.lstrip())
        moved = tuple(s._replace(start=s.start - start - lead, end=s.end - start - lead) for s in spans)
        by = start + lead
        inside = [tuple(g - by for g in places if start < g < end) for places in (self.gaps, self.loose)]
        return _measured(self, moved, text.strip(), inside[0], inside[1])

    def _of(self, spans: Sequence[LineSpan], head: str, end: int) -> PdfLine:
        """The line from `spans`, of which those behind `end` move up to the end of `head`."""
        at = len(head)
        moved = tuple(s if s.end <= at else s._replace(start=s.start - end + at, end=s.end - end + at) for s in spans)
        kept = [
            tuple(g if g <= at else g - end + at for g in places if g <= at or g >= end)
            for places in (self.gaps, self.loose)
        ]
        return _measured(self, moved, head + self.text[end:], kept[0], kept[1])

    def _between(self, start: int, end: int) -> list[LineSpan]:
        found: list[LineSpan] = []
        for span in self.spans:
            low, high = max(span.start, start), min(span.end, end)
            if low < high:
                found.append(LineSpan(low, high, span.run, span.at + low - span.start))
        return found


def _measured(
    line: PdfLine, spans: tuple[LineSpan, ...], text: str, gaps: tuple[int, ...], loose: tuple[int, ...]
) -> PdfLine:
    if not spans:
        return replace(line, text=text, spans=(), gaps=(), loose=())
    left = min(min(s.run.lefts[s.at : s.at + s.end - s.start]) for s in spans)
    right = max(max(s.run.rights[s.at : s.at + s.end - s.start]) for s in spans)
    return replace(line, text=text, spans=spans, left=left, right=right, gaps=gaps, loose=loose)


@dataclass(frozen=True, slots=True)
class PdfSheet:
    """A page as lines, with what is drawn beside them."""

    number: int
    width: float
    height: float
    lines: tuple[PdfLine, ...]
    """In the order in which the page draws them, until they are put in reading order."""
    rules: tuple[Rule, ...]
    remarks: tuple[PageRemark, ...]

    @property
    def where(self) -> str:
        """Where it is, for a reader: “page 3”."""
        return f"page {self.number}"


def sheet_of(page: PdfPage) -> PdfSheet:
    """A page as a sheet of lines."""
    return PdfSheet(page.number, page.width, page.height, tuple(lines_of(page)), page.rules, page.remarks)


def lines_of(page: PdfPage) -> list[PdfLine]:
    """The upright lines of a page, in the order in which it draws them."""
    builder = _Lines(page)
    for run in page.runs:
        if not run.turned:
            builder.take(run)
    return builder.finished()


def turned_text(page: PdfPage) -> str:
    """The words of a page that do not stand upright."""
    return " ".join("".join(f"{' ' if r.before else ''}{r.text}" for r in page.runs if r.turned).split())


class _Lines:
    def __init__(self, page: PdfPage) -> None:
        self._page = page
        self._faces = page.faces
        self._strands: list[list[PdfRun]] = []
        self._base = self._size = self._right = 0.0
        self._leftward = 2 * sum(1 for run in page.runs if RTL.search(run.text)) > len(page.runs)
        self._rtl = False
        self._blank = False

    def take(self, run: PdfRun) -> None:
        """Add a run to the line it continues, or begin another one."""
        text = run.text
        if not text.strip():
            self._blank = True
            return
        if self._blank and not run.before:
            run = replace(run, before=" ")
        self._blank = text.endswith(" ")
        if not text.isascii():
            run = plain(run, self._page)
        face = self._faces[run.face]
        rtl = not text.isascii() and RTL.search(text) is not None
        if self._strands and self._goes_on(run, face, rtl):
            larger = face.size > self._size * 1.1 or (face.size > 0.9 * self._size and self._is_sign())
            self._strands[-1].append(run)
            self._rtl = self._rtl or rtl
            if larger:
                self._base, self._size = run.base, face.size
        else:
            self._strands.append([run])
            self._base, self._size, self._rtl = run.base, face.size, rtl or self._leftward
        self._right = run.rights[-1]

    def _goes_on(self, run: PdfRun, face: Face, rtl: bool) -> bool:
        down, size = run.base - self._base, face.size
        larger = max(size, self._size)
        if abs(down) > _SAME_BASE * larger:
            if size < _SMALL * self._size:
                near = -_RAISED * self._size <= down <= _LOWERED * self._size
            elif self._size < _SMALL * size:
                near = -_LOWERED * size <= down <= _RAISED * size
            else:
                sign = len(run.text.strip()) <= 3 or self._is_sign()
                near = abs(down) < 0.5 * size and sign and run.before != "\n"
            if not near:
                return False
            if abs(run.lefts[0] - self._right) > 2 * larger and not (rtl or self._rtl):
                return False
        return rtl or self._rtl or run.lefts[0] > self._right - larger

    def _is_sign(self) -> bool:
        """Whether the line so far is no more than the sign of a note."""
        return len(self._strands[-1]) == 1 and len(self._strands[-1][0].text.strip()) <= 3

    def finished(self) -> list[PdfLine]:
        """All lines, those that were drawn in pieces put together."""
        lines = [_line(self._page, strand) for strand in self._strands]
        return _one_base([line for line in lines if line.text], self._page)


def plain(run: PdfRun, page: PdfPage) -> PdfRun:
    """A run with ligatures and presentation forms as letters, and signs of symbol fonts as what they show."""
    if not (_COMPATIBLE.search(run.text) or _PRIVATE.search(run.text)):
        return run
    font = page.faces[run.face].font
    name = page.fonts[font].name.rpartition("+")[2].partition("-")[0].partition(",")[0] if font >= 0 else ""
    name = "symbol" if name.casefold().startswith("symbol") else name
    letters: list[str] = []
    for sign in run.text:
        if _COMPATIBLE.match(sign):
            letters.append(unicodedata.normalize("NFKC", sign))
        elif "\uf000" <= sign <= "\uf0ff":
            letters.append(symbol(name, f"{ord(sign):X}") or _as_ascii(name, sign))
        else:
            letters.append(sign)
    lefts = tuple(x for piece, x in zip(letters, run.lefts, strict=True) for _ in piece)
    rights = tuple(x for piece, x in zip(letters, run.rights, strict=True) for _ in piece)
    return replace(run, text="".join(letters), lefts=lefts, rights=rights)


def _as_ascii(font: str, sign: str) -> str:
    """A sign of the Symbol font that stands where ASCII has it; any other sign as it is."""
    plain = chr(ord(sign) - 0xF000)
    return plain if font == "symbol" and plain in "0123456789!#%&*,./:;<>?_|" else sign


def _line(page: PdfPage, runs: Sequence[PdfRun]) -> PdfLine:
    """The line of some runs that stand in order on one base line."""
    faces = page.faces
    sizes: dict[float, int] = {}
    for run in runs:
        face = faces[run.face]
        sizes[face.size] = sizes.get(face.size, 0) + len(run.text)
    most = max(sizes, key=lambda s: (sizes[s], s))
    size = most or 1.0  # letters may have no size at all
    # The small signs of notes in a heading need not be of its weight.
    full = [faces[run.face] for run in runs if faces[run.face].size > _SMALL * most or not most]
    bold, italic = all(face.bold for face in full), all(face.italic for face in full)
    rtl = any(not r.text.isascii() and RTL.search(r.text) for r in runs)
    spacing = _Spacing(runs, size, rtl=rtl)
    pieces: list[str] = []
    spans: list[LineSpan] = []
    gaps: list[int] = []
    loose: list[int] = []
    length = 0
    right = runs[0].lefts[0]
    spaced = True
    for run in runs:
        for number, words in enumerate(_WORDS.finditer(run.text)):
            begin = words.start()
            gap = run.lefts[begin] - right
            if length:
                apart, sure = spacing.between(gap, run, words[0][0], blank=spaced or number > 0 or begin > 0)
                if apart:
                    pieces.append(" ")
                    length += 1
                    if not sure:
                        loose.append(length)
                if gap > WIDE * size and not rtl:
                    gaps.append(length)
            spans.append(LineSpan(length, length + len(words[0]), run, begin))
            pieces.append(words[0])
            length += len(words[0])
            right = run.rights[words.end() - 1]
            spaced = words.end() < len(run.text)
    text = "".join(pieces)
    left, right = min(min(r.lefts) for r in runs), max(r.rights[len(r.text.rstrip()) - 1] for r in runs)
    if rtl:
        right = max(max(r.rights) for r in runs)
    bases: dict[float, int] = {}
    for run in runs:
        if faces[run.face].size == most:
            bases[run.base] = bases.get(run.base, 0) + len(run.text)
    base = max(bases, key=lambda at: bases[at])
    return PdfLine(
        page.number, text, tuple(spans), left, right, base, size, bold, italic, faces, tuple(gaps), tuple(loose)
    )


class _Spacing:
    """Decides where in a line there are spaces that no letter of the file is."""

    def __init__(self, runs: Sequence[PdfRun], size: float, *, rtl: bool) -> None:
        self._rtl = rtl
        self._size = size
        self._least = 0.0 if rtl else _set_apart(runs)
        """The gap between words of a line whose letters are set apart; 0 where they are not."""

    def between(self, gap: float, run: PdfRun, sign: str, *, blank: bool) -> tuple[bool, bool]:
        """Whether there is a space before a letter of `run`, and whether that is sure. `blank`: the file has one."""
        if self._rtl:
            return blank or bool(run.before), True
        if blank:
            return gap > -0.5 * self._size, True
        if self._least:
            return gap > self._least, True
        if sign in _CLOSING and gap < 2 * _SPACE * self._size:
            return False, True
        sure = gap > _SPACE * self._size
        return sure or (bool(run.before) and gap > _LOOSE * self._size), sure


def _set_apart(runs: Sequence[PdfRun]) -> float:
    """From which gap letters that are set apart belong to two words; 0 for an ordinary line."""
    usual = sorted(b.lefts[0] - a.rights[-1] for a, b in pairwise(runs) if len(a.text) == 1 or len(b.text) == 1)
    singles = sum(1 for run in runs if len(run.text.strip()) == 1)
    letters = sum(len(run.text.strip()) for run in runs)
    if singles < _SINGLES or 2 * singles < len(runs) or 3 * singles < letters or not usual:
        return 0.0
    middle = median(usual)
    wider = [gap for gap in usual if gap > 1.5 * middle]
    return (middle + min(wider)) / 2 if wider else 1.6 * middle


def _one_base(lines: list[PdfLine], page: PdfPage) -> list[PdfLine]:
    """Lines with what was drawn apart and stands right beside it, or is a short number before it, put together."""
    order = sorted(range(len(lines)), key=lambda at: lines[at].base)
    bases = [lines[at].base for at in order]
    gone: set[int] = set()
    for place, at in enumerate(order):
        line = lines[at]
        for other_place in range(place + 1, bisect_right(bases, line.base + _SAME_BASE * line.size)):
            other = order[other_place]
            if at in gone or other in gone:
                continue
            first, second = (at, other) if lines[at].left <= lines[other].left else (other, at)
            if _beside(lines[first], lines[second]) and not RTL.search(lines[first].text + lines[second].text):
                runs = [*_runs(lines[first]), *_runs(lines[second])]
                keep, drop = min(at, other), max(at, other)
                lines[keep] = _line(page, runs)
                gone.add(drop)
    return [line for at, line in enumerate(lines) if at not in gone]


def _runs(line: PdfLine) -> list[PdfRun]:
    found: list[PdfRun] = []
    for span in line.spans:
        if not found or found[-1] is not span.run:
            found.append(span.run)
    return found


def _beside(first: PdfLine, second: PdfLine) -> bool:
    gap = second.left - first.right
    if gap < -0.3 * first.size:
        return False
    short = len(first.text) <= 8 and (
        first.text.endswith((".", ")", "]")) or re.fullmatch(r"[A-Za-z]{0,2}\d{1,3}", first.text)
    )
    return gap < 0.6 * first.size or (bool(short) and gap < 5 * second.size)
