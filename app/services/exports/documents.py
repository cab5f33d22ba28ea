"""What was compared as files for people to read: PDF, Word file, web page, summary, brief; one provision through all
drafts, and drafts beside each other.

What a page says is `app.exporting`'s business. Documents for other programs, tables, and writing it all to disk are
`data_files.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import SilentProgress
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, PrintOptions, Supplements
from app.services.comparisons.compare import in_language, without_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exporting.layout.rows import PrintJob
    from app.job import Progress, Worker
    from app.redline.life.model import ProvisionLife
    from app.redline.tables.draft_columns import ColumnTable
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources


def pdf_bytes(
    compared: ComparedDrafts,
    resources: Resources,
    worker: Worker,
    progress: Progress | None = None,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The redline as an annotated PDF, as it was chosen. The same comparison and choices give the same bytes."""
    from app.exporting.pdf.pdf import prepare_redline, set_pages

    progress = progress or SilentProgress()
    progress.step(0, 0, "Preparing the pages")
    ready = prepare_redline(drawing_of(compared, resources, choices, beside), resources.pages)
    return set_pages(ready, worker, progress)


def docx_bytes(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The redline as a Word file with tracked changes. The same comparison and choices give the same bytes.

    Of the choices count language, paper, annotations (comments on who asked), notes, and whose the changes are said to
    be; all changes are in it, whatever was filtered.
    """
    from app.exporting.docx.redline import redline_docx

    return redline_docx(drawing_of(compared, resources, replace(choices, only=None), beside))


def akn_bytes(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The comparison as an Akoma Ntoso file: the newer draft with its changes. The same choices count as in a Word
    file.
    """
    from app.exporting.akn.redline import redline_akn

    drawing = drawing_of(compared, resources, replace(choices, only=None), beside)
    return redline_akn(drawing, compared.older.draft, compared.newer.draft)


def html_bytes(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The redline as one web page, as it was chosen. The same comparison and choices give the same bytes."""
    from app.exporting.html.page import html_page

    return html_page(drawing_of(compared, resources, choices, beside), resources.pages)


def summary_markdown(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The comparison on two pages of Markdown, in the language that was chosen."""
    from app.exporting.markdown.summary import markdown_summary

    return markdown_summary(drawing_of(compared, resources, choices, beside)).encode("utf-8", "replace")


def life_pdf(
    life: ProvisionLife,
    left_out: Sequence[str],
    resources: Resources,
    worker: Worker,
    choices: PrintOptions = EVERYTHING,
    progress: Progress | None = None,
) -> bytes:
    """The life of one provision as pages, in the words of the choices' language. The same life gives the same bytes."""
    from app.exporting.pdf.pdf import set_pages
    from app.exporting.pdf.provision_life import prepare_life

    words = resources.vocabulary(choices.language or "en")
    return set_pages(
        prepare_life(life, left_out, words, choices, resources.pages), worker, progress or SilentProgress()
    )


def columns_pdf(
    table: ColumnTable,
    resources: Resources,
    worker: Worker,
    choices: PrintOptions = EVERYTHING,
    progress: Progress | None = None,
) -> bytes:
    """Drafts beside each other as pages, in the words of the choices' language. The same table gives the same bytes."""
    from app.exporting.pdf.columns import prepare_columns
    from app.exporting.pdf.pdf import set_pages

    words = resources.vocabulary(choices.language or "en")
    return set_pages(prepare_columns(table, words, choices, resources.pages), worker, progress or SilentProgress())


def columns_docx(table: ColumnTable, resources: Resources, choices: PrintOptions = EVERYTHING) -> bytes:
    """The same table as a Word file in which its readers write. The same table gives the same bytes."""
    from app.exporting.docx import columns as drawn

    return drawn.columns_docx(table, resources.vocabulary(choices.language or "en"), choices)


def briefs(
    compared: ComparedDrafts,
    chosen: Sequence[str],
    kinds: Sequence[str],
    resources: Resources,
    worker: Worker,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
    progress: Progress | None = None,
) -> dict[str, bytes]:
    """The changes with the ids `chosen` as a brief of two pages, in each of `kinds`: "pdf", "docx"."""
    from app.exporting.docx.brief import brief_docx
    from app.exporting.layout.brief import brief_of
    from app.exporting.pdf.brief import prepare_brief
    from app.exporting.pdf.pdf import set_pages

    drawing = drawing_of(compared, resources, replace(choices, only=None), beside)
    brief = brief_of(drawing, chosen)
    ready = prepare_brief(brief, drawing.words, choices, resources.pages)
    made = {
        "pdf": lambda: set_pages(ready, worker, progress or SilentProgress()),
        "docx": lambda: brief_docx(brief, choices.paper),
    }
    return {kind: made[kind]() for kind in kinds}


def drawing_of(compared: ComparedDrafts, resources: Resources, choices: PrintOptions, beside: Supplements) -> PrintJob:
    """What is drawn, in the language that was chosen, and without names where none is to be told."""
    from app.exporting.layout.rows import PrintJob

    compared = in_language(compared, resources, choices.language)
    redline = compared.redline if choices.named else without_names(compared)
    return PrintJob(redline, compared.words, choices, beside)
