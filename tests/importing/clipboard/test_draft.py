"""What was copied: HTML is read without trust, looks are kept, and a part is read under what it stands in."""

from __future__ import annotations

import pytest

from app.importing.clipboard.draft import ClipboardReader
from app.importing.clipboard.formatted_text import FormattedText
from app.importing.clipboard.html import LARGEST, paragraphs_of_html
from app.job import Refused
from app.services.imports.pasting import paragraphs_of_text
from app.services.resources import load_resources
from app.treaty.draft import Kind, Provision
from app.treaty.marks import Format, Revision, RevisionKind


@pytest.fixture(scope="module")
def resources(root):
    return load_resources(root / "resources")


@pytest.fixture
def reader(resources):
    def made(**more) -> ClipboardReader:
        return ClipboardReader(resources.register, resources.profiles, "plain", "en", **more)

    return made


def said(html: str) -> list[str]:
    """The paragraphs with their looks: "a {bold:b}"."""
    return [
        "".join(f"{{{'+'.join(sorted(one.looks))}:{one.text}}}" if one.looks else one.text for one in paragraph)
        for paragraph in paragraphs_of_html(html)[0]
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>A bell</p><p>A horn</p>", ["A bell", "A horn"]),
        ("A bell<br>A horn", ["A bell", "A horn"]),
        ("<div>A <span>bell</span>\n  rings<div>inside</div>after</div>", ["A bell rings", "inside", "after"]),
        ("<p>a <del>old</del> <ins>new</ins> bell</p>", ["a {deleted:old} {inserted:new} bell"]),
        ("<p>a <s>old</s> <u>new</u> <b>bell</b></p>", ["a {strike:old} {underline:new} {bold:bell}"]),
        ("<p style='text-decoration: line-through'>gone</p>", ["{strike:gone}"]),
        ("<span style='font-weight:700;font-style:italic'>x</span>", ["{bold+italic:x}"]),
        ("<u>a <span style='text-decoration:none'>b</span></u>", ["{underline:a }b"]),
        ("<table><tr><td>one</td><td>two</td></tr></table>", ["one", "two"]),
        ("<p>&nbsp;</p><p>  x&nbsp; y </p>", ["x y"]),
        ("<ul><li>(a) one</li><li>(b) two</li></ul>", ["(a) one", "(b) two"]),
        ("", []),
        ("   ", []),
    ],
)
def test_paragraphs_and_looks(html, expected):
    assert said(html) == expected


def test_what_is_no_text_is_not_read_and_what_is_hidden_is_counted():
    html = (
        "<html><head><title>t</title><style>p{}</style></head><body><script>alert(1)</script><!-- no -->"
        "<p>A bell<img src='file:///etc/hostname' alt='x'> rings</p><p style='DISPLAY : NONE'>secret</p>"
        "<span style='mso-hide:all'>more</span><p hidden>third</p><p style='display:none'> </p>"
        "<iframe src='http://example.invalid'>framed</iframe><svg><text>drawn</text></svg></body></html>"
    )
    paragraphs, hidden = paragraphs_of_html(html)
    assert ["".join(one.text for one in paragraph) for paragraph in paragraphs] == ["A bell rings"]
    assert hidden == 3


@pytest.mark.parametrize(
    "html",
    [
        "<p>" * 50_000 + "deep" + "</p>" * 50_000,
        "<b>" * 20_000 + "bold",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><p>&b; x</p>",
        "<p>a\0b</p>",
        "<p>broken <b>tags</p></i> & more &unknown; <",
        "\ud800<p>x</p>",
    ],
)
def test_hostile_html_is_read_or_refused_and_never_more(html):
    try:
        paragraphs, _ = paragraphs_of_html(html)
    except Refused:
        return
    assert sum(len(one.text) for paragraph in paragraphs for one in paragraph) < 1_000


def test_too_much_is_refused():
    with pytest.raises(Refused, match="too large"):
        paragraphs_of_html("x" * (LARGEST + 1))
    with pytest.raises(Refused, match="too large"):
        paragraphs_of_html("<i></i>" * 210_000)


ARTICLE = Provision("article-5", "", Kind.ARTICLE, "Article 5", "Bells", "")
TWO = Provision("article-5/2", "article-5", Kind.PARAGRAPH, "2.", "", "Each State shall:")
SUB = Provision("article-5/2/b", "article-5/2", Kind.SUBPARAGRAPH, "(b)", "", "keep a bell")


def parts(found) -> list[tuple[str, str, str]]:
    return [(one.kind.value, one.number, one.text) for one in found]


def test_a_paragraph_is_read_under_its_article_with_or_without_its_number(reader):
    for text in ("2. Horns are blown.", "Horns are blown."):
        found = reader().part(paragraphs_of_text(text), (ARTICLE, TWO))
        assert parts(found) == [("paragraph", "2.", "Horns are blown.")]
    found = reader().part(paragraphs_of_text("2. Horns:\n(a) low; and\n(b) high.\n3. Drums."), (ARTICLE, TWO))
    assert [one.number for one in found] == ["2.", "(a)", "(b)", "3."]


def test_a_subparagraph_is_read_under_both(reader):
    for text in ("(b) ring a bell", "ring a bell"):
        found = reader().part(paragraphs_of_text(text), (ARTICLE, TWO, SUB))
        assert parts(found) == [("subparagraph", "(b)", "ring a bell")]


def test_an_article_keeps_its_heading_where_the_paste_has_none(reader):
    own = reader().part(paragraphs_of_text("Article 5\nHorns\n1. Horns are blown."), (ARTICLE,))
    assert (own[0].heading, own[1].text) == ("Horns", "Horns are blown.")
    bare = reader().part(paragraphs_of_text("1. Horns are blown."), (ARTICLE,))
    assert (bare[0].number, bare[0].heading, bare[1].text) == ("Article 5", "Bells", "Horns are blown.")


def test_what_has_no_number_is_replaced_word_for_word(reader):
    preambular = Provision("p", "preamble", Kind.PREAMBULAR, "", "", "Aware of bells,")
    found = reader().part(paragraphs_of_text("Aware of horns,\nMindful of drums,"), (preambular,))
    assert parts(found) == [("preambular", "", "Aware of horns,"), ("preambular", "", "Mindful of drums,")]
    chapeau = Provision("c", "article-5", Kind.CHAPEAU, "", "", "Bells are:")
    assert [one.kind for one in reader().part(paragraphs_of_text("Horns are:\nDrums."), (ARTICLE, chapeau))] == [
        Kind.CHAPEAU,
        Kind.UNNUMBERED,
    ]


def test_looks_are_marks_and_by_hand_they_are_changes(reader):
    paragraph = (
        FormattedText("2. a "),
        FormattedText("old", frozenset({"strike"})),
        FormattedText("new", frozenset({"underline"})),
        FormattedText("gone", frozenset({"deleted"})),
        FormattedText("both", frozenset({"strike", "underline"})),
    )
    (plain,) = reader().part((paragraph,), (ARTICLE, TWO))
    kinds = [type(mark).__name__ for mark in plain.marks.text]
    assert kinds.count("Format") == 4
    (changed,) = reader(by_hand=True).part((paragraph,), (ARTICLE, TWO))
    found = {
        changed.text[mark.start : mark.end]: mark.kind for mark in changed.marks.text if isinstance(mark, Revision)
    }
    assert found == {
        "old": RevisionKind.DELETED,
        "new": RevisionKind.INSERTED,
        "gone": RevisionKind.DELETED,
        "both": RevisionKind.DELETED,
    }
    assert not any(isinstance(mark, Format) for mark in changed.marks.text)


def test_wrapped_lines_are_joined_and_nothing_is_refused(reader):
    text = "2. Horns are blown by day\nand by night in every harbour of the coast."
    (one,) = reader(wrapped=True).part(paragraphs_of_text(text), (ARTICLE, TWO))
    assert one.text == "Horns are blown by day and by night in every harbour of the coast."
    with pytest.raises(Refused, match="no words"):
        reader().whole(paragraphs_of_text(" \n ... "), "screen", "")


def lines(source):
    paragraphs, _ = paragraphs_of_html(source)
    return ["".join(look.text for look in paragraph) for paragraph in paragraphs]


def test_items_of_an_ordered_list_keep_the_numbers_that_were_seen():
    assert lines("<ol><li>Bells.</li><li><p>Horns:</p><ol type=a><li>low</li><li><b>high</b></li></ol></li></ol>") == [
        "1. Bells.", "2. Horns:", "a. low", "b. high",
    ]  # fmt: skip
    assert lines("<ol start=3 type=I><li>Bells<li value=9>Horns<li>Drums</ol>") == [
        "III. Bells",
        "IX. Horns",
        "X. Drums",
    ]
    styled = (
        "<ol style='list-style-type: lower-roman'><li>Bells</li><li style='list-style: upper-alpha'>Horns</li></ol>"
    )
    assert lines(styled) == ["i. Bells", "B. Horns"]


def test_what_has_no_number_on_the_screen_gets_none():
    assert lines("<ul><li>Bells</li></ul><li>Horns</li>") == ["Bells", "Horns"]
    assert lines("<ol style='list-style: none'><li>1. Bells</li></ol>") == ["1. Bells"]
    assert lines("<ol start='x'><li></li><li> </li><li>Bells</li></ol>") == ["3. Bells"]
    assert lines("<ol type=a start=27><li>Bells</ol><ol type=i start=40><li>Horns</ol>") == ["27. Bells", "40. Horns"]
