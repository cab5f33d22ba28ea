"""Finds what was decided once and done in many places: “[planned] [proposed]” became “planned” throughout.

Such changes leave the bundles of their provisions (`bundles.py`) and are one bundle. Verbs of obligation and numbers
never do: that “shall” became “should” in ten places is ten decisions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.text.lexicon import COMMON
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import words_of
from app.redline.amendments.bundles import Bundle, Texts, came_or_went
from app.treaty.changes import BRACKET_EVENTS, Change, ChangeKind

if TYPE_CHECKING:
    from app.treaty.changes import Comparison, Side

_PLACES = 5
"""In so many provisions the same is done before it is one decision."""
_ALONE = 2
"""A step of one change has words on so many sides: those are all that it says."""
_LONGEST = 400
"""Code points of the longest stretch that is looked for elsewhere."""
_OF_SUBSTANCE = frozenset({"modal", "number"})
Decision = tuple[str, str]
"""The words of the older draft and those of the newer one, folded."""


def part_decisions(bundles: Sequence[Bundle], comparison: Comparison, texts: Texts) -> list[Bundle]:
    """The bundles, what was done alike in many of them made a bundle of its own behind them.

    >>> rules = [f"{k}. The {what} body sits." for k, what in enumerate(["old", "high", "low", "wide", "late"], 1)]
    >>> newer = draft(*(rule.replace("body", "committee") for rule in rules))
    >>> [(one.kind.value, one.headline) for one in redline(draft(*rules), newer).amendments]
    [('throughout', '“body” → “committee”, in 5 places')]
    """
    events = {group.id for group in comparison.groups if group.kind in BRACKET_EVENTS}
    alike: dict[tuple[str, ...], list[tuple[int, tuple[Change, ...]]]] = {}
    for at, bundle in enumerate(bundles):
        alone = [] if bundle.series else [step for step in _steps(bundle, events) if _may_repeat(step)]
        if alone and not came_or_went(bundle, texts):
            for step in alone:
                alike.setdefault(_words_of(step), []).append((at, step))
    found: dict[Decision, list[tuple[int, tuple[Change, ...]]]] = {}
    for said, steps in alike.items():
        if len({at for at, _ in steps}) < _PLACES or (len(said) == _ALONE and not _has_content(said)):
            continue
        for at, changes in steps:
            if (decision := _decision(changes, texts)) is not None:
                found.setdefault(decision, []).append((at, changes))
    shared = [places for places in found.values() if len({at for at, _ in places}) >= _PLACES]
    if not shared:
        return list(bundles)
    taken = {change.id for places in shared for _, changes in places for change in changes}
    left = [_without(bundle, taken) for bundle in bundles]
    made = [_made(places, bundles) for places in shared]
    return [bundle for bundle in (*left, *made) if bundle.changes]


def _words_of(changes: Sequence[Change]) -> tuple[str, ...]:
    """The changed words of a step, side by side: steps that differ in them are no decision together."""
    sides = [side for change in changes for side in (change.older, change.newer)]
    return tuple(["" if side is None else side.text.strip().casefold() for side in sides])


def _without(bundle: Bundle, taken: set[str]) -> Bundle:
    kept = tuple(change for change in bundle.changes if change.id not in taken)
    return bundle if len(kept) == len(bundle.changes) else replace(bundle, changes=kept)


def _made(places: Sequence[tuple[int, tuple[Change, ...]]], bundles: Sequence[Bundle]) -> Bundle:
    home = dict.fromkeys(key for at, _ in places for key in bundles[at].home)
    return Bundle(tuple(change for _, changes in places for change in changes), tuple(home), decision=True)


def _steps(bundle: Bundle, events: set[str]) -> Iterable[tuple[Change, ...]]:
    """What happened in a bundle, step by step: the changes of one event of brackets together, all others alone."""
    if len(bundle.changes) == 1:
        return [bundle.changes]
    steps: dict[str, list[Change]] = {}
    for change in bundle.changes:
        known = change.group if change.group in events else None
        steps.setdefault(known or change.id, []).append(change)
    return map(tuple, steps.values())


def _may_repeat(changes: Sequence[Change]) -> bool:
    """Whether a step is one of words or brackets alone that neither bind nor count anything."""
    for change in changes:
        if change.within or not (change.kind is ChangeKind.BRACKETING or change.kind.traits.plain):
            return False
        if change.tags and not _OF_SUBSTANCE.isdisjoint(change.tags):
            return False
        for side in (change.older, change.newer):
            if side is not None and side.end - side.start > _LONGEST:
                return False
    return True


def _decision(changes: Sequence[Change], texts: Texts) -> Decision | None:
    """What a step did, told alike wherever it was done; None for what is never a decision of its own."""
    sides = [_stretch([getattr(change, name) for change in changes], texts, newer=newer)
             for name, newer in (("older", False), ("newer", True))]  # fmt: skip
    if None in sides or not any(sides):
        return None
    older, newer = (side or "" for side in sides)
    return None if older == newer or not _has_content((older, newer)) else (older, newer)


def _has_content(texts: Iterable[str]) -> bool:
    """Whether folded texts have another word than small ones."""
    return any(word[:1].isalpha() and word not in COMMON for text in texts for word in words_of(text))


def _stretch(sides: Sequence[Side | None], texts: Texts, *, newer: bool) -> str | None:
    """The words of one draft from the first place of a step to its last, folded; "" where it has none, and None where
    they do not stand in one field, or are many.
    """
    there = [side for side in sides if side is not None]
    if not there:
        return ""
    fields = {(side.provision, side.field) for side in there}
    start, end = min(side.start for side in there), max(side.end for side in there)
    if len(fields) > 1 or end - start > _LONGEST:
        return None
    provision, field = fields.pop()
    words: str = getattr(texts.by_id[newer][provision], field)
    return fold_spelling(" ".join(words[start:end].split()))
