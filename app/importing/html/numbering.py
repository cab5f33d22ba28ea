"""The number that a browser, or a word processor, writes before an item of a list in HTML.

It counts and reads attributes; which words are the item's is `walker.py`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)
_COUNTED = {
    "1": "1", "decimal": "1", "a": "a", "lower-alpha": "a", "lower-latin": "a", "A": "A", "upper-alpha": "A",
    "upper-latin": "A", "i": "i", "lower-roman": "i", "I": "I", "upper-roman": "I",
}  # fmt: skip
"""How an ordered list counts, by its `type` and by the name of its style."""
_DIGITS, _LETTERS, _ROMAN_END = 6, 26, 40
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def number_of(item: etree._Element, lists: dict[etree._Element, int]) -> str:
    """The number that a browser writes before an item of an ordered list, "" where it writes none. `lists` holds the
    number of the next item of each list that was met.
    """
    above = item.getparent()
    if above is None or str(above.tag).lower() != "ol":
        return ""
    number = _whole(item.get("value"), lists.get(above) or _whole(above.get("start"), 1))
    lists[above] = number + 1
    styles = [found[1].lower() for one in (item, above) if (found := _LIST_STYLE.search(one.get("style") or ""))]
    kind = _COUNTED.get(styles[0] if styles else item.get("type") or above.get("type") or "1", "")
    return f"{_counted(number, kind)}." if kind else ""


def _whole(said: str | None, usual: int) -> int:
    return int(said) if said and said.isascii() and said.isdigit() and len(said) < _DIGITS else usual


def _counted(number: int, kind: str) -> str:
    """A number as a list of this kind counts; in figures beyond what lists of a treaty need."""
    small = str(number)
    if kind in ("a", "A") and 0 < number <= _LETTERS:
        small = chr(ord("a") + number - 1)
    elif kind in ("i", "I") and 0 < number < _ROMAN_END:
        small, left = "", number
        for value, sign in _ROMAN:
            small += sign * (left // value)
            left %= value
    return small.upper() if kind in ("A", "I") else small
