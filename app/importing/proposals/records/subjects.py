"""Several subjects in one sentence: “Norhaven supported paragraph 2, but Kestria called for its deletion”.

In: the words of a sentence that is not understood as of one subject. Out: the words of each of its subjects, to be read
one after another. Whether they are understood is `sayings`' business; what "whereas" sets apart, `sentences` cuts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.importing.proposals.records.words import VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.importing.proposals.records.sentences import RecordTerm

_TAKING = frozenset(("propose", "refuse", "support", "accept"))
"""Verbs that two subjects may have of one object: "Kestria proposed, and Norhaven opposed, the deletion of"."""
_BARE = 2
"""Words of a part that has a subject and a verb, and no object."""


def subjects_apart(terms: Sequence[RecordTerm], sentence: str) -> list[Sequence[RecordTerm]]:
    """The parts of a sentence that "and" or "but" joins before a name with a verb of its own; [] where there are not
    two. A part without an object has that of the next one where commas say so, or none is understood.
    """
    parts: list[list[RecordTerm]] = [[]]
    for at, term in enumerate(terms):
        name, verb = ["", "", *(one.kind for one in terms[at + 1 : at + 3])][-2:]
        if term.kind == "and" and name == "name" and verb in VERBS and _has_verb(parts[-1]):
            parts.append([])
        else:
            parts[-1].append(term)
    if len(parts) == 1:
        return []
    return _with_shared_object(parts, sentence)


def _has_verb(part: Sequence[RecordTerm]) -> bool:
    kinds = [term.kind for term in part]
    return "name" in kinds and not VERBS.isdisjoint(kinds[kinds.index("name") :])


def _with_shared_object(parts: Sequence[Sequence[RecordTerm]], sentence: str) -> list[Sequence[RecordTerm]]:
    """The parts, the first with the object of the second where both verbs stand before commas; [] where only the
    second has an object and no comma says whose it is.
    """
    first, second = parts[0], parts[1]
    bare = [term.kind for term in first[-_BARE:]]
    if bare[:1] != ["name"] or bare[1] not in _TAKING or len(second) <= _BARE:
        return list(parts)
    ends = [_before_comma(term, sentence) for term in (first[-1], second[1])]
    if all(ends) and second[1].kind in _TAKING:
        return [[*first, *second[_BARE:]], *parts[1:]]
    return list(parts) if ends == [True, False] else []


def _before_comma(term: RecordTerm, sentence: str) -> bool:
    return re.search(re.escape(term.text.strip()) + r"\s*[,،，]", sentence) is not None
