"""A notation profile: what the marks of one document mean. The noun only; profiles are read by services and used by
`app.notation`.

The same square bracket means "not agreed" in one forum and "proposed deletion" in another (DOMAIN.md section 0,
finding 2). The files in resources/profiles say each key again in plain words.
"""

from __future__ import annotations

from dataclasses import dataclass


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
