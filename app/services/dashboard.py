"""The dashboard of a pair of drafts and of a whole dossier: what was counted, as it is known or made anew by `counts`.

A worker's process runs it for the window. The dossier is opened for reading only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import SilentProgress
from app.redline.dashboard.model import DossierBoard, PairBoard
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.known_results import KnownResults, content_of
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from pathlib import Path

    from app.cache import ProcessCache
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.resources import Resources


@task
def pair_board(
    dossier: DossierPlace,
    older: str,
    newer: str,
    resources: Resources,
    *,
    reading: str = "issued",
    language: str = "en",
    kept: ProcessCache | None = None,
    progress: Progress | None = None,
) -> PairBoard:
    """What is counted between the drafts labelled `older` and `newer`; titles of changes speak `language`.

    `kept` is what a process keeps between calls. Raises Refused and Cancelled.
    """
    from app.cache import ProcessCache
    from app.services.comparisons.pairs import DraftPair
    from app.services.counts import count_pair

    pair = DraftPair(dossier, older, newer, reading, language)
    return count_pair(pair, resources, kept or ProcessCache(), progress or SilentProgress())


@task
def dossier_board(
    dossier: DossierPlace,
    resources: Resources,
    *,
    draft: str = "",
    language: str = "en",
    progress: Progress | None = None,
) -> DossierBoard:
    """What is counted over all drafts of a dossier; the scorecards speak of the draft labelled `draft`, or the last.

    `language` is as in `pair_board`. Raises Refused for a label that no draft has, Cancelled when
    `progress` does.
    """
    with Dossier.open(dossier, write=False) as there:
        content = content_of(there, resources)
        label = there.label(draft) if draft else ""

    def made() -> DossierBoard:
        from app.services.counts import count_dossier

        return count_dossier(dossier, resources, label, language, content, progress or SilentProgress())

    return KnownResults().recall(content, (label, language), DossierBoard, made)


def write_board(board: PairBoard | DossierBoard, target: Path) -> None:
    """Write everything that was counted as JSON. Raises Refused when `target` cannot be written."""
    from app.services.exports.data_files import board_json
    from app.services.exports.json_documents import write_document

    write_document(board_json(board), target)


def write_table(board: PairBoard | DossierBoard, name: str, target: Path) -> None:
    """Write one table for a spreadsheet. Raises Refused when `target` cannot be written."""
    from app.services.exports.data_files import board_csv, board_tables, write_bytes

    write_bytes(board_csv(board_tables(board)[name]), target)
