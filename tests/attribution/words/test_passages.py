"""A passage is found where it stands once in a draft, in one field."""

from app.attribution.words.passages import PassageFinder, find_passage, sort_stretches
from app.treaty.notes import Stretch
from tests.attribution.made import draft

LAMPS = "Light seven green lamps along the mole."


def test_a_passage_that_stands_once_is_found_with_its_place():
    found = PassageFinder(draft({"Article 1": ["1. Ships moor.", f"2. {LAMPS}"]})).once("green lamps")
    assert (found.provision, found.field, found.start, found.length) == ("article-1/2", "text", 12, 11)


def test_a_passage_that_stands_twice_or_nowhere_is_not():
    finder = PassageFinder(draft({"1": [LAMPS, LAMPS]}))
    assert finder.once("green lamps") is None
    assert finder.once("red lamps") is None


def test_a_passage_does_not_go_over_the_end_of_a_field():
    texts = ["Ships moor by day.", "Nets dry."]
    assert PassageFinder(draft({"1": texts})).once("day.\0\0Nets") is None


def test_a_passage_that_overlaps_itself_stands_twice():
    assert PassageFinder(draft({"1": ["lamp lamp lamp"]})).once("lamp lamp") is None


def test_a_passage_that_tells_little_is_looked_for_nowhere():
    assert find_passage("the lamps", draft({"1": [f"{LAMPS} Mind the lamps."]})) is None


def test_stretches_of_one_provision_stand_in_the_order_of_its_words():
    late, early = (Stretch("a", "Article 1", "text", at, at + 3, "xyz") for at in (9, 2))
    assert sort_stretches((late, early), {}) == (early, late)
