"""Digits above the line behind a number: "10²" is not 102, and "article 5²" not article 52.

In: words that a file sets above the line, and what stands before them. Out: the words as a draft has them. Behind a
word a raised digit stays a digit: it is a note's sign or an ordinal's, and nobody takes it for a part of the word.
"""

from __future__ import annotations

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def above(text: str, before: str) -> str:
    """Words set above the line behind `before`, of which the last sign counts."""
    digits = text.strip()
    if digits.isascii() and digits.isdecimal() and before[-1:].isdecimal() and not text[:1].isspace():
        return text.translate(_RAISED)
    return text
