"""Two cells of a row as one text: what went, what came, and what stayed once. For views and pages with one column.

It joins what is marked and marks nothing itself. Every marked word of both sides is in the text, and every word of the
newer side; words of the older side that stayed but stand in another provision now (where a paragraph was divided) are
left to the row that has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from app.redline.model import Cell, Run, Sign, Style

_COMMON = (Style.EQUAL, Style.SAME)
_GONE = {Style.REFERENCE: Style.EDITORIAL_DELETED, Style.STATUS: Style.DELETED}
"""Marks that look alike on both sides: in one text what went must be struck out."""
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+|\s+")


def joined(older: Cell, newer: Cell) -> Cell:
    """The two cells as one, in the order of the newer text: its number, heading and text hold what went (before what
    came at the same place), with the signs of both sides at their places. Provision, kind, level and address are the
    newer one's.
    """
    number, heading, text = (
        _joined(getattr(older, name), getattr(newer, name)) for name in ("number", "heading", "text")
    )
    signs = [replace(sign, offset=text.place(sign.offset, newer=False)) for sign in older.signs]
    signs += [replace(sign, offset=text.place(sign.offset, newer=True)) for sign in newer.signs]
    return replace(
        newer, number=tuple(number.runs), heading=tuple(heading.runs), text=tuple(text.runs), signs=_once(signs)
    )


def _once(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """Signs in their order; one that stands on both sides stands once, where the newer text has it."""
    last = {(sign.kind, sign.change): sign for sign in signs}
    return tuple(sorted(last.values(), key=lambda sign: sign.offset))


@dataclass(frozen=True, slots=True)
class _Atom:
    """A word or space that stayed, or a whole marked run, with its offset in its own field."""

    run: Run
    text: str
    offset: int

    @property
    def stayed(self) -> bool:
        return self.run.style in _COMMON

    @property
    def key(self) -> str:
        """What must be the same on both sides: a word; all spaces are alike."""
        return self.text if not self.text.isspace() else " "


@dataclass(slots=True)
class _Text:
    """A joined text as it grows, and where the offsets of both sides came to stand in it."""

    runs: list[Run] = field(default_factory=list)
    length: int = 0
    places: tuple[list[tuple[int, int]], list[tuple[int, int]]] = field(default_factory=lambda: ([], []))
    """For each side, (offset in it, offset here) of each of its pieces that stands here, in order."""

    def put(self, atom: _Atom, *, newer: bool) -> None:
        """Put a piece of one side at the end."""
        style = atom.run.style if newer else _GONE.get(atom.run.style, atom.run.style)
        self.places[newer].append((atom.offset, self.length))
        last = self.runs[-1] if self.runs else None
        if last is not None and (last.style, last.change) == (style, atom.run.change):
            self.runs[-1] = replace(last, text=last.text + atom.text)
        else:
            self.runs.append(Run(atom.text, style, atom.run.change, self.length))
        self.length += len(atom.text)

    def place(self, offset: int, *, newer: bool) -> int:
        """Where an offset of one side stands here."""
        at = 0
        for theirs, here in self.places[newer]:
            if theirs > offset:
                break
            at = here + offset - theirs
        return min(at, self.length)


def _joined(older: Sequence[Run], newer: Sequence[Run]) -> _Text:
    text = _Text()
    gone, come = list(_atoms(older)), list(_atoms(newer))
    partners = _partners(gone, come)
    at = 0
    for number, atom in enumerate(come):
        partner = partners.get(number)
        if partner is not None:
            _marked(gone[at:partner], text)
            text.places[False].append((gone[partner].offset, text.length))
            at = partner + 1
        elif not atom.stayed:
            # What went at the place where this came stands before it.
            until = next((n for n in range(at, len(gone)) if gone[n].stayed), len(gone))
            _marked(gone[at:until], text)
            at = until
        text.put(atom, newer=True)
    _marked(gone[at:], text)
    return text


def _marked(atoms: Sequence[_Atom], text: _Text) -> None:
    """Put the marked ones among pieces of the older side into the text."""
    for atom in atoms:
        if not atom.stayed:
            text.put(atom, newer=False)


def _atoms(runs: Sequence[Run]) -> Iterator[_Atom]:
    for run in runs:
        if run.style not in _COMMON:
            yield _Atom(run, run.text, run.start)
            continue
        for word in _WORD.finditer(run.text):
            yield _Atom(run, word[0], run.start + word.start())


def _partners(gone: Sequence[_Atom], come: Sequence[_Atom]) -> dict[int, int]:
    """For the pieces of the newer side that stayed: which piece of the older side each one is, in rising order."""
    left = [n for n, atom in enumerate(gone) if atom.stayed]
    right = [n for n, atom in enumerate(come) if atom.stayed]
    if [gone[n].key for n in left] == [come[n].key for n in right]:
        return dict(zip(right, left, strict=True))
    match = SequenceMatcher(None, [gone[n].key for n in left], [come[n].key for n in right], autojunk=False)
    return {right[b + k]: left[a + k] for a, b, size in match.get_matching_blocks() for k in range(size)}
