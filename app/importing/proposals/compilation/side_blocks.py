"""Blocks of those who take sides: lists of who is for a proposal and who against, who stands behind the open block, and
who sides with another's proposal.

In: what is open, and some lines. Out: how many lines were read, 0 where they say none of this. What such lines say is
`stances`' business; heads of names are `reader`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.doubtful_heads import is_head
from app.importing.proposals.compilation.heads.heads import UNNAMED, BlockHead, read_head
from app.importing.proposals.compilation.heads.line_kinds import goes_on
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.sections import CompilationState, ProponentForm
from app.importing.proposals.compilation.stance_lines import read_answers
from app.importing.proposals.compilation.stances.kinship import siding_of
from app.importing.proposals.compilation.stances.open_proposals import open_proposal
from app.importing.proposals.compilation.stances.side_lines import (
    begins_unsigned,
    option_line,
    place_of_sides,
    side_line,
    unsigned_request,
)
from app.importing.proposals.compilation.stances.side_lists import lists_in
from app.importing.proposals.compilation.stances.stances import without
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine


def take_answers(state: CompilationState, lines: Sequence[PaperLine]) -> int:
    """Read who stands behind the open block or against it: how many lines that takes, 0 for none."""
    block = state.block
    if block is None or (state.in_role and not block.parts):
        return 0
    sections = state.delegation is not None
    told = read_answers(lines, block, state.register, last=state.last, over=state.is_over(), sections=sections)
    if told is None:
        return 0
    block.backers = (*block.backers, *told.backers)
    block.answers += told.answers
    block.written.append(told.written)
    block.answered = True
    state.report += [ReportLine(Severity.WARNING, said, lines[0].where) for said in told.doubts]
    if told.excepts:
        block.actors = without(block.actors, lines[0].text.strip(" .()"), state.register)
    state.last = ""
    if told.loose:
        state.names_nobody(told.loose, lines[told.used - 1].where, article=state.heads_article(lines[told.used]))
    return told.used


def take_side(state: CompilationState, lines: Sequence[PaperLine]) -> int:
    """Read who wants the text at the open place to go, or to stay, in a line that lists them, or which place of the
    article such lines speak of: 1, or 0. Below the words of a proposal such a line tells of that.
    """
    line = lines[0]
    worded = state.block is not None and bool(state.block.parts) and not state.block.listed
    if worded or not state.address or state.delegation is not None:
        return 0
    told = side_line(line.text, state.address, line.where, state.register)
    listed = state.block is not None and state.block.listed
    texts = [each.text for each in lines[:2]]
    told = told or option_line(texts, state.address, line.where, state.register, listed=listed)
    if told is None:
        place = place_of_sides([each.text for each in lines], state.address, state.register)
        if place:
            state.open_article(place, line.where)
        return 1 if place else 0
    state.open_block(BlockHead(line.text, told.actors), line.where, line.where, again=True)
    if state.block is not None:
        state.block.list_side(told.ask, line)
    state.last = ""
    return 1


def take_open(state: CompilationState, lines: Sequence[PaperLine]) -> int:
    """Begin the block of a proposal right above lists of who is for it and who against: how many lines it takes.
    Below the words of somebody who heads them it is a part of these, unless others have taken sides on them.
    """
    block = state.block
    heading = heading_of(lines[0].text)
    ended = block is None or block.listed or (bool(block.parts) and block.answered)
    ended = ended or (heading is not None and heading.kind == "article" and heading.titled and state.is_over())
    found = open_proposal([line.text for line in lines], state.address, state.register) if ended else None
    if found is None or state.delegation is not None:
        return 0
    if found.place != state.address:
        state.open_article(found.place, lines[0].where)
    state.open_block(BlockHead(found.name, found.actors), lines[0].where, lines[0].where, again=True)
    assert state.block is not None, "it was just opened"
    state.block.unsigned = found.name == UNNAMED
    written = " ".join(line.written or line.text for line in lines[: found.used])
    state.block.add(replace(lines[0], text=found.text, written=written))
    state.last = lines[found.used - 1].text
    return found.used


def take_unsigned(state: CompilationState, lines: Sequence[PaperLine]) -> int:
    """Begin the block of a proposal that only those sign who are listed below as for it: 1, or 0."""
    block = state.block
    ended = block is None or not block.parts or block.listed or (block.answered and block.unsigned)
    if not (state.address and ended and state.delegation is None) or is_head(lines, state.register):
        return 0
    line = lines[0]
    if not begins_unsigned([each.text for each in lines], state.address, state.register):
        return 0
    if block is not None and not block.parts:
        return 0
    state.open_block(BlockHead(UNNAMED, (ActorRef("?", UNNAMED),)), line.where, line.where, again=True)
    if state.block is not None:
        state.block.unsigned = True
        asked = unsigned_request(line.text, state.address)
        state.block.add(replace(line, text=asked, written=line.text) if asked else line)
    state.last = line.text
    return 1


def take_siding(state: CompilationState, line: PaperLine) -> int:
    """Read with whose proposals somebody sides in words of a line: 1, or 0 where it says anything else. Whose words
    stand behind those of another is not certain.
    """
    block = state.block
    if block is None or block.in_rationale or block.quotes or (state.last and goes_on(state.last)):
        return 0
    if not (block.parts and lists_in(line.text)) and state.takes_sides(block, line):
        state.last = line.text
        return 1
    heads = read_head(line.text, state.register) is not None
    found = siding_of(line.text, state.register) if state.is_over() and not heads else None
    own = {actor.id for actor in block.actors}
    if found is None or not found.speakers or own & {actor.id for actor in found.speakers}:
        return 0
    block.side(found.speakers, found, line)
    name = ", ".join(actor.as_written for actor in found.speakers)
    nobody = BlockHead(name, (ActorRef("?", name),))
    state.behind = state.head if state.form is ProponentForm.ONE else nobody
    state.last = line.text
    return 1


def lists_sides(state: CompilationState, ahead: Sequence[PaperLine], address: str) -> bool:
    """Whether those below a heading are lists of who is for and who against, with or without a proposal."""
    if not ahead or not address or state.delegation is not None:
        return False
    texts = [line.text for line in ahead]
    sides = side_line(texts[0], address, "", state.register) or place_of_sides(texts, address, state.register)
    options = option_line(texts, address, "", state.register, listed=False)
    put = sides or options or open_proposal(texts, address, state.register)
    return bool(put) or begins_unsigned(texts, address, state.register)
