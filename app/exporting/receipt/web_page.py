"""Reads a web page that was just written: its rows with their marks, and its list of changes.

What came is `ins`, what went is `del` (HTML Living Standard, 4.7). Numbers of changes, signs and lines over moved words
are no words of a draft, nor is the margin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from app.exporting.receipt.shown_text import MarkedText, ShownChange, ShownFile, ShownRow, unstruck, without_new

if TYPE_CHECKING:
    from lxml.etree import _Element

_BESIDE = frozenset({"no", "sign", "move", "side", "gap", "formatted"})
"""Classes of what stands in a cell beside the words of the drafts."""
_ONE_SIDED = frozenset({"follows", "status"})
"""Classes of what is marked on both sides of two columns, where the column says which draft has it."""
_CONTROL = "ctl"
"""Class of a sign that is written out, since it would turn what stands around it."""


def read_web_page(data: bytes, *, clean: bool) -> ShownFile:
    """What a page says; `clean`: its text is the newer draft, with what went in the margin."""
    page = etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))
    blocks = (block for block in page.iterfind(".//main//div") if (block.get("class") or "").startswith("row "))
    rows = tuple(_row(block, clean=clean) for block in blocks)
    listed: list[ShownChange] = []
    changes: set[str] = set()
    folds = (block for block in page.iterfind(".//main//div") if block.get("class") == "fold")
    folded = [change for block in folds for change in (block.get("data-c") or "").split()]
    for entry in page.iterfind(".//main//li[@data-id]"):
        identity = entry.get("data-id") or ""
        listed.append(ShownChange(identity, _told(entry, "del"), _told(entry, "ins")))
        changes.add(identity)
    return ShownFile(rows, tuple(listed), frozenset(changes), frozenset(folded))


def _row(block: _Element, *, clean: bool) -> ShownRow:
    identity, cells, beside = block.get("id") or "", {}, ""
    for part in block:
        names = (part.get("class") or "").split()
        if names[:1] == ["cell"]:
            cells[names[1]] = _cell(part, names[1]) if "none" not in names else None
        elif names == ["who"] and clean:
            beside = _all_of(part)
    if "one" in cells:
        pieces = cells["one"] or []
        return ShownRow(identity, without_new(pieces), unstruck(pieces), None, beside)
    older, newer = cells.get("old"), cells.get("new")
    whole = ["".join([piece.text for piece in one or ()]) for one in (older, newer)]
    return ShownRow(identity, whole[0], whole[1], (unstruck(older or ()), without_new(newer or ())))


def _cell(cell: _Element, side: str) -> list[MarkedText]:
    found: list[MarkedText] = []
    for line in cell:
        _read(line, side, found, struck=False, new=False)
        found.append(MarkedText(" "))
    return found


def _read(element: _Element, side: str, into: list[MarkedText], *, struck: bool, new: bool) -> None:
    names = (element.get("class") or "").split()
    if names:
        if not _BESIDE.isdisjoint(names):
            return
        if _CONTROL in names:
            into.append(MarkedText(chr(int((element.text or "")[2:], 16)), struck, new))
            return
        sided = side != "one" and not _ONE_SIDED.isdisjoint(names)
        struck = struck or "went" in names or (sided and side == "old")
        new = new or ("unasked" in names and "went" not in names) or (sided and side == "new")
    struck, new = struck or element.tag == "del", new or element.tag == "ins"
    if element.text:
        into.append(MarkedText(element.text, struck, new))
    for child in element:
        _read(child, side, into, struck=struck, new=new)
        if child.tail:
            into.append(MarkedText(child.tail, struck, new))


def _told(entry: _Element, mark: str) -> str:
    """The words that an entry of the list marks, which stand in a paragraph of their own."""
    return "".join([_all_of(one) for one in entry.iterfind(f"./p/bdi/{mark}")])


def _all_of(element: _Element) -> str:
    """All words of an element."""
    found: list[MarkedText] = []
    _read(element, "one", found, struck=False, new=False)
    return "".join([piece.text for piece in found])
