"""Lists of a dossier as workbooks, and proposals as a table: what is asked, what became of it, who stands where, all
that is counted. What stands in the tables is `app.exporting`'s business; they are written by `data_files.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exporting.tables.fates import table_of_fates
from app.exporting.tables.positions import table_of_matrix, table_of_positions
from app.exporting.tables.proposals import table_of_proposals
from app.exporting.tables.table import Table, table_csv
from app.services.exports.data_files import board_tables
from app.services.proposals.projection import lay_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.dashboard.model import DossierBoard, PairBoard
    from app.services.proposals.fates import Fated
    from app.services.proposals.listing import Book
    from app.services.proposals.positions import Stand
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper


def proposals_csv(papers: Sequence[ProposalPaper], register: Register, drafts: Sequence[Draft] = ()) -> bytes:
    """Proposal papers as a table for a spreadsheet, a line for each ask."""
    return table_csv(_proposals(papers, register, drafts))


def proposals_xlsx(papers: Sequence[ProposalPaper], register: Register, drafts: Sequence[Draft] = ()) -> bytes:
    """The same as a workbook."""
    return _book(_proposals(papers, register, drafts))


def fates_xlsx(fated: Fated) -> bytes:
    """What became of the asks of a dossier, as a workbook."""
    return _book(table_of_fates(fated.asks))


def book_xlsx(book: Book) -> bytes:
    """The asks that are listed, with their fates, as a workbook."""
    return _book(table_of_fates([row.fated for row in book.rows]))


def positions_xlsx(stand: Stand) -> bytes:
    """Positions on a draft as a workbook: the matrix, and every position by itself."""
    return _book(table_of_matrix(stand.rows, stand.register), table_of_positions(stand.rows, stand.register))


def board_xlsx(board: PairBoard | DossierBoard) -> bytes:
    """All tables of a dashboard as a workbook."""
    return _book(*board_tables(board).values())


def _proposals(papers: Sequence[ProposalPaper], register: Register, drafts: Sequence[Draft]) -> Table:
    spoken = {identity: one.label for identity, one in lay_out(papers, drafts).spoken.items()} if drafts else {}
    return table_of_proposals(papers, register, spoken)


def _book(*tables: Table) -> bytes:
    from app.exporting.tables.workbook import workbook

    return workbook(tables, tables[0].title)
