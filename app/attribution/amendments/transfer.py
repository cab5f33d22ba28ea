"""Lays edits of one draft on another. The text is the later draft's, with what was asked of the earlier one in it.

Each edit is carried to where the words around it stand now. Where the later draft reads as it was asked, nothing is
left to do; where it reads otherwise there, what stands between the same neighbours makes way for what was asked. What
others changed elsewhere in the paragraph stays. Nothing is judged here.

An edit finds its place by the words around it, also where its paragraph has another number and other words at its end.

>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the long pier by night.")
>>> base = draft("1. Ships moor at the long pier.")
>>> amended(paper, base, draft("1. Nets are dried.", "2. Ships moor at the long pier, if the port allows it."))
['nothing → by night']
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.attribution.words.terms import is_content, words_in
from app.comparison.edits.paragraph_diff import Gap, gaps_between
from app.comparison.text.tokenizer import is_han

if TYPE_CHECKING:
    from app.attribution.amendments.text_edits import TextEdit

_FAR = 120
"""Code points between an edit and the nearest words around it that still stand, from which it has lost its place."""
_START, _END = "\x02", "\x03"
"""Stand for the ends of a text, which has no such signs."""
_AROUND = 24
"""Code points on each side by which an edit is known to have been made."""


@dataclass
class TransferredTexts:
    """The texts of a later draft as they are wanted."""

    texts: dict[str, str] = field(default_factory=dict)
    """By the ids of its provisions: those that have to be changed, and how they are to read."""
    lost: list[TextEdit] = field(default_factory=list)
    """Edits of which the place is gone."""
    standing: list[str] = field(default_factory=list)
    """Provisions in which something reads as it was asked already."""


@dataclass(frozen=True, slots=True)
class _Window:
    """Where edits are made: between the last words before them and the first behind them that stand in both texts."""

    low: int
    high: int
    there_low: int
    there_high: int
    edits: tuple[TextEdit, ...]

    @property
    def far(self) -> int:
        return max(self.edits[0].start - self.low, self.high - self.edits[-1].end)


def transfer_edits(
    edits: Sequence[TextEdit], base: Mapping[str, str], later: Mapping[str, Sequence[tuple[str, str]]]
) -> TransferredTexts:
    """Lay edits on a later draft.

    In: edits of texts, in order and not overlapping within one; the texts of the earlier draft by id; for each id the
    provisions of the later draft in which its words may stand, as (id, text), the likeliest first.
    """
    found = TransferredTexts()
    views: dict[tuple[str, str], _View] = {}
    placed: dict[tuple[str, str], list[TextEdit]] = {}
    for edit in edits:
        near: list[tuple[int, tuple[str, str]]] = []
        for identity, there in later.get(edit.provision, ()):
            key = (edit.provision, identity)
            if key not in views:
                views[key] = _View(base[edit.provision], there)
            if (window := views[key].window(edit)) is not None:
                near.append((window.far, key))
        if near:
            placed.setdefault(min(near, key=lambda each: each[0])[1], []).append(edit)
        else:
            found.lost.append(edit)
    for (provision, identity), mine in placed.items():
        view = views[provision, identity]
        ranges = view.laid(mine)
        if ranges:
            found.texts[identity] = _edited(found.texts.get(identity, view.there), ranges)
        if len(ranges) < len(mine):
            found.standing.append(identity)
    return found


def _edited(text: str, edits: Sequence[tuple[int, int, str]]) -> str:
    """A text after edits in order."""
    for start, end, new in reversed(edits):
        text = f"{text[:start]}{_apart(text[:start], new, text[end:])}{text[end:]}"
    return text


def _apart(before: str, new: str, behind: str) -> str:
    """What is put between two parts of a text, with a space where words would run together, and none twice."""
    if before[-1:].isspace() or not before:
        new = new.lstrip()
    elif new and _runs_on(before[-1], new[0]):
        new = f" {new}"
    if behind[:1].isspace():
        new = new.rstrip()
    elif new and behind and _runs_on(new[-1], behind[0]):
        new = f"{new} "
    return new


def _runs_on(one: str, other: str) -> bool:
    return one.isalnum() and other.isalnum() and not (is_han(one) or is_han(other))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


class _Match:
    """What two texts have in common, and where a place of one is in the other."""

    def __init__(self, text: str, there: str, gaps: Sequence[Gap]) -> None:
        self._ends = len(text), len(there)
        self._same: list[tuple[int, int, int]] = []
        """(start, start in the later text, length) of what both have, in order."""
        i = j = 0
        for gap in (*gaps, Gap(*[len(text)] * 2, *[len(there)] * 2)):
            if gap.start > i:
                self._same.append((i, j, gap.start - i))
            i, j = gap.end, gap.to
        self.words = any(any(map(str.isalnum, text[i : i + size])) for i, _, size in self._same)
        """Whether they have a word in common."""

    def window(self, edit: TextEdit) -> _Window:
        """Between what an edit is to be made."""
        low, there_low = self._left(edit.start)
        high, there_high = self._right(edit.end)
        return _Window(low, high, there_low, there_high, (edit,))

    def _left(self, at: int) -> tuple[int, int]:
        """The last place up to `at` behind something that both texts have, and where it is in the later one."""
        before = [(i, j, size) for i, j, size in self._same if i < at]
        if not before:
            return 0, 0
        i, j, size = before[-1]
        end = min(at, i + size)
        return end, j + end - i

    def _right(self, at: int) -> tuple[int, int]:
        """The first place from `at` on before something that both texts have, and where it is in the later one."""
        behind = [(i, j, size) for i, j, size in self._same if i + size > at]
        if not behind:
            return self._ends
        i, j, _ = behind[0]
        start = max(at, i)
        return start, j + start - i


class _View:
    """A text of the earlier draft as it stands in a provision of the later one."""

    def __init__(self, text: str, there: str) -> None:
        self.text, self.there = text, there
        self._plain = f"{_START}{_plain(there)}{_END}"
        self._match = _Match(text, there, gaps_between(text, there))
        self._close = _Match(text, there, gaps_between(text, there, readable=False))
        """With the small words between two changes: by them a place is known more closely, and less surely."""

    def window(self, edit: TextEdit) -> _Window | None:
        """Where an edit is to be made; None where the words around it are gone."""
        window = self._match.window(edit)
        return window if self._match.words and window.far <= _FAR else None

    def laid(self, edits: Sequence[TextEdit]) -> list[tuple[int, int, str]]:
        """Edits as ranges of the later text and what is to stand there, in order; none for what stands so already."""
        close, rest = self._laid_closely(edits)
        found = sorted((*close, *self._laid_surely(rest)), key=lambda each: each[:2])
        apart = all(one[1] <= other[0] for one, other in itertools.pairwise(found))
        return found if apart else self._laid_surely(edits)

    def _laid_closely(self, edits: Sequence[TextEdit]) -> tuple[list[tuple[int, int, str]], list[TextEdit]]:
        """Edits whose very words stand as they stood, or as they are asked for, and those of which that is not so."""
        found: list[tuple[int, int, str]] = []
        rest: list[TextEdit] = []
        for edit in edits:
            window = self._close.window(edit)
            there = self.there[window.there_low : window.there_high]
            if self._reads(window):
                continue
            if window.far == 0 and edit.start < edit.end and there == self.text[edit.start : edit.end]:
                found.append((window.there_low, window.there_high, edit.text))
            else:
                rest.append(edit)
        return found, rest

    def _laid_surely(self, edits: Sequence[TextEdit]) -> list[tuple[int, int, str]]:
        """Edits laid between the words that a reader would say stay; those in the same changed words together."""
        windows: list[_Window] = []
        for edit in edits:
            window = self._match.window(edit)
            if windows and window.low < windows[-1].high:
                last = windows.pop()
                high, there = max((last.high, last.there_high), (window.high, window.there_high))
                window = _Window(last.low, high, last.there_low, there, (*last.edits, edit))
            windows.append(window)
        return [self._laid(window) for window in windows if not self._reads(window)]

    def _reads(self, window: _Window) -> bool:
        """Whether the later text has the words of the window, with those around them, as they are asked for."""
        first, last = window.edits[0], window.edits[-1]
        before = self.text[max(0, first.start - _AROUND) : first.start]
        behind = self.text[last.end : last.end + _AROUND]
        wanted = _plain(f"{before}{self._wanted(window, first.start, last.end)}{behind}")
        ends = (_START if first.start == 0 else "", _END if last.end == len(self.text) else "")
        there = self.there[window.there_low : window.there_high]
        here = _plain(there) == _plain(self._wanted(window, window.low, window.high))
        return here or f"{ends[0]}{wanted}{ends[1]}" in self._plain

    def _wanted(self, window: _Window, low: int, high: int) -> str:
        """The text of [low, high) with the edits of the window made."""
        parts: list[str] = []
        for edit in window.edits:
            parts += [self.text[low : edit.start], edit.text]
            low = edit.end
        return "".join([*parts, self.text[low:high]])

    def _laid(self, window: _Window) -> tuple[int, int, str]:
        there = self.there[window.there_low : window.there_high]
        wanted = self._wanted(window, window.low, window.high)
        if all(edit.start == edit.end for edit in window.edits) and self._other_words(there, window):
            # Others put words in at the same place: theirs stay, and ours go beside them.
            near_left = window.edits[0].start - window.low <= window.high - window.edits[-1].end
            at = window.there_low if near_left else window.there_high
            return at, at, "".join(edit.text for edit in window.edits)
        return window.there_low, window.there_high, wanted

    def _other_words(self, there: str, window: _Window) -> bool:
        """Whether other words stand in a window now, with none of content that is asked for."""
        if _plain(there) == _plain(self.text[window.low : window.high]):
            return False
        asked = {word for edit in window.edits for word in words_in(edit.text) if is_content(word)}
        return any(map(str.isalnum, there)) and asked.isdisjoint(words_in(there))
