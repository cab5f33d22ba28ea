"""The lists of an OpenDocument text as lists that `docx/numbering` counts: each numbered paragraph gets a list and a
level.

A list of Word is one definition that goes on wherever it is used; an OpenDocument list is a tree that begins anew
unless it says that it goes on. So each tree, or chain of trees, is a definition here.
Source: OpenDocument 1.3, part 3, 5.3 (lists), 16.31 to 16.35 (list styles), 19.880 (text:start-value).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.docx.numbering import Level, List, Numbering
from app.importing.odt.package import LOEXT, STYLE, TEXT

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.odt.styles import OdtStyles

_FORMS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none",
    "一, 二, 三, ...": "chineseCounting", "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "壹, 貳, 參, ...": "ideographLegalTraditional", "甲, 乙, 丙, ...": "ideographTraditional",
    "子, 丑, 寅, ...": "ideographZodiac", "①, ②, ③, ...": "decimalEnclosedCircle",
    "１, ２, ３, ...": "decimalFullWidth", "١, ٢, ٣, ٤, ...": "hindiNumbers", "أ, ب, ت, ث, ...": "arabicAlpha",
    "أ, ب, ج, د, ...": "arabicAbjad", "а, б, .., аа, аб, ...": "russianLower", "а, б, .., аа, бб, ...": "russianLower",
    "А, Б, .., Аа, Аб, ...": "russianUpper", "А, Б, .., Аа, Бб, ...": "russianUpper", "1st": "ordinal",
    "1st, 2nd, 3rd, ...": "ordinal", "First": "ordinalText", "One": "cardinalText", "01, 02, 03, ...": "decimalZero",
}  # fmt: skip
"""Values of style:num-format, beyond the five of the standard those that LibreOffice writes."""
_SHOWN = re.compile(r"%([0-9]{1,2})%")
_OUTLINE = 0
_DEEPEST = 10


class OdtLists:
    """Gives out lists while the document is walked in order; `numbering` then knows them all."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, Level]] = {}
        self._made: dict[int, List] = {}
        self._numbers: dict[tuple[int, str], int] = {}
        self._chains = _OUTLINE
        self._by_id: dict[str, int] = {}
        self._by_style: dict[str, int] = {}
        self._outline = _levels(styles.outline) if styles.outline is not None else {}

    def numbering(self) -> Numbering:
        """All lists given out."""
        return Numbering(self._made)

    def chain(self, element: etree._Element) -> int:
        """The chain to which an outermost text:list belongs: that of the one it continues, else a new one."""
        style = element.get(TEXT + "style-name") or ""
        goes_on = self._by_id.get(element.get(TEXT + "continue-list") or "")
        if goes_on is None and element.get(TEXT + "continue-numbering") == "true":
            goes_on = self._by_style.get(style)
        if goes_on is None:
            self._chains += 1
            goes_on = self._chains
        own = element.get("{http://www.w3.org/XML/1998/namespace}id")
        if own:
            self._by_id[own] = goes_on
        self._by_style[style] = goes_on
        return goes_on

    def named(self, element: etree._Element) -> int:
        """The chain of a text:numbered-paragraph, by its text:list-id."""
        key = element.get(TEXT + "list-id") or ""
        if key not in self._by_id:
            self._chains += 1
            self._by_id[key] = self._chains
        return self._by_id[key]

    def place(self, chain: int, style: str, level: int, start: int | None) -> tuple[int, int]:
        """(list, level) of a paragraph at `level` (from 0) of a chain; `start` is the number it is to have."""
        if style not in self._levels:
            found = self._styles.lists.get(style)
            self._levels[style] = _levels(found) if found is not None else {}
        return self._given(chain, style, self._levels[style], level, start)

    def heading(self, level: int, start: int | None) -> tuple[int, int] | None:
        """(list, level) of a heading of outline level 1 … that the outline numbers; None when it does not."""
        if level - 1 not in self._outline:
            return None
        return self._given(_OUTLINE, "", self._outline, level - 1, start)

    def _given(
        self, chain: int, style: str, levels: dict[int, Level], level: int, start: int | None
    ) -> tuple[int, int]:
        level = min(level, _DEEPEST - 1)
        key = (chain, style)
        if start is None and key in self._numbers:
            return self._numbers[key], level
        number = len(self._made) + 1
        if start is None:
            self._numbers[key] = number
            self._made[number] = List(chain, levels, {})
        else:
            own = replace(levels.get(level, Level()), start=start)
            self._made[number] = List(chain, {**levels, level: own}, {level: start})
        return number, level


def _levels(style: etree._Element) -> dict[int, Level]:
    """The levels of a text:list-style or text:outline-style, from 0. Bullets and pictures print nothing."""
    levels: dict[int, Level] = {}
    forms = {
        _whole(e.get(TEXT + "level")): e.get(STYLE + "num-format") or "" for e in style if e.get(TEXT + "level")
    }  # fmt: skip
    for element in style:
        at = _whole(element.get(TEXT + "level"))
        if not 1 <= at <= _DEEPEST:
            continue
        numbered = element.tag in (TEXT + "list-level-style-number", TEXT + "outline-level-style")
        form = _FORMS.get(forms[at], "decimal") if numbered else "bullet"
        if form == "none" and element.tag == TEXT + "outline-level-style":
            continue
        levels[at - 1] = Level(_whole(element.get(TEXT + "start-value"), 1), form, _text(element, at, forms))
    return levels


def _text(element: etree._Element, at: int, forms: dict[int, str]) -> str:
    """What is printed around the numbers, with "%1" … where they stand."""
    own = element.get(LOEXT + "num-list-format") or element.get(STYLE + "num-list-format")
    if own is not None:
        return _SHOWN.sub(lambda found: f"%{found[1]}" if 0 < int(found[1]) < _DEEPEST else "", own)
    first = at - max(_whole(element.get(TEXT + "display-levels"), 1), 1) + 1
    places = [f"%{n}" for n in range(max(first, 1), at + 1) if forms.get(n) or n == at]
    return (element.get(STYLE + "num-prefix") or "") + ".".join(places) + (element.get(STYLE + "num-suffix") or "")


def _whole(value: str | None, otherwise: int = 0) -> int:
    return int(value) if value is not None and re.fullmatch(r"\d{1,7}", value) else otherwise


def start_of(element: etree._Element) -> int | None:
    """The number that a list item or a heading says it has, None when it is simply the next one."""
    value = element.get(TEXT + "start-value")
    return _whole(value) if value is not None else None
