"""The rows of a text whose cells are parted by a sign (CSV, TSV). Formulas are text and are never computed."""

from __future__ import annotations

import csv
import io

from app.job import Refused
from app.message import Message

_SEPARATORS = ",;\t|"


def read_rows(text: str, name: str) -> tuple[tuple[str, ...], ...]:
    r"""The rows of `text`, parted by the sign that its first lines have most of; `name` is used in sentences only.

    Example: "Article;State\n5;Asteria" gives (("Article", "State"), ("5", "Asteria")). Raises Refused for what is no
    such table.
    """
    head = "\n".join(text.split("\n", 12)[:12])
    separator = max(_SEPARATORS, key=lambda sign: max(line.count(sign) for line in head.split("\n")))
    try:
        return tuple(tuple(row) for row in csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error:
        raise Refused(Message("“{0}” is not a table that can be read; save it again as CSV.", (name,))) from None
