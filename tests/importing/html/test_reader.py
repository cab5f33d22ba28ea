"""Web pages: numbers as shown, tables, footnotes and changes of word processors; what is not seen is named."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.files import read_draft
from app.importing.html import reader as html
from app.importing.outline.build import build
from app.job import Refused
from app.treaty.actors import register_of
from app.treaty.draft import Draft, Kind
from app.treaty.marks import Footnote, Format, Revision, RevisionKind
from app.treaty.reading import apply_reading
from tests.importing.drafted import at, rows


def page(body: str, head: str = "") -> Draft:
    """The draft in a page."""
    return paged(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())


def paged(data: bytes) -> Draft:
    source = html.read(data, "draft.html")
    return build(source, name="draft.html", sha256="0", register=register_of(()), profiles={})


def report(draft: Draft) -> list[str]:
    return [str(line.message) for line in draft.report.lines]


WORD = """<p class=MsoTitle>Agreement on Lamps<o:p></o:p></p><h1>Article 1<br>Duties</h1>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Each Party
shall light a <span class=msoIns><ins cite="mailto:Jo%20Wick" datetime="2031-02-03T04:05">bright </ins></span><span
class=msoDel><del cite="mailto:Al%20Oil" datetime="2031-02-03T04:06">dim </del></span>lamp<a
style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if
!supportFootnotes]><span>[1]</span><![endif]></span></span></a>:</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>(a)<span>&nbsp;
</span></span><![endif]>at dusk; and</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>(b)<span>&nbsp;</span></span>at
night.</p>
<p class=MsoNormal><span style='mso-hide:all'>not shown</span></p>
<!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span>[1]</span></a> A lamp is a light.</p><p>Not a fire.</p></div></div>"""


def test_a_page_that_word_saved_is_read_as_word_shows_it():
    draft = page(WORD, "<title>Lamps</title><style>p {}</style>")
    assert rows(draft) == [
        ("title", "Title", "Agreement on Lamps"),
        ("article", "Article 1", "Duties"),
        ("paragraph", "Article 1(1)", "Each Party shall light a bright dim lamp:"),
        ("footnote", "Article 1(1), footnote 1", "A lamp is a light."),
        ("unnumbered", "Article 1(1), footnote 1, unnumbered paragraph 1", "Not a fire."),
        ("subparagraph", "Article 1(1)(a)", "at dusk; and"),
        ("subparagraph", "Article 1(1)(b)", "at night."),
    ]
    paragraph = at(draft, "Article 1(1)")
    assert [m for m in paragraph.marks.text if isinstance(m, Revision)] == [
        Revision(25, 32, RevisionKind.INSERTED, "Jo Wick", "2031-02-03T04:05"),
        Revision(32, 36, RevisionKind.DELETED, "Al Oil", "2031-02-03T04:06"),
    ]
    (note,) = [m for m in paragraph.marks.text if isinstance(m, Footnote)]
    assert (note.start, note.provision) == (40, at(draft, "Article 1(1), footnote 1").id)
    told = report(draft)
    assert "Left out 1 × script or style sheet of the page." in told
    assert "Left out, title of the page: “Lamps”" in told
    assert "Left out 1 × hidden text of the page: “not shown”." in told


def test_lists_have_the_numbers_that_a_browser_shows():
    draft = page(
        "<h2>Article 1</h2><ol><li>Lamps:<ol type=a><li>oil<li>wicks</ol><li value=4>Glass.</ol><ul><li>loose</ul>"
    )
    assert [(p.kind.value, p.number, p.text) for p in draft.provisions] == [
        ("article", "Article 1", ""), ("paragraph", "1.", "Lamps:"), ("subparagraph", "a.", "oil"),
        ("subparagraph", "b.", "wicks"), ("paragraph", "4.", "Glass."), ("unnumbered", "", "loose"),
    ]  # fmt: skip


def test_cells_stand_at_their_columns_and_a_table_that_only_sets_out_the_page_is_none():
    source = html.read(
        b"<html><body><table><tr><td><h1>Article 1</h1><p>1. Lamps.</p>"
        b"<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td></table></td></tr></table></body></html>",
        "x.html",
    )
    assert [(b.text, b.cell, b.merged) for b in source.blocks] == [
        ("Article 1", None, False), ("1. Lamps.", None, False), ("a", (0, 0, 0), False), ("b", (0, 0, 2), False),
        ("c", (0, 1, 0), False), ("", (0, 1, 1), False), ("", (0, 1, 2), True),
    ]  # fmt: skip


def test_footnotes_that_links_cite_are_footnotes():
    draft = page(
        '<h2>Article 1</h2><p>Lamps<sup><a href="#fn1" id="fnref1">1</a></sup> burn.</p>'
        '<p>See <a href="#fnord">more</a>.</p>'
        '<ol><li id="fn1">Or lights. <a href="#fnref1">↩</a></li></ol>'
    )
    assert [(p.kind, p.text) for p in draft.provisions[1:]] == [
        (Kind.FOOTNOTE, "Or lights. ↩"),
        (Kind.UNNUMBERED, "See more."),
    ]
    assert draft.provisions[0].text == "Lamps burn."


def test_a_paragraph_that_is_inserted_or_deleted_as_a_whole_goes_with_its_number():
    draft = page("<h2>Article 1</h2><ol><li><ins>Lamps.</ins><li><del>Candles.</del><li>Oil.</ol>")
    assert [p.text for p in apply_reading(draft).draft.provisions] == ["", "Lamps.", "Oil."]
    assert [p.text for p in apply_reading(draft, "original").draft.provisions] == ["", "Candles.", "Oil."]


def test_looks_are_marks():
    draft = page("<h2>Article 1</h2><p>1. a <s>b</s> <u>c</u> <b>d</b> <span style='font-style:italic'>e</span></p>")
    assert at(draft, "Article 1(1)").marks.text == (
        Format(2, 3, "strike"), Format(4, 5, "underline"), Format(6, 7, "bold"), Format(8, 9, "italic"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('<html><meta charset="windows-1251"><p>Статья 1</p></html>'.encode("cp1251"), "Статья 1"),
        ('<?xml version="1.0" encoding="iso-8859-1"?><html><p>A “né”</p></html>'.encode("cp1252"), "A “né”"),
        ('<html><meta content="text/html; charset=gb2312"><p>第一条</p></html>'.encode("gb2312"), "第一条"),
        ("<html><p>المادة ١</p></html>".encode("utf-16"), "المادة ١"),
        ("<html><p>né</p></html>".encode("cp1252"), "né"),
        ('<html><meta charset="no-such"><p>né</p></html>'.encode(), "né"),
    ],
)  # fmt: skip
def test_the_encoding_is_the_one_the_page_says_or_the_one_its_bytes_can_be(data, words):
    assert html.read(data, "x.html").blocks[0].text == words


def test_what_is_no_text_is_named_and_lines_of_verse_stay_lines():
    draft = page(
        "<pre>Article 1\n\n1. Lamps are\nlit.\n\n2. Oil.</pre>"
        '<img alt="a lamp" src="http://example.invalid/a.png"><button>Send</button>'
        "<p class=MsoNormal style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>loose</p>"
    )
    assert [p.text for p in draft.provisions] == ["", "Lamps are lit.", "Oil.", "loose"]
    told = report(draft)
    assert "Pictures, which are not read: 1: “a lamp”." in told
    assert "Left out, parts of the page: “Send”" in told
    assert "Left out 1 × bullet of a list: “·”." in told


@pytest.mark.parametrize(
    "data", [b"<html><body></body></html>", b"<html><p>\0\0x</p>", b"<html><script>x</script></html>"]
)
def test_a_page_without_words_is_refused(tmp_path, data):
    file = tmp_path / "draft.html"
    file.write_bytes(data)
    with pytest.raises(Refused):
        read_draft(file, register_of(()), {})


_TAGS = ("p", "div", "li", "ol", "ul", "table", "tr", "td", "b", "ins", "del", "h1", "span", "pre", "a", "br", "i")
_PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in _TAGS] + [f"</{tag}>" for tag in _TAGS]),
    st.sampled_from(
        [
            "<td rowspan=3>", "<td colspan=99999999999>", "<a href='#fn1'>1</a>", "<p id=fn1>", "<li value=-3>",
            "<p style='mso-list:l0 level99999999999999999999 lfo1'>", "<span style='mso-list:Ignore'>(a)</span>",
            "<![if !x]>", "<!--", "-->", "<div style='mso-element:footnote' id=ftn1>", "<a href='#ftn1'>[1]</a>",
            "&amp;",
            "<table><td>", "\n",
        ]
    ),
    st.text(alphabet="abc 1.()é第", max_size=8),
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_any_page_is_a_draft_that_has_all_its_letters_or_is_refused(body):
    data = f"<html><body>{body}</body></html>".encode()
    try:
        source = html.read(data, "x.html")
    except Refused:
        return
    letters = Counter(c for c in body if c in "é第")
    found = "".join(b.label + b.text for b in source.blocks) + "".join(str(line.message) for line in source.report)
    assert "<!--" in body or not letters - Counter(found)
    for block in source.blocks:
        assert all(0 <= mark.start <= mark.end <= len(block.text) for mark in block.marks)
