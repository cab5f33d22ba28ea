"""What a window writes of a compared pair: pages, tables, documents. The window names the pair; the comparison stays in
the worker's process, where it is remembered, and what comes over is what is written.

Pages are prepared there and set in a process of their own, since Typst keeps in memory whatever it has set. The
functions that end in `_in_child` are what the worker's process runs. Nothing is written to disk here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.print_options import EVERYTHING, NOTHING_BESIDE, Beside, Choices, Only, Section
from app.services.comparisons.transfer import resources_in

if TYPE_CHECKING:
    from app.exporting.pdf.pdf import Prepared
    from app.job import Kept, Progress, Worker
    from app.services.comparisons.compare import Compared
    from app.services.comparisons.pairs import Pair
    from app.services.resources import Resources

LONG = 600.0
"""Seconds after which preparing is given up."""


def pages_of(
    pair: Pair,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    choices: Choices = EVERYTHING,
    beside: Beside = NOTHING_BESIDE,
) -> bytes:
    """The pages of a pair as a PDF, as they are chosen. The same pair and choices give the same bytes.

    Raises Refused and Cancelled.
    """
    from app.exporting.pdf.pdf import set_pages

    progress.step(0, 0, "Preparing the pages")
    folder = str(resources.folder)
    ready = worker.call(prepared_in_child, pair, folder, choices, beside, timeout=LONG, progress=progress)
    return set_pages(ready, worker, progress)


def table_of(
    pair: Pair, resources: Resources, worker: Worker, progress: Progress, choices: Choices = EVERYTHING
) -> bytes:
    """The changes of a pair as a table for a spreadsheet (CSV); of the choices count language, names and the filter.
    Raises Refused and Cancelled.
    """
    folder = str(resources.folder)
    table: bytes = worker.call(table_in_child, pair, folder, choices, timeout=LONG, progress=progress)
    return table


def document_of(
    pair: Pair, resources: Resources, worker: Worker, progress: Progress, only: Only | None = None
) -> bytes:
    """The comparison of a pair as `travaux-comparison/1` (JSON), with all changes or those that a filter left. Raises
    Refused and Cancelled.
    """
    folder = str(resources.folder)
    document: bytes = worker.call(document_in_child, pair, folder, only, timeout=LONG, progress=progress)
    return document


def written_of(
    kind: str,
    pair: Pair,
    resources: Resources,
    worker: Worker,
    progress: Progress,
    choices: Choices = EVERYTHING,
    beside: Beside = NOTHING_BESIDE,
) -> bytes:
    """A pair as a Word file ("docx"), a web page ("html"), a summary ("md"), a workbook ("xlsx") or Akoma
    Ntoso ("akn"). Raises Refused and
    Cancelled.
    """
    folder = str(resources.folder)
    made: bytes = worker.call(written_in_child, kind, pair, folder, choices, beside, timeout=LONG, progress=progress)
    return made


def prepared_in_child(
    pair: Pair, resources: str, choices: Choices, beside: Beside, progress: Progress, kept: Kept
) -> Prepared:
    """The pages of a pair, ready to be set."""
    from app.exporting.pdf.pdf import prepared
    from app.services.exports.documents import drawing_of

    known = resources_in(resources, kept)
    compared = _compared(pair, choices.language, known, progress, kept)
    if Section.FATE in choices.sections:
        from app.services.exports.supplements import fates_in

        beside = replace(beside, fates=fates_in(pair.dossier, pair.newer, known, compared.words.language, progress))
    if Section.SILENT in choices.sections:
        from app.services.exports.supplements import silences_in

        beside = replace(beside, silences=silences_in(pair.dossier, pair.older, pair.newer, progress))
    return prepared(drawing_of(compared, known, choices, beside), known.pages)


def table_in_child(pair: Pair, resources: str, choices: Choices, progress: Progress, kept: Kept) -> bytes:
    """The table of a pair."""
    from app.services.exports.data_files import csv_table

    known = resources_in(resources, kept)
    compared = _compared(pair, choices.language, known, progress, kept)
    return csv_table(compared, named=choices.named, only=choices.only)


def document_in_child(pair: Pair, resources: str, only: Only | None, progress: Progress, kept: Kept) -> bytes:
    """The document of a pair."""
    from app.services.exports.data_files import comparison_json, document_text

    compared = _compared(pair, "", resources_in(resources, kept), progress, kept)
    return document_text(comparison_json(compared, only)).encode()


def written_in_child(
    kind: str, pair: Pair, resources: str, choices: Choices, beside: Beside, progress: Progress, kept: Kept
) -> bytes:
    """What `written_of` gives."""
    from app.services.exports.data_files import changes_xlsx
    from app.services.exports.documents import akn_bytes, docx_bytes, html_bytes, summary_markdown

    known = resources_in(resources, kept)
    compared = _compared(pair, choices.language, known, progress, kept)
    if kind == "xlsx":
        return changes_xlsx(compared, known, choices)
    make = {"docx": docx_bytes, "html": html_bytes, "md": summary_markdown, "akn": akn_bytes}[kind]
    return make(compared, known, choices, beside)


def _compared(pair: Pair, language: str, resources: Resources, progress: Progress, kept: Kept) -> Compared:
    """The pair in a language, "" for its own; nothing is compared that is remembered."""
    from app.services.comparisons.pairs import look_at

    return look_at(replace(pair, language=language or pair.language), resources, kept, progress).compared
