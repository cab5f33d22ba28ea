"""Sentences that stand elsewhere: each word has one place it came from."""

from __future__ import annotations

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind
from app.treaty.draft import Draft, Kind, Provision

FIRST = "The wardens of both towns count every lantern on the quay"
MIDDLE = "before the ferry bell rings twice at noon"
LAST = "unless heavy snow falls"
HOSTS = (
    "Keepers sleep by day and watch by night, as they have since the tower was built.",
    "Barley is weighed on the market scales in sight of whoever brought it there.",
    "Copper chains hang across the road from the first frost to the last.",
)


def draft(*texts: str, kind: Kind = Kind.PARAGRAPH) -> Draft:
    return Draft("", "en", "plain", tuple(Provision(f"p{k}", "", kind, "", "", text) for k, text in enumerate(texts)))


def test_words_used_in_two_places_moved_to_one_and_are_new_in_the_other() -> None:
    older = draft(f"{HOSTS[0]} {FIRST} {MIDDLE} {LAST}.", HOSTS[1], HOSTS[2])
    newer = draft(HOSTS[0], f"{HOSTS[1]} {FIRST} {MIDDLE}.", f"{HOSTS[2]} {MIDDLE} {LAST}.")
    comparison = compare(older, newer)
    (move,) = [change for change in comparison.changes if change.kind is ChangeKind.MOVE]
    assert move.newer is not None
    assert move.newer.provision == "p1"
    assert FIRST in move.newer.text
    new = "".join(c.newer.text for c in comparison.changes if c.newer and c.newer.provision == "p2")
    assert MIDDLE in new
    assert LAST in new


def test_a_text_that_became_a_footnote_moved_there() -> None:
    comparison = compare(draft(HOSTS[0]), draft(HOSTS[0], kind=Kind.FOOTNOTE))
    assert [(pair.relation, pair.moved) for pair in comparison.pairs] == [("kept", True)]
    assert [change.kind for change in comparison.changes] == [ChangeKind.MOVE]


def _matched(older: Draft, newer: Draft) -> list[str]:
    texts = older.by_id()
    return [texts[e.older].text[e.older_start : e.older_start + e.length] for e in compare(older, newer).equal]


def test_five_words_that_stand_nowhere_else_moved_though_all_around_them_was_rewritten() -> None:
    words = "polish amber compass boxes gently"
    older = (f"{HOSTS[0]} Clerks shall {words} by night.", HOSTS[1])
    newer = (HOSTS[0], f"{HOSTS[1]} Each master may {words} each day.")
    assert words in _matched(draft(*older), draft(*newer))
    elsewhere = "Merchants polish amber compass boxes, too."
    assert words not in _matched(draft(*older, elsewhere), draft(*newer, elsewhere)), "four of them stand there as well"


def test_two_texts_that_share_nothing_but_a_moved_passage_are_one_provision_when_neither_has_another() -> None:
    passage = f"{FIRST} {MIDDLE} {LAST}"
    older = draft(f"Whatever comes, {passage}, as of old and for ever more in each of both.", HOSTS[0], HOSTS[1])
    newer = draft(
        HOSTS[0], HOSTS[1], f"{passage}; salt, hemp, wool, flax, rope, tar, oil, iron, coal, peat, fish, corn."
    )
    comparison = compare(older, newer)
    (pair,) = [pair for pair in comparison.pairs if pair.older == "p0"]
    assert (pair.newer, pair.relation, pair.moved) == ("p2", "kept", True)
