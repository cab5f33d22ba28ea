"""Classify: what an edit is called, how much it weighs, and what a reader may look for in it.

Editorial are edits in punctuation, case, spacing, hyphens and spelling variants of one script alone; a modal verb, a
number, a negation or a bracket is never editorial (DESIGN.md section 3).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from app.comparison.lexicon import MODAL, MODAL_PHRASES, NUMBERS, QUALIFIERS
from app.comparison.tokens import words_of
from app.treaty.changes import ChangeClass
from app.treaty.marks import AttributionTag, Mark, StatusMark

_KEPT_SIGNS = frozenset("%‰°&@#/[]{}［］【】")
"""Signs that mean something: an edit of one is no mere punctuation."""
_ALEF = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ـ": None})
_YO = str.maketrans({"ё": "е", "Ё": "Е"})
_ISE = re.compile(r"is(e|es|ed|ing|ation|ations)\b")
_OUR = re.compile(r"(?<=\w\w[bdghilmnpv])our(s|ed|ing|able|)\b")
_WHOLE_TAGS = 40
"""An edit of more words than this carries no tags of single words."""


def folded(text: str) -> str:
    """A text without what is merely editorial: case, punctuation, spaces, vowel marks, letter variants, -ise/-ize."""
    plain = unicodedata.normalize("NFKC", text).translate(_ALEF).translate(_YO).casefold()
    plain = _OUR.sub(r"or\1", _ISE.sub(r"iz\1", plain)).replace("programme", "program")
    kept: list[str] = []
    for sign in unicodedata.normalize("NFC", plain):
        category = unicodedata.category(sign)
        if category in ("Mn", "Cf", "Cc"):
            continue
        if category.startswith("P") and sign not in _KEPT_SIGNS:
            continue
        if sign.isspace():
            continue
        kept.append(str(unicodedata.digit(sign)) if category == "Nd" else sign)
    return "".join(kept)


def weight_of(before: str, after: str) -> ChangeClass:
    """The class of an edit of words."""
    return ChangeClass.EDITORIAL if folded(before) == folded(after) else ChangeClass.SUBSTANTIVE


def tags_of(before: str, after: str, terms: frozenset[str]) -> tuple[str, ...]:
    """Tags of an edit: modal, qualifier, number, defined_term."""
    sides = ([w.casefold() for w in words_of(before)], [w.casefold() for w in words_of(after)])
    if max(map(len, sides)) > _WHOLE_TAGS:
        return ()
    low = (" ".join(before.casefold().split()), " ".join(after.casefold().split()))
    tags: list[str] = []
    modals = [
        Counter([*(w for w in side if w in MODAL), *_phrases(text)]) for side, text in zip(sides, low, strict=True)
    ]
    if modals[0] != modals[1]:
        tags.append("modal")
    if any((phrase in low[0]) != (phrase in low[1]) for phrase in QUALIFIERS):
        tags.append("qualifier")
    numbers = [Counter(_digits(w) for w in side if w in NUMBERS or w[0].isdigit()) for side in sides]
    if numbers[0] != numbers[1]:
        tags.append("number")
    if _terms(before, terms) != _terms(after, terms):
        tags.append("defined_term")
    return tuple(tags)


def _digits(word: str) -> str:
    """A number in European digits, whatever script it is printed in."""
    return "".join(str(unicodedata.digit(sign, sign)) for sign in word)


def _phrases(text: str) -> list[str]:
    return [phrase for phrase in MODAL_PHRASES if phrase in text]


def _terms(text: str, terms: frozenset[str]) -> frozenset[str]:
    low = f" {' '.join(words_of(text.casefold()))} "
    return frozenset(term for term in terms if f" {term} " in low)


_DEFINITION = re.compile(
    r"[“\"«‘„]\s?([^“”\"«»‘’„]{2,60}?)\s?[”\"»’“]\s*(?:\[?\(?[^“”\"«»]{0,20}\)?\]?\s)?"
    r"(?:means?|shall mean|refers? to|désigne|s'entend|s’entend|signifie|significa|se entenderá|se entiende"
    r"|означа|понима|يقصد|تعني|يعني|指|系指|是指)"
)


def defined_terms(texts: Sequence[str]) -> frozenset[str]:
    """The terms that a draft defines (“X” means …), in lower case, tokens separated by one space."""
    return frozenset(
        " ".join(words_of(found.group(1).casefold())) for text in texts for found in _DEFINITION.finditer(text)
    )


def marked_as(marks: Sequence[Mark], start: int, end: int) -> str:
    """Which kind of mark a range lies inside of: "attribution" or "status", else ""."""
    for mark in marks:
        if isinstance(mark, AttributionTag | StatusMark) and mark.start <= start and end <= mark.end:
            return "attribution" if isinstance(mark, AttributionTag) else "status"
    return ""
