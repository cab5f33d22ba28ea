"""Which changes touch what somebody asked: those that answer it, and those of the provisions of which it speaks."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from app.attribution.lineage.provision_map import map_provisions
from app.attribution.positions.positions import rows_of
from app.attribution.positions.touched_asks import PlacedPositions, changes_on_asks
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position
from tests.house.examples import draft

OLDER = draft(
    "Article 1", "1. Ships moor by day.", "(a) in the harbour;", "2. Nets dry in the sun.", "3. Crews rest here."
)
NEWER = draft("Article 1", "1. Ships moor at dusk.", "(a) in the old harbour;", "2. Nets dry in the wind.")
MADE = compare(OLDER, NEWER)


def said(address, actor="XA", stance=Stance.PROPOSE, **more):
    return Position(ActorRef(actor, actor), stance, address, "", "paper", "page 1", "2019-05-01", **more)


def touched(*positions, actors=("XA",), attributions=(), made=MADE, drafts=(OLDER, NEWER)):
    course = map_provisions([made])
    indexes = [index_provisions(one) for one in drafts]
    spoken = dict.fromkeys(positions, 0)
    placed = [PlacedPositions(rows_of(positions, indexes, spoken, course, at), indexes[at]) for at in (0, 1)]
    found = changes_on_asks(made.changes, attributions, *placed, actors)
    sides = {one.id: (one.older or one.newer).text for one in made.changes}
    return sorted(sides[change] for change in found)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("Article 1(2)", ["sun"]),
        ("Article 1(1)(a)", ["old "]),
        ("Article 1(1)", ["by day", "old "]),
        ("Article 1", ["Crews rest here.", "by day", "old ", "sun"]),
        ("Article 9", []),
    ],
)
def test_what_is_done_to_the_provision_and_to_what_stands_under_it_touches_it(address, words):
    assert touched(said(address)) == words


def test_of_a_provision_that_is_gone_its_deletion_touches_it_and_nothing_above():
    assert touched(said("Article 1(3)")) == ["Crews rest here."]


def test_what_others_asked_or_we_took_back_touches_nothing():
    assert touched(said("Article 1(2)", actor="XB")) == []
    assert touched(said("Article 1(2)", stance=Stance.WITHDRAW)) == []
    assert touched(said("Article 1(2)", role="facilitator")) == []
    assert touched(said("Article 1(2)", actor="XB"), actors=("XA", "XB")) == ["sun"]


def test_a_change_that_answers_us_or_does_the_contrary_touches_it_wherever_it_stands():
    (sun,) = (one for one in MADE.changes if one.older and one.older.text == "sun")
    answer = SimpleNamespace(change=sun.id, actors=(ActorRef("XB", "B"), ActorRef("XA", "A")))
    assert touched(attributions=(answer,)) == ["sun"]
    assert touched(attributions=(answer,), actors=("XC",)) == []


def test_what_only_renumbers_touches_nothing():
    older, newer = draft("1. Ships moor by day.", "2. Nets dry in the sun."), draft("1. Nets dry in the sun.")
    made = compare(older, newer)
    assert "renumbering" in {one.kind.value for one in made.changes}
    assert touched(said("Article 1(2)"), made=made, drafts=(older, newer)) == []
