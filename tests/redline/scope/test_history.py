"""What a provision reached in each draft of a series."""

from __future__ import annotations

from itertools import pairwise

from app.attribution.scope_moves import scope_moves
from app.comparison.compare import compare
from app.redline.scope.board import ScopeSince, scope_board
from app.redline.scope.history import ScopeStep, reach_history
from tests.attribution.made import REGISTER
from tests.house.examples import draft, scope_in


def steps_of(*drafts):
    steps = [ScopeStep("0", scope_board(scope_in(drafts[0]), drafts[0]))]
    for n, (older, newer) in enumerate(pairwise(drafts), 1):
        comparison = compare(older, newer)
        maps = scope_in(older), scope_in(newer)
        since = ScopeSince(maps[0], older, comparison.pairs, scope_moves(*maps, comparison, ()), REGISTER)
        pairs = tuple((one.older, one.newer) for one in comparison.pairs)
        steps.append(ScopeStep(str(n), scope_board(maps[1], newer, since), pairs))
    return steps


WAIT = "1. Ships wait in the roads until the tide has turned."
AID = "Parties shall aid each other at sea by day and by night for {} and in all ports."


def test_a_provision_is_followed_under_its_numbers_backwards_and_forwards():
    steps = steps_of(
        draft(f"1. {AID.format('any crime')}"),
        draft(WAIT, f"2. {AID.format('any crime')}"),
        draft(WAIT, f"2. {AID.format('serious crimes')}"),
        draft(WAIT),
    )
    versions = reach_history(steps, 1, "article-1/2")
    assert [(one.label, one.provisions) for one in versions] == [
        ("0", ("article-1/1",)), ("1", ("article-1/2",)), ("2", ("article-1/2",)), ("3", ()),
    ]  # fmt: skip
    assert [one.reached for one in versions] == [
        ("any criminal offence",), ("any criminal offence",), ("serious crime",), (),
    ]  # fmt: skip
    assert [[turn.newer for turn in one.turns] for one in versions] == [[], [], ["serious crime"], [""]]
    assert [row.went for row in versions[3].rows] == [True]


def test_an_offence_that_came_is_a_turn_of_what_reaches_it():
    chapter = ("Chapter I", "Deeds", "Article 2", "Rope", "1. Parties shall establish as an offence the theft of rope.")
    raft = ("Article 3", "Rafts", "1. Parties shall establish as an offence the cutting of rafts adrift.")
    rest = ("Chapter II", "Aid", "Article 9", "Aid", "1. Parties aid for the offences described in chapter I.")
    steps = steps_of(draft(*chapter, *rest), draft(*chapter, *raft, *rest))
    (_, version) = reach_history(steps, 1, "article-9/1")
    assert [(turn.by_offence, turn.address) for turn in version.turns] == [(True, "Article 3")]
