"""Automatic numbers of Word files, as printed, in both readings."""

import pytest

from app.importing.docx.numbering import legacy_label
from app.importing.docx.numerals import numeral
from app.importing.docx.reader import read
from app.importing.outline.build import build
from app.treaty import reading
from app.treaty.actors import register_of
from tests.importing.word_files import edit, gone, para, run, said, word_file

HEADING = '<w:pStyle w:val="Heading1"/>'
POINT = '<w:pStyle w:val="Point"/>'


def listed(number, level=0, more=""):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>{more}</w:numPr>'


def blocks(body):
    return read(word_file(body), "test.docx").blocks


def labels(found):
    return [(b.label, b.label_before) for b in found]


def test_an_inserted_article_renumbers_the_later_ones_in_one_reading_only():
    found = blocks(
        para(run("Scope"), HEADING)
        + para(run("nets"), POINT)
        + para(run("lines"), POINT)
        + para(edit("ins", run("Terms")), HEADING, mark=edit("ins"))
        + para(edit("ins", run("buoys")), POINT, mark=edit("ins"))
        + para(run("Duties"), HEADING)
        + para(run("report"), POINT)
    )
    assert said(found) == [
        "Article 1 Scope", "(a) nets", "(b) lines", "Article 2 Terms", "(a) buoys", "Article 3 Duties", "(a) report"
    ]  # fmt: skip
    assert said(found, original=True) == [
        "Article 1 Scope", "(a) nets", "(b) lines", "Article 2 Duties", "(a) report"
    ]  # fmt: skip
    assert [b.label_before for b in found] == [None, None, None, None, None, "Article 2", None]


def test_a_deleted_article_keeps_the_number_it_had():
    found = blocks(para(edit("del", gone("Scope")), HEADING, mark=edit("del")) + para(run("Duties"), HEADING))
    assert labels(found) == [("Article 1", None), ("Article 1", "Article 2")]


def test_a_deleted_row_does_not_count():
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc>{}</w:tc></w:tr>"
    found = blocks(
        "<w:tbl>"
        + row.format(edit("del"), para(run("one"), listed(3)))
        + row.format("", para(run("two"), listed(3)))
        + "</w:tbl>"
    )
    assert labels(found) == [("I.", None), ("I.", "II.")]


def test_a_paragraph_split_takes_two_numbers_only_when_accepted():
    found = blocks(para(run("Ships "), listed(3), mark=edit("ins")) + para(run("and ports"), listed(3)))
    assert said(found) == ["I. Ships", "II. and ports"]
    assert said(found, original=True) == ["I. Ships and ports"]


def test_where_a_new_paragraph_was_typed_after_an_old_one():
    """A word processor then marks the first paragraph's end as new, and the second keeps the old end."""
    found = blocks(
        para(run("Old."), listed(3), mark=edit("ins"))
        + para(edit("ins", run("New.")), listed(3))
        + para(run("Next."), listed(3))
    )
    assert said(found) == ["I. Old.", "II. New.", "III. Next."]
    assert said(found, original=True) == ["I. Old.", "II. Next."]


def test_a_number_is_printed_where_its_paragraph_has_no_words():
    """The title of an article often stands in the paragraph after its number."""
    found = blocks(para("", HEADING) + para(run("Scope")) + para("") + para("", HEADING) + para(run("Duties")))
    assert said(found) == ["Article 1", "Scope", "Article 2", "Duties"]
    assert [b.text for b in found] == ["", "Scope", "", "Duties"]


def test_lists_of_one_definition_count_together_unless_one_starts_anew():
    found = blocks(
        para(run("a"), listed(3)) + para(run("b"), listed(4)) + para(run("c"), listed(4)) + para(run("d"), listed(3))
    )
    assert [b.label for b in found] == ["I.", "V.", "VI.", "VII."]


def test_bullets_print_nothing_and_zero_takes_the_number_of_a_style_away():
    found = blocks(para(run("a"), listed(2)) + para(run("b"), HEADING + '<w:numPr><w:numId w:val="0"/></w:numPr>'))
    assert [(b.label, b.style) for b in found] == [("", "list:0"), ("", "heading:1")]


def test_legal_numbering_prints_all_levels_in_digits():
    found = blocks(para(run("a"), HEADING) + para(run("b"), POINT) + para(run("c"), listed(1, 2)))
    assert [b.label for b in found] == ["Article 1", "(a)", "1.1.1"]


def test_numbering_that_was_added_or_changed_is_undone_in_the_original():
    old = "<w:pPrChange w:id='1' w:author='A'><w:pPr>{}</w:pPr></w:pPrChange>".format
    found = blocks(
        para(run("a"), listed(3, 0, '<w:ins w:id="1" w:author="A"/>'))
        + f"<w:p><w:pPr>{listed(3)}{old(listed(4))}</w:pPr>{run('b')}</w:p>"
        + f"<w:p><w:pPr>{HEADING}{old('')}</w:pPr>{run('c')}</w:p>"
    )
    assert labels(found) == [("I.", ""), ("II.", "V."), ("Article 1", "")]


def test_a_recorded_number_is_believed():
    change = '<w:numberingChange w:id="1" w:author="A" w:original="%1:3:4:)"/>'
    assert labels(blocks(para(run("a"), listed(3, 0, change)))) == [("I.", "c)")]
    assert legacy_label("%1:2:0:.%2:4:2:.") == "2.iv."
    assert legacy_label("7 bis") == "7 bis"


def test_a_listnum_field_is_a_number():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> LISTNUM </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    found = blocks(para(field + run(" a")) + para(edit("ins", field) + run("b")) + para(field + run("c")))
    assert said(found) == ["1) a", "2) b", "3) c"]
    assert said(found, original=True) == ["1) a", "b", "2) c"]


@pytest.mark.parametrize(
    ("value", "form", "printed"),
    [
        (4, "decimal", "4"), (4, "lowerRoman", "iv"), (49, "upperRoman", "XLIX"), (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"), (7, "decimalZero", "07"), (22, "ordinal", "22nd"), (12, "ordinal", "12th"),
        (3, "bullet", ""), (3, "none", ""), (21, "chineseCounting", "二十一"), (10, "chineseCounting", "十"),
        (2, "arabicAlpha", "ب"), (3, "arabicAbjad", "ج"), (15, "hindiNumbers", "١٥"), (0, "lowerLetter", ""),
        (3, "russianLower", "в"), (5, "unheardOf", "5"),
    ],
)  # fmt: skip
def test_numerals(value, form, printed):
    assert numeral(value, form) == printed


@pytest.mark.parametrize("kind", ["ins", "moveTo"])
@pytest.mark.parametrize("space", ["1. {} It is open.", "1. {}It is open.", "1.{} It is open."])
def test_words_put_in_right_behind_a_typed_number_are_not_lost(kind, space):
    before, after = space.split("{}")
    source = read(word_file(para(run(before) + edit(kind, run(" Nobody sleeps in it.")) + run(after))), "t.docx")
    draft = build(source, name="t.docx", sha256="0", register=register_of(()), profiles={})
    (provision,) = draft.provisions
    assert provision.number == "1."
    assert " ".join(provision.text.split()).startswith("Nobody sleeps in it.")
    (mark,) = provision.marks.text
    assert provision.text[mark.start : mark.end].strip() == "Nobody sleeps in it."


def test_words_put_in_right_behind_a_number_that_is_taken_out_are_not_lost():
    body = para(edit("del", gone("1. "), "Ann") + edit("ins", run("Nobody sleeps."), "Ben") + run(" It is open."))
    draft = build(read(word_file(body), "t.docx"), name="t", sha256="0", register=register_of(()), profiles={})
    assert "Nobody sleeps." in draft.provisions[0].text


@pytest.mark.parametrize("numbered", ["accepted", "original"])
def test_words_that_a_number_takes_the_place_of_are_not_lost(numbered):
    """What stood there before was no number."""
    if numbered == "accepted":
        edits = edit("del", gone("Second choice")) + edit("ins", run("3."))
    else:
        edits = edit("ins", run("Second choice")) + edit("del", gone("3."))
    source = read(word_file(para(edits + run(" The lamp is lit."))), "t.docx")
    draft = build(source, name="t", sha256="0", register=register_of(()), profiles={})
    other = "original" if numbered == "accepted" else "accepted"
    for name, words in ((numbered, "3. The lamp is lit."), (other, "Second choice The lamp is lit.")):
        found = reading.apply_reading(draft, name).draft.provisions
        assert " ".join(" ".join(f"{p.number} {p.heading} {p.text}" for p in found).split()) == words
