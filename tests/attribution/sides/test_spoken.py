"""How asks and entered positions are read as wishes on provisions."""

from __future__ import annotations

import pytest

from app.attribution.sides.wishes import WholeAim, WordAim
from tests.attribution.sides.said import ask, placed, placed_position
from tests.house.examples import draft

TEXT = draft("1. Ships shall moor with a green lamp.", "2. Nets are dried by day.", label="A")
OPTIONS = draft("Article 1", "Lamps", "1. All burn.", "Option 1:", "Lamps burn.", "Option 2:", "Wicks are cut.")


def told(text, one):
    """Each wish: where, and its words as "out → into"."""
    return [
        (
            found.provision.removeprefix("article-1/") + (f"+{found.new}" if found.new else ""),
            found.wants.whole.value,
            [f"{word.aim.value}: {' '.join(word.out)} → {' '.join(word.into)}" for word in found.wants.words],
        )
        for found in placed(text, one)
    ]


@pytest.mark.parametrize(
    ("one", "right"),
    [
        (ask("delete", "Article 1(1)", "green"), ("1", "", ["change: green → "])),
        (ask("delete", "Article 1(2)"), ("2", "goes", [])),
        (ask("oppose", "Article 1(2)"), ("2", "goes", [])),
        (ask("retain", "Article 1(2)"), ("2", "stays", [])),
        (ask("retain", "Article 1(1)", "green lamp"), ("1", "", ["keep: green lamp → "])),
        (ask("replace", "Article 1(1)", "white", anchor="green"), ("1", "", ["change: green → white"])),
        (ask("insert", "Article 1(1)", "old", anchor="a"), ("1", "", ["change:  → old"])),
        (ask("insert", "Article 1(1)", "old", anchor="a", stance="oppose"), ("1", "", ["refuse:  → old"])),
        (ask("oppose", "Article 1(1)", "red flag"), ("1", "", ["refuse:  → red flag"])),
        (ask("bracket", "Article 1(1)", "green lamp"), ("1", "", ["bracket: green lamp → "])),
        (ask("restate", "Article 1(1)", "1. Ships may moor with a green lamp."), ("1", "", ["change: shall → may"])),
        (ask("note", "Article 1(1)", stance="reserve"), ("1", "", [])),
        (ask("support", "Article 1(1)", stance="flexible"), ("1", "", [])),
        (ask("move", "Article 1(2)", anchor="article 5"), ("2", "", [])),
        (ask("delete", "Article 1(1)", "no such words"), ("1", "", [])),
        (ask("insert", "Article 1(3)", "3. Sails are mended in the winter."),
         ("article-1+article1(3)", "", ["change:  → sails are mended in the winter"])),
        (ask("insert", "Article 9", "Harbours keep a book of all ships."),
         ("+article9", "", ["change:  → harbours keep a book of all ships"])),
        (ask("retain", "Article 1(3)"), ("article-1+article1(3)", "", [])),
    ],
)  # fmt: skip
def test_an_ask_is_a_wish_on_a_provision(one, right):
    assert told(TEXT, one) == [right]


@pytest.mark.parametrize(
    "one",
    [
        ask("question", "Article 1(1)"),
        ask("note", "Article 1(1)"),
        ask("restate", "Article 1(1)", "Ships shall moor with a green lamp."),  # the text as it stands
        ask("restate", "Article 1(1)", "Ships shall moor with green lamp."),  # perhaps a slip
        ask("delete", "Article 9", "anything"),
        ask("insert", "", "Harbours keep a book of all ships."),
        ask("insert", "Article 9", "Harbours keep a book.", stance="reserve"),
    ],
)
def test_what_asks_nothing_or_has_no_place_is_no_wish(one):
    assert told(TEXT, one) == []


def test_what_a_file_loses_between_words_is_no_wish():
    one = ask("restate", "Article 1(1)", "Ships shall moor witha green lamp and a bell.")
    assert told(TEXT, one) == [("1", "", ["change:  → and a bell"])]


def test_edits_beside_each_other_are_one():
    text = draft("1. Ships shall moor in a way and at a rate that all can see.")
    one = ask("restate", "Article 1(1)", "Ships shall moor in away and at a rate that all can see at night.")
    assert told(text, one) == [("1", "", ["change:  → at night"])]


def test_a_tag_keeps_the_words_that_it_signs():
    one = ask("insert", "Article 1(1)", "green lamp", kind="tag")
    assert told(TEXT, one) == [("1", "", ["keep: green lamp → "])]


def test_an_option_is_chosen_among_its_rivals():
    option = "Article 1(1), Option 1"
    chosen = [("1", "", ["choose: article-1/1/option-1 → "])]
    assert told(OPTIONS, ask("support", option)) == chosen
    assert told(OPTIONS, ask("insert", option, kind="tag")) == chosen
    assert told(OPTIONS, ask("support", option, "Lamps burn.")) == chosen
    assert told(OPTIONS, ask("delete", option)) == [("1/option-1", "goes", [])]


def test_the_opposition_to_a_move_is_a_wish_without_words():
    assert told(TEXT, ask("move", "Article 1(2)", anchor="article 5", stance="oppose")) == [("2", "", [])]


def test_brackets_around_several_paragraphs_are_no_words_of_one():
    assert told(TEXT, ask("bracket", "Article 1")) == [("article-1", "", [])]


@pytest.mark.parametrize(
    ("stance", "address", "wording", "right"),
    [
        ("support", "Article 1(1)", "", ("article-1/1", WholeAim.STAYS, None)),
        ("oppose", "Article 1(1)", "", ("article-1/1", WholeAim.GOES, None)),
        ("propose", "Article 1(1)", "", ("article-1/1", WholeAim.NOTHING, None)),
        ("reserve", "Article 1(1)", "green lamp", ("article-1/1", WholeAim.NOTHING, None)),
        ("support", "Article 1", "green lamp", ("article-1/1", WholeAim.NOTHING, WordAim.KEEP)),
        ("delete", "Article 1(1)", "green lamp", ("article-1/1", WholeAim.NOTHING, WordAim.CHANGE)),
        ("propose", "Article 1(1)", "red flag", ("article-1/1", WholeAim.NOTHING, WordAim.CHANGE)),
        ("oppose", "Article 1(1)", "red flag", ("article-1/1", WholeAim.NOTHING, WordAim.REFUSE)),
        ("oppose", "Article 1(7)", "", ("article-1", WholeAim.NOTHING, None)),
    ],
)
def test_a_position_is_a_wish_on_a_provision(stance, address, wording, right):
    found = placed_position(TEXT, stance, address, wording)
    aim = found.wants.words[0].aim if found.wants.words else None
    assert (found.provision, found.wants.whole, aim) == right


def test_a_position_without_a_place_is_none():
    assert placed_position(TEXT, "support", "Article 44") is None


def test_words_that_stand_twice_have_no_place():
    text = draft("1. Ships moor by day and leave by day.")
    wish = placed_position(text, "retain", "Article 1(1)", "by day").wants.words[0]
    assert (wish.start, wish.once) == (-1, False)


@pytest.mark.parametrize(
    ("address", "wording", "whole"),
    [
        ("Article 1(1)", "Ships moor.", WholeAim.STAYS),
        ("Article 1(1)", "moor", WholeAim.NOTHING),
        ("Article 1(2)", "Harbours keep:", WholeAim.NOTHING),
    ],
)
def test_who_keeps_all_the_words_of_a_paragraph_keeps_it(address, wording, whole):
    text = draft("1. Ships moor.", "2. Harbours keep:", "(a) a book;")
    (one,) = placed(text, ask("retain", address, wording))
    assert (one.wants.whole, bool(one.wants.words)) == (whole, True)
