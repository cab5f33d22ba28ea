"""Asks to lift brackets and for or against an option, in six languages; and words that only look like them."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.treaty.proposals import Edit


def told(text: str, address: str = "Article 5") -> list[tuple[str, str, str]]:
    return [(ask.edit.value, ask.address, ask.anchor) for ask in instructions_in(text, address) or ()]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Remove the brackets around paragraph 3.", ["(3)"]),
        ("Paragraph 3: remove the brackets.", ["(3)"]),
        ("Lift the square brackets from paragraphs 2 and 3.", ["(2)", "(3)"]),
        ("Retain paragraph 3 without brackets.", ["(3)"]),
        ("The brackets around paragraph 3 should be removed.", ["(3)"]),
        ("Deletion of the brackets.", [""]),
        ("Supprimer les crochets autour du paragraphe 3.", ["(3)"]),
        ("Suprimir los corchetes del párrafo 3.", ["(3)"]),
        ("Снять квадратные скобки в пункте 3.", ["(3)"]),
        ("删除第三款的方括号。", ["(三)"]),
        ("去掉第三款中的方括号。", ["(三)"]),
        ("إزالة القوسين المعقوفين من الفقرة 3.", ["(3)"]),
    ],
)
def test_brackets_that_are_to_go_ask_for_their_words_to_stay(text: str, places: list[str]) -> None:
    assert told(text) == [("retain", f"Article 5{place}", "brackets lifted") for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "Remove the brackets from the shelf before it is painted.",
        "Lift the brackets of the lamp with care.",
        "Brackets shall be removed by the keeper.",
        "If needed, remove the brackets around paragraph 3.",
        "删除括号内的文字和第三款。",
    ],
)
def test_words_that_only_look_like_it_lift_no_brackets(text: str) -> None:
    assert not any(edit == "retain" for edit, _, _ in told(text))


@pytest.mark.parametrize(
    ("text", "edit", "option"),
    [
        ("Supports option B.", Edit.SUPPORT, "Option B"),
        ("Supports Option A and could live with option B.", Edit.SUPPORT, "Option A"),
        ("Prefers Option 2", Edit.SUPPORT, "Option 2"),
        ("Appuie l’option B.", Edit.SUPPORT, "Option B"),
        ("Apoya la opción B.", Edit.SUPPORT, "Opción B"),
        ("Поддерживает вариант 2.", Edit.SUPPORT, "Вариант 2"),
        ("支持备选案文2。", Edit.SUPPORT, "备选案文 2"),
        ("تؤيد الخيار 2.", Edit.SUPPORT, "الخيار 2"),
        ("Ne peut accepter l’option B.", Edit.DELETE, "Option B"),
        ("No puede aceptar la opción B.", Edit.DELETE, "Opción B"),
        ("Не поддерживает вариант 2.", Edit.DELETE, "Вариант 2"),
        ("不能接受备选案文2。", Edit.DELETE, "备选案文 2"),
        ("لا تؤيد الخيار 2.", Edit.DELETE, "الخيار 2"),
    ],
)
def test_an_option_is_taken_or_refused(text: str, edit: Edit, option: str) -> None:
    assert told(text) == [(edit.value, f"Article 5, {option}", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Supports option B if paragraph 2 goes.",
        "Supports options for growth.",
        "Prefers a option of peace",
        "支持各种备选案文。",
    ],
)
def test_what_is_no_plain_choice_is_none(text: str) -> None:
    assert not any(", " in address for _, address, _ in told(text))
