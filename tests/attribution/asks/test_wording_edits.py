"""The edits that a wording makes in its draft; words run together; and restatements of which nothing can be read."""

from __future__ import annotations

import pytest

from app.attribution.asks.ask_delta import ask_delta
from app.attribution.asks.wording_edits import WordingEdits, edits_of_wording, is_unreadable
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.treaty.proposals import Edit
from tests.attribution.made import block, draft, paper, request

DRAFT = draft(
    {
        "Article 4": [
            "1. Each State shall keep the gate of its harbour open by day.",
            "2. The keeper shall ring the bell of the harbour at dusk and at dawn.",
            "3. [The toll is paid on foot or by boat at the quay.]",
            "Option A: The fee of the bridge is a coin of the harbour.",
            "Option B: The fee of the bridge is a song of the harbour.",
        ]
    }
)
WORDS = BaseIndex(index_provisions(DRAFT), frozenset({"party"}))


def laid(wording: str, rationale: str = "None provided") -> list[WordingEdits]:
    (proposal,) = paper(block("4", "Norhaven", wording, rationale)).proposals
    found = [edits_of_wording(proposal, ask, WORDS) for ask in proposal.asks]
    return [one for one in found if one is not None]


def said(wording: str) -> list[tuple[str, str, str]]:
    """(edit, words of the draft, words of the wording) of each edit of the one restatement."""
    (proposal,) = paper(block("4", "Norhaven", wording)).proposals
    (ask,) = proposal.asks
    one = edits_of_wording(proposal, ask, WORDS)
    assert one is not None
    text = DRAFT.by_id()[one.provision].text if one.provision else ""
    return [(e.edit.value, text[slice(*e.draft)], ask.wording[slice(*e.wording)]) for e in one.edits]


GATE = "Each State shall keep the gate of its harbour open by day"
BELL = "The keeper shall ring the bell of the harbour"


@pytest.mark.parametrize(
    ("wording", "expected"),
    [
        (f"1. {GATE}.".replace("gate", "gate and the pier"), [("insert", "", "and the pier")]),
        (f"2. {BELL} at dusk.", [("delete", "and at dawn", "")]),
        (
            "2. The keeper shall blow the horn of the harbour at dusk and at dawn.",
            [("replace", "ring", "blow"), ("replace", "bell", "horn")],
        ),
        (f"1. {GATE}.".replace("State", "PartyState"), [("replace", "State", "Party")]),
        (f"1. {GATE}.".replace("State", "StateParty"), [("replace", "State", "Party")]),
        (f"1. {GATE}.".replace("State", "StateSylph"), [("replace", "State", "Sylph")]),
        (f"[1. {GATE}.]", [("bracket", GATE, f"[{GATE}.]")]),
        (
            f"2. {BELL} [at dusk] and at [noon and] dawn.",
            [("bracket", "at dusk", "[at dusk]"), ("bracket", "", "[noon and]"), ("insert", "", "noon and")],
        ),
        ("3. [The toll is paid on foot or by boat or horse at the quay []].", [("insert", "", "or horse")]),
        (
            "3. [The toll is paid on foot or by boat at the quay.] By night none is asked.",
            [("insert", "", "By night none is asked")],
        ),
        ("7. A wholly new text on lanterns and oil.", [("insert", "", "A wholly new text on lanterns and oil.")]),
    ],
)
def test_a_wording_is_edits(wording: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(wording) == expected


def test_words_run_together_say_that_they_are() -> None:
    ((edit,),) = [one.edits for one in laid("1. Each PartyState shall keep the gate of its harbour open by day.")]
    assert (edit.edit, edit.glued) == (Edit.REPLACE, True)


RESTATED = "2. The keeper shall ring the bell of the harbour at dusk and at dawn."


@pytest.mark.parametrize(
    ("rationale", "unreadable"),
    [
        ("None provided", True),
        ("Bells are old.", True),
        ("We propose deletion of this paragraph.", False),
        ("We reserve our position on paragraph 2.", True),
        ("Norhaven does not support paragraph 2.", False),
    ],
)
def test_a_paragraph_restated_as_it_stands_is_unreadable_where_nothing_decides(
    rationale: str, unreadable: bool
) -> None:
    (one,) = laid(RESTATED, rationale)
    assert (one.edits, one.unreadable) == ((), unreadable)


def test_a_preference_for_one_option_decides_for_both() -> None:
    fee = "The fee of the bridge is a"
    numbered = f"3. Option A: {fee} coin of the harbour. Option B: {fee} song of the harbour."
    assert [one.unreadable for one in laid(numbered)] == [True, True]
    assert [one.unreadable for one in laid(numbered, "Norhaven prefers Option B.")] == [False, False]


def test_two_words_of_which_the_draft_has_neither_there_are_unreadable() -> None:
    (one,) = laid(
        "1. Each State shall keep the gate bellsong of its harbour open by day.".replace("bellsong", "tollbridge")
    )
    assert one.unreadable


def test_a_paragraph_restated_without_its_brackets_asks_for_them_to_go() -> None:
    toll = "The toll is paid on foot or by boat at the quay."
    assert [one.unreadable for one in laid(f"3. {toll}")] == [False]
    assert [one.unreadable for one in laid(f"3. [{toll}]")] == [True]


@pytest.mark.parametrize(
    ("wording", "rationale"),
    [
        (RESTATED, "None provided"),
        (RESTATED, "We propose deletion of this paragraph."),
        ("2. The keeper shall ring the bell at dusk and at dawn.", "None provided"),
        ("3. [The toll is paid on foot or by boat at the quay.]", "None provided"),
        ("1. Each State shall keep the gate tollbridge of its harbour open by day.", "None provided"),
        ("1. Each PartyState shall keep the gate of its harbour open by day.", "None provided"),
        ("1. Each State shall keep the gate of its harbourGate open by day.", "None provided"),
        ("7. A wholly new text on lanterns and oil.", "None provided"),
        ("1. Delete “by day”.", "None provided"),
    ],
)
def test_what_is_unreadable_is_known_before_it_is_laid_out(wording: str, rationale: str) -> None:
    (proposal,) = paper(block("4", "Norhaven", wording, rationale)).proposals
    for ask in proposal.asks:
        one = edits_of_wording(proposal, ask, WORDS)
        assert is_unreadable(ask_delta(proposal, ask, WORDS), WORDS) == (one is not None and bool(one.reprint))


def test_chinese_signs_are_run_together_by_themselves() -> None:
    here = draft({"Article 4": ["1. 守塔人点亮港口的灯。"]})
    words = BaseIndex(index_provisions(here), frozenset())
    (proposal,) = paper(block("4", "Norhaven", "1. 守塔人每晚点亮港口的灯。")).proposals
    one = edits_of_wording(proposal, proposal.asks[0], words)
    assert one is not None
    assert not one.unreadable
    assert [(edit.edit, edit.glued) for edit in one.edits] == [(Edit.INSERT, False)]


def test_what_is_no_wording_is_not_laid() -> None:
    assert laid("1. Delete “by day”.") == []


LETTERS = draft(
    {
        "Article 4": [
            "Keepers shall:",
            "(a) build bridges with all the other ports of the bay, with their scribes and with the ferrymen;",
            "(b) mend all old bridges.",
        ]
    }
)


@pytest.mark.parametrize(
    ("address", "wording", "place"),
    [
        ("Article 4(b)", "Mend all old bridges with all the other ports of the bay and with the ferrymen", "b"),
        ("Article 4(b)", "Mend bridges with all the other ports of the bay, with scribes and the ferrymen", "a"),
        ("Article 4", "Mend all old bridges with all the other ports of the bay and with the ferrymen", "b"),
        ("Article 4", "Mend bridges with all the other ports of the bay, with scribes and the ferrymen", "a"),
        ("Article 4", "Keepers shall: build bridges with all the other ports of the bay, with their scribes", "a"),
    ],
)
def test_a_paragraph_given_whole_under_its_number_is_that_however_it_goes_on(address, wording, place):
    (proposal,) = request(Edit.RESTATE, address, wording).proposals
    one = edits_of_wording(proposal, proposal.asks[0], BaseIndex(index_provisions(LETTERS), frozenset()))
    assert one is not None
    assert one.provision == f"article-4/{place}"
