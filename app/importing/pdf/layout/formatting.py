"""How words of a page look beside their letters: struck, underlined, highlighted, by lines and fills drawn over them.

PDF knows no struck word: a thin line goes through letters, and only its place tells it from an underline, a border of a
table or the line over footnotes. What a look means is not known here (`app.notation.marks.formatting`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.importing.pdf.layout.lines import RTL
from app.treaty.marks import Format

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine
    from app.importing.pdf.page.model import Rule

_THIN = 2.6
_STRIKE_FROM, _STRIKE_TO = 0.12, 0.55
"""How far above the line, in sizes of its letters, a line through them is drawn."""
_UNDER_FROM, _UNDER_TO = 0.0, 0.38
"""How far under it one that underlines them."""
_EDGE = 0.35
"""How far, in sizes, a line may reach over the letters at its ends: a border of a table reaches further."""
_COVERED = 0.5
"""The share of a letter's width that a line covers when it is meant."""
_COLOURS = {
    "yellow": 0xFFFF00, "green": 0x00FF00, "cyan": 0x00FFFF, "magenta": 0xFF00FF, "blue": 0x0000FF, "red": 0xFF0000,
    "darkBlue": 0x00008B, "darkCyan": 0x008B8B, "darkGreen": 0x006400, "darkMagenta": 0x800080, "darkRed": 0x8B0000,
    "darkYellow": 0x808000, "darkGray": 0xA9A9A9, "lightGray": 0xD3D3D3,
}  # fmt: skip


class DrawnFormats:
    """The lines and fills of a page, asked line by line."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        thin: list[Rule] = []
        fills: list[Rule] = []
        for rule in rules:
            height = rule.bottom - rule.top
            if rule.kind == "highlight" or (
                not rule.kind and rule.filled and 5.0 < height < 60.0 and _coloured(rule.colour)
            ):
                fills.append(rule)
            elif rule.kind or (height <= _THIN and rule.right - rule.left > 1.5):
                thin.append(rule)
        self._thin = sorted(thin, key=lambda rule: rule.top)
        self._tops = [rule.top for rule in self._thin]
        self._fills = fills

    def of(self, line: PdfLine) -> list[Format]:
        """The looks that drawn lines and fills give to words of a line, by offsets of its text."""
        found: list[Format] = []
        low = bisect_left(self._tops, line.base - 1.2 * line.size)
        for rule in self._thin[low:]:
            if rule.top > line.base + _UNDER_TO * line.size:
                break
            look = _look(rule, line)
            covered = _covered(line, rule) if look else None
            if covered is not None:
                found.append(Format(*covered, look))
        for rule in self._fills:
            middle = line.base - 0.3 * line.size
            if rule.top < middle < rule.bottom and rule.left < line.right and rule.right > line.left:
                covered = _covered(line, rule, exact=False)
                if covered is not None:
                    found.append(Format(*covered, f"highlight:{_colour_name(rule.colour)}"))
        return _merged(found, line.text)


def _look(rule: Rule, line: PdfLine) -> str:
    """What a thin line at its height is to a line of letters: "strike", "underline" or ""."""
    if rule.left > line.right or rule.right < line.left:
        return ""
    if rule.kind:
        middle = (rule.top + rule.bottom) / 2
        inside = line.base - line.size < middle < line.base + 0.4 * line.size
        return {"strike": "strike"}.get(rule.kind, "underline") if inside else ""
    up = (line.base - (rule.top + rule.bottom) / 2) / line.size
    if _STRIKE_FROM <= up <= _STRIKE_TO:
        return "strike"
    return "underline" if _UNDER_FROM <= -up <= _UNDER_TO else ""


def _covered(line: PdfLine, rule: Rule, *, exact: bool = True) -> tuple[int, int] | None:
    """The stretch of a line's text that lies along a rule, None where the rule is not about its letters."""
    starts: list[int] = []
    ends: list[int] = []
    left, right = rule.right, rule.left
    for span in line.spans:
        lefts = span.run.lefts[span.at : span.at + span.end - span.start]
        rights = span.run.rights[span.at : span.at + span.end - span.start]
        for place, (a, b) in enumerate(zip(lefts, rights, strict=True)):
            over = min(b, rule.right) - max(a, rule.left)
            if over > _COVERED * (b - a) and line.text[span.start + place] != " ":
                starts.append(span.start + place)
                ends.append(span.start + place + 1)
                left, right = min(left, a), max(right, b)
    if not starts:
        return None
    if exact and not rule.kind and not RTL.search(line.text):
        reach = _EDGE * line.size
        if left - rule.left > reach or rule.right - right > reach:
            return None
    return min(starts), max(ends)


def _merged(formats: Sequence[Format], text: str) -> list[Format]:
    """Formats of one name that touch, but for a space, as one."""
    done: list[Format] = []
    for mark in sorted(formats, key=lambda m: (m.format, m.start, m.end)):
        last = done[-1] if done else None
        if last and last.format == mark.format and not text[last.end : mark.start].strip():
            done[-1] = Format(last.start, max(last.end, mark.end), mark.format)
        else:
            done.append(mark)
    return done


def _coloured(colour: int) -> bool:
    """Whether a fill is a highlighter's: no paper, no grey."""
    red, green, blue = colour >> 16, colour >> 8 & 255, colour & 255
    return max(red, green, blue) - min(red, green, blue) > 60


def _colour_name(colour: int) -> str:
    """The name of the nearest colour of a word processor's highlighter."""

    def distance(name: str) -> int:
        other = _COLOURS[name]
        return sum(((colour >> shift & 255) - (other >> shift & 255)) ** 2 for shift in (16, 8, 0))

    return min(_COLOURS, key=distance)


def faces_of(line: PdfLine) -> list[Format]:
    """Bold and italic words of a line, by offsets of its text."""
    found: list[Format] = []
    for span in line.spans:
        face = line.faces[span.run.face]
        for name, is_so in (("bold", face.bold), ("italic", face.italic)):
            if is_so and re.search(r"\w", line.text[span.start : span.end]):
                found.append(Format(span.start, span.end, name))
    return _merged(found, line.text)
