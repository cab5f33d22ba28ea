"""Respelled: two spellings that count as one word where words are matched, and that mean something else.

`spelling.py` folds what is most often the same word, so that texts find each other; here is said which differences of
spelling may not be called editorial. What both spellings write out and write differently is a difference of words;
what one of them leaves out (a hamza, a vowel mark) is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_ALEFS = {"أ": "\u0654", "إ": "\u0655", "آ": "\u0653"}
"""Alef with hamza above, with hamza below, with madda; the bare one says nothing."""
_DOUBLED = "\u0651"
_VOWELS = frozenset(map(chr, range(0x064B, 0x0653))) - {_DOUBLED}
_MARKED = re.compile("[أإآ\u064b-\u0655]")
_SKIPPED = re.compile("[\u061c\u0640\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_PREFIXES = "(?:da|mc|[QRYZEPTGMkhdcmµμnpfazy])?"
_UNIT = re.compile(
    rf"{_PREFIXES}(?:m|g|s|A|K|mol|cd|Hz|N|Pa|J|W|Wh|C|V|VA|F|S|Wb|T|H|lm|lx|Bq|Gy|Sv|l|t|eV|bar|bit|B|b)"
    r"|min|h|d|ha"
    r"|(?:мк|да|[ТГМкгдсмнп])?(?:м|г|с|А|К|моль|Гц|Н|Па|Дж|Вт|Кл|В|Ф|См|Вб|Тл|Гн|лм|лк|Бк|Гр|Зв|л|т|эВ|бар|бит|Б)"
    r"|мин|ч|га"
)
"""Symbols of units with their prefixes, and a few that are used with them (SI Brochure; GOST 8.417)."""


def reads_otherwise(one: str, other: str) -> bool:
    """Whether two spellings of one form, as `tokenizer.py` cuts them, are two Arabic words: إلا and ألا."""
    if not (_MARKED.search(one) and _MARKED.search(other)):
        return False
    return any(_clash(a, b) for a, b in zip(_letters(one), _letters(other), strict=False))


def _letters(word: str) -> list[set[str]]:
    """The marks of each letter of a word."""
    found: list[set[str]] = []
    for sign in _SKIPPED.sub("", word):
        if "\u064b" <= sign <= "\u0655" and found:
            found[-1].add(sign)
        else:
            found.append({_ALEFS[sign]} if sign in _ALEFS else set())
    return found


def _clash(one: set[str], other: set[str]) -> bool:
    """Whether two letters carry different marks of one sort."""
    vowels, others = one & _VOWELS, other & _VOWELS
    if vowels and others and (vowels != others or (_DOUBLED in one) != (_DOUBLED in other)):
        return True
    seats, seats_there = one - _VOWELS - {_DOUBLED}, other - _VOWELS - {_DOUBLED}
    return bool(seats and seats_there and seats != seats_there)


def other_unit(one: str, other: str) -> bool:
    """Whether two spellings are the symbols of two units, as MW and mW; L and l are one."""
    units = [re.sub("L$", "l", word) for word in (one, other)]
    return units[0] != units[1] and all(_UNIT.fullmatch(unit) for unit in units)


def does_again(words: Sequence[str]) -> bool:
    """Whether “re” stands by itself before a consonant, where it most often makes another word than joined: “re-sign”
    is not “resign”, “re-examine” is “reexamine”.
    """
    return any(one == "re" and other[0] not in "aeiou" for one, other in pairwise(words))
