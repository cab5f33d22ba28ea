"""Lines that stand like a head but name nobody known: what they begin is a block of nobody.

In: a line, those after it and the block that is open. Out: the part of the line that can only be a proponent's name, or
may be and follows another's words. Heads of known names are `proposals/compilation/heads/heads`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, head_over_lines, names_only
from app.importing.proposals.compilation.heads.line_kinds import (
    goes_on,
    inline_name,
    is_name_set_apart,
    may_be_head,
    may_be_listed,
    may_introduce,
    mentions,
)
from app.importing.proposals.compilation.requests.headings import RATIONALE, heading_of
from app.importing.proposals.compilation.requests.instructions import instructions_in
from app.importing.proposals.compilation.stances.withdrawals import noted_head
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.proposals.compilation.block import OpenBlock
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

_NUMBERED = compile_later(
    r"[\[“\"«]?(?:\d{1,2}\s?(?:[.．、]|[-–](?=\s?[\u0600-\u06ff]))|[一二三四五六七八九十]{1,3}、)\s?\S"
)
_LONGEST_LISTED = 8
"""Words of a line behind a number that may still be no paragraph."""
_LONGEST_WORD = 40
"""Letters. A longer word is a line of a script that sets none apart."""


def is_head(lines: Sequence[PaperLine], register: Register) -> bool:
    """Whether a head of known names begins on the first of some lines."""
    if not lines:
        return False
    worded = len(lines) > 1 and STARTS_WORDING.match(lines[1].text) is not None
    found = head_over_lines([line.text for line in lines], register)
    return found is not None or noted_head(lines[0].text, register, worded=worded) is not None


def first_name(text: str, ahead: Sequence[PaperLine], register: Register) -> str:
    """A line below an article where no block is open, when it can only be a name; "" else."""
    if not may_be_head(text) or RATIONALE.fullmatch(text) or heading_of(text) is not None:
        return ""
    after = list(ahead[:2])
    if after and STARTS_WORDING.match(after[0].text):
        after = after[:1]
    return "" if any(is_head(after[at:], register) for at in range(len(after))) else text


def next_name(
    text: str,
    ahead: Sequence[PaperLine],
    block: OpenBlock,
    register: Register,
    *,
    last: str,
    over: bool,
    listed: bool = False,
) -> str:
    """The part of a line behind a block's words that may be another proponent's name; "" for none. `last` is the line
    before, `over` whether it may be the end of what it says; `listed`: it stands behind a sign of a list.
    """
    if RATIONALE.search(text) or heading_of(text) is not None or heading_of(last) is not None:
        return ""
    if not block.parts or (last and goes_on(last)):
        return ""
    name = inline_name(text)
    if name and names_only(name, register) is None and (block.inline or (over and _asks(text[len(name) :], block))):
        return name
    follows = bool(ahead) and STARTS_WORDING.match(ahead[0].text) is not None
    if may_be_head(text) and not (listed and follows):
        begins = bool(ahead) and _begins(ahead[0].text)
        plain = not block.in_rationale or len(text.split()) > 1 or len(text) > _LONGEST_WORD
        if over and (follows or (begins and plain)):
            return text
        if follows and not block.in_rationale:
            return text
    if block.in_rationale:
        return text if heads_reasons(text, ahead, over=over) and mentions(text, register) else ""
    if over and follows and not listed and may_be_listed(text):
        return text
    back = bool(ahead) and block.goes_back(ahead[0].text)
    if back and is_name_set_apart(text, register):
        return text
    sentence = listed and (len(text.split()) > _LONGEST_LISTED or re.search(r"[.;:]\s", text) is not None)
    return text if back and not sentence and may_introduce(text, over=over) else ""


def _asks(text: str, block: OpenBlock) -> bool:
    """Whether what stands behind a name and a colon asks for something: it is a request, a quotation or a text."""
    asked = text.lstrip(" :：")
    return (
        asked[:1] in '“"«「'
        or block.goes_back(asked)
        or instructions_in(asked, block.address) is not None
        or STARTS_WORDING.match(asked) is not None
    )


def _begins(text: str) -> bool:
    """Whether a line may be the first of a text: it begins with a capital, a quotation, or in a script without them."""
    first = text[:1]
    return first.isupper() or first in '“"‘…«「' or (first.isalpha() and first.lower() == first.upper())


def heads_reasons(text: str, ahead: Sequence[PaperLine], *, over: bool) -> bool:
    """Whether a line in a rationale is a short one before a numbered text. One that speaks of an actor may tell whose
    the text is, which is not the open block's reason then; any other is a heading among the reasons.
    """
    return bool(ahead) and _NUMBERED.match(ahead[0].text) is not None and over and may_introduce(text, over=True)
