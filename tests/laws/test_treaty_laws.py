"""Laws of what a reader is told: one thing is done to a treaty in any of six languages, and that thing is what is told.

What holds for any two drafts, whatever was done to them, is in test_comparison_laws.py.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.treaty.changes import ChangeClass, ChangeKind
from tests.laws.treaties import TONGUES, Treaty, Writer, treaties

if TYPE_CHECKING:
    from app.treaty.changes import Change, Comparison

FOLLOWING = {ChangeKind.RENUMBERING, ChangeKind.CROSS_REFERENCE}


def told(comparison: Comparison) -> Counter[tuple[str, str]]:
    """How often each kind and class of change is told."""
    return Counter((change.kind.value, change.weight.value) for change in comparison.changes)


def heavy(comparison: Comparison) -> list[Change]:
    """The substantive changes."""
    return [change for change in comparison.changes if change.weight is ChangeClass.SUBSTANTIVE]


def beyond(treaty: Treaty, at: int) -> int:
    """How many citations name an article at or behind a place (counted from 0)."""
    text = " ".join(s for _, paragraphs in treaty.articles for rows in paragraphs for s in rows)
    return sum(text.count(f"{{{place}}}") for place in range(at + 1, len(treaty.articles) + 1))


@given(treaties(), st.data())
@settings(max_examples=60)
def test_a_new_article_is_one_insertion_and_one_group_of_what_follows(
    made: tuple[Treaty, Writer], data: st.DataObject
) -> None:
    treaty, writer = made
    at = data.draw(st.integers(0, len(treaty.articles)))
    longer = treaty.with_article(at, writer.sentence(2), [(writer.sentence(), writer.sentence())])
    comparison = compare(treaty.draft(), longer.draft(lambda place: place + (place > at)))
    follows = len(treaty.articles) - at + beyond(treaty, at)
    assert told(comparison)["renumbering", "consequential"] == len(treaty.articles) - at
    assert told(comparison)["cross_reference", "consequential"] == beyond(treaty, at)
    assert told(comparison)["insertion", "substantive"] == len(heavy(comparison)) == 2
    assert len(comparison.changes) == 2 + follows
    counts = {group.kind: group.count for group in comparison.groups}
    assert counts == {"insertion": 2} | ({"renumbering": follows} if follows > 1 else {})
    assert not any(pair.moved for pair in comparison.pairs)


@given(treaties(), st.data())
@settings(max_examples=60)
def test_a_citation_that_nobody_touched_is_told_when_its_article_got_another_number(
    made: tuple[Treaty, Writer], data: st.DataObject
) -> None:
    treaty, writer = made
    at = data.draw(st.integers(0, len(treaty.articles)))
    longer = treaty.with_article(at, writer.sentence(2), [(writer.sentence(), writer.sentence())])
    comparison = compare(treaty.draft(), longer.draft())
    stale = [change for change in comparison.changes if change.kind is ChangeKind.CROSS_REFERENCE]
    assert len(stale) == beyond(treaty, at)
    for change in stale:
        assert (change.weight, change.tags) == (ChangeClass.SUBSTANTIVE, ("reference",))
        assert change.older
        assert change.newer
        assert change.older.text == change.newer.text


@given(treaties(articles=(2, 3), paragraphs=(3, 4)), st.data())
@settings(max_examples=60)
def test_a_paragraph_that_moved_with_a_new_word_is_one_move_with_its_word(
    made: tuple[Treaty, Writer], data: st.DataObject
) -> None:
    treaty, writer = made
    article = data.draw(st.integers(0, len(treaty.articles) - 1))
    paragraphs = list(treaty.articles[article][1])
    head, tail = paragraphs.pop()
    words = tail.split(treaty.tongue.gap) if treaty.tongue.gap else [tail[k : k + 2] for k in range(0, len(tail), 2)]
    gone = words[4]
    word = next(word for _ in iter(int, 1) if set(word := writer.word()).isdisjoint(gone) or treaty.tongue.gap)
    words[4] = word
    paragraphs.insert(0, (head, treaty.tongue.gap.join(words)))
    comparison = compare(treaty.draft(), treaty.with_paragraphs(article, paragraphs).draft())
    move, edit = heavy(comparison)
    assert (move.kind, move.older.provision, move.newer.provision) == (
        ChangeKind.MOVE,
        edit.older.provision,
        edit.newer.provision,
    )
    assert (edit.kind, edit.older.text, edit.newer.text) == (ChangeKind.SUBSTITUTION, gone, word)
    assert edit.within == move.id
    assert {c.kind for c in comparison.changes if c not in (move, edit)} == {ChangeKind.RENUMBERING}
    assert told(comparison)["renumbering", "consequential"] == len(paragraphs)


@given(treaties(articles=(3, 5)), st.data())
@settings(max_examples=60)
def test_an_article_that_moved_holds_all_that_changed_inside_it(
    made: tuple[Treaty, Writer], data: st.DataObject
) -> None:
    treaty, writer = made
    (heading, paragraphs), rest = treaty.articles[-1], treaty.articles[:-1]
    edited = tuple(
        (head, f"{tail}{treaty.tongue.gap}{writer.word()}") if data.draw(st.booleans()) else (head, tail)
        for head, tail in paragraphs
    )
    new = f"{heading}{treaty.tongue.gap}{writer.word()}" if data.draw(st.booleans()) else heading
    many = len(treaty.articles)
    moved = replace(treaty, articles=((new, edited), *rest)).draft(lambda place: place % many + 1)
    comparison = compare(treaty.draft(), moved)
    (move,) = [change for change in comparison.changes if change.kind is ChangeKind.MOVE]
    assert move.older.provision == [p.id for p in treaty.draft().provisions if not p.parent][-1]
    assert move.newer.provision == moved.provisions[0].id
    inside = {p.id for p in moved.provisions if p.id == move.newer.provision or p.parent == move.newer.provision}
    for change in comparison.changes:
        if change is not move:
            assert change.within == (move.id if change.newer.provision in inside else None)
    words = sum(one != other for one, other in zip(paragraphs, edited, strict=True)) + (new != heading)
    assert told(comparison)["insertion", "substantive"] == len(heavy(comparison)) - 1 == words


@given(treaties(articles=(1, 3)), st.data())
@settings(max_examples=60)
def test_a_split_is_a_break_and_numbers_and_a_join_its_mirror(made: tuple[Treaty, Writer], data: st.DataObject) -> None:
    treaty, _ = made
    article = data.draw(st.integers(0, len(treaty.articles) - 1))
    paragraphs = list(treaty.articles[article][1])
    at = data.draw(st.integers(0, len(paragraphs) - 1))
    behind = len(paragraphs) - at - 1
    paragraphs[at : at + 1] = [(sentence,) for sentence in paragraphs[at]]
    whole, parted = treaty.draft(), treaty.with_paragraphs(article, paragraphs).draft()
    numbers = {("renumbering", "consequential"): behind} if behind else {}
    assert told(compare(whole, parted)) == {("split", "editorial"): 1, **numbers}
    assert told(compare(parted, whole)) == {("join", "editorial"): 1, **numbers}


@given(treaties(articles=(1, 3)), st.data())
@settings(max_examples=60)
def test_brackets_put_round_words_are_two_signs_and_one_event(made: tuple[Treaty, Writer], data: st.DataObject) -> None:
    treaty, _ = made
    article = data.draw(st.integers(0, len(treaty.articles) - 1))
    paragraphs = list(treaty.articles[article][1])
    at = data.draw(st.integers(0, len(paragraphs) - 1))
    gap = treaty.tongue.gap
    head, tail = paragraphs[at]
    words = tail.split(gap) if gap else [tail[k : k + 2] for k in range(0, len(tail), 2)]
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start, len(words) - 1))
    words[start], words[end] = f"[{words[start]}", f"{words[end]}]" if start < end else f"[{words[end]}]"
    if start == end:
        words[start] = words[end]
    paragraphs[at] = (head, gap.join(words))
    plain, bracketed = treaty.draft(), treaty.with_paragraphs(article, paragraphs).draft()
    for comparison, kind in (
        (compare(plain, bracketed), "bracket_added"),
        (compare(bracketed, plain), "bracket_removed"),
    ):
        assert told(comparison) == {("bracketing", "substantive"): 2}
        assert [(group.kind, group.count) for group in comparison.groups] == [(kind, 2)]


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
@given(seed=st.integers(0, 2**16), places=st.lists(st.integers(0, 3), min_size=1, max_size=4, unique=True))
@settings(max_examples=15)
def test_each_swap_of_modal_verbs_is_told_alone(tongue, seed: int, places: list[int]) -> None:
    writer = Writer(tongue, seed)
    sentences = [[writer.sentence(5), writer.sentence(5)] for _ in range(4)]

    def draft(swapped: list[int]):
        rows = [
            (tongue.gap.join([head, tongue.modals[place in swapped], tail]),)
            for place, (head, tail) in enumerate(sentences)
        ]
        return Treaty(tongue, ((writer.tongue.syllables[0], tuple(rows)),)).draft()

    changes = compare(draft([]), draft(places)).changes
    assert [(c.older.text, c.newer.text, c.weight, c.tags) for c in changes] == [
        (*tongue.modals, ChangeClass.SUBSTANTIVE, ("modal",)) for _ in places
    ]


@given(treaties(articles=(1, 3)), st.data())
@settings(max_examples=60)
def test_marks_that_nobody_reads_are_editorial_and_part_no_text(
    made: tuple[Treaty, Writer], data: st.DataObject
) -> None:
    treaty, _ = made
    marks = {"ar": "\u064e\u0651\u0640\u200f", "zh": "\u200b\u2060"}.get(treaty.tongue.code, "\u00ad\u200b\u200e")
    article = data.draw(st.integers(0, len(treaty.articles) - 1))
    paragraphs = list(treaty.articles[article][1])
    at = data.draw(st.integers(0, len(paragraphs) - 1))
    head, tail = paragraphs[at]
    places = data.draw(st.lists(st.integers(1, len(tail) - 1), min_size=1, max_size=4, unique=True))
    for place in sorted(places, reverse=True):
        tail = tail[:place] + data.draw(st.sampled_from(marks)) + tail[place:]
    paragraphs[at] = (head, tail)
    comparison = compare(treaty.draft(), treaty.with_paragraphs(article, paragraphs).draft())
    assert comparison.changes
    assert {change.weight for change in comparison.changes} == {ChangeClass.EDITORIAL}
    assert [(pair.older, pair.newer) for pair in comparison.pairs] == [(p.id, p.id) for p in treaty.draft().provisions]
