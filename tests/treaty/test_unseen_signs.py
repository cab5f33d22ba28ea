"""Signs that nobody sees are told, and shown as one that is seen; words that can all be printed stay as they are."""

from __future__ import annotations

import pytest

from app.treaty.unseen_signs import SHOWN, file_name, marks_of_direction, replace_unseen, unseen_signs

TURNED, MARK = "\u202e", "\u200f"


@pytest.mark.parametrize("words", ["Ships moor.", "Les navires – « amarrés »", "船只停泊", "السفن ترسو", "a\u00a0b"])
def test_words_that_are_all_seen_stay_as_they_are(words: str):
    assert replace_unseen(words) == words
    assert unseen_signs(words) == []


def test_signs_that_turn_a_line_are_shown():
    assert replace_unseen(f"Ships{TURNED}moor") == f"Ships{SHOWN}moor"
    assert unseen_signs(f"Ships{TURNED}moor") == [TURNED]


def test_marks_of_direction_stay_in_words_that_are_read_from_the_right():
    assert replace_unseen(f"السفن{MARK} ترسو") == f"السفن{MARK} ترسو"
    assert marks_of_direction(f"السفن{MARK} ترسو") == [MARK]
    assert replace_unseen(f"Ships{MARK}moor") == f"Ships{SHOWN}moor"
    assert marks_of_direction(f"Ships{MARK}moor") == []


def test_what_ends_a_line_is_a_space_in_the_name_of_a_file():
    assert file_name("draft\n2\u2028.docx") == "draft 2 .docx"
    assert replace_unseen("a\u2028b") == "a b"
