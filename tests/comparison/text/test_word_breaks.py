"""Words that one side writes in pieces: broken words are editorial, two words for one are not."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.comparison.text.tokenized_draft import tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from app.comparison.text.word_breaks import WordCounts
from app.treaty.changes import ChangeClass
from tests.comparison.drafts import article

KNOWN = "Whereas each keeper shall give notification, by agreement, of its information and the other lamps in the tower"
"""Where words stand once more, so that they are known to be words."""


def judged(older: str, newer: str, language: str = "en", known: str = KNOWN) -> tuple[set[ChangeClass], set[str]]:
    """The classes and tags of what changed, the same both ways."""
    found = []
    for one, other in ((older, newer), (newer, older)):
        texts = [f"Whereas the {side} stays as it was in harbour" for side in (one, other)]
        changes = compare(*(article(known, text, language=language) for text in texts)).changes
        assert changes
        found.append(({change.weight for change in changes}, {tag for change in changes for tag in change.tags}))
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    ("whole", "broken"),
    [
        ("keeper shall act", "keeper sha ll act"),
        ("keeper must act", "keeper mus t act"),
        ("notification", "not ification"),
        ("notification of it", "no tification of it"),
        ("agreement", "a greement"),
        ("other", "o ther"),
        ("able to act", "a ble to act"),
        ("nonmarket oil", "non-market oil"),
        ("capabilities", "capabilitie s"),
        ("lamplighting", "lamplight ing"),
        ("seamanship of it", "seaman-ship of it"),
        ("obligations", "obli-\u00adgations"),
        ("speci\ufb01c oil", "specific oil"),
        ("lan\u200btern", "lantern"),
        ("lan\u00adtern", "lantern"),
        ("the old keeper", "th eold keeper"),
        ("it cannot act", "it can not act"),
        ("five percent", "five per cent"),
        ("reexamine it", "re-examine it"),
        ("request of it", "re quest of it"),
        ("CO₂ of it", "CO2 of it"),
    ],
)
def test_a_broken_word_is_editorial(whole: str, broken: str) -> None:
    known = f"{KNOWN}, at the request of the old"
    assert judged(whole, broken, known=known) == ({ChangeClass.EDITORIAL}, set())


@pytest.mark.parametrize(
    ("language", "whole", "broken"),
    [
        ("fr", "le navire", "le na vire"),
        ("es", "el registro", "el regis tro"),
        ("ru", "договор о рыбе", "дого вор о рыбе"),
        ("ru", "вице-президент", "вицепрезидент"),
        ("ar", "المجلس في الميناء", "المج لس في الميناء"),
        ("zh", "保存记录", "保 存 记录"),
        ("xx", "lantern", "lan tern"),
    ],
)
def test_in_every_script(language: str, whole: str, broken: str) -> None:
    assert judged(whole, broken, language) == ({ChangeClass.EDITORIAL}, set())


@pytest.mark.parametrize(
    ("apart", "joined"),
    [
        ("the lamps of the tower", "the lamps ofthe tower"),
        ("which shall pay", "which shallpay"),
        ("the keeper and the port", "the keeper andthe port"),
        ("фонари для порта", "фонари дляпорта"),
    ],
)
def test_words_that_ran_together_are_editorial_where_the_drafts_have_them_apart(apart: str, joined: str) -> None:
    known = "Whereas some of the ports, and the towns, shall pay; для порта и города"
    assert judged(apart, joined, known=known)[0] == {ChangeClass.EDITORIAL}


def test_words_that_run_together_elsewhere_too_or_stand_apart_nowhere_else_are_of_substance() -> None:
    for known in ("Whereas some of the ports, and ofthe towns, pay", "Whereas the ports, of salt, pay"):
        assert judged("the lamps of the tower", "the lamps ofthe tower", known=known)[0] == {ChangeClass.SUBSTANTIVE}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("maybe they pay, as they may be asked", "may be they pay, as they may be asked"),
        ("often ports", "of ten ports"),
        ("informal talks", "in-formal talks"),
        ("maybe so", "may be so"),
        ("they inform it", "they in form it"),
        ("information", "in formation"),
        ("nowhere", "no where"),
        ("everyone", "every one"),
        ("notable", "not able"),
        ("another", "an other"),
        ("they resign it", "they re-sign it"),
        ("a resort", "a re-sort"),
        ("altogether", "all together"),
        ("10 lamps", "1 0 lamps"),
        ("1015 lamps", "10-15 lamps"),
        ("lampoil", "lamp oil"),
        ("thelamp oil", "the lampoil"),
    ],
)
def test_two_words_for_one_are_of_substance(one: str, other: str) -> None:
    known = f"{KNOWN}, each lampoil, its lamp and its oil, which thelamp has"
    assert ChangeClass.SUBSTANTIVE in judged(one, other, known=known)[0]


def test_what_nothing_in_the_drafts_shows_to_be_a_word_stays_of_substance() -> None:
    for one, other in (("inglenook", "in glenook"), ("agreement", "a greement"), ("thx eold", "th xeold")):
        assert judged(one, other, known="Whereas a lamp burns in the tower") == ({ChangeClass.SUBSTANTIVE}, set())


@given(st.lists(st.lists(st.sampled_from([*"abcdefgh", "-"]), max_size=12), min_size=2, max_size=4))
def test_counts_that_are_looked_for_one_by_one_are_those_of_all(texts: list[list[str]]):
    vocabulary = TokenVocabulary()
    outlines = tuple(
        tokenize_draft(article(*(" ".join(words) for words in part)), vocabulary) for part in (texts[::2], texts[1::2])
    )
    words = vocabulary.words
    bare = [
        [number for number in tokens.ids if words[number] != "-"]
        for outline in outlines
        for tokens in (*outline.texts, *outline.headings)
    ]
    numbers = range(len(words))
    asked: list[int | tuple[int, int]] = [*numbers, *product(numbers, numbers)]
    counts = WordCounts((outlines[0], outlines[1]), words)
    for one in [one for one in asked if not isinstance(one, int) or words[one] != "-"] * 2:
        wanted = sum(ids.count(one) if isinstance(one, int) else list(pairwise(ids)).count(one) for ids in bare)
        assert counts[one] == wanted
