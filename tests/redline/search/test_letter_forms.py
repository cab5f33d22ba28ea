"""What a reader types meets what is printed, and every place in the folded text is a place in the printed one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.redline.search.letter_forms import fold_character, fold_letters, fold_typed, places


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("احكام", "أحكام"),
        ("إلى الأمانة", "الي الامانه"),
        ("ترسل الدول تقريرا", "تُرسِلُ الدُّولُ تقريراً"),
        ("المادة", "المــادة"),
        ("المادة 12", "المادة ١٢"),
        ("المادة ۱۲", "المادة 12"),
        ("ٱلبحر", "البحر"),
        ("ｓｈａｌｌ　２", "Shall 2"),
        ("l'etat", "L’ÉTAT"),
        ("mot : “oui”", "mot\u00a0: «oui»"),
        ("Straße", "STRASSE"),
        ("co-operation", "co‑operation"),
        ("efﬁcient", "efficient"),
        ("берет", "берёт"),
        ("(十二)", "（十二）"),
        ("coop\u00aderate", "cooperate"),
    ],
)
def test_typed_and_printed_are_alike(typed, printed):
    assert fold_typed(typed) == fold_letters(printed)


def test_letters_of_their_own_stay():
    assert fold_letters("мой") != fold_letters("мои")
    assert fold_letters("año") != fold_letters("ano")


def test_case_is_kept_when_it_is_asked_for():
    assert fold_letters("État", case=True) == "Etat"
    assert fold_typed("Shall", case=True) != fold_letters("shall", case=True)


def test_spaces_in_a_row_are_one_and_those_at_the_ends_stay():
    assert fold_typed(" the \u00a0 light ") == " the light "


@given(st.text())
def test_a_folded_place_comes_from_one_place(text):
    for case in (False, True):
        made, at = fold_letters(text, case=case), places(text, case=case)
        assert len(at) == len(made) + 1
        assert at == sorted(at)
        assert at[-1] == len(text)
        assert made == "".join(fold_character(sign, case=case) for sign in text)
        assert fold_letters(made, case=case) == made
