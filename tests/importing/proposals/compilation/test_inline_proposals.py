"""Words of others inside a block are theirs, and never the proponents' at its head."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Register, register_of
from tests.reports import told_of

NAMES = ("Norhaven", "Kestria", "Mirandel")


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES))


def read(words: str, register: Register, head: str = "Norhaven") -> CompilationProposals:
    lines = paged_lines(f"ARTICLE 2\n{head}\n{words}".split("\n"))
    return read_compilation(lines, register, source="paper.txt", date="", prefix="x")


def asked(found: CompilationProposals) -> list[tuple[str, str, str, str]]:
    """(ids, edit or stance, address, wording) of each ask."""
    return [
        (
            " ".join(actor.id for actor in block.actors),
            ask.edit.value if ask.wording else ask.stance.value,
            ask.address,
            ask.wording,
        )
        for block in found.proposals
        for ask in block.asks
    ]


def test_words_tagged_with_another_are_the_others_alone(register: Register) -> None:
    for bracket in (
        "[, and rings at noon – Kestria]",
        "[Kestria: , and rings at noon]",
        "[,\nand rings at noon – Kestria]",
    ):
        found = read(f"1. A bell hangs at each gate {bracket}.\n2. A lamp burns.", register)
        assert asked(found) == [
            ("XNO", "restate", "Article 2(1)", "A bell hangs at each gate."),
            ("XNO", "restate", "Article 2(2)", "A lamp burns."),
            ("XKE", "insert", "Article 2(1)", ", and rings at noon"),
        ]
        assert any("and is read as of Kestria alone" in told for _, told, _ in told_of(found.report))


def test_a_paragraph_said_to_be_anothers_is_the_others_alone(register: Register) -> None:
    for tag in ("(Kestria only)", "[Kestria seulement]", "(proposal by Kestria)"):
        assert asked(read(f"1. A lamp burns.\n2. A bell hangs\nat each gate {tag}.", register)) == [
            ("XNO", "restate", "Article 2(1)", "A lamp burns."),
            ("XKE", "restate", "Article 2(2)", "A bell hangs at each gate."),
        ]


def test_of_a_joint_proposal_a_paragraph_may_be_one_s(register: Register) -> None:
    found = read("1. A lamp burns.\n2. A bell rings (Kestria only).", register, "Norhaven and Kestria")
    assert asked(found) == [
        ("XNO XKE", "restate", "Article 2(1)", "A lamp burns."),
        ("XKE", "restate", "Article 2(2)", "A bell rings."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "2. A bell rings (Kestria only) and a horn sounds at dusk.",
        "2. A bell rings (Kestria only) and a horn sounds (Mirandel only).",
        "2. A bell [Kestria seulement] rings [Mirandel seulement] at dusk.",
    ],
)
def test_words_among_others_that_are_said_to_be_one_s_alone_name_nobody(register: Register, line: str) -> None:
    found = read(f"1. A lamp burns.\n{line}", register)
    (first, *others) = asked(found)
    assert first == ("XNO", "restate", "Article 2(1)", "A lamp burns.")
    assert {(edit, address, words) for _, edit, address, words in others} == {("propose", "Article 2(2)", "")}
    assert any(
        level == "warning" and "nobody is named for the line" in said for level, said, _ in told_of(found.report)
    )


def test_a_name_before_a_paragraph_that_is_its_alone_speaks_of_all_of_it(register: Register) -> None:
    assert asked(read("1. A lamp burns.\n(Kestria only) 2. A bell rings at dusk.", register))[1:] == [
        ("XKE", "restate", "Article 2(2)", "A bell rings at dusk."),
    ]


def test_a_paragraph_in_a_bracket_with_another_s_name_is_the_others(register: Register) -> None:
    assert asked(read("1. A lamp burns.\n(Kestria: 1. A bell rings.)", register)) == [
        ("XNO", "restate", "Article 2(1)", "A lamp burns."),
        ("XKE", "restate", "Article 2(1)", "A bell rings."),
    ]


def test_words_of_another_behind_a_sentence_ask_for_nothing_that_is_told(register: Register) -> None:
    assert asked(read("1. A lamp burns at noon. [Kestria: at dusk]", register)) == [
        ("XNO", "restate", "Article 2(1)", "A lamp burns at noon."),
        ("XKE", "propose", "Article 2(1)", ""),
    ]


def test_others_stances_in_a_bracket_are_theirs(register: Register) -> None:
    assert asked(read("1. A lamp burns (supported by Kestria; Mirandel oppose).", register)) == [
        ("XNO", "restate", "Article 2(1)", "A lamp burns."),
        ("XKE", "support", "Article 2(1)", ""),
        ("XMI", "oppose", "Article 2(1)", ""),
    ]


def test_brackets_that_name_nobody_else_stay_in_the_wording(register: Register) -> None:
    for bracket in (
        "[or a lamp]",
        "(see Article 4)",
        "(Kestria)",
        "[a lamp – Norhaven]",
        "[Norhaven: a lamp]",
        "(towers only)",
    ):
        (only,) = asked(read(f"1. A bell hangs at each gate {bracket}.", register))
        assert only[0] == "XNO"
        assert bracket in only[3]


def test_a_bracket_left_open_is_read_as_it_stands(register: Register) -> None:
    found = asked(read("1. A bell [hangs at each gate.\n2. A lamp [burns.\n3. A door] shuts.", register))
    assert {actor for actor, _, _, _ in found} == {"XNO"}


@pytest.mark.parametrize(
    "head", ["Or (Kestria)", "Option B (Kestria):", "Ou [Kestria] :", "Alternative – (proposal by Kestria)"]
)
def test_an_alternative_headed_with_a_name_is_that_names(head: str, register: Register) -> None:
    assert asked(read(f"1. A lamp burns.\n{head}\n1. A bell rings.", register)) == [
        ("XNO", "restate", "Article 2(1)", "A lamp burns."),
        ("XKE", "restate", "Article 2(1)", "A bell rings."),
    ]


def test_an_option_of_which_only_support_is_told_is_nobodys_proposal(register: Register) -> None:
    words = "Option A (supported by Norhaven):\n1. A lamp burns.\nOption B (supported by Kestria):\n1. A bell rings."
    found = read(words, register)
    assert [
        (" ".join(actor.id for actor in block.actors), ask.stance.value, ask.wording)
        for block in found.proposals
        for ask in block.asks
    ] == [
        ("?", "propose", "A lamp burns."),
        ("XNO", "support", "A lamp burns."),
        ("?", "propose", "A bell rings."),
        ("XKE", "support", "A bell rings."),
    ]


def test_a_name_between_two_paragraphs_on_one_line_begins_a_block(register: Register) -> None:
    assert asked(read("1. A lamp burns. Kestria 1. A bell rings.", register)) == [
        ("XNO", "restate", "Article 2(1)", "A lamp burns."),
        ("XKE", "restate", "Article 2(1)", "A bell rings."),
    ]
    (only,) = asked(read("1. A lamp burns. Kestria rings a bell.", register))
    assert only[0] == "XNO"


def test_a_list_of_names_above_an_article_makes_no_proponents(register: Register) -> None:
    lines = paged_lines(["Who was there", "Kestria", "Mirandel", "Norhaven", "ARTICLE 2", "1. A bell rings."])
    found = read_compilation(lines, register, source="paper.txt", date="", prefix="x")
    assert {actor.id for block in found.proposals for actor in block.actors} == {"?"}
    assert any(
        "nobody is named for that" in told for severity, told, _ in told_of(found.report) if severity == "warning"
    )


def test_a_known_name_that_is_not_certain_is_not_said_to_be_unknown(register: Register) -> None:
    found = read("1. A lamp burns.\nRationale\nIt is dark.\nKestria: keep it dark.", register)
    told = [said for severity, said, _ in told_of(found.report) if severity == "warning"]
    assert any(said.startswith("“Kestria:” stands in a rationale") for said in told)
    assert not any("is not a name in the register" in said for said in told)
