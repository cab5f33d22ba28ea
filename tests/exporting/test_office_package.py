"""What is written between the tags of the parts of an office file is read there again."""

from __future__ import annotations

from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.exporting.office_package import xml_words


@given(st.text(st.sampled_from("ab&<>\"';x ")))
def test_words_are_escaped_as_the_library_does_and_read_again(words: str):
    assert xml_words(words) == escape(words)
    assert (etree.fromstring(f"<t>{xml_words(words)}</t>").text or "") == words
