"""The dashboard for a window: what a worker's process runs to count, and writing what was counted to a file.

What is only needed there is imported there: the window imports this.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.place import place_of

if TYPE_CHECKING:
    from app.job import Kept, Progress
    from app.redline.dashboard.model import DossierBoard, PairBoard
    from app.services.comparisons.pairs import Pair


def pair_board_in_child(pair: Pair, resources: str, progress: Progress, kept: Kept) -> PairBoard:
    """The board of a pair. Raises Refused and Cancelled."""
    from app.services.comparisons.transfer import resources_in
    from app.services.dashboard import pair_board

    found = resources_in(resources, kept)
    return pair_board(
        pair.dossier,
        pair.older,
        pair.newer,
        found,
        reading=pair.reading,
        language=pair.language,
        kept=kept,
        progress=progress,
    )


def dossier_board_in_child(dossier: str, resources: str, language: str, progress: Progress, kept: Kept) -> DossierBoard:
    """The board of a whole dossier. Raises Refused and Cancelled."""
    from app.services.comparisons.transfer import resources_in
    from app.services.dashboard import dossier_board

    found = resources_in(resources, kept)
    return dossier_board(place_of(dossier), found, language=language, kept=kept, progress=progress)


def write_board(board: PairBoard | DossierBoard, target: Path) -> None:
    """Write everything that was counted as JSON. Raises Refused when `target` cannot be written."""
    from app.services.exports.data_files import board_json, write_document

    write_document(board_json(board), target)


def write_table(board: PairBoard | DossierBoard, name: str, target: Path) -> None:
    """Write one table for a spreadsheet. Raises Refused when `target` cannot be written."""
    from app.services.exports.data_files import board_csv, board_tables, write_bytes

    write_bytes(board_csv(board_tables(board)[name]), target)
