"""Slips: differences of a reprint that nobody need have asked for.

A hand or a file makes them. A paper that comments on a part of a draft reprints the whole. Words in which only the
spaces differ, one that lost a letter, gained a footnote's sign or stands twice, a number before a text or behind it,
the heading above it, and small words that say no other thing are no ask by themselves. Whatever turns or measures
what is said (a negation, a modal verb, a number, "or" for "and", "each") is one, however short it is. A paper that
marks its words does not come here. Nothing is compared, and nobody is named.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from app.attribution.words.polarity import carries_little, turns
from app.comparison.text.lexicon import SENTENCE_ENDS
from app.comparison.text.tokenizer import is_han
from app.late_methods import dataclass
from app.late_pattern import compile_later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.asks.ask_delta import WordEdit
    from app.attribution.words.terms import Term

_LONGEST = 4
"""Words of the longest slip, a heading aside."""
_SHORTEST = 4
"""Letters of the shortest word of which one letter can be a slip."""
_LONG = 7
"""Letters from which a word has room for two."""
_ENDING = 2
"""Letters by which one form of a word is longer than another: "ship", "ships"."""
_NUMBERING = compile_later(r"\d{1,3}|[ivxlc]{1,5}|\w|bis|ter|quater|para(?:graph)?|art(?:icle)?|option|alt")
_LONGEST_NUMBERING = 3
_CLOSES_NUMBER = compile_later(r"\s*[.):：．）、–—-]")
_LONGEST_NOTE_SIGN = 2
_OF_ITSELF, _THIS = frozenset(("in", "under")), "this"
"""With these words a text speaks of itself, the one as well as the other."""


@dataclass(frozen=True, slots=True)
class RestatedText:
    """A wording beside the text it restates: both, the words of both, and what stands around them."""

    text: str
    wording: str
    theirs: Sequence[Term]
    terms: Sequence[Term]
    """The words of the text, and those of the wording."""
    headings: Sequence[Sequence[str]] = ()
    """The words of the headings above the text."""
    known: frozenset[str] = frozenset()
    """Words that are known to be some."""

    def is_slip(self, difference: WordEdit) -> bool:
        """Whether nobody need have asked for a difference of the wording from the text.

        >>> from app.attribution.asks.ask_delta import WordEdit
        >>> from app.attribution.words.terms import terms_of
        >>> def slip(text, wording, *difference):
        ...     return RestatedText(text, wording, terms_of(text), terms_of(wording)).is_slip(WordEdit(*difference))
        >>> slip("Ships moor at the harbour.", "Ships moor at the harbuor.", (4, 5), (4, 5))
        True
        >>> slip("Ships shall moor.", "Ships may moor.", (1, 2), (1, 2))
        False
        """
        (i, k), (j, m) = difference.older, difference.asked
        gone = tuple(term.word for term in self.theirs[i:k])
        come = tuple(term.word for term in self.terms[j:m])
        if i == k and self._heads(j, m):
            return True
        if is_long(difference):
            return False
        if "".join(gone) == "".join(come) or (i == k and self._is_put_by_a_file(i, j, m)):
            return True
        if any(turns(word) or is_han(word) for word in (*gone, *come)):
            return False
        if any(_is_letter(self.text, term) for term in self.theirs[i:k]) or any(
            _is_letter(self.wording, term) for term in self.terms[j:m]
        ):
            return False
        if all(map(carries_little, (*gone, *come))) or self._names_itself(i, k, j, m):
            return True
        pairs = zip(gone, come, strict=False)
        return len(gone) == len(come) and all(one == other or self._misspelt(one, other) for one, other in pairs)

    def _heads(self, j: int, m: int) -> bool:
        """Whether words before the text are its heading."""
        come = tuple(term.word for term in self.terms[j:m])
        return j == 0 and any(come == tuple(heading) for heading in self.headings)

    def _is_put_by_a_file(self, i: int, j: int, m: int) -> bool:
        """Whether words are a number beside the text, the sign of a note, or stand twice."""
        return self._numbers(i, j, m) or self._notes(j, m) or self._doubled(j, m)

    def _notes(self, j: int, m: int) -> bool:
        """Whether a number is the sign of a note: it stands right behind a word, with no space."""
        sign = self.terms[j]
        before = self.terms[j - 1].word if j and self.terms[j - 1].end == sign.start else ""
        short = m == j + 1 and len(sign.word) <= _LONGEST_NOTE_SIGN and sign.word.isdecimal()
        return short and len(before) >= _SHORTEST and before.isalpha()

    def _numbers(self, i: int, j: int, m: int) -> bool:
        """Whether words before the text, or behind its last sentence, are a number that stands there."""
        come = self.terms[j:m]
        if len(come) > _LONGEST_NUMBERING or not all(_NUMBERING.fullmatch(term.word) for term in come):
            return False
        if j == 0 and i == 0:
            return _CLOSES_NUMBER.match(self.wording, come[-1].end) is not None
        between = self.wording[self.terms[j - 1].end : come[0].start]
        return i == len(self.theirs) and m == len(self.terms) and not SENTENCE_ENDS.isdisjoint(between)

    def _names_itself(self, i: int, k: int, j: int, m: int) -> bool:
        """Whether the text speaks of itself both times: "in this Part", "under this Part"."""
        if (k - i, m - j) != (1, 1) or max(k - len(self.theirs), m - len(self.terms)) >= 0:
            return False
        words = {self.theirs[i].word, self.terms[j].word}
        return words == _OF_ITSELF and self.theirs[k].word == self.terms[m].word == _THIS

    def _doubled(self, j: int, m: int) -> bool:
        """Whether words stand twice in a row that the text has once; what is run together, or parted by a sign, was
        put there.
        """
        words = [term.word for term in self.terms]
        behind = 2 * m - j
        twice = (j - (m - j), j), (m, behind)
        for (first, last), cut in zip(twice, (j, m), strict=True):
            if first >= 0 and last <= len(words) and words[first:last] == words[j:m]:
                return self.wording[self.terms[cut - 1].end : self.terms[cut].start].isspace()
        return False

    def _misspelt(self, one: str, other: str) -> bool:
        """Whether one word is another with a slip of letters, or another form of it; a word that is known and another
        is no slip.
        """
        if _bare(one) == _bare(other):
            return True
        short, long = sorted((one, other), key=len)
        if len(short) < _SHORTEST or len(long) - len(short) > _ENDING:
            return False
        if long.startswith(short):
            return True
        return other not in self.known and _letters_apart(one, other) <= (2 if len(short) >= _LONG else 1)


def is_long(difference: WordEdit) -> bool:
    """Whether a difference has more words, on either side, than a slip."""
    return max(end - start for start, end in (difference.older, difference.asked)) > _LONGEST


def _is_letter(text: str, term: Term) -> bool:
    """Whether a word is the letter of a provision: "(a)"."""
    return len(term.word) == 1 and (text[term.start - 1 : term.start] == "(" or text[term.end : term.end + 1] == ")")


def _bare(word: str) -> str:
    """A word without its accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _letters_apart(one: str, other: str) -> int:
    """How many letters must be put in, taken out, changed, or change places to make one word of another.

    >>> _letters_apart("harbour", "harbuor"), _letters_apart("ship", "shop"), _letters_apart("lamp", "lantern")
    (1, 1, 5)
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        row = [i]
        for j, there in enumerate(other, 1):
            least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (sign != there))
            if before and j > 1 and sign == other[j - 2] and one[i - 2] == there:
                least = min(least, before[j - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]
