"""Makes a redline without a word of who asked. It is for prints and files from which names are left out on purpose.

What the drafts themselves print, names in brackets too, is their text and stays.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.model import NamesState

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from app.redline.model import Redline
    from app.redline.precedents.model import PrecedentsView

_OF_NAMES = ("actor", "link")
_SPACED = "0-9A-Za-z\u00c0-\u052f\u1e00-\u1fff"
"""Letters of the scripts that set a space between words, and nothing before a word that is of another."""


def withhold_names(redline: Redline, kept: Collection[str] = (), personal: Collection[str] = ()) -> Redline:
    """The same redline without names, evidence and counts of them; it says itself that they are left out. Warnings
    that speak of a paper or of somebody who is named go with them, but for those `kept`, which doubt a draft itself;
    and so do those that are `personal`, whomever they name.

    >>> page = redline(draft("1. Ships moor."), draft("1. Ships moor [by day – Norhaven]."))
    >>> [len(row.chips) for row in (page.rows[-1], withhold_names(page).rows[-1])]
    [1, 0]
    """
    told = set(redline.evidence)
    for view in redline.changes:
        told.update(name for chip in view.chips for name in (chip.name, chip.full))
        told.update(actor.as_written for one in view.attributions for actor in one.actors)
    names = _any_of(told - {""})
    return replace(
        redline,
        precedents=_sources_of(redline),
        amendments=tuple(replace(one, chips=()) if one.chips else one for one in redline.amendments),
        rows=tuple(replace(row, chips=()) if row.chips else row for row in redline.rows),
        changes=tuple(
            replace(view, chips=(), attributions=()) if view.chips or view.attributions else view
            for view in redline.changes
        ),
        summary=tuple(count for count in redline.summary if count.by not in _OF_NAMES),
        evidence=(),
        warnings=tuple(
            line for line in redline.warnings if line in kept or not (line in personal or names.search(line))
        ),
        offered=tuple(one for one in redline.offered if not one.words),
        names=NamesState.WITHHELD,
    )


def _sources_of(redline: Redline) -> PrecedentsView | None:
    """What is told of sources, without a word of who asked."""
    if redline.precedents is None:
        return None
    from app.redline.precedents.anonymous import withhold_askers

    return withhold_askers(redline.precedents)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """What finds any of the names as a whole word: “EU” is not named in “EUROPE”."""
    found = []
    for name in sorted(names):
        before = f"(?<![{_SPACED}])" if re.match(f"[{_SPACED}]", name) else ""
        after = f"(?![{_SPACED}])" if re.search(f"[{_SPACED}]$", name) else ""
        found.append(f"{before}{re.escape(name)}{after}")
    return re.compile("|".join(found) or "(?!)")
