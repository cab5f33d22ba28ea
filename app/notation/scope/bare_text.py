"""A text without the signs of its brackets, and where each letter stands in the whole text.

Words are read across brackets: "offences [established in accordance with] [covered by] this Convention" says both.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.scope.phrases import speaks_of_crime
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, Bracket
from app.treaty.scope import ScopeWords

if TYPE_CHECKING:
    from app.notation.scope.phrases import ScopePhrases
    from app.treaty.draft import Draft, Provision

SILENT = frozenset({Kind.TITLE, Kind.FOOTNOTE})
"""Sorts of provisions that say nothing of scope."""
_MOST = 24
"""Brackets of one text that are read as alternatives; a text of more is read as it stands."""
_WORDS = re.compile(r"\w{3}")
_BRACKETS = frozenset("[]［］【】\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")
"""Signs that are no words: of brackets, and those of vowels that Arabic may write or not."""
_NO_SIGN = MappingProxyType(dict.fromkeys(map(ord, _BRACKETS)))
_SIGNS = compile_later(rf"[{re.escape(''.join(sorted(_BRACKETS)))}]")


@dataclass(frozen=True, slots=True)
class BareText:
    """The words of a provision. `places` has for every letter of `text` its place in the provision's own text."""

    provision: Provision
    text: str
    places: tuple[int, ...] | None

    def at(self, place: int) -> int:
        """Where a letter of the provision's own text stands in the bare text."""
        return place if self.places is None else bisect_left(self.places, place)

    def words(self, start: int, end: int) -> ScopeWords:
        """The words over a stretch of the bare text, as they stand in the provision."""
        if self.places is not None:
            start, end = self.places[start], self.places[end - 1] + 1
        return ScopeWords(self.provision.id, start, end, self.provision.text[start:end])


def bare_text(provision: Provision, without: tuple[int, int] = (0, 0)) -> BareText:
    """The text of a provision without the signs of brackets, and without the words of one bracket.

    >>> bare_text(draft("1. It is a [grave] act.").provisions[-1]).text
    'It is a grave act.'
    """
    text = provision.text
    low, high = without
    if text[high : high + 1] == " " and text[:low].endswith(" "):
        high += 1
    if not _SIGNS.search(text):
        return BareText(provision, text, None)
    signs = [(n, n + 1) for n in (sign.start() for sign in _SIGNS.finditer(text)) if not low <= n < high]
    gone = sorted([*signs, (low, high)] if low < high else signs)
    begins = [0, *(end for _, end in gone)]
    kept = list(zip(begins, [*(start for start, _ in gone), len(text)], strict=True))
    places = tuple(chain.from_iterable(range(start, end) for start, end in kept))
    return BareText(provision, "".join([text[start:end] for start, end in kept]), places)


def texts_of_crime(draft: Draft, phrases: ScopePhrases) -> list[BareText]:
    """The texts of a draft that may speak of offences, without the signs of their brackets; most drafts have none.

    >>> lines = "1. Ships moor.", "2. The wrecking of a lamp is an [offence]."
    >>> [one.text for one in texts_of_crime(draft(*lines), scope_phrases("en"))]
    ['The wrecking of a lamp is an offence.']
    """
    speaking = (one for one in draft.provisions if one.text and one.kind not in SILENT)
    return [bare_text(one) for one in speaking if speaks_of_crime(one.text.translate(_NO_SIGN), phrases)]


def within_brackets(words: ScopeWords) -> ScopeWords:
    """Words that were read across brackets, up to where they leave the one in which they begin.

    >>> within_brackets(ScopeWords("a", 0, 17, "of ten] [or seven")).text
    'of ten'
    """
    depth = 0
    for n, sign in enumerate(words.text):
        depth += (sign in "[［【") - (sign in "]］】")
        if depth < 0:
            return ScopeWords(words.provision, words.start, words.start + n, words.text[:n])
    return words


def alternatives_of(provision: Provision) -> Iterator[BareText]:
    """The text without each one of the brackets that stand side by side: "any crime" and "serious crime" are both in
    "[any] [serious] crime".
    """
    brackets = sorted(
        {(mark.start, mark.end) for mark in provision.marks.text if isinstance(mark, Bracket) and mark.depth == 1}
    )
    for n, (start, end) in enumerate(brackets[:_MOST]):
        beside = brackets[max(0, n - 1) : n] + brackets[n + 1 : n + 2]
        if any(not _words_between(provision.text, (start, end), other) for other in beside):
            yield bare_text(provision, (start, end))


def _words_between(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, second = sorted((one, other))
    return _WORDS.search(text, first[1], second[0]) is not None


def openness(provision: Provision, start: int, end: int) -> str:
    """That words are of an alternative ("option:2") or in brackets ("bracket"); "" where they are settled."""
    for mark in provision.marks.text:
        if isinstance(mark, Alternatives):
            for n, (low, high) in enumerate(mark.options, 1):
                if low <= start and end <= high:
                    return f"option:{n}"
    inside = any(isinstance(mark, Bracket) and mark.start < end and start < mark.end for mark in provision.marks.text)
    return "bracket" if inside else ""
