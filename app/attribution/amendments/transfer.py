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

from app.attribution.amendments.paired_brackets import with_pairs
from app.attribution.words.terms import is_content, words_in
from app.comparison.edits.paragraph_diff import Gap, stretches_in_both
from app.comparison.text.tokenizer import BRACKETS, CLOSING, OPENING, is_han

if TYPE_CHECKING:
    from app.attribution.amendments.paired_brackets import TextChange
    from app.attribution.amendments.text_edits import TextEdit

_FAR = 120
"""Code points between an edit and the nearest words around it that still stand, from which it has lost its place."""
_START, _END = "\x02", "\x03"
"""Stand for the ends of a text, which has no such signs."""
_AROUND = 24
"""Code points on each side by which an edit is known to have been made."""


_OPENS, _CLOSES = "".join(sorted(OPENING)) + " ", "".join(sorted(CLOSING)) + " "


@dataclass
class TransferredTexts:
    """The texts of a later draft as they are wanted."""

    texts: dict[str, str] = field(default_factory=dict)
    """By the ids of its provisions: those that have to be changed, and how they are to read."""
    lost: list[TextEdit] = field(default_factory=list)
    """Edits of which the place is gone."""
    standing: list[str] = field(default_factory=list)
    """Provisions in which something reads as it was asked already."""

    def sound(self, view: _View, edits: Sequence[TextEdit]) -> list[TextEdit]:
        """Those of some edits of one text that can be laid: in words that changed as a whole all are lost where one is,
        since what is put there is read together.
        """
        provision, apart = edits[0].provision, list(edits)
        while True:
            gone = [view.around(lost) for lost in self.lost if lost.provision == provision]
            meet = [edit for edit in apart if any(_meet(view.around(edit), window) for window in gone)]
            if not meet:
                return apart
            self.lost += meet
            apart = [edit for edit in apart if edit not in meet]


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
    for identity in dict.fromkeys(identity for _, identity in placed):
        mine = [(views[key], found.sound(views[key], here)) for key, here in placed.items() if key[1] == identity]
        _lay(identity, [each for each in mine if each[1]], edits, found)
    found.lost.sort(key=edits.index)
    return found


def _lay(
    identity: str,
    views: Sequence[tuple[_View, Sequence[TextEdit]]],
    asked: Sequence[TextEdit],
    found: TransferredTexts,
) -> None:
    """Lay edits of provisions that stand in one of the later draft now; `asked` are all there are of any."""
    ranges: list[TextChange] = []
    for view, edits in views:
        mine = view.laid(edits)
        if any(one[0] < other[1] and other[0] < one[1] for one in mine for other in ranges):
            found.lost += edits
            continue
        ranges += mine
        if len(mine) < len(edits):
            found.standing.append(identity)
    if not ranges:
        return
    there = views[0][0].there
    once = [view.text for view, _ in views]
    wanted = [_asked_text(view.text, edits[0].provision, asked) for view, edits in views]
    if paired := with_pairs(there, sorted(ranges, key=lambda each: each[:2]), "\n".join(once), "\n".join(wanted)):
        found.texts[identity] = _edited(there, paired)


def _asked_text(text: str, provision: str, edits: Sequence[TextEdit]) -> str:
    return _edited(text, [(each.start, each.end, each.text) for each in edits if each.provision == provision])


def _edited(text: str, edits: Sequence[TextChange]) -> str:
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


def _put_in_already(window: _Window, there: str) -> bool:
    """Whether words that come in at one place, in no brackets, stand among those of others there."""
    asked = "".join(edit.text for edit in window.edits)
    words, others = words_in(asked), words_in(there)
    if window.edits[0].start < window.edits[-1].end or not words or not BRACKETS.isdisjoint(asked + there):
        return False
    return any(others[at : at + len(words)] == words for at in range(len(others) - len(words) + 1))


def _meet(one: _Window, other: _Window) -> bool:
    return one.low < other.high and other.low < one.high


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _ends_at_start(text: str) -> int:
    """Code points at the start of a text that close brackets which were opened before it."""
    return len(text) - len(text.lstrip(_CLOSES)) if text.strip(_CLOSES) else 0


def _begins_at_end(text: str) -> int:
    """Code points at the end of a text that open brackets which are closed behind it."""
    return len(text) - len(text.rstrip(_OPENS)) if text.strip(_OPENS) else 0


class _Match:
    """What two texts have in common, and where a place of one is in the other."""

    def __init__(self, text: str, there: str, same: Sequence[Gap]) -> None:
        """`same` are the stretches that both texts have, in order; a word that is spelled otherwise is the same."""
        self._ends = len(text), len(there)
        self._same = same
        self.words = any(any(map(str.isalnum, text[each.start : each.end])) for each in same)
        """Whether they have a word in common."""

    def window(self, edit: TextEdit) -> _Window:
        """Between what an edit is to be made."""
        goes = edit.start < edit.end
        low, there_low = self._where(edit.start, edit.start, goes) or self._left(edit.start)
        high, there_high = self._where(edit.end, edit.end - 1, goes) or self._right(edit.end)
        return _Window(low, high, there_low, there_high, (edit,))

    def _where(self, at: int, sign: int, goes: bool) -> tuple[int, int] | None:
        """An end of words that are to go, by the first or the last sign of them, where that stands in both texts: what
        others put in beside them is none of them.
        """
        same = next((each for each in self._same if each.start <= sign < each.end), None) if goes else None
        return (at, min(same.to, same.into + at - same.start)) if same is not None else None

    def _left(self, at: int) -> tuple[int, int]:
        """The last place up to `at` behind something that both texts have, and where it is in the later one."""
        before = [same for same in self._same if same.start < at]
        if not before:
            return 0, 0
        last = before[-1]
        return (last.end, last.to) if last.end <= at else (at, min(last.to, last.into + at - last.start))

    def _right(self, at: int) -> tuple[int, int]:
        """The first place from `at` on before something that both texts have, and where it is in the later one."""
        behind = [same for same in self._same if same.end > at]
        if not behind:
            return self._ends
        first = behind[0]
        return (first.start, first.into) if first.start >= at else (at, min(first.to, first.into + at - first.start))


class _View:
    """A text of the earlier draft as it stands in a provision of the later one."""

    def __init__(self, text: str, there: str) -> None:
        self.text, self.there = text, there
        self._plain, self._once = (f"{_START}{_plain(each)}{_END}" for each in (there, text))
        self._match = _Match(text, there, stretches_in_both(text, there))
        self._close = _Match(text, there, stretches_in_both(text, there, readable=False))
        """With the small words between two changes: by them a place is known more closely, and less surely."""

    def around(self, edit: TextEdit) -> _Window:
        """Where an edit would be made."""
        return self._match.window(edit)

    def window(self, edit: TextEdit) -> _Window | None:
        """Where an edit is to be made; None where the words around it are gone."""
        window = self.around(edit)
        return window if self._match.words and window.far <= _FAR else None

    def laid(self, edits: Sequence[TextEdit]) -> list[TextChange]:
        """Edits as ranges of the later text and what is to stand there, in order; none for what stands so already."""
        close, rest = self._laid_closely(edits)
        found = sorted((*close, *self._laid_surely(rest)), key=lambda each: each[:2])
        apart = all(one[1] <= other[0] for one, other in itertools.pairwise(found))
        return found if apart else self._laid_surely(edits)

    def _laid_closely(self, edits: Sequence[TextEdit]) -> tuple[list[TextChange], list[TextEdit]]:
        """Edits whose very words stand as they stood, or as they are asked for, and those of which that is not so."""
        found: list[TextChange] = []
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

    def _laid_surely(self, edits: Sequence[TextEdit]) -> list[TextChange]:
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
        stands = f"{ends[0]}{wanted}{ends[1]}"
        # What the earlier draft has as well, of the second of two brackets say, tells nothing.
        read = stands in self._plain and stands not in self._once
        return here or read or _put_in_already(window, there)

    def _wanted(self, window: _Window, low: int, high: int) -> str:
        """The text of [low, high) with the edits of the window made."""
        parts: list[str] = []
        for edit in window.edits:
            parts += [self.text[low : edit.start], edit.text]
            low = edit.end
        return "".join([*parts, self.text[low:high]])

    def _laid(self, window: _Window) -> TextChange:
        there = self.there[window.there_low : window.there_high]
        first, last = window.edits[0], window.edits[-1]
        if first.start == last.end and self._other_words(there, window):
            # Others put words in at the same place: theirs stay, and ours go beside them. Where ours stand in more
            # places than one, words of the earlier draft belong to them that are gone: the whole makes way.
            near_left = first.start - window.low <= window.high - last.end
            at = window.there_low + _ends_at_start(there) if near_left else window.there_high - _begins_at_end(there)
            return at, at, "".join(edit.text for edit in window.edits)
        return window.there_low, window.there_high, self._wanted(window, window.low, window.high)

    def _other_words(self, there: str, window: _Window) -> bool:
        """Whether other words stand in a window now, with none of content that is asked for."""
        if _plain(there) == _plain(self.text[window.low : window.high]):
            return False
        asked = {word for edit in window.edits for word in words_in(edit.text) if is_content(word)}
        return any(map(str.isalnum, there)) and asked.isdisjoint(words_in(there))
