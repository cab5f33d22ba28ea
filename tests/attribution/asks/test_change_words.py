"""Asks for words are passed over only where no change can be an answer to them, or the contrary."""

from __future__ import annotations

import random
from itertools import count
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import place_words
from app.attribution.asks.base_draft import BaseChoices
from app.attribution.asks.change_words import ChangedText, ChangeWords
from app.attribution.asks.laid_asks import WORDING, LaidAsks
from app.attribution.asks.provision_course import course_of
from app.attribution.asks.rebase import BaseDraft
from app.attribution.asks.withdrawals import Withdrawals
from app.attribution.matching.change_delta import ChangeDelta, change_delta
from app.attribution.matching.requests import match_request
from app.attribution.matching.wording import WordingMatcher
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions, pair_context_on
from app.attribution.words.survival import SurvivingText
from app.comparison.compare import compare
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper
from tests.attribution.made import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

_WORDS = (
    "ship", "lamp", "pier", "net", "rope", "bell", "the", "of", "and", "shall", "may", "not", "seven", "moor", "light",
    "keep", "by", "mole", "buoy", "port", "crew", "dock", "keel", "mast", "oar", "reef", "sail", "tide", "wharf",
    "anchor", "beacon", "cargo", "ferry", "harbour", "jetty", "quay", "rudder", "signal", "tug",
)  # fmt: skip
_NUMBERS = count()


def _ask(edit: Edit, wording: str, anchor: str = "", address: str = "Article 1(1)", base: str = "") -> Proposal:
    number = next(_NUMBERS)
    ask = Ask(f"a{number}", edit, Stance.PROPOSE, address, wording, anchor)
    actors = (ActorRef("XNO", "Norhaven"),)
    return Proposal(f"p{number}", actors, "proponent", address, "paper", "", "", base, (ask,), text=wording)


def _said(*brought: str, gone: str = "", every: bool = False, alone: bool = False) -> ChangeWords:
    texts = [tuple(one.split()) for one in brought]
    return ChangeWords(
        [ChangedText(("each", *one), one, one, tuple(gone.split()), alone) for one in texts], every=every
    )


def _may(said: ChangeWords, edit: Edit, wording: str, anchor: str = "", kind: EvidenceKind | None = None) -> bool:
    ask = Ask("a", edit, Stance.PROPOSE, "Article 1(1)", wording, anchor, kind=kind or EvidenceKind.PROPOSAL)
    return said.may_answer(ask, tuple(wording.split()))


def test_words_in_common_with_a_change_are_needed() -> None:
    said = _said("seven green lamps")
    assert _may(said, Edit.INSERT, "green lamps")
    assert _may(said, Edit.INSERT, "by night lamps that are seven and green")
    assert not _may(said, Edit.INSERT, "dry nets")
    assert not _may(said, Edit.RESTATE, "green nets are dried by ships of each port")


def test_small_words_alone_are_an_answer_when_they_are_all() -> None:
    assert _may(_said("shall"), Edit.INSERT, "ships shall moor")
    assert not _may(_said("shall light"), Edit.INSERT, "ships shall moor")


def test_more_than_words_is_never_passed_over() -> None:
    assert _may(_said("lamps", every=True), Edit.INSERT, "nets")
    assert _may(_said("lamps"), Edit.INSERT, "nets", kind=EvidenceKind.RATIONALE)
    assert _may(_said("lamps"), Edit.RESTATE, "")
    assert _may(_said("lamps burn"), Edit.RESTATE, "each lamps burn")


def test_what_goes_may_answer_who_leaves_it_out() -> None:
    assert _may(_said("lamps", gone="green nets"), Edit.RESTATE, "ships moor")
    assert not _may(_said("lamps", gone="the nets"), Edit.RESTATE, "ships moor")
    only = _said("lamps", gone="the nets", alone=True)
    assert _may(only, Edit.REPLACE, "ships", "ships of the nets")
    assert not _may(only, Edit.REPLACE, "ships")


def test_an_ask_is_known_by_what_it_alters_in_its_own_draft() -> None:
    older = BaseIndex(
        index_provisions(draft({"Article 1": ["1. Each ship shall moor at the pier of its long port."]})), _KNOWN
    )
    placed = [
        place_words(one, one.asks[0], older)
        for one in (
            _ask(Edit.RESTATE, "Each ship shall moor at the pier of its long port by night."),
            _ask(Edit.RESTATE, "Each ship shall moor at the pier."),
            _ask(Edit.INSERT, "of its port"),
            _ask(Edit.RESTATE, "Each ship shall light seven lamps and moor at the pier of any long port."),
        )
    ]
    told = {
        words: [_said(words, gone=gone).may_answer_placed(one) for one in placed]
        for words, gone in (("by night", ""), ("moor", "of its long port"), ("its port", ""), ("lamps", ""))
    }
    assert told == {
        "by night": [True, False, False, False],
        "moor": [False, True, False, False],
        "its port": [False, False, True, False],
        "lamps": [False, False, False, True],
    }


_KNOWN: frozenset[str] = frozenset()


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(4, 12)))


def _edited(text: str, chance: random.Random) -> str:
    """A sentence with some words put in, taken out or replaced."""
    words = text.split()
    at, gone = chance.randrange(len(words)), chance.randint(0, 3)
    words[at : at + gone] = chance.choices(_WORDS, k=chance.randint(0 if gone else 1, 8))
    return " ".join(words or ["ship"])


def _proposals(text: str, newer: str, chance: random.Random, base: str, address: str) -> list[Proposal]:
    words = text.split()
    at = chance.randrange(len(words))
    some = " ".join(words[at : at + chance.randint(1, 4)])
    few = " ".join(chance.choices(_WORDS, k=chance.randint(1, 4)))
    asked = [
        _ask(Edit.RESTATE, _edited(text, chance)),
        _ask(Edit.RESTATE, _edited(newer, chance)),
        _ask(Edit.RESTATE, newer),
        _ask(Edit.INSERT, few, some),
        _ask(Edit.INSERT, few),
        _ask(Edit.REPLACE, few, some),
        _ask(Edit.REPLACE, _edited(some, chance), some),
        _ask(Edit.REPLACE, _edited(text, chance)),
    ]
    return [
        Proposal(one.id, one.actors, "proponent", address, "paper", "", "", base, (_at(one.asks[0], address),))
        for one in asked
    ]


def _at(ask: Ask, address: str) -> Ask:
    return Ask(ask.id, ask.edit, ask.stance, address, ask.wording, ask.anchor)


def _drafts(chance: random.Random) -> tuple[list[Draft], list[Proposal]]:
    """Three drafts, each edited from the one before, and what was asked of the first two."""
    texts, proposals = [[_sentence(chance) for _ in range(2)]], list[Proposal]()
    for _ in range(2):
        texts.append([_edited(one, chance) if chance.random() < 0.7 else one for one in texts[-1]])
    for base, here in (("A", texts[0]), ("B", texts[1])):
        for row, (text, newer) in enumerate(zip(here, texts[2], strict=True), 1):
            proposals += _proposals(text, newer, chance, base, f"Article 1({row})")
    drafts = [
        draft({"Article 1": [f"{row}. {one}" for row, one in enumerate(some, 1)]}, label=label)
        for label, some in zip("ABC", texts, strict=True)
    ]
    return drafts, proposals


def test_nothing_that_answers_is_passed_over() -> None:
    """Whatever links an ask and a change: the ask is among those that are laid where the words of changes are told."""
    chance, linked, left_out = random.Random(7), 0, 0
    for _ in range(50):
        (first, older, newer), proposals = _drafts(chance)
        found = compare(older, newer)
        ground = pair_context_on(found, index_provisions(older), index_provisions(newer))
        words = BaseIndex(ground.older, ground.newer.phrases.known)
        seen = [
            change_delta(one, ground, words)
            for one in found.changes
            if one.kind.traits.matchable and one.kind != "move"
        ]
        said = ChangeWords([_text(way) for ways in seen for way in ways], every=False)
        base = BaseDraft(first, lambda one=first, two=older: course_of(compare(one, two)))  # type: ignore[misc]
        paper = ProposalPaper("paper", "", "", tuple(proposals))
        choices = BaseChoices((older, first), newer)
        every, some = (
            LaidAsks(words, [paper], (base,), choices, Withdrawals([paper])).near("article-1", told)
            for told in (None, said)
        )
        kept = {one.ask.id for one in some}
        left_out += len(every) - len(kept)
        wording, standing = WordingMatcher(words, ground.older.rarity), SurvivingText(found, ground)
        for one in every:
            assert one.ask.edit in WORDING
            answers = any(
                wording.likeness(way, one) or match_request(way, one, ground, standing, ground.older.rarity)
                for ways in seen
                for way in ways
            )
            linked += answers
            assert not answers or one.ask.id in kept, (one.ask, [way.change for ways in seen for way in ways])
    assert linked > 50
    assert left_out > 50


def _text(seen: ChangeDelta) -> ChangedText:
    return ChangedText(seen.words, seen.words[slice(*seen.inside)], seen.brought, seen.gone, seen.change.newer is None)
