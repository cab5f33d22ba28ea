"""Two language versions as rows that any view of a redline draws: whole texts, no mark, no change. Invented words."""

from __future__ import annotations

from app.comparison.concordance.by_numbers import concordance
from app.redline.model import RowState, Style
from app.redline.views.language_rows import compose_concordance
from app.treaty.concordances import Difference
from tests.comparison.drafts import draft


def test_rows_have_both_texts_whole_and_nothing_is_called_a_change():
    left = draft((0, "Article 1", "Lamps"), (1, "1.", "Keepers light lamps."), (1, "2.", "They sing."))
    right = draft((0, "المادة ١", "المصابيح"), (1, "١-", "يضيء الحراس المصابيح."), language="ar")
    view = compose_concordance(left, right, concordance(left, right))
    assert [(row.state, row.older is not None, row.newer is not None) for row in view.redline.rows] == [
        (RowState.UNCHANGED, True, True),
        (RowState.UNCHANGED, True, True),
        (RowState.CHANGED, True, False),
    ]
    runs = [run for row in view.redline.rows for cell in (row.older, row.newer) if cell
            for run in (*cell.number, *cell.heading, *cell.text)]  # fmt: skip
    assert {run.style for run in runs} == {Style.EQUAL}
    assert view.redline.changes == ()
    assert (view.redline.older.language, view.redline.newer.language) == ("en", "ar")
    (flag,) = view.flags
    assert (flag.row, flag.left, flag.right) == ("r3", "Article 1(2)", "")
    assert flag.flag.difference is Difference.ABSENT
    assert view.redline.rows[1].newer.text[0].text == "يضيء الحراس المصابيح."
