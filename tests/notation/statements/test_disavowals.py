"""Sentences that turn a proposal down, disown it or give it to another, and their like that do not."""

from __future__ import annotations

import pytest

from app.notation.statements.disavowals import RefusalTarget, disowns, giver_at, leaves_given, refusal_target, verb_ends


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("Norhaven opposes this.", RefusalTarget.THIS),
        ("Norhaven objects.", RefusalTarget.THIS),
        ("Norhaven strongly rejects the above.", RefusalTarget.PROPOSAL),
        ("Norhaven is against this amendment because it is late.", RefusalTarget.PROPOSAL),
        ("Norhaven cannot accept this text.", RefusalTarget.TEXT),
        ("Norhaven would prefer the text as it stands.", RefusalTarget.THIS),
        ("Norhaven opposes option B.", None),
        ("Norhaven opposes this as drafted.", None),
        ("Norhaven prefers the word “dawn”.", None),
        ("Norhaven supports this.", None),
        (f"Norhaven opposes this because {'it is late and ' * 30}.", None),
    ],
)
def test_what_a_sentence_turns_down(said: str, points: RefusalTarget | None) -> None:
    assert refusal_target(said, len("Norhaven")) is points


def test_without_a_name_it_must_speak_of_who_proposes() -> None:
    assert refusal_target("We oppose this.", 0) is RefusalTarget.THIS
    assert refusal_target("Nos oponemos a esta propuesta.", 0) is RefusalTarget.PROPOSAL
    assert refusal_target("Some oppose this.", 0) is None


def test_an_arabic_verb_stands_before_its_subject() -> None:
    assert verb_ends("تعارض نورهافن ذلك.") == len("تعارض")
    assert verb_ends("نورهافن تعارض ذلك.") == 0


def test_what_is_disowned() -> None:
    assert disowns("(Not our proposal.)")
    assert disowns("This proposal was attributed to Norhaven in error.")
    assert not disowns("Not our sea.")
    assert not disowns(f"Submitted in error {'again ' * 60}")


def test_where_the_name_begins_to_which_a_proposal_is_given() -> None:
    said = "This proposal was made by Kestria."
    assert said[giver_at(said) :] == "Kestria."
    assert giver_at("It is Kestria’s proposal.") == len("It is ")
    assert giver_at("The ships are those of Kestria.") == -1
    assert giver_at(f"This proposal was made by {'K' * 300}") == -1


def test_whoever_takes_its_side_does_not_leave_it_to_another() -> None:
    assert leaves_given("", own=False)
    assert leaves_given(", which we cannot support", own=False)
    assert leaves_given(", not by Norhaven", own=True)
    assert not leaves_given(", which we support", own=False)
    assert not leaves_given(" and Norhaven", own=True)
