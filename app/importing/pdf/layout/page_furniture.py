"""What is printed on the pages of a PDF around its text: running heads, page numbers, job numbers, line numbers.

It finds them by place and repetition: from the edge of the page inwards, and never past a line that is neither. What it
takes away it names. A masthead and a preface are not its business (`outline/front_matter.py`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING

from app.importing.pdf.layout.ruled_tables import tables_of
from app.notation.labels.labels import read_label
from app.notation.labels.numerals import roman_value

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine, PdfSheet

_ZONE = 0.17
"""The share of a page's height, from its upper and from its lower edge, in which furniture stands."""
_DEEPEST = 8
"""Lines from the edge that are looked at."""
_ALWAYS = 2
"""Lines from the edge that are looked at wherever they stand: some pages have wide margins."""
_OFTEN = 3
_APART = 4
"""A head that is missing on so many pages has ended; some begin a chapter, and have none."""
_FEW_PAGES = 6
_SAME_HEIGHT = 6.0
_JOB = re.compile(
    r"(?:[A-Z]{1,4}[.\s]?)?\d{2}-?\d{5}[A-Z]?\*?(?:\s*[\[(][A-Z][\])])?(?:\s+\d{6})?(?:\s*/?\.\.\.)?|\*\s?[\dA-Z]{7,10}\s?\*"
    r"|Please recycle\W*|/\s?\.\.\.|\(continued\)"
)
_PAGE = (
    re.compile(r"[-–—\[(]?\s?(?P<n>\d{1,4})\s?[-–—\])]?"),
    re.compile(r"(?P<n>\d{1,4})\s?(?:/|of|de|из|من)\s?(?P<m>\d{1,4})", re.IGNORECASE),
    re.compile(
        r"(?:page|página|стр\.?|страница|صفحة|p\.)\s?(?P<n>\d{1,4})(?:\s?(?:/|of|de|sur|из)\s?(?P<m>\d{1,4}))?", re.I
    ),
    re.compile(r"第?\s?(?P<n>\d{1,4})\s?页?(?:\s?/?\s?共\s?(?P<m>\d{1,4})\s?页)?"),
    re.compile(r"[-–—(]?\s?(?P<r>[ivxlc]{1,8})\s?[-–—)]?"),
)
_LEAST_NUMBERED = 8
"""Numbers beside the lines of a page from which they are line numbers."""


@dataclass(frozen=True, slots=True)
class PageFurniture:
    """Something printed around the text: "running head", "page number", "job number", "line number"."""

    what: str
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a line at the edge of a page, between wide gaps."""

    sheet: int
    line: int
    depth: int
    """How many lines from the edge."""
    zone: str
    text: str
    base: float
    whole: bool


def without_furniture(sheets: Sequence[PdfSheet]) -> tuple[tuple[PdfSheet, ...], tuple[PageFurniture, ...]]:
    """The sheets without what is printed around their text, and all that was taken away, page by page."""
    sheets, numbered = _without_line_numbers(sheets)
    parts = [part for at, sheet in enumerate(sheets) for part in _edge(at, sheet)]
    called: dict[tuple[int, int, str], str] = {}
    for part in parts:
        if _JOB.fullmatch(part.text):
            called[_key(part)] = "job number"
    for part in _page_numbers(parts, len(sheets)):
        called[_key(part)] = "page number"
    for part in (*_repeated(parts, len(sheets)), *_ruled_off(parts, sheets)):
        called.setdefault(_key(part), "running head")
    done: list[PdfSheet] = []
    removed = list(numbered)
    for at, sheet in enumerate(sheets):
        gone, told = _taken(sheet, [part for part in parts if part.sheet == at], called)
        removed += told
        lines = tuple(line for place, line in enumerate(sheet.lines) if place not in gone)
        done.append(replace(sheet, lines=lines))
    return tuple(done), tuple(removed)


def _key(part: _Part) -> tuple[int, int, str]:
    return part.sheet, part.line, part.text


def _edge(at: int, sheet: PdfSheet) -> Iterable[_Part]:
    """The parts of the lines at the upper and the lower edge of a sheet, outermost first."""
    order = sorted(range(len(sheet.lines)), key=lambda place: sheet.lines[place].base)
    tables, _ = tables_of(sheet, sheet.lines)
    for zone, places in (("top", order), ("bottom", order[::-1])):
        depth, last = -1, 0.0
        for place in places:
            line = sheet.lines[place]
            if any(table.top < line.base < table.bottom for table in tables):
                break  # the heads of its columns are printed again on every page
            share = line.base / sheet.height
            inside = share < _ZONE if zone == "top" else share > 1 - _ZONE
            if abs(line.base - last) > 2.0:
                depth += 1
            if depth >= (_DEEPEST if inside else _ALWAYS):
                break
            last = line.base
            cuts = [0, *line.gaps, len(line.text)]
            texts = [line.text[a:b].strip() for a, b in pairwise(cuts)]
            for text in dict.fromkeys([line.text, *texts]):
                yield _Part(at, place, depth, zone, text, line.base, text == line.text)


def _page_numbers(parts: Sequence[_Part], pages: int) -> list[_Part]:
    """Parts that count the pages: those of one form whose number goes up with the pages."""
    found: list[_Part] = []
    counts: dict[tuple[int, int], list[_Part]] = defaultdict(list)
    for part in parts:
        for form, pattern in enumerate(_PAGE):
            match = pattern.fullmatch(part.text)
            if match is None:
                continue
            facts = match.groupdict()
            number = int(facts["n"]) if facts.get("n") else roman_value(facts.get("r") or "")
            if not number:
                continue
            total = facts.get("m")
            if total and int(total) >= number and pages <= int(total) + 2:
                found.append(part)
            counts[form, number - part.sheet].append(part)
    for same in counts.values():
        if len({part.sheet for part in same}) >= max(2, min(pages // 5, 10)) or _named(same):
            found += same
    return found


def _named(parts: Sequence[_Part]) -> bool:
    """Whether they say that they are pages."""
    return all(re.match(r"page|página|стр|صفحة|第|[-–—]\s?\d", part.text, re.IGNORECASE) for part in parts)


def _repeated(parts: Sequence[_Part], pages: int) -> list[_Part]:
    """Parts with the same words at the same height of several pages."""
    by_words: dict[tuple[str, str], list[_Part]] = defaultdict(list)
    for part in parts:
        if any(sign.isalpha() for sign in part.text):
            by_words[part.zone, part.text].append(part)
    found: list[_Part] = []
    needed = 2 if pages <= _FEW_PAGES else _OFTEN
    for (_, words), same in by_words.items():
        sentence = words.endswith((".", ";", ":", ",")) or words[:1].islower()
        if sentence and 2 * len(same) < pages:
            continue  # a line of a text that happens to end several pages
        heights = sorted(part.base for part in same)
        middle = heights[len(heights) // 2]
        level = [part for part in same if abs(part.base - middle) <= _SAME_HEIGHT]
        # The number of a provision may head a page by chance; one that goes on over many pages is a running head.
        often = needed if read_label(words) is None else 2 * _OFTEN
        for row in _rows(level):
            if len({part.sheet for part in row}) >= often:
                found += row
    return found


def _rows(parts: Sequence[_Part]) -> list[list[_Part]]:
    """Parts of following pages together; a head may stand on every other page."""
    rows: list[list[_Part]] = []
    for part in sorted(parts, key=lambda p: p.sheet):
        if rows and part.sheet - rows[-1][-1].sheet <= _APART:
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows


def _ruled_off(parts: Sequence[_Part], sheets: Sequence[PdfSheet]) -> list[_Part]:
    """Parts above a line that is drawn over the width of a later page, near its upper edge."""
    found: list[_Part] = []
    for at, sheet in enumerate(sheets[1:], 1):
        heights = [r.top for r in sheet.rules if r.bottom - r.top <= 2.0 and r.top < 0.12 * sheet.height]
        for height in heights:
            pieces = [r for r in sheet.rules if abs(r.top - height) < 1.0 and r.bottom - r.top <= 2.0]
            if fsum(r.right - r.left for r in pieces) > 0.6 * sheet.width:
                found += [p for p in parts if p.sheet == at and p.zone == "top" and p.base < height]
                break
    return found


def _taken(
    sheet: PdfSheet, parts: Sequence[_Part], called: dict[tuple[int, int, str], str]
) -> tuple[set[int], list[PageFurniture]]:
    """Which lines of a sheet go, from each edge inwards up to the first line that stays."""
    gone: set[int] = set()
    told: list[PageFurniture] = []
    for zone in ("top", "bottom"):
        rows: dict[int, list[_Part]] = defaultdict(list)
        for part in parts:
            if part.zone == zone:
                rows[part.depth].append(part)
        for depth in sorted(rows):
            lines = {part.line for part in rows[depth]}
            leaving = {at: _whole(at, rows[depth], called) for at in lines}
            for at, names in leaving.items():
                if names and at not in gone:
                    gone.add(at)
                    told += [PageFurniture(what, text, sheet.number) for what, text in names]
            if not all(leaving.values()):
                break
    return gone, told


def _whole(at: int, parts: Sequence[_Part], called: dict[tuple[int, int, str], str]) -> list[tuple[str, str]]:
    """What a line is, by name and words, when all of it is furniture; else nothing."""
    own = [part for part in parts if part.line == at]
    for part in own:
        if part.whole and _key(part) in called:
            return [(called[_key(part)], part.text)]
    pieces = [part for part in own if not part.whole]
    if pieces and all(_key(part) in called for part in pieces):
        return [(called[_key(part)], part.text) for part in pieces]
    return []


def _without_line_numbers(sheets: Sequence[PdfSheet]) -> tuple[tuple[PdfSheet, ...], list[PageFurniture]]:
    """The sheets without numbers that count their lines in the margin."""
    done: list[PdfSheet] = []
    removed: list[PageFurniture] = []
    for sheet in sheets:
        marks = _line_numbers(sheet)
        if not marks:
            done.append(sheet)
            continue
        lines: list[PdfLine] = []
        for at, line in enumerate(sheet.lines):
            if at not in marks:
                lines.append(line)
            elif len(marks[at]) < len(line.text):
                lines.append(line.cut(len(marks[at]) + 1)[1])
        words = f"{marks[min(marks)]} … {marks[max(marks)]}"
        removed.append(PageFurniture("line number", words, sheet.number))
        done.append(replace(sheet, lines=tuple(lines)))
    return tuple(done), removed


def _line_numbers(sheet: PdfSheet) -> dict[int, str]:
    """Line → the number beside it, where at least some lines are numbered in one margin, upwards by one step."""
    found: list[tuple[float, int, int, float]] = []
    for at, line in enumerate(sheet.lines):
        match = re.match(r"(\d{1,4})(?= |$)", line.text)
        if match and (match.end() == len(line.text) or line.gap_at(match.end() + 1) > 0.8):
            edge = line.right if match.end() == len(line.text) else line.cut(match.end() + 1)[0].right
            found.append((line.base, at, int(match[1]), edge))
    if len(found) < _LEAST_NUMBERED:
        return {}
    edge = Counter(round(f[3]) for f in found).most_common(1)[0][0]
    column = sorted(f for f in found if abs(f[3] - edge) < 3.0)
    steps = {b[2] - a[2] for a, b in pairwise(column)}
    if len(column) < _LEAST_NUMBERED or steps not in ({1}, {5}, {10}):
        return {}
    others = [line.left for at, line in enumerate(sheet.lines) if at not in {f[1] for f in column}]
    if others and min(others) < edge:
        return {}
    return {at: str(number) for _, at, number, _ in column}
