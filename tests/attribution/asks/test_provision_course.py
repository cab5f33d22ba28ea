"""Provisions are followed from draft to draft, and known again where they came back in their very words."""

from itertools import pairwise

from app.attribution.asks.provision_course import ProvisionCourse, course_of
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from tests.attribution.made import draft

SHIPS = "1. Ships moor at the long pier of the northern port."
NETS = "1. Nets are dried on the southern quay before noon."
ROPES = "1. Ropes are kept in the old tower by the keeper."


def article(*texts):
    return draft({f"Article {at}": [text] for at, text in enumerate(texts, 1)})


def way(*drafts):
    steps = [course_of(compare(one, other)) for one, other in pairwise(drafts)]
    found = steps[0]
    for step in steps[1:]:
        found = found.then(step)
    return found


def test_a_provision_is_followed_over_several_drafts_and_back():
    course = way(article(SHIPS, NETS), article(ROPES, SHIPS, NETS), article(ROPES, NETS, SHIPS))
    assert course.became["article-1/1"] == "article-3/1"
    assert course.mirrored().became["article-3/1"] == "article-1/1"
    assert ("article-2/1", "article-2/1") in course.pairs


def test_what_is_gone_is_nowhere():
    assert "article-1/1" not in way(article(SHIPS, NETS), article(NETS), article(NETS, ROPES)).became


def test_what_left_and_came_back_in_its_words_is_known_again():
    drafts = article(SHIPS, NETS), article(NETS), article(NETS, SHIPS)
    places = [index_provisions(one) for one in drafts]
    course = way(*drafts)
    assert "article-1/1" not in course.became
    again = course.with_returned(places[0], places[2])
    assert again.became["article-1/1"] == "article-2/1"
    assert again.came["article-2/1"] == "article-1/1"
    assert ("article-1/1", "article-2/1") in again.pairs


def test_what_came_back_twice_could_be_either():
    drafts = article(SHIPS, NETS), article(NETS), article(NETS, SHIPS, SHIPS)
    places = [index_provisions(one) for one in drafts]
    assert "article-1/1" not in way(*drafts).with_returned(places[0], places[2]).became


def test_nothing_is_looked_for_where_nothing_is_lost():
    drafts = article(SHIPS, NETS), article(SHIPS, NETS)
    places = [index_provisions(one) for one in drafts]
    course = way(*drafts)
    assert course.with_returned(*places) is course


def test_the_heaviest_of_several_partners_is_what_a_provision_became():
    course = ProvisionCourse((("a", "x"), ("a", "y")), {"a": "y"}, {"x": "a", "y": "a"})
    assert course.then(ProvisionCourse((("y", "z"),), {"y": "z"}, {"z": "y"})).became == {"a": "z"}
