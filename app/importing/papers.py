"""A file of proposals → a ProposalPaper: compilations and tables, told apart by what the file holds.

It opens the file and refuses what is none; how blocks and rows are read is `compilation` and `proposal_tables`.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.importing import docx
from app.importing.compilation import read_compilation
from app.importing.encodings import decoded
from app.importing.files import load
from app.importing.paper_base import base_named
from app.importing.paper_lines import Line, paged_lines
from app.importing.proposal_tables import is_proposal_table, read_table
from app.importing.sheets import read_sheets
from app.job import Progress, Refused, Silent
from app.treaty.proposals import ProposalPaper

if TYPE_CHECKING:
    from app.importing.blocks import Block
    from app.treaty.actors import Register

_FILE_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WRITTEN_DATE = re.compile(r"(?<!\d)(\d{1,2})\s+([A-Z][a-z]{2,8})\s+(\d{4})\b")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_FRONT = 15
"""Lines in which a paper's own date is looked for."""
_SEPARATORS = ",;\t|"

Report = tuple[tuple[str, str, str], ...]


def read_paper(path: Path, register: Register, *, progress: Progress | None = None) -> ProposalPaper:
    """Read a proposal paper: a compilation (text, Markdown, DOCX) or a table (CSV, XLSX, DOCX).

    Raises Refused, in one sentence, for a file that cannot be read or holds no proposals in one of these forms.
    """
    progress = progress or Silent()
    data = load(path)
    digest = hashlib.sha256(data).hexdigest()
    prefix = f"{digest[:8]}-"
    name = path.name
    report: list[tuple[str, str, str]] = []
    rows: Sequence[Sequence[str]] = ()
    lines: tuple[Line, ...] = ()
    if data[:4] == b"PK\x03\x04" and _is_workbook(data):
        rows = read_sheets(data, name)
    elif data[:4] == b"PK\x03\x04":
        source = docx.read(data, name)
        report += [(str(line.severity), line.message, line.where) for line in source.report]
        rows = _rows(source.blocks)
        lines = tuple(Line(" ".join(block.text.split()), block.where) for block in source.blocks if block.text.strip())
    else:
        text, doubts = decoded(data, name)
        report += [(str(line.severity), line.message, line.where) for line in doubts]
        rows = _csv_rows(text, name) if path.suffix.casefold() in (".csv", ".tsv") else ()
        lines = paged_lines(text.split("\n"))
    date = _date(name, lines)
    if rows and (not lines or is_proposal_table(rows) or path.suffix.casefold() in (".csv", ".tsv")):
        table = read_table(rows, register, source=name, date=date, prefix=prefix, progress=progress)
        return ProposalPaper(name, digest, date, table.proposals, (*report, *table.report))
    base = base_named(lines)
    read = read_compilation(lines, register, source=name, date=date, prefix=prefix, base=base, progress=progress)
    if not read.proposals:
        raise Refused(
            f"“{name}” holds no proposals that could be read: it needs the name of a delegation in a heading, "
            "or a table of proposals."
        )
    return ProposalPaper(name, digest, date, read.proposals, (*report, *read.report))


def _is_workbook(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return "xl/workbook.xml" in package.namelist()
    except zipfile.BadZipFile:
        return False


def _rows(blocks: Sequence[Block]) -> list[list[str]]:
    """The cells of a document's first table of proposals."""
    tables: dict[int, dict[int, dict[int, str]]] = {}
    for block in blocks:
        if block.cell is not None:
            table, row, column = block.cell
            cells = tables.setdefault(table, {}).setdefault(row, {})
            cells[column] = f"{cells[column]} {block.text}" if column in cells else block.text
    for found in tables.values():
        rows = [[cells.get(column, "") for column in range(max(cells) + 1)] for _, cells in sorted(found.items())]
        if is_proposal_table(rows):
            return rows
    return []


def _csv_rows(text: str, name: str) -> list[list[str]]:
    head = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error:
        raise Refused(f"“{name}” is not a table that can be read; save it again as CSV.") from None


def _date(name: str, lines: Sequence[Line]) -> str:
    """ISO 8601 date of a paper, from its first lines or its file name; "" when neither says."""
    for line in lines[:_FRONT]:
        found = _WRITTEN_DATE.fullmatch(line.text)
        if found is not None and found[2] in _MONTHS:
            return f"{found[3]}-{_MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}"
    named = _FILE_DATE.search(name)
    return named[0] if named else ""
