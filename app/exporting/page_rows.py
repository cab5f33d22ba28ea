"""The body of the printed redline as plain data for the template: rows, grey lines, and who asked beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.exporting.page_cells import cell_data, clipped, printable
from app.exporting.page_folds import Drawn, Fold, cell_of, fold_line, planned, rank
from app.redline.model import Cell, ChangeView, Chip, Redline, Row, RowState, Style

LINKS = {"marked": "m", "matched": "q", "asserted": "a"}
"""Codes of the links in the template: a solid chip, a dashed chip with ≈, a chip with a pencil."""

_CHIP = 23
"""Longest name in a chip, in code points: what the margin holds on one line."""


def keys_of(redline: Redline) -> dict[str, str]:
    """Printed keys of the changes for which somebody is named, so that text, margin and the list of evidence speak of
    the same.
    """
    return {view.id: str(view.number) for view in redline.changes if view.attributions}


def body_of(redline: Redline) -> list[dict[str, Any]]:
    """Everything between the title page and the list of evidence, in order.
    Each change of the redline is linked in some item.
    """
    views = {view.id: view for view in redline.changes}
    keys = keys_of(redline)
    levels: list[int] = []
    items: list[dict[str, Any]] = []
    for step in planned(redline.rows):
        if isinstance(step, Fold):
            items.append(_fold(step, views))
        else:
            item = _row(step, views, keys)
            item["b"] = _bookmark(step.row, levels)
            items.append(item)
    return items


def _fold(fold: Fold, views: Mapping[str, ChangeView]) -> dict[str, Any]:
    quiet = [row for row in fold.rows if not row.changes]
    following = [views[c] for row in fold.rows for c in dict.fromkeys(row.changes)]
    parts = [[printable(_follows(view)), view.id] for view in following]
    line = fold_line(quiet) if quiet else ""
    if fold.move and line:
        way = "went along with" if fold.rows[0].state is RowState.MOVED_FROM else "came along unchanged with"
        line = line.replace("unchanged:", f"{way} {fold.move}:")
    return {"t": "fold", "line": line, "parts": parts}


def _follows(view: ChangeView) -> str:
    if view.kind.value == "renumbering" and view.older_address != view.newer_address:
        return f"{view.older_address} → {view.newer_address}"
    return f"{view.newer_address or view.older_address}: {view.title}"


def _row(step: Drawn, views: Mapping[str, ChangeView], keys: Mapping[str, str]) -> dict[str, Any]:
    row = step.row
    cut_older = step.context or row.state is RowState.MOVED_FROM or (row.state is RowState.MOVED_TO and _whole(row))
    older = newer = None
    if row.older:
        older = (clipped if cut_older else cell_data)(_without_own_move(row.older, row), keys, older=True)
    if row.newer:
        newer = (clipped if step.context else cell_data)(_without_own_move(row.newer, row), keys, older=False)
    return {
        "t": "row",
        "s": row.state.value,
        "c": step.context and not row.changes,
        "k": rank(cell_of(row)),
        "o": older,
        "n": newer,
        "move": _move(row),
        "who": [] if step.context and not row.changes else _margin(row, views),
    }


def _whole(row: Row) -> bool:
    """Whether a moved row's words moved as they were: nothing in it but the move itself."""
    cells = [_without_own_move(c, row) for c in (row.older, row.newer) if c]
    return all(run.style is Style.EQUAL for cell in cells for run in cell.text) and not any(c.signs for c in cells)


def _without_own_move(cell: Cell, row: Row) -> Cell:
    """The cell without the sign of the move that the line over the row already says."""
    if not row.move:
        return cell
    return replace(cell, signs=tuple(s for s in cell.signs if s.kind != "move" or s.label != row.move))


def _move(row: Row) -> list[str]:
    """The line that stands over a moved row's words: [side, words, id of the move]; [] for what goes along under it."""
    if row.move and not _move_change(row):
        return []
    if row.state is RowState.MOVED_FROM:
        return ["o", f"↘ {row.move} moved to {row.other}".replace("  ", " "), _move_change(row)]
    if row.state is RowState.MOVED_TO:
        return ["n", f"↖ {row.move} moved from {row.other}".replace("  ", " "), _move_change(row)]
    return []


def _move_change(row: Row) -> str:
    cell = row.newer or row.older
    found = [s.change for s in cell.signs if s.kind == "move" and s.label == row.move] if cell else []
    return found[0] if found else ""


def _margin(row: Row, views: Mapping[str, ChangeView]) -> list[dict[str, Any]]:
    """Who asked, change by change: those with names under their keys, the rest as one dash.
    Never empty where something changed.
    """
    lines: list[dict[str, Any]] = []
    nobody = 0
    for change in row.changes:
        view = views[change]
        if view.chips:
            lines.append({"n": str(view.number), "chips": [chip_data(chip) for chip in view.chips]})
        else:
            nobody += 1
    if nobody:
        lines.append({"n": "", "chips": [], "rest": nobody, "alone": len(lines) == 0})
    return lines


def chip_data(chip: Chip) -> list[str]:
    """[name, link code, shape code, stance in words or "", "x" when opposite].
    Shapes: "s" States and groups, "o" others.
    """
    stance = "" if chip.stance in ("propose", "cosponsor") else chip.stance
    name = chip.name
    if chip.type == "author":
        name = f"{name} (author)"
    elif chip.type == "unknown":
        name = f"{name}?"
    shape = "s" if chip.type in ("state", "group") else "o"
    if len(name) > _CHIP:
        name = name[: _CHIP - 1] + "…"
    return [printable(name), LINKS[chip.link.value], shape, stance, "x" if chip.opposite else ""]


def _bookmark(row: Row, levels: list[int]) -> list[Any]:
    """[level, title] for divisions and articles, [] for all else. `levels` holds the ranks of the open divisions."""
    cell = cell_of(row)
    height = rank(cell)
    if height > 4 or height == 0 or row.state is RowState.MOVED_FROM:
        return []
    while levels and levels[-1] >= height:
        levels.pop()
    levels.append(height)
    heading = "".join(run.text for run in cell.heading).strip()
    title = cell.address if not heading or heading == cell.address else f"{cell.address} · {heading}"
    remark = {RowState.INSERTED: " (new)", RowState.DELETED: " (deleted)", RowState.MOVED_TO: f" (moved, {row.move})"}
    return [len(levels), printable(title + remark.get(row.state, "")).replace("(moved, )", "(moved)")]


def drawn_changes(items: Sequence[Mapping[str, Any]]) -> set[str]:
    """Ids of the changes that some item links: what is drawn. Used to make sure that nothing is left out."""
    found: set[str] = set()
    for item in items:
        found.update(part[1] for part in item.get("parts", ()))
        if item.get("move"):
            found.add(item["move"][2])
        for cell in (item.get("o"), item.get("n")):
            if cell is not None:
                found.update(piece[2] for field in ("n", "h", "x") for piece in cell[field])
    return found
