"""Who asked is told of some proposals alone, and of these as it is told of all."""

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from tests.attribution.made import REGISTER, block, draft, paper

LAMP = "with a lamp of seven green panes over the gate"
OLDER = draft({"Article 1": ["1. Ships moor at the pier."], "Article 2": ["1. Nets are dried on the quay."]}, label="A")
BROUGHT = draft(
    {"Article 1": [f"1. Ships moor at the pier {LAMP}."], "Article 2": ["1. Nets are dried on the quay."]}, label="B"
)


def answers(papers, concern=None):
    found = attribute(compare(OLDER, BROUGHT), OLDER, BROUGHT, papers, REGISTER, concern=concern)
    return [one.asked.proposal for one in found]


def test_of_the_proposals_of_concern_alone_it_is_told():
    one, two = (
        paper(block("1", actor, f"1. Ships moor at the pier {LAMP}."), f"{actor}.txt") for actor in ("FRANCE", "FIJI")
    )
    both = answers([one, two])
    assert len(both) == 2
    assert answers([one, two], {both[0]}) == both[:1]
    assert answers([one, two], frozenset()) == []


def test_what_another_asked_for_at_its_place_is_not_told_as_asked_for_elsewhere():
    there = paper(block("1", "FRANCE", f"1. Ships moor at the pier {LAMP}."), "there.txt")
    away = paper(block("2", "FIJI", f"1. Nets are dried on the quay {LAMP}."), "away.txt")
    mine = {away.proposals[0].id}
    assert answers([away], mine) == [away.proposals[0].id]  # nobody else asked: its words came elsewhere
    assert answers([there, away], mine) == []
    assert answers([there, away]) == [there.proposals[0].id]
