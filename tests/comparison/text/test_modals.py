"""Modal verbs: which stand in a text, which went and came."""

from __future__ import annotations

import pytest

from app.comparison.text.modals import first_modal, modals_between, modals_of


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Each Party shall keep a list and may not sell it; it should say so.", ("shall", "may", "should")),
        ("The list is closed.", ()),
        ("They met on 3 May 2031 and may meet again.", ("may",)),
        ("May the Parties meet? On May 4.", ("may",)),
        ("May", ("may",)),
        ("Les Parties doivent agir et devraient le dire.", ("doit", "devrait")),
        ("Las Partes deberán actuar y podrían decirlo.", ("deberá", "podría")),
        ("Стороны должны действовать и могут это сказать.", ("должен", "может")),
        ("ويجوز للأطراف أن تقول ذلك، ويجب أن تعمل.", ("يجوز", "يجب")),
        ("各方应说明，可以应用。", ("应", "可")),
        ("各方不得说明，得到。", ("得",)),
        ("得", ()),
    ],
)
def test_the_verbs_of_a_text(text, verbs):
    assert modals_of(text) == verbs


def test_what_went_and_what_came():
    assert modals_between("shall keep and may sell", "should keep and may sell") == (("shall",), ("should",))
    assert modals_between("shall, and shall", "shall") == (("shall",), ())
    assert modals_between("", "may or shall, or may") == ((), ("may", "may", "shall"))
    assert modals_between("Each Party may sell", "Each Party may not sell") == ((), ())


def test_where_the_first_verb_stands():
    assert first_modal("On 3 May each Party shall act and may rest.") == 20
    assert first_modal("Nobody acts.") == -1
