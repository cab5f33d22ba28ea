"""Numbers and structure in six languages: what their labels are in a whole text, and how members count on."""

import pytest

from tests.importing.drafted import rows, text_draft

TEXTS = {
    "fr": """
        Article premier
        Lampes
        1. Les gardiens comptent les lampes de la côte :
        a) Une lampe ;
        b) Deux lampes :
        i) De verre ;
        ii) De bois.
        Article 2 bis
        Huile
        1. L’huile est pure.
        """,
    "es": """
        Artículo 1.º
        Lámparas
        1. Los guardianes cuentan las lámparas de la costa:
        a) Una lámpara;
        b) Dos lámparas:
        i) De vidrio;
        ii) De madera.
        Artículo 2 bis
        Aceite
        1. El aceite será puro.
        """,
    "ru": """
        Статья 1
        Лампы
        1. Хранители считают лампы:
        а) одна лампа;
        б) две лампы:
        i) из стекла;
        ii) из дерева.
        Статья 2 бис
        Масло
        1. Масло чистое.
        """,
    "zh": """
        第一条
        灯
        一、守护者应当清点海岸上的灯：
        （一）一盏灯；
        （二）两盏灯：
        1. 玻璃灯；
        2. 木灯。
        第二条之二
        油
        一、油应当纯净。
        """,
    "ar": """
        المادة ١
        المصابيح
        ١- يحصي الحراس المصابيح على الساحل:
        (أ) مصباح واحد؛
        (ب) مصباحان:
        '1' من زجاج؛
        '2' من خشب.
        المادة ٢ مكررا
        الزيت
        ١- يكون الزيت نقيا.
        """,
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_has_the_same_tree_in_each_language(language):
    draft = text_draft(TEXTS[language])
    assert draft.language == language
    assert [kind for kind, _, _ in rows(draft)] == [
        "article",
        "paragraph",
        "subparagraph",
        "subparagraph",
        "subparagraph",
        "subparagraph",
        "article",
        "paragraph",
    ]
    assert [p.heading for p in draft.provisions if p.kind.value == "article"] == [
        line.strip() for line in TEXTS[language].strip().splitlines()[1::7]
    ][:2]


def test_arabic_members_count_in_the_order_of_abjad():
    members = "\n".join(f"({sign}) زيت؛" for sign in ("أ", "ب", "ج", "د", "ه\u0640", "و", "ز", "ح", "ط", "ي", "ك"))
    draft = text_draft(f"المادة ١\nالمصابيح\n١- المصابيح من:\n{members}")
    assert [k for k, _, _ in rows(draft)][2:] == ["subparagraph"] * 11
    assert {p.parent for p in draft.provisions[2:]} == {draft.provisions[1].id}


def test_cyrillic_members_go_on_though_some_are_typed_in_latin_letters():
    members = "\n".join(f"{sign}) лампа;" for sign in ("a", "б", "в", "г", "д", "e", "ж"))
    draft = text_draft(f"Статья 1\nЛампы\n1. Хранители считают:\n{members}")
    assert {p.parent for p in draft.provisions[2:]} == {draft.provisions[1].id}
    latin = "\n".join(f"{sign}) лампа;" for sign in ("a", "b", "с", "d", "е", "f"))
    draft = text_draft(f"Статья 1\nЛампы\n1. Хранители считают:\n{latin}")
    assert [k for k, _, _ in rows(draft)][2:] == ["subparagraph"] * 6
    assert {p.parent for p in draft.provisions[2:]} == {draft.provisions[1].id}


def test_brackets_of_full_width_stand_around_numbers_and_words():
    draft = text_draft(
        "［第一条］\n灯\n１．［守护者应当点灯］：\n（a）油灯；\n［（b）气灯。］\n［２．守护者可以休息。］"
    )
    assert [(k, p.number, p.text) for (k, _, _), p in zip(rows(draft), draft.provisions, strict=True)] == [
        ("article", "［第一条］", ""),
        ("paragraph", "１．", "［守护者应当点灯］："),
        ("subparagraph", "（a）", "油灯；"),
        ("subparagraph", "（b）", "［气灯。］"),
        ("paragraph", "２．", "［守护者可以休息。］"),
    ]


def test_i_is_a_letter_behind_h_and_a_numeral_before_ii():
    letters = "\n".join(f"({sign}) Lamps;" for sign in "abcdefghij")
    draft = text_draft(f"Article 1\n1. Lamps are:\n{letters}")
    assert [a for _, a, _ in rows(draft)][-2:] == ["Article 1(1)(i)", "Article 1(1)(j)"]
    draft = text_draft("Article 1\n1. Lamps are:\n(h) Old:\n(i) Of oil;\n(ii) Of gas;\n(i) New.")
    assert [a for _, a, _ in rows(draft)][2:] == [
        "Article 1(1)(h)",
        "Article 1(1)(h)(i)",
        "Article 1(1)(h)(ii)",
        "Article 1(1)(i)",
    ]


def test_the_language_can_be_said():
    from app.importing.outline.build import build
    from app.importing.text import plain_text
    from app.treaty.actors import register_of

    source = plain_text.read(b"Article 1\nLampe\nLa lampe.", "d.txt")
    draft = build(source, name="d.txt", sha256="0", register=register_of(()), profiles={}, language="fr")
    assert draft.language == "fr"
