"""Tells what footnotes and comments of the newer draft say for the words that it brings, or against.

A remark speaks of words of its own draft, so nothing is matched by likeness: the words must be those that it names, or
to which it is fixed. What a remark asks of words that no change brings is for the next draft, and a remark made after
the draft was issued is no evidence of why it reads so.

>>> from dataclasses import replace
>>> from app.attribution.attribute import attribute
>>> from app.notation.statements.recorded_asks import recorded_asks
>>> from app.treaty.marks import Comment, Marks
>>> from app.treaty.proposals import ProposalPaper
>>> older, newer = draft("1. Ships moor."), draft("1. Ships moor at night.")
>>> said = Marks(text=(Comment(11, 19, "Clerk", "", "Kestria opposes “at night”"),))
>>> noted = replace(newer, provisions=(newer.provisions[0], replace(newer.provisions[1], marks=said)))
>>> remarks = [ProposalPaper("newer", "", "", recorded_asks(noted, REGISTER))]
>>> found = attribute(compare(older, newer), older, newer, [], REGISTER, remarks=remarks)
>>> [(one.actors[0].id, one.opposite) for one in found]
[('XKE', True)]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.attribution.words.terms import is_content, words_in
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.treaty.changes import Change
    from app.treaty.proposals import Ask, Proposal, ProposalPaper

_FOR = frozenset({Edit.SUPPORT, Edit.RETAIN, Edit.INSERT, Edit.REPLACE})
_AGAINST = frozenset({Edit.OPPOSE, Edit.DELETE})


def from_remarks(change: Change, ground: PairContext, papers: Sequence[ProposalPaper]) -> Iterator[Attribution]:
    """The actors of the remarks of the newer draft on the words that a change brings.

    In: what the footnotes and comments of the newer draft record. Out: who wants these words or asked for them, and as
    the opposite who wants them gone.
    """
    side = change.newer
    if side is None or side.field != "text" or not change.kind.traits.carries_words:
        return
    address = ground.newer.by_id[side.provision].address
    for paper in papers:
        for proposal in paper.proposals:
            late = proposal.date and ground.newer.draft.date and proposal.date > ground.newer.draft.date
            for ask in proposal.asks if proposal.address == address and not late else ():
                if ask.edit in _FOR | _AGAINST and _speaks_of(ask, change, ground):
                    yield _attribution(change, proposal, ask)


def _speaks_of(ask: Ask, change: Change, ground: PairContext) -> bool:
    """Whether the words that a change brings are all among those that an ask names, or are the whole provision of which
    it speaks.
    """
    side = change.newer
    assert side is not None, "a remark is on words that stand"
    if ground.newer.at(ask.address) != side.provision or not any(map(is_content, words_in(side.text))):
        return False
    named, words = words_in(ask.wording), ground.newer.words[side.provision]
    if not named:
        return ask.edit not in (Edit.INSERT, Edit.REPLACE) and not ground.olders_of.get(side.provision)
    first = ground.newer.words_before(side.provision, side.start)
    last = ground.newer.words_begun(side.provision, side.end)
    size = len(named)
    return any(words[at : at + size] == named and at <= first and last <= at + size for at in range(len(words)))


def _attribution(change: Change, proposal: Proposal, ask: Ask) -> Attribution:
    asked = Evidence(
        ask.kind,
        proposal.source,
        ask.where or proposal.where,
        ask.quote,
        proposal.date,
        proposal.base,
        proposal.id,
        ask.id,
    )
    return Attribution(
        change.id,
        proposal.actors,
        proposal.role,
        ask.stance,
        Link.MARKED,
        1.0,
        asked,
        opposite=ask.edit in _AGAINST,
    )
