"""Which provisions of an instrument a draft has its words from: what is named, what is not, and on which words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.precedents.find_precedents import find_precedents
from app.comparison.precedents.shelf_index import index_shelf
from app.comparison.precedents.stock_phrases import StockPhrases
from app.job import SilentProgress
from app.treaty.draft import Kind
from app.treaty.instruments import Instrument
from app.treaty.marks import AttributionTag, Marks
from tests.comparison.drafts import draft
from tests.comparison.precedents.shelves import LAMPS, found, named, newer, older, phrases, shelf

LANGUAGES = pytest.mark.parametrize("language", LAMPS)
SAME, ADAPTED, _, STOCK, OWN = LAMPS["en"]
LEDGER = "The ledger of tides is bound in sealskin, and a copy of every page is sent to the brewers of the upper town."
HERRING = "No barrel of herring leaves the quay before the third bell, save in weeks of thick fog or of royal mourning."


@LANGUAGES
def test_paragraphs_and_their_article_name_where_they_come_from(language):
    assert named(newer(language), older(language)) == {
        "article-3": ["one article-7"],
        "article-3/1": ["one article-7/1"],
        "article-3/2": ["one article-7/2"],
    }


@LANGUAGES
def test_every_provision_is_listed_and_those_without_a_source_are_silent(language):
    text = newer(language)
    listed = found(text, older(language)).provisions
    assert [one.provision for one in listed] == [one.id for one in text.provisions]
    assert [bool(one.precedents) for one in listed] == [True, True, True, False, False, False]


@LANGUAGES
def test_words_that_stand_in_the_source_are_the_same_there(language):
    text, source = newer(language), older(language)
    (precedent,) = found(text, source).by_provision()["article-3/2"]
    assert 0.5 < precedent.share < 1.0
    mine, theirs = (one.by_id() for one in (text, source))
    for run in precedent.equal:
        words = mine["article-3/2"].text[run.start : run.end]
        assert words == theirs[run.source].text[run.source_start : run.source_end]
    assert "".join(mine["article-3/2"].text[run.start : run.end] for run in precedent.equal).count("12") == 0


@LANGUAGES
def test_what_is_copied_is_verbatim_and_whole(language):
    (precedent,) = found(newer(language), older(language)).by_provision()["article-3/1"]
    assert (precedent.share, precedent.verbatim, tuple(precedent.departures)) == (1.0, True, ())


@LANGUAGES
def test_an_instrument_in_another_language_gives_nothing(language):
    other = "fr" if language != "fr" else "en"
    assert named(newer(language), older(other)) == {}


def test_a_draft_in_another_language_than_the_phrases_gives_nothing():
    listed = find_precedents(newer("fr"), shelf(older("en")), phrases=phrases("en")).provisions
    assert not any(one.precedents for one in listed)


def test_a_language_without_phrases_is_searched_all_the_same():
    one, other = (replace(text, language="pt") for text in (newer(), older()))
    listed = find_precedents(one, shelf(other), phrases=StockPhrases("pt")).by_provision()
    assert listed["article-3/1"][0].provision == "article-7/1"


def test_two_instruments_that_are_nearly_the_same_are_both_listed():
    later = replace(older(), provisions=older().provisions[:3])
    assert named(newer(), older(), later)["article-3/2"] == ["one article-7/2", "two article-7/2"]


def test_an_article_made_of_two_names_both():
    text = draft((0, "3", ""), (1, "1.", f"{SAME} {LEDGER}"), (1, "2.", HERRING))
    source = draft((0, "7", ""), (1, "1.", f"{SAME} {LEDGER}"), (1, "2.", OWN), (0, "9", ""), (1, "1.", HERRING))
    assert named(text, source)["article-3"] == ["one article-7/1", "one article-9/1"]


def test_the_smallest_provision_that_has_the_words_is_named():
    source = draft((0, "7", ""), (1, "1.", OWN), (1, "2.", LEDGER), (1, "3.", HERRING), (1, "4.", ADAPTED))
    assert named(draft((0, "3", ""), (1, "1.", LEDGER)), source) == {
        "article-3": ["one article-7/2"],
        "article-3/1": ["one article-7/2"],
    }


def test_a_short_item_has_the_source_of_its_list():
    items = ("Serving of papers;", "Counting of oars and nets.")
    lead = "The keeper of the mole may ask the brewers of the upper town for help in any of these ways:"
    text = draft(
        (0, "3", ""), (1, "1.", lead), *((2, f"({sign})", words) for sign, words in zip("ab", items, strict=True))
    )
    source = draft(
        (0, "7", ""),
        (1, "1.", OWN),
        (1, "2.", lead),
        *((2, f"({sign})", words) for sign, words in zip("xy", items, strict=True)),
    )
    told = named(text, source)
    assert told["article-3/1"] == ["one article-7/2"]
    assert told["article-3/1/b"] == ["one article-7/2/y"]
    assert found(text, source).by_provision()["article-3/1"][0].share == 1.0


def test_a_chapter_has_the_chapter_for_its_source():
    rows = ((1, "1.", SAME), (0, "4", ""), (1, "1.", HERRING))
    text = draft((Kind.CHAPTER, "I", "Lamps"), (0, "3", ""), *rows)
    chaptered = replace(
        text,
        provisions=tuple(
            replace(one, parent=text.provisions[0].id) if one.kind is Kind.ARTICLE else one for one in text.provisions
        ),
    )
    told = named(chaptered, chaptered)
    chapter = chaptered.provisions[0].id
    assert told[chapter] == [f"one {chapter}"]
    assert set(told) == {one.id for one in chaptered.provisions}


def test_brackets_and_tags_hide_no_source():
    words = f"[The ledger of tides [is] {LEDGER[23:]} – France]"
    tag = AttributionTag(words.index("– France"), len(words) - 1, (0, 5), "inside", ())
    text = draft((0, "3", ""), (1, "1.", words, Marks(text=(tag,))))
    (precedent,) = found(text, draft((0, "7", ""), (1, "1.", LEDGER))).by_provision()["article-3/1"]
    assert (precedent.provision, precedent.share) == ("article-7/1", 1.0)


def test_labels_and_numbers_make_no_source_and_hide_none():
    text = draft((0, "3", ""), (1, "1.", f"(a) {LEDGER[:-1]} under paragraphs 5 and 6 (b) (viii)."))
    source = draft((0, "7", ""), (1, "1.", f"(c) {LEDGER[:-1]} under paragraphs 1 and 2 (d) (ix)."))
    (precedent,) = found(text, source).by_provision()["article-3/1"]
    assert precedent.provision == "article-7/1"
    assert (
        named(draft((0, "3", ""), (1, "1.", "(a) 5 and 6 (b).")), draft((0, "7", ""), (1, "1.", "(a) 5 and 6 (b).")))
        == {}
    )


def test_a_phrase_that_stands_in_many_articles_is_stock():
    often = "with the seventh bell of the northern mole"
    rows = [
        row
        for n in range(12)
        for row in ((0, str(n + 20), ""), (1, "1.", f"Task {n} of guild number {n}th ends {often}."))
    ]
    text = draft((0, "3", ""), (1, "1.", f"Brewers close their doors {often}."))
    assert named(text, draft(*rows)) == {}
    assert named(text, draft(*rows[:2])) != {}


def test_nothing_of_a_shelf_without_instruments():
    assert named(newer()) == {}


def test_a_shelf_made_ready_gives_the_same_and_one_of_another_shelf_is_passed_over():
    stocks, text = phrases(), newer()
    plain = find_precedents(text, shelf(older()), phrases=stocks)
    for index in (index_shelf(shelf(older()), stocks), index_shelf((Instrument("z", text),), stocks)):
        again = find_precedents(text, shelf(older()), phrases=stocks, index=index, progress=SilentProgress())
        assert again == plain


def test_phrases_of_one_word_and_runs_that_come_twice_do_no_harm():
    stocks = replace(phrases(), phrases=frozenset({("sealskin",), ("ledger", "of", "tides")}))
    twice = f"{LEDGER} (see the tables of the moon) {LEDGER}"
    source = draft((0, "7", ""), (1, "1.", twice))
    (precedent,) = find_precedents(draft((0, "3", ""), (1, "1.", twice)), shelf(source), phrases=stocks).by_provision()[
        "article-3/1"
    ]
    assert (precedent.provision, precedent.share) == ("article-7/1", 1.0)


def test_words_over_articles_are_no_source_of_a_paragraph():
    source = draft((Kind.CHAPTER, "I", "Lamps"), (0, "7", ""), (1, "1.", OWN))
    chapter, article, paragraph = source.provisions
    headed = replace(source, provisions=(replace(chapter, text=LEDGER), replace(article, parent=chapter.id), paragraph))
    assert named(draft((0, "3", ""), (1, "1.", LEDGER)), headed) == {}


def test_of_two_texts_that_are_alike_an_item_has_the_one_with_more_of_its_words():
    lead = "The keeper of the mole may ask the brewers of the upper town for help in any of these ways:"
    items = (
        "Counting of oars and of nets and of masts.",
        "Counting of oars and of nets.",
        "Counting of oars and of nets and of rope.",
    )
    source = draft(
        (0, "7", ""), (1, "1.", lead), *((2, f"({sign})", words) for sign, words in zip("xyz", items, strict=True))
    )
    text = draft((0, "3", ""), (1, "1.", lead), (2, "(a)", "Counting of oars and of nets and of rope."))
    assert named(text, source)["article-3/1/a"] == ["one article-7/1/z"]
    text = draft((0, "3", ""), (1, "1.", lead), (2, "(a)", "Counting of oars and of nets and of masts."))
    assert named(text, source)["article-3/1/a"] == ["one article-7/1/x"]


def test_an_article_with_one_text_of_a_source_among_many_names_it_as_well():
    things, places = ("wool", "salt", "cork", "wax", "hemp", "tar"), ("barn", "mill", "loft", "cellar", "yard", "forge")
    own = [f"The {thing} of the {place} is weighed by the elders of its ward." for thing in things for place in places]
    rows = [(0, "3", ""), (1, "1.", LAMPS["en"][0]), *((1, f"{n}.", said) for n, said in enumerate(own, 2))]
    source = draft((0, "7", ""), (1, "1.", LAMPS["en"][0]), (1, "2.", LAMPS["en"][1]))
    assert named(draft(*rows), source) == {"article-3": ["one article-7/1"], "article-3/1": ["one article-7/1"]}


def test_a_stock_phrase_beside_a_telling_run_is_in_common_too():
    told = "every seventh lamp along the northern mole burns with a green flame."
    source = draft((0, "7", ""), (1, "1.", f"Each State Party shall take appropriate measures to ensure that {told}"))
    text = draft((0, "3", ""), (1, "1.", f"Each State Party shall take appropriate measures to guarantee {told}"))
    (precedent,) = found(text, source).by_provision()["article-3/1"]
    words = text.provisions[1].text
    assert [words[run.start : run.end] for run in precedent.equal] == [
        "Each State Party shall take appropriate measures to", told,
    ]  # fmt: skip
