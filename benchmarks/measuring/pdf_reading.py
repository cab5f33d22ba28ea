"""How well a PDF was read: its words against a text beside it, its articles and notes, its pairs.

It measures what it is given and judges nothing; what a figure should be stands in `benchmarks/importing.py`, and what
stands around the text of a page `pdf_margins.py` finds.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.treaty.draft import Draft, Kind
from app.treaty.marks import Footnote

if TYPE_CHECKING:
    from app.importing.source.blocks import Block, Source

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+")
_BEGINNING = 60
"""Code points by which a note is known again."""


def words_in(text: str) -> Counter[str]:
    """The words of a text, lower-cased."""
    return Counter(_WORD.findall(text.lower()))


def score_of(said: Counter[str], wanted: Counter[str]) -> float:
    """F1 of two multisets of words."""
    total = said.total() + wanted.total()
    return 2 * (said & wanted).total() / total if total else 0.0


def said_by(source: Source) -> str:
    """All words that a reader gives of a file, notes with their signs, which stand where they are cited as well."""
    return " ".join(f"{block.note} {block.label} {_with_signs(block)}" for block in source.blocks)


def _with_signs(block: Block) -> str:
    text = block.text
    cited = [mark for mark in block.marks if isinstance(mark, Footnote) and mark.start == mark.end]
    for mark in sorted(cited, key=lambda mark: -mark.start):
        text = f"{text[: mark.start]} {mark.provision} {text[mark.start :]}"
    return text


def set_aside_by(source: Source) -> str:
    """The words that a reader names in its report as left out, as often as they stood there: they are in no block."""
    said: list[str] = []
    for line in source.report:
        if "eft out" in str(line.message):
            for words, times in re.findall(r"“([^”]*)”(?: \((\d+) ×\))?", str(line.message)):
                said += [words] * int(times or 1)
    return " ".join(said)


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


def headed(draft: Draft, wanted: str) -> tuple[int, int]:
    """How many articles a draft has, and how many of them have the number and the title that stand in a text beside."""
    text = " ".join(_WORD.findall(wanted.casefold()))
    articles = [p for p in draft.provisions if p.kind is Kind.ARTICLE]
    heads = (" ".join(_WORD.findall(f"{p.number} {p.heading}".casefold())) for p in articles)
    return len(articles), sum(head in text for head in heads)


def inside_sentences(source: Source) -> int:
    """How many notes stand, with their first words, in a block that is none."""
    notes = {block.text[:_BEGINNING] for block in source.blocks if block.note and len(block.text) >= _BEGINNING}
    said = [block.text for block in source.blocks if not block.note]
    return sum(any(note in text for text in said) for note in notes)


def notes_of(source: Source) -> tuple[int, int]:
    """How many notes a reader found, and how many of them a sign in the text cites."""
    signs = {(block.where, block.note) for block in source.blocks if block.note}
    cited = {mark.provision for block in source.blocks for mark in block.marks if isinstance(mark, Footnote)}
    return len(signs), sum(sign in cited for _, sign in signs)


def paired(older: Draft, newer: Draft) -> float:
    """The share of the paragraphs of one text that pair with one of the other."""
    pairs = {pair.older for pair in compare(older, newer).pairs}
    paragraphs = [provision.id for provision in older.provisions if provision.text.strip()]
    return sum(id in pairs for id in paragraphs) / len(paragraphs) if paragraphs else 0.0
