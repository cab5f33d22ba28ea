"""Markdown: nesting, options, footnotes, emphasis. Square brackets are a draft's own and never links. All texts are
invented.
"""

from __future__ import annotations

from app.importing.text.markdown import read, read_inline
from app.treaty.marks import Bracket, Footnote, Format
from tests.importing.drafted import at, markdown_draft, rows


def test_nested_numbers_options_and_words_stand_where_their_indent_says():
    draft = markdown_draft("""
        ---
        title: Draft on lamps 9 Dec 2031
        ---

        ## Draft agreement on lamps

        * TOC
        {:toc}

        ## Preamble

        The Keepers of this Lamp,

        *Fearing* the dark,

        Have agreed as follows:

        ## Article 2bis *(general)*

        **Option 1:**

        1. Lamps shall:

            1. burn;
            2. **Option 1:** smoke;

                **Option 2:** smell;

        2. **Wicks**

            Wicks shall be kept.

        **Option 2:**

        No text

        ## [Article 3ter] *(oil)*

        1.  Oil.
        """)
    assert rows(draft) == [
        ("title", "Title", "Draft agreement on lamps"),
        ("preamble", "Preamble", "Preamble"),
        ("chapeau", "Preamble, chapeau", "The Keepers of this Lamp,"),
        ("preambular", "Preamble, preambular paragraph 1", "Fearing the dark,"),
        ("unnumbered", "Preamble, unnumbered paragraph 1", "Have agreed as follows:"),
        ("article", "Article 2bis", "(general)"),
        ("option", "Article 2bis, Option 1", ""),
        ("paragraph", "Article 2bis, Option 1(1)", "Lamps shall:"),
        ("subparagraph", "Article 2bis, Option 1(1)(1)", "burn;"),
        ("subparagraph", "Article 2bis, Option 1(1)(2)", ""),
        ("option", "Article 2bis, Option 1(1)(2), Option 1", "smoke;"),
        ("option", "Article 2bis, Option 1(1)(2), Option 2", "smell;"),
        ("paragraph", "Article 2bis, Option 1(2)", "Wicks"),
        ("unnumbered", "Article 2bis, Option 1(2), unnumbered paragraph 1", "Wicks shall be kept."),
        ("option", "Article 2bis, Option 2", "No text"),
        ("article", "Article 3ter", "(oil)"),
        ("paragraph", "Article 3ter(1)", "Oil."),
    ]
    assert draft.date == "2031-12-09"
    told = " ".join(str(line.message) for line in draft.report.lines)
    assert "title: Draft on lamps 9 Dec 2031" in told
    assert "{:toc}" in told


def test_brackets_nested_five_deep_survive_word_for_word():
    words = "[a [b [c][d [e [f]] or [g]]] h][i](j) [k][l]"
    draft = markdown_draft(f"## Article 1\n\n1. Lamps {words} burn.")
    paragraph = at(draft, "Article 1(1)")
    assert paragraph.text == f"Lamps {words} burn."
    assert max(m.depth for m in paragraph.marks.text if isinstance(m, Bracket)) == 5


def test_a_repeated_number_inside_an_option_stays_in_it():
    draft = markdown_draft("""
        ## Article 3

        3. **Efforts**

            **Option 1:** Some.

            3bis. More.

            **Option 2:**

            3.3 Other.

            3.3bis Others.

        4. Lamps.
        """)
    assert [a for _, a, _ in rows(draft)][1:] == [
        "Article 3(3)",
        "Article 3(3), Option 1",
        "Article 3(3), Option 1(3bis)",
        "Article 3(3), Option 2",
        "Article 3(3), Option 2(3.3)",
        "Article 3(3), Option 2(3.3bis)",
        "Article 3(4)",
    ]


def test_a_footnote_follows_the_provision_that_cites_it():
    draft = markdown_draft(
        "## Article 1\n\n1. Lamps[^7] burn.\n\n2. Oil.\n\n[^7]: Of all kinds.\n\n[^9]: Cited nowhere."
    )
    cited = at(draft, "Article 1(1)")
    note = at(draft, "Article 1(1), footnote 7")
    assert cited.text == "Lamps burn."
    assert Footnote(5, 5, note.id) in cited.marks.text
    assert (note.text, note.parent, note.number) == ("Of all kinds.", cited.id, "7")
    assert draft.provisions.index(note) == draft.provisions.index(cited) + 1
    assert any("Footnote 9" in str(line.message) and line.severity.value == "warning" for line in draft.report.lines)


def test_emphasis_becomes_marks_and_leaves_the_words():
    inline = read_inline(
        "*In [aid][help]* of **all *kinds* of** lamps r*eaf*f and 2 * 3 * 4, snake_case_word \\*kept\\*"
    )
    assert inline.text == "In [aid][help] of all kinds of lamps reaff and 2 * 3 * 4, snake_case_word *kept*"
    found = {(inline.text[m.start : m.end], m.format) for m in inline.marks if isinstance(m, Format)}
    assert found == {("In [aid][help]", "italic"), ("all kinds of", "bold"), ("kinds", "italic"), ("eaf", "italic")}


def test_struck_and_inserted_words_and_unclosed_signs():
    inline = read_inline('~~old~~ <ins>new</ins> <span class="x">kept</span> ** not closed &amp; done')
    assert inline.text == "old new kept ** not closed & done"
    assert {(m.format) for m in inline.marks if isinstance(m, Format)} == {"strike", "underline"}
    assert inline.left_out == ('<span class="x">', "</span>")


def test_a_table_becomes_rows_and_cells():
    draft = markdown_draft("## Article 1\n\n1. As follows:\n\n| Lamp | Oil |\n|---|---|\n| Old | Much |\n")
    assert [(k, t) for k, _, t in rows(draft) if k in ("table", "row", "cell")] == [
        ("table", ""),
        ("row", ""),
        ("cell", "Lamp"),
        ("cell", "Oil"),
        ("row", ""),
        ("cell", "Old"),
        ("cell", "Much"),
    ]


def test_a_wrapped_line_that_begins_with_a_number_is_no_item():
    source = read(b"Lamps of the year\n2. class are kept.\n\n1. First\n2. Second\n", "lamps.md")
    assert [b.text for b in source.blocks] == ["Lamps of the year 2. class are kept.", "1. First", "2. Second"]


def test_both_real_drafts_keep_their_articles_and_their_deepest_brackets(corpus):
    import re

    from app.importing.outline.build import build
    from app.treaty.actors import register_of

    for name, deepest in (("2015-10-23_draft-text.md", 5), ("2015-12-09_draft-text.md", 3)):
        data = (corpus / "paris" / name).read_bytes()
        draft = build(read(data, name), name=name, sha256="0", register=register_of(()), profiles={})
        printed = re.findall(r"^## \[?(Article \d+ ?(?:bis|ter)?)\b", data.decode(), re.MULTILINE)
        assert [p.number.strip("[]") for p in draft.provisions if p.kind.value == "article"] == [
            n.strip() for n in printed
        ]
        depths = [m.depth for p in draft.provisions for m in p.marks.text if isinstance(m, Bracket)]
        assert max(depths) == deepest


def test_headings_without_a_space_behind_their_signs_are_headings():
    text = "####Definitions\n\nLamps are lights.\n\n##Article 1\n\n#lamp is a word of a network.\n"
    source = read(text.encode(), "draft.md")
    assert [(block.style, block.text) for block in source.blocks] == [
        ("heading:4", "Definitions"),
        ("", "Lamps are lights."),
        ("heading:2", "Article 1"),
        ("", "#lamp is a word of a network."),
    ]


def test_one_sign_before_the_first_words_of_a_file_marks_its_title() -> None:
    source = read(b"#Draft Convention on Lamps\n\n##Article 1\n\n1. Lamps are lit.\n\n#lamp is a word.\n", "lamps.md")
    assert [block.text for block in source.blocks][::3] == ["Draft Convention on Lamps", "#lamp is a word."]


def test_a_number_behind_a_break_or_the_end_of_a_sentence_begins_a_paragraph():
    text = "1. Lamps burn:\n\na) oil;\n\nb) gas.    \n2. Keepers watch.\n3. Parties pay in article\nfour.\n"
    source = read(text.encode(), "draft.md")
    assert [block.text for block in source.blocks] == [
        "1. Lamps burn:",
        "a) oil;",
        "b) gas.",
        "2. Keepers watch.",
        "3. Parties pay in article four.",
    ]


def test_a_number_alone_on_its_line_holds_what_follows():
    """Older files set the number of a paragraph of subparagraphs on a line of its own, an empty line below or not."""
    text = (
        "### Article 5\n\n1. Ports keep lamps.\n2. \n"
        "(a)Each port counts its lamps.\n\n(b)Keepers write the numbers down.\n"
        "3. Tolls are paid as said in paragraph\n1.\nof this article.\n4.  \n\na)Any port may ask for oil.\n\n"
        "b) Oil is sent by ship.\n5. Ships return.\n"
    )
    assert [(p.address, p.text) for p in markdown_draft(text).provisions if p.kind.value != "article"] == [
        ("Article 5(1)", "Ports keep lamps."),
        ("Article 5(2)", ""),
        ("Article 5(2)(a)", "Each port counts its lamps."),
        ("Article 5(2)(b)", "Keepers write the numbers down."),
        ("Article 5(3)", "Tolls are paid as said in paragraph 1. of this article."),
        ("Article 5(4)", ""),
        ("Article 5(4)(a)", "Any port may ask for oil."),
        ("Article 5(4)(b)", "Oil is sent by ship."),
        ("Article 5(5)", "Ships return."),
    ]
