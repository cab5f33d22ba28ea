"""The lives of the words of a change: gathered from the runs of the drafts in which they stand."""

from __future__ import annotations

from dataclasses import replace

from app.attribution.lineage.change_history import lives_of_changes
from app.attribution.lineage.lineage import lineage
from app.comparison.compare import compare
from app.treaty.changes import ChangeKind
from tests.attribution.made import draft

LAMPS = "1. Keepers shall light the lamps at dusk{} and keep the gate."


def told(*texts, older=0, newer=1):
    drafts = [draft({"Article 1": [text]}, label=f"rev{at}") for at, text in enumerate(texts)]
    traced = lineage(drafts)
    comparison = compare(drafts[older], drafts[newer])
    return comparison, lives_of_changes(comparison.changes, traced.runs[older], traced.runs[newer])


def test_words_that_left_and_came_back():
    with_oil, without = LAMPS.format(" with the oil of the isles"), LAMPS.format("")
    comparison, lives = told(with_oil, without, with_oil)
    (change,) = comparison.changes
    (life,) = lives[change.id].older
    assert (life.entered, life.left, life.returned) == (0, (1,), (2,))
    assert lives[change.id].newer == ()
    comparison, lives = told(with_oil, without, with_oil, older=1, newer=2)
    (change,) = comparison.changes
    assert lives[change.id].newer[0] == life


def test_words_of_several_lives_are_told_the_greater_part_first():
    first = LAMPS.format(" with oil")
    second = LAMPS.format(" with oil of the far and windy isles")
    comparison, lives = told(first, second, LAMPS.format(""), older=1, newer=2)
    (change,) = comparison.changes
    assert [life.entered for life in lives[change.id].older] == [1, 0]
    newest, oldest = lives[change.id].older_letters
    assert newest > oldest > 0
    assert newest + oldest <= change.older.end - change.older.start


def test_headings_moves_and_formats_have_no_lives_here():
    comparison, _ = told(LAMPS.format(" with oil"), LAMPS.format(""))
    (change,) = comparison.changes
    heading = replace(change, older=replace(change.older, field="heading"))
    assert lives_of_changes((heading,), (), ()) == {}
    assert lives_of_changes((replace(change, kind=ChangeKind.MOVE),), (), ()) == {}
