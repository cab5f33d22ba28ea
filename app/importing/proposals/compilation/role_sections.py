"""Sections of what a group or an office worked out: its head, and below it the articles to which its text speaks.

In: what is open while a compilation is read, and some lines. Out: what is open then. The article of such a text comes
from a heading in its own section alone: that of the section before says nothing of it. What a head of a group looks
like is `heads/roles`' business; sections of delegations are `reader`'s.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.article_places import capital_lines
from app.importing.proposals.compilation.doubtful_heads import is_head
from app.importing.proposals.compilation.heads.line_kinds import goes_on
from app.importing.proposals.compilation.requests.headings import Heading, heading_of
from app.importing.proposals.compilation.requests.instructions import places_named
from app.importing.proposals.compilation.sections import ROLE, CompilationState, ProponentForm
from app.late_pattern import compile_later
from app.message import Message
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from app.importing.proposals.compilation.heads.heads import BlockHead
    from app.importing.proposals.compilation.lines import PaperLine

_MOVED = compile_later(
    r"[\[(]\s*moved?\s+to\s+(?P<to>Article\s[^\[\]()]{1,30}(?:\([^()]{1,8}\))*)\s*[\])]\s*(?P<title>[^\W\d_][^.;:]{0,80})",
    re.IGNORECASE,
)
"""The title of a text of its own, behind a note of where it is to stand: "(move to Article 4.2 bis) Fees"."""
_DOTS = "...."
"""What stands in a line of contents."""
_DOTTED = re.compile(r"(\d{1,3})\s?\.\s?(\d{1,2})")


def heading_in(state: CompilationState, text: str) -> Heading | None:
    """What a line heads; in the section of a group also behind an open bracket, and where it says where it is to go."""
    heading = heading_of(text)
    if heading is not None or not state.in_role:
        return heading
    if text.startswith("[") and "]" not in text:
        return heading_of(text.lstrip("[ "))
    moved = _MOVED.fullmatch(text)
    if moved is None:
        return None
    named = places_named(_DOTTED.sub(r"\1, paragraph \2", moved["to"]), "")
    return Heading("article", named[0], titled=True) if len(named) == 1 else None


def tell_heading(state: CompilationState, line: PaperLine) -> None:
    """Say in the report that a line is a heading."""
    state.report.append(ReportLine(Severity.INFO, Message("Heading: {words}", (line.text,)), line.where))


def take_title(state: CompilationState, heading: Heading, ahead: Sequence[PaperLine]) -> int:
    """Pass over the lines in capitals on which a heading in capitals runs on, before others: how many."""
    if not heading.capitals or heading.kind == "article" or state.block is not None:
        return 0
    title = capital_lines(list(itertools.takewhile(lambda line: _DOTS not in line.text, ahead)))
    used = next((at for at in range(title) if is_head(ahead[at:], state.register)), title)
    if any(heading_of(line.text) is not None for line in ahead[:used]):
        return 0
    for line in ahead[:used]:
        tell_heading(state, line)
    return used


def begin_role(state: CompilationState, head: BlockHead, after: Sequence[PaperLine], line: PaperLine) -> bool:
    """Begin the section of a group or office, whose text stands under articles of its own right below its head."""
    if head.role != ROLE or head.rest or state.form is ProponentForm.BY_ARTICLE or not after:
        return False
    state_before, state.delegation = state.delegation, head
    if heading_in(state, after[0].text) is None or is_head(after[1:], state.register):
        state.delegation = state_before
        return False
    state.close()
    state.address, state.articles, state.last = head.address, "", ""
    state.open_block(head, line.where, line.where)
    return True


def lose_place(state: CompilationState, head: BlockHead, line: PaperLine) -> None:
    """Leave the article of the group before: what another worked out is not told to speak to it."""
    if head.role != ROLE or head.address or not (state.in_role and state.articles):
        return
    form = "{name} stands below no article of its own; what is below it speaks to no provision."
    state.doubt(form, head.name, line.where)
    state.open_article("", line.where)
    state.articles = ""


def begins_article(state: CompilationState, heading: Heading) -> bool:
    """Whether an article alone on its line goes on no sentence of a group's text, though that has no full stop."""
    return state.in_role and not heading.titled and not goes_on(state.last)


def place_of_group(state: CompilationState, address: str) -> str:
    """The address that an article's heading opens: the paragraph of it on which the group says it worked, if any."""
    own = state.delegation.address if state.delegation is not None and state.in_role else ""
    paragraph = re.match(rf"{re.escape(address)}\(\d[^()]*\)", own)
    return paragraph[0] if paragraph is not None else address
