"""The sources of a draft as a window has them, the words of a source, and the shelves."""

from __future__ import annotations

import pytest

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.history.shelf_views import shelves_of
from app.services.history.source_views import (
    cited_on_shelf,
    instrument_article,
    source_pieces,
    sources_from,
    sources_view,
)
from app.treaty.vocabulary import ENGLISH
from tests.house.examples import draft, instrument


@pytest.fixture(scope="module")
def since_rev1(made_sample, resources):
    return sources_view(made_sample, resources, draft="rev2")


def at(found, address: str):
    return next(one for one in found.provisions if one.sources.address == address)


def test_every_provision_comes_with_its_words_its_sources_and_which_way_it_went(since_rev1):
    assert (since_rev1.draft, since_rev1.older) == ("rev2", "rev1")
    assert [one.key for one in since_rev1.instruments] == ["harbour", "straits"]
    one = at(since_rev1, "Article 6")
    assert one.heading == "Measures at home"
    assert one.text.startswith("Each Contracting State shall take")
    assert [view.told for view in one.bearings] == ["away from Harbour 4"]
    assert len(one.changes) == 1
    assert at(since_rev1, "Article 22").sources.sources == ()


def test_the_pieces_are_the_whole(since_rev1, made_sample, resources):
    pieces = list(source_pieces(made_sample, resources, draft="rev2"))
    assert len(pieces) > 1
    assert sources_from(pieces) == since_rev1


def test_the_first_draft_is_told_alone_with_the_sources_of_its_sources(made_sample, resources):
    found = sources_view(made_sample, resources, draft="zero")
    assert (found.draft, found.older) == ("zero", "")
    source = at(found, "Article 27(2)").sources.sources[0]
    assert source.name == "Harbour 8(2)"
    assert source.chain == ("Harbour 8(2)", "Straits 2")
    assert not source.since
    assert not any(one.bearings for one in found.provisions)


def test_without_a_shelf_there_are_drafts_and_no_sources(sample, resources):
    with Dossier.open(sample) as there:
        there.take_off_shelf("harbour", "straits")
    found = sources_view(sample, resources)
    assert found.draft == "final"
    assert found.instruments == ()
    assert found.provisions == ()


def test_an_instrument_is_read_by_articles(made_sample):
    article = instrument_article(made_sample, "harbour", "article-8/2")
    assert article.articles[article.at] == "Article 8 Surrender of persons"
    assert article.wanted == "article-8/2"
    assert [(one.number, one.depth) for one in article.lines] == [("Article 8", 0), ("1.", 1), ("2.", 1)]
    after = instrument_article(made_sample, "harbour", at=article.at + 1)
    assert after.articles == article.articles
    assert after.at == article.at + 1
    assert instrument_article(made_sample, "harbour", "nowhere").at == 0
    last = instrument_article(made_sample, "harbour", at=10_000)
    assert last.at == len(last.articles) - 1


def test_an_instrument_that_is_not_there_is_refused(made_sample):
    with pytest.raises(Refused):
        instrument_article(made_sample, "nowhere")


def test_citations_lead_to_the_shelf():
    kites = instrument("Convention on Kites", "Article 2", "Kites", "1. Kites fly.")
    text = draft("1. Parties keep kites, as defined in article 2 of the Convention on Kites.", "2. Sails are free.")
    found = cited_on_shelf(text, [kites], ENGLISH)
    assert {provision: [(one.words, one.provision) for one in places] for provision, places in found.items()} == {
        "article-1/1": [("article 2 of the Convention on Kites", "article-2")]
    }


def test_the_shelves_know_what_stands_on_both(made_sample, tmp_path):
    shelves = shelves_of(made_sample, tmp_path / "none.travaux")
    assert [one.key for one in shelves.own] == ["harbour", "straits"]
    assert shelves.computer == ()
    assert shelves.kept == frozenset()
    computer = tmp_path / "computer.travaux"
    Dossier.create(computer, "Shelf").close()
    with Dossier.open(made_sample, write=False) as there:
        straits = there.instrument("straits")
    with Dossier.open(computer) as there:
        there.put_on_shelf([straits])
    shelves = shelves_of(made_sample, computer)
    assert shelves.kept == {"straits"}
    assert shelves.there == {"straits"}
