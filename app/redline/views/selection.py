"""Makes a redline of some of its changes. These are marked, numbered and counted; what else changed stands as quiet
text, told apart by its side.

Nothing is hidden by it: each row says which of its changes are not among them, and the redline of how many they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.chips import sorted_chips
from app.redline.model import NamesState, Style
from app.redline.rows.replacements import in_words
from app.redline.summary import summary_of
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.redline.model import Amendment, Cell, ChangeView, Redline, Row, Run


def select_changes(redline: Redline, wanted: Collection[str]) -> Redline:
    """The redline of the changes with the ids `wanted`, under the numbers that they have in the whole one.

    Out: the same rows; their runs join to the same texts.

    >>> page = redline(draft("1. Ships may moor.", "2. Nets dry."), draft("1. Ships shall moor.", "2. Nets burn."))
    >>> [change.number for change in select_changes(page, [page.changes[1].id]).changes]
    [2]
    """
    views = tuple(view for view in redline.changes if view.id in wanted)
    by_id = {view.id: view for view in views}
    rows = tuple(_row(row, by_id) for row in redline.rows)
    groups = tuple(
        replace(group, changes=kept)
        for group in redline.groups
        if (kept := tuple(change for change in group.changes if change in by_id))
    )
    divisions = [count.name for count in redline.summary if count.by == "division"]
    return replace(
        redline,
        rows=rows,
        changes=views,
        groups=groups,
        amendments=tuple(_amendments(redline, by_id)),
        summary=summary_of(views, divisions, named=redline.names is NamesState.THERE),
        of=redline.of or len(redline.changes),
    )


def _amendments(redline: Redline, views: dict[str, ChangeView]) -> Iterator[Amendment]:
    """The amendments that have one of the changes, with those alone, under their own numbers."""
    for one in redline.amendments:
        if kept := tuple(change for change in one.changes if change in views):
            yield replace(one, changes=kept) if len(kept) < len(one.changes) else one


def _row(row: Row, views: dict[str, ChangeView]) -> Row:
    row = in_words(row)
    left = tuple(change for change in row.changes if change not in views)
    cells = [cell and _cell(cell, views, row, newer=newer) for cell, newer in ((row.older, False), (row.newer, True))]
    kept = tuple(change for change in row.changes if change in views)
    chips = sorted_chips(chip for change in kept for chip in views[change].chips)
    carried = _runs(row.carried, views, Style.UNASKED_OLDER)
    newer = row.newer is not None and row.newer.kind == Kind.OPTION.value
    held = _runs(row.held, views, Style.UNASKED_NEWER if newer else Style.UNASKED_OLDER)
    row = replace(row, changes=kept, chips=chips, unasked=(*row.unasked, *left), carried=carried, held=held)
    return replace(row, older=cells[0], newer=cells[1])


def _cell(cell: Cell, views: dict[str, ChangeView], row: Row, *, newer: bool) -> Cell:
    """A cell in which what nobody asked for is quiet; so is the number of what came or went as a whole with it."""
    quiet = Style.UNASKED_NEWER if newer else Style.UNASKED_OLDER
    whole = row.older is None or row.newer is None
    gone = whole and bool(row.changes) and not any(change in views for change in row.changes)
    return replace(
        cell,
        number=_runs(cell.number, views, quiet, along=gone),
        heading=_runs(cell.heading, views, quiet, along=gone),
        text=_runs(cell.text, views, quiet),
        signs=tuple(sign for sign in cell.signs if sign.change in views),
    )


def _runs(
    those: tuple[Run, ...], views: dict[str, ChangeView], quiet: Style, *, along: bool = False
) -> tuple[Run, ...]:
    """Runs with the words of other changes quiet, and with `along` what no change accounts for, too."""
    return tuple(
        replace(run, style=quiet, change="")
        if (run.change and run.change not in views) or (along and run.style is not Style.EQUAL and not run.change)
        else run
        for run in those
    )
