"""Tells which words of a provision were recognised in the picture of a page. It says how surely.

It reads the marks of an import (`ocr`); it recognises nothing and doubts nothing that they do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.redline.model import Recognition
from app.treaty.marks import PlainMark
from app.treaty.pages import DOUBTFUL, page_of

if TYPE_CHECKING:
    from app.treaty.draft import Provision


def recognised_in(provision: Provision) -> Recognition | None:
    """How the words of a provision were recognised; None where they were read from letters.

    >>> recognised_in(draft("1. Ships moor.").provisions[1]) is None
    True
    """
    marked = [
        (mark, text)
        for text, marks in ((provision.heading, provision.marks.heading), (provision.text, provision.marks.text))
        for mark in marks
        if isinstance(mark, PlainMark) and mark.mark == "ocr"
    ]
    if not marked:
        return None
    sure = [mark.confidence or 0 for mark, _ in marked]
    doubtful = ((text[mark.start : mark.end].strip(), mark.confidence or 0) for mark, text in marked)
    return Recognition(
        page_of(provision.where) or 0,
        min(sure),
        tuple((words, confidence) for words, confidence in doubtful if words and confidence < DOUBTFUL),
    )
