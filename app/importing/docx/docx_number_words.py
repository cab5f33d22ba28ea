"""Numbers in words and as ordinals, as Word prints them before paragraphs: 3 as "3rd", "Third", "Three", "Tercero".

English from 1 to 99; the first ten ordinals of French, Spanish and Russian. What is not known is printed in digits.
It knows no other number formats (`numerals`).
Source of the format names (ordinal, ordinalText, cardinalText): ECMA-376 Part 1, 17.18.59.
"""

from __future__ import annotations

_ORDINALS = (
    "", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh",
    "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
)  # fmt: skip
_CARDINALS = (
    "", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
    "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
)  # fmt: skip
_TENS = ("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")
_OTHERS = {
    "fr": ("Premier", "Deuxième", "Troisième", "Quatrième", "Cinquième", "Sixième", "Septième", "Huitième", "Neuvième",
           "Dixième"),
    "es": ("Primero", "Segundo", "Tercero", "Cuarto", "Quinto", "Sexto", "Séptimo", "Octavo", "Noveno", "Décimo"),
    "ru": ("Первый", "Второй", "Третий", "Четвертый", "Пятый", "Шестой", "Седьмой", "Восьмой", "Девятый", "Десятый"),
}  # fmt: skip


def ordinal(value: int, language: str = "") -> str:
    """3 as "3rd", "3e", "3º", "3-й"."""
    if language == "fr":
        return f"{value}er" if value == 1 else f"{value}e"
    if language == "es":
        return f"{value}º"
    if language == "ru":
        return f"{value}-й"
    if value % 100 in (11, 12, 13):
        return f"{value}th"
    return str(value) + {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def ordinal_word(value: int, language: str = "") -> str:
    """3 as "Third", "Troisième"; in digits where the word is not known."""
    if language in _OTHERS:
        known = _OTHERS[language]
        return known[value - 1] if 0 < value <= len(known) else ordinal(value, language)
    if 0 < value < len(_ORDINALS):
        return _ORDINALS[value]
    if 20 <= value < 100:
        tens, ones = divmod(value, 10)
        return f"{_TENS[tens]}-{_ORDINALS[ones].lower()}" if ones else f"{_TENS[tens][:-1]}ieth"
    return ordinal(value, language)


def cardinal_word(value: int, language: str = "") -> str:
    """3 as "Three" in an English list; in digits elsewhere."""
    if language not in ("", "en"):
        return str(value)
    if 0 < value < len(_CARDINALS):
        return _CARDINALS[value]
    if 20 <= value < 100:
        tens, ones = divmod(value, 10)
        return f"{_TENS[tens]}-{_CARDINALS[ones].lower()}" if ones else _TENS[tens]
    return str(value)
