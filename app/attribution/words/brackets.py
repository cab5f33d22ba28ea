"""The words between square brackets, and what a change of brackets encloses. Whether anyone asked for it is not
decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.words.terms import words_in
from app.late_methods import dataclass
from app.notation.marks.brackets import CLOSERS, OPENERS
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.treaty.changes import Change


_SIGNS = (*OPENERS, *CLOSERS)
_STANDS = 0.6
"""Share of a provision's words that must stand before brackets round all of it are lifted, and not the text gone."""
_CLOSE = 2
"""Words on each side that tell where a bracketed phrase stood."""


class PhraseFate(StrEnum):
    """What became of a bracketed phrase: bracket, words and bracket judged together."""

    STANDS = "stands"
    """The same words, in one run, between the same neighbours."""
    GONE = "gone"
    """Its neighbours of both sides have closed up: it stands no longer where it stood."""
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class EnclosedWords:
    """What a change of brackets encloses: the words, whether it puts the brackets or takes them away, and what became
    of the words.
    """

    words: tuple[str, ...]
    puts: bool
    fate: PhraseFate
    elsewhere: bool = False
    """The phrase is gone from its place, but its words stand in the same provision in another sentence part."""


def brackets(text: str) -> list[tuple[tuple[str, ...], int, int]]:
    """The words between each pair of square brackets, with the offsets of the two signs.

    An unpaired bracket reaches to the beginning or the end of the text: its other sign stands in another provision.
    """
    found: list[tuple[tuple[str, ...], int, int]] = []
    if not any(sign in text for sign in _SIGNS):
        return found
    open_at: list[int] = []
    for at, sign in enumerate(text):
        if sign in OPENERS:
            open_at.append(at)
        elif sign in CLOSERS:
            start = open_at.pop() if open_at else -1
            found.append((words_in(text[start + 1 : at]), start, at))
    found += [(words_in(text[start + 1 :]), start, len(text)) for start in open_at]
    return found


def brackets_meant(text: str) -> list[tuple[tuple[str, ...], int, int]]:
    """The brackets that somebody means who speaks of those around a paragraph: the one around all of it, else all.

    >>> [" ".join(words) for words, *_ in brackets_meant("[Ships [moor].]")]
    ['ships moor']
    >>> [" ".join(words) for words, *_ in brackets_meant("Ships [moor] by [day].")]
    ['moor', 'day']
    """
    found, words = brackets(text), words_in(text)
    return [one for one in found if one[0] == words][-1:] or found


def enclosed_words(change: Change, ground: PairContext) -> EnclosedWords | None:
    """What a change of brackets encloses; None for another change. Brackets that go together with their words are told
    by the share of the words that stands.
    """
    if change.kind is not ChangeKind.BRACKETING:
        return None
    for side, places, puts in ((change.newer, ground.newer, True), (change.older, ground.older, False)):
        if side is None or side.field != "text" or not set(side.text) & set(OPENERS + CLOSERS):
            continue
        words, start, end = next(
            found
            for found in brackets(places.by_id[side.provision].text)
            if any(side.start <= at < side.end for at in found[1:])
        )
        if puts:
            return EnclosedWords(words, puts, PhraseFate.STANDS)
        return EnclosedWords(words, puts, *_became(side.provision, (start, end), ground))
    return None


def _became(provision: str, between: tuple[int, int], ground: PairContext) -> tuple[PhraseFate, bool]:
    """What became of the words between two bracket signs of an older provision, and whether they stand elsewhere in
    what the provision became.

    Words that stand are not enough: the same words may come back in another clause and say something else. Where
    neighbours changed too nothing is claimed.
    """
    start, end = between
    text = ground.older.by_id[provision].text
    before, inner, after = words_in(text[: max(0, start)]), words_in(text[start + 1 : end]), words_in(text[end + 1 :])
    if not inner:
        return PhraseFate.UNCLEAR, False
    if not before and not after:
        share = ground.standing(provision, start + 1, end)
        return (PhraseFate.STANDS if share >= _STANDS else PhraseFate.UNCLEAR), False
    older = words_in(text)
    newers = [ground.newer.words[identity] for identity in ground.news.get(provision, ())]
    if any(has_run(newer, (*before[-1:], *inner, *after[:1])) for newer in newers):
        return PhraseFate.STANDS, False
    closed = (*before[-_CLOSE:], *after[:_CLOSE])
    gone = bool(before and after) and len(closed) > _CLOSE and not has_run(older, closed)
    nearer = [run for run in ((*before[-_CLOSE:], *after[:1]), (*before[-1:], *after[:_CLOSE])) if len(run) > _CLOSE]
    if gone and any(has_run(newer, run) and not has_run(older, run) for newer in newers for run in nearer):
        return PhraseFate.GONE, any(has_run(newer, inner[-_CLOSE:]) for newer in newers)
    return PhraseFate.UNCLEAR, False


def has_run(words: Sequence[str], run: Sequence[str]) -> bool:
    """True when the run stands in the words as one piece.

    >>> has_run(["ships", "moor", "by", "day"], ["moor", "by"]), has_run(["ships", "moor"], ["moor", "ships"])
    (True, False)
    """
    size = len(run)
    return any(tuple(words[at : at + size]) == tuple(run) for at in range(len(words) - size + 1))
