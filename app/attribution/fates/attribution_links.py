"""Holds what became of an ask against who is named for the changes. Neither says what the other denies.

An ask to which a change is matched is there, at least in part; one that is there without a change that bears its name
says so.

An ask that a change answers is never told as not taken:

>>> drafts = [draft("1. Ships moor.", label="A"), draft("1. Ships moor with a green lamp.", label="B")]
>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp.")
>>> names(*drafts, paper), became(drafts, paper)
(['insertion: + with a green lamp ← Norhaven'], ['taken'])
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.fates.requests import AskState
from app.message import Message, message_of
from app.treaty.fates import HELD, Fate
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.fates.standing_answers import Answer, StandingAnswers
    from app.attribution.words.draft_alignment import DraftAlignment

_STAYS = frozenset({Edit.RETAIN, Edit.SUPPORT})
"""Requests that ask for no change."""
_GOES = frozenset({Edit.DELETE, Edit.OPPOSE})
_WORD_FOR_WORD = "It stands word for word as it was restated; the proposal does not say in words what should go."


def reconcile_with_names(state: AskState, ask: AskDelta, places: Iterable[str], links: StandingAnswers) -> AskState:
    """What the later draft has of an ask, as the names of its changes have it; `places` are the provisions of the base
    that it speaks of.
    """
    link = links.of(ask)
    if link is not None:
        return _matched(state, link, links) if state.standing is Fate.NOT_TAKEN and links.whole(link) else state
    if state.standing not in HELD or ask.ask.edit in _STAYS or _only_bracketed(state, ask):
        return state
    there = (*places, *(state.place[:1] if state.place is not None else ()))
    if links.names(ask, there):
        return state
    why = "{why} No change is attributed to it: the evidence is too weak to name anyone."
    return replace(state, why=Message(why, (message_of(state.why),)))


def _only_bracketed(state: AskState, ask: AskDelta) -> bool:
    """Whether words that were to go stand in brackets, which nobody asked for by that; or an option is still open,
    which is no change.
    """
    return state.standing is Fate.BRACKETED and (ask.ask.edit in _GOES or not state.share)


def state_from_names(ask: AskDelta, links: StandingAnswers, later: DraftAlignment) -> AskState | None:
    """What the later draft has of an ask of which the words alone tell nothing; None where no change is matched to it
    either.
    """
    link = links.of(ask)
    if link is None or not links.whole(link):
        return None
    whole = [new for new in later.became(ask.base) if later.later.of[new] == ask.words] if ask.base else []
    part = _matched(AskState(Fate.NOT_TAKEN, 0.0, None, (), ""), link, links)
    return AskState(Fate.TAKEN, 1.0, (whole[0], 0, len(ask.words)), link.words, _WORD_FOR_WORD) if whole else part


def _matched(state: AskState, link: Answer, links: StandingAnswers) -> AskState:
    """What was matched to a change is there in part, whatever else is missing."""
    why = Message("A change is matched to it: {words}.", (", ".join(f"“{words}”" for words in link.words),))
    return replace(state, standing=Fate.IN_PART, place=links.place(link) or state.place, words=link.words, why=why)
