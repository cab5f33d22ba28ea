"""Footnotes of a PDF: which lines of a page are notes, which note each is, and where the text cites it.

Notes are told by the line drawn over them, or by their smaller letters and their sign at the foot of the page; a
citation by a raised sign, or by the sign of a note of the same page. What becomes of them, `blocks.py` decides.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.source.superscripts import above

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine, PdfSheet
    from app.importing.pdf.page.model import Rule

_SIGN = re.compile(r"(?P<sign>\*{1,5}|[†‡§¶]{1,2}|\d{1,3}|[a-z])(?P<tail>[/)]?)(?:\s+|(?=\S)|$)")
_SPACED_SIGN = re.compile(r"(?P<sign>\*{1,5}|[†‡§¶]{1,2}|\d{1,3})(?P<tail>[/)]?)\s+(?=\S)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_DRAWN_AS_TEXT = re.compile(r"[_–—-]{6,}")
_SMALLER = 0.95
_RAISED_SIZE = 0.87
_RAISED_BY = 0.12
_CITATION = re.compile(r"\*{1,5}|[†‡§¶]{1,2}|\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}|[a-z]")
_REST = 15
"""Lines that a note may still have on a later page, where no note begins."""
_UNIT = re.compile(r"(?:^|[\s/(])(?:[kcdmµ]?m|10|ha|s)$")
_MEASURE = re.compile(r"(?:\d\s?[kcdmµ]?m|/[kcdmµ]?[ms]|×\s?10)$")
"""What a raised number raises to a power, though there is a note of its number."""
_GLUED = re.compile(r"(?<=[^\W\d_]{5}[.;:])\d{1,3}$")
"""A number that ends a line right behind a word and its stop, though it is not raised: with a note of its number on the
page it is a sign.
"""
_LONELY = re.compile(r"\*{1,5}|[†‡§¶]{1,2}|\d{1,3}")
_LOWEST = 0.3
"""The share of a page's height above which no notes begin that have no line over them."""


@dataclass(frozen=True, slots=True)
class PdfNote:
    """A footnote: its sign as printed ("3", "*", "a/") and its lines, the sign taken from the first."""

    sign: str
    lines: tuple[PdfLine, ...]


@dataclass(frozen=True, slots=True)
class PdfNotes:
    """The notes of one page, and its lines that are none."""

    notes: tuple[PdfNote, ...]
    continued: tuple[PdfLine, ...]
    """Lines at the head of the notes that go on with the last note of the page before."""
    rest: tuple[PdfLine, ...]
    separators: tuple[str, ...] = ()
    """Lines of underscores that stood for a drawn one."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a line cites a note: `text[start:end]` is its sign. `raised` where the sign stands above the line."""

    start: int
    end: int
    sign: str
    raised: bool
    known: bool = True
    """False for a raised sign without a note: it stays in the text, parted from the word before it."""


def notes_of(sheet: PdfSheet, body_size: float) -> PdfNotes:
    """The notes of a sheet whose furniture is gone; `body_size` is the size of most letters of the text."""
    below, drawn = _below(sheet, body_size)
    if not below:
        return PdfNotes((), (), tuple(line for line in sheet.lines if line not in drawn))
    places = {id(line) for line in (*below, *drawn)}
    rest = tuple(line for line in sheet.lines if id(line) not in places)
    notes: list[PdfNote] = []
    continued: list[PdfLine] = []
    for line in sorted(below, key=lambda line: line.base):
        found = _begun(line, notes[-1].sign if notes else "")
        if found is not None:
            notes.append(PdfNote(found[0], (found[1],) if found[1].text else ()))
        elif notes:
            notes[-1] = replace(notes[-1], lines=(*notes[-1].lines, line))
        else:
            continued.append(line)
    return PdfNotes(tuple(notes), tuple(continued), rest, tuple(line.text for line in drawn))


def _below(sheet: PdfSheet, body_size: float) -> tuple[list[PdfLine], list[PdfLine]]:
    """The lines of the notes of a sheet, and those that only draw the line over them."""
    drawn = [line for line in sheet.lines if _DRAWN_AS_TEXT.fullmatch(line.text.replace(" ", ""))]
    heights = [line.base for line in drawn]
    heights += [rule.top for rule in sheet.rules if _is_separator(rule, sheet)]
    for height in sorted(heights):
        below = [line for line in sheet.lines if line.base > height and line not in drawn]
        if below and _are_notes(below, body_size, height):
            return below, [line for line in drawn if abs(line.base - height) < 1.0]
    order = sorted((line for line in sheet.lines if line not in drawn), key=lambda line: line.base)
    small: list[PdfLine] = []
    for line in reversed(order):
        if line.size > _SMALLER * body_size or line.base < _LOWEST * sheet.height:
            break
        small.insert(0, line)
    while small and not _sure(small[0]):
        small.pop(0)
    return (small, []) if len(small) < len(order) else ([], [])


def _is_separator(rule: Rule, sheet: PdfSheet) -> bool:
    """Whether a drawn line may part notes from the text: short, thin, under no words."""
    width, height = rule.right - rule.left, rule.bottom - rule.top
    if rule.kind or height > 2.0 or not 36.0 <= width <= 0.45 * sheet.width or rule.top < 0.1 * sheet.height:
        return False
    return not any(
        -1.0 <= rule.top - line.base <= 4.0 and line.left < rule.right and line.right > rule.left
        for line in sheet.lines
    )


def _are_notes(lines: Sequence[PdfLine], body_size: float, height: float) -> bool:
    first = min(lines, key=lambda line: line.base)
    if first.base - height > 4 * first.size:
        return False
    begun = _begun(first, "")
    if all(line.size <= _SMALLER * body_size for line in lines):
        return begun is not None or len(lines) <= _REST
    signed = begun is not None and (is_raised(first, 0) or not begun[0].isalnum())
    return signed and all(line.size <= 1.02 * body_size for line in lines)


def _sure(line: PdfLine) -> bool:
    """Whether a line begins a note though nothing is drawn over it."""
    found = _begun(line, "")
    return found is not None and (is_raised(line, 0) or not found[0][:1].isalnum())


def _begun(line: PdfLine, before: str) -> tuple[str, PdfLine] | None:
    """The sign with which a line begins a note, and the line without it; None when it begins none.

    `before` is the sign of the note above: plain numbers go up by one, so that a year at the start of a line is none.
    """
    text = line.text.translate(_SUPERSCRIPTS)
    if _LONELY.fullmatch(text):
        return text, replace(line, text="", spans=())
    raised = is_raised(line, 0) or text[:1] != line.text[:1]
    match = (_SIGN if raised else _SPACED_SIGN).match(text)
    if match is None:
        return None
    sign = match["sign"] + match["tail"]
    last = before.rstrip("/)")
    counted = sign.rstrip("/)").isdigit() and last.isdigit() and not raised
    if counted and (int(match["sign"]) != int(last) + 1 or before[len(last) :] != match["tail"]):
        return None
    if raised and match["sign"].isalpha() and not is_raised(line, match.start("sign")):
        return None
    rest = line.text[match.end() :].strip()
    return sign, line.cut(match.end())[1] if rest else replace(line, text="", spans=())


def with_powers(line: PdfLine, signs: Mapping[str, str]) -> PdfLine:
    """A line with raised digits where a raised number behind a number is an exponent: "10²" is not 102. `signs` as of
    `citations_in`.
    """
    text = line.text
    for span in line.spans:
        before, raised = text[: span.start], text[span.start : span.end]
        if is_raised(line, span.start) and _is_power(before, raised.strip() in signs):
            text = before + above(raised, before) + text[span.end :]
    return line if text == line.text else replace(line, text=text)


def citations_in(line: PdfLine, signs: Mapping[str, str]) -> list[Citation]:
    """Where a line cites a note, in order. `signs` are those of the notes that it can cite.

    A raised number is one whether its note is known or not, except behind a unit of measure.
    """
    found: list[Citation] = []
    for span in line.spans:
        text = line.text[span.start : span.end]
        if is_raised(line, span.start) and _CITATION.fullmatch(text.strip(" ,")):
            if span.start and line.text[span.start - 1] != " " and is_raised(line, span.start - 1) and not found:
                continue  # a part of a raised word
            if _is_power(line.text[: span.start], text.strip() in signs):
                continue
            at = span.start
            pieces = re.finditer(r"\*+|[†‡§¶]+|\d+|[a-z]", text)
            found += [Citation(at + p.start(), at + p.end(), p[0], raised=True) for p in pieces]
    taken = {place for citation in found for place in range(citation.start, citation.end)}
    for match in re.finditer(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+", line.text):
        if not _is_power(line.text[: match.start()], match[0].translate(_SUPERSCRIPTS) in signs):
            found.append(Citation(match.start(), match.end(), match[0].translate(_SUPERSCRIPTS), raised=True))
    glued = _GLUED.search(line.text)
    if glued is not None and glued[0] in signs and glued.start() not in taken:
        found.append(Citation(glued.start(), glued.end(), glued[0], raised=False))
    for sign in signs:
        if sign[:1] in "*†‡§¶":
            pattern = rf"(?<=[^\s*†‡§¶]){re.escape(sign)}(?![*†‡§¶])"
        elif sign.endswith("/"):
            pattern = rf"(?<=\S) {re.escape(sign)}(?=[\s.,;:)]|$)"
        else:
            continue
        for match in re.finditer(pattern, line.text):
            start = match.start() + (match[0][:1] == " ")
            if start not in taken:
                found.append(Citation(start, match.end(), sign, raised=False))
    return _with_commas(line, sorted(found, key=lambda citation: citation.start))


def _with_commas(line: PdfLine, found: Sequence[Citation]) -> list[Citation]:
    """Citations in order, each with the raised comma that parts it from the next: the words end before both."""
    done: list[Citation] = []
    for at, citation in enumerate(found):
        later = found[at + 1] if at + 1 < len(found) else None
        between = line.text[citation.end : later.start] if later else ""
        comma = between.find(",")
        parted = comma >= 0 and not between.strip(" ,") and is_raised(line, citation.end + comma)
        done.append(replace(citation, end=later.start) if later and parted else citation)
    return done


def _is_power(before: str, known: bool) -> bool:
    """Whether a raised number behind some words is an exponent; `known`: there is a note with that sign."""
    return (_MEASURE if known else _UNIT).search(before) is not None


def is_raised(line: PdfLine, start: int) -> bool:
    """Whether the letter at an offset is small and stands above the line."""
    for span in line.spans:
        if span.start <= start < span.end:
            size = line.faces[span.run.face].size
            up = line.base - span.run.base
            return up > _RAISED_BY * line.size and (size < _RAISED_SIZE * line.size or up > 0.25 * line.size)
    return False
