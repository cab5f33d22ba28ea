"""What was compared as files for people to read: PDF, Word file, web page, summary, brief; one provision through all
drafts, and drafts beside each other.

What a page says is `app.exporting`'s business. Documents for other programs, tables, and writing it all to disk are
`data_files.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, PrintOptions, Supplements
from app.redline.views.own_weights import weigh_interests
from app.services.comparisons.compare import in_language, without_names
from app.services.comparisons.scopes import scope_board_between
from app.services.exports.receipts import CheckedFile, check_pages, check_web_page, check_word_file
from app.services.exports.subjects import BriefSubject
from app.services.proposals.paper_names import call_papers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exporting.layout.rows import PrintJob
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.exports.receipts import Receipt
    from app.services.resources import Resources


def docx_file(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> CheckedFile:
    """The redline as a Word file with tracked changes, and its receipt. The same comparison and choices give the same
    bytes. Raises FaultyExport.

    Of the choices count language, paper, annotations (comments on who asked), notes, and whose the changes are said to
    be; all changes are in it, whatever was filtered.
    """
    from app.exporting.docx.redline import redline_docx

    drawing = drawing_of(compared, resources, replace(choices, only=None), beside)
    return check_word_file(compared, drawing, redline_docx(drawing))


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


def html_file(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> CheckedFile:
    """The redline as one web page, as it was chosen, and its receipt. The same comparison and choices give the same
    bytes. Raises FaultyExport.
    """
    from app.exporting.html.page import html_page

    drawing = drawing_of(compared, resources, choices, beside)
    return check_web_page(compared, drawing, html_page(drawing, resources.pages))


def pdf_pages(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> CheckedFile:
    """The redline as pages that are still to be set, as it was chosen, with their receipt. Raises FaultyExport."""
    from app.exporting.pdf.pdf import prepare_redline

    drawing = drawing_of(compared, resources, choices, beside)
    receipts: list[Receipt] = []
    pages = prepare_redline(
        drawing, resources.pages, lambda body: receipts.append(check_pages(compared, drawing, body))
    )
    return CheckedFile(pages, receipts[0])


def summary_markdown(
    compared: ComparedDrafts,
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> bytes:
    """The comparison on two pages of Markdown, in the language that was chosen."""
    from app.exporting.markdown.summary import markdown_summary

    return markdown_summary(drawing_of(compared, resources, choices, beside)).encode("utf-8", "replace")


def brief_subject(
    compared: ComparedDrafts,
    chosen: Sequence[str],
    resources: Resources,
    choices: PrintOptions = EVERYTHING,
    beside: Supplements = NO_SUPPLEMENTS,
) -> BriefSubject:
    """The changes with the ids `chosen` as a brief of two pages, ready for its makers."""
    from app.exporting.layout.brief import brief_of

    drawing = drawing_of(compared, resources, replace(choices, only=None), beside)
    return BriefSubject(brief_of(drawing, chosen), drawing.words)


def drawing_of(compared: ComparedDrafts, resources: Resources, choices: PrintOptions, beside: Supplements) -> PrintJob:
    """What is drawn, in the language that was chosen, weighed by what of ours is handed over with it, and without names
    where none is to be told: nor is it told then what we asked.
    """
    from app.exporting.layout.rows import PrintJob

    compared = in_language(compared, resources, choices.language)
    redline, interests = compared.redline, beside.interests
    if not choices.named:
        redline, interests = without_names(compared), replace(interests, asks=frozenset())
    redline = call_papers(weigh_interests(redline, interests), beside.titles)
    turns = scope_board_between(compared, compared.words, named=choices.named).turns
    return PrintJob(redline, compared.words, choices, beside, turns)
