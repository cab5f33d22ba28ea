"""That the words of a change were recognised in the picture of a page, as rich text with links to the pages."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import tr
from app.desktop.texts.rows.recognition import recognised_words

if TYPE_CHECKING:
    from app.redline.model import Row


def recognised_here(row: Row) -> str:
    """What a row says of recognised words, with a link to the page of each side; "" where they were read from letters.

    A link is "page:SIDE/ROW".
    """
    words = recognised_words(row)
    if not words:
        return ""
    found = [(side, cell.recognised) for side, cell in (("newer", row.newer), ("older", row.older)) if cell]
    both = all(recognised is not None for _, recognised in found) and len(found) > 1
    named = {"newer": tr("Show the page of the newer draft"), "older": tr("Show the page of the older draft")}
    links = [
        f"<a href='page:{side}/{escape(row.id)}'>" + escape(named[side] if both else tr("Show the page")) + "</a>"
        for side, recognised in found
        if recognised is not None
    ]
    return "<br>".join([escape(words), *links])
