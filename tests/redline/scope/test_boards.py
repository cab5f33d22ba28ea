"""The board of a scope: rows, columns, cells, sentences and turns. Invented wording only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.attribute import attribute
from app.attribution.scope_moves import scope_differences
from app.comparison.compare import compare
from app.redline.scope.board import ScopeSince, folded_cells, scope_board
from app.redline.scope.lines import scope_lines
from app.redline.scope.model import ScopeBoard, ScopeMovement
from app.redline.scope.words import DraftPlaces, statement_sentence, turn_sentence
from app.services.resources import vocabulary_in
from app.treaty.scope import ScopeMap, TargetKind
from tests.attribution.made import REGISTER
from tests.house.examples import ROOT, asked, draft, scope_in

OFFENCES = tuple(
    line
    for number, what in ((2, "lighting of false lights"), (3, "theft of rope"), (4, "plunder of wrecks"))
    for line in (f"Article {number}", what.capitalize(), f"1. Parties shall establish as an offence the {what}.")
)  # fmt: skip
OF_ALL = "the offences established in accordance with articles 2 to 4"


def text(*lines, offences=OFFENCES, language="en"):
    return draft(*offences, *lines, language=language)


def board_of(one, words=None):
    found = scope_in(one)
    return scope_board(found, one, vocabulary=words) if words else scope_board(found, one)


def between(older, newer, *papers, words=None):
    comparison = compare(older, newer)
    answers = attribute(comparison, older, newer, papers, REGISTER)
    maps = scope_in(older), scope_in(newer)
    moves = scope_differences(*maps, comparison, answers)
    since = ScopeSince(maps[0], older, comparison.pairs, moves, REGISTER)
    return scope_board(maps[1], newer, since, words) if words else scope_board(maps[1], newer, since)


def aid(*words, **more):
    return text("Article 5", "Aid", *words, **more)


def movements(board):
    return {(row.address, board.columns[cell.column].name): cell.movement for row in board.rows for cell in row.cells}


def test_classes_stand_before_offences_and_rows_in_the_order_of_the_text():
    board = board_of(aid(f"1. Parties aid each other for {OF_ALL}.", "2. They aid for any crime or serious crimes."))
    assert [one.name for one in board.columns] == [
        "serious crime", "any criminal offence", "Article 2", "Article 3", "Article 4",
    ]  # fmt: skip
    assert [one.heading for one in board.columns[2:]] == [
        "Lighting of false lights",
        "Theft of rope",
        "Plunder of wrecks",
    ]
    assert [row.address for row in board.rows] == ["Article 5(1)", "Article 5(2)"]
    assert [[cell.column for cell in row.cells] for row in board.rows] == [[2, 3, 4], [0, 1]]
    first = board.rows[0]
    assert (first.heading, first.article, first.article_address) == ("Aid", "article-5", "Article 5")
    assert [one.reached for one in first.statements] == ["the offences of Articles 2 to 4"]
    assert not first.moved
    assert not board.empty


def test_a_text_without_offences_has_an_empty_board():
    nothing = draft("1. Ships wait in the roads.")
    board = board_of(nothing)
    assert board == ScopeBoard()
    assert board.empty
    assert between(nothing, draft("1. Ships moor in the roads.")).empty


def test_options_and_brackets_are_told_and_do_not_settle():
    board = board_of(aid(f"1. Parties aid each other for [{OF_ALL}] [serious crimes].", "2. They aid for [any crime]."))
    first, second = board.rows
    assert {(cell.settled, cell.options) for cell in first.cells} == {(False, ("option:1",)), (False, ("option:2",))}
    assert [(cell.settled, cell.options) for cell in second.cells] == [(False, ("bracket",))]
    assert [(one.reached, one.open) for one in (*first.statements, *second.statements)] == [
        ("the offences of Articles 2 to 4 (option 1)", "option:1"),
        ("serious crime (option 2)", "option:2"),
        ("any criminal offence (in brackets)", "bracket"),
    ]


def test_a_statement_says_its_way_and_its_limits():
    board = board_of(
        aid(
            "1. Subject to its law, each Party aids for any crime.",
            "2. They rest for an offence referred to in paragraph 1.",
        )
    )
    first, second = board.rows
    assert first.statements[0].limits[0].text.startswith("Subject to")
    assert [(step.provision, step.address) for step in second.statements[0].ways] == [("article-5/1", "Article 5(1)")]
    assert statement_sentence(first.statements[0]) == "Reaches any criminal offence."
    assert statement_sentence(second.statements[0]) == "Reaches any criminal offence by way of Article 5(1)."


def test_what_moved_is_joined_by_its_cause_and_says_who_asked():
    rest = ("Article 6", "Rest", "1. They rest for an offence referred to in article 5.", "2. Ships wait.")
    wording = "1. Parties shall aid each other for any crime and for offences covered by this Protocol."
    older = aid("1. Parties shall aid each other for any crime.", *rest)
    newer = aid(wording, *rest)
    board = between(older, newer, asked("Norhaven", "replace", "Article 5(1)", wording))
    (turn,) = board.turns
    assert (turn.root, turn.address, turn.heading) == ("article-5/1", "Article 5(1)", "Aid")
    assert (turn.older, turn.newer) == (
        "any criminal offence", "offences covered by this instrument; any criminal offence",
    )  # fmt: skip
    assert [one.address for one in turn.carries] == ["Article 6(1)"]
    assert (turn.carried, turn.widened, turn.by_offence) == ("Article 6", True, False)
    assert turn.changes
    assert [chip.name for chip in turn.chips] == ["Norhaven"]
    assert turn_sentence(turn) == (
        "Article 5(1): from any criminal offence to offences covered by this instrument; any criminal offence. "
        "This carries Article 6 along."
    )
    assert set(movements(board).values()) == {None, ScopeMovement.CAME}


def test_what_took_the_place_of_another_is_neither_wider_nor_narrower():
    older, newer = aid(f"1. Parties aid each other for {OF_ALL}."), aid("1. Parties aid each other for any crime.")
    board = between(older, newer)
    (turn,) = board.turns
    assert turn.widened is None
    assert turn_sentence(turn) == "Article 5(1): from the offences of Articles 2 to 4 to any criminal offence."
    (row,) = board.rows
    assert row.moved
    assert [one.movement.value for one in row.cells] == ["came", "went", "went", "went"]
    assert [(one.draft, one.reached) for one in row.statements] == [
        ("newer", "any criminal offence"), ("older", "the offences of Articles 2 to 4"),
    ]  # fmt: skip
    assert statement_sentence(row.statements[1]) == "Reached the offences of Articles 2 to 4."


def test_a_limit_that_came_narrows_and_is_told_on_both_sides():
    plain = aid("1. Each Party aids for any crime.")
    bound = aid("1. Subject to its law, each Party aids for any crime.")
    (came,), (went,) = between(plain, bound).turns, between(bound, plain).turns
    assert (came.older, came.widened) == ("any criminal offence, without limits", False)
    assert came.newer.startswith("any criminal offence, limited by “Subject to its law")
    assert (went.older, went.newer, went.widened) == (came.newer, came.older, True)
    assert set(movements(between(plain, bound)).values()) == {ScopeMovement.LIMITED}
    other = aid("1. Subject to article 2, each Party aids for any crime.")
    (turn,) = between(bound, other).turns
    assert turn.widened is None


def test_brackets_that_are_lifted_or_put_settle_and_open():
    open_, settled = aid("1. Parties aid for [serious crimes]."), aid("1. Parties aid for serious crimes.")
    board = between(open_, settled)
    assert set(movements(board).values()) == {ScopeMovement.SETTLED}
    (turn,) = board.turns
    assert (turn.older, turn.newer, turn.widened) == ("serious crime (in brackets)", "serious crime", None)
    assert set(movements(between(settled, open_)).values()) == {ScopeMovement.OPENED}


CHAPTER = ("Chapter I", "Offences", *OFFENCES)
REST = ("Chapter II", "Aid", "Article 9", "Aid", "1. Parties aid for the offences described in chapter I.")
RAFTS = ("Article 8", "Rafts", "1. Each Party shall establish as a criminal offence the cutting of rafts adrift.")


def test_an_offence_that_came_is_one_turn_with_all_that_reaches_it():
    more = ("Article 10", "Search", "1. Parties search for the offences described in chapter I.")
    older, newer = draft(*CHAPTER, *REST, *more), draft(*CHAPTER, *RAFTS, *REST, *more)
    (came,), (went,) = between(older, newer).turns, between(newer, older).turns
    assert (came.by_offence, came.root, came.root_went, came.widened) == (True, "article-8", False, True)
    assert (came.older, came.newer, came.carried) == ("", "Article 8", "Articles 9 and 10")
    assert turn_sentence(came) == "Article 8: a new offence, reached by Articles 9 and 10."
    assert (went.by_offence, went.root_went, went.older, went.newer, went.widened) == (
        True,
        True,
        "Article 8",
        "",
        False,
    )
    assert turn_sentence(went).startswith("Article 8: no offence any more; it was reached by ")
    column = between(newer, older).columns[-1]
    assert (column.name, column.heading, column.went) == ("Article 8", "Rafts", True)


def test_provisions_that_came_and_went_are_told_with_what_they_reached():
    both = aid("1. Ships wait in the roads until noon.", "2. Parties aid for any crime committed by night.")
    one = aid("1. Ships wait in the roads until noon.")
    went, came = between(both, one), between(one, both)
    (row,) = went.rows
    assert (row.provision, row.address, row.went, row.article_address) == (
        "article-5/2",
        "Article 5(2)",
        True,
        "Article 5",
    )
    assert [(step.draft, step.reached) for step in row.statements] == [("older", "any criminal offence")]
    assert turn_sentence(went.turns[0]) == "Article 5(2): reached any criminal offence, and reaches nothing now."
    assert turn_sentence(came.turns[0]) == "Article 5(2): reaches any criminal offence, and reached nothing before."


def test_what_went_along_with_its_root_is_carried_under_its_old_address():
    rest = ("Article 6", "Rest", "1. They rest for an offence referred to in article 5.")
    older = aid("1. Parties aid for any crime.", "2. Ships wait in the roads.", *rest)
    newer = aid("1. Ships wait in the roads.")
    board = between(older, newer)
    (turn,) = board.turns
    assert (turn.root_went, [one.address for one in turn.carries], turn.carried) == (
        True,
        ["Article 6(1)"],
        "Article 6",
    )
    statement = board.rows[-1].statements[0]
    assert statement_sentence(statement) == "Reached any criminal offence by way of Article 5(1)."


def test_a_provision_that_cites_what_stood_before_is_a_turn_of_its_own():
    cites = "1. They rest for an offence referred to in article 5."
    older = aid("1. Parties aid for any crime.", "Article 6", "Rest", "1. They rest.")
    newer = aid("1. Parties aid for any crime.", "Article 6", "Rest", cites)
    (turn,) = between(older, newer).turns
    assert (turn.root, turn.carries) == ("article-6/1", ())
    assert turn_sentence(turn) == "Article 6(1): reaches any criminal offence, and reached nothing before."


def test_an_offence_of_the_same_address_that_is_another_is_told_by_its_heading():
    only = "1. Parties aid for the offences established in accordance with article"
    older = text("Article 5", "Aid", f"{only} 2.", offences=OFFENCES[:6])
    newer = draft("Article 2", *OFFENCES[4:6], "Article 3", "Aid", f"{only} 2.")
    went, turn = between(older, newer).turns
    assert (went.by_offence, went.root_went) == (True, True)
    assert turn.older == "the offences of Article 2 (Lighting of false lights)"
    assert turn.newer == "the offences of Article 2 (Theft of rope)"


def test_the_rows_of_an_article_are_folded_into_their_union():
    older = aid("1. Parties aid for [any crime].", "2. Parties rest for any crime.", "3. They aid for serious crimes.")
    newer = aid("1. Parties aid for [any crime].", "2. Parties rest for any crime.", "3. Ships wait for any crime.")
    found = {cell.target.id: cell for cell in folded_cells(between(older, newer).rows)}
    assert found["any_offence"].movement is ScopeMovement.PARTLY
    assert (found["any_offence"].settled, found["any_offence"].options) == (True, ("bracket",))
    assert (found["serious_crime"].movement, found["serious_crime"].settled) == (ScopeMovement.WENT, True)


def test_paragraphs_that_reach_by_one_way_are_one_line():
    board = board_of(
        aid(
            f"1. Parties aid for [{OF_ALL}] [serious crimes].",
            "Article 6", "Search",
            "1. Parties search for an offence referred to in article 5.",
            "2. Parties seize for an offence referred to in article 5.",
            "3. Subject to its law, each Party sells for an offence referred to in article 5.",
        )
    )  # fmt: skip
    both = "the offences of Articles 2 to 4 (option 1); serious crime (option 2)"
    lines = scope_lines(board.rows)
    assert [(one.address, one.reached, one.ways) for one in lines] == [
        ("Article 5(1)", "the offences of Articles 2 to 4 (option 1)", ()),
        ("Article 5(1)", "serious crime (option 2)", ()),
        ("Article 6(1) and (2)", both, ("Article 5(1)",)),
        ("Article 6(3)", both, ("Article 5(1)",)),
    ]
    assert lines[0].words == OF_ALL.removeprefix("the ")
    assert (lines[2].limits, lines[2].provisions) == ((), ("article-6/1", "article-6/2"))
    assert lines[3].limits[0].startswith("Subject to")
    twice = board_of(aid("1. Parties aid for any crime and rest for any crime.")).rows
    assert [one.address for one in scope_lines(twice)] == ["Article 5(1)"]
    moved = between(aid("1. Parties aid for any crime."), aid("1. Parties aid for serious crimes."))
    assert [one.reached for one in scope_lines(moved.rows)] == ["serious crime"]


def test_places_of_which_one_is_not_of_the_article_are_named_whole():
    board = board_of(aid("1. Parties aid for any crime."))
    (row,) = board.rows
    other = replace(row, provision="annex-i", address="Annex I")
    assert [one.address for one in scope_lines([row, other])] == ["Article 5(1) and Annex I"]


def test_articles_are_folded_only_where_none_stands_between():
    lines = [line for n in range(1, 8) for line in (f"Article {n}", "Ropes", "1. Ropes are dry.")]
    places = DraftPlaces(draft(*lines))
    assert (
        places.folded(["article-1", "article-2", "article-4", "article-5", "article-6"]) == "Articles 1, 2 and 4 to 6"
    )
    assert places.folded(["article-3"]) == "Article 3"
    assert places.folded(["article-1", "article-3/1"]) == "Article 1 and Article 3(1)"
    assert places.folded(["article-1", "article-3/1", "article-4"]) == "Articles 1 and 4, Article 3(1)"
    french = DraftPlaces(draft(*lines), vocabulary_in(ROOT / "resources" / "words", "fr"))
    assert french.folded(["article-1", "article-2", "article-3"]) == "articles 1 à 3"
    chinese = ("第一条", "缆绳", "一、缆绳应当干燥。", "第二条", "灯", "一、灯应当明亮。", "第三条", "钟", "一、钟响。")
    rules = draft(*chinese, language="zh")
    assert (
        DraftPlaces(rules).folded([one.id for one in rules.provisions if one.number.startswith("第")])
        == "第一条 to 第三条"
    )


@pytest.mark.parametrize("language", ["fr", "es", "ru", "zh", "ar"])
def test_every_sentence_is_said_in_each_language(language):
    words = vocabulary_in(ROOT / "resources" / "words", language)
    older = aid(
        f"1. Subject to its law, each Party aids for [{OF_ALL}] [serious crimes].", "2. They aid for any crime."
    )
    newer = aid("1. Each Party aids for the offence established in accordance with article 2 and for serious crimes.")
    board = between(older, newer, words=words)
    said = [turn_sentence(turn, words) for turn in board.turns]
    said += [statement_sentence(one, words) for row in board.rows for one in row.statements]
    said += [column.name for column in board.columns if column.target.kind is TargetKind.CLASS]
    for sentence in said:
        for english in ("reach", "offence", "crime", "without", " from "):
            assert english not in sentence.casefold().replace("article", "")


def test_a_scope_without_a_draft_before_has_no_turns():
    one = aid("1. Parties aid for any crime.")
    assert board_of(one).turns == ()
    assert scope_board(ScopeMap(), one).rows == ()
