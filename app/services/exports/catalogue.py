"""What a window can have written of a dossier: which things there are, in which formats, and what is asked of one.

These are values; `jobs.py` has them made.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

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


FORMATS: Mapping[OutputKind, tuple[str, ...]] = MappingProxyType(
    {
        OutputKind.COMPARISON: ("pdf", "docx", "html", "md", "xlsx", "csv", "akn", "json"),
        OutputKind.BRIEF: ("pdf", "docx"),
        OutputKind.COLUMNS: ("pdf", "docx"),
        OutputKind.LIFE: ("pdf", "json"),
        OutputKind.COMPILATION: ("docx", "md"),
        OutputKind.PROPOSALS: ("xlsx", "csv", "json"),
        OutputKind.FATES: ("xlsx", "csv", "json"),
        OutputKind.POSITIONS: ("xlsx", "csv", "json"),
        OutputKind.DRAFT: ("akn", "json"),
    }
)
"""The formats of each thing, the usual one first. What has pages comes as "pdf"."""
UNFILTERED = frozenset({"docx", "akn"})
"""The formats of a comparison that hold all changes, whatever was filtered: whoever accepts some accepts the rest."""
ENDINGS: Mapping[str, str] = MappingProxyType({"akn": "xml"})
"""The endings of files, where a format has another one than its own name."""


def ending_of(kind: str) -> str:
    """The ending of a file in a format: ".pdf"."""
    return f".{ENDINGS.get(kind, kind)}"


def kind_of(ending: str, thing: OutputKind) -> str:
    """The format of a thing that files with an ending (".xml") hold; "" where it comes in none such."""
    return next((kind for kind in FORMATS[thing] if ending_of(kind) == ending.casefold()), "")


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
    """Ids of the changes of a brief."""
    drafts: tuple[str, ...] = ()
    """Labels of the drafts that have a column, in their order."""
    actors: tuple[str, ...] = ()
    """Ids of the actors whose asks have a column."""
    empty: bool = False
    """Whether there is an empty column."""
    place: str = ""
    """Address of the only provision that is wanted."""
    draft: str = ""
    """Label of the draft that a life, a list or a compilation speaks of; "" for the usual one."""
    expand: str = ""
    """How groups are counted, a value of `attribution.positions.Expansion`."""
