"""Code points and Qt's UTF-16: the one place where offsets change their unit.

Everything below the desktop counts Unicode code points; QTextLayout counts UTF-16 units. Texts without characters
beyond U+FFFF
need no map, which is nearly all of them.
"""

from __future__ import annotations


def units(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return len(text) + sum(1 for c in text if c > "\uffff")


def code_point(text: str, unit: int) -> int:
    """The offset in code points of a UTF-16 offset into `text`; an offset inside a surrogate pair belongs to its
    character.
    """
    if text.isascii() or units(text) == len(text):
        return min(unit, len(text))
    at = 0
    for offset, character in enumerate(text):
        at += 2 if character > "\uffff" else 1
        if at > unit:
            return offset
    return len(text)
