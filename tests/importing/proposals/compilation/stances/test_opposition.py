"""Who opposes another's proposal in words of a block, and who only seems to: a denial, a doubt, a third party."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Register, register_of
from app.treaty.proposals import Edit

NAMES = ("Norhaven", "Kestria", "Mirandel")
REGISTER: Register = register_of(tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES))


def against(sentence: str) -> list[str]:
    """Who is told to want paragraph 3 kept, which Norhaven wants to go, where Kestria says a sentence."""
    lines = paged_lines(f"ARTICLE 5\nNorhaven\nDelete paragraph 3.\n\nKestria\n{sentence}".split("\n"))
    found = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="x").proposals
    return [
        actor.id for one in found for ask in one.asks if ask.edit in (Edit.RETAIN, Edit.OPPOSE) for actor in one.actors
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Opposes Norhaven's proposal.",
        "We strongly oppose the proposal by Norhaven.",
        "Kestria cannot accept Norhaven's proposal.",
        "For these reasons, our delegation opposes the proposal of Norhaven.",
        "S'oppose à la proposition de Norhaven.",
        "Se opone a la propuesta de Norhaven.",
        "Возражает против предложения Norhaven.",
    ],
)
def test_who_opposes_a_proposal_wants_the_contrary(sentence: str) -> None:
    assert against(sentence) == ["XKE"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Does not object to Norhaven's proposal.",
        "Is not opposed to the proposal of Norhaven.",
        "Never opposed Norhaven's proposal.",
        "Nobody opposes Norhaven's proposal.",
        "We no longer oppose the proposal by Norhaven.",
        "Opposes Norhaven's proposal unless paragraph 4 goes.",
        "Who opposes Norhaven's proposal?",
        "It was said that Mirandel rejects Norhaven's proposal.",
        "While we do not agree, nobody opposes Norhaven's proposal.",
        "Ne s'oppose pas à la proposition de Norhaven.",
        "No se opone a la propuesta de Norhaven.",
        "No rechaza la propuesta de Norhaven.",
        "Не возражает против предложения Norhaven.",
        "并不反对Norhaven的提案。",
        "لا تعارض اقتراح Norhaven.",
    ],
)
def test_who_does_not_oppose_it_or_speaks_of_others_wants_nothing(sentence: str) -> None:
    assert against(sentence) == []
