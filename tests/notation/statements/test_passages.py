"""Passages: short enough to show, cut at spaces, and word for word what their source has."""

import pytest

from app.notation.statements.passages import CUT, passage, verbatim_passage

SENTENCE = (
    "Each keeper rings the bell at dusk and closes the seven gates of the harbour before night falls on the town."
)


def round_(words, length):
    start = SENTENCE.index(words)
    return passage(SENTENCE, start, start + len(words), length)


def test_a_short_text_is_its_own_passage():
    assert passage("The gate is shut.", 4, 8, 17) == "The gate is shut."


@pytest.mark.parametrize(
    ("words", "length", "shown"),
    [
        ("keeper", 40, "Each keeper rings the bell at dusk …"),
        ("seven gates", 44, "… closes the seven gates of the harbour …"),
        ("town.", 40, "… before night falls on the town."),
        ("rings the bell at dusk and closes the seven gates", 24, "… rings the bell at …"),
    ],
)
def test_a_passage_is_cut_at_spaces_round_its_words(words, length, shown):
    assert round_(words, length) == shown
    assert len(shown) <= length
    assert shown.strip(f"{CUT} ") in SENTENCE


def test_a_word_longer_than_a_passage_is_cut_inside():
    shown = passage("a" * 100, 40, 50, 24)
    assert shown.strip(f"{CUT} ") == "a" * 20


@pytest.mark.parametrize(
    ("source", "text", "words", "shown"),
    [
        ("1. The gate is shut at dusk.", "The gate is shut at dusk.", "gate", "The gate is shut at dusk."),
        ("The gate [is] shut at dusk.", "The gate is shut at dusk.", "dusk", "… shut at dusk."),
        ("The gate [is] shut at dusk.", "The gate is shut at dusk.", "gate is shut", "The gate …"),
        ("The gate and the door.", "A bell and the door of iron.", "door", "… and the door …"),
        ("The gate.", "A bell rings.", "bell", ""),
        ("The gate.", "A bell rings.", " ", ""),
        ("The gate.", "", "", ""),
    ],
)
def test_a_quotation_is_the_longest_piece_that_its_source_has(source, text, words, shown):
    start = text.index(words)
    assert verbatim_passage(source, text, start, start + len(words), 60) == shown


def test_a_long_quotation_is_cut_and_still_stands_in_its_source():
    text = "2. " + SENTENCE
    start = text.index("seven gates")
    shown = verbatim_passage(SENTENCE, text, start, start + len("seven gates"), 40)
    assert len(shown) <= 40
    assert shown.strip(f"{CUT} ") in SENTENCE
    assert "seven gates" in shown
