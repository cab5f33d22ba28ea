"""The changes alone as plain data for the template: one below the other, each with the words around it.

It leaves out the texts and no change: what was not asked for is counted (`app.exporting.pdf.pdf`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exporting.agreement_text import standing_of
from app.exporting.layout.cells import CODES, cut, printable
from app.exporting.layout.rows import PrintJob, follows, keys_of, notes_beside
from app.late_methods import dataclass
from app.redline.model import Cell, ChangeView, Row, Run, Style
from app.redline.tables.change_columns import ChangeLine, ChangeMedium, ColumnKind, values_by_kind
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from app.redline.model import Redline

_AROUND = 70
"""Code points of unchanged words that are printed on either side of a change."""


def list_of(drawing: PrintJob) -> list[dict[str, Any]]:
    """The changes that are wanted, in order, under the names of their divisions; those that only follow others are
    drawn together in one line. Changes of formatting are not among them.
    """
    rows = {row.id: row for row in drawing.redline.rows}
    places = _places(drawing.redline)
    keys = keys_of(drawing)
    items: list[dict[str, Any]] = []
    division = None
    for view in drawing.redline.changes:
        if view.kind.traits.quiet:
            continue
        if view.division != division:
            division = view.division
            if division:
                items.append({"t": "division", "line": printable(division), "b": [1, printable(division)]})
        if view.weight is ChangeClass.CONSEQUENTIAL and view.kind.traits.follows:
            if not items or items[-1]["t"] != "fold":
                lead = drawing.words.say("Only numbers and references follow")
                items.append({"t": "fold", "line": "", "lead": lead, "parts": []})
            items[-1]["parts"].append([printable(follows(view, drawing.words)), view.id])
            continue
        items.append(_item(view, rows.get(view.row), places, (keys, drawing)))
    return items


@dataclass(frozen=True, slots=True)
class _Places:
    """The cells in which the words of each change stand. They may be cells of two rows, as where an option became the
    paragraph above it.
    """

    older: Mapping[str, Cell]
    newer: Mapping[str, Cell]


def _places(redline: Redline) -> _Places:
    sides: list[dict[str, Cell]] = [{}, {}]
    own = {view.id: view.row for view in redline.changes}
    for row in redline.rows:
        for side, cell in zip(sides, (row.older, row.newer), strict=True):
            if cell is None:
                continue
            for run in (*cell.number, *cell.heading, *cell.text):
                if run.change and (run.change not in side or own.get(run.change) == row.id):
                    side[run.change] = cell
    return _Places(*sides)


def _item(
    view: ChangeView, row: Row | None, places: _Places, drawn: tuple[Mapping[str, str], PrintJob]
) -> dict[str, Any]:
    keys, drawing = drawn
    words = drawing.words
    told = values_by_kind(ChangeLine(drawing.redline, view), ChangeMedium.PAGE, words)
    older = newer = []
    if not view.kind.traits.points:
        older, newer = (_words_of(side.get(view.id), view.id) for side in (places.older, places.newer))
    title = [] if older or newer else [[printable(view.title), _mark(view), view.id, ""]]
    return {
        "t": "change",
        "number": _said(told, ColumnKind.NUMBER),
        "key": keys.get(view.id, ""),
        "place": _said(told, ColumnKind.PLACE),
        "sort": _said(told, ColumnKind.SORT),
        "title": title,
        "o": older,
        "n": newer,
        "note": printable(words.flow((*told[ColumnKind.WORDS], *(standing_of(row, words) if row is not None else ())))),
        "cited": _said(told, ColumnKind.REFERENCE),
        "who": drawing.chips(view),
        "more": drawing.more(view),
        "rest": "—" if drawing.named else "",
        "notes": notes_beside(drawing, [view]),
        "at": f"no-{view.id}",
        "b": [],
    }


def _said(told: Mapping[ColumnKind, Sequence[str]], kind: ColumnKind) -> str:
    return printable(" ".join(told[kind]))


def _mark(view: ChangeView) -> str:
    return "mv" if view.kind is ChangeKind.MOVE else "g"


def _words_of(cell: Cell | None, change: str) -> list[list[str]]:
    """The words of a change on one side as pieces, with what stands around them up to the next change."""
    if cell is None:
        return []
    pieces: list[list[str]] = []
    for runs in (cell.number, cell.heading, cell.text):
        found = _with_surroundings(runs, change)
        if found and pieces:
            pieces.append([" ", "", "", ""])
        pieces += found
    return pieces


def _with_surroundings(runs: Sequence[Run], change: str) -> list[list[str]]:
    """The pieces of a change in one field, and unchanged words on either side; dots where something was left out."""
    shown = [at for at, run in enumerate(runs) if run.change == change]
    if not shown:
        return []
    pieces: list[list[str]] = []
    first, last = max(shown[0] - 1, 0), min(shown[-1] + 1, len(runs) - 1)
    for at in range(first, last + 1):
        run = runs[at]
        if run.change == change:
            pieces.append([printable(run.text), CODES[run.style], change, ""])
        elif run.style is Style.EQUAL:
            text = _around(run.text, before=at > shown[0], after=at < shown[-1])
            if at == first and first > 0 and not text.startswith("…"):
                text = f"… {text.lstrip()}"
            if at == last and last < len(runs) - 1 and not text.endswith("…"):
                text = f"{text.rstrip()} …"
            pieces.append([printable(text), "", "", ""])
        else:
            pieces.append(["… " if at < shown[0] else " …" if at > shown[-1] else " … ", "", "", ""])
    pieces[0][0], pieces[-1][0] = pieces[0][0].lstrip(), pieces[-1][0].rstrip()
    return pieces


def _around(text: str, *, before: bool, after: bool) -> str:
    """Unchanged words that stand behind a part of the change (`before`), in front of one (`after`), or between two."""
    if before and after:
        return text if len(text) <= 2 * _AROUND else f"{cut(text, _AROUND)} {_end(text)}"
    return cut(text, _AROUND) if before else _end(text, lead="… ")


def _end(text: str, lead: str = "") -> str:
    """The end of a text, from a word on."""
    if len(text) <= _AROUND:
        return text
    tail = text[-_AROUND:]
    return lead + (tail.split(" ", 1)[1] if " " in tail else tail)
