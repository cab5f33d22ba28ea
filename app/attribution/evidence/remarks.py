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
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.words.terms import is_content, words_in
from app.comparison.text.near_ranges import NearRanges
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.treaty.changes import Change
    from app.treaty.proposals import Ask, Proposal, ProposalPaper

_FOR = frozenset({Edit.SUPPORT, Edit.RETAIN, Edit.INSERT, Edit.REPLACE})
_AGAINST = frozenset({Edit.OPPOSE, Edit.DELETE})


class Remarks:
    """What the footnotes and comments of the newer draft say of its words, by the provision of which they speak. There
    may be thousands on one paragraph, and all of them are not gone through for each change.
    """

    def __init__(self, papers: Sequence[ProposalPaper], ground: PairContext) -> None:
        """`papers` is what the footnotes and comments of the newer draft record."""
        self._ground = ground
        said: dict[tuple[str, str], list[tuple[Proposal, Ask]]] = {}
        issued = ground.newer.draft.date
        for paper in papers:
            for proposal in paper.proposals:
                late = proposal.date and issued and proposal.date > issued
                for ask in proposal.asks if not late else ():
                    if ask.edit in _FOR | _AGAINST:
                        said.setdefault((proposal.address, ground.newer.at(ask.address)), []).append((proposal, ask))
        self._said = {(at, about): _RemarksOnProvision(told, ground, about) for (at, about), told in said.items()}

    def on(self, change: Change) -> Iterator[Attribution]:
        """The actors of the remarks on the words that a change brings: who wants these words or asked for them, and as
        the opposite who wants them gone.

        The words must all be among those that an ask names, or be the whole provision of which it speaks.
        """
        side = change.newer
        if side is None or side.field != "text" or not change.kind.traits.carries_words:
            return
        said = self._said.get((self._ground.newer.by_id[side.provision].address, side.provision))
        if said is None or not any(map(is_content, words_in(side.text))):
            return
        first = self._ground.newer.words_before(side.provision, side.start)
        last = self._ground.newer.words_begun(side.provision, side.end)
        for proposal, ask in said.speaking_of(first, last, new=not self._ground.olders_of.get(side.provision)):
            yield _attribution(change, proposal, ask)


class _RemarksOnProvision:
    """The remarks on one provision, in their order, by the words that they name."""

    def __init__(self, said: Sequence[tuple[Proposal, Ask]], ground: PairContext, provision: str) -> None:
        self._said = said
        self._whole: list[int] = []
        """Those that name no words, and ask for none."""
        self._naming: dict[tuple[str, ...], list[int]] = {}
        self._newer, self._provision = ground.newer, provision
        for number, (_, ask) in enumerate(said):
            named = words_in(ask.wording)
            if named:
                self._naming.setdefault(named, []).append(number)
            elif ask.edit not in (Edit.INSERT, Edit.REPLACE):
                self._whole.append(number)

    @cached_property
    def _places(self) -> tuple[list[tuple[int, int]], list[tuple[str, ...]], NearRanges]:
        """Where the words that are named stand, from which word to which, and what they are."""
        words = self._newer.words[self._provision] if self._naming else ()
        begins: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            begins.setdefault(word, []).append(at)
        ranges, names = [], []
        for named in self._naming:
            for at in begins.get(named[0], ()):
                if words[at : at + len(named)] == named:
                    ranges.append((at, at + len(named)))
                    names.append(named)
        return ranges, names, NearRanges(ranges)

    def speaking_of(self, first: int, last: int, *, new: bool) -> list[tuple[Proposal, Ask]]:
        """Those that name all the words from `first` to `last`; of a `new` provision also those on all of it."""
        ranges, names, near = self._places
        found = set(self._whole) if new else set()
        for number in near.at(first, last):
            begin, end = ranges[number]
            if begin <= first and last <= end:
                found.update(self._naming[names[number]])
        return [self._said[number] for number in sorted(found)]


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
