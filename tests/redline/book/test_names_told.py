"""Who is named in a book, on what evidence, and what became of what was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.message import Message
from app.redline.book.footnotes import link_of, stance_of
from app.redline.book.remarks import RemarkSort, lead_of, sort_of_note
from app.treaty.attributions import Link
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.draft import ReportLine, Severity
from app.treaty.fates import Reprint
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject
from app.treaty.precedents import Precedent, PrecedentMap, ProvisionPrecedents
from app.treaty.proposals import BEARS_SYMBOL, BEARS_TITLE, LOST_STRIKES, Edit, Position
from app.treaty.vocabulary import ENGLISH
from tests.attribution.made import REGISTER
from tests.redline.book.made_books import asked, book, material, notes, series, told

PIER = ("1. Ships shall moor at the pier.", "2. Nets are dried on the quay.")
BY_DAY = ("1. Ships shall moor at the pier by daylight only.", "2. Nets are dried on the quay.")
NORHAVEN = REGISTER.resolve("Norhaven").id


def test_who_asked_is_named_with_the_record_and_the_link_and_in_the_index():
    paper = asked("Norhaven", "insert", "Article 1(1)", "by daylight only", "at the pier", base="zero")
    made = book(series(PIER, BY_DAY), [paper])
    (note,) = made.articles[0].footnotes
    assert "Proposed by Norhaven (proposal" in note.words
    assert "matched by wording" in note.words
    (voice,) = note.voices
    assert (voice.actors, voice.link, voice.opposite) == ((NORHAVEN,), "matched", False)
    (line,) = made.actors
    assert line.name == "Norhaven"
    assert line.mentions[0].notes == (1,)
    assert not line.against
    assert any(
        "to insert “by daylight only” beside “at the pier”. Outcome: taken in one." in one
        for one in told(made.articles[0])
    )


def test_the_contrary_is_never_told_as_an_author():
    paper = asked("Kestria", "retain", "Article 1(1)", "by daylight only", base="zero")
    made = book(series(BY_DAY, PIER), [paper])
    assert "Against it, having asked for the contrary: Kestria" in notes(made.articles[0])[1]
    assert "Proposed by" not in notes(made.articles[0])[1]
    (line,) = made.actors
    assert line.against
    assert not any(mention.notes for mention in line.mentions)


def test_what_was_not_taken_is_told_with_its_fate():
    paper = asked("Norhaven", "delete", "Article 1(2)", "on the quay", base="zero")
    lines = told(book(series(PIER, PIER), [paper]).articles[0])
    assert any("Article 1(2): to delete “on the quay”. Outcome: not taken in one." in line for line in lines)


def test_what_is_asked_of_nothing_that_is_there_is_told_at_the_end():
    paper = asked("Norhaven", "delete", "Article 40", "on the quay", base="zero")
    made = book(series(PIER, PIER), [paper])
    at = made.receipt.index("Asked of no provision that these drafts have:")
    assert "Norhaven" in made.receipt[at + 1]


def test_what_is_asked_of_a_draft_that_is_not_there_is_told_at_the_end():
    paper = asked("Norhaven", "delete", "Article 1(2)", "on the quay", base="MC/99")
    assert any("Norhaven" in said for said in book(series(PIER, PIER), [paper]).receipt)


def test_a_proposal_for_an_article_that_came_later_stands_in_its_history():
    lamps = ("Article 1", "Moorings", *PIER, "Article 2", "Lamps", "Keepers light the lamps of the harbour at dusk.")
    paper = asked("Norhaven", "insert", "Article 2", "Keepers light the lamps of the harbour at dusk.", base="zero")
    made = book(series(("Article 1", "Moorings", *PIER), lamps), [paper])
    lines = told(made.articles[1])
    assert "negotiation 0 | said | It does not stand in this draft." in lines
    assert any(line.startswith("negotiation 0 | ask") for line in lines)
    assert "last 1 | said | It first stands in this draft." in lines


@pytest.mark.parametrize("edit", [edit.value for edit in Edit if edit not in (Edit.NOTE, Edit.RESTATE)])
def test_every_sort_of_ask_is_told_in_words(edit):
    paper = asked("Norhaven", edit, "Article 1(2)", "on the quay", base="zero")
    made = book(series(PIER, BY_DAY), [paper])
    lines = [line for line in told(made.articles[0]) if "| ask |" in line]
    assert any("on the quay" in line for line in lines), lines


def test_replaced_words_are_told_with_those_they_replace_and_a_quote_where_nothing_is_worded():
    paper = asked("Norhaven", "replace", "Article 1(2)", "on the mole", "on the quay", base="zero")
    assert any(
        "to put “on the mole” in the place of “on the quay”" in line
        for line in told(book(series(PIER, PIER), [paper]).articles[0])
    )
    bare = asked("Norhaven", "delete", "Article 1(2)", base="zero")
    (proposal,) = bare.proposals
    quoted = replace(
        bare, proposals=(replace(proposal, asks=tuple(replace(a, quote="Delete paragraph 2") for a in proposal.asks)),)
    )
    assert any(
        "to delete this text (“Delete paragraph 2”)" in line
        for line in told(book(series(PIER, PIER), [quoted]).articles[0])
    )
    plain = replace(bare, proposals=(replace(proposal, asks=tuple(replace(a, quote="") for a in proposal.asks)),))
    assert any("to delete this text." in line for line in told(book(series(PIER, PIER), [plain]).articles[0]))


def test_who_only_leads_a_group_is_told_with_that_role():
    paper = asked("Norhaven", "delete", "Article 1(2)", "on the quay", base="zero")
    led = replace(paper, proposals=tuple(replace(one, role="facilitator") for one in paper.proposals))
    assert any("Norhaven (facilitator)" in line for line in told(book(series(PIER, PIER), [led]).articles[0]))


def position(address, base="", wording=""):
    who = ActorRef(NORHAVEN, "Norhaven")
    return Position(
        who, Stance.SUPPORT, address, "", "note of 3 May", "", "2031-05-03", base, "proponent", wording, "p1"
    )


def test_positions_that_a_person_entered_stand_with_their_draft():
    made = book(
        series(PIER, PIER),
        entered=[position("Article 1(2)", "zero", "nets"), position("Article 1"), position("Article 9", "MC/1")],
    )
    lines = told(made.articles[0])
    told_of = "Supported by Norhaven (Article 1(2): “nets”, note of 3 May, 3 May 2031; asserted by a person)."
    assert f"negotiation 0 | proposal | {told_of}" in lines
    assert any(line.startswith("last 1 | proposal | Supported by Norhaven (Article 1") for line in lines)
    assert any("Article 9" in said for said in made.receipt)
    (line,) = made.actors
    assert line.mentions[0].count == 2


@pytest.mark.parametrize("stance", list(Stance))
def test_every_stance_has_words(stance):
    assert "Norhaven" in stance_of(stance, "Norhaven", ENGLISH)


def test_every_link_has_words():
    assert len({link_of(link, ENGLISH) for link in Link}) == len(Link)


def note(text, *, private=False, label="zero", sha="0" * 64, provision="article-1/1"):
    anchor = Anchor(provision, "Article 1(1)", "text", 0, 5, "Ships")
    return Note(text[:8], DraftName(sha, label), anchor, NoteSubject.WORDS, text, private=private)


def test_notes_stand_under_what_their_first_words_say():
    found = [
        note("Interpretative note: a pier is no quay."),
        note("Statement by Norhaven: agreed."),
        note(""),
        note("Lost", label="x", sha=""),
        note("Private", private=True),
        note("Far", provision="article-9"),
    ]
    made = book(series(PIER, PIER), notes=found, withheld=2)
    entries = {
        entry.title: [block.words for block in entry.blocks] for entry in made.articles[0].entries if entry.draft < 0
    }
    assert entries["Interpretative notes"] == ["Article 1(1), zero: Interpretative note: a pier is no quay."]
    assert entries["Statements"] == ["Article 1(1), zero: Statement by Norhaven: agreed."]
    assert entries["Other notes"] == ["Article 1(1), zero: Ships", "Article 1(1), zero, private: Private"]
    assert "2 notes stand in none of these drafts, and are not in it." in made.receipt
    assert "2 private notes are not in it." in made.receipt
    assert sort_of_note("Заявление Норхейвена").value == "statement"
    assert lead_of(RemarkSort.OTHER, ENGLISH) == "Other notes"


def test_reach_is_told_where_it_changes():
    reach = [{"article-1/1": ("any crime",)}, {"article-1/1": ("any crime",)}, {}]
    lines = told(book(series(PIER, PIER, PIER), reach=reach).articles[0])
    assert "negotiation 0 | said | Which offences it reaches: any crime." in lines
    assert "last 2 | said | It reaches no offence in this draft any more." in lines


def test_sources_stand_behind_the_last_text_where_somebody_looked_for_them():
    found = PrecedentMap(
        (
            ProvisionPrecedents(
                "article-1/1", "Article 1(1)", (Precedent("sea", "article-7", "Article 7", 12, 0.9, (), ()),)
            ),
        )
    )
    made = book(series(PIER, PIER), precedents=found, instruments={"sea": "Sea Convention"})
    assert "last 1 | note | Sea Convention, Article 7: 12 words, with nothing of substance changed" in told(
        made.articles[0]
    )
    assert not any("not looked for" in said for said in made.receipt)
    none = book(series(PIER, PIER), precedents=PrecedentMap(()))
    assert not any("Sources on the shelf" in line for line in told(none.articles[0]))


def test_articles_that_cite_each_other_lead_to_each_other():
    cited = (
        "Article 1",
        "Moorings",
        "1. Ships moor as article 2 says.",
        "Article 2",
        "Lamps",
        "Keepers light the lamps.",
    )
    made = book(series(cited, cited))
    block = made.articles[0].entries[-1].blocks[-1]
    assert block.words == "See also the histories of: Article 2"
    assert block.pieces[-1].article == made.articles[1].key


def test_papers_and_drafts_have_their_tables_and_their_index():
    paper = asked("Norhaven", "insert", "Article 1(1)", "by daylight only", "at the pier", base="zero")
    made = book(series(PIER, BY_DAY), [paper], titles={paper.source: "The Norhaven paper"}, left_out=["fr"])
    assert [(one.name, one.symbol, one.date) for one in made.drafts] == [
        ("zero", "MC/0", "1 January 2031"),
        ("one", "MC/1", "1 February 2031"),
    ]
    (line,) = made.papers
    assert line.name == "The Norhaven paper"
    assert "on zero" in line.facts
    names = {line.name: line for line in made.symbols}
    assert set(names) == {"MC/0", "MC/1", "The Norhaven paper"}
    assert names["The Norhaven paper"].mentions[0].notes == (1,)
    assert "Not followed: fr." in made.receipt


def test_what_restates_a_text_and_asks_nothing_that_can_be_read_is_counted_with_its_proponent():
    paper = asked("Norhaven", "restate", "Article 1(2)", "on the quay", base="zero")
    lines = told(book(series(PIER, BY_DAY), [paper]).articles[0])
    assert any(line.endswith("1 passage gives the text anew; what it asks of it cannot be told.") for line in lines)


def test_who_opposes_an_edit_is_told_as_against_it():
    paper = asked("Norhaven", "insert", "Article 1(1)", "by daylight only", base="zero")
    opposed = replace(
        paper,
        proposals=tuple(
            replace(one, asks=tuple(replace(a, stance=Stance.OPPOSE) for a in one.asks)) for one in paper.proposals
        ),
    )
    assert any("against “by daylight only”" in line for line in told(book(series(PIER, PIER), [opposed]).articles[0]))


def test_what_was_taken_back_is_told_as_withdrawn():
    paper = asked("Norhaven", "delete", "Article 1(2)", "on the quay", base="zero")
    drafts = series(PIER, PIER)
    found = [replace(one, withdrawn=True) for one in material(drafts, [paper]).asks]
    assert any(
        "Outcome: not taken in one; withdrawn." in line
        for line in told(book(drafts, asks=found, papers=[paper]).articles[0])
    )


def test_what_only_shows_the_text_or_asks_nothing_is_counted_and_not_told():
    drafts = series(PIER, PIER)
    (shown,) = material(drafts, [asked("Norhaven", "delete", "Article 1(2)", "on the quay", base="zero")]).asks
    (idle,) = material(drafts, [asked("Norhaven", "note", "Article 1(2)", "on the quay", base="zero")]).asks
    made = book(drafts, asks=[replace(shown, reprint=Reprint.SHOWN), idle])
    assert "1 passage of a paper only shows the text to which it speaks, and is not told." in made.receipt
    assert "1 passage of a paper asks nothing of the text, and is not told." in made.receipt


def test_proposals_on_a_draft_that_changed_nothing_have_an_entry_of_their_own():
    paper = asked("Norhaven", "delete", "Article 1(2)", "on the quay", base="one")
    lines = told(book(series(PIER, PIER, PIER), [paper]).articles[0])
    assert "negotiation 1 | said | Unchanged." in lines
    assert any(line.startswith("negotiation 1 | ask") for line in lines)


def test_a_paper_that_names_no_draft_and_an_unofficial_draft_are_told_as_such():
    paper = asked("Norhaven", "delete", "Article 1(2)", "on the quay")
    drafts = series(PIER, PIER)
    drafts[1] = replace(drafts[1], unofficial=True)
    made = book(drafts, [paper])
    assert made.papers[0].facts == "1 proposal"
    assert made.drafts[1].name == "one (unofficial)"


def test_words_in_common_with_a_source_that_differs_are_counted_as_such():
    drafts = series(PIER, BY_DAY)
    (change, *_) = list(compare(*drafts).changes)
    found = Precedent("sea", "article-7", "Article 7", 9, 0.5, (), (change,))
    made = book(drafts, precedents=PrecedentMap((ProvisionPrecedents("article-1/1", "", (found,)),)))
    assert "last 1 | note | sea, Article 7: 9 words in common" in told(made.articles[0])


def test_words_asked_for_at_another_place_are_told_with_that_place():
    words = "and no ship whatever may be left at anchor in the channel overnight without a lighted lantern"
    lines = ("Article 1", "Moorings", *PIER, "Article 2", "Lamps", "Keepers light the lamps.")
    later = ("Article 1", "Moorings", *PIER, "Article 2", "Lamps", f"Keepers light the lamps, {words}.")
    paper = asked("Norhaven", "insert", "Article 1(2)", f", {words}", "on the quay", base="zero")
    said = " ".join(note for one in book(series(lines, later), [paper]).articles for note in notes(one).values())
    assert "Proposed by Norhaven" in said
    assert said.count("Article 1(2)") == 1, "its place is told once"


def test_actors_stand_in_the_index_by_their_sorts():
    papers = [
        asked(who, "insert", "Article 1(1)", "by daylight only", "at the pier", base="zero")
        for who in ("Open Net Institute", "Northern Compact", "Norhaven")
    ]
    made = book(series(PIER, BY_DAY), papers)
    assert [(line.name, line.sort) for line in made.actors] == [
        ("Norhaven", "state"), ("Northern Compact", "group"), ("Open Net Institute", "organisation"),
    ]  # fmt: skip


def test_a_footnote_that_names_somebody_says_of_what_else_it_tells_that_nobody_is_known():
    later = ("1. Ships may moor at the pier by daylight only.", PIER[1])
    paper = asked("Norhaven", "insert", "Article 1(1)", "by daylight only", "at the pier", base="zero")
    said = notes(book(series(PIER, later), [paper]).articles[0])[1]
    assert "“shall” → “may”. Nobody is known to have asked for it. inserted: “by daylight only”. Proposed by" in said


def test_a_paper_on_a_draft_that_is_not_here_stands_beside_the_draft_before_it() -> None:
    drafts = [replace(one, symbol=f"MC/{2030 + at}/1") for at, one in enumerate(series(PIER, BY_DAY))]
    paper = asked("Norhaven", "restate", "Article 1(1)", "Ships shall moor at the pier by night.", base="MC/2030/CRP.2")
    paper = replace(paper, proposals=tuple(replace(one, date="2031-06-01") for one in paper.proposals))
    made = book(drafts, [paper])
    blocks = [block for article in made.articles for entry in article.entries for block in entry.blocks]
    assert {block.place.draft for block in blocks if block.place.proposal} == {"zero"}
    assert any("MC/2030/CRP.2, which is not among the drafts" in block.words for block in blocks)
    assert not [line for line in made.actors if line.mentions and line.mentions[0].notes]


def test_the_table_of_papers_has_title_and_symbol_as_printed_and_says_where_strikes_are_lost():
    said = [(BEARS_SYMBOL, "MC/INF.5"), (BEARS_TITLE, "Compilation of proposals"), (LOST_STRIKES, "“oilfish”")]
    report = tuple(ReportLine(Severity.INFO, Message(form, (words,)), "") for form, words in said)
    paper = replace(asked("Norhaven", "delete", "Article 1(1)", "at the pier", base="zero"), report=report)
    (line,) = book(series(PIER, BY_DAY), [paper], titles={paper.source: "MC/INF.5"}).papers
    assert (line.name, line.symbol) == ("Compilation of proposals", "MC/INF.5")
    assert "what was struck out is lost in its file" in line.facts
    untitled = replace(paper, report=report[:1])
    (line,) = book(series(PIER, BY_DAY), [untitled], titles={paper.source: "MC/INF.5"}).papers
    assert (line.name, line.symbol) == ("MC/INF.5", "")
    (line,) = book(series(PIER, BY_DAY), [untitled], titles={paper.source: "Blue paper"}).papers
    assert (line.name, line.symbol) == ("Blue paper", "MC/INF.5")
