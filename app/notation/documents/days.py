"""Reads days written in a line, in the usual forms of six languages. Examples: "15 January 2032", "1er août 2022", "1
августа 2022 года", "2031年6月15日", "١ آب/أغسطس ٢٠٢٢", "2032-01-15", "1–5 August 2031".

In: one line. Out: its days in ISO 8601 with their places. What a day is the day of is for the caller to say. Years of
other calendars (Hijri, Buddhist, of an era) are none. Names of months: the United Nations editorial manuals of the six
languages; the Arabic ones in both sets, which papers write side by side.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.late_methods import dataclass
from app.late_pattern import compile_later, fold_case
from app.notation.labels.numerals import chinese_value

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv enero ene января январь янв يناير جانفي كانون_الثاني كانون_ثاني",
            "february feb février févr febrero февраля февраль фев февр فبراير فيفري شباط",
            "march mar mars marzo марта март мар مارس آذار",
            "april apr avril avr abril abr апреля апрель апр أبريل أفريل نيسان",
            "may mai mayo мая май مايو ماي مايس أيار",
            "june jun juin junio июня июнь июн يونيه يونيو جوان حزيران",
            "july jul juillet juil julio июля июль июл يوليه يوليو جويلية تموز",
            "august aug août agosto ago августа август авг أغسطس أوت آب",
            "september sept sep septembre septiembre setiembre set сентября сентябрь сен сент سبتمبر أيلول",
            "october oct octobre octubre октября октябрь окт أكتوبر تشرين_الأول تشرين_أول",
            "november nov novembre noviembre ноября ноябрь ноя نوفمبر تشرين_الثاني تشرين_ثاني",
            "december dec décembre déc diciembre dic декабря декабрь дек ديسمبر كانون_الأول كانون_أول",
        ),
        1,
    )
    for name in names.split()
}
_ALIKE = str.maketrans("éûأإآ", "euااا", "\u0640")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
_MONTHS_OF_A_YEAR = 12
_FIRST, _LAST = 1800, 2199
"""Years of the common calendar that papers can have; those of other calendars lie outside."""


def _folded(name: str) -> str:
    """A month's name without what is often left out of it: accents, hamza, a full stop, capitals."""
    return " ".join(name.casefold().translate(_ALIKE).replace("_", " ").strip(". ").split())


_PLAIN = {name: _folded(name.partition("_")[0]) for name in _MONTHS}
"""The first word of each name."""
_NUMBERS = {_folded(name): number for name, number in _MONTHS.items()}
_LONGEST_FIRST = sorted(_MONTHS, key=len, reverse=True)


def _any_of(names: Iterable[str]) -> str:
    """Names of months as a pattern, for none one that matches nothing."""
    return (
        "|".join(
            re.sub(r"[أإآا]", "[أإآا]", name).replace("_", r"\s+").replace("é", "[ée]").replace("û", "[ûu]")
            for name in names
        )
        or "(?!)"
    )


def _pair_of(name: str) -> str:
    """A month as a pattern, in Arabic often by both of its names."""
    return rf"(?:{name})(?:\s*/\s*(?:{name})|\s*\((?:{name})\))?"


def _month_of(name: str) -> str:
    return rf"(?P<month>{_pair_of(name)})(?![^\W\d_])\.?"


_D = (
    r"(?P<day>\d{1,2}|premier|primero)(?!\d)[»”\"]?"
    r"(?:\s?(?:st|nd|rd|th|er|re|ro|го|е)\b|-(?:го|е)\b|\.?\s?[ºo°ª](?!\w)|\.)?"
)
_OF = r"(?:(?:day\s+of|of|de|del|من|لعام|عام|سنة|من\s+عام)\s+)?"
_END = r"(?!\d)(?P<other>\s*(?:هـ|هجري|A\.?H\b))?(?:\s?م(?!\w)|\s(?:года|г\.))?"
_TO = r"\s*(?:[-–—]|\b(?:to|and|au|et|al|a|y|по|и)\b|إلى|و)\s*"
_BEFORE = r"(?<![\w/.])"


@lru_cache(maxsize=64)
def _with_names(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds days with these names of months, the day or the month first."""
    name = _any_of(names)
    written = (
        rf"{_BEFORE}(?:(?P<from>\d{{1,2}}(?:er|\.?º)?(?:[\s-]+{_OF}{_pair_of(name)}\.?(?:\s+\d{{4}})?)?){_TO})?"
        rf"[«“\"]?{_D}[\s/-]*{_OF}{_month_of(name)},?[\s/-]*{_OF}(?P<year>\d{{4}}){_END}"
    )
    month_first = (
        rf"{_BEFORE}(?:(?P<from>(?:{name})\.?\s+\d{{1,2}}(?:,?\s+\d{{4}})?){_TO})?"
        rf"{_month_of(name)}\s+(?:(?P<since>\d{{1,2}})(?:st|nd|rd|th)?{_TO})?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d),?"
        rf"\s+{_OF}(?P<year>\d{{4}}){_END}"
    )
    # Never kept: of all that could be, what is would tell which months the papers name that were read.
    return re.compile(written, re.IGNORECASE), re.compile(month_first, re.IGNORECASE)


_WORD = compile_later("[a-zß-ɏа-џ]+")
_FIRST_DAY = re.compile("(premier|primero)")
"""What a pattern takes for a day where a month is written in one with it."""


def _names_in(text: str) -> tuple[str, ...]:
    """The names of months that may stand in a text, as the patterns know them. An Arabic one may be written in one with
    what joins it.
    """
    folded = fold_case(text).translate(_ALIKE)
    words = frozenset(_WORD.findall(_FIRST_DAY.sub(r"\1 ", folded)))
    return tuple(
        name
        for name in _LONGEST_FIRST
        if (plain := _PLAIN[name]) in words or ("ا" <= plain[0] <= "ي" and plain in folded)
    )


_CHINESE_DAY = r"(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})"
_CHINESE = compile_later(
    r"(?<![民國国\d〇零○一二三四五六七八九])(?P<year>\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*"
    rf"(?P<month>{_CHINESE_DAY})\s*月\s*(?P<day>{_CHINESE_DAY})\s*[日号號]"
    rf"(?P<till>\s*(?:至|到|[-–—－~～])\s*(?:(?P<last_month>{_CHINESE_DAY})\s*月\s*)?(?P<last>{_CHINESE_DAY})\s*[日号號])?"
)


@lru_cache(maxsize=64)
def _without_year(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds a day with these names of months, with its year or without one: at the end of a text, and anywhere."""
    name = _any_of(names)
    day = (
        rf"{_BEFORE}(?:{_D}[\s-]*{_OF}{_pair_of(name)}\.?|(?:{name})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?"
        rf"|(?:\d{{4}}\s*年\s*)?{_CHINESE_DAY}\s*月\s*{_CHINESE_DAY}\s*[日号號]|\d{{4}}-\d{{2}}-\d{{2}})(?:,?\s+{_OF}\d{{4}}(?:\s(?:года|г\.))?)?"
    )
    anywhere = rf"{day.replace('(?P<day>', '(?:')}(?!(?-i:[^\W\d_\u4e00-\u9fff]))"
    return re.compile(rf"{day}$", re.IGNORECASE), re.compile(anywhere, re.IGNORECASE)


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN_ALIKE = str.maketrans("ХІ", "XI")
"""Letters of another script that look like those of Roman figures, and are typed for them."""
_ROMAN_MONTH = compile_later(
    r"(?<![\w/.-])(?P<day>\d{1,2})(?P<sign>[.\s/-])\s?(?P<roman>[IVXІХ]{1,4}|[Ⅰ-Ⅻ])(?P=sign)\s?(?P<year>\d{4})(?!\d)"
)


@lru_cache(maxsize=64)
def _month_alone(names: tuple[str, ...]) -> re.Pattern[str]:
    """What finds a month with its year, by these names or by its number."""
    return re.compile(
        rf"{_BEFORE}{_month_of(_any_of(names))},?\s+{_OF}(?P<year>\d{{4}}){_END}"
        rf"|(?<![民國国\d〇零○一二三四五六七八九])(?P<zh_year>\d{{4}}|[〇零○一二三四五六七八九]{{4}})\s*年\s*"
        rf"(?P<zh_month>{_CHINESE_DAY})\s*月(?!\s*[\d一二三四五六七八九十廿卅])"
        r"|(?:^|(?<=, ))\s*(?P<month_number>\d{1,2})\s?[/.]\s?(?P<number_year>\d{4})\s*$",
        re.IGNORECASE,
    )


_YEAR_FIRST = compile_later(
    r"(?<![\w/.-])(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?![\d/])"
)
_RUN_ON = compile_later(r"(?<![\w/.-])(?P<year>(?:19|20|21)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?![\w/.-])")
"""Eight figures in a row, as names of files have them."""
_SHORT_YEAR = compile_later(
    r"(?:^|(?<=[\s,:：(]))(?P<one>\d{2})(?P<sign>[-/.])(?P<two>\d{2})(?P=sign)(?P<three>\d{2})(?:\s?г\.|[)\s])*$"
)
_NUMBERED = compile_later(
    r"(?<![\w/.-])(?P<one>\d{1,2})(?P<sign>[-/.])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4})(?![\d/])"
)


_YEARS = re.compile(r"\d{4}|年")
"""What every day with its year has."""
_COUNTED = re.compile(r"\d|月|pr\wm", re.IGNORECASE)
"""What every day has, with a year or without: a number, or "premier", "primero"."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day in a line, which stands at [start, end) in code points. `other` is what else it may be where a number can
    be read as two days: `iso` is the later of them then. `span`: it is the last of several days.
    """

    start: int
    end: int
    iso: str
    other: str = ""
    span: bool = False


def read_days(text: str, *, day_first: bool = False) -> tuple[Day, ...]:
    """The days written in a line, in their order.

    `day_first`: where a number could be read as two days, the day stands before the month, as in all languages but
    English. A day that no month has, or of a year outside 1800 to 2199, is none.

    >>> [day.iso for day in read_days("Vienna, 1–5 August 2031")]
    ['2031-08-05']
    """
    if _YEARS.search(text) is None:
        return ()
    text = text.translate(_DIGITS)
    found: list[Day] = []
    names = _names_in(text)
    for form in (*(_with_names(names) if names else ()), _CHINESE, _YEAR_FIRST, _RUN_ON):
        for match in form.finditer(text):
            day = _chinese(match) if form is _CHINESE else _written(match)
            if day is not None and not any(day.start < one.end and one.start < day.end for one in found):
                found.append(day)
    for match in _NUMBERED.finditer(text):
        found += _numbered(match, day_first=day_first)
    for match in _ROMAN_MONTH.finditer(text):
        iso = _iso(int(match["year"]), _roman_month(match["roman"]), int(match["day"]))
        found += [Day(match.start(), match.end(), iso)] if iso else []
    return tuple(sorted(found, key=lambda day: day.start))


def read_month(text: str) -> Day | None:
    """The last day of the one month, with its year, that a line has without a day; `other` is the first one. None for
    none, or several.

    >>> read_month("Vienna, August 2031").iso
    '2031-08-31'
    >>> read_month("Vienna, 5 August 2031") is None
    True
    """
    text = text.translate(_DIGITS)
    found = [*_month_alone(_names_in(text)).finditer(text)]
    if len(found) != 1 or read_days(text):
        return None
    match = found[0]
    year = int(match["year"] or match["number_year"] or _chinese_year(match["zh_year"]))
    names = _months(match["month"]) if match["month"] else set()
    months = names or {_number(match["month_number"] or match["zh_month"])}
    if len(months) > 1 or match["other"]:
        return None
    month = months.pop()
    first = _iso(year, month, 1)
    if not first:
        return None
    return Day(match.start(), match.end(), _iso(year, month, calendar.monthrange(year, month)[1]), first)


def read_day_of_short_year(text: str, *, day_first: bool = False) -> Day | None:
    """The day of three numbers of two figures with which a line ends, of this century: the latest that it can be, and
    in `other` the first. None for none.

    >>> read_day_of_short_year("Vienna, 03.05.31").iso
    '2031-05-03'
    """
    found = _SHORT_YEAR.search(text.translate(_DIGITS))
    if found is None:
        return None
    one, two, three = (int(found[part]) for part in ("one", "two", "three"))
    ways = {_iso(2000 + three, two, one)}
    if found["sign"] == "-":
        ways.add(_iso(2000 + one, two, three))
    if found["sign"] == "/" and not day_first:
        ways.add(_iso(2000 + three, one, two))
    read = sorted(ways - {""})
    if not read:
        return None
    return Day(found.start("one"), found.end("three"), read[-1], read[0] if len(read) > 1 else "")


def day_stands_first(texts: Iterable[str]) -> bool:
    """Whether the numbers of some texts show that the day stands before the month in them: one could not be read
    otherwise, and none shows the contrary.
    """
    numbers = [(int(one["one"]), int(one["two"])) for text in texts for one in _NUMBERED.finditer(text)]
    return any(one > _MONTHS_OF_A_YEAR for one, _ in numbers) and all(two <= _MONTHS_OF_A_YEAR for _, two in numbers)


def day_at_end(text: str) -> int:
    """Where a day stands with which a text ends, with a year or without one: an offset in code points, 0 for none.

    >>> day_at_end("Norhaven, 3 May")
    10
    """
    if _COUNTED.search(text) is None:
        return 0
    at_end, _ = _without_year(_names_in(text))
    found = at_end.search(text.translate(_DIGITS))
    return found.start() if found is not None else 0


def days_of_no_year(text: str) -> tuple[tuple[int, int], ...]:
    """Where days without a year stand in a line: starts and ends in code points.

    >>> days_of_no_year("the text of 3 May")
    ((12, 17),)
    """
    if _COUNTED.search(text) is None:
        return ()
    plain = text.translate(_DIGITS)
    dated = [(day.start, day.end) for day in read_days(plain)]
    _, anywhere = _without_year(_names_in(plain))
    found = [one.span() for one in anywhere.finditer(plain)]
    return tuple(one for one in found if not any(one[0] < end and start < one[1] for start, end in dated))


def without_days(text: str) -> str:
    """Words without the days among them, with a year or without one.

    >>> without_days("sent on 3 May, by letter")
    'sent on  , by letter'
    """
    if _COUNTED.search(text) is None:
        return text
    plain = text.translate(_DIGITS)
    for day in reversed(read_days(plain)):
        plain = f"{plain[: day.start]} {plain[day.end :]}"
    _, anywhere = _without_year(_names_in(plain))
    return anywhere.sub(" ", plain)


def _written(match: re.Match[str]) -> Day | None:
    """A day with the name of its month, or with the year first."""
    parts = match.groupdict()
    written = parts["month"]
    months = {int(written)} if written.isdigit() else _months(written)
    if len(months) > 1 or parts.get("other"):
        return None
    number = int(parts["day"]) if parts["day"].isdigit() else 1
    iso = _iso(int(parts["year"]), months.pop(), number)
    span = bool(parts.get("from") or parts.get("since"))
    return Day(match.start(), match.end(), iso, span=span) if iso else None


def _months(written: str) -> set[int]:
    """The numbers of a month by its name, or by both of its names: several where they are not of one month."""
    return {_NUMBERS[_folded(name)] for name in re.split(r"[/(]", written.rstrip(")"))}


def _roman_month(written: str) -> int:
    """The number of a month in Roman figures, 0 for none."""
    figures = unicodedata.normalize("NFKC", written).translate(_ROMAN_ALIKE)
    return _ROMAN.index(figures) + 1 if figures in _ROMAN else 0


def _chinese(match: re.Match[str]) -> Day | None:
    year = _chinese_year(match["year"])
    month, number = _number(match["last_month"] or match["month"]), _number(match["last"] or match["day"])
    iso = _iso(int(year), month, number)
    return Day(match.start(), match.end(), iso, span=match["till"] is not None) if iso else None


def _chinese_year(year: str) -> str:
    signs = year.replace("○", "〇")
    return "".join(sign if sign.isdigit() and sign.isascii() else str(chinese_value(sign)) for sign in signs)


def _number(written: str) -> int:
    plain = written.replace("廿", "二十").replace("卅", "三十")
    return int(plain) if plain.isdigit() else chinese_value(plain)


def _numbered(match: re.Match[str], *, day_first: bool) -> list[Day]:
    """A day of three numbers: none, or one, which may say that it could be two."""
    year, one, two = int(match["year"]), int(match["one"]), int(match["two"])
    ways = {_iso(year, two, one)} if day_first or match["sign"] == "." else {_iso(year, two, one), _iso(year, one, two)}
    read = sorted(ways - {""})
    if not read:
        return []
    day = Day(match.start(), match.end(), read[-1])
    return [replace(day, other=read[0])] if len(read) > 1 else [day]


def _iso(year: int, month: int, day: int) -> str:
    """ISO 8601, "" for what is no day."""
    right = (
        _FIRST <= year <= _LAST and 1 <= month <= _MONTHS_OF_A_YEAR and 1 <= day <= calendar.monthrange(year, month)[1]
    )
    return f"{year}-{month:02}-{day:02}" if right else ""
