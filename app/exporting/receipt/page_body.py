"""Reads the plain data from which pages are set: its rows by their style codes, its list of changes, all that it links.

It reads what goes to the page template; that all of it stands on the paper is `paper.py`'s to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from app.exporting.layout.cells import CODES
from app.exporting.receipt.shown_text import MarkedText, ShownChange, ShownFile, ShownRow, unstruck, without_new
from app.redline.model import Style
from app.redline.rows.one_text import NEW, STRUCK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SIGNS = frozenset({"g", CODES[Style.GAP]})
"""Codes of what stands in a cell beside the words of the drafts."""
_STRUCK, _NEW = (frozenset(CODES[style] for style in styles) for styles in (STRUCK, NEW))
_ONE_SIDED = frozenset({CODES[Style.REFERENCE], CODES[Style.STATUS]})
"""Codes of what is marked on both sides of two columns, where the column says which draft has it."""
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_CUT = " …"
"""Behind a text that is cut to one line."""


def read_page_body(items: Iterable[Mapping[str, Any]]) -> ShownFile:
    """What the items of a body say. A cell that is cut to a line claims nothing, nor does the other cell of its row say
    anything of it.
    """
    rows: list[ShownRow] = []
    listed: list[ShownChange] = []
    changes: set[str] = set()
    folded: set[str] = set()
    for item in items:
        folded.update(part[1] for part in item.get("parts", ()))
        if item["t"] == "row":
            rows.append(_row(item))
            changes.update([item["move"][2]] if item["move"] else [])
            for cell in (item["o"], item["n"], item.get("m")):
                changes.update(piece[2] for field in "nhx" for piece in (cell or {}).get(field, ()))
        elif item["t"] == "change":
            said = {piece[2] for side in ("title", "o", "n") for piece in item[side]} - {""}
            changes |= said
            if item["o"] or item["n"]:
                (identity,) = said
                listed.append(ShownChange(identity, *("".join(p[0] for p in item[side] if p[2]) for side in "on")))
    changes |= folded
    return ShownFile(tuple(rows), tuple(listed), frozenset(changes - {""}), frozenset(folded))


def find_wrong_name(
    items: Iterable[Mapping[str, Any]],
    in_rows: Mapping[str, Sequence[str]],
    asked: Mapping[str, tuple[str, Sequence[Sequence[str]]]],
) -> str | None:
    """The id of a change that does not have beside it who asked for it, or has others; None where none has that.
    In: the changes of each row, and of each change its number and the names that stand beside it.
    """
    for item in items:
        if item["t"] == "row" and not item["c"]:
            changes = list(dict.fromkeys(in_rows[item["row"]]))
            shown = [(line["n"], line["chips"]) for line in item["who"] if line["chips"]]
        elif item["t"] == "change":
            changes = sorted({piece[2] for side in ("title", "o", "n") for piece in item[side]} - {""})
            shown = [(asked[one][0], item["who"]) for one in changes if item["who"]]
        else:
            continue
        wanted = [one for one in changes if asked[one][1]]
        told = [any(_tells(line, *asked[one]) for line in shown) for one in wanted]
        if not all(told):
            return wanted[told.index(False)]
        if any(not any(_tells(line, *asked[one]) for one in wanted) for line in shown):
            return changes[0]
    return None


def _tells(line: tuple[str, Sequence[Sequence[str]]], key: str, names: Sequence[Sequence[str]]) -> bool:
    """Whether a line of the margin has these names at an amendment: its number, or runs of numbers."""
    numbers = [number.partition(".")[0] for number in _NUMBER.findall(line[0])]
    return line[1] == names and (key.partition(".")[0] in numbers or "–" in line[0])


def _row(item: Mapping[str, Any]) -> ShownRow:
    if "m" in item:
        pieces = _cell(item["m"], sided=False)
        older = None if _cut(item, item["m"]) or item["short"] else without_new(pieces)
        newer = None if _cut(item, item["m"]) else unstruck(pieces)
        beside = " ".join([line["said"] for line in item["who"] if "said" in line])
        return ShownRow(item["row"], older, newer, None, beside)
    sides = item["o"], item["n"]
    left, right = (_cell(cell, sided=True) for cell in sides)
    whole = [None if cell and _cut(item, cell) else "".join([p.text for p in pieces])
             for cell, pieces in zip(sides, (left, right), strict=True)]  # fmt: skip
    return ShownRow(item["row"], whole[0], whole[1], (unstruck(left), without_new(right)))


def _cut(item: Mapping[str, Any], cell: Mapping[str, Any]) -> bool:
    """Whether the text of a cell is cut to one line. Only what gives changed parts a place, and a place that was left
    or reached, is ever cut.
    """
    may = item["short"] or item["s"].startswith("moved")
    return may and len(cell["x"]) == 1 and cell["x"][0][0].endswith(_CUT)


def _cell(cell: Mapping[str, Sequence[Sequence[str]]] | None, *, sided: bool) -> list[MarkedText]:
    found: list[MarkedText] = []
    if cell is None:
        return found
    for field in "nhx":
        for text, code, *_ in cell[field]:
            if code not in _SIGNS:
                both = sided and code in _ONE_SIDED
                found.append(MarkedText(text, both or code in _STRUCK, both or code in _NEW))
        found.append(MarkedText(" "))
    return found
