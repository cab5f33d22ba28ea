"""Going from pair to pair: what is remembered is there at once, what is not wanted any more is not shown, and the
neighbours are compared while the reader reads.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.desktop.changes.filters.sections import Grouping
from app.desktop.drafts import pair_request
from app.desktop.ground import time_slices
from app.desktop.window import comparison_room
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.dossier import Dossier


@pytest.fixture
def reading(opened_sample, qtbot, at_rest):
    """The window on the first pair of the sample, with its neighbours compared."""
    window = opened_sample
    qtbot.waitUntil(lambda: window.comparison.comparisons.recalled(next_pair(window)) is not None)
    qtbot.waitUntil(lambda: not window.context.jobs._aside)
    return window


def next_pair(window):
    return DraftPair(window.dossiers.dossier, *window.texts.draft_bar.neighbours()[0])


def shown(window):
    return window.comparison.compared.redline.older.label, window.comparison.compared.redline.newer.label


def test_the_neighbours_are_compared_while_the_reader_reads(reading):
    assert reading.texts.draft_bar.neighbours() == [("rev1", "rev2")]
    pair = reading.comparison.compared.pair
    assert all(
        reading.comparison.comparisons.recalled(replace(pair, reading=name)) for name in ("unbracketed", "original")
    )
    assert not reading.context.message.isVisible(), "nobody is told of what is done aside"


def test_a_remembered_pair_is_there_at_once(reading):
    reading.texts.draft_bar.step(1)
    assert not reading.context.jobs.working
    assert shown(reading) == ("rev1", "rev2")
    reading.texts.draft_bar.step(-1)
    assert not reading.context.jobs.working
    assert shown(reading) == ("zero", "rev1")


def test_the_readings_and_the_other_way_round_are_remembered_too(reading, at_rest):
    first = reading.comparison.compared
    reading.texts.draft_bar.choose("zero", "rev1", "unbracketed")
    at_rest()
    assert reading.comparison.compared is not first
    reading.texts.draft_bar.swap.click()
    at_rest()
    assert shown(reading) == ("rev1", "zero")
    reading.texts.draft_bar.choose("zero", "rev1", "issued")
    assert reading.comparison.compared is first


def test_what_was_written_since_is_seen(reading, at_rest):
    first = reading.comparison.compared
    view = next(v for v in first.redline.changes if any(a.asked.proposal for a in v.attributions))
    with Dossier.open(reading.dossiers.dossier) as there:
        there.set_author("Delegation of Nowhere", "XMI")
    reading.comparison.compare("zero", "rev1", "issued")
    assert reading.context.jobs.working
    at_rest()
    assert reading.comparison.compared is not first
    assert view.id in {v.id for v in reading.comparison.compared.redline.changes}


def test_who_goes_on_before_a_pair_has_come_sees_the_other_one(reading, at_rest):
    seen = []
    reading.comparison.comparing.shown.connect(
        lambda one: seen.append((one.pair.older, one.pair.newer, one.pair.reading))
    )
    reading.comparison.compare("zero", "final", "issued")
    reading.comparison.compare("zero", "rev1", "accepted")
    reading.comparison.compare("zero", "rev1", "issued")
    at_rest()
    assert seen == [("zero", "rev1", "issued")]
    assert shown(reading) == ("zero", "rev1")


def test_another_dossier_ends_what_was_wanted_of_the_first(reading, tmp_path, at_rest):
    seen = []
    reading.comparison.comparing.shown.connect(seen.append)
    reading.comparison.compare("zero", "final", "issued")
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    reading.dossiers.open(empty)
    at_rest()
    assert not seen
    assert reading.comparison.compared is None


def test_a_long_text_is_not_compared_on_a_guess(opened_sample, qtbot, monkeypatch):
    window = opened_sample
    monkeypatch.setattr(pair_request, "LONG", 1)
    window.comparison.comparing._idle.stop()
    window.comparison.compare("rev2", "final", "issued")
    qtbot.waitUntil(lambda: not window.context.jobs.working)
    assert shown(window) == ("rev2", "final")
    assert not window.comparison.comparing._idle.isActive()


def test_the_list_of_a_long_text_comes_some_frames_after_it(reading, qtbot, monkeypatch):
    window = reading
    monkeypatch.setattr(comparison_room, "LONG", 1)
    window.texts.draft_bar.step(1)
    assert shown(window) == ("rev1", "rev2")
    assert window.texts.view.redline is window.comparison.compared.redline
    assert window.texts.walk.changes.rowCount() == 0
    nothing = window.texts.walk.list.nothing
    assert nothing.isVisible()
    assert nothing.words.text() == "The changes are being listed …"
    assert nothing.button.isHidden()
    qtbot.waitUntil(lambda: window.texts.walk.changes.count() > 0)
    assert nothing.isHidden()
    assert window.texts.walk.changes.count() == len(window.comparison.compared.redline.changes)
    assert window.texts.filters.facets is window.texts.walk.changes.facets


def test_who_goes_on_meanwhile_sees_the_list_of_the_other_pair(reading, qtbot, monkeypatch):
    window = reading
    monkeypatch.setattr(comparison_room, "LONG", 1)
    window.texts.draft_bar.step(1)
    window.texts.draft_bar.step(-1)
    other = Grouping.ACTOR if window.texts.walk.changes.grouping is not Grouping.ACTOR else Grouping.ARTICLE
    window.texts.walk.changes.group_by(other)
    qtbot.waitUntil(lambda: window.texts.walk.changes.count() > 0)
    qtbot.wait(10 * time_slices.FRAME)
    assert {
        e.view.id for e in map(window.texts.walk.changes.entry, range(window.texts.walk.changes.rowCount())) if e.view
    } <= {view.id for view in window.comparison.compared.redline.changes}
    assert window.texts.walk.changes.count() == len(window.comparison.compared.redline.changes)


def test_what_a_person_said_comes_to_the_list_of_a_long_text_too(reading, qtbot, monkeypatch, at_rest):
    window = reading
    view = next(
        v for v in window.comparison.compared.redline.changes if [a.link.value for a in v.attributions] == ["matched"]
    )
    window.texts.choose(view.id)
    row = window.texts.walk.changes.index_of(view.id).row()
    monkeypatch.setattr(comparison_room, "LONG", 1)
    window.comparison.answer("confirm")
    at_rest()

    def links():
        entry = window.texts.walk.changes.entry(window.texts.walk.changes.row_of(view.id))
        return [chip.link.value for chip in entry.view.chips]

    qtbot.waitUntil(lambda: links() == ["asserted"])
    assert window.texts.walk.current == view.id
    assert window.texts.walk.list.currentIndex().row() == row
    assert window.texts.filters.facets is window.texts.walk.changes.facets


def test_the_bar_moves_and_only_forward(reading, at_rest):
    told = []
    with Dossier.open(reading.dossiers.dossier) as there:
        there.set_author("Delegation of Elsewhere", "XMI")  # no other test has compared it so
    reading.context.jobs.progressed.connect(lambda done, total, what: told.append((done, total, what)))
    reading.comparison.compare("zero", "final", "issued")
    at_rest()
    places = [done for done, _, _ in told]
    assert len(set(places)) > 3
    assert places == sorted(places)
    assert {total for _, total, _ in told} == {100}


def test_a_pair_that_was_stopped_leaves_the_bar_at_the_pair_that_is_shown(reading, at_rest):
    first = reading.comparison.compared
    reading.texts.draft_bar.choose("zero", "final", "unbracketed")
    assert reading.context.jobs.working
    reading.context.jobs.cancel()
    at_rest()
    assert reading.comparison.compared is first
    assert reading.texts.draft_bar.pair() == ("zero", "rev1")
    assert reading.texts.draft_bar.reading_name() == "issued"
    assert reading.texts.body.full


def test_a_first_pair_that_was_stopped_is_offered_again(window, sample, at_rest, qtbot):
    window.dossiers.open(sample, "zero", "final")
    assert not window.texts.body.full
    window.context.jobs.cancel()
    at_rest()
    button = window.texts.notice.button
    qtbot.waitUntil(button.isVisible)
    button.click()
    assert window.context.jobs.working
    at_rest()
    assert shown(window) == ("zero", "final")
    assert window.texts.body.full


def test_a_draft_that_is_taken_back_leaves_the_last_two_and_none_against_itself(on_final, sample):
    window = on_final
    drafts = window.texts.draft_bar.drafts()
    window.texts.draft_bar.show_drafts(drafts[:3], "rev2", "final")
    assert window.texts.draft_bar.pair() == ("rev1", "rev2")
    window.texts.draft_bar.show_drafts(drafts, "zero", "rev2")
    assert window.texts.draft_bar.pair() == ("zero", "rev2")
    window.texts.draft_bar.show_drafts(drafts[:1], "zero", "rev2")
    assert window.texts.draft_bar.pair() == ("zero", "zero")
