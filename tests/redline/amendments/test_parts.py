"""Which part of an amendment a change is, and where the number of an amendment stands."""

from __future__ import annotations

from dataclasses import replace

from app.comparison.compare import compare
from app.redline.amendments.parts import first_changes, parts_said
from app.redline.compose import compose
from app.redline.views.anonymous import withhold_names
from tests.house.examples import draft, redline
from tests.redline import made

OLDER = draft("1. Ships may moor in the harbour.", "2. Nets dry.")
NEWER = draft("1. All ships shall moor in a harbour.", "2. Nets burn.")


def test_a_part_is_called_by_its_place_and_the_only_one_by_its_amendment() -> None:
    page = redline(OLDER, NEWER)
    assert [view.key for view in page.changes] == ["1.1", "1.2", "1.3", "1.4", "2"]
    assert {view.part.weight.value for view in page.changes if view.part} == {"A", "B"}


def test_what_is_in_no_amendment_is_called_by_its_id() -> None:
    view = replace(redline(OLDER, NEWER).changes[0], part=None)
    assert view.key == view.id
    assert parts_said([view], {}) == [view.id]


def test_runs_of_parts_are_drawn_together_and_a_whole_amendment_is_its_number() -> None:
    views = redline(OLDER, NEWER).changes
    whole = {1: 4, 2: 1}
    assert parts_said(views, whole) == ["1", "2"]
    assert parts_said([views[0], views[1], views[3]], whole) == ["1.1–1.2", "1.4"]


def test_the_number_stands_at_the_first_change() -> None:
    page = redline(OLDER, NEWER)
    assert {change: one.number for change, one in first_changes(page).items()} == {
        page.amendments[0].changes[0]: 1, page.amendments[1].changes[0]: 2
    }  # fmt: skip


def test_what_was_done_throughout_has_it_at_each_place() -> None:
    trades = ("keeper", "pilot", "sailor", "diver", "smith", "cook", "clerk", "guard")
    older = [f"{n}. The {trade} tends a [proposed] [planned] lamp." for n, trade in enumerate(trades, start=1)]
    newer = [f"{n}. The {trade} tends a planned lamp." for n, trade in enumerate(trades, start=1)]
    page = redline(draft(*older), draft(*newer))
    rows = {view.id: view.row for view in page.changes}
    assert len({rows[change] for change in first_changes(page)}) == len(first_changes(page)) == len(trades)


def test_who_asked_for_some_of_it_asked_in_part_and_for_formatting_nobody_is_asked() -> None:
    comparison = compare(OLDER, NEWER)
    shall = next(one.id for one in comparison.changes if one.newer and one.newer.text == "shall")
    burn = next(one.id for one in comparison.changes if one.newer and one.newer.text == "burn")
    asked = (made.asked(shall, ("NOR", "Norway")), made.asked(burn, ("CHE", "Switzerland")))
    page = compose(comparison, asked, OLDER, NEWER, made.register())
    assert [(chip.name, chip.partly) for one in page.amendments for chip in one.chips] == [
        ("Norway", True), ("Switzerland", False)
    ]  # fmt: skip
    assert [chip for one in withhold_names(page).amendments for chip in one.chips] == []


def test_a_move_without_words_of_its_own_leaves_the_number_to_what_was_edited_on_the_way() -> None:
    kept = "Each keeper trims the wick of the lamp at noon and at dusk, and writes it in the log."
    older = draft("1. Nets dry.", "2. Crews rest.", f"3. {kept}", "4. Bells ring.")
    newer = draft(f"1. {kept.replace('noon', 'dawn')}", "2. Nets dry.", "3. Crews rest.", "4. Bells ring.")
    page = redline(older, newer)
    cells = [cell for row in page.rows for cell in (row.older, row.newer) if cell]
    words = {run.change for cell in cells for run in (*cell.number, *cell.heading, *cell.text)}
    assert set(first_changes(page)) <= words
