"""An article that was gone to tells its amendments; where nothing is chosen, the pane says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.desktop.changes.details.amendment_facts import where_words
from app.desktop.changes.details.article_page import article_html, article_rows, provision_rows
from app.desktop.ground.style.theme import DARK, LIGHT
from tests.redline.throughout import throughout


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


def test_what_was_done_throughout_is_told_where_it_was_done_here():
    page = throughout()
    third = next(row for row in page.rows if row.newer.address == "Article 3")
    told = "".join(line for line, _aside in article_html(page, third.id)).replace("\u2068", "").replace("\u2069", "")
    assert "Article 3(1)" in told
    assert "Article 1(1)" not in told
    assert where_words(page.amendments[0]).replace("\u2068", "").replace("\u2069", "") == "Article 1(1); and 5 more"


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


def heaviest(redline, row):
    """The heaviest amendment of an article, the strongest of these, the first of these."""
    inside = {one for each in article_rows(redline, row) for one in each.changes}
    here = [one for one in redline.amendments if inside.intersection(one.changes)]
    return min(here, key=lambda one: (one.weight.value, -one.strength, one.number))


def go_to(window, qtbot, words):
    """Type an address behind Ctrl+G, and take it."""
    search = window.texts.view.search
    window.actions_of_menus.by_name["go_to"].trigger()
    QTest.keyClicks(search.go_line.typed, words)
    qtbot.keyClick(search.go_line.typed, Qt.Key.Key_Return)


def test_going_to_an_article_chooses_its_heaviest_amendment(on_sample, qtbot):
    redline, walk = on_sample.texts.redline, on_sample.texts.walk
    led = 0
    for row in redline.rows:
        cell = row.newer or row.older
        changed = [one for each in article_rows(redline, row.id) for one in each.changes]
        if cell.kind == "article" and changed:
            go_to(on_sample, qtbot, cell.address)
            assert walk.current in heaviest(redline, row.id).changes, cell.address
            assert (
                on_sample.texts.view.row_place(next(view.row for view in redline.changes if view.id == walk.current))
                is not None
            )
            led += walk.current != changed[0]
    assert led, "in one of them it is not the first"


def test_going_to_a_paragraph_chooses_one_of_its_own(on_sample, qtbot):
    redline, walk = on_sample.texts.redline, on_sample.texts.walk
    row = next(one for one in redline.rows if one.newer and one.newer.level > 1 and one.changes)
    go_to(on_sample, qtbot, row.newer.address)
    assert walk.current in {one for each in provision_rows(redline, row.id) for one in each.changes}
    assert provision_rows(redline, "nowhere") == ()


def test_what_the_filter_hides_is_not_chosen(on_sample, qtbot):
    redline, walk = on_sample.texts.redline, on_sample.texts.walk
    row = head_without_change(redline, amended=True)
    on_sample.texts.filters.want({"text": "no such words"})
    go_to(on_sample, qtbot, (row.newer or row.older).address)
    assert walk.current == ""
    assert (row.newer or row.older).address in on_sample.texts.details.toPlainText(), "its article is told of"


def test_from_an_amendment_a_link_leads_to_all_of_its_article(on_sample, qtbot):
    redline, walk, details = on_sample.texts.redline, on_sample.texts.walk, on_sample.texts.details
    counts = {
        row.id: sum(
            not {one for each in article_rows(redline, row.id) for one in each.changes}.isdisjoint(one.changes)
            for one in redline.amendments
        )
        for row in redline.rows
        if (row.newer or row.older).kind == "article"
    }
    many = next(row for row, count in counts.items() if count > 1)
    one = next(row for row, count in counts.items() if count == 1)
    walk.choose_heaviest(one)
    assert "of this article" not in details.toPlainText()
    walk.choose_heaviest(many)
    assert f"All {counts[many]} amendments of this article" in details.toPlainText()
    details._lead(f"article:{many}")
    assert walk.current == "", "no key acts on what is not shown"
    assert f"{counts[many]} amendments here:" in details.toPlainText()
