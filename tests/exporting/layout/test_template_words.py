"""What the printed pages say in words: folds, ranges, places, the title page, annotations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.exporting.evidence_text import contents_of, names_of, statement_of
from app.exporting.layout.cells import cell_data, printable
from app.exporting.layout.folding import DrawnRow, FoldedRows, fold_line, plan_rows
from app.exporting.layout.rows import PrintJob, body_of
from app.exporting.layout.title_page import front_of, name_of, sentence_of
from app.exporting.pdf.pdf import page_data
from app.redline.compose import compose
from app.redline.model import Cell, Count, DraftFacts, Redline, Row, RowState, Run, Sign, Style
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.draft import Kind
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind
from app.treaty.vocabulary import ENGLISH
from tests.redline import made


def _row(number: int, kind: str, level: int, address: str, state: RowState = RowState.UNCHANGED) -> Row:
    cell = Cell(f"p{number}", kind, level, (), (), (Run("words", Style.EQUAL),), address)
    return Row(f"r{number}", state, cell, cell)


def _rows(*addresses: str) -> list[Row]:
    return [
        _row(n, "paragraph" if "(" in a or "," in a else "article", 1 if "(" in a or "," in a else 0, a)
        for n, a in enumerate(addresses)
    ]


@pytest.mark.parametrize(
    ("addresses", "said"),
    [
        (["Article 3(1)", "Article 3(2)", "Article 3(6)"], "3 paragraphs unchanged: Article 3(1)–(6)"),
        (["Article 3(2)(b)", "Article 3(2)(c)", "Article 3(2)(d)"], "3 paragraphs unchanged: Article 3(2)(b)–(d)"),
        (["Article 3(1)(b)", "Article 3(2)"], "2 paragraphs unchanged: Article 3(1)(b)–(2)"),
        (["Article 3(1)", "Article 3(1)(a)", "Article 3(1)(b)"], "3 paragraphs unchanged: Article 3(1)–(1)(b)"),
        (["Article 3(4)"], "1 paragraph unchanged: Article 3(4)"),
        (["Article 4", "Article 4(1)", "Article 4(2)"], "1 article with 2 paragraphs unchanged: Article 4"),
        (
            ["Article 3(6)", "Article 4", "Article 4(1)", "Article 5", "Article 6", "Article 7(1)"],
            "3 articles with 3 paragraphs unchanged: Article 3(6), Article 4 to Article 6, Article 7(1)",
        ),
        (
            ["Preamble, preambular paragraph 1", "Preamble, preambular paragraph 9"],
            "2 paragraphs unchanged: Preamble, preambular paragraph 1–9",
        ),
        (
            ["Article 1", "Article 1(1)", "Article 10(1)"],
            "1 article with 2 paragraphs unchanged: Article 1, Article 10(1)",
        ),
    ],
)
def test_a_fold_says_how_much_is_unchanged_and_where(addresses: list[str], said: str) -> None:
    assert fold_line(_rows(*addresses)) == said


def test_an_unchanged_paragraph_is_drawn_when_a_line_under_it_changes() -> None:
    rows = [
        _row(0, "article", 0, "Article 1"),
        _row(1, "paragraph", 1, "Article 1(1)"),
        _row(2, "paragraph", 1, "Article 1(2)"),
        _row(3, "subparagraph", 2, "Article 1(2)(a)"),
        _row(4, "subparagraph", 2, "Article 1(2)(b)", RowState.CHANGED),
        _row(5, "article", 0, "Article 2"),
    ]
    plan = plan_rows(rows)
    assert [(type(s).__name__, s.row.id if isinstance(s, DrawnRow) else [r.id for r in s.rows]) for s in plan] == [
        ("DrawnRow", "r0"),
        ("FoldedRows", ["r1"]),
        ("DrawnRow", "r2"),
        ("FoldedRows", ["r3"]),
        ("DrawnRow", "r4"),
        ("FoldedRows", ["r5"]),
    ]
    assert [s.context for s in plan if isinstance(s, DrawnRow)] == [True, True, False]


def test_what_went_along_with_a_move_is_folded_at_the_place_it_left() -> None:
    older, newer, comparison = made.lighthouses()
    redline = compose(comparison, (), older, newer, made.register())
    folds = [s for s in plan_rows(redline.rows) if isinstance(s, FoldedRows) and s.move]
    assert [(len(s.rows), s.rows[0].state) for s in folds] == [(1, RowState.MOVED_TO), (2, RowState.MOVED_FROM)]
    lines = [item["line"] for item in body_of(PrintJob(redline)) if item["t"] == "fold"]
    assert "1 paragraph came along unchanged with M1: Article 1(2)" in lines
    assert "2 paragraphs went along with M1: Article 3(1)–(2)" in lines


def test_long_words_break_and_control_characters_are_shown() -> None:
    word = "x" * 70
    assert printable(f"a {word} b").replace("\u200b", "") == f"a {word} b"
    assert max(len(part) for part in printable(word).split("\u200b")) <= 17
    assert printable("a\x00b\x1bc") == "a\ufffdb\ufffdc"
    assert printable("缔约国" * 30) == "缔约国" * 30


def test_a_key_stands_at_its_word_and_a_sign_inside_its_run() -> None:
    runs = (Run("The ", Style.EQUAL), Run("great ", Style.INSERTED, "c1", 4), Run("lamp burns", Style.EQUAL, "", 10))
    signs = (Sign("split", 14, "c2"), Sign("move", 99, "c3", "M1", "Article 2"), Sign("formatting", 99, "c4"))
    cell = Cell("p", "paragraph", 1, (), (), runs, "Article 1(1)", signs)
    pieces = cell_data(cell, {"c1": "7"}, older=False)["x"]
    assert pieces == [
        ["The ", "", "", ""],
        ["great", "i", "c1", "7"],
        [" ", "i", "c1", ""],
        ["lamp", "", "", ""],
        ["⤶", "g", "c2", ""],
        [" burns", "", "", ""],
        ["↖ from Article 2 M1", "g", "c3", ""],
        ["◇ formatting", "g", "c4", ""],
    ]


def test_every_sign_inside_a_run_stands_at_its_own_place() -> None:
    runs = (Run("one two six", Style.EQUAL),)
    signs = (Sign("split", 4, "c1"), Sign("join", 8, "c2"), Sign("split", 8, "c3"))
    cell = Cell("p", "paragraph", 1, (), (), runs, "Article 1(1)", signs)
    words = [piece[0] for piece in cell_data(cell, {}, older=False)["x"]]
    assert words == ["one ", "⤶", "two ", "⤷", "⤶", "six"]


def test_dates_and_names_of_drafts() -> None:
    assert ENGLISH.day("2022-06-01") == "1 June 2022"
    assert ENGLISH.day("2022-06-01T10:00:00Z") == "1 June 2022"
    assert ENGLISH.day("June") == "June"
    assert ENGLISH.day("") == ""
    facts = DraftFacts("A title", "", "X/1", "", "en", "x.txt", "", 1, 1)
    assert name_of(facts) == "X/1"
    assert name_of(replace(facts, symbol="")) == "x.txt"
    assert name_of(replace(facts, symbol="", source="", title="")) == "Draft"


def test_what_nobody_issued_is_called_unofficial_wherever_it_is_named() -> None:
    older, newer = made.draft("en", label="Zero"), replace(made.draft("en", label="Screen"), unofficial=True)
    drawing = PrintJob(compose(made.compared(older, newer, {}), (), older, newer, made.register()))
    front, pages = front_of(drawing), page_data(drawing)
    assert (front["older"]["name"], front["newer"]["name"]) == ("Zero", "Screen (unofficial)")
    assert front["newer"]["facts"] == "LH/Screen · 0 words"
    assert "to Screen (unofficial)" in front["headline"]
    assert "Screen (unofficial)" in str(pages["sides"]["n"])
    assert "unofficial" not in str(pages["sides"]["o"])


def _empty(**changed: object) -> Redline:
    older, newer, comparison = made.in_language("en", "The lamp burns.", "The lamp may burn.")
    return replace(compose(comparison, (), older, newer, made.register()), **changed)  # type: ignore[arg-type]


def test_the_title_page_fits_whatever_there_is() -> None:
    older, newer, comparison = made.many(300)
    redline = compose(comparison, (), older, newer, made.register())
    places = tuple(replace(one, address=f"Article {n % 40}", places=()) for n, one in enumerate(redline.amendments))
    actors = tuple(Count("actor", f"Actor {n}", 1) for n in range(60))
    front = front_of(
        PrintJob(_empty(amendments=places, summary=actors, warnings=tuple(f"doubt {n}" for n in range(9))))
    )
    assert len(front["places"]) == 13
    assert front["places"][-1]["name"] == "28 other articles"
    counted = [int(count) for place in front["places"] for count in place["counts"] if count != "–"]
    assert sum(counted) == len(places)
    assert len(front["matters"]) <= 10
    assert len(front["actors"]) == 14
    assert front["more_actors"] == "and 46 more"
    assert front["warnings"][-1] == "6 more remarks at the end"


def test_counts_are_said_in_a_sentence_with_their_number() -> None:
    count = Count("class", "substantive", 1)
    assert sentence_of(_empty(summary=(count,))) == "1 change of substance."
    more = (replace(count, count=2), Count("class", "consequential", 3), Count("class", "editorial", 1200))
    assert sentence_of(_empty(summary=more)) == (
        "2 changes of substance; besides these, 3 that only follow other changes (numbers and references) "
        "and 1,200 editorial."
    )


def test_an_annotation_of_an_unattributed_change_says_so_and_the_opposite_is_no_author() -> None:
    older, newer, comparison = made.in_language("en", "The lamp burns.", "The lamp may burn.")
    change = comparison.changes[0].id
    views = compose(comparison, (), older, newer, made.register()).changes
    assert names_of(views[0]) == "Unattributed"
    assert "Nobody is named: no evidence was found" in contents_of(views[0], {})
    against = (made.asked(change, ("EGY", "Egypt"), opposite=True, link=Link.ASSERTED),)
    view = compose(comparison, against, older, newer, made.register()).changes[0]
    assert names_of(view) == "Unattributed"
    assert "Egypt: asked for the opposite (proposed)" in contents_of(view, {"EGY": "Egypt"})
    assert "Link: asserted by a person." in contents_of(view, {})


def test_a_change_that_no_row_draws_is_still_printed() -> None:
    redline = _empty(rows=())
    parts = [part for item in page_data(PrintJob(redline))["body"] for part in item["parts"]]
    assert {part[1] for part in parts} == {view.id for view in redline.changes}


def test_bookmarks_follow_the_divisions() -> None:
    lines = (
        ("I", "", Kind.PART, "Part I", "One", ""),
        ("s", "I", Kind.SECTION, "Section 1", "", ""),
        ("a", "s", Kind.ARTICLE, "Article 1", "", ""),
        ("p", "a", Kind.PARAGRAPH, "1.", "", "Lamps burn."),
        ("A", "", Kind.ANNEX, "Annex", "", ""),
    )
    newer = made.draft("en", *lines, label="Rev.1")
    nothing = made.draft("en", label="Zero")
    redline = compose(made.compared(nothing, newer, {}), (), nothing, newer, made.register())
    marks = [item["b"] for item in body_of(PrintJob(redline)) if item.get("b")]
    assert marks == [[1, "Part I · One (new)"], [2, "Section 1 (new)"], [3, "Article 1 (new)"], [1, "Annex (new)"]]


def test_whoever_led_a_group_put_a_text_forward_and_did_not_propose_it() -> None:
    asked = Evidence(EvidenceKind.PROPOSAL, "INF.5", "page 12", "wick", "2031-02-03", "")
    who = (ActorRef("ASL", "Aslovia"),)
    one = Attribution("c1", who, "facilitator", Stance.PROPOSE, Link.MATCHED, 0.9, asked)
    assert statement_of(one).startswith("put forward as facilitator · ")
    assert statement_of(replace(one, role="proponent")).startswith("proposed · ")
    assert statement_of(replace(one, stance=Stance.DELETE)).startswith("asked to delete · ")


def _form() -> Redline:
    older, newer, comparison = made.in_language("en", "The [lamp] burns.", "The lamp burns.")
    return compose(comparison, (), older, newer, made.register())


def test_a_title_page_denies_no_change_that_it_counts() -> None:
    """Nothing stands out among many changes, as where a file was read badly: that is not nothing of substance."""
    redline = _form()
    front = front_of(PrintJob(redline))
    assert (front["matters"], front["none"]) == ([], "No amendment of weight A was found.")
    assert "makes 1 amendment to" in front["sentence"]
    assert front["places"][0]["counts"] == ["–", "–", "1"]
