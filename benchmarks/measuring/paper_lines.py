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
        elif all(_letters(part) in f"{read}\n{told}" for part in _parts(text)):
            found.proposed += 1
        else:
            found.lost.append(text)
    return found


def _parts(text: str) -> list[str]:
    """The sentences of a line, which may belong to several blocks, and the words around a name or a heading in it."""
    return [part for part in re.split(r"(?<=[.:;!?])\s+|\s+(?=Rationale\b)", text) if part]


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
