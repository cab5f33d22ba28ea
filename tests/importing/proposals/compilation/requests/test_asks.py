"""What each piece of a wording asks, and where: labels, instructions in six languages, notes of moving, questions."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.requests.instructions import destination, instructions_in
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"),))


def asks(wording: str, rationale: str = "None provided") -> list[Ask]:
    text = f"ARTICLE 9\nNorhaven\n{wording}\nRationale\n{rationale}\n"
    read = read_compilation(paged_lines(text.split("\n")), REGISTER, source="p", date="", prefix="x")
    return list(read.proposals[0].asks)


def places(wording: str) -> list[str]:
    return [ask.address.removeprefix("Article 9") for ask in asks(wording) if ask.kind is EvidenceKind.PROPOSAL]


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        ("3. Option A: The toll is: (a) a coin; (b) a song. Option B: No toll.", ["(3), Option A", "(3), Option A(a)",
            "(3), Option A(b)", "(3), Option B"]),
        ("(c) Option 1: A coin; Option 2: A song; (d) A promise.", ["(c), Option 1", "(c), Option 2", "(d)"]),
        ("(c)Option 1: A coin;", ["(c), Option 1"]),
        ("OPTION I:\n1. A coin.\n2. A song. OPTION II:\n1. A bell.", [", Option I(1)", ", Option I(2)",
            ", Option II(1)"]),
        ("4. Option B: A song.\nOption C\n4 “Toll” means a bell.", ["(4), Option B", "(4), Option C"]),
        ("1. A coin.\n21. A song.\n32. A bell.\n43. A horn.", ["(1)", "", "", ""]),
        ("1. A gate is: (a) a door; (cb)An arch; (d) a hole.", ["(1)", "(1)(a)", "(1)", "(1)(d)"]),
        ("4. See paragraphs (i) and (iii). (b) The gate.", ["(4)", "(4)(b)"]),
        ("5. The fee of paragraph (4)(b) and (c) shall be paid.", ["(5)"]),
        ("4. The council may act. (i) It may sing. 16 (ii) It may dance.", ["(4)", "(4)(i)", "(4)(ii)"]),
        ("The aims are (i) to sing;\n(ii) to dance.", ["", "(i)", "(ii)"]),
        ("3. A bell (a) that rings, (b) that is heard.", ["(3)", "(3)(a)", "(3)(b)"]),
        ("3. A bell (a) that rings.", ["(3)"]),
        ("Keeping of gates 1. A gate is kept. 2. A bell rings.", ["", "(1)", "(2)"]),
        ("The keeper of gate 1. A gate is kept.", [""]),
        ("Article 9 bis – Keeping “1. A gate is kept. “2. A bell rings.”", ["", "(1)", "(2)"]),
        ("4. “Gate” means a door. Or 4. “Gate” means an arch.", ["(4)", "(4)"]),
        ("10. A gate. Possibly as definition 20 “Toll” means a coin.", ["(10)", "(20)"]),
        ("(a bis). A song,", ["(a bis)"]),
        ("(j) alt. A song;\n(j) A coin.", ["(j alt)", "(j)"]),
        ("2.bis A song.", ["(2 bis)"]),
        ("1. The gate [day]\n[night] is shut.", ["(1)"]),
    ],
)  # fmt: skip
def test_each_piece_has_its_place(wording: str, expected: list[str]) -> None:
    assert places(wording) == expected


def test_a_bracket_before_a_number_stays_with_its_words() -> None:
    assert [ask.wording for ask in asks("[2. The keeper sleeps by day.]")] == ["[The keeper sleeps by day.]"]


def test_the_title_of_a_new_article_is_a_piece_of_its_own() -> None:
    first, second, _ = asks("Article 9 bis – Keeping of gates 1. A gate is kept. 2. A bell rings.")
    assert (first.wording, second.wording) == ("Keeping of gates", "A gate is kept.")


def test_words_behind_add_are_new() -> None:
    found = asks("Add two additional duties: (l) the duty of song; and (m) the duty of dance.")
    assert [(ask.edit, ask.wording) for ask in found[1:]] == [
        (Edit.INSERT, "the duty of song; and"),
        (Edit.INSERT, "the duty of dance."),
    ]
    (first, second) = asks("1. A gate. Add a new paragraph 9.4: 9.4 A bell rings.")
    assert (first.wording, second.edit, second.address) == ("A gate.", Edit.INSERT, "Article 9(4)")


AT = "Article 9(1)"
INSTRUCTIONS = [
    ("Delete “a bell”.", [(Edit.DELETE, AT, "a bell", "")]),
    ("delete “a bell” and “a horn”", [(Edit.DELETE, AT, "a bell", ""), (Edit.DELETE, AT, "a horn", "")]),
    ("delete \"a bell\" in paragraph 3", [(Edit.DELETE, "Article 9(3)", "a bell", "")]),
    ("[delete]", [(Edit.DELETE, AT, "", "")]),
    ("paragraph 3: delete", [(Edit.DELETE, "Article 9(3)", "", "")]),
    ("delete paragraphs 3 and 4", [(Edit.DELETE, "Article 9(3)", "", ""), (Edit.DELETE, "Article 9(4)", "", "")]),
    ("Delete subparagraph (b)", [(Edit.DELETE, "Article 9(1)(b)", "", "")]),
    ("delete the entire paragraph", [(Edit.DELETE, AT, "", "")]),
    ("replace “shall” with “may”", [(Edit.REPLACE, AT, "may", "shall")]),
    ("substitute “may” for “shall”", [(Edit.REPLACE, AT, "may", "shall")]),
    ("Article 5(2): replace “a” with “b”", [(Edit.REPLACE, "Article 5(2)", "b", "a")]),
    ("add “or horn” after “bell”", [(Edit.INSERT, AT, "or horn", "bell")]),
    ("After “bell”, insert “or horn”", [(Edit.INSERT, AT, "or horn", "bell")]),
    ("Replace “shall” with “may” and delete “promptly”", [(Edit.REPLACE, AT, "may", "shall"),
        (Edit.DELETE, AT, "promptly", "")]),
    ("move paragraph 3 to article 7", [(Edit.MOVE, "Article 9(3)", "", "Article 7")]),
    ("Move to 4bis", [(Edit.MOVE, AT, "", "Article 4 bis")]),
    ("merge paras 2 and 3", [(Edit.NOTE, "Article 9(2)", "", "")]),
    ("Retain paragraph 2 as is", [(Edit.RETAIN, "Article 9(2)", "", "")]),
    ("Keep as is", [(Edit.RETAIN, AT, "", "")]),
    ("put “a bell” in square brackets", [(Edit.BRACKET, AT, "a bell", "")]),
    ("put paragraph 5 in brackets", [(Edit.BRACKET, "Article 9(5)", "", "")]),
    ("remove the brackets around “a bell”", [(Edit.RETAIN, AT, "a bell", "")]),
    ("Supprimer le paragraphe 3", [(Edit.DELETE, "Article 9(3)", "", "")]),
    ("remplacer «doit» par «peut»", [(Edit.REPLACE, AT, "peut", "doit")]),
    ("ajouter « ou cor » après « cloche »", [(Edit.INSERT, AT, "ou cor", "cloche")]),
    ("Suprimir el párrafo 2", [(Edit.DELETE, "Article 9(2)", "", "")]),
    ("Sustituir “deberá” por “podrá”", [(Edit.REPLACE, AT, "podrá", "deberá")]),
    ("исключить пункт 3", [(Edit.DELETE, "Article 9(3)", "", "")]),
    ("заменить слова «должны» словами «могут»", [(Edit.REPLACE, AT, "могут", "должны")]),
    ("将“应”改为“可”", [(Edit.REPLACE, AT, "可", "应")]),
    ("在“钟”之后增加“或号角”", [(Edit.INSERT, AT, "或号角", "钟")]),
    ("以“可”取代“应”", [(Edit.REPLACE, AT, "可", "应")]),
    ("حذف الفقرة 3", [(Edit.DELETE, "Article 9(3)", "", "")]),
    ("الاستعاضة عن «يجب» بعبارة «يجوز»", [(Edit.REPLACE, AT, "يجوز", "يجب")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INSTRUCTIONS)
def test_an_instruction_is_one(text: str, expected: list[tuple[Edit, str, str, str]]) -> None:
    found = instructions_in(text, AT)
    assert found is not None
    assert [(ask.edit, ask.address, ask.wording, ask.anchor) for ask in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Maintain a register of gates.",
        "Remove waste from the river.",
        "Add a lantern.",
        "Keep the gate open.",
        "Move goods to the harbour.",
        "The gate is open.",
        "Replace lost keys with new ones.",
        "x" * 2_000,
    ],
)
def test_words_of_a_treaty_are_no_instruction(text: str) -> None:
    assert instructions_in(text, AT) is None


def test_what_numbers_shall_do_behind_a_long_instruction_makes_it_no_longer() -> None:
    asked = "; ".join(f"delete “lamp{n}”" for n in range(1, 72))
    assert len(asked) < 1200
    found = instructions_in(f"{asked}, and renumber the paragraphs that follow, as far as they are there.", AT)
    assert [ask.wording for ask in found or ()] == [f"lamp{n}" for n in range(1, 72)]
    assert instructions_in(f"{asked}; delete “lamp72”", AT) is None


def test_an_instruction_in_a_block_is_an_ask_with_its_place_and_quotation() -> None:
    found = asks("1. delete “at night”\n2. Replace “coin” by “song”. Move paragraph 4 to article 7.")
    assert [(ask.edit, ask.address, ask.wording, ask.anchor) for ask in found] == [
        (Edit.DELETE, "Article 9(1)", "at night", ""),
        (Edit.REPLACE, "Article 9(2)", "song", "coin"),
        (Edit.MOVE, "Article 9(4)", "", "Article 7"),
    ]
    assert all(ask.quote and ask.where for ask in found)


def test_notes_of_moving_are_asks_beside_the_words() -> None:
    found = asks(
        "2. The gate is shut. [Moved from article 7(2)]\n4. A bell rings. [move to 9bis]\n5. A horn.[merge with 4]"
    )
    assert [(ask.edit, ask.address, ask.wording, ask.anchor) for ask in found] == [
        (Edit.RESTATE, "Article 9(2)", "The gate is shut.", ""),
        (Edit.MOVE, "Article 7(2)", "", "Article 9(2)"),
        (Edit.RESTATE, "Article 9(4)", "A bell rings.", ""),
        (Edit.MOVE, "Article 9(4)", "", "Article 9 bis"),
        (Edit.RESTATE, "Article 9(5)", "A horn.", ""),
        (Edit.NOTE, "Article 9(5)", "", ""),
    ]


def test_a_move_of_a_piece_without_a_sure_place_moves_no_whole_article() -> None:
    found = asks("1. A gate.\n21. A bell. [move to be the first paragraph]")
    assert [ask.edit for ask in found] == [Edit.RESTATE, Edit.RESTATE, Edit.NOTE]


def test_what_is_left_unchanged_is_kept_and_a_remark_proposes_nothing() -> None:
    found = asks("2. [no change]\n[3. As revised by States]\n4. A gate.\n54. [no change]")
    assert [(ask.edit, ask.address) for ask in found] == [
        (Edit.RETAIN, "Article 9(2)"),
        (Edit.NOTE, "Article 9(3)"),
        (Edit.RESTATE, "Article 9(4)"),
        (Edit.NOTE, "Article 9"),
    ]


def test_a_question_is_an_ask_of_its_own_and_no_words_of_the_text() -> None:
    found = asks(
        "3. The toll is paid on foot. Does this include children?\nNorhaven would like further clarification on tolls"
    )
    assert [(ask.edit, ask.wording) for ask in found] == [
        (Edit.RESTATE, "The toll is paid on foot."),
        (Edit.QUESTION, ""),
        (Edit.QUESTION, ""),
    ]
    assert found[1].quote == "Does this include children?"


def test_a_stance_without_words_is_a_note_with_its_stance() -> None:
    wording = "2. The toll is a coin."
    (_, reserve) = asks(wording, "Norhaven reserves its position on paragraph 2.")
    (_, flexible) = asks(wording, "Norhaven could support paragraph 2.")
    assert [(ask.edit, ask.stance) for ask in (reserve, flexible)] == [
        (Edit.NOTE, Stance.RESERVE),
        (Edit.NOTE, Stance.FLEXIBLE),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4bis", "Article 4 bis"),
        ("Art. 3 Application", "Article 3"),
        ("paragraph 2", "Article 9(2)"),
        ("(a)", "Article 9(a)"),
        ("Preamble", "Preamble"),
        ("the beginning of the article", "the beginning of the article"),
        ("the harbour", ""),
    ],
)
def test_where_a_move_leads(text: str, expected: str) -> None:
    assert destination(text, "Article 9(1)") == expected
