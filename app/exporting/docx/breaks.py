"""Lines of a word processor in which words that only came to stand in another paragraph stay where they are.

A paragraph was divided or joined, or an option became the paragraph above it: then a break comes or goes, and the words
behind it are tracked only as far as they were edited. Else they would be deleted in one paragraph and inserted in
another, as if they were new, and nobody would find the small edit inside. What is left once all is accepted, or
rejected, is the same. It reads lines, and knows no redline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate

from app.exporting.docx.model import DocxEditKind, DocxLine, DocxPiece
from app.late_pattern import compile_later
from app.redline.rows.divided_paragraphs import BETWEEN_WORDS

_WAYS = ((DocxEditKind.DELETED, DocxEditKind.INSERTED), (DocxEditKind.INSERTED, DocxEditKind.DELETED))
_WORD = compile_later(r"[^\W\u2e80-\u9fff]+|\s+|.", re.DOTALL)


def with_breaks(lines: Sequence[DocxLine]) -> tuple[DocxLine, ...]:
    """The same lines with words that both drafts have in neighbouring ones drawn once.

    Two lines are neighbours where nothing stands between them but lines that one draft alone has as a whole.
    """
    made = list(lines)
    at = 0
    while at < len(made):
        if not any(_moved_on(made, at, gone, came) for gone, came in _WAYS):
            at += 1
    return tuple(made)


def _moved_on(made: list[DocxLine], at: int, gone: DocxEditKind, came: DocxEditKind) -> bool:
    """Draw the words with `gone` at the end of a line in the line of `came` where they stand; whether that was one.
    A line that is gone as a whole is taken out, and the next one stands at its place.
    """
    line = made[at]
    whole = line.edit is gone and all(piece.edit is gone for piece in line.pieces)
    if line.edit and not whole:
        return False
    before, tail = ([], list(line.pieces)) if whole else _parted(line.pieces, gone)
    if not any(piece.kept for piece in tail):
        return False
    for there in range(at + 1, len(made)):
        following = made[there]
        if following.edit is not came or any(piece.edit is not came for piece in following.pieces):
            return False
        # Some programs put the words before a break that goes into the first footnote behind it.
        noted = any(piece.note is not None for piece in (*tail, *following.pieces))
        words = None if noted else _merged(tail, following.pieces)
        if words is None:
            continue
        newer = line if came is DocxEditKind.DELETED else following
        made[there] = replace(
            following, style=newer.style if whole else following.style, pieces=words, edit=DocxEditKind.NONE, change=""
        )
        if whole:
            del made[at]
        else:
            made[at] = replace(line, pieces=tuple(before), edit=came, change=next(p.change for p in tail if p.kept))
        return True
    return False


def _parted(pieces: Sequence[DocxPiece], gone: DocxEditKind) -> tuple[list[DocxPiece], list[DocxPiece]]:
    """A line before the words with `gone` that stand behind all words of both sides, and these: first of them words
    that nobody changed, or the beginning of the word that they go on; no words where there are none, or where a word of
    both sides would be torn apart, which not everybody puts together again. The space at the break stays before it, and
    so do words of the other side.
    """
    least = len(pieces)
    while least and pieces[least - 1].edit in (DocxEditKind.INSERTED, DocxEditKind.DELETED):
        least -= 1
    changed = pieces[least:]
    own, others = ([piece for piece in changed if (piece.edit is gone) is is_gone] for is_gone in (False, True))
    start = next((n for n in range(len(others)) if others[n].kept), len(others))
    before, tail = others[:start], others[start:]
    while tail and not BETWEEN_WORDS.match(_last(before or pieces[:least]) + tail[0].text[:1]):
        if not before:
            return list(pieces), []
        piece = before.pop()
        cut = next((n for n in range(len(piece.text), 0, -1) if piece.text[n - 1].isspace()), 0)
        if cut:
            before.append(replace(piece, text=piece.text[:cut]))
        tail.insert(0, replace(piece, text=piece.text[cut:]))
    before = [*pieces[:least], *own, *before] if gone is DocxEditKind.INSERTED else [*pieces[:least], *before, *own]
    bare = tail[0].text.lstrip() if tail else ""
    if tail and bare != tail[0].text:
        before.append(replace(tail[0], text=tail[0].text[: len(tail[0].text) - len(bare)], kept=False))
        tail[0] = replace(tail[0], text=bare)
    return before, tail


def _last(pieces: Sequence[DocxPiece]) -> str:
    return (pieces[-1].text[-1:] if pieces else "") or " "


def _merged(left: Sequence[DocxPiece], came: Sequence[DocxPiece]) -> tuple[DocxPiece, ...] | None:
    """The words of both sides as one line: those that nobody changed once, what went before what came; None where
    less than half of them are the same, so that they are of other lines.
    """
    sides = _Pieces(left), _Pieces(came)
    common = list(_same_words(sides[0].kept, sides[1].kept))
    shared = sum(len("".join(sides[0].kept[block.left : block.left + block.length].split())) for block in common)
    least = min(len("".join(side.kept.split())) for side in sides)
    if not shared or shared * 2 < least:
        return None
    first, second = sides if left[0].edit.gone else sides[::-1]
    made: list[DocxPiece] = []
    for block in common:
        done = 0
        while done < block.length:
            ends = {sides[0]: block.left + done, sides[1]: block.right + done}
            made += [*first.until(ends[first]), *second.until(ends[second])]
            step = min(block.length - done, *(side.room for side in sides))
            sides[0].take(step)
            made.append(replace(sides[1].take(step), edit=DocxEditKind.NONE, change="", kept=False))
            done += step
    return (*made, *first.rest(), *second.rest())


@dataclass(frozen=True, slots=True)
class _SameWords:
    """Where the unchanged words of two lines are the same, in characters of each."""

    left: int
    right: int
    length: int


def _same_words(left: str, right: str) -> Iterator[_SameWords]:
    a, b = _WORD.findall(left), _WORD.findall(right)
    first, second = ([0, *accumulate(map(len, words))] for words in (a, b))
    for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        if block.size:
            length = first[block.a + block.size] - first[block.a]
            yield _SameWords(first[block.a], second[block.b], length)


class _Pieces:
    """Pieces of one side, taken from the front. `kept` are their unchanged words, by whose characters they are told."""

    def __init__(self, pieces: Sequence[DocxPiece]) -> None:
        self.kept = "".join(piece.text for piece in pieces if piece.kept)
        self._waiting = list(reversed(pieces))
        self._taken = 0

    @property
    def room(self) -> int:
        """How much of the next piece is left."""
        return len(self._waiting[-1].text)

    def until(self, place: int) -> list[DocxPiece]:
        """What stands before the unchanged character at `place`."""
        found: list[DocxPiece] = []
        while self._waiting and (not self._waiting[-1].kept or self._taken < place):
            kept = self._waiting[-1].kept
            found.append(self.take(min(self.room, place - self._taken) if kept else self.room))
        return found

    def take(self, length: int) -> DocxPiece:
        """The first `length` characters of the next piece."""
        piece = self._waiting.pop()
        if length < len(piece.text):
            self._waiting.append(replace(piece, text=piece.text[length:]))
        if piece.kept:
            self._taken += length
        return replace(piece, text=piece.text[:length])

    def rest(self) -> list[DocxPiece]:
        """All that is left."""
        return [self.take(self.room) for _ in range(len(self._waiting))]
