"""In Word an option that became the paragraph above it leaves the number there, with a break that went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exporting.docx.model import DocxEditKind
from app.exporting.docx.paragraphs import lines_of
from tests.house.examples import draft, redline

if TYPE_CHECKING:
    from app.exporting.docx.model import DocxLine

OFFERED = draft("8. Lamps burn.", "9.", "Option A: Ships shall moor by day at the pier.", "Option B: Ships drift.")
CHOSEN = draft("8. Lamps burn.", "9. Nets dry on the shore.", "10. Ships shall moor by day at the pier.")


def _said(line: DocxLine) -> list[tuple[str, str]]:
    return [(piece.edit.name, piece.text) for piece in line.pieces]


def test_the_number_stands_with_the_option_and_its_break_went() -> None:
    lines = lines_of(redline(OFFERED, CHOSEN))
    at = next(n for n, line in enumerate(lines) if ("DELETED", "9.") in _said(line))
    assert _said(lines[at]) == [("DELETED", "9."), ("INSERTED", "10."), ("INSERTED", "\t")]
    assert lines[at].edit is DocxEditKind.DELETED
    assert _said(lines[at + 1])[-1] == ("NONE", "Ships shall moor by day at the pier.")
    assert "".join(text for edit, text in _said(lines[at + 1]) if edit == "DELETED") == "Option A\t"


def test_the_other_way_round_the_break_came() -> None:
    lines = lines_of(redline(CHOSEN, OFFERED))
    at = next(n for n, line in enumerate(lines) if ("INSERTED", "9.") in _said(line))
    assert _said(lines[at]) == [("DELETED", "10."), ("INSERTED", "9."), ("DELETED", "\t")]
    assert lines[at].edit is DocxEditKind.INSERTED
    assert "".join(text for edit, text in _said(lines[at + 1]) if edit == "INSERTED") == "Option A\t"
