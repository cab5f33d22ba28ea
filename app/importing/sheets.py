"""The first sheet of a workbook (XLSX) as rows of cell texts. Formulas are text and are never computed.

A workbook comes from outside: one that is damaged, too large once unpacked, or has an XML document type is refused
before it is parsed.
"""

from __future__ import annotations

import datetime
import io
import zipfile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from app.job import Refused

_LARGEST = 200_000_000
"""Bytes, unpacked."""
_MOST_PARTS = 2_000
_MOST_ROWS = 20_001
_MOST_COLUMNS = 200


def read_sheets(data: bytes, name: str) -> list[list[str]]:
    """The rows of a workbook's first sheet with words in it.

    In: the bytes of an XLSX file and its name, for the sentence of a refusal. Out: cell texts; dates as ISO 8601.
    Raises Refused.
    """
    _check(data, name)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, SyntaxError, TypeError):
        raise Refused(f"“{name}” is damaged; save it again as a workbook.") from None
    try:
        for sheet in book.worksheets:
            rows = [
                _trimmed([_text(value) for value in row])
                for row in sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS)
            ]
            if any(any(row) for row in rows):
                return rows
    finally:
        book.close()
    raise Refused(f"“{name}” holds no words; choose a workbook with a table of proposals.")


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _check(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST:
                raise Refused(f"“{name}” is too large once unpacked; split it into smaller tables.")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and _has_type(package.read(part)):
                    raise Refused(f"“{name}” has an XML document type, which is not read; save it again as a workbook.")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError):
        raise Refused(f"“{name}” is damaged; save it again as a workbook.") from None


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
