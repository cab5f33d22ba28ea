"""Fonts that lie, measured: which pages of real PDFs are put right, read from their pictures, or named as unreadable.

It measures and shows nothing; `benchmarks/importing.py` does.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.importing.pdf.fonts.font_programs import programs_in
from app.importing.pdf.fonts.repair import MendedPages, coded_pages, mend
from app.importing.pdf.page.extraction import open_pdf, pages_of
from app.importing.source.reader_options import ReaderOptions
from app.job import SilentProgress
from app.services.processes.worker_pool import WorkerPool
from app.treaty.draft import Draft, Kind
from app.treaty.marks import PlainMark

_LINE_END = re.compile(r"(?<=\w)-\s*(?=\w)")
"""A hyphen between letters, which in the texts beside the PDFs may be one at the end of a line."""
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True)
class Letters:
    """What became of the letters of a PDF, before any picture was read."""

    written: int
    """Pages with letters."""
    mended: int
    unreadable: int
    seconds: float


def letters_of(path: Path) -> Letters:
    """Of the PDF at `path`."""
    with open_pdf(path.read_bytes(), path.name) as document:
        pages = list(pages_of(document, path.name, SilentProgress()))
        began = time.perf_counter()
        programs = programs_in(document, range(len(pages)), SilentProgress()) if coded_pages(pages) else []
    done: MendedPages = mend(pages, programs)
    took = time.perf_counter() - began
    return Letters(sum(1 for page in pages if page.letters), len(done.mended), len(done.unreadable), took)


def score(said: str, wanted: str) -> float:
    """F1 of the words of two texts as multisets, hyphens at ends of lines undone in both."""
    mine, theirs = (Counter(_WORDS.findall(_LINE_END.sub("", text.lower()))) for text in (said, wanted))
    return 2 * (mine & theirs).total() / max(mine.total() + theirs.total(), 1)


def words_of(draft: Draft) -> str:
    """All that a draft says."""
    return "\n".join(f"{each.number} {each.heading} {each.text}" for each in draft.provisions)


def with_programs() -> ReaderOptions:
    """Means that may start Tesseract."""
    return ReaderOptions(WorkerPool())


def articles_of(draft: Draft) -> set[int]:
    """The numbers of its articles."""
    found = (re.search(r"\d+", each.number) for each in draft.provisions if each.kind is Kind.ARTICLE)
    return {int(number[0]) for number in found if number}


def doubtful_in(draft: Draft, below: int = 80) -> int:
    """How many stretches of recognised words are less sure than `below`."""
    return sum(
        isinstance(mark, PlainMark) and mark.mark == "ocr" and (mark.confidence or 0) < below
        for each in draft.provisions
        for mark in (*each.marks.text, *each.marks.heading)
    )
