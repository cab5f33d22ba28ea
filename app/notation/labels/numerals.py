"""Reads numerals of six languages. It tells what number stands in "IV", "12", "١٢", "十二", "(b)", "(ب)", "premier".

Values only; where a number may stand and what it numbers is `labels.py`. Sources: docs/domain.md, section 4; the Arabic
letters follow the abjad order used in UN documents, not the alphabet.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ROMAN: Mapping[str, int] = MappingProxyType({"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000})
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHINESE: Mapping[str, int] = MappingProxyType(
    {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
)
_CHINESE_UNITS: Mapping[str, int] = MappingProxyType({"十": 10, "百": 100})
_CIRCLED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"

_UNITS_OF_TEENS = ("الحادي", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع")
_UNITS_OF_TEENS_FEMININE = tuple(f"{unit}ة" for unit in ("الحادي", *_UNITS_OF_TEENS[1:]))
_IN_LETTERS = (
    "one two three four five six seven eight nine ten",
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo",
    "primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima",
    "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый",
    "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая",
)
_TENS = (
    ("العشر", 20),
    ("الثلاث", 30),
    ("الأربع", 40),
    ("الخمس", 50),
    ("الست", 60),
    ("السبع", 70),
    ("الثمان", 80),
    ("التسع", 90),
)

ORDINAL_WORDS: Mapping[str, int] = MappingProxyType(
    {
        "premier": 1,
        "première": 1,
        "first": 1,
        "الأولى": 1,
        "الأول": 1,
        "الثانية": 2,
        "الثاني": 2,
        "الثالثة": 3,
        "الثالث": 3,
        "الرابعة": 4,
        "الرابع": 4,
        "الخامسة": 5,
        "الخامس": 5,
        "السادسة": 6,
        "السادس": 6,
        "السابعة": 7,
        "السابع": 7,
        "الثامنة": 8,
        "الثامن": 8,
        "التاسعة": 9,
        "التاسع": 9,
        "العاشرة": 10,
        "العاشر": 10,
    }
    | {
        f"{unit}{teen}": 10 + value
        for teen, units in ((" عشر", _UNITS_OF_TEENS), (" عشرة", _UNITS_OF_TEENS_FEMININE))
        for value, unit in enumerate(units, 1)
    }
    | {word: value for words in _IN_LETTERS for value, word in enumerate(words.split(), 1)}
    | {f"{ten}{ending}": value for ten, value in _TENS for ending in ("ون", "ين")}
    | {
        f"{unit} و{ten}{ending}": tens + value
        for units in (_UNITS_OF_TEENS, _UNITS_OF_TEENS_FEMININE)
        for value, unit in enumerate(units, 1)
        for ten, tens in _TENS
        for ending in ("ون", "ين")
    }
)
"""Ordinals that stand in the place of a number, by their value."""
_AS_LATIN = str.maketrans("асеорх", "aceopx")
_AS_CYRILLIC = str.maketrans("aceopx", "асеорх")
_ONE_FORM = str.maketrans("أإآةىё\u00a0", "ااا\u0647\u064aе ", "\u0640")


def _plain(text: str) -> str:
    return " ".join(text.lower().translate(_ONE_FORM).split())


_ORDINALS: Mapping[str, int] = MappingProxyType({_plain(word): value for word, value in ORDINAL_WORDS.items()})


def roman_value(text: str) -> int:
    """The value of a well-formed Roman numeral of either case (1 to 899), 0 when it is none ("iiii", "ic", "").

    >>> roman_value("xiv"), roman_value("mild")
    (14, 0)
    """
    lowered = text.lower()
    if not lowered or any(c not in _ROMAN for c in lowered) or text not in (lowered, text.upper()):
        return 0
    total = 0
    for place, sign in enumerate(lowered):
        value = _ROMAN[sign]
        later = max((_ROMAN[c] for c in lowered[place + 1 :]), default=0)
        total += -value if value < later else value
    return total if 0 < total < 900 and roman_of(total) == lowered else 0


def roman_of(value: int) -> str:
    """A number from 1 to 899 in lower-case Roman numerals."""
    signs = (("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9))
    result = ""
    for sign, worth in (*signs, ("v", 5), ("iv", 4), ("i", 1)):
        while value >= worth:
            result += sign
            value -= worth
    return result


def letter(text: str) -> int:
    """The rank of a letter as an item's number: "a" 1, "z" 26, "aa" 27, "б" 2, "ب" 2; 0 when it is none."""
    lowered = text.lower().replace("\u0640", "")
    if not lowered or lowered != lowered[0] * len(lowered) or len(lowered) > 2:
        return 0
    sign = {"ا": "أ", "ھ": "ه"}.get(lowered[0], lowered[0])
    for alphabet in (_LATIN, _CYRILLIC, _ABJAD):
        if sign in alphabet:
            return alphabet.index(sign) + 1 + (len(lowered) - 1) * len(alphabet)
    return 0


def letters(text: str, language: str = "") -> tuple[int, ...]:
    """The ranks of a letter as an item's number, likeliest first: a Cyrillic letter that looks like a Latin one is
    typed in its place ("с" 18 or 3), and in Russian (`language` "ru") a Latin one for a Cyrillic one ("e" 5 or 6).

    Arabic letters count in the order of the abjad, not of the alphabet: the third is ج.

    >>> letters("ج", "ar"), letters("c", "en")
    ((3,), (3,))
    """
    found = [letter(text), letter(text.lower().translate(_AS_LATIN))]
    if language == "ru":
        found.append(letter(text.lower().translate(_AS_CYRILLIC)))
    return tuple(dict.fromkeys(value for value in found if value))


def decisive_language(language: str) -> str:
    """A language as far as `letters` asks for it; "" for each that decides nothing."""
    return language if language == "ru" else ""


def ordinal(text: str) -> int:
    """The value of an ordinal in words ("premier", "الخامسة", also drawn out or with other forms of its letters), 0 for
    anything else.
    """
    return _ORDINALS.get(_plain(text), 0)


def digits(text: str) -> int:
    """The value of decimal digits of any script ("12", "١٢", "１２"); 0 when it holds anything else."""
    return int(text) if text.isdecimal() else 0


def chinese_value(text: str) -> int:
    """The value of a Chinese numeral from 1 to 999 ("十二", "一百零三", "㈡"); 0 when it is none.

    >>> chinese_value("二十三")
    23
    """
    if len(text) == 1 and text in _CIRCLED:
        return _CIRCLED.index(text) + 1
    if not text or any(c not in _CHINESE and c not in _CHINESE_UNITS for c in text):
        return 0
    total = 0
    waiting = 0
    for sign in text:
        if sign in _CHINESE_UNITS:
            total += (waiting or 1) * _CHINESE_UNITS[sign]
            waiting = 0
        else:
            waiting = _CHINESE[sign]
    return total + waiting
