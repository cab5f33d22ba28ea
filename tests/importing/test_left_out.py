"""How what was left out many times over is told: nothing is missing, nothing is said twice."""

import pytest

from app.importing.left_out import named


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["L.4", "L.4"], "“L.4” (2 ×)"),
        ([f"Page {n}" for n in range(2, 41)], "“Page 2”–“Page 40” (39 ×)"),
        ([f"{n}/81" for n in range(2, 5)], "“2/81”–“4/81” (3 ×)"),
        (["2", "3"], "“2”, “3”"),
        (["L.4 2", "3 L.4", "L.4 4", "5 L.4", "L.4 6", "7 L.4"], "“L.4 2”–“L.4 6” (3 ×), “3 L.4”–“7 L.4” (3 ×)"),
        (["2", "3", "5", "6", "7"], "“2”, “3”, “5”–“7” (3 ×)"),
        (["2", "3", "4", "4"], "“2”, “3”, “4” (2 ×)"),
        (["7", "6", "5"], "“7”, “6”, “5”"),
        (["1 of 2", "2 of 3", "3 of 4"], "“1 of 2”, “2 of 3”, “3 of 4”"),
    ],
)
def test_each_thing_is_told_once_and_numbers_of_pages_as_a_range(texts, told):
    assert named(texts) == told
