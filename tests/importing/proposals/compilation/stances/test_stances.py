"""What others are said to hold of a proposal is theirs, and never the stance of who stands at the head of its block."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.notation.statements.exceptions import excepted_from
from app.treaty.actors import Actor, ActorType, Register, register_of
from tests.reports import told_of

NAMES = ("Norhaven", "Kestria", "Mirandel")


@pytest.fixture(scope="module")
def register() -> Register:
    states = tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES)
    return register_of((*states, Actor("ISLES", ActorType.GROUP, "Island Forum")))


def read(words: str, register: Register, head: str = "Norhaven") -> CompilationProposals:
    lines = paged_lines(f"ARTICLE 2\n{head}\n1. A lamp burns.\n{words}".split("\n"))
    return read_compilation(lines, register, source="paper.txt", date="", prefix="x")


def asked(found: CompilationProposals) -> list[tuple[str, str, str, str]]:
    """(ids, stance, address, wording) of each ask behind the first."""
    return [
        (" ".join(actor.id for actor in block.actors), ask.stance.value, ask.address, ask.wording)
        for block in found.proposals
        for ask in block.asks
    ][1:]


def warnings(found: CompilationProposals) -> list[str]:
    return [told for severity, told, _ in told_of(found.report) if severity == "warning"]


@pytest.mark.parametrize(
    ("line", "stance"),
    [
        ("Opposed by Kestria.", "oppose"),
        ("Opposed by:\nKestria", "oppose"),
        ("Not supported: Kestria", "oppose"),
        ("No support from Kestria", "oppose"),
        ("Objections: Kestria", "oppose"),
        ("[Objection from Kestria]", "oppose"),
        ("Kestria opposed this proposal.", "oppose"),
        ("The delegation of Kestria does not support this text.", "oppose"),
        ("Rationale\nLamps are good.\nKestria opposed this proposal.", "oppose"),
        ("Reservation by Kestria", "reserve"),
        ("Kestria reserved its position.", "reserve"),
        ("Kestria (reservation)", "reserve"),
        ("Position of Kestria reserved.", "reserve"),
        ("Bracketed at the request of Kestria", "reserve"),
        ("Delete: Kestria", "delete"),
        ("Retain: Kestria", "retain"),
        ("Non appuyé par Kestria.", "oppose"),
        ("Kestria s’oppose à cette proposition.", "oppose"),
        ("Kestria se opone a esta propuesta.", "oppose"),
        ("Не поддержано: Kestria", "oppose"),
        ("Kestria не поддерживает это предложение.", "oppose"),
        ("反对：Kestria", "oppose"),
        ("اعتراض من Kestria", "oppose"),
    ],
)
def test_a_stance_told_of_another_is_the_others_alone(line: str, stance: str, register: Register) -> None:
    found = read(line, register)
    opposed = "A lamp burns." if stance == "oppose" else ""
    assert asked(found) == [("XKE", stance, "Article 2(1)", opposed)]
    assert not warnings(found)


def test_who_opposes_the_proposal_above_is_against_its_words(register: Register) -> None:
    found = read("Kestria opposes the proposal of Norhaven because it is long.", register)
    assert [one[:3] for one in asked(found)] == [("XKE", "oppose", "Article 2(1)")]
    assert asked(found)[0][3]


def test_stances_for_and_against_on_one_line_are_told_apart(register: Register) -> None:
    assert asked(read("Against: Kestria; in favour: Mirandel", register)) == [
        ("XMI", "support", "Article 2(1)", "A lamp burns."),
        ("XKE", "oppose", "Article 2(1)", "A lamp burns."),
    ]
    assert asked(read("Kestria, opposed by Mirandel\n2. A bell rings.", register)) == [
        ("XKE", "propose", "Article 2(2)", "A bell rings."),
        ("XMI", "oppose", "Article 2(2)", "A bell rings."),
    ]


def test_the_proponent_behind_those_who_oppose_heads_a_block_of_its_own(register: Register) -> None:
    for line in ("Opposed by Kestria.", "Supported by Kestria."):
        found = read(f"{line}\nMirandel\n2. A bell rings.", register)
        assert asked(found)[-1] == ("XMI", "propose", "Article 2(2)", "A bell rings.")


def test_words_behind_a_list_of_names_are_nobodys_where_the_last_may_head_them(register: Register) -> None:
    for line, stance in (("Opposed by:", "oppose"), ("Supported by:", "support")):
        found = read(f"{line}\nKestria\nMirandel\n2. A bell rings.", register)
        assert [(ids, how) for ids, how, *_ in asked(found)] == [("XKE", stance), ("?", "propose")]
        assert warnings(found) == ["“Mirandel” stands at the end of a list and before words; nobody is named for that."]


def test_who_supports_a_paragraph_does_not_support_the_next(register: Register) -> None:
    assert asked(read("Supported by Kestria.\n2. A bell rings.", register)) == [
        ("XKE", "support", "Article 2(1)", "A lamp burns."),
        ("XNO", "propose", "Article 2(2)", "A bell rings."),
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Opposed by some delegations.", "nobody who is known"),
        ("Opposed by Castria.", "nobody who is known"),
        ("Kestria opposes the proposal of Mirandel.", "another proposal than this one"),
        ("Kestria withdrew its proposal.", "another proposal than this one"),
        ("Pending: Kestria", "an answer is awaited"),
        ("With the exception of Kestria.", "takes somebody out"),
    ],
)
def test_a_doubtful_stance_names_nobody_and_is_said(line: str, told: str, register: Register) -> None:
    found = read(line, register)
    assert asked(found) == []
    assert [told in said for said in warnings(found)] == [True]


def test_a_group_without_one_of_its_members_asks_and_does_not_speak_for_it(register: Register) -> None:
    written = "Island Forum (except Kestria)"
    found = read(f"{written}\n2. A bell rings.", register)
    assert asked(found) == [("ISLES", "propose", "Article 2(2)", "A bell rings.")]
    (forum,) = found.proposals[1].actors
    assert excepted_from(forum.as_written, register) == {"XKE"}
    found = read("With the exception of Kestria.", register, "Island Forum")
    (forum,) = found.proposals[0].actors
    assert (forum.id, excepted_from(forum.as_written, register)) == ("ISLES", {"XKE"})


def test_states_without_one_that_is_none_of_them_have_no_name(register: Register) -> None:
    found = read("Norhaven and Mirandel (except Kestria)\n2. A bell rings.", register)
    assert asked(found) == [("?", "propose", "Article 2(2)", "A bell rings.")]


def test_words_that_tell_of_others_in_no_known_form_are_no_text_of_the_proponents(register: Register) -> None:
    assert asked(read("With the warm support of all of Kestria", register)) == [("XNO", "propose", "Article 2(1)", "")]
    words = "2. A lamp may support Kestria."
    assert asked(read(words, register)) == [("XNO", "propose", "Article 2(2)", words[3:])]


def test_an_article_whose_discussion_is_told_below_its_heading_is_one(register: Register) -> None:
    told = "The proposal of Mirandel on lamps was opposed by Kestria."
    found = read(f"Rationale\nLamps are good.\nArticle 3\n{told}\nKestria: we cannot accept paragraph 2.", register)
    assert asked(found) == [("XKE", "oppose", "Article 3(2)", "")]
    assert any(told in said for _, said, _ in told_of(found.report))
