"""Notation profiles: read from data, and guessed from a document's own legend and marks with reasons.

The guess is shown and confirmed by the user; it decides nothing by itself. Legends: DOMAIN.md section A.1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.treaty.profile import Profile

_SAMPLE = 400
"""Texts looked at when a profile is guessed from marks: the first that hold a bracket."""

_LEGENDS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "who",
        "The legend speaks of bold and underlined additions, or of highlighting as a status.",
        re.compile(
            r"\b(?:bold(?:ed)?|underlin\w+)\b[^.]{0,80}\b(?:add(?:ed|itions?)?|insert\w*|new text|proposed)\b"
            r"|\b(?:yellow|green)(?:[- ]highlight\w*)?\b[^.]{0,80}\bagreed\b|\bhighlighted in (?:yellow|green)\b"
            r"|\bstrike-?through\b[^.]{0,80}\bdelet",
            re.IGNORECASE,
        ),
    ),
    (
        "capitals",
        "The legend says that capital letters show additions.",
        re.compile(
            r"\b(?:capital letters|capitals|upper[- ]case)\b[^.]{0,80}\b(?:add\w*|insert\w*|new|propos\w*)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "unfccc",
        "The legend speaks of options and bracketed alternatives of one paragraph.",
        re.compile(
            r"\b(?:options?|alternatives?)\b[^.]{0,60}\bbrackets?\b[^.]{0,80}\b(?:parties|views)\b", re.IGNORECASE
        ),
    ),
)
_ITU = re.compile(r"^\s*(?:ADD|\(?MOD\)?|SUP\*?|NOC)\b(?:\s|$)")
_TRADE = re.compile(r"[\[{](?:[A-Z]{2}\d{0,2}/?)+ (?:propose|oppose|support|consider)s?\b[^\]]{0,60}:")
_DASHED = re.compile(r"[–—-] ?[A-Z][^\[\]]{0,60}\]")
_ADJACENT = re.compile(r"\][ /]?\[")
_OPTION = re.compile(r"^\s*\[?Option \d\b", re.IGNORECASE)


def profile_from(data: Mapping[str, Any]) -> Profile:
    """A profile from its parsed TOML. Keys are the fields of `Profile`; `id` and `title` must be there.

    Raises ValueError for an unknown key or a value of the wrong type: a profile is part of the program or was checked
    before.
    """
    known: dict[str, Any] = {}
    fields = Profile.__dataclass_fields__
    for key, value in data.items():
        if key in ("about", "source"):
            continue
        if key not in fields:
            raise ValueError(f"A notation profile has no “{key}”.")
        wanted = bool if str(fields[key].type) == "bool" else str
        if not isinstance(value, wanted):
            raise ValueError(f"“{key}” of a notation profile must be a {wanted.__name__}.")
        known[key] = value
    if not known.get("id") or not known.get("title"):
        raise ValueError("A notation profile needs an id and a title.")
    return Profile(**known)


def guess_profile(texts: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """(profile id, reasons) for the paragraphs of a document, its preface and legend included. No evidence: "plain"."""
    for name, reason, pattern in _LEGENDS:
        for text in texts:
            if match := pattern.search(text):
                return name, (f"{reason} (“{_short(match.group())}”)",)
    itu = sum(1 for text in texts if _ITU.match(text))
    if itu >= 3:
        return "itu", (f"{itu} paragraphs begin with an operation: ADD, MOD, SUP or NOC.",)
    marked = [text for text in texts if "[" in text][:_SAMPLE]
    trade = [m.group() for text in marked for m in _TRADE.finditer(text)]
    if len(trade) >= 2:
        return "trade", (f"{len(trade)} brackets begin with two-letter codes and a verb (“{_short(trade[0])}”).",)
    dashed = sum(len(_DASHED.findall(text)) for text in marked)
    if dashed >= 5 and not trade:
        return "rio", (f"{dashed} brackets end in a dash and names.",)
    adjacent = sum(len(_ADJACENT.findall(text)) for text in marked)
    options = sum(1 for text in texts if _OPTION.match(text))
    if options >= 5 and adjacent >= 5:
        return "unfccc", (f"{options} options and {adjacent} rows of adjacent brackets.",)
    if not marked:
        return "plain", ("No bracket was seen.",)
    return "plain", (f"{len(marked)} paragraphs have square brackets, and no legend says what they mean.",)


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 80 else words[:79] + "…"
