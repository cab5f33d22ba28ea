"""The contents of a draft tell which headings it must have: they are headings, and those not found are doubts."""

import pytest

from app.importing.outline.build import build
from app.importing.source.blocks import Block, Source
from app.treaty.actors import register_of
from app.treaty.draft import Kind


def read(blocks, contents=()):
    source = Source(tuple(blocks), contents=tuple(contents))
    return build(source, name="d.txt", sha256="", register=register_of(()), profiles={}, language="en")


def lines(text):
    return [Block(line, f"line {at}") for at, line in enumerate(text.split("\n"), 1) if line.strip()]


def heads(*texts):
    return [Block(text, "page 1", style="heading:2") for text in texts]


LONG = "[Lamps [and lanterns] [of all kinds]] " * 9 + "(proposed placement: elsewhere)"


def test_a_numbered_heading_of_the_contents_is_an_article_however_long_it_is():
    body = [
        *heads("Part I", f"1. {LONG}"),
        Block("A lamp burns.", "page 1"),
        *heads("2. Fog"),
        Block("A horn.", "page 1"),
    ]
    named = read(body, ["Part I", f"1. {LONG}", "2. Fog"])
    articles = [p for p in named.provisions if p.kind is Kind.ARTICLE]
    assert [(p.number, p.heading) for p in articles] == [("1.", LONG), ("2.", "Fog")]
    assert [p.number for p in read(body).provisions if p.kind is Kind.ARTICLE] == ["2."]


BODY = "Article 1\nLamps\nA lamp burns.\nArticle 2\nFog\nA horn sounds.\nArticle 3\nFees\nNo fee is asked."


def told(draft):
    return [said for line in draft.report.lines if "of the contents" in (said := str(line.message))]


def test_headings_of_the_contents_that_the_text_has_not_are_told_first():
    draft = read(lines(BODY), ["Article 1 Lamps", "Article 2 Fog", "Article 3 Fees", "Article 4 Pilots"])
    (said,) = told(draft)
    assert said.startswith("1 of 4 headings of the contents were not found (“Article 4 Pilots”): ")


@pytest.mark.parametrize(
    "contents",
    [
        ("Article 1 Lamps", "Article 2 Fog", "Article 3 Fees"),
        ("ARTICLE 1 – LAMPS", "Article 2. Fog", "Article 3"),
        ("Article 1 Lanterns", "Article 2 Fogs", "Article 3 Fees", "1. Something else", "Foreword"),
        ("Article 4 Pilots", "Article 5 Ropes"),
        (),
    ],
)
def test_nothing_is_told_where_all_are_found_or_too_few_are_numbered(contents):
    assert told(read(lines(BODY), contents)) == []


def test_a_number_alone_is_found_before_the_words_of_a_paragraph():
    body = lines("1. Syntax\nA lamp is a lamp.\n2. Methods\nLight it.\n3. Safety\nPut it out.")
    assert told(read(body, ["1. Syntax", "2. Methods", "3. Safety"])) == []
    (said,) = told(read(body, ["1. Syntax", "2. Methods", "3. Safety", "4. Thanks"]))
    assert "“4. Thanks”" in said


def addresses(text):
    return [p.address for p in read(lines(text)).provisions if p.kind in (Kind.ARTICLE, Kind.ANNEX)]


AMID = """Article 1
Lamps
A lamp burns.
Article 2
Fog
A horn sounds.
Annex X
Kinds of lamps
(a) Oil lamps;
(b) Gas lamps.
"""


def test_an_annex_amid_the_articles_holds_none_of_those_that_count_on():
    text = AMID + "Article 3\nFees\nNo fee is asked.\nArticle 4\nPilots\nA pilot pays nothing."
    assert addresses(text) == ["Article 1", "Article 2", "Annex X", "Article 3", "Article 4"]
    parted = read(lines("Part I\nLight\n" + text)).provisions
    part = next(p for p in parted if p.kind is Kind.PART)
    assert {p.parent for p in parted if p.kind in (Kind.ARTICLE, Kind.ANNEX)} == {part.id}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (AMID + "Article 1\nFees\nNo fee is asked.\nArticle 2\nPilots\nA pilot pays nothing.", "Annex X, Article 2"),
        (AMID + "Article 3\nFees\nNo fee is asked.", "Annex X, Article 3"),
        (AMID + "Article 3\nFees\nNo fee is asked.\nArticle 9\nPilots\nA pilot pays nothing.", "Annex X, Article 9"),
        (
            AMID + "Section 1\nShips\nArticle 7\nPilots\nA pilot pays.\nArticle 8\nRopes\nA rope.",
            "Annex X, Article 8",
        ),
    ],
)
def test_articles_of_an_annex_stay_in_it(text, last):
    assert addresses(text)[-1] == last


def test_behind_the_closing_words_of_the_treaty_an_annex_is_one():
    text = AMID.replace("Annex X", "IN WITNESS WHEREOF the undersigned have signed.\nAnnex X")
    text += "Article 3\nFees\nNo fee is asked.\nArticle 4\nPilots\nA pilot pays nothing."
    assert addresses(text)[-1] == "Annex X, Article 4"


def test_bold_words_that_go_on_are_no_section_of_what_options_have_in_common():
    body = [
        *heads("Part I", "1. Lamps", "Option 1"),
        Block("1. A lamp burns under", "page 1"),
        *heads("[b bis national circumstances]", "[national means]"),
        *heads("Common to the options above"),
        Block("2. A horn sounds.", "page 1"),
    ]
    sections = [p.heading for p in read(body).provisions if p.kind is Kind.SECTION]
    assert sections == ["Common to the options above"]
