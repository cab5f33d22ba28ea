"""A tag stands where the verb or the number really differs, and of a number of characters on the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.comparison.edits.edits import FieldRange, RawEdit
from app.comparison.edits.han_numbers import with_whole_numbers
from app.comparison.text.tokenized_draft import tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from tests.comparison.drafts import article, told

if TYPE_CHECKING:
    from app.treaty.changes import Change


def changes(older: str, newer: str, language: str = "en") -> tuple[Change, ...]:
    return compare(article(older, language=language), article(newer, language=language)).changes


def tags(older: str, newer: str, language: str = "en") -> set[str]:
    return {tag for change in changes(older, newer, language) for tag in change.tags}


PASSIVE = "Consultations of the port may be conducted by the wardens where needed."
ACTIVE = "Parties may conduct consultations of the port by the wardens where needed."


def test_the_same_verb_turned_from_passive_to_active_is_no_other_obligation() -> None:
    assert "modal" not in tags(PASSIVE, ACTIVE)
    assert "modal" not in tags(ACTIVE, PASSIVE)


@pytest.mark.parametrize(
    "newer",
    [
        ACTIVE.replace("may", "shall"),
        ACTIVE.replace("may conduct", "may not conduct"),
        ACTIVE.replace("may conduct", "may refuse"),
        ACTIVE.replace("may conduct", "may conduct and shall record"),
    ],
)
def test_another_verb_or_a_negation_is(newer: str) -> None:
    assert "modal" in tags(PASSIVE, newer)


def test_a_verb_that_went_in_one_sentence_and_came_in_another_is() -> None:
    older = "Tolls of the port may be collected at noon. Crews of the league rest."
    newer = "Tolls of the port at noon. Parties may collect crews of the league rest."
    assert "modal" in tags(older, newer)


def test_two_verbs_that_change_places_are_two_other_obligations() -> None:
    older, newer = "Ships shall moor. Nets may be dried.", "Ships may moor. Nets shall be dried."
    assert [change.tags for change in changes(older, newer)] == [("modal",), ("modal",)]


def test_the_same_verb_turned_round_in_characters() -> None:
    older = "港口的磋商可由看守人在必要时进行磋商登记。"
    newer = "缔约方可由看守人港口的磋商在必要时进行磋商登记。"
    assert "modal" not in tags(older, newer, "zh")


def test_a_number_that_was_not_chosen_is_no_other_number() -> None:
    older = "It takes effect on the [thirtieth] [ninetieth] day after the deposit."
    newer = "It takes effect on the thirtieth day after the deposit."
    assert "number" not in tags(older, newer)
    assert "number" not in tags(newer, older)


@pytest.mark.parametrize(
    ("older", "newer"),
    [("三十日", "六十日"), ("三十日", "三日"), ("十二名", "十五名"), ("三分之二", "四分之三"), ("三十", "三十五")],
)
def test_a_number_of_characters_is_one_whole_change(older: str, newer: str) -> None:
    form = "看守人应以{}为准登记。"
    for one, other in ((older, newer), (newer, older)):
        (change,) = changes(form.format(one), form.format(other), "zh")
        assert told(change) == ("substitution", one, other)
        assert change.tags == ("number",)


def test_a_number_in_a_citation_stays_a_citation() -> None:
    found = changes("应按第三条登记。", "应按第四条登记。", "zh")
    assert [told(change) for change in found] == [("cross_reference", "三", "四")]


def test_a_number_whose_unit_is_another_one_too() -> None:
    found = changes("看守人应在三十日内登记。", "看守人应在六十年内登记。", "zh")
    assert "".join(c.newer.text for c in found if c.newer) in ("六十年", "六年")
    assert any("number" in change.tags for change in found)


def test_characters_beside_no_number_are_told_as_they_are() -> None:
    assert [told(c) for c in changes("看守人登记。", "船长登记。", "zh")] == [("substitution", "看守人", "船长")]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Each port shall report by noon.", "modal"),
        ("The rate is two per cent of the catch.", "number"),
        ("It is adopted by a three-quarter majority of those present.", "number"),
        ("The register opens on 4 May 2031.", "number"),
    ],
)
def test_a_whole_paragraph_that_came_or_went_is_told_by_what_it_holds(text: str, tag: str) -> None:
    kept = "Nets are dried on the shore."
    for older, newer in ((article(kept), article(kept, text)), (article(kept, text), article(kept))):
        assert tag in {t for change in compare(older, newer).changes for t in change.tags}


def test_a_verb_that_came_in_another_paragraph_of_a_divided_one_is() -> None:
    calm = "The wardens of both towns weigh barley and salt on the long pier in spring"
    older = article(f"{calm}, tolls may be collected, and the keepers of the lamps count ropes and oars at dusk.")
    newer = article(f"{calm},", "and the keepers of the lamps, Parties may collect, count ropes and oars at dusk.")
    assert "modal" in {tag for change in compare(older, newer).changes for tag in change.tags}


def test_an_edit_inside_numbers_that_differ_elsewhere_stays_as_it_is() -> None:
    vocabulary = TokenVocabulary()
    outlines = tuple(
        tokenize_draft(article(text, language="zh"), vocabulary) for text in ("应在三十日内", "应在六百日内")
    )
    given = RawEdit("words", FieldRange(1, "text", 2, 3), FieldRange(1, "text", 2, 3))
    assert list(with_whole_numbers([given], (outlines[0], outlines[1]), lambda _side, _place: ())) == [given]


def test_an_edit_does_not_run_into_another() -> None:
    vocabulary = TokenVocabulary()
    outlines = tuple(
        tokenize_draft(article(text, language="zh"), vocabulary) for text in ("应在三十日内", "应在六十日内")
    )
    given = [
        RawEdit("words", FieldRange(1, "text", 2, 3), FieldRange(1, "text", 2, 3)),
        RawEdit("space", FieldRange(1, "text", 3, 5), FieldRange(1, "text", 3, 5)),
    ]
    assert list(with_whole_numbers(given, (outlines[0], outlines[1]), lambda _side, _place: ())) == given
