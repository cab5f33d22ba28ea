"""Under which heads changes stand in the list: their articles, what their amendments weigh, the actors that asked, or
none.

Articles are those of the rows of the redline, in its order; the changes of one amendment stand together, under the
article of its first place; what was done throughout stands under each of its articles. Actors stand in the order of the
alphabet, whoever nobody is known for last. It decides nothing of who asked, and of no weight.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.desktop.changes.filters.articles import articles_of
from app.desktop.changes.filters.facets import NOBODY, actor_key
from app.redline.model import AmendmentKind, AmendmentWeight, NamesState
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.desktop.changes.filters.facets import Facets
    from app.redline.model import ChangeView, Redline

FOLLOWS = "follows"
"""The section of what only follows from other changes: a group of many articles is one row."""
_FOLLOWING = frozenset(kind.value for kind in ChangeKind if kind.traits.follows)
"""Groups are called by the kind of what is in them."""
UNWEIGHED = "unweighed"
"""The section of changes that are in no amendment: those of form alone."""


class Grouping(StrEnum):
    """Under what changes stand in the list."""

    NONE = ""
    ARTICLE = "article"
    WEIGHT = "weight"
    ACTOR = "actor"


@dataclass(frozen=True)
class Sections:
    """The sections of a list: the keys under which each change stands, and what each key is called, in their order."""

    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By change id."""
    names: Mapping[str, str] = field(default_factory=dict)
    by_strength: bool = False
    """Whether the strongest amendment of a section stands first, and not the first of the text."""

    def of(self, view: ChangeView) -> tuple[str, ...]:
        """The keys under which a change stands; ("",) where there are no sections."""
        return self.keys.get(view.id, ("",))

    def gathered(self, views: Iterable[ChangeView]) -> dict[str, list[ChangeView]]:
        """Changes under their keys, in the order of the sections."""
        found: dict[str, list[ChangeView]] = {key: [] for key in self.names} or {"": []}
        for view in views:
            for key in self.of(view):
                found[key].append(view)
        return {key: inside for key, inside in found.items() if inside}

    def in_order(self, views: Iterable[ChangeView]) -> Iterable[ChangeView]:
        """Changes in the order of the sections, each as often as it stands there."""
        return (view for inside in self.gathered(views).values() for view in inside)


def sections_of(redline: Redline | None, grouping: Grouping, facets: Facets) -> Sections:
    """The sections of all changes of a redline; groups of what only follows stand in one of their own, the last."""
    if redline is None or grouping is Grouping.NONE:
        return Sections()
    if grouping is Grouping.WEIGHT:
        return _weights(redline)
    keys, names = _articles(redline) if grouping is Grouping.ARTICLE else _actors(redline, facets)
    following = {change for group in redline.groups if group.kind in _FOLLOWING for change in group.changes}
    for amendment in redline.amendments:
        # What follows inside of another amendment stands in it.
        follows = amendment.kind is AmendmentKind.NUMBERS
        (following.update if follows else following.difference_update)(amendment.changes)
    keys.update(dict.fromkeys(following, (FOLLOWS,)))
    used = {key for own in keys.values() for key in own}
    return Sections(keys, {key: name for key, name in {**names, FOLLOWS: ""}.items() if key in used})


def _articles(redline: Redline) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    place, names = articles_of(redline)
    keys: dict[str, tuple[str, ...]] = {view.id: (place.get(view.row, ""),) for view in redline.changes}
    for amendment in redline.amendments:
        if amendment.kind is not AmendmentKind.THROUGHOUT:
            keys.update(dict.fromkeys(amendment.changes, keys[amendment.changes[0]]))
    return keys, {"": "", **names}


def _weights(redline: Redline) -> Sections:
    """What the amendments weigh, the heaviest first."""
    keys: dict[str, tuple[str, ...]] = {view.id: (UNWEIGHED,) for view in redline.changes}
    for amendment in redline.amendments:
        keys.update(dict.fromkeys(amendment.changes, (amendment.weight.value,)))
    used = {key for own in keys.values() for key in own}
    order = (*(weight.value for weight in AmendmentWeight), UNWEIGHED)
    return Sections(keys, {key: "" for key in order if key in used}, by_strength=True)


def _actors(redline: Redline, facets: Facets) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """The actors that asked; one section for all while it is not known who did."""
    views, how_far = redline.changes, redline.names
    if how_far is not NamesState.THERE:
        return {view.id: (how_far.value,) for view in views}, {how_far.value: ""}
    keys = {view.id: tuple(dict.fromkeys(actor_key(chip) for chip in view.chips)) or (NOBODY,) for view in views}
    names = {key: facets.name(key) for own in keys.values() for key in own if key != NOBODY}
    return keys, {**dict(sorted(names.items(), key=lambda one: one[1].casefold())), NOBODY: ""}
