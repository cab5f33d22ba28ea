"""The lines of a paper held against what was read of it: whether each is told somewhere, or lost without a word.

In: the lines of a paper as they stand in its file, and the paper that was read from it. Out: how many stand in a
proposal or its reasons, are told in the report, are headings or numbers of pages, and those that stand nowhere. Letters
and figures are compared alone; which ask came of a line is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.requests.headings import heading_of, without_letter_spacing
from app.message import Message

if TYPE_CHECKING:
    from app.treaty.proposals import ProposalPaper

_PAGE_NUMBER = re.compile(r"\W*(?:\d{1,4}(?:\s*/\s*\d{1,4})?|[ivxl]{1,7})\W*", re.IGNORECASE)
_MARKUP = re.compile(r"^#{1,6}\s+")
_SIGNS = re.compile(r"[\W_]+")
_MOST_RUNS = 4
"""Pieces of a line that belong to several headings, heads and blocks."""


@dataclass(slots=True)
class PaperLines:
    """How many lines of a paper were read as what, and those of which nothing was told."""

    proposed: int = 0
    told: int = 0
    headings: int = 0
    pages: int = 0
    unasked: list[str] = field(default_factory=list)
    """Lines in proposals under names of which nothing is asked, quoted or noted at all."""
    lost: list[str] = field(default_factory=list)

    @property
    def all(self) -> int:
        """The lines that have words."""
        return self.proposed + self.told + self.headings + self.pages + len(self.lost)

    @property
    def share(self) -> float:
        """The share of the lines that are told of somewhere."""
        return 1 - len(self.lost) / self.all if self.all else 1.0


def account_of(lines: Sequence[str], paper: ProposalPaper) -> PaperLines:
    """What became of each line of a paper."""
    read = "\n".join(_letters(f"{one.text} {one.rationale}") for one in paper.proposals)
    silent = "\n".join(_letters(one.text) for one in paper.proposals if not (one.asks or one.rationale))
    told = "\n".join(_letters(" ".join(_words_of(line.message))) for line in paper.report)
    found = PaperLines()
    for line in lines:
        text = without_letter_spacing(_MARKUP.sub("", " ".join(line.split())))
        letters = _letters(text)
        if not letters:
            continue
        if _PAGE_NUMBER.fullmatch(text):
            found.pages += 1
        elif letters in read:
            found.proposed += 1
            if letters in silent:
                found.unasked.append(text)
        elif letters in told:
            found.told += 1
        elif heading_of(text) is not None:
            found.headings += 1
        elif _covered(text, f"{read}\n{told}"):
            found.proposed += 1
        else:
            found.lost.append(text)
    return found


def _covered(text: str, told: str) -> bool:
    """Whether a line is some few runs of words that are told, which may belong to a heading and to several blocks."""
    words, runs = text.split(), 0
    while words and runs < _MOST_RUNS:
        whole = next((end for end in range(len(words), 0, -1) if _is_told(" ".join(words[:end]), told)), 0)
        if not whole:
            return False
        words, runs = words[whole:], runs + 1
    return not words


def _is_told(words: str, told: str) -> bool:
    return _letters(words) in told or heading_of(words.lstrip("[ ")) is not None


def _letters(text: str) -> str:
    return _SIGNS.sub("", text).casefold()


def _words_of(message: object) -> list[str]:
    """The facts of a message, and of the messages among them, as words."""
    if not isinstance(message, Message):
        return [str(message)]
    return [
        word
        for fact in message.facts
        for word in (_words_of(fact) if not isinstance(fact, tuple) else [w for one in fact for w in _words_of(one)])
    ]
