"""Proposals that a paper takes back: below their words, in their head, in a later statement, in a column of a table."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.tables.reader import TablePaper, read_grids
from app.importing.source.grids import Grid
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, Proposal

REGISTER: Register = register_of(
    (
        Actor(
            "XNO",
            ActorType.STATE,
            "Norhaven",
            (Alias("La Norhavie", "fr"), Alias("Норхавен", "ru"), Alias("诺港", "zh"), Alias("نورهافن", "ar")),
        ),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("克斯特", "zh"),)),
        Actor("XMI", ActorType.STATE, "Mirandel"),
    )
)
WORDS = "2. A keeper serves for nine winters."


def read(body: str) -> tuple[Proposal, ...]:
    lines = paged_lines(f"ARTICLE 2\n{body}".split("\n"))
    return read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="p-").proposals


def asks(body: str, actor: str = "XNO") -> list[tuple[Edit, Stance]]:
    """What an actor asks after all."""
    found = [p for p in read(body) if any(one.id == actor for one in p.actors)]
    return [(ask.edit, ask.stance) for p in found for ask in p.asks]


BACK, STANDS = [(Edit.NOTE, Stance.WITHDRAW)], [(Edit.RESTATE, Stance.PROPOSE)]


@pytest.mark.parametrize(
    "line",
    [
        "Norhaven withdrew this proposal on 4 June.",
        "The delegation of Norhaven withdrew its amendment.",
        "This proposal was withdrawn at the morning meeting.",
        "At the request of Kestria, Norhaven withdrew its proposal.",
        "La Norhavie a retiré cette proposition.",
        "Норхавен снял это предложение 4 июня.",
        "诺港于6月4日撤回了该提案。",
        "سحبت نورهافن هذا المقترح.",
        "[已撤回]",
        "(Withdrawn by the sponsor)",
        "This amendment was withdrawn in favour of that of Kestria.",
        "Please disregard this suggestion.",
        "Norhaven can go along with the text as it stands.",
    ],
)
def test_words_that_a_line_below_takes_back(line: str) -> None:
    assert asks(f"Norhaven\n{WORDS}\n{line}") == BACK


@pytest.mark.parametrize(
    "line",
    [
        "Kestria joins Norhaven’s withdrawal of this text.",
        "Kestria joined Norhaven in withdrawing this text.",
        "Kestria s’associe au retrait de ce texte par La Norhavie.",
        "Kestria se suma a la retirada de este texto por Norhaven.",
        "Kestria присоединяется к отзыву этого текста, Норхавен.",
        "克斯特与诺港一道撤回该案文。",
    ],
)
def test_who_is_joined_in_a_withdrawal_takes_back_too(line: str) -> None:
    body = f"Norhaven\n{WORDS}\nKestria\n{WORDS}\n{line}"
    assert {*asks(body), *asks(body, "XKE")} == {*BACK}


def test_who_is_joined_by_one_that_takes_back_its_own_text_goes_on_asking() -> None:
    body = f"Norhaven\n{WORDS}\nKestria\n{WORDS}\nKestria joins Norhaven and withdraws its text."
    assert asks(body) == STANDS


@pytest.mark.parametrize(
    "line",
    [
        "Norhaven withdrew its reservation.",
        "Norhaven has not withdrawn this proposal.",
        "Kestria withdrew its objection.",
        "Kestria withdrew its proposal.",
        "克斯特撤回了该提案。",
        "Kestria withdrew its proposal in favour of that of Norhaven.",
    ],
)
def test_words_that_stand_whatever_else_was_withdrawn(line: str) -> None:
    assert asks(f"Norhaven\n{WORDS}\n{line}")[0] == STANDS[0]


def test_a_text_on_withdrawing_takes_nothing_back() -> None:
    text = "3. A keeper that has withdrawn its request shall leave the tower."
    assert asks(f"Norhaven\n{WORDS}\n{text}") == [*STANDS, *STANDS]
    assert asks(f"Norhaven\n{WORDS}\nA keeper that has withdrawn its request is free.")[0] == STANDS[0]


@pytest.mark.parametrize(
    "line",
    [
        "Norhaven has thought better of it.",
        "This idea has been shelved.",
        "The sponsor has pulled this.",
        "No longer on the agenda of Norhaven.",
        "This proposal is off the table.",
        "[pulled]",
        "(stood down)",
        "La Norhavie a renoncé à cette idée.",
        "Норхавен отказался от этой мысли.",
        "诺港已不再主张此点。",
        "تخلت نورهافن عن هذه الفكرة.",
    ],
)
def test_what_may_take_back_in_words_that_nobody_knows_leaves_nothing_asked(line: str) -> None:
    assert {edit for edit, _ in asks(f"Norhaven\n{WORDS}\n{line}")} == {Edit.NOTE}
    lines = paged_lines(f"ARTICLE 2\nNorhaven\n{WORDS}\n{line}".split("\n"))
    told = [str(one.message) for one in read_compilation(lines, REGISTER, source="p", date="", prefix="p-").report]
    assert f"“{line}” stands below a proposal and may take it back; nobody is named for that." in told


@pytest.mark.parametrize(
    "line",
    [
        "3. Norhaven keeps the lamps.",
        "Norhaven shall keep the lamps.",
        "The lamps are bright in winter.",
        "(new)",
        "Norhaven supports the rest.",
        "Rationale: Norhaven has thought of this for long.",
    ],
)
def test_words_of_a_text_or_of_known_kinds_take_nothing_back(line: str) -> None:
    assert (Edit.RESTATE, Stance.PROPOSE) in asks(f"Norhaven\n{WORDS}\n{line}")


def test_a_block_of_nobody_known_is_taken_back_by_the_name_it_bears() -> None:
    proposals = read(f"Farland Union\n{WORDS}\nFarland Union withdrew this proposal.")
    assert [(ask.edit, ask.stance) for p in proposals for ask in p.asks] == BACK


@pytest.mark.parametrize(
    "head",
    [
        "Norhaven (withdrawn)",
        "[Withdrawn] Norhaven",
        "Norhaven – proposal withdrawn",
        "Withdrawn: Norhaven",
        "La Norhavie (retirée)",
        "Норхавен (предложение снято)",
        "诺港（已撤回）",
        "نورهافن (مسحوب)",
    ],
)
def test_a_head_that_says_so_itself(head: str) -> None:
    assert asks(f"Kestria\n1. A lamp burns at dusk.\n{head}\n{WORDS}") == BACK
    assert asks(f"Kestria\n1. A lamp burns at dusk.\n{head}\n{WORDS}", "XKE") == STANDS


def test_a_head_with_another_note_or_within_a_sentence_says_no_such_thing() -> None:
    assert asks(f"Norhaven\n{WORDS}\nAs was proposed by\nKestria (withdrawn)")[0] == STANDS[0]
    long = "Norhaven (withdrawn), " + "Norhaven, " * 60
    assert BACK[0] not in asks(f"Norhaven\n{WORDS}\n{long}")


@pytest.mark.parametrize(
    ("statement", "left"),
    [
        ("Norhaven withdraws its proposal to delete paragraph 3.", [STANDS[0], BACK[0]]),
        ("Norhaven withdraws its proposal on paragraph 2.", [BACK[0], (Edit.DELETE, Stance.DELETE)]),
        ("Norhaven withdrew its proposal.", [BACK[0], BACK[0]]),
        ("Norhaven withdraws its proposal on paragraph 7.", [BACK[0], BACK[0]]),
        ("Norhaven withdraws its reservation.", [STANDS[0], (Edit.DELETE, Stance.DELETE)]),
    ],
)
@pytest.mark.parametrize("head", ["Norhaven", "Norhaven (second statement)"])
def test_a_later_statement_takes_back_what_it_speaks_of(statement: str, left: list, head: str) -> None:
    body = f"Norhaven\n{WORDS}\n3. Delete.\nKestria\nDelete paragraph 3.\n{head}\n{statement}"
    assert asks(body)[:2] == left
    assert asks(body, "XKE") == [(Edit.DELETE, Stance.DELETE)]


def test_a_later_statement_on_another_article_takes_nothing_back_here() -> None:
    assert asks(f"Norhaven\n{WORDS}\nARTICLE 3\nNorhaven\nNorhaven withdraws its proposal.")[0] == STANDS[0]


def test_a_statement_of_nobody_that_names_two_takes_nothing_back() -> None:
    body = f"Norhaven\n{WORDS}\nFarland (second statement)\nThe proposal of Norhaven and Mirandel was withdrawn."
    assert asks(body)[0] == STANDS[0]


def row(head: str, cell: str) -> list[tuple[Edit, Stance]]:
    grid = Grid((("Article", "Delegation", "Proposed text", head), ("2(2)", "Norhaven", "A lamp burns.", cell)))
    (found,) = read_grids([grid], REGISTER, TablePaper("t.csv", "", "t-")).proposals
    return [(ask.edit, ask.stance) for ask in found.asks]


@pytest.mark.parametrize("head", ["Withdrawn", "Retirée", "Retirada", "Снято", "撤回", "مسحوب"])
def test_a_column_of_withdrawals(head: str) -> None:
    for cell in ("yes", "x", "✓", "4 June 2031", "sí", "да", "是", "نعم"):
        assert row(head, cell) == BACK
    for cell in ("", "no", "–", "n/a", "non", "нет", "否", "لا"):
        assert row(head, cell) == STANDS


def test_remarks_that_take_back() -> None:
    assert row("Remarks", "Withdrawn 3 June") == row("Status", "withdrawn by Norhaven") == BACK
    assert row("Remarks", "Norhaven withdrew its reservation") == row("Remarks", "not withdrawn") == STANDS


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Norhaven withdraws its proposal on paragraph 1, contained in document A/LAMP.1.", ["Article 2(1)"]),
        ("Norhaven withdraws its proposals on paragraphs 1 and 3.", ["Article 2(1)", "Article 2(3)"]),
        ("Norhaven withdraws its proposal on article 5, paragraph 2 (b).", ["Article 5(2)(b)"]),
        ("Norhaven withdraws its proposals on articles 5 and 7.", ["Article 5", "Article 7"]),
        ("Norhaven withdraws its proposal on subparagraph (b).", ["Article 2"]),
        ("Norhaven withdraws its proposal.", ["Article 2"]),
        ("La Norhavie retire sa proposition relative au paragraphe 1.", ["Article 2(1)"]),
        ("Норхавен снимает свое предложение по пункту 1.", ["Article 2(1)"]),
        ("诺港撤回其关于第1款的提案。", ["Article 2(1)"]),
        ("تسحب نورهافن مقترحها بشأن الفقرة 1.", ["Article 2(1)"]),
    ],
)
def test_what_is_taken_back_has_the_places_that_the_sentence_names(line: str, places: list[str]) -> None:
    found = [ask.address for one in read(f"Norhaven\n{line}") for ask in one.asks]
    assert found == places


def test_places_in_spanish_are_those_of_the_sentence_too() -> None:
    lines = paged_lines(["Artículo 2", "Norhaven", "Norhaven retira su propuesta sobre el párrafo 1 del artículo 5."])
    (one,) = read_compilation(lines, REGISTER, source="paper.txt", date="", prefix="p-").proposals
    assert [ask.address for ask in one.asks] == ["Artículo 5(1)"]


def test_of_two_places_named_both_are_taken_back_and_no_third() -> None:
    words = "1. A lamp burns.\n2. A bell rings.\n3. A horn sounds."
    found = asks(f"Norhaven\n{words}\nNorhaven\nNorhaven withdraws its proposals on paragraphs 1 and 3.")
    assert found[:3] == [*BACK, *STANDS, *BACK]


OTHERS = "Mirandel\n2. A keeper serves for six winters."


@pytest.mark.parametrize(
    "line",
    [
        "Norhaven has given up its text and joined Mirandel.",
        "Norhaven: thanks Mirandel; we no longer insist and support its wording.",
        "In favour of the text of Mirandel, Norhaven abandoned its own.",
        "(The delegation of Norhaven withdrew its proposal and joined that of Mirandel.)",
        "Norhaven\nJoins the proposal of Mirandel and abandons its own.",
        "Norhaven\nSupports Mirandel in lieu of its own amendment.",
        "La Norhavie abandonne son texte et se rallie à celui de Mirandel.",
        "Норхавен отозвал свою поправку и присоединился к Mirandel.",
        "诺港收回其提案，转而支持Mirandel。",
        "سحبت نورهافن تعديلها وانضمت إلى مقترح Mirandel.",
    ],
)
def test_who_takes_back_below_anothers_words_and_joins_them_asks_no_more(line: str) -> None:
    body = f"Norhaven\n{WORDS}\n{OTHERS}\n{line}"
    assert STANDS[0] not in asks(body)
    assert asks(body, "XMI")[:1] == STANDS


def test_a_joint_proposal_that_is_named_below_another_is_taken_back() -> None:
    body = f"Norhaven and Kestria\n{WORDS}\n{OTHERS}\nThe proposal of Norhaven and Kestria was withdrawn."
    assert STANDS[0] not in asks(body)
    assert asks(body, "XMI") == STANDS


def test_words_behind_a_withdrawal_are_of_nobody_who_is_certain() -> None:
    found = read(f"Norhaven\n{WORDS}\n{OTHERS}\nNorhaven withdrew its proposal.\n3. A bell hangs at the gate.")
    (bell,) = [p for p in found for ask in p.asks if "bell" in ask.wording]
    assert [actor.id for actor in bell.actors] == ["?"]


def test_a_proposal_that_goes_on_with_words_of_who_withdrew_another_stands() -> None:
    body = f"Norhaven\n{WORDS}\nKestria\n{WORDS}\n{OTHERS} (Kestria withdrew its proposal.)"
    assert asks(body) == STANDS
    assert STANDS[0] not in asks(body, "XKE")


@pytest.mark.parametrize(
    "line",
    [
        "Norhaven withdraws in favour of Mirandel.",
        "Norhaven did not pursue the matter.",
        "Norhaven gave way.",
        "Subsequently merged with the proposal of Mirandel.",
        "2. A bell rings. Withdrawn; see Mirandel.",
    ],
)
def test_other_words_for_giving_a_proposal_up(line: str) -> None:
    assert STANDS[0] not in asks(f"Norhaven\n{WORDS}\n{line}")


@pytest.mark.parametrize("line", ["Norhaven: joins the proposal of Mirandel.", "Norhaven\nJoins Mirandel."])
def test_who_joins_rival_words_at_the_same_place_leaves_its_own(line: str) -> None:
    left = asks(f"Norhaven\n{WORDS}\n3. A bell rings.\n{OTHERS}\n{line}")
    assert [edit for edit, stance in left if stance is Stance.PROPOSE] == [Edit.RESTATE]
    supports = asks(f"Norhaven\n{WORDS}\nMirandel\n3. A horn sounds.\n{line}")
    assert STANDS[0] in supports
