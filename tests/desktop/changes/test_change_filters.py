"""What the changes are filtered by, several values at once: as sets, as menus, as tokens."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from app.desktop.changes.chips import follow_menu
from app.desktop.changes.filters.facet_menu import FacetMenu, FacetModel
from app.desktop.changes.filters.facets import ChangeFilter, Facets, actor_key
from app.desktop.changes.filters.sections import Grouping
from app.desktop.drafts.timeline.draft_bar import DraftBar
from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.terms import class_count
from app.desktop.ground.language.translation import speak
from app.redline.compose import compose
from app.redline.model import AmendmentKind, Chip
from app.services.proposals.review import all_named
from app.treaty.actor_names import fold_name
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind
from app.treaty.notes import Priority
from tests.desktop.panes import note
from tests.redline import made


def test_nothing_is_filtered_at_first_and_facts_are_a_filter(compared):
    redline = compared("zero", "rev1").redline
    facets = Facets(redline)
    assert ChangeFilter().everything
    assert facets.left(ChangeFilter()).bit_count() == len(redline.changes)
    wanted = ChangeFilter.of({"kind": "insertion", "weight": ("substantive", "editorial"), "text": "shall", "tag": ""})
    assert wanted.values == {"kind": {"insertion"}, "weight": {"substantive", "editorial"}}
    assert not wanted.everything
    found = {view.id for view in facets.changes(facets.left(wanted))}
    assert found == {
        view.id
        for view in redline.changes
        if view.kind.value == "insertion"
        and "shall" in "\n".join((view.title, view.older_text, view.newer_text)).casefold()
    }
    assert wanted.choosing("kind", ()).chosen("kind") == frozenset()


def test_several_values_of_one_facet_are_any_of_them_and_facets_are_all_of_them(compared):
    redline = compared("zero", "rev1").redline
    facets = Facets(redline)
    either = facets.left(ChangeFilter.of({"kind": ("insertion", "deletion")}))
    assert either.bit_count() == sum(v.kind.value in ("insertion", "deletion") for v in redline.changes)
    both = facets.left(ChangeFilter.of({"kind": ("insertion", "deletion"), "link": "none"}))
    nobody = {v.id for v in redline.changes if all(chip.opposite for chip in v.chips)}
    assert {v.id for v in facets.changes(both)} == {v.id for v in facets.changes(either)} & nobody


def test_an_actor_is_found_where_it_asked_the_contrary_unless_that_is_not_wanted(compared):
    facets = Facets(compared("zero", "rev1").redline)
    also = {v.id for v in facets.changes(facets.left(ChangeFilter.of({"actor": "XKE"})))}
    only = {v.id for v in facets.changes(facets.left(ChangeFilter.of({"actor": "XKE", "contrary": False})))}
    assert only < also
    assert all(any(c.actor == "XKE" and not c.opposite for c in v.chips) for v in facets.views if v.id in only)
    assert all(any(c.actor == "XKE" and c.opposite for c in v.chips) for v in facets.views if v.id in also - only)


def test_counts_follow_the_other_choices_and_not_their_own(compared):
    redline = compared("zero", "rev1").redline
    facets = Facets(redline)
    wanted = ChangeFilter.of({"division": "CHAPTER II OFFENCES", "kind": "insertion"})
    kinds = dict(facets.options("kind", wanted))
    inside = [v for v in redline.changes if v.division == "CHAPTER II OFFENCES"]
    assert kinds["insertion"] == sum(v.kind.value == "insertion" for v in inside)
    assert kinds["substitution"] == sum(v.kind.value == "substitution" for v in inside)
    divisions = dict(facets.options("division", wanted))
    assert sum(divisions.values()) == sum(v.kind.value == "insertion" for v in redline.changes)
    gone = facets.options("actor", ChangeFilter.of({"actor": "nobody of that name"}))
    assert gone[-1][0] == "nobody of that name"
    assert [count for _, count in gone[:-1]] == sorted((count for _, count in gone[:-1]), reverse=True)


def test_a_set_of_changes_and_a_chapter_that_is_none(compared):
    redline = compared("zero", "rev1").redline
    facets = Facets(redline)
    ids = [view.id for view in redline.changes[:3]]
    chosen = ChangeFilter.of({"changes": (*ids, "no such change"), "label": "three"})
    assert [view.id for view in facets.changes(facets.left(chosen))] == ids
    assert ChangeFilter.of({"changes": ()}).changes == frozenset()
    outside = [replace(redline.changes[0], division=""), *redline.changes[1:]]
    small = Facets(replace(redline, changes=tuple(outside)))
    assert small.left(ChangeFilter.of({"division": ("",)})).bit_count() == 1
    assert ChangeFilter.of({"division": ""}).everything


def test_changes_of_formatting_are_hidden_until_they_are_asked_for(compared):
    redline = compared("zero", "rev1").redline
    views = (replace(redline.changes[0], kind=ChangeKind.FORMATTING), *redline.changes[1:])
    facets = Facets(replace(redline, changes=views))
    assert facets.left(ChangeFilter()).bit_count() == len(views) - 1
    assert facets.left(ChangeFilter.of({"kind": "formatting"})).bit_count() == 1
    assert dict(facets.options("kind", ChangeFilter()))["formatting"] == 1
    assert facets.left(ChangeFilter.of({"changes": [views[0].id]})).bit_count() == 1


def test_how_many_changes_of_formatting_are_not_listed_is_said_and_they_are_one_press_away(compared, panes):
    redline = compared("zero", "rev1").redline
    redline = replace(redline, changes=(replace(redline.changes[0], kind=ChangeKind.FORMATTING), *redline.changes[1:]))
    panes.walk.show(redline)
    filters = panes.filters
    filters.show_redline(redline)
    assert filters.counts.text() == f"17 amendments · {len(redline.changes) - 1} changes"
    assert filters.quiet.isVisible()
    assert "1 of formatting" in filters.quiet.text()
    filters.quiet.click()
    assert panes.walk.changes.changes() == [redline.changes[0].id]
    assert not filters.quiet.isVisible()
    filters.reset()
    assert filters.quiet.isVisible()
    filters.show_redline(compared("zero", "rev1").redline)
    assert not filters.quiet.isVisible()


def test_changes_are_found_by_the_article_under_which_they_stand(compared):
    """Also words that went: the number that their article has now is on no side of the change itself."""
    redline = compared("rev2", "final").redline
    facets = Facets(redline)
    gone = next(view for view in redline.changes if view.older_address == "Article 11(1)" and not view.newer_text)
    for text in ("article 12 (article 11)", "Misuse of tools", "Article 11(1)"):
        found = {view.id for view in facets.changes(facets.left(ChangeFilter.of({"text": text})))}
        assert gone.id in found
        assert len(found) < len(redline.changes)


def test_notes_are_a_facet_by_what_they_are(compared):
    redline = compared("zero", "rev1").redline
    first, second = redline.changes[:2]
    facets = Facets(redline, {first.id: [note("n1", Priority.REDLINE)], second.id: [note("n2")]})
    assert {v.id for v in facets.changes(facets.left(ChangeFilter.of({"note": "redline"})))} == {first.id}
    assert facets.left(ChangeFilter.of({"note": "any"})).bit_count() == 2


def test_a_name_that_is_not_read_is_filtered_by_itself(panes):
    chip = Chip("?", "“Borderland”?", "Borderland", "unknown", Link.MARKED, "propose")
    assert actor_key(chip) == "?“Borderland”?"
    assert follow_menu(actor_key(chip), chip.name, followed=False, parent=panes) is None


def test_five_thousand_changes_are_filtered(panes):
    older, newer, comparison = made.many(5000)
    redline = compose(comparison, (), older, newer, made.register())
    panes.walk.show(redline)
    panes.filters.show_redline(redline)
    left = []
    for facts in (
        {"kind": "substitution"},
        {"text": "SHALL"},
        {"text": "article 77"},
        {},
        {"link": "none", "tag": "modal"},
    ):
        panes.filters.want(facts)
        left.append(panes.walk.changes.count())
    assert left[0] == left[1] == left[3] == 5000
    assert 0 < left[2] < 200


def test_a_menu_ticks_several_values_and_stays_open(on_zero, qtbot):
    filters = on_zero.filters
    filters.open("actor")
    menu = filters.menus["actor"]
    assert menu.isVisible()
    menu.typed.setText("kes")
    assert [menu.values.value(row)[1] for row in range(menu.values.rowCount())] == ["Kestria"]
    qtbot.keyClick(menu.typed, Qt.Key.Key_Down)
    qtbot.keyClick(menu.typed, Qt.Key.Key_Return)
    assert menu.isVisible()
    menu.typed.clear()
    qtbot.keyClick(menu.typed, Qt.Key.Key_Down)
    mirandel = next(r for r in range(menu.values.rowCount()) if menu.values.value(r)[0] == "XMI")
    menu.list.setCurrentIndex(menu.values.index(mirandel, 0))
    qtbot.keyClick(menu.list, Qt.Key.Key_Space)
    assert filters.filter.chosen("actor") == {"XKE", "XMI"}
    assert filters.buttons["actor"].text().startswith("Who asked (2)")
    before = on_zero.walk.changes.count()
    menu.contrary.click()
    assert on_zero.walk.changes.count() < before
    assert any("contrary" in token.text() for token in tokens(filters))
    qtbot.keyClick(menu.list, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
    qtbot.keyClick(menu.typed, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    menu.clear.click()
    assert filters.filter.everything


def test_enter_ticks_the_first_value_that_is_found_by_typing(on_zero, qtbot):
    filters = on_zero.filters
    filters.open("actor")
    menu = filters.menus["actor"]
    qtbot.keyClicks(menu.typed, "mirand")
    assert menu.list.currentIndex().row() == 0
    qtbot.keyClick(menu.typed, Qt.Key.Key_Return)
    assert filters.filter.chosen("actor") == {"XMI"}
    menu.hide()


def test_a_menu_that_finds_nothing_says_so_and_is_whole_when_it_opens_again(on_zero, qtbot):
    filters = on_zero.filters
    menu = filters.menus["actor"]
    filters.open("actor")
    whole = menu.list.height()
    assert menu.width() >= menu.contrary.sizeHint().width()
    assert menu.nothing.isHidden()
    qtbot.keyClicks(menu.typed, "nobody so named")
    assert menu.nothing.isVisible()
    assert menu.nothing.text()
    assert not menu.list.isVisible()
    qtbot.keyClick(menu.typed, Qt.Key.Key_Return)
    menu.hide()
    filters.open("actor")
    assert (menu.list.height(), menu.list.isVisible(), menu.nothing.isVisible()) == (whole, True, False)
    menu.hide()
    filters.show_redline(None)
    filters.open("tag")
    assert filters.menus["tag"].nothing.isVisible()
    filters.menus["tag"].hide()


def tokens(filters):
    QApplication.processEvents()
    return [b for b in filters.token_row.findChildren(QPushButton) if b.isVisibleTo(filters)]


def test_a_click_ticks_a_value_and_its_menu_follows_an_actor(on_zero, qtbot):
    filters = on_zero.filters
    filters.open("weight")
    menu = filters.menus["weight"]
    place = menu.list.visualRect(menu.values.index(1, 0)).center()
    qtbot.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filters.filter.chosen("weight") == {"editorial"}
    assert menu.values.index(1, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert not menu.typed.isVisible()
    menu.hide()


def test_the_values_keep_the_rules_of_a_model(on_zero, qtmodeltester):
    for menu in on_zero.filters.menus.values():
        qtmodeltester.check(menu.values)
    model = FacetModel()
    model.show([("a", "Alpha", 3), ("b", "Beta", 0)], {"b"})
    assert model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(model.index(0, 0), "other", Qt.ItemDataRole.EditRole)
    assert model.chosen == {"a", "b"}
    model.show([("b", "Beta", 9), ("a", "Alpha", 1)], {"a"})
    assert [model.value(row) for row in (0, 1)] == [("a", "Alpha", 1), ("b", "Beta", 9)]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Alpha, 1 change"


def test_every_choice_is_a_token_that_can_be_taken_away(on_zero, qtbot):
    filters = on_zero.filters
    ids = [view.id for view in on_zero.compared.redline.changes[:5]]
    filters.want({"kind": ("insertion", "deletion"), "text": "the", "changes": ids, "label": "the first five"})
    assert [token.text().removesuffix("  ×") for token in tokens(filters)] == [
        "the first five", "deletion", "insertion", "“the”",
    ]  # fmt: skip
    assert filters.text.text() == "the"
    for count in (3, 2, 1):
        tokens(filters)[0].click()
        assert len(tokens(filters)) == count
    tokens(filters)[0].click()
    assert filters.filter.everything
    assert not filters.token_row.isVisible()
    assert not filters.clear.isVisible()
    clearing = filters.text.findChildren(QAbstractButton)  # fades out, and is Qt's
    shown = [b for b in filters.findChildren(QAbstractButton) if b.isVisible() and b not in clearing]
    assert all(b.accessibleName() or b.text() for b in shown)


def test_amendments_are_filtered_by_weight_and_stand_by_one_of_their_changes(on_zero):
    redline = on_zero.compared.redline
    filters, changes = on_zero.filters, on_zero.walk.changes
    weights = {weight: [a for a in redline.amendments if a.weight.value == weight] for weight in "ABC"}
    filters.want({"amendment": ("A", "C")})
    wanted = {change for weight in "AC" for one in weights[weight] for change in one.changes}
    assert set(changes.admitted()) == wanted
    shown = [entry.amendment for entry in on_zero.rows if entry.amendment]
    assert shown == [one for one in redline.amendments if one.weight.value in "AC"]
    assert filters.counts.text() == f"{len(shown)} of 18 amendments\n{len(wanted)} of 39 changes"
    assert [token.text().removesuffix("  ×") for token in tokens(filters)] == [
        "A: rights, obligations, numbers, scope", "C: brackets, references, style, notes",
    ]  # fmt: skip
    filters.open("amendment")
    values = filters.menus["amendment"].values
    assert [values.value(row)[0] for row in range(values.rowCount())] == ["A", "B", "C"]
    assert [values.value(row)[2] for row in range(values.rowCount())] == [
        sum(len(one.changes) for one in weights[weight]) for weight in "ABC"
    ]
    filters.want({"amendment": "A", "kind": "deletion"})
    both = [one for one in redline.amendments if one.weight.value == "A" and set(one.changes) & changes.admitted()]
    assert [entry.amendment for entry in on_zero.rows if entry.amendment] == both


def test_brackets_alone_are_left_out_by_one_press_and_come_back_by_another(on_last):
    redline = on_last.compared.redline
    filters, changes = on_last.filters, on_last.walk.changes
    alone = {change for a in redline.amendments if a.kind is AmendmentKind.BRACKETED for change in a.changes}
    assert alone
    assert filters.brackets.isVisible()
    filters.brackets.click()
    assert set(changes.admitted()) == {view.id for view in redline.changes} - alone
    assert not any(entry.amendment.kind is AmendmentKind.BRACKETED for entry in on_last.rows if entry.amendment)
    assert [token.text().removesuffix("  ×") for token in tokens(filters)] == ["without brackets alone"]
    assert filters.said() == "without brackets alone"
    tokens(filters)[0].click()
    assert not filters.brackets.isChecked()
    assert set(changes.admitted()) == {view.id for view in redline.changes}
    filters.want({"brackets": False})
    assert filters.brackets.isChecked()
    every = replace(redline, amendments=tuple(replace(a, kind=AmendmentKind.EDITED) for a in redline.amendments))
    filters.show_redline(every)
    assert not filters.brackets.isVisible()


def test_what_is_in_no_amendment_is_counted_as_changes_alone(panes, compared):
    redline = replace(compared("zero", "rev1").redline, amendments=())
    panes.walk.show(redline)
    panes.filters.show_redline(redline)
    assert panes.filters.counts.text() == "39 changes"
    assert not panes.filters.buttons["amendment"].isVisible()


def test_one_is_counted_as_one_also_when_the_filter_hides_it(panes, compared):
    redline = compared("zero", "rev1").redline
    (first, *_) = redline.amendments
    inside = first.changes[:1]
    redline = replace(
        redline,
        amendments=(replace(first, changes=inside),),
        changes=tuple(view for view in redline.changes if view.id in inside),
        groups=(),
    )
    panes.walk.show(redline)
    panes.filters.show_redline(redline)
    assert panes.filters.counts.text() == "1 amendment · 1 change"
    panes.filters.text.setText("no such words stand in this text")
    assert panes.filters.counts.text() == "0 of 1 amendment\n0 of 1 change"


def test_filtered_to_nothing_says_so_and_offers_everything(on_zero, qtbot):
    on_zero.filters.text.setText("no such words stand in this text")
    nothing = on_zero.walk.list.nothing
    assert nothing.isVisible()
    assert "No change passes all these filters" in nothing.words.text()
    assert on_zero.filters.counts.text() == "0 of 18 amendments\n0 of 39 changes"
    qtbot.mouseClick(nothing.button, Qt.MouseButton.LeftButton)
    assert not nothing.isVisible()
    assert on_zero.walk.changes.count() == 39
    on_zero.walk.show(None)
    assert not nothing.isVisible(), "of what is not compared nobody knows that nothing changed"


def test_how_the_changes_stand_is_chosen(on_zero):
    filters = on_zero.filters
    at = filters.grouping.findData(Grouping.NONE)
    filters.grouping.setCurrentIndex(at)
    filters.grouping.activated.emit(at)
    assert on_zero.walk.changes.grouping is Grouping.NONE
    assert not any(entry.heads for entry in on_zero.rows)
    filters.show_grouping(Grouping.ACTOR)
    assert filters.grouping.currentText() == "Under who asked"


def test_keys_lead_from_the_words_of_the_filter_to_what_was_found_and_take_the_words_away(on_zero, qtbot):
    words = on_zero.filters.text
    words.setFocus()
    qtbot.keyClicks(words, "no such words stand in this text")
    qtbot.keyClick(words, Qt.Key.Key_Down)
    assert on_zero.walk.current == ""
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert on_zero.filters.filter.everything
    qtbot.keyClicks(words, "the")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    found = on_zero.walk.changes.changes()
    assert on_zero.walk.current == found[0]
    assert on_zero.focusWidget() is on_zero.walk.list
    row = on_zero.walk.list.currentIndex().row()
    qtbot.keyClick(on_zero.walk.list, Qt.Key.Key_Down)
    assert on_zero.walk.list.currentIndex().row() == row + 1


def test_an_empty_line_of_words_offers_nothing_to_clear(on_zero, qtbot):
    words = on_zero.filters.text
    words.setText("the")
    clearing = next(button for button in words.findChildren(QAbstractButton))
    assert clearing.isVisible()
    on_zero.filters.reset()
    assert words.text() == ""
    qtbot.waitUntil(lambda: not clearing.isVisible())


# --- names in every spelling, in a menu that stays as it opened ---


SPELLINGS = {
    "TUR": ("tur", "Turkey", "turquie", "Турция", "土耳其", "تركيا", "TÜRK", "turkiye"),
    "CIV": ("cote", "ivory coast", "Côte d’Ivoire", "COTE D'IVOIRE", "科特迪瓦"),
    "PRK": ("DPRK", "north korea"),
    "LAO": ("laos", "lao"),
    "USA": ("US", "u.s.", "united states", "Estados Unidos", "США", "美国"),
    "?“Ålandia”?": ("alandia", "ÅLAND"),
}


@pytest.fixture
def of_states(qtbot, resources):
    """The menu of who asked, on States with long names, as it stands in the window."""
    holder = QWidget()
    menu = FacetMenu("Who asked", actors=True, parent=holder)
    menu.values.known = lambda typed: all_named(typed, resources.register)
    others = ("FRA", "KEN", "NOR", "BRA", "JPN", "EGY", "CHE", "NZL", "IND", "MEX", "SEN", "FJI")
    ids = [*(one for one in SPELLINGS if one[0] != "?"), *others]
    choices = [(one, actor_name(resources.register, one), 3) for one in ids]
    menu.show_values([*choices, ("?“Ålandia”?", "“Ålandia”?", 1)], ())
    qtbot.addWidget(holder)
    holder.resize(200, 30)
    holder.show()
    yield menu
    menu.hide()


def left(menu):
    return [menu.values.value(row)[0] for row in range(menu.values.rowCount())]


@pytest.mark.parametrize(("actor", "typed"), [(one, typed) for one, all_ in SPELLINGS.items() for typed in all_])
def test_an_actor_is_found_by_every_name_and_spelling(of_states, actor, typed):
    of_states.typed.setText(typed)
    assert actor in left(of_states)
    assert len(left(of_states)) < 4, "and not every other one"


def test_in_the_window_the_menu_knows_the_names_of_the_register(on_sample, qtbot):
    filters = on_sample.texts.filters
    register = on_sample.comparison.compared.register
    menu = filters.menus["actor"]
    filters.open("actor")
    offered = left(menu)
    other = next(
        (actor, alias.name)
        for actor in map(register.by_id.get, offered)
        if actor is not None
        for alias in actor.names
        if fold_name(alias.name) not in fold_name(filters.facets.name(actor.id))
        and len(alias.name) > 3
        and not alias.code
    )
    menu.typed.setText(other[1])
    assert other[0].id in left(menu)
    menu.hide()


@pytest.mark.parametrize("at", ["bottom", "middle"])
def test_the_menu_keeps_its_size_and_its_place_whatever_is_typed(of_states, qtbot, at):
    screen = QApplication.primaryScreen().availableGeometry()
    holder = of_states.parentWidget()
    holder.move(screen.left() + 40, screen.bottom() - 40 if at == "bottom" else screen.center().y())
    of_states.open_under(holder)
    qtbot.wait(1)  # the platform takes the frame into account
    whole = of_states.geometry()
    assert screen.contains(whole), (screen, whole)
    for typed in ("nobody has this", "tur", "", "zzz", "cote", ""):
        of_states.typed.setText(typed)
        qtbot.wait(1)
        assert of_states.geometry() == whole
        assert of_states.list.isVisible() is bool(left(of_states))
        assert of_states.nothing.isVisible() is not bool(left(of_states))
        field = of_states.typed.geometry()
        assert field.top() < 12, "the field stays at the top"
    of_states.hide()
    of_states.open_under(holder)
    assert of_states.size() == whole.size()
    of_states.hide()


def test_a_filter_leaves_some_of_as_many_changes_as_the_list_has(compared, qtbot):
    redline = compared("zero", "rev1").redline
    redline = replace(redline, changes=(replace(redline.changes[0], kind=ChangeKind.FORMATTING), *redline.changes[1:]))
    bar, all_listed = DraftBar(), len(redline.changes) - 1
    qtbot.addWidget(bar)
    bar.show_counts(redline)
    assert bar.counts.text().startswith(f"{all_listed} changes")
    bar.show_counts(redline, [redline.changes[1].id])
    assert bar.counts.text().startswith(f"1 of {all_listed} changes")
    bar.show_counts(redline, [redline.changes[0].id])
    assert bar.counts.text().startswith(f"1 of {all_listed + 1} changes"), "where it shows formatting, that counts"


@pytest.mark.parametrize("language", ["fr", "es", "ru"])
def test_numbers_stand_with_classes_in_the_form_that_they_take(qapp, resources, language):
    speak(qapp, language, resources.folder / "translations")
    one, many = (class_count("consequential", number) for number in (1, 10))
    assert one.removeprefix("1") != many.removeprefix("10")
