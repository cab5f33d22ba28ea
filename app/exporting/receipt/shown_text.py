"""What one row of a written file says of both drafts, and words as they are compared: without what only parts lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.exporting.legible import legible

_UNSEEN = ("\u200b", "\xad")
"""Where a line may end: no letters."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as it was read. A text of None is one of which the row claims nothing."""

    row: str
    """Id of its row in the redline."""
    older: str | None
    """What it says that the older draft says: all that is not new."""
    newer: str | None
    """What it says that the newer draft says: all that is not struck."""
    kept: tuple[str, str] | None = None
    """In two columns: what is unmarked in the older and in the newer one."""
    beside: str = ""
    """What stands in its margin of what went; only in the clean newer text."""


@dataclass(frozen=True, slots=True)
class ShownChange:
    """A change as a list tells it: the words that it marks as gone and as come."""

    id: str
    older: str
    newer: str


@dataclass(frozen=True, slots=True)
class ShownFile:
    """All that was read of a file: its rows in order, its list of changes, and the ids of all changes that it shows."""

    rows: tuple[ShownRow, ...] = ()
    listed: tuple[ShownChange, ...] = ()
    changes: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset()
    """Those among them that are told in a line, in the place of their rows."""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """Letters of a file with their marks."""

    text: str
    struck: bool = False
    new: bool = False


def words_in(text: str) -> list[str]:
    """The words of a text that was read of a file."""
    for sign in _UNSEEN:
        text = text.replace(sign, "")
    return text.split()


def words_of(text: str) -> list[str]:
    """The words of a text of a draft, as any file can show them."""
    return words_in(legible(text))


def unstruck(pieces: Iterable[MarkedText]) -> str:
    """The text without what is struck."""
    return "".join([piece.text for piece in pieces if not piece.struck])


def without_new(pieces: Iterable[MarkedText]) -> str:
    """The text without what is new."""
    return "".join([piece.text for piece in pieces if not piece.new])
