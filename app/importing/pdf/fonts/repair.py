"""Fonts that lie: pages of a PDF → pages with the letters that are drawn, and which pages cannot be read.

The letters themselves are found out by `glyph_letters.py`. A page on which words stay that are none is unreadable, and
says nothing any more: it is for `pdf/ocr/tesseract.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.pdf.fonts.glyph_letters import LetterTable, name_of, tables_of
from app.importing.pdf.page.model import CODED, UNMAPPED, PdfPage, PdfRun

if TYPE_CHECKING:
    from app.importing.pdf.fonts.font_programs import FontProgram

_FEW = 3
"""Words with unreadable letters on a page that is readable all the same."""
_FEW_SHARE, _MOST_SHARE = 0.02, 0.3

_HOLE = re.compile(f"[{UNMAPPED}{chr(CODED)}-{chr(0x10FFFF)}]")
"""A letter that was not told."""
_DARK = re.compile(f"[\ue000-\uf8ff{UNMAPPED}{chr(CODED)}-{chr(0x10FFFF)}]")
"""The same, or one of which only a font knows what it is (private use)."""
_ODD = re.compile("[\u0180-\u02ff]")
"""Letters of phonetic script, and Latin ones that few languages have."""
_WORD = re.compile(f"[\\w\ue000-\uf8ff{UNMAPPED}{chr(CODED)}-{chr(0x10FFFF)}]+")


@dataclass(frozen=True)
class MendedPages:
    """The pages of a file, with the letters that are drawn as far as they could be told."""

    pages: tuple[PdfPage, ...]
    mended: tuple[int, ...] = ()
    """Numbers of pages on which letters were put right."""
    unreadable: tuple[int, ...] = ()
    """Numbers of pages whose letters are not those that are drawn; their runs say nothing."""
    doubted: frozenset[str] = frozenset()
    """Fonts of whose letters it is not known that they are those that they draw."""


def coded_pages(pages: Iterable[PdfPage]) -> list[int]:
    """Indices of the pages with letters that their font does not name."""
    return [page.number - 1 for page in pages if any(_HOLE.search(run.text) for run in page.runs)]


def mend(pages: Sequence[PdfPage], programs: Sequence[FontProgram]) -> MendedPages:
    """Pages → pages with the letters that are drawn, and which pages are unreadable.

    `programs` are the font programs of the file; they are needed where `coded_pages` names pages.
    """
    found = tables_of(pages, programs)
    done = [_mended_page(page, found.tables) for page in pages]
    unreadable = {page.number for page in done if _is_unreadable(page, found.strange)}
    result = [replace(page, runs=()) if page.number in unreadable else page for page in done]
    return MendedPages(
        tuple(map(_holed, result)),
        tuple(a.number for a, b in zip(pages, done, strict=True) if a is not b and a.number not in unreadable),
        tuple(sorted(unreadable)),
        found.doubted,
    )


def _mended_page(page: PdfPage, tables: Mapping[str, LetterTable]) -> PdfPage:
    """The page with the letters of the tables; the same page when none of its letters is in them."""
    if not tables:
        return page
    runs = tuple(_mended_run(run, tables.get(name_of(page, run), {})) for run in page.runs)
    return page if all(a is b for a, b in zip(runs, page.runs, strict=True)) else replace(page, runs=runs)


def _mended_run(run: PdfRun, table: LetterTable) -> PdfRun:
    if not any(letter in table for letter in run.text):
        return run
    letters = [table.get(letter, letter) for letter in run.text]
    order = list(range(len(letters)))
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters):
        order.sort(key=lambda n: -run.rights[n])  # PDFium took their codes for letters that run to the right
    return replace(
        run,
        text="".join(letters[n] for n in order),
        lefts=tuple(run.lefts[n] for n in order),
        rights=tuple(run.rights[n] for n in order),
    )


def _is_unreadable(page: PdfPage, strange: frozenset[str]) -> bool:
    """Whether more words of a page than a few are not those that are drawn."""
    text = "".join(run.before + _spoilt(run, name_of(page, run) in strange) for run in page.runs)
    if not _DARK.search(text) and not _ODD.search(text):
        return False
    words = _WORD.findall(text)
    bad = sum(_is_garbage(word) for word in words)
    return (bad > _FEW and bad > _FEW_SHARE * len(words)) or bad > _MOST_SHARE * max(len(words), 1)


def _spoilt(run: PdfRun, lies: bool) -> str:
    """The text of a run, with no letters in it that are said by a font that lies."""
    return "".join(UNMAPPED if letter.isalpha() else letter for letter in run.text) if lies else run.text


def _is_garbage(word: str) -> bool:
    """Whether a word has letters that were not told, or such as never stand together: Arabic or Cyrillic beside letters
    of phonetic script. A single sign that was not told, such as a bullet, is no word.
    """
    if _DARK.search(word):
        return len(word) > 1
    return _ODD.search(word) is not None and any("\u0370" <= letter < "\u1e00" for letter in word)


def _holed(page: PdfPage) -> PdfPage:
    """The page with � for letters that were not told; the same page when it has none."""
    if not any(_HOLE.search(run.text) for run in page.runs):
        return page
    return replace(page, runs=tuple(replace(run, text=_HOLE.sub(UNMAPPED, run.text)) for run in page.runs))
