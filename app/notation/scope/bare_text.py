"""A text without the signs of its brackets, and where each letter stands in the whole text.

Words are read across brackets: "offences [established in accordance with] [covered by] this Convention" says both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.treaty.marks import Alternatives, Bracket
from app.treaty.scope import ScopeWords
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.draft import Provision

_SIGNS = re.compile(r"[\[\]［］【】]")


@dataclass(frozen=True, slots=True)
class BareText:
    """The words of a provision. `places` has for every letter of `text` its place in the provision's own text."""

    provision: Provision
    text: str
    places: tuple[int, ...] | None

    def words(self, start: int, end: int) -> ScopeWords:
        """The words over a stretch of the bare text, as they stand in the provision."""
        if self.places is not None:
            start, end = self.places[start], self.places[end - 1] + 1
        return ScopeWords(self.provision.id, start, end, self.provision.text[start:end])


def bare_text(provision: Provision) -> BareText:
    """The text of a provision without the signs of brackets.

    >>> provision = Provision("a", "", Kind.ARTICLE, "Article 1", "", "the [grave] acts")
    >>> bare_text(provision).text
    'the grave acts'
    """
    text = provision.text
    if not _SIGNS.search(text):
        return BareText(provision, text, None)
    places = tuple(n for n, sign in enumerate(text) if not _SIGNS.match(sign))
    return BareText(provision, "".join(text[n] for n in places), places)


def openness(provision: Provision, start: int, end: int) -> str:
    """That words are of an alternative ("option:2") or in brackets ("bracket"); "" where they are settled."""
    for mark in provision.marks.text:
        if isinstance(mark, Alternatives):
            for n, (low, high) in enumerate(mark.options, 1):
                if low <= start and end <= high:
                    return f"option:{n}"
    inside = any(isinstance(mark, Bracket) and mark.start < end and start < mark.end for mark in provision.marks.text)
    return "bracket" if inside else ""
