"""A redline of some of its changes: what is marked and counted, what stands quiet, and that no word is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.headlines import headlines_of
from app.redline.model import Cell, Redline, RowState, Style
from app.redline.views.selection import select_changes
from tests.comparison.drafts import article, draft
from tests.laws.test_redline_laws import comparisons
from tests.redline import made

if TYPE_CHECKING:
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft

LAMP = "The keeper of the outer mole trims the lamp at dusk and writes it down in the book of the tower"
NETS = "Nets are dried on poles of oak and mended before the feast by all who own or hire them in spring"


def texts(redline: Redline) -> list[tuple[str, ...]]:
    return [
        tuple("".join(run.text for run in runs) for runs in (cell.number, cell.heading, cell.text))
        for row in redline.rows
        for cell in (row.older, row.newer)
        if cell
    ]


def marks(cell: Cell | None) -> dict[str, str]:
    return {run.text: run.style.value for run in cell.text if run.style is not Style.EQUAL} if cell else {}


def test_what_was_not_asked_for_stands_quiet_beside_what_was() -> None:
    older, newer = (
        article(f"{LAMP} and he may rest", NETS),
        article(f"{LAMP} by day and he shall rest", f"{NETS} or fall"),
    )
    redline = compose(compare(older, newer), (), older, newer, made.register())
    wanted = {view.id for view in redline.changes if "modal" in view.tags}
    some = select_changes(redline, wanted)
    assert [(view.number, view.title) for view in some.changes] == [(2, "“may” → “shall”")]
    assert some.of == len(redline.changes) == 3
    row = next(row for row in some.rows if row.changes)
    assert marks(row.older) == {"may": "deleted"}
    assert marks(row.newer) == {"by day ": "unasked_newer", "shall": "inserted"}
    assert len(row.unasked) == 1
    left = next(row for row in some.rows if row.unasked and not row.changes)
    assert marks(left.newer) == {" or fall": "unasked_newer"}
    assert [h.kind for h in headlines_of(some)] == ["modal"]
    assert {(c.by, c.count) for c in some.summary if c.by in ("class", "division")} == {("class", 1), ("division", 1)}
    back = select_changes(compose(compare(newer, older), (), newer, older, made.register()), wanted)
    assert marks(next(row for row in back.rows if row.changes).older) == {
        "by day ": "unasked_older",
        "shall": "deleted",
    }


def test_a_new_article_that_was_not_asked_for_is_quiet_with_its_number_and_no_headline() -> None:
    rows = [(0, "Article 1", "Lamps"), (1, "1.", f"{LAMP} and may rest")]
    newer = draft(
        (0, "Article 1", "Lamps"), (1, "1.", f"{LAMP} and shall rest"), (0, "Article 2", "Nets"), (1, "1.", NETS)
    )
    redline = compose(compare(draft(*rows), newer), (), draft(*rows), newer, made.register())
    some = select_changes(redline, {view.id for view in redline.changes if "modal" in view.tags})
    (new,) = [row for row in some.rows if row.newer and row.newer.kind == "article" and row.state is RowState.INSERTED]
    assert {run.style for run in (*new.newer.number, *new.newer.heading)} == {Style.UNASKED_NEWER}
    assert "new" in {h.kind for h in headlines_of(redline)}
    assert [h.kind for h in headlines_of(some)] == ["modal"]
    assert not some.groups or all(set(group.changes) <= {v.id for v in some.changes} for group in some.groups)


def test_an_article_that_moved_is_told_only_where_its_move_was_asked_for() -> None:
    one, two, three = ((0, f"Article {n}", name) for n, name in ((1, "Lamps"), (2, "Nets"), (3, "Oil")))
    oil = "Casks of oil are weighed on the scales of the harbour and sealed with wax before the boats set out"
    older = draft(one, (1, "1.", LAMP), two, (1, "1.", NETS), three, (1, "1.", f"{oil} and may burn"))
    newer = draft(
        (0, "Article 1", "Oil"), (1, "1.", f"{oil} and shall burn"),
        (0, "Article 2", "Lamps"), (1, "1.", LAMP), (0, "Article 3", "Nets"), (1, "1.", NETS),
    )  # fmt: skip
    redline = compose(compare(older, newer), (), older, newer, made.register())
    moved = {view.id for view in redline.changes if view.kind.value == "move"}
    verbs = {view.id for view in redline.changes if "modal" in view.tags}
    assert moved
    assert verbs
    assert "moved" in {h.kind for h in headlines_of(select_changes(redline, moved))}
    assert "moved" not in {h.kind for h in headlines_of(select_changes(redline, verbs))}


def test_what_a_divided_paragraph_goes_on_with_is_quiet_where_its_change_was_not_asked_for() -> None:
    older = article(f"{LAMP}. {NETS}", "Oil is weighed.")
    newer = article(f"{LAMP}.", f"{NETS.replace('poles of oak', 'racks')}", "Oil is weighed.")
    redline = compose(compare(older, newer), (), older, newer, made.register())
    whole = [run for row in redline.rows for run in row.carried if run.change]
    assert whole, "words of the older paragraph that went stand in the row in which it goes on"
    carried = [run for row in select_changes(redline, ()).rows for run in row.carried]
    assert not any(run.change for run in carried)
    assert Style.UNASKED_OLDER in {run.style for run in carried}


@settings(max_examples=60)
@given(comparisons(), st.data())
def test_no_word_is_lost_and_nothing_else_is_counted(
    case: tuple[Draft, Draft, Comparison], data: st.DataObject
) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    ids = sorted(view.id for view in redline.changes)
    wanted = frozenset(data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else [])
    some = select_changes(redline, wanted)
    assert texts(some) == texts(redline)
    assert [view for view in redline.changes if view.id in wanted] == list(some.changes)
    assert sum(count.count for count in some.summary if count.by == "class") == len(wanted)
    for before, after in zip(redline.rows, some.rows, strict=True):
        assert sorted((*after.changes, *after.unasked)) == sorted(before.changes)
        cells = (cell for cell in (after.older, after.newer) if cell)
        runs = [run for cell in cells for run in (*cell.number, *cell.heading, *cell.text)]
        for run in (*runs, *after.carried):
            assert not run.change or run.change in wanted
    for headline in headlines_of(some):
        assert set(headline.changes) <= wanted
    assert select_changes(some, wanted).rows == some.rows
