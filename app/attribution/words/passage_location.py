"""Finds where in a text a passage stands, reworded or in part, and how like the two are. Whether that is enough is not
weighed here, and no polarity is read.

A passage is cut into pieces as long as diff-match-patch's `match_main` takes them, and where most of these come down
together its words are laid beside those there. Where the pieces come down nowhere, since many words or the order are
others, the range is taken that has most of its words.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise, product
from math import fsum
from typing import TYPE_CHECKING

from diff_match_patch import diff_match_patch

from app.attribution.words.passage_index import SimilarPassage
from app.attribution.words.sentences import CLOSED, PART, STOP, pieces
from app.attribution.words.terms import is_content, terms_of
from app.comparison.matching.sequence_match import match
from app.comparison.text.tokenizer import is_han

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.attribution.words.passage_index import PassageIndex, PassageText
    from app.attribution.words.terms import Term

HELD = 0.4
"""Share of the passage that stands there, by weight, at least."""
_PIECES = 8
"""Pieces of a passage that are looked for in a text, at most."""
_ERRORS = 0.34
"""Share of the letters of a piece that may be others (`Match_Threshold`)."""
_ANYWHERE = 1_000_000_000
"""A place far from the one expected is as good (`Match_Distance`)."""
_SENTENCE = 0.1
"""So much less like a whole sentence may be than a part of it, where the passage was one."""
_EDGE = 3
"""So many other words at an end of a found passage still belong to it."""
_ENDS = 6
"""So many runs of common words from either end may be the first, or the last, of a found passage."""


def locate(words: str, text: PassageText, draft: PassageIndex) -> SimilarPassage | None:
    """The part of a text in which a passage stands, the likest; None where too little of it does."""
    passage, terms = terms_of(words), text.terms
    closed = words.rstrip().endswith((*CLOSED, ";", "؛", "；"))
    span = _by_pieces(words, text.text)
    for about in (span,) if span is not None else _by_words(passage, terms, draft):
        there = [term for term in terms if term.end > about[0] and term.start < about[1]]
        sentences = set(_sentences(text.text, about))
        best: tuple[float, int, int, float] | None = None
        for low, high in sentences.union(_matched(passage, there, text.text, draft)):
            kept = [term for term in terms if low <= term.start and term.end <= high]
            like, held, _ = likeness(passage, kept, draft)
            rank = (like + _SENTENCE * (closed and (low, high) in sentences), -low, -high, like)
            if held >= HELD and (best is None or rank > best):
                best = rank
        if best is not None:
            start, end = -best[1], -best[2]
            return SimilarPassage(text.provision, text.field, start, end, text.text[start:end], best[3])
    return None


def likeness(
    passage: Sequence[Term], there: Sequence[Term], draft: PassageIndex
) -> tuple[float, float, list[tuple[int, int, int]]]:
    """How like two rows of words are, how much of the first stands in the second, and the runs that are the same."""
    numbers: dict[str, int] = {}
    rows = [tuple(numbers.setdefault(term.word, len(numbers)) for term in side) for side in (passage, there)]
    blocks = match(rows[0], rows[1])
    run = fsum(draft.weight(passage[at].word) for start, _, length in blocks for at in range(start, start + length))
    sizes = [fsum(draft.weight(term.word) for term in side) for side in (passage, there)]
    bags = [Counter(term.word for term in side) for side in (passage, there)]
    bag = fsum(draft.weight(word) * count for word, count in (bags[0] & bags[1]).items())
    return (run + bag) / fsum(sizes), bag / sizes[0], blocks


def telling(words: Iterable[str]) -> list[str]:
    """What tells a passage: words of content, and of Chinese signs each with the next, since one is half a word.

    >>> telling(["the", "lamps", "港", "口", "灯"])
    ['lamps', '港口', '口灯']
    """
    row = list(words)
    return [word for word in row if is_content(word) and not is_han(word)] + [
        one + other for one, other in pairwise(row) if is_han(one) and is_han(other)
    ]


def _matched(
    passage: Sequence[Term], there: Sequence[Term], text: str, draft: PassageIndex
) -> Iterator[tuple[int, int]]:
    """The ranges from one run of words that a passage has in common with a text to another, with what belongs to it."""
    blocks = [block for block in likeness(passage, there, draft)[2] if block[2]]
    for first, last in product(blocks[:_ENDS], blocks[-_ENDS:]):
        if first > last:
            continue
        begin = max(0, first[1] - min(first[0], _EDGE))
        behind = min(len(passage) - last[0] - last[2], _EDGE)
        end = min(len(there), last[1] + last[2] + behind)
        inner = (there[first[1]].start, there[last[1] + last[2] - 1].end)
        yield _trimmed(text, there[begin].start, there[end - 1].end, *inner)


def _sentences(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Whole sentences, and parts that end in a semicolon, one or several together, that lie about in a range."""
    near = [one for one in pieces(text, PART) if one[1] > span[0] and one[0] < span[1]]
    for first, last in product(near, near):
        if first <= last:
            yield first[0], last[0] + len(text[last[0] : last[1]].rstrip())


def _trimmed(text: str, low: int, high: int, first: int, last: int) -> tuple[int, int]:
    """A range around [first, last) that goes over no end of a sentence."""
    for stop in STOP.finditer(text, low, high + 1):
        if stop.end() <= first:
            low = stop.end() + len(text[stop.end() :]) - len(text[stop.end() :].lstrip())
        elif stop.start() >= last:
            return low, stop.start()
    return low, high


def _by_pieces(words: str, text: str) -> tuple[int, int] | None:
    """About where in a text a passage stands, by its pieces; None where most of them are nowhere."""
    engine = diff_match_patch()
    engine.Match_Distance, engine.Match_Threshold = _ANYWHERE, _ERRORS
    pattern, target = words.lower(), text.lower()
    if len(target) != len(text):
        target = text
    size = min(engine.Match_MaxBits, len(pattern))
    count = min(_PIECES, -(-len(pattern) // size))
    steps = [round(n * (len(pattern) - size) / max(1, count - 1)) for n in range(count)]
    starts: list[tuple[int, int]] = []
    for step in steps:
        at = engine.match_main(target, pattern[step : step + size], min(step, len(target)))
        if at >= 0:
            starts.append((at - step, step))
    if 3 * len(starts) < count:
        return None
    near = [max(starts, key=lambda one: sum(abs(one[0] - other[0]) <= len(words) // 2 for other in starts))[0]]
    agreed = [start for start, _ in starts if abs(start - near[0]) <= len(words) // 2]
    slack = max(16, len(words) // 4)
    return max(0, min(agreed) - slack), min(len(text), max(agreed) + len(words) + slack)


def _by_words(passage: Sequence[Term], there: Sequence[Term], draft: PassageIndex) -> list[tuple[int, int]]:
    """The range, as many words long as a passage, that has most of its words, with a quarter more at either end."""
    wanted = Counter(term.word for term in passage)
    size = min(len(passage), len(there))
    gains = [draft.weight(term.word) if term.word in wanted else 0.0 for term in there]
    total = fsum(gains[:size])
    best = (total, 0)
    for at in range(1, len(there) - size + 1):
        total += gains[at + size - 1] - gains[at - 1]
        if total > best[0]:
            best = (total, at)
    slack = max(2, size // 4)
    first, last = max(0, best[1] - slack), min(len(there), best[1] + size + slack)
    return [(there[first].start, there[last - 1].end)] if there else []
