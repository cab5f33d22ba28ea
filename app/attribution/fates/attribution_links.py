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

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.fates.requests import AskState
from app.message import Message, message_of
from app.treaty.attributions import Link
from app.treaty.fates import HELD, Fate
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.words.draft_alignment import DraftAlignment
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change
    from app.treaty.marks import ActorRef

_STAYS = frozenset({Edit.RETAIN, Edit.SUPPORT})
"""Requests that ask for no change."""
_GOES = frozenset({Edit.DELETE, Edit.OPPOSE})
_WORD_FOR_WORD = "It stands word for word as it was restated; the proposal does not say in words what should go."


@dataclass(frozen=True)
class AttributionLinks:
    """The attributions of a comparison as an ask sees them; those that ask the opposite are left out."""

    best: dict[tuple[str, str], Attribution]
    """Proposal and ask → its best match."""
    named: dict[str, set[str]]
    """Provision of either draft → who is named for a change in it."""
    changes: dict[str, Change]
    """The changes by their ids."""

    def of(self, ask: AskDelta) -> Attribution | None:
        """The best match of an ask."""
        return self.best.get((ask.proposal.id, ask.ask.id))

    def names(self, ask: AskDelta, provisions: Iterable[str]) -> bool:
        """Whether a change in one of these provisions bears the name of who proposed the ask."""
        who = set(map(_name, ask.proposal.actors))
        return any(not who.isdisjoint(self.named.get(provision, ())) for provision in provisions)


def links_of(attributions: Sequence[Attribution], later: DraftAlignment) -> AttributionLinks:
    """The attributions by ask and by place."""
    changes = {change.id: change for change in later.comparison.changes}
    best: dict[tuple[str, str], Attribution] = {}
    named: dict[str, set[str]] = {}
    for one in attributions:
        if one.opposite:
            continue
        for side in (changes[one.change].older, changes[one.change].newer):
            if side is not None:
                named.setdefault(side.provision, set()).update(map(_name, one.actors))
        key = (one.asked.proposal, one.asked.ask)
        if one.link is not Link.MARKED and (key not in best or one.score > best[key].score):
            best[key] = one
    return AttributionLinks(best, named, changes)


def _name(actor: ActorRef) -> str:
    return actor.id if actor.id != "?" else f"? {actor.as_written}"


def reconcile_with_names(
    state: AskState, ask: AskDelta, places: Iterable[str], links: AttributionLinks, later: DraftAlignment
) -> AskState:
    """What the later draft has of an ask, as the names of its changes have it; `places` are the provisions of the base
    that it speaks of.
    """
    link = links.of(ask)
    if link is not None:
        return _matched(state, link, links, later) if state.standing is Fate.NOT_TAKEN else state
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


def state_from_names(ask: AskDelta, links: AttributionLinks, later: DraftAlignment) -> AskState | None:
    """What the later draft has of an ask of which the words alone tell nothing; None where no change is matched to it
    either.
    """
    link = links.of(ask)
    if link is None:
        return None
    whole = [new for new in later.became(ask.base) if later.later.of[new] == ask.words] if ask.base else []
    part = _matched(AskState(Fate.NOT_TAKEN, 0.0, None, (), ""), link, links, later)
    return AskState(Fate.TAKEN, 1.0, (whole[0], 0, len(ask.words)), link.words, _WORD_FOR_WORD) if whole else part


def _matched(state: AskState, link: Attribution, links: AttributionLinks, later: DraftAlignment) -> AskState:
    """What was matched to a change is there in part, whatever else is missing."""
    change = links.changes[link.change]
    place = state.place
    if change.newer is not None and change.newer.field == "text":
        side = change.newer
        place = (side.provision, *later.later.slice(side.provision, side.start, side.end))
    why = Message("A change is matched to it: {words}.", (", ".join(f"“{words}”" for words in link.words),))
    return replace(state, standing=Fate.IN_PART, place=place, words=link.words, why=why)
