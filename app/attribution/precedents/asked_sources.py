"""Tells which proposals take over words of a source that the draft has not.

A wording is looked for on the shelf as a provision of a draft would be, by the same search, which is handed in. Who
restates a paragraph that comes from a source already takes nothing over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.notation.references.targets import place_key
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.treaty.precedents import Precedent, PrecedentMap
    from app.treaty.proposals import Ask, Proposal

_TAKEN = 0.6
"""Share of a wording that must stand in the source."""
_MORE = 0.2
"""By so much that share must be above the one of the provision that the ask speaks of."""
_BRINGING = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE})


@dataclass(frozen=True, slots=True)
class TakenSource:
    """An ask by which words of a source would come into the draft."""

    proposal: Proposal
    ask: Ask
    precedent: Precedent
    """What of the wording stands in the source; its ranges are those of the wording."""


def asked_sources(
    proposals: Iterable[Proposal],
    base: Draft,
    held: PrecedentMap,
    find: Callable[[Draft], PrecedentMap],
) -> tuple[TakenSource, ...]:
    """The asks that take over a source, in their order, each with that of the greatest share.

    In: proposals, the draft to which they speak and its precedents, and the search for sources on the shelf.

    >>> words = "Ships shall moor at the pier by day."
    >>> source, base = on_shelf("TIDE", draft(f"1. {words}")), draft("1. Ships are tied up where there is room.")
    >>> paper = asked("Norhaven", "restate", "Article 1(1)", words)
    >>> found = asked_sources(paper.proposals, base, shared(base, source), lambda made: shared(made, source))
    >>> [(one.ask.address, one.precedent.address) for one in found]
    [('Article 1(1)', 'Article 1(1)')]
    """
    asks = [
        (proposal, ask)
        for proposal in proposals
        for ask in proposal.asks
        if ask.edit in _BRINGING and not ask.opposed and ask.wording.strip()
    ]
    if not asks:
        return ()
    places = {words: f"ask-{at}" for at, words in enumerate(dict.fromkeys(ask.wording for _, ask in asks), 1)}
    found = find(_as_draft(places, base)).by_provision()
    shares = _shares(held)
    taken = []
    for proposal, ask in asks:
        there = shares.get(place_key(ask.address), {})
        for one in found.get(places[ask.wording], ()):
            if one.share >= _TAKEN and one.share >= there.get(one.instrument, 0.0) + _MORE:
                taken.append(TakenSource(proposal, ask, one))
                break
    return tuple(taken)


def _shares(held: PrecedentMap) -> dict[str, dict[str, float]]:
    """How much of each provision stands in each instrument at most, by the keys of places."""
    shares: dict[str, dict[str, float]] = {}
    for one in held.provisions:
        there = shares.setdefault(place_key(one.address), {})
        for precedent in one.precedents:
            there[precedent.instrument] = max(there.get(precedent.instrument, 0.0), precedent.share)
    return shares


def _as_draft(places: Mapping[str, str], base: Draft) -> Draft:
    """Wordings as the paragraphs of a draft, each once however many ask for it; `places` are their ids."""
    provisions = tuple(Provision(name, "", Kind.PARAGRAPH, "", "", words) for words, name in places.items())
    return Draft("", base.language, base.profile, provisions)
