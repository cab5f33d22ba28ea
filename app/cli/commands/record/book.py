"""The verb that makes the record of a negotiation: book. It returns the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, terminal
from app.cli.print_options import paper_of
from app.cli.text_table import CliColumn, shorten_cell, table
from app.redline.print_options import Orientation
from app.services.book import BookOptions, book_of
from app.services.exports.catalogue import OutputKind
from app.services.exports.make import write_outputs
from app.services.exports.subjects import MakerSettings
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources

if TYPE_CHECKING:
    import argparse

    from app.redline.book.model import Book

_LONGEST = 60
_COLUMNS = (
    CliColumn("Article", 1),
    CliColumn("Texts", number=True),
    CliColumn("Footnotes", number=True),
    CliColumn("With names", number=True),
    CliColumn("Last in"),
)


def book(arguments: argparse.Namespace, folder: Path) -> int:
    """Write the book of a dossier, or say what would be in it, article by article."""
    targets = inputs.outputs_of(OutputKind.BOOK, arguments, [arguments.dossier])
    choices = paper_of(arguments, Orientation.PORTRAIT)
    resources = load_resources(folder)
    language = choices.language or "en"
    wanted = BookOptions(arguments.draft, arguments.place, arguments.private, arguments.adopted, language)
    with terminal.progress() as progress:
        made = book_of(arguments.dossier, resources, wanted, progress=progress)
        settings = MakerSettings(resources, choices, language=language)
        standing = write_outputs(OutputKind.BOOK, made, targets, settings, WorkerPool(), progress)
    if standing is not None:
        terminal.write(standing)
    if not targets:
        terminal.say(_told(made))
    return 0


def _told(made: Book) -> str:
    rows = [
        [
            shorten_cell(one.title, _LONGEST),
            str(sum(entry.draft >= 0 for entry in one.entries)),
            str(len(one.footnotes)),
            str(sum(bool(note.voices) for note in one.footnotes)),
            one.draft,
        ]
        for one in made.articles
    ]
    return "\n".join([table(_COLUMNS, rows), *made.receipt])
