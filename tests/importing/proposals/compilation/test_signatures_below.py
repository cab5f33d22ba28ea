"""Names in brackets below the words that they sign, and such names above words, which head them."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.signatures_below import names_above_words
from app.treaty.actors import Actor, ActorType, Register, register_of

REGISTER: Register = register_of(
    tuple(
        Actor(code, ActorType.STATE, name)
        for code, name in (("XNO", "Norhaven"), ("XKE", "Kestria"), ("XMI", "Mirandel"), ("XPO", "Portia"))
    )
)


def asked(body: str) -> list[tuple[str, str, str]]:
    """Who asks for which words with which stance."""
    read = read_compilation(paged_lines(body.split("\n")), REGISTER, source="paper.txt", date="", prefix="p-")
    return [
        (actor.id, ask.stance.value, ask.wording.strip("“”"))
        for one in read.proposals
        for actor in one.actors
        for ask in one.asks
        if ask.wording
    ]


@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ("(", ")")])
def test_names_below_words_sign_these_and_not_the_next(opens: str, closes: str) -> None:
    body = (
        "Article 2, para. 2\n“The lamp is lit at dusk.”\n{0}Norhaven, Kestria{1}\n"
        "Article 3, para. 1\n“The bell is rung twice.”\n{0}Mirandel{1}\nOpposed: Portia"
    )
    assert asked(body.format(opens, closes)) == [
        ("XNO", "propose", "The lamp is lit at dusk."),
        ("XKE", "propose", "The lamp is lit at dusk."),
        ("XMI", "propose", "The bell is rung twice."),
        ("XPO", "oppose", "The bell is rung twice."),
    ]


def test_names_between_two_texts_of_one_place_name_nobody() -> None:
    body = "ARTICLE 2\n1. The lamp is lit at dusk.\n[Norhaven]\n1. The lamp is lit at noon.\n[Kestria]"
    assert {actor for actor, _, _ in asked(body)} == {"?"}


def test_names_above_words_head_them() -> None:
    body = "ARTICLE 2\n[Norhaven]\n1. The lamp is lit at dusk.\n[Kestria]\n1. The lamp is lit at noon."
    assert asked(body) == [
        ("XNO", "propose", "The lamp is lit at dusk."),
        ("XKE", "propose", "The lamp is lit at noon."),
    ]


def test_names_between_words_sign_none_of_them_where_words_end_a_place() -> None:
    body = "ARTICLE 2\n1. The lamp is lit.\n[Norhaven]\n1. The lamp is lit at dusk."
    lines = paged_lines(body.split("\n"))
    assert names_above_words(lines, REGISTER) == list(lines)
