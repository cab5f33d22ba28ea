"""Laws of lineage, for any drafts: every word has one life, lives are told alike however the chain goes on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.attribution.lineage.lineage import lineage
from app.treaty.lineages import Life
from tests.laws.test_comparison_laws import drafts, revisions

if TYPE_CHECKING:
    from app.treaty.draft import Draft


@st.composite
def chains(draw: st.DrawFn) -> list[Draft]:
    """One to five drafts: revisions of each other, some of them gone back to, some unrelated."""
    found: list[Draft] = []
    while len(found) < draw(st.integers(1, 5)):
        older, newer = draw(revisions())
        found += draw(st.sampled_from([[older, newer], [older, newer, older], [newer], [draw(drafts())]]))
    return found[:5]


def stood(life: Life, draft: int) -> bool:
    """Whether words with this life stand in a draft."""
    goings = sum(left <= draft for left in life.left)
    return life.entered <= draft and goings == sum(back <= draft for back in life.returned)


@given(chains())
@settings(max_examples=120, deadline=None)
def test_every_character_has_one_life_and_stands_where_its_life_says(chain: list[Draft]) -> None:
    traced = lineage(chain)
    assert len(traced.runs) == len(traced.drafts) == len(chain)
    for index, (draft, runs) in enumerate(zip(chain, traced.runs, strict=True)):
        order = {p.id: place for place, p in enumerate(draft.provisions)}
        seen = {p.id: bytearray(len(p.text)) for p in draft.provisions}
        last = (-1, 0)
        for run in runs:
            assert last <= (order[run.provision], run.start)
            assert run.start < run.end <= len(seen[run.provision])
            last = (order[run.provision], run.end)
            seen[run.provision][run.start : run.end] = b"\1" * (run.end - run.start)
            assert stood(run.life, index)
            turns = [turn for pair in zip(run.life.left, run.life.returned, strict=False) for turn in pair]
            turns += run.life.left[len(run.life.returned) :]
            assert 0 <= len(run.life.left) - len(run.life.returned) <= 1
            assert [run.life.entered, *turns] == sorted({run.life.entered, *turns})
        for p in draft.provisions:
            assert not any(not sign.isspace() and not told for sign, told in zip(p.text, seen[p.id], strict=True))
        for one, other in pairwise(runs):
            assert one.provision != other.provision or one.life != other.life


@given(chains())
@settings(max_examples=60, deadline=None)
def test_what_comes_later_changes_nothing_of_what_was(chain: list[Draft]) -> None:
    def until(traced_runs, last):
        return [
            (run.provision, at, run.life.entered, *(tuple(n for n in turns if n <= last) for turns in _turns(run.life)))
            for run in traced_runs
            for at in range(run.start, run.end)
        ]

    def letters(of, runs):
        texts = {p.id: p.text for p in of.provisions}
        return [told for told in runs if not texts[told[0]][told[1]].isspace()]

    whole, part = lineage(chain), lineage(chain[:-1])
    for index, runs in enumerate(part.runs):
        last = len(chain) - 2
        mine, theirs = until(runs, last), until(whole.runs[index], last)
        assert letters(chain[index], mine) == letters(chain[index], theirs)


@given(chains())
@settings(max_examples=60, deadline=None)
def test_the_same_draft_once_more_changes_nothing(chain: list[Draft]) -> None:
    traced, again = lineage(chain), lineage([*chain, chain[-1]])
    assert again.runs[-1] == again.runs[-2] == traced.runs[-1]
    assert again.runs[:-1] == traced.runs


@given(drafts())
@settings(max_examples=30, deadline=None)
def test_all_words_of_the_first_draft_enter_there(draft: Draft) -> None:
    empty = type(draft)("", "en", "plain", ())
    assert {run.life for run in lineage([draft]).runs[0]} <= {Life(0)}
    assert {run.life for run in lineage([empty, draft]).runs[1]} <= {Life(1)}
    assert {run.life for run in lineage([draft, empty]).runs[0]} <= {Life(0, (1,))}


def _turns(life: Life) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return life.left, life.returned
