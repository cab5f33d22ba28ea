"""Tells whose wish it was that words stand of which the older draft has a tag and the newer has none.

The words that came or went beside a tag are `text_marks`'s business; here no word changed, only what was said of it.

>>> names(draft("1. Ships moor [at night – Norhaven] and rest."), draft("1. Ships moor at night and rest."))
['attribution: −– Norhaven ← Norhaven']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.attribution.evidence.standing_tags import DraftMarks, StandingTag, label_of
from app.attribution.evidence.text_marks import attributions_of_tag
from app.attribution.matching.alternatives import option_of, rivals
from app.attribution.words.survival import GONE, MOSTLY, STANDS
from app.attribution.words.terms import is_content, word_spans, words_in
from app.comparison.text.near_ranges import RangeUnion
from app.treaty.changes import ChangeKind
from app.treaty.marks import Alternatives, AttributionTag, Bracket, Mark

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.attribution.words.survival import SurvivingText
    from app.comparison.text.near_marks import FieldMarks
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change
    from app.treaty.draft import Provision


def from_lifted_tags(change: Change, ground: PairContext, free: FreeWords) -> Iterator[Attribution]:
    """The actors of a tag of the older draft that went, while the words it speaks of stand: those who proposed them or
    wanted to keep them have what they asked for, against those who wanted them gone. `free` knows which words are.

    The words must stand whole, in one run, and no longer in brackets, options or the scope of another tag: else nothing
    is settled yet.

    >>> names(draft("1. Ships moor [at night – Norhaven; Kestria delete]."), draft("1. Ships moor [at night]."))
    []
    """
    side = change.older
    if side is None or side.field != "text" or change.newer is not None:
        return
    provision = ground.older.by_id[side.provision]
    marks = ground.older.once(DraftMarks).of(side.provision, "text")
    near = marks.at(side.start, side.end)
    tags = [mark for mark in near if isinstance(mark, AttributionTag) and not mark.request]
    words = [(side.start + low, side.start + high) for low, high in word_spans(side.text)] if tags else []
    if not words:
        return
    for mark in tags:
        if mark == label_of(provision) or not (mark.start <= words[0][0] and words[-1][1] <= mark.end):
            continue
        # Between rival wordings the going of a tag is told as a deletion.
        if not (change.kind is ChangeKind.ATTRIBUTION or (change.kind.traits.plain and _among_rivals(mark, marks))):
            continue
        spoken, scope = (mark.unit, mark.unit_scope) if mark.unit else (provision.id, mark.scope)
        if free.stands(spoken, scope):
            standing = StandingTag(mark, mark, provision, provision.text)
            yield from attributions_of_tag(change, standing, ground.older.draft, deletes=False, goes=False)


def from_chosen_options(change: Change, ground: PairContext, standing: SurvivingText) -> Iterator[Attribution]:
    """The actors whose option stands, by the names in its label, where this change takes out its only rival that went
    or the last of them: those who proposed it have what they asked for.

    Nothing is chosen while two of the options stand.

    >>> older = draft("Option A (Norhaven): Ships moor at the pier.", "Option B (Kestria): Nets are dried on land.")
    >>> [one.split("←")[1] for one in names(older, draft("Nets are dried on land.")) if "pier" in one]
    [' Kestria', ' against Norhaven']
    """
    side = change.older
    if side is None or side.field != "text" or change.kind is not ChangeKind.DELETION:
        return
    option = option_of(side.provision, ground)
    others = rivals(option, ground) if option else ()
    if all(label_of(ground.older.by_id[other]) is None for other in others):
        return
    stand = [other for other in others if standing.share(other) >= STANDS]
    if len(stand) != 1 or any(standing.share(gone) >= GONE for gone in (option, *others) if gone not in stand):
        return
    if len(words_in(side.text)) < MOSTLY * len(ground.older.words[side.provision]):
        return
    chosen = ground.older.by_id[stand[0]]
    label = label_of(chosen)
    if label is not None and any(map(is_content, words_in(side.text))):
        told = StandingTag(label, label, chosen, chosen.text)
        yield from attributions_of_tag(change, told, ground.older.draft, deletes=False, goes=False)


def _among_rivals(tag: AttributionTag, marks: FieldMarks) -> bool:
    rows = (mark for mark in marks.at(tag.start, tag.end) if isinstance(mark, Alternatives))
    return any(row.start <= tag.start and tag.end <= row.end for row in rows)


class FreeWords:
    """Which words of the older draft stand in the newer one as a run that no bracket, alternative or tag marks. It
    remembers: many tags may speak of the same words.
    """

    def __init__(self, ground: PairContext) -> None:
        self._ground = ground
        self._found: dict[tuple[str, tuple[int, int]], bool] = {}

    def stands(self, spoken: str, scope: tuple[int, int]) -> bool:
        """Whether the words of a scope of an older provision do, those of tags left aside."""
        if (spoken, scope) not in self._found:
            self._found[spoken, scope] = self._stands(self._ground.older.by_id[spoken], scope)
        return self._found[spoken, scope]

    def _stands(self, spoken: Provision, scope: tuple[int, int]) -> bool:
        near = self._ground.older.once(DraftMarks).of(spoken.id, "text").at(*scope)
        tags = RangeUnion([(mark.start, mark.end) for mark in near if isinstance(mark, AttributionTag)])
        words = [(scope[0] + low, scope[0] + high) for low, high in word_spans(spoken.text[slice(*scope)])]
        spans = [span for span in words if not tags.touch(*span)]
        return any(self._stand_in(newer, spoken, spans) for newer in self._ground.news.get(spoken.id, ()))

    def _stand_in(self, newer: str, spoken: Provision, spans: Sequence[tuple[int, int]]) -> bool:
        runs, found = self._ground.equal(newer).from_older(spoken.id), []
        for span in spans:
            place = runs.place_of(*span)
            if place is None:
                return False
            found.append(place)
        if not found:
            return False
        low, high = found[0][0], found[-1][1]
        words = [word for start, end in spans for word in words_in(spoken.text[start:end])]
        if list(words_in(self._ground.newer.by_id[newer].text[low:high])) != words:
            return False
        return not _marked(self._ground.newer.once(DraftMarks).of(newer, "text").at(low, high), low, high)


def _marked(marks: Sequence[Mark], low: int, high: int) -> bool:
    """Whether something marks a range as not settled."""
    return any(
        mark.start < high and mark.end > low
        if isinstance(mark, Bracket | Alternatives)
        else isinstance(mark, AttributionTag) and mark.scope[0] < high and mark.scope[1] > low
        for mark in marks
    )
