"""The law of tracked Word files: reading one as accepted or as original says what Word would have made of it.

Files are made with tracked changes in words and paragraph marks; the two files that accepting and rejecting them gives
are made beside, by the rule of ECMA-376 (a paragraph whose mark goes is joined to the next, whose properties stay).
"""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.docx.reader import read as read_word
from app.importing.outline.build import build
from app.treaty.actors import register_of
from app.treaty.reading import apply_reading
from tests.importing.word_files import edit, gone, para, run, word_file

PROPERTIES = {
    "plain": "",
    "article": '<w:pStyle w:val="Heading1"/>',
    "point": '<w:pStyle w:val="Point"/>',
    "list": '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
}


@dataclass(frozen=True)
class Paragraph:
    properties: str
    runs: tuple[tuple[str, str], ...]
    """(words, "" or "ins" or "del")"""
    mark: str


words = st.lists(
    st.sampled_from(["ships", "shall", "report", "nets", "[lines]", "and", "Ports;", "harbour.", "the"]),
    min_size=1,
    max_size=4,
).map(lambda chosen: " ".join(chosen) + " ")
numbers = st.sampled_from(["", "", "", "1. ", "2. ", "(a) ", "(b) "])
runs = st.lists(st.tuples(words, st.sampled_from(["", "", "ins", "del"])), max_size=3)


@st.composite
def paragraphs(draw):
    made = []
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(list(PROPERTIES)))
        content = draw(runs)
        number = draw(numbers)
        if kind == "plain" and number:
            content = [(number, draw(st.sampled_from(["", "ins", "del"]))), *content]
        made.append(Paragraph(PROPERTIES[kind], tuple(content), draw(st.sampled_from(["", "", "ins", "del"]))))
    return [Paragraph(PROPERTIES["article"], (("Scope of all", ""),), ""), *made[:-1], made[-1].__class__(
        made[-1].properties, made[-1].runs, ""
    )]  # fmt: skip


def tracked(content):
    def piece(text, state):
        return run(text) if not state else edit(state, gone(text) if state == "del" else run(text))

    return word_file(
        "".join(para("".join(piece(*r) for r in p.runs), p.properties, edit(p.mark) if p.mark else "") for p in content)
    )


def settled(content, drop):
    """The file without what is in the state `drop`, and without tracked changes."""
    body, carried = "", ""
    for paragraph in content:
        carried += "".join(run(text) for text, state in paragraph.runs if state != drop)
        if paragraph.mark != drop:
            body += para(carried, paragraph.properties)
            carried = ""
    return word_file(body)


def printed(data, name):
    draft = build(read_word(data, "x.docx"), name="x.docx", sha256="", register=register_of(()), profiles={})
    return " ".join(f"{p.number} {p.heading} {p.text}" for p in apply_reading(draft, name).draft.provisions).split()


@given(paragraphs())
@settings(max_examples=120)
def test_a_tracked_file_reads_as_its_accepted_and_its_rejected_form(content):
    data = tracked(content)
    assert printed(data, "accepted") == printed(settled(content, "del"), "issued")
    assert printed(data, "original") == printed(settled(content, "ins"), "issued")


def test_a_chain_of_inserted_breaks_before_a_counted_article_leaves_the_article_above_its_heading():
    content = [
        Paragraph(PROPERTIES["article"], (("Scope of all", ""),), ""),
        Paragraph("", (("ships ", ""),), "ins"),
        Paragraph("", (("nets ", ""),), "ins"),
        Paragraph(PROPERTIES["article"], (), ""),
    ]
    assert " ".join(printed(tracked(content), "original")) == "Article 1 Scope of all Article 2 ships nets"
    assert printed(tracked(content), "original") == printed(settled(content, "ins"), "issued")


def test_a_number_that_went_with_its_paragraph_is_not_hidden_in_an_empty_article():
    content = [
        Paragraph(PROPERTIES["article"], (("Scope of all", ""),), ""),
        Paragraph(PROPERTIES["list"], (), ""),
        Paragraph(PROPERTIES["article"], (), ""),
        Paragraph(PROPERTIES["list"], (), "del"),
        Paragraph("", (), ""),
    ]
    assert " ".join(printed(tracked(content), "original")) == "Article 1 Scope of all I. Article 2 II."
    assert " ".join(printed(tracked(content), "accepted")) == "Article 1 Scope of all I. Article 2"
