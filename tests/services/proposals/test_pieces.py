"""What a window receives in pieces is what would come in one: the list of proposals, and the positions."""

from __future__ import annotations

import pytest

from app.services.proposals import listing, position_entry


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    """Pieces of two rows: the sample has few."""
    monkeypatch.setattr(listing, "_PIECE", 2)
    monkeypatch.setattr(position_entry, "_PIECE", 2)


def test_the_list_of_proposals_is_joined_from_its_pieces(made_sample, resources):
    whole = listing.proposal_list_of(made_sample, resources, draft="rev1", language="fr")
    pieces = list(listing.proposal_list_pieces(made_sample, resources, draft="rev1", language="fr"))
    assert len(pieces) == 1 + (len(whole.rows) + 1) // 2 > 3
    assert max(len(piece) for piece in pieces[1:]) == 2
    assert listing.list_from(pieces) == whole
    assert whole.scorecards == whole.cards(whole.rows, "fr") != ()
    assert listing.list_from([whole]) == whole


def test_positions_are_joined_from_their_pieces(made_sample, resources):
    whole = position_entry.dossier_stands(made_sample, resources, shown="rev1")
    pieces = list(position_entry.stand_pieces(made_sample, resources, shown="rev1"))
    assert len(pieces) > 3
    assert max(len(rows) for piece in pieces[1:] for rows in piece.values()) == 2
    assert position_entry.stands_from(pieces) == whole
    assert position_entry.stands_from([whole]) == whole
