"""Marks over the recognised words of a line: where no file gave the letters, and how sure they are.

In: lines of a page, or marks over parts of a text. Out: marks by offsets of the text. It recognises nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.treaty.marks import PlainMark
from app.treaty.pages import DOUBTFUL

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine


def marks_in(line: PdfLine) -> list[PlainMark]:
    """The recognised words of a line as marks, by offsets of its text: sure words in one, each doubtful one alone."""
    words = [
        PlainMark(span.start, span.end, "ocr", confidence=span.run.confidence)
        for span in line.spans
        if span.run.confidence is not None
    ]
    return join_marks(words, line.text)


def join_marks(marks: Iterable[PlainMark], text: str) -> list[PlainMark]:
    """Marks over recognised words, those of sure words side by side joined, with the least of their confidences."""
    done: list[PlainMark] = []
    for mark in marks:
        last = done[-1] if done else None
        if last is not None and is_sure(last) and is_sure(mark) and not text[last.end : mark.start].strip():
            least = min(last.confidence or 0, mark.confidence or 0)
            done[-1] = replace(last, end=max(last.end, mark.end), confidence=least)
        else:
            done.append(mark)
    return done


def is_sure(mark: PlainMark) -> bool:
    """Whether words were recognised surely enough that they need not be named one by one."""
    return (mark.confidence or 0) >= DOUBTFUL
