"""What is looked for in a draft, and the texts in which it may stand. Nothing is looked for here.

A passage is looked for in fields; a provision with all that stands under it, in whole provisions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.words.passages import field_of
from app.attribution.words.sentences import CLOSED, last_sentence
from app.attribution.words.statement_force import chain
from app.attribution.words.terms import Rarity, amount, content_of, rarity_of, terms_of, words_in
from app.comparison.text.tokenizer import is_han
from app.treaty.notes import Stretch

if TYPE_CHECKING:
    from app.attribution.words.terms import Term
    from app.treaty.draft import Draft, Provision

LETTERS = 40
"""Letters of a passage that is looked for, at least; a Chinese sign counts as two."""
_TELLING = 4.0
"""Words of content that it has, at least."""
_PLAIN = 0.15
"""The weight of a word without content."""


@dataclass(frozen=True, slots=True)
class LostPassage:
    """Words that have lost their place. `provision` and `field` say where they stood in the draft they were read in,
    code points [start, end); `provision` is "" where that draft is unknown.
    """

    text: str
    before: str = ""
    """The words before it in its field, and those behind it, as far as they are known."""
    after: str = ""
    provision: str = ""
    field: str = "text"
    start: int = 0
    end: int = 0
    whole: bool = False
    """Whether it is a provision with all that stands under it."""


@dataclass(frozen=True, slots=True)
class SimilarPassage:
    """A place that is like a lost passage: code points [start, end) of a field, equal for a whole provision."""

    provision: str
    field: str
    start: int
    end: int
    text: str
    likeness: float
    """From 0 to 1: how much of the two is the same, by the weight of the words."""

    def stretch(self, known: Mapping[str, Provision]) -> Stretch:
        """The place with its address, which `known` provisions have."""
        return Stretch(self.provision, known[self.provision].address, self.field, self.start, self.end, self.text)


@dataclass(frozen=True, slots=True)
class PassageText:
    """A text in which a passage may stand: a field, or of a whole provision all texts under it."""

    provision: str
    field: str
    text: str

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its words with their places."""
        return terms_of(self.text)


@dataclass(frozen=True)
class PassageIndex:
    """A draft as read, for looking passages up in it."""

    draft: Draft
    _texts: dict[bool, tuple[PassageText, ...]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def known(self) -> dict[str, Provision]:
        """The provisions by their ids."""
        return self.draft.by_id()

    @cached_property
    def rarity(self) -> Rarity:
        """What each word weighs."""
        return rarity_of(self.draft)

    def weight(self, word: str) -> float:
        """What a word weighs as part of a passage."""
        return max(self.rarity.weight(word), _PLAIN / 2 if is_han(word) else _PLAIN)

    def texts(self, *, whole: bool) -> tuple[PassageText, ...]:
        """Every text in which a passage may stand: of fields, or of whole provisions."""
        if whole not in self._texts:
            self._texts[whole] = tuple(self._wholes() if whole else self._fields())
        return self._texts[whole]

    def _fields(self) -> Iterator[PassageText]:
        for one in self.draft.provisions:
            for name in ("heading", "text"):
                if text := field_of(one, name):
                    yield PassageText(one.id, name, text)

    def _wholes(self) -> Iterator[PassageText]:
        inside: dict[str, list[str]] = {}
        for one in self.draft.provisions:
            own = [text for text in (one.heading, one.text) if text]
            above = one.id
            while above:
                inside.setdefault(above, []).extend(own)
                above = self.known[above].parent if above in self.known else ""
        for one in self.draft.provisions:
            yield PassageText(one.id, "text", "\n".join(inside[one.id]))

    def above(self, provision: str) -> str:
        """What stands over a provision and goes on in it: “Ships shall:”, from the top down.

        >>> now = draft("1. Ships shall:", "(a) moor;", "2. Nets dry.")
        >>> [PassageIndex(now).above(one) for one in ("article-1/1/a", "article-1/2")]
        ['Ships shall:', '']
        """
        found: list[str] = []
        at = self.known[provision].parent
        while at:
            text = self.known[at].text.strip()
            if text.endswith(CLOSED):
                break
            found.append(last_sentence(text))
            at = self.known[at].parent
        return chain(found[::-1])


def is_long_enough(text: str) -> bool:
    """Whether a passage has words enough to be looked for.

    >>> is_long_enough("the lamps"), is_long_enough("seven green lamps burn along the northern mole")
    (False, True)
    """
    letters = sum(2 if is_han(sign) else 1 for sign in " ".join(text.split()))
    return letters >= LETTERS and amount(content_of(words_in(text))) >= _TELLING
