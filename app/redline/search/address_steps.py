"""An address as steps: "Article 12 bis(2)(a)", "art 12bis 2 a" and 第十二条之二第二款 go the same way down.

It reads what a reader types to go somewhere as well as what is printed, in six languages; whether such a place is
there is `go_to.py`'s business. Citations within sentences are read by `app.notation.references.citations`.
"""

from __future__ import annotations

import re

from app.notation.labels.numerals import ORDINAL_WORDS, chinese_value, roman_value
from app.notation.labels.suffixes import fold_suffix
from app.notation.references.vocabulary import LEVEL_WORDS
from app.redline.search.letter_forms import fold_letters

DIVISIONS = frozenset({"part", "chapter", "section", "annex"})
"""Levels that are often numbered in Roman numerals."""
_MORE = {
    "article": "مادة",
    "preamble": "preamble préambule preámbulo преамбула الديباجة ديباجة 序言",
    "preambular": "pp preambular",
    "title": "title",
    "option": "option alternative variante opción вариант الخيار 备选案文",
    "footnote": "footnote",
    "chapeau": "chapeau",
    "unnumbered": "unnumbered",
    "testimonium": "testimonium",
    "table": "table",
    "row": "row",
    "cell": "cell",
}
"""Further words by level, beside those with which addresses are printed."""
_WORDS = {fold_letters(word): level for word, level in LEVEL_WORDS.items()} | {
    fold_letters(word): level for level, words in _MORE.items() for word in words.split()
}
_ORDER = ("article", "annex", "chapter", "part", "section", "preamble", *_MORE)
LEVELS = frozenset(_ORDER)
"""Steps that name a level and no number."""
_PASSED_OVER = (
    "paragraph para par paras subparagraph subpara point clause item paragraphe alinéa al lettre párrafo apartado"
    " inciso literal пункт подпункт п пп فقرة الفقرة فرعية الفرعية of de du la le the no nº"
)
_SILENT = frozenset(fold_letters(word) for word in _PASSED_OVER.split())
"""Words between the numbers that say nothing which the numbers do not say."""
_LATIN = "bis ter quater quinquies quinquiens sexies septies octies novies decies undecies duodecies terdecies ante alt"
_SUFFIXES = frozenset(_LATIN.split())
_ORDINALS = {fold_letters(word): value for word, value in ORDINAL_WORDS.items()}
_TOKEN = re.compile(r"(\d+)|([^\W\d_]+)")
_HAN = "〇零一二三四五六七八九十百两"
_CHINESE = re.compile(rf"第?[(]?([{_HAN}]+|\d+)[)]?(条|條|章|节|節|编|編|部分|部|款|项|項|目)(?:之([{_HAN}]))?")
_CHINESE_ANNEX = re.compile(rf"附件([{_HAN}]*)")
_CHINESE_NUMBER = re.compile(rf"[{_HAN}]+")
_CHINESE_LEVELS = {
    "条": "article",
    "條": "article",
    "章": "chapter",
    "节": "section",
    "節": "section",
    "编": "part",
    "編": "part",
    "部": "part",
    "部分": "part",
}
_ADDED = {2: "bis", 3: "ter", 4: "quater"}


def steps_of(text: str, *, apart: bool = False) -> tuple[str, ...]:
    """The steps of an address, outermost first: ("article", "12bis", "2", "a").

    A letter that stands close behind a number goes with it ("12A" is one number), or with `apart` is a step of its own
    ("2a" for paragraph 2, subparagraph (a)).

    >>> steps_of("art 5(2)"), steps_of("article 5, paragraph 2")
    (('article', '5', '2'), ('article', '5', '2'))
    """
    steps: list[str] = []
    end = -1
    for found in _TOKEN.finditer(_without_chinese(fold_letters(text))):
        close, end = found.start() == end, found.end()
        word = found[1] or _plain(found[2])
        if found[1]:
            _add(steps, word.lstrip("0") or "0")
        elif (suffix := fold_suffix(word)) in _SUFFIXES and steps and steps[-1] not in LEVELS:
            steps[-1] += suffix
        elif suffix in _SUFFIXES:
            steps.append(suffix)
        elif level := _level(word):
            if steps[-1:] != [level]:
                steps.append(level)
        elif word in _SILENT:
            continue
        elif close and steps and steps[-1][:1].isdigit() and len(word) == 1 and not apart:
            steps[-1] += word
        else:
            _add(steps, _number(word, steps[-1] if steps else ""))
    return tuple(steps)


def _add(steps: list[str], number: str) -> None:
    """Take a number down; one that follows "ante" belongs with it."""
    if steps and steps[-1] in _SUFFIXES:
        steps[-1] = number + steps[-1]
    else:
        steps.append(number)


def _number(word: str, above: str) -> str:
    """A number that is no digits in the form in which it is compared."""
    if value := _ORDINALS.get(word, 0):
        return str(value)
    if (above in DIVISIONS or above == "option") and (value := roman_value(word)):
        return str(value)
    return word


def _plain(word: str) -> str:
    """An Arabic word without its article."""
    return word[2:] if word[:2] == "ال" and word not in _ORDINALS else word


def _level(word: str) -> str:
    """The level that a word names, also by its first letters; "" for none."""
    exact = _WORDS.get(word) or _WORDS.get("ال" + word)
    if exact or len(word) < 2 or word in _SILENT or roman_value(word):
        return exact or ""
    begun = {level for known, level in _WORDS.items() if known.startswith(word)}
    return next((level for level in _ORDER if level in begun), "")


def _without_chinese(text: str) -> str:
    """Chinese levels and numbers as words and digits: 第五条第二款 → "article 5 2"."""
    text = _CHINESE_ANNEX.sub(lambda found: f" annex {chinese_value(found[1]) or ''} ", text)
    text = _CHINESE.sub(_chinese_step, text)
    return _CHINESE_NUMBER.sub(lambda found: f" {chinese_value(found[0])} ", text)


def _chinese_step(found: re.Match[str]) -> str:
    level = _CHINESE_LEVELS.get(found[2], "")
    number = chinese_value(found[1]) or found[1]
    added = chinese_value(found[3]) if found[3] else 0
    return f" {level} {number}{_ADDED.get(added, '')} "
