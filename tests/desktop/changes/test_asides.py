"""Positions and lives come to the details while nobody waits, and never those of another pair."""

from __future__ import annotations

import pytest

from app.attribution.lineage.change_history import WordsLives
from app.desktop.changes.details.life_line import life_line
from app.desktop.changes.details.side_facts import SideFactsLoader
from app.desktop.ground.background_jobs import Jobs
from app.services.comparisons.pairs import DraftPair
from app.treaty.lineages import Life


@pytest.fixture
def asides(on_zero, resources, worker):
    jobs = Jobs()
    made = SideFactsLoader(jobs, worker, resources, on_zero.details)
    yield made
    made.want(None)
    jobs.wait()


def test_they_come_to_the_details_of_the_pair(asides, on_zero, sample, qtbot):
    view = next(v for v in on_zero.compared.redline.changes if "with the aim that it be so used" in v.newer_text)
    on_zero.walk.choose(view.id)
    with qtbot.waitSignal(asides.shown):
        asides.want(DraftPair(sample, "zero", "rev1"))
    text = on_zero.details.toPlainText()
    assert "oppose: Kestria" in text
    assert "The life of these words" in text
    assert "entered in" in text
    asides.want(DraftPair(sample, "zero", "rev1"))
    assert on_zero.details.toPlainText() == text
    asides.want(None)
    assert "oppose: Kestria" not in on_zero.details.toPlainText()


def test_what_comes_for_another_pair_is_not_shown(asides, on_zero, sample, qtbot):
    asides.want(DraftPair(sample, "zero", "rev1"))
    asked = asides._asked
    asides.want(DraftPair(sample, "rev1", "rev2"))
    asides._show(asked, None, {})
    assert asides._asked != asked
    with qtbot.waitSignal(asides.shown):
        pass
    assert on_zero.details._stand.draft == "rev2"


def test_a_refusal_leaves_the_details_as_they_are(asides, on_zero, sample, qtbot):
    asides.want(DraftPair(sample, "zero", "rev9"))
    qtbot.waitUntil(lambda: asides._tries == 1)
    qtbot.waitUntil(lambda: not asides._jobs._aside)
    assert on_zero.details._stand is None


def test_when_something_else_came_first_it_is_tried_again(asides, sample, qtbot):
    asides.want(DraftPair(sample, "zero", "rev1"))
    asides._tries = 1
    asides._show(asides._asked, None, {})
    assert asides._later.isActive()


def test_a_life_in_one_line():
    drafts = ("zero", "rev1", "rev2", "final")

    def told(older=(), newer=()):
        line = life_line(WordsLives(tuple(older), tuple(newer)), drafts)
        return line.replace("\u2068", "").replace("\u2069", "")

    assert told([Life(0, (2,), (3,))]) == "in the text since zero, left in rev2, came back in final."
    assert told([Life(0)], [Life(1)]) == "Older words: in the text since zero. Newer words: entered in rev1."
    assert told([Life(0), Life(1), Life(2), Life(3)]).endswith("; 2 other lives.")
    assert told() == ""


def test_two_lives_of_one_wording_do_not_contradict_each_other():
    drafts = ("zero", "rev1")
    line = life_line(WordsLives((), (Life(1), Life(0)), (), (996, 4)), drafts)
    line = line.replace("\u2068", "").replace("\u2069", "")
    assert line == "entered in rev1 (99%); in the text since zero (1%)."
    assert "%" not in life_line(WordsLives((), (Life(1),), (), (40,)), drafts)
