"""The changes as a table: one line per change and attribution. It draws a comparison's values and computes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.exporting.evidence_text import citation_of
from app.exporting.layout.evidence_pages import lines_of_draft
from app.exporting.tables.table import CellValue, Table, columns, table_csv
from app.redline.model import NamesState
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.attributions import Attribution

HEAD = (
    "number", "id", "kind", "class", "tags", "older address", "newer address", "older words", "newer words", "title",
    "group", "actors", "stance", "opposite", "link", "score", "evidence", "source", "where", "date", "quote",
    "reference",
)  # fmt: skip


def changes_table(redline: Redline, words: Vocabulary = ENGLISH) -> bytes:
    """The table of changes as CSV."""
    return table_csv(table_of_changes(redline, words))


def table_of_changes(redline: Redline, words: Vocabulary = ENGLISH) -> Table:
    """The table, in the order of the redline, its heads and terms in `words`; in English these are the names of the
    values, on which scripts can rely.

    A change with several attributions has a line for each; one with none, one line.
    """
    head = tuple(words.term("column", name) for name in HEAD)
    rows = tuple(tuple(row) for row in _rows(redline, words))
    return Table(words.say("The changes"), head, rows, columns(HEAD, "date"), columns(HEAD, "score"))


def table_of_facts(redline: Redline, words: Vocabulary = ENGLISH, left: str = "") -> Table:
    """By what the changes can be checked: the two drafts, what was `left` out in one sentence, counts, papers read for
    evidence, what was doubtful.
    """
    older, newer = (dict(lines_of_draft(draft, words)) for draft in (redline.older, redline.newer))
    rows: list[tuple[CellValue, ...]] = [
        (what, older.get(what, ""), newer.get(what, "")) for what in dict.fromkeys([*older, *newer])
    ]
    rows += [(left, "", "")] if left else []
    counts = [one for one in redline.summary if one.by in ("class", "kind", "link")]
    rows += [(words.term(one.by, one.name), one.count, "") for one in counts]
    rows += [(words.say("Papers read for evidence"), paper, "") for paper in redline.evidence]
    rows += [(words.say("Read with care:"), doubt, "") for doubt in redline.warnings]
    head = ("", words.say("Older draft"), words.say("Newer draft"))
    return Table(words.say("Facts for checking"), head, tuple(rows))


def _rows(redline: Redline, words: Vocabulary) -> Iterator[list[CellValue]]:
    for view in redline.changes:
        facts: list[CellValue] = [
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
        reference, named = citation_of(view, redline, words), redline.names is not NamesState.WITHHELD
        for attribution in view.attributions or (None,):
            yield [*facts, *_asked(attribution, words, named=named), reference]


def _asked(attribution: Attribution | None, words: Vocabulary, *, named: bool) -> list[str]:
    if attribution is None:
        return ["", "", "", _term(words, "link", "unattributed") if named else "", "", "", "", "", "", ""]
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
