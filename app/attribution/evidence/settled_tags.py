"""Tells whose wish it was that words stand of which the older draft has a tag and the newer has none.

The words that came or went beside a tag are `text_marks`'s business; here no word changed, only what was said of it.

>>> names(draft("1. Ships moor [at night – Norhaven] and rest."), draft("1. Ships moor at night and rest."))
['attribution: −– Norhaven ← Norhaven']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.attribution.evidence.text_marks import StandingTag, attributions_of_tag, label_of
from app.attribution.matching.alternatives import option_of, rivals
from app.attribution.words.survival import GONE, MOSTLY, STANDS
from app.attribution.words.terms import is_content, word_spans, words_in
from app.treaty.changes import ChangeKind
from app.treaty.marks import Alternatives, AttributionTag, Bracket, Mark

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.attribution.words.survival import SurvivingText
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change
    from app.treaty.draft import Provision


def from_lifted_tags(change: Change, ground: PairContext) -> Iterator[Attribution]:
    """The actors of a tag of the older draft that went, while the words it speaks of stand: those who proposed them or
    wanted to keep them have what they asked for, against those who wanted them gone.

    The words must stand whole, in one run, and no longer in brackets, options or the scope of another tag: else nothing
    is settled yet.

    >>> names(draft("1. Ships moor [at night – Norhaven; Kestria delete]."), draft("1. Ships moor [at night]."))
    []
    """
    side = change.older
    if side is None or side.field != "text" or change.newer is not None:
        return
    provision = ground.older.by_id[side.provision]
    tags = [mark for mark in provision.marks.text if isinstance(mark, AttributionTag) and not mark.request]
    words = [(side.start + low, side.start + high) for low, high in word_spans(side.text)] if tags else []
    for mark in tags:
        if mark == label_of(provision):
            continue
        if not words or not all(mark.start <= low and high <= mark.end for low, high in words):
            continue
        # Between rival wordings the going of a tag is told as a deletion.
        if not (change.kind is ChangeKind.ATTRIBUTION or (change.kind.traits.plain and _among_rivals(mark, provision))):
            continue
        spoken, scope = provision, mark.scope
        if mark.unit:
            spoken, scope = ground.older.by_id[mark.unit], mark.unit_scope
        if _stand_free(spoken, scope, ground):
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


def _among_rivals(tag: AttributionTag, provision: Provision) -> bool:
    rivals_ = (mark for mark in provision.marks.text if isinstance(mark, Alternatives))
    return any(row.start <= tag.start and tag.end <= row.end for row in rivals_)


def _stand_free(spoken: Provision, scope: tuple[int, int], ground: PairContext) -> bool:
    """Whether the words of a scope, those of tags left aside, stand in the newer draft as one run that no bracket,
    alternative or tag marks.
    """
    tags = [(mark.start, mark.end) for mark in spoken.marks.text if isinstance(mark, AttributionTag)]
    spans = [
        (scope[0] + low, scope[0] + high)
        for low, high in word_spans(spoken.text[slice(*scope)])
        if not any(scope[0] + low < end and scope[0] + high > start for start, end in tags)
    ]
    for newer in ground.news.get(spoken.id, ()):
        places = [_standing_at(span, spoken.id, ground.runs.get(newer, ())) for span in spans]
        if not places or None in places:
            continue
        found = [place for place in places if place is not None]
        low, high = found[0][0], found[-1][1]
        there = ground.newer.by_id[newer]
        words = [word for start, end in spans for word in words_in(spoken.text[start:end])]
        if list(words_in(there.text[low:high])) == words and not _marked(there.marks.text, low, high):
            return True
    return False


def _standing_at(
    span: tuple[int, int], provision: str, runs: Sequence[tuple[int, str, int, int]]
) -> tuple[int, int] | None:
    """Where a range of an older provision stands in a newer one, by its equal runs; None where it is not whole."""
    for newer_start, older, older_start, length in runs:
        if older == provision and older_start <= span[0] and span[1] <= older_start + length:
            return newer_start + span[0] - older_start, newer_start + span[1] - older_start
    return None


def _marked(marks: Sequence[Mark], low: int, high: int) -> bool:
    """Whether something marks a range as not settled."""
    return any(
        mark.start < high and mark.end > low
        if isinstance(mark, Bracket | Alternatives)
        else isinstance(mark, AttributionTag) and mark.scope[0] < high and mark.scope[1] > low
        for mark in marks
    )
