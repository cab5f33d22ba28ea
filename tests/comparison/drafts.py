"""Small drafts for tests, written as rows, and what a test asks of a Comparison again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.address import assign_addresses, assign_ids
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import Marks

if TYPE_CHECKING:
    from app.treaty.changes import Change, ChangeKind, Comparison

_KINDS = {0: Kind.ARTICLE, 1: Kind.PARAGRAPH, 2: Kind.SUBPARAGRAPH, 3: Kind.SUBPARAGRAPH}


def draft(*rows: tuple, language: str = "en") -> Draft:
    """A draft from rows (level, number, words): level 0 is an article with its heading, below it paragraphs with
    their text.

    A row may give a Kind instead of a level (its words are the heading if the kind is headed) and marks as a fourth
    item.
    """
    provisions: list[Provision] = []
    last: dict[int, str] = {-1: ""}
    for index, (level, number, words, *more) in enumerate(rows):
        kind = level if isinstance(level, Kind) else _KINDS[level]
        depth = 0 if isinstance(level, Kind) else level
        headed = depth == 0 and kind not in (Kind.TITLE, Kind.PREAMBULAR, Kind.FOOTNOTE, Kind.UNNUMBERED)
        provisions.append(
            Provision(
                f"r{index}",
                last.get(depth - 1, ""),
                kind,
                number,
                words if headed else "",
                "" if headed else words,
                marks=more[0] if more else Marks(),
            )
        )
        last[depth] = f"r{index}"
    return Draft("", language, "plain", assign_addresses(assign_ids(provisions)))


def article(*paragraphs: str, language: str = "en") -> Draft:
    """A draft of one article with these numbered paragraphs."""
    rows = [(0, "Article 1", "Purpose"), *((1, f"{k}.", text) for k, text in enumerate(paragraphs, 1))]
    return draft(*rows, language=language)


def told(change: Change) -> tuple[str, str, str]:
    """A change as (kind, older words, newer words)."""
    return (
        change.kind.value,
        change.older.text if change.older else "",
        change.newer.text if change.newer else "",
    )


def stories(comparison: Comparison) -> list[tuple[str, str, str]]:
    """All changes as (kind, older words, newer words)."""
    return [told(change) for change in comparison.changes]


def of_kind(comparison: Comparison, kind: ChangeKind) -> list[Change]:
    """The changes of one kind."""
    return [change for change in comparison.changes if change.kind is kind]
