"""Who speaks on behalf of whom, and whether who speaks asks as well, wherever the words for that stand."""

from __future__ import annotations

import pytest

from app.notation.statements.behalf import cut_at_behalf


@pytest.mark.parametrize(
    ("text", "spoken_for", "too"),
    [
        ("Norhaven on behalf of Kestria", "Kestria", False),
        ("Norhaven on behalf also of Kestria", "Kestria", True),
        ("Norhaven, on behalf of Kestria as well", "Kestria", True),
        ("Norhaven, au nom également du Mirandel", "Mirandel", True),
        ("Norhaven, en nombre también de Kestria", "Kestria", True),
        ("Норхавен, также от имени Кестрии", "Кестрии", True),
        ("诺港，并代表克斯特", "克斯特", True),
        ("نورهافن، باسم كستريا أيضا", "كستريا", True),
    ],
)
def test_who_speaks_may_ask_as_well(text: str, spoken_for: str, too: bool) -> None:
    found = cut_at_behalf(text)
    assert found is not None
    assert (found.spoken_for, found.too) == (spoken_for, too)
