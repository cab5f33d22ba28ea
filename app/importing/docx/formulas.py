"""Formulas of a Word file in one line: which signs stand between and around their parts.

It reads no words; `runs` does, so that tracked changes inside a formula are kept.
Source: ECMA-376 Part 1, 22.1.2 (fractions, delimiters, n-ary operators).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.importing.docx.package import M

if TYPE_CHECKING:
    from lxml import etree


def in_line(element: etree._Element) -> Iterator[str | etree._Element]:
    """The signs and the parts of an m:f, m:d or m:nary, in the order in which they are read."""
    if element.tag == M + "f":
        for child in element:
            if child.tag == M + "den":
                yield "/"
            if child.tag in (M + "num", M + "den"):
                yield child
    elif element.tag == M + "d":
        yield _sign(element, "dPr", "begChr", "(")
        for index, child in enumerate(element.findall(M + "e")):
            if index:
                yield _sign(element, "dPr", "sepChr", "|")
            yield child
        yield _sign(element, "dPr", "endChr", ")")
    else:
        yield _sign(element, "naryPr", "chr", "∫")
        yield element


def _sign(element: etree._Element, properties: str, name: str, usual: str) -> str:
    said = element.find(f"{M}{properties}/{M}{name}")
    return (said.get(M + "val") or "")[:1] if said is not None else usual
