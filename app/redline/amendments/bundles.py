"""Puts changes together that a drafter would propose in one piece.

What one provision has is one bundle. Apart from it stand: a division that came or went as a whole, words that moved,
numbers that only follow. What was decided in many places alike is taken out of the bundles in `decisions.py`; what a
bundle weighs and how it is told is not said here.

The drafts are treated alike, so that a swap of them gives the same bundles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.comparison.text.editorial_notes import is_note
from app.late_methods import dataclass
from app.treaty.changes import CHOICES, Change, ChangeClass, ChangeKind, Comparison
from app.treaty.draft import HEADED, Kind

if TYPE_CHECKING:
    from app.treaty.draft import Draft, Provision

_REMARK = re.compile(r"\{[^{}]*\}[.;]?|[\[(]*placeholder\b[^.]*\W*", re.IGNORECASE)
_OPEN_REMARKS = frozenset("{[(pP")
"""With one of these begins every remark."""
OLDER, NEWER = False, True
ProvisionKey = tuple[bool, str]
"""A provision of one draft: (whether of the newer one, id)."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Changes that belong together, in the order of the comparison. `home` are the provisions of both drafts of which
    they tell; those of a division that came or went are all of it.
    """

    changes: tuple[Change, ...]
    home: tuple[ProvisionKey, ...]
    series: bool = False
    """Its changes only follow others: numbers, references to them."""
    decision: bool = False
    """The same was done in each of its places."""


class ProvisionUnions:
    """Which provisions of two drafts are one place to a reader: pairs, and what came or went with what stands above."""

    def __init__(self, comparison: Comparison, older: Draft, newer: Draft) -> None:
        self._above: dict[ProvisionKey, ProvisionKey] = {}
        paired = {OLDER: {pair.older for pair in comparison.pairs}, NEWER: {pair.newer for pair in comparison.pairs}}
        for pair in comparison.pairs:
            first, second = (OLDER, pair.older), (NEWER, pair.newer)
            if first in self._above or second in self._above:
                self.join(first, second)
            else:  # most by far: neither is in a place yet
                self._above[second] = first
        for is_newer, draft in ((OLDER, older), (NEWER, newer)):
            alone = {one.id for one in draft.provisions} - paired[is_newer]
            options: dict[str, str] = {}
            for one in draft.provisions:
                if one.id not in alone:
                    continue
                if one.parent in alone:
                    self.join((is_newer, one.parent), (is_newer, one.id))
                elif one.kind is Kind.OPTION:  # what became of the options of one text is one choice
                    self.join((is_newer, options.setdefault(one.parent, one.id)), (is_newer, one.id))

    def join(self, one: ProvisionKey, other: ProvisionKey) -> None:
        """Make one place of two."""
        first, second = self.root(one), self.root(other)
        if first != second:
            self._above[max(first, second)] = min(first, second)

    def root(self, key: ProvisionKey) -> ProvisionKey:
        """The provision by which a place is known."""
        above = self._above
        while key in above:
            key = above[key]
        return key

    def members(self) -> dict[ProvisionKey, list[ProvisionKey]]:
        """The provisions of each place of more than one."""
        found: dict[ProvisionKey, list[ProvisionKey]] = {}
        for key in self._above:
            found.setdefault(self.root(key), []).append(key)
        return {root: [root, *keys] for root, keys in found.items()}


def bundle_changes(comparison: Comparison, older: Draft, newer: Draft) -> list[Bundle]:
    """The bundles of all changes but those of formatting, in the order of their first changes.

    >>> older, newer = (
    ...     draft("1. Ships may moor.", "2. Crews rest."),
    ...     draft("1. All ships shall moor.", "2. Crews wait."),
    ... )
    >>> [len(one.changes) for one in bundle_changes(compare(older, newer), older, newer)]
    [3, 1]
    """
    changes = [change for change in comparison.changes if not change.kind.traits.quiet]
    unions = ProvisionUnions(comparison, older, newer)
    whole = {(pair.older, pair.newer) for pair in comparison.pairs if pair.moved}
    apart = {change.id for change in changes if _is_moved_part(change, whole)}
    _join_alternatives(changes, comparison, unions)
    _join_sides(changes, apart, unions)
    bundled: dict[tuple[str, object], list[Change]] = {}
    for change in changes:
        bundled.setdefault(_key(change, apart, unions), []).append(change)
    members = unions.members()
    bundles = [_bundle(key, changes, members) for key, changes in bundled.items()]
    return _one_choice(_one_series(bundles), comparison)


def _key(change: Change, apart: set[str], unions: ProvisionUnions) -> tuple[str, object]:
    """What the bundle of a change is known by."""
    if change.id in apart:
        return "move", change.id
    if change.within in apart:
        return "move", change.within
    if change.kind is ChangeKind.RENUMBERING and change.weight is ChangeClass.CONSEQUENTIAL:
        return "series", ""
    return "place", unions.root(keys_of(change)[0])


def keys_of(change: Change) -> list[ProvisionKey]:
    """The provisions in which a change stands.

    >>> [keys_of(one) for one in compare(draft("1. Ships may moor."), draft("1. Ships shall moor.")).changes]
    [[(False, 'article-1/1'), (True, 'article-1/1')]]
    """
    older, newer = change.older, change.newer
    if older is None:
        return [] if newer is None else [(NEWER, newer.provision)]
    return [(OLDER, older.provision)] if newer is None else [(OLDER, older.provision), (NEWER, newer.provision)]


def _is_moved_part(change: Change, whole: set[tuple[str, str]]) -> bool:
    """Whether words moved that are less than a provision."""
    if change.kind is not ChangeKind.MOVE or change.older is None or change.newer is None:
        return False
    return (change.older.provision, change.newer.provision) not in whole


def _join_alternatives(changes: Iterable[Change], comparison: Comparison, unions: ProvisionUnions) -> None:
    """Make one place of what went, or came, by one choice: all the options that were not kept."""
    choices = {group.id for group in comparison.groups if group.kind in CHOICES}
    paired = {OLDER: {pair.older for pair in comparison.pairs}, NEWER: {pair.newer for pair in comparison.pairs}}
    first: dict[str, ProvisionKey] = {}
    for change in changes:
        if change.group not in choices:
            continue
        keys = keys_of(change)
        if len(keys) != 1 or keys[0][1] in paired[keys[0][0]]:
            continue
        unions.join(first.setdefault(change.group, keys[0]), keys[0])


def _join_sides(changes: Iterable[Change], apart: set[str], unions: ProvisionUnions) -> None:
    """Make one place of two between which words took the place of others."""
    sides = {
        (change.older.provision, change.newer.provision): None
        for change in changes
        if change.older is not None and change.newer is not None and not (change.id in apart or change.within in apart)
    }
    for older, newer in sides:
        unions.join((OLDER, older), (NEWER, newer))


def _bundle(
    known: tuple[str, object], changes: list[Change], members: dict[ProvisionKey, list[ProvisionKey]]
) -> Bundle:
    sort, root = known
    if isinstance(root, tuple):
        home = tuple(members.get(root, (root,)))
        return Bundle(tuple(changes), home, series=all(change.kind.traits.follows for change in changes))
    keys = dict.fromkeys(key for change in changes for key in keys_of(change))
    return Bundle(tuple(changes), tuple(keys), series=sort == "series")


def _one_series(bundles: list[Bundle]) -> list[Bundle]:
    """The bundles, all that only follows made one of them, where the first of it stood."""
    following = [bundle for bundle in bundles if bundle.series]
    if not following:
        return bundles
    changes = tuple(change for one in following for change in one.changes)
    series = Bundle(changes, tuple(dict.fromkeys(key for one in following for key in one.home)), series=True)
    return [series if one is following[0] else one for one in bundles if one is following[0] or not one.series]


def _one_choice(bundles: list[Bundle], comparison: Comparison) -> list[Bundle]:
    """The bundles, those that tell of nothing but one and the same choice made one."""
    choices = {group.id for group in comparison.groups if group.kind in CHOICES}
    first: dict[str, int] = {}
    made: list[Bundle] = []
    for bundle in bundles:
        groups = {change.group for change in bundle.changes}
        group = groups.pop() if len(groups) == 1 else None
        if group is None or group not in choices:
            made.append(bundle)
        elif group in first:
            before = made[first[group]]
            home = dict.fromkeys((*before.home, *bundle.home))
            made[first[group]] = Bundle((*before.changes, *bundle.changes), tuple(home))
        else:
            first[group] = len(made)
            made.append(bundle)
    return made


def came_or_went(bundle: Bundle, texts: Texts) -> str:
    """Whether all that a bundle tells of came ("new") or went ("deleted") as a whole; "" where it did not.

    A text in the place of which there is only a note on what became of it went, too.
    """
    sides = {is_newer for is_newer, _ in bundle.home}
    if len(sides) == 1:
        return "new" if NEWER in sides else "deleted"
    older, newer = texts.are_notes(bundle.home, newer=OLDER), texts.are_notes(bundle.home, newer=NEWER)
    return "" if older is newer else "new" if older else "deleted"


def _aside(draft: Draft) -> set[str]:
    """The provisions that bind nobody: the paragraphs of the preamble, and what stands before all divisions of a draft
    that has some (title, date, edition).
    """
    found = {one.id for one in draft.provisions if one.kind is Kind.PREAMBULAR}
    first = next((at for at, one in enumerate(draft.provisions) if one.kind in HEADED), 0)
    return found.union(one.id for one in draft.provisions[:first])


class Texts:
    """The provisions of two drafts by id, and which of them say only what became of a text."""

    def __init__(self, older: Draft, newer: Draft) -> None:
        sides = ((OLDER, older), (NEWER, newer))
        self.by_id = {is_newer: draft.by_id() for is_newer, draft in sides}
        self.languages = {is_newer: draft.language for is_newer, draft in sides}
        self._notes: dict[ProvisionKey, bool] = {}
        self._under: dict[bool, dict[str, list[str]]] = {}
        self._footnotes = {
            is_newer: {one.id for one in draft.provisions if one.kind is Kind.FOOTNOTE} for is_newer, draft in sides
        }
        self._aside = {is_newer: _aside(draft) for is_newer, draft in sides}

    def is_operative(self, change: Change) -> bool:
        """Whether a change stands where a text can bind: not in the preamble alone, nor on what names the paper."""
        older, newer = change.older, change.newer
        if newer is not None and newer.provision not in self._aside[NEWER]:
            return True
        return older is not None and older.provision not in self._aside[OLDER]

    def is_remark(self, change: Change) -> bool:
        """Whether a change stands in a footnote, or is a remark of those who hold the pen: in braces, or a placeholder.

        >>> page = redline(draft("1. Ships moor."), draft("1. Ships moor {to be reviewed}."))
        >>> [one.reasons[0].value for one in page.amendments]
        ['note']
        """
        alone, remarked, silent = True, True, True
        for side, notes in ((change.older, self._footnotes[OLDER]), (change.newer, self._footnotes[NEWER])):
            if side is not None:
                alone = alone and side.provision in notes
                if words := side.text.strip():
                    silent = False
                    remarked = remarked and words[0] in _OPEN_REMARKS and _REMARK.fullmatch(words) is not None
        return alone or (remarked and not silent)

    def are_notes(self, home: Iterable[ProvisionKey], *, newer: bool) -> bool:
        """Whether among the provisions of one draft none has other words than those of a note, and one has them."""
        return self.notes_alone([key for key in home if key[0] is newer])

    def notes_alone(self, home: Iterable[ProvisionKey]) -> bool:
        """Whether nothing but notes stands on the sides that have words."""
        found = False
        for key in home:
            if text := self.by_id[key[0]][key[1]].text:
                if key not in self._notes:
                    self._notes[key] = is_note(text)
                if not self._notes[key]:
                    return False
                found = True
        return found

    def has_kept_option(self, home: Sequence[ProvisionKey]) -> bool:
        """Whether an option is among the provisions of which nothing but its name came or went: its text is there."""
        members = set(home)
        return any(
            one.kind is Kind.OPTION and not one.text and self._is_parted(is_newer, one.id, members)
            for is_newer, one in ((key[0], self.by_id[key[0]][key[1]]) for key in home)
        )

    def _is_parted(self, is_newer: bool, option: str, members: set[ProvisionKey]) -> bool:
        """Whether a provision right under an option is none of the members."""
        if is_newer not in self._under:
            self._under[is_newer] = {}
            for one in self.by_id[is_newer].values():
                self._under[is_newer].setdefault(one.parent, []).append(one.id)
        return any((is_newer, one) not in members for one in self._under[is_newer].get(option, ()))

    def of(self, changes: Iterable[Change]) -> Iterator[tuple[bool, Provision]]:
        """The provisions in which changes stand, each once, with whether it is the newer draft's."""
        for is_newer, one in dict.fromkeys(key for change in changes for key in keys_of(change)):
            yield is_newer, self.by_id[is_newer][one]
