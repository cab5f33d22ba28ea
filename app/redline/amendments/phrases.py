"""Cuts out of both drafts the phrase in which a change stands, so that no word is quoted alone.

It knows texts and places in them; which change is told of an amendment is said in `summary_line.py`. A
phrase is what the draft has there, letter for letter, up to the ends of its clause or a few words about the change.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.tokenizer import is_han, words_of
from app.late_pattern import compile_later
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.redline.amendments.bundles import Texts
    from app.treaty.changes import Change, EqualText, Side

_AROUND = 3
"""So many words beside a change are told with it, as far as its clause goes."""
_HAN_AROUND = 8
_REACH = 48
"""Code points beside a change in which they are looked for."""
_NEAR = 24
"""Changes so many code points apart are told as one phrase."""
_SIDES = (False, True)
_WORD = compile_later(r"[^\W_]+(?:[’'‑-][^\W_]+)*|[^\w\s]|_")
_CLAUSE_ENDS = frozenset(",;:.()!?؛،؟，。；：（）、—–…")
_ANY_END = frozenset[str]()


def _in_ascii(ends: frozenset[str]) -> re.Pattern[str]:
    """What `_within_clause` takes of a stretch of ASCII, in one look: most by far are."""
    word = "[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*"
    signs = rf"(?:\s*[^A-Za-z0-9\s{re.escape(''.join(sorted(filter(str.isascii, ends))))}])*"
    return compile_later(rf"{signs}(?:\s*{word}{signs}){{0,{_AROUND}}}")


_ASCII_CLAUSES = {ends: _in_ascii(ends) for ends in (_CLAUSE_ENDS, _ANY_END)}


_Run = tuple[int, int, str, int]
"""Words that both drafts have: where they begin, how many characters, their provision and beginning in the other."""


class FieldSpan(NamedTuple):
    """A stretch of a field of a provision, in code points."""

    provision: str
    field: str
    start: int
    end: int


class Phrase(NamedTuple):
    """The same phrase in the two drafts; "" on the side that has nothing of it."""

    older: str
    newer: str


class PhraseCutter:
    """The texts of two drafts, and where the words that both have stand in each."""

    def __init__(self, equal: Iterable[EqualText], texts: Texts) -> None:
        self._texts = texts
        self._equal: tuple[dict[str, list[EqualText]], dict[str, list[EqualText]]] = ({}, {})
        for run in equal:
            self._equal[0].setdefault(run.older, []).append(run)
            self._equal[1].setdefault(run.newer, []).append(run)
        self._runs: dict[tuple[bool, str], list[_Run]] = {}

    def phrase(self, change: Change, others: Sequence[Change], *, bare: bool = False) -> Phrase:
        """The phrase of a change, with those of the others that stand close to it.

        In: changes of one amendment. Out: what each draft has there, with a few words beside it, unless it is to be
        `bare`.
        """
        near = _close_to(change, others)
        spans = [_over([one.older for one in near]), _over([one.newer for one in near])]
        if spans[0] is None and spans[1] is not None:
            spans[0] = self._opposite(spans[1], newer=True, inside=len(near) > 1)
        elif spans[1] is None and spans[0] is not None:
            spans[1] = self._opposite(spans[0], newer=False, inside=len(near) > 1)
        ends = None if bare else _CLAUSE_ENDS
        phrase = self._cut_both(spans, ends)
        if bare or not all(map(_is_one_word, phrase)):
            return phrase
        # A clause of one word says too little: what stands beyond its end is told with it, if there is any.
        wide = self._cut_both(spans, _ANY_END)
        return phrase if all(map(_is_one_word, wide)) else wide

    def _opposite(self, span: FieldSpan, *, newer: bool, inside: bool) -> FieldSpan | None:
        """Where in the other draft stand the words between which a stretch stands, or where all its text is changed at
        both ends, the words `inside`; None where nothing of it does.
        """
        if span.field != "text":
            return None
        before = self._run(span, span.start, newer=newer)
        behind = self._run(span, span.end, newer=newer, behind=True)
        if before is None and behind is None and inside:
            before = self._run(span, span.start, newer=newer, behind=True)
            behind = self._run(span, span.end, newer=newer)
        if before is None and behind is None:
            return None
        if before is not None and behind is not None and before[0] == behind[0] and before[1] <= behind[1]:
            return FieldSpan(before[0], "text", before[1], behind[1])
        there, at = before or behind or ("", 0)
        return FieldSpan(there, "text", at, at)

    def _run(self, span: FieldSpan, at: int, *, newer: bool, behind: bool = False) -> tuple[str, int] | None:
        """The place in the other draft where the words before, or behind, a place of this one end, or begin."""
        runs = self._runs_of(span.provision, newer=newer)
        if behind:
            found = next((run for run in runs[bisect_right(runs, (at - 1, 10**9)) :]), None)
            return found and (found[2], found[3])
        k = bisect_right(runs, (at, -1)) - 1
        if k < 0:
            return None
        start, length, there, begins = runs[k]
        return there, begins + min(length, at - start)

    def _runs_of(self, provision: str, *, newer: bool) -> list[_Run]:
        """The words of a provision that both drafts have, in their order."""
        known = self._runs.get((newer, provision))
        if known is None:
            equal = self._equal[newer].get(provision, ())
            known = self._runs[newer, provision] = sorted(
                [(run.newer_start, run.length, run.older, run.older_start) for run in equal]
                if newer
                else [(run.older_start, run.length, run.newer, run.newer_start) for run in equal]
            )
        return known

    def _cut_both(self, spans: Sequence[FieldSpan | None], ends: frozenset[str] | None) -> Phrase:
        """What both drafts have in these stretches, and a few words beside them, unless `ends` is None.

        Both begin and end with the same words where each has them: where other words came or went beside a change, so
        many words of one draft do not reach as far as in the other, and its last word would be told as gone.
        """
        wide = [self._widened(span, ends, newer=newer) for span, newer in zip(spans, _SIDES, strict=True)]
        if ends is not None and wide[0] is not None and wide[1] is not None:
            wide = [self._as_far(wide[0], wide[1], newer=False), self._as_far(wide[1], wide[0], newer=True)]
        return Phrase(*(self._words_in(span, newer=newer) for span, newer in zip(wide, _SIDES, strict=True)))

    def _widened(self, span: FieldSpan | None, ends: frozenset[str] | None, *, newer: bool) -> FieldSpan | None:
        if span is None:
            return None
        text: str = getattr(self._texts.by_id[newer][span.provision], span.field)
        start, end = min(span.start, len(text)), min(span.end, len(text))
        low, high = (start, end) if ends is None else widen_span(text, start, end, ends)
        return span._replace(start=low, end=high)

    def _as_far(self, span: FieldSpan, other: FieldSpan, *, newer: bool) -> FieldSpan:
        """A stretch of one draft, widened to where the ends of `other`, of the other draft, stand in it."""
        if span.field != "text" or other.field != "text":
            return span
        first = self._run(other, other.start, newer=not newer, behind=True)
        last = self._run(other, other.end, newer=not newer)
        low, high = span.start, span.end
        if first is not None and first[0] == span.provision and low - _REACH <= first[1] < low:
            low = first[1]
        if last is not None and last[0] == span.provision and high < last[1] <= high + _REACH:
            high = last[1]
        return span._replace(start=low, end=high)

    def _words_in(self, span: FieldSpan | None, *, newer: bool) -> str:
        if span is None:
            return ""
        text: str = getattr(self._texts.by_id[newer][span.provision], span.field)
        return " ".join(text[span.start : span.end].split())


def widen_span(text: str, start: int, end: int, ends: frozenset[str] = _CLAUSE_ENDS) -> tuple[int, int]:
    """A stretch of a text with a few words on either side, as far as its clause goes: up to one of the signs `ends`.

    >>> text = "Each port shall report within six months, and rest."
    >>> low, high = widen_span(text, 31, 34)
    >>> text[low:high]
    'report within six months'
    """
    behind = text[end : end + _REACH]
    before = text[max(0, start - _REACH) : start][::-1]  # a word read from its end is one, too
    return start - _within_clause(before, ends, whole=start > _REACH), end + _within_clause(behind, ends)


def _is_one_word(phrase: str) -> bool:
    return (
        0 < len(phrase) <= _REACH
        and phrase.count(" ") < _AROUND
        and sum(word[:1].isalnum() for word in words_of(phrase)) <= 1
    )


def _within_clause(beside: str, ends: frozenset[str], *, whole: bool = False) -> int:
    """How far the words beside a stretch go, up to the end of the clause or till there are enough; of `whole` words
    alone where what is read may end in one.
    """
    if beside.isascii() and (known := _ASCII_CLAUSES[ends].match(beside)) is not None:
        far = known.end()
        if not (whole and far == len(beside)):
            return far
    counted, far = 0.0, 0
    for found in _WORD.finditer(beside):
        word, reached = found.group(), found.end()
        if word in ends:
            break
        counted += _AROUND / _HAN_AROUND if not word.isascii() and is_han(word[0]) else 1 if word[0].isalnum() else 0
        if counted > _AROUND or (whole and reached == len(beside)):
            break
        far = reached
    return far


def _over(sides: Sequence[Side | None]) -> FieldSpan | None:
    """The stretch from the first of some sides of one field to the last; None where there are none."""
    span: FieldSpan | None = None
    for side in sides:
        if side is not None:
            low, high = (side.start, side.end) if span is None else (span.start, span.end)
            first = side if span is None else span
            span = FieldSpan(first.provision, first.field, min(low, side.start), max(high, side.end))
    return span


def _close_to(change: Change, others: Sequence[Change]) -> list[Change]:
    """The changes that stand so close to a change, or to one of those, that one phrase tells of them."""
    if len(others) == 1:
        return [change]
    near = [change]
    older, newer = _own(change.older), _own(change.newer)
    left = [
        one
        for one in others
        if one is not change
        and one.kind is not ChangeKind.MOVE
        and _is_in_field(one.older, change.older)
        and _is_in_field(one.newer, change.newer)
    ]
    grown = True
    while grown:
        grown = False
        far: list[Change] = []
        for one in left:
            if _touches(older, one.older) or _touches(newer, one.newer):
                near.append(one)
                older, newer = _joined(older, one.older), _joined(newer, one.newer)
                grown = True
            else:
                far.append(one)
        left = far
    return [one for one in near if _is_in_field(older, one.older) and _is_in_field(newer, one.newer)]


def _own(side: Side | None) -> FieldSpan | None:
    return None if side is None else FieldSpan(side.provision, side.field, side.start, side.end)


def _is_in_field(one: FieldSpan | Side | None, other: Side | None) -> bool:
    """Whether two places may be told as one: they stand in one field, or there is but one of them."""
    if one is None or other is None:
        return True
    return one.provision == other.provision and one.field == other.field


def _touches(span: FieldSpan | None, side: Side | None) -> bool:
    if span is None or side is None or span.provision != side.provision or span.field != side.field:
        return False
    return side.start - span.end <= _NEAR and span.start - side.end <= _NEAR


def _joined(span: FieldSpan | None, side: Side | None) -> FieldSpan | None:
    if span is None or side is None:
        return span or _own(side)
    both = FieldSpan(span.provision, span.field, min(span.start, side.start), max(span.end, side.end))
    return both if _is_in_field(span, side) else span
