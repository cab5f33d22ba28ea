"""Two witnesses of one page: the letters that a file gives, and the words recognised where they are drawn.

A font that names its letters wrongly does so always in the same way: what is recognised wherever it draws a letter
tells what that letter is, and then a single word that was recognised badly is put right by it. Letters and digits of
fonts that do not lie stand as the file has them. It compares places and letters; it decides nothing about pages.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING

from app.importing.pdf.fonts.font_programs import without_tag
from app.importing.pdf.fonts.glyph_letters import name_of
from app.importing.pdf.page.model import CODED, UNMAPPED, Face, PdfPage

if TYPE_CHECKING:
    from app.importing.pdf.ocr.tesseract import Word

_LEAST, _LEAST_CONTRARY = 3, 8
"""Words that must tell a letter; and tell another letter than a file does that names it."""
_SURE = 80
"""How surely a word must be recognised to tell any."""
_BAD = 60
"""A word that is less sure was recognised badly."""
_SAME = 0.94
"""The share of them that must tell the same."""
_STRETCH = "\u0640"
_LATIN = re.compile("[A-Za-z]")
_REACH = 0.6
"""How far from a word, in heights of its line, a letter may stand that belongs to it."""
_LIKE, _SHORT = 0.7, 2
"""How like what was recognised a word with another number of letters must be, unless that was no longer than this."""
_BRACKETS = frozenset("()[]{}<>«»‹›“”‘’")
"""Signs that are turned round in words that run to the left: which way they are drawn is best seen in the picture."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter, digit or sign where a page draws it."""

    font: str
    letter: str
    """As the file gives it."""
    left: float
    right: float
    base: float
    face: Face

    @property
    def middle(self) -> float:
        """Between its edges."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class WordGlyphs:
    """A recognised word, and what the file draws there in the order in which it is read."""

    word: Word
    glyphs: tuple[Glyph, ...]
    alone: bool = True
    """Whether no word of its line lacks what it has too much, or has too much of what it lacks."""

    @property
    def letters(self) -> tuple[Glyph, ...]:
        """The letters and digits."""
        return tuple(glyph for glyph in self.glyphs if _counts(glyph.letter))


@dataclass(frozen=True, slots=True)
class LetterEvidence:
    """What a letter of a font is, and the share of the words that say so."""

    letter: str
    share: float


def drawn_under(page: PdfPage, words: Sequence[Word], scale: float) -> list[WordGlyphs]:
    """Each word with what the page draws under it; `scale` is that of the words."""
    lines = [_Line(list(line), scale) for _, line in groupby(words, key=lambda word: word.line)]
    for glyph in _glyphs(page):
        near = [line for line in lines if line.reaches(glyph)]
        if near:
            min(near, key=lambda line: abs(line.base - glyph.base)).take(glyph)
    return [drawn for line in lines for drawn in line.drawn()]


class _Line:
    def __init__(self, words: list[Word], scale: float) -> None:
        self._words = words
        self._boxes = [(word.left / scale, (word.left + word.width) / scale) for word in words]
        self._top = min(word.top for word in words) / scale
        self._bottom = max(word.top + word.height for word in words) / scale
        self._height = self._bottom - self._top
        reach = _REACH * self._height
        self._left, self._right = min(box[0] for box in self._boxes) - reach, max(box[1] for box in self._boxes) + reach
        self._glyphs: list[Glyph] = []
        self.base = self._bottom - 0.25 * self._height

    def reaches(self, glyph: Glyph) -> bool:
        """Whether a glyph stands on this line."""
        low, high = self._top + 0.3 * self._height, self._bottom + 0.1 * self._height
        return low <= glyph.base <= high and self._left <= glyph.middle <= self._right

    def take(self, glyph: Glyph) -> None:
        """Note that a glyph stands on this line."""
        self._glyphs.append(glyph)

    def drawn(self) -> Iterator[WordGlyphs]:
        """The words, each with what stands nearest to it."""
        taken: list[list[Glyph]] = [[] for _ in self._words]
        for glyph in self._glyphs:
            near = min(range(len(self._words)), key=lambda at: self._away(glyph.middle, at))
            if self._away(glyph.middle, near) <= _REACH * self._height:
                taken[near].append(glyph)
        leftward = any(_runs_left(word.text) for word in self._words)
        ways = [leftward and not _LATIN.search(word.text) for word in self._words]
        ordered = [_ordered(glyphs, way) for glyphs, way in zip(taken, ways, strict=True)]
        _part_anew(self._words, ordered)
        ordered = [_ordered(glyphs, way) for glyphs, way in zip(ordered, ways, strict=True)]
        odd = [_odds(word, glyphs) for word, glyphs in zip(self._words, ordered, strict=True)]
        for at, (word, glyphs) in enumerate(zip(self._words, ordered, strict=True)):
            yield WordGlyphs(word, glyphs, alone=not any(odd[at] * other < 0 for other in odd))

    def _away(self, middle: float, at: int) -> float:
        left, right = self._boxes[at]
        return max(left - middle, middle - right, 0.0)


def _odds(word: Word, glyphs: Sequence[Glyph]) -> int:
    """How many more letters are drawn than were recognised."""
    return sum(_counts(glyph.letter) for glyph in glyphs) - sum(map(_counts, word.text))


def _part_anew(words: Sequence[Word], glyphs: list[tuple[Glyph, ...]]) -> None:
    """Two words side by side, of which one got a letter of the other, are given as many as were recognised in each."""
    for at in range(len(words) - 1):
        more, less = _odds(words[at], glyphs[at]), _odds(words[at + 1], glyphs[at + 1])
        if more and more == -less and abs(more) <= _SHORT:
            both = (*glyphs[at], *glyphs[at + 1])
            letters = [n for n, glyph in enumerate(both) if _counts(glyph.letter)]
            cut = letters[sum(map(_counts, words[at].text))]
            glyphs[at], glyphs[at + 1] = both[:cut], both[cut:]


def _glyphs(page: PdfPage) -> Iterator[Glyph]:
    for run in page.runs:
        font, face = name_of(page, run), page.faces[run.face]
        for letter, left, right in zip(run.text, run.lefts, run.rights, strict=True):
            if letter not in (" ", _STRETCH) and unicodedata.category(letter) != "Mn":
                yield Glyph(font, letter, left, right, run.base, face)


def _counts(letter: str) -> bool:
    """Whether a character is a letter or digit, or stands for one: no sign, vowel sign or stretching."""
    if letter == _STRETCH:
        return False
    return letter.isalnum() or letter == UNMAPPED or letter >= chr(CODED) or unicodedata.category(letter) == "Co"


def _runs_left(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def _ordered(glyphs: Iterable[Glyph], leftward: bool) -> tuple[Glyph, ...]:
    """Glyphs in the order in which they are read: a word that runs to the left is turned, the numbers in it are not."""
    if not leftward:
        return tuple(sorted(glyphs, key=lambda glyph: glyph.middle))
    ordered: list[Glyph] = []
    number: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.middle):  # letters of one ligature stay in their order
        if glyph.letter.isdecimal():
            number.append(glyph)
        else:
            ordered += [*reversed(number), glyph]
            number = []
    return (*ordered, *reversed(number))


class FontLetters:
    """What the letters of the fonts of a file are, by the recognised words that have as many letters as are drawn.

    A letter that its font names is another one only where many words say so; what `doubted` fonts name is believed in
    nothing but digits. Parts of one font in a file are taught together where they do not contradict each other.
    """

    def __init__(self, drawn: Iterable[WordGlyphs], doubted: frozenset[str]) -> None:
        self._doubted = doubted
        said: dict[tuple[str, str], Counter[str]] = {}
        for each in drawn:
            letters = [letter for letter in each.word.text if _counts(letter)]
            glyphs = each.letters
            if len(letters) == len(glyphs) and each.word.confidence >= _SURE:
                for glyph, letter in zip(glyphs, letters, strict=True):
                    for font in (glyph.font, without_tag(glyph.font)):
                        said.setdefault((font, glyph.letter), Counter())[letter] += 1
        self._told = {key: told for key, counts in said.items() if (told := self._of(key, counts)) is not None}

    def _of(self, key: tuple[str, str], counts: Counter[str]) -> LetterEvidence | None:
        letter, times = counts.most_common(1)[0]
        share = times / counts.total()
        if share < _SAME or times < (_LEAST_CONTRARY if self._named(*key) else _LEAST):
            return None
        return LetterEvidence(letter, share)

    def _named(self, font: str, letter: str) -> bool:
        return letter.isalnum() and (font not in self._doubted or letter.isdecimal())

    def told(self, glyph: Glyph) -> LetterEvidence | None:
        """What a letter is, None where that is not known."""
        if self._named(glyph.font, glyph.letter) and glyph.letter.isdecimal():
            return LetterEvidence(glyph.letter, 1.0)
        for font in (glyph.font, without_tag(glyph.font)):
            if (font, glyph.letter) in self._told:
                return self._told[font, glyph.letter]
        return LetterEvidence(glyph.letter, 1.0) if self._named(glyph.font, glyph.letter) else None

    def settled(self, drawn: WordGlyphs) -> Word:
        """The word with its letters and signs as the file draws them, where it is told what each of them is; otherwise
        as it was recognised. Where both have as many letters, vowel signs and brackets stay as recognised.
        """
        word = drawn.word
        told = [self.told(glyph) for glyph in drawn.letters]
        known = [each for each in told if each is not None]
        if not known or len(known) < len(told):
            return word
        letters = iter(each.letter for each in known)
        file = "".join(next(letters) if _counts(glyph.letter) else glyph.letter for glyph in drawn.glyphs)
        if len(known) == sum(map(_counts, word.text)):
            text = _both(file, word.text)
        elif drawn.alone and not _BRACKETS & {*file, *word.text} and _is_like(file, word):
            text = file
        else:
            return word
        return replace(word, text=text, confidence=round(100 * min(each.share for each in known)))


def _both(file: str, recognised: str) -> str:
    """The letters of `file`, and its signs; vowel signs and brackets of `recognised`, which has as many letters."""
    own, other = _gaps(file), _gaps(recognised)
    letters = [letter for letter in file if _counts(letter)]
    return "".join(_signs(a, b) + letter for a, b, letter in zip(own, other, [*letters, ""], strict=True))


def _gaps(text: str) -> list[str]:
    """What stands before each letter, and behind the last."""
    gaps = [""]
    for letter in text:
        if _counts(letter):
            gaps.append("")
        else:
            gaps[-1] += letter
    return gaps


def _signs(file: str, recognised: str) -> str:
    """The signs between two letters."""
    vowels = "".join(sign for sign in recognised if unicodedata.category(sign) == "Mn")
    signs = [sign for sign in recognised if unicodedata.category(sign) != "Mn" and sign != _STRETCH]
    if not file:
        return recognised
    if len(file) == len(signs):
        return vowels + "".join(b if a in _BRACKETS else a for a, b in zip(file, signs, strict=True))
    return recognised if _BRACKETS & {*file} else vowels + file


def _is_like(file: str, word: Word) -> bool:
    """Whether a word that the file gives with another number of letters may be the one that was recognised.

    Fewer letters are believed where a sign was taken for one, or where it was recognised badly: a letter may be missing
    because it was not found under the word.
    """
    letters, plain = sum(map(_counts, word.text)), [sign for sign in word.text if unicodedata.category(sign) != "Mn"]
    if sum(map(_counts, file)) < letters and len(file) != len(plain) and word.confidence >= _BAD:
        return False
    return letters <= _SHORT or SequenceMatcher(None, file, word.text, autojunk=False).ratio() >= _LIKE
