"""Those listed as in favour of a proposal that nobody signs ask for it, those against it for the contrary."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import CompilationProposals, read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Register, register_of

NAMES = ("Norhaven", "Kestria", "Mirandel")


@pytest.fixture(scope="module")
def register() -> Register:
    return register_of(tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in NAMES))


def read(lines: str, register: Register) -> CompilationProposals:
    return read_compilation(paged_lines(lines.split("\n")), register, source="paper.txt", date="", prefix="x")


def asked(found: CompilationProposals) -> list[tuple[str, str, str, str]]:
    """(ids, edit, stance, address) of each ask."""
    return [
        (" ".join(actor.id for actor in block.actors), ask.edit.value, ask.stance.value, ask.address)
        for block in found.proposals
        for ask in block.asks
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Article 2\nProposal to delete paragraph 3\nIn favour: Norhaven\nAgainst: Kestria",
        "Article 2\nDeletion of paragraph 3\nSupported by: Norhaven\nOpposed by: Kestria\nAbstaining: Mirandel",
        "Article 2\nDelete paragraph 3.\nFor: Norhaven\nAgainst: Kestria",
        "Article 2\nSuppression du paragraphe 3\nPour : Norhaven\nContre : Kestria",
        "Article 2\nProposition de supprimer le paragraphe 3\nFavorables : Norhaven\nOpposés : Kestria",
    ],
)
def test_a_proposal_of_nobody_is_of_those_who_are_for_it(lines: str, register: Register) -> None:
    assert asked(read(lines, register)) == [
        ("XNO", "delete", "support", "Article 2(3)"),
        ("XKE", "retain", "retain", "Article 2(3)"),
    ]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Artículo 2\nPropuesta de suprimir el párrafo 3\nA favor: Norhaven\nEn contra: Kestria", "Artículo 2(3)"),
        ("Статья 2\nПредложение об исключении пункта 3\nЗа: Norhaven\nПротив: Kestria", "Статья 2(3)"),
        ("第二条\n删除第三款的提案\n赞成：Norhaven\n反对：Kestria\n弃权：Mirandel", "第二条(3)"),
        ("المادة 2\nاقتراح حذف الفقرة 3\nالمؤيدون: Norhaven\nالمعارضون: Kestria", "المادة 2(3)"),
    ],
)
def test_in_other_languages_too(lines: str, place: str, register: Register) -> None:
    assert asked(read(lines, register)) == [("XNO", "delete", "support", place), ("XKE", "retain", "retain", place)]


@pytest.mark.parametrize(
    "lines",
    [
        "ARTICLE 2\nParagraph 3\nFor deletion: Norhaven\nFor retention without brackets: Kestria",
        "Article 2, paragraph 3\nTo delete: Norhaven\nTo keep: Kestria\nUndecided: Mirandel",
        "Article 2\nFor deletion of paragraph 3: Norhaven\nAgainst deletion of paragraph 3: Kestria",
        "Article 2\nParagraphe 3\nPour la suppression : Norhaven\nContre la suppression : Kestria",
    ],
)
def test_lists_of_who_wants_a_text_to_go_and_who_to_stay(lines: str, register: Register) -> None:
    assert asked(read(lines, register)) == [
        ("XNO", "delete", "delete", "Article 2(3)"),
        ("XKE", "retain", "retain", "Article 2(3)"),
    ]


def test_words_that_nobody_signs_are_of_those_who_are_for_them(register: Register) -> None:
    found = read("Article 2\n2. A bell rings.\nIn favour: Norhaven, Mirandel.\nAgainst: Kestria.", register)
    assert asked(found) == [
        ("XNO XMI", "restate", "support", "Article 2(2)"),
        ("XKE", "restate", "oppose", "Article 2(2)"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Article 2\n2. A bell rings.\nKestria\nIn favour: Norhaven",
        "Article 2\n2. A bell rings.\n3. A lamp burns.\nIn favour: Norhaven".replace("3. A lamp burns.\n", "Kestria\n"),
        "Article 2\nThe Chair summed up.\nIn favour: Norhaven",
        "Article 2\nDeletion of old ropes\nIn favour: Norhaven",
        "Article 2\nFor deletion: Norhaven and Sylvanland\nKestria\n1. A lamp burns.",
        "Article 2\nFor deletion at dawn: Norhaven\nKestria\n1. A lamp burns.",
        "Article 2\nAgainst: Norhaven\nKestria\n1. A lamp burns.",
    ],
)
def test_what_is_not_plainly_for_or_against_names_nobody(lines: str, register: Register) -> None:
    asks = [one for one in asked(read(lines, register)) if one[0] == "XNO"]
    assert all(edit == "note" for _, edit, *_ in asks)


def test_below_words_of_somebody_such_lines_tell_of_these(register: Register) -> None:
    found = read("ARTICLE 2\nKestria\n1. A lamp burns.\nFor: Mirandel\nAgainst: Norhaven", register)
    assert asked(found) == [
        ("XKE", "restate", "propose", "Article 2(1)"),
        ("XMI", "restate", "support", "Article 2(1)"),
        ("XNO", "restate", "oppose", "Article 2(1)"),
    ]
