"""Says of each change which part of which amendment it is, and where the number of that stands.

In: changes and the amendments that were composed of them. It composes none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late_methods import replace
from app.redline.model import AmendmentKind, AmendmentPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.redline.model import Amendment, ChangeView, Redline


def number_parts(views: Iterable[ChangeView], amendments: Iterable[Amendment]) -> tuple[ChangeView, ...]:
    """The changes, each with its part; those of formatting, which are in no amendment, as they are.

    >>> page = redline(draft("1. Ships may moor.", "2. Nets dry."), draft("1. All ships shall moor.", "2. Nets burn."))
    >>> [view.key for view in page.changes]
    ['1.1', '1.2', '1.3', '2']
    """
    parts = {
        change: AmendmentPart(one.number, place if len(one.changes) > 1 else 0, one.weight)
        for one in amendments
        for place, change in enumerate(one.changes, start=1)
    }
    return tuple(replace(view, part=parts[view.id]) if view.id in parts else view for view in views)


def first_changes(redline: Redline) -> dict[str, Amendment]:
    """The changes at which the number of their amendment stands, by id: the first of each amendment that has words of
    its own in the text, else the first; of one that was carried out throughout that of each row.

    >>> page = redline(draft("1. Ships may moor."), draft("1. All ships shall moor."))
    >>> [one.number for one in first_changes(page).values()]
    [1]
    """
    rows = {view.id: view.row for view in redline.changes}
    cells = [cell for row in redline.rows for cell in (row.older, row.newer) if cell is not None]
    marked = {run.change for cell in cells for run in (*cell.number, *cell.heading, *cell.text)}
    found: dict[str, Amendment] = {}
    for one in redline.amendments:
        places: dict[str, str] = {}
        for change in sorted(one.changes, key=lambda change: change not in marked):
            places.setdefault(rows[change] if one.kind is AmendmentKind.THROUGHOUT else "", change)
        found.update(dict.fromkeys(places.values(), one))
    return found


def parts_said(views: Sequence[ChangeView], whole: dict[int, int]) -> list[str]:
    """The keys of some changes, shortest: the number of an amendment where all its parts are among them (`whole` says
    how many it has), else a run of its parts: "8", "9.2–9.4".

    >>> page = redline(draft("1. Ships may moor."), draft("1. All ships shall moor."))
    >>> parts_said(page.changes, {1: 3}), parts_said(page.changes[:2], {1: 3})
    (['1'], ['1.1–1.2'])
    """
    said: list[str] = []
    places: dict[int, list[int]] = {}
    for view in views:
        if view.part is None:
            said.append(view.key)
        else:
            places.setdefault(view.part.number, []).append(view.part.place)
    for number, some in places.items():
        if len(some) >= whole.get(number, 1):
            said.append(str(number))
            continue
        runs: list[list[int]] = []
        for place in some:
            if runs and runs[-1][-1] == place - 1:
                runs[-1].append(place)
            else:
                runs.append([place])
        said += [f"{number}.{run[0]}" + (f"–{number}.{run[-1]}" if len(run) > 1 else "") for run in runs]
    return said
