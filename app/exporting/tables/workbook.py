"""Tables as a workbook (XLSX): a sheet for each, heads that stay in sight, dates as dates, numbers as numbers.

No cell is a formula: words are written as words, and those that a program might run when they are taken elsewhere are
marked as text. The file names nobody, no machine and no day: the same tables give the same bytes. It computes nothing.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import openpyxl
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.writer.excel import ExcelWriter

from app.exporting.legible import legible
from app.exporting.office_package import PROPERTIES, package_of, parts_in, xml_words
from app.exporting.tables.table import RUNS, CellValue, Table

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LONGEST = 32_767
"""Characters that a cell holds (Excel specifications and limits)."""
_LEAST, _WIDEST = 8, 60
"""Widths of columns, in characters."""
_PRINTED = 28
"""The widest column of a table that is folded to be printed: ten of them stand on a page that lies, and can be read."""
_LOOKED_AT = 400
"""Rows from which the width of a column is taken."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What a spreadsheet would read as a sign written by its number (ISO/IEC 29500-1, ST_Xstring)."""
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator></dc:creator><dc:title>{title}</dc:title>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
)


def workbook(tables: Sequence[Table], title: str, *, right_to_left: bool = False) -> bytes:
    """The tables as the bytes of a workbook called `title`, in order; each sheet is named after its table."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    names: set[str] = set()
    for table in tables:
        name = _name(table.title, names)
        names.add(name.casefold())
        _fill(book.create_sheet(name), table, right_to_left=right_to_left)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        _InMemory(book, archive).write_data()
    return _without_traces(out.getvalue(), title)


class _InMemory(ExcelWriter):
    """Writes a workbook as openpyxl does, but no sheet through a temporary file, in which its words would lie."""

    _archive: zipfile.ZipFile

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        sheet = io.BytesIO()
        writer: Any = WorksheetWriter(ws, sheet)
        writer.write()
        ws._rels = writer._rels
        self._archive.writestr(ws.path[1:], sheet.getvalue())
        self.manifest.append(ws)


def _name(title: str, taken: set[str]) -> str:
    """A name for a sheet: at most 31 characters, none of those that are forbidden, and no other sheet's."""
    name = _NO_NAME.sub(" ", legible(title).replace("\ufffd", "")).strip()[:31].strip() or "1"
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{name[: 31 - len(str(number)) - 1]} {number}"
    return name


def _fill(sheet: Worksheet, table: Table, *, right_to_left: bool) -> None:
    wrapped = Alignment(wrap_text=True, vertical="top")
    head = Font(bold=True)
    ground, rule = PatternFill("solid", fgColor="E7E7E7"), Border(bottom=Side("thin"))
    for column, words in enumerate(table.head, start=1):
        cell = _at(sheet, 1, column)
        _write(cell, words)
        cell.font, cell.fill, cell.border, cell.alignment = head, ground, rule, wrapped
    for at, row in enumerate(table.rows, start=2):
        for column, value in enumerate(row, start=1):
            if value == "":
                continue
            cell = _at(sheet, at, column)
            _write(cell, _valued(value, column - 1, table))
            cell.alignment = wrapped
    for column, width in enumerate(_widths(table), start=1):
        dimension = sheet.column_dimensions[get_column_letter(column)]
        dimension.width = width
        if column - 1 in table.aside:
            dimension.outlineLevel, dimension.hidden = 1, True
    sheet.freeze_panes = "A2"
    if table.rows:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.head))}{len(table.rows) + 1}"
    sheet.sheet_view.rightToLeft = right_to_left
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, SheetCell)  # nothing here is merged
    return cell


def _valued(value: CellValue, column: int, table: Table) -> CellValue | datetime.date:
    """A value as what it is: words in a column of dates or numbers that are one."""
    if not isinstance(value, str):
        return value
    if column in table.dates and _DAY.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:  # no day of any calendar: it stays as it is written
            return value
    return float(value) if column in table.numbers and _NUMBER.fullmatch(value) else value


def _write(cell: SheetCell, value: CellValue | datetime.date) -> None:
    if not isinstance(value, str):
        cell.value = value
        if isinstance(value, datetime.date):
            cell.number_format = "yyyy-mm-dd"
        elif isinstance(value, float):
            cell.number_format = "0.00"
        return
    words = _ESCAPE.sub("_x005F_", legible(value.replace("\r\n", "\n")))
    if len(words) > _LONGEST:  # nothing is cut silently
        told = f" … [{len(words)}]"
        words = words[: _LONGEST - len(told)] + told
    cell.value = words
    cell.data_type = "s"  # "=" would make a formula of it, "#N/A" an error
    if words.startswith(RUNS):
        cell.quotePrefix = True


def _widths(table: Table) -> list[float]:
    """Widths of the columns: as wide as their longest line, within bounds."""
    widths = [len(head) + 3 for head in table.head]
    for row in table.rows[:_LOOKED_AT]:
        for at, value in enumerate(row):
            if value != "":
                widths[at] = max(widths[at], max(map(len, str(value).split("\n"))) + 1)
    widest = _PRINTED if table.aside else _WIDEST
    return [float(min(max(width, _LEAST), widest)) for width in widths]


def _without_traces(data: bytes, title: str) -> bytes:
    """The same file with properties of our own, and fixed times of its parts."""
    own = {
        "docProps/core.xml": _CORE.format(title=xml_words(legible(title))).encode(),
        "docProps/app.xml": PROPERTIES.encode(),
    }
    return package_of({**parts_in(data), **own})
