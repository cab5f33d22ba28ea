"""A notation profile: what the marks of one document mean. The noun, and how it is made from data; profiles are read by
services and used by `app.notation`.

The same square bracket means "not agreed" in one forum and "proposed deletion" in another (docs/domain.md, section 2).
The files in resources/profiles say each key again in plain words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.late_methods import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """How marks are to be read. Profile "plain" reads bracket, dash and trade-style tags alike."""

    id: str
    title: str
    about: str = ""
    """What its marks mean, in one or two sentences for the reader of a draft."""
    source: str = ""
    """Where this notation was seen."""
    brackets: str = "open"
    """"open" (not agreed), "option", "deletion" (proposed deletion) or "none" (brackets are text)."""
    dash_attribution: bool = True
    """`[text – EU, US]` names the proposers of the text."""
    trade_style: bool = True
    """`[US/AU propose; CL oppose: text]`."""
    two_letter_codes: bool = False
    """Two-letter codes are names (SA, CH stand for Saudi Arabia, Switzerland)."""
    capitals_insert: bool = False
    """Words in capitals are proposed additions; `[DELETE: words REASON]` asks for a deletion."""
    bold_underline_inserts: bool = False
    """Bold and underlined words are proposed additions, struck words proposed deletions."""
    yellow_means: str = ""
    """The status of text highlighted in yellow, as a `StatusMark` has it; "" when the colour says nothing."""
    green_means: str = ""
    """The status of text highlighted in green."""
    operations: bool = False
    """A provision begins with its operation: ADD, MOD, (MOD), SUP, SUP*, NOC."""
    bis_means: str = "added"
    """"added" or "alternative" (the Editorial Manual's use)."""


def profile_from(data: Mapping[str, Any]) -> Profile:
    """A profile from its parsed TOML. Keys are the fields of `Profile`; `id` and `title` must be there.

    Raises ValueError for an unknown key or a value of the wrong type: a profile is part of the program or was checked
    before.
    """
    known: dict[str, Any] = {}
    fields = Profile.__dataclass_fields__
    for key, value in data.items():
        if key not in fields:
            raise ValueError(f"A notation profile has no “{key}”.")
        wanted = bool if str(fields[key].type) == "bool" else str
        if not isinstance(value, wanted):
            raise ValueError(f"“{key}” of a notation profile must be a {wanted.__name__}.")
        known[key] = value
    if not known.get("id") or not known.get("title"):
        raise ValueError("A notation profile needs an id and a title.")
    return Profile(**known)
