"""Tables whose columns list who is for a proposal and who is against it, or who wants a text to go and who to stay."""

from __future__ import annotations

import pytest

from app.importing.proposals.tables.reader import TablePaper, read_grids
from app.importing.source.grids import Grid
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
        Actor("XPO", ActorType.STATE, "Portia"),
    )
)


def asked(*rows: list[str]) -> list[tuple[str, str, str, str]]:
    """Who asks what: the actor, the edit, the stance and the words."""
    read = read_grids([Grid(tuple(map(tuple, rows)))], REGISTER, TablePaper("table.csv", "", "t"))
    return [
        (actor.id, ask.edit.value, ask.stance.value, ask.wording)
        for one in read.proposals
        for actor in one.actors
        for ask in one.asks
        if actor.id != "?"
    ]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (
            ["Provision", "Proposal", "For", "Against"],
            ["2(1)", "Replace “red” by “green”", "Norhaven; Mirandel", "Kestria"],
        ),
        (
            ["Disposition", "Proposition", "Délégations favorables", "Délégations opposées"],
            ["Art. 2, par. 1", "Remplacer « red » par « green »", "Norhaven ; Mirandel", "Kestria"],
        ),
        (
            ["Disposición", "Propuesta", "Delegaciones a favor", "Delegaciones en contra"],
            ["Artículo 2, párrafo 1", "Sustituir «red» por «green»", "Norhaven; Mirandel", "Kestria"],
        ),
        (
            ["Положение", "Предложение", "За", "Против"],
            ["Статья 2, пункт 1", "заменить «red» на «green»", "Норхавен; Mirandel", "Кестрия"],
        ),
        (["条款", "提案", "赞成", "反对"], ["第二条第一款", "将“red”改为“green”", "诺港、Mirandel", "克斯特"]),
        (
            ["الحكم", "المقترح", "المؤيدون", "المعارضون"],
            ["المادة 2، الفقرة 1", "الاستعاضة عن \"red\" بـ \"green\"", "نورهافن؛ Mirandel", "كستريا"],
        ),
    ],
)  # fmt: skip
def test_sides_are_named_where_no_column_says_who_proposes(head: list[str], row: list[str]) -> None:
    assert asked(head, row) == [
        ("XNO", "replace", "support", "green"),
        ("XMI", "replace", "support", "green"),
        ("XKE", "replace", "oppose", "green"),
    ]


def test_who_withdrew_stands_on_no_side() -> None:
    head = ["Provision", "Proposal", "For", "Against"]
    row = ["2(1)", "Replace “red” by “green”", "Norhaven (withdrawn); Mirandel", "Kestria (withdrawn)"]
    assert asked(head, row) == [("XMI", "replace", "support", "green")]


@pytest.mark.parametrize(
    "head",
    [
        ["Article", "Retain", "Delete", "Amend"],
        ["Article", "Maintien", "Suppression", "Modification"],
        ["Artículo", "Mantener", "Suprimir", "Enmendar"],
        ["Статья", "Сохранить", "Исключить", "Изменить"],
        ["条款", "保留", "删除", "修改"],
        ["المادة", "الإبقاء", "الحذف", "التعديل"],
    ],
)
def test_columns_of_those_who_want_a_text_to_stay_and_to_go(head: list[str]) -> None:
    assert asked(head, ["2(1)", "Mirandel", "Norhaven", "Portia"], ["2(2)", "", "Kestria", "-"]) == [
        ("XNO", "delete", "delete", ""),
        ("XMI", "retain", "retain", ""),
        ("XKE", "delete", "delete", ""),
    ]


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ("author", ("XNO", "insert", "propose", "and red")),
        ("for", ("XNO", "insert", "support", "and red")),
        ("against", ("XNO", "insert", "oppose", "and red")),
        ("flexible", ("XNO", "note", "flexible", "Add “and red” at the end")),
    ],
)
def test_a_position_on_an_instruction_is_one_on_its_words(position: str, expected: tuple[str, str, str, str]) -> None:
    head = ["Article", "Delegation", "Proposal", "Position"]
    assert asked(head, ["2(1)", "Norhaven", "Add “and red” at the end", position]) == [expected]


def test_a_side_on_what_is_not_understood_asks_for_nothing() -> None:
    head = ["Article", "Delegation", "Proposal", "Position"]
    ((_, edit, stance, words),) = asked(head, ["2(1)", "Norhaven", "Add “red” wherever it fits best", "against"])
    assert (edit, stance, words) == ("note", "oppose", "")
