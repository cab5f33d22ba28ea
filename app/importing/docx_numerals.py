"""How Word prints a number: 4 as "4", "d", "iv", "fourth". One number and a format name in, a string out.

It does not read numbers (`app.notation`) and counts nothing (`docx_numbering`).
Source of the format names: ECMA-376 Part 1, 17.18.59 (ST_NumberFormat).
"""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ALPHABETS = {
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "hebrew2": "אבגדהוזחטיכלמנסעפצקרשת",
}
_DIGITS = {
    "hindiNumbers": "٠١٢٣٤٥٦٧٨٩",
    "decimalFullWidth": "０１２３４５６７８９",
    "decimalFullWidth2": "０１２３４５６７８９",
    "chineseCounting": "○一二三四五六七八九",
    "thaiNumbers": "๐๑๒๓๔๕๖๗๘๙",
}
_CHINESE = "零一二三四五六七八九"
_COUNTED = frozenset(
    {"chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand"}
)
_CIRCLED = frozenset({"decimalEnclosedCircle", "decimalEnclosedCircleChinese"})
_ORDINAL_WORDS = {
    1: "First", 2: "Second", 3: "Third", 4: "Fourth", 5: "Fifth", 6: "Sixth", 7: "Seventh", 8: "Eighth", 9: "Ninth",
    10: "Tenth", 11: "Eleventh", 12: "Twelfth",
}  # fmt: skip
_CARDINAL_WORDS = (
    "", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
)  # fmt: skip
_FOOTNOTE_SIGNS = "*†‡§"


def numeral(value: int, form: str) -> str:
    """`value` (0 or more) as Word prints it in the number format `form`; an unknown format is printed as decimal."""
    if form in ("none", "bullet"):
        return ""
    if form in ("lowerRoman", "upperRoman"):
        small = _roman(value)
        return small.upper() if form == "upperRoman" else small
    if form in ("lowerLetter", "upperLetter"):
        small = _letter(value, _LATIN)
        return small.upper() if form == "upperLetter" else small
    if form in ("russianLower", "russianUpper"):
        small = _letter(value, _ALPHABETS["russianLower"])
        return small.upper() if form == "russianUpper" else small
    if form in _ALPHABETS:
        return _letter(value, _ALPHABETS[form])
    if form == "decimalZero":
        return f"{value:02d}"
    if form == "ordinal":
        return f"{value}{_ending(value)}"
    if form == "ordinalText":
        return _ORDINAL_WORDS.get(value, f"{value}{_ending(value)}")
    if form == "cardinalText":
        return _CARDINAL_WORDS[value] if 0 < value < len(_CARDINAL_WORDS) else str(value)
    if form in _COUNTED and 0 < value < 100:
        return _chinese(value)
    if form in _CIRCLED and 0 < value <= 20:
        return chr(0x2460 + value - 1)
    if form == "chicago":
        return _FOOTNOTE_SIGNS[(value - 1) % 4] * ((value - 1) // 4 + 1) if 0 < value <= 40 else str(value)
    if form == "numberInDash":
        return f"- {value} -"
    if form in _DIGITS:
        return "".join(_DIGITS[form][int(digit)] for digit in str(value))
    return str(value)


def _roman(value: int) -> str:
    if not 0 < value < 5000:
        return str(value)
    text = ""
    for worth, sign in _ROMAN:
        while value >= worth:
            text += sign
            value -= worth
    return text


def _letter(value: int, alphabet: str) -> str:
    """27 is "aa", 28 "bb": Word repeats the letter instead of counting on in two places."""
    if not 0 < value <= len(alphabet) * 30:
        return str(value) if value else ""
    return alphabet[(value - 1) % len(alphabet)] * ((value - 1) // len(alphabet) + 1)


def _ending(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _chinese(value: int) -> str:
    tens, ones = divmod(value, 10)
    lead = "" if tens == 0 else "十" if tens == 1 else _CHINESE[tens] + "十"
    return lead + (_CHINESE[ones] if ones else "")
