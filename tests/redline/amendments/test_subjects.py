"""Subjects that always weigh: what is spared the search has none of their words, in six languages."""

from __future__ import annotations

import pytest

from app.redline.amendments.subjects import tells_of_force, tells_of_money


@pytest.mark.parametrize(
    "words",
    [
        "Financing of the lights", "a trust fund", "funding for keepers", "the budget", "assessed contributions",
        "le fonds des phares", "des ressources financières", "el presupuesto", "un fondo", "фонды и финансирование",
        "бюджет", "资金", "資金", "财政", "財政", "财务", "財務", "供资", "经费", "预算", "مورد مالي", "تمويل",
        "الميزانية",
    ],
)  # fmt: skip
def test_words_of_money_are_known(words: str) -> None:
    assert tells_of_money(words)


@pytest.mark.parametrize("words", ["refunded oil", "a keeper of lamps", "contributions of oil", "المصابيح", "灯塔"])
def test_other_words_are_none(words: str) -> None:
    assert not tells_of_money(words)


def test_a_text_of_another_language_is_searched_all_the_same() -> None:
    assert tells_of_force("entrará em vigor entry into force")
