"""The signs of sources in the margin: of a provision that stands verbatim in an instrument of the shelf, or with
departures, and of changes that lead toward a source or away from it.

Each is a form of its own and says itself in words; what a source is, the Redline says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import clauses
from app.desktop.ground.language.translation import tr
from app.desktop.texts.rows.margin import RowSign
from app.treaty.precedents import Bearing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.redline.model import Redline

SOURCE_SIGNS = frozenset({"verbatim", "adapted", "toward", "away"})
"""Signs that lead to the sources of a provision."""


def source_words(signs: Iterable[RowSign]) -> tuple[str, ...]:
    """What signs of a row say of its sources."""
    return tuple(sign.words for sign in signs if sign.kind in SOURCE_SIGNS)


def source_signs(redline: Redline | None) -> dict[str, tuple[RowSign, ...]]:
    """The signs of the rows of a redline, by their ids; of provisions that have words of their own."""
    if redline is None or redline.precedents is None:
        return {}
    found: dict[str, list[RowSign]] = {}
    sourced = {one.provision: one for one in redline.precedents.provisions if one.sources}
    shown: set[str] = set()
    for row in redline.rows:
        provision = row.newer.provision if row.newer is not None and row.newer.text else ""
        if provision in sourced and provision not in shown:
            shown.add(provision)
            one = sourced[provision]
            kind = "verbatim" if one.sources[0].verbatim else "adapted"
            found[row.id] = [RowSign(kind, tr("Source: {sources}").format(sources=one.told))]
    leading: dict[str, dict[Bearing, list[str]]] = {}
    for view in redline.changes:
        for bearing in view.bearings:
            told = leading.setdefault(view.row, {}).setdefault(bearing.bearing, [])
            if bearing.told not in told:
                told.append(bearing.told)
    for name, ways in leading.items():
        signs = [RowSign(way.value, clauses(ways[way])) for way in Bearing if way in ways]
        found.setdefault(name, []).extend(signs)
    return {name: tuple(signs) for name, signs in found.items()}
