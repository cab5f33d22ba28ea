"""One request and one change, case by case: what answers it, what is its contrary, and what is neither."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.matching.requests import BRACKETED
from app.treaty.changes import Change, ChangeClass, ChangeKind, Side
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, EvidenceKind
from tests.attribution.made import answers, redlined, request

GATE = "1. Each keeper opens the gate at dawn."
TOLL = "2. A toll is taken from travellers who come on foot or by boat and carry goods for sale."
WALKERS = "on foot or by boat"


def told(found) -> str:
    """Who asked for it ("+"), for the contrary ("-"), or nobody ("")."""
    return "".join(sorted({"-" if one.opposite else "+" for _, one in found}))


@pytest.mark.parametrize(
    ("paragraph", "wording", "verdict"),
    [
        (f"2. A toll is taken from travellers who come ⟨{WALKERS} →⟩and carry goods for sale.", WALKERS, "+"),
        ("2. A toll is taken from travellers who come ⟨on foot or →⟩by boat and carry goods.", WALKERS, "+"),
        ("2. A toll is taken from ⟨travellers who come on foot or by boat →⟩and carry goods.", WALKERS, "+"),
        ("2. A toll is taken from travellers who come on foot and carry ⟨goods →⟩for sale.", WALKERS, ""),
        ("2. A toll is taken from ⟨rich →⟩travellers who come on foot or by boat.", WALKERS, ""),
        ("2. A toll is taken from those who come on ⟨foot →⟩or by boat and carry goods.", WALKERS, ""),
        ("2. A toll falls ⟨on foot by boat→by boat on foot⟩ always.", "on foot by boat", ""),
        ("2. A toll is taken ⟨bracketing:［→⟩on foot or by boat⟨bracketing:］→⟩ from all.", WALKERS, "-"),
        (f"2. A toll is taken from those ⟨→who come {WALKERS}⟩.", WALKERS, ""),
        ("2. A toll is taken ⟨bracketing:[→⟩on foot or by boat⟨bracketing:]→⟩ from all.", WALKERS, "-"),
        ("2. A toll is taken ⟨bracketing:→[⟩on foot or by boat⟨bracketing:→]⟩ from all.", WALKERS, ""),
        ("2. A toll is taken ⟨bracketing:[→⟩by cart⟨bracketing:]→⟩ on foot or by boat from all.", WALKERS, ""),
        ("2. A toll is taken ⟨bracketing:[→⟩⟨bracketing:]→⟩ on foot or by boat from all.", WALKERS, ""),
        ("2. ⟨bracketing:[→⟩On foot or by boat⟨bracketing:]→⟩", WALKERS, "-"),
    ],
)
def test_words_asked_to_be_deleted(paragraph: str, wording: str, verdict: str) -> None:
    redline = redlined({"Article 1": [GATE, paragraph]})
    asked = request(Edit.DELETE, "Article 1(2)", wording, stance=Stance.DELETE)
    assert told(answers(redline, asked)) == verdict


def test_a_bracketed_phrase_is_gone_when_its_neighbours_closed_up_and_its_words_stand_nowhere_beside() -> None:
    asked = request(Edit.DELETE, "Article 1(2)", "honest trade", stance=Stance.DELETE)
    text = "2. The keeper sees to safe passage ⟨bracketing:[→⟩⟨and honest trade→⟩⟨bracketing:]→⟩ matters of the gate{}."
    gone = answers(redlined({"Article 1": [GATE, text.format("")]}), asked)
    lifted = [one for change, one in gone if change.kind == "bracketing"]
    assert [(one.opposite, one.score, tuple(map(str, one.notes))) for one in lifted] == [(False, 0.85, ())] * 2
    moved = answers(redlined({"Article 1": [GATE, text.format("⟨→ and allows honest trade⟩")]}), asked)
    assert moved == []


def test_part_of_the_words_asked_to_go_says_which() -> None:
    redline = redlined({"Article 1": [GATE, "2. A toll falls on those who come ⟨on foot or by →⟩boat and sell goods."]})
    wording = "on foot or by boat and sell"
    ((_, one),) = answers(redline, request(Edit.DELETE, "Article 1(2)", wording, stance=Stance.DELETE))
    assert one.score == 0.5
    assert tuple(map(str, one.notes)) == ("Only part of the words that were asked to go: “on foot or by”.",)


@pytest.mark.parametrize(
    ("address", "verdict"),
    [("Article 1(2)", "+"), ("Article 1(7)", "+"), ("Article 1", "+"), ("Article 1(1)", ""), ("Article 2", "")],
)
def test_words_are_deleted_where_they_were_asked_to_go_or_somewhere_in_the_article(address: str, verdict: str) -> None:
    redline = redlined({"Article 1": [GATE, f"2. A toll falls on those who come ⟨{WALKERS} →⟩and carry goods."]})
    assert told(answers(redline, request(Edit.DELETE, address, WALKERS, stance=Stance.DELETE))) == verdict


@pytest.mark.parametrize(
    ("paragraph", "verdicts"),
    [
        (f"- {TOLL}", ["+"]),
        (
            "2. ⟨A toll is taken from travellers who come on foot→⟩ or ⟨at dawn→⟩ and ⟨carry goods for sale "
            "by boat to the lower towns of the delta→⟩.",
            ["+", "", "+"],
        ),
        ("2. A toll is taken from ⟨rich →⟩travellers who come on foot or by boat.", [""]),
        ("2. A toll is taken from ⟨rich→poor⟩ travellers who come on foot or by boat.", [""]),
        ("2. A toll is taken⟨ in copper from painted boats of→⟩ from all who come to the gate by night.", ["+"]),
    ],
)
def test_a_paragraph_asked_to_be_deleted(paragraph: str, verdicts: list[str]) -> None:
    redline = redlined({"Article 1": [GATE, paragraph]})
    found = answers(redline, request(Edit.DELETE, "Article 1(2)", stance=Stance.DELETE))
    assert [told([f for f in found if f[0] == change]) for change in redline[2].changes] == verdicts


def test_the_bracketed_text_of_a_paragraph_asked_to_be_deleted() -> None:
    text = "2. A toll [] is taken from ⟨[travellers who come on foot]→travellers⟩ or ⟨by boat→⟩."
    redline = redlined({"Article 1": [GATE, text]})
    found = answers(redline, request(Edit.DELETE, "Article 1(2)", "", anchor=BRACKETED, stance=Stance.DELETE))
    assert [change.older.text for change, _ in found] == ["[travellers who come on foot]"]


@pytest.mark.parametrize(
    ("paragraph", "wording", "verdict"),
    [
        (f"2. A toll is taken from those who come ⟨{WALKERS} →⟩and carry goods.", WALKERS, "-"),
        ("2. A toll is taken from those ⟨who come on foot or by boat and carry →⟩goods.", WALKERS, "-"),
        ("2. A toll is taken from those ⟨who carry →⟩goods on foot or by boat.", WALKERS, ""),
        ("2. A toll is taken from ⟨all of the →⟩travellers.", "of the", ""),
        ("2. A toll is taken ⟨bracketing:[→⟩on foot or by boat⟨bracketing:]→⟩ from all.", WALKERS, "+"),
        ("2. A toll is taken ⟨bracketing:[→⟩by cart⟨bracketing:]→⟩ on foot or by boat.", WALKERS, ""),
        ("2. A toll is taken ⟨→from all ⟩on foot or by boat.", WALKERS, ""),
    ],
)
def test_words_asked_to_be_kept(paragraph: str, wording: str, verdict: str) -> None:
    redline = redlined({"Article 1": [GATE, paragraph]})
    assert told(answers(redline, request(Edit.RETAIN, "Article 1(2)", wording, stance=Stance.RETAIN))) == verdict


@pytest.mark.parametrize(
    ("address", "verdict"),
    [("Article 1(1)(a)", "-"), ("Article 1(4)(a)", "-"), ("Article 1(4)(b)", ""), ("Article 1(4)", "")],
)
def test_a_subparagraph_to_be_left_as_it_is_is_found_by_its_letter_alone_when_the_article_has_it_once(
    address: str, verdict: str
) -> None:
    redline = redlined(
        {
            "Article 1": [
                "1. Each keeper:",
                "(a) opens the gate ⟨quietly →⟩at dawn;",
                "(b) closes it ⟨slowly →⟩at dusk;",
                "2. Each town:",
                "(b) pays its keeper.",
            ]
        }
    )
    assert told(answers(redline, request(Edit.RETAIN, address, stance=Stance.RETAIN))) == verdict


@pytest.mark.parametrize(
    ("paragraph", "wording", "verdict"),
    [
        ("2. A toll ⟨→of copper coins ⟩is taken from all.", "A toll of copper coins", "+"),
        ("2. A toll ⟨of copper coins →⟩is taken from all.", "A toll of copper coins", "-"),
        ("2. A toll is taken from all ⟨→by day⟩.", "A toll is taken", ""),
        ("2. A toll ⟨→of copper coins ⟩is taken from ⟨→nearly ⟩all.", "toll of", ""),
        ("2. A ⟨→toll ⟩of copper is taken ⟨from all→by night⟩.", "A toll of copper", "+"),
    ],
)
def test_a_phrase_that_a_paragraph_should_read(paragraph: str, wording: str, verdict: str) -> None:
    redline = redlined({"Article 1": [GATE, paragraph]})
    asked = request(Edit.REPLACE, "Article 1(2)", wording, kind=EvidenceKind.RATIONALE)
    found = answers(redline, asked)
    assert told(found) == verdict
    assert all("night" not in change.newer.text for change, _ in found if change.newer)


def test_a_new_paragraph_does_not_answer_how_an_old_one_should_read() -> None:
    redline = redlined({"Article 1": [GATE, "+ 2. Boats with painted sails wait."]})
    asked = request(Edit.REPLACE, "Article 1(1)", "A toll of copper coins", kind=EvidenceKind.RATIONALE)
    assert answers(redline, asked) == []


@pytest.mark.parametrize(
    ("paragraph", "address", "verdict"),
    [
        ("2. ⟨bracketing:→[⟩A toll is taken from all.⟨bracketing:→]⟩", "Article 1(2)", "+"),
        ("2. ⟨bracketing:→[⟩A toll is taken from all.⟨bracketing:→]⟩", "Article 1(1)", ""),
        ("2. ⟨bracketing:→[⟩A toll is taken from all.⟨bracketing:→]⟩", "Article 1(9)", ""),
        ("2. A toll is taken ⟨bracketing:→[⟩from all⟨bracketing:→]⟩ by day.", "Article 1(2)", ""),
        ("2. ⟨bracketing:[→⟩A toll is taken from all.⟨bracketing:]→⟩", "Article 1(2)", ""),
        ("2. A toll is taken ⟨→from all⟩.", "Article 1(2)", ""),
    ],
)
def test_a_paragraph_asked_to_be_bracketed(paragraph: str, address: str, verdict: str) -> None:
    redline = redlined({"Article 1": [GATE, paragraph]})
    assert told(answers(redline, request(Edit.BRACKET, address, stance=Stance.RESERVE))) == verdict


@pytest.mark.parametrize(
    ("paragraph", "wording", "verdict"),
    [
        (
            "2. A toll is taken ⟨bracketing:→[⟩on foot⟨bracketing:→]⟩ from all.",
            "A toll is taken [on foot] from all.",
            "+",
        ),
        (
            "2. A toll is taken ⟨bracketing:→[⟩on foot⟨bracketing:→]⟩ from all.",
            "A toll is taken on foot [from all].",
            "",
        ),
        (
            "2. A toll is taken on foot ⟨bracketing:→[⟩of⟨bracketing:→]⟩ from all.",
            "A toll is taken on foot [of] from all.",
            "",
        ),
        (
            "2. A toll is taken ⟨bracketing:[→⟩on foot⟨bracketing:]→⟩ from all.",
            "A toll is taken [on foot] from all.",
            "",
        ),
        (
            "2. A toll is taken ⟨bracketing:→[⟩on foot⟨bracketing:→]⟩ from all.",
            "Each keeper opens the gate [on foot].",
            "",
        ),
    ],
)
def test_brackets_that_a_restated_paragraph_has(paragraph: str, wording: str, verdict: str) -> None:
    redline = redlined({"Article 1": [GATE, paragraph]})
    assert told(answers(redline, request(Edit.RESTATE, "Article 1(2)", wording))) == verdict


@pytest.mark.parametrize(
    ("wording", "verdict"),
    [
        ("A toll is taken from travellers who come and carry goods for sale.", "+"),
        ("A toll is taken from travellers who carry goods for sale.", ""),
        ("A toll is taken from those who come and carry goods for sale.", ""),
    ],
)
def test_words_left_out_of_a_restated_paragraph(wording: str, verdict: str) -> None:
    text = f"2. A toll is taken from travellers who come ⟨{WALKERS} →⟩and carry ⟨goods→barley⟩ for sale."
    found = answers(redlined({"Article 1": [GATE, text]}), request(Edit.RESTATE, "Article 1(2)", wording))
    assert told(found) == verdict
    assert all(one.score == 0.5 and one.notes for _, one in found)


def test_common_words_left_out_of_a_restated_paragraph_are_too_few_to_say_anything() -> None:
    others = [f"{n}. Harbour masters see to boats, and no harbour has more." for n in range(1, 8)]
    text = "1. A toll is taken from ⟨harbour masters →⟩on all days of the ⟨year→week⟩."
    redline = redlined({"Article 1": [text], "Article 2": others})
    assert (
        answers(redline, request(Edit.RESTATE, "Article 1(1)", "A toll is taken from on all days of the year.")) == []
    )


def test_words_left_out_at_the_edge_of_a_paragraph_may_be_left_out_by_haste() -> None:
    redline = redlined({"Article 1": [GATE, "2. A toll is ⟨now →⟩taken from all ⟨painted boats →⟩by day."]})
    assert answers(redline, request(Edit.RESTATE, "Article 1(2)", "A toll is now taken from all by day.")) == []


COIN = "A coin of copper is laid into the open hand of the keeper."
SONG = "A song of the sea is sung before the lower door."


@pytest.mark.parametrize(
    ("paragraphs", "address", "verdict"),
    [
        ([f"Option A: {COIN}", f"- Option B: {SONG}"], "Article 1(1), Option A", "+"),
        ([f"Option A: {COIN}", f"- Option B: {SONG}"], "Article 1(1), Option B", "-"),
        (
            [f"Option A: {COIN}", "Option B: A song ⟨of the sea →⟩is sung before the door."],
            "Article 1(1), Option A",
            "",
        ),
        ([f"Option A: {COIN}", "Option B: A song ⟨→of old ⟩is sung before the door."], "Article 1(1), Option A", ""),
        ([f"Option A: {COIN}", f"- 2. {SONG}"], "Article 1(1), Option A", ""),
        ([f"- Option A: {COIN}", f"- Option B: {SONG}"], "Article 1(1), Option A", "-"),
        ([f"Option A: {COIN}", f"- Option B: {SONG}", "Option C: The door is free."], "Article 1(1), Option A", ""),
        ([f"- Option A: {COIN}", f"- 2. {SONG}"], "Article 1(1)", ""),
        ([f"⟨Option A: →⟩{COIN}", f"- Option B: {SONG}"], "Article 1(1), Option A", "+"),
        ([f"⟨Option A: →⟩{COIN}", f"Option B: {SONG}"], "Article 1(1), Option A", ""),
        ([f"⟨Option A: →⟩{COIN}", f"2. {SONG}"], "Article 1(1), Option A", ""),
        (["Option A: A coin of ⟨option:copper→gold⟩ is laid.", f"Option B: {SONG}"], "Article 1(1), Option A", ""),
    ],
)
def test_support_for_an_option(paragraphs: list[str], address: str, verdict: str) -> None:
    redline = redlined({"Article 1": ["1. The toll is taken thus:", *paragraphs]})
    found = answers(redline, request(Edit.SUPPORT, address, stance=Stance.SUPPORT))
    assert told(found) == verdict


@pytest.mark.parametrize(
    ("rivals", "verdict"),
    [
        ([f"- Option B: {SONG}"], "-"),
        (["Option B: A song ⟨of the sea →⟩is sung before the lower door."], ""),
        ([f"- Option B: {SONG}", "Option C: The door is free."], ""),
        (["Option B: A song of the sea ⟨is sung before the lower door →⟩."], ""),
        (["Option B: ⟨A song →⟩of the sea ⟨is sung before the lower door →⟩."], ""),
    ],
)
def test_a_refused_option_stands_alone_where_its_rival_went_whole(rivals: list[str], verdict: str) -> None:
    redline = redlined({"Article 1": ["1. The toll is taken thus:", f"Option A: {COIN}", *rivals]})
    asked = request(Edit.DELETE, "Article 1(1), Option A", stance=Stance.DELETE)
    assert told(answers(redline, asked)) == verdict


def test_brackets_of_a_heading_enclose_nothing_that_was_asked() -> None:
    older, newer, comparison = redlined({"Article 1": [GATE]})
    top = newer.provisions[0]
    change = Change(
        "c1", ChangeKind.BRACKETING, ChangeClass.SUBSTANTIVE, None, Side(top.id, "heading", 0, 1, top.heading[:1])
    )
    redline = older, newer, replace(comparison, changes=(change,))
    assert answers(redline, request(Edit.BRACKET, "Article 1", stance=Stance.RESERVE)) == []


def test_an_address_that_two_paragraphs_bear_means_neither() -> None:
    redline = redlined({"Article 1": [GATE, f"2. {COIN}", f"- 2. {SONG}"]})
    assert answers(redline, request(Edit.DELETE, "Article 1(2)", stance=Stance.DELETE)) == []
