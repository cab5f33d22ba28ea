"""The changes as a table for a spreadsheet: one line per change and attribution, UTF-8 with a byte order mark.

It draws a comparison's values and computes nothing. Words that a spreadsheet would take for a formula are led by an
apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.attributions import Attribution

HEAD = (
    "number", "id", "kind", "class", "tags", "older address", "newer address", "older words", "newer words", "title",
    "group", "actors", "stance", "opposite", "link", "score", "evidence", "source", "where", "date", "quote",
)  # fmt: skip


def changes_table(redline: Redline, words: Vocabulary = ENGLISH) -> bytes:
    """The table, in the order of the redline, its heads and terms in `words`; in English these are the names of the
    values, on which scripts can rely.

    A change with several attributions has a line for each; one with none, one line.
    """
    return spreadsheet([words.term("column", head) for head in HEAD], _rows(redline, words))


def spreadsheet(head: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Rows under their heads as a spreadsheet reads them: UTF-8 with a byte order mark, no cell a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(harmless(head))
    writer.writerows(harmless(row) for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def _rows(redline: Redline, words: Vocabulary) -> Iterator[list[object]]:
    for view in redline.changes:
        facts: list[object] = [
            view.number,
            view.id,
            _term(words, "kind", view.kind.value),
            _term(words, "class", view.weight.value),
            " ".join(view.tags) if words.english else words.joined(words.term("tag", tag) for tag in view.tags),
            words.place(view.older_address),
            words.place(view.newer_address),
            view.older_text,
            view.newer_text,
            view.title,
            view.group,
        ]
        for attribution in view.attributions or (None,):
            yield [*facts, *_asked(attribution, words)]


def _asked(attribution: Attribution | None, words: Vocabulary) -> list[str]:
    if attribution is None:
        return ["", "", "", _term(words, "link", "unattributed"), "", "", "", "", "", ""]
    asked = attribution.asked
    return [
        "; ".join(a.as_written if a.id == "?" else a.id for a in attribution.actors),
        _term(words, "stance", attribution.stance.value),
        words.say("yes") if attribution.opposite else "",
        _term(words, "link", attribution.link.value),
        f"{attribution.score:.2f}",
        _term(words, "evidence", asked.kind.value),
        asked.source,
        asked.where,
        asked.date,
        asked.quote,
    ]


def _term(words: Vocabulary, context: str, value: str) -> str:
    """A value of an enumeration: in English its name as it is."""
    return value if words.english else words.term(context, value)


def harmless(values: Iterable[object]) -> list[str]:
    """A spreadsheet runs what begins with = + - @, a tab or a return: such words are led by an apostrophe (OWASP, CSV
    injection).
    """
    written = (str(value) for value in values)
    return [f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value for value in written]
