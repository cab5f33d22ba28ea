"""The list of changes: sections, folds, keys, the walk through it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.desktop.changes.filters.facets import ChangeFilter, Facets, actor_key
from app.desktop.changes.filters.sections import FOLLOWS, Grouping, Sections, sections_of
from app.desktop.changes.list.change_delegate import ChangeDelegate, more_words
from app.desktop.changes.list.change_list import ChangeList, ChangeRole
from app.desktop.changes.list.entries import ChangeEntry, ChangeEntryBuilder, folds
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.style.theme import DARK, LIGHT
from app.redline.model import AmendmentKind
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind
from app.treaty.notes import Priority
from tests.desktop.panes import note
from tests.redline.throughout import TRADES, throughout


def test_the_list_keeps_the_rules_of_a_model_however_it_stands(on_last, qtmodeltester):
    for grouping in Grouping:
        on_last.walk.group_by(grouping)
        qtmodeltester.check(on_last.walk.changes)
    on_last.filters.want({"text": "shall"})
    assert 0 < on_last.walk.changes.count() < len(on_last.compared.redline.changes)
    qtmodeltester.check(on_last.walk.changes)


def test_changes_stand_under_their_articles_each_once(on_zero):
    heads = [entry for entry in on_zero.rows if entry.heads]
    assert [entry.name for entry in heads][:4] == [
        "PREAMBLE", "Article 3 · Scope", "Article 5 · Human rights", "Article 7 · Unlawful entry",
    ]  # fmt: skip
    assert sum(len(entry.views) for entry in heads) == len(on_zero.compared.redline.changes)
    inside = [entry.view.newer_address or entry.view.older_address for entry in on_zero.rows if not entry.heads]
    assert inside[:2] == ["PREAMBLE, preambular paragraph 4", "PREAMBLE, preambular paragraph 5"]


def test_what_was_done_throughout_stands_under_each_of_its_articles():
    """A reader who goes by the articles is told of each that changed, and stopped at each."""
    page = throughout()
    (one,) = page.amendments
    sections = sections_of(page, Grouping.ARTICLE, Facets(page))
    rows = ChangeEntryBuilder(page, sections).entries({view.id: view for view in page.changes}, (), ())
    assert [entry.name for entry in rows if entry.heads] == [
        f"Article {n} · Of the {trade}" for n, trade in enumerate(TRADES, 1)
    ]
    inside = [entry for entry in rows if not entry.heads]
    assert [entry.amendment for entry in inside] == [one] * len(TRADES)
    assert [[view.id for view in entry.views] for entry in inside] == [[change] for change in one.changes]


def test_what_only_follows_is_one_row_at_the_end_that_opens(on_last):
    redline = on_last.compared.redline
    numbers = next(a for a in redline.amendments if a.kind is AmendmentKind.NUMBERS)
    rows = [entry for entry in on_last.rows if entry.amendment == numbers]
    assert [(row.section, len(row.views), row.open) for row in rows] == [(FOLLOWS, len(numbers.changes), False)]
    assert on_last.rows[-1] == rows[0]
    on_last.walk.changes.toggle(numbers.id)
    at = next(n for n, entry in enumerate(on_last.rows) if entry.amendment == numbers) + 1
    inside = on_last.rows[at:]
    assert {view.id for entry in inside for view in entry.shown} == set(numbers.changes)
    (folded,) = (entry for entry in inside if entry.group)
    assert (folded.group.kind, folded.open) == ("renumbering", False)
    on_last.walk.changes.toggle(folded.group.id)
    assert [entry.view.id for entry in on_last.rows[at:] if not entry.group] == list(numbers.changes)
    assert all(entry.inside for entry in on_last.rows[at:])
    walked = on_last.walk.changes.changes()
    assert walked[-len(numbers.changes) :] == list(numbers.changes)
    on_last.walk.changes.toggle(numbers.id)
    assert list(on_last.walk.changes.stops())[-1] == numbers.changes[0]


def test_the_list_is_one_of_amendments_each_with_its_number_weight_and_who_asked(on_zero):
    """What a drafter would propose in one piece is one row; the numbers are those of the redline, on paper as here."""
    amendments = on_zero.compared.redline.amendments
    rows = [entry for entry in on_zero.rows if not entry.heads]
    assert [entry.amendment for entry in rows] == list(amendments)
    assert [entry.title for entry in rows] == [one.headline for one in amendments]
    head = next(
        entry for entry in on_zero.rows if entry.heads and entry.name == "Article 20 · Conditions and safeguards"
    )
    assert (head.title, head.amendments, len(head.views)) == ("Article 20 · Conditions and safeguards (2)", 2, 4)
    alternatives = next(one for one in rows if one.amendment.number == 16)
    assert alternatives.where == f"edited · {isolate_text('Article 31(2)')}"
    assert alternatives.who == "≈ Castria, against: ≈ Norhaven"
    said = alternatives.said
    assert said.startswith("Amendment 16, A: rights, obligations, numbers, scope, “Contracting States should")
    assert "Castria, matched by wording; Norhaven, matched by wording, asked for the contrary" in said
    assert said.endswith("6 changes, folded")
    alone = next(one for one in rows if one.amendment.number == 1)
    assert alone.said.endswith("matched by wording")


def test_an_amendment_opens_by_key_and_at_its_arrow_and_a_click_on_its_words_leads_to_it(on_zero, qtbot):
    walk, view = on_zero.walk, on_zero.walk.list
    view.resize(300, 600)
    view.setFocus()
    several = next(one for one in on_zero.compared.redline.amendments if len(one.changes) == 6)
    row = walk.changes.index_of(several.changes[0])
    view.scrollTo(row)
    box = view.visualRect(row)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert walk.current == on_zero.view.current == several.changes[0]
    assert not row.data(ChangeRole.ENTRY).open
    qtbot.keyClick(view, Qt.Key.Key_Right)
    inside = [entry for entry in on_zero.rows if entry.depth == 1]
    assert [view.id for entry in inside for view in entry.shown] == list(several.changes)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not [entry for entry in on_zero.rows if entry.depth]
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [several.changes[0]]
    for opened in (True, False):
        place = view.visualRect(walk.changes.index_of(several.changes[0]))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(14, 14))
        assert bool([entry for entry in on_zero.rows if entry.depth]) is opened
    menu = view.menu_for(row.data(ChangeRole.ENTRY))
    next(action for action in menu.actions() if action.text() == "Show the changes inside").trigger()
    assert [entry for entry in on_zero.rows if entry.depth]
    alone = next(one for one in on_zero.rows if one.amendment and not one.folds)
    view.setCurrentIndex(walk.changes.index_of(alone.view.id))
    rows = walk.changes.rowCount()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert walk.changes.rowCount() == rows


def test_the_walk_goes_from_amendment_to_amendment_and_with_alt_through_what_is_inside(on_zero):
    walk, amendments = on_zero.walk, on_zero.compared.redline.amendments
    seen = []
    for _ in amendments:
        walk.step(1)
        seen.append(walk.current)
    assert seen == [one.changes[0] for one in amendments]
    assert walk.list.currentIndex().data(ChangeRole.ENTRY).amendment == amendments[-1]
    walk.step(1)
    assert "That was the last" in on_zero.said[-1]
    folding = {change for group in on_zero.compared.redline.groups if folds(group) for change in group.changes}
    several = next(one for one in amendments if len(one.changes) > 2 and not folding & set(one.changes))
    walk.choose(several.changes[0])
    for change in several.changes[1:]:
        walk.step_inside(1)
        assert walk.current == change
        assert walk.list.currentIndex().data(ChangeRole.ENTRY).view.id == change
    walk.step_inside(1)
    assert walk.current == amendments[several.number].changes[0]
    walk.step_inside(-1)
    assert walk.current == several.changes[-1]
    walk.step(-1)
    assert walk.current == amendments[several.number - 2].changes[0]
    every = {view.id for view in on_zero.compared.redline.changes}
    assert every - folding <= set(walk.changes.changes()) <= every
    assert {one for inside in walk.changes.stops().values() for one in inside} == every


def test_by_weight_the_strongest_stands_first_in_the_list_and_in_the_walk(on_zero):
    walk, amendments = on_zero.walk, on_zero.compared.redline.amendments
    walk.group_by(Grouping.WEIGHT)
    heads = [entry.name for entry in on_zero.rows if entry.heads]
    assert heads == [
        "A: rights, obligations, numbers, scope", "B: other wording", "C: brackets, references, style, notes",
    ]  # fmt: skip
    order = sorted(amendments, key=lambda one: (one.weight, -one.strength, one.number))
    assert [entry.amendment for entry in on_zero.rows if entry.amendment] == order
    seen = []
    for _ in order:
        walk.step(1)
        seen.append(walk.current)
    assert seen == [one.changes[0] for one in order]


def test_an_amendment_of_which_one_change_is_wanted_stands_whole_with_all_who_asked(on_zero):
    """A filter of changes shows an amendment by one of them: nobody who asked for the others is hidden by that."""
    amendment = next(a for a in on_zero.compared.redline.amendments if a.number == 16)
    bare = next(view.id for view in on_zero.compared.redline.changes if view.id in amendment.changes and not view.chips)
    on_zero.filters.want({"changes": [bare]})
    (row,) = (entry for entry in on_zero.rows if entry.amendment)
    assert (row.amendment, [view.id for view in row.views]) == (amendment, [bare])
    assert row.who == "≈ Castria, against: ≈ Norhaven"
    on_zero.walk.list.name_wanted.emit(row, row.chips[0])
    named = next(view for view in on_zero.compared.redline.changes if view.id == on_zero.walk.current)
    assert "Castria" in {chip.name for chip in named.chips}


def test_what_is_in_no_amendment_stands_by_itself(on_zero):
    redline = on_zero.compared.redline
    of_form = replace(redline, amendments=redline.amendments[1:])
    on_zero.walk.show(of_form)
    loose = on_zero.rows[1]
    assert (loose.amendment, loose.view, loose.depth) == (None, redline.changes[0], 0)
    on_zero.walk.step(1)
    assert on_zero.walk.current == redline.changes[0].id
    on_zero.walk.step(1)
    assert on_zero.walk.current == redline.amendments[1].changes[0]
    on_zero.walk.group_by(Grouping.WEIGHT)
    assert [entry.name for entry in on_zero.rows if entry.heads][-1] == "Of form alone"
    assert on_zero.rows[-1].view == redline.changes[0]


def test_a_group_is_a_row_of_its_own_only_beside_others_of_its_amendment(on_last):
    """Settled brackets and words beside them: the event is one row in the amendment until it is opened, too."""
    redline = on_last.compared.redline
    groups = {change: group for group in redline.groups if folds(group) for change in group.changes}
    alone = next(a for a in redline.amendments if len({groups.get(c) for c in a.changes}) == 1 and a.changes[1:])
    beside = next(
        a for a in redline.amendments if len({groups.get(c) for c in a.changes}) > 1 and groups.get(a.changes[0])
    )
    for amendment in (alone, beside):
        on_last.walk.changes.toggle(amendment.id)
    first = next(n for n, entry in enumerate(on_last.rows) if entry.amendment == alone)
    assert [e.view.id for e in on_last.rows[first + 1 : first + 1 + len(alone.changes)]] == list(alone.changes)
    inside = next(e for e in on_last.rows if e.group and set(e.group.changes) & set(beside.changes))
    assert (inside.depth, inside.open) == (1, False)
    on_last.walk.choose(inside.views[-1].id)
    assert [e.view.id for e in on_last.rows if e.depth == 2] == [view.id for view in inside.views]


def test_a_folding_group_holds_those_of_its_changes_that_are_wanted(compared):
    redline = compared("rev2", "final").redline
    group = next(g for g in redline.groups if folds(g) and len(g.changes) > 1)
    views = {view.id: view for view in redline.changes}
    rows = ChangeEntryBuilder(replace(redline, amendments=()), Sections())
    wanted = {group.changes[-1]: views[group.changes[-1]]}
    assert [(e.group, len(e.views), e.open) for e in rows.entries(wanted, (), ())] == [(group, 1, False)]
    opened = rows.entries(wanted, {group.id}, ())
    assert [entry.view.id for entry in opened[1:]] == [group.changes[-1]]
    every = rows.entries(views, (), ())
    assert {v.id for entry in every for v in entry.shown} == set(views)


def test_under_who_asked_a_change_stands_with_each_of_them(on_zero):
    on_zero.walk.group_by(Grouping.ACTOR)
    names = [entry.name for entry in on_zero.rows if entry.heads]
    assert names == [*sorted(names[:-1], key=str.casefold), "Unattributed"]
    for head in (entry for entry in on_zero.rows if entry.heads and entry.section != "none"):
        assert all(any(actor_key(c) == head.section for c in view.chips) for view in head.views)
    several = next(v for v in on_zero.compared.redline.changes if len({c.actor for c in v.chips}) > 1)
    standing = [entry for entry in on_zero.rows if not entry.heads and several in entry.shown]
    assert len(standing) == len({actor_key(chip) for chip in several.chips})
    assert len(on_zero.walk.changes.changes()) == len(set(on_zero.walk.changes.changes()))


def test_keys_fold_sections_and_groups_and_enter_opens(on_zero, qtbot):
    changes, view = on_zero.walk.changes, on_zero.walk.list
    view.setFocus()
    view.setCurrentIndex(changes.index(1, 0))
    first = on_zero.rows[1].view.id
    assert on_zero.walk.current == first
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    rows = changes.rowCount()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert changes.rowCount() < rows
    assert not on_zero.rows[0].open
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert changes.rowCount() == rows
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert changes.rowCount() == rows
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [first]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 0


def test_a_change_that_is_chosen_in_the_text_opens_what_hides_it(on_last):
    changes = on_last.walk.changes
    changes.fold_sections(True)
    assert all(entry.heads for entry in on_last.rows)
    group = next(g for g in on_last.compared.redline.groups if folds(g))
    on_last.walk.choose(group.changes[-1])
    entry = on_last.walk.list.currentIndex().data(ChangeRole.ENTRY)
    assert (entry.view.id, entry.inside) == (group.changes[-1], True)
    changes.fold_sections(False)
    assert sum(entry.heads for entry in on_last.rows) > 1


def test_only_drafts_that_were_compared_are_said_to_have_no_change(on_zero):
    view = on_zero.walk.list
    said = len(on_zero.said)
    for shown in (on_zero.walk, on_zero.filters):
        (shown.show if shown is on_zero.walk else shown.show_redline)(None)
    assert view.changes.rowCount() == 0
    assert view.nothing.isHidden()
    assert on_zero.filters.counts.isHidden()
    on_zero.walk.step(1)
    assert len(on_zero.said) == said
    nothing = replace(on_zero.compared.redline, changes=(), groups=(), amendments=())
    on_zero.walk.show(nothing)
    on_zero.filters.show_redline(nothing)
    assert not view.nothing.isHidden()
    assert "no change" in view.nothing.words.text()
    assert not on_zero.filters.counts.isHidden()


def test_the_walk_ends_with_a_word_and_begins_again_when_asked_twice(on_zero):
    ids = list(on_zero.walk.changes.stops())
    on_zero.walk.choose(ids[-1])
    on_zero.walk.step(1)
    assert on_zero.walk.current == ids[-1]
    assert "last change" in on_zero.said[-1]
    on_zero.walk.step(1)
    assert on_zero.walk.current == ids[0]
    on_zero.walk.step(-1)
    assert "first change" in on_zero.said[-1]
    on_zero.walk.step(1)
    assert on_zero.walk.current == ids[1]
    on_zero.walk.step(-1)
    on_zero.walk.step(-1)
    on_zero.walk.step(-1)
    assert on_zero.walk.current == ids[-1]


def test_the_walk_goes_on_from_where_the_reader_went(on_last):
    walk, view = on_last.walk, on_last.view
    rows = [row.id for row in on_last.compared.redline.rows]
    place = {v.id: rows.index(v.row) for v in on_last.compared.redline.changes}
    walk.step(1)
    middle = next(n for n in range(len(rows) // 2, len(rows)) if not view.row(rows[n]).changes)
    view.go_to_row(rows[middle])
    walk.step(1)
    after = place[walk.current]
    assert after > middle
    assert not walk.changes.follows(walk.current)
    view.go_to_row(rows[middle])
    walk.step(-1)
    assert 0 < place[walk.current] < middle
    walk.step(1)
    assert place[walk.current] == after
    inside = [v for v in on_last.compared.redline.changes if not walk.changes.follows(v.id)]
    last = max(place[v.id] for v in inside)
    on_last.filters.want({"changes": [v.id for v in inside if place[v.id] < last]})
    view.go_to_row(rows[last])
    walk.step(1)
    assert "last change" in on_last.said[-1]


def test_a_look_at_the_other_end_of_a_move_does_not_leave_its_place_in_the_walk(on_last):
    walk = on_last.walk
    ids = list(walk.changes.stops())
    moved = next(v for v in on_last.compared.redline.changes if v.kind.value == "move" and v.id in ids)
    walk.choose(moved.id)
    assert on_last.view.other_end()
    walk.step(1)
    assert walk.current == ids[ids.index(moved.id) + 1]


def test_where_another_pair_lies_beyond_the_walk_goes_on_there(on_zero, qtbot):
    on_zero.walk.lead_on("", "rev1 and rev2")
    on_zero.walk.choose(on_zero.walk.changes.changes()[-1])
    on_zero.walk.step(1)
    assert "rev1 and rev2" in on_zero.said[-1]
    with qtbot.waitSignal(on_zero.walk.beyond) as told:
        on_zero.walk.step(1)
    assert told.args == [1]
    on_zero.walk.lead_on("before", "")
    on_zero.walk.choose(on_zero.walk.changes.changes()[0])
    on_zero.walk.step(-1)
    assert "goes back to before" in on_zero.said[-1]


def test_the_walk_follows_the_filter(on_zero):
    on_zero.filters.want({"kind": "deletion"})
    kinds = []
    for _ in range(on_zero.walk.changes.count()):
        on_zero.walk.step(1)
        kinds.append(next(v for v in on_zero.compared.redline.changes if v.id == on_zero.walk.current).kind.value)
    assert kinds == ["deletion"] * len(kinds)
    assert kinds


def test_where_a_number_led_the_first_change_is_shown(on_zero):
    on_zero.walk.choose(on_zero.walk.changes.changes()[0])
    on_zero.filters.want({"kind": "status"})
    on_zero.walk.to_first()
    (only,) = on_zero.walk.changes.changes()
    assert on_zero.walk.current == only
    on_zero.filters.want({})
    on_zero.walk.to_first()
    assert on_zero.walk.current == only


def test_rows_say_everything_in_words(on_zero):
    changes = on_zero.walk.changes
    matched = next(
        e for e in on_zero.rows if e.chips and all(c.link is Link.MATCHED and not c.opposite for c in e.chips)
    )
    row = on_zero.rows.index(matched)
    said = changes.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "matched by wording" in said
    assert f"Amendment {matched.amendment.number}, B: other wording, " in said
    head = changes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert head.endswith("2 changes, open")
    against = next(e for e in on_zero.rows if any(c.opposite for c in e.chips))
    assert "asked for the contrary" in against.said
    assert "against: " in against.who
    nobody = next(e for e in on_zero.rows if e.view and not e.group and not e.chips)
    assert nobody.who == "—"
    assert "unattributed" in nobody.said


def test_red_lines_are_flagged_in_the_list_and_said(on_zero):
    first = on_zero.compared.redline.changes[0].id
    on_zero.walk.show_notes({first: [note("n1"), note("n2", Priority.REDLINE)]})
    on_zero.filters.show_notes({first: [note("n2", Priority.REDLINE)]})
    index = on_zero.walk.changes.index_of(first)
    assert index.data(ChangeRole.FLAG) == "redline"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("touches a red line")
    assert on_zero.filters.buttons["note"].isVisible()
    on_zero.filters.want({"note": "redline"})
    assert on_zero.walk.changes.count() == 1


def test_a_note_has_its_own_sign_in_the_list_as_in_the_margin_and_not_that_of_a_person_who_says_who_asked(on_zero):
    first = on_zero.compared.redline.changes[0].id
    pictures, said = {}, set()
    for priority in Priority:
        on_zero.walk.show_notes({first: [note("n1", priority)]})
        index = on_zero.walk.changes.index_of(first)
        box = on_zero.walk.list.visualRect(index)
        image = on_zero.walk.list.viewport().grab(box).toImage()
        pictures[priority] = bytes(image.constBits())
        said.add(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert len(set(pictures.values())) == len(said) == len(Priority)


def test_the_list_is_drawn_in_every_look_and_direction(on_last, qtbot):
    group = next(g for g in on_last.compared.redline.groups if folds(g))
    on_last.walk.changes.toggle(group.id)
    on_last.walk.show_notes({v.id: [note("n", Priority.REDLINE)] for v in on_last.compared.redline.changes[:4]})
    pictures = set()
    for theme, direction in ((LIGHT, "LeftToRight"), (DARK, "LeftToRight"), (LIGHT, "RightToLeft")):
        on_last.walk.set_look(theme, {"XMI": theme.followed[0]})
        on_last.walk.list.setLayoutDirection(Qt.LayoutDirection[direction])
        on_last.walk.choose(on_last.compared.redline.changes[2].id)
        pictures.add(bytes(on_last.walk.list.grab().toImage().constBits()))
    assert len(pictures) == 3


def test_a_row_offers_to_follow_who_is_named(on_zero, qtbot):
    view = on_zero.walk.list
    entry = next(e for e in on_zero.rows if any(c.actor == "XMI" for c in e.chips))
    menu = view.menu_for(entry)
    action = next(a for a in menu.actions() if "Mirandel" in a.text())
    with qtbot.waitSignal(view.follow_wanted) as told:
        action.trigger()
    assert told.args == ["XMI"]
    view.set_look(LIGHT, {"XMI": "#a5e7fd"})
    assert any("no longer" in a.text() for a in view.menu_for(entry).actions())
    assert len(view.menu_for(None).actions()) == 2


def test_who_goes_to_a_row_has_a_change_of_that_row_or_none(on_last, qtbot):
    """Keys act on the current change: it is never one that the reader has left."""
    walk, view = on_last.walk, on_last.view
    redline = on_last.compared.redline
    ids = walk.changes.changes()
    row = next(row for row in reversed(redline.rows) if row.changes and set(row.changes) <= set(ids))
    quiet = next(row for row in redline.rows if not row.changes and not row.twin and row.newer)
    walk.choose(ids[0])
    view.go_to_row(row.id)
    assert walk.current == view.current == row.changes[0]
    assert walk.list.currentIndex().data(ChangeRole.ENTRY).view.id == row.changes[0]
    view.go_to_row(quiet.id)
    assert walk.current == view.current == ""
    assert not walk.list.currentIndex().isValid()
    assert not walk.list.selectedIndexes()
    assert "Choose a change" in on_last.details.toPlainText()


def test_found_words_take_the_current_change_along(on_last, qtbot):
    walk, view = on_last.walk, on_last.view
    redline = on_last.compared.redline
    ids = walk.changes.changes()
    row = next(row for row in reversed(redline.rows) if row.changes and set(row.changes) <= set(ids) and row.newer)
    walk.choose(ids[0])
    view.search.open(" ".join("".join(run.text for run in row.newer.text).split()[:6]))
    assert view.search.matches.count
    assert view.at_row == redline.rows[view.search.matches.current.row].id
    assert walk.current in view.row(view.at_row).changes


def test_a_filter_that_hides_the_current_change_leaves_it(on_last):
    walk = on_last.walk
    one, other = walk.changes.changes()[:2]
    walk.choose(one)
    on_last.filters.want({"changes": [one]})
    assert walk.current == one
    on_last.filters.want({"changes": [other]})
    assert walk.current == on_last.view.current == ""
    on_last.filters.reset()
    assert walk.current == ""


def test_a_row_gone_to_shows_its_first_change_that_the_filter_shows(on_last):
    walk = on_last.walk
    ids = set(walk.changes.changes())
    row = next(row for row in on_last.compared.redline.rows if len(ids.intersection(row.changes)) > 1)
    last = [one for one in row.changes if one in ids][-1]
    on_last.filters.want({"changes": [last]})
    on_last.view.go_to_row(row.id)
    assert walk.current == last


def test_the_addresses_of_a_move_are_set_off_whole(on_last):
    moved = next(entry for entry in on_last.rows if entry.view and entry.view.kind is ChangeKind.MOVE)
    view = moved.view
    told = f"moved: {isolate_text(view.older_address)} → {isolate_text(view.newer_address)}"
    assert moved.title.startswith(f"{told}: “")
    assert ChangeEntry(view).title == told


def test_whom_the_list_is_filtered_by_stands_first_and_a_contrary_is_not_hidden_in_a_number(on_zero):
    changes = ChangeList()
    changes.show(on_zero.compared.redline)
    several = next(v for v in changes.facets.views if len({c.actor for c in v.chips if not c.opposite}) > 1)
    drawn = ChangeDelegate(changes)
    entry = ChangeEntry(several, views=(several,))
    last = [chip for chip in drawn.chips(entry) if not chip.opposite][-1]
    assert drawn.chips(entry)[0] != last
    changes.want(ChangeFilter.of({"actor": last.actor}))
    assert drawn.chips(entry)[0] == last
    assert more_words([last, last]) == "+2"
    assert more_words([last, replace(last, opposite=True)]) == "+2 · 1 against"
    assert more_words([last, replace(last, opposite=True)], short=True) == "+2 ⊘"
    assert more_words([last, last], short=True) == "+2"


def test_a_list_that_gets_its_places_by_turns_brings_the_current_change_into_sight(on_last, qtbot):
    walk, shown = on_last.walk, on_last.walk.list
    shown.setBatchSize(2)
    shown.resize(260, 220)
    on_last.filters.want({"kind": ("deletion", "insertion", "substitution")})
    current = walk.changes.changes()[-1]
    walk.choose(current)
    on_last.filters.reset()
    qtbot.waitUntil(lambda: shown.visualRect(shown.currentIndex()).isValid())
    qtbot.waitUntil(lambda: shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()).center()))
    assert walk.current == current
    bar = shown.verticalScrollBar()
    qtbot.waitUntil(lambda: shown.visualRect(walk.changes.index(walk.changes.rowCount() - 1, 0)).isValid())
    bar.setValue(bar.maximum() // 2)
    place, row = bar.value(), next(n for n, entry in enumerate(on_last.rows) if entry.heads and n > 8)
    assert shown.toggle(walk.changes.index(row, 0))
    assert bar.value() == min(place, bar.maximum())


def test_names_that_come_leave_the_list_where_it_stands(on_last, qtbot):
    walk, shown = on_last.walk, on_last.walk.list
    shown.resize(260, 220)
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, walked = bar.value(), walk.changes.changes()
    assert place > 0
    resets = []
    walk.changes.modelReset.connect(lambda: resets.append(bar.value()))
    redline = on_last.compared.redline
    views = tuple(replace(view, chips=()) for view in redline.changes)
    walk.refresh(replace(redline, changes=views, amendments=[replace(a, chips=()) for a in redline.amendments]))
    QApplication.processEvents()
    assert (bar.value(), walk.changes.changes(), resets) == (place, walked, [])
    assert not any(entry.chips for entry in on_last.rows)
