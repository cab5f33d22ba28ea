"""The days written in a line: six languages, spans, numbers that could be two days, calendars of others."""

from __future__ import annotations

import pytest

from app.notation.documents.days import (
    Day,
    day_at_end,
    day_stands_first,
    days_of_no_year,
    read_day_of_short_year,
    read_days,
    read_month,
    without_days,
)


def days(text: str, *, day_first: bool = False) -> list[str]:
    return [day.iso for day in read_days(text, day_first=day_first)]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("15 January 2032", "2032-01-15"),
        ("January 15, 2032", "2032-01-15"),
        ("August 1st, 2022", "2022-08-01"),
        ("JANUARY 15 2032", "2032-01-15"),
        ("the 3rd of May 2031", "2031-05-03"),
        ("3 Sept. 2031", "2031-09-03"),
        ("15-Jan-2032", "2032-01-15"),
        ("Friday, 3 May 2031", "2031-05-03"),
        ("2032-01-15", "2032-01-15"),
        ("2032/1/5", "2032-01-05"),
        ("2032.01.15", "2032-01-15"),
        ("2032-01-15T10:00:00Z", "2032-01-15"),
        ("General 15 April 2030 Original: English", "2030-04-15"),
        ("1er août 2022", "2022-08-01"),
        ("le 15 févr. 2031", "2031-02-15"),
        ("Premier août 2022", "2022-08-01"),
        ("22 decembre 2031", "2031-12-22"),
        ("1.º de agosto de 2022", "2022-08-01"),
        ("1º de setiembre del 2031", "2031-09-01"),
        ("primero de marzo de 2031", "2031-03-01"),
        ("15 de junio de 2031", "2031-06-15"),
        ("1 августа 2022 года", "2022-08-01"),
        ("15-го июня 2031 г.", "2031-06-15"),
        ("«3» мая 2031 г.", "2031-05-03"),
        ("2031年6月15日", "2031-06-15"),
        ("２０３１年６月１５日", "2031-06-15"),
        ("二〇三一年六月十五日", "2031-06-15"),
        ("二○二二年八月一日", "2022-08-01"),
        ("2031 年 12 月 31 日", "2031-12-31"),
        ("15 حزيران/يونيه 2031", "2031-06-15"),
        ("١ آب/أغسطس ٢٠٢٢", "2022-08-01"),
        ("۱ آب ۲۰۲۲", "2022-08-01"),
        ("3 كانون الثاني/يناير 2031", "2031-01-03"),
        ("3 كانون الأول/ديسمبر 2031", "2031-12-03"),
        ("15 يونيو 2031م", "2031-06-15"),
        ("1 اغسطس عام 2031", "2031-08-01"),
        ("01.08.2022", "2022-08-01"),
        ("25/12/2031", "2031-12-25"),
        ("12/25/2031", "2031-12-25"),
        ("08/08/2031", "2031-08-08"),
        ("2.XI.2031", "2031-11-02"),
        ("2 XI 2031", "2031-11-02"),
        ("15/VIII/2031", "2031-08-15"),
        ("12.ХІ.2031", "2031-11-12"),
        ("12.Ⅺ.2031", "2031-11-12"),
        ("the 3rd day of May, 2031", "2031-05-03"),
        ("4/sep./2031", "2031-09-04"),
        ("Mayo 3 de 2031", "2031-05-03"),
        ("二○三一年五月廿三日", "2031-05-23"),
        ("15 كانون ثاني (يناير) 2031", "2031-01-15"),
        ("3 مايس 2031", "2031-05-03"),
        ("norhaven 20310503 final", "2031-05-03"),
    ],
)
def test_one_day_in_every_usual_form(text: str, iso: str) -> None:
    (day,) = read_days(text)
    assert (day.iso, day.other, day.span) == (iso, "", False)
    assert 0 <= day.start < day.end <= len(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("New York, 1–5 August 2031", "2031-08-05"),
        ("August 1-5, 2031", "2031-08-05"),
        ("30 July to 3 August 2031", "2031-08-03"),
        ("July 30 – August 3, 2031", "2031-08-03"),
        ("28 December 2031 – 4 January 2032", "2032-01-04"),
        ("du 1er au 5 août 2031", "2031-08-05"),
        ("del 1 al 5 de agosto de 2031", "2031-08-05"),
        ("30 de julio a 3 de agosto de 2031", "2031-08-03"),
        ("1–5 августа 2031 года", "2031-08-05"),
        ("с 30 июля по 3 августа 2031 года", "2031-08-03"),
        ("2031年8月1日至5日", "2031-08-05"),
        ("2031年7月30日至8月3日", "2031-08-03"),
        ("1-5 آب/أغسطس 2031", "2031-08-05"),
        ("من 30 تموز/يوليه إلى 3 آب/أغسطس 2031", "2031-08-03"),
    ],
)
def test_the_last_day_of_a_span_is_told_as_one(text: str, iso: str) -> None:
    (day,) = read_days(text)
    assert (day.iso, day.span) == (iso, True)


def test_a_number_that_could_be_two_days_says_so_and_is_the_later() -> None:
    assert read_days("02/11/2031") == (Day(0, 10, "2031-11-02", "2031-02-11"),)
    assert read_days("11-02-2031") == (Day(0, 10, "2031-11-02", "2031-02-11"),)
    assert days("11/02/2031", day_first=True) == ["2031-02-11"]
    assert read_days("11/02/2031", day_first=True)[0].other == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5 محرم 1444",
        "15 آب 1444 هـ",
        "15 حزيران/يونيه 2031 هـ",
        "15 June 1444 AH",
        "1 สิงหาคม 2565",
        "15 June 2574",
        "民國120年6月15日",
        "民国2031年6月15日",
        "令和13年6月15日",
        "31 February 2031",
        "30 août 31",
        "0 May 2031",
        "00/08/2031",
        "13/13/2031",
        "31/04/2031",
        "2031-13-01",
        "2031/08-01",
        "May 2031",
        "2031年6月",
        "2031年13月1日",
        "2031年2月百日",
        "article 15 of 2031",
        "15 delegations 2031",
        "A/CONF.1/2031/08/01",
        "15 آذار/يونيه 2031",
        "01/08/22",
        "20311503",
        "120310503",
        "2.IIII.2031",
        "15 كانون الثاني (فبراير) 2031",
    ],
)
def test_what_is_no_day_of_the_common_calendar_is_none(text: str) -> None:
    assert days(text) == []


def test_several_days_stand_in_their_order() -> None:
    text = "Draft of 1 March 2031, received on 2031-06-15 (last changed August 1st, 2031)"
    assert days(text) == ["2031-03-01", "2031-06-15", "2031-08-01"]
    first, *_ = read_days(text)
    assert text[first.start : first.end] == "1 March 2031"


def test_numbers_beside_each_other_show_which_stands_first() -> None:
    assert day_stands_first(["02/11/2031", "14/08/2031"])
    assert not day_stands_first(["02/11/2031", "08/14/2031"])
    assert not day_stands_first(["14/08/2031", "08/14/2031"])
    assert not day_stands_first(["02/11/2031", "soon"])


@pytest.mark.parametrize(
    ("text", "start"),
    [("Norhaven, 3 May", 10), ("Norhaven, 3 May 2031", 10), ("Norhaven – May 3rd", 11), ("挪威，5月3日", 3),
     ("Норхейвен, 3 мая 2031 года", 11),
     ("النرويج، 3 أيار/مايو", 9), ("Norhaven", 0), ("Norhaven, May", 0), ("3 May and Norhaven", 0)],
)  # fmt: skip
def test_a_day_at_the_end_of_names(text: str, start: int) -> None:
    assert day_at_end(text) == start


@pytest.mark.parametrize(
    ("text", "iso", "first"),
    [
        ("November 2031", "2031-11-30", "2031-11-01"),
        ("Vienna, Feb. 2032", "2032-02-29", "2032-02-01"),
        ("novembre 2031", "2031-11-30", "2031-11-01"),
        ("ноябрь 2031 года", "2031-11-30", "2031-11-01"),
        ("二〇三一年十一月", "2031-11-30", "2031-11-01"),
        ("Vienna, 11/2031", "2031-11-30", "2031-11-01"),
        ("noviembre de 2031", "2031-11-30", "2031-11-01"),
        ("2031年11月", "2031-11-30", "2031-11-01"),
        ("تشرين الثاني/نوفمبر ٢٠٣١", "2031-11-30", "2031-11-01"),
    ],
)
def test_a_month_without_a_day_is_its_last_one(text: str, iso: str, first: str) -> None:
    month = read_month(text)
    assert month is not None
    assert (month.iso, month.other) == (iso, first)


@pytest.mark.parametrize(
    "text",
    [
        "2 November 2031",
        "May to June 2031 and July 2031",
        "March 1453",
        "Doc. 11/2031",
        "PORTS/11/2031",
        "13/2031",
        "حزيران/تموز 2031",
        "Article 2 XI",
        "2031年11月2日",
        "",
    ],
)
def test_what_is_no_month_of_its_own(text: str) -> None:
    assert read_month(text) is None


def test_a_day_with_a_month_in_roman_figures_that_is_none() -> None:
    assert days("31.II.2031") == days("Chapter 2 XI 203") == []


def test_words_without_the_days_among_them() -> None:
    assert without_days("sent on 3 May 2031, by letter of 4 June").split() == ["sent", "on", ",", "by", "letter", "of"]
    assert without_days("٣ أيار/مايو ٢٠٣٣").strip() == ""
    assert without_days("5月4日上午") == " 上午"
    assert without_days("May it burn") == "May it burn"


@pytest.mark.parametrize(
    ("text", "day_first", "iso", "other"),
    [
        ("Vienna, 03.05.31", False, "2031-05-03", ""),
        ("03.05.31 г.", True, "2031-05-03", ""),
        ("05/06/31", False, "2031-06-05", "2031-05-06"),
        ("05/06/31", True, "2031-06-05", ""),
        ("25-06-31", False, "2031-06-25", ""),
        ("31-06-05", False, "2031-06-05", ""),
        ("10-06-12", False, "2012-06-10", "2010-06-12"),
    ],
)
def test_a_day_of_a_year_of_two_figures_is_the_latest_it_can_be(
    text: str, day_first: bool, iso: str, other: str
) -> None:
    day = read_day_of_short_year(text, day_first=day_first)
    assert day is not None
    assert (day.iso, day.other) == (iso, other)


@pytest.mark.parametrize("text", ["", "3.5.31", "03.05.31 and on", "45.45.31", "A/03.05.31", "2003.05.31"])
def test_what_is_no_day_of_a_short_year(text: str) -> None:
    assert read_day_of_short_year(text) is None


def test_days_without_a_year_are_told_with_their_places() -> None:
    text = "the text of 3 May, and that of 4 June 2031"
    assert [text[start:end] for start, end in days_of_no_year(text)] == ["3 May"]
    assert days_of_no_year("5月3日") == ((0, 4),)
    assert days_of_no_year("Ships moor.") == ()
