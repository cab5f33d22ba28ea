"""Words that come one after the other with what stands over them, gathered → a text and its marks.

Readers of marked-up text share it. Space in such a text is one space, however it was set, unless the file says that it
is to be kept. It knows no element of any format.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field

from app.late_methods import dataclass
from app.treaty.marks import Footnote, Format, Mark, Revision, RevisionKind, RevisionUnit

_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class SpanEdit:
    """A tracked change around some words, or around a whole paragraph."""

    kind: RevisionKind
    author: str = ""
    date: str = ""

    def over(self, start: int, end: int) -> Revision:
        """The revision of a range of words."""
        return Revision(start, end, self.kind, self.author, self.date)

    def of_break(self, unit: RevisionUnit = RevisionUnit.BREAK) -> Revision:
        """The revision of a paragraph's end, or of a row."""
        return Revision(0, 0, self.kind, self.author, self.date, unit)


SpanMark = SpanEdit | str
"""What can stand over words: a tracked change, or a format ("bold")."""


@dataclass(slots=True)
class SpanCollector:
    """The words of one paragraph so far."""

    _pieces: list[tuple[str, tuple[SpanMark, ...]]] = field(default_factory=list)
    _signs: list[tuple[int, str]] = field(default_factory=list)
    _length: int = 0
    _spaced: bool = True
    """True when another space would be none: at the beginning and behind one."""
    _kept: bool = False

    def add(self, text: str | None, over: Sequence[SpanMark] = (), *, preserve: bool = False) -> None:
        """Add words. With `preserve` their space is kept as it is, also at the ends of the paragraph."""
        if not text:
            return
        if preserve:
            self._kept = True
        else:
            text = _SPACE.sub(" ", text)
            if self._spaced and text.startswith(" "):
                text = text[1:]
            if not text:
                return
        self._spaced = text.endswith(" ") and not preserve
        self._pieces.append((text, tuple(dict.fromkeys(over))))
        self._length += len(text)

    @property
    def last(self) -> str:
        """The last code point, "" before the first."""
        return self._pieces[-1][0][-1:] if self._pieces else ""

    def sign(self, sign: str) -> None:
        """A footnote is cited here."""
        self._signs.append((self._length, sign))

    @property
    def signs(self) -> tuple[str, ...]:
        """The signs of the footnotes cited so far."""
        return tuple(sign for _, sign in self._signs)

    @property
    def empty(self) -> bool:
        """True when there are neither words nor signs."""
        return not self._signs and (not self._length if self._kept else not self.text.strip(" "))

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(text for text, _ in self._pieces)

    def pieces(self) -> list[tuple[str, tuple[SpanMark, ...]]]:
        """The words so far with what stands over them; neighbours under the same things are one."""
        merged: list[tuple[str, tuple[SpanMark, ...]]] = []
        for text, over in self._pieces:
            if merged and set(merged[-1][1]) == set(over):
                merged[-1] = (merged[-1][0] + text, over)
            else:
                merged.append((text, over))
        if merged and not self._kept:
            text, over = merged.pop()
            if text := text.rstrip(" "):
                merged.append((text, over))
        return merged

    def taken(self) -> tuple[str, tuple[Mark, ...]]:
        """The text and its marks; afterwards there are no words."""
        whole = self.text
        text = whole if self._kept else whole.rstrip(" ")
        marks: list[Mark] = [Footnote(min(at, len(text)), min(at, len(text)), sign) for at, sign in self._signs]
        for over, start, end in self._ranges():
            end = min(end, len(text))
            if start < end:
                marks.append(over.over(start, end) if isinstance(over, SpanEdit) else Format(start, end, over))
        self._pieces, self._signs, self._length, self._spaced, self._kept = [], [], 0, True, False
        return text, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))

    def _ranges(self) -> list[tuple[SpanMark, int, int]]:
        """What stands over which words, neighbouring pieces under the same thing joined."""
        found: list[tuple[SpanMark, int, int]] = []
        begun: dict[SpanMark, int] = {}
        at = 0
        for text, over in (*self._pieces, ("", ())):
            found += [(one, begun.pop(one), at) for one in list(begun) if one not in over]
            for one in over:
                begun.setdefault(one, at)
            at += len(text)
        return found
