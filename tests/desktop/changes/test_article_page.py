"""An article that was gone to tells its amendments; where nothing is chosen, the pane says what to do."""

from __future__ import annotations

from app.desktop.changes.details.article_page import article_html, article_rows
from app.desktop.ground.style.theme import DARK, LIGHT


def head_without_change(redline, *, amended):
    """An article whose own row has no change, with or without amendments below it."""
    for row in redline.rows:
        cell = row.newer or row.older
        if cell.kind == "article" and not row.changes:
            changed = any(one.changes for one in article_rows(redline, row.id))
            if changed is amended:
                return row
    raise AssertionError("the sample has one")


def test_an_article_gone_to_tells_each_of_its_amendments(on_sample):
    redline = on_sample.texts.redline
    row = head_without_change(redline, amended=True)
    on_sample.texts.view.go_to_row(row.id)
    text = on_sample.texts.details.toPlainText()
    rows = {one.id for one in article_rows(redline, row.id)}
    changes = {view.id for view in redline.changes if view.row in rows}
    told = [one for one in redline.amendments if changes.intersection(one.changes)]
    assert told
    assert row.newer.address in text
    for one in told:
        assert one.headline in text.replace("\u2068", "").replace("\u2069", "")


def test_one_of_them_leads_to_it(on_sample, qtbot):
    redline = on_sample.texts.redline
    row = head_without_change(redline, amended=True)
    on_sample.texts.view.go_to_row(row.id)
    html = next(line for line, _ in article_html(redline, row.id) if "change:" in line)
    change = html.partition("change:")[2].partition("'")[0]
    on_sample.texts.details._lead(f"change:{change}")
    assert on_sample.texts.walk.current == change


def test_an_article_without_amendments_says_so_and_how_to_go_on(on_sample):
    row = head_without_change(on_sample.texts.redline, amended=False)
    on_sample.texts.view.go_to_row(row.id)
    text = on_sample.texts.details.toPlainText()
    assert "Nothing was amended here" in text
    assert "F7" in text


def test_a_division_has_all_its_articles(on_sample):
    redline = on_sample.texts.redline
    for row in redline.rows:
        if (row.newer or row.older).kind == "chapter":
            inside = article_rows(redline, row.id)
            kinds = {(one.newer or one.older).kind for one in inside[1:]}
            assert "article" in kinds
            assert "chapter" not in kinds


def test_where_nothing_is_chosen_the_pane_says_what_to_do(on_sample):
    details = on_sample.texts.details
    assert "F7" in details.toPlainText()
    assert "Ctrl+K" in details.toPlainText()
    before = details._parts[0].palette().windowText().color()
    details.set_theme(DARK)
    assert details._parts[0].palette().windowText().color() != before
    details.set_theme(LIGHT)
