"""Wordings asked and brought, case by case: the same edit, the same phrase, or chance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.treaty.proposals import Edit
from tests.attribution.made import answers, authors, draft, redlined, request

TOLL = "2. A toll is taken from travellers who come on foot or by boat and carry goods for sale."


@pytest.mark.parametrize(
    ("paragraph", "wording", "named"),
    [
        # A modal at the same place says something; another word alone needs the same paragraph.
        ("Each keeper ⟨shall→should⟩ open the gate ⟨→wide ⟩at dawn.", "Each keeper should open the gate at dawn.", [0]),
        ("Each keeper opens the gate ⟨→quietly ⟩at dawn.", "Each keeper opens the gate quietly at dawn.", [0]),
        ("Each keeper opens the gate ⟨→quietly ⟩at dawn.", "Each town gate quietly at dawn.", []),
        # One word less, where the paragraph then stands as it was restated; in a short one it may be left out by haste.
        ("Each keeper ⟨always →⟩opens the gate at dawn.", "Each keeper opens the gate at dawn.", [0]),
        ("Each keeper ⟨always →⟩sings.", "Each keeper sings.", []),
        # Function words, and one word of content among them, are chance.
        (
            "Each keeper opens the gate⟨→ that is to sing⟩ at dawn.",
            "Each keeper opens the gate that is to dance at dawn.",
            [],
        ),
        (
            "Each keeper opens the gate⟨→ with the bell and three long ropes⟩ at dawn.",
            "Each keeper opens the gate with the bell on each of four towers at dawn.",
            [],
        ),
        (
            "Each keeper opens the gate⟨→ of painted sails and wooden boats⟩ at dawn.",
            "Each keeper opens the gate and wooden of painted at dawn.",
            [],
        ),
        # Nearly the same edit, with a modal in it.
        (
            "Each keeper opens the gate⟨→ and shall sing of the deep sea⟩ at dawn.",
            "Each keeper opens the gate and shall sing of the deep river at dawn.",
            [0],
        ),
        # Some of the words asked for, and nothing else, at the very place; a small part of them, or more than them.
        (
            "Each keeper is to ⟨→oil and ⟩open the gate at dawn.",
            "Each keeper is to oil, polish and open the gate at dawn.",
            [0],
        ),
        (
            "Each keeper is to ⟨→oil and ⟩open the gate at dawn.",
            "Each keeper is to oil, polish, weigh, paint and open the gate at dawn.",
            [],
        ),
        (
            "Each keeper is to ⟨→oil slowly and ⟩open the gate at dawn.",
            "Each keeper is to oil, polish and open the gate at dawn.",
            [],
        ),
        (
            "Each keeper is to open ⟨→oil and ⟩the gate at dawn.",
            "Each keeper is to oil, polish and open the gate at dawn.",
            [],
        ),
        # A modal in a run of words.
        (
            "Each keeper opens the gate⟨→ as it may be with all towns⟩ at dawn.",
            "Each keeper opens the gate as it may be in spring at dawn.",
            [],
        ),
        # Words put in before like words may as well stand behind them.
        (
            "Each keeper sees to hill ⟨→towns, lighthouse ⟩towns, river towns and the gate.",
            "Each keeper sees to hill towns, river towns and the gate, lighthouse towns.",
            [0],
        ),
    ],
)
def test_an_edit_asked_and_made_in_one_paragraph(paragraph: str, wording: str, named: list[int]) -> None:
    redline = redlined({"Article 1": [f"1. {paragraph}", TOLL]})
    found = answers(redline, request(Edit.RESTATE, "Article 1(1)", wording), request(Edit.RESTATE, "Article 1", TOLL))
    assert [change for change, _ in found] == [redline[2].changes[n] for n in named]


def test_all_who_asked_for_the_same_edit_are_named() -> None:
    redline = redlined({"Article 1": ["1. Each keeper opens ⟨→the iron gate of ⟩the tower at dawn ⟨→alone⟩."]})
    wording = "Each keeper opens the iron gate of the tower at dawn."
    papers = [request(Edit.RESTATE, "Article 1(1)", wording, actor=actor) for actor in ("XNO", "XMI")]
    found = answers(redline, *papers)
    assert authors(found) == {"XNO", "XMI"}
    assert {change.id for change, _ in found} == {"c1"}


def test_a_phrase_that_the_older_draft_has_all_over_is_a_formula() -> None:
    harbours = [
        "1. Each harbour master sees to ropes.",
        "2. A harbour master sells salt.",
        "3. The harbour master sleeps.",
        "4. Every harbour is deep.",
        "5. No harbour is dry.",
    ]
    asked = request(Edit.RESTATE, "Article 1(1)", "Each keeper opens the gate under harbour master rules at dawn.")
    text = "1. Each keeper opens the gate⟨→ with one harbour master beside⟩ at dawn."
    assert answers(redlined({"Article 1": [text, TOLL], "Article 2": harbours}), asked) == []
    assert authors(answers(redlined({"Article 1": [text, TOLL], "Article 2": harbours[:2]}), asked)) == {"XNO"}


def test_a_wording_asked_for_one_paragraph_and_given_to_another_names_nobody() -> None:
    wording = "A toll is taken from sailors who come on foot or by boat and carry goods for sale."
    redline = redlined({"Article 1": [f"1. ⟨Keepers sing→{wording.removesuffix('.')}⟩.", TOLL]})
    assert answers(redline, request(Edit.RESTATE, "Article 1(2)", wording)) == []


@pytest.mark.parametrize(
    ("brought", "named"), [("and from painted ships with bells", {"XNO"}), ("and from weary pilgrims", set())]
)
def test_words_given_as_the_place_of_an_insertion_are_no_part_of_it(brought: str, named: set[str]) -> None:
    redline = redlined({"Article 1": ["1. Each keeper sees all.", f"2. A toll is taken ⟨→{brought} ⟩by day."]})
    wording = "from weary pilgrims and from painted ships with bells"
    asked = request(Edit.INSERT, "Article 1(2)", wording, anchor="from weary pilgrims")
    elsewhere = request(Edit.INSERT, "Article 1(2)", "singing", anchor="ropes creak")
    assert authors(answers(redline, asked, elsewhere)) == named


def test_words_given_without_their_paragraph_are_replaced_where_the_article_has_them_once() -> None:
    articles = {"Article 1": ["1. Each keeper sees all.", "2. A toll is taken by the ⟨second→third⟩ keeper by day."]}
    asked = request(Edit.REPLACE, "Article 1", "third", anchor="second")
    assert authors(answers(redlined(articles), asked)) == {"XNO"}
    articles["Article 1"][0] = "1. Each second keeper sees all."
    assert answers(redlined(articles), asked) == []


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("2. A toll is ⟨not →⟩taken by day.", "A toll is taken by day."),
        ("2. A toll is ⟨→not ⟩taken by day.", "A toll is not taken by day."),
        ("2. ⟨No→A⟩ toll is taken by day.", "A toll is taken by day."),
    ],
)
def test_a_negation_put_in_or_out_names_who_asked_for_exactly_that(text: str, wording: str) -> None:
    redline = redlined({"Article 1": ["1. Each keeper sees all.", text]})
    assert authors(answers(redline, request(Edit.RESTATE, "Article 1(2)", wording))) == {"XNO"}
    assert answers(redline, request(Edit.RESTATE, "Article 1(2)", f"{wording} Ropes are wet.")) == []


def test_of_a_change_asked_for_by_halves_each_half_is_said() -> None:
    text = "2. A toll is taken from travellers who come on foot, ⟨on painted barges→by skating⟩ or by boat by day."
    redline = redlined({"Article 1": ["1. Each keeper sees all.", text]})
    adds = "A toll is taken from travellers who come on foot, by skating, on painted barges or by boat by day."
    cuts = "A toll is taken from travellers who come on foot, or by boat by day."
    both = "A toll is taken from travellers who come on foot, by skating or by boat by night."
    told = {}
    for actor, wording in (("XNO", adds), ("XKE", cuts), ("XMI", both)):
        ((_, one),) = answers(redline, request(Edit.RESTATE, "Article 1(2)", wording, actor=actor))
        told[actor] = (one.score, one.words, tuple(map(str, one.notes)))
    assert told["XNO"][:2] == (0.75, ("by skating",))
    assert told["XNO"][2] == ("Only the words that came were asked for; what went was to stay: “on painted barges”.",)
    assert told["XKE"][:2] == (0.5, ("on painted barges",))
    assert any("the words in their place were not asked for" in note for note in told["XKE"][2])
    assert told["XMI"] == (1.0, ("by skating",), ())


def test_a_new_article_is_named_by_who_proposed_one_of_its_number() -> None:
    wording = "1. Every lighthouse burns seal oil until the last boat of the night is moored."
    redline = redlined({"Article 1": ["1. Each keeper sees all."], "+ Article 2": [f"+ {wording}"]})
    found = answers(redline, request(Edit.INSERT, "Article 2", wording.removeprefix("1. ")))
    assert [(change.newer.text, one.score) for change, one in found] == [(wording.removeprefix("1. "), 1.0)]
    ((_, other),) = answers(redline, request(Edit.INSERT, "Article 3", wording.removeprefix("1. ")))
    assert (other.score, tuple(map(str, other.notes))) == (0.8, ("Asked for in Article 3, not here.",))


def test_rare_words_in_the_very_paragraph_asked_about_are_not_said_to_be_elsewhere() -> None:
    wording = (
        "Boats fish herring under painted bridges before sunrise with copper anchors, woollen sails and cedar oars."
    )
    text = "1. Each keeper opens the gate at dawn⟨→, and boats fish herring under painted bridges before sunrise⟩."
    redline = redlined({"Article 1": [text, TOLL]})
    told = {
        address: tuple(map(str, one.notes))
        for address in ("Article 1(1)", "Article 1", "Article 1(2)")
        for _, one in answers(redline, request(Edit.RESTATE, address, wording))
    }
    elsewhere = ("Asked for in Article 1(2), not here.",)
    assert told == {"Article 1(1)": (), "Article 1": (), "Article 1(2)": elsewhere}


def test_of_the_asks_of_one_proposal_the_nearest_is_shown() -> None:
    redline = redlined(
        {"Article 1": ["1. Each keeper opens the gate⟨→ with a bell of bronze and a long rope⟩ at dawn."]}
    )
    exact = request(
        Edit.RESTATE, "Article 1(1)", "Each keeper opens the gate with a bell of bronze and a long rope at dawn."
    )
    near = request(Edit.RESTATE, "Article 1(1)", "Each keeper opens the gate with a bell of bronze and horns at dawn.")
    for first, second in ((exact, near), (near, exact)):
        (one,), (other,) = first.proposals, second.proposals
        asks = (*one.asks, replace(other.asks[0], id="XNO.2"))
        both = replace(first, proposals=(replace(one, asks=asks, text=" ".join(ask.wording for ask in asks)),))
        ((_, shown),) = answers(redline, both)
        assert shown.score == 1.0
        assert "long rope" in shown.asked.quote


def test_three_small_words_in_a_row_are_no_phrase_of_an_article() -> None:
    older = BaseIndex(index_provisions(draft({"Article 1": ["1. A bell that is to ring rings."]})), frozenset())
    article = older.places.article("Article 1")
    assert older.repeated(("that", "is", "to"), (article,)) == [False] * 3
    assert older.repeated(("is", "to", "ring"), (article,)) == [True] * 3


@pytest.mark.parametrize("many", [12, 260])
def test_a_wording_is_laid_on_the_paragraph_that_it_restates_however_many_there_are(many: int) -> None:
    things = ["bell", "rope", "gate", "lamp", "oar", "sail", "net", "horn", "quay", "mole"]
    said = [f"{n}. A {things[n % 10]} is kept with {n} spare {things[n // 10 % 10]}s at pier {n}." for n in range(many)]
    older = BaseIndex(index_provisions(draft({"Article 1": said})), frozenset())
    article = older.places.article("Article 1")
    for n in range(2, many, 7):
        wording = f"A {things[n % 10]} is kept with {n} new {things[n // 10 % 10]}s at pier {n} by night"
        (one,) = request(Edit.RESTATE, "Article 1(900)", wording).proposals
        words = tuple(wording.casefold().split())
        assert older.places.words[older.base_of(one.asks[0], words, article)][:2] == words[:2]
        assert str(n) in older.places.words[older.base_of(one.asks[0], words, article)]
    (other,) = request(Edit.RESTATE, "Article 1(900)", "Nothing like it.").proposals
    assert older.base_of(other.asks[0], ("nothing", "like", "it"), article) == ""


@pytest.mark.parametrize(
    ("rival", "expected"),
    [
        ("A toll is a sum that is weighed, counted and sung at the gate.", set()),
        ("A toll is a song.", {"XNO"}),
    ],
)
def test_one_word_of_what_was_asked_that_the_other_option_has_may_have_come_from_there(rival, expected) -> None:
    redline = redlined(
        {
            "Article 1": [
                "1. On tolls:",
                "Option A: A toll is a sum that is ⟨→weighed and ⟩paid at the gate by strangers.",
                f"- Option B: {rival}",
                "2. Ropes are counted.",
            ]
        }
    )
    wording = "A toll is a sum that is weighed, counted and paid at the gate by strangers."
    asked = request(Edit.RESTATE, "Article 1(1), Option A", wording)
    assert {actor.id for change, one in answers(redline, asked) for actor in one.actors if change.newer} == expected
