"""What a verb can be is looked up before its pattern is tried: no match may be lost by that."""

from __future__ import annotations

import re

import pytest

from app.late_pattern import fold_case
from app.notation.statements.stances import leading_stance, may_say, read_stances, split_stance, stance_parts
from app.notation.statements.verb_forms import VerbForms, forms_of
from app.treaty.marks import Stance

VERBS = {
    "moor": r"moor(?:s|ed)?(?: by)?|(?:is |are )?amarr[aо]n?|[ис]тоит|停泊",
    "sail": r"(?:to )?sail(?:s|ing)?|zarpa(?:r|n)|à la voile d(?:e la |u )",
}
FORMS = VerbForms.of(VERBS)
WAYS = (str, str.upper, str.capitalize, lambda form: form.replace("i", "ı"), lambda form: form.replace("s", "ſ"))


def test_the_forms_of_a_pattern_are_all_that_it_matches():
    assert forms_of("a(?:b|c[de])?f?") == ("a", "ab", "abf", "acd", "acdf", "ace", "acef", "af")
    with pytest.raises(ValueError, match="too many"):
        forms_of("a)b")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("key", VERBS)
def test_where_a_pattern_matches_its_verb_is_found(key, way):
    begins = re.compile(rf"^(?:{VERBS[key]})", re.IGNORECASE)
    ends = re.compile(rf"(?:{VERBS[key]})\.?\s*$", re.IGNORECASE)
    tried = 0
    for form in map(way, forms_of(VERBS[key])):
        for text in (form, f"{form} the ships", f"{form}: x", f"{form}中"):
            if begins.match(text):
                tried += 1
                assert key in dict(FORMS.at_start(text))
        for text in (form, f"ships {form}.", f"x {form} . ", f"x {form}\n"):
            if ends.search(text):
                tried += 1
                assert key in dict(FORMS.at_end(text))
    assert tried > 20


def test_where_no_form_stands_no_verb_is_found():
    for text in ("", "m", "Ships", "mo", "amarillo", "停"):
        assert not FORMS.at_start(text)
        assert not FORMS.at_end(text)
    assert not FORMS.may_begin("all ships", 4)
    assert FORMS.may_begin("all moor", 4)
    assert FORMS.at_start("mooring") == [("moor", [4])]  # a form, which is not yet a match
    assert FORMS.at_start("Moors by") == [("moor", [8, 5, 4])]


def test_letters_are_folded_as_a_pattern_without_regard_to_case_takes_them():
    assert fold_case("İı") == "ii"
    assert fold_case("ſẞ") == "sss"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("SUPPORTED BY NORHAVEN", Stance.SUPPORT), ("Norhaven PROPOSES", Stance.PROPOSE),
        ("Norhaven réserve", Stance.RESERVE), ("Норхавен ВОЗРАЖАЕТ", Stance.OPPOSE), ("得到巴西支持", Stance.SUPPORT),
        ("con la oposición de Norhaven", Stance.OPPOSE), ("at the request of Norhaven", Stance.PROPOSE),
    ],
)  # fmt: skip
def test_stances_are_read_in_any_letters(text, stance):
    assert split_stance(text)[0] is stance


def test_words_without_a_verb_have_no_stance():
    assert split_stance("Norhaven, Kestria") == (None, "Norhaven, Kestria")
    assert stance_parts("Ships and boats moor at night, and at noon.") == [
        "Ships and boats moor at night, and at noon."
    ]


def test_a_word_that_holds_a_verb_is_none():
    assert split_stance("Kestria undelete") == (None, "Kestria undelete")
    assert leading_stance("supporters of Kestria") is None
    assert leading_stance("support Kestria") == (Stance.SUPPORT, 8)


def test_a_list_in_quotation_marks_is_none(register):
    assert read_stances("Norhaven “delete”", register) is None


def test_a_text_may_have_a_verb_only_where_a_word_of_a_form_stands():
    seen = ("Ships moor.", "中moored;", "IS ſAILING", "3zarpan", "(停泊)", "à la voıle")
    assert [FORMS.may_stand_in(text) for text in seen] == [True] * len(seen)
    unseen = ("", "Ships unmoored", "sails_", "at the quay", "船只在港", "سفن")
    assert [FORMS.may_stand_in(text) for text in unseen] == [False, False, True, False, False, False]
    assert VerbForms.of({"moor": "停泊"}).may_stand_in("船只停泊于港")
    assert not VerbForms.of({"moor": "moors?"}).may_stand_in("船只")


def test_a_text_without_a_verb_is_no_stance_and_no_tag():
    assert may_say("Norhaven: retain")
    assert not may_say("Norhaven, Kestria")


def test_a_letter_that_is_folded_into_two_moves_no_place() -> None:
    begins = VerbForms.of({"moor": "moors?|to anchor"}).beginnings_in("Große Moore moor")
    assert [begins(at) for at in (0, 6, 12)] == [False, True, True]
