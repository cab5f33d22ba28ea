"""Remarks beside the names of a head: the name is the name, the remark a stance, a day or a note, in six languages."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Register, register_of

NAMES = ("Norhaven", "Kestria", "Mirandel")
LAMP = "A lamp burns all night."


@pytest.fixture(scope="module")
def register() -> Register:
    states = tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES)
    groups = (Actor("ISLES", ActorType.GROUP, "Island Forum"), Actor("CHAIR", ActorType.OFFICER, "Chair"))
    return register_of((*states, *groups))


def read(head: str, register: Register, before: str = "") -> CompilationProposals:
    lines = paged_lines(f"ARTICLE 2\n{before}{head}\n1. {LAMP}".split("\n"))
    return read_compilation(lines, register, source="paper.txt", date="", prefix="x")


def asked(found: CompilationProposals) -> list[tuple[str, str, str]]:
    """(ids, edit, stance) of each ask."""
    return [
        (" ".join(actor.id for actor in block.actors), ask.edit.value, ask.stance.value)
        for block in found.proposals
        for ask in block.asks
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Norhaven (by email)",
        "Norhaven (Revised proposal)",
        "Norhaven (by email, 3 May 2031)",
        "Norhaven (Rev.1) [oral]",
        "Norhaven, orally",
        "Norhaven – second version, sent in writing",
        "Norhaven (former proposal of Kestria)",
        "Norhaven (replaces the proposal of Kestria)",
        "Norhaven (in response to Kestria)",
        "Norhaven, member of the Island Forum".replace("member of", "members of"),
        "Chair (in her national capacity, Norhaven)",
        "Norhaven (Chair), speaking in her national capacity",
        "In response to the proposal of Kestria, Norhaven suggests:",
        "Proposal attributed to Kestria in error; correct: Norhaven",
        "Norhaven (par courriel)",
        "Norhaven (proposition révisée)",
        "Norhaven (ancienne proposition de Kestria)",
        "Norhaven (à titre national)",
        "Norhaven (por correo electrónico)",
        "Norhaven, propuesta revisada",
        "Norhaven (anterior propuesta de Kestria)",
        "Norhaven (по электронной почте)",
        "Norhaven (пересмотренное предложение)",
        "Norhaven（修订提案）",
        "Norhaven（通过电子邮件）",
        "Norhaven (مقترح منقح)",
        "Norhaven (بالبريد الإلكتروني)",
    ],
)
def test_a_remark_changes_nothing_of_whose_the_words_are(head: str, register: Register) -> None:
    assert asked(read(head, register)) == [("XNO", "restate", "propose")]


@pytest.mark.parametrize(
    "head",
    [
        "Norhaven (Kestrian Institute)",
        "Norhaven (not confirmed)",
        "Norhaven (text by Kestria)",
        "Norhaven (disputed)",
        "Norhaven (quoted from memory)",
        "Norhaven – circulated for information only, not as a proposal",
        "Norhaven – not maintained any longer by anybody here",
        "Norhaven (with the exception of lamps)",
        "All delegations except Norhaven",
        "Norhaven and Mirandel, except Kestria",
        "Norhaven (non confirmée)",
        "Norhaven (не подтверждено)",
        "Norhaven（未确认）",
        "Chair (Norhaven)",
    ],
)
def test_a_remark_that_is_not_understood_names_nobody(head: str, register: Register) -> None:
    assert {ids for ids, _, stance in asked(read(head, register)) if stance == "propose"} <= {"?", "CHAIR"}


@pytest.mark.parametrize(
    "head",
    [
        "Island Forum (with the exception of Kestria)",
        "Island Forum, except Kestria",
        "Island Forum (à l’exception de Kestria)",
        "Island Forum (con excepción de Kestria)",
        "Island Forum (за исключением Kestria)",
        "Island Forum（Kestria 除外）",
        "Island Forum (باستثناء Kestria)",
    ],
)
def test_a_group_asks_without_the_member_that_is_taken_out(head: str, register: Register) -> None:
    assert asked(read(head, register)) == [("ISLES", "restate", "propose")]


@pytest.mark.parametrize(
    "head",
    [
        "Norhaven (opposes)",
        "Norhaven (against)",
        "Norhaven – opposed",
        "Norhaven (s’oppose)",
        "Norhaven (se opone)",
        "Norhaven (возражает)",
        "Norhaven（反对）",
        "Norhaven (تعارض)",
    ],
)
def test_who_opposes_never_stands_among_those_who_asked(head: str, register: Register) -> None:
    assert asked(read(head, register)) == [("XNO", "note", "oppose")]
    found = read(head, register, before=f"Kestria\n1. {LAMP}\n")
    assert asked(found) == [("XKE", "restate", "propose"), ("XNO", "restate", "oppose")]


def test_who_reserves_or_is_flexible_asks_nothing_and_who_supports_does(register: Register) -> None:
    for head, stance in (
        ("Norhaven (reserves its position)", "reserve"),
        ("Norhaven (réserve sa position)", "reserve"),
        ("Norhaven (flexible)", "flexible"),
    ):
        assert asked(read(head, register)) == [("XNO", "note", stance)]
    assert asked(read("Norhaven (in favour)", register)) == [("XNO", "restate", "support")]


def test_a_deletion_opposed_in_a_head_is_to_stay(register: Register) -> None:
    lines = "ARTICLE 2\nKestria\nDelete paragraph 3.\nNorhaven (opposes)\nDelete paragraph 3."
    found = read_compilation(paged_lines(lines.split("\n")), register, source="p", date="", prefix="x")
    assert asked(found) == [("XKE", "delete", "delete"), ("XNO", "retain", "retain")]


@pytest.mark.parametrize(
    "head",
    [
        "Norhaven – for discussion only",
        "Norhaven – not a proposal",
        "Norhaven: for information",
        "Norhaven (no proposal)",
        "Norhaven – pour discussion",
        "Norhaven – para información",
        "Norhaven – для обсуждения",
        "Norhaven：供讨论",
        "Norhaven – للمناقشة",
    ],
)
def test_words_that_are_said_not_to_be_proposed_name_nobody(head: str, register: Register) -> None:
    assert not [one for one in asked(read(head, register)) if one[0] != "?" and one[1] != "note"]


@pytest.mark.parametrize("sign", ["[Kestria]", "(Kestria)", "【Kestria】"])
def test_a_name_in_brackets_before_a_paragraph_of_its_own_begins_its_words(sign: str, register: Register) -> None:
    lines = paged_lines(f"ARTICLE 2\nNorhaven\n1. {LAMP}\n{sign} 1. No lamp burns at noon.".split("\n"))
    found = read_compilation(lines, register, source="paper.txt", date="", prefix="x").proposals
    assert [([actor.id for actor in one.actors], [ask.wording for ask in one.asks]) for one in found] == [
        (["XNO"], [LAMP]),
        (["XKE"], ["No lamp burns at noon."]),
    ]


def test_a_name_that_tells_where_a_text_was_read_out_names_nobody(register: Register) -> None:
    head = "Norhaven, 24 February 2031 – venue of the informal meeting. The text discussed there read:"
    assert {ids for ids, *_ in asked(read(head, register))} == {"?"}
    told = "Norhaven – proposes the following. The paragraph should read:"
    assert {ids for ids, *_ in asked(read(told, register))} == {"XNO"}
