"""Which rows of a redline are drawn and which are folded into one grey line, and what that line says.

Nothing that changed is folded away but numbers and references that only follow: these are named in the line, each
with its annotation. Where a filter was chosen, rows of other changes become a line that counts them.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.late_methods import dataclass
from app.redline.model import Cell, Row, RowState, Style
from app.redline.print_options import UnchangedDisplay
from app.treaty.vocabulary import ENGLISH, Vocabulary

RANKS = {"title": 0, "part": 1, "preamble": 1, "annex": 1, "chapter": 2, "section": 3, "article": 4}
"""How high what bears a title stands."""
_ALONE = "preamble"
_QUIET = (RowState.UNCHANGED, RowState.RENUMBERED)
_QUIET_STYLES = (Style.EQUAL, Style.UNASKED_OLDER, Style.UNASKED_NEWER)


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row to draw; `context` when its text is unchanged and stands there only to give its changed parts a place."""

    row: Row
    context: bool


@dataclass(frozen=True, slots=True)
class FoldedRows:
    """Rows in a row that become one grey line.
    `under`: the row at the other end of a move whose label they share, "" else.
    """

    rows: tuple[Row, ...]
    move: str = ""


@dataclass(frozen=True, slots=True)
class OmittedRows:
    """Rows in a row that the filter leaves out, with the changes in them that are therefore not on the pages."""

    rows: tuple[Row, ...]
    changes: tuple[str, ...]


RowStep = DrawnRow | FoldedRows | OmittedRows


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
    return RANKS.get(cell.kind, 4 + max(cell.level, 1))


class Levels:
    """How deep the divisions and articles of a text stand under one another, one after the other. Nothing stands under
    a preamble: the chapters behind it stand beside it.
    """

    def __init__(self) -> None:
        self._above: list[int] = []

    def of(self, cell: Cell) -> int:
        """The level of the next one, from 1."""
        height = rank(cell)
        while self._above and self._above[-1] >= height:
            self._above.pop()
        level = len(self._above) + 1
        if cell.kind != _ALONE:
            self._above.append(height)
        return level


def plan_rows(
    rows: Sequence[Row],
    unchanged: UnchangedDisplay = UnchangedDisplay.FOLDED,
    *,
    filtered: bool = False,
    ends: bool = False,
) -> list[RowStep]:
    """All rows in order, drawn, folded or left out; each row is in exactly one of the results.

    Of rows that are `filtered`, one is drawn where it holds a change that was asked for or words that no change
    accounts for, and where such a row stands under it; everything else that changed is left out. Where all is
    `UnchangedDisplay.FULL` and both `ends` of a move are read as text, what only went along with it is drawn at the
    place it left, too.
    """
    out = _left_out(rows) if filtered else frozenset[str]()
    full = unchanged is UnchangedDisplay.FULL
    context = _context(rows, out, divisions=unchanged is not UnchangedDisplay.OMITTED)
    plan: list[RowStep] = []
    waiting: list[Row] = []
    move = ""

    def close() -> None:
        if waiting:
            plan.append(FoldedRows(tuple(waiting), move))
            waiting.clear()

    for row in rows:
        if row.id in out and row.id not in context:
            close()
            before = plan.pop() if plan and isinstance(plan[-1], OmittedRows) else None
            earlier = before if isinstance(before, OmittedRows) else OmittedRows((), ())
            plan.append(OmittedRows((*earlier.rows, row), tuple(dict.fromkeys((*earlier.changes, *row.unasked)))))
            continue
        folds, label = _folds(row, plan, waiting, move)
        if row.id in context or not folds or (full and (ends or row.state is not RowState.MOVED_FROM)):
            close()
            plan.append(DrawnRow(row, row.id in context and row.state in _QUIET and not full and not _marked(row)))
            continue
        if waiting and label != move:
            close()
        move = label
        waiting.append(row)
    close()
    return plan


def _left_out(rows: Sequence[Row]) -> frozenset[str]:
    """Ids of the rows that a filter leaves out: something changed in them, or they went along with a move, and nothing
    of that was asked for.
    """
    moves = {sign.label for row in rows for cell in (row.older, row.newer) if cell for sign in cell.signs}
    out = []
    for row in rows:
        along = not row.unasked and row.move in moves
        if row.state is not RowState.UNCHANGED and not row.changes and not along and not _unaccounted(row):
            out.append(row.id)
    return frozenset(out)


def _unaccounted(row: Row) -> bool:
    """Whether words are marked in a row that no change accounts for: these are shown whatever was chosen. The number
    of what came or went as a whole is no word of its own.
    """
    whole = (row.changes or row.unasked) and not (row.older and row.newer)
    return any(
        run.style not in _QUIET_STYLES and not run.change
        for cell in (row.older, row.newer)
        if cell
        for run in (*(() if whole else cell.number), *(() if whole else cell.heading), *cell.text)
    )


def _folds(row: Row, plan: Sequence[RowStep], waiting: Sequence[Row], move: str) -> tuple[bool, str]:
    """Whether a row is quiet enough for a fold, and the label of the move it silently goes along with."""
    if row.state in _QUIET:
        return True, ""
    if row.move and row.state in (RowState.MOVED_FROM, RowState.MOVED_TO) and _untouched(row):
        before = waiting[-1] if waiting else plan[-1].row if plan and isinstance(plan[-1], DrawnRow) else None
        follows = before is not None and before.move == row.move and before.state is row.state
        return follows or row.state is RowState.MOVED_TO, row.move
    return False, ""


def _marked(row: Row) -> bool:
    """Whether the text of a row has a change, as a reference that follows: it is drawn whole then, with its marks."""
    cells = [cell for cell in (row.older, row.newer) if cell]
    changes = [run.change for cell in cells for run in cell.text] + [
        sign.change for cell in cells for sign in cell.signs
    ]
    return any(changes)


def _untouched(row: Row) -> bool:
    """Whether nothing is marked in a row, not even words that no change accounts for."""
    cells = [c for c in (row.older, row.newer) if c]
    marked = any(r.style is not Style.EQUAL for c in cells for r in (*c.number, *c.heading, *c.text))
    return not row.changes and not marked


def _context(rows: Sequence[Row], out: frozenset[str], *, divisions: bool) -> set[str]:
    """Ids of the rows above a row that is drawn, and of all `divisions` above articles."""
    needed: set[str] = set()
    above: list[tuple[int, Row]] = []
    for row in rows:
        cell = cell_of(row)
        height = rank(cell)
        if row.state is RowState.MOVED_FROM:
            if row.id not in out:
                needed.update(r.id for _, r in above)
            continue
        while above and above[-1][0] >= height:
            above.pop()
        quiet = row.id in out or row.state in _QUIET or (row.state is RowState.MOVED_TO and _untouched(row))
        if not quiet:
            needed.update(r.id for _, r in above)
        if height <= 3 and divisions:
            needed.add(row.id)
        above.append((height, row))
    return needed


def fold_line(rows: Sequence[Row], words: Vocabulary = ENGLISH) -> str:
    """What a fold says: "6 paragraphs unchanged: Article 3(1)–(6)", and which of them are agreed."""
    said = words.say("{what} unchanged: {places}", what=_counted(rows, words), places=places_of(rows, words))
    return _with_agreed(said, rows, words)


def _with_agreed(said: str, rows: Sequence[Row], words: Vocabulary) -> str:
    agreed = [row for row in rows if row.agreed]
    if not agreed:
        return said
    return words.beside((said, words.say("✓ agreed: {places}", places=places_of(agreed, words))))


def moved_line(fold: FoldedRows, rows: Sequence[Row], words: Vocabulary = ENGLISH) -> str:
    """What a fold of rows says that stand under a move: they went along with it, or came along."""
    facts = {"what": _counted(rows, words), "move": fold.move, "places": places_of(rows, words)}
    if fold.rows[0].state is RowState.MOVED_FROM:
        return words.say("{what} went along with {move}: {places}", **facts)
    return _with_agreed(words.say("{what} came along unchanged with {move}: {places}", **facts), rows, words)


def left_line(left: OmittedRows, words: Vocabulary = ENGLISH) -> str:
    """What stands in the place of rows that a filter leaves out."""
    places = places_of(left.rows, words)
    return words.count(
        "Not in this print: {n} change in {places}", "Not in this print: {n} changes in {places}",
        len(left.changes), places=places,
    )  # fmt: skip


def places_of(rows: Sequence[Row], words: Vocabulary = ENGLISH) -> str:
    """The addresses of rows, runs of one article drawn together."""
    return words.joined(_ranges([cell_of(row) for row in rows], words))


def _counted(rows: Sequence[Row], words: Vocabulary) -> str:
    """How many articles and paragraphs rows are: "1 article with 2 paragraphs"."""
    ranks = [rank(cell_of(row)) for row in rows]
    articles = words.count("{n} article", "{n} articles", ranks.count(4))
    paragraphs = words.count("{n} paragraph", "{n} paragraphs", sum(height > 4 for height in ranks))
    if 4 not in ranks:
        return paragraphs if any(height > 4 for height in ranks) else words.say("nothing else")
    if not any(height > 4 for height in ranks):
        return articles
    return words.say("{articles} with {paragraphs}", articles=articles, paragraphs=paragraphs)


def _ranges(cells: Sequence[Cell], words: Vocabulary) -> list[str]:
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
    return _joined(groups, words)


def _joined(groups: Sequence[tuple[str, list[str]]], words: Vocabulary) -> list[str]:
    lines: list[str] = []
    run: list[str] = []
    for stem, addresses in [*groups, ("", [])]:
        if addresses == [stem]:
            run.append(stem)
            continue
        if run:
            first, last = words.place(run[0]), words.place(run[-1])
            lines.append(first if len(run) == 1 else words.say("{first} to {last}", first=first, last=last))
            run = []
        if len(addresses) == 1:
            lines.append(words.place(addresses[0]))
        elif addresses:
            lines.append(f"{words.place(addresses[0])}–{_tail(addresses[0], addresses[-1], stem)}")
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
