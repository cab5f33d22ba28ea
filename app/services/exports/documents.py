"""What was compared as files for people to read: PDF, Word file, web page, summary, brief; one provision through all
drafts, and drafts beside each other.

What a page says is `app.exporting`'s business. Documents for other programs, tables, and writing it all to disk are
`data_files.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Silent
from app.redline.print_options import EVERYTHING, NOTHING_BESIDE, Beside, Choices
from app.services.comparisons.compare import in_language, without_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exporting.layout.rows import Drawing
    from app.job import Progress, Worker
    from app.redline.life.model import ProvisionLife
    from app.redline.tables.draft_columns import ColumnTable
    from app.services.comparisons.compare import Compared
    from app.services.resources import Resources


def pdf_bytes(
    compared: Compared,
    resources: Resources,
    worker: Worker,
    progress: Progress | None = None,
    choices: Choices = EVERYTHING,
    beside: Beside = NOTHING_BESIDE,
) -> bytes:
    """The redline as an annotated PDF, as it was chosen. The same comparison and choices give the same bytes."""
    from app.exporting.pdf.pdf import prepared, set_pages

    progress = progress or Silent()
    progress.step(0, 0, "Preparing the pages")
    ready = prepared(drawing_of(compared, resources, choices, beside), resources.pages)
    return set_pages(ready, worker, progress)


def docx_bytes(
    compared: Compared, resources: Resources, choices: Choices = EVERYTHING, beside: Beside = NOTHING_BESIDE
) -> bytes:
    """The redline as a Word file with tracked changes. The same comparison and choices give the same bytes.

    Of the choices count language, paper, annotations (comments on who asked), notes, and whose the changes are said to
    be; all changes are in it, whatever was filtered.
    """
    from app.exporting.docx.redline import redline_docx

    return redline_docx(drawing_of(compared, resources, replace(choices, only=None), beside))


def akn_bytes(
    compared: Compared, resources: Resources, choices: Choices = EVERYTHING, beside: Beside = NOTHING_BESIDE
) -> bytes:
    """The comparison as an Akoma Ntoso file: the newer draft with its changes. The same choices count as in a Word
    file.
    """
    from app.exporting.akn.redline import redline_akn

    drawing = drawing_of(compared, resources, replace(choices, only=None), beside)
    return redline_akn(drawing, compared.older.draft, compared.newer.draft)


def html_bytes(
    compared: Compared, resources: Resources, choices: Choices = EVERYTHING, beside: Beside = NOTHING_BESIDE
) -> bytes:
    """The redline as one web page, as it was chosen. The same comparison and choices give the same bytes."""
    from app.exporting.html.page import html_page

    return html_page(drawing_of(compared, resources, choices, beside), resources.pages)


def summary_markdown(
    compared: Compared, resources: Resources, choices: Choices = EVERYTHING, beside: Beside = NOTHING_BESIDE
) -> bytes:
    """The comparison on two pages of Markdown, in the language that was chosen."""
    from app.exporting.markdown.summary import markdown_summary

    return markdown_summary(drawing_of(compared, resources, choices, beside)).encode("utf-8", "replace")


def life_pdf(
    life: ProvisionLife,
    left_out: Sequence[str],
    resources: Resources,
    worker: Worker,
    choices: Choices = EVERYTHING,
    progress: Progress | None = None,
) -> bytes:
    """The life of one provision as pages, in the words of the choices' language. The same life gives the same bytes."""
    from app.exporting.pdf.pdf import set_pages
    from app.exporting.pdf.provision_life import life_prepared

    words = resources.vocabulary(choices.language or "en")
    return set_pages(life_prepared(life, left_out, words, choices, resources.pages), worker, progress or Silent())


def columns_pdf(
    table: ColumnTable,
    resources: Resources,
    worker: Worker,
    choices: Choices = EVERYTHING,
    progress: Progress | None = None,
) -> bytes:
    """Drafts beside each other as pages, in the words of the choices' language. The same table gives the same bytes."""
    from app.exporting.pdf.columns import columns_prepared
    from app.exporting.pdf.pdf import set_pages

    words = resources.vocabulary(choices.language or "en")
    return set_pages(columns_prepared(table, words, choices, resources.pages), worker, progress or Silent())


def columns_docx(table: ColumnTable, resources: Resources, choices: Choices = EVERYTHING) -> bytes:
    """The same table as a Word file in which its readers write. The same table gives the same bytes."""
    from app.exporting.docx import columns as drawn

    return drawn.columns_docx(table, resources.vocabulary(choices.language or "en"), choices)


def briefs(
    compared: Compared,
    chosen: Sequence[str],
    kinds: Sequence[str],
    resources: Resources,
    worker: Worker,
    choices: Choices = EVERYTHING,
    beside: Beside = NOTHING_BESIDE,
    progress: Progress | None = None,
) -> dict[str, bytes]:
    """The changes with the ids `chosen` as a brief of two pages, in each of `kinds`: "pdf", "docx"."""
    from app.exporting.docx.brief import brief_docx
    from app.exporting.layout.brief import brief_of
    from app.exporting.pdf.brief import brief_prepared
    from app.exporting.pdf.pdf import set_pages

    drawing = drawing_of(compared, resources, replace(choices, only=None), beside)
    brief = brief_of(drawing, chosen)
    ready = brief_prepared(brief, drawing.words, choices, resources.pages)
    made = {
        "pdf": lambda: set_pages(ready, worker, progress or Silent()),
        "docx": lambda: brief_docx(brief, choices.paper),
    }
    return {kind: made[kind]() for kind in kinds}


def drawing_of(compared: Compared, resources: Resources, choices: Choices, beside: Beside) -> Drawing:
    """What is drawn, in the language that was chosen, and without names where none is to be told."""
    from app.exporting.layout.rows import Drawing

    compared = in_language(compared, resources, choices.language)
    redline = compared.redline if choices.named else without_names(compared)
    return Drawing(redline, compared.words, choices, beside)
