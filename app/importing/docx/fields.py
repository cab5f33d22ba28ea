"""Fields of a Word file: which of them are tables of contents, and what those show that carry no result.

It reads codes of fields; `runs` finds the fields among the runs.
Sources: ECMA-376 Part 1, 17.16.5 (field definitions), 17.16.17 (form fields).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.importing.docx.package import W
from app.importing.docx.styles import number_of, switched_on
from app.importing.docx.symbols import symbol

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.docx.revisions import DocxEdit

_CONTENTS = frozenset({"TOC", "INDEX", "TOA"})
_SYMBOL = re.compile(r'SYMBOL\s+(\d{1,5}|0x[0-9A-Fa-f]{1,4})\b.*?(?:\\f\s*"?([^"\\]+?)"?\s*(?:\\|$)|$)', re.DOTALL)


@dataclass(slots=True)
class Field:
    """A complex field being read: its code, and whether its result has begun."""

    edits: tuple[DocxEdit, ...]
    code: str = ""
    result: bool = False
    hidden: str = ""
    """Words that stand in its code."""
    form: etree._Element | None = None
    """The w:ffData of a form field."""

    @property
    def kind(self) -> str:
        """REF, TOC, LISTNUM …; "" while it is not known."""
        return (self.code.split() or [""])[0].upper()

    @property
    def contents(self) -> bool:
        """True when its result is a table of contents, of authorities or an index."""
        return self.result and self.kind in _CONTENTS


def text_of_field(field: Field) -> str:
    """What a field without a result shows, "" when it shows nothing or that is not known."""
    match field.kind:
        case "FORMCHECKBOX":
            return "☒" if _ticked(field.form) else "☐"
        case "FORMDROPDOWN":
            return _chosen(field.form)
        case "SYMBOL":
            return _sign(field.code)
        case "MACROBUTTON":
            return " ".join(field.code.split()[2:])
    return ""


def _ticked(form: etree._Element | None) -> bool:
    box = form.find(W + "checkBox") if form is not None else None
    state = next((s for n in ("checked", "default") if box is not None and (s := box.find(W + n)) is not None), None)
    return state is not None and switched_on(state)


def _chosen(form: etree._Element | None) -> str:
    entries = form.find(W + "ddList") if form is not None else None
    if entries is None:
        return ""
    offered = [e.get(W + "val") or "" for e in entries.iterfind(W + "listEntry")]
    at = number_of(entries.find(W + "result")) or number_of(entries.find(W + "default")) or 0
    return offered[at] if 0 <= at < len(offered) else ""


def _sign(code: str) -> str:
    found = _SYMBOL.search(code)
    if found is None:
        return ""
    value = int(found[1], 16 if found[1].startswith("0x") else 10)
    return symbol(found[2] or "", f"{value:X}") or "\ufffd"
