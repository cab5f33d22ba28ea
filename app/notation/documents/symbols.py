"""Reads symbols of documents in running text. Examples: "A/CONF.232/2022/5", "A/AC.291/22/Rev.2",
"FCCC/ADP/2015/11/Add.1", "CD/1989", "A/INB/9/3 Rev.1".

In: a line. Out: the symbols in it with their places. Which of them is a document's own, and which it speaks to, is for
the caller to say.
"""

from __future__ import annotations

import re

from app.late_methods import dataclass
from app.late_pattern import compile_later

_PART = r"[A-Z0-9][A-Za-z0-9.\-]*(?:\([A-Z0-9]{1,6}\)[A-Za-z0-9.\-]*)?"
_AGAIN = r"(?:[\s/](?:Rev|Add|Corr)\.\s?\d{1,2})*"
_SYMBOL = compile_later(rf"(?<![A-Za-z0-9/.])[A-Z][A-Za-z]{{0,7}}(?:/{_PART})+{_AGAIN}(?![A-Za-z0-9/])")
_SHORT = re.compile(r"[A-Z]{2,5}/\d{2,5}(?:\.\d)?(?:[\s/]?(?:Rev|Add|Corr)\.\s?\d{1,2})*")
"""A symbol of one series and a number ("CD/1989"): by its form alone it might be anything."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol as written, without the full stop of a sentence; it stands at [start, end) in code points. `short`: it
    has a series and a number only, and is a symbol only where something says so.
    """

    start: int
    end: int
    written: str
    short: bool = False


def read_symbols(text: str) -> tuple[Symbol, ...]:
    """The symbols of a text, in their order.

    >>> [one.written for one in read_symbols("Comments on A/AC.291/22/Rev.2 and/or CD/1989.")]
    ['A/AC.291/22/Rev.2', 'CD/1989']
    """
    found: list[Symbol] = []
    for match in _SYMBOL.finditer(text):
        written = match[0].rstrip(".-")
        short = _SHORT.fullmatch(written) is not None
        whole = written.count("/") > 1 and any(sign.isdigit() for sign in written)
        if short or whole:
            found.append(Symbol(match.start(), match.start() + len(written), " ".join(written.split()), not whole))
    return tuple(found)
