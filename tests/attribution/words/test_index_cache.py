"""Drafts seen as words are made once for as long as they are kept, and are the same however long that is."""

from __future__ import annotations

from app.attribution.words.index_cache import IndexCache
from app.treaty.draft import Draft, Kind, Provision


def _draft(words: str) -> Draft:
    return Draft("", "en", "plain", (Provision("p1", "", Kind.ARTICLE, "Article 1", "", words, "Article 1"),))


def test_what_was_asked_for_last_is_kept_and_nothing_else() -> None:
    first, second = _draft("Each Party keeps a lamp."), _draft("Each Party keeps two lamps.")
    seen = IndexCache(most=1)
    places = seen.places(first)
    assert seen.places(first) is places
    assert seen.places(second).words["p1"][-1] == "lamps"
    assert seen.places(first) is not places
    assert seen.places(first).words == places.words


def test_without_a_bound_all_are_kept() -> None:
    first, second = _draft("Each Party keeps a lamp."), _draft("Each Party keeps two lamps.")
    seen = IndexCache()
    words = seen.words(first)
    seen.words(second)
    assert seen.words(first) is words
