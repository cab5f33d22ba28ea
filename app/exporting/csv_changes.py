"""The changes as a table for a spreadsheet: one line per change and attribution, UTF-8 with a byte order mark.

It draws a comparison's values and computes nothing. Words that a spreadsheet would take for a formula are led by an
apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.attributions import Attribution

HEAD = (
    "number", "id", "kind", "class", "tags", "older address", "newer address", "older words", "newer words", "title",
    "group", "actors", "stance", "opposite", "link", "score", "evidence", "source", "where", "date", "quote",
)  # fmt: skip


def changes_table(redline: Redline) -> bytes:
    """The table, in the order of the redline.

    A change with several attributions has a line for each; one with none, one line.
    """
    return spreadsheet(HEAD, _rows(redline))


def spreadsheet(head: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Rows under their heads as a spreadsheet reads them: UTF-8 with a byte order mark, no cell a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(harmless(head))
    writer.writerows(harmless(row) for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def _rows(redline: Redline) -> Iterator[list[object]]:
    for view in redline.changes:
        facts: list[object] = [
            view.number,
            view.id,
            view.kind.value,
            view.weight.value,
            " ".join(view.tags),
            view.older_address,
            view.newer_address,
            view.older_text,
            view.newer_text,
            view.title,
            view.group,
        ]
        for attribution in view.attributions or (None,):
            yield [*facts, *_asked(attribution)]


def _asked(attribution: Attribution | None) -> list[str]:
    if attribution is None:
        return ["", "", "", "unattributed", "", "", "", "", "", ""]
    asked = attribution.asked
    return [
        "; ".join(a.as_written if a.id == "?" else a.id for a in attribution.actors),
        attribution.stance.value,
        "yes" if attribution.opposite else "",
        attribution.link.value,
        f"{attribution.score:.2f}",
        asked.kind.value,
        asked.source,
        asked.where,
        asked.date,
        asked.quote,
    ]


def harmless(values: Iterable[object]) -> list[str]:
    """A spreadsheet runs what begins with = + - @, a tab or a return: such words are led by an apostrophe (OWASP, CSV
    injection).
    """
    written = (str(value) for value in values)
    return [f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value for value in written]
