"""Papers that mark the words which they ask for: “Words which delegations wish to add are in bold”.

In: the lines of a paper, or the proposals read from it. Out: lines with signs around the words that are marked, and the
asks for these words alone: what stands unmarked around them is the text as the paper takes it to be, and nobody's
wish, whatever the draft says there. Without a legend that says so nothing is done. Words struck out are
`struck_names`' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.notation.marks.legends import MARKED_AS_NEW
from app.treaty.marks import Format, Mark, Stance
from app.treaty.proposals import Ask, Edit

if TYPE_CHECKING:
    from app.importing.proposals.compilation.lines import PaperLine
    from app.treaty.proposals import Proposal

_LONGEST = 400
"""Characters of the longest line that says what marks mean."""
_LOOKS = frozenset(("bold", "underline"))
_SIGN = "**"
_SIGNED = re.compile(r"\*\*(?=\S)(?P<a>.+?)(?<=\S)\*\*|(?<!\w)__(?=\S)(?P<b>.+?)(?<=\S)__(?!\w)")
_ENDED = compile_later(r"[.;:,。；：،؛][”\"»)\]]*\s*$")
_NUMBER = re.compile(r"\W*(?:\(?\w{1,3}[.)、]\s*)?")
_WORDING = frozenset((Edit.RESTATE, Edit.INSERT, Edit.REPLACE))


def marks_what_is_new(lines: Sequence[PaperLine]) -> bool:
    """Whether one of the lines is a legend by which bold or underlined words are new."""
    return any(len(line.text) <= _LONGEST and MARKED_AS_NEW.search(line.text) is not None for line in lines)


def add_word_signs(text: str, marks: Iterable[Mark]) -> str:
    """A text with signs around the words of it that are bold or underlined.

    What begins a line and does not go to its end may be a name or a title; so may a whole line that ends no sentence.
    Both stay as they are.
    """
    looks = {
        at
        for mark in marks
        if isinstance(mark, Format) and mark.format in _LOOKS
        for at in range(mark.start, min(mark.end, len(text)))
    }
    begun = _NUMBER.match(text)
    start = begun.end() if begun is not None else 0
    runs = [run for run in _runs(text, looks) if re.search(r"\w", text[slice(*run)])]
    whole = len(runs) == 1 and runs[0][0] <= start and runs[0][1] >= len(text.rstrip()) - 1
    if whole:
        runs = [(start, len(text.rstrip()))] if _ENDED.search(text) else []
    shown = text
    for first, last in reversed(runs):
        if first > start or whole:
            shown = f"{shown[:first]}{_SIGN}{shown[first:last]}{_SIGN}{shown[last:]}"
    return shown


def _runs(text: str, looks: set[int]) -> list[tuple[int, int]]:
    """The ranges of characters that are marked, without spaces at their ends."""
    runs: list[tuple[int, int]] = []
    for at in sorted(looks):
        if runs and not text[runs[-1][1] : at].strip():
            runs[-1] = (runs[-1][0], at + 1)
        elif not text[at].isspace():
            runs.append((at, at + 1))
    return [(first, first + len(text[first:last].rstrip())) for first, last in runs]


def asked_by_marks(proposals: Sequence[Proposal]) -> tuple[tuple[Proposal, ...], int]:
    """Proposals of a paper that marks what is new, and how many of their asks ask for nothing because no word of them
    is marked. Where the marks of a paper were lost all stay as they are.
    """
    if not any(_is_marked(ask) for proposal in proposals for ask in proposal.asks):
        return tuple(proposals), 0
    silent = 0
    found: list[Proposal] = []
    for proposal in proposals:
        struck = "~~" in proposal.text
        asks = tuple(_of_marked(ask, struck=struck) for ask in proposal.asks)
        silent += sum(
            was.edit is not ask.edit and ask.edit is Edit.NOTE for was, ask in zip(proposal.asks, asks, strict=True)
        )
        found.append(replace(proposal, asks=asks))
    return tuple(found), silent


def _is_marked(ask: Ask) -> bool:
    return ask.edit in _WORDING and _SIGNED.search(ask.wording) is not None


def _of_marked(ask: Ask, *, struck: bool) -> Ask:
    """An ask for the marked words of its wording; where words are struck out beside them, for the whole of it."""
    bare = replace(ask, wording=_SIGNED.sub(_inside, ask.wording), anchor=_SIGNED.sub(_inside, ask.anchor))
    if ask.edit is not Edit.RESTATE or struck:
        return bare
    if not _is_marked(ask):
        return replace(ask, edit=Edit.NOTE, stance=Stance.PROPOSE, wording="")
    left = " ".join(_SIGNED.sub(" ", ask.wording).split())
    if not re.search(r"\w", left):
        return bare
    return replace(bare, edit=Edit.INSERT, anchor=re.sub(r"\s+(?=[.,;:])", "", left))


def _inside(found: re.Match[str]) -> str:
    return found["a"] or found["b"]
