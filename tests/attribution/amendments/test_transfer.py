"""Edits of one text laid on another, and told as steps."""

from __future__ import annotations

import pytest

from app.attribution.amendments.smallest_edit import steps_of
from app.attribution.amendments.text_edits import TextEdit
from app.attribution.amendments.transfer import transfer_edits
from app.comparison.edits.paragraph_diff import gaps_between, stretches_between
from app.treaty.amendments import AmendmentStretch, Step, StretchKind

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


def asked_of(text: str, wording: str, there: str) -> str:
    """A later text as it is wanted by who gives the earlier one anew."""
    edits = [
        TextEdit("a", gap.start, gap.end, wording[gap.into : gap.to])
        for gap in gaps_between(text, wording, spellings=False)
    ]
    return laid(edits, there, text=text).texts.get("b0", there)


def test_words_in_brackets_that_are_asked_for_stay_together_when_those_between_are_gone():
    text, wording = (
        "Keep the bells of the harbour in good repair;",
        "[Ring and Keep] the bells of the harbour in good repair;",
    )
    assert asked_of(text, wording, "The bells of the harbour in repair;") == (
        "[Ring and Keep] The bells of the harbour in repair;"
    )
    assert asked_of(text, wording, "Polish the bells of the harbour;") == "[Ring and Keep] the bells of the harbour;"
    text, wording = TEXT, TEXT.replace("ring the bell", "ring [the bell] [and blow] the horn")
    later = TEXT.replace("ring the bell", "make a noise")
    assert "shall [ring] [the bell] [and blow] the horn at dusk" not in asked_of(text, wording, later)
    assert "[the bell] [and blow] the horn at dusk" in asked_of(text, wording, later)


def test_half_a_pair_of_brackets_is_neither_put_back_nor_struck():
    text = "The keeper [shall ring the bell at dusk] and light the lamp."
    plain = "The keeper shall ring the bell at dusk and light the lamp."
    asks = text.replace("at dusk]", "at dusk or at noon]")
    assert asked_of(text, asks, plain) == "The keeper shall ring the bell at dusk or at noon and light the lamp."
    asks = text.replace("ring the bell at dusk]", "blow the horn at noon],")
    there = "The keeper [shall, if he wakes, ring a bell] and light the lamp."
    assert asked_of(text, asks, there).count("]") == 1


def test_edits_in_words_of_which_one_edit_has_lost_its_place_are_lost_together():
    things = " and of things" * 5
    text = f"Ships moor beside the red buoy of wood{things} and of nets{things} in the harbour."
    first, second = edit(" beside the red buoy of wood", "", text), edit("nets", "sails", text)
    there = "Ships moor where the red buoy lies in the harbour."
    assert laid([second], there, text=text).texts
    found = laid([first, second], there, text=text)
    assert (found.texts, found.lost) == ({}, [first, second])


def test_edits_of_two_provisions_that_stand_in_one_now_are_laid_beside_each_other():
    base = {"a": "Ships moor by day.", "b": "Nets are dried on the pier."}
    there = "Ships moor by day. Nets are dried on the pier."
    edits = [TextEdit("a", 11, 17, "by night"), TextEdit("b", 22, 26, "quay of the harbour")]
    found = transfer_edits(edits, base, {"a": [("c", there)], "b": [("c", there)]})
    assert found.texts == {"c": "Ships moor by night. Nets are dried on the quay of the harbour."}


def test_edits_of_two_provisions_that_would_change_the_same_words_are_not_both_laid():
    there = "Ships moor by day on the pier."
    edits = [TextEdit("a", 11, 17, "by night"), TextEdit("b", 11, 17, "at dusk")]
    found = transfer_edits(
        edits, {"a": "Ships moor by day.", "b": "Boats moor by day."}, {key: [("c", there)] for key in "ab"}
    )
    assert (found.texts, found.lost) == ({"c": "Ships moor by night on the pier."}, edits[1:])


def test_a_bracket_whose_other_half_has_no_place_is_not_put_in():
    assert (
        laid([TextEdit("a", 11, 11, "[")], "Ships moor by day.", text="Ships moor by day.").texts["b0"].count("[") == 1
    )
    far = " and of many things besides" * 6
    text = f"Ships moor by day{far} and by night{far}, as they please."
    edits = [edit("by day", "[by day", text), edit("by night", "by night]", text)]
    assert laid(edits, "Ships moor by day and, now and then, as they please.", text=text).texts == {}


def test_words_that_others_put_in_with_the_very_ones_that_are_asked_need_nothing():
    at = TEXT.index(", and")
    there = TEXT.replace("dusk", "dusk and whenever it pleases or at noon")
    assert laid([TextEdit("a", at, at, " or at noon")], there).standing == ["b0"]


def test_part_of_a_word_is_no_place_and_a_sign_alone_is_none():
    text = "The harbour-master keeps the harbour."
    assert steps(text, text.replace("the harbour.", "the harbour and the quay.")) == [
        Step("", "and the quay", "the harbour", "")
    ]
    assert steps("[Nets are dried.", "[All nets are dried.") == [Step("Nets", "All nets", "", "")]
    assert steps("[[nets] dry] on the pier by day", "[boats] nets dry on the pier by day")[0] == (
        Step("[nets", "boats] nets", "", "")
    )
    assert steps("[[nets", "[boats nets")[0] == Step("[nets", "boats nets", "", "")
    kept, out, into = StretchKind.KEPT, StretchKind.OUT, StretchKind.IN
    parts = [("la la ", kept), ("la", out), ("lo", into), (" la la", kept)]
    assert steps_of([AmendmentStretch(*part) for part in parts])[0].out == "la"
    assert steps("[Nets dry.", "[Lo: Nets dry.") == [Step("", "Lo:", "", "Nets")]
