"""A notation profile: what the marks of one document mean. The noun only; profiles are read by services and used by
`app.notation`.

The same square bracket means "not agreed" in one forum and "proposed deletion" in another (DOMAIN.md section 0,
finding 2).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """How marks are to be read. Profile "plain" reads bracket, dash and trade-style tags alike."""

    id: str
    title: str
    brackets: str = "open"
    """"open" (not agreed), "option", "deletion" (proposed deletion) or "none" (brackets are text)."""
    dash_attribution: bool = True
    """`[text – EU, US]` names the proposers of the text."""
    trade_style: bool = True
    """`[US/AU propose; CL oppose: text]`."""
    two_letter_codes: bool = False
    """Two-letter codes are names (SA, CH stand for Saudi Arabia, Switzerland)."""
    capitals_insert: bool = False
    bold_underline_inserts: bool = False
    bis_means: str = "added"
    """"added" or "alternative" (the Editorial Manual's use)."""
