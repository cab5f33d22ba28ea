"""A table of words and numbers, and the same for a spreadsheet as CSV: UTF-8 with a byte order mark, no cell a formula.

It knows nothing of what stands in it, and computes nothing. The same table as a workbook is `workbook.py`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CellValue = str | int | float

RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""With one of these begins what a spreadsheet may run as a formula (OWASP, CSV injection), in full width too."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its title, the heads of its columns, its rows; `dates` and `numbers` are the columns, from 0, in which
    ISO dates and numbers stand as words, `aside` those that a workbook folds away, so that the others can be printed.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    dates: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()
    aside: frozenset[int] = frozenset()


def table_csv(table: Table) -> bytes:
    """A table for a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(harmless(table.head))
    writer.writerows(harmless(row) for row in table.rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def harmless(values: Iterable[object]) -> list[str]:
    """Values as words; what a spreadsheet would run is led by an apostrophe."""
    written = (str(value) for value in values)
    return [f"'{value}" if value.startswith(RUNS) else value for value in written]


def columns(head: Sequence[str], *names: str) -> frozenset[int]:
    """The columns with these heads."""
    return frozenset(at for at, name in enumerate(head) if name in names)
