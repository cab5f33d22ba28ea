"""Fates beside the names of the same comparison: what is matched is there, what is there without a name says so, and
where it stands is told when that is not where it was asked for.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.treaty.fates import Fate
from app.treaty.proposals import Edit
from app.treaty.reading import apply_reading
from tests.attribution.made import REGISTER, draft, request

HORN = "Each tower shall have a horn of copper that is heard for nine miles when fog lies on the water."
OIL = "Oil is bought by the Parties in equal parts, unless the meeting says otherwise by a vote."
BASE = {
    "Article 1": ["1. Keepers shall trim the wick at dusk and again at midnight.", f"2. {HORN}"],
    "Article 2": [f"1. {OIL}", "2. Boats of fishers may lie in a harbour for three days."],
}


def told(paper, *series):
    """The fate of the one ask of a paper, which speaks to the first text, with the names of each comparison."""
    drafts = [draft(articles, label=f"D{at}") for at, articles in enumerate(series)]
    paper = replace(paper, proposals=tuple(replace(p, base="D0") for p in paper.proposals))
    (one,) = fates(
        drafts,
        [paper],
        lambda older, newer: compare(drafts[older], drafts[newer]),
        asking=lambda older, newer, comparison: attribute(comparison, drafts[older], drafts[newer], [paper], REGISTER),
    )
    return one


def marking(paper, quote):
    """The same paper, which marks words of what it quotes."""
    (proposal,) = paper.proposals
    return replace(paper, proposals=(replace(proposal, asks=(replace(proposal.asks[0], quote=quote),)),))


def newer(old, new, article="Article 1"):
    rows = [text.replace(old, new) for text in BASE[article]]
    assert rows != BASE[article]
    return {**BASE, article: rows}


CUT = request(Edit.RESTATE, "Article 1(2)", HORN.replace(" when fog lies on the water", ""))
SHORTER = newer(" when fog lies on the water", "")


def test_what_a_restatement_leaves_out_is_told_where_the_draft_stands_as_it_gives_it():
    one = told(CUT, BASE, SHORTER)
    (fate,) = one.fates
    assert (fate.fate, fate.address) == (Fate.TAKEN, "Article 1(2)")
    assert "does not say in words what should go" in str(fate.why)
    assert told(CUT, BASE, newer("nine", "ten")).fates == ()


def test_it_is_dropped_where_the_words_come_back():
    assert [fate.fate for fate in told(CUT, BASE, SHORTER, BASE).fates] == [Fate.TAKEN, Fate.DROPPED]


def test_one_word_that_a_restatement_leaves_out_names_who_restated_it_so():
    asked = request(Edit.RESTATE, "Article 2(1)", OIL.replace("equal ", ""))
    (fate,) = told(asked, BASE, newer("equal ", "", "Article 2")).fates
    assert fate.fate is Fate.TAKEN
    assert str(fate.why) == "Taken: without “equal”."


@pytest.mark.parametrize(
    ("wording", "anchor"), [("at midnight", ""), ("copper", "of"), ("of copper", "horn"), ("again", "at midnight")]
)
def test_words_that_stand_already_where_they_are_asked_for(wording, anchor):
    address = "Article 1(1)" if "night" in wording + anchor else "Article 1(2)"
    one = told(request(Edit.INSERT, address, wording, anchor=anchor), BASE, newer("nine", "ten"))
    assert (one.fates, str(one.reason)) == ((), "Already there: the draft it speaks to has these words.")


def test_words_that_stand_elsewhere_in_the_provision_than_beside_their_anchor_are_followed():
    (fate,) = told(request(Edit.INSERT, "Article 1(2)", "copper", anchor="Each"), BASE, newer("nine", "ten")).fates
    assert fate.fate is Fate.NOT_TAKEN


def test_words_that_came_into_the_heading():
    drafts = [draft(BASE, label="D0"), draft(BASE, label="D1")]
    drafts[1] = replace(
        drafts[1],
        provisions=tuple(replace(p, heading=f"{p.heading} and oil") if p.heading else p for p in drafts[1].provisions),
    )
    asked = request(Edit.REPLACE, "Article 1", "Article 1 and oil", anchor="Article 1")
    (one,) = fates(drafts, [asked], lambda *_: compare(*drafts))
    assert [(fate.fate, str(fate.why)) for fate in one.fates] == [(Fate.TAKEN, "It stands in the heading.")]


def test_words_of_a_heading_that_it_has_already_did_not_come_into_it():
    asked = request(Edit.REPLACE, "Article 1", "Article 1", anchor="wick")
    (fate,) = told(asked, BASE, newer("nine", "ten")).fates
    assert (fate.fate, fate.address) == (Fate.NOT_TAKEN, "Article 1(1)")


def test_a_text_that_is_repeated_whole_with_more_words_is_that_text_with_those_words():
    longer = HORN.replace("on the water.", "on the water and a bell is rung at dawn.")
    asked = request(Edit.INSERT, "Article 1(2)", longer, anchor=HORN)
    (fate,) = told(asked, BASE, newer(HORN, longer)).fates
    assert (fate.fate, str(fate.why)) == (Fate.TAKEN, "It stands word for word.")


def test_a_small_word_beside_a_change_that_bears_the_name_of_who_asked_for_both_is_not_said_to_be_nobody_s():
    bell = HORN.replace("on the water.", "on the water and a bell of bronze is rung by the keepers at dawn.")
    small = HORN.replace("the water", "a water")
    papers = [request(Edit.RESTATE, "Article 1(2)", wording) for wording in (bell, small)]
    papers = [
        replace(paper, source=f"p{n}", proposals=(replace(paper.proposals[0], id=f"X{n}", base="D0", source=f"p{n}"),))
        for n, paper in enumerate(papers)
    ]
    papers[1] = marking(papers[1], "**a** water")
    later = newer(HORN, bell.replace("the water", "a water"))
    drafts = [draft(articles, label=f"D{at}") for at, articles in enumerate((BASE, later))]
    both = fates(
        drafts,
        papers,
        lambda *_: compare(*drafts),
        asking=lambda _older, _newer, comparison: attribute(comparison, *drafts, papers, REGISTER),
    )
    assert [one.fates[0].fate for one in both] == [Fate.TAKEN, Fate.TAKEN]
    assert str(both[1].fates[0].why) == "Taken: “a”."


KEEP = [
    ("shall trim", "shall trim", "may trim", "Article 1(1)", Fate.NOT_TAKEN),
    ("three days", "three", "nine", "Article 2(2)", Fate.NOT_TAKEN),
    ("harbour for three days", "three", "nine", "Article 2(2)", Fate.NOT_TAKEN),
    ("Boats of fishers may lie in a harbour for three days", "three", "nine", "Article 2(2)", Fate.IN_PART),
    ("three days", "Boats of fishers may", "Fishers shall", "Article 2(2)", Fate.TAKEN),
]


@pytest.mark.parametrize(("words", "old", "new", "address", "expected"), KEEP)
def test_words_asked_to_stay_of_which_one_that_turns_or_measures_them_is_gone(words, old, new, address, expected):
    (fate,) = told(request(Edit.RETAIN, address, words), BASE, newer(old, new, address[:9])).fates
    assert fate.fate is expected, fate


def test_words_put_into_another_article_are_taken_and_it_is_said_where():
    clause = "and those who watch deserve rest, bread and a warm room"
    asked = request(Edit.RESTATE, "Article 1(1)", BASE["Article 1"][0][3:-1] + f", {clause}.")
    (fate,) = told(asked, BASE, newer("by a vote", f"by a vote, {clause}", "Article 2")).fates
    assert fate.fate is Fate.TAKEN
    assert str(fate.why).endswith("That is in Article 2(1), not in Article 1(1), where it was asked for.")


def test_of_two_texts_that_are_word_for_word_what_was_asked_the_one_at_its_place_shows_it(resources, tmp_path):
    texts = []
    line = "Those who watch deserve rest and a warm room."
    both = (("D0", "", ""), ("D1", f"{line}\n\n", f"\n\n2. {line}"), ("D2", f"{line}\n\n", ""))
    for label, preamble, article in both:
        text = f"Convention\n\nPREAMBLE\n\nThe Parties,\n\n{preamble}Have agreed:\n\nArticle 1\n\n1. {HORN}{article}\n"
        (tmp_path / f"{label}.txt").write_text(text, "utf-8")
        stored = read_draft(tmp_path / f"{label}.txt", resources.register, resources.profiles, label=label)
        texts.append(apply_reading(stored).draft)
    paper = request(Edit.RESTATE, "Article 1", line)
    paper = replace(paper, proposals=tuple(replace(p, base="D0") for p in paper.proposals))
    (one,) = fates(texts, [paper], lambda older, newer: compare(texts[older], texts[newer]))
    assert [(fate.fate, fate.address[:8]) for fate in one.fates] == [
        (Fate.TAKEN, "Article "),
        (Fate.IN_PART, "PREAMBLE"),
    ]


BRACKETED = {**BASE, "Article 1": [BASE["Article 1"][0], f"2. [{HORN}]"]}


def test_brackets_that_were_to_go_or_to_stay_are_followed():
    lifted = request(Edit.RETAIN, "Article 1(2)", anchor="brackets lifted")
    kept = request(Edit.RETAIN, "Article 1(2)", anchor="brackets kept")
    found = [told(one, BRACKETED, later).fates[0].fate for one in (lifted, kept) for later in (BASE, BRACKETED)]
    assert found == [Fate.TAKEN, Fate.NOT_TAKEN, Fate.NOT_TAKEN, Fate.TAKEN]
    gone = {**BASE, "Article 1": BASE["Article 1"][:1]}
    assert str(told(lifted, BRACKETED, gone).fates[0].why) == "The words asked to stay are gone."
    one = told(lifted, BASE, newer("nine", "ten"))
    assert (one.fates, str(one.reason)) == ((), "No bracketed text stands there in the draft it speaks to.")


def test_words_that_are_supported_are_followed_as_words_and_not_as_the_whole_paragraph():
    (fate,) = told(request(Edit.SUPPORT, "Article 1(2)", "nine miles"), BASE, newer("copper", "brass")).fates
    assert fate.fate is Fate.TAKEN
    (gone,) = told(request(Edit.SUPPORT, "Article 1(2)", "nine miles"), BASE, newer("nine miles", "a day")).fates
    assert gone.fate is Fate.NOT_TAKEN
    one = told(request(Edit.SUPPORT, "Article 1(2)", "ten miles"), BASE, newer("nine", "ten"))
    assert str(one.reason) == "The words do not stand there in the draft it speaks to."


def test_what_stands_as_asked_without_a_name_says_that_the_evidence_is_too_weak():
    horns = {"Article 1": ["1. Horns, bells and rockets are for the keepers alone.", f"2. {HORN}"]}
    asked = request(Edit.RESTATE, "Article 1(1)", "Horns, bells or rockets are for the keepers alone.")
    one = told(asked, horns, {"Article 1": [horns["Article 1"][0].replace(" and ", " or "), f"2. {HORN}"]})
    (fate,) = one.fates
    assert fate.fate is Fate.TAKEN
    assert str(fate.why).endswith("the evidence is too weak to name anyone.")


def test_support_for_a_place_that_the_draft_has_not_is_no_fate_of_an_option():
    supported = request(Edit.SUPPORT, "Article 9, Option B", "")
    assert told(supported, BASE, SHORTER).fates == ()
