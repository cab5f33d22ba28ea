"""Words that the lines and the drawing of a PDF have broken, made whole by the words of the same text.

"capa-" at the end of a line and "city" on the next are one word, "co-" and "operation" perhaps; a space too narrow to
be one breaks "bef ore". It decides; `text.py` sets the words down, and what was put together is told in the report.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.importing.source.word_repair import SPACED, PaperVocabulary, mend_words

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine

_WORD = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)+")
_HYPHENS = "-‐\u00ad"
_LAST_PIECE = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*$")
_SUSPENDED = ("and", "or", "to", "et", "ou", "y", "o", "e", "и", "или", "und", "oder")
_NARROW = 0.14
"""A doubtful space narrower than this, in sizes, is none unless one of its neighbours is a word of the text."""
_WORD_LENGTH = 3
"""A shorter piece may be a word of the text and a part of another all the same."""
_ENOUGH = 2


class TextWords:
    """The words of a text, asked what is one word and what is two."""

    def __init__(self, lines: Iterable[PdfLine]) -> None:
        counted: Counter[str] = Counter()
        compounds: Counter[str] = Counter()
        ends: list[tuple[str, str]] = []
        before = ""
        for line in lines:
            text = line.text
            if before[-1:] in _HYPHENS and before and text[:1].islower():
                ends.append((before, text))
            before = text
            if SPACED.search(text):
                text = SPACED.sub(" ", text)
            cut = text.endswith(("-", "‐", "\u00ad"))
            words = _WORD.findall(text)
            counted.update(word.casefold() for word in (words[:-1] if cut else words))
            if "-" in text or "‐" in text:
                compounds.update(found.replace("‐", "-").casefold() for found in _HYPHENED.findall(text))
        self._vocabulary = PaperVocabulary(dict(counted))
        self._compounds = compounds
        self._divides = self._evidence(ends) > 0
        """Whether the text divides words at the ends of its lines at all."""
        self.unhyphenated: Counter[str] = Counter()
        """Words from which a hyphen at the end of a line was taken."""
        self.joined: Counter[str] = Counter()
        """Words that were drawn in pieces."""

    def keeps_hyphen(self, before: str, after: str) -> bool:
        """Whether the hyphen between the end of a line and the start of the next belongs to the word."""
        first = _LAST_PIECE.search(before.rstrip(_HYPHENS))
        second = _WORD.match(after)
        if first is None or second is None or not second[0][:1].islower():
            return True
        if before.endswith("\u00ad"):
            return False
        if second[0] in _SUSPENDED or re.search(r"[/.@]\S*$", before):
            return True
        piece = first[0].replace("‐", "-").rpartition("-")[2]
        known = self._vocabulary.times
        whole, compound = (
            known.get((piece + second[0]).casefold(), 0),
            self._compounds[f"{piece}-{second[0]}".casefold()],
        )
        if whole != compound:
            return whole < compound
        if whole:
            return False
        return not self._divides or (
            known.get(piece.casefold(), 0) >= 1 and known.get(second[0].casefold(), 0) >= _ENOUGH
        )

    def suspends(self, before: str, after: str) -> bool:
        """Whether a hyphen at the end of a line stands for the rest of a later word: "short- and long-term"."""
        second = _WORD.match(after)
        return before.endswith("-") and second is not None and second[0] in _SUSPENDED

    def _evidence(self, ends: Iterable[tuple[str, str]]) -> int:
        """How many more words are divided at line ends than compounds are, of those that the text tells apart."""
        count = 0
        for before, after in ends:
            first, second = _LAST_PIECE.search(before.rstrip(_HYPHENS)), _WORD.match(after)
            if first is None or second is None:
                continue
            piece = first[0].replace("‐", "-").rpartition("-")[2]
            whole = self._vocabulary.times.get((piece + second[0]).casefold(), 0)
            compound = self._compounds[f"{piece}-{second[0]}".casefold()]
            count += (whole > compound) - (whole < compound)
        return count

    def told_unhyphenated(self, before: str, after: str) -> None:
        """Remember for the report that a hyphen was taken."""
        first, second = _LAST_PIECE.search(before.rstrip(_HYPHENS)), _WORD.match(after)
        self.unhyphenated[(first[0] if first else "") + (second[0] if second else "")] += 1

    def edits(self, line: PdfLine) -> list[tuple[int, int, str]]:
        """Stretches of a line that are to read otherwise, in order: spaces that break words, letters set apart."""
        found: list[tuple[int, int, str]] = []
        text = line.text
        for space in line.loose:
            first, second = re.search(r"[^\W\d_]+$", text[: space - 1]), _WORD.match(text, space)
            if first is not None and second is not None and not self._is_one(first[0], second[0], _gap(line, space)):
                continue
            if first is None or second is None:
                if text[space] not in ".,;:)]}”’-–/" and text[space - 2] not in "([{“‘-–/":
                    continue
            else:
                self.joined[first[0] + second[0]] += 1
            found.append((space - 1, space, ""))
        if SPACED.search(text):
            for match in SPACED.finditer(text):
                spelled = mend_words(match[0], self._vocabulary)
                if spelled != match[0]:
                    self.joined[spelled] += 1
                    found.append((match.start(), match.end(), spelled))
        found += self._broken(text)
        done: list[tuple[int, int, str]] = []
        for edit in sorted(found):
            if not done or edit[0] >= done[-1][1]:
                done.append(edit)
        return done

    def _broken(self, text: str) -> list[tuple[int, int, str]]:
        """Real spaces inside words: "capabilitie s", where the text knows the whole and not the piece."""
        found: list[tuple[int, int, str]] = []
        for match in re.finditer(r"(?<![\w’'-])([^\W\d_]+) (?=([^\W\d_]+)(?![\w’'-]))", text):
            first, second = match[1], match[2]
            short = min(first, second, key=len)
            if len(short) > 2 or not second[0].islower() or self._vocabulary.times.get(short.casefold(), 0) >= _ENOUGH:
                continue
            if self._vocabulary.times.get((first + second).casefold(), 0) >= _ENOUGH and not short.isupper():
                self.joined[first + second] += 1
                found.append((match.end(1), match.start(2), ""))
        return found

    def _is_one(self, first: str, second: str, gap: float) -> bool:
        known = self._vocabulary.times
        if known.get((first + second).casefold(), 0) and second[0].islower():
            return True
        word = any(
            len(piece) >= _WORD_LENGTH and known.get(piece.casefold(), 0) >= _ENOUGH for piece in (first, second)
        )
        return gap < _NARROW and not word and second[0].islower()


def _gap(line: PdfLine, space: int) -> float:
    """The width of a space; between two faces it is never a doubtful one, for words are drawn in one."""
    before = next(s for s in line.spans if s.start < space - 1 <= s.end)
    after = next(s for s in line.spans if s.start <= space < s.end)
    return line.gap_at(space) if before.run.face == after.run.face else 1.0
