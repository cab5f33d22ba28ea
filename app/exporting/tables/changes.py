"""The changes as a table: one line per change and attribution. Its columns are those of
`redline/tables/change_columns.py`; it computes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.exporting.layout.evidence_pages import lines_of_draft
from app.exporting.layout.source_pages import chain_words, departure_words, precedents_in
from app.exporting.tables.table import CellValue, Table, table_csv
from app.redline.precedents.compose import percent_of
from app.redline.tables.change_columns import (
    ChangeColumn,
    ChangeLine,
    ChangeMedium,
    ColumnKind,
    columns_of,
    headings_of,
)
from app.redline.tables.change_sentences import sentences_of
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Redline
    from app.redline.scope.model import ScopeTurn


def changes_table(redline: Redline, words: Vocabulary = ENGLISH) -> bytes:
    """The table of changes as CSV."""
    return table_csv(table_of_changes(redline, words))


def table_of_changes(redline: Redline, words: Vocabulary = ENGLISH) -> Table:
    """The table, in the order of the redline, its heads and terms in `words`; in English these are the names of the
    values, on which scripts can rely.

    A change with several attributions has a line for each; one with none, one line.
    """
    shelf = redline.precedents is not None
    shown = columns_of(ChangeMedium.TABLE, shelf=shelf)
    head = tuple(words.term("column", name) for name in headings_of(ChangeMedium.TABLE, shelf=shelf))
    rows = tuple(_rows(redline, shown, words))
    dates, scores = _of_kind(shown, ColumnKind.DATE), _of_kind(shown, ColumnKind.SCORE)
    aside = frozenset(at for at, column in enumerate(shown) if not column.read)
    return Table(words.say("The changes"), head, rows, dates, scores, aside)


def table_of_scope(drawing: PrintJob) -> Table | None:
    """Which provisions reach other offences than before, a line each; None where none does."""
    if not drawing.scope:
        return None
    words = drawing.words
    keys = {view.id: view.key for view in drawing.redline.changes}

    def names(turn: ScopeTurn, *, opposite: bool) -> str:
        return words.joined(dict.fromkeys(chip.full for chip in turn.chips if chip.opposite is opposite))

    rows = tuple(
        (
            words.place(turn.address),
            turn.heading,
            turn.older,
            turn.newer,
            turn.carried,
            words.joined(keys[one] for one in turn.changes if one in keys),
            *((names(turn, opposite=False), names(turn, opposite=True)) if drawing.named else ()),
        )
        for turn in drawing.scope
    )
    named = (words.say("Who asked"), words.say("Who asked for the contrary")) if drawing.named else ()
    head = (words.say("Where"), words.say("Heading"), words.say("Reached"), words.say("Reaches now"),
            words.say("Goes along"), words.say("By which changes"), *named)  # fmt: skip
    return Table(words.say("Which offences are reached"), head, rows)


def table_of_sources(drawing: PrintJob) -> Table | None:
    """The sources of the newer draft, a line for each provision and source, then the provisions that have none; None
    where there is no shelf.
    """
    told = precedents_in(drawing)
    if told is None:
        return None
    words = drawing.words
    rows: list[tuple[CellValue, ...]] = []
    for one in told.provisions:
        place = words.place(one.address)
        rows += [
            (
                place, source.name, percent_of(source.share), source.words,
                words.say("yes") if source.verbatim else "", source.since, chain_words(source, words),
                "\n".join(departure_words(each, drawing) for each in (*source.departures, *source.gone)),
            )
            for source in one.sources
        ] or [(place, one.told, "", "", "", "", "", "")]  # fmt: skip
    head = (
        words.say("Where"), words.say("Source"), "%", words.say("Words"), words.say("verbatim"), words.say("Since"),
        words.say("Source of the source"), words.say("Departures"),
    )  # fmt: skip
    return Table(words.say("Where the words come from"), head, tuple(rows))


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


def _rows(redline: Redline, shown: Sequence[ChangeColumn], words: Vocabulary) -> Iterator[tuple[CellValue, ...]]:
    sentences = sentences_of(redline)
    amendments = {change: one for one in redline.amendments for change in one.changes}
    for view in redline.changes:
        for attribution in view.attributions or (None,):
            line = ChangeLine(
                redline, view, attribution, sentence=sentences.get(view.id, ""), amendment=amendments.get(view.id)
            )
            yield tuple(column.value(line, words) for column in shown)


def _of_kind(shown: Sequence[ChangeColumn], kind: ColumnKind) -> frozenset[int]:
    return frozenset(at for at, column in enumerate(shown) if column.kind is kind)
