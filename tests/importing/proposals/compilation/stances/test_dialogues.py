"""Turns of a dialogue: who answers whether a proposal stands asks for it no more, on one line or on several."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.proposals import Edit

REGISTER: Register = register_of(
    (
        Actor(
            "XNO",
            ActorType.STATE,
            "Norhaven",
            (Alias("La Norhavie", "fr"), Alias("Норхавен", "ru"), Alias("诺港", "zh"), Alias("نورهافن", "ar")),
        ),
        Actor(
            "XKE",
            ActorType.STATE,
            "Kestria",
            (Alias("La Kestrie", "fr"), Alias("Кестрия", "ru"), Alias("克斯特", "zh"), Alias("كستريا", "ar")),
        ),
    )
)
ASKED = "Norhaven: paragraph 3: replace “winter” with “harvest”."


def wants(body: str, actor: str = "XNO") -> bool:
    """Whether an actor asks for anything after all."""
    lines = paged_lines(f"ARTICLE 4\n{body}".split("\n"))
    found = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="p-").proposals
    own = [p for p in found if any(one.id == actor for one in p.actors)]
    return any(ask.edit is not Edit.NOTE for p in own for ask in p.asks)


@pytest.mark.parametrize("parted", [" ", "\n"])
@pytest.mark.parametrize(
    "turns",
    [
        ("Kestria: could Norhaven drop it?", "Norhaven: of course."),
        ("Kestria invited Norhaven to withdraw.", "Norhaven consented."),
        ("The moderator: still on the table?", "Norhaven: no."),
        ("Does Norhaven insist?", "Norhaven: not any more."),
        ("La Kestrie : est-elle maintenue ?", "La Norhavie : non."),
        ("Кестрия: будет ли оно снято?", "Норхавен: да."),
        ("克斯特：是否撤回？", "诺港：是。"),
        ("كستريا: هل يسحب؟", "نورهافن: نعم."),
    ],
)
def test_who_answers_whether_a_proposal_stands_asks_for_it_no_more(turns: tuple[str, str], parted: str) -> None:
    assert wants(ASKED)
    assert not wants(parted.join((ASKED, *turns)))


@pytest.mark.parametrize("sign", [" / ", " – ", " — ", "; "])
def test_turns_that_a_sign_parts_on_one_line(sign: str) -> None:
    assert not wants(sign.join((ASKED, "Kestria: objects", "Norhaven: then we withdraw it.")))


@pytest.mark.parametrize("bullet", ["", "– ", "• "])
def test_who_gives_way_after_another_spoke_asks_for_it_no_more(bullet: str) -> None:
    turns = (ASKED, "Kestria: we cannot live with that.", "Norhaven: very well, forget it.")
    assert not wants("\n".join(f"{bullet}{turn}" for turn in turns))
    assert not wants(f"{bullet}{f' {bullet}'.join(turns)}")


@pytest.mark.parametrize(
    "told",
    [
        "Kestria: could Norhaven drop it?\nNorhaven: we will not drop it.",
        "Kestria: could Norhaven drop it?\nNorhaven: replace “winter” with “summer” in paragraph 3.",
        "Kestria: could Norhaven drop it?\nNorhaven: “harvest” stays.",
        "Kestria: objects.",
        "Kestria: is paragraph 1 clear?",
        "Kestria invited Mirandel to dinner.\nMirandel consented.",
        "Is harvest the word?\nNorhaven would be glad of advice.",
    ],
)
def test_what_answers_nothing_leaves_a_proposal(told: str) -> None:
    assert wants(f"{ASKED}\n{told}")
