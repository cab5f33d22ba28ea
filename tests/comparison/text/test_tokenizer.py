"""Texts as tokens: cut and placed as one pattern cuts them, whatever quick ways lead there."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import Tokens, TokenVocabulary, each_token, words_of

_LETTERS = st.text(st.sampled_from("Ab zé灯第5٥.,[]_-'’\u00ad\u0301\t\n\u00a0\u2028\u200f"), max_size=40)


@given(_LETTERS | st.text(max_size=30))
@example("Ships moor, by day.")
@example("Ships  moor")
@example(" Ships moor")
@example("")
@example("snake_ _case -- e\u0301t\u00e9 5km 灯 " + "灯" * 50)
def test_a_text_read_with_others_is_cut_as_it_is_alone(text: str):
    vocabulary = TokenVocabulary()
    read, alone = vocabulary.read(text), Tokens(text, ())
    assert list(read.spans) == list(alone.spans) == [match.span() for match in each_token(text)]
    assert list(read.spans[:2]) == list(alone.spans[:2])
    assert len(read.spans) == len(read.ids)
    assert (list(read.starts), list(read.ends)) == (list(alone.starts), list(alone.ends))
    assert [read.word(at) for at in range(len(read.ids))] == words_of(text)
    assert [vocabulary.words[number] for number in read.ids] == [fold_spelling(word) for word in words_of(text)]
    for offset in range(len(text) + 2):
        assert read.before(offset) == sum(start < offset for start, _ in alone.spans)


@given(st.lists(_LETTERS, max_size=4))
def test_texts_read_one_after_the_other_have_their_own_places(texts: list[str]):
    vocabulary = TokenVocabulary()
    every = [vocabulary.read(text) for text in (*texts, *texts)]
    assert [list(one.spans) for one in every] == [list(Tokens(text, ()).spans) for text in (*texts, *texts)]
    assert all(read.text[start:end] for read in every for start, end in read.spans)
