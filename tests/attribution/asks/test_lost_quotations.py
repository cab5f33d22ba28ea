"""Words that an ask quotes of its draft and that do not stand where it says."""

from __future__ import annotations

import pytest

from app.attribution.asks.lost_quotations import is_lost, quotation_places, quoted_words, stands_at
from app.attribution.words.provision_index import index_provisions
from app.treaty.proposals import Edit
from tests.attribution.made import draft, request

LAMPS = "Each ship shall light seven green lamps along the northern mole at dusk."
INDEX = index_provisions(
    draft({"Article 1": ["1. Nets are dried.", "2. Ropes lie there."], "Article 2": [f"1. {LAMPS}"]})
)


def ask(edit, words, address="Article 1(1)", **said):
    return request(edit, address, words, **said).proposals[0].asks[0]


@pytest.mark.parametrize("edit", [Edit.DELETE, Edit.RETAIN, Edit.BRACKET])
def test_words_that_shall_go_or_stay_are_quoted(edit):
    assert quoted_words(ask(edit, LAMPS)) == LAMPS


@pytest.mark.parametrize("edit", [Edit.INSERT, Edit.REPLACE])
def test_words_that_shall_come_are_not_quoted_but_those_beside_them(edit):
    assert quoted_words(ask(edit, "Crews rest.", anchor=LAMPS)) == LAMPS
    assert quoted_words(ask(Edit.RESTATE, LAMPS)) == ""


@pytest.mark.parametrize(
    ("address", "lost"),
    [("Article 1(1)", True), ("Article 2(1)", False), ("Article 2", False), ("Article 9", True), ("", False)],
)
def test_a_quotation_is_lost_where_its_words_do_not_stand(address, lost):
    one = ask(Edit.DELETE, LAMPS, address)
    assert is_lost(one, address, INDEX) is lost


def test_a_quotation_of_few_words_is_not_looked_for():
    assert not is_lost(ask(Edit.DELETE, "the lamps"), "Article 1(1)", INDEX)


def test_a_quotation_copied_with_a_slip_stands_where_it_is_said_to():
    assert stands_at(LAMPS.replace("along the", "along"), INDEX, "Article 2(1)")
    assert not stands_at("Each crew shall carry thirty heavy anchors to the southern quay.", INDEX, "Article 2(1)")


def test_a_quotation_is_offered_the_place_of_its_words_and_none_that_says_the_contrary():
    assert [one.provision for one in quotation_places(LAMPS, INDEX)] == ["article-2/1"]
    for words in (
        LAMPS.replace("shall", "shall not"),
        LAMPS.replace("shall", "may"),
        LAMPS.replace("seven", "nine"),
    ):
        assert quotation_places(words, INDEX) == ()
