"""Tables on a terminal: all words are shown, aligned, in any width, whatever the script; none steers the terminal."""

import unicodedata

import pytest

from app.cli.text_table import CliColumn, table

COLUMNS = (CliColumn("Actor"), CliColumn("Stance"), CliColumn("Words", share=1), CliColumn("No.", number=True))
ROWS = [
    ("Iran (Islamic Republic of)", "propose", "“subject to its domestic law and to what else it may have said”", "12"),
    ("中国", "support", "在适当情况下", "3"),
    ("مصر", "oppose", "دون وجه حق", "104"),
]


def cells(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_every_word_is_shown_within_the_width(width: int) -> None:
    shown = table(COLUMNS, ROWS, width=width)
    assert max(cells(line) for line in shown.split("\n")) <= width
    letters = "".join(shown.split())
    for row in ROWS:
        for cell in row:
            for word in cell.split():
                # A word longer than its column is folded, so letters are looked for in their order.
                rest = iter(letters)
                assert all(letter in rest for letter in word)


def test_numbers_stand_to_the_right_and_heads_over_their_columns() -> None:
    lines = table(COLUMNS, ROWS, width=100, title="3 positions").split("\n")
    assert lines[0] == "3 positions"
    ends = [cells(line) for line in lines if line.endswith(("12", "3", "104", "No."))]
    assert len(set(ends)) == 1


def test_a_name_cannot_steer_the_terminal() -> None:
    shown = table((CliColumn("Name"),), [("Rurit\x1b[2Jania\x9b31m",)], width=60)
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "[2Jania" in shown


def test_markup_is_text() -> None:
    assert "[bold]may[/bold]" in table((CliColumn("Words"),), [("[bold]may[/bold]",)], width=60)


def test_no_rows_no_table() -> None:
    assert table(COLUMNS, []) == ""


def test_the_width_is_the_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    assert max(cells(line) for line in table(COLUMNS, ROWS).split("\n")) <= 50
