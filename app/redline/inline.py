"""Two cells of a row as one text: what went, what came, and what stayed once. For views and pages with one column.

It joins what is marked and marks nothing itself. Where the words that stayed are not the same on both sides, as where a
paragraph was divided and the rest of it stands in the next row, nothing is joined: whoever draws then shows both cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.redline.model import Cell, Run, Sign, Style

_COMMON = (Style.EQUAL, Style.SAME)
_GONE = {Style.REFERENCE: Style.EDITORIAL_DELETED, Style.STATUS: Style.DELETED}
"""Marks that look alike on both sides: in one text what went must be struck out."""


def joined(older: Cell, newer: Cell) -> Cell | None:
    """The two cells as one, in the order of the newer text: its number, heading and text hold what went (before what
    came at the same place), with the signs of both sides at their places. Provision, kind, level and address are the
    newer one's. None when what stayed is not the same on both sides.
    """
    number, heading, text = (
        _joined(getattr(older, name), getattr(newer, name)) for name in ("number", "heading", "text")
    )
    if number is None or heading is None or text is None:
        return None
    signs = [replace(sign, offset=text.place(sign.offset, newer=False)) for sign in older.signs]
    signs += [replace(sign, offset=text.place(sign.offset, newer=True)) for sign in newer.signs]
    return replace(
        newer, number=tuple(number.runs), heading=tuple(heading.runs), text=tuple(text.runs), signs=_once(signs)
    )


def _once(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """Signs in their order; one that stands on both sides stands once, where the newer text has it."""
    last = {(sign.kind, sign.change): sign for sign in signs}
    return tuple(sorted(last.values(), key=lambda sign: sign.offset))


@dataclass(slots=True)
class _Text:
    """A joined text as it grows, and where the offsets of both sides came to stand in it."""

    runs: list[Run] = field(default_factory=list)
    length: int = 0
    places: tuple[list[tuple[int, int]], list[tuple[int, int]]] = field(default_factory=lambda: ([], []))
    """For each side, (offset in it, offset here) at the beginning of each piece, in order."""

    def add(self, words: str, style: Style, change: str) -> None:
        """Put words at the end."""
        last = self.runs[-1] if self.runs else None
        if last is not None and (last.style, last.change) == (style, change):
            self.runs[-1] = replace(last, text=last.text + words)
        else:
            self.runs.append(Run(words, style, change, self.length))
        self.length += len(words)

    def mark(self, offset: int, *, newer: bool) -> None:
        """An offset of one side stands here."""
        self.places[newer].append((offset, self.length))

    def place(self, offset: int, *, newer: bool) -> int:
        """Where an offset of one side stands here."""
        at = 0
        for theirs, here in self.places[newer]:
            if theirs > offset:
                break
            at = here + offset - theirs
        return min(at, self.length)


class _Side:
    """The runs of one side, taken from the front."""

    def __init__(self, runs: Sequence[Run], *, newer: bool) -> None:
        self._runs = runs
        self._newer = newer
        self._at = 0
        self._in = 0

    @property
    def run(self) -> Run | None:
        """The run in which it stands, None at the end."""
        return self._runs[self._at] if self._at < len(self._runs) else None

    @property
    def stayed(self) -> str:
        """What is left of the run of words that stayed; "" where something else, or nothing, stands."""
        run = self.run
        return run.text[self._in :] if run is not None and run.style in _COMMON else ""

    def step(self, length: int) -> None:
        """Go on inside the run."""
        self._in += length
        if self.run is not None and self._in == len(self.run.text):
            self._at, self._in = self._at + 1, 0

    def give(self, text: _Text) -> None:
        """Put the marked runs that stand here into the text."""
        while (run := self.run) is not None and run.style not in _COMMON:
            text.mark(run.start, newer=self._newer)
            text.add(run.text, run.style if self._newer else _GONE.get(run.style, run.style), run.change)
            self._at += 1

    def tell(self, text: _Text) -> None:
        """Tell the text where this side stands, at the beginning of a stretch."""
        if self.run is not None:
            text.mark(self.run.start + self._in, newer=self._newer)


def _joined(older: Sequence[Run], newer: Sequence[Run]) -> _Text | None:
    text = _Text()
    left, right = _Side(older, newer=False), _Side(newer, newer=True)
    while left.run is not None or right.run is not None:
        left.give(text)
        right.give(text)
        left.tell(text)
        right.tell(text)
        if not _stayed(left, right, text):
            return None
    return text


def _stayed(left: _Side, right: _Side, text: _Text) -> bool:
    """Take what stayed on both sides, as the newer one spaces it, until something marked stands on one of them; False
    when it is not the same.
    """
    while (gone := left.stayed) or right.stayed:
        come, run = right.stayed, right.run
        shared = _shared(gone, come)
        if shared and run is not None:
            text.add(come[:shared], run.style, run.change)
            left.step(shared)
            right.step(shared)
        elif gone[:1].isspace():
            left.step(1)
        elif come[:1].isspace() and run is not None:
            text.add(come[0], run.style, run.change)
            right.step(1)
        else:
            return not (gone and come) and left.run is not None and right.run is not None
    return True


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    if one.startswith(other) or other.startswith(one):
        return min(len(one), len(other))
    return next(at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
