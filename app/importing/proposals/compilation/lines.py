"""The lines of a paper with the page each stands on; page numbers taken out.

A page number is a line that is nothing but a number, or a number of so many ("3/70"), and follows the last such number.
It is not a reader of files and knows no proposals.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from app.late_methods import dataclass
from app.late_pattern import compile_later

_NUMBER = re.compile(r"\s*[-–—]?\s*(\d{1,4})(?:\s*/\s*\d{1,4})?\s*[-–—]?\s*")
_FRONT_NUMBER = compile_later(r"[-–—]?\s*(?:[ivxl]{1,7}|\d{1,4})(?:\s*/\s*\d{1,4})?\s*[-–—]?", re.IGNORECASE)
"""The number of a page of the front, too: "i"."""
_OF_PAGES = compile_later(
    r"(?:(?:page|página|стр\.|第)\s*)?[-–—]?\s*\d{1,4}(?:\s*/\s*\d{1,4})?\s*[-–—]?\s*页?", re.IGNORECASE
)
"""The number of a page, with how many there are or without."""
_SYMBOL = re.compile(r"(?=\S*\d)(?=\S*[/.])[^\s:：]{4,40}")
"""What a paper is called by: "A/GATE.9/CRP.2"."""
_LARGEST_STEP = 3
"""A page number may be lost in extraction; more than this many lost in a row and the chain is taken as broken."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of a paper: its words with single spaces, and where it stands ("page 63", "line 12")."""

    text: str
    where: str
    written: str = ""
    """The same with what is struck out in it ("a ~~red~~ lamp"), "" where nothing is."""


def paged_lines(texts: Sequence[str]) -> tuple[PaperLine, ...]:
    """Lines in order, without blank lines and page numbers.

    In: the lines as they stand in the file. A number at the very head of the paper, a Roman one too, shows that numbers
    open their pages, and one at its very end that they close them; else those close them that count from 1 below words.
    Without at least three page numbers in a row `where` is the line's own number ("line 12", counted from 1).
    """
    texts = _without_furniture([" ".join(text.split()) for text in texts])
    pages = _page_numbers(texts)
    if len(pages) < 3:
        return tuple(PaperLine(text, f"line {at}") for at, text in enumerate(texts, 1) if text)
    closing = not any(texts[max(pages) + 1 :]) or (min(pages.values()) == 1 and _is_below_words(texts, min(pages)))
    lines: list[PaperLine] = []
    waiting = sorted(pages)
    page = pages[waiting[0]] if closing else pages[waiting[0]] - 1
    for at, text in enumerate(texts):
        if at in pages:
            page = pages[at] + 1 if closing else pages[at]
        elif text:
            lines.append(PaperLine(text, f"page {page}"))
    return tuple(lines)


def _without_furniture(texts: list[str]) -> list[str]:
    """Lines, those empty in the middle of the paper that stand at the turn of a page: the number of a page of so many
    ("2/3") and beside it the symbol that the paper bears at its top, again.
    """
    first = next((text for text in texts if text), "")
    if _SYMBOL.fullmatch(first) is None:
        return texts
    filled = [at for at, text in enumerate(texts) if text]
    gone: set[int] = set()
    for one, next_one in itertools.pairwise(filled[1:]):
        pair = (texts[one], texts[next_one])
        if first in pair and any(_OF_PAGES.fullmatch(text) for text in pair):
            gone |= {one, next_one}
    return ["" if at in gone else text for at, text in enumerate(texts)]


def _is_below_words(texts: Sequence[str], first: int) -> bool:
    """Whether the `first` page number has words of its page above it: the paper does not begin with a page number."""
    head = next((text for text in texts[:first] if text), "")
    return bool(head) and _FRONT_NUMBER.fullmatch(head) is None


def _page_numbers(texts: Sequence[str]) -> dict[int, int]:
    """Line index → page number: the longest chain of rising lone numbers with steps of one to three."""
    best: dict[int, tuple[int, int]] = {}
    before: dict[int, int | None] = {}
    value_of: dict[int, int] = {}
    for at, text in enumerate(texts):
        found = _NUMBER.fullmatch(text)
        if found is None:
            continue
        value = int(found[1])
        steps = [best[value - step] for step in range(1, _LARGEST_STEP + 1) if value - step in best]
        length, previous = max(steps, default=(0, -1))
        value_of[at] = value
        before[at] = previous if length else None
        if length + 1 >= best.get(value, (0, 0))[0]:
            best[value] = (length + 1, at)
    if not best:
        return {}
    chain: dict[int, int] = {}
    at_line: int | None = max(best.values())[1]
    while at_line is not None:
        chain[at_line] = value_of[at_line]
        at_line = before[at_line]
    return chain
