"""Lines that give an option the names of those who want it, in six languages; one alone may head what is below it."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.compilation import read_compilation
from app.importing.proposals.compilation.lines import paged_lines
from app.treaty.actors import Actor, ActorType, Alias, Register, register_of

REGISTER: Register = register_of(
    (
        Actor(
            "XNO", ActorType.STATE, "Norhaven", (Alias("Норхавен", "ru"), Alias("诺港", "zh"), Alias("نورهافن", "ar"))
        ),
        Actor(
            "XKE", ActorType.STATE, "Kestria", (Alias("Кестрия", "ru"), Alias("克斯特", "zh"), Alias("كستريا", "ar"))
        ),
        Actor("XMI", ActorType.STATE, "Mirandel"),
    )
)


def asked(body: str) -> list[tuple[str, str, str]]:
    """Who asks what, and where."""
    read = read_compilation(paged_lines(body.split("\n")), REGISTER, source="paper.txt", date="", prefix="p-")
    return [
        (actor.id, ask.edit.value, ask.address)
        for one in read.proposals
        for actor in one.actors
        for ask in one.asks
        if actor.id != "?"
    ]


@pytest.mark.parametrize(
    ("body", "options"),
    [
        ("Article 7\nOption A: Norhaven, Mirandel\nOption B: Kestria", ("Article 7, Option A", "Article 7, Option B")),
        (
            "Article 7\nVariante A : préférée par Norhaven et Mirandel\nVariante B : préférée par Kestria",
            ("Article 7, Variante A", "Article 7, Variante B"),
        ),
        (
            "Artículo 7\nOpción A: apoyada por Norhaven y Mirandel\nOpción B: Kestria",
            ("Artículo 7, Opción A", "Artículo 7, Opción B"),
        ),
        (
            "Статья 7\nВариант A: Норхавен, Mirandel\nВариант B: за Кестрия",
            ("Статья 7, Вариант A", "Статья 7, Вариант B"),
        ),
        ("第七条\n选项一：诺港、Mirandel赞成\n选项二：克斯特赞成", ("第七条, 选项 一", "第七条, 选项 二")),
        (
            "المادة 7\nالخيار ألف: نورهافن، Mirandel\nالخيار باء: كستريا",
            ("المادة 7, الخيار ألف", "المادة 7, الخيار باء"),
        ),
    ],
)  # fmt: skip
def test_names_behind_options_want_these(body: str, options: tuple[str, str]) -> None:
    first, second = options
    wanted = [("XNO", "support", first), ("XMI", "support", first), ("XKE", "support", second)]
    assert [(who, edit, place.casefold()) for who, edit, place in asked(body)] == [
        (who, edit, place.casefold()) for who, edit, place in wanted
    ]


@pytest.mark.parametrize(
    "body",
    [
        "ARTICLE 7\nOption A: Norhaven and others\nOption B: Kestria",
        "ARTICLE 7\nOption A: Boats are free.\nOption B: Boats are not free.",
    ],
)
def test_options_with_other_words_than_known_names_are_no_lists(body: str) -> None:
    assert not [one for one in asked(body) if one[0] == "XNO"]


def test_one_option_alone_lists_nobody() -> None:
    body = "ARTICLE 7\nOption A: Norhaven\n1. Boats are free.\nKestria\n1. Boats are dear."
    assert ("XNO", "support", "Article 7, Option A") not in asked(body)


@pytest.mark.parametrize(
    "sentence",
    [
        "Option B is preferred.",
        "Option B is our preference.",
        "L’option B est préférée.",
        "Se prefiere la opción B.",
        "Предпочтителен вариант B.",
        "Norhaven préfère l’option B.",
    ],
)
def test_an_option_that_is_preferred_is_asked_for(sentence: str) -> None:
    ((who, edit, place),) = asked(f"ARTICLE 7\nNorhaven\n{sentence}")
    assert (who, edit, place[-1]) == ("XNO", "support", "B")


def test_an_option_that_is_preferred_to_go_is_not_asked_for() -> None:
    found = asked("ARTICLE 7\nNorhaven\nNorhaven would prefer Option A to be deleted.")
    assert "support" not in [edit for _, edit, _ in found]
