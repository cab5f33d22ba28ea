"""How Word prints a number: 4 as "4", "d", "iv", "4th", "Fourth", "Four". One number and a format name in, a string
out.

In words: English from 1 to 99, the first ten ordinals of French, Spanish and Russian; what is not known is printed in
digits. It does not read numbers (`app.notation`) and counts nothing (`numbering`).
Source of the format names: ECMA-376 Part 1, 17.18.59 (ST_NumberFormat).
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
    "ideographDigital": "○一二三四五六七八九",
    "japaneseDigitalTenThousand": "○一二三四五六七八九",
    "taiwaneseDigital": "○一二三四五六七八九",
    "thaiNumbers": "๐๑๒๓๔๕๖๗๘๙",
}
_CHINESE = "零一二三四五六七八九"
_CHINESE_LEGAL = {
    "chineseLegalSimplified": ("零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
    "ideographLegalTraditional": ("零壹貳參肆伍陸柒捌玖", "拾佰仟"),
}
_SERIES = {
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
}
_COUNTED = frozenset(
    {"chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand"}
)
_ENCLOSED = {
    "decimalEnclosedCircle": 0x2460, "decimalEnclosedCircleChinese": 0x2460, "decimalEnclosedParen": 0x2474,
    "decimalEnclosedFullstop": 0x2488,
}  # fmt: skip
"""The sign for 1 of each kind of enclosed numbers; there are twenty of each."""
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_FOOTNOTE_SIGNS = "*†‡§"


def numeral(value: int, form: str, language: str = "") -> str:
    """`value` (0 or more) as Word prints it in the number format `form`; an unknown format is printed as decimal.

    `language` ("fr") is that of the list: ordinals are printed in it. A format of the writer's own is "custom:" and its
    first numbers ("custom:001, 002, 003, …").
    """
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
        return ordinal(value, language)
    if form == "ordinalText":
        return ordinal_word(value, language)
    if form == "cardinalText":
        return cardinal_word(value, language)
    if form.startswith("custom:"):
        return _custom(value, form.removeprefix("custom:"))
    if form in _COUNTED and 0 < value < 10_000:
        return _chinese(value)
    if form in _CHINESE_LEGAL and 0 < value < 10_000:
        return _chinese(value, *_CHINESE_LEGAL[form], short=False)
    if form in _SERIES and 0 < value <= len(_SERIES[form]):
        return _SERIES[form][value - 1]
    if form in _ENCLOSED and 0 < value <= 20:
        return chr(_ENCLOSED[form] + value - 1)
    if form == "hex":
        return f"{value:X}"
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


def _custom(value: int, sample: str) -> str:
    """A number in the manner of a sample of the first ones, "001, 002, …" or "α, β, …"."""
    first = sample.partition(",")[0].strip()
    if first.isascii() and first.isdigit():
        return str(value).zfill(len(first))
    if first in ("α", "Α"):
        small = _letter(value, _GREEK)
        return small.upper() if first == "Α" else small
    return str(value)


def _chinese(value: int, digits: str = _CHINESE, units: str = "十百千", *, short: bool = True) -> str:
    """10 is 十 (or, not short, 壹拾), 21 二十一, 101 一百零一, 110 一百一十."""
    text, skipped = "", False
    for place in (3, 2, 1, 0):
        digit = value // 10**place % 10
        if digit:
            text += (digits[0] if skipped and text else "") + digits[digit] + (units[place - 1] if place else "")
        skipped = not digit
    return text[1:] if short and 10 <= value < 20 else text
