"""Which rows of a redline are drawn and which are folded into one grey line, and what that line says.

Nothing that changed is folded away but numbers and references that only follow: these are named in the line, each
with its annotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.redline.model import Cell, Row, RowState, Style

_RANKS = {"title": 0, "part": 1, "preamble": 1, "annex": 1, "chapter": 2, "section": 3, "article": 4}
_QUIET = (RowState.UNCHANGED, RowState.RENUMBERED)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A row to draw; `context` when it is unchanged and stands there only to give its changed parts a place."""

    row: Row
    context: bool


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows in a row that become one grey line.
    `under`: the row at the other end of a move whose label they share, "" else.
    """

    rows: tuple[Row, ...]
    move: str = ""


def cell_of(row: Row) -> Cell:
    """The cell by which a row is called: the newer one, else the older one."""
    cell = row.newer or row.older
    if cell is None:
        raise ValueError(f"Row {row.id} is empty.")
    return cell


def rank(cell: Cell) -> int:
    """How high a provision stands: 0 title, 1 part, annex, preamble, 2 chapter, 3 section, 4 article, 5 and more
    below.
    """
    return _RANKS.get(cell.kind, 4 + max(cell.level, 1))


def planned(rows: Sequence[Row]) -> list[Drawn | Fold]:
    """All rows in order, drawn or folded; each row is in exactly one of the results."""
    context = _context(rows)
    plan: list[Drawn | Fold] = []
    waiting: list[Row] = []
    move = ""

    def close() -> None:
        if waiting:
            plan.append(Fold(tuple(waiting), move))
            waiting.clear()

    for row in rows:
        folds, label = _folds(row, plan, waiting, move)
        if row.id in context or not folds:
            close()
            plan.append(Drawn(row, row.id in context and row.state in _QUIET))
            continue
        if waiting and label != move:
            close()
        move = label
        waiting.append(row)
    close()
    return plan


def _folds(row: Row, plan: Sequence[Drawn | Fold], waiting: Sequence[Row], move: str) -> tuple[bool, str]:
    """Whether a row is quiet enough for a fold, and the label of the move it silently goes along with."""
    if row.state in _QUIET:
        return True, ""
    if row.move and row.state in (RowState.MOVED_FROM, RowState.MOVED_TO) and _untouched(row):
        before = waiting[-1] if waiting else plan[-1].row if plan and isinstance(plan[-1], Drawn) else None
        follows = before is not None and before.move == row.move and before.state is row.state
        return follows or row.state is RowState.MOVED_TO, row.move
    return False, ""


def _untouched(row: Row) -> bool:
    """Whether nothing is marked in a row, not even words that no change accounts for."""
    cells = [c for c in (row.older, row.newer) if c]
    marked = any(r.style is not Style.EQUAL for c in cells for r in (*c.number, *c.heading, *c.text))
    return not row.changes and not marked


def _context(rows: Sequence[Row]) -> set[str]:
    """Ids of the rows above a row that is drawn, and of all divisions above articles."""
    needed: set[str] = set()
    above: list[tuple[int, Row]] = []
    for row in rows:
        cell = cell_of(row)
        height = rank(cell)
        if row.state is RowState.MOVED_FROM:
            needed.update(r.id for _, r in above)
            continue
        while above and above[-1][0] >= height:
            above.pop()
        quiet = row.state in _QUIET or (row.state is RowState.MOVED_TO and _untouched(row))
        if not quiet:
            needed.update(r.id for _, r in above)
        if height <= 3:
            needed.add(row.id)
        above.append((height, row))
    return needed


def fold_line(rows: Sequence[Row]) -> str:
    """What a fold says: "6 paragraphs unchanged: Article 3(1)–(6)"."""
    cells = [cell_of(row) for row in rows]
    paragraphs = sum(1 for cell in cells if rank(cell) > 4)
    articles = sum(1 for cell in cells if rank(cell) == 4)
    counts = []
    if articles:
        counts.append("1 article" if articles == 1 else f"{articles} articles")
    if paragraphs:
        counts.append("1 paragraph" if paragraphs == 1 else f"{paragraphs} paragraphs")
    return f"{' with '.join(counts) or 'nothing else'} unchanged: {', '.join(_ranges(cells))}"


def _ranges(cells: Sequence[Cell]) -> list[str]:
    """Addresses of the cells in document order, runs of one article (or of whole articles) drawn together."""
    groups: list[tuple[str, list[str]]] = []
    whole = ""
    for cell in cells:
        address = cell.address
        if rank(cell) <= 4:
            whole = address
            groups.append((address, [address]))
            continue
        if whole and address.startswith((f"{whole}(", f"{whole},")):
            continue
        whole = ""
        stem = _stem(address)
        if groups and groups[-1][0] == stem and groups[-1][1][0] != stem:
            groups[-1][1].append(address)
        else:
            groups.append((stem, [address]))
    return _joined(groups)


def _joined(groups: Sequence[tuple[str, list[str]]]) -> list[str]:
    lines: list[str] = []
    run: list[str] = []
    for stem, addresses in [*groups, ("", [])]:
        if addresses == [stem]:
            run.append(stem)
            continue
        if run:
            lines.append(run[0] if len(run) == 1 else f"{run[0]} to {run[-1]}")
            run = []
        if len(addresses) == 1:
            lines.append(addresses[0])
        elif addresses:
            lines.append(f"{addresses[0]}–{_tail(addresses[0], addresses[-1], stem)}")
    return lines


def _tail(first: str, last: str, stem: str) -> str:
    """What must be said of the last address of a range: "(d)" after "Article 24(2)(b)", "(3)" after "Article 3(1)"."""
    shared = last[: last.rfind("(")] if "(" in last else last.rstrip("0123456789")
    if first.startswith(shared) and len(first) > len(shared) and "(" not in first[len(shared) + 1 :]:
        return last[len(shared) :]
    return last.removeprefix(stem).lstrip(", ")


def _stem(address: str) -> str:
    """The article of an address: "Article 3(1)" → "Article 3"; the words before the last number for what stands under
    no article.
    """
    if "(" in address:
        return address[: address.index("(")]
    if "," in address:
        return address[: address.index(",")]
    return address.rstrip("0123456789 ")
