"""Tables of contents among the blocks of any format, set aside before a text is read: they are no provisions.

Which lines are contents, `source/contents_lines.py` says; here they are blocks, and those of one row of a table are one
line. A block that is set aside stays among the blocks, so that a person can say that it is text after all; the report
has its words.
A PDF has its contents taken out where its lines are known (`pdf/layout/contents_tables.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.outline.stated_structure import stated_place_of
from app.importing.source.contents_lines import contents_in
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Revision

if TYPE_CHECKING:
    from app.importing.source.blocks import Block, Source

CONTENTS = "contents"
"""The style of a block that is set aside."""


def with_contents(source: Source) -> Source:
    """The same source, its blocks of tables of contents in the style `CONTENTS`, what the report says of them, and the
    entries of them.

    In: blocks as their reader gives them, not yet joined; none of contents is joined to another. A text whose format
    states where each block stands has no contents to be found.
    """
    blocks = source.blocks
    if any(stated_place_of(block.style) for block in blocks):
        return source
    lines = _lines(blocks)
    notes = {at for at, places in enumerate(lines) if blocks[places[0]].note or blocks[places[0]].style == "footnote"}
    found = contents_in([" ".join(_words(blocks[at]) for at in places) for places in lines], notes)
    if not found:
        return source
    done = list(blocks)
    report: list[ReportLine] = []
    for contents in found:
        places = [place for at in contents.lines for place in lines[at]]
        for place in places:
            done[place] = replace(blocks[place], style=CONTENTS, continued=False, cell=None)
        behind = places[-1] + 1
        if behind < len(done):
            done[behind] = replace(done[behind], continued=False)
        report.append(_told([blocks[place] for place in places], contents.entries))
    headings = tuple(heading for contents in found for heading in contents.headings)
    return replace(source, blocks=tuple(done), report=(*source.report, *report), contents=(*source.contents, *headings))


def _lines(blocks: Sequence[Block]) -> list[list[int]]:
    """The places of blocks that stand on one line: alone, or in one row of a table."""
    lines: list[list[int]] = []
    row: tuple[int, int] | None = None
    for place, block in enumerate(blocks):
        own = block.cell[:2] if block.cell is not None else None
        if own is not None and own == row:
            lines[-1].append(place)
        else:
            lines.append([place])
        row = own
    return lines


def _words(block: Block) -> str:
    return f"{block.label} {block.text}".strip()


def _told(blocks: Sequence[Block], entries: int) -> ReportLine:
    """What the report says: more than information where tracked changes are left out, too."""
    tracked = any(isinstance(mark, Revision) for block in blocks for mark in (*block.marks, *block.revisions))
    where = blocks[0].where if len(blocks) == 1 else f"{blocks[0].where} to {blocks[-1].where}"
    return contents_line(
        [_words(block) for block in blocks], entries, where, Severity.WARNING if tracked else Severity.INFO
    )


def contents_line(words: Sequence[str], entries: int, where: str, severity: Severity = Severity.INFO) -> ReportLine:
    """What a report says of contents that are left out: how many entries they have, where, and all their words."""
    facts = (entries, f"“{' ¶ '.join(words)}”")
    return ReportLine(severity, Message("Left out as a table of contents ({n} entries): {words}.", facts), where)
