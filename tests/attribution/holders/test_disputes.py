"""Which texts a draft shows to be in dispute, and who signs them there."""

from __future__ import annotations

import pytest

from app.attribution.holders.disputes import disputes_in
from tests.house.examples import draft


def told(text):
    """Each text in dispute: how, its words, and who signs it for what."""
    return [
        (one.sort.value, one.words, [(held.actors[0].id, held.side.value) for held in one.held])
        for one in disputes_in(text)
    ]


@pytest.mark.parametrize(
    ("lines", "right"),
    [
        (["1. Ships moor [by day]."], [("bracket", "by day", [])]),
        (["1. Ships moor [by day – Norhaven]."], [("bracket", "by day", [("XNO", "for")])]),
        (
            ["1. Ships moor [by day – Norhaven; Kestria delete]."],
            [("bracket", "by day", [("XNO", "for"), ("XKE", "against")])],
        ),
        (["1. Ships [shall][should] moor."], [("alternative", "shall", []), ("alternative", "should", [])]),
        (
            ["1. Ships [shall – Norhaven][should – Kestria] moor."],
            [("alternative", "shall", [("XNO", "for")]), ("alternative", "should", [("XKE", "for")])],
        ),
        (["1. Ships moor [by day [or night]]."], [("bracket", "by day [or night]", []), ("bracket", "or night", [])]),
        (["1. Ships moor. [Agreed ad ref]"], []),
        (["1. Ships moor by day (supported by Kestria)."], [("signed", "Ships moor by day", [("XKE", "for")])]),
        (["1. Ships moor [by day] (reservation by Kestria)."], [("bracket", "by day", [("XKE", "otherwise")])]),
        (["1. Ships moor [by day – Kestria flexible]."], [("bracket", "by day", [])]),
        (["1. [Ships moor.", "2. Nets dry.]"], [("bracket", "Ships moor. Nets dry.", [])]),
        (["1. [Ships moor.", "2. Nets dry.", "3. Sails go.]"], [("bracket", "Ships moor. Nets dry. Sails go.", [])]),
        (["1. Ships moor [by day."], []),
    ],
)
def test_what_is_in_dispute_and_who_signs_it(lines, right):
    assert told(draft(*lines)) == right


def test_a_block_that_is_an_option_is_signed_by_its_label():
    text = draft("Article 1", "Lamps", "1. All burn.", "Option 1 (Norhaven):", "Lamps burn.", "Option 2:", "Wicks go.")
    assert told(text) == [("option", "Lamps burn.", [("XNO", "for")]), ("option", "Wicks go.", [])]
    assert [len(one.stretches) for one in disputes_in(text)] == [2, 1]


def test_a_heading_may_be_in_dispute():
    text = draft("Article 1", "[Lamps and sails]", "1. Ships moor.")
    found = disputes_in(text)
    assert [(one.words, one.stretches[0].field) for one in found] == [("Lamps and sails", "heading")]


def test_one_answer_is_awaited():
    found = disputes_in(draft("1. Ships moor by day. [Pending: Kestria]"))
    assert [(one.sort.value, one.words) for one in found] == [("signed", "Ships moor by day.")]
    (held,) = found[0].held
    assert (held.actors[0].id, held.side.value, held.stance.value, held.link.value) == (
        "XKE", "otherwise", "reserve", "marked",
    )  # fmt: skip


def test_a_request_in_a_tag_signs_no_words():
    text = draft("1. Ships moor [by day] {Kestria: add “by night”}.")
    assert told(text) == [("bracket", "by day", [])]


def test_a_tag_alone_signs_the_paragraph_before_it():
    assert told(draft("1. Ships moor by day.", "(supported by Kestria)")) == [
        ("signed", "Ships moor by day.", [("XKE", "for")])
    ]


def test_a_tag_that_speaks_of_no_words_signs_nothing():
    assert told(draft("1. — (supported by Kestria)")) == []


@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        ("en", "1. Ships shall moor [by day].", "by day"),
        ("fr", "1. Les navires accostent [de jour].", "de jour"),
        ("es", "1. Los buques atracan [de día].", "de día"),
        ("ru", "1. Суда швартуются [днём].", "днём"),
        ("zh", "1. 船舶［白天］停泊。", "白天"),
        ("ar", "1- ترسو السفن [نهارا].", "نهارا"),
    ],
)
def test_brackets_are_read_in_six_languages(language, line, words):
    head = {"ru": "Статья 1", "zh": "第一条", "ar": "المادة 1"}.get(language, "Article 1")
    found = disputes_in(draft(head, "X", line, language=language))
    assert [(one.sort.value, one.words) for one in found] == [("bracket", words)]


def test_the_id_names_the_place():
    first, second = disputes_in(draft("1. Ships [shall] moor [by day]."))
    assert (first.id, second.id) == ("bracket:article-1/1:text:6", "bracket:article-1/1:text:19")
