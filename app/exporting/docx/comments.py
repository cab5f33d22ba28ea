"""The comments of a Word file: the evidence of who asked, what the words alone do not say, and notes where asked for.

A change that no tracked change shows (a citation of the same words that names another provision, a paragraph divided,
formatting) is told in a comment at its place: nothing is silent. What a comment says is `evidence_text.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.exporting.agreement_text import standing_of
from app.exporting.docx.model import DocxLine, tracked_change_ids
from app.exporting.evidence_text import contents_of
from app.exporting.layout.rows import notes_beside
from app.exporting.layout.scope_turns import scope_line, scope_sentences
from app.exporting.layout.source_pages import (
    bearing_words,
    departure_words,
    precedents_in,
    silent_words,
    source_entries,
    source_line,
)
from app.exporting.layout.title_page import found_of, opening_of, summary_of_prose, title_of
from app.redline.amendments.parts import first_changes
from app.redline.model import COMPARE, RowState
from app.redline.tables.change_labels import citation_of

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Amendment, ChangeView
    from app.treaty.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class DocxComment:
    """One comment: the line and the first and last piece it stands at, and what it says, paragraph by paragraph."""

    line: int
    first: int
    last: int
    said: tuple[str, ...]


def remarks_of(drawing: PrintJob, lines: Sequence[DocxLine]) -> tuple[DocxComment, ...]:
    """The comments in the order of the lines; none where there is no line to stand at."""
    if not lines:
        return ()
    redline, choices = drawing.redline, drawing.choices
    places, rows, shown = _places(lines), _rows(lines, drawing), tracked_change_ids(lines)
    named = choices.named
    made = [DocxComment(0, 0, len(lines[0].pieces) - 1, _of_all(drawing, named=named))]
    full = {chip.actor: chip.full for view in redline.changes for chip in view.chips if chip.actor != "?"}
    quiet: dict[str, list[ChangeView]] = {}
    firsts = first_changes(redline) if choices.annotations else {}
    scope, sourced = scope_sentences(drawing), precedents_in(drawing) is not None
    for view in redline.changes:
        lead = _amendment(firsts[view.id], drawing.words) if view.id in firsts else ()
        led = [view_led] if sourced and (view_led := bearing_words(view, drawing.words)) else []
        notes = [*scope.get(view.id, ()), *led, *(" ".join(note) for note in notes_beside(drawing, [view]))]
        evident = named and choices.annotations and bool(view.attributions)
        if view.kind.traits.quiet and not (evident or notes):
            quiet.setdefault(view.row, []).append(view)
        elif evident or notes or view.note or view.id not in shown:
            said = contents_of(view, full, drawing.words, evidence=named and choices.annotations).split("\n")
            reference = citation_of(view, redline, drawing.words)
            made.append(DocxComment(*places.get(view.id, rows[view.row]), (*lead, *said, *notes, reference)))
        elif lead:
            made.append(DocxComment(*places.get(view.id, rows[view.row]), lead))
    for row, views in quiet.items():
        told = [
            f"{contents_of(view, full, drawing.words, evidence=False)}\n{citation_of(view, redline, drawing.words)}"
            for view in views
        ]
        made.append(DocxComment(*rows[row], tuple(line for one in told for line in one.split("\n"))))
    made += _left(drawing, rows)
    made += _sources(drawing, rows)
    made += [DocxComment(*rows[row.id], standing_of(row, drawing.words)) for row in redline.rows if row.aftermath]
    return tuple(sorted(made, key=lambda remark: (remark.line, remark.first)))


def _amendment(one: Amendment, words: Vocabulary) -> tuple[str, ...]:
    """The number, the weight and the headline of an amendment, at its first change."""
    return (words.labelled(words.beside((str(one.number), one.weight.value)), one.headline),)


def _sources(drawing: PrintJob, rows: Mapping[str, tuple[int, int, int]]) -> Iterator[DocxComment]:
    """The sources of each provision that has one, at its place."""
    for entry in source_entries(drawing):
        departures = [departure_words(one, drawing) for one in entry.departures]
        yield DocxComment(*rows.get(entry.provision.row, rows[""]), (*entry.lines, *departures))


def _of_all(drawing: PrintJob, *, named: bool) -> tuple[str, ...]:
    """What a reader must know of the whole file, at its first paragraph."""
    redline, words = drawing.redline, drawing.words
    said = [
        title_of(redline, words),
        summary_of_prose(drawing) if named and redline.amendments else opening_of(drawing),
    ]
    if named:
        said += [found_of(redline, words), words.say("Names show who asked, not why the text changed.")]
    said += [reached] if (reached := scope_line(drawing)) else []
    said += [source] if (source := source_line(drawing)) else []
    said += [silent] if (silent := silent_words(drawing)) else []
    said += [words.say("Read with care:"), *redline.warnings] if redline.warnings else []
    return tuple(said)


def _places(lines: Sequence[DocxLine]) -> dict[str, tuple[int, int, int]]:
    """Where each change has words: where the newer draft has some, else where the older one had them."""
    newer: dict[str, tuple[int, int, int]] = {}
    older: dict[str, tuple[int, int, int]] = {}
    for number, line in enumerate(lines):
        for place, piece in enumerate(line.pieces):
            for part in piece.note or ():
                (older if part.edit.gone else newer).setdefault(part.change, (number, place, place))
            if not piece.change or not (piece.text.strip() or piece.note):
                continue
            found = older if piece.edit.gone else newer
            begun = found.get(piece.change)
            if begun is None:
                found[piece.change] = (number, place, place)
            elif begun[0] == number:
                found[piece.change] = (number, begun[1], place)
    return older | newer


def _rows(lines: Sequence[DocxLine], drawing: PrintJob) -> dict[str, tuple[int, int, int]]:
    """Where each row stands: its first line, else the line before it, else the first of all."""
    first: dict[str, int] = {}
    for number, line in enumerate(lines):
        first.setdefault(line.row, number)
    found: dict[str, tuple[int, int, int]] = {"": (0, 0, len(lines[0].pieces) - 1)}
    number = 0
    for row in drawing.redline.rows:
        number = first.get(row.id, number)
        found[row.id] = (number, 0, len(lines[number].pieces) - 1)
    return found


def _left(drawing: PrintJob, rows: dict[str, tuple[int, int, int]]) -> list[DocxComment]:
    """Where a moved provision stood: where it stands now; and what is worth comparing."""
    words = drawing.words
    made = [
        DocxComment(*rows[row.id], (words.say("compare {place}", place=words.place(sign.other)),))
        for row in drawing.redline.rows
        for cell in (row.older, row.newer)
        for sign in (cell.signs if cell else ())
        if sign.kind == COMPARE
    ]
    return made + [
        DocxComment(
            *rows[row.id], (words.say("↘ {move} moved to {place}", move=row.move, place=words.place(row.other)),)
        )
        for row in drawing.redline.rows
        if row.state is RowState.MOVED_FROM
        and row.older
        and any(sign.kind == "move" and sign.label == row.move for sign in row.older.signs)
    ]
