"""Plain sources of drafts and papers made into the files in which such texts come: text, Word, PDF, a web page.

A line is a paragraph. Not how the program writes files, which would hand it back its own.
"""

from __future__ import annotations

import html
import json
import re
import tomllib
from typing import TYPE_CHECKING

from benchmarks.measuring.word_files import write_docx

if TYPE_CHECKING:
    from pathlib import Path

_HEADING = re.compile(r"(?:PREAMBLE|ARTICLE \d+|Article \d+)")


def write_form(source: Path, form: str, folder: Path) -> Path:
    """Write a source as `form` (txt, docx, pdf, html) into a folder, a table (TOML) as one in Word; gives the file."""
    path = folder / f"{source.stem}.{form}"
    if source.suffix == ".toml":
        _write_table(path, tomllib.loads(source.read_text("utf-8")))
        return path
    text = source.read_text("utf-8")
    lines = [line for line in text.splitlines() if line]
    if form == "txt":
        path.write_text(text, "utf-8")
    elif form == "docx":
        write_docx(path, [f"*{line}*" if _HEADING.fullmatch(line) else line for line in lines])
    elif form == "pdf":
        path.write_bytes(_set(lines))
    elif form == "html":
        path.write_text(_page(lines), "utf-8")
    else:
        raise ValueError(form)
    return path


def _write_table(path: Path, table: dict[str, list[str] | list[list[str]]]) -> None:
    """Title lines, then one table with a row of headings."""
    import docx

    document = docx.Document()
    for line in table["title"]:
        document.add_paragraph(line)
    rows = [table["columns"], *table["rows"]]
    made = document.add_table(rows=len(rows), cols=len(table["columns"]))
    for cells, row in zip(made.rows, rows, strict=True):
        for cell, words in zip(cells.cells, row, strict=True):
            cell.text = words
    document.save(str(path))


def _set(lines: list[str]) -> bytes:
    """Pages with numbers at their foot and bold headings, set by Typst."""
    import typst

    from app.exporting.pdf.fonts import installed_fonts

    fonts = installed_fonts()
    families = ", ".join(f'"{family}"' for family in fonts.families)
    head = f'#set text(font: ({families},), size: 11pt, lang: "en")\n#set page(numbering: "1")\n'
    drawn = [f"#strong({_quoted(line)})" if _HEADING.fullmatch(line) else f"#{_quoted(line)}" for line in lines]
    pages: bytes = typst.compile(
        (head + "\n\n".join(drawn)).encode("utf-8"),
        font_paths=[str(folder) for folder in fonts.folders],
        ignore_system_fonts=True,
        timestamp=0,
    )
    return pages


def _quoted(line: str) -> str:
    """A line as a string of Typst, in which nothing is markup."""
    return json.dumps(line, ensure_ascii=False)


def _page(lines: list[str]) -> str:
    """A web page with headings and paragraphs."""
    drawn = [
        f"<h2>{html.escape(line)}</h2>" if _HEADING.fullmatch(line) else f"<p>{html.escape(line)}</p>" for line in lines
    ]
    return "\n".join(['<!DOCTYPE html><html lang="en"><meta charset="utf-8"><body>', *drawn, "</body></html>"])
