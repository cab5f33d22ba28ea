"""Two sides of a row in one text: what left is written where it stood, before what came in its place.

It places runs and changes none: the runs that stay or come join to the newer field's whole text, those that left to
all that is not equal in the older one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.redline.model import Run, Sign, Style

Anchor = tuple[int, int, int]
"""Equal text of two fields: where it begins in the older one and in the newer one, and its length."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run in its place, or a sign, which covers no words. `gone` is a run of the older side."""

    run: Run
    gone: bool = False
    sign: Sign | None = None


def inline(
    older: Sequence[Run],
    newer: Sequence[Run],
    anchors: Sequence[Anchor] | None = None,
    *,
    older_signs: Sequence[Sign] = (),
    newer_signs: Sequence[Sign] = (),
) -> tuple[Piece, ...]:
    """The runs of both sides of one field in reading order.

    In: the runs of the field on each side, each side joining to its whole text; `anchors` sorted by the older text, or
    None to go by the number of equal letters before. Signs of the older side are placed where their offset is in the
    newer text; one that the newer side shows as well is shown once. Out: a run that left stands before the words of its
    own change, else where the text round it stands now.
    """
    place = _by_anchors(anchors) if anchors is not None else _by_letters(older, newer)
    ends: dict[str, int] = {}
    firsts: dict[str, int] = {}
    for run in newer:
        firsts.setdefault(run.change, run.start)
        ends[run.change] = run.start + len(run.text)
    same = {(run.change, run.text) for run in newer if run.style is Style.SAME}
    waiting: list[tuple[int, int, Piece]] = []
    after = 0
    for run in older:
        if run.style is Style.EQUAL or (run.style is Style.SAME and (run.change, run.text) in same):
            after = 0
            continue
        if run.change and run.change in firsts:
            at, after = firsts[run.change], ends[run.change]
        else:
            at = max(after, place(run.start))
        waiting.append((_outside(newer, at), run.start, Piece(run, gone=True)))
    shown = {sign.change for sign in newer_signs}
    signs = [(place(sign.offset), sign) for sign in older_signs if sign.change not in shown]
    signs += [(sign.offset, sign) for sign in newer_signs]
    waiting += [
        (_outside(newer, at), -1, Piece(Run("", Style.EQUAL, sign.change, at), sign=sign)) for at, sign in signs
    ]
    waiting.sort(key=lambda one: (one[0], one[1]))
    return tuple(_woven(newer, waiting))


def _woven(newer: Sequence[Run], waiting: list[tuple[int, int, Piece]]) -> list[Piece]:
    pieces: list[Piece] = []
    taken = 0
    for run in newer:
        begun = run.start
        end = run.start + len(run.text)
        while taken < len(waiting) and waiting[taken][0] < end:
            at = waiting[taken][0]
            if at > begun:
                pieces.append(Piece(replace(run, text=run.text[begun - run.start : at - run.start], start=begun)))
                begun = at
            pieces.append(waiting[taken][2])
            taken += 1
        pieces.append(Piece(replace(run, text=run.text[begun - run.start :], start=begun)))
    return [*pieces, *(piece for _, _, piece in waiting[taken:])]


def _outside(newer: Sequence[Run], at: int) -> int:
    """The place itself in equal text or at the border of a run; inside changed words, where these begin."""
    number = bisect_right([run.start for run in newer], at) - 1
    if number < 0:
        return at
    run = newer[number]
    inside = run.start < at < run.start + len(run.text)
    return run.start if inside and run.style is not Style.EQUAL else at


def _by_anchors(anchors: Sequence[Anchor]) -> Callable[[int], int]:
    starts = [older for older, _, _ in anchors]

    def place(offset: int) -> int:
        number = bisect_right(starts, offset) - 1
        if number < 0:
            return 0
        older, newer, length = anchors[number]
        return newer + min(length, offset - older)

    return place


def _by_letters(older: Sequence[Run], newer: Sequence[Run]) -> Callable[[int], int]:
    """Where as many equal letters, spaces not counted, stand before as on the older side."""
    ends = [
        run.start + at
        for run in newer
        if run.style is Style.EQUAL
        for at, c in enumerate(run.text, 1)
        if not c.isspace()
    ]

    def place(offset: int) -> int:
        before = sum(
            not c.isspace() for run in older if run.style is Style.EQUAL and run.start < offset for c in run.text
        )
        return ends[min(before, len(ends)) - 1] if before and ends else 0

    return place
