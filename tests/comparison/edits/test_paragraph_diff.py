"""Two short texts laid against each other: nothing is lost, and what is marked is what a reader would mark."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.edits.paragraph_diff import gaps_between, stretches_between
from app.treaty.amendments import StretchKind

SOME = ("the", "gate", "of", "harbour", "shall", "should", "[", "]", ",", ".", "open", "by", "day", "門", "開")
WORDS = st.lists(st.sampled_from(SOME), max_size=14)
TEXTS = WORDS.map(" ".join)
SHOWN = {StretchKind.KEPT: "{}", StretchKind.OUT: "⟨-{}⟩", StretchKind.IN: "⟨+{}⟩"}


def marked(older: str, newer: str) -> str:
    return "".join(SHOWN[one.part].format(one.text) for one in stretches_between(older, newer))


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        ("The gate is open.", "The gate is shut.", "The gate is ⟨-open⟩⟨+shut⟩."),
        ("It shall ring the bell.", "It shall, at dusk, ring the bell.", "It shall⟨+, at dusk,⟩ ring the bell."),
        ("within [thirty] [sixty] days", "within sixty days", "within ⟨-[thirty] [⟩sixty⟨-]⟩ days"),
        ("the colour of gates", "the color of gates", "the ⟨-colour⟩⟨+color⟩ of gates"),
        ("a bell  and a horn", "a bell and a horn", "a bell ⟨- ⟩and a horn"),
        ("", "A lantern.", "⟨+A lantern.⟩"),
        ("A lantern.", "", "⟨-A lantern.⟩"),
        ("开放港口的门", "关闭港口的门", "⟨-开放⟩⟨+关闭⟩港口的门"),
        ("", "", ""),
    ],
)
def test_what_goes_and_what_comes_is_told(older, newer, expected):
    assert marked(older, newer) == expected


def test_spellings_and_case_count_as_the_same_only_when_that_is_asked():
    assert gaps_between("The colour of a Gate", "The color of a gate", spellings=False) == ()
    assert len(gaps_between("The colour of a Gate", "The color of a gate")) == 2


def test_a_small_word_between_two_changes_is_the_same_only_when_closeness_is_asked():
    older, newer = "ring the bell at dusk, always", "ring the gong at dawn, always"
    assert len(gaps_between(older, newer)) == 1
    assert len(gaps_between(older, newer, readable=False)) == 2


@given(TEXTS, TEXTS)
def test_the_stretches_join_to_both_texts_and_the_other_way_round_is_the_mirror(older, newer):
    stretches = stretches_between(older, newer)
    assert "".join(one.text for one in stretches if one.part is not StretchKind.IN) == older
    assert "".join(one.text for one in stretches if one.part is not StretchKind.OUT) == newer
    assert all(one.text for one in stretches)
    assert gaps_between(newer, older) == tuple(gap.mirrored() for gap in gaps_between(older, newer))
