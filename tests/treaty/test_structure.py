"""What the structure of a draft makes doubtful: no articles, or addresses that are shared."""

from dataclasses import replace

import pytest

from app.message import Message
from app.treaty.draft import Draft, ImportReport, Inspection, Kind, Provision, ReportLine, Severity
from app.treaty.marks import Marks, Revision, RevisionKind, RevisionUnit
from app.treaty.structure import (
    by_weight,
    contents_doubt,
    is_of_structure,
    shared_addresses,
    structure_doubts,
    structure_lines,
    torn_paragraphs,
    unseen_doubts,
    with_structure,
)


def one(at, address, kind=Kind.PARAGRAPH, text="The lamps are lit.", marks=()):
    return Provision(f"p{at}", "", kind, "", "", text, address, Marks(text=tuple(marks)))


def draft(*provisions, lines=(), unofficial=False):
    return Draft("T", "en", "plain", tuple(provisions), report=ImportReport(tuple(lines)), unofficial=unofficial)


def sound(many=30):
    return [one(0, "Article 1", Kind.ARTICLE), *(one(n, f"Article 1({n})") for n in range(1, many))]


GOOD, BAD = (
    ReportLine(Severity.INFO, Message("Read."), ""),
    ReportLine(Severity.WARNING, Message("A bracket."), "line 3"),
)


def test_a_sound_draft_is_told_nothing_of():
    assert structure_doubts(sound()) == ()
    kept = draft(*sound(), lines=(GOOD, BAD))
    assert with_structure(kept) is kept


def test_a_draft_without_articles_says_so_with_its_count():
    (said,) = structure_doubts([one(n, str(n)) for n in range(3)])
    assert str(said).startswith("No articles were found in this draft (provisions: 3): if it has any, ")


@pytest.mark.parametrize(("shared", "told"), [(2, False), (3, False), (4, True), (20, True)])
def test_more_than_a_tenth_under_a_shared_address_is_told(shared, told):
    provisions = [*sound(31 - shared), *(one(100 + n, "Article 2(1)") for n in range(shared))][:31]
    assert shared_addresses(provisions) == (shared, 31)
    said = structure_doubts(provisions)
    assert bool(said) is told
    assert not told or str(said[0]).startswith(f"{shared} of 31 provisions share their addresses with others: ")


def test_both_are_said_the_articles_first():
    first, second = structure_doubts([one(n, "1") for n in range(4)])
    assert str(first).startswith("No articles")
    assert str(second).startswith("4 of 4 provisions share their addresses")
    assert is_of_structure(first)
    assert is_of_structure(second)
    assert not is_of_structure(Message("No articles were found by anybody."))


def test_titles_notes_and_tables_are_not_counted():
    kinds = (Kind.TITLE, Kind.FOOTNOTE, Kind.TABLE, Kind.ROW, Kind.CELL)
    assert shared_addresses([one(at, "X", kind) for at, kind in enumerate(kinds)]) == (0, 0)


def test_what_tracked_changes_take_out_whole_does_not_share_its_address():
    text = " The lamps are lit. "

    def gone(*ranges, kind=RevisionKind.DELETED, unit=RevisionUnit.TEXT):
        return [Revision(start, end, kind, unit=unit) for start, end in ranges]

    def shares(marks):
        return shared_addresses([one(1, "1", text=text, marks=marks), one(2, "1")])[0] == 2

    assert not shares(gone((0, 20)))
    assert not shares(gone((1, 10), (8, 19)))
    assert not shares(gone((1, 19), kind=RevisionKind.MOVED_FROM))
    assert shares(gone((1, 8), (10, 19)))
    assert shares(gone((1, 10)))
    assert shares(gone((0, 20), kind=RevisionKind.INSERTED))
    assert shares(gone((0, 0), unit=RevisionUnit.BREAK))
    assert shares([])


def test_it_is_the_first_warning_of_the_report_whatever_was_stored():
    bare = [one(1, "1"), one(2, "2")]
    told = with_structure(draft(*bare, lines=(GOOD, BAD)))
    messages = [str(line.message) for line in told.report.lines]
    assert messages[0].startswith("No articles")
    assert messages[1:] == ["Read.", "A bracket."]
    assert told.report.lines[0].severity is Severity.WARNING
    assert with_structure(told) is told
    mended = with_structure(replace(told, provisions=tuple(sound())))
    assert mended.report.lines == (GOOD, BAD)


def test_that_nobody_issued_a_text_stands_above_it():
    told = with_structure(draft(one(1, "1"), lines=(BAD,), unofficial=True))
    assert told.report.lines[0] == BAD
    assert str(told.report.lines[1].message).startswith("No articles")
    for lines in ((), (GOOD,)):
        plain = with_structure(draft(one(1, "1"), lines=lines, unofficial=True))
        assert str(plain.report.lines[0].message).startswith("No articles")


def test_it_stands_before_what_is_graver():
    missing = ReportLine(Severity.ERROR, Message("A page is not in the draft."), "page 2")
    told = with_structure(draft(one(1, "1"), lines=(missing, GOOD)))
    first, *rest = by_weight(told.report.lines)
    assert str(first.message).startswith("No articles")
    assert rest == [missing, GOOD]


def torn(many, text="which is lit at dusk", before="The keeper lights the lamp"):
    made = [one(0, "Article 1", Kind.ARTICLE, text="")]
    for at in range(many):
        made.append(Provision(f"a{at}", "", Kind.PARAGRAPH, f"{at}.", "", before, f"Article 1({at})"))
        made.append(one(f"b{at}", f"Article 1({at}), unnumbered paragraph 1", Kind.UNNUMBERED, text))
    return made


def test_paragraphs_that_begin_in_mid_sentence_are_told_with_the_first():
    assert torn_paragraphs(torn(3))[0] == "Article 1(0), unnumbered paragraph 1"
    (said,) = structure_doubts(torn(3))
    assert str(said).startswith(
        "3 of 7 provisions begin in mid-sentence (the first at Article 1(0), unnumbered paragraph 1): "
    )
    assert is_of_structure(said)
    kept = with_structure(draft(*torn(3), lines=(GOOD, ReportLine(Severity.WARNING, said, ""))))
    assert [line.message for line in kept.report.lines] == [said, GOOD.message]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Which is lit at dusk", "The keeper lights the lamp"),
        ("which is lit at dusk", "The keeper lights the lamp."),
        ("which is lit at dusk", "The keeper lights the lamp;]"),
        ("which is lit at dusk", "the keeper lights the lamp; and"),
        ("[a bis which is lit at dusk", "the keeper lights the lamp"),
        ("b. which is lit at dusk", "the keeper lights the lamp"),
        ("– which is lit at dusk", "The keeper lights the lamp"),
        ("第一条 灯", "The keeper lights the lamp"),
        ("", "The keeper lights the lamp"),
    ],
)
def test_what_does_not_go_on_is_not_told(text, before):
    assert torn_paragraphs(torn(3, text, before)) == ()


def test_a_few_torn_paragraphs_of_many_and_those_of_tables_are_not_told():
    assert structure_doubts(torn(2)) == ()
    assert structure_doubts([*sound(300), *torn(3)[1:]]) == ()
    cell = one("c", "Table 1", Kind.CELL, "The keeper lights")
    inside = Provision("in", "pc", Kind.UNNUMBERED, "", "", "which is lit", "Table 1, 1")
    after_heading = [
        Provision("h", "", Kind.ARTICLE, "Article 2", "Lamps", "", "Article 2"),
        one("t", "x", Kind.UNNUMBERED, "a lamp"),
    ]
    assert torn_paragraphs([cell, inside, *after_heading]) == ()


def test_headings_of_the_contents_that_are_missing_are_a_doubt_and_many_come_first():
    assert contents_doubt((), 9) is None
    few = contents_doubt(("Article 3 Fog",), 10)
    assert few is not None
    assert str(few.message) == "Headings of the contents that were not found in the text: “Article 3 Fog”."
    assert not is_of_structure(few.message)
    many = contents_doubt([f"Article {n} Fog" for n in range(7)], 20)
    assert str(many.message).startswith(
        "7 of 20 headings of the contents were not found (“Article 0 Fog”, “Article 1 Fog”, "
    )
    assert str(many.message).endswith(
        "“Article 4 Fog”, …): look at how this draft was read before relying on a comparison."
    )
    assert is_of_structure(many.message)
    assert [line.message for line in by_weight((BAD, many))] == [many.message, BAD.message]
    assert many in with_structure(draft(*sound(), lines=(GOOD, many))).report.lines


def test_what_a_person_has_looked_at_is_said_no_more() -> None:
    one = Provision("1", "", Kind.PARAGRAPH, "1.", "", "Ships moor.", "1")
    bare = with_structure(Draft("", "en", "plain", (one,)))
    assert unseen_doubts(bare) == tuple(structure_lines(bare)) != ()
    assert unseen_doubts(replace(bare, inspection=Inspection("2031-05-01"))) == ()


def paragraphs(*texts):
    made = [one(0, "Article 1", Kind.ARTICLE, text="")]
    for at, text in enumerate(texts, 1):
        made.append(Provision(f"p{at}", "", Kind.PARAGRAPH, f"{at}.", "", text, f"Article 1({at})"))
    return made


@pytest.mark.parametrize("other", ["塔是高的。", "Башни высоки.", "الأبراج عالية."])
def test_a_text_that_takes_turns_between_two_scripts_is_told(other):
    (said,) = structure_doubts(paragraphs(*["Towers are high.", other] * 3))
    assert str(said).startswith("3 of 6 provisions are in another script than the rest: ")
    assert is_of_structure(said)


@pytest.mark.parametrize(
    "texts",
    [
        ["Towers are high."] * 6,
        ["Towers are high.", "塔是高的。", "塔是高的。", "Gates are low."][:2] * 2,
        [*["塔（tower）是高的。"] * 6, "UNESCO Convention", "…", "12"],
        [*["Towers are high."] * 10, *["塔是高的。"] * 3],
    ],
)
def test_words_of_another_script_in_a_text_are_no_second_language(texts):
    assert structure_doubts(paragraphs(*texts)) == ()
