"""Numerals of the six languages and back."""

from __future__ import annotations

import pytest

from app.notation.labels.numerals import chinese_value, digits, letter, roman_of, roman_value
from app.notation.languages import guess_language


def test_every_roman_numeral_reads_back():
    assert [roman_value(roman_of(n)) for n in range(1, 500)] == list(range(1, 500))
    assert [roman_value(t) for t in ("XIV", "xiv", "Xiv", "iiii", "ic", "", "word")] == [14, 14, 0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("text", "value"),
    [("a", 1), ("z", 26), ("aa", 27), ("б", 2), ("أ", 1), ("ب", 2), ("ج", 3), ("ه\u0640", 5), ("ab", 0), ("1", 0)],
)
def test_letters_count_in_their_own_alphabet(text, value):
    assert letter(text) == value


def test_chinese_and_other_digits():
    assert [chinese_value(t) for t in ("一", "十", "十二", "二十", "一百零三", "㈢", "条")] == [
        1,
        10,
        12,
        20,
        103,
        3,
        0,
    ]
    assert [digits(t) for t in ("12", "١٢", "１２", "1a")] == [12, 12, 12, 0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The lamps of the keepers shall burn", "en"),
        ("Les lampes des gardiens sont dans la maison et par la mer", "fr"),
        ("Las lámparas de los guardianes en el mar y por la noche", "es"),
        ("Лампы хранителей горят", "ru"),
        ("守护者的灯", "zh"),
        ("مصابيح الحراس", "ar"),
        ("", "en"),
    ],
)
def test_a_language_is_told_by_script_and_common_words(text, language):
    assert guess_language([text]) == language
