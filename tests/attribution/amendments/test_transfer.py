"""Edits of one text laid on another, and told as steps."""

from __future__ import annotations

import pytest

from app.attribution.amendments.smallest_edit import steps_of
from app.attribution.amendments.text_edits import TextEdit
from app.attribution.amendments.transfer import transfer_edits
from app.comparison.edits.paragraph_diff import stretches_between
from app.treaty.amendments import Step

TEXT = "The keeper shall ring the bell at dusk, and light the lamp of the harbour at night."


def edit(out: str, into: str, text: str = TEXT) -> TextEdit:
    start = text.index(out)
    return TextEdit("a", start, start + len(out), into)


def laid(edits: list[TextEdit], *there: str, text: str = TEXT):
    return transfer_edits(edits, {"a": text}, {"a": [(f"b{at}", one) for at, one in enumerate(there)]})


def test_an_edit_goes_where_the_words_around_it_are_after_a_paragraph_was_divided():
    found = laid(
        [edit("bell", "gong"), edit("lamp", "lantern")],
        TEXT[:38] + ".",
        "Keepers light the lamp of the harbour at night.",
    )
    assert found.texts == {
        "b0": "The keeper shall ring the gong at dusk.",
        "b1": "Keepers light the lantern of the harbour at night.",
    }
    assert not found.lost


@pytest.mark.parametrize("there", ["", "[, ] (", "Whales go their own way."])
def test_an_edit_without_a_word_around_it_is_lost(there):
    one = edit("bell", "gong")
    found = laid([one], there)
    assert (found.texts, found.lost) == ({}, [one])
    assert laid([one]).lost == [one]


def test_an_edit_far_from_what_stands_is_lost():
    text = f"The keeper {'of many things ' * 12}shall ring the bell {'of many things ' * 12}at dusk."
    one = edit("bell", "gong", text)
    assert laid([one], "The keeper whistles at dusk.", text=text).lost == [one]


def test_edits_in_the_same_changed_words_are_laid_together():
    there = "The keeper shall beat a drum as day ends, and light the lamp of the harbour at night."
    found = laid([edit("ring", "blow"), edit("bell", "horn")], there)
    assert found.texts == {"b0": "The keeper shall blow the horn at dusk, and light the lamp of the harbour at night."}


def test_words_of_others_stay_and_ours_stand_beside_them_on_the_nearer_side():
    at = TEXT.index(", and")
    one = TextEdit("a", at, at, " or at noon")
    found = laid([one], TEXT.replace("dusk", "dusk and whenever it pleases"))
    assert found.texts["b0"].startswith("The keeper shall ring the bell at dusk or at noon and whenever it pleases,")
    found = laid([one], TEXT.replace("at dusk", "when boats come"))
    assert found.texts["b0"].startswith("The keeper shall ring the bell when boats come or at noon,")


def test_what_stands_as_it_was_asked_is_told_and_left():
    found = laid([edit("bell", "gong")], TEXT.replace("bell", "gong").replace("night", "midnight"))
    assert (found.texts, found.standing) == ({}, ["b0"])
    found = laid([edit("bell", "gong")], TEXT.replace("bell at dusk", "gong at dawn"))
    assert (found.texts, found.standing) == ({}, ["b0"])
    found = laid([edit("keeper", "warden")], TEXT.replace("keeper", "WARDEN"))
    assert found.standing == ["b0"]


def test_words_that_are_put_in_do_not_run_on_and_leave_no_two_spaces():
    text = "The bell rings."
    assert laid([TextEdit("a", 8, 8, "loudly")], text, text=text).texts == {"b0": "The bell loudly rings."}
    assert laid([TextEdit("a", 9, 9, "loudly")], text, text=text).texts == {"b0": "The bell loudly rings."}
    assert laid([TextEdit("a", 9, 9, " loudly ")], text, text=text).texts == {"b0": "The bell loudly rings."}
    text = "钟响"
    assert laid([TextEdit("a", 1, 1, "大声")], text, text=text).texts == {"b0": "钟大声响"}


def steps(older: str, newer: str) -> list[Step]:
    return list(steps_of(stretches_between(older, newer)))


def test_a_step_names_its_place_by_as_few_words_as_name_it_alone():
    assert steps(TEXT, TEXT.replace("bell", "gong")) == [Step("bell", "gong", "", "")]
    twice = "The bell rings at dusk, and the bell rings at dawn."
    assert steps(twice, twice.replace("rings at dawn", "tolls at dawn")) == [Step("rings", "tolls", "the bell", "")]
    assert steps(twice, twice.replace("dawn", "dawn and noon")) == [Step("", "and noon", "dawn", "")]
    assert steps("The bell.", "Lo, the bell.") == [Step("The", "Lo, the", "", "")]
    assert steps("a bell, a bell", "Lo: a bell, a bell") == [Step("", "Lo:", "", "a")]
    assert steps("a bell - a horn", "a bell-a horn") == []
    assert steps("", "A bell.") == [Step("", "A bell.", "", "")]


def test_a_place_that_no_words_name_alone_is_named_by_the_most():
    text = " ".join(["la"] * 30)
    (step,) = steps(text, f"{text[:44]} li{text[44:]}")
    assert step.into == "li"
    assert len(step.after.split()) == 8
