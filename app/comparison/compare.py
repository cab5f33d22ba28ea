"""Compare two drafts: the one door of this floor.

It settles the order in which the two texts are compared, so that swapping them mirrors the result, and hands them on.
No attribution.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.comparison.arrange import arranged
from app.comparison.find import STEPS, found, unchanged
from app.comparison.outline import outlined
from app.comparison.tokens import Vocabulary
from app.job import Progress, Silent

if TYPE_CHECKING:
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft


def compare(
    older: Draft, newer: Draft, *, pins: tuple[tuple[str, str], ...] = (), progress: Progress | None = None
) -> Comparison:
    """All that differs between two drafts as read.

    In: two drafts (any language, any size, also without provisions); `pins` are pairs (older id, newer id) that a
    person joined and that hold whatever the text says; unknown ids are passed over. Out: pairs of all levels, equal
    runs (raw match), changes (readable) in the document order of the newer draft with ids "c1", "c2"…, groups. Raises
    what `progress` raises, nothing else.

    diff-match-patch is not symmetric: the drafts are compared in a canonical order of their content, and the result
    is transposed.
    """
    progress = progress or Silent()
    progress.step(0, STEPS, "reading words")
    swapped = _content(newer) < _content(older)
    vocabulary = Vocabulary()
    first = outlined(newer if swapped else older, vocabulary)
    second = outlined(older if swapped else newer, vocabulary)
    placed: dict[int, int] = {}
    for one, other in pins:
        i, j = (other, one) if swapped else (one, other)
        if i in first.places and j in second.places:
            placed[first.places[i]] = second.places[j]
    if _content(older) == _content(newer):
        findings = unchanged(first, second)
    else:
        findings = found(first, second, vocabulary, placed, progress)
    if swapped:
        first, second, findings = second, first, findings.mirrored()
    comparison = arranged(first, second, findings)
    progress.step(STEPS, STEPS, "done")
    return comparison


def _content(draft: Draft) -> list[tuple[str, str, str, str, str]]:
    return [(p.text, p.heading, p.number, p.kind.value, p.parent) for p in draft.provisions]
