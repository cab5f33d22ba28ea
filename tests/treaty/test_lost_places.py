"""What has lost its place, with what is offered for it or why nothing is."""

from __future__ import annotations

from app.treaty.lost_places import LostPlace, LostSort, NoPlace


def test_a_lost_thing_has_no_place_until_one_is_offered():
    lost = LostPlace(LostSort.POSITION, "", "Rev.1", "Article 4", "", why=NoPlace.WORDLESS)
    assert (lost.places, lost.why.value, lost.sort.value) == ((), "wordless", "position")
