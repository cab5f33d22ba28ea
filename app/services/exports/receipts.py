"""Reads every Word file, web page and print of a comparison back before it is handed over.

A receipt says what was read and found to be what the drafts say; a file that says another thing is refused as a fault
of the program (`FaultyExport`), and nothing is written. Whether the finished pages have all letters is looked for where
they are set (`exporting/pdf/typst_process.py`).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.exporting.receipt.fault import FaultyExport
from app.late_methods import dataclass
from app.message import Message
from app.redline.print_options import UnchangedDisplay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.exporting.layout.rows import PrintJob
    from app.exporting.pdf.pdf import PreparedPages
    from app.exporting.receipt.shown_text import ShownFile
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.exports.text_claims import TextClaims


@dataclass(frozen=True, slots=True)
class Receipt:
    """What of a file was read back and is word for word what the drafts say."""

    provisions: int
    """Provisions of both drafts that it shows whole; those of a pair count once."""
    of: int
    """How many there are."""
    changes: int = 0
    """Changes that it shows, where it shows no provisions."""
    printed: bool = False
    """Whether it has pages, of which the lines through and under words are not read."""

    @property
    def message(self) -> Message:
        """What was read and what was not, in one sentence for whoever wrote the file."""
        if self.printed and not self.of:
            return Message("read back: {0} changes, word for word; not the lines of their marks", (self.changes,))
        if not self.of:
            return Message("read back: {0} changes, word for word", (self.changes,))
        counts = self.provisions, self.of
        if self.printed:
            return Message("read back: {0} of {1} provisions, word for word; not the lines of their marks", counts)
        return Message("read back: {0} of {1} provisions, word for word", counts)


@dataclass(frozen=True)
class CheckedFile:
    """A file, or pages that are still to be set, with its receipt."""

    made: bytes | PreparedPages
    receipt: Receipt


def check_word_file(compared: ComparedDrafts, drawing: PrintJob, data: bytes) -> CheckedFile:
    """A Word file that was read back. Raises FaultyExport."""
    from app.exporting.receipt.word_file import read_word_file

    claims = _claims(compared, drawing)
    claims.check_word_file(read_word_file(data))
    every = len(_counted(drawing))
    return CheckedFile(data, Receipt(every, every))


def check_web_page(compared: ComparedDrafts, drawing: PrintJob, data: bytes) -> CheckedFile:
    """A web page that was read back. Raises FaultyExport."""
    from app.exporting.html.elements import anchor
    from app.exporting.receipt.shown_text import ShownRow
    from app.exporting.receipt.web_page import read_web_page

    shown = read_web_page(data, clean=drawing.choices.layout.traits.clean)
    called = {anchor("", row.id): row.id for row in drawing.redline.rows}
    rows = tuple(
        ShownRow(called.get(one.row, one.row), one.older, one.newer, one.kept, one.beside) for one in shown.rows
    )
    return CheckedFile(data, _check(compared, drawing, replace(shown, rows=rows)))


def check_pages(compared: ComparedDrafts, drawing: PrintJob, body: Sequence[Mapping[str, Any]]) -> Receipt:
    """The body of pages, read before they are set: its words, and who asked beside them. Raises FaultyExport."""
    from app.exporting.receipt.page_body import find_wrong_name, read_page_body
    from app.services.exports.text_claims import hidden_change

    views = {view.id: view for view in drawing.redline.changes}
    asked = {view.id: (view.key, drawing.chips(view)) for view in views.values()}
    in_rows = {row.id: row.changes for row in drawing.redline.rows}
    if drawing.attributed and (change := find_wrong_name(body, in_rows, asked)):
        raise hidden_change(views[change].key, "names")
    return replace(_check(compared, drawing, read_page_body(body)), printed=True)


@contextmanager
def logged_faults() -> Iterator[None]:
    """Has an export that was refused as a fault of the program written into the log, without a word of a document."""
    try:
        yield
    except FaultyExport as fault:
        log = logging.getLogger("travaux")
        if log.hasHandlers():  # the command line has no log, and says it in its own line
            log.error("An export was refused, since it was wrong: %s", fault.check, exc_info=fault)
        raise


def _claims(compared: ComparedDrafts, drawing: PrintJob) -> TextClaims:
    from app.services.exports.text_claims import TextClaims

    claims = TextClaims(compared.older.draft, compared.newer.draft, drawing.redline.rows, drawing.words)
    claims.check_rows_known()
    return claims


def _counted(drawing: PrintJob) -> list[str]:
    from app.redline.model import RowState

    return [row.id for row in drawing.redline.rows if row.state is not RowState.MOVED_FROM]


def _check(compared: ComparedDrafts, drawing: PrintJob, shown: ShownFile) -> Receipt:
    from app.services.exports.text_claims import hidden_change, lost_words

    claims, layout = _claims(compared, drawing), drawing.choices.layout.traits
    keys = {view.id: view.key for view in drawing.redline.changes}
    only = drawing.choices.only
    wanted = [c.id for c in compared.comparison.changes if only is None or c.id in only.changes]
    claims.check_changes(wanted, shown.changes, keys)
    _check_listed(compared, shown, keys)
    if not layout.texts:
        return Receipt(0, 0, len(wanted))
    full = drawing.choices.unchanged is UnchangedDisplay.FULL and only is None
    claims.check_rows_there(shown, frozenset(wanted), full=full)
    whole = claims.check_rows(shown.rows, clean=layout.clean)
    claims.check_folded(whole)
    if not layout.one_text and only is None:
        claims.check_kept(shown.rows)
    if layout.clean and (change := lost_words(compared.comparison, shown.rows, drawing.redline.rows)):
        raise hidden_change(keys.get(change, change), "margin")
    counted = _counted(drawing)
    return Receipt(sum(row in whole for row in counted), len(counted))


def _check_listed(compared: ComparedDrafts, shown: ShownFile, keys: dict[str, str]) -> None:
    """What a list says of a change are its words in both drafts."""
    from app.exporting.receipt.shown_text import words_in, words_of
    from app.services.exports.text_claims import hidden_change

    changes = {change.id: change for change in compared.comparison.changes}
    for one in shown.listed:
        change = changes[one.id]
        older, newer = (side.text if side else "" for side in (change.older, change.newer))
        for said, wanted in ((one.older, older), (one.newer, newer)):
            if said and "".join(words_in(said)) != "".join(words_of(wanted)):
                raise hidden_change(keys.get(one.id, one.id), "list")
