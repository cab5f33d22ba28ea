"""A dossier in hand: what is added is there, once; who authors are; which pairs were joined."""

from dataclasses import replace

import pytest

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.exports.data_files import info_json, proposals_json
from app.treaty.actors import Actor, ActorType, Alias, Membership
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position
from tests.services.invented import NEWER, OLDER, PAPER


@pytest.fixture
def dossier(anywhere):
    with Dossier.create(anywhere("tides"), "Tides") as made:
        made.add(drafts=(OLDER, NEWER), papers=(PAPER,))
        yield made


def test_drafts_stand_in_their_order_and_come_back_whole(dossier):
    assert [(d.label, d.order, d.words) for d in dossier.drafts()] == [
        ("zero", 0, OLDER.words()),
        ("rev1", 1, NEWER.words()),
    ]
    assert dossier.draft("rev1") == NEWER
    assert dossier.draft("REV1") == NEWER
    assert dossier.papers() == (PAPER,)


def test_a_label_that_is_not_there_is_refused_with_those_that_are(dossier):
    with pytest.raises(Refused, match="zero, rev1"):
        dossier.draft("rev9")


@pytest.mark.parametrize(
    ("draft", "says"),
    [
        (OLDER, "another label"),
        (OLDER.with_label("again"), "already, as draft “zero”"),
        (OLDER.with_label(" "), "needs a label"),
    ],
)
def test_the_same_draft_is_not_added_twice(dossier, draft, says):
    with pytest.raises(Refused, match=says):
        dossier.add_draft(draft)
    with pytest.raises(Refused, match=says):
        dossier.check_new(drafts=(draft,))
    assert len(dossier.drafts()) == 2


def test_one_refused_draft_keeps_out_the_others_of_its_import(dossier):
    with pytest.raises(Refused):
        dossier.add(
            drafts=(OLDER.with_label("fresh"), OLDER),
            papers=(),
        )
    assert [d.label for d in dossier.drafts()] == ["zero", "rev1"]


def test_the_same_paper_is_not_added_twice(dossier):
    with pytest.raises(Refused, match="already"):
        dossier.add_paper(PAPER)


def test_authors_are_who_a_person_says_and_can_be_taken_back(dossier):
    dossier.set_authors({"Pen": "FRA", "Other": "EU"})
    dossier.set_author("Pen", "ITA")
    dossier.set_author("Other", "")
    assert dossier.authors() == {"Pen": "ITA"}


def test_own_actors_come_before_shipped_ones(dossier, resources):
    moon = Actor(
        "MOON",
        ActorType.GROUP,
        "Friends of the Moon",
        (Alias("FoM", "en"), Alias("Moon", ambiguous=True)),
        (Membership("FRA", "2030-01-01"), Membership("ITA", "", "2020-01-01")),
        "tides",
        "the room",
    )
    dossier.add_actor(moon)
    register = dossier.register(resources.register)
    assert register.by_id["MOON"] == moon
    assert register.resolve("FoM").id == "MOON"
    assert register.by_id["MOON"].members_on("2031-01-01") == ("FRA",)
    assert register.resolve("France").id == "FRA"


def test_pins_belong_to_their_pair_of_drafts(dossier):
    dossier.user_input.add_pin(OLDER, NEWER, ("article-1/1", "article-2/1"))
    dossier.user_input.add_pin(OLDER, NEWER, ("article-1/1", "article-2/1"))
    assert dossier.user_input.pins(OLDER, NEWER) == (("article-1/1", "article-2/1"),)
    assert dossier.user_input.pins(NEWER, OLDER) == ()
    dossier.user_input.remove_pin(OLDER, NEWER, ("article-1/1", "article-2/1"))
    assert dossier.user_input.pins(OLDER, NEWER) == ()


def test_positions_entered_by_hand_come_back(dossier):
    position = Position(ActorRef("FRA", "France"), Stance.RESERVE, "Article 2", "", "the room", "morning", "2031-01-03")
    kept = dossier.user_input.add_position(position)
    assert dossier.user_input.positions() == (kept,)
    assert kept.id
    assert replace(kept, id="") == position
    other = dossier.user_input.add_position(replace(position, address="Article 3"))
    dossier.user_input.remove_position(kept.id)
    dossier.user_input.remove_position("nobody's")
    assert dossier.user_input.positions() == (other,)
    assert dossier.user_input.add_position(kept) == kept
    assert set(dossier.user_input.positions()) == {kept, other}


def test_what_is_in_it_is_written_by_its_schema(dossier, valid):
    document = valid(info_json(dossier))
    assert document["title"] == "Tides"
    assert [d["label"] for d in document["drafts"]] == ["zero", "rev1"]
    assert document["counts"]["drafts"] == 2
    assert document["counts"]["proposals"] == 1
    assert valid(proposals_json(dossier.papers()))["proposals"][0]["asks"][0]["wording"] == "and lagoons"
    assert dossier.problems() == ()
