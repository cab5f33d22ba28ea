"""Cuts a departure into the parts that may have come in different drafts, and joins again what came and went together.

A departure is told as a reader would mark it: what was rewritten stands as one, with words in it that are the source's
own. Each stretch between these has a course of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import Block, match
from app.comparison.text.lexicon import COMMON
from app.comparison.text.tokenizer import TokenVocabulary
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.comparison.text.tokenizer import Tokens
    from app.treaty.changes import Change, Side


def parts_of(departure: Change) -> tuple[Change, ...]:
    """The parts of a departure, itself where it has but one; ids as "d2.1", "d2.2"…

    >>> source, text = draft("1. Ships moor at the old pier."), draft("1. Boats moor by any pier.")
    >>> made = compare(source, text).changes[0]
    >>> whole = replace(
    ...     made, older=replace(made.older, text="Ships moor at"), newer=replace(made.newer, text="Boats moor by")
    ... )
    >>> [(one.older.text, one.newer.text) for one in parts_of(whole)]
    [('Ships', 'Boats'), ('at', 'by')]
    """
    older, newer = departure.older, departure.newer
    if older is None or newer is None or not older.text or not newer.text or older.text == newer.text:
        return (departure,)
    if {older.field, newer.field} != {"text"} or departure.kind.traits.points:
        return (departure,)
    vocabulary = TokenVocabulary()
    words = vocabulary.read(older.text), vocabulary.read(newer.text)
    blocks = [one for one in match(words[0].ids, words[1].ids) if _is_telling(one, words[0])]
    if not blocks:
        return (departure,)
    parts = [
        _part(departure, _cut(older, words[0], low), _cut(newer, words[1], high)) for low, high in _gaps(blocks, words)
    ]
    if len(parts) < 2:
        return (departure,)
    return tuple(replace(one, id=f"{departure.id}.{number}") for number, one in enumerate(parts, 1))


def telling_spans(side: Side) -> list[tuple[int, int]]:
    """Where the words stand by which a side says something, in its provision; of small words alone, all of them."""
    words = TokenVocabulary().read(side.text)
    spans = [
        (side.start + start, side.start + end)
        for at, (start, end) in enumerate(words.spans)
        if words.word(at)[:1].isalnum()
    ]
    telling = [
        (start, end)
        for start, end in spans
        if side.text[start - side.start : end - side.start].casefold() not in COMMON
    ]
    return telling or spans


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
