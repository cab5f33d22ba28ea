"""Reads the numbers of a text that say how much, how many or how long, with the words around them.

A rate, a majority, a sum, a time limit; in words or in figures, in six languages. A number that is a citation, a label,
the sign of a footnote or the marker of a list is none. It reads one text and compares nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from app.comparison.text.lexicon import COMMON, HAN_WORDS, NUMBERS
from app.comparison.text.quantity_words import (
    BOUNDS,
    CENTS,
    DUALS,
    HAN_LABEL,
    HAN_MAJORITIES,
    HAN_PARTS,
    JOINTS,
    LABELLED,
    MAJORITIES,
    MONEY,
    MONTHS,
    ONES,
    ORDINALS,
    PARTS,
    PERCENT,
    SHARES,
    SKIPPED,
    STOPS,
    SUFFIXED,
    SYMBOLS,
    TIME,
)
from app.comparison.text.spelling import fold_letters
from app.comparison.text.tokenizer import BRACKETS, CLOSING, OPENING, Tokens, is_han, words_of
from app.late_methods import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PREFIXES = ("و", "ف", "ب", "ل", "ال", "وال", "بال", "لل")
"""What Arabic writes as one with a number or its unit."""
_ARABIC = "\u0600"
"""Letters before this one are of no Arabic word."""
_TEXTS = 512
"""So many texts are remembered with their quantities: each edit of a text asks for them."""
_FAR = 4
"""So many words behind a number its unit may stand."""
_BEHIND = 5
"""So many words of a phrase are told behind a number and its unit."""
_HAN_BEHIND = 12
_YEARS = range(1900, 2200)
_ROMAN = re.compile("[ivxlc]+|[a-z]")
_BY = ("by",)
_PASSED = frozenset("-()")
"""Signs between a number and its unit."""
_MARKER_ENDS = frozenset(".)°")
_DEGREES = frozenset("cfkс")
"""Behind “2°” a scale, in Latin and in Russian letters: no label."""
_INSIDE = frozenset(".:'(分之")
"""What else than a joint may stand inside a number."""
_ENDS = frozenset(',;:.()!?؛،؟，。；：（）、—–…{}"“”«»')


class QuantityKind(IntEnum):
    """What a quantity is of, the weightiest first."""

    SHARE = 0
    """A rate, a fraction, a majority."""
    MONEY = 1
    TIME = 2
    """So many days, months, years."""
    COUNT = 3
    YEAR = 4
    """A year, or a date."""
    DAY = 5
    """The so-manieth day."""
    ORDINAL = 6
    ONE = 7
    """One of something, which is most often no number that anybody set."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number over [low, high), and with what belongs to it over [start, end)."""

    sort: QuantityKind
    low: int
    high: int
    start: int
    end: int


def quantities_of(text: str, cited: Iterable[tuple[int, int]] = ()) -> tuple[Quantity, ...]:
    """The quantities of a text, in order. `cited` are the ranges of its citations; of a text that has no number they
    are not asked for.

    >>> [text[q.start : q.end] for text in ["Each pays at least 2 per cent of its catch."] for q in quantities_of(text)]
    ['at least 2 per cent of its catch']
    """
    return _read(text, tuple(cited)) if _folded(text) else ()


@lru_cache(maxsize=_TEXTS)
def _folded(text: str) -> tuple[str, ...]:
    """The words of a text in the form in which they are read; none where it has no number."""
    words = words_of(text)
    folded = {word: fold_letters(word) for word in set(words)}
    if max(folded.values(), default="") >= _ARABIC:
        folded = {word: _bare(low) for word, low in folded.items()}
    if NUMBERS.isdisjoint(folded.values()) and not any(map(str.isdecimal, folded.values())):
        return ()
    return tuple([folded[word] for word in words])


@lru_cache(maxsize=_TEXTS)
def _read(text: str, cited: tuple[tuple[int, int], ...]) -> tuple[Quantity, ...]:
    return _Reader(text, _folded(text), cited).read()


class _Reader:
    """Reads one text."""

    def __init__(self, text: str, words: Sequence[str], cited: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._spans = Tokens(text, ()).spans
        self._words = words
        self._cited = self._tokens_in(cited)

    def read(self) -> tuple[Quantity, ...]:
        found: list[Quantity] = []
        at, chained = 0, False
        words, cited = self._words, self._cited
        while at < len(words):
            if not (words[at] in NUMBERS or words[at].isdecimal()) or not self._is_number(at):
                chained = at in cited or (chained and self._joins(at))
                at += 1
                continue
            end = self._run(at)
            chained = chained or at in cited or self._is_named(at, end)
            if not chained and not self._is_sign(at, end):
                found.append(self._quantity(at, end))
            at = self._day_end(end) if self._words[at].isdecimal() else end
        return tuple(found)

    def _joins(self, at: int) -> bool:
        return self._words[at] in JOINTS or self._words[at] in BRACKETS

    def _tokens_in(self, ranges: Iterable[tuple[int, int]]) -> set[int]:
        """The tokens that lie in ranges of the text."""
        found: set[int] = set()
        for start, end in ranges:
            at = bisect_left(self._spans, (start, 0))
            while at < len(self._spans) and self._spans[at][1] <= end:
                found.add(at)
                at += 1
        return found

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def _is_number(self, at: int) -> bool:
        word = self._words[at]
        if word.isdecimal():
            return True
        if word not in NUMBERS or (self._word(at - 1), word) in CENTS:
            return False
        if is_han(word):
            if HAN_PARTS in (self._word(at - 2) + self._word(at - 1), self._word(at + 1) + self._word(at + 2)):
                return True
            return self._word(at - 1) + word not in HAN_WORDS and word + self._word(at + 1) not in HAN_WORDS
        return True

    def _run(self, start: int) -> int:
        """The end of the numbers that begin at a token: “one hundred and twenty”, “[120] [180]”, “sixty (60)”."""
        end = start + 1
        while True:
            at = end
            while at < len(self._words) and at - end < 3 and (self._joins(at) or self._words[at] in _INSIDE):
                at += 1
            if at < len(self._words) and self._goes_on(end, at):
                end = at + 1
                if self._word(end) == ")" and "(" in self._words[start:end]:
                    end += 1
            else:
                return end

    def _goes_on(self, end: int, at: int) -> bool:
        """Whether the number that ends before a token goes on at another one."""
        if not self._is_number(at):
            return self._words[at] in PARTS and (at == end or (at == end + 1 and self._words[end] == "-"))
        between = self._text[self._spans[end - 1][1] : self._spans[at][0]]
        if between.strip() == "(":
            return self._is_repeated(at)
        if between.strip() in (".", ",", ":", "/", "’", "'"):
            return between == between.strip() and self._words[at].isdecimal()
        return "、" not in between and "، " not in between

    def _is_repeated(self, at: int) -> bool:
        """Whether a figure in brackets says a number in words once more: “sixty (60) days”."""
        return self._words[at].isdecimal() and self._word(at + 1) == ")" and not self._words[at - 2].isdecimal()

    def _glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return at > 0 and self._spans[at - 1][1] == self._spans[at][0]

    def _is_named(self, start: int, end: int) -> bool:
        """Whether a number is part of a name, with those that are joined to it: “Options 1 and 2”, “12 bis”."""
        before, after = self._word(start - 1), self._word(end)
        if after in SUFFIXED:
            return before == HAN_LABEL or not is_han(after)
        if not self._words[start].isdecimal():
            return before in LABELLED and self._words[start] not in ORDINALS
        at = start - 1
        while at >= 0 and (self._words[at] in BRACKETS or self._words[at] in "-." or _ROMAN.fullmatch(self._words[at])):
            at -= 1
        return at >= 0 and self._words[at] in LABELLED

    def _is_sign(self, start: int, end: int) -> bool:
        """Whether a figure is the marker of a list, the sign of a footnote, or part of a symbol."""
        if not self._words[start].isdecimal():
            return False
        before, after = self._word(start - 1), self._word(end)
        if self._is_symbol(start, end) or (before == "(" and after == ")"):
            return True
        if self._is_reference(start, end):
            return True
        opens = start == 0 or before in _ENDS
        if self._unit(end)[0] is not None or end - start > 1:
            return False
        if opens and after in _MARKER_ENDS and self._glued(end) and self._spaced(end):
            return after != "°" or self._word(end + 1) not in _DEGREES
        if start == 0 or before == ".":
            return self._opens_sentence(end, alone=start > 0)
        words = before.isalpha() and before not in COMMON and before not in STOPS
        return after == "," and self._glued(end) and words and not self._is_year(start, end)

    def _is_reference(self, start: int, end: int) -> bool:
        """Whether figures joined by hyphens do not rise: “L. 811-1” is an article of a code, “10-20” are so many."""
        parts = self._words[start:end:2]
        joined = end - start > 1 and all(sign == "-" for sign in self._words[start + 1 : end : 2])
        if not joined or not all(part.isdecimal() for part in parts) or self._is_year(start, start + 1):
            return False
        return any(int(later) <= int(sooner) for sooner, later in pairwise(parts))

    def _opens_sentence(self, at: int, *, alone: bool) -> bool:
        """Whether a word with a capital follows that is no plural: “30 States” counts, “4 Where” does not. Where
        nothing follows, whether it stands `alone` behind other sentences.
        """
        if at == len(self._words):
            return alone
        low, high = self._spans[at]
        word = self._text[low:high]
        return word[:1].isupper() and not word.endswith("s")

    def _spaced(self, end: int) -> bool:
        """Whether white space, or nothing, follows the sign at a token."""
        high = self._spans[end][1]
        return high == len(self._text) or self._text[high].isspace()

    def _is_symbol(self, start: int, end: int) -> bool:
        """Whether figures are written as one with letters or signs: “INC-3”, “1/CP.21”, “sales.12”, “Parties75”."""
        low, high = self._spans[start][0], self._spans[end - 1][1]
        year = self._is_year(start, end)
        before = self._text[low - 1] if low else ""
        behind = self._text[high : high + 2]
        if before.isalpha() and not is_han(before) and self._word(start - 1) not in MONEY:
            return True
        if before in ("-", "‑", "–") and self._text[low - 2 : low - 1].isalpha() and not year:
            return True
        if before in (".", "/", ":", ",", ";", ")", "”", "»", "_") and not self._text[low - 2 : low - 1].isdecimal():
            return self._text[low - 2 : low - 1] != "" and not self._text[low - 2 : low - 1].isspace()
        if behind[:1] in ("/", "_") and len(behind) > 1 and behind[1].isalpha():
            return True
        return behind[:1].isalpha() and not is_han(behind[:1]) and not self._unit_behind(end)

    def _unit_behind(self, end: int) -> bool:
        word = self._word(end)
        return word in ORDINALS or word in TIME or word in MONEY or word in PERCENT or word in SYMBOLS

    def _is_year(self, start: int, end: int) -> bool:
        figures = [word for word in self._words[start:end] if word.isdecimal()]
        return self._words[start].isdecimal() and all(len(one) == 4 and int(one) in _YEARS for one in figures)

    def _quantity(self, start: int, end: int) -> Quantity:
        sort, last = self._sort(start, end)
        first = start
        if self._word(start - 1) in MONEY and self._word(start - 1) != "":
            first = start - 1
            sort = min(sort, QuantityKind.MONEY)
        first = self._bound(first, sort)
        if self._word(end) in CLOSING and last == end:
            last += 1
        if self._word(first - 1) in OPENING and not CLOSING.isdisjoint(self._words[start:last]):
            first -= 1
        spans = self._spans
        return Quantity(sort, spans[start][0], spans[end - 1][1], spans[first][0], spans[self._phrase(last) - 1][1])

    def _sort(self, start: int, end: int) -> tuple[QuantityKind, int]:
        """What a number is of, and the token behind its unit."""
        run = self._words[start:end]
        ordinal = self._word(start - 1) == HAN_LABEL or any(word in ORDINALS for word in run) or self._ordinal(end)
        unit, last = self._unit(end)
        if (
            unit is QuantityKind.SHARE
            or self._is_fraction(run)
            or HAN_PARTS in "".join(run)
            or (len(run) == 1 and run[0] in SHARES)
        ):
            return QuantityKind.SHARE, last
        if ordinal:
            return (QuantityKind.DAY if unit is QuantityKind.TIME else QuantityKind.ORDINAL), last
        if run[0] in DUALS:
            return QuantityKind.TIME, end
        if unit is not None:
            return unit, last
        if self._is_year(start, end):
            return QuantityKind.YEAR, end
        if self._day_end(end) > end and run[0].isdecimal():
            return QuantityKind.YEAR, self._day_end(end)
        return (QuantityKind.ONE if all(word in ONES for word in run) else QuantityKind.COUNT), end

    def _day_end(self, end: int) -> int:
        """The end of the month, and the year, that follow the figure of a day; `end` itself where none does."""
        if self._word(end) not in MONTHS:
            return end
        return end + 2 if self._word(end + 1).isdecimal() else end + 1

    def _is_fraction(self, run: Sequence[str]) -> bool:
        """Whether a number has a lower number: “two thirds”, “three-quarter”."""
        words = [word for word in run if word != "-"]
        return any(part in PARTS and upper in NUMBERS - ORDINALS for upper, part in pairwise(words))

    def _ordinal(self, end: int) -> bool:
        return self._word(end) in ORDINALS and self._glued(end)

    def _unit(self, end: int) -> tuple[QuantityKind | None, int]:
        """The unit of a number that ends before a token, and the token behind it."""
        for at in range(end, min(end + _FAR, len(self._words))):
            word, following = self._words[at], self._word(at + 1)
            if word in PERCENT:
                return QuantityKind.SHARE, at + 1
            if (word, following) in CENTS:
                return QuantityKind.SHARE, at + 2
            if word in MAJORITIES or word + following in HAN_MAJORITIES:
                return QuantityKind.SHARE, at + (1 if word in MAJORITIES else 2)
            if word in MONEY:
                return QuantityKind.MONEY, at + 1
            if word in TIME:
                return QuantityKind.TIME, at + 1
            if not (word in SKIPPED or word in BRACKETS or word in _PASSED or word in ORDINALS or word.isdecimal()):
                break
        return None, end

    def _bound(self, first: int, sort: QuantityKind) -> int:
        """Where the words begin that say that a number is the least or the most; “by” does of a year alone."""
        longest = first
        for phrase in BOUNDS.get(self._word(first - 1), ()):
            low = first - len(phrase)
            if low >= 0 and tuple(self._words[low:first]) == phrase and (phrase != _BY or sort is QuantityKind.YEAR):
                longest = min(longest, low)
        return longest

    def _phrase(self, last: int) -> int:
        """The token behind the words that are told with a number: some more, up to a sign, no small word at the end."""
        most = _HAN_BEHIND if is_han(self._word(last)) else _BEHIND
        end = last
        while end < min(len(self._words), last + most) and not self._stops(end):
            end += 1
        while end > last and self._words[end - 1] in COMMON:
            end -= 1
        return end

    def _stops(self, at: int) -> bool:
        """Whether the words that are told with a number end before a token; a point inside a number ends nothing."""
        word = self._words[at]
        if word in _INSIDE and self._glued(at) and self._word(at + 1).isdecimal() and self._glued(at + 1):
            return False
        return word in _ENDS or word in BRACKETS or word in STOPS


def _bare(word: str) -> str:
    """A folded word without what Arabic writes before it, where what is left is a number or a unit."""
    if word[:1] < _ARABIC or word in NUMBERS or word in TIME or word in PERCENT:
        return word
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and (rest in NUMBERS or rest in TIME or rest in MONEY):
            return rest
    return word
