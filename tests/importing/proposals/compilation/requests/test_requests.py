"""Verdicts in a rationale: of a named option or of quoted words, and not when turned round or in doubt."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.verdicts import verdict_in
from app.treaty.actors import Actor, ActorType, Register, register_of
from app.treaty.proposals import Ask, Edit, EvidenceKind

REGISTER: Register = register_of((Actor("XNO", ActorType.STATE, "Norhaven"),))
WORDING = "2. Option A: The toll is a coin. Option B: The toll is a song and a promise kept."


def asks(rationale: str, wording: str = WORDING) -> list[Ask]:
    text = f"ARTICLE 9\nNorhaven\n{wording}\nRationale\n{rationale}\n"
    read = read_compilation(paged_lines(text.split("\n")), REGISTER, source="p", date="", prefix="x")
    return list(read.proposals[0].asks)


def said(rationale: str, wording: str = WORDING) -> list[tuple[Edit, str, str]]:
    found = [ask for ask in asks(rationale, wording) if ask.kind is EvidenceKind.RATIONALE]
    found = [ask for ask in found if ask.edit is not Edit.QUESTION]
    assert all(ask.quote in rationale for ask in found)
    return [(ask.edit, ask.address, ask.wording) for ask in found]


@pytest.mark.parametrize(
    ("rationale", "edit", "address", "words"),
    [
        ("Option B is not recommended because songs are long.", Edit.DELETE, "Article 9(2), Option B", ""),
        ("Option B should be deleted.", Edit.DELETE, "Article 9(2), Option B", ""),
        ("We propose to delete Option B.", Edit.DELETE, "Article 9(2), Option B", ""),
        ("We propose to delete Option B and retain Option A.", Edit.DELETE, "Article 9(2), Option B", ""),
        ("Option B does not reflect how tolls are paid today.", Edit.DELETE, "Article 9(2), Option B", ""),
        ("Option A is inconsistent with the treaty on bridges.", Edit.DELETE, "Article 9(2), Option A", ""),
        ("Norhaven does not support Option A.", Edit.DELETE, "Article 9(2), Option A", ""),
        ("Article 9.2: We see merit in “Option A”.", Edit.SUPPORT, "Article 9(2), Option A", "The toll is a coin."),
        ("“And a promise kept” is an unnecessary addition.", Edit.DELETE, "Article 9(2)", "And a promise kept"),
        ("“A promise kept” is superfluous and unhelpful here.", Edit.DELETE, "Article 9(2)", "A promise kept"),
        ("The definition of “toll” should exclude “promise kept”.", Edit.DELETE, "Article 9(2)", "promise kept"),
        ("This paragraph should read “the toll is a bell”.", Edit.REPLACE, "Article 9(2)", "the toll is a bell"),
        ("PARAGRAPH 2 leave as is.", Edit.RETAIN, "Article 9(2)", ""),
        ("SUBPARAGRAPH (b) leave as is.", Edit.RETAIN, "Article 9(b)", ""),
    ],
)  # fmt: skip
def test_a_verdict_is_an_ask(rationale: str, edit: Edit, address: str, words: str) -> None:
    assert said(rationale) == [(edit, address, words)]


@pytest.mark.parametrize(
    "rationale",
    [
        "If songs are long, Option B is not recommended.",
        "Option B is not recommended unless it is shortened.",
        "Option B does not reflect old songs, but we can accept it.",
        "Some delegations say that Option B fails to reflect old songs.",
        "Option A differs from Option B in its tune.",
        "Option B is not acceptable in its current form.",
        "Option B should be deleted only where nobody sings.",
        "Some delegations say that Option B is not recommended.",
        "Is it so that Option B is not recommended?",
        "Why Option B should be deleted is a riddle.",
        "Nobody could say that Option B should be deleted.",
        "Norhaven does not believe that “a promise kept” is unnecessary.",
        "“A promise kept” is not unnecessary.",
        "We never said that the text should exclude “promise kept”.",
        "The fee should exclude “promise kept”.",
        "Either Option A or Option B should be deleted.",
        "Norhaven would not leave as is.",
        "We propose to delete the comma in Option B.",
        "Other delegations prefer Option B.",
    ],
)
def test_what_is_turned_round_or_in_doubt_is_no_verdict(rationale: str) -> None:
    assert said(rationale) == []


def test_an_option_of_which_the_paragraph_is_not_plain_is_none() -> None:
    several = "2. Option A: The toll is a coin. Option B: The toll is a song.\n3. Option A: Noon. Option B: Dusk."
    assert said("Option B is not recommended.", several) == []
    assert said("In paragraph 3 Option B is not recommended.", several) == [(Edit.DELETE, "Article 9(3), Option B", "")]


def test_a_verdict_for_this_alternative_is_for_the_one_that_is_named() -> None:
    options = "OPTION I:\n1. The toll is a coin.\nOPTION II:\n1. The toll is a song."
    rationale = "Norhaven considers this alternative to be more just. Songs are free in Option II."
    assert said(rationale, options) == [(Edit.SUPPORT, "Article 9, Option II", "")]
    assert said(f"{rationale} Option I is old.", options) == []
    assert said("Norhaven does not believe that this alternative is better than Option I.", options) == []
    assert said("Norhaven considers this option to be better. Option B is short.") == [
        (Edit.SUPPORT, "Article 9(2), Option B", "The toll is a song and a promise kept.")
    ]


def test_a_clause_without_a_verdict() -> None:
    assert verdict_in("The bridge is open to all.") is None


@pytest.mark.parametrize(
    ("wording", "addresses"),
    [
        ("3. The keeper sees to: ［….］ (h)The bells. ［….］ 4. The gate is shut.", ["(3)", "(3)(h)", "(4)"]),
        ("3. The keeper sings: [...] (b) by night; [...] 5. The gate is shut.", ["(3)", "(3)(b)", "(5)"]),
        ("1. The toll is a coin. Para 2 2. The gate is shut.", ["(1)", "(2)"]),
        ("Article 9, para.12 12. The gate is shut.", ["(12)"]),
        ("11. The toll is a coin. Article 9, para.12 12. The gate is shut.", ["(11)", "(12)"]),
        ("3. 3. The gate is shut.", ["(3)"]),
    ],
)
def test_asks_are_cut_at_left_out_words_and_at_numbers_written_twice(wording: str, addresses: list[str]) -> None:
    assert [ask.address.removeprefix("Article 9") for ask in asks("None provided", wording)] == addresses


@pytest.mark.parametrize(
    "sentence",
    [
        "The request to delete paragraph 2 came late.",
        "Delete new paragraph 2.",
        "Supprimer le nouveau paragraphe 2.",
        "Suprimir el nuevo párrafo 2.",
        "Исключить новый пункт 2.",
        "Delete paragraph 2. We withdraw this.",
        "Delete paragraph 2. This was our position until May.",
        "Option 1: delete paragraph 2. Option 2: keep paragraph 2.",
    ],
)
def test_a_request_that_is_none_or_none_any_more_asks_for_nothing(sentence: str) -> None:
    lines = paged_lines(f"ARTICLE 5\nNorhaven\n{sentence}".split("\n"))
    found = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="x").proposals
    asked = [ask for one in found for ask in one.asks if ask.edit is not Edit.NOTE]
    assert not [ask for ask in asked if ask.edit is not Edit.RESTATE]
