"""Words of one script inside a sentence of another: each keeps its own direction, and turns nothing round it."""

from __future__ import annotations

import re
from unicodedata import bidirectional

_ISOLATE, _LEFT_TO_RIGHT, _END, _FROM_RIGHT = "\u2068", "\u2066", "\u2069", "\u200f"
_NO_WORDS = re.compile(r"\{[^{}]*\}|<[^<>]+>|%n")
"""What stands in a template and is no word: holes, marks of rich text."""
_FROM_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SET_OFF = re.compile(f"[{_ISOLATE}{_LEFT_TO_RIGHT}]")


def isolate_text(words: str) -> str:
    """`words` between the signs FSI and PDI of Unicode (UAX #9): an address, a symbol, a date, a name."""
    return f"{_ISOLATE}{words}{_END}" if words else ""


def left_to_right(words: str) -> str:
    """`words` between LRI and PDI: a number with its sign, which holds no letter to tell its direction by."""
    return f"{_LEFT_TO_RIGHT}{words}{_END}" if words else ""


def begin_from_right(template: str) -> str:
    """A sentence of a language that is read from the right, or its template, so that it is also where its first word
    is of another script: "A: حقوق" would else run from the left. Qt and a screen go by the first letter (UAX #9, P2).

    Where no letter is of such a script, or rich text begins, it stays as it is.
    """
    if template.startswith("<") or not _FROM_RIGHT_TO_LEFT.search(template):
        return template
    kinds = (bidirectional(sign) for sign in _NO_WORDS.sub("", template))
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return f"{_FROM_RIGHT}{template}" if first == "L" else template


def lines_from_right(words: str) -> str:
    """Words of an interface that is read from the right, for a place in which all lines run alike: lines that hold no
    letter of such a script, as those of an English document, keep their own direction between LRI and PDI. "" for words
    that are all of that other script, and run as they are.
    """
    lines = words.split("\n")
    turned = [bool(_FROM_RIGHT_TO_LEFT.search(line)) for line in lines]
    if not any(turned) and not _SET_OFF.search(words):
        return ""
    return "\n".join(
        line if from_right or _SET_OFF.search(line) else left_to_right(line)
        for line, from_right in zip(lines, turned, strict=True)
    )
