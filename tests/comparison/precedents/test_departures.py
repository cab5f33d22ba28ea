"""What a provision departs in from its source: the engine's own changes, and which of them are of substance."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from app.comparison.precedents.completion import complete_stretches
from app.comparison.precedents.rarity import RunRarity
from app.comparison.precedents.shelf_index import worded_text
from app.comparison.precedents.stock_phrases import StockPhrases
from app.comparison.precedents.words import WordReader
from app.treaty.precedents import LateDepartures
from tests.comparison.drafts import draft
from tests.comparison.precedents.shelves import LAMPS, found, newer, older

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.precedents import Precedent

SAME, ADAPTED, _, _, OWN = LAMPS["en"]
LEDGER = "The ledger of tides is bound in sealskin, and a copy of every page is sent to the brewers of the upper town."


def first(text: Draft, source: Draft, provision: str) -> Precedent:
    """The first source of a provision."""
    return found(text, source).by_provision()[provision][0]


def told(precedent: Precedent) -> list[tuple[str, str, str, str]]:
    """Departures as kind, class and the words on both sides."""
    return [
        (one.kind.value, one.weight.value, one.older.text if one.older else "", one.newer.text if one.newer else "")
        for one in precedent.departures
    ]


@pytest.mark.parametrize("language", LAMPS)
def test_own_names_and_cited_numbers_are_departures_of_no_substance(language):
    precedent = first(newer(language), older(language), "article-3/2")
    weighed = {weight for _, weight, *_ in told(precedent)}
    assert [kind for kind, weight, *_ in told(precedent) if weight == "substantive"] == ["insertion"]
    assert weighed == {"substantive", "consequential"}
    assert not precedent.verbatim


def test_an_article_tells_all_under_it_with_the_source_as_the_older_text():
    precedent = first(newer(), older(), "article-3")
    assert told(precedent) == [
        ("renumbering", "consequential", "7", "3"),
        ("insertion", "substantive", "", " and the length of its keel"),
        ("cross_reference", "consequential", "12", "4"),
        ("substitution", "consequential", "of this Convention", "of this Agreement"),
    ]
    assert [one.id for one in precedent.departures] == ["d1", "d2", "d3", "d4"]


def test_a_paragraph_is_told_by_the_comparison_of_its_article():
    article, paragraph = (first(newer(), older(), name) for name in ("article-3", "article-3/2"))
    assert told(paragraph) == told(article)[1:]
    assert [one.id for one in paragraph.departures] == ["d1", "d2", "d3"]


def test_what_is_told_does_not_depend_on_what_is_asked_for_first():
    one, other = (found(newer(), older()).by_provision() for _ in range(2))
    late = tuple(other["article-3/2"][0].departures)
    assert tuple(other["article-3"][0].departures) == tuple(one["article-3"][0].departures)
    assert late == tuple(one["article-3/2"][0].departures)


def test_a_paragraph_whose_words_moved_within_its_article_is_compared_by_itself():
    text = draft((0, "3", ""), (1, "1.", f"{SAME} {LEDGER}"), (1, "2.", OWN))
    source = draft((0, "7", ""), (1, "1.", SAME), (1, "2.", f"{OWN} {LEDGER}"))
    assert any(kind == "move" for kind, *_ in told(first(text, source, "article-3")))
    assert all(kind != "move" for kind, *_ in told(first(text, source, "article-3/1")))


def test_another_citation_is_of_substance_when_more_than_its_numbers_differ():
    text = draft((0, "3", ""), (1, "1.", f"{LEDGER} It is kept under article 4 or article 5."))
    source = draft((0, "7", ""), (1, "1.", f"{LEDGER} It is kept under article 4."))
    assert not first(text, source, "article-3/1").verbatim


def test_a_change_of_words_beside_an_own_name_is_of_substance():
    text = draft((0, "3", ""), (1, "1.", f"{LEDGER} It serves the keepers, not this Agreement."))
    source = draft((0, "7", ""), (1, "1.", f"{LEDGER} It serves the keepers, and this Convention."))
    assert not first(text, source, "article-3/1").verbatim


def test_departures_are_found_once_and_are_as_good_as_a_tuple():
    asked = []
    changes = tuple(first(newer(), older(), "article-3").departures)

    def find():
        asked.append(1)
        return changes

    late = LateDepartures(find)
    assert asked == []
    assert (late == changes, late == LateDepartures(find), late == "d1") == (True, True, False)
    assert (len(late), late[0], late[1:], list(late)) == (4, changes[0], changes[1:], list(changes))
    assert (hash(late), repr(late)) == (hash(changes), repr(changes))
    assert len(asked) == 2
    assert pickle.loads(pickle.dumps(late)) == changes


def test_a_move_of_the_provision_itself_is_none_of_its_departures():
    rows = ((0, "7", ""), (1, "1.", SAME), (1, "2.", LEDGER))
    turned = ((0, "3", ""), (1, "1.", LEDGER), (1, "2.", SAME))
    source, text = draft(*rows), draft(*turned)
    article = first(text, source, "article-3")
    assert "move" in [kind for kind, *_ in told(article)]
    for provision in ("article-3/1", "article-3/2"):
        assert "move" not in [kind for kind, *_ in told(first(text, source, provision))]


def test_the_same_words_in_another_order_are_no_stretch():
    reader = WordReader(StockPhrases("en"))
    words = SAME.rstrip(".").split()
    texts = [worded_text(draft((0, "1", ""), (1, "1.", said)), reader) for said in (SAME, " ".join(reversed(words)))]
    rarity = RunRarity(texts[1], [texts[0]], reader)
    assert complete_stretches([1], [1], texts[1], texts[0], rarity) == []
