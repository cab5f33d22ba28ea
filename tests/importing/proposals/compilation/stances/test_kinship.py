"""Who sides with another asks for what that other asks, who refuses it for the contrary; else nobody is named."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.stances.kinship import siding_of
from app.treaty.actors import Actor, ActorType, Register, register_of

NAMES = ("Norhaven", "Kestria", "Mirandel", "Sudmark")
LAMP, BELL = "A lamp burns all night.", "A bell rings at noon."


@pytest.fixture(scope="module")
def register() -> Register:
    states = tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES)
    twins = (Actor("TWO1", ActorType.STATE, "Eastland"), Actor("TWO2", ActorType.STATE, "Eastland"))
    return register_of((*states, *twins))


def read(lines: str, register: Register) -> CompilationProposals:
    return read_compilation(paged_lines(lines.split("\n")), register, source="paper.txt", date="", prefix="x")


def asked(found: CompilationProposals, who: str) -> list[tuple[str, str, str]]:
    """(edit, stance, wording) of each ask of somebody."""
    return [
        (ask.edit.value, ask.stance.value, ask.wording)
        for block in found.proposals
        if [actor.id for actor in block.actors] == [who]
        for ask in block.asks
    ]


def told(text: str, register: Register) -> list[tuple[str, str]] | None:
    """(stance, ids) of each side of a sentence."""
    found = siding_of(text, register)
    return found and [(side.stance.value, " ".join(actor.id for actor in side.actors)) for side in found.sides]


@pytest.mark.parametrize(
    "sentence",
    [
        "Supports Kestria.",
        "We support the proposal of Kestria.",
        "Fully agrees with the statement by Kestria, because lamps are good.",
        "aligns itself with Kestria",
        "In support of Kestria’s text",
        "Appuie la proposition de Kestria.",
        "Souscrit à la position de Kestria",
        "Se suma a la propuesta de Kestria.",
        "Apoya a Kestria",
        "Поддерживает предложение Kestria",
        "Согласна с Kestria",
        "支持 Kestria 的提案",
        "تؤيد اقتراح Kestria",
    ],
)
def test_who_supports_another_asks_for_the_same(sentence: str, register: Register) -> None:
    paper = f"ARTICLE 2\nMirandel\n1. {BELL}\nKestria\n1. {LAMP}\nNorhaven\n{sentence}"
    assert asked(read(paper, register), "XNO") == [("restate", "support", LAMP)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Idem.",
        "Ditto",
        "Same as Kestria",
        "Same text as above",
        "Co-sponsors the proposal of Kestria.",
        "As proposed by Kestria",
        "Même texte que Kestria",
        "Igual que Kestria",
        "Lo mismo",
        "То же, что и Kestria",
        "То же самое",
        "同上",
        "与 Kestria 的提案相同",
        "نفس اقتراح Kestria",
        "الاقتراح نفسه",
    ],
)
def test_who_asks_the_same_is_a_sponsor(sentence: str, register: Register) -> None:
    sentence = sentence.replace("Same text as above", "Same as above")
    paper = f"ARTICLE 2\nMirandel\n1. {BELL}\nKestria\n1. {LAMP}\nNorhaven\n{sentence}"
    assert asked(read(paper, register), "XNO") == [("restate", "cosponsor", LAMP)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Does not support Kestria.",
        "Disagrees with Kestria. The night is long.",
        "Cannot accept the text of Kestria.",
        "Supports neither Kestria nor Sudmark.",
        "N’appuie pas la proposition de Kestria.",
        "Ne soutient ni Kestria ni Sudmark",
        "No apoya ni a Kestria ni a Sudmark",
        "Se opone a la propuesta de Kestria",
        "Возражает против предложения Kestria",
        "不支持 Kestria",
        "既不支持 Kestria 也不支持 Sudmark",
        "تعارض اقتراح Kestria",
    ],
)
def test_who_refuses_another_is_against_it(sentence: str, register: Register) -> None:
    paper = f"ARTICLE 2\nKestria\n1. {LAMP}\nNorhaven\n{sentence}"
    assert asked(read(paper, register), "XNO") == [("restate", "oppose", LAMP)]


def test_who_takes_one_side_and_refuses_the_other_is_told_for_both(register: Register) -> None:
    for sentence in (
        "Supports Mirandel, not Kestria.",
        "Supports Mirandel but opposes Kestria",
        "Soutient Mirandel, mais pas Kestria",
        "Apoya a Mirandel, pero no a Kestria",
        "Поддерживает Mirandel, а не Kestria",
        "支持 Mirandel，不支持 Kestria",
    ):
        paper = f"ARTICLE 2\nMirandel\n1. {BELL}\nKestria\n1. {LAMP}\nNorhaven\n{sentence}"
        assert asked(read(paper, register), "XNO") == [("restate", "support", BELL), ("restate", "oppose", LAMP)]


def test_a_deletion_that_is_refused_is_to_stay(register: Register) -> None:
    paper = "ARTICLE 2\nKestria\nDelete paragraph 3.\nNorhaven\nDoes not support Kestria."
    assert asked(read(paper, register), "XNO") == [("retain", "retain", "")]


def test_a_line_in_the_block_of_another_speaks_for_who_is_named(register: Register) -> None:
    paper = f"ARTICLE 2\nKestria\n1. {LAMP}\nMirandel\n1. {BELL}\nNorhaven supports Kestria.\n2. A rope hangs."
    found = read(paper, register)
    assert asked(found, "XNO") == [("restate", "support", LAMP)]
    assert asked(found, "XMI") == [("restate", "propose", BELL)]
    assert [ask.wording for block in found.proposals for ask in block.asks if block.actors[0].id == "?"] == [
        "A rope hangs."
    ]


def test_who_sides_with_one_who_sides_is_told_by_the_first(register: Register) -> None:
    paper = f"ARTICLE 2\nNorhaven: same as Mirandel\nMirandel: supports Kestria\nKestria\n1. {LAMP}"
    assert asked(read(paper, register), "XNO") == [("restate", "cosponsor", LAMP)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Does not oppose Kestria.",
        "Supports Kestria with amendments.",
        "Supports Kestria in principle",
        "Would support Kestria if a bell rang.",
        "Opposes Mirandel, not Kestria",
        "Supports young keepers.",
        "Not Kestria",
        "Supports the former proposal of Kestria",
        "Is Kestria supported?",
        "Supports Eastland",
        "Supports Norhaven",
        "不反对 Kestria",
        "与 Kestria 的提案不同",
        "تؤيد Kestria",
        "Apoya Kestria",
        "Kestria",
    ],
)
def test_words_that_take_no_plain_side_ask_nothing(sentence: str, register: Register) -> None:
    paper = f"ARTICLE 2\nMirandel\n1. {BELL}\nKestria\n1. {LAMP}\nNorhaven\n{sentence}"
    found = read(paper, register)
    assert all(edit in ("note", "question") or BELL not in words for edit, _, words in asked(found, "XNO"))
    assert all(LAMP not in words for _, _, words in asked(found, "XNO"))


def test_where_it_is_not_plain_what_is_meant_nobody_is_named(register: Register) -> None:
    twice = f"ARTICLE 2\nKestria\n1. {LAMP}\nKestria\n1. {BELL}\nNorhaven\nSupports Kestria."
    elsewhere = f"ARTICLE 3\nKestria\n1. {LAMP}\nARTICLE 2\nMirandel\n1. {BELL}\nNorhaven\nSupports Kestria."
    above = f"ARTICLE 2\nFredonia (observer)\n1. {LAMP}\nNorhaven\nIdem."
    for paper in (twice, elsewhere, above):
        found = read(paper, register)
        assert {edit for edit, *_ in asked(found, "XNO")} == {"note"}
        assert any("nobody is named for it here" in said for said in (str(line.message) for line in found.report))


def test_reasons_that_mention_others_name_nobody(register: Register) -> None:
    paper = f"ARTICLE 2\nKestria\n1. {LAMP}\nMirandel\n1. {BELL}\nRationale\nNorhaven supports Kestria."
    assert asked(read(paper, register), "XNO") == []


def test_names_joined_by_words_are_a_head(register: Register) -> None:
    paper = f"ARTICLE 2\nMirandel\n1. {BELL}\nNorhaven as well as Kestria\n1. {LAMP}"
    found = read(paper, register)
    assert [[actor.id for actor in block.actors] for block in found.proposals] == [["XMI"], ["XNO", "XKE"]]


def test_a_sentence_is_told_with_its_subject(register: Register) -> None:
    found = siding_of("The delegation of Norhaven does not agree with Kestria’s proposal.", register)
    assert found is not None
    assert [actor.id for actor in found.speakers] == ["XNO"]
    assert told("تؤيد Norhaven اقتراح Kestria", register) == [("support", "XKE")]
    assert told("Kestria " * 60, register) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Prefers the current text to that of Kestria.",
        "Does not support Kestria and wishes to keep the existing wording.",
        "Préfère le texte actuel à celui de Kestria.",
        "N’appuie pas Kestria et souhaite maintenir le texte actuel.",
        "Prefiere la redacción vigente a la de Kestria.",
        "No apoya la propuesta de Kestria y desea mantener el texto actual.",
        "Предпочитает действующий текст предложению Kestria.",
        "Не поддерживает предложение Kestria и выступает за сохранение нынешнего текста.",
        "不支持Kestria的提案，主张保留现行案文。",
        "تفضل النص الحالي على مقترح Kestria",
        "لا تؤيد مقترح Kestria وتفضل الإبقاء على النص الحالي",
    ],
)
def test_who_prefers_the_text_as_it_is_refuses_the_proposal(sentence: str, register: Register) -> None:
    assert told(sentence, register) == [("oppose", "XKE")]


def test_who_supports_and_keeps_the_text_says_two_things(register: Register) -> None:
    assert told("Supports Kestria and wishes to keep the current text.", register) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Endorses what Kestria has put forward",
        "Soutient ce qu’a proposé Kestria",
        "Apoya lo que ha propuesto Kestria",
        "Согласна с тем, что предложила Kestria",
    ],
)
def test_what_another_has_put_forward_is_its_proposal(sentence: str, register: Register) -> None:
    assert told(sentence, register) == [("support", "XKE")]


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Supports the proposal of Kestria on paragraph 2.", True),
        ("On paragraph 2, supports the proposal of Kestria.", True),
        ("Supports the proposal of Kestria on article 4.", True),
        ("Supports the proposal of Kestria on paragraph 3.", False),
        ("Supports the proposal of Kestria on article 5.", False),
    ],
)
def test_a_place_that_is_named_must_be_that_of_the_proposal(sentence: str, kept: bool, register: Register) -> None:
    found = read(f"Article 4\nKestria\n2. {LAMP}\nNorhaven\n{sentence}", register)
    mine = [one for one in asked(found, "XNO") if one[0] != "note"]
    assert mine == ([("restate", "support", LAMP)] if kept else [])
