"""What an annotation of a printed change says, as a value that travels to the process in which pages are set.

It knows no PDF: `annotations.py` writes it into one.
"""

from __future__ import annotations

from app.late_methods import dataclass

PAGE = "\ufffc"
"""Stands in a reference for the page."""


@dataclass(frozen=True, slots=True)
class AnnotationNote:
    """What an annotation says: running number, author, subject and contents."""

    number: int
    author: str
    subject: str
    contents: str
    reference: str = ""
    """How the change can be cited, the last line of the contents; `PAGE` stands for the page it is on."""
    date: str = ""
    """The day of the draft that has the change, as an ISO time of day; "" for none."""
