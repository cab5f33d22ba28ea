"""What stands around the text of the pages of a PDF, as an independent reader (pdftotext) sees it: heads, page numbers.

It finds them by what comes again at the edges of pages, and says where our own reading has them in its text. It knows
nothing of how our reader sets them aside.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from app.importing.source.blocks import Source

_EDGE = 4
"""Lines at the upper and at the lower edge of a page that may stand around its text."""
_SHARE = 0.3
"""The share of the pages on which a line must come again, its numbers aside."""
_WORD = re.compile(r"\w+")
_PAGES = re.compile(r"(?<![\w/.])\d+(?:/\d+)?(?![\w/])")
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Margins:
    """What stands around the text of a PDF and what does not, each with single spaces."""

    lines: tuple[str, ...]
    """The lines around the text, those of the first page aside, which has a masthead."""
    body: str
    """All other lines."""
    edges: Counter[str]
    """The words of the first and last lines of all pages but the first, whether they come again or not."""


def margins_of(path: Path) -> Margins | None:
    """Those of the PDF at `path`; None where pdftotext is not installed."""
    if shutil.which("pdftotext") is None:
        return None
    command = ["pdftotext", "-bbox-layout", str(path), "-"]
    told = subprocess.run(command, capture_output=True, check=True).stdout
    pages = list(_pages(told))
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(line) for line in _edge(page)})
    again = {shape for shape, count in edges.items() if count >= max(2, _SHARE * len(pages))}
    around: list[str] = []
    body: list[str] = []
    words: Counter[str] = Counter()
    for number, page in enumerate(pages):
        edge = _edge(page) if number else []
        words.update(_WORD.findall(" ".join(edge).lower()))
        own = list(dict.fromkeys(line for line in edge if _shape(line) in again))
        around += own
        rest = list(page)
        for line in own:
            rest.remove(line)
        body += rest
    return Margins(tuple(around), " ".join(body), words)


def intruders(source: Source, margins: Margins) -> list[str]:
    """The lines around the text that a reader has in its blocks more often than they stand in the text itself.

    A line that is only a number is one of many numbers: it is an intruder where the blocks have that number more often
    than all other lines do, or as a block of its own.
    """
    said = " ".join(" ".join(block.text.split()) for block in source.blocks)
    closed_up, body = _closed_up(said), _closed_up(margins.body)
    alone = Counter(block.text.strip() for block in source.blocks if block.cell is None and not block.note)
    numbers = Counter(_WORD.findall(said)), Counter(_WORD.findall(margins.body))
    found: list[str] = []
    for line in dict.fromkeys(margins.lines):
        if _LETTERS.search(line) or len(_WORD.findall(line)) > 1:
            more = closed_up.count(_closed_up(line)) - body.count(_closed_up(line))
        else:
            number = "".join(_WORD.findall(line))
            more = min(numbers[0][number] - numbers[1][number], alone[line])
        found += [line] * max(more, 0)
    return found


def _pages(told: bytes) -> Iterator[list[str]]:
    """The lines of each page from above."""
    root = etree.fromstring(told, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    for page in root.iter("{*}page"):
        lines = sorted(page.iter("{*}line"), key=lambda line: (float(line.get("yMin", 0)), float(line.get("xMin", 0))))
        yield [" ".join(word.text or "" for word in line.iter("{*}word")) for line in lines]


def _closed_up(text: str) -> str:
    return "".join(text.split())


def _edge(page: list[str]) -> list[str]:
    return [*page[:_EDGE], *page[_EDGE:][-_EDGE:]]


def _shape(line: str) -> str:
    """A line with the numbers that may count pages made alike; those of a symbol are part of it."""
    return _PAGES.sub("#", line)
