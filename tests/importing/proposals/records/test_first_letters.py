"""No word of a record is missed because it is not tried: a pattern that is left out could not have begun there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.proposals.records.first_letters import first_letters, folded_letter
from app.importing.proposals.records.memory import RecordMemory, Saying
from app.importing.proposals.records.record import words_of_script
from app.importing.proposals.records.sayings import may_say
from app.importing.proposals.records.words import RecordWords, record_words

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.resources import Resources

PIECES = st.recursive(
    st.sampled_from(
        ["s", "K", "İ", "é", "ي", "со", r"\w", r"\s+", r"\(", "[يت]", "[a-f]", "[^x]", "(?=s)", "(?!k)", r"\b"]
    ),
    lambda inside: st.one_of(
        st.lists(inside, min_size=1, max_size=3).map("".join),
        st.tuples(inside, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}", "??"])).map(
            lambda one: f"(?:{one[0]}){one[1]}"
        ),
        st.lists(inside, min_size=1, max_size=3).map(lambda some: f"(?:{'|'.join(some)})"),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("with|by", "bw"),
        ("(?:the )?deletion of", "dt"),
        (r"(?:not)?\s*agreed", " an"),
        ("(?=only)only", "o"),
        ("[يت]?ضاف", "يتض"),
        (r"\(spoke", "("),
        ("ſo", "s"),
        ("a{0,2}b", "ab"),
        ("(?:(?:one|two) )?three", "ot"),
    ],
)
def test_the_letters_of_a_pattern_are_read_from_its_signs(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == frozenset(letters)


@pytest.mark.parametrize("pattern", [r"\w+ly", "[a-z]o", "[^o]n", ".", "(?:so)?", "", "so|", r"(?:\d|so)", r"(so)"])
def test_where_its_signs_do_not_tell_them_every_letter_may_begin(pattern: str) -> None:
    assert first_letters(pattern) is None


@settings(max_examples=300, deadline=None)
@given(PIECES, st.text(alphabet="sSſkKKiıİéÉيتضсСоО( xaf\t", min_size=1, max_size=4))
def test_what_begins_with_another_letter_is_never_found(pattern: str, text: str) -> None:
    letters = first_letters(pattern)
    found = re.compile(pattern, re.IGNORECASE).match(text)
    if letters is not None and found is not None:
        assert folded_letter(text[0]) in letters


@pytest.fixture(scope="module")
def languages(resources: Resources) -> tuple[RecordWords, ...]:
    return record_words(resources.records)


def test_every_word_is_found_as_if_all_patterns_were_tried(languages: tuple[RecordWords, ...], root: Path) -> None:
    everything = [path.read_text("utf-8")[:1500] for path in sorted((root / "benchmarks" / "statements").glob("*.txt"))]
    assert len(everything) > 5
    for text in everything:
        for words in languages:
            for place in re.finditer(r"(?<!\w)\w|[^\w\s]", text):
                ends = [
                    (found.end(), kind)
                    for kind, form, _begun in words.kinds
                    if (found := form.match(text, place.start()))
                ]
                told = words.at(text, place.start())
                assert (told is None) == (not [end for end, _kind in ends if end > place.start()])
                if told is not None:
                    assert told[1] == max(end for end, _kind in ends)
                    assert (told[1], told[0]) in ends


@pytest.mark.parametrize(
    ("sentence", "may"),
    [
        ("The Parties shall keep lamps on every pier.", False),
        ("The Parties shall keep lamps, as Norway asked.", True),
        ("We keep lamps on every pier.", True),
        ("Solicitamos lámparas.", True),
        ("Lámparas (solicitamos), en el muelle.", True),
        ("The lamps (of the pier) burn.", False),
        ("Ms. Doe (Norway) asked for lamps.", True),
        ("Норвегия просит.", True),
    ],
)
def test_a_sentence_is_read_where_somebody_may_speak_in_it(
    sentence: str, may: bool, languages: tuple[RecordWords, ...], resources: Resources
) -> None:
    spoken = words_of_script(languages, sentence)
    assert may_say(sentence, spoken, resources.register, RecordMemory()) is may
    heard = RecordMemory(speaker=Saying(()))
    assert may_say(sentence, spoken, resources.register, heard)


def test_nothing_stands_behind_the_end(languages: tuple[RecordWords, ...]) -> None:
    assert all(words.at("so", 2) is None for words in languages)
