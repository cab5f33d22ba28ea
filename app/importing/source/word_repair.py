"""Words that a file has broken, set apart or run together, put right by the words of the paper itself.

"a n d t h e u s e" is three words, "o ther" is one. What cannot be told for certain stays as it is. It changes a
wording that is read; the block's own text and every quotation stay as written. Two words of a struck and a new text run
together ("PartyState") are found here and taken apart nowhere: which was struck is not for spelling to say.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from app.late_methods import dataclass
from app.late_pattern import compile_later

_WORD = re.compile(r"[^\W\d_]+")
SPACED = compile_later(r"(?:(?<=[\s(“\"])|^)(?:[^\W\d_][ ,]{1,3}){5,}[^\W\d_](?=[\s.,;:)”\"]|$)")
"""Letters set apart, as some papers mark new words."""
_LONGEST = 24
_ENOUGH = 2
"""How often a word must stand in a paper to be one that a broken word may be."""
_SURE_LETTERS, _OFTEN = 5, 4
"""Letters of each of two words that were surely run together, and how often the paper has them apart."""
_MAKES_WORDS = frozenset(
    (
        "under", "inter", "trans", "super", "counter", "over", "after", "other", "where", "there", "cross", "multi",
        "through", "within", "without", "ability", "regression", "transformation", "region", "regions", "sets", "land",
        "right", "taking", "takes", "taken", "wide", "based", "scale", "standing", "building", "making", "holders",
    )
)  # fmt: skip
"""Words with which others make one word."""
_MOST = 400
"""Letters set apart that are looked at in one run."""


@dataclass(frozen=True)
class PaperVocabulary:
    """The words of a paper, and how often it has each."""

    times: dict[str, int]

    @cached_property
    def known(self) -> frozenset[str]:
        """Words that stand often enough to be believed."""
        return frozenset(word for word, count in self.times.items() if count >= _ENOUGH)

    def joined(self, first: str, second: str) -> bool:
        """Whether two pieces are one word that the file has broken: together they are known, apart one is no word."""
        whole = (first + second).casefold()
        if self.times.get(whole, 0) < _ENOUGH:
            return False
        return (
            any(self.times.get(piece.casefold(), 0) < _ENOUGH for piece in (first, second))
            or min(len(first), len(second)) == 1
        )

    def glued(self, word: str) -> tuple[str, str] | None:
        """The two words that were run together in one, where the paper knows both and not the one; None else."""
        if word.casefold() in self.known or len(word) < 6:
            return None
        inner = re.match(r"(.*[a-zà-ÿ])([A-ZÀ-Ý].*)", word)
        if inner is not None and inner[1].casefold() in self.known and inner[2].casefold() in self.known:
            return inner[1], inner[2]
        folded = word.casefold()
        cuts = [n for n in range(3, len(word) - 2) if folded[:n] in self.known and folded[n:] in self.known]
        return (word[: max(cuts)], word[max(cuts) :]) if cuts else None


def is_surely_glued(word: str, vocabulary: PaperVocabulary) -> bool:
    """Whether two words were run together in one that is none: by a capital inside it, or since both stand often in the
    paper and neither is one by which words are made ("undertake" is no "under" and "take").

    >>> vocabulary = PaperVocabulary({"effects": 5, "impacts": 5, "under": 5, "takes": 5, "party": 5, "state": 5})
    >>> [is_surely_glued(word, vocabulary) for word in ("effectsimpacts", "PartyState", "undertakes")]
    [True, True, False]
    """
    parts = vocabulary.glued(word)
    if parts is None:
        return False
    if parts[1][:1].isupper():
        return True
    first, second = (part.casefold() for part in parts)
    short = min(len(first), len(second)) < _SURE_LETTERS
    often = all(vocabulary.times.get(part, 0) >= _OFTEN for part in (first, second))
    return not short and often and first not in _MAKES_WORDS and second not in _MAKES_WORDS


def vocabulary_of(texts: Iterable[str]) -> PaperVocabulary:
    """The words of some texts; letters set apart are no words."""
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(word.casefold() for word in _WORD.findall(SPACED.sub(" ", text)))
    return PaperVocabulary(dict(counted))


def mend_words(text: str, vocabulary: PaperVocabulary) -> str:
    """A wording with its broken words whole and its set-apart letters as words, where that is certain."""
    text = SPACED.sub(lambda found: _spelled(found[0], vocabulary) or found[0], text)
    words = list(_WORD.finditer(text))
    parts: list[str] = []
    at = 0
    for first, second in itertools.pairwise(words):
        if text[first.end() : second.start()] != " " or first.start() < at:
            continue
        apart = len(first[0]) == len(second[0]) == 1
        if not apart and second[0][:1].islower() and vocabulary.joined(first[0], second[0]):
            parts.append(text[at : first.end()])
            at = second.start()
    return "".join((*parts, text[at:]))


def set_apart(text: str, vocabulary: PaperVocabulary) -> bool:
    """Whether letters are set apart in a text that the paper's own words do not make words of."""
    return any(_spelled(found[0], vocabulary) is None for found in SPACED.finditer(text))


def _spelled(text: str, vocabulary: PaperVocabulary) -> str | None:
    """Letters set apart as the words of the paper that they make, in the fewest; None where they make none.

    A comma parts words for certain.
    """
    pieces = [re.sub(r"\s", "", piece) for piece in text.split(",")]
    said = [_words_of(piece, vocabulary) for piece in pieces if piece]
    return ", ".join(" ".join(words) for words in said if words) if said and all(said) else None


def _words_of(letters: str, vocabulary: PaperVocabulary) -> list[str] | None:
    """The fewest words of a vocabulary that some letters are, the commonest where several are as few; None for none."""
    if len(letters) > _MOST:
        return None
    folded = letters.casefold()
    best: list[tuple[int, int, int] | None] = [(0, 0, 0), *([None] * len(folded))]
    for end in range(1, len(folded) + 1):
        for start in range(max(0, end - _LONGEST), end):
            before, word = best[start], folded[start:end]
            if before is None or word not in vocabulary.times or (len(word) == 1 and word not in "aiyàо"):
                continue
            ways = (before[0] + 1, before[1] - min(vocabulary.times[word], 50), start)
            if best[end] is None or ways < (best[end] or ways):
                best[end] = ways
    words: list[str] = []
    at = len(folded)
    while at:
        way = best[at]
        if way is None:
            return None
        words.append(letters[way[2] : at])
        at = way[2]
    return words[::-1]
