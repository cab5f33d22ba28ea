"""Asks that are laid against their own draft once, though one pair after the other asks for it."""

from app.attribution.asks.another_text import of_another_text
from app.attribution.asks.base_draft import BaseChoices
from app.attribution.asks.rebase import OwnLayings
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.treaty.proposals import Edit
from tests.attribution.made import draft, request

TEXT = "Each village shall dig a well of stone and keep the bucket dry."
OLDER, NEWER = draft({"Article 1": [f"1. {TEXT}"]}, label="A"), draft({"Article 1": [f"1. {TEXT}"]}, label="B")


def asked(wording):
    (proposal,) = request(Edit.RESTATE, "Article 1(1)", wording).proposals
    return proposal, proposal.asks[0]


def test_the_same_ask_is_laid_once_whatever_words_a_pair_knows():
    own, places = OwnLayings(), index_provisions(OLDER)
    proposal, ask = asked(TEXT.replace("stone", "brick"))
    first = own.laid(proposal, ask, BaseIndex(places, frozenset()))
    assert own.laid(proposal, ask, BaseIndex(places, frozenset({"brick"}))) is first


def test_words_that_a_pair_knows_to_be_two_are_laid_anew():
    own, places = OwnLayings(), index_provisions(OLDER)
    proposal, ask = asked(f"{TEXT} The walls are of redbrick from the northern kiln.")
    glued = own.laid(proposal, ask, BaseIndex(places, frozenset()))
    parted = own.laid(proposal, ask, BaseIndex(places, frozenset({"red", "brick"})))
    assert "redbrick" in glued.words
    assert "redbrick" not in parted.words


def test_one_that_nobody_can_read_stays_so():
    own, index = OwnLayings(), BaseIndex(index_provisions(OLDER), frozenset())
    assert [own.laid(*asked(TEXT), index), own.laid(*asked(TEXT), index)] == [None, None]
    proposal, ask = asked(TEXT)
    assert [own.laid(proposal, ask, index) for _ in range(2)] == [None, None]


def test_whether_a_draft_has_a_phrase_is_asked_again_with_the_same_answer():
    own, places = OwnLayings(), index_provisions(OLDER)
    assert [own.are_spoken(("well", "of", "stone"), [places]) for _ in range(2)] == [True, True]
    assert not own.are_spoken(("stone", "of", "well"), [places])


def test_what_is_told_of_a_paper_is_remembered_for_its_draft():
    paper, told = request(Edit.RESTATE, "Article 1(1)", TEXT), {}
    assert of_another_text(paper, BaseChoices([OLDER], NEWER), told=told) == frozenset()
    (key,) = told
    told[key] = True
    assert of_another_text(paper, BaseChoices([OLDER], NEWER), told=told) == {one.id for one in paper.proposals}


def test_words_that_are_known_are_one_value_where_they_are_the_same():
    own, few, more = OwnLayings(), frozenset({"well"}), frozenset({"well", "stone"})
    both = own.known(few, more)
    assert own.known(few, frozenset({"stone"})) is both
    assert own.known(more, few) == both, "of another older draft it is asked anew"
