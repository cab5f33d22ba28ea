"""In which part of the treaty what was asked for stands, where that is not the place for which it was asked.

Words of an article that stand in the preamble or in a footnote bind nobody: they are there in part. In another article
they are there as asked, and it is said where.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.fates.requests import State
from app.attribution.words.draft_alignment import run_at
from app.attribution.words.terms import is_content, words_in
from app.notation.labels.labels import read_label
from app.treaty.draft import Kind
from app.treaty.fates import HELD, Fate

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import Wanted
    from app.attribution.words.draft_alignment import Later
    from app.attribution.words.provision_index import Places

_PREAMBLE = frozenset({Kind.PREAMBLE, Kind.PREAMBULAR})


def at_its_part(state: State, ask: Wanted, later: Later) -> State:
    """What the later draft has of words that were asked for, with a word on where they stand when it is elsewhere."""
    held = state.standing in HELD
    if state.place is None or not held:
        return state if held else _in_heading(ask, later) or state
    provision = state.place[0]
    places = later.later.places
    asked = _asked(ask, later.base.places)
    here = _part(provision, places)
    if asked is None or provision in later.became(ask.base):
        return state
    moved = bool(ask.article) and provision not in later.article(ask.article)
    if here is asked and not moved:
        return state
    there, place = places.by_id[provision].address, ask.ask.address or ask.proposal.address
    if here is asked or state.standing is not Fate.TAKEN:
        return replace(state, why=f"{state.why} That is in {there}, not in {place}, where it was asked for.")
    shown = ", ".join(f"“{run}”" for run in state.words)
    why = f"It stands in {there}, not in {place}, where it was asked for: {shown}."
    return replace(state, standing=Fate.IN_PART, why=why)


def _in_heading(ask: Wanted, later: Later) -> State | None:
    """What was asked of an article as a whole, and came into its heading."""
    base, there = later.base.places, later.later.places
    if (
        not ask.article
        or not any(map(is_content, ask.words))
        or base.at(ask.ask.address or ask.proposal.address) != ask.article
    ):
        return None
    if run_at(words_in(base.by_id[ask.article].heading), ask.words):
        return None
    for top in later.became(ask.article):
        if run_at(words_in(there.by_id[top].heading), ask.words):
            return State(Fate.TAKEN, 1.0, (top, 0, 0), (ask.ask.wording,), "It stands in the heading.")
    return None


def _part(provision: str, places: Places) -> Kind:
    """The preamble, a footnote, or the articles and annexes, which are one."""
    root = places.by_id[places.root[provision]]
    if _PREAMBLE & {root.kind, places.by_id[provision].kind}:
        return Kind.PREAMBLE
    return Kind.FOOTNOTE if places.by_id[provision].kind is Kind.FOOTNOTE else Kind.ARTICLE


def _asked(ask: Wanted, base: Places) -> Kind | None:
    """The part for which it was asked; None where its address does not tell."""
    address = ask.ask.address or ask.proposal.address
    provision = base.at(address) or ask.article
    if provision:
        return _part(provision, base)
    return Kind.ARTICLE if read_label(re.split(r"[(,]", address, maxsplit=1)[0]) is not None else None
