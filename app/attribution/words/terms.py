"""Reads words as evidence. They are folded, with their places, which of them carry content, and how rare they are in
the older draft.

It compares no texts and names nobody. Function words name no one; a word that stands all over the older draft says
little.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from itertools import chain
from math import fsum
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.tokenizer import Tokens, has_han, is_han, words_of
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.draft import Draft

MODALS = frozenset(
    """
    shall should may will must can could might would
    doit doivent devrait devraient peut peuvent pourra pourrait
    deberá deberán debería deberían podrá podrán debe deben puede pueden
    должен должны может могут следует يجب ينبغي يجوز
    """.split()  # noqa: SIM905 - a list of sixty words is read more easily as words
)
"""They carry no content of their own, but the same modal at the same place is the same edit."""
_STOP = MODALS | frozenset(
    """
    a an and any are as at be been being between but by each either for from had has have if in into is it its itself no
    nor not of on or other others own per shall so such than that the their them then there these they this those
    through
    thereof to under until upon was were when where which while who whose with within without including include includes
    inter alia also all both
    au aux avec ce ces cette d dans de des du elle elles en est et il ils l la le les leur leurs n ne ou où par pas pour
    qu que qui s sa sans se ses si son sont sur un une y
    al cada con como cual del el ella ellas ellos entre es esa ese esta este las lo los no o para pero por sea ser sin
    su
    sus u una uno unos unas
    а без был быть в во все для до если же за и из или их к как ко которые который на не ни о об от по при с со так
    также
    то у что эти это этот
    """.split()  # noqa: SIM905
)
"""Function words of the languages with spaces; those of Chinese and Arabic are told by their frequency."""
_NUMBERING = re.compile(r"\d{1,3}|[ivxlc]{1,5}|[a-z]")
_SOFT = "\u00ad"
"""The soft hyphen."""
_LONGEST_NUMBER = 5
"""Letters of the longest number or letter of a list."""
_EVERYWHERE = 0.04
"""A word in more than this share of the older draft's provisions is boilerplate."""
_STOCK_SIGN = 0.2
"""Share of provisions above which a Chinese sign stands all over the draft: alone it is half a word."""
_FEW = 4
"""Provisions in which a word may stand and still be rare, however short the draft is."""
_COMMON = 0.012


_KEPT = 16_384
"""How many texts are remembered as words: each is asked for several times in one comparison, and again in the next."""


class Term(NamedTuple):
    """One word, folded for comparison, with its range in the text it was read from."""

    word: str
    start: int
    end: int


@lru_cache(maxsize=_KEPT)
def terms_of(text: str) -> tuple[Term, ...]:
    """The words and numbers of a text in order; punctuation and brackets are left out."""
    spans = Tokens(text, ()).spans
    return tuple(
        [
            Term(intern(word), *span)
            for word, span in zip(_folded_pieces(text, spans), spans, strict=True)
            if word[:1].isalnum()
        ]
    )


def word_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of the words and numbers of a text, in order."""
    spans = Tokens(text, ()).spans
    return [span for word, span in zip(_folded_pieces(text, spans), spans, strict=True) if word[:1].isalnum()]


@lru_cache(maxsize=_KEPT)
def words_in(text: str) -> tuple[str, ...]:
    """The folded words of a text in order.

    >>> words_in("Each Ship's crew, 12 in all")
    ('each', 'ship', 's', 'crew', '12', 'in', 'all')
    """
    folded = text.casefold()
    if len(folded) != len(text) or _SOFT in text:
        return tuple([intern(word) for word in _folded_pieces(text, Tokens(text, ()).spans) if word[:1].isalnum()])
    folded = folded.replace("ё", "е")
    if has_han(folded):  # a sentence is one chunk, and seldom met again
        return _interned(folded)
    return tuple(chain.from_iterable(map(_words_in_chunk, folded.split())))


@lru_cache(maxsize=4 * _KEPT)
def _words_in_chunk(chunk: str) -> tuple[str, ...]:
    """The words of a folded chunk without a space: a chunk is read once, however often it stands in the drafts."""
    return _interned(chunk)


def _interned(folded: str) -> tuple[str, ...]:
    return tuple([intern(word) for word in words_of(folded) if word[:1].isalnum()])


def _folded_pieces(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """Every token of a text, folded; as a whole where no letter folds into two or none."""
    folded = text.casefold()
    if len(folded) != len(text) or _SOFT in text:
        return [text[a:b].casefold().replace("ё", "е").replace(_SOFT, "") for a, b in spans]
    folded = folded.replace("ё", "е")
    return [folded[start:end] for start, end in spans]


@lru_cache(maxsize=4 * _KEPT)
def is_content(word: str) -> bool:
    """True for a word that can say something: no function word, no modal, no number or letter of a list."""
    return word not in _STOP and (len(word) > _LONGEST_NUMBER or not _NUMBERING.fullmatch(word))


def amount(words: Iterable[str]) -> float:
    """How many words there are; a Chinese sign is half of one.

    >>> amount(["ship", "船"])
    1.5
    """
    return fsum(0.5 if is_han(word) else 1.0 for word in words)


def content_of(words: Iterable[str]) -> frozenset[str]:
    """The words of content among others."""
    return frozenset(word for word in words if is_content(word))


@dataclass(frozen=True)
class Rarity:
    """How much each word weighs as evidence, measured over the provisions of one draft."""

    provisions: int
    holding: dict[str, int]
    least: float = 0.2
    """The weight of boilerplate: of a word that stands all over the draft."""
    _weights: dict[str, float] = field(default_factory=dict, compare=False, repr=False)

    def weight(self, word: str) -> float:
        """0 for a word without content, else 0.2 (all over the draft), 0.6 (common) or 1 (rare or new); half of it for
        one Chinese sign.
        """
        known = self._weights.get(word)
        if known is None:
            known = self._weights[word] = self._weighed(word)
        return known

    def _weighed(self, word: str) -> float:
        if not is_content(word):
            return 0.0
        share = self.holding.get(word, 0) / max(self.provisions, 1)
        few = self.holding.get(word, 0) <= _FEW
        value = 1.0 if few or share <= _COMMON else 0.6 if share <= _EVERYWHERE else self.least
        return value / 2 if is_han(word) else value

    def is_stock(self, word: str) -> bool:
        """Whether a word stands in so many provisions of the draft that away from its place it tells nothing of who
        asked. A Chinese sign is less than a word, and stands in more of them.

        >>> ships = rarity_of(draft(*(f"{number}. Ships moor at pier {number}." for number in range(1, 30))))
        >>> ships.is_stock("ships"), ships.is_stock("lamps")
        (True, False)
        """
        held = self.holding.get(word, 0)
        return held > _FEW and held > (_STOCK_SIGN if is_han(word) else _EVERYWHERE) * self.provisions

    def total(self, words: Iterable[str]) -> float:
        """The weight of several words together."""
        return fsum(self.weight(word) for word in words)


def rarity_of(draft: Draft, words: Mapping[str, Sequence[str]] | None = None) -> Rarity:
    """How many provisions of a draft hold each word; `words` are those of the texts by provision, where known.

    >>> ships = [f"{number}. Ships moor at pier {number}." for number in range(1, 30)]
    >>> rare = rarity_of(draft(*ships, "30. Lamps burn."))
    >>> rare.weight("ships") < rare.weight("lamps")
    True
    """
    holding: Counter[str] = Counter()
    for provision in draft.provisions:
        own = words[provision.id] if words is not None else words_in(provision.text)
        holding.update({*words_in(provision.heading), *own})
    return Rarity(len(draft.provisions), holding)


def grams(words: Sequence[str], length: int) -> Iterable[tuple[str, ...]]:
    """All runs of `length` words, in order."""
    return zip(*(words[at:] for at in range(length)), strict=False)


def split_glued(words: Sequence[Term], known: frozenset[str]) -> tuple[Term, ...]:
    """The same words with two that a struck-out passage glued together ("underthey") taken apart.

    A word that is in `known` stays whole; one that is not is parted where both parts are known words of two letters or
    more, at the longest first part. Offsets stay true; both parts of a word that folding made longer have those of the
    whole.
    """
    parted: list[Term] = []
    for term in words:
        pieces = _apart(term.word, known)
        cut = term.start + len(pieces[0])
        if len(pieces) == 1:
            parted.append(term)
        elif term.end - term.start == len(term.word):
            parted += [Term(pieces[0], term.start, cut), Term(pieces[1], cut, term.end)]
        else:
            parted += [Term(piece, term.start, term.end) for piece in pieces]
    return tuple(parted)


def split_glued_words(words: Sequence[str], known: frozenset[str]) -> tuple[str, ...]:
    """`split_glued` for words without their places."""
    if known.issuperset(words):
        return tuple(words)
    return tuple(chain.from_iterable([(word,) if word in known else _apart(word, known) for word in words]))


def _apart(word: str, known: frozenset[str]) -> tuple[str, ...]:
    if word in known:
        return (word,)
    cut = next((n for n in range(len(word) - 2, 1, -1) if word[:n] in known and word[n:] in known), 0)
    return (word[:cut], word[cut:]) if cut else (word,)
