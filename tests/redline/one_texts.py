"""Both drafts as they are read in the one text of a redline: without what is struck, and without what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.redline.rows.one_text import NEW, STRUCK, one_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.redline.model import Redline, Row, Style
    from app.treaty.draft import Draft


def without(rows: Iterable[Row], gone: frozenset[Style]) -> str:
    """What the rows say without words of some styles, fields and rows parted by spaces."""
    return " ".join(
        "".join(piece.text for piece in field if piece.style not in gone)
        for row in rows
        for one in [one_text(row)]
        for field in (one.number, one.heading, one.text)
    )


def said_by(draft: Draft) -> str:
    """What a draft says, in the same way."""
    return " ".join(text for one in draft.provisions for text in (one.number, one.heading, one.text))


def assert_faithful(redline: Redline, older: Draft, newer: Draft) -> None:
    """Both drafts are read in the redline, word for word and in order."""
    assert without(redline.rows, STRUCK).split() == said_by(newer).split()
    assert without(redline.rows, NEW).split() == said_by(older).split()
