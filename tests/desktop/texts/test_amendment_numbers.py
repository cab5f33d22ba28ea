"""Numbers of amendments beside the texts: where they stand, what they say, where they lead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter

from app.desktop.texts.look import page_of
from app.desktop.texts.rows.margin import Margin, RowSign
from app.desktop.texts.rows.row_painter import paint_row
from app.desktop.texts.rows.spoken_row import row_words
from tests.desktop.texts.conftest import look_of


def begun_in(redline):
    """The numbers of the amendments by the row in which their first change is shown."""
    rows = {view.id: view.row for view in redline.changes}
    found = {}
    for amendment in redline.amendments:
        found.setdefault(rows[amendment.changes[0]], []).append(amendment.number)
    return found


def number_place(window, number) -> QPoint:
    """Where the number of an amendment is drawn in the texts, once it is in sight."""
    view = window.texts.view
    amendment = next(one for one in view.redline.amendments if one.number == number)
    view.show_change(amendment.changes[0])
    row = view.stage.index.views[amendment.changes[0]].row
    (place,) = (where for one, where in view.stage.layout(view.item_of(row)).margin.numbers if one.number == number)
    return (place.center() + view.row_place(row).topLeft()).toPoint()


def test_each_amendment_has_its_number_once_beside_its_first_place(on_final):
    view = on_final.texts.view
    view.open_all()
    shown = {
        item.row.id: [one.number for one, _ in view.stage.layout(at).margin.numbers]
        for at, item in enumerate(view.items)
        if item.is_row
    }
    redline = on_final.texts.redline
    assert {row: numbers for row, numbers in shown.items() if numbers} == begun_in(redline)
    assert sorted(n for numbers in shown.values() for n in numbers) == [one.number for one in redline.amendments]
    listed = {entry.amendment.number for row in range(on_final.texts.walk.changes.rowCount())
              if (entry := on_final.texts.walk.changes.entry(row)).amendment}  # fmt: skip
    assert listed == {n for numbers in shown.values() for n in numbers}


def test_a_number_says_what_it_is_and_leads_to_its_amendment(on_final, qtbot):
    on_final.resize(1280, 800)
    qtbot.waitExposed(on_final)
    redline, view = on_final.texts.redline, on_final.texts.view
    amendment = next(one for one in redline.amendments if len(one.changes) > 4)
    place = number_place(on_final, amendment.number)
    on_final.texts.walk.leave()
    assert view.pointer.words_at(place) == (
        f"Amendment {amendment.number}: A: rights, obligations, numbers, scope, 5 changes\n{amendment.headline}"
    )
    qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert on_final.texts.walk.current == amendment.changes[0]
    assert f"Amendment {amendment.number} of {len(redline.amendments)}" in on_final.texts.details.toPlainText()


@pytest.mark.parametrize("mirrored", [False, True], ids=["from the left", "from the right"])
def test_numbers_signs_chips_and_the_dash_of_a_row_never_stand_on_each_other(on_sample, mirrored):
    redline = on_sample.texts.redline
    page = page_of(look_of(), 1000.0, mirrored=mirrored)
    column = page.columns.margin
    named, bare = (
        next(row for row in redline.rows if row.changes and bool(row.chips) is some) for some in (True, False)
    )
    many = [replace(redline.amendments[0], number=number) for number in (7, 118, 1204, 1205, 1206, 1207)]
    for row in (named, bare):
        for signs in ((), [RowSign("note", "")] * 7):
            for begun in (many[:1], many[:2], many):
                margin = Margin(row, page, signs, begun=begun)
                assert [one for one, _ in margin.numbers] == begun
                places = [
                    *(place for _, place in margin.numbers), *(place for _, place in margin.signs),
                    *(held.place for held in margin.chips), *([margin.nobody] if not margin.nobody.isNull() else []),
                ]  # fmt: skip
                for at, place in enumerate(places):
                    assert column.left <= place.left()
                    assert place.right() <= column.right
                    assert place.bottom() <= margin.height
                    assert not any(place.intersects(other) for other in places[at + 1 :])


def test_what_is_with_the_current_change_in_its_amendment_is_outlined_too(on_final):
    redline, view = on_final.texts.redline, on_final.texts.view
    amendment = next(one for one in redline.amendments if len(one.changes) > 4)
    row = view.stage.index.views[amendment.changes[0]].row
    assert view.stage.index.views[amendment.changes[-1]].row == row
    laid = view.stage.layout(view.item_of(row))
    drawn = {}
    for name, beside in (("alone", ()), ("whole", amendment.changes)):
        image = QImage(900, int(laid.height), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_row(painter, laid, 0.0, amendment.changes[0], margin=False, beside=beside)
        painter.end()
        drawn[name] = image
    assert drawn["alone"] != drawn["whole"]
    on_final.texts.choose(amendment.changes[0])
    shown = view.viewport().grab().toImage()
    on_final.texts.walk.show(replace(redline, amendments=()))
    view.refresh(replace(redline, amendments=()))
    on_final.texts.choose(amendment.changes[0])
    assert view.viewport().grab().toImage() != shown


def test_a_row_and_its_changes_are_read_out_with_the_number(on_final):
    redline, view = on_final.texts.redline, on_final.texts.view
    amendment = next(one for one in redline.amendments if one.kind.value == "moved")
    row = view.stage.index.views[amendment.changes[0]].row
    texts = QAccessible.queryAccessibleInterface(view)
    element = texts.row(row)
    said = element.text(QAccessible.Text.Name)
    assert said.startswith("Article 4, was Article 17. Moved here from Article 17 (M1).")
    assert f"Amendment {amendment.number}: A: rights, obligations, numbers, scope, 3 changes." in said
    first = view.row(row).changes.index(amendment.changes[0])
    number = view.stage.index.views[amendment.changes[0]].number
    heard = element.child(first).text(QAccessible.Text.Name)
    assert heard.startswith(f"Change {number}: move")
    assert f" Amendment {amendment.number}. " in heard
    assert "Amendment" not in row_words(view.row(row))


def test_a_number_that_becomes_another_one_is_drawn_anew(on_final):
    redline, view = on_final.texts.redline, on_final.texts.view
    first = redline.amendments[0]
    row = view.stage.index.views[first.changes[0]].row
    at = view.item_of(row)
    assert [one.number for one, _ in view.stage.layout(at).margin.numbers] == [first.number]
    view.refresh(replace(redline, amendments=(replace(first, number=77), *redline.amendments[1:])))
    assert [one.number for one, _ in view.stage.layout(at).margin.numbers] == [77]
    view.refresh(replace(redline, amendments=redline.amendments[1:]))
    assert not view.stage.layout(at).margin.numbers
