"""Who supports, opposes or reserves on an open block, told on a line of its own or with their names on those below it.

In: the next lines of a paper, and the block that is open. Out: who takes which stance, and how many lines tell it. They
are no proponents and head nothing; a name that may end such a list or head what follows names nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.backers import backing
from app.importing.proposals.compilation.heads.heads import STARTS_WORDING, read_head
from app.importing.proposals.compilation.heads.line_kinds import goes_on
from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.stances.side_lists import (
    SideList,
    led_to_names,
    list_over_lines,
    lists_in,
    names_of,
)
from app.importing.proposals.compilation.stances.stances import BACKING, StanceAnswer, opens_stances, stance_line
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.importing.proposals.compilation.block import OpenBlock
    from app.importing.proposals.compilation.lines import PaperLine
    from app.message import Message
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef, Stance


@dataclass(frozen=True, slots=True)
class StanceAnswers:
    """What some lines tell of others' stances on the open block."""

    used: int
    """How many lines tell it."""
    written: str
    backers: tuple[tuple[Stance, tuple[ActorRef, ...]], ...] = ()
    answers: tuple[StanceAnswer, ...] = ()
    doubts: tuple[Message, ...] = ()
    excepts: bool = False
    """They take somebody out of those who ask."""
    loose: str = ""
    """The last name of the list, where it may as well head what follows; "" for none."""


def read_answers(
    lines: Sequence[PaperLine], block: OpenBlock, register: Register, *, last: str, over: bool, sections: bool
) -> StanceAnswers | None:
    """What the first of some lines, and the names below it, tell of others' stances on a block; None when nothing.

    `last` is the line before, `over` whether it may be the end of what it says; with `sections` the articles of the
    paper stand under names.
    """
    told = backing(lines[0].text, register) if block.parts else None
    if told is not None:
        names, sure = _names(lines, register, sections) if not told else ([], [])
        text = f"{lines[0].text} {', '.join(sure)}".strip()
        read = (backing(text, register) or ()) if sure else told
        return StanceAnswers(1 + len(names), text, read, loose=names[-1] if len(sure) < len(names) else "")
    line = lines[0]
    if (last and goes_on(last)) or (not over and (block.in_rationale or line.text[:1].islower())):
        return None
    listed = bool(lists_in(line.text))
    if not listed and line.text.endswith((")", "）", "]")) and len(lines) > 1 and STARTS_WORDING.match(lines[1].text):
        # A name with a remark behind it may head the words below.
        return None
    return _stances(lines, block, register, sections)


def _stances(lines: Sequence[PaperLine], block: OpenBlock, register: Register, sections: bool) -> StanceAnswers | None:
    line = lines[0]
    opened = opens_stances(line.text)
    names, sure = _names(lines, register, sections) if opened else ([], [])
    written, run_on = list_over_lines([each.text for each in lines])
    if sure:
        written = f"{line.text} {', '.join(sure)}"
    read = stance_line(led_to_names(line.text, sure) if sure else written, block.actors, register)
    text = written.strip()
    if read is None:
        return None
    theirs = {actor.id for _, actors in read.stances for actor in actors}
    if not read.doubts and theirs <= {actor.id for actor in block.actors}:
        return None
    return StanceAnswers(
        max(1 + len(names), run_on),
        text,
        tuple(one for one in read.stances if one[0] in BACKING),
        tuple(
            StanceAnswer(stance, actors, text, line.where) for stance, actors in read.stances if stance not in BACKING
        ),
        read.doubts,
        read.excepts,
        names[-1] if len(sure) < len(names) else "",
    )


def _names(lines: Sequence[PaperLine], register: Register, sections: bool) -> tuple[list[str], list[str]]:
    """The names on lines of their own below the first, and those of them that surely belong to its list."""
    names: list[str] = []
    for line in lines[1:]:
        head = read_head(line.text, register)
        listed = head is None and bool(names_of(SideList(None, line.text), register))
        if not listed and (head is None or head.rest or head.told):
            break
        names.append(line.text)
    after = lines[len(names) + 1 :]
    if len(names) < 2 or not after:
        return names, names
    heading = heading_of(after[0].text)
    article = heading is not None and heading.kind in ("article", "other")
    may_head = sections if article else STARTS_WORDING.match(after[0].text) is not None
    return names, names[:-1] if may_head else names
