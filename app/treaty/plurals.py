"""Tells which plural a number takes in each of the six languages. So "1 change", "2 changes"; "21 изменение".

It knows whole numbers only and no words. Source of the rules: Unicode CLDR, "Language Plural Rules" (cardinal), release
44, for en, fr, es, ru, zh, ar.
"""

from __future__ import annotations

FORMS = {
    "en": ("one", "other"),
    "fr": ("one", "other"),
    "es": ("one", "other"),
    "ru": ("one", "few", "many"),
    "zh": ("other",),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""The forms that a language must have for whole numbers below a million; for round millions French and Spanish have a
form of their own ("1 000 000 de changements"), which counts of a treaty never reach and for which "other" stands.
"""


def form_of(language: str, number: int) -> str:
    """The plural form, one of `FORMS[language]`, that a whole number (0 or more) takes; any other language counts as
    English does.

    >>> [form_of("en", number) for number in (0, 1, 2)], [form_of("ru", number) for number in (1, 2, 5, 21)]
    (['other', 'one', 'other'], ['one', 'few', 'many', 'one'])
    """
    if language == "ru":
        return _russian(number)
    if language == "ar":
        return _arabic(number)
    if language == "zh":
        return "other"
    if language == "fr":
        return "one" if number in (0, 1) else "other"
    return "one" if number == 1 else "other"


def _russian(number: int) -> str:
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


def _arabic(number: int) -> str:
    if number < 3:
        return ("zero", "one", "two")[number]
    if 3 <= number % 100 <= 10:
        return "few"
    return "many" if number % 100 >= 11 else "other"
