"""Words recognised in the picture of a page → the page, as if the file had given its letters.

Places are those of the words; letters are set evenly in their word, and words on the line of their neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from app.importing.pdf_page import Face, PdfPage, Run

if TYPE_CHECKING:
    from app.importing.recognition import Word

_RTL = re.compile(r"[\u0590-\u08ff]")
_HAN = r"[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef]"
_HAN_END, _HAN_START = re.compile(_HAN + "$"), re.compile("^" + _HAN)
_SAME_SIZE = (0.75, 1.33)
"""Lines whose height is within this of most lines' have their size: heights change with the letters of a line."""
_CLOSE = 0.8
"""A gap between Chinese characters, in heights of the line, up to which they stand in one word."""


def page_of(page: PdfPage, words: Sequence[Word], scale: float) -> PdfPage:
    """The page with `words`, whose lengths are `scale` for one point of the page; what is drawn on it stays."""
    lines = [list(line) for _, line in groupby(words, key=lambda word: word.line)]
    heights = {number: _height(line) / scale for number, line in enumerate(lines)}
    usual = median(height for number, height in heights.items() for _ in lines[number]) if lines else 0.0
    faces: list[Face] = []
    runs: list[Run] = []
    for number, line in enumerate(lines):
        low, high = _SAME_SIZE
        height = usual if low * usual <= heights[number] <= high * usual else heights[number]
        face = Face(-1, round(height, 1), 0, bold=False, italic=False)
        if face not in faces:
            faces.append(face)
        base = round(median(word.top + word.height for word in line) / scale, 2)
        runs += _runs(line, scale, base, faces.index(face))
    return replace(page, fonts=(), faces=tuple(faces), runs=tuple(runs), beyond=0)


def _height(line: Sequence[Word]) -> int:
    return max(word.top + word.height for word in line) - min(word.top for word in line)


def _runs(line: Sequence[Word], scale: float, base: float, face: int) -> list[Run]:
    """The words of one line as runs; Chinese characters side by side are one."""
    found: list[Run] = []
    for word in line:
        run = _run(word, scale, base, face, " " if found else "\n")
        last = found[-1] if found else None
        if last is not None and _HAN_END.search(last.text) and _HAN_START.search(run.text):
            gap = run.lefts[0] - last.rights[-1]
            if gap < _CLOSE * word.height / scale:
                run = replace(
                    last,
                    text=last.text + run.text,
                    lefts=last.lefts + run.lefts,
                    rights=last.rights + run.rights,
                    confidence=min(last.confidence or 0, run.confidence or 0),
                )
                found.pop()
        found.append(run)
    return found


def _run(word: Word, scale: float, base: float, face: int, before: str) -> Run:
    step = word.width / len(word.text) / scale
    starts = [word.left / scale + step * n for n in range(len(word.text))]
    if _RTL.search(word.text):
        starts.reverse()
    return Run(
        word.text,
        tuple(round(start, 2) for start in starts),
        tuple(round(start + step, 2) for start in starts),
        base,
        face,
        before,
        confidence=word.confidence,
    )
