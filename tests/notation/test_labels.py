"""Labels: what number stands at the start of a paragraph, and what only mentions one. Snippets are invented."""

from __future__ import annotations

import pytest

from app.notation.labels import LabelKind, read_label


@pytest.mark.parametrize(
    ("text", "kind", "number", "rest"),
    [
        ("Article 1", "article", "Article 1", ""),
        ("Article 10 bis", "article", "Article 10 bis", ""),
        ("Article 2bis (general)", "article", "Article 2bis", "(general)"),
        ("ARTICLE 11 BIS", "article", "ARTICLE 11 BIS", ""),
        ("Article 54 ter ante", "article", "Article 54 ter ante", ""),
        ("Article ante 58", "article", "Article ante 58", ""),
        ("[Article 20 ante]", "article", "[Article 20 ante]", ""),
        ("[Article 3bis] (lamps)", "article", "[Article 3bis]", "(lamps)"),
        ("Article 7. Lamps", "article", "Article 7", "Lamps"),
        ("Article 7 – Lamps", "article", "Article 7", "Lamps"),
        ("Article [XX]", "article", "Article [XX]", ""),
        ("PART XII FINAL CLAUSES", "part", "PART XII", "FINAL CLAUSES"),
        ("CHAPTER I", "chapter", "CHAPTER I", ""),
        ("ANNEX II", "annex", "ANNEX II", ""),
        ("Annex", "annex", "Annex", ""),
        ("OPTION I (both lamps):", "option", "OPTION I", "(both lamps):"),
        ("Option A.1: When lit", "option", "Option A.1", "When lit"),
        ("Option 1 [[Lamps", "option", "Option 1", "[[Lamps"),
        ("1. Lamps", "item", "1.", "Lamps"),
        ("4 bis. Lamps", "item", "4 bis.", "Lamps"),
        ("1bis. Lamps", "item", "1bis.", "Lamps"),
        ("2.bis Lamps", "item", "2.bis", "Lamps"),
        ("3.3quat Lamps", "item", "3.3quat", "Lamps"),
        ("(aa) Lamps", "item", "(aa)", "Lamps"),
        ("(17bis) [Lamps", "item", "(17bis)", "[Lamps"),
        ("PP2bis Noting", "item", "PP2bis", "Noting"),
        ("Article premier", "article", "Article premier", ""),
        ("Artículo 1. Lámparas", "article", "Artículo 1", "Lámparas"),
        ("Статья 12 бис", "article", "Статья 12 бис", ""),
        ("Глава IV", "chapter", "Глава IV", ""),
        ("第十二条之二 灯", "article", "第十二条之二", "灯"),
        ("一、灯", "item", "一、", "灯"),
        ("（三）灯", "item", "（三）", "灯"),
        ("المادة ١٢ مكررا", "article", "المادة ١٢ مكررا", ""),
        ("المادة الخامسة", "article", "المادة الخامسة", ""),
        ("الفصل الأول", "chapter", "الفصل الأول", ""),
        ("١- مصابيح", "item", "١-", "مصابيح"),
        (" 1. Lamps", "item", "1.", "Lamps"),
        ("[(a)]. Lamps", "item", "[(a)].", "Lamps"),
        ("[Article 5 Lamps]", "article", "Article 5", "Lamps]"),
        ("Article 12A Lamps", "article", "Article 12A", "Lamps"),
        ("Part B", "part", "Part B", ""),
        ("附件二", "annex", "附件二", ""),
        ("Part II[I] Gates", "part", "Part II[I]", "Gates"),
        ("Article 6 [bis] Gates", "article", "Article 6 [bis]", "Gates"),
        ("Article [7 ter]", "article", "Article [7 ter]", ""),
        ("[Article 6 [bis] Gates]", "article", "Article 6 [bis]", "Gates]"),
        ("附件3 灯", "annex", "附件3", "灯"),
    ],
)
def test_a_label_is_read_as_printed(text, kind, number, rest):
    label = read_label(text, "en")
    assert label is not None
    assert (label.kind, label.number, text[label.end :]) == (LabelKind(kind), number, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Article 63 does not keep a lamp from burning",
        "article 10;",
        "Article 10, paragraph 2, says so",
        "Article 5(2) of the lamp rules",
        "Section 4, of the lamp rules",
        "Part of the lamps",
        "Annex to the lamp rules",
        "Option 2 is liked by some",
        "2.5 million lamps",
        "1.5°C",
        "12 December 2022",
        "2022. The lamps",
        "(FAIR) lamps",
        "第五条第二款",
        "Articles 4 and 5",
        "Part II[I] of the lamp rules",
        "Lamps [and oil]",
        "",
        "[",
    ],
)
def test_a_mention_is_no_label(text):
    assert read_label(text, "en") is None


def test_a_bracket_that_closes_later_stays_with_the_words():
    label = read_label("[2. “Lamp” means a light]", "en")
    assert label is not None
    assert (label.lead, label.number) == ("[", "2.")
    both = read_label("[[(a)] The lamp]", "en")
    assert both is not None
    assert (both.lead, both.number) == ("[", "[(a)]")


def test_a_letter_that_may_be_roman_has_both_readings():
    label = read_label("(i) Lamps", "en")
    assert label is not None
    assert {(o.family, o.value) for o in label.ordinals} == {("alpha", 9), ("roman", 1)}
    doubled = read_label("(ii) Lamps", "en")
    assert doubled is not None
    assert [(o.family, o.value) for o in doubled.ordinals] == [("roman", 2), ("alpha", 35)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Article 17", 17),
        ("Статья 4", 4),
        ("第一百零三条", 103),
        ("المادة ١٢", 12),
        ("Article premier", 1),
        ("المادة التاسعة", 9),
        ("Article 12A", 12),
        ("附件二", 2),
    ],
)
def test_the_same_number_in_any_script_has_one_value(text, value):
    label = read_label(text)
    assert label is not None
    assert label.ordinals[0].value == value


@pytest.mark.parametrize(
    ("text", "suffix"),
    [("2 bis. A", "bis"), ("2.bis A", "bis"), ("Статья 2 бис", "bis"), ("3 Alt Text", "alt"), ("第二条之三", "ter")],
)
def test_suffixes_are_folded_to_one_form(text, suffix):
    label = read_label(text)
    assert label is not None
    assert label.suffix == suffix


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("Part II[I]", "Part II[I]", 3),
        ("PART [II] [GENERAL]", "PART [II]", 2),
        ("Article 6 [bis] Nets", "Article 6 [bis]", 6),
        ("Article [7 ter]", "Article [7 ter]", 7),
        ("Статья 6 [бис]", "Статья 6 [бис]", 6),
        ("المادة 6[ مكررا]", "المادة 6[ مكررا]", 6),
        ("Article 6 [Nets]", "Article 6", 6),
        ("[Article 5", "Article 5", 5),
    ],
)
def test_a_number_may_be_open_in_part(text, number, value):
    label = read_label(text)
    assert label is not None
    assert (label.number, label.ordinals[0].value) == (number, value)


@pytest.mark.parametrize("text", ["Article 6[bis] shall apply", "Article [6][7]", "Nets [and] ropes", "Article 6["])
def test_brackets_in_a_line_do_not_make_it_a_label(text):
    assert read_label(text) is None


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("الفصل الثاني عشر: المنارات", "الفصل الثاني عشر", 12),
        ("الفصل الثاني: المنارات", "الفصل الثاني", 2),
        ("المادة الحادية عشرة", "المادة الحادية عشرة", 11),
        ("الفصل التاسع عشر", "الفصل التاسع عشر", 19),
        ("الفصل العشرون", "الفصل العشرون", 20),
    ],
)
def test_arabic_ordinals_of_two_words_are_one_number(text, number, value):
    label = read_label(text)
    assert label is not None
    assert (label.number, label.ordinals[0].value) == (number, value)
