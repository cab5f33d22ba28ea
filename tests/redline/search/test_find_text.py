"""Words are found on either side, in any field, across runs, and at the very letters that are printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.redline.model import Cell, Row, RowState, Run, Style
from app.redline.search.find_text import CHUNK, Hit, Query, SearchIndex, text_of


def cell(text: str, *, number: str = "", heading: str = "", cut: int = 0) -> Cell:
    def runs(words: str, at: int = 0) -> tuple[Run, ...]:
        if not at:
            return (Run(words, Style.EQUAL),) if words else ()
        return (Run(words[:at], Style.EQUAL), Run(words[at:], Style.INSERTED, "c1", at))

    return Cell("p", "paragraph", 1, runs(number), runs(heading), runs(text, cut), "Article 1")


def row(older: Cell | None, newer: Cell | None) -> Row:
    return Row("r", RowState.CHANGED, older, newer)


def hits(rows: list[Row], query: Query) -> list[Hit]:
    found = SearchIndex(rows).find(query)
    return [found.hit(number) for number in range(found.count)]


def test_a_word_is_found_across_runs_and_on_both_sides_in_order():
    rows = [row(cell("keep the light"), cell("keep the lights", cut=11)), row(None, cell("Light", heading="Lights"))]
    assert hits(rows, Query("LIGHT")) == [
        Hit(0, "older", "text", 9, 14),
        Hit(0, "newer", "text", 9, 14),
        Hit(1, "newer", "heading", 0, 5),
        Hit(1, "newer", "text", 0, 5),
    ]


def test_one_side_whole_words_and_case():
    rows = [row(cell("light lights enlighten Light"), cell("light"))]
    assert [h.start for h in hits(rows, Query("light", side="older"))] == [0, 6, 15, 23]
    assert [h.start for h in hits(rows, Query("light", word=True, side="older"))] == [0, 23]
    assert [h.start for h in hits(rows, Query("Light", case=True))] == [23]
    assert [h.start for h in hits(rows, Query("light)", word=True))] == []
    assert [h.side for h in hits(rows, Query("light", word=True, side="newer"))] == ["newer"]


def test_a_whole_word_cannot_be_told_in_chinese_and_is_found_all_the_same():
    assert hits([row(None, cell("应保护灯塔。"))], Query("灯塔", word=True)) == [Hit(0, "newer", "text", 3, 5)]


def test_signs_that_nobody_types_belong_to_what_is_found():
    text = "على السُّفُنِ الصغيرة"
    (hit,) = hits([row(cell(text), None)], Query("السفن"))
    assert text[hit.start : hit.end] == "السُّفُنِ"


def test_half_a_ligature_is_still_one_letter():
    (hit,) = hits([row(cell("an eﬀort"), None)], Query("ef"))
    assert (hit.start, hit.end) == (3, 5)


def test_nothing_typed_finds_nothing():
    haystack = SearchIndex([row(cell("a b"), None)])
    for typed in ("", "  ", "\u0640"):
        found = haystack.find(Query(typed))
        assert found.count == 0
        assert found.of_row(0) == []
    with pytest.raises(IndexError):
        haystack.find(Query("a")).hit(1)
    with pytest.raises(IndexError):
        haystack.find(Query("a")).hit(-1)


def test_fields_are_not_read_into_one_another():
    rows = [row(cell("b", number="1.", heading="a"), cell("c"))]
    assert hits(rows, Query("a b")) == []
    assert [h.field for h in hits(rows, Query("1"))] == ["number"]


def test_many_rows_are_made_ready_in_pieces_and_counted_from_any_row():
    rows = [row(cell("light"), cell("light" if n % 2 else "dark")) for n in range(CHUNK + 3)]
    haystack = SearchIndex(rows)
    assert haystack.make_ready()
    assert not haystack.make_ready()
    assert not haystack.make_ready()
    assert SearchIndex(rows).find(Query("dark")).count == (CHUNK + 4) // 2
    found = haystack.find(Query("light"))
    assert found.count == len(rows) + len(rows) // 2
    assert [(h.row, h.side) for h in found.of_row(CHUNK + 1)] == [(CHUNK + 1, "older"), (CHUNK + 1, "newer")]
    assert found.hit(found.first_from(CHUNK + 1)).row == CHUNK + 1
    assert found.first_from(CHUNK + 3) == found.first_from(3 * CHUNK) == found.count
    assert found.first_from(0) == 0


def test_a_row_without_words_is_passed_over():
    rows = [row(None, None), row(None, cell("")), row(None, cell("light"))]
    assert [h.row for h in hits(rows, Query("light"))] == [2]
    assert SearchIndex(rows[:1]).find(Query("light")).count == 0


WORDS = st.text("aéAÉ ßﬁ\u0640أا灯b", max_size=8)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=4), st.text("aé ßfأ灯", min_size=1, max_size=2))
def test_what_is_found_reads_as_what_was_typed(texts, typed):
    """The law: the letters at a hit, folded, hold what was typed; the same is found on each side alone."""
    rows = [row(cell(one), cell(other)) for one, other in texts]
    found = hits(rows, Query(typed))
    assert found == sorted(found, key=lambda h: (h.row, h.side == "newer", h.start))
    for hit in found:
        text = text_of(rows[hit.row], hit.side, hit.field)[hit.start : hit.end]
        again = hits([row(cell(text), None)], Query(typed))
        assert again or " " in typed
    apart = [h for side in ("older", "newer") for h in hits(rows, Query(typed, side=side))]
    assert sorted(found, key=repr) == sorted(apart, key=repr)
