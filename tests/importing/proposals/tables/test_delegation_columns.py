"""Tables in which delegations have columns of their own, and columns of who is for and who against."""

from __future__ import annotations

import pytest

from app.importing.proposals.tables.delegation_columns import delegation_columns
from app.importing.proposals.tables.reader import TablePaper, TableProposals, read_grids
from app.importing.source.grids import Grid
from app.treaty.actors import Actor, ActorType, register_of

REGISTER = register_of(
    tuple(Actor(f"X{name[:2].upper()}", ActorType.STATE, name) for name in ("Norhaven", "Kestria", "Mirandel"))
)
LAMP, BELL = "A lamp burns all night at the gate.", "A bell rings at noon."


def read(*rows: tuple[str, ...]) -> TableProposals:
    return read_grids([Grid(rows)], REGISTER, TablePaper("table.csv", "", "t"))


def asked(found: TableProposals) -> list[tuple[str, str, str, str, str]]:
    """(ids, edit, stance, address, wording) of each ask."""
    return [
        (" ".join(actor.id for actor in one.actors), ask.edit.value, ask.stance.value, ask.address, ask.wording)
        for one in found.proposals
        for ask in one.asks
    ]


def test_each_cell_is_what_its_delegation_asks() -> None:
    found = read(
        ("Article", "Norhaven", "Kestria", "Mirandel"),
        ("2(1)", LAMP, "No change", ""),
        ("2(2)", "Delete.", "Retain.", "–"),
        ("", "", BELL, ""),
    )
    assert asked(found) == [
        ("XNO", "restate", "propose", "Article 2(1)", LAMP),
        ("XNO", "delete", "delete", "Article 2(2)", ""),
        ("XKE", "retain", "retain", "Article 2(2)", ""),
        ("XKE", "restate", "propose", "Article 2(2)", BELL),
    ]


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        ("Support", "Oppose"),
        ("Yes", "No"),
        ("appuie", "contre"),
        ("apoya", "en contra"),
        ("за", "против"),
        ("支持", "反对"),
    ],
)
def test_a_cell_is_for_or_against_the_text_of_its_row(yes: str, no: str) -> None:
    found = read(("Article", "Proposed text", "Norhaven", "Kestria"), ("2(1)", LAMP, yes, no))
    assert asked(found) == [
        ("XNO", "restate", "support", "Article 2(1)", LAMP),
        ("XKE", "restate", "oppose", "Article 2(1)", LAMP),
    ]


def test_a_cell_may_say_with_whom_it_sides() -> None:
    found = read(("Article", "Norhaven", "Kestria", "Mirandel"), ("2(1)", LAMP, "Same as Norhaven", "Opposes Norhaven"))
    assert asked(found)[1:] == [
        ("XKE", "restate", "cosponsor", "Article 2(1)", LAMP),
        ("XMI", "restate", "oppose", "Article 2(1)", LAMP),
    ]
    found = read(("Article", "Norhaven", "Kestria"), ("2(1)", LAMP, "Supports Mirandel"))
    assert asked(found)[1:] == [("XKE", "note", "support", "Article 2(1)", "")]
    assert any("another proposal" in said for said in (str(line.message) for line in found.report))


def test_columns_tell_who_is_for_and_who_against() -> None:
    found = read(
        ("Article", "Proponent", "Proposed text", "Supported by", "Opposed by"),
        ("2(1)", "Norhaven", LAMP, "Kestria", "Mirandel"),
        ("2(2)", "Norhaven", "Delete", "–", "Kestria, Mirandel"),
        ("2(3)", "Norhaven", BELL, "several", "Kestria (reserves its position)"),
    )
    assert asked(found) == [
        ("XNO", "restate", "propose", "Article 2(1)", LAMP),
        ("XKE", "restate", "support", "Article 2(1)", LAMP),
        ("XMI", "restate", "oppose", "Article 2(1)", LAMP),
        ("XNO", "delete", "delete", "Article 2(2)", ""),
        ("XKE XMI", "retain", "retain", "Article 2(2)", ""),
        ("XNO", "restate", "propose", "Article 2(3)", BELL),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("Article", "Norhaven"),
        ("Norhaven", "Kestria"),
        ("Article", "Norhaven", "Sylvanland"),
        ("Article", "Norhaven", "Norhaven"),
        ("Article", "Lamps", "Bells"),
        ("Article", "Norhaven", "Kestria", "Tonnes in 2030"),
    ],
)
def test_other_tables_have_no_such_columns(heads: tuple[str, ...]) -> None:
    assert delegation_columns([heads, ("2(1)", LAMP, BELL, "")], REGISTER) is None


def test_cells_without_words_or_change_ask_nothing() -> None:
    found = read(
        ("Article", "Norhaven", "Kestria"),
        ("2(1)", "12", "n/a"),
        ("2(2)", "No comment", "sans changement"),
        ("2(3)", LAMP),
    )
    assert asked(found) == [("XNO", "restate", "propose", "Article 2(3)", LAMP)]
