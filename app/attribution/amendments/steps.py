"""Stretches of a text as instructions: strike these words, put those in behind these.

A place is named by as few words as name it alone in the text as it stands. It phrases nothing: the words of an
instruction are the interface's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.comparison.text.tokenizer import Tokens
from app.treaty.amendments import Part, Step, Stretch

_MOST = 8
"""Words and signs by which a place is named at most."""


def steps_of(stretches: Sequence[Stretch]) -> tuple[Step, ...]:
    """The instructions that make the text as it stands the wanted one, in order; of spaces alone nothing is said."""
    text = "".join(stretch.text for stretch in stretches if stretch.part is not Part.IN)
    found = (_step(text, *change) for change in _changes(stretches))
    return tuple(step for step in found if step.out or step.into)


def _changes(stretches: Sequence[Stretch]) -> Iterator[tuple[int, str, str]]:
    """(offset in the text as it stands, what goes, what comes) of each change."""
    at, out, into = 0, "", ""
    for stretch in (*stretches, Stretch("", Part.KEPT)):
        if stretch.part is Part.OUT:
            out += stretch.text
        elif stretch.part is Part.IN:
            into += stretch.text
        else:
            if out or into:
                yield at, out, into
            at, out, into = at + len(out) + len(stretch.text), "", ""


def _step(text: str, at: int, out: str, into: str) -> Step:
    said = out.strip()
    if said and text.count(said) == 1:
        return Step(said, into.strip(), "", "")
    before, behind = text[:at], text[at + len(out) :]
    words = [span for span in Tokens(before, ()).spans if before[span[0] : span[1]].strip()]
    if not words:
        spans = Tokens(behind, ()).spans
        return Step(said, into.strip(), "", behind[: spans[0][1]] if spans else "")
    for count in range(1, min(_MOST, len(words)) + 1):
        start = words[-count][0]
        said_here = before[start:]
        if any(map(str.isalnum, said_here)) and text.count(said_here + out) == 1:
            break
    return Step(said, into.strip(), before[start:].rstrip(), "")
