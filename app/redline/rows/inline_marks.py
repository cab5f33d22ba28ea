"""Merges the runs of a field's two sides into one text, as a drafter marks it. What went is struck where it stood, what
came is underlined.

Nothing is lost: the words that the older draft has join to its field, those that the newer one has to its own. What is
marked is what the runs say; words of the older draft alone that no change marks (a paragraph was divided, and they
stand in another row now) are told from words that stay by the style of words that stand elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from app.late_methods import dataclass, replace
from app.late_pattern import compile_later
from app.redline.model import LetterState, Run, Style
from app.redline.rows.runs import UNMARKED

_GONE = frozenset({Style.DELETED, Style.BRACKET_REMOVED})
_WORD = compile_later(r"[^\W\u2e80-\u9fff]+|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class MergedRun:
    """Words of one style in one column. `older` and `newer` say where they begin in that draft's field (code points),
    -1 where the draft does not have them here.
    """

    text: str
    style: Style
    change: str = ""
    older: int = -1
    newer: int = -1
    apart: str = ""
    """Where the other draft has these words; "" for words of both or of one draft alone."""
    letters: LetterState = LetterState.NONE

    @property
    def common(self) -> bool:
        """Whether the other side may have these words here."""
        return self.style in UNMARKED and not self.apart

    @property
    def side(self) -> str:
        """Which draft alone has these words here, "older" or "newer"; "" for words of both."""
        if self.older < 0:
            return "newer"
        return "older" if self.newer < 0 else ""

    def part(self, start: int, end: int) -> MergedRun:
        """The piece from `start` to `end`, counted from where it begins."""
        older = self.older + start if self.older >= 0 else -1
        newer = self.newer + start if self.newer >= 0 else -1
        return MergedRun(self.text[start:end], self.style, self.change, older, newer, self.apart, self.letters)


def merge_runs(older: Sequence[Run], newer: Sequence[Run]) -> tuple[MergedRun, ...]:
    """Both sides of a field in reading order; of a substitution the older words come first.

    In: the runs of a field on either side, () for a side that is not there. Out: pieces of which those with `older`
    (`newer`) not -1 join to the older (newer) text, in order.

    Of a substitution the older words come first:

    >>> row = redline(draft("1. Ships shall moor."), draft("1. Ships may moor.")).rows[-1]
    >>> [(run.style.value, run.text) for run in merge_runs(row.older.text, row.newer.text)]
    [('equal', 'Ships '), ('deleted', 'shall'), ('inserted', 'may'), ('equal', ' moor.')]
    """
    if len(older) == len(newer) == 1 and (same := _same(older[0], newer[0])) is not None:
        return (same,)  # a field that stayed, as most do
    return merge_all(older, newer) if older or newer else ()


def _same(older: Run, newer: Run) -> MergedRun | None:
    """The one run of a field that both drafts have; None where they have not."""
    if not older.text or older.text != newer.text or older.apart or newer.apart:
        return None
    if older.style not in UNMARKED or newer.style not in UNMARKED:
        return None
    said = older if older.style is not Style.EQUAL else newer
    return MergedRun(older.text, said.style, said.change, 0, 0)


def merge_all(older: Sequence[Run], newer: Sequence[Run]) -> tuple[MergedRun, ...]:
    """The same of any runs, however few."""
    left, right = _Side(older, newer=False), _Side(newer, newer=True)
    made: list[MergedRun] = []
    for a, b, length in _matched(left.common, right.common):
        done = 0
        while done < length:
            made += _interleaved(left.until(a + done), right.until(b + done))
            step = min(length - done, left.room, right.room)
            made.append(_both(left.take(step), right.take(step)))
            done += step
    made += _interleaved(left.until(left.length), right.until(right.length))
    return tuple(_joined(made))


class _Side:
    """One side's pieces, taken from the front. `common` are the texts that the other side may have too, `length` is
    theirs together, in characters.
    """

    def __init__(self, runs: Sequence[Run], *, newer: bool) -> None:
        at = 0
        self._pieces: list[MergedRun] = []
        for run in runs:
            if run.text:
                begins = (-1, at) if newer else (at, -1)
                self._pieces.append(MergedRun(run.text, run.style, run.change, *begins, run.apart, run.letters))
            at += len(run.text)
        self._pieces.reverse()
        self._taken = 0
        self.common = [piece.text for piece in reversed(self._pieces) if piece.common]
        self.length = sum(map(len, self.common))

    @property
    def room(self) -> int:
        """How much of the next piece is left."""
        return len(self._pieces[-1].text)

    def take(self, length: int) -> MergedRun:
        """The first `length` characters of the next piece."""
        piece = self._pieces.pop()
        if length < len(piece.text):
            self._pieces.append(piece.part(length, len(piece.text)))
            piece = piece.part(0, length)
        if piece.common:
            self._taken += length
        return piece

    def until(self, common: int) -> list[MergedRun]:
        """Everything before the character of the common text at `common`: this side's own words."""
        own: list[MergedRun] = []
        while self._pieces and (not self._pieces[-1].common or self._taken < common):
            waits = self._pieces[-1].common
            own.append(_elsewhere(self.take(min(self.room, common - self._taken) if waits else self.room)))
        return own


def _matched(a: Sequence[str], b: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Where two rows of texts have the same words: (start in a, start in b, length), in characters and in order."""
    one, other = "".join(a), "".join(b)
    if one == other:
        return [(0, 0, len(one))] if one else []
    rows = [[word for text in texts for word in _WORD.findall(text)] for texts in (a, b)]
    first, second = ([0, *_running(words)] for words in rows)
    blocks = SequenceMatcher(None, rows[0], rows[1], autojunk=False).get_matching_blocks()
    return [
        (first[block.a], second[block.b], first[block.a + block.size] - first[block.a])
        for block in blocks
        if block.size
    ]


def _running(tokens: Iterable[str]) -> Iterator[int]:
    at = 0
    for token in tokens:
        at += len(token)
        yield at


def _both(older: MergedRun, newer: MergedRun) -> MergedRun:
    """The same words on both sides as one piece; that something else about them changed is kept from either side."""
    said = older if older.style is not Style.EQUAL else newer
    return MergedRun(older.text, said.style, said.change, older.older, newer.newer)


def _elsewhere(piece: MergedRun) -> MergedRun:
    """Unmarked words that only the older side has here stand in another row of the newer draft now."""
    if piece.newer < 0 and piece.style is Style.EQUAL and not piece.text.isspace():
        return replace(piece, style=Style.MOVED_FROM)
    return piece


def _interleaved(older: Sequence[MergedRun], newer: Sequence[MergedRun]) -> Iterator[MergedRun]:
    """Words of one side and of the other: those of one change together, the older ones first. All of one side stand
    together where words that stayed are shown as replaced, and where the older words of a change go on in those of
    others that bring no word, as brackets that were lifted with them: they went in one piece.
    """
    if any(_is_replaced(piece) for piece in older) and any(_is_replaced(piece) for piece in newer):
        yield from (*older, *newer)
        return
    came = {piece.change for piece in newer}
    if len(came) == 1 and all(piece.style in _GONE for piece in older):
        yield from (*older, *newer)
        return
    waiting = list(reversed(newer))
    for at, piece in enumerate(older):
        yield piece
        if piece.letters and at + 1 < len(older) and older[at + 1].change == piece.change:
            continue  # a word that is cut at its letters is one word
        while waiting and waiting[-1].change and waiting[-1].change == piece.change:
            yield waiting.pop()
    yield from reversed(waiting)


def _is_replaced(piece: MergedRun) -> bool:
    return not piece.change and piece.style in (Style.DELETED, Style.INSERTED)


def _joined(pieces: Iterable[MergedRun]) -> list[MergedRun]:
    """Pieces that go on one another as one."""
    made: list[MergedRun] = []
    for piece in pieces:
        last = made[-1] if made else None
        if last is not None and _look(last) == _look(piece) and _goes_on(last, piece):
            made[-1] = replace(last, text=last.text + piece.text)
        else:
            made.append(piece)
    return made


def _look(piece: MergedRun) -> tuple[str, ...]:
    return piece.style, piece.change, piece.side, piece.apart, piece.letters


def _goes_on(last: MergedRun, piece: MergedRun) -> bool:
    length = len(last.text)
    ends = (
        (begun + length if begun >= 0 else -1, next_begun)
        for begun, next_begun in ((last.older, piece.older), (last.newer, piece.newer))
    )
    return all(end == begun for end, begun in ends)
