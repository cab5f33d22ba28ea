"""What is said of words that were recognised in the picture of a page: on which page, and which are doubtful.

It says what the Redline holds, in the language of the interface.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import commas, in_quotes, percent_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.redline.model import Recognition, Row

_MOST = 12
"""Doubtful words that are said of one provision."""


def recognised_words(row: Row) -> str:
    """What a row says of words that were recognised, of its newer side first; "" for nothing."""
    newer, older = (cell.recognised if cell else None for cell in (row.newer, row.older))
    sides = [_side(newer, tr("newer draft") if older else "")] if newer else []
    sides += [_side(older, tr("older draft"))] if older else []
    return " ".join(sides)


def _side(found: Recognition, which: str) -> str:
    place = tr("page {number}").format(number=found.page) if found.page else ""
    where = commas((which, place))
    said = tr("Recognised in a picture ({where}); compare it with the page.").format(where=where)
    if not where:
        said = tr("Recognised in a picture; compare it with the page.")
    if not found.doubtful:
        return said
    words = [
        tr("{word} ({share} sure)").format(word=in_quotes(word), share=percent_words(sure))
        for word, sure in found.doubtful[:_MOST]
    ]
    more = ["…"] if len(found.doubtful) > _MOST else []
    return f"{said} " + tr("Doubtful: {words}.").format(words=commas([*words, *more]))
