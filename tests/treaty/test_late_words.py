"""A pattern that is asked for its words first finds what it finds without, and its words are those of the pattern."""

from __future__ import annotations

import pickle
import re
import sys
from pathlib import Path

import pytest

from app import late_pattern, late_words
from app.late_pattern import compile_worded, fold_case
from tests.treaty.late_words import table, text_of, words_of


def test_the_words_of_every_pattern_are_those_that_are_written_down():
    assert table() == late_words.WORDS, "python -m tests.treaty.late_words"
    assert len(late_words.WORDS) > 50
    assert Path(late_words.__file__).read_text(encoding="utf-8") == text_of(late_words.WORDS)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("ships?", ("ship",)),
        (r"\b(?:keep|retain)(?:s|ed)?\b", ("keep", "retain")),
        (r"withdr(?:ew|awn)", ("withdr",)),
        (r"(?:the\s+)?pier|\d+", ()),
        (r"(?:oars?|)\s*rope", ("rope",)),
        (r"[Rr]ope\d", ("rope",)),
        (r"(?:rope){2}x*", ("rope",)),
        (r"(?=lamp)\w+", ("lamp",)),
        (r"(?!lamp)\w+", ()),
        (r"(?<!lamp)oar", ("oar",)),
        (r"(?>rope)\s", ("rope",)),
        (r"[ab]cde", ("cde",)),
        ("船只|码头", ("码头", "船只")),
        ("a", ()),
    ],
)
def test_whatever_is_found_has_one_of_the_words(source, words):
    assert words_of(source, re.IGNORECASE) == words


@pytest.fixture
def worded(monkeypatch):
    """A pattern whose words are known, and the same as it is compiled at once."""

    def make(source, flags=0):
        one = compile_worded(source, flags)
        monkeypatch.setitem(late_words.WORDS, late_pattern.key_of(source, flags), "|".join(words_of(source, flags)))
        return one, re.compile(source, flags)

    return make


@pytest.mark.parametrize("text", ["Two SHIPS and a ship", "no oar, no rope", "", "ſhip", "ship"])
def test_it_answers_as_a_pattern_that_is_asked_at_once(worded, text):
    one, plain = worded(r"ship(?P<many>s)?", re.IGNORECASE)
    for way in ("search", "match", "fullmatch"):
        found, right = getattr(one, way)(text), getattr(plain, way)(text)
        assert (found and found.span()) == (right and right.span())
        later, right = getattr(one, way)(text, 2), getattr(plain, way)(text, 2)
        assert (later and later.span()) == (right and right.span())
    assert [found.span() for found in one.finditer(text)] == [found.span() for found in plain.finditer(text)]
    assert one.findall(text) == plain.findall(text)
    assert one.sub("oar", text) == plain.sub("oar", text)
    assert one.sub("oar", text, count=1) == plain.sub("oar", text, count=1)
    assert one.split(text) == plain.split(text)
    assert one.split(text, maxsplit=1) == plain.split(text, maxsplit=1)


def test_it_is_compiled_when_a_text_has_one_of_its_words(worded):
    one, _ = worded("ship")
    assert one.search("no oar, no rope") is None
    assert "compiled" not in vars(one)
    assert one.search("a ship").end() == 6
    assert "compiled" in vars(one)


def test_it_has_what_a_compiled_pattern_has_and_no_more(worded):
    one, plain = worded("(?P<who>ship)", re.IGNORECASE)
    assert (one.pattern, one.flags, dict(one.groupindex), one.groups) == (plain.pattern, plain.flags, {"who": 1}, 1)
    with pytest.raises(AttributeError):
        one.unknown  # noqa: B018
    assert pickle.loads(pickle.dumps(one)).search("a ship").end() == 6


def test_a_pattern_of_which_no_words_are_written_down_is_asked_of_every_text():
    one = compile_worded(r"oars on the (?:pier|quay) of nobody")
    assert one.may_be_in("anything")
    assert one.search("oars on the quay of nobody").end() == 26


def test_no_sign_that_a_pattern_takes_for_a_letter_is_folded_to_another():
    letters = sorted({letter for words in late_words.WORDS.values() for letter in words.replace("|", "")})
    signs = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))
    alike = re.findall(f"[{re.escape(''.join(letters))}]", signs, re.IGNORECASE)
    assert {"ſ", "\u212a", "İ", "ı"} < set(alike)
    for letter in letters:
        one = re.compile(re.escape(letter), re.IGNORECASE)
        assert {fold_case(sign) for sign in alike if one.match(sign)} == {letter}
