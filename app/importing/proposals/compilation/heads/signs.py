"""Signs around a name that heads a block, and lines that only look like a name: "(a) Norhaven", "• Norhaven",
"[Norhaven]", "**Norhaven**"; "XXX", "Part.]", "Proposed text".

In: one line. Out: the line without the signs of a list or of emphasis, and what kind of sign it was; whether a line can
be a name by its signs alone. Names are known nowhere here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.late_methods import dataclass
from app.late_pattern import compile_later

_KEPT = 1024
"""Lines that are remembered: each is asked for as it is read, and as one that follows others."""
_BULLET = r"[•·●○▪■□◦‣►▶∙٭※*+–—-]"
_NUMBER = r"(?:\d{1,2}|[IVX]{1,4}|[ivx]{1,4}|[A-Za-z]|[а-яА-Я]|[أ-ي]|[一二三四五六七八九十]{1,3})"
_LISTED = compile_later(
    rf"(?:(?P<bullet>{_BULLET})\s+|(?P<open>[(（\[])\s?(?P<enclosed>{_NUMBER})\s?(?P<close>[)）\]])\s*"
    rf"|(?P<plain>{_NUMBER})\s?(?P<behind>\.\)|[.)）]|(?<![A-Za-z])[-–])\s+|(?P<eastern>{_NUMBER})[、．.]\s*(?=[\u4e00-\u9fff]))(?=\S)"
)
_INITIAL = compile_later(r"[A-Za-zА-Яа-я]")
_PAIRS = (
    ("[", "]"),
    ("(", ")"),
    ("（", "）"),
    ("【", "】"),
    ("「", "」"),
    ("“", "”"),
    ("«", "»"),
    ("<", ">"),
    ("*", "*"),
    ("_", "_"),
)
_LEFT_OUT = compile_later(
    r"[\s\[(（]*(?:[Xx]{3,}|\.{3,}|…+|\*(?:\s?\*){2,}|_{3,}|-{3,}|—{2,}|\(…\)|\[…\])[\s\])）]*(?P<rest>.*)"
)
_OPENS = "[（(【「“«"
_CLOSES = "]）)】」”»"
_SAME_TEXT = compile_later(
    r"\W*(?:(?:the\s+)?(?:proposed|suggested|amended|revised|new)\s+(?:text|wording|language|formulation|amendments?|changes?)"
    r"|(?:text|wording|language|amendments?|changes?)\s+(?:proposed|suggested|as\s+amended)"
    r"|(?:texte|libellé|rédaction|amendement)s?\s+(?:proposée?s?|suggérée?s?|modifiée?s?)"
    r"|(?:texto|redacción|enmienda)s?\s+(?:propuest[oa]s?|sugerid[oa]s?)"
    r"|(?:предлагаем\w+|предложенн\w+)\s+(?:текст|формулировк\w+|редакци\w+|поправк\w+)"
    r"|(?:拟议|建议|提议)的?(?:案文|措辞|修正)|(?:النص|الصياغة)\s+المقترحة?)\W*",
    re.IGNORECASE,
)
"""What stands before a proponent's own words, and names nobody."""


@dataclass(frozen=True, slots=True)
class BareLine:
    """A line without the signs around it; `style` is the kind of sign of a list ("(a)", "1.", "•"), "" for none."""

    text: str
    style: str = ""


_DECORATED = compile_later(
    r"(?P<sign>[=#<>|–—-])(?:\s?(?P=sign)|[<>])*\s+(?P<inside>[^=#<>|]{2,200}?)\s+[=#<>|–—-]{2,}|(?P<name>[^=#<>|]{2,200}?)\s*[=#<>|–—-]{3,}"
)
"""A line with rows of signs around it, or behind it; struck-out words have others."""


@lru_cache(maxsize=_KEPT)
def strip_line_signs(text: str) -> BareLine:
    """A line without a sign of a list before it and of emphasis around it.

    >>> bared("(b) **Norhaven**")
    Bare(text='Norhaven', style='(a)')
    """
    style = ""
    found = _LISTED.match(text)
    if found is not None:
        style = _style(found)
        text = text[found.end() :]
    decorated = _DECORATED.fullmatch(text)
    if decorated is not None:
        text = decorated["inside"] or decorated["name"]
    colon = "".join(re.findall(r"\s*[:：]$", text))
    inside = text.removesuffix(colon)
    while True:
        for first, last in _PAIRS:
            middle = inside[1:-1]
            if len(inside) > 2 and inside[0] == first and inside[-1] == last and not _parted(middle, first, last):
                inside = middle.strip()
                break
        else:
            break
    return BareLine(inside + colon, style)


def _parted(middle: str, first: str, last: str) -> bool:
    """Whether the signs at the two ends of a text are of two pairs."""
    return first != last and middle.find(last) >= 0 and middle.find(last) < (middle.find(first) + 1 or len(middle) + 1)


def _style(found: re.Match[str]) -> str:
    if found["bullet"]:
        return found["bullet"]
    number = found["enclosed"] or found["plain"] or found["eastern"]
    kind = "1" if number.isdigit() else "A" if number.isupper() else "a" if _INITIAL.match(number) else "一"
    behind = found["close"] or found["behind"] or "、"
    return f"{found['open'] or ''}{kind}{behind}"


def is_bullet(style: str) -> bool:
    """Whether a sign of a list is no number or letter, which might be a paragraph's."""
    return len(style) == 1


def words_after_omission(text: str) -> str | None:
    """What stands behind a mark for words that are left out ("XXX", "[…]"), "" for nothing; None for other lines."""
    found = _LEFT_OUT.fullmatch(text)
    return found["rest"].strip() if found is not None else None


def is_no_name(text: str) -> bool:
    """Whether a line can be no name by its signs: the end of a sentence stands within its closing brackets, a bracket
    of it is opened or closed elsewhere, or it only announces the words below it.
    """
    inside = text.rstrip(_CLOSES + " \"'’")
    ended = inside != text and inside[-1:] in (".", ";", ",", "。", "；", "!", "?")
    torn = any(text.count(first) != text.count(last) for first, last in zip(_OPENS, _CLOSES, strict=True))
    return ended or torn or words_after_omission(text) is not None or _SAME_TEXT.fullmatch(text) is not None
