"""What can be written of a dossier: which things there are, in which formats, who makes each, and what is asked of one.

These are values; `make.py` has them made, for a window by way of `jobs.py`.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.redline.print_options import EVERYTHING, PrintOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.place import DossierPlace
    from app.services.comparisons.pairs import DraftPair


class OutputKind(StrEnum):
    """What is handed over."""

    COMPARISON = "comparison"
    BRIEF = "brief"
    """Some changes on two pages, with room for instructions."""
    COLUMNS = "columns"
    """Drafts beside each other, with what some actors asked and an empty column."""
    LIFE = "life"
    """One provision through all drafts."""
    BOOK = "book"
    """The record of the negotiation, article by article."""
    COMPILATION = "compilation"
    """The proposals by article."""
    PROPOSALS = "proposals"
    FATES = "fates"
    POSITIONS = "positions"
    DRAFT = "draft"
    """One draft as it is stored."""

    @property
    def of_pair(self) -> bool:
        """Whether it speaks of two drafts that are compared."""
        return self in (OutputKind.COMPARISON, OutputKind.BRIEF)


_PAGES, _DATA = "app.services.exports.page_makers", "app.services.exports.data_makers"

MAKERS: Mapping[tuple[OutputKind, str], str] = MappingProxyType(
    {
        (OutputKind.COMPARISON, "pdf"): f"{_PAGES}:comparison_pages",
        (OutputKind.COMPARISON, "docx"): f"{_PAGES}:comparison_docx",
        (OutputKind.COMPARISON, "html"): f"{_PAGES}:comparison_html",
        (OutputKind.COMPARISON, "md"): f"{_PAGES}:comparison_summary",
        (OutputKind.COMPARISON, "xlsx"): f"{_DATA}:comparison_xlsx",
        (OutputKind.COMPARISON, "csv"): f"{_DATA}:comparison_csv",
        (OutputKind.COMPARISON, "akn"): f"{_PAGES}:comparison_akn",
        (OutputKind.COMPARISON, "json"): f"{_DATA}:comparison_data",
        (OutputKind.BRIEF, "pdf"): f"{_PAGES}:brief_pages",
        (OutputKind.BRIEF, "docx"): f"{_PAGES}:brief_word",
        (OutputKind.COLUMNS, "pdf"): f"{_PAGES}:columns_pages",
        (OutputKind.COLUMNS, "docx"): f"{_PAGES}:columns_word",
        (OutputKind.LIFE, "pdf"): f"{_PAGES}:life_pages",
        (OutputKind.LIFE, "json"): f"{_DATA}:life_data",
        (OutputKind.BOOK, "pdf"): f"{_PAGES}:book_pages",
        (OutputKind.BOOK, "docx"): f"{_PAGES}:book_word",
        (OutputKind.BOOK, "html"): f"{_PAGES}:book_web",
        (OutputKind.BOOK, "akn"): f"{_PAGES}:book_markup",
        (OutputKind.COMPILATION, "docx"): f"{_PAGES}:compilation_word",
        (OutputKind.COMPILATION, "md"): f"{_PAGES}:compilation_markdown",
        (OutputKind.PROPOSALS, "xlsx"): f"{_DATA}:proposals_book",
        (OutputKind.PROPOSALS, "csv"): f"{_DATA}:proposals_table",
        (OutputKind.PROPOSALS, "json"): f"{_DATA}:proposals_data",
        (OutputKind.FATES, "xlsx"): f"{_DATA}:fates_book",
        (OutputKind.FATES, "csv"): f"{_DATA}:fates_list",
        (OutputKind.FATES, "json"): f"{_DATA}:fates_data",
        (OutputKind.POSITIONS, "xlsx"): f"{_DATA}:positions_book",
        (OutputKind.POSITIONS, "csv"): f"{_DATA}:positions_list",
        (OutputKind.POSITIONS, "json"): f"{_DATA}:positions_data",
        (OutputKind.DRAFT, "akn"): f"{_DATA}:draft_file",
        (OutputKind.DRAFT, "json"): f"{_DATA}:draft_data",
    }
)
"""Who makes each thing in each of its formats, by a dotted name, so that only what is made is imported; the usual
format of a thing stands first. What has pages comes as "pdf".

A maker is a function `(subject, settings)`: the value of `subjects.py` that the thing is made of, and
`subjects.MakerSettings`. It gives the bytes of a file, or pages that are still to be set (`PreparedPages`). Window and
command line have everything made by it.
"""
UNFILTERED = frozenset({"docx", "akn"})
"""The formats of a comparison that hold all changes, whatever was filtered: whoever accepts some accepts the rest."""
ENDINGS: Mapping[str, str] = MappingProxyType({"akn": "xml"})
"""The endings of files, where a format has another one than its own name."""


def formats_of(thing: OutputKind) -> tuple[str, ...]:
    """The formats of a thing, the usual one first."""
    return tuple(kind for one, kind in MAKERS if one is thing)


def ending_of(kind: str) -> str:
    """The ending of a file in a format: ".pdf"."""
    return f".{ENDINGS.get(kind, kind)}"


def kind_of(ending: str, thing: OutputKind) -> str:
    """The format of a thing that files with an ending (".xml") hold; "" where it comes in none such."""
    return next((kind for kind in formats_of(thing) if ending_of(kind) == ending.casefold()), "")


@dataclass(frozen=True, slots=True)
class Output:
    """A thing of a dossier, as it was chosen. `pair` is there for what speaks of two drafts."""

    thing: OutputKind
    dossier: DossierPlace
    pair: DraftPair | None = None
    language: str = "en"
    """Of labels and names."""
    choices: PrintOptions = EVERYTHING
    changes: tuple[str, ...] = ()
    """Ids of the amendments, or changes, of a brief."""
    drafts: tuple[str, ...] = ()
    """Labels of the drafts that have a column, in their order."""
    actors: tuple[str, ...] = ()
    """Ids of the actors whose asks have a column."""
    empty: bool = False
    """Whether there is an empty column."""
    sources: bool = False
    """Whether there is a column of what the last draft has of the instruments on the shelf."""
    place: str = ""
    """Address of the only provision that is wanted."""
    draft: str = ""
    """Label of the draft that a life, a list or a compilation speaks of; "" for the usual one."""
    private: bool = False
    """Whether private notes are in a book."""
    adopted: bool = False
    """Whether the last draft of a book is the text as adopted: somebody says so."""
    expand: str = ""
    """How groups are counted, a value of `attribution.positions.Expansion`."""
