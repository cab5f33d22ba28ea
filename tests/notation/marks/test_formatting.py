"""Formatting as notation: what is struck, bold and underlined, or coloured, and when that means nothing."""

from collections.abc import Callable

import pytest

from app.notation.marks.formatting import is_covered, revisions_by_format, statuses_by_highlight
from app.treaty.marks import Format, Mark, Revision, RevisionKind
from app.treaty.profile import Profile

WHO = Profile(
    "who", "", bold_underline_inserts=True, yellow_means="agreed_in_informals", green_means="agreed_ad_referendum"
)


def over(text: str, words: str, *formats: str) -> list[Mark]:
    start = text.index(words)
    return [Format(start, start + len(words), name) for name in formats]


def told(text: str, revisions: list[Revision]) -> list[str]:
    return [f"{r.kind.value} {text[r.start : r.end]}" for r in revisions]


TEXT = "Parties may shall keep the old lamps lit."


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        (
            [*over(TEXT, "may ", "strike"), *over(TEXT, "shall ", "bold", "underline")],
            ["deleted may ", "inserted shall "],
        ),
        (over(TEXT, "shall ", "bold"), []),
        (over(TEXT, "shall ", "underline"), []),
        ([*over(TEXT, "may shall", "bold"), *over(TEXT, "shall keep", "underline")], ["inserted shall"]),
        ([*over(TEXT, "may", "strike"), *over(TEXT, " shall", "strike")], ["deleted may shall"]),
        ([*over(TEXT, "may ", "strike", "bold", "underline")], ["deleted may "]),
        ([*over(TEXT, " ", "strike")], []),
        ([*over(TEXT, TEXT, "bold", "underline")], [f"inserted {TEXT}"]),
    ],
)
def test_strike_deletes_and_bold_with_underline_inserts(marks: list[Mark], expected: list[str]):
    found = revisions_by_format(TEXT, marks, WHO)
    assert told(TEXT, found) == expected
    assert all((r.sign, r.author, r.date) == ("format", "", "") for r in found)
    assert revisions_by_format(TEXT, marks, Profile("plain", "")) == []


def test_words_that_were_tracked_stay_as_they_were_tracked():
    tracked = TEXT.index("the")
    marks = [*over(TEXT, "keep the old", "strike"), Revision(tracked, tracked + 3, RevisionKind.DELETED, "Arven")]
    assert told(TEXT, revisions_by_format(TEXT, marks, WHO)) == ["deleted keep ", "deleted  old"]


@pytest.mark.parametrize(
    ("text", "inserted"),
    [("Lamps of the harbour", False), ("Lamps of the harbour.", True), ("lamps of the harbour", True), ("灯。", True)],
)
def test_a_line_formatted_whole_that_is_no_sentence_is_a_title(text: str, inserted: bool):
    assert bool(revisions_by_format(text, over(text, text, "bold", "underline"), WHO)) is inserted


def test_a_struck_title_is_deleted():
    text = "Lamps of the harbour"
    assert told(text, revisions_by_format(text, over(text, text, "strike", "bold", "underline"), WHO)) == [
        f"deleted {text}"
    ]


def test_a_colour_is_a_status_of_the_words_under_it():
    marks = [
        *over(TEXT, "Parties may", "highlight:yellow"),
        *over(TEXT, "lit.", "highlight:green"),
        *over(TEXT, "old", "bold"),
    ]
    marks += over(TEXT, "keep", "highlight:cyan")
    found = statuses_by_highlight(TEXT, marks, WHO)
    assert [(m.status, TEXT[slice(*m.scope)]) for m in found] == [
        ("agreed_in_informals", "Parties may"),
        ("agreed_ad_referendum", "lit."),
    ]
    assert all(m.start == m.end == m.scope[1] for m in found), "it covers no words: it is not the text that is a status"
    assert statuses_by_highlight(TEXT, over(TEXT, " ", "highlight:green"), WHO) == []
    assert statuses_by_highlight(TEXT, marks, Profile("plain", "")) == []


def test_whether_a_text_is_struck_as_a_whole():
    text = "Lamps are lit."
    struck = [Revision(0, 5, RevisionKind.DELETED), Revision(6, 14, RevisionKind.DELETED)]
    assert is_covered(text, struck, RevisionKind.DELETED)
    assert not is_covered(text, struck, RevisionKind.INSERTED)
    assert not is_covered(text, struck[:1], RevisionKind.DELETED)
    assert not is_covered(" ", [Revision(0, 1, RevisionKind.DELETED)], RevisionKind.DELETED)


def test_a_format_over_nothing_says_nothing():
    assert revisions_by_format(TEXT, [Format(3, 3, "strike")], WHO) == []


def test_operations_of_a_provision(marks_of: Callable[..., list[str]]):
    assert marks_of("ADD 12A New words.", "itu") == ["inserted ADD 12A New words.", "operation ADD"]
    assert marks_of("SUP 56 Old words.", "itu") == ["deleted SUP 56 Old words.", "operation SUP"]
    assert marks_of("SUP* 56 Old words.", "itu") == ["moved_from SUP* 56 Old words.", "operation SUP*"]
    assert marks_of("(MOD) 34 Words.", "itu") == ["operation (MOD)"]
    assert marks_of("NOC", "itu") == ["operation NOC"]
    assert marks_of("SUP 56 Old words.", "plain") == []
    assert marks_of("ADDITIONAL words", "itu") == []
