"""Looks whether each change of a body has its annotations on the finished pages, with the right author, at its words.

Where a link stood by which a change is marked, its annotation must be, on the same page (`drawn_links.py` tells whether
the links stood right), with the author of that change. Some annotations of each page are asked which letters they lie
on: where most lie on others than theirs, all were moved. Not told: that one annotation alone lies beside its words, and
what lies on words that run from the right or on boxes.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from app.exporting.receipt.drawn_links import FROM_RIGHT, Link, find_lost_link, links_of
from app.exporting.receipt.letters import letters_of
from app.late_methods import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pypdfium2 import PdfPage, PdfTextPage

_ASKED = 8
"""So many annotations of a page at least are asked on which letters they lie, where it has so many."""
_FEW = 3
"""So many must lie on other letters than theirs: a few do at the edges of lines."""
_TELLING = 4
"""So many letters tell that an annotation lies on its words."""
_LONGEST = 4096
"""Bytes of a name of an annotation or an author that are read."""


@dataclass(frozen=True, slots=True)
class ReadNote:
    """An annotation as it stands on a finished page: its change, its author, the letters on which it lies, None where
    these were not asked.
    """

    change: str
    author: str
    upon: str | None


def read_notes(page: PdfPage, text: PdfTextPage) -> list[ReadNote]:
    """The annotations of changes on a page, in their order."""
    found: list[tuple[int, str, str]] = []
    for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        one = pdfium.FPDFPage_GetAnnot(page.raw, number)
        if name := _string(one, b"NM"):
            found.append((number, name.rpartition(":")[0], _string(one, b"T")))
        pdfium.FPDFPage_CloseAnnot(one)
    step = max(len(found) // _ASKED, 1)
    return [
        ReadNote(change, author, None if at % step else _letters_under(page, text, number))
        for at, (number, change, author) in enumerate(found)
    ]


def _string(one: Any, key: bytes) -> str:
    kept = ctypes.create_string_buffer(_LONGEST)
    size = pdfium.FPDFAnnot_GetStringValue(one, key, ctypes.cast(kept, ctypes.POINTER(ctypes.c_ushort)), _LONGEST)
    return kept.raw[: size - 2].decode("utf-16-le") if 2 < size <= _LONGEST else ""


def _letters_under(page: PdfPage, text: PdfTextPage, number: int) -> str | None:
    """The letters in the midst of the first line of an annotation."""
    one, quad = pdfium.FPDFPage_GetAnnot(page.raw, number), pdfium.FS_QUADPOINTSF()
    known = pdfium.FPDFAnnot_GetAttachmentPoints(one, 0, ctypes.byref(quad))
    pdfium.FPDFPage_CloseAnnot(one)
    if not known:
        return None
    high, side = (quad.y1 - quad.y3) * 0.4, min(1, (quad.x2 - quad.x1) / 4)
    return letters_of(text.get_text_bounded(quad.x1 + side, quad.y3 + high, quad.x2 - side, quad.y1 - high))


def find_wrong_note(
    pages: Sequence[Sequence[ReadNote]],
    links: Sequence[Sequence[Link]],
    items: Sequence[Mapping[str, Any]],
    authors: Mapping[str, str],
    *,
    from_right: bool = False,
) -> str | None:
    """The id of the first change with a fault in its annotations; None where there is none.
    In: the annotations and links of each page, the body, the right author by change id. `from_right`: the pages run
    from the right.
    """
    lost = find_lost_link(links, items, from_right=from_right)
    if lost is not None:
        return lost
    said: dict[str, list[str]] = {}
    for item in items:
        for words, (change, _) in links_of(item):
            said.setdefault(change, []).append("" if from_right or FROM_RIGHT.search(words) else letters_of(words))
    for notes, linked in zip(pages, links, strict=True):
        there = {note.change for note in notes}
        if astray := there ^ {change for change, _ in linked}:
            return min(astray)
        for note in notes:
            if note.author != authors[note.change]:
                return note.change
        asked = [note for note in notes if note.upon is not None and all(said[note.change])]
        beside = [note.change for note in asked if not _lies_on(note.upon or "", said[note.change])]
        if len(beside) >= _FEW and len(beside) * 2 > len(asked):
            return beside[0]
    return None


def _lies_on(upon: str, said: Sequence[str]) -> bool:
    """Whether letters under an annotation are some of those of its change, with others of the line beside them."""
    return bool(upon) and any(
        words in upon or words[:_TELLING] in upon or words[-_TELLING:] in upon
        or upon[:_TELLING] in words or upon[-_TELLING:] in words
        for words in said
    )  # fmt: skip
