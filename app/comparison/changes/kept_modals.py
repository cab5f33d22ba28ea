"""Takes the tag from a modal verb that only stands elsewhere in its sentence.

“Tolls may be collected” that becomes “Crews may collect tolls” is a change of words; whoever looks for what one may or
shall do finds nothing there. The verb behind the modal must be alike, and neither negated otherwise. It judges edits
that only add or only take away, of one sentence; what replaces one modal verb by another is never touched.

>>> older = draft("1. Tolls of the port may be collected by the wardens at noon.")
>>> newer = draft("1. Parties may collect tolls of the port by the wardens at noon.")
>>> [one for one in classes(compare(older, newer)) if "modal" in one]
[]
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.lexicon import COMMON, NEGATION, SENTENCE_ENDS
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import is_han

if TYPE_CHECKING:
    from app.comparison.changes.classify import EditClassifier
    from app.comparison.changes.raw_changes import RawChange
    from app.comparison.edits.edits import FieldRange
    from app.comparison.text.tokenized_draft import TokenizedDraft

_BEHIND = 4
"""A modal verb's verb is one of so many words behind it that are no small words."""
_STEM = 3
"""Two forms of one verb begin with so many letters alike, at least…"""
_SHARE = 0.6
"""…and with this share of the shorter one."""


class _Governed(NamedTuple):
    """A modal verb with what it governs."""

    modal: str
    negated: bool
    verbs: tuple[str, ...]


_Sentence = tuple[int, str, int] | None
_Place = tuple[tuple[_Sentence, _Sentence], str, bool, tuple[str, ...]]


def without_kept_modals(
    changes: Sequence[RawChange], outlines: tuple[TokenizedDraft, TokenizedDraft], classes: EditClassifier
) -> Iterator[RawChange]:
    """The changes of two paired texts, in order; those of a modal verb that only stands elsewhere in its sentence do
    not have the tag of one.
    """
    verbs = _GovernedVerbs(changes, outlines, classes)
    came: dict[_Place, list[int]] = {}
    for m in _alone(changes, 1):
        for place in verbs.places(m, 1):
            came.setdefault(place, []).append(m)
    kept: set[int] = set()
    for k in _alone(changes, 0) if came else ():
        near = sorted({m for place in verbs.places(k, 0) for m in came.get(place, ())} - kept)
        twin = next((m for m in near if _alike(verbs.of(k, 0), verbs.of(m, 1))), None)
        if twin is not None:
            kept.update((k, twin))
    for k, change in enumerate(changes):
        yield change._replace(tags=tuple(t for t in change.tags if t != "modal")) if k in kept else change


def _alone(changes: Sequence[RawChange], side: int) -> Iterator[int]:
    """The changes of modal verbs that have words on this side only, and say where they stand on the other."""
    for number, change in enumerate(changes):
        mine, other = (change.second, change.first) if side else (change.first, change.second)
        if "modal" not in change.tags or mine is None or other is None:
            continue
        if mine.start < mine.end and other.start == other.end:
            yield number


class _GovernedVerbs:
    """What the modal verbs of changes govern and in which sentences, each read once: a sentence may have thousands."""

    def __init__(
        self, changes: Sequence[RawChange], outlines: tuple[TokenizedDraft, TokenizedDraft], classes: EditClassifier
    ) -> None:
        self._changes, self._outlines, self._classes = changes, outlines, classes
        self._read: dict[tuple[int, int], _Governed | None] = {}
        self._ends: dict[tuple[int, int, str], list[int]] = {}

    def of(self, number: int, side: int) -> _Governed | None:
        """What the modal verb of a change governs on one side; None where that has not exactly one."""
        if (number, side) not in self._read:
            self._read[number, side] = _governed(self._span(number, side), side, self._outlines, self._classes)
        return self._read[number, side]

    def places(self, number: int, side: int) -> set[_Place]:
        """Where a change may have a twin: its sentence on both sides, its modal verb, and how its verbs begin; none
        where a sentence ends in it.
        """
        sentences = self._sentence(number, 0), self._sentence(number, 1)
        found = self.of(number, side) if None not in sentences else None
        if found is None:
            return set()
        begins: set[tuple[str, ...]] = {(verb[:_STEM],) for verb in found.verbs[:2]}
        begins.update(zip(found.verbs, found.verbs[1:], strict=False))
        return {(sentences, found.modal, found.negated, begin) for begin in begins}

    def _sentence(self, number: int, side: int) -> _Sentence:
        """The sentence of a side of a change: how many ended before it in which text."""
        span = self._span(number, side)
        tokens, key = self._outlines[side].tokens(span.place, span.field), (side, span.place, span.field)
        if key not in self._ends:
            self._ends[key] = [at for at in range(len(tokens.ids)) if tokens.word(at) in SENTENCE_ENDS]
        first, last = (bisect_left(self._ends[key], tokens.before(at)) for at in (span.start, span.end))
        return (span.place, span.field, first) if first == last else None

    def _span(self, number: int, side: int) -> FieldRange:
        change = self._changes[number]
        span = change.second if side else change.first
        assert span is not None, "it says where it stands on both sides"
        return span


def _governed(
    span: FieldRange, side: int, outlines: tuple[TokenizedDraft, TokenizedDraft], classes: EditClassifier
) -> _Governed | None:
    """The modal verb of a range, None where it has not exactly one."""
    found = classes.modals_in(side, span)
    if len(found) != 1:
        return None
    tokens = outlines[side].tokens(span.place, span.field)
    at, modal = found[0]
    words = [fold_spelling(tokens.word(k)) for k in range(at + 1, min(at + 2 * _BEHIND, len(tokens.ids)))]
    telling = [word for word in words if word not in COMMON and word[0].isalpha()]
    negated = not NEGATION.isdisjoint(words[:2])
    return _Governed(modal, negated, tuple(telling[:_BEHIND]))


def _alike(one: _Governed | None, other: _Governed | None) -> bool:
    """Whether the same modal verbs, negated alike, have the same verb."""
    assert one is not None, "what has a place governs something"
    assert other is not None, "what has a place governs something"
    if one.verbs and is_han(one.verbs[0]):
        pairs = (set(zip(side.verbs, side.verbs[1:], strict=False)) for side in (one, other))
        return bool(set.intersection(*pairs))
    return any(_same_verb(a, b) for a in one.verbs[:2] for b in other.verbs[:2])


def _same_verb(one: str, other: str) -> bool:
    """Whether two words begin as forms of one verb do."""
    shared = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= max(_STEM, _SHARE * min(len(one), len(other)))
