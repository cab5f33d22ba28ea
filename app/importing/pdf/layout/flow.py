"""Sheets without furniture and notes → the flow of a text: paragraphs and tables in reading order, over all pages.

It puts order, tables and paragraphs together; what they say, `blocks.py` sets down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.pdf.layout.aligned_tables import aligned_tables
from app.importing.pdf.layout.paragraphs import PdfParagraph, PdfRegion, join_across, leadings, paragraphs_of
from app.importing.pdf.layout.reading_order import in_order
from app.importing.pdf.layout.ruled_tables import PdfTable, tables_of

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine, PdfSheet

_SAME_EDGE = 4.0
_MOST_ROOM = 250.0
"""A column that is narrower than others from the same edge by more than this is a narrower one."""
_MARGIN_LINES, _RAGGED = 5, 60.0
"""Lines of so different lengths that begin at one place begin at a margin."""


@dataclass(frozen=True, slots=True)
class FlowTable:
    """A table over one page or several: its paragraphs by row and column."""

    page: int
    rows: int
    cells: tuple[tuple[int, int, int, tuple[PdfParagraph, ...]], ...]
    """(row, column, how many rows it goes over, paragraphs)."""
    edges: tuple[float, ...]


FlowPiece = PdfParagraph | FlowTable


def flow_of(sheets: Sequence[PdfSheet]) -> list[FlowPiece]:
    """The paragraphs and tables of some sheets in reading order; those cut by pages and columns are whole."""
    laid = [_laid(sheet) for sheet in sheets]
    columns = [piece for page in laid for piece in page if not isinstance(piece, PdfTable)]
    measures = _Measures(columns)
    regions = [
        [piece if isinstance(piece, PdfTable) else measures.region(piece, sheet.width) for piece in page]
        for sheet, page in zip(sheets, laid, strict=True)
    ]
    steps = leadings(region for page in regions for region in page if isinstance(region, PdfRegion))
    flow: list[FlowPiece] = []
    for sheet, page in zip(sheets, regions, strict=True):
        for piece in page:
            if isinstance(piece, PdfTable):
                _add_table(flow, _cells(piece, sheet.number, steps))
            else:
                _add(flow, paragraphs_of(piece, steps))
    return flow


def _add(flow: list[FlowPiece], paragraphs: Sequence[PdfParagraph]) -> None:
    """Set the paragraphs of a region behind those before; the first may go on with the last."""
    first = True
    for paragraph in paragraphs:
        last = flow[-1] if flow else None
        whole = join_across(last, paragraph) if first and isinstance(last, PdfParagraph) else None
        if whole is not None:
            flow[-1] = whole
        else:
            flow.append(paragraph)
        first = False


def _laid(sheet: PdfSheet) -> list[PdfTable | list[PdfLine]]:
    """The columns and tables of a sheet in reading order."""
    ruled, rest = tables_of(sheet, sheet.lines)
    aligned, rest = aligned_tables(rest, sheet.rules)
    tables = sorted((*ruled, *aligned), key=lambda table: table.top)
    done: list[PdfTable | list[PdfLine]] = []
    for table in tables:
        above = [line for line in rest if line.base < table.top + 2]
        rest = [line for line in rest if line.base >= table.top + 2]
        done += [column for column in in_order(above, sheet.width) if column]
        done.append(table)
    done += [column for column in in_order(rest, sheet.width) if column]
    return done


class _Measures:
    """How wide columns are: a page with few lines is as wide as its neighbours."""

    def __init__(self, columns: Sequence[Sequence[PdfLine]]) -> None:
        rights: Counter[tuple[int, int]] = Counter()
        self._widest: dict[int, float] = {}
        ends: dict[int, list[float]] = {}
        for lines in columns:
            left = round(min(line.left for line in lines))
            for line in lines:
                rights[left, round(line.right)] += 1
                ends.setdefault(round(line.left), []).append(line.right)
        self._margins = frozenset(
            near
            for left, own in ends.items()
            if len(own) >= _MARGIN_LINES and max(own) - min(own) > _RAGGED
            for near in (left - 1, left, left + 1)
        )
        for (left, right), count in rights.items():
            if count >= 3 and right > self._widest.get(left, 0):
                self._widest[left] = float(right)

    def region(self, lines: Sequence[PdfLine], width: float) -> PdfRegion:
        """A column of a page of some width as a region."""
        left = min(line.left for line in lines)
        right = max(line.right for line in lines)
        # One line that sticks out does not make the column wider.
        ends = sorted(line.right for line in lines)
        if len(ends) > 12 and ends[-1] - ends[-3] > 10:
            right = ends[-3]
        near = [w for edge, w in self._widest.items() if abs(edge - left) <= _SAME_EDGE]
        right = max([right, *(w for w in near if w - right < _MOST_ROOM)])
        middle = width / 2 if left < 0.4 * width and right > 0.6 * width else -1.0
        return PdfRegion(tuple(lines), left, right, lines[0].page, self._margins, middle)


def _cells(table: PdfTable, page: int, steps: Mapping[float, float]) -> FlowTable:
    made: list[tuple[int, int, int, tuple[PdfParagraph, ...]]] = []
    for cell in table.cells:
        lines = [line for column in in_order(cell.lines, 0.0) for line in column]
        left, right = min(line.left for line in lines), max(line.right for line in lines)
        region = PdfRegion(tuple(lines), left, max(right, cell.right - (left - cell.left)), page)
        made.append((cell.row, cell.column, cell.rows, tuple(paragraphs_of(region, steps))))
    return FlowTable(page, table.rows, tuple(made), table.edges)


def _add_table(flow: list[FlowPiece], cells: FlowTable) -> None:
    """Set a table behind what is before; at the head of a page it may go on with the table that ended the last one."""
    last = flow[-1] if flow else None
    same = (
        isinstance(last, FlowTable)
        and cells.page == last.page + 1
        and len(last.edges) == len(cells.edges)
        and all(abs(a - b) <= _SAME_EDGE for a, b in zip(last.edges, cells.edges, strict=True))
    )
    if not same or not isinstance(last, FlowTable):
        flow.append(cells)
        return
    fresh = list(cells.cells)
    before = {(row, column): paragraphs for row, column, _, paragraphs in last.cells}
    if _words([c for c in fresh if c[0] == 0]) == _words([c for c in last.cells if c[0] == 0]):
        fresh = [c for c in fresh if c[0] > 0]  # the heads of the columns, printed again
    first = min((c[0] for c in fresh), default=0)
    broken = not any(c[0] == first and c[1] == 0 for c in fresh) and any(c[1] == 0 for c in last.cells)
    shift = last.rows - first - (1 if broken else 0)
    done = dict(before)
    spans = {(row, column): rows for row, column, rows, _ in last.cells}
    for row, column, rows, paragraphs in fresh:
        at = (row + shift, column)
        own = done.get(at, ())
        whole = join_across(own[-1], paragraphs[0]) if own else None
        done[at] = (*own[:-1], whole, *paragraphs[1:]) if whole is not None else (*own, *paragraphs)
        spans[at] = max(spans.get(at, 1), rows)
    flow[-1] = replace(
        last,
        page=cells.page,
        rows=last.rows + cells.rows - first - (1 if broken else 0),
        cells=tuple((*at, spans[at], paragraphs) for at, paragraphs in sorted(done.items())),
    )


def _words(cells: Sequence[tuple[int, int, int, tuple[PdfParagraph, ...]]]) -> list[tuple[int, str]]:
    return [(column, " ".join(line.text for p in paragraphs for line in p.lines)) for _, column, _, paragraphs in cells]
