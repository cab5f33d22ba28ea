"""Names of proponents within a line: a paper set without breaks gives the next head in the middle of a rationale.

In: a line and those after it. Out: the line cut before and behind such names. What a name begins is for
`proposals/compilation/reader` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import STARTS_WORDING
from app.importing.proposals.compilation.requests.headings import RATIONALE
from app.importing.proposals.compilation.subject_names import LONGEST_NAME
from app.late_pattern import compile_later
from app.notation.statements.actor_lists import is_actor_line

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.actors import Register

_SENTENCE_END = compile_later(r"(?:(?<=[.;!?:”\"’)\]])|(?<=provided))\s+(?=[A-Z])")
_PREDICATE = compile_later(
    r"(?:supports?|propos(?:es?|ed)|suggest(?:s|ed)?|requests?|prefers?|has|have|had|is|are|was|were|would|could|can|does|do|did|also"
    r"|that|which|who|believes?|considers?|notes?|said|agrees?|opposes?)\b"
)
_NUMBERED = compile_later(r"\s*[“\"‘«]?\d{1,2}\s?\.\s?\S")
_LONGEST_LINE = 20_000
"""Characters. In a longer line no heading is looked for: no paper has such lines, and hostile ones would take hours."""


def cut_at_names(
    line: PaperLine, ahead: Sequence[PaperLine], register: Register, *, begun: bool | None
) -> Iterator[PaperLine]:
    """The line, cut before a proponents' name that follows the end of a sentence on the same line.

    `begun` tells whether the line goes on a rationale, or a wording; None when no block is open. In a rationale such a
    name counts only when nothing follows it, or something that begins a wording: a number, a bracket, an option; in a
    wording only before the number of a paragraph.
    """
    text = line.text
    rationale = RATIONALE.search(text)
    if (begun is None and rationale is None) or len(text) > _LONGEST_LINE:
        yield line
        return
    at = 0
    first = 0 if begun or rationale is None else rationale.end()
    for end in _SENTENCE_END.finditer(text):
        worded = end.start() < first or not (begun or rationale is not None)
        if end.end() < at or (worded and begun is None):
            continue
        name_end = _name_at(text, end.end(), register)
        if worded and (name_end is None or _NUMBERED.match(text, name_end) is None):
            continue
        if name_end is None or (not text[name_end:].strip() and says(ahead)):
            continue
        yield replace(line, text=text[at : end.start()].strip(), written="")
        yield replace(line, text=text[end.end() : name_end].strip(), written="")
        at = name_end
    if text[at:].strip():
        yield replace(line, text=text[at:].strip(), written=line.written if at == 0 else "")


def says(after: Sequence[PaperLine]) -> bool:
    """Whether the line after a name goes on a sentence of which it is the subject ("Norhaven / supports this")."""
    return bool(after) and _PREDICATE.match(after[0].text) is not None


def _name_at(text: str, start: int, register: Register) -> int | None:
    """Where a proponents' name that begins at `start` ends, when it is followed by a wording or by nothing."""
    spaces = [m.start() for m in re.finditer(r"\s|$", text[start : start + 160])][:LONGEST_NAME]
    for length in spaces:
        end = start + length
        if (not text[end:].strip() or STARTS_WORDING.match(text[end:])) and is_actor_line(text[start:end], register):
            return end
    return None
