"""Weighs an amendment and says why: what binds and what is counted weighs most, form weighs least.

It reads the tags of the changes, which `app.comparison` set, the headings above them, and the sorts of numbers among
their words. It knows nobody's interests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.definitions import defined_terms
from app.comparison.text.lexicon import COMMON, NUMBERS
from app.comparison.text.quantities import QuantityKind, quantities_of
from app.comparison.text.spelling import fold_letters, fold_spelling
from app.comparison.text.tokenizer import has_han, words_of
from app.notation.references.citations import read_references
from app.redline.amendments.binding_verbs import binds
from app.redline.amendments.bundles import came_or_went, keys_of
from app.redline.amendments.subjects import (
    subjects_in,
    subjects_of,
    tells_of_force,
)
from app.redline.model import AmendmentKind, AmendmentReason, AmendmentWeight
from app.treaty.changes import Change, ChangeClass, ChangeKind
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.redline.amendments.bundles import Bundle, ProvisionKey, Texts
    from app.treaty.draft import Provision

_DIVISIONS = frozenset({Kind.ARTICLE, Kind.ANNEX, Kind.PART, Kind.CHAPTER, Kind.SECTION})
_OF_NUMBERS = {
    QuantityKind.SHARE: AmendmentReason.SHARE,
    QuantityKind.MONEY: AmendmentReason.MONEY,
    QuantityKind.TIME: AmendmentReason.TIME,
}
_RANK = {reason: rank for rank, reason in enumerate(AmendmentReason)}
_LIGHT = {
    AmendmentKind.NUMBERS: AmendmentReason.NUMBERING,
    AmendmentKind.NOTE: AmendmentReason.NOTE,
    AmendmentKind.BRACKETED: AmendmentReason.BRACKETS,
}
_SIGNS = ChangeKind.BRACKETING
_REACH = 48
"""Code points beside a change that are read with it: what a number is of stands close to it."""
_BEING = frozenset(("was", "were", "being", "such"))
"""Words as small as those of the lexicon, which only stand in another tense."""
_SMALL = 40
"""Code points of a change of small words alone, at most."""
_TITLE = 3
"""A text of so few words names and says nothing: a line that stands as a title."""
_LONG = 3000
"""Code points of a change in which the sorts of numbers are looked for."""


class Judgement(NamedTuple):
    """The weight of an amendment, its reasons, and its place among those of one weight."""

    weight: AmendmentWeight
    reasons: tuple[AmendmentReason, ...]
    strength: int


def kind_of(
    bundle: Bundle, texts: Texts, choices: Collection[str], anew: Set[ProvisionKey] = frozenset()
) -> AmendmentKind:
    """What a bundle does, by the heaviest of its parts.

    `choices` are the ids of groups that tell of alternatives, `anew` the provisions of which the text is shown as
    replaced.

    >>> [one.kind.value for one in redline(draft("1. Ships may moor."), draft("1. Ships shall moor.")).amendments]
    ['edited']
    """
    if bundle.decision:
        return AmendmentKind.THROUGHOUT
    if bundle.series:
        return AmendmentKind.NUMBERS
    if texts.notes_alone(bundle.home):
        return AmendmentKind.NOTE
    substance = [change for change in bundle.changes if change.weight is ChangeClass.SUBSTANTIVE]
    words = [change for change in substance if change.kind.traits.carries_words]
    if any(change.group in choices for change in substance) and all(change.group in choices for change in words):
        return AmendmentKind.SETTLED
    if came := came_or_went(bundle, texts):
        return AmendmentKind.SETTLED if texts.has_kept_option(bundle.home) else AmendmentKind(came)
    if words:
        whole = any(not anew.isdisjoint(keys_of(change)) for change in words)
        return AmendmentKind.REPLACED if whole else AmendmentKind.EDITED
    kinds = {change.kind for change in bundle.changes}
    if ChangeKind.MOVE in kinds:
        return AmendmentKind.MOVED
    return AmendmentKind.BRACKETED if ChangeKind.BRACKETING in kinds else AmendmentKind.EDITED


def judgement_of(reasons: Iterable[AmendmentReason]) -> Judgement:
    """The weight that reasons give, the strongest reason first.

    >>> judgement_of([AmendmentReason.WORDING]).weight.value
    'B'
    """
    found = tuple(sorted(set(reasons), key=_RANK.__getitem__))
    first = found[0]
    return Judgement(first.weight, found, 10 * (len(_RANK) - _RANK[first]) + min(9, len(found) - 1))


class Weigher:
    """Weighs the bundles of one pair of drafts."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._subjects: dict[str, tuple[AmendmentReason, ...]] = {}

    def weigh(self, bundle: Bundle, kind: AmendmentKind, headings: Iterable[str]) -> Judgement:
        """The weight of a bundle of a kind that stands under headings, with its reasons.

        >>> [
        ...     one.reasons[0].value
        ...     for one in redline(draft("1. Ships may moor."), draft("1. Ships shall moor.")).amendments
        ... ]
        ['obligation']
        """
        reasons = set(self._of_substance(bundle, kind, headings)) if kind not in _LIGHT else set()
        if any("scope" in change.tags for change in bundle.changes):
            reasons.add(AmendmentReason.SCOPE)
        return judgement_of(reasons or set(_of_form(bundle, kind)) or {AmendmentReason.STYLE})

    def _of_substance(self, bundle: Bundle, kind: AmendmentKind, headings: Iterable[str]) -> Iterable[AmendmentReason]:
        """The reasons that lie in the words of a bundle."""
        told = [c for c in bundle.changes if c.weight is ChangeClass.SUBSTANTIVE and c.kind is not _SIGNS]
        worded = [c for c in told if c.kind.traits.carries_words and not self._texts.is_remark(c)]
        if kind in (AmendmentKind.NEW, AmendmentKind.DELETED) and _is_division(bundle, self._texts):
            yield AmendmentReason.ARTICLE
        if not worded:
            if any(change.kind.traits.points for change in told):
                yield AmendmentReason.MOVE
                if any(change.kind is _SIGNS for change in bundle.changes):
                    yield AmendmentReason.BRACKETS
            elif any(change.kind.traits.carries_words for change in told):
                yield AmendmentReason.NOTE
            return
        if all(_is_whole_heading(change, self._texts) for change in worded):
            yield AmendmentReason.STYLE
            return
        yield AmendmentReason.STYLE if all(map(_is_small, worded)) else AmendmentReason.WORDING
        operative = [change for change in worded if self._texts.is_operative(change)]
        for change in operative:
            if "number" in change.tags or (kind is AmendmentKind.SETTLED and _has_number(change)):
                yield from _sorts_of(change, self._texts)
        if any("modal" in change.tags and binds(change, self._texts) for change in operative):
            yield AmendmentReason.OBLIGATION
        if operative and kind is not AmendmentKind.THROUGHOUT:
            yield from self._of_subjects(operative, headings)

    def _of_subjects(self, changes: Sequence[Change], headings: Iterable[str]) -> Iterable[AmendmentReason]:
        """The subjects of changes, by the headings above them, by the provisions they stand in, by their words."""
        said = [side.text for change in changes for side in (change.older, change.newer) if side]
        if not all(map(_is_lead, said)):
            for heading in headings:
                yield from self._under(heading)
        provisions = [provision for _, provision in self._texts.of(changes)]
        yield from _of_texts(provisions)
        if not all(_is_title(provision.text) for provision in provisions):
            yield from subjects_in("\n".join(said))

    def _under(self, heading: str) -> tuple[AmendmentReason, ...]:
        if heading not in self._subjects:
            self._subjects[heading] = subjects_of(heading)
        return self._subjects[heading]


def _is_title(text: str) -> bool:
    return len(text.split(maxsplit=_TITLE)) <= _TITLE and not has_han(text)


def _is_lead(text: str) -> bool:
    """Whether words only lead to what stands below them: “In addition:”."""
    return text.rstrip().endswith((":", "：")) and _is_title(text)


def _is_whole_heading(change: Change, texts: Texts) -> bool:
    """Whether a heading came to an article that had none, or went from it: it names the article and binds nobody."""
    is_newer = change.newer is not None
    side, other = (change.newer, change.older) if is_newer else (change.older, change.newer)
    if side is None or other is not None or side.field != "heading":
        return False
    return texts.by_id[is_newer][side.provision].heading.strip() == side.text.strip()


def _is_small(change: Change) -> bool:
    """Whether a change is one of small words alone: “the” for “an”, “is” for “was”."""
    if change.tags:
        return False
    said = " ".join([side.text for side in (change.older, change.newer) if side])
    if len(said) > _SMALL:
        return False
    words = [fold_spelling(word) for word in words_of(said) if word[:1].isalnum()]
    return bool(words) and all(word in COMMON or word in _BEING for word in words)


def _of_texts(provisions: Iterable[Provision]) -> Iterable[AmendmentReason]:
    """The subjects that changed provisions speak of: they define a term, or tell of the entry into force."""
    for provision in provisions:
        if _defines(provision):
            yield AmendmentReason.DEFINITION
        if tells_of_force(provision.text):
            yield AmendmentReason.ENTRY_INTO_FORCE


def _defines(provision: Provision) -> bool:
    return provision.text[:2].strip()[:1] in '“"«„「' and any(defined_terms(provision.text[:_LONG]))


def _is_division(bundle: Bundle, texts: Texts) -> bool:
    return any(texts.by_id[is_newer][one].kind in _DIVISIONS for is_newer, one in bundle.home)


def _has_number(change: Change) -> bool:
    """Whether the words of a change have a number, which that of alternatives that were settled bears no tag of."""
    sides = [side.text for side in (change.older, change.newer) if side is not None]
    return any(word.isdigit() or fold_letters(word) in NUMBERS for text in sides for word in set(words_of(text)))


def _sorts_of(change: Change, texts: Texts) -> set[AmendmentReason]:
    """The sorts of the numbers that a change brings or takes."""
    found: set[AmendmentReason] = set()
    for is_newer, side in ((False, change.older), (True, change.newer)):
        if side is None or side.field != "text":
            continue
        text = texts.by_id[is_newer][side.provision].text
        named = _is_title(text)  # “Phase 2”: a number in a name counts nothing
        low, high = max(0, side.start - _REACH), min(len(text), side.end + _REACH, side.start + _LONG)
        near = text[low:high]
        for one in quantities_of(near, _cited(near, texts.languages[is_newer])):
            if named and one.sort is QuantityKind.COUNT and one.high + low == len(text.rstrip()):
                continue
            if one.sort <= QuantityKind.DAY and one.low + low <= side.end and side.start <= one.high + low:
                found.add(_OF_NUMBERS.get(one.sort, AmendmentReason.NUMBER))
    return found


def _cited(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The ranges of the citations of a text, which are looked for when they are asked for."""
    yield from ((one.start, one.end) for one in read_references(text, language))


def _of_form(bundle: Bundle, kind: AmendmentKind) -> Iterable[AmendmentReason]:
    """The reasons of what has no weight of its own."""
    if kind in _LIGHT:
        yield _LIGHT[kind]
        return
    kinds = {change.kind for change in bundle.changes}
    if ChangeKind.BRACKETING in kinds:
        yield AmendmentReason.BRACKETS
    if ChangeKind.CROSS_REFERENCE in kinds:
        yield AmendmentReason.REFERENCE
    if ChangeKind.STATUS in kinds:
        yield AmendmentReason.STATUS
    if ChangeKind.ATTRIBUTION in kinds:
        yield AmendmentReason.NOTE
    if any(change.weight is not ChangeClass.SUBSTANTIVE for change in bundle.changes):
        yield AmendmentReason.STYLE
