"""Words that a block only quotes are not proposed by the delegation whose block it is."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Register, register_of

OLD = "A bell hangs at each gate and rings at noon."
NEW = "A bell hangs at each gate."


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(tuple(Actor(f"X{n[:2].upper()}", ActorType.STATE, n) for n in ("Norhaven", "Kestria")))


def wordings(words: str, register: Register) -> list[str]:
    lines = paged_lines(f"ARTICLE 2\nNorhaven\n{words}".split("\n"))
    found = read_compilation(lines, register, source="paper.txt", date="", prefix="x")
    return [ask.wording for block in found.proposals for ask in block.asks if ask.wording]


@pytest.mark.parametrize(
    ("standing", "proposed"),
    [
        ("Current text:", "Proposed text:"),
        ("Text as it stands:", "Text as amended:"),
        ("Texte actuel :", "Texte proposé :"),
        ("Texto actual:", "Texto propuesto:"),
        ("Действующий текст:", "Предлагаемый текст:"),
        ("原案文：", "建议案文："),
        ("النص الحالي:", "النص المقترح:"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n"])
def test_of_a_pair_the_text_as_it_stands_is_not_proposed(
    standing: str, proposed: str, between: str, register: Register
) -> None:
    words = f"{standing}{between}1. {OLD}\n{proposed}{between}1. {NEW}"
    assert wordings(words, register) == [NEW]


def test_a_quotation_of_anothers_text_is_not_proposed(register: Register) -> None:
    words = f"Norhaven recalls the text of Kestria:\n“1. {OLD}”\nand cannot live with it.\n2. A lamp burns."
    assert wordings(words, register) == ["A lamp burns."]


def test_a_quotation_over_lines_is_not_proposed(register: Register) -> None:
    words = f"We have read Kestria's submission:\n“1. {OLD}\n2. {NEW}”\n3. A lamp burns."
    assert wordings(words, register) == ["A lamp burns."]


def test_words_without_quotation_marks_behind_such_a_line_are_the_blocks(register: Register) -> None:
    words = f"This takes up the text of Kestria:\n1. {OLD}"
    assert wordings(words, register) == [OLD]


@pytest.mark.parametrize(
    "said",
    [
        "The following wording was read out by the secretary:",
        "This text was circulated in the room:",
        "Le texte suivant a été lu en séance :",
        "El siguiente texto fue leído en la sala:",
        "Был зачитан следующий текст:",
        "秘书宣读了以下案文：",
    ],
)
def test_a_text_brought_in_by_somebody_who_is_not_named_is_not_the_blocks(said: str, register: Register) -> None:
    lines = paged_lines(f"ARTICLE 2\nNorhaven\n1. {NEW}\n{said}\n2. {OLD}".split("\n"))
    found = read_compilation(lines, register, source="paper.txt", date="", prefix="x").proposals
    mine = [ask.wording for one in found if one.actors[0].id == "XNO" for ask in one.asks if ask.wording]
    assert mine == [NEW]


def test_a_text_put_forward_stays_the_proponents(register: Register) -> None:
    words = f"In view of the text of Kestria Norhaven proposes:\n“1. {OLD}”"
    assert any(OLD in wording for wording in wordings(words, register))


def test_reasons_end_what_is_quoted(register: Register) -> None:
    words = f"Current text: 1. {OLD}\nRationale\nIt is long.\nArticle 2, para. 1\n1. {NEW}"
    assert wordings(words, register) == [NEW]


UNASKED = (
    "Norhaven cannot accept:",
    "Norhaven opposes the following text:",
    "The following is not acceptable to us:",
    "La Norhavie ne peut accepter :",
    "Norhavia no puede aceptar:",
    "Норхавен не может принять:",
    "诺港不能接受：",
    "لا يمكن لنورهافن قبول:",
    "Wording to be avoided:",
    "Instead of:",
    "For comparison:",
    "The former wording of the article:",
    "Norhaven wonders about:",
)


@pytest.mark.parametrize("line", UNASKED)
def test_words_that_are_refused_or_of_another_text_are_not_proposed(line: str, register: Register) -> None:
    assert wordings(f"{line}\n1. {OLD}", register) == []
    assert wordings(f"{line}\n1. {OLD}\nNorhaven proposes:\n1. {NEW}", register)[-1] == NEW


def test_words_of_another_text_in_the_line_itself_are_not_proposed(register: Register) -> None:
    assert wordings(f"The earlier text read: “{OLD}”", register) == []
    assert wordings(f"The new text should read: “{NEW}”", register) == [f"“{NEW}”"]


def test_a_duty_that_refuses_is_wording(register: Register) -> None:
    words = "1. No keeper shall oppose the following:"
    assert wordings(f"{words}\n(a) the ringing of a bell;", register)
    assert wordings("Keepers shall not accept:\n(a) the ringing of a bell;", register)


def mine(words: str, register: Register) -> list[str]:
    """The words that stand under Norhaven's name."""
    lines = paged_lines(f"ARTICLE 2\nNorhaven\n{words}".split("\n"))
    found = read_compilation(lines, register, source="paper.txt", date="", prefix="x").proposals
    return [ask.wording for one in found if one.actors[0].id == "XNO" for ask in one.asks if ask.wording]


@pytest.mark.parametrize(
    "lead",
    [
        "We oppose the following text:",
        "Norhaven cannot accept:",
        "Last year's text of Kestria:",
        "In reply to Kestria:",
        "For comparison, Article 9 of the Lamp Code reads:",
        "Kestria's wording:",
        "Nous ne pouvons pas accepter :",
        "À titre de comparaison :",
        "No podemos aceptar:",
        "Para referencia:",
        "Не можем принять:",
        "Для сравнения:",
        "不能接受：",
        "供参考：",
        "لا يمكن قبول:",
        "للمقارنة:",
    ],
)
@pytest.mark.parametrize("between", ["\n", " "])
def test_words_that_are_refused_or_of_another_are_not_proposed(lead: str, between: str, register: Register) -> None:
    assert mine(f"1. {NEW}\n{lead}{between}2. {OLD}", register) == [NEW]


@pytest.mark.parametrize("lead", ["Based on the text of Kestria:", "Amended text of Kestria:", "We propose:"])
def test_words_made_of_anothers_are_ones_own(lead: str, register: Register) -> None:
    assert wordings(f"{lead}\n1. {OLD}", register) == [OLD]


def test_a_line_that_tells_what_another_proposed_is_not_the_blocks(register: Register) -> None:
    assert mine(f"1. {NEW}\nKestria proposed: 2. Each keeper shall light a lamp.", register) == [NEW]


@pytest.mark.parametrize(
    "lead",
    [
        "It is not acceptable that:",
        "The rejected version was:",
        "An earlier draft said:",
        "We were shown:",
        "A text which we do not endorse:",
        "Some prefer:",
        "The Lamp Code says:",
        "On nous a montré ceci :",
        "Nos mostraron esto:",
    ],
)
def test_words_behind_a_lead_that_is_not_plain_are_nobodys(lead: str, register: Register) -> None:
    assert mine(f"{lead}\n1. {OLD}", register) == []


@pytest.mark.parametrize(
    "lead",
    [
        "The following text:",
        "Norhaven's text for paragraph 1:",
        "Paragraph 1 reads:",
        "We would rephrase it so:",
        "Le texte suivant :",
        "El texto siguiente:",
        "Each keeper shall light:",
    ],
)
def test_words_behind_a_plain_lead_are_ones_own(lead: str, register: Register) -> None:
    assert OLD in " ".join(mine(f"{lead}\n1. {OLD}", register))


def test_words_behind_a_denial_are_not_proposed(register: Register) -> None:
    assert mine(f"1. {NEW}\nNOT: 2. {OLD}", register) == [NEW]
