"""The makers of files for people to read: pages, Word files, web pages, Markdown, Akoma Ntoso; one function for each
line of `catalogue.MAKERS`. Tables and documents for programs have theirs in `data_makers.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.exports import documents

if TYPE_CHECKING:
    from app.exporting.pdf.pdf import PreparedPages
    from app.redline.book.model import Book
    from app.redline.tables.compilation import Compilation
    from app.redline.tables.draft_columns import ColumnTable
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.exports.receipts import CheckedFile
    from app.services.exports.subjects import BriefSubject, LifeSubject, MakerSettings


def comparison_pages(compared: ComparedDrafts, settings: MakerSettings) -> CheckedFile:
    """The redline as an annotated PDF, as it was chosen."""
    return documents.pdf_pages(compared, settings.resources, settings.choices, settings.beside)


def comparison_docx(compared: ComparedDrafts, settings: MakerSettings) -> CheckedFile:
    """The redline as a Word file with tracked changes."""
    return documents.docx_file(compared, settings.resources, settings.choices, settings.beside)


def comparison_html(compared: ComparedDrafts, settings: MakerSettings) -> CheckedFile:
    """The redline as one web page."""
    return documents.html_file(compared, settings.resources, settings.choices, settings.beside)


def comparison_summary(compared: ComparedDrafts, settings: MakerSettings) -> bytes:
    """The comparison on two pages of Markdown."""
    return documents.summary_markdown(compared, settings.resources, settings.choices, settings.beside)


def comparison_akn(compared: ComparedDrafts, settings: MakerSettings) -> bytes:
    """The comparison as an Akoma Ntoso file."""
    return documents.akn_bytes(compared, settings.resources, settings.choices, settings.beside)


def brief_pages(subject: BriefSubject, settings: MakerSettings) -> PreparedPages:
    """A brief as two pages."""
    from app.exporting.pdf.brief import prepare_brief

    return prepare_brief(subject.brief, subject.words, settings.choices, settings.resources.pages)


def brief_word(subject: BriefSubject, settings: MakerSettings) -> bytes:
    """A brief as a Word file."""
    from app.exporting.docx.brief import brief_docx

    return brief_docx(subject.brief, settings.choices.paper)


def columns_pages(table: ColumnTable, settings: MakerSettings) -> PreparedPages:
    """Drafts beside each other as pages."""
    from app.exporting.pdf.columns import prepare_columns

    return prepare_columns(table, settings.words, settings.choices, settings.resources.pages)


def columns_word(table: ColumnTable, settings: MakerSettings) -> bytes:
    """The same table as a Word file in which its readers write."""
    from app.exporting.docx.columns import columns_docx

    return columns_docx(table, settings.words, settings.choices)


def life_pages(subject: LifeSubject, settings: MakerSettings) -> PreparedPages:
    """The life of one provision as pages."""
    from app.exporting.pdf.provision_life import prepare_life

    return prepare_life(subject.life, subject.left_out, settings.words, settings.choices, settings.resources.pages)


def book_pages(book: Book, settings: MakerSettings) -> PreparedPages:
    """The record of a negotiation as pages with footnotes."""
    from app.exporting.book.pages import prepare_book

    return prepare_book(book, settings.words, settings.choices, settings.resources.pages)


def book_word(book: Book, settings: MakerSettings) -> bytes:
    """The same as a Word file with footnotes and contents."""
    from app.exporting.book.word import book_docx

    return book_docx(book, settings.words, settings.choices)


def book_web(book: Book, settings: MakerSettings) -> bytes:
    """The same as one web page."""
    from app.exporting.book.web import book_html

    return book_html(book, settings.words, settings.choices, settings.resources.pages)


def book_markup(book: Book, settings: MakerSettings) -> bytes:
    """The same as Akoma Ntoso."""
    from app.exporting.book.akn import book_akn

    return book_akn(book, settings.words)


def compilation_word(compilation: Compilation, _settings: MakerSettings) -> bytes:
    """The proposals by article as a Word file."""
    from app.exporting.docx.compilation import compilation_docx

    return compilation_docx(compilation)


def compilation_markdown(compilation: Compilation, _settings: MakerSettings) -> bytes:
    """The proposals by article as Markdown."""
    from app.exporting.markdown.compilation import compilation_text

    return compilation_text(compilation).encode("utf-8")
