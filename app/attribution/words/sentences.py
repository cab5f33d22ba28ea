"""Cuts a text into its sentences, the parts of them that stand by themselves, and their clauses. It reads no words.

Ranges are code points.
"""

from __future__ import annotations

import re
from itertools import pairwise

STOP = re.compile(r"[.!?؟](?=\s+[A-ZÀ-ÞА-ЯЁ\u0600-\u06ff“\"«(\[{]|\s*[\[（「]?[\u3400-\u9fff])|[。！？]")
"""Where a sentence ends: not behind “art.” before a number."""
PART = re.compile(rf"{STOP.pattern}|[;؛；]")
"""Where a sentence, or a part of one that stands by itself, ends."""
CLAUSE = re.compile(rf"{PART.pattern}|[,،，]")
"""Where any of its clauses ends."""
CLOSED = (".", "。", "!", "?", "؟")
"""Signs with which a sentence ends that leads to nothing."""


def pieces(text: str, ends: re.Pattern[str]) -> list[tuple[int, int]]:
    """The ranges between the ends that a pattern finds, without space before them; those without a word are none.

    >>> text = "Ships moor; crews land."
    >>> [text[a:b] for a, b in pieces(text, PART)]
    ['Ships moor;', 'crews land.']
    """
    cuts = [0, *(stop.end() for stop in ends.finditer(text)), len(text)]
    return [strip_range(text, a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def strip_range(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without the space at its start.

    >>> strip_range("Nets dry. Ships moor.", 9, 21)
    (10, 21)
    """
    return start + len(text[start:end]) - len(text[start:end].lstrip()), end


def in_sentence(text: str, start: int, length: int) -> tuple[str, str]:
    """What leads the list in which a range stands, "" for none, and the part of the sentence in which it lies.

    >>> text = "Nets dry. Ships shall: moor; burn lamps; land."
    >>> in_sentence(text, text.index("burn"), 4)
    ('Ships shall:', 'burn lamps;')
    """
    begun = max((stop.end() for stop in STOP.finditer(text) if stop.end() <= start), default=0)
    low = max((stop.end() for stop in PART.finditer(text, begun) if stop.end() <= start), default=begun)
    behind = PART.search(text, max(start, start + length - 1))
    colon = text.rfind(":", begun, start) + 1
    lead = text[begun:colon].strip()
    return lead, text[max(low, colon) : behind.end() if behind else len(text)].strip()


def last_sentence(text: str) -> str:
    """The last sentence of a text.

    >>> last_sentence("Nets dry. Ships shall:")
    'Ships shall:'
    """
    stops = list(STOP.finditer(text))
    return text[stops[-1].end() :].strip() if stops else text
