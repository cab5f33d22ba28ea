"""Requests about brackets and preferred words in a rationale: which are some, of which places, and which are none."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.requests.vocabulary import BRACKETED, LIFTED
from app.treaty.proposals import Edit, EvidenceKind
from tests.importing.proposals.compilation.requests.test_requests import asks

NETS = "2. Nets [or lines] may dry.\n3. Ships moor by day:\n[(c) at piers;]\n[(d) at quays;]\n[(e) at sea.]"


def asked(rationale: str, wording: str = NETS) -> list[tuple[str, str, str, str]]:
    """Requests of a rationale: edit, place, words, anchor."""
    found = [ask for ask in asks(rationale, wording) if ask.kind is EvidenceKind.RATIONALE]
    return [(ask.edit.value, ask.address.removeprefix("Article 9"), ask.wording, ask.anchor) for ask in found]


@pytest.mark.parametrize(
    ("rationale", "places"),
    [
        ("We would therefore support removing the brackets around paragraph 2.", ["(2)"]),
        ("Norhaven recommends deleting the brackets around paragraphs 2-4 as they are clear.", ["(2)", "(3)", "(4)"]),
        ("We propose lifting all brackets in paragraph 2, and would like to thank the keeper.", ["(2)"]),
        ("Norhaven supports the removal of the square brackets from paragraphs (c) to (e).", ["(c)", "(d)", "(e)"]),
        (
            "Paragraphs (c) through (e) are important, so we recommend deleting the brackets around those paragraphs.",
            ["(c)", "(d)", "(e)"],
        ),
    ],
)
def test_brackets_that_are_to_be_lifted(rationale, places):
    assert asked(rationale) == [("retain", place, "", LIFTED) for place in places]


@pytest.mark.parametrize(
    "rationale",
    [
        "We do not support removing the brackets around paragraph 2.",
        "Some delegations would like to remove the brackets around paragraph 2.",
        "The request to remove the brackets around paragraph 2 came late.",
        "Removing the brackets around paragraph 2 would be too early.",
        "If it rains, we support removing the brackets around paragraph 2.",
        "We support removing the brackets around the matter of tides.",
        "We support removing the brackets.",
        "We recommend deleting the brackets around those paragraphs.",
        "Paragraphs (a) and (b) and, in part, paragraph 4 are old: we recommend deleting the brackets around them.",
        "Paragraphs (i) to (v) are old, so we recommend deleting the brackets around them.",
        "Paragraphs (e) to (c) are old, so we recommend deleting the brackets around them.",
        "Paragraphs (a), (b) to (c) are old, so we recommend deleting the brackets around them.",
    ],
)
def test_brackets_of_which_nothing_is_asked(rationale):
    assert not [one for one in asked(rationale) if one[3] == LIFTED]


@pytest.mark.parametrize(
    ("rationale", "place"),
    [
        ("We would also strike the bracketed text in paragraph 2 that speaks of lines.", "(2)"),
        ("On 2.: Norhaven supports the text, hence the need to delete the bracketed text.", "(2)"),
        ("On 2.: Norhaven supports this, with these remarks: - remove bracketed language on lines.", "(2)"),
        ("PARAGRAPH 2: We have deleted the bracketed language because it is old.", "(2)"),
    ],
)
def test_a_bracketed_text_that_is_to_go(rationale, place):
    assert asked(rationale) == [("delete", place, "", BRACKETED)]


@pytest.mark.parametrize(
    "rationale",
    [
        "There is no need to delete the bracketed text in paragraph 2.",
        "The bracketed text in paragraph 2 is long.",
        "On 7.: we have deleted the bracketed text.",
        "On the whole: we have deleted the bracketed text.",
        "We have deleted the bracketed text.",
        "We would not strike the bracketed text in paragraph 2.",
    ],
)
def test_a_bracketed_text_of_which_nothing_is_asked(rationale):
    assert not [one for one in asked(rationale) if one[3] == BRACKETED]


@pytest.mark.parametrize(
    ("rationale", "right"),
    [
        ("“Nets” is preferred to “lines” because once they dry all is well.",
         [("retain", "(2)", "Nets", ""), ("delete", "(2)", "lines", "")]),
        ("It needs to begin, hence “lines” is preferred.", [("retain", "(2)", "lines", "")]),
        ("Norhaven supports the use of “lines” at sea.", [("retain", "(2)", "lines", "")]),
        ("Norhaven prefers the word ‘lines’ over ‘Nets’.",
         [("retain", "(2)", "lines", ""), ("delete", "(2)", "Nets", "")]),
    ],
)  # fmt: skip
def test_words_that_are_preferred(rationale, right):
    assert asked(rationale) == right


@pytest.mark.parametrize(
    "rationale",
    [
        "“Lines” is not preferred.",
        "It is not clear why “lines” is preferred.",
        "“Lines” is preferred by others.",
        "“Lines” is preferred if nets are wet.",
        "“Lines” is preferred, but we can join.",
        "“Option B” is preferred to “Option A”.",
        "Several delegations said that “lines” is preferred.",
        "Norhaven would support the use of “lines”.",
        "Nobody prefers lines to nets.",
    ],
)
def test_words_of_which_no_preference_is_said(rationale):
    assert not [one for one in asked(rationale) if one[2]]


def test_brackets_that_a_wording_wants_to_go():
    found = asks("None.", "1. Nets dry at the pier. Remove brackets from para.s (c) to (e)")
    assert [(ask.edit, ask.address, ask.wording, ask.anchor) for ask in found] == [
        (Edit.RESTATE, "Article 9(1)", "Nets dry at the pier.", ""),
        (Edit.RETAIN, "Article 9(c)", "", LIFTED),
        (Edit.RETAIN, "Article 9(d)", "", LIFTED),
        (Edit.RETAIN, "Article 9(e)", "", LIFTED),
    ]


@pytest.mark.parametrize(
    ("wording", "places"),
    [
        ("(d) (e) and (f) remove brackets", ["(d)", "(e)", "(f)"]),
        ("(d) remove brackets", ["(d)"]),
        ("(b) (e) and (f) remove brackets", ["(e)", "(f)"]),
        ("Remove brackets from para.s (c) to (d)", ["(c)", "(d)"]),
    ],
)
def test_letters_that_stand_before_a_lifting_of_brackets(wording, places):
    found = [ask for ask in asks("None.", wording) if ask.edit is Edit.RETAIN]
    assert [(ask.address, ask.anchor) for ask in found] == [(f"Article 9{place}", LIFTED) for place in places]


def test_letters_before_a_lifting_of_brackets_in_a_cell():
    found = instructions_in("(d), (e) and (f): remove the brackets", "Article 9") or ()
    assert [(ask.address, ask.anchor) for ask in found] == [
        ("Article 9(d)", LIFTED), ("Article 9(e)", LIFTED), ("Article 9(f)", LIFTED),
    ]  # fmt: skip
    assert instructions_in("(d), (e) and (f): remain as long as they are", "Article 9") is None


@pytest.mark.parametrize(
    ("rationale", "right"),
    [
        ("We suggest paragraph 3 be deleted as it repeats Article 8(1) and 8(2).", [("delete", "(3)")]),
        ("Norhaven recommends that paragraph 2 should be removed.", [("delete", "(2)")]),
        ("Also the deletion of paragraph 3 is suggested as it is unclear.", [("delete", "(3)")]),
        ("Norhaven strongly recommends deleting 4(g)--nets are old.", [("delete", "(4)(g)")]),
        ("Paragraph 3: We strongly support the inclusion of this paragraph!", [("retain", "(3)")]),
        ("We support the retention of paragraph 2.", [("retain", "(2)")]),
    ],
)
def test_places_that_are_to_go_or_to_stay(rationale, right):
    assert [(edit, place) for edit, place, *_ in asked(rationale)] == right


@pytest.mark.parametrize(
    "rationale",
    [
        "We do not suggest that paragraph 3 be deleted.",
        "Some delegations suggest that paragraph 3 be deleted.",
        "Deletion of paragraph 3 is suggested by others.",
        "If it rains, we suggest paragraph 3 be deleted.",
        "We cannot support the inclusion of paragraph 2.",
        "We support the inclusion of paragraph 2 in the annex.",
        "We suggest that articles on tides be deleted.",
    ],
)
def test_places_of_which_nothing_is_asked(rationale):
    assert [one for one in asked(rationale) if one[0] in ("delete", "retain")] == []


@pytest.mark.parametrize(
    ("wording", "right"),
    [
        ("2. Option A: The toll is a coin. Option B: (as it was) (Strike all of Option B)", ("delete", ", Option B")),
        ("2. Option A: The toll is a coin. Option B: (Strike all of Option A)", ("restate", ", Option B")),
    ],
)
def test_a_note_in_an_option_that_all_of_it_goes(wording, right):
    last = asks("None.", wording)[-1]
    assert (last.edit.value, last.address.removeprefix("Article 9(2)")) == right
