"""Profiles: read from their files, refused when wrong, guessed with a reason."""

import pytest

from app.notation.profiles import guess_profile, profile_from
from app.services.resources import Resources

IDS = {"plain", "rio", "trade", "who", "capitals", "itu", "unfccc", "none"}


def test_all_profiles_are_shipped(resources: Resources):
    assert set(resources.profiles) == IDS
    assert resources.profiles["trade"].two_letter_codes
    assert resources.profiles["none"].brackets == "none"


@pytest.mark.parametrize(
    "data", [{}, {"id": "x"}, {"id": "x", "title": "X", "colour": "red"}, {"id": "x", "title": "X", "trade_style": 1}]
)
def test_a_profile_must_be_whole(data: dict[str, object]):
    with pytest.raises(ValueError, match="profile"):
        profile_from(data)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Text in bold and underlined shows additions proposed by delegations."], "who"),
        (["Words in capital letters are proposed additions."], "capitals"),
        (["ADD 12A", "MOD 34", "SUP 56", "NOC 78"], "itu"),
        (["[US/AU propose: one]", "[CL oppose: two]"], "trade"),
        ([f"words {n} [text – EU, US]" for n in range(6)], "rio"),
        ([f"Option {n}: gates [close] [open] at dusk" for n in range(1, 6)], "unfccc"),
        (["The [draft] text."], "plain"),
        (["Nothing here."], "plain"),
    ],
)
def test_a_profile_is_guessed_with_a_reason(texts: list[str], expected: str):
    profile, reasons = guess_profile(texts)
    assert profile == expected
    assert reasons
    assert all(reason.endswith((".", ")")) for reason in reasons)
