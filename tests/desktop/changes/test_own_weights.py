"""The list of amendments weighs by what of ours is touched; what leaves the window does not, unless that is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.desktop.changes.filters.facets import ChangeFilter
from app.redline.model import AmendmentReason, AmendmentWeight
from app.redline.print_options import NO_SUPPLEMENTS
from app.services.dossiers.dossier import Dossier
from app.services.exports.catalogue import OutputKind
from app.services.notes.drafting import note_on_words
from app.services.notes.store import keep_note
from app.services.proposals.delegation import set_own_actor
from app.treaty.notes import Priority
from app.treaty.reading import apply_reading


def light(redline):
    """An amendment of plain wording with words of the older draft, its change and their place."""
    cells = {cell.provision: cell for row in redline.rows for cell in (row.older,) if cell}
    for one in redline.amendments:
        if one.weight is AmendmentWeight.B and one.older and one.older[0] in cells:
            for run in cells[one.older[0]].text:
                if run.change in one.changes and len(run.text.strip()) > 3:
                    return one, one.older[0], run
    raise AssertionError


def reasons(window, number):
    return next(one for one in window.texts.redline.amendments if one.number == number).reasons


def draw_red_line(dossier, provision, run):
    with Dossier.open(dossier, write=False) as there:
        reading = apply_reading(there.draft("zero"))
    note = note_on_words(reading, provision, "text", run.start, run.start + len(run.text))
    keep_note(dossier, replace(note, text="Never.", priority=Priority.REDLINE))


@pytest.fixture
def guarded(on_sample, sample, at_rest):
    """The window, with a red line on the words of an amendment that weighed B."""
    at_rest()
    one, provision, run = light(on_sample.comparison.compared.redline)
    draw_red_line(sample, provision, run)
    on_sample.noting.refresh()
    at_rest()
    return on_sample, one


def test_a_red_line_makes_an_amendment_weigh_a_in_the_list_and_not_in_what_was_compared(guarded):
    window, one = guarded
    shown = next(each for each in window.texts.redline.amendments if each.number == one.number)
    assert (shown.weight, shown.reasons[0]) == (AmendmentWeight.A, AmendmentReason.RED_LINE)
    kept = next(each for each in window.comparison.compared.redline.amendments if each.number == one.number)
    assert kept == one
    listed = next(view for view in window.texts.walk.changes.facets.views if view.id == one.changes[0])
    assert listed.part.weight is AmendmentWeight.A


def test_a_note_that_is_taken_away_gives_the_weight_back(guarded, sample, at_rest):
    window, one = guarded
    with Dossier.open(sample, write=False) as there:
        (note,) = there.user_input.notes()
    window.noting.remove(note.id)
    at_rest()
    assert reasons(window, one.number) == one.reasons


def test_a_print_of_those_of_weight_a_has_no_other_for_a_red_line(guarded):
    window, one = guarded
    window.texts.walk.filter(ChangeFilter.of({"amendment": "A"}))
    assert set(one.changes) <= set(window.texts.walk.changes.admitted())
    assert not set(one.changes) & window.texts.walk.changes.admitted_of(window.comparison.compared.redline)


def test_what_is_handed_over_is_weighed_so_only_when_what_is_private_is(guarded, at_rest):
    window, one = guarded
    window.side_rooms.room("export")
    room = window.side_rooms.export
    room.choose(OutputKind.COMPARISON, "html")
    at_rest()
    assert not room._beside().interests
    room.panel.content.notes.setChecked(True)
    room.panel.private_box.setChecked(True)
    at_rest()
    assert set(one.changes) & room._beside().interests.red_lines
    assert room._beside() != NO_SUPPLEMENTS


def test_what_we_asked_weighs_as_soon_as_it_is_found(on_sample, sample, at_rest, qtbot):
    at_rest()
    set_own_actor(sample, "XKE", False)
    with qtbot.waitSignal(on_sample.comparison.asides.shown, timeout=60_000):
        on_sample.comparison.asides._pair = None
        on_sample.comparison.asides.want(on_sample.comparison.pair)
    at_rest()
    ours = [one for one in on_sample.texts.redline.amendments if AmendmentReason.OWN_ASK in one.reasons]
    assert ours
    assert {one.weight for one in ours} == {AmendmentWeight.A}
    assert all(set(one.changes) & on_sample.comparison.asides.asks for one in ours)


def test_who_we_are_counts_as_soon_as_it_is_said_and_no_more_when_it_is_taken_back(on_sample, sample, qtbot, at_rest):
    asides = on_sample.comparison.asides
    qtbot.waitUntil(lambda: asides._tries > 0, timeout=60_000)

    def ours():
        return [one for one in on_sample.texts.redline.amendments if AmendmentReason.OWN_ASK in one.reasons]

    on_sample.navigator.show_room("delegation")
    room = on_sample.side_rooms.delegation
    room.show_dossier(sample)
    room.enter()
    qtbot.waitUntil(lambda: not room.loading.busy, timeout=60_000)
    room._keep("XKE", False)
    qtbot.waitUntil(lambda: bool(ours()), timeout=60_000)
    assert {one.weight for one in ours()} == {AmendmentWeight.A}
    on_sample.context.history.undo()
    qtbot.waitUntil(lambda: not ours(), timeout=60_000)
    at_rest()
