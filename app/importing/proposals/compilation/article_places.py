"""Which place the line of a compilation opens that stands as the heading of an article or of a paragraph in it.

In: what is open, the line, and those below it, which tell a heading from words of a block. Out: whether it heads what
is below, or the place. What a heading looks like is `requests.headings`' business.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.doubtful_heads import is_head
from app.importing.proposals.compilation.heads.heads import STARTS_WORDING
from app.importing.proposals.compilation.heads.line_kinds import inline_name, is_over, may_be_head
from app.importing.proposals.compilation.requests.headings import Heading, heading_of
from app.importing.proposals.compilation.requests.instructions import instructions_in, places_named
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.importing.proposals.compilation.sections import CompilationState

_DISCUSSED = compile_later(
    r"\b(?:proposals?|propos(?:ed|es)|oppos\w+|support(?:s|ed)|discuss\w*|delegations?|considered|comments?|submissions?)\b",
    re.IGNORECASE,
)
"""Words of a paper about a text, which no text has."""
_LONGEST_PLACE = 60
"""Characters of the longest heading of a paragraph within an article."""


def capital_lines(lines: Sequence[PaperLine]) -> int:
    """How many lines at the head of some may be the rest of a heading in capitals."""
    return sum(1 for _ in itertools.takewhile(lambda line: line.text == line.text.upper() != line.text.lower(), lines))


def place_headed(state: CompilationState, lines: Sequence[PaperLine], address: str) -> str:
    """The paragraph of an article that the first of some lines heads, with known names below it; "" for none."""
    article = re.sub(r"[(,].*", "", address)
    bare = lines[0].text.strip(" .:：–—-") if article and len(lines) > 1 else ""
    if not 0 < len(bare) <= _LONGEST_PLACE or not is_head(lines[1:], state.register):
        return ""
    places = places_named(bare, article)
    return places[0] if len(places) == 1 and heading_of(bare) is None else ""


def heads_others(state: CompilationState, heading: Heading, ahead: Sequence[PaperLine]) -> bool:
    """Whether an article behind another's words begins a part of the paper although no known name is below it: it
    stands as the headings before it do, in their order, and what is below is no text of that article.

    Read as words of the block, it would leave all that follows at the place of the article before.
    """
    if state.delegation is not None or not ahead or not state.is_over():
        return False
    below = ahead[0].text
    name, colon, asked = below.replace("：", ":").partition(":")
    asks = instructions_in(asked if colon else below, heading.address) is not None
    name = name if colon and (asks or inline_name(below)) else ""
    if not state.articles:
        return bool(name) and asks
    if state.block is None:
        return True
    if heading.kind == "article" and not (_follows(state, heading) and heading.capitals == state.capitals):
        return False
    if name or asks:
        return True
    if state.block.inline:
        return STARTS_WORDING.match(below) is None
    return may_be_head(below) and len(ahead) > 1 and not heading_of(ahead[1].text)


def _follows(state: CompilationState, heading: Heading) -> bool:
    """Whether the number of an article is behind that of the last heading."""
    numbers = [re.search(r"\d+", address) for address in (state.articles, heading.address)]
    before, after = (int(found[0]) if found is not None else 0 for found in numbers)
    return before <= after and state.articles != heading.address


def is_told_of(state: CompilationState, ahead: Sequence[PaperLine]) -> bool:
    """Whether the line below an article tells of its discussion, with a head of known names soon behind it."""
    told = ahead[0].text
    if STARTS_WORDING.match(told) is not None or not is_over(told) or _DISCUSSED.search(told) is None:
        return False
    return any(is_head(ahead[at:], state.register) for at in range(1, min(len(ahead), 4)))
