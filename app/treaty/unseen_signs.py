"""Knows signs that nobody sees and that do something. They turn the direction of a line, or cannot be kept or drawn at
all. Words from outside are shown without their effect.

It knows signs, not documents. Signs without width that change nothing (a joiner, a soft hyphen) are no such signs.
Source: Unicode 15, chapter 23 (special areas and format characters), and UAX 9 for those of direction.
"""

from __future__ import annotations

import re

from app.late_pattern import compile_later

SHOWN = "�"
"""What stands for each of them, so that offsets stay what they were."""

_DIRECTION = "\u202a-\u202e\u2066-\u2069"
"""Embeddings, overrides and isolates: they turn all that follows."""
_OTHERS = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls that no text has
    "\u206a-\u206f\U000e0000-\U000e007f"  # forms given up, and tags
    "\ud800-\udfff\ufffe\uffff"  # halves of letters, and what is no letter
)
_MARKS = "\u061c\u200e\u200f"
"""Letters of no width that are read from the left or the right. Between letters that are read from the right they are
a part of typing; anywhere else they turn numbers round."""
_LINES = compile_later("[\x0b\x0c\x85\u2028\u2029]")
_FROM_RIGHT = compile_later("[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_UNSEEN = compile_later(f"[{_DIRECTION}{_OTHERS}]")
_UNSEEN_FROM_LEFT = compile_later(f"[{_DIRECTION}{_OTHERS}{_MARKS}]")


def unseen_signs(words: str) -> list[str]:
    """The signs in `words` that are not shown as they are, in their order."""
    return _pattern(words).findall(words)


def replace_unseen(words: str) -> str:
    """The same words with `SHOWN` for each such sign, and a space for what ends a line; of the same length.

    >>> replace_unseen("ships" + chr(0x202E) + "moor") == "ships" + chr(0xFFFD) + "moor"
    True
    """
    if words.isprintable():
        return words  # none of these signs is
    return _LINES.sub(" ", _pattern(words).sub(SHOWN, words))


def marks_of_direction(words: str) -> list[str]:
    """The marks of direction in `words` that stay as they are, since the words are read from the right."""
    return re.findall(f"[{_MARKS}]", words) if _FROM_RIGHT.search(words) else []


def file_name(name: str) -> str:
    """The name of a file as it may be shown, and kept: also where it is in no encoding, or goes over lines."""
    return replace_unseen(" ".join(name.split()))


def _pattern(words: str) -> re.Pattern[str]:
    return _UNSEEN if _FROM_RIGHT.search(words) else _UNSEEN_FROM_LEFT
