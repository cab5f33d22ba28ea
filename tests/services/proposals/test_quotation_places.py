"""Quotations of proposals that do not stand where they say: listed, offered a place, put right, and put back."""

from __future__ import annotations

import pytest

from app.job import Refused
from app.redline.model import Style
from app.services.dossiers.dossier import Dossier
from app.services.proposals.listing import proposal_list_of
from app.services.proposals.quotation_places import lost_quotations, places_for_quotation, take_place
from app.services.proposals.review import restore_proposal
from app.treaty.lost_places import LostSort, NoPlace
from app.treaty.proposals import Edit, Review
from tests.attribution.made import request
from tests.services.notes.test_place_search import LAMPS, NETS, dossier_of, draft_of

ANCHORS = "Each crew shall carry thirty heavy anchors to the southern quay by day."


def quoting(path, words=LAMPS, address="Article 1(1)"):
    with Dossier.open(path) as there:
        there.add_paper(request(Edit.DELETE, address, words))
    return path


@pytest.fixture
def misplaced(tmp_path):
    return quoting(dossier_of(tmp_path, draft_of("r1", NETS, LAMPS)))


def stored(path):
    with Dossier.open(path, write=False) as there:
        return there.papers()[0].proposals[0]


def test_a_quotation_that_is_elsewhere_is_listed_with_its_place(misplaced, resources):
    before = stored(misplaced)
    (lost,) = lost_quotations(misplaced, resources)
    assert (lost.sort, lost.address, lost.draft, lost.words) == (LostSort.QUOTATION, "Article 1(1)", "r1", LAMPS)
    assert [(one.address, one.text) for one in lost.places] == [("Article 1(2)", LAMPS)]
    assert [row.is_lost for row in proposal_list_of(misplaced, resources).rows] == [True]
    assert stored(misplaced) == before, "nothing is put right by itself"


def test_a_quotation_that_is_nowhere_says_so(tmp_path, resources):
    path = quoting(dossier_of(tmp_path, draft_of("r1", NETS, LAMPS)), ANCHORS)
    (lost,) = lost_quotations(path, resources)
    assert (lost.places, lost.why) == ((), NoPlace.UNLIKE)


def test_a_quotation_that_stands_where_it_says_is_not_lost(tmp_path, resources):
    path = quoting(dossier_of(tmp_path, draft_of("r1", NETS, LAMPS)), address="Article 1(2)")
    assert lost_quotations(path, resources) == ()
    assert [row.is_lost for row in proposal_list_of(path, resources).rows] == [False]


def test_a_place_that_a_person_takes_is_put_right_and_taken_back(misplaced, resources):
    before = stored(misplaced)
    ask = before.asks[0].id
    found = places_for_quotation(misplaced, ask, resources)
    (offer,) = found.offers
    assert (found.words, found.is_short, offer.address) == (LAMPS, False, "Article 1(2)")
    assert all(run.style is Style.EQUAL for run in offer.redline.rows[0].newer.text)
    answer = take_place(misplaced, ask, offer.address)
    after = stored(misplaced)
    assert (after.asks[0].address, after.review) == ("Article 1(2)", Review.CORRECTED)
    assert (after.asks[0].wording, after.text) == (before.asks[0].wording, before.text), "as the paper wrote it"
    assert lost_quotations(misplaced, resources) == ()
    restore_proposal(misplaced, answer.before, answer.after)
    assert stored(misplaced) == before


def test_an_ask_that_is_not_there_is_refused(misplaced, resources):
    with pytest.raises(Refused, match="no proposal “x”"):
        take_place(misplaced, "x", "Article 1(2)")
    with pytest.raises(Refused, match="no proposal “x”"):
        places_for_quotation(misplaced, "x", resources)
