"""Lists of who is for what a paper puts to all, and who against, in whatever layout, below a request on one line."""

from __future__ import annotations

import re
import re._constants as signs
import re._parser as parser

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.importing.proposals.compilation.stances.list_vocabulary import LIST_WORDS
from app.importing.proposals.compilation.stances.side_lists import list_over_lines, lists_in, opened_list
from app.treaty.actors import Actor, ActorType, Register, register_of

NAMES = ("Norhaven", "Kestria", "Mirandel", "Portia", "Soldania")


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES))


def read(lines: str, register: Register) -> CompilationProposals:
    return read_compilation(paged_lines(lines.split("\n")), register, source="paper.txt", date="", prefix="x")


def asked(lines: str, register: Register) -> list[tuple[str, str, str, str, str]]:
    """(ids, edit, stance, address, words) of each ask of somebody who is known."""
    return [
        (" ".join(actor.id for actor in block.actors), ask.edit.value, ask.stance.value, ask.address, ask.wording)
        for block in read(lines, register).proposals
        for ask in block.asks
        if all(actor.id != "?" for actor in block.actors)
    ]


@pytest.mark.parametrize(
    ("text", "stance", "names"),
    [
        ("FOR (2): Norhaven; Kestria", "support", "Norhaven; Kestria"),
        ("Delegations that can accept this proposal – Norhaven / Kestria", "support", "Norhaven / Kestria"),
        ("3 delegations in favour: Norhaven, Kestria, Portia", "support", "Norhaven, Kestria, Portia"),
        ("Who objects: Mirandel", "oppose", "Mirandel"),
        ("**Unable to agree** … Mirandel", "oppose", "Mirandel"),
        ("[Status quo: Mirandel]", "oppose", "Mirandel"),
        ("Prefer the existing wording: Mirandel", "oppose", "Mirandel"),
        ("Se sont prononcés contre (1) : Mirandel", "oppose", "Mirandel"),
        ("Ont appuyé la proposition : Norhaven ; Kestria", "support", "Norhaven ; Kestria"),
        ("Quienes no pueden aceptar — Mirandel", "oppose", "Mirandel"),
        ("Países que se manifestaron a favor: Norhaven y Kestria", "support", "Norhaven y Kestria"),
        ("Делегации, высказавшиеся за: Norhaven, Kestria", "support", "Norhaven, Kestria"),
        ("Не могут согласиться с предложением — Mirandel", "oppose", "Mirandel"),
        ("持反对意见的国家（1个）：Mirandel", "oppose", "Mirandel"),
        ("予以支持：Norhaven、Kestria", "support", "Norhaven、Kestria"),
        ("الدول الموافقة (2): Norhaven، Kestria", "support", "Norhaven، Kestria"),
        ("اعترضت على المقترح - Mirandel", "oppose", "Mirandel"),
    ],
)
def test_a_label_says_which_side_its_names_take(text: str, stance: str, names: str) -> None:
    assert [(one.stance and one.stance.value, one.names) for one in lists_in(text)] == [(stance, names)]


@pytest.mark.parametrize(
    "text",
    [
        "For discussion: Norhaven",
        "For the text: Norhaven",
        "Norhaven: for the proposal",
        "No deletion: Norhaven",
        "1. No State shall: light lamps",
        "Supported by Norhaven",
        "x" * 1000,
    ],
)
def test_other_lines_are_no_list(text: str) -> None:
    assert lists_in(text) == ()


def test_several_lists_stand_on_one_line() -> None:
    told = lists_in("In favour: Norhaven, Kestria | Against: Mirandel; abstaining: Portia")
    assert [(one.stance and one.stance.value, one.names) for one in told] == [
        ("support", "Norhaven, Kestria"),
        ("oppose", "Mirandel"),
        (None, "Portia"),
    ]


def test_a_list_runs_on_over_lines_until_another_begins() -> None:
    lines = ["In favour: Norhaven,", "Kestria", "and Portia", "Opposed: Mirandel"]
    assert list_over_lines(lines) == ("In favour: Norhaven, Kestria and Portia", 3)
    assert list_over_lines(["Norhaven,", "Kestria"]) == ("Norhaven,", 1)


def test_a_label_stands_alone_above_its_names() -> None:
    assert opened_list("Opposition") is not None
    assert opened_list("In favour (3):") is not None
    assert opened_list("No") is None
    assert opened_list("Norhaven") is None


@pytest.mark.parametrize(
    ("request_line", "place", "edit", "words"),
    [
        ("Article 4, paragraph 1: replace “red” with “green”", "Article 4(1)", "replace", "green"),
        ("In article 4(1), replace “red” by “green”.", "Article 4(1)", "replace", "green"),
        ("Replacement of “red” by “green” in paragraph 1 of Article 4", "Article 4(1)", "replace", "green"),
        ("Article 4, paragraph 1 – should “red” be replaced by “green”?", "Article 4(1)", "replace", "green"),
        ("Proposal 3: Article 4, para. 1: replace “red” with “green”", "Article 4(1)", "replace", "green"),
        ("2. Article 4(1): replace “red” with “green”", "Article 4(1)", "replace", "green"),
        ("Article 4 – Removal of the words in brackets “at night”", "Article 4", "delete", "at night"),
        ("Paragraph 1 of Article 4 to read: “Lamps are green.”", "Article 4(1)", "restate", "“Lamps are green.”"),
        ("Article 4, par. 1 : remplacement de « rouge » par « vert »", "Article 4(1)", "replace", "vert"),
        ("Faut-il supprimer le paragraphe 1 de l’article 4 ?", "Article 4(1)", "delete", ""),
        ("Artículo 4: adición de «de noche» después de «lámpara»", "Artículo 4", "insert", "de noche"),
        ("Статья 4, пункт 1: замена слова «красный» словом «зеленый»", "Статья 4(1)", "replace", "зеленый"),
        ("第四条：是否应删除第1款？", "第四条(1)", "delete", ""),
        ("第四条：删除方括号内的“夜间”一词的提议", "第四条", "delete", "夜间"),
        ("المادة 4، الفقرة 1: الاستعاضة عن كلمة «أحمر» بكلمة «أخضر»", "المادة 4(1)", "replace", "أخضر"),
    ],
)
def test_a_request_on_one_line_is_of_those_listed_below_it(
    request_line: str, place: str, edit: str, words: str, register: Register
) -> None:
    contrary = "retain" if edit == "delete" else edit
    stance = "retain" if edit == "delete" else "oppose"
    found = asked(f"{request_line}\nAgainst (2): Mirandel; Portia\nIn favour: Norhaven; Kestria", register)
    if edit == "restate":
        found = [
            (who, "restate", how, at, said if said.startswith("“") else f"“{said}”") for who, _, how, at, said in found
        ]
    assert sorted(found) == sorted(
        [("XNO XKE", edit, "support", place, words), ("XMI XPO", contrary, stance, place, words)]
    )


@pytest.mark.parametrize(
    "first",
    [
        "Suggested text (Portia): 1. Lamps are green.",
        "Proposed by Portia: “Lamps are green.”",
        "Amendment (Portia):\n1. Lamps are green.",
    ],
)
def test_who_signs_the_request_asks_for_it_too(first: str, register: Register) -> None:
    found = asked(f"Article 4, paragraph 1\n{first}\nWho supports: Norhaven\nWho objects: Mirandel", register)
    assert [(who, stance) for who, _, stance, _, _ in found] == [
        ("XPO", "propose"),
        ("XNO", "support"),
        ("XMI", "oppose"),
    ]


def test_names_below_their_labels_and_over_lines_are_read(register: Register) -> None:
    below = "Article 2: delete paragraph 3\nSupport\nNorhaven; Kestria\nOpposition\nMirandel"
    over = "Article 2: delete paragraph 3\nIn favour: Norhaven,\nKestria\nOpposed: Mirandel"
    wanted = [("XNO XKE", "delete", "support", "Article 2(3)", ""), ("XMI", "retain", "retain", "Article 2(3)", "")]
    assert asked(below, register) == wanted
    assert asked(over, register) == wanted


def test_one_request_behind_another_has_lists_of_its_own(register: Register) -> None:
    lines = (
        "1. Article 5(1): replace “red” by “green”\nVotes against: Mirandel\nVotes for: Norhaven\n"
        "2. Deletion of article 6(2)\nYes: Portia\nNo: Norhaven"
    )
    assert asked(lines, register) == [
        ("XNO", "replace", "support", "Article 5(1)", "green"),
        ("XMI", "replace", "oppose", "Article 5(1)", "green"),
        ("XPO", "delete", "support", "Article 6(2)", ""),
        ("XNO", "retain", "retain", "Article 6(2)", ""),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Article 2: delete paragraph 3\nIn favour: none\nAgainst: nobody",
        "Article 2: delete paragraph 3\nAbstaining: Norhaven",
        "Article 2: delete paragraph 3\nIn favour: the Friends of Light",
        "Article 2: the question of lamps\nIn favour: Norhaven",
        "The lamps of the harbour\nIn favour: Norhaven",
        "Article 2\nArticle 3: delete paragraph 1\nParticipants: Norhaven",
        "Article 2: delete paragraph 3\nFor deletion of the bell: Norhaven",
        "Article 2: replace “red” with “green”\nFor deletion: Norhaven",
        "Article 2: proposal withdrawn by Portia: delete paragraph 3\nFor: Norhaven",
        "Article 2: delete paragraph 3 (opposed by Portia)\nFor: Norhaven",
        "Article 2: delete paragraph 3 (see the comments of Portia)\nFor: Norhaven",
        "Article 2: delete paragraph 3 or paragraph 4\nIn favour of the first: Norhaven",
        "Article 2: delete paragraph 3\nNot opposed: Norhaven",
        "Article 2: delete paragraph 3\nIn favour: Norhaven (if paragraph 4 stays)",
    ],
)
def test_what_is_not_understood_names_nobody(lines: str, register: Register) -> None:
    assert [one for one in asked(lines, register) if one[1] != "note"] == []


def test_a_symbol_and_the_number_of_a_page_do_not_part_a_heading_from_its_request(register: Register) -> None:
    lines = (
        "GATE/9/INF.6\n12 March 2031\n\nArticle 2\n\n2/3\n\nGATE/9/INF.6\n\n"
        "Deletion of paragraph 3\nIn favour: Norhaven\nAgainst: Mirandel"
    )
    assert asked(lines, register) == [
        ("XNO", "delete", "support", "Article 2(3)", ""),
        ("XMI", "retain", "retain", "Article 2(3)", ""),
    ]
    kept = [line.text for line in paged_lines(["Notes on lamps", "", "2/3", "", "Notes on lamps", "", "More"])]
    assert kept == ["Notes on lamps", "2/3", "Notes on lamps", "More"]


def test_a_request_on_another_article_ends_the_words_of_who_stands_above(register: Register) -> None:
    lines = "Article 4\nPortia: delete paragraph 2.\nArticle 5: delete paragraph 1\nFor: Norhaven\nAgainst: Mirandel"
    assert asked(lines, register) == [
        ("XPO", "delete", "delete", "Article 4(2)", ""),
        ("XNO", "delete", "support", "Article 5(1)", ""),
        ("XMI", "retain", "retain", "Article 5(1)", ""),
    ]


def test_every_label_of_a_script_has_a_letter_of_it():
    for words in LIST_WORDS:
        for label in (words.stays, words.contra, words.pro, words.neither):
            assert not words.script or always_has(words.script, parser.parse(label)), label


def always_has(script, sequence):
    """Whether each thing that the parts of a pattern can find has a letter of a script."""
    for kind, value in sequence:
        if kind is signs.BRANCH and all(always_has(script, way) for way in value[1]):
            return True
        if kind is signs.SUBPATTERN and always_has(script, value[3]):
            return True
        if kind is signs.LITERAL and re.match(script, chr(value)):
            return True
    return False


@pytest.mark.parametrize("label", ["3 delegations in favour", "12 за", "3 государства против", "赞成", "3 مؤيد"])
def test_a_number_may_stand_before_a_label(label: str):
    assert lists_in(f"{label}: Norhaven")


@pytest.mark.parametrize("label", ["3", "12 (a)", "1. Lamps", "3 lamps"])
def test_a_number_alone_is_no_label(label: str):
    assert lists_in(f"{label}: Norhaven") == ()
