"""The sheets of a workbook (XLSX) as grids of cell texts. Formulas are text and are never computed.

A workbook comes from outside: one that is damaged, too large once unpacked, or has an XML document type is refused
before it is parsed.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.utils import column_index_from_string
from openpyxl.utils.exceptions import InvalidFileException

from app.importing.source.grids import Grid
from app.job import Refused
from app.message import Message

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_LARGEST = 200_000_000
"""Bytes, unpacked."""
_MOST_PARTS = 2_000
_MOST_ROWS = 20_001
_MOST_COLUMNS = 200
_MOST_SHEETS = 100
_DAMAGED = (
    InvalidFileException, zipfile.BadZipFile, zlib.error, EOFError, OSError, LookupError, ValueError, SyntaxError,
    TypeError, AttributeError, ArithmeticError, AssertionError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What openpyxl and zipfile raise where a workbook is not as it should be: whatever Python does."""
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\"")
_MOST_MERGED = 5_000
_MOST_FILLED = 50_000
"""Cells that merged ones fill; no table of proposals has as many."""


def read_sheets(data: bytes, name: str) -> tuple[Grid, ...]:
    """The sheets of a workbook that hold words, in order.

    In: the bytes of an XLSX file and its name, for the sentence of a refusal. Out: cell texts, dates as ISO 8601; a
    merged cell is filled on its rows. Raises Refused.
    """
    _check(data, name)
    try:
        sheets = list(_sheets(data))
    except _DAMAGED:
        raise Refused(Message("“{0}” is damaged; save it again as a workbook.", (name,))) from None
    grids: list[Grid] = []
    for title, merged, values in sheets:
        rows = [_trimmed([_text(value) for value in row]) for row in values]
        if any(any(row) for row in rows):
            grids.append(_filled(rows, merged, f"sheet “{title}”"))
    if not grids:
        raise Refused(Message("“{0}” holds no words; choose a workbook with a table of proposals.", (name,)))
    return tuple(grids) if len(grids) > 1 else (Grid(grids[0].rows, filled=grids[0].filled),)


def _sheets(data: bytes) -> Iterator[tuple[str, list[tuple[int, int, int, int]], Sequence[Sequence[object]]]]:
    """Of each sheet its title, its merged cells and the values of its rows, as the library gives them."""
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    try:
        for sheet in book.worksheets[:_MOST_SHEETS]:
            values = list(sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS))
            if any(any(value is not None for value in row) for row in values):
                yield str(sheet.title), _merged(data, sheet), values
    finally:
        book.close()


def _merged(data: bytes, sheet: ReadOnlyWorksheet) -> list[tuple[int, int, int, int]]:
    """The merged cells of a sheet: first row and column, last row and column, from 0."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        part = package.read(getattr(sheet, "_worksheet_path", ""))
    found: list[tuple[int, int, int, int]] = []
    for area in _MERGED.finditer(part):
        left, top, right, bottom = (group.decode() for group in area.groups())
        if len(found) < _MOST_MERGED:
            found.append(
                (int(top) - 1, column_index_from_string(left) - 1, int(bottom) - 1, column_index_from_string(right) - 1)
            )
    return found


def _filled(rows: list[list[str]], areas: list[tuple[int, int, int, int]], name: str) -> Grid:
    """A grid in which a merged cell says on all its rows what it says on the first."""
    filled: set[tuple[int, int]] = set()
    for top, left, bottom, _ in areas:
        if top >= len(rows) or left >= len(rows[top]):
            continue
        for row in range(top + 1, min(bottom + 1, len(rows), top + _MOST_FILLED)):
            if len(filled) >= _MOST_FILLED:
                break
            rows[row] += [""] * (left + 1 - len(rows[row]))
            rows[row][left] = rows[top][left]
            filled.add((row, left))
    return Grid(tuple(map(tuple, rows)), filled=frozenset(filled), name=name)


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _check(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST:
                raise Refused(Message("“{0}” is too large once unpacked; split it into smaller tables.", (name,)))
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and _has_type(package.read(part)):
                    raise Refused(
                        Message(
                            "“{0}” has an XML document type, which is not read; save it again as a workbook.", (name,)
                        )
                    )
    except _DAMAGED:
        raise Refused(Message("“{0}” is damaged; save it again as a workbook.", (name,))) from None


def _has_type(data: bytes) -> bool:
    return b"<!DOCTYPE" in data.replace(b"\0", b"")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(sep=" ")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
