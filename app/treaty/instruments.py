"""An Instrument: a treaty that exists already, on the shelf of a dossier.

It is no draft: it stands outside the line of time, the lives and the counts. How it is stored is `app.storage`'s
business, what of it stands in a draft `precedents.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.draft import Draft


@dataclass(frozen=True)
class Instrument:
    """One text of an existing treaty, with what is known of it."""

    key: str
    """By which its shelf knows it, unique there: "untoc", "convention-2"."""
    text: Draft
    """Its words as they were read, its title, symbol, day of adoption, language, file and report."""
    short_name: str = ""
    """How a reader cites it: "UNTOC", "" where nobody said."""
    in_force: str = ""
    """ISO 8601 day on which it entered into force, "" where unknown."""
    version_of: str = ""
    """Key of the instrument of which this is another version (as amended, or a protocol to it); "" for none."""

    @property
    def name(self) -> str:
        """What it is called in a line: its short name, else its title, else its file."""
        return self.short_name or self.text.title or self.text.source
