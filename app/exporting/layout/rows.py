"""The body of the printed redline as plain data for the template: rows, grey lines, and who asked beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from app.exporting.agreement_text import standing_of
from app.exporting.layout.cells import cell_data, clip_cell, printable
from app.exporting.layout.chips import chip_data
from app.exporting.layout.folding import (
    DrawnRow,
    FoldedRows,
    Levels,
    OmittedRows,
    cell_of,
    fold_line,
    left_line,
    moved_line,
    plan_rows,
    rank,
)
from app.exporting.layout.merged_column import one_cell
from app.exporting.layout.newer_text import said_of
from app.late_methods import dataclass
from app.redline.amendments.parts import first_changes, parts_said
from app.redline.chips import unique_chips
from app.redline.model import Cell, ChangeView, Chip, NamesState, Redline, Row, RowState, Style
from app.redline.print_options import (
    EVERYTHING,
    NO_SUPPLEMENTS,
    Orientation,
    PrintOptions,
    Section,
    Supplements,
    UnchangedDisplay,
)
from app.redline.views.selection import select_changes
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.scope.model import ScopeTurn


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What drawing a redline needs at hand. `redline` holds the changes that were asked for, `whole` all of them."""

    redline: Redline
    words: Vocabulary = ENGLISH
    choices: PrintOptions = EVERYTHING
    beside: Supplements = NO_SUPPLEMENTS
    scope: tuple[ScopeTurn, ...] = ()
    """What moved in the scope, by the changes that were asked for."""
    whole: Redline = field(init=False)
    parts: dict[int, int] = field(init=False)
    """How many changes each amendment has in the whole redline, by its number."""
    attributed: bool = field(init=False)
    """Whether anybody is named for a change that is printed; else nothing waits beside the text for a name. It is asked
    at each row, of which each would else ask all changes.
    """

    def __post_init__(self) -> None:
        object.__setattr__(self, "whole", self.redline)
        object.__setattr__(self, "parts", {one.number: len(one.changes) for one in self.redline.amendments})
        if self.choices.only is not None:
            only = self.choices.only.changes
            object.__setattr__(self, "redline", select_changes(self.redline, only))
            object.__setattr__(self, "scope", tuple(one for one in self.scope if not only.isdisjoint(one.changes)))
        object.__setattr__(self, "attributed", self.named and any(view.chips for view in self.redline.changes))

    @property
    def named(self) -> bool:
        """Whether it is told who asked; where it is not, that nobody is named means nothing."""
        return self.redline.names is not NamesState.WITHHELD

    def chips(self, view: ChangeView) -> list[list[str]]:
        """The chips in the margin of a change."""
        choices = self.choices
        narrow = choices.orientation is Orientation.PORTRAIT and not choices.layout.traits.upright
        shown = self._first(view)
        return [chip_data(chip, self.words, choices.followed, narrow=narrow) for chip in shown]

    def more(self, view: ChangeView) -> str:
        """How many names the margin leaves to the list of evidence, and under which number they stand there."""
        listed = Section.EVIDENCE in self.choices.sections
        rest = len(unique_chips(view.chips)) - len(self._first(view)) if listed else 0
        return self.words.say("+{n}, see no. {number}", n=rest, number=view.key) if rest else ""

    def numbers(self, views: Sequence[ChangeView]) -> str:
        """The keys of some changes in their order, runs drawn together, the number of an amendment alone where all its
        parts are among them: "8, 9.2–9.4".
        """
        return self.words.joined(parts_said(views, self.parts))

    def _first(self, view: ChangeView) -> tuple[Chip, ...]:
        """The chips for which the margin has room, each actor once on either side, followed actors first, and somebody
        who asked for the opposite wherever one did: all of them where no list of evidence is printed.
        """
        if Section.EVIDENCE not in self.choices.sections:
            return view.chips
        chips = unique_chips(view.chips)
        if len(chips) <= _MOST_NAMES:
            return chips
        shown = sorted(chips, key=lambda chip: chip.actor not in self.choices.followed)
        against = next((n for n, chip in enumerate(shown) if chip.opposite), 0)
        if against >= _MOST_NAMES:
            shown.insert(_MOST_NAMES - 1, shown.pop(against))
        return tuple(shown[:_MOST_NAMES])


_MOST_NAMES = 3
"""So many names stand in the margin of a change."""


def keys_of(drawing: PrintJob) -> dict[str, str]:
    """Printed keys of changes: the number of each amendment at its first place, of one that was carried out throughout
    at each; and which part of it a change is where somebody is named for it, so that text, margin and the list of
    evidence speak of the same. Of all changes where the margin says of each what it was.
    """
    every = drawing.choices.layout.traits.clean
    keys = {change: str(one.number) for change, one in first_changes(drawing.redline).items()}
    return keys | {view.id: view.key for view in drawing.redline.changes if every or view.attributions}


def body_of(drawing: PrintJob) -> list[dict[str, Any]]:
    """The text between the title page and the list of evidence, in order. Each change of the redline is linked in some
    item, but for those that a filter leaves out, which are counted where they stand.
    """
    choices, filtered = drawing.choices, drawing.redline.of > 0
    steps = plan_rows(drawing.redline.rows, choices.unchanged, filtered=filtered, ends=choices.layout.traits.one_text)
    work = _Body(drawing, frozenset(step.row.id for step in steps if isinstance(step, DrawnRow)))
    items: list[dict[str, Any]] = []
    for step in steps:
        if isinstance(step, DrawnRow):
            items.append(work.row(step))
        elif isinstance(step, OmittedRows):
            items.append({"t": "left", "line": printable(left_line(step, drawing.words)), "parts": []})
        elif (item := work.fold(step)) is not None:
            items.append(item)
    return items


def follows(view: ChangeView, words: Vocabulary) -> str:
    """What a number or a reference that only follows is called in a line of such."""
    if view.kind.value == "renumbering" and view.older_address != view.newer_address:
        return words.say(
            "{older} → {newer}", older=words.place(view.older_address), newer=words.place(view.newer_address)
        )
    return words.labelled(words.place(view.newer_address or view.older_address), view.title)


class _Body:
    """Draws rows and folds, one after the other; `drawn` are the ids of all rows that are, to which links can lead."""

    def __init__(self, drawing: PrintJob, drawn: frozenset[str]) -> None:
        self._drawing, self._drawn = drawing, drawn
        self._words = drawing.words
        self._views = {view.id: view for view in drawing.redline.changes}
        self._keys = keys_of(drawing)
        self._levels = Levels()

    def fold(self, fold: FoldedRows) -> dict[str, Any] | None:
        """Quiet rows as one line; None when nothing of them is printed."""
        words = self._words
        quiet = [row for row in fold.rows if not row.changes]
        following = [self._views[c] for row in fold.rows for c in dict.fromkeys(row.changes)]
        parts = [[self._following(view), view.id] for view in following]
        line = ""
        if quiet and fold.move:
            line = moved_line(fold, quiet, words)
        elif quiet and self._drawing.choices.unchanged is not UnchangedDisplay.OMITTED:
            line = fold_line(quiet, words)
        if not line and not parts:
            return None
        return {"t": "fold", "line": line, "lead": words.say("Only numbers and references follow"), "parts": parts}

    def _following(self, view: ChangeView) -> str:
        """What only follows, led by the number of its amendment where that stands at it."""
        key = self._keys.get(view.id, "")
        return printable(self._words.beside((key, follows(view, self._words))))

    def row(self, step: DrawnRow) -> dict[str, Any]:
        """A row with both its cells, or as one text, and who asked beside it."""
        row = step.row
        plain = step.context and not row.changes
        item = {
            "t": "row",
            "row": row.id,
            "short": step.context,
            "s": row.state.value,
            "c": plain,
            "k": rank(cell_of(row)),
            "move": self._move(row),
            "who": [] if plain else margin_of([self._views[change] for change in row.changes], self._drawing),
            "agreed": [printable(line) for line in standing_of(row, self._words)],
            "notes": self._notes(row),
            "at": f"row-{row.id}" if row.changes or row.twin else "",
            "twin": f"row-{row.twin}" if row.twin in self._drawn else "",
            "away": row.newer is None,
            "b": self._bookmark(row),
        }
        layout = self._drawing.choices.layout.traits
        if not layout.one_text:
            return {**item, "o": self._older(step), "n": self._newer(step)}
        beside = {"who": self._beside(step)} if layout.clean else {}
        return {**item, "o": None, "n": None, "m": self._column(step), **beside}

    def _older(self, step: DrawnRow) -> dict[str, Any] | None:
        row = step.row
        if row.older is None:
            return None
        twice = row.state is RowState.MOVED_FROM or (row.state is RowState.MOVED_TO and _whole(row))
        short = step.context or (twice and self._drawing.choices.unchanged is not UnchangedDisplay.FULL)
        return self._cell(without_own_move(row.older, row), short=short, older=True)

    def _newer(self, step: DrawnRow) -> dict[str, Any] | None:
        row = step.row
        if row.newer is None:
            return None
        return self._cell(without_own_move(row.newer, row), short=step.context, older=False)

    def _column(self, step: DrawnRow) -> dict[str, Any]:
        """A row as one text: its cells joined, or cleaned of what went."""
        row, choices = step.row, self._drawing.choices
        if step.context:
            return self._cell(cell_of(row), short=True, older=False)
        short = row.state is RowState.MOVED_FROM and choices.unchanged is not UnchangedDisplay.FULL
        return self._cell(one_cell(row, clean=choices.layout.traits.clean), short=short, older=row.newer is None)

    def _beside(self, step: DrawnRow) -> list[dict[str, Any]]:
        """What stands beside a row of the newer text: each change with its number, what it was, and who asked; those
        of which the same is said, as of many brackets, in one line.
        """
        drawing, words = self._drawing, self._words
        alike: dict[str, list[ChangeView]] = {}
        lines: dict[str, dict[str, Any]] = {}
        for view in (self._views[change] for change in dict.fromkeys(step.row.changes)):
            said, chips, more = printable(words.beside([said_of(view, words)])), drawing.chips(view), drawing.more(view)
            key = repr((said, chips, more and view.number))
            alike.setdefault(key, []).append(view)
            rest = "" if view.chips or not drawing.named else "—"
            lines.setdefault(key, {"said": said, "chips": chips, "more": more, "rest": rest})
        return [{**line, "n": drawing.numbers(alike[key])} for key, line in lines.items()]

    def _cell(self, cell: Cell, *, short: bool, older: bool) -> dict[str, Any]:
        return (clip_cell if short else cell_data)(cell, self._keys, older=older, words=self._words)

    def _move(self, row: Row) -> list[str]:
        """The line that stands over a moved row's words: [side, words, id of the move]; [] for what goes along under
        it.
        """
        said = move_words(row, self._words)
        key = self._keys.get(move_change(row), "") if said else ""
        said = self._words.beside((key, said)) if key else said
        return ["o" if row.state is RowState.MOVED_FROM else "n", said, move_change(row)] if said else []

    def _notes(self, row: Row) -> list[list[str]]:
        """What the reader wrote of the changes of a row: [lead, words]."""
        return notes_beside(self._drawing, [self._views[change] for change in row.changes])

    def _bookmark(self, row: Row) -> list[Any]:
        """[level, title] for divisions and articles, [] for all else."""
        cell = cell_of(row)
        height = rank(cell)
        if height > 4 or height == 0 or row.state is RowState.MOVED_FROM:
            return []
        return [self._levels.of(cell), printable(title_of_row(row, self._words))]


def margin_of(views: Sequence[ChangeView], drawing: PrintJob) -> list[dict[str, Any]]:
    """Who asked, change by change: those with names under their keys, the rest as one dash; neighbours with the same
    names in one line. Never empty where something changed, but where nobody is named at all.
    """
    if not drawing.attributed:
        return []
    lines: list[dict[str, Any]] = []
    alike: list[ChangeView] = []
    for view in views:
        if not view.chips:
            continue
        chips, more = drawing.chips(view), drawing.more(view)
        last = lines[-1] if lines else None
        if last is not None and not more and not last["more"] and last["chips"] == chips:
            alike.append(view)
            last["n"] = drawing.numbers(alike)
        else:
            alike = [view]
            lines.append({"n": view.key, "chips": chips, "more": more, "rest": ""})
    nobody = sum(1 for view in views if not view.chips)
    if nobody:
        many = drawing.words.count("other change: —", "other {n} changes: —", nobody)
        lines.append({"n": "", "chips": [], "more": "", "rest": many if lines else "—"})
    return lines


def title_of_row(row: Row, words: Vocabulary) -> str:
    """What a division or an article is called in contents: its place and heading, and what became of it."""
    cell = cell_of(row)
    heading = "".join(run.text for run in cell.heading).strip()
    place = words.place(cell.address)
    title = place if not heading or heading == cell.address else f"{place} · {heading}"
    if row.state is RowState.INSERTED:
        return words.say("{title} (new)", title=title)
    if row.state is RowState.DELETED:
        return words.say("{title} (deleted)", title=title)
    if row.state is RowState.MOVED_TO and row.move:
        return words.say("{title} (moved, {move})", title=title, move=row.move)
    return words.say("{title} (moved)", title=title) if row.state is RowState.MOVED_TO else title


def move_words(row: Row, words: Vocabulary) -> str:
    """What stands over the words of a moved row; "" for what did not move, or only goes along under a move."""
    if (row.move and not move_change(row)) or row.state not in (RowState.MOVED_FROM, RowState.MOVED_TO):
        return ""
    facts = {"move": row.move, "place": words.place(row.other)}
    if row.state is RowState.MOVED_FROM:
        return words.say("↘ {move} moved to {place}", **facts).replace("  ", " ")
    return words.say("↖ {move} moved from {place}", **facts).replace("  ", " ")


def notes_beside(drawing: PrintJob, views: Sequence[ChangeView]) -> list[list[str]]:
    """The same as `said_beside`, ready to be set."""
    return [[lead, printable(said)] for lead, said in said_beside(drawing, views)]


def said_beside(drawing: PrintJob, views: Sequence[ChangeView]) -> list[tuple[str, str]]:
    """The red lines and notes of some changes, as far as they are chosen: (lead, words)."""
    words, choices = drawing.words, drawing.choices
    lines = drawing.beside.red_lines if Section.RED_LINES in choices.sections else {}
    notes = drawing.beside.notes if choices.notes else {}
    said: list[tuple[str, str]] = []
    for view in views:
        said += [(words.say("Red line:"), line) for line in lines.get(view.id, ())]
        said += [(words.say("Note:"), note) for note in notes.get(view.id, ())]
    return said


def _whole(row: Row) -> bool:
    """Whether a moved row's words moved as they were: nothing in it but the move itself."""
    cells = [without_own_move(c, row) for c in (row.older, row.newer) if c]
    return all(run.style is Style.EQUAL for cell in cells for run in cell.text) and not any(c.signs for c in cells)


def without_own_move(cell: Cell, row: Row) -> Cell:
    """The cell without the sign of the move that the line over the row already says."""
    if not row.move:
        return cell
    return replace(cell, signs=tuple(s for s in cell.signs if s.kind != "move" or s.label != row.move))


def move_change(row: Row) -> str:
    """The id of the move that begins or ends at a row itself, "" for none and for what goes along under one."""
    cell = row.newer or row.older
    found = [s.change for s in cell.signs if s.kind == "move" and s.label == row.move] if cell else []
    return found[0] if found else ""


def drawn_changes(items: Sequence[Mapping[str, Any]]) -> set[str]:
    """Ids of the changes that some item links: what is drawn. Used to make sure that nothing is left out."""
    found: set[str] = set()
    for item in items:
        found.update(part[1] for part in item.get("parts", ()))
        if item.get("move"):
            found.add(item["move"][2])
        if item["t"] == "change":
            found.update(piece[2] for side in ("title", "o", "n") for piece in item[side])
            continue
        for cell in (item.get("o"), item.get("n"), item.get("m")):
            if cell is not None:
                found.update(piece[2] for field in ("n", "h", "x") for piece in cell[field])
    return found - {""}
