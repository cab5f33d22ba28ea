"""An Instrument: a treaty that exists already, on the shelf of a dossier.

It is no draft: it stands outside the line of time, the lives and the counts. How it is stored is `app.storage`'s
business, what of it stands in a draft `precedents.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_NO_LETTER = re.compile(r"[\W_]+")
_LONGEST_KEY = 40


@dataclass(frozen=True, slots=True)
class InstrumentFacts:
    """What a person says of an instrument."""

    title: str
    short_name: str = ""
    symbol: str = ""
    date: str = ""
    """ISO 8601 day of its adoption, "" where unknown."""
    in_force: str = ""
    """ISO 8601 day on which it entered into force, "" where unknown."""
    version_of: str = ""
    """Key of the instrument of which it is another version, "" for none."""


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

    @property
    def facts(self) -> InstrumentFacts:
        """What is said of it."""
        text = self.text
        return InstrumentFacts(text.title, self.short_name, text.symbol, text.date, self.in_force, self.version_of)

    def with_facts(self, facts: InstrumentFacts) -> Instrument:
        """The same words, of which something else is said."""
        return replace(
            self,
            text=replace(self.text, title=facts.title, symbol=facts.symbol, date=facts.date),
            short_name=facts.short_name,
            in_force=facts.in_force,
            version_of=facts.version_of,
        )


def instrument_key(name: str, taken: Collection[str] = ()) -> str:
    """A key for an instrument that is called so, which none of those `taken` is.

    >>> instrument_key("Kites (1988)", {"kites-1988"})
    'kites-1988-2'
    """
    wanted = _NO_LETTER.sub("-", name.casefold())[:_LONGEST_KEY].strip("-") or "instrument"
    key, number = wanted, 2
    while key in taken:
        key, number = f"{wanted}-{number}", number + 1
    return key
