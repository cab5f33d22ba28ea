"""Knows papers that restate another text than the draft they would be laid against, by their wording.

Where a paper does not say which draft it speaks to, its day alone tells. Then paragraphs that several delegations
restate are asked what they have in common: words that all of them have and the draft has not (or that it has and none
of them) are asked for by nobody, they are the text restated. Once is a wish that is shared; time after time it is
another text. What a paper asks, and which draft it names, is not decided here.

One restatement says too little of which text it restates; several that all differ from the draft in the same words do.

>>> older, newer = draft("1. Ships moor at the pier.", label="A"), draft("1. Ships moor at the pier by day.", label="B")
>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Boats moor at the pier by day.")
>>> sorted(of_another_text(paper, BaseChoices([older], newer)))
[]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import place_words
from app.attribution.asks.base_draft import BaseChoices, BaseReason
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import ProvisionIndex, index_provisions
from app.attribution.words.terms import is_content

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import PlacedWords
    from app.treaty.draft import Draft
    from app.treaty.proposals import Ask, Proposal, ProposalPaper

_RESTATES = 0.5
"""Share of a paragraph from which a wording restates it."""
_SEVERAL = 3
"""Proponents of whom each restates a paragraph in a wording of its own."""
_OFTEN = 3
"""Paragraphs that differ from the draft in the same words in all their restatements."""
_SHARE = 0.25
"""The same as a share of the paragraphs that several restate. In a compilation on the very draft it was measured at
0.09, in two on others at 0.47 and 0.49.
"""
_UNNAMED = (BaseReason.DATED, BaseReason.UNDATED)

_Differing = tuple[frozenset[str], frozenset[str]]
"""The words a restatement puts into a paragraph, and those it leaves out, each as runs."""


def of_another_text(
    paper: ProposalPaper,
    choices: BaseChoices,
    places: Callable[[Draft], ProvisionIndex] = index_provisions,
    told: dict[tuple[int, tuple[str, ...]], bool] | None = None,
) -> frozenset[str]:
    """The ids of the proposals of a paper that restate another text than the draft they would be laid against, of those
    of a comparison (`choices`); none where the paper names its draft, or where too little is restated. `told` remembers
    it from one comparison to the next one, by the identity of a draft and the proposals laid against it.
    """
    unnamed: dict[int, list[Proposal]] = {}
    for proposal in paper.proposals:
        spoken = choices.of(proposal)
        if spoken.why in _UNNAMED:
            unnamed.setdefault(spoken.draft, []).append(proposal)
    found: set[str] = set()
    told = {} if told is None else told
    for at, proposals in unnamed.items():
        ids = tuple(one.id for one in proposals)
        key = (id(choices.drafts[at]), ids)
        if key not in told:
            several = len({_who(one) for one in proposals}) >= _SEVERAL
            told[key] = several and _restate_another(proposals, BaseIndex(places(choices.drafts[at]), frozenset()))
        if told[key]:
            found.update(ids)
    return frozenset(found)


def _who(proposal: Proposal) -> tuple[str, ...]:
    return tuple(sorted(actor.as_written if actor.id == "?" else actor.id for actor in proposal.actors))


def _restate_another(proposals: Sequence[Proposal], older: BaseIndex) -> bool:
    restated: dict[str, dict[tuple[str, ...], _Differing]] = {}
    for proposal, ask in _in_articles_of_several(proposals, older.places):
        laid = place_words(proposal, ask, older)
        if laid.base and laid.restates >= _RESTATES:
            restated.setdefault(laid.base, {}).setdefault(_who(proposal), _differing(laid))
    several = [list(each.values()) for each in restated.values() if len(each) >= _SEVERAL]
    alike = sum(any(frozenset.intersection(*side) for side in zip(*each, strict=True)) for each in several)
    return alike >= _OFTEN and alike >= _SHARE * len(several)


def _in_articles_of_several(proposals: Sequence[Proposal], places: ProvisionIndex) -> Iterator[tuple[Proposal, Ask]]:
    """The asks on articles to which several speak: none of the others can be on a paragraph that several restate."""
    asked: list[tuple[Proposal, Ask, set[str]]] = []
    speaking: dict[str, set[tuple[str, ...]]] = {}
    for proposal in proposals:
        for ask in (one for one in proposal.asks if not one.opposed):
            article = places.article(ask.address) or places.article(proposal.address)
            articles = {article, places.root.get(places.at(ask.address), "")} - {""}
            asked.append((proposal, ask, articles))
            for one in articles:
                speaking.setdefault(one, set()).add(_who(proposal))
    for proposal, ask, articles in asked:
        if any(len(speaking[one]) >= _SEVERAL for one in articles):
            yield proposal, ask


def _differing(laid: PlacedWords) -> _Differing:
    put = (laid.words[slice(*one.asked)] for one in laid.differences)
    out = (laid.base_words[slice(*one.older)] for one in laid.differences)
    return (
        frozenset(" ".join(run) for run in put if any(map(is_content, run))),
        frozenset(" ".join(run) for run in out if any(map(is_content, run))),
    )
