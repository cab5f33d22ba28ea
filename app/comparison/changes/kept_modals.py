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


def without_kept_modals(
    changes: Sequence[RawChange], outlines: tuple[TokenizedDraft, TokenizedDraft], classes: EditClassifier
) -> Iterator[RawChange]:
    """The changes of two paired texts, in order; those of a modal verb that only stands elsewhere in its sentence do
    not have the tag of one.
    """
    gone = [(k, c.first) for k, c in enumerate(changes) if "modal" in c.tags and _is_alone(c, 0)]
    came = [(k, c.second) for k, c in enumerate(changes) if "modal" in c.tags and _is_alone(c, 1)]
    kept: set[int] = set()
    for k, first in gone:
        for m, second in came:
            if m in kept or first is None or second is None or not _in_sentence(changes[k], changes[m], outlines):
                continue
            if _alike(_governed(first, 0, outlines, classes), _governed(second, 1, outlines, classes)):
                kept.update((k, m))
                break
    for k, change in enumerate(changes):
        yield change._replace(tags=tuple(t for t in change.tags if t != "modal")) if k in kept else change


def _is_alone(change: RawChange, side: int) -> bool:
    """Whether a change has words on this side only, and says where it stands on the other."""
    mine, other = (change.second, change.first) if side else (change.first, change.second)
    return mine is not None and other is not None and mine.start < mine.end and other.start == other.end


def _in_sentence(gone: RawChange, came: RawChange, outlines: tuple[TokenizedDraft, TokenizedDraft]) -> bool:
    """Whether no sentence ends between two changes, on either side."""
    for side, outline in enumerate(outlines):
        one, other = (change.second if side else change.first for change in (gone, came))
        if one is None or other is None or (one.place, one.field) != (other.place, other.field):
            return False
        tokens = outline.tokens(one.place, one.field)
        low, high = tokens.before(min(one.start, other.start)), tokens.before(max(one.end, other.end))
        if any(tokens.word(at) in SENTENCE_ENDS for at in range(low, high)):
            return False
    return True


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
    if one is None or other is None or (one.modal, one.negated) != (other.modal, other.negated):
        return False
    if one.verbs and is_han(one.verbs[0]):
        pairs = (set(zip(side.verbs, side.verbs[1:], strict=False)) for side in (one, other))
        return bool(set.intersection(*pairs))
    return any(_same_verb(a, b) for a in one.verbs[:2] for b in other.verbs[:2])


def _same_verb(one: str, other: str) -> bool:
    """Whether two words begin as forms of one verb do."""
    shared = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= max(_STEM, _SHARE * min(len(one), len(other)))
