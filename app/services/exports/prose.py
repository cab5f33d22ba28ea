"""What changed between two drafts in a few sentences, to be copied into a cable, as the pages and Markdown have it.

It is light: a window asks for it where the reader waits, of the redline that it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.vocabulary import Vocabulary


def prose_of(redline: Redline, words: Vocabulary) -> str:
    """The paragraphs without their title, each beginning a line."""
    return "\n".join(titled_prose_of(redline, words)[1:])


def prepare_prose() -> None:
    """Load what the sentences are made with, which draws pages: for a thread that may take its time."""
    import app.exporting.layout.title_page  # noqa: F401


def titled_prose_of(redline: Redline, words: Vocabulary) -> tuple[str, ...]:
    """A title that names the two drafts, and the paragraphs, in the words in which the redline speaks; that nothing
    differs where that is so.
    """
    from app.exporting.layout.rows import PrintJob
    from app.exporting.layout.title_page import paragraphs_of_prose

    return paragraphs_of_prose(PrintJob(redline, words))
