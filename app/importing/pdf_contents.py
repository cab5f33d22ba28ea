"""Tables of contents in a PDF: lines with leaders and page numbers. They say nothing that the text does not say again.

It finds them and takes them away; the report names their words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.importing.pdf_lines import Line, Sheet

_LEADER = re.compile(r"(?:[.…·_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?$")
_HEADING = re.compile(
    r"\W*(?:table\s+of\s+contents|contents|sommaire|table\s+des\s+matières|índice|contenido|содержание|оглавление|目录|المحتويات"
    r"|page|pages|paragraphs?|página|стр\.|الصفحة)\W*",
    re.IGNORECASE,
)
_LEAST = 3
"""Lines with leaders from which there is a table of contents."""
_BETWEEN = 14
"""Lines without leaders between two that have them: the first lines of long entries."""


def without_contents(sheets: Sequence[Sheet]) -> tuple[tuple[Sheet, ...], tuple[Line, ...]]:
    """The sheets without the lines of tables of contents, and these lines."""
    flow = [line for sheet in sheets for line in sorted(sheet.lines, key=lambda line: line.base)]
    leaders = [at for at, line in enumerate(flow) if _LEADER.search(line.text) and len(line.text) > 8]
    gone: set[int] = set()
    for run in _runs(leaders):
        if len(run) < _LEAST:
            continue
        first = run[0]
        # The heading stands over the first entry, and so may the first lines of a long one.
        for above in range(max(first - 4, 0), first):
            if _HEADING.fullmatch(flow[above].text):
                first = above
                break
        gone.update(range(first, run[-1] + 1))
    taken = {id(flow[at]) for at in gone}
    done = tuple(replace(sheet, lines=tuple(line for line in sheet.lines if id(line) not in taken)) for sheet in sheets)
    return done, tuple(flow[at] for at in sorted(gone))


def _runs(places: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= _BETWEEN:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
