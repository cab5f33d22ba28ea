"""Instructions in six languages: what they ask, whole, or nothing; and which provision they name."""

from __future__ import annotations

import pytest

from app.notation.statements.instructions import (
    Instruction,
    instruction_address,
    read_instruction,
    read_object,
    side_asked,
)
from app.treaty.marks import Stance
from app.treaty.proposals import Edit


def said(text: str) -> list[str] | None:
    """What an instruction asks, one line each: edit, words, anchor, part of the text."""
    told = read_instruction(text)
    return told and [" | ".join((i.edit.value, i.wording, i.anchor, f"{i.unit} {i.number}".strip())) for i in told]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Delete “day” and “night”.", ["delete | day |  | ", "delete | night |  | "]),
        ("Delete: day and night", ["delete | day and night |  | "]),
        ("To delete the word “gate” in paragraph 4", ["delete | gate |  | paragraph 4"]),
        ("delete the second sentence", ["delete |  |  | sentence 2"]),
        ("delete the last sentence", ["delete |  |  | sentence -1"]),
        ("delete the third paragraph", ["delete |  |  | paragraph 3"]),
        ("delete the last paragraph", ["delete |  |  | paragraph"]),
        ("delete sub-paragraph (b)", ["delete |  |  | subparagraph (b)"]),
        ("delete", ["delete |  |  | "]),
        ("To be deleted.", ["delete |  |  | "]),
        ("Remove the brackets around “lantern”.", ["retain | lantern |  | "]),
        ("retain “day” here", ["retain | day |  | "]),
        ("keep as is", ["retain |  |  | "]),
        ("retain the second sentence", ["retain |  |  | sentence 2"]),
        ("replace “day” with “night” in the chapeau", ["replace | night | day | chapeau"]),
        ("add “stone” before “gates”", ["insert | stone | gates | "]),
        ("after “iron”, insert “and stone”", ["insert | and stone | iron | "]),
        ("add “and night” at the end", ["insert | and night |  | "]),
        ("put “day” in square brackets", ["bracket | day |  | "]),
        ("Removal of the bracketed words “day”", ["delete | day |  | "]),
        ("Omission of the words in square brackets “day”", ["delete | day |  | "]),
        ("Replacement of “day” by “night”", ["replace | night | day | "]),
        ("Remplacement de « jour » par « nuit »", ["replace | nuit | jour | "]),
        ("Insertion des mots « de nuit » après « lampes »", ["insert | de nuit | lampes | "]),
        ("Supresión de las palabras entre corchetes «de noche»", ["delete | de noche |  | "]),
        ("Sustitución de «día» por «noche»", ["replace | noche | día | "]),
        ("замена слова «день» словом «ночь»", ["replace | ночь | день | "]),
        ("исключение слов, заключенных в скобки, «ночью»", ["delete | ночью |  | "]),
        ("删除方括号内的“夜间”一词", ["delete | 夜间 |  | "]),
        ("حذف العبارة الواردة بين قوسين «ليلا»", ["delete | ليلا |  | "]),
        ("bracket paragraph 3", ["bracket |  |  | paragraph 3"]),
        ("“day” should be deleted", ["delete | day |  | "]),
        ("that “stone” be added", ["insert | stone |  | "]),
        ("paragraph 2 should be retained", ["retain |  |  | paragraph 2"]),
        ("supprimer la deuxième phrase", ["delete |  |  | sentence 2"]),
        ("supprimer les mots « de jour »", ["delete | de jour |  | "]),
        ("ajouter « de pierre » après « porte »", ["insert | de pierre | porte | "]),
        ("remplacer « jour » par « nuit » au paragraphe 3", ["replace | nuit | jour | paragraph 3"]),
        ("mettre « de jour » entre crochets", ["bracket | de jour |  | "]),
        ("maintenir le texte actuel", ["retain |  |  | "]),
        ("suprimir el párrafo 2", ["delete |  |  | paragraph 2"]),
        ("añadir «de piedra» después de «puerta»", ["insert | de piedra | puerta | "]),
        ("sustituir «día» por «noche»", ["replace | noche | día | "]),
        ("исключить второе предложение", ["delete |  |  | sentence 2"]),
        ("исключить слова «днем и ночью»", ["delete | днем и ночью |  | "]),
        ("заменить слова «днем» на «ночью»", ["replace | ночью | днем | "]),
        ("добавить «каменных» после слова «железных»", ["insert | каменных | железных | "]),
        ("删除“白天”", ["delete | 白天 |  | "]),
        ("删除第二款", ["delete |  |  | paragraph 2"]),
        ("删除第二句", ["delete |  |  | sentence 2"]),
        ("保留本款", ["retain |  |  | paragraph"]),
        ("在“门”之后添加“石头”", ["insert | 石头 | 门 | "]),
        ("将“白天”改为“夜间”", ["replace | 夜间 | 白天 | "]),
        ("用“夜间”取代“白天”", ["replace | 夜间 | 白天 | "]),
        ('حذف عبارة "ليلا"', ["delete | ليلا |  | "]),
        ("حذف الفقرة 2", ["delete |  |  | paragraph 2"]),
        ("حذف الجملة الثانية", ["delete |  |  | sentence 2"]),
        ('إضافة "حجرية" بعد "أبواب"', ["insert | حجرية | أبواب | "]),
        ('الاستعاضة عن "ليلا" ب "نهارا"', ["replace | نهارا | ليلا | "]),
    ],
)
def test_what_an_instruction_asks(text: str, asks: list[str]) -> None:
    assert said(text) == asks


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Keep the gate open.",
        "Delete records of those who passed after one year.",
        "Maintain a register of gates;",
        "Add a lantern to each gate.",
        "delete “day” unless Kestria agrees",
        "“day”",
        "a sign \ufffc that stands for quoted words elsewhere",
        "Supprimer la neige devant la porte",
        "Исключить доступ посторонних",
        "删除一年以上的记录",
        "delete " + "x" * 1001,
    ],
)
def test_wording_and_what_is_not_understood_whole_is_no_instruction(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("unit", "number", "address"),
    [
        ("", "", "Article 5(2)"),
        ("sentence", "2", "Article 5(2)"),
        ("paragraph", "", "Article 5(2)"),
        ("paragraph", "4", "Article 5(4)"),
        ("paragraph", "2", "Article 5(2)"),
        ("paragraph", "3 bis (b)", "Article 5(3 bis)(b)"),
        ("paragraph", "(a)", "Article 5(2)(a)"),
        ("subparagraph", "b)", "Article 5(2)(b)"),
        ("article", "", "Article 5"),
        ("article", "5", "Article 5"),
        ("article", "7", ""),
    ],
)
def test_the_place_an_instruction_names(unit: str, number: str, address: str) -> None:
    told = Instruction(Edit.DELETE, Stance.DELETE, unit=unit, number=number)
    assert instruction_address(told, "Article 5(2)") == address
    assert instruction_address(
        Instruction(Edit.DELETE, Stance.DELETE, unit="subparagraph", number="(a)"), "Article 5(2)(a)"
    ) == ("Article 5(2)(a)")


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("on paragraph 3", [""], "paragraph 3"),
        ("“day” and “night”", ["day", "night"], ""),
        ("", [""], ""),
        ("第二款", [""], "paragraph 2"),
    ],
)
def test_what_a_stance_is_taken_on(text: str, words: list[str], unit: str) -> None:
    told = read_object(text)
    assert told is not None
    assert [i.wording for i in told] == words
    assert {f"{i.unit} {i.number}".strip() for i in told} == {unit}
    assert read_object("the proposal of Kestria") is None


def test_a_hostile_instruction_is_read_in_no_time() -> None:
    for text in (
        "delete " + "the " * 240 + "x",
        "add “a” " * 120,
        "le" * 450,
        "(" * 900,
        "delete “" * 120,
        "delete " + "“a” and " * 100 + "x",
    ):
        assert said(text[:1000]) is None


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Move article 9 to follow article 3", 1),
        ("Move article 9 before article 3", -1),
        ("Move article 9 to article 3", 0),
        ("Move article 9 after article 3 and before article 4", 0),
        ("Déplacer l’article 9 après l’article 3", 1),
        ("Trasladar el artículo 9 antes del artículo 3", -1),
        ("Перенести статью 9 после статьи 3", 1),
        ("将第九条移至第三条之前", -1),
        ("نقل المادة 9 بعد المادة 3", 1),
    ],
)
def test_on_which_side_of_another_a_text_is_to_stand(words: str, side: int) -> None:
    assert side_asked(words) == side
