"""Words recognised in the picture of a page → the page, as if the file had given its letters.

Places are those of the words; letters are set evenly in their word, and words on the line of their neighbours, with a
space behind each: that they are words is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from app.importing.pdf.page.model import Face, PdfPage, PdfRun
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.pdf.ocr.cross_check import WordGlyphs
    from app.importing.pdf.ocr.tesseract import Word

_RTL = compile_later(r"[\u0590-\u08ff]")
_HAN = r"[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef]"
_HAN_END, _HAN_START = compile_later(_HAN + "$"), compile_later("^" + _HAN)
_SAME_SIZE = (0.75, 1.33)
"""Lines whose height is within this of most lines' have their size: heights change with the letters of a line."""
_CLOSE = 0.8
"""A gap between Chinese characters, in heights of the line, up to which they stand in one word."""


def page_of(page: PdfPage, drawn: Sequence[WordGlyphs], scale: float) -> PdfPage:
    """The page with the words of `drawn`, whose lengths are `scale` for one point of the page.

    Where the file draws letters under them, lines and faces are those of these letters. What else is drawn stays.
    """
    lines = [list(line) for _, line in groupby(drawn, key=lambda each: each.word.line)]
    heights = [_height(line) / scale for line in lines]
    usual = median(height for height, line in zip(heights, lines, strict=True) for _ in line) if lines else 0.0
    faces: list[Face] = []
    runs: list[PdfRun] = []
    for height, line in zip(heights, lines, strict=True):
        low, high = _SAME_SIZE
        size = usual if low * usual <= height <= high * usual else height
        plain = Face(-1, round(size, 1), 0, bold=False, italic=False)
        base = _base(line, scale)
        for each in line:
            face = _face(each) or plain
            if face not in faces:
                faces.append(face)
            run = _run(each.word, scale, base, faces.index(face), " " if each is not line[0] else "\n")
            _add(runs, run, _CLOSE * size)
    return replace(page, fonts=(), faces=tuple(faces), runs=tuple(runs), beyond=0)


def _height(line: Sequence[WordGlyphs]) -> int:
    return max(each.word.top + each.word.height for each in line) - min(each.word.top for each in line)


def _base(line: Sequence[WordGlyphs], scale: float) -> float:
    """Where the letters of a line stand; about where most of its words end, where nothing better is known."""
    bases = [glyph.base for each in line for glyph in each.glyphs]
    return round(median(bases or [(each.word.top + each.word.height) / scale for each in line]), 2)


def _face(drawn: WordGlyphs) -> Face | None:
    """The face of most letters of a word, without its font; None where the file draws none."""
    faces = Counter(replace(glyph.face, font=-1, shown=True) for glyph in drawn.glyphs)
    return faces.most_common(1)[0][0] if faces else None


def _add(runs: list[PdfRun], run: PdfRun, close: float) -> None:
    """Put a word behind the others; Chinese characters side by side are one run."""
    last = runs[-1] if runs and run.before != "\n" else None
    chinese = last is not None and _HAN_END.search(last.text.rstrip()) and _HAN_START.search(run.text)
    if last is None or not chinese or run.lefts[0] - last.rights[-1] >= close:
        runs.append(run)
        return
    runs[-1] = replace(
        last,
        text=last.text[:-1] + run.text,
        lefts=last.lefts[:-1] + run.lefts,
        rights=last.rights[:-1] + run.rights,
        confidence=min(last.confidence or 0, run.confidence or 0),
    )


def _run(word: Word, scale: float, base: float, face: int, before: str) -> PdfRun:
    step = word.width / len(word.text) / scale
    starts = [word.left / scale + step * n for n in range(len(word.text))]
    if _RTL.search(word.text):
        starts.reverse()
    end = word.left / scale if _RTL.search(word.text) else (word.left + word.width) / scale
    return PdfRun(
        word.text + " ",
        (*(round(start, 2) for start in starts), round(end, 2)),
        (*(round(start + step, 2) for start in starts), round(end, 2)),
        base,
        face,
        before,
        confidence=word.confidence,
    )
