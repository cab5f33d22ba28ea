"""Pages of a PDF that is read ahead, each drawn when it is looked at, and where the paragraphs of a preview stand on
them.

A page is drawn in another process than the window's (`view`); what stands where is found by letters, so that hyphens,
spaces and ends of lines do not matter. It stores nothing.
"""

from __future__ import annotations

import hashlib
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.services.processes.tasks import task
from app.treaty.pages import page_of
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from app.services.imports.preview_model import PreviewParagraph
    from app.treaty.pages import DrawnPage, PageWord

_TELLING = (60, 30, 15)
"""How many letters of a paragraph are looked for: as many as can be found."""


@task(bounded=True)
def view(path: str, sha256: str, password: str, number: int) -> DrawnPage:
    """Page `number`, counted from 1, of the PDF at `path` with the hash `sha256`.

    Raises Refused when the file is another one by now, and when the page cannot be drawn.
    """
    from app.importing.files import load
    from app.importing.pdf.page_view import view_page

    name = file_name(Path(path).name)
    data = load(Path(path))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Refused(Message("“{0}” has changed since it was read; its pages are not shown.", (name,)))
    return view_page(data, name, password, number)


def places_on(rows: Sequence[PreviewParagraph], page: int, words: Sequence[PageWord]) -> Mapping[int, tuple[int, int]]:
    """Where the paragraphs `rows` that begin on a page stand among its lines `words`: by the number of the row, its
    first and its last line. What is not found there has no place.
    """
    letters = [letters_of(word.text) for word in words]
    starts = list(accumulate(map(len, letters), initial=0))
    whole, found, behind = _Page("".join(letters), frozenset(starts)), {}, 0
    for number, row in enumerate(rows):
        if page_of(row.where) != page:
            continue
        at, long = whole.find(row, behind)
        if at < 0:
            continue
        behind = at + 1
        last = min(at + max(1, long), starts[-1]) - 1
        found[number] = (bisect_right(starts, at) - 1, bisect_right(starts, last) - 1)
    return found


@dataclass(frozen=True)
class _Page:
    """The letters of a page, and where its lines begin among them."""

    letters: str
    starts: frozenset[int]

    def find(self, row: PreviewParagraph, behind: int) -> tuple[int, int]:
        """Where a paragraph begins, at best at the beginning of a line and behind the one before it, and how many
        letters it has; -1 where it is not found.
        """
        number, words = letters_of(row.number), letters_of(row.words)
        for wanted, long in ((number + words, len(number) + row.letters), (words, row.letters)):
            for part in dict.fromkeys(wanted[:letters] for letters in _TELLING):
                for start in (behind, 0):
                    if (at := self._at(part, start)) >= 0:
                        return at, long
        return -1, 0

    def _at(self, part: str, start: int) -> int:
        """The first place of some letters from `start`: the beginning of a line, or any where they tell enough."""
        at = first = self.letters.find(part, start) if part else -1
        while at >= 0 and at not in self.starts:
            at = self.letters.find(part, at + 1)
        return first if at < 0 and len(part) >= _TELLING[-1] else at


def letters_of(text: str) -> str:
    """The letters and digits of a text alone, small and large ones the same, ligatures apart.

    >>> letters_of("Co-\u00adoperat\ufb01on, 1.")
    'cooperatfion1'
    """
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())
