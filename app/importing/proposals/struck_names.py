"""Words that a paper shows as struck out: they are to go, and whoever proposes the rest does not propose them.

In: words and the ranges struck, or words with the sign of Markdown (`~~struck~~`). Out: lines without them that keep
what was written. Tracked changes are `tracked_changes`' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import read_head
from app.importing.proposals.compilation.lines import PaperLine
from app.message import Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Format, Mark

if TYPE_CHECKING:
    from app.treaty.actors import Register

_SIGNED = re.compile(r"(~~(?=\S).*?\S~~)")
STRUCK = "(struck out)"
"""What is put behind a name that is struck out above words that are not."""


def line_of(text: str, marks: Iterable[Mark], where: str) -> PaperLine:
    """A line of a file that knows which of its characters are struck out."""
    struck = {
        at
        for mark in marks
        if isinstance(mark, Format) and mark.format == "strike"
        for at in range(mark.start, min(mark.end, len(text)))
    }
    if not struck:
        return PaperLine(" ".join(text.split()), where)
    written = "".join(("~~" if (at in struck) != (at - 1 in struck) else "") + sign for at, sign in enumerate(text)) + (
        "~~" if len(text) - 1 in struck else ""
    )
    left = "".join(sign for at, sign in enumerate(text) if at not in struck)
    return PaperLine(_spaced(left), where, " ".join(written.split()))


def strip_struck_signs(line: PaperLine) -> PaperLine:
    """A line of plain text with signs of Markdown around what is struck out; other lines as they are."""
    left, struck = _SIGNED.subn("", line.text)
    return PaperLine(_spaced(left), line.where, line.text) if struck else line


def _spaced(text: str) -> str:
    """Words with single spaces, and none left before a sign where what stood between them went."""
    return re.sub(r"(?<=\w) (?=[.,;:](?:\s|$))", "", " ".join(text.split()))


def without_struck(
    lines: Sequence[PaperLine], register: Register
) -> tuple[tuple[PaperLine, ...], tuple[ReportLine, ...]]:
    """Lines of which something is left, and what the report says of what was struck out.

    A name alone struck out above words that are not stays as a head, of nobody: those words are not the delegation's
    before it.
    """
    kept: list[PaperLine] = []
    told: list[ReportLine] = []
    for line, after in pairwise([*lines, PaperLine("", "")]):
        if line.written:
            said = Message("Struck out in part, and not proposed: {words}", (line.written,))
            told.append(ReportLine(Severity.INFO, said, line.where))
        if line.text:
            kept.append(line)
        elif line.written and after.text and read_head(line.written.strip("~ "), register) is not None:
            kept.append(replace(line, text=f"{line.written.strip('~ ')} {STRUCK}"))
    return tuple(kept), tuple(told)
