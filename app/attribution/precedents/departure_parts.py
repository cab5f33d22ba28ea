"""Cuts a departure into the parts that may have come in different drafts.

A departure is told as a reader would mark it: what was rewritten stands as one, with words in it that are the source's
own. Each stretch between these has a course of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import Block, match
from app.comparison.text.lexicon import COMMON
from app.comparison.text.tokenizer import TokenVocabulary
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.comparison.text.tokenizer import Tokens
    from app.treaty.changes import Change, Side


class DepartureCutter:
    """Cuts departures into parts, and their sides into words."""

    def __init__(self) -> None:
        self._vocabulary = TokenVocabulary()

    def parts(self, departures: Iterable[Change]) -> Iterator[Change]:
        """The parts of some departures, one after the other; a departure that has but one stands as it is."""
        for one in departures:
            yield from self.parts_of(one)

    def parts_of(self, departure: Change) -> tuple[Change, ...]:
        """The parts of a departure, itself where it has but one; their ids are "d2.1", "d2.2" and so on.

        >>> source, text = draft("1. Ships moor at the old pier."), draft("1. Boats moor by any pier.")
        >>> made = compare(source, text).changes[0]
        >>> whole = replace(
        ...     made, older=replace(made.older, text="Ships moor at"), newer=replace(made.newer, text="Boats moor by")
        ... )
        >>> [(one.older.text, one.newer.text) for one in DepartureCutter().parts_of(whole)]
        [('Ships', 'Boats'), ('at', 'by')]
        """
        older, newer = departure.older, departure.newer
        if older is None or newer is None or not older.text or not newer.text or older.text == newer.text:
            return (departure,)
        if {older.field, newer.field} != {"text"}:
            return (departure,)
        words = self._vocabulary.read(older.text), self._vocabulary.read(newer.text)
        blocks = [one for one in match(words[0].ids, words[1].ids) if _is_telling(one, words[0])]
        parts = [
            _part(departure, _cut(older, words[0], low), _cut(newer, words[1], high))
            for low, high in _gaps(blocks, words)
        ]
        if len(parts) < 2:
            return (departure,)
        return tuple(replace(one, id=f"{departure.id}.{number}") for number, one in enumerate(parts, 1))

    def telling_spans(self, side: Side) -> Sequence[tuple[int, int]]:
        """Where the words stand by which a side says something, in its provision; of small words alone, all of them."""
        words = self._vocabulary.read(side.text)
        spoken = [(words.word(at).casefold(), span) for at, span in enumerate(words.spans)]
        spans = [(word, (side.start + start, side.start + end)) for word, (start, end) in spoken if word[:1].isalnum()]
        telling = [span for word, span in spans if word not in COMMON]
        return telling or [span for _, span in spans]


def _is_telling(block: Block, words: Tokens) -> bool:
    """Whether equal words say something by themselves."""
    start, _, length = block
    return any(
        (word := words.word(at).casefold())[:1].isalnum() and word not in COMMON for at in range(start, start + length)
    )


def _gaps(blocks: Sequence[Block], words: tuple[Tokens, Tokens]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """What lies between equal runs: the tokens on both sides."""
    i = j = 0
    for start, other, length in (*blocks, (len(words[0].ids), len(words[1].ids), 0)):
        if start > i or other > j:
            yield (i, start), (j, other)
        i, j = start + length, other + length


def _cut(side: Side, words: Tokens, tokens: tuple[int, int]) -> Side | None:
    first, end = tokens
    if first == end:
        return None
    start, stop = words.spans[first][0], words.spans[end - 1][1]
    return replace(side, start=side.start + start, end=side.start + stop, text=side.text[start:stop])


def _part(departure: Change, older: Side | None, newer: Side | None) -> Change:
    kind = departure.kind
    if kind.traits.plain:
        kind = (
            ChangeKind.INSERTION if older is None else ChangeKind.DELETION if newer is None else ChangeKind.SUBSTITUTION
        )
    return replace(departure, kind=kind, older=older, newer=newer)
