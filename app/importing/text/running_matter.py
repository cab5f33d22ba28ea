"""Page furniture of a text taken from pages: page numbers, job numbers, running heads. It finds them; the reader of
the format drops them.

It does not know titles, prefaces or mastheads (`outline/front_matter.py`): only what is repeated from page to page or
counts pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from app.late_pattern import compile_later
from app.notation.labels.labels import read_label

_JOB = r"\d{2}-\d{4,6}"
_PAGE_OF = compile_later(
    rf"^(?:{_JOB}(?:\s*\([A-Z]\))?\s+)?(\d{{1,4}})\s*/\s*(\d{{1,4}})(?:\s+{_JOB}(?:\s*\([A-Z]\))?)?$"
)
_JOB_LINE = compile_later(rf"^(?:{_JOB}\s*(?:\([A-Z]\))?(?:\s+\d{{6}})?|\*\d{{7}}\*)$")
_PAGE_WORD = compile_later(r"^(?:\[?[Pp]age \d{1,4}\]?|[-–—] ?\d{1,4} ?[-–—]|.*\[Page \d{1,4}\])$")
_WITHIN = compile_later(
    r"(?:/\.\.\.[ ]+)?(?:[A-Z]{1,6}(?:/[\w.-]+){2,}[ ]+)?(?:English[ ]+)?"
    r"\b(?:Page|Página|Стр\.|Страница)[ ]+(?P<page>\d{1,4})(?=\s|$)"
)
"""The head of a page in the middle of a line, as a text layer without ends of lines has it: "/... Page 7"."""
_PAGE_WORDS = ("Page", "Página", "Стр")
"""What every such head has."""
_LONE = re.compile(r"^\d{1,4}$")
_HEAD_REPEATS = 3
"""A short line is a running head when it stands at a page break at least so often."""
_HEAD_LENGTH = 90
"""A running head has fewer code points."""


def running_lines(lines: Sequence[str]) -> dict[int, str]:
    """The lines of page furniture: index → what it is ("page number", "job number", "running head").

    In: all lines of the text, unstripped; a form feed in a line is a page break.
    """
    stripped = [line.strip().strip("\f").strip() for line in lines]
    found: dict[int, str] = {}
    pages = [(i, int(m[1]), int(m[2])) for i, line in enumerate(stripped) if (m := _PAGE_OF.match(line))]
    totals = Counter(total for _, _, total in pages)
    for index, page, total in pages:
        if page <= total and (totals[total] > 1 or "-" in stripped[index]):
            found[index] = "page number"
    for index, line in enumerate(stripped):
        if _JOB_LINE.match(line):
            found.setdefault(index, "job number")
        elif _PAGE_WORD.match(line):
            found.setdefault(index, "page number")
    found.update(_lone_numbers(stripped, found))
    found.update(_heads(lines, stripped, found))
    return found


def page_heads_within(lines: Sequence[str], running: Mapping[int, str]) -> dict[int, list[tuple[int, int]]]:
    """Where in lines of text the heads of pages stand that count up by one, at least three times: index → ranges.

    `running` are the lines that are page furniture whole; their numbers count, too.
    """
    named = [(index, line) for index, line in enumerate(lines) if any(map(line.__contains__, _PAGE_WORDS))]
    heads = [(index, found) for index, line in named for found in _WITHIN.finditer(line)]
    run: list[tuple[int, re.Match[str]]] = []
    for index, found in heads:
        if not run or int(found["page"]) == int(run[-1][1]["page"]) + 1:
            run.append((index, found))
    places: dict[int, list[tuple[int, int]]] = {}
    for index, found in run if len(run) >= _HEAD_REPEATS else ():
        if index not in running:
            places.setdefault(index, []).append(found.span())
    return places


def _lone_numbers(lines: Sequence[str], found: dict[int, str]) -> dict[int, str]:
    """Bare numbers on lines of their own that count up by one at least three times: pages."""
    lone = [(i, int(line)) for i, line in enumerate(lines) if i not in found and _LONE.match(line)]
    best: list[tuple[int, int]] = []
    for start in range(min(len(lone), 5)):
        run = [lone[start]]
        for index, number in lone[start + 1 :]:
            if number == run[-1][1] + 1 and index > run[-1][0] + 5:
                run.append((index, number))
        if len(run) > len(best):
            best = run
    return {index: "page number" for index, _ in best} if len(best) >= 3 else {}


def _heads(raw: Sequence[str], lines: Sequence[str], found: dict[int, str]) -> dict[int, str]:
    """Short lines that stand next to at least half of the page breaks, differ in digits only, and look like no text."""
    breaks = {i for i, what in found.items() if what == "page number"} | {
        i for i, line in enumerate(raw) if "\f" in line
    }
    places: dict[str, set[int]] = {}
    for index in breaks:
        for step in (-1, 1, 0):
            at = index + step
            while 0 <= at < len(lines) and (not lines[at] or at in found) and step:
                at += step
            if 0 <= at < len(lines) and at not in found and _may_be_head(lines[at]):
                places.setdefault(re.sub(r"\d+", "0", lines[at]), set()).add(at)
    needed = max(_HEAD_REPEATS, len(breaks) // 2)
    heads = [indexes for indexes in places.values() if len(indexes) >= needed]
    return {index: "running head" for indexes in heads for index in indexes}


def _may_be_head(line: str) -> bool:
    """Treaty text that happens to be repeated must not be lost: no sentence, no list, nothing with a number."""
    if not line or len(line) >= _HEAD_LENGTH or line.endswith((".", ";", ":", ",", "]", "-")):
        return False
    return line[:1] not in "([{" and not line[:1].islower() and read_label(line) is None
