"""Automatic numbering of a Word file: which text Word prints before each numbered paragraph.

Definitions are read once; a `Counter` then counts through the paragraphs of one reading. It does not decide which
paragraphs are there (`numbered_blocks`).
Source: ECMA-376 Part 1, 17.9 (numbering), notably 17.9.10 (lvlRestart), 17.9.26 (startOverride), 17.9.4 (isLgl).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from app.importing.docx.numerals import numeral
from app.importing.docx.package import W
from app.importing.docx.styles import Styles, language_of, number_of, switched_on
from app.late_methods import dataclass

if TYPE_CHECKING:
    from lxml import etree

_PLACE = re.compile(r"%([1-9])")
_LONGEST = 255
"""Signs of the text of a level that are printed; real ones have up to 30."""
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_LEGACY = re.compile(r"%(\d):(\d{1,6}):(\d{1,2}):([^%]*)")
_LIST_FIELD = ("{})", "{})", "{})", "({})", "({})", "({})", "{}.", "{}.", "{}.")
_LIST_FORMS = ("decimal", "lowerLetter", "lowerRoman")
AUTONUM = {"AUTONUM": "decimal", "AUTONUMLGL": "decimal", "AUTONUMOUT": "upperRoman"}
"""Fields of old versions of Word that number their paragraph, and how."""
_LEGACY_FORMS = {"0": "decimal", "1": "upperRoman", "2": "lowerRoman", "3": "upperLetter", "4": "lowerLetter"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. `text` has "%1" … "%9" where numbers of levels stand."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    """After which level (1 to 9) it starts again; 0 never; None after any higher one."""
    legal: bool = False
    style: str = ""
    language: str = ""
    """In which ordinals are printed; "" is English."""


@dataclass(frozen=True, slots=True)
class List:
    """One w:num: levels of its definition with its own overrides. Lists of one definition count together."""

    definition: int
    levels: dict[int, Level]
    starts: dict[int, int]
    """Levels at which this list starts anew where it is first used, and with which number."""


class Numbering:
    """All lists of a file by numId."""

    def __init__(self, lists: Mapping[int, List]) -> None:
        self._lists = lists

    def list_of(self, num_id: int | None) -> List | None:
        """The list `num_id`, None for 0 (no numbering) and for a list that is not defined."""
        return self._lists.get(num_id) if num_id else None

    def level_of_style(self, num_id: int | None, style: str) -> int | None:
        """The level (from 0) of the list that is tied to a paragraph style."""
        found = self.list_of(num_id)
        return next((n for n, level in found.levels.items() if style and level.style == style), None) if found else None


def numbering_of(root: etree._Element | None, styles: Styles) -> Numbering:
    """The lists of the numbering part of a Word file."""
    lists: dict[int, List] = {}
    if root is None:
        return Numbering(lists)
    definitions = {number_of(a, "abstractNumId"): a for a in root.iterfind(W + "abstractNum")}
    nums = {number_of(n, "numId"): n for n in root.iterfind(W + "num")}
    for num_id, num in nums.items():
        definition = number_of(num.find(W + "abstractNumId"))
        definition = _followed(definition, definitions, nums, styles)
        if num_id is not None and definition is not None and definition in definitions:
            lists[num_id] = _list(num, definition, definitions[definition], styles.language)
    return Numbering(lists)


def _followed(
    definition: int | None,
    definitions: dict[int | None, etree._Element],
    nums: dict[int | None, etree._Element],
    styles: Styles,
) -> int | None:
    """A definition that only points to a numbering style is replaced by that style's definition."""
    link = definitions[definition].find(W + "numStyleLink") if definition in definitions else None
    if link is None:
        return definition
    num = nums.get(styles.numbering_style(link.get(W + "val") or ""))
    return number_of(num.find(W + "abstractNumId")) if num is not None else definition


def _list(num: etree._Element, definition: int, element: etree._Element, language: str) -> List:
    levels = {number_of(e, "ilvl") or 0: _level(e, language) for e in element.iterfind(W + "lvl")}
    starts: dict[int, int] = {}
    for override in num.iterfind(W + "lvlOverride"):
        index = number_of(override, "ilvl") or 0
        own = override.find(W + "lvl")
        if own is not None:
            levels[index] = _level(own, language)
        start = number_of(override.find(W + "startOverride"))
        if start is not None:
            starts[index] = start
            levels[index] = replace(levels.get(index, Level()), start=start)
    return List(definition, levels, starts)


def _level(element: etree._Element, language: str) -> Level:
    format_ = element.find(W + "numFmt")
    if format_ is None:  # Word writes formats newer than the standard twice, the old one in a Fallback
        format_ = next(element.iter(W + "numFmt"), None)
    form = (format_.get(W + "val") or "decimal") if format_ is not None else "decimal"
    if form == "custom" and format_ is not None:
        form = f"custom:{format_.get(W + 'format') or ''}"
    text = element.find(W + "lvlText")
    legal = element.find(W + "isLgl")
    style = element.find(W + "pStyle")
    return Level(
        start=number_of(element.find(W + "start")) or 0,
        form=form,
        text=_PRIVATE.sub("", text.get(W + "val") or "") if text is not None else "",
        restart=number_of(element.find(W + "lvlRestart")),
        legal=legal is not None and switched_on(legal),
        style=(style.get(W + "val") or "") if style is not None else "",
        language=language_of(element.find(W + "rPr")) or language,
    )


class Counter:
    """Counts through numbered paragraphs in document order; one Counter for one reading."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[int, dict[int, int]] = {}
        self._used: set[tuple[int, int]] = set()

    def label(self, num_id: int | None, level: int) -> str:
        """Count one paragraph of list `num_id` at `level` (from 0) and return the text printed before it, without
        spaces around; "" for a bullet or a list that is not there.
        """
        found = self._numbering.list_of(num_id)
        if found is None or num_id is None or level not in found.levels:
            return ""
        counts = self._counts.setdefault(found.definition, {})
        own = found.levels[level]
        if level in found.starts and (num_id, level) not in self._used:
            counts.pop(level, None)
        self._used.add((num_id, level))
        counts[level] = counts[level] + 1 if level in counts else own.start
        for deeper in [n for n in counts if n > level]:
            restart = found.levels.get(deeper, Level()).restart
            if restart is None or 0 < level + 1 <= restart:
                del counts[deeper]
        return _printed(own, found, counts)


def _printed(own: Level, found: List, counts: dict[int, int]) -> str:
    if own.form == "bullet":
        return ""

    @cache
    def printed(index: int) -> str:
        level = found.levels.get(index, Level())
        value = counts.get(index, level.start)
        form = "decimal" if own.legal and level.form not in ("none", "bullet") else level.form
        return numeral(value, form, level.language)

    return " ".join(_PLACE.sub(lambda match: printed(int(match[1]) - 1), own.text[:_LONGEST]).split())


class ListFields:
    """Counts LISTNUM fields (17.16.5.34), which number a list of their own, and the old AUTONUM fields (17.16.5.5 to
    17.16.5.7), which are counted one after the other; one for one reading.
    """

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}
        self._old: dict[str, int] = {}

    def next(self, code: str) -> str:
        r"""The number that the next field prints; `code` may say its level (\\l) and its start (\\s)."""
        kind = code.split()[0] if code.split() else ""
        if kind in AUTONUM:
            self._old[kind] = self._old.get(kind, 0) + 1
            return f"{numeral(self._old[kind], AUTONUM[kind])}."
        level = int(found[1]) if (found := re.search(r"\\l\s*\"?([1-9])", code)) else 1
        start = re.search(r"\\s\s*\"?(\d{1,5})", code)
        self._counts[level] = int(start[1]) if start else self._counts.get(level, 0) + 1
        for deeper in [n for n in self._counts if n > level]:
            del self._counts[deeper]
        return _LIST_FIELD[level - 1].format(numeral(self._counts[level], _LIST_FORMS[(level - 1) % 3]))


def legacy_label(original: str) -> str:
    """The number that a w:numberingChange says stood there: "%1:3:4:)" is "c)"; other text is itself."""
    if not _LEGACY.search(original):
        return original.strip()
    return "".join(numeral(int(m[2]), _LEGACY_FORMS.get(m[3], "decimal")) + m[4] for m in _LEGACY.finditer(original))
