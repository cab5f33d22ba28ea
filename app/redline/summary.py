"""Counts of the changes: by class, kind, tag, link, actor and division.
Each change counts once on each line it belongs to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from app.redline.model import ChangeView, Count
from app.treaty.changes import ChangeClass, ChangeKind

UNATTRIBUTED = "unattributed"


def summary_of(views: Sequence[ChangeView], divisions: Sequence[str] = (), *, named: bool = True) -> tuple[Count, ...]:
    """Counts in a fixed order: classes and kinds in the order of their names' definition, links, then divisions as
    they come.

    "link" counts a change under each link by which somebody (not of the opposite) is named, or under "unattributed".
    "actor" counts by printed name, most frequent first. While nobody can be `named` yet nothing is said of either.
    "division" counts all changes of a part or chapter, "division:substantive" its substantive ones.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> [(one.by, one.name, one.count) for one in summary_of(page.changes)][:3]
    [('class', 'substantive', 1), ('kind', 'substitution', 1), ('tag', 'modal', 1)]
    """
    counts: list[Count] = []
    weights = Counter(map(attrgetter("weight"), views))
    kinds = Counter(map(attrgetter("kind"), views))
    counts += [Count("class", c.value, weights[c]) for c in ChangeClass if c in weights]
    counts += [Count("kind", k.value, kinds[k]) for k in ChangeKind if k in kinds]
    counts += [Count("tag", tag, n) for tag, n in sorted(Counter(t for v in views for t in v.tags).items())]
    links = Counter(link for v in views for link in links_of(v)) if named else Counter[str]()
    counts += [Count("link", n, links[n]) for n in ("marked", "matched", "asserted", UNATTRIBUTED) if n in links]
    actors = Counter(
        name for v in views if v.chips for name in dict.fromkeys(c.name for c in v.chips if not c.opposite)
    )
    counts += [Count("actor", name, n) for name, n in sorted(actors.items(), key=lambda item: (-item[1], item[0]))]
    every = Counter(map(attrgetter("division"), views))
    heavy = Counter(v.division for v in views if v.weight is ChangeClass.SUBSTANTIVE)
    places = [name for name in dict.fromkeys([*divisions, *every]) if name in every]
    counts += [Count("division", name, every[name]) for name in places]
    counts += [Count("division:substantive", name, heavy[name]) for name in places if name in heavy]
    return tuple(counts)


def links_of(view: ChangeView) -> tuple[str, ...]:
    """The links by which somebody is named for a change, without repetition; "unattributed" when nobody is."""
    links = dict.fromkeys(c.link.value for c in view.chips if not c.opposite)
    return tuple(links) or (UNATTRIBUTED,)
