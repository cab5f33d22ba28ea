"""An address where there is little room: cut so that the numbers of its article and of its end stay. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ARTICLE = re.compile(r"^art[ií]c(?:le|ulo)\b", re.IGNORECASE)
"""The word for an article in the languages that shorten it: English, French, Spanish."""


def short_place(address: str, fits: Callable[[str], bool]) -> str:
    """The longest form of an address that fits, else the shortest: "Article 11, OPTION II(4)", "Art. 11, OPTION II(4)",
    "Article 11 … II(4)", "Art. 11 … II(4)", "11 … II(4)".
    """
    found = forms(address)
    return next((form for form in found if fits(form)), found[-1])


def forms(address: str) -> tuple[str, ...]:
    """The forms of an address, each shorter than the one before."""
    head, comma, tail = address.partition(", ")
    last = tail.rpartition(", ")[2].split(" ")[-1]
    cut = f"{head} … {last}" if comma else head
    number = head.partition(" ")[2]
    bare = f"{number} … {last}" if comma and number else number or cut
    made = (address, _short(address), cut, _short(cut), bare)
    return tuple(dict.fromkeys(made))


def _short(words: str) -> str:
    return _ARTICLE.sub(lambda word: "ART." if word[0].isupper() else "Art.", words)
