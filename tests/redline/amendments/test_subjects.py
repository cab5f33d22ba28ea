"""Subjects that always weigh: what is spared the search has none of their words, in six languages."""

from __future__ import annotations

import pytest

from app.redline.amendments.subjects import subjects_in, tells_of_force
from app.redline.model import AmendmentReason, AmendmentWeight
from tests.house.examples import draft, redline


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
    assert AmendmentReason.MONEY in set(subjects_in(words))


@pytest.mark.parametrize("words", ["refunded oil", "a keeper of lamps", "contributions of oil", "المصابيح", "灯塔"])
def test_other_words_are_none(words: str) -> None:
    assert AmendmentReason.MONEY not in set(subjects_in(words))


def test_a_text_of_another_language_is_searched_all_the_same() -> None:
    assert tells_of_force("entrará em vigor entry into force")


@pytest.mark.parametrize(
    "words",
    [
        "the right to fish", "entitled to oil", "an obligation", "obliged to rest", "a prohibited net",
        "exempt from dues", "liable",
        "prior informed consent", "by consensus", "voluntary gifts", "voluntarily", "a binding award",
        "le droit de pêche", "habilité", "interdit", "la responsabilité", "volontaire", "contraignant",
        "el derecho a pescar", "una obligación", "prohibido", "exento de tasas", "responsabilidad",
        "por consenso", "voluntario",
        "vinculante", "право на лов", "обязательство", "запрещено", "освобождение", "ответственность", "консенсус",
        "добровольный", "обязывающий", "有权", "义务", "禁止", "豁免", "赔偿责任", "协商一致", "自愿", "约束力",
        "الحق في الصيد",
        "التزام", "حظر", "إعفاء", "توافق الآراء", "طوعي", "ملزم",
    ],
)  # fmt: skip
def test_words_of_rights_and_duties_are_known(words: str) -> None:
    assert AmendmentReason.OBLIGATION in set(subjects_in(words))


@pytest.mark.parametrize(
    "words",
    [
        "subject to sanctions", "sanctioned", "a penalty", "penalties", "punishable acts", "imprisonment", "fines",
        "is fined", "a fine", "sanctionné", "sous peine de", "des pénalités", "est puni", "est punie", "punissable",
        "l’emprisonnement", "une amende", "la réclusion", "una sanción", "sancionado", "con penas severas",
        "una multa", "castigado", "наказание", "наказывается", "штраф", "санкции", "лишение свободы", "处罚", "罚款",
        "制裁", "监禁", "عقوبة", "غرامة", "جزاءات",
    ],
)  # fmt: skip
def test_what_a_breach_costs_weighs_as_the_duty_does(words: str) -> None:
    assert AmendmentReason.OBLIGATION in set(subjects_in(words))


@pytest.mark.parametrize("words", ["fine nets", "a refined oil", "à peine lisible", "amended", "punitif", "penguins"])
def test_words_that_only_look_like_sanctions_are_none(words: str) -> None:
    assert AmendmentReason.OBLIGATION not in set(subjects_in(words))


@pytest.mark.parametrize(
    "words",
    [
        "at its first meeting", "the second ordinary session", "à sa première réunion", "en su primera reunión",
        "на первом совещании", "на второй сессии", "第一次会议", "下一届会议", "في اجتماعه الأول", "في دورته الثانية",
    ],
)  # fmt: skip
def test_times_that_a_meeting_sets_are_known(words: str) -> None:
    assert AmendmentReason.TIME in set(subjects_in(words))


@pytest.mark.parametrize(
    ("kept", "new"),
    [
        ("1. Les navires amarrent.", "2. Le fait de jeter l’ancre au large est puni d’emprisonnement."),
        ("1. Ships moor.", "2. Whoever drops an anchor at sea is punished with a fine."),
        ("1. Суда швартуются.", "2. Отдача якоря в море влечет штраф."),
    ],
)
def test_a_new_paragraph_that_sets_a_sanction_weighs_most(kept: str, new: str) -> None:
    (told,) = redline(draft(kept), draft(kept, new)).amendments
    assert (told.weight, told.reasons[0]) == (AmendmentWeight.A, AmendmentReason.OBLIGATION)


def test_a_new_paragraph_that_binds_nobody_weighs_as_other_wording() -> None:
    (told,) = redline(draft("1. Ships moor."), draft("1. Ships moor.", "2. Whoever comes home is greeted.")).amendments
    assert told.weight is AmendmentWeight.B
