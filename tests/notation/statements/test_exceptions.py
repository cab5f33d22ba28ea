"""Who is taken out of a group, in six languages."""

from __future__ import annotations

import pytest

from app.notation.statements.exceptions import cut_at_exception, excepted_alone, excepted_from
from app.treaty.actors import Actor, ActorType, register_of

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven"),
        Actor("XKE", ActorType.STATE, "Kestria"),
        Actor("NORTH", ActorType.GROUP, "Northern Compact"),
    )
)


@pytest.mark.parametrize(
    "written",
    [
        "Northern Compact (with the exception of Norhaven and Kestria)",
        "Northern Compact, except Norhaven and Kestria",
        "Northern Compact (à l’exception de Norhaven et Kestria)",
        "Northern Compact (con la excepción de Norhaven y Kestria)",
        "Northern Compact (за исключением Norhaven и Kestria)",
        "Northern Compact（不包括Norhaven、Kestria）",
        "Northern Compact（Norhaven、Kestria除外）",
        "除Norhaven、Kestria外，Northern Compact",
        "Northern Compact (باستثناء Norhaven، Kestria)",
    ],
)
def test_a_group_is_cut_from_those_taken_out_of_it(written: str) -> None:
    found = cut_at_exception(written)
    assert found is not None
    assert found.before.strip(" ,") == "Northern Compact"
    assert excepted_from(written, REGISTER) == {"XNO", "XKE"}


@pytest.mark.parametrize("written", ["Northern Compact", "Except Norhaven", "Northern Compact except", "Exceptional"])
def test_other_words_take_nobody_out(written: str) -> None:
    assert cut_at_exception(written) is None
    assert excepted_from(written, REGISTER) == frozenset()


def test_names_that_are_none_take_nobody_out() -> None:
    assert excepted_from("Northern Compact (except for lamps that burn)", REGISTER) == frozenset()


def test_a_line_may_take_somebody_out_by_itself() -> None:
    assert excepted_alone("With the exception of Norhaven") == "Norhaven"
    assert excepted_alone("不包括Norhaven") == "Norhaven"
    assert excepted_alone("Norhaven, except Kestria") == ""
