"""Labels: what number stands at the start of a paragraph, and what only mentions one. Snippets are invented."""

from __future__ import annotations

import pytest

from app.notation.labels.labels import LabelKind, is_preamble, read_label


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
        ("Article 12 A", "article", "Article 12 A", ""),
        ("Article 12 A. Phares", "article", "Article 12 A", "Phares"),
        ("Article 12 A Party", "article", "Article 12", "A Party"),
        ("(d)bis tallow", "item", "(d)bis", "tallow"),
        ("(b.bis.) tallow", "item", "(b.bis.)", "tallow"),
        ("Part B", "part", "Part B", ""),
        ("附件二", "annex", "附件二", ""),
        ("第八之二條 費用", "article", "第八之二條", "費用"),
        ("Part II[I] Gates", "part", "Part II[I]", "Gates"),
        ("Article 6 [bis] Gates", "article", "Article 6 [bis]", "Gates"),
        ("Article [7 ter]", "article", "Article [7 ter]", ""),
        ("[Article 6 [bis] Gates]", "article", "Article 6 [bis]", "Gates]"),
        ("附件3 灯", "annex", "附件3", "灯"),
        ("Article 1er Lampes", "article", "Article 1er", "Lampes"),
        ("Article Ier – Lampes", "article", "Article Ier", "Lampes"),
        ("Artículo 1.º Lámparas", "article", "Artículo 1.º", "Lámparas"),
        ("Artículo 2º. Lámparas", "article", "Artículo 2º", "Lámparas"),
        ("Artículo 1.o Lámparas", "article", "Artículo 1.o", "Lámparas"),
        ("Artículo segundo", "article", "Artículo segundo", ""),
        ("Статья 1. Лампы", "article", "Статья 1", "Лампы"),
        ("Часть вторая", "part", "Часть вторая", ""),
        ("PART TWO LAMPS", "part", "PART TWO", "LAMPS"),
        ("المادة (٢٢): المنارات", "article", "المادة (٢٢)", "المنارات"),
        ("المادة(22)", "article", "المادة(22)", ""),
        ("المـادة الاولى", "article", "المـادة الاولى", ""),
        ("المادة ١٢ مكررة", "article", "المادة ١٢ مكررة", ""),
        ("المادة الثانية والعشرون: المنارات", "article", "المادة الثانية والعشرون", "المنارات"),
        ("المادة ٢٢ مكرراً ثالثاً", "article", "المادة ٢٢ مكرراً ثالثاً", ""),
        ("第 十三 条", "article", "第 十三 条", ""),
        ("第　十三　条　灯", "article", "第　十三　条", "灯"),
        ("［第十三条　灯］", "article", "第十三条", "灯］"),
        ("【第三条】灯", "article", "【第三条】", "灯"),
        ("［（a）灯］", "item", "（a）", "灯］"),
        ("(أ) مصابيح", "item", "(أ)", "مصابيح"),
        ("هـ) مصابيح", "item", "هـ)", "مصابيح"),
        ("б) лампы", "item", "б)", "лампы"),
        ("'١' مصابيح", "item", "'١'", "مصابيح"),
        ("[3][5][4]. Lamps", "item", "[3][5][4].", "Lamps"),
        ("[4][3] Lamps", "item", "[4][3]", "Lamps"),
        ("[[4][6] Lamps]", "item", "[4][6]", "Lamps]"),
        ("[b][c.] Lamps", "item", "[b][c.]", "Lamps"),
        ("b.] Lamps", "item", "b.", "] Lamps"),
        ("OP2 Alt 1. Lamps", "item", "OP2 Alt 1.", "Lamps"),
        ("OP1 quater Alt 2. Lamps", "item", "OP1 quater Alt 2.", "Lamps"),
        ("[OP1.c. alt. Lamps", "item", "OP1.c. alt.", "Lamps"),
        ("OP1b. bis. Lamps", "item", "OP1b. bis.", "Lamps"),
        ("[[b][c]. Lamps]", "item", "[b][c].", "Lamps]"),
        ("Pp3 Lamps", "item", "Pp3", "Lamps"),
        ("Sub-option 1", "option", "Sub-option 1", ""),
        ("Option 1, sub-option 2", "option", "Option 1, sub-option 2", ""),
        ("Option 5**", "option", "Option 5**", ""),
        ("Option (b): Lamps", "option", "Option (b)", "Lamps"),
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
        "[30][40][60] lamps",
        "[1] Lamps",
        "Part One of the lamp rules",
        "Artículo 1.1 de las reglas",
        "Sub-options are few",
        "Articles 4 and 5",
        "Part II[I] of the lamp rules",
        "Parts [of lamps] and oil",
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


def test_letters_of_two_alphabets_that_look_alike_have_both_values():
    for text, language, values in (
        ("с) лампы", "", [17, 3]),
        ("е) лампы", "", [6, 5]),
        ("e) лампы", "ru", [5, 6]),
        ("e) lamps", "", [5]),
        ("а) лампы", "ru", [1]),
    ):
        label = read_label(text, language)
        assert label is not None
        assert [o.value for o in label.ordinals] == values


def test_a_number_before_a_small_letter_is_read_only_where_it_is_asked_for():
    for text in ("a. lamps", "2.5 million lamps", "1.1 by lamps"):
        assert read_label(text) is None
        label = read_label(text, loose=True)
        assert label is not None
        assert label.loose


def test_an_alternative_stands_beside_its_paragraph():
    label = read_label("OP2 alt. Lamps")
    assert label is not None
    assert {(o.family, o.value) for o in label.ordinals} == {("op", 2), ("decimal", 2)}


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
        ("Article 1er", 1),
        ("Article Ier", 1),
        ("Artículo 1.º", 1),
        ("Статья первая", 1),
        ("المادة (٢٢)", 22),
        ("المادة الحادية والعشرين", 21),
        ("المادة التاسعة والتسعون", 99),
        ("المـادة الاولى", 1),
        ("第 十三 条", 13),
    ],
)
def test_the_same_number_in_any_script_has_one_value(text, value):
    label = read_label(text)
    assert label is not None
    assert label.ordinals[0].value == value


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("2 bis. A", "bis"),
        ("2.bis A", "bis"),
        ("Статья 2 бис", "bis"),
        ("3 Alt Text", "alt"),
        ("第二条之三", "ter"),
        ("المادة ٢ مكررة", "bis"),
        ("المادة ٢ مكرراً", "bis"),
        ("المادة ٢ مكررا ثانيا", "ter"),
        ("المادة ٢ مكرراً ثالثاً", "quater"),
    ],
)
def test_suffixes_are_folded_to_one_form(text, suffix):
    label = read_label(text)
    assert label is not None
    assert label.suffix == suffix


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a bis) lamps", "a bis)"), ("a.ter) lamps", "a.ter)"), ("a bis ter) lamps", "a bis ter)"),
        ("aمكرراً) lamps", "aمكرراً)"), ("a مكرر ثانيا) lamps", "a مكرر ثانيا)"),
        ("OP 2 lamps", "OP 2"), ("iv. Lamps", "iv."), ("B. Lamps", "B."), ("a alt 2) lamps", "a alt 2)"),
    ],
)  # fmt: skip
def test_items_by_letters_are_read_with_whatever_stands_behind_the_letter(text, number):
    label = read_label(text, "en")
    assert label is not None
    assert label.number == number


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


def test_a_decision_alone_on_its_line_is_a_division_and_one_that_is_cited_is_none() -> None:
    for text, number in (("Decision 7/ABC.3", "Decision 7/ABC.3"), ("[Résolution 60/12]", "[Résolution 60/12]")):
        label = read_label(text)
        assert label is not None
        assert (label.kind, label.number) == (LabelKind.PART, number)
        assert [ordinal.family for ordinal in label.ordinals] == ["decision"]
    assert read_label("Decision 7/ABC.3 applies.") is None
    assert read_label("Decisions 7/ABC.3") is None


def test_the_name_of_a_preamble_stands_alone() -> None:
    assert [is_preamble(text) for text in ("[PREAMBLE]", "Преамбула", "The preamble is agreed.")] == [True, True, False]
