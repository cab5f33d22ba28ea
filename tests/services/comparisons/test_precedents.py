"""The precedents of drafts in their order: since when a source is there, and what stays ready between calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cache import ProcessCache
from app.services.comparisons.precedents import dated_precedents, precedents_of, shelf_of
from app.treaty.instruments import Instrument
from tests.comparison.drafts import draft

if TYPE_CHECKING:
    from app.services.resources import Resources

LAMPS = "Every seventh lamp along the northern mole burns with a green flame until the last herring boat has moored."
LEDGER = "The ledger of tides is bound in sealskin, and a copy of every page is sent to the brewers of the upper town."
OWN = "Nets are dried on any shore that lies east of the harbour."
OLD = Instrument("old", draft((0, "7", ""), (1, "1.", LAMPS), (1, "2.", LEDGER)))


def since(found, provision):
    """The drafts in which the sources of a provision came in."""
    return {source: number for (one, source), number in found.since.items() if one == provision}


def test_a_source_is_followed_through_a_provision_that_got_another_number(resources: Resources):
    drafts = [
        draft((0, "1", ""), (1, "1.", OWN)),
        draft((0, "1", ""), (1, "1.", OWN), (0, "2", ""), (1, "1.", LEDGER)),
        draft((0, "1", ""), (1, "1.", OWN), (0, "2", ""), (1, "1.", LAMPS), (0, "3", ""), (1, "1.", LEDGER)),
    ]
    found = dated_precedents(drafts, (OLD,), resources)
    assert since(found, "article-3/1") == {("old", "article-7/2"): 1}
    assert since(found, "article-2/1") == {("old", "article-7/1"): 2}
    assert since(found, "article-1/1") == {}


def test_what_went_and_came_again_is_there_since_it_came_again(resources: Resources):
    with_it, without = draft((0, "1", ""), (1, "1.", OWN), (1, "2.", LAMPS)), draft((0, "1", ""), (1, "1.", OWN))
    found = dated_precedents([with_it, without, with_it], (OLD,), resources)
    assert since(found, "article-1/2") == {("old", "article-7/1"): 2}


def test_a_source_that_was_a_paragraph_of_the_article_is_the_same_source(resources: Resources):
    drafts = [draft((0, "1", ""), (1, "1.", LAMPS)), draft((0, "1", ""), (1, "1.", LAMPS), (1, "2.", LEDGER))]
    found = dated_precedents(drafts, (OLD, Instrument("own", drafts[1])), resources)
    assert since(found, "article-1")["old", "article-7"] == 0


def test_a_shelf_stays_ready_in_a_process_and_changes_no_answer(resources: Resources):
    text, kept = draft((0, "1", ""), (1, "1.", LAMPS)), ProcessCache()
    first = precedents_of(text, [OLD], resources, kept=kept)
    ready = kept.known("shelves", ((OLD,), resources.stock_phrases("en")))
    assert ready is not None
    assert precedents_of(text, [OLD], resources, kept=kept) == first == precedents_of(text, [OLD], resources)
    assert kept.known("shelves", ((OLD,), resources.stock_phrases("en"))) is ready


def test_texts_of_one_language_without_phrases_are_asked(resources: Resources):
    assert resources.stock_phrases("pt").phrases == frozenset()
    assert {len(resources.stock_phrases(one).phrases) > 50 for one in ("en", "fr", "es", "ru", "zh", "ar")} == {True}


def test_instruments_are_known_by_their_files():
    named = [Instrument("x", draft()).text for _ in range(2)]
    assert [one.key for one in shelf_of(named)] == ["instrument", "instrument~2"]
