"""The history of an article: its texts where they changed, what is said where they did not, and where it went."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.lineage.provision_history import ProvisionPlace
from app.redline.book.compose import PlaceUnknown
from app.redline.book.concordance import _cell
from app.redline.book.footnotes import FootnoteWriter
from app.redline.book.model import BookSection
from app.redline.book.text_blocks import BookTextWriter
from app.redline.life.model import Line, Passage, Presence
from app.redline.model import ChangeView, RowState, Style
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Kind
from app.treaty.vocabulary import ENGLISH
from tests.attribution.made import REGISTER
from tests.redline.book.made_books import book, material, notes, series, told

PIER = (
    "Article 1",
    "Piers",
    "1. Ships shall moor at the pier before the sun has set.",
    "2. Nets are dried on the quay.",
)
LAMP = ("Article 2", "Lamps", "Keepers light the lamps of the harbour one hour before the sun has set.")
OIL = ("Article 3", "Oil", "Oil for the lamps is brought by barge on the first day of each month.")


def changed(lines, old, new):
    return tuple(line.replace(old, new) for line in lines)


def test_a_text_is_printed_where_it_changed_and_said_to_be_unchanged_where_not():
    later = changed(PIER, "before", "after")
    made = book(series((*PIER, *LAMP), (*PIER, *LAMP), (*later, *LAMP), (*later, *LAMP)))
    pier, lamp = made.articles[:2]
    assert [(entry.section, entry.draft) for entry in pier.entries] == [
        (BookSection.NEGOTIATION, 0), (BookSection.NEGOTIATION, 2), (BookSection.LAST, 3),
    ]  # fmt: skip
    assert "negotiation 0 | said | Unchanged in one." in told(pier)
    assert "negotiation 0 | said | Unchanged in one and two." in told(lamp)
    assert sum("Keepers light" in line for line in told(lamp)) == 2, "at first, and as the last text"
    assert "negotiation 2 | text | 1. Ships shall moor at the pier after[1] the sun has set." in told(pier)
    assert notes(pier)[1] == "“before” → “after”."


def test_words_that_went_have_their_footnote_where_they_stood():
    made = book(series(PIER, changed(PIER, " at the pier", "")))
    assert "last 1 | text | 1. Ships shall moor[1] before the sun has set." in told(made.articles[0])
    assert notes(made.articles[0])[1].startswith("deleted: “at the pier”.")


def test_a_paragraph_that_went_is_told_in_a_line_of_its_own():
    made = book(series(PIER, PIER[:3]))
    assert any("gone | [Article 1(2): not in this draft]" in line for line in told(made.articles[0]))
    assert any("Nets are dried" in said for said in notes(made.articles[0]).values())


def test_an_article_that_left_stays_in_the_book_behind_what_it_stood_behind():
    made = book(series((*PIER, *OIL, *LAMP), (*PIER, *OIL, *LAMP), (*PIER, *LAMP)))
    assert [one.title for one in made.articles][:3] == [
        "Article 1. Piers",
        "Article 3. Oil (last in one)",
        "Article 2. Lamps",
    ]
    oil = made.articles[1]
    assert not oil.standing
    assert oil.draft == "one"
    assert [entry.presence for entry in oil.entries] == [Presence.STANDS, Presence.GONE]
    assert any("not in this draft" in line and "[1]" in line for line in told(oil))
    assert "Oil for the lamps" in notes(oil)[1]


def test_an_article_that_came_says_in_which_draft_it_first_stands():
    made = book(series(PIER, (*PIER, *LAMP)))
    assert "last 1 | said | It first stands in this draft." in told(made.articles[1])
    assert len(made.articles[1].entries) == 1


def test_a_new_number_alone_prints_no_text_again_but_in_the_last_draft():
    drafts = series((*PIER, *LAMP), (*OIL, *PIER, *LAMP), (*OIL, *PIER, *LAMP))
    moved = series(("Article 1", "Oil", *OIL[2:], "Article 2", *PIER[1:], "Article 3", *LAMP[1:]))[0]
    drafts = [
        drafts[0],
        replace(moved, label="one", symbol="MC/1", sha256="1" * 64),
        replace(moved, label="two", symbol="MC/2", sha256="2" * 64),
    ]
    pier = next(one for one in book(drafts).articles if "Piers" in one.title)
    assert "negotiation 1 | said | Before: Article 1." in told(pier)
    assert any(
        line.startswith("negotiation 1 | said | Its words are unchanged; numbers and references follow.[")
        for line in told(pier)
    )
    assert not any(line.startswith("negotiation 1 | text") for line in told(pier))
    assert any(line.startswith("last 2 | text | 1. Ships") for line in told(pier))
    last = next(one for one in book(drafts[:2]).articles if "Piers" in one.title)
    assert any(line.startswith("last 1 | text | 1. Ships") for line in told(last)), (
        "the last text is printed all the same"
    )
    assert any("numbers and references follow.[" in line for line in told(last))


def test_a_part_or_an_article_alone_is_made_when_it_is_wanted():
    lines = ("Part I", "Harbours", *PIER, "Part II", "Lights", *LAMP, *OIL)
    drafts = series(lines, changed(lines, "barge", "ship"))
    assert [one.title for one in book(drafts, place="Part II").articles] == ["Article 2. Lamps", "Article 3. Oil"]
    assert [one.title for one in book(drafts, place="Article 2").articles] == ["Article 2. Lamps"]
    assert book(drafts, place="Part II").receipt[0] == "Only Part II is in this book."
    assert [part.title for part in book(drafts).parts][:2] == ["Part I Harbours", "Part II Lights"]
    with pytest.raises(PlaceUnknown, match="None of the drafts has “Part IV”"):
        book(drafts, place="Part IV")


def test_what_left_a_part_stays_in_that_part():
    first = ("Part I", "Harbours", *PIER, "Part II", "Lights", *OIL, *LAMP)
    later = ("Part I", "Harbours", *PIER, "Part II", "Lights", *LAMP)
    parts = {part.title: [one.title for one in part.articles] for part in book(series(first, later)).parts}
    assert parts["Part II Lights"] == ["Article 3. Oil (last in zero)", "Article 2. Lamps"]


def test_who_says_that_the_last_draft_is_adopted_is_believed_and_nobody_else():
    drafts = series(PIER, PIER)
    assert book(drafts, adopted=True).adopted
    assert "Somebody said" in book(drafts, adopted=True).method[-1]
    assert not book(drafts).adopted
    assert "nobody said" in book(drafts).method[-1]


def test_a_text_without_articles_has_its_paragraphs_as_articles():
    drafts = series(
        ("Chapter I", "1. Calls upon States to light their lamps;"),
        ("Chapter I", "1. Calls upon States to light lamps;"),
    )
    assert any("Calls upon" in line for one in book(drafts).articles for line in told(one))


def test_open_places_are_counted_and_footnotes_of_a_draft_stand_behind_its_text():
    lines = changed(PIER, "shall", "[shall] [should]")
    assert any(
        "Open in this text: 2 brackets, 1 place with alternatives." in line
        for line in told(book(series(lines, lines)).articles[0])
    )


def test_an_empty_book_is_a_book():
    assert book([]).articles == ()


def test_every_change_of_every_step_stands_in_the_book():
    lines = (*PIER, *LAMP, *OIL)
    drafts = series(
        lines, changed(changed(lines, "shall", "may"), "barge", "ship"), (*PIER, *OIL), changed(PIER, "quay", "[quay]")
    )
    made = book(drafts)
    told_of = {(n.place.draft, c) for one in made.articles for n in one.footnotes for c in n.place.changes}
    for at, redline in enumerate(material(drafts).redlines, 1):
        for view in redline.changes:
            assert view.kind.traits.quiet or (drafts[at].label, view.id) in told_of, view.title


def test_long_words_that_went_are_quoted_by_their_ends():
    long = " ".join(f"word{n}" for n in range(90))
    first = (*PIER, f"3. {long}.")
    said = " ".join(notes(book(series(first, PIER)).articles[0]).values())
    assert "word0 word1" in said
    assert " … " in said
    assert "word89" in said
    assert "word50" not in said


def test_a_space_that_came_or_went_is_told_by_its_title():
    said = notes(
        book(series(changed(PIER, "the pier", "the pier - head"), changed(PIER, "the pier", "the pier-head"))).articles[
            0
        ]
    )
    assert said[1].startswith("space deleted (×2).")


def test_a_change_that_no_line_shows_is_told_all_the_same():
    drafts = series(PIER, changed(PIER, "before", "after"))
    known = material(drafts)
    made = book(drafts, lines=[known.lines[0], [replace(line, changes=()) for line in known.lines[1]]])
    (left,) = [entry for entry in made.articles[-1].entries if entry.presence is None]
    assert [block.words for block in left.blocks] == ["Article 1(1): “before” → “after”"]
    assert left.blocks[0].place.changes == (known.redlines[0].changes[0].id,)


def test_changes_of_formatting_alone_are_counted():
    drafts = series(PIER, changed(PIER, "before", "after"))
    known = material(drafts)
    (redline,) = known.redlines
    quiet = replace(redline, changes=tuple(replace(view, kind=ChangeKind.FORMATTING) for view in redline.changes))
    made = book(drafts, redlines=[quiet])
    assert "1 change of formatting alone has no footnote." in made.receipt
    assert not made.articles[0].footnotes


def test_footnotes_of_a_draft_stand_behind_its_text():
    drafts = series((*PIER, "3. A pier is made of wood."), (*PIER, "3. A pier is made of wood."))
    noted = [
        replace(
            one, provisions=tuple(replace(p, kind=Kind.FOOTNOTE) if "wood" in p.text else p for p in one.provisions)
        )
        for one in drafts
    ]
    lines = told(book(noted).articles[0])
    assert "negotiation 0 | list | Notes in this draft:" in lines
    assert "negotiation 0 | note | 3. A pier is made of wood." in lines


def test_words_that_moved_to_another_article_say_where_they_stand():
    first, later = (
        (*PIER, "3. The white paint of the towers is renewed in spring, when the walls are dry.", *LAMP),
        (*PIER, *LAMP, "The white paint of the towers is renewed in spring, when the walls are dry."),
    )
    lines = [line for one in book(series(first, later)).articles for line in told(one)]
    assert any("Article 1(3): stands in Article 2" in line for line in lines), lines


def test_what_left_behind_the_last_of_its_part_stays_there_too():
    first = ("Part I", "Harbours", *PIER, *LAMP, "Part II", "Lights", *OIL)
    later = ("Part I", "Ports", *PIER, "Part II", "Lights", *OIL)
    parts = {part.title: [one.title for one in part.articles] for part in book(series(first, later)).parts}
    assert parts["Part I Ports"] == ["Article 1. Piers", "Article 2. Lamps (last in zero)"]


def test_articles_that_cite_several_lead_to_all_of_them():
    lines = (*PIER[:2], "1. Ships moor as articles 2 and 3 say.", *LAMP, *OIL)
    block = book(series(lines, lines)).articles[0].entries[-1].blocks[-1]
    assert block.words == "See also the histories of: Article 2, Article 3"


def test_a_preamble_alone_is_an_article():
    lines = ("Preamble", "Mindful of the sea,", "Article 1", "Piers", "Ships moor.")
    drafts = series(lines, lines)
    alone = [
        replace(one, provisions=tuple(p for p in one.provisions if not p.id.startswith("article"))) for one in drafts
    ]
    assert book(alone).articles[0].entries


def test_a_change_that_no_word_shows_has_its_footnote_at_the_end():
    said = Passage("Ships moor.", Style.EQUAL)
    place = "Article 1(1)"
    line = Line("article-1/1", "article-1/1", "paragraph", 1, place, "", RowState.CHANGED, (), (), (said,), (), ("c1",))
    view = ChangeView(
        "c1", 1, ChangeKind.STATUS, ChangeClass.SUBSTANTIVE, (), "agreed", "", "", place, place, "r1", (), ()
    )
    writer = BookTextWriter(FootnoteWriter(REGISTER, ENGLISH, {}), ENGLISH)
    (block,) = writer.blocks([line], {"c1": view}, "one", "en")
    assert [(piece.text, piece.note) for piece in block.pieces] == [("Ships moor.", 0), ("", 1)]
    bare = replace(line, text=())
    (block,) = writer.blocks([bare], {"c1": view}, "one", "en")
    assert [(piece.text, piece.note) for piece in block.pieces] == [("", 2)]


def test_what_is_form_alone_in_several_lines_has_one_footnote_with_its_places():
    lines = ("Article 1", "Piers", "1. Nets are dried.", "2. Ships moor by day.", "3. Lamps are lit.")
    later = (
        "Article 1",
        "Piers",
        "1. Oars are dry.",
        "2. Nets are dried.",
        "3. Ships moor by day.",
        "4. Lamps are lit.",
    )
    (pier,) = book(series(lines, later)).articles[:1]
    (said,) = [line for line in told(pier) if "numbers, references or spelling alone" in line]
    assert said == "last 1 | said | 3 changes of numbers, references or spelling alone.[1]"
    assert notes(pier)[1].count("Article 1(") == 3
    assert "Oars are dry" in notes(pier)[2], "what is said anew keeps a footnote of its own"
    alone = book(series(lines[:3], (*later[:2], "2. Nets are dried."))).articles[0]
    assert not any("alone.[" in line for line in told(alone)), "one such change is told where it stands"


def test_a_title_has_no_bracket_without_a_partner():
    lines = ("Article 1", "[Piers", *PIER[2:], "Article 2", "Night] [lamps]", *LAMP[2:])
    assert [one.title for one in book(series(lines, lines)).articles] == [
        "Article 1. Piers",
        "Article 2. Night [lamps]",
    ]


def test_an_option_of_what_is_gone_is_not_listed_beside_it():
    lines = (*PIER, "3. Sails are", "Option A: white.", "Option B: red.")
    gone = " ".join(told(book(series(lines, PIER)).articles[0]))
    assert "Article 1(3): not in this draft" in gone
    assert "Article 1(3), Article 1(3)" not in gone


def test_where_an_article_stood_is_laid_out_in_tables_of_a_few_drafts():
    drafts = series(PIER, PIER)
    many = [replace(drafts[0], label=f"d{n}", sha256=str(n) * 64) for n in range(8)]
    first, second = book(many).concordance
    assert first[0] == ("d0", "d1", "d2", "d3", "d4", "d5", "d7")
    assert second == (("d6", "d7"), ("Article 1", "Article 1"))
    assert book(drafts[:1]).concordance == ()


def test_of_many_places_of_an_article_some_are_listed_and_the_others_counted():
    heads = [ProvisionPlace(str(n), "", Kind.PARAGRAPH, f"Article 1({n})") for n in range(1, 6)]
    assert _cell(heads, ENGLISH) == "Article 1(1), Article 1(2), Article 1(3), +2"
