"""Lists of stances: how they are parted, in six languages, and what is no list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.notation.statements.stances import read_stances, stance_parts

if TYPE_CHECKING:
    from app.treaty.actors import Register


def told(text: str, register: Register) -> list[tuple[str, str]] | None:
    found = read_stances(text, register)
    return None if found is None else [(one.stance.value, ",".join(a.id for a in one.actors)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("proposed by Kenya, opposed by Peru", [("propose", "KEN"), ("oppose", "PER")]),
        ("supported by Kenya and Chad and opposed by Peru", [("support", "KEN,TCD"), ("oppose", "PER")]),
        ("Kenya, supported by Chad", [("propose", "KEN"), ("support", "TCD")]),
        ("Kenya supported by Chad", [("propose", "KEN"), ("support", "TCD")]),
        ("Kenya (supported by Chad)", [("propose", "KEN"), ("support", "TCD")]),
        ("Kenya (Peru against)", [("propose", "KEN"), ("oppose", "PER")]),
        ("Kenya proposes, Peru opposes", [("propose", "KEN"), ("oppose", "PER")]),
        ("EU, G77 retain, US delete", [("retain", "EU,G77"), ("delete", "USA")]),
        ("Kenya, with the support of Chad", [("propose", "KEN"), ("support", "TCD")]),
        ("not supported by Peru", [("oppose", "PER")]),
        ("Peru does not support", [("oppose", "PER")]),
        ("Peru proposes to delete", [("delete", "PER")]),
        ("supported by Egypt, Peru, and Chile", [("support", "EGY,PER,CHL")]),
        ("proposé par le Kenya, rejeté par le Pérou", [("propose", "KEN"), ("oppose", "PER")]),
        ("propuesto por Kenya, con el apoyo del Perú", [("propose", "KEN"), ("support", "PER")]),
        ("Кения предлагает, Перу возражает", [("propose", "KEN"), ("oppose", "PER")]),
        ("肯尼亚提议，秘鲁反对", [("propose", "KEN"), ("oppose", "PER")]),
        ("تقترح كينيا، وتعارض بيرو", [("propose", "KEN"), ("oppose", "PER")]),
    ],
)
def test_a_list_is_parted_where_its_verbs_part_it(text: str, expected: object, register: Register) -> None:
    assert told(text, register) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and others who object",
        "supported by the evidence",
        "the proposal of Kenya, delete",
        "Trinidad and opposed",
    ],
)
def test_a_list_that_is_not_understood_whole_is_none(text: str, register: Register) -> None:
    assert told(text, register) is None


def test_names_with_and_in_them_are_not_parted() -> None:
    assert stance_parts("Bosnia and Herzegovina propose; Antigua and Barbuda oppose") == [
        "Bosnia and Herzegovina propose",
        "Antigua and Barbuda oppose",
    ]
