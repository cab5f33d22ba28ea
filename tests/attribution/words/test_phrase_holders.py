"""Phrases are found in the drafts that have them, and in no other."""

from app.attribution.words.phrase_holders import PhraseHolders
from app.attribution.words.provision_index import index_provisions
from tests.attribution.made import draft

SHIPS, NETS = "Ships moor at the long pier.", "Nets are dried on the shore."
ONE = index_provisions(draft({"Article 1": [f"1. {SHIPS}", f"2. {NETS}"]}))
OTHER = index_provisions(draft({"Article 1": [f"1. {NETS}", f"2. {SHIPS}", "3. Lamps burn at the long quay."]}))


def spoken(words, *drafts, holders=None):
    return (holders or PhraseHolders()).is_in_any(tuple(words.split()), drafts)


def test_a_phrase_is_found_in_each_draft_that_shares_its_paragraph() -> None:
    holders = PhraseHolders()
    for drafts in ((ONE,), (OTHER,), (ONE, OTHER), (OTHER, ONE)):
        assert spoken("at the long pier", *drafts, holders=holders)
        assert not spoken("long the pier", *drafts, holders=holders)


def test_only_the_drafts_that_are_asked_count() -> None:
    holders = PhraseHolders()
    assert spoken("the long quay", ONE, OTHER, holders=holders)
    assert not spoken("the long quay", ONE, holders=holders)
    assert not spoken("the long quay", holders=holders)


def test_a_phrase_stands_across_two_paragraphs_where_they_follow_each_other() -> None:
    holders = PhraseHolders()
    assert spoken("long pier nets are", ONE, holders=holders)
    assert not spoken("long pier nets are", OTHER, holders=holders)
    assert spoken("long pier lamps burn", ONE, OTHER, holders=holders)
    assert not spoken("short pier nets are", ONE, OTHER, holders=holders)


def test_one_word_is_a_phrase() -> None:
    assert [spoken(word, ONE, OTHER) for word in ("lamps", "lamp")] == [True, False]
