"""What is asked for one paragraph is nobody's in another; brackets that were to go, or stay; one word fewer."""

from __future__ import annotations

from app.treaty.marks import Stance
from app.treaty.proposals import Edit
from tests.attribution.made import against, authors, block, draft, named, paper, request

WEATHER = "1. States share what they know of the weather."
ICE = "2. States share what they know of the ice in accordance with this Convention."


def test_words_asked_for_in_one_paragraph_name_nobody_in_another_of_the_article() -> None:
    older = draft({"Article 1": [WEATHER, ICE]})
    newer = draft({"Article 1": [WEATHER.replace("weather", "weather and of the thickness of snow"), ICE]})
    words = "and of the thickness of snow"
    for edit in (Edit.INSERT, Edit.OPPOSE):
        assert named(older, newer, request(edit, "Article 1(2)", words)) == []
    assert authors(named(older, newer, request(Edit.INSERT, "Article 1(1)", words, anchor="weather"))) == {"XNO"}
    assert authors(named(older, newer, request(Edit.INSERT, "Article 1", words))) == {"XNO"}
    common = draft({"Article 1": [WEATHER.replace("weather.", "weather, as appropriate."), ICE]})
    assert named(older, common, request(Edit.INSERT, "Article 1", "as appropriate")) == []


def test_brackets_that_were_to_go_or_to_stay() -> None:
    older = draft({"Article 1": [WEATHER, f"2. [{ICE[3:]}]"]})
    newer = draft({"Article 1": [WEATHER, ICE]})
    lifted = request(Edit.RETAIN, "Article 1(2)", anchor="brackets lifted")
    kept = request(Edit.RETAIN, "Article 1(2)", anchor="brackets kept", stance=Stance.RESERVE)
    found = named(older, newer, lifted)
    assert authors(found) == {"XNO"}
    assert against(named(older, newer, kept)) == {"XNO"}
    assert named(older, newer, request(Edit.RETAIN, "Article 1(1)", anchor="brackets lifted")) == []
    assert named(newer, older, lifted) == []
    changed = draft({"Article 1": [WEATHER, ICE.replace("ice", "snow")]})
    assert named(newer, changed, lifted) == []


def test_a_restatement_with_one_word_fewer_that_then_stands() -> None:
    text = "1. Towers are painted every second year by their keepers."
    older, newer = draft({"Article 1": [text]}), draft({"Article 1": [text.replace("second ", "")]})
    assert authors(named(older, newer, paper(block("1", "Norhaven", text.replace("second ", ""))))) == {"XNO"}
    other = paper(block("1", "Norhaven", text.replace("second ", "").replace("painted", "washed")))
    assert named(older, newer, other) == []
    short = "1. Towers burn red oil."
    drafts = (draft({"Article 1": [short]}), draft({"Article 1": [short.replace("red ", "")]}))
    assert named(*drafts, paper(block("1", "Norhaven", short.replace("red ", "")))) == []


def test_words_for_others_at_the_place_of_their_anchor() -> None:
    text = "1. Towers are painted every four years by their keepers."
    older, newer = draft({"Article 1": [text]}), draft({"Article 1": [text.replace("four years", "year")]})
    asked = request(Edit.REPLACE, "Article 1(1)", "every year", anchor="every four years")
    assert authors(named(older, newer, asked)) == {"XNO"}
    elsewhere = request(Edit.REPLACE, "Article 1(1)", "every year", anchor="their keepers")
    assert named(older, newer, elsewhere) == []


def test_a_provision_that_went_whole_answers_nobody_who_wanted_some_words_of_it_to_go() -> None:
    words = "2. Data of the armed forces are left out of what the keeper of the register publishes each year."
    older, newer = draft({"Article 1": ["1. Lamps burn.", words]}), draft({"Article 1": ["1. Lamps burn."]})
    asked = request(Edit.DELETE, "Article 1(2)", "each year", stance=Stance.DELETE)
    assert named(older, newer, asked) == []
    short = draft({"Article 1": ["1. Lamps burn.", "2. Data of armies stay out of the register."]})
    assert named(short, newer, request(Edit.DELETE, "Article 1(2)", "of the register", stance=Stance.DELETE)) == []
    most = request(Edit.DELETE, "Article 1(2)", words[3:-11], stance=Stance.DELETE)
    assert authors(named(older, newer, most)) == {"XNO"}
