"""How `benchmarks/redlines.py` reads Word files with tracked changes, and what it counts in them."""

from __future__ import annotations

import zipfile
from pathlib import Path

from benchmarks.measuring.flat import Piece
from benchmarks.measuring.shown_paragraphs import shown_paragraphs
from benchmarks.measuring.tracked_paragraphs import (
    NEWER,
    OLDER,
    Marks,
    TrackedParagraph,
    marks_of,
    texts_of,
    tracked_paragraphs,
)

_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text: str, sort: str = "") -> str:
    name = "delText" if sort == "del" else "t"
    inner = f'<w:r><w:{name} xml:space="preserve">{text}</w:{name}></w:r>'
    return f"<w:{sort}>{inner}</w:{sort}>" if sort else inner


def paragraph(*runs: str, end: str = "") -> str:
    mark = f"<w:rPr><w:{end}/></w:rPr>" if end else ""
    return f'<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs>{mark}</w:pPr>{"".join(runs)}</w:p>'


def written(path: Path, body: str, notes: str = "") -> list[TrackedParagraph]:
    file = path / "file.docx"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("word/document.xml", f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>")
        if notes:
            package.writestr("word/footnotes.xml", f"<w:footnotes {_NAMES}>{notes}</w:footnotes>")
    return tracked_paragraphs(file)


def test_a_paragraph_is_read_in_pieces(tmp_path: Path) -> None:
    body = paragraph(run("Ships "), run("may", "del"), run("sh", "ins"), run("all", "ins"), run(" moor."))
    found = written(tmp_path, body, notes=paragraph(run("By night.", "moveTo"), end="moveTo"))
    assert found == [
        TrackedParagraph((Piece("=", "Ships "), Piece("-", "may"), Piece("+", "shall"), Piece("=", " moor."))),
        TrackedParagraph((Piece(">", "By night."),), ">"),
    ]
    assert texts_of(found, OLDER) == ["Ships may moor."]
    assert texts_of(found, NEWER) == ["Ships shall moor.", "By night."]


def test_what_came_and_went_again_is_in_neither_draft(tmp_path: Path) -> None:
    both = f"<w:ins>{run('nowhere', 'del')}</w:ins>"
    assert written(tmp_path, paragraph(both)) == []


def test_where_a_break_is_gone_the_texts_join(tmp_path: Path) -> None:
    found = written(tmp_path, paragraph(run("One."), end="del") + paragraph(run("Two.")))
    assert texts_of(found, OLDER) == ["One.", "Two."]
    assert texts_of(found, NEWER) == ["One.Two."]


def test_islands_are_short_and_lie_between_marks() -> None:
    one = TrackedParagraph(
        (
            Piece("=", "The "), Piece("-", "red"), Piece("=", " and the "), Piece("+", "blue"),
            Piece("=", " lamp of the port "), Piece("+", "burn"), Piece("=", "."),
        )
    )  # fmt: skip
    assert marks_of([one]) == Marks(paragraphs=1, units=3, islands=1, came=8, went=3, moved=0, replaced=0)


def test_moves_and_replaced_paragraphs_are_counted_apart() -> None:
    marks = marks_of(
        [
            TrackedParagraph((Piece("-", "Nets dry."), Piece("+", "Sails rest."))),
            TrackedParagraph((Piece("<", "Oil burns."), Piece("-", "Now."))),
            TrackedParagraph((Piece("=", "Keep."),)),
        ]
    )
    assert (marks.replaced, marks.moved, marks.edited, marks.all) == (18, 9, 4, 31)
    assert marks.paragraphs == marks.units == 2


def test_a_paragraph_is_shown_with_what_is_struck_above_it() -> None:
    gone = TrackedParagraph((Piece("-", "Gone."),), "-")
    empty = TrackedParagraph((Piece("-", "Struck."),))
    one = TrackedParagraph((Piece("=", "Ships "), Piece("-", "may"), Piece("+", "shall"), Piece("=", " moor.")))
    shown = shown_paragraphs([gone, empty, one], ["Ships shall moor."])
    assert shown[0].text() == "above: ⟦-Gone.-⟧\nabove: ⟦-Struck.-⟧\nShips ⟦-may-⟧⟦+shall+⟧ moor."
    assert shown[0].edited


def test_a_paragraph_that_is_not_whole_in_a_file_is_left_out() -> None:
    one, other = TrackedParagraph((Piece("=", "Ships moor."),)), TrackedParagraph((Piece("+", "Crews rest."),))
    shown = shown_paragraphs([one, other], ["Lamps burn.", "Crews rest."])
    assert list(shown) == [1]
    assert not shown[1].edited
