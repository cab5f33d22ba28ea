"""What a Word file, two columns and a list of changes say of two drafts, against what these say.

Each measure gives claims: what was read, and what it must be, both as words in their order. A Word file is read from
its XML by the rule of ECMA-376 Part 1, 17.13.5, all accepted and all rejected, and by pandoc where that is there; two
columns from the web page and from the data of the printed one; a list from that data.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lxml import etree, html

from app.exporting.docx.redline import redline_docx
from app.exporting.html.page import html_page
from app.exporting.layout.cells import CODES
from app.exporting.layout.change_list import list_of
from app.exporting.layout.rows import body_of
from app.exporting.legible import legible
from app.redline.model import RowState, Style
from app.redline.rows.one_text import NEW, STRUCK
from benchmarks.measuring.marked_pages import UNSEEN, Marked, accepted, rejected, words_of_element

if TYPE_CHECKING:
    from pathlib import Path

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Cell, Row

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = {True: {_W + "del", _W + "moveFrom"}, False: {_W + "ins", _W + "moveTo"}}
"""What is not there once all is accepted, or rejected."""
_COLON = re.compile(r":(?=\s|$)")
"""A Word file sets one behind the number of an option."""
_NOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Claim:
    """What was read of one side of a file, and what it must be."""

    told: str
    found: Sequence[str]
    wanted: Sequence[str]
    ordered: bool = True
    """Whether the order counts; else how often each word stands."""


# --- Word ---


def word_claims(drawing: PrintJob) -> Iterator[Claim]:
    """The words of the Word file with all changes accepted and rejected, in its body and in its footnotes."""
    data = redline_docx(drawing)
    for accept, name in ((True, "accepted"), (False, "rejected")):
        cells = [cell for row in drawing.redline.rows for cell in [_side(row, newer=accept)] if cell is not None]
        cited = {cite.provision for cell in cells if cell.kind != _NOTE for cite in cell.cites}
        body = [cell for cell in cells if not (cell.kind == _NOTE and cell.provision in cited)]
        own = _words_of_part(data, "word/document.xml", accept=accept)
        yield Claim(f"Word, {name}", _plain(own), _plain(_said(body)))
        notes = [cell for cell in cells if cell.kind == _NOTE and cell.provision in cited]
        beside = _words_of_part(data, "word/footnotes.xml", accept=accept)
        yield Claim(f"Word, {name}, footnotes", beside.split(), _said(notes, number=False).split(), ordered=False)
        if shutil.which("pandoc") and not any(cite.end > cite.offset for cell in cells for cite in cell.cites):
            # pandoc drops the sign of a footnote that is not counted, which is a word of the draft
            yield Claim(f"Word by pandoc, {name}", _closed(_by_pandoc(data, accept=accept)), _closed(_said(body)))


def _side(row: Row, *, newer: bool) -> Cell | None:
    """The cell of a row that its draft is read from: the older words of what moved at the place that they left."""
    if newer:
        return row.newer
    return None if row.state is RowState.MOVED_TO else row.older


def _said(cells: Iterable[Cell], *, number: bool = True) -> str:
    fields = (field for cell in cells for field in ((cell.number,) if number else ()) + (cell.heading, cell.text))
    return legible(" ".join("".join(run.text for run in field) for field in fields)).translate(UNSEEN)


def _plain(text: str) -> list[str]:
    return _COLON.sub("", text.translate(UNSEEN)).split()


def _closed(text: str) -> list[str]:
    """Words as pandoc joins them: two paragraphs get a space between them, which Chinese has not."""
    words = _plain(text)
    return list("".join(words)) if any("\u4e00" <= sign <= "\u9fff" for sign in text) else words


def _words_of_part(data: bytes, name: str, *, accept: bool) -> str:
    """The text of a part of a Word file with all changes accepted or rejected: where the end of a paragraph goes, what
    is left of it joins the next.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if name not in archive.namelist():
            return ""
        part = etree.fromstring(archive.read(name))
    gone, made = _GONE[accept], ""
    for paragraph in part.iter(_W + "p"):
        for one in paragraph.iter(_W + "t", _W + "delText", _W + "tab", _W + "br"):
            if not gone & {above.tag for above in one.iterancestors()}:
                made += (one.text or "") if one.tag in (_W + "t", _W + "delText") else " "
        ends = paragraph.find(f"{_W}pPr/{_W}rPr")
        if ends is None or not gone & {mark.tag for mark in ends}:
            made += " "
    return made


def _by_pandoc(data: bytes, *, accept: bool) -> str:
    how = f"--track-changes={'accept' if accept else 'reject'}"
    made = subprocess.run(["pandoc", how, "-f", "docx", "-t", "json"], input=data, capture_output=True, check=True)
    said: dict[str, Any] = json.loads(made.stdout)
    return "".join(_pieces([said["meta"].get("title", {}).get("c", []), {"t": "Space"}, said["blocks"]]))


def _pieces(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _pieces(one)
    elif isinstance(node, dict) and node.get("t") != "Note":
        content = node.get("c", [])
        yield from [content] if node.get("t") == "Str" else _pieces(content)
        if node.get("t") in ("Space", "SoftBreak", "LineBreak", "Para", "Plain", "Header"):
            yield " "


# --- two columns ---


def column_claims(drawing: PrintJob, pages: Path) -> Iterator[Claim]:
    """Both columns of the web page and of the printed one: each is its draft, and what nobody marks in the one is what
    nobody marks in the other. `drawing` has everything unfolded.
    """
    rows = drawing.redline.rows
    newer = _said(row.newer for row in rows if row.newer).split()
    items = body_of(drawing)
    drawn = {item.get("at") for item in items}
    # A line tells what only went along with a move from where it stood; it stands where it is now, on both sides.
    folded = {row.id for row in rows if row.state is RowState.MOVED_FROM and f"row-{row.id}" not in drawn}
    for name, (left, right), away in (
        ("web page", _columns_of_web_page(html_page(drawing, pages)), set()),
        ("printed", _columns_of_items(items), folded),
    ):
        older = _said(row.older for row in rows if row.older and row.id not in away).split()
        yield Claim(f"older column, {name}", _unmarked(left), older)
        yield Claim(f"newer column, {name}", _unmarked(right), newer)


def _unmarked(cells: Iterable[Sequence[Marked]]) -> list[str]:
    return accepted([Marked(piece.text) for cell in cells for piece in cell])


def kept_claims(drawing: PrintJob, pages: Path) -> Iterator[Claim]:
    """What is struck taken out of the older column leaves the words that are left of the newer one without what is new,
    counted: where they stand is the drafts' affair. What moved counts where it stands now.
    """
    page = html.fromstring(html_page(drawing, pages).decode())
    rows = page.xpath("//main//div[contains(@class, 'row ')]")
    left = [row for row in rows if "moved-from" not in row.get("class").split()]
    older = [piece for row in left for piece in _cell(row, "old")]
    newer = [piece for row in rows for piece in _cell(row, "new")]
    yield Claim(
        "unmarked letters of the older column",
        list("".join(accepted(older))),
        list("".join(rejected(newer))),
        ordered=False,
    )


def _columns_of_web_page(data: bytes) -> tuple[list[list[Marked]], list[list[Marked]]]:
    rows = html.fromstring(data.decode()).xpath("//main//div[contains(@class, 'row ')]")
    return [_cell(row, "old") for row in rows], [_cell(row, "new") for row in rows]


def _cell(row: Any, side: str) -> list[Marked]:
    found: list[Marked] = []
    for line in row.xpath(f"./div[contains(concat(' ', @class, ' '), ' {side} ')]/*"):
        for mark in line.xpath(".//*[contains(@class, 'm follows') or contains(@class, 'm status')]"):
            mark.tag = "del" if side == "old" else "ins"  # in two columns the column says which draft has it
        found += [*words_of_element(line), Marked(" ")]
    return found


def _columns_of_items(items: Iterable[dict[str, Any]]) -> tuple[list[list[Marked]], list[list[Marked]]]:
    rows = [item for item in items if item["t"] == "row"]
    return [_cell_of_item(row["o"]) for row in rows], [_cell_of_item(row["n"]) for row in rows]


def _cell_of_item(cell: dict[str, Any] | None) -> list[Marked]:
    if cell is None:
        return []
    signs = {code for style, code in CODES.items() if style is Style.GAP} | {"g"}
    struck, new = ({CODES[style] for style in styles} for styles in (STRUCK, NEW))
    return [
        piece
        for field in ("n", "h", "x")
        for piece in (
            *(Marked(text.translate(UNSEEN), code in struck, code in new)
              for text, code, *_ in cell[field] if code not in signs),
            Marked(" "),
        )
    ]  # fmt: skip


# --- the list ---


def list_claims(drawing: PrintJob) -> Iterator[Claim]:
    """Each change of the printed list: the words that it marks are those that went and came by it, and what stands
    around them is in the drafts.
    """
    views = {view.key: view for view in drawing.redline.changes}
    rows = drawing.redline.rows
    whole = {
        "o": _bare(_said(row.older for row in rows if row.older)),
        "n": _bare(_said(row.newer for row in rows if row.newer)),
    }
    for item in list_of(drawing):
        if item["t"] != "change" or not (item["o"] or item["n"]):
            continue
        view = views[item["number"]]
        for side, said in (("o", view.older_text), ("n", view.newer_text)):
            marked = "".join(text for text, _, change, _ in item[side] if change == view.id)
            yield Claim(f"no. {view.key}", [_bare(marked)], [_bare(said)])
            around = [part for text, _, change, _ in item[side] if not change for part in text.split("…")]
            yield Claim(f"around no. {view.key}", [part for part in around if _bare(part) not in whole[side]], [])


def _bare(text: str) -> str:
    return "".join(legible(text).translate(UNSEEN).split())


def wrong_words(claim: Claim) -> tuple[list[str], list[str]]:
    """The words that are too many and those that lack, where the order of a claim does not count."""
    found, wanted = Counter(claim.found), Counter(claim.wanted)
    return list((found - wanted).elements()), list((wanted - found).elements())
