"""How well a PDF was read: its words against a text beside it, its articles, notes and running heads, its pairs.

It measures what it is given and judges nothing; what a figure should be stands in `benchmarks/importing.py`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.treaty.draft import Draft, Kind

if TYPE_CHECKING:
    from app.importing.blocks import Source

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Words:
    """How the words of two texts agree, as multisets of lower-cased words, whatever their order."""

    score: float
    """F1."""
    extra: Counter[str]
    missing: Counter[str]


def words_against(said: str, wanted: str) -> Words:
    """The words that were read against those of a text that is held to be right."""
    a, b = (Counter(_WORD.findall(text.lower())) for text in (said, wanted))
    total = sum(a.values()) + sum(b.values())
    return Words(2 * sum((a & b).values()) / total if total else 0.0, a - b, b - a)


def said_by(source: Source) -> str:
    """All words that a reader gives of a file, notes with their signs."""
    return " ".join(f"{block.note} {block.label} {block.text}" for block in source.blocks)


def set_aside_by(source: Source) -> str:
    """The words that a reader names in its report as left out, as often as they stood there: they are in no block."""
    said: list[str] = []
    for line in source.report:
        if "eft out" in line.message:
            for words, times in re.findall(r"“([^”]*)”(?: \((\d+) ×\))?", line.message):
                said += [words] * int(times or 1)
    return " ".join(said)


def furniture_in(source: Source) -> list[str]:
    """Blocks that are nothing but a number, or a line that the report names as a running head; the first page has the
    same words as its masthead.
    """
    heads = {
        head
        for line in source.report
        if "running head" in line.message
        for head in re.findall(r"“([^”]*)”", line.message)
    }
    pages = re.compile(r"\W*(?:page\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
    return [
        block.text
        for block in source.blocks
        if block.cell is None
        and not block.note
        and block.where != "page 1"
        and (block.text in heads or pages.fullmatch(block.text))
    ]


def articles_of(draft: Draft) -> list[int]:
    """The numbers of the articles before the first annex, in the order of the text; 1 for “premier”."""
    found: list[int] = []
    for provision in draft.provisions:
        if provision.kind is Kind.ANNEX:
            break
        if provision.kind is Kind.ARTICLE:
            number = _NUMBER.search(provision.number)
            found.append(int(number[0]) if number else 1)
    return found


def notes_of(source: Source) -> tuple[int, int]:
    """How many notes a reader found, and how many of them a sign in the text cites."""
    signs = {(block.where, block.note) for block in source.blocks if block.note}
    cited = {mark.provision for block in source.blocks for mark in block.marks if type(mark).__name__ == "Footnote"}
    return len(signs), sum(sign in cited for _, sign in signs)


def paired(older: Draft, newer: Draft) -> float:
    """The share of the paragraphs of one text that pair with one of the other."""
    pairs = {pair.older for pair in compare(older, newer).pairs}
    paragraphs = [provision.id for provision in older.provisions if provision.text.strip()]
    return sum(id in pairs for id in paragraphs) / len(paragraphs) if paragraphs else 0.0


def show(root: Path, path: Path) -> tuple[float, float, float]:
    """Seconds that `travaux show` takes for a file, with its start, by the wall and by the processor, and megabytes of
    its largest process.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "show", str(path), "--json", "-"],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise RuntimeError(f"{path.name} was not read")
    return time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000
