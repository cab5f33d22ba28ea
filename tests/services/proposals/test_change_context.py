"""What is known around the changes of a pair: positions on the newer draft, and the lives of changed words."""

from __future__ import annotations

import pickle

import pytest

from app.cache import ProcessCache
from app.job import Refused, SilentProgress
from app.services.comparisons.pairs import DraftPair, compare_pair
from app.services.proposals.change_context import change_context


def test_positions_and_lives_of_a_pair(sample, resources):
    kept = ProcessCache()
    (found,) = change_context(DraftPair(sample, "rev1", "rev2"), resources, SilentProgress(), kept)
    assert found.drafts == ("zero", "rev1", "rev2", "final")
    assert found.stand.draft == "rev2"
    changes = compare_pair(sample, "rev1", "rev2", resources).comparison.changes
    gone = next(c for c in changes if c.newer is None and c.older and "Castria" in c.older.text)
    assert (1, (2,)) in [(life.entered, life.left) for life in found.lives[gone.id].older]
    may = next(c for c in changes if c.older and c.newer and (c.older.text, c.newer.text) == ("shall", "may"))
    assert found.lives[may.id].older[0].entered == 0
    assert found.lives[may.id].newer[0].entered == 2
    assert pickle.loads(pickle.dumps(found)) == found
    assert list(change_context(DraftPair(sample, "rev1", "rev2"), resources, SilentProgress(), kept)) == [found]


def test_the_lives_of_many_changes_come_in_pieces(sample, resources, monkeypatch):
    pair, kept = DraftPair(sample, "rev1", "rev2"), ProcessCache()
    (whole,) = change_context(pair, resources, SilentProgress(), kept)
    monkeypatch.setattr("app.services.proposals.change_context._PIECE", 7)
    first, *rest = change_context(pair, resources, SilentProgress(), kept)
    assert (first.stand, {piece.stand for piece in rest}) == (whole.stand, {None})
    assert max(len(piece.lives) for piece in rest) == 7
    assert {change: lives for piece in (first, *rest) for change, lives in piece.lives.items()} == whole.lives


def test_another_reading_has_positions_and_no_lives(sample, resources):
    (found,) = change_context(
        DraftPair(sample, "rev1", "rev2", "unbracketed"), resources, SilentProgress(), ProcessCache()
    )
    assert found.stand.rows
    assert found.lives == {}


def test_a_draft_that_is_not_there_is_refused(sample, resources):
    with pytest.raises(Refused, match="rev9"):
        next(change_context(DraftPair(sample, "rev1", "rev9"), resources, SilentProgress(), ProcessCache()))
