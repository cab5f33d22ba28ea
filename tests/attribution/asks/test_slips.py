"""Reprints of a text with slips: what nobody need have asked for, and how small an edit may be that is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.asks.ask_delta import ask_delta
from app.attribution.asks.wording_edits import edits_of_wording, is_unreadable
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.treaty.fates import Reprint
from app.treaty.proposals import Edit, EvidenceKind
from tests.attribution.made import block, draft, named, paper, request

GATE = "Each State shall keep the gate of its harbour open by day and report each year, under article 7, to the Keepers"
TOLL = "[The toll is paid by boats and ferries of the [upper] quay within thirty days of landing"
DRAFT = draft({"Article 4": ["Gates and bells", f"1. {GATE}.", f"2. {TOLL}.]", "3. Підводні дзвони мовчать."]})
CYRILLIC = draft({"Article 4": ["1. Каждый порт держит ворота открытыми днем и ночью."]})
CHINESE = draft({"Article 4": ["1. 各国应当在白天保持港口的大门开放。"]})
HEADED = replace(
    DRAFT,
    provisions=tuple(replace(p, heading="Gates and bells") if p.id == "article-4" else p for p in DRAFT.provisions),
)


def laid(address, wording, base=DRAFT, **more):
    (proposal,) = request(Edit.RESTATE, address, wording).proposals
    (ask,) = proposal.asks
    words = BaseIndex(index_provisions(base), frozenset())
    return edits_of_wording(proposal, replace(ask, **more), words)


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        ("harbour", "har bour"),
        ("harbour", "harbor"),
        ("harbour", "habour"),
        ("harbour", "harbuor"),
        ("harbour", "hàrbour"),
        ("harbour", "harbour2"),
        ("harbour", "harbour¹"),
        ("the gate", "gate"),
        ("the gate", "the the gate"),
        ("to the Keepers", "for the Keepers"),
        ("Keepers", "Keeper"),
        ("State", "States"),
        ("Each State", "1: Each State"),
        ("Each State", "Gates and bells Each State"),
        ("Keepers.", "Keepers. 14"),
        ("gate of its harbour open by day", "gates of its harbor open on day"),
    ],
)
def test_a_reprint_with_slips_may_ask_nothing(gone, come):
    wording = f"{GATE}.".replace(gone, come)
    assert wording != f"{GATE}."
    one = laid("Article 4(1)", wording, HEADED)
    assert (one.slight, one.reprint, bool(one.edits)) == (True, Reprint.DOUBTFUL, True)


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        ("shall keep", "may keep"),
        ("shall keep", "shall not keep"),
        ("by day and report", "by day or report"),
        ("Each State", "A State"),
        ("Each State", "Any State"),
        ("article 7", "article 8"),
        ("article 7", "article 7(a)"),
        ("by day", "by night"),
        ("report", "resort"),
        ("day", "bay"),
        ("gate", "gate and the pier"),
        ("gate", "gate, the pier, the quay, the lamp and the bell"),
        ("gate of", "gategate of"),
        ("gate of", "gate 2 of"),
        ("day", "day120"),
        ("the gate", "the [gate]"),
        ("Each State", "Gates Each State"),
        ("Keepers.", "Keepers 14."),
        ("Keepers.", "Keepers and of it the bells and lamps."),
    ],
)
def test_what_weighs_is_asked_however_small_it_is(gone, come):
    one = laid("Article 4(1)", f"{GATE}.".replace(gone, come), replace(HEADED, language="en"))
    if come == "resort":  # a word that the draft has elsewhere
        other = draft({"Article 4": [f"1. {GATE}.", "2. Boats resort to the quay."]})
        one = laid("Article 4(1)", f"{GATE}.".replace(gone, come), other)
    assert (one.slight, one.reprint) == (False, Reprint.NONE)


@pytest.mark.parametrize(
    ("wording", "slight"),
    [
        (f"{TOLL}.]".replace("ferries", "feries"), True),
        (f"{TOLL}.]".replace("[upper]", "[uper]"), True),
        (f"{TOLL}.".replace("ferries", "feries"), True),
        (f"{TOLL}.]".replace("ferries", "ferris").replace("[upper] ", "upper "), False),
        (f"{TOLL}.]".replace("ferries", "[ferris]"), False),
        (f"{TOLL}.]".replace("boats and ferries", "boats, boats and ferries"), False),
    ],
)
def test_brackets_that_come_or_go_are_asked_beside_a_slip(wording, slight):
    assert laid("Article 4(2)", wording).slight is slight


@pytest.mark.parametrize(
    ("base", "text", "gone", "come", "slight"),
    [
        (CYRILLIC, "Каждый порт держит ворота открытыми днем и ночью.", "открытыми", "открытым", True),
        (CYRILLIC, "Каждый порт держит ворота открытыми днем и ночью.", "и ночью", "или ночью", False),
        (CHINESE, "各国应当在白天保持港口的大门开放。", "的大门", "大门", False),
        (CHINESE, "各国应当在白天保持港口的大门开放。", "应当", "可以", False),
    ],
)
def test_slips_in_other_scripts(base, text, gone, come, slight):
    assert laid("Article 4(1)", text.replace(gone, come), base).slight is slight


def test_what_a_paper_marks_or_a_person_entered_is_asked():
    wording = f"{GATE}.".replace("State", "States")
    assert laid("Article 4(1)", wording).slight
    assert not laid("Article 4(1)", wording, quote=f"{GATE}.".replace("State", "State**s**")).slight
    assert not laid("Article 4(1)", wording, kind=EvidenceKind.ENTRY).slight


def test_a_mark_behind_the_cut_of_a_long_quotation_is_one():
    (proposal,) = request(Edit.RESTATE, "Article 4(1)", f"{GATE}.".replace("State", "States")).proposals
    cut = replace(proposal.asks[0], quote="Each States …")
    words = BaseIndex(index_provisions(DRAFT), frozenset())
    for text, slight in ((GATE, True), (f"{GATE} ~~day~~", False)):
        assert edits_of_wording(replace(proposal, text=text), cut, words).slight is slight


def test_a_marked_sign_alone_stays_an_ask_and_words_that_are_there_are_none():
    for anchor, reprint in ((GATE, Reprint.NONE), ("", Reprint.DOUBTFUL)):
        assert laid("Article 4(1)", f"{GATE};", edit=Edit.INSERT, anchor=anchor).reprint is reprint


def test_a_reader_is_told_by_what_it_differs_and_of_many_edits_the_first():
    few = f"{GATE}.".replace("harbour", "harbor").replace("the gate", "gate").replace("Each", "1. Each")
    assert laid("Article 4(1)", few).differs == "+ “1”, − “the”, “harbour” → “harbor”"
    many = few.replace("Keepers", "Keeper")
    assert laid("Article 4(1)", many).differs == "+ “1”, − “the”, “harbour” → “harbor”, …"


def test_it_names_nobody_and_what_is_asked_beside_it_does():
    older = draft({"Article 4": [f"1. {GATE}."]})
    for put, names in (("States", set()), ("States and port", {"Norhaven"})):
        asked = f"1. {GATE}.".replace("State", put)
        found = named(older, draft({"Article 4": [asked]}), paper(block("4", "Norhaven", asked)))
        assert {actor.as_written for _, one in found for actor in one.actors} == names


def test_a_reprint_is_no_ask_where_another_ask_says_what_is_asked():
    (proposal,) = paper(
        block("4", "Norhaven", f"1. {GATE}.".replace("harbour", "harbor"), "We propose deletion of paragraph 1.")
    ).proposals
    words = BaseIndex(index_provisions(DRAFT), frozenset())
    shown = [edits_of_wording(proposal, ask, words) for ask in proposal.asks if ask.edit is Edit.RESTATE]
    assert [one.reprint for one in shown] == [Reprint.SHOWN]


def test_a_long_difference_is_read_before_anything_else_and_is_none():
    wording = f"{GATE}.".replace("gate", "gate and the pier and the lamp and the bell")
    (proposal,) = request(Edit.RESTATE, "Article 4(1)", wording).proposals
    words = BaseIndex(index_provisions(DRAFT), frozenset())
    assert not is_unreadable(ask_delta(proposal, proposal.asks[0], words), words)


def test_the_heading_of_an_article_as_it_stands_is_no_ask_and_another_is():
    words = BaseIndex(index_provisions(HEADED), frozenset())
    for wording, edit, reprint, unreadable in (
        ("Gates and bells", Edit.RESTATE, Reprint.DOUBTFUL, True),
        ("Gates and bells", Edit.INSERT, Reprint.DOUBTFUL, False),
        ("Lamps", Edit.RESTATE, Reprint.NONE, False),
    ):
        (proposal,) = request(edit, "Article 4", wording).proposals
        (ask,) = proposal.asks
        assert edits_of_wording(proposal, ask, words).reprint is reprint
        assert is_unreadable(ask_delta(proposal, ask, words), words) is unreadable


def test_one_sign_of_a_pair_of_brackets_that_went_lifts_none():
    for wording, reprint in ((f"{TOLL}.", Reprint.DOUBTFUL), (f"{TOLL}.".removeprefix("["), Reprint.NONE)):
        assert laid("Article 4(2)", wording).reprint is reprint


OWN = draft({"Article 4": ["1. The tolls under this Part are paid at the gate of the harbour in coin, under oath"]})


@pytest.mark.parametrize(
    ("gone", "come", "slight"),
    [
        ("under this Part", "in this Part", True),
        ("under this Part", "with this Part", False),
        ("under this Part", "in the Part", False),
        ("under this Part", "in or under this Part", False),
        ("under oath", "in oath", False),
        ("oath", "in", False),
    ],
)
def test_a_text_that_speaks_of_itself_in_another_way_asks_nothing(gone, come, slight):
    wording = "The tolls under this Part are paid at the gate of the harbour in coin, under oath".replace(gone, come)
    assert laid("Article 4(1)", wording, OWN).slight is slight
