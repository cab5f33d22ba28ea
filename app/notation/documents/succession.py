"""Which of two documents came first, by their symbols. Example: "X/2031/5" before "X/2032/2", "X/4" before
"X/4/Rev.1".

In: two symbols as written. Out: which is the earlier, or that they do not tell. Days say it better where both are
known; that is for the caller.
"""

from __future__ import annotations

import re

_BESIDE = re.compile(r"[\s/](?:Add|Corr)\.", re.IGNORECASE)
"""A symbol of what stands beside a document: it says nothing of before and after."""
_REVISION = re.compile(r"[\s/]Rev\.\s?(\d{1,3})$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")


def order_by_symbols(first: str, second: str) -> int:
    """-1 where the first symbol is that of the earlier document, 1 where the second is, 0 where they do not tell.

    They tell where they differ in nothing but numbers, of which the first that differs decides: a year stands before
    a number. A document comes before its revisions.

    >>> order_by_symbols("A/CONF.900/2031/5", "A/CONF.900/2032/2"), order_by_symbols("A/9/Rev.1", "A/9")
    (-1, 1)
    >>> order_by_symbols("A/9/Add.1", "A/9"), order_by_symbols("A/9", "B/10")
    (0, 0)
    """
    if not first or not second or _BESIDE.search(first) or _BESIDE.search(second):
        return 0
    one, other = _parts(first), _parts(second)
    if one[0] != other[0] or one[1] == other[1]:
        return 0
    return -1 if one[1] < other[1] else 1


def _parts(symbol: str) -> tuple[str, tuple[int, ...]]:
    """A symbol without its numbers and its revision, and its numbers, that of the revision last."""
    revision = _REVISION.search(symbol.strip())
    base = symbol.strip()[: revision.start()] if revision else symbol.strip()
    numbers = [int(number) for number in _NUMBER.findall(base)]
    return _NUMBER.sub("0", base).casefold(), (*numbers, int(revision[1]) if revision else 0)
