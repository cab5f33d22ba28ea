"""Brackets that come and go in pairs, also where one half of what is asked has no place."""

from __future__ import annotations

import pytest

from app.attribution.amendments.paired_brackets import with_pairs


def after(text: str, *edits: tuple[str, str], once: str = "", wanted: str = "") -> str:
    """A text after edits, each by the words that make way for others."""
    found = [(text.index(out), text.index(out) + len(out), into) for out, into in edits]
    for start, end, new in reversed(with_pairs(text, found, once, wanted)):
        text = text[:start] + new + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "edits", "expected"),
    [
        ("Ships moor by day.", [("day", "day]")], "Ships moor by day."),
        ("Ships moor by day.", [("moor", "[moor")], "Ships moor by day."),
        ("Ships moor by day.", [("moor", "[moor"), ("day", "day]")], "Ships [moor by day]."),
        ("Ships [moor] by day.", [("[", "")], "Ships [moor] by day."),
        ("Ships [moor] by day.", [("[", ""), ("]", "")], "Ships moor by day."),
        ("Ships [moor at] day.", [("at] day", "by night")], "Ships [moor by night]."),
        ("Ships [moor] by day.", [("] by", "at")], "Ships [moor] at day."),
        ("Ships moor, or [lie by] day.", [("or [", "and")], "Ships moor, and [lie by] day."),
        ("Ships [lie moored by] day.", [("[lie ", "are ")], "Ships [are moored by] day."),
        ("Ships [lie] [moor] by day.", [("lie] [", " "), ("day", "night")], "Ships [ moor] by night."),
        ("Ships [lie] [moor] by day.", [("day", "[day")], "Ships [lie] [moor] by day."),
        ("Ships moor] by day.", [("day", "night")], "Ships moor] by night."),
        ("Ships moor] by day.", [("day", "day]")], "Ships moor] by day."),
        ("Ships [moor by day.", [("Ships", "[Ships")], "Ships [moor by day."),
        ("Ships moor] [by] day.", [("by", "by]")], "Ships moor] [by] day."),
        ("Ships [moor] by day.", [("moor", "")], "Ships  by day."),
        ("Ships moor by day.", [("moor", "moor [or lie] []")], "Ships moor [or lie]  by day."),
        ("Ships moor [within] days.", [("within", "in"), ("days", "weeks")], "Ships moor [in] weeks."),
        ("[a] [b]", [("a", ""), ("b", "c")], " [c]"),
    ],
)
def test_no_half_is_left_and_no_pair_is_empty(text, edits, expected):
    assert after(text, *edits) == expected


def test_a_half_that_stands_alone_in_the_wording_is_put_in_alone():
    wanted = "[Ships moor by day."
    assert after("Ships moor by day.", ("Ships", "[Ships"), once="Ships moor by day.", wanted=wanted) == wanted
    assert after("1] a", ("a", "b"), once="1] a", wanted="1] b") == "1] b"


def test_a_blank_in_the_wording_stays_one():
    wanted = "Ships moor for [ ] days."
    assert after("Ships moor for two days.", ("two", "[ ]"), wanted=wanted) == wanted
