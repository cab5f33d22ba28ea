"""The asks of all papers laid against the older draft of a comparison, each when it is first asked for.

They are found by the article that they speak to: of ten thousand asks those are laid whose article a change touches, or
whose words came elsewhere. What is left out here takes part in nothing. Whether a change answers is not decided here.

>>> from app.attribution.asks.base_draft import BaseChoices
>>> from app.attribution.asks.withdrawals import Withdrawals
>>> from app.attribution.words.base_index import BaseIndex
>>> from app.attribution.words.provision_index import index_provisions
>>> older, newer = draft("1. Ships moor at the pier."), draft("1. Ships moor at the pier by night.")
>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night.")
>>> index = BaseIndex(index_provisions(older), frozenset())
>>> laid = LaidAsks(index, [paper], (), BaseChoices([older], newer), Withdrawals([paper]))
>>> [" ".join(sorted(ask.news)) for ask in laid.near("article-1")], laid.near("article-2")
(['night'], [])
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import AskDelta, ask_delta
from app.attribution.asks.rebase import AskRebaser, OwnLayings
from app.attribution.asks.wording_edits import is_unreadable
from app.attribution.words.provision_index import ProvisionIndex, article_name, index_provisions
from app.attribution.words.terms import grams, split_glued_words, words_in
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.base_draft import BaseChoices
    from app.attribution.asks.change_words import ChangeWords
    from app.attribution.asks.rebase import BaseDraft
    from app.attribution.asks.spoken_articles import SpokenArticles
    from app.attribution.asks.withdrawals import Withdrawals
    from app.attribution.words.base_index import BaseIndex
    from app.treaty.draft import Draft
    from app.treaty.proposals import Ask, Proposal, ProposalPaper

WORDING = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE})
"""Edits that bring words."""


class LaidAsks:
    """All asks that can be evidence, by the article of the older draft to which they speak."""

    def __init__(
        self,
        older: BaseIndex,
        papers: Sequence[ProposalPaper],
        bases: Sequence[BaseDraft],
        choices: BaseChoices,
        withdrawals: Withdrawals,
        *,
        day: str = "",
        places: Callable[[Draft], ProvisionIndex] = index_provisions,
        own: OwnLayings | None = None,
    ) -> None:
        """`choices` are those of the older draft and the `bases`, `day` is that of the newer draft, `own` remembers
        asks that were laid against their own drafts.
        """
        self._older, self._bases, self._choices, self._withdrawals = older, bases, choices, withdrawals
        self._day, self._places = day, places
        self._proposals = [proposal for paper in papers for proposal in paper.proposals]
        self._own = own or OwnLayings()
        self._footings: dict[int, AskRebaser] = {}
        self._articles: dict[int, dict[str, list[str]]] = {}
        self._near: dict[str, list[AskDelta]] = {}
        self._laid: dict[tuple[int, int], AskDelta | None] = {}

    def near(self, name: str, said: ChangeWords | None = None) -> list[AskDelta]:
        """The asks that speak to an article of the older draft, by its id, or to one that it has not, by its plain
        name; in the order of the papers. Where it is known what the changes there say, those asks for words are left
        out that none of these can answer; asked for the same article again, the same are given.
        """
        if name not in self._near:
            asked = (one for one in self._speaking(name) if said is None or self._may_be_answered(*one, said))
            found = (self._laid_of(*one) for one in asked)
            self._near[name] = [one for one in found if one is not None and _name_of(one) == name]
        return self._near[name]

    def _may_be_answered(self, at: int, proposal: Proposal, ask: Ask, said: ChangeWords) -> bool:
        if ask.edit not in WORDING or (id(proposal), id(ask)) in self._laid:
            return True
        if not at:
            return said.may_answer(ask, split_glued_words(words_in(ask.wording), self._older.known))
        footing = self._footing(at)
        return said.may_answer(ask, footing.words_of(ask)) and said.may_answer_placed(footing.placed(proposal, ask))

    def wordings(self, runs: Collection[tuple[str, ...]], size: int) -> list[AskDelta]:
        """The asks for words of which a run of `size` is among `runs`, wherever they speak to."""
        found: list[AskDelta] = []
        rarity = self._older.places.rarity
        rarest = frozenset(min(run, key=lambda word: (rarity.holding.get(word, 0), word)) for run in runs)
        asked = [one for one in self._open if one[2].edit in WORDING and not one[2].opposed] if runs else []
        for at, proposal, ask in self._own.having(runs, asked, self._older.known):
            if self._has_run(ask, runs, rarest, size):
                laid = self._laid_of(at, proposal, ask)
                if laid is not None:
                    found.append(laid)
        return found

    def _has_run(self, ask: Ask, runs: Collection[tuple[str, ...]], rarest: frozenset[str], size: int) -> bool:
        """Whether a wording has one of some runs, of each of which the rarest word is among `rarest`."""
        words = words_in(ask.wording)
        for said in dict.fromkeys([words, split_glued_words(words, self._older.known)]):
            if not rarest.isdisjoint(said) and any(run in runs for run in grams(said, size)):
                return True
        return False

    @cached_property
    def _open(self) -> list[tuple[int, Proposal, Ask]]:
        """The asks that can be evidence, each with the number of the draft that it speaks to."""
        found: list[tuple[int, Proposal, Ask]] = []
        for proposal in self._proposals:
            spoken = self._choices.of(proposal)
            if not spoken.why.shuts_out:
                found += [(spoken.draft, proposal, ask) for ask in proposal.asks]
        return found

    def _speaking(self, name: str) -> list[tuple[int, Proposal, Ask]]:
        """The asks that may speak to an article of the older draft, by its id or plain name, in their order."""
        found = set(self._here.get(name, ()))
        for at, (rows, spoken) in self._away.items():
            numbers = spoken.numbers(name, self._came(at), self._bases[at - 1].course.became)
            found.update([rows[number] for number in numbers])
        return [self._open[row] for row in sorted(found)]

    @cached_property
    def _here(self) -> dict[str, list[int]]:
        """The rows of the asks of the older draft itself, by the article to which each speaks."""
        found: dict[str, list[int]] = {}
        places = self._older.places
        for row, (at, proposal, ask) in enumerate(self._open):
            if not at:
                article = places.article(ask.address) or places.article(proposal.address)
                found.setdefault(article or article_name(ask.address or proposal.address), []).append(row)
        return found

    @cached_property
    def _away(self) -> dict[int, tuple[list[int], SpokenArticles]]:
        """The rows of the asks of each other draft, and the articles there to which they speak."""
        rows: dict[int, list[int]] = {}
        for row, (at, _, _) in enumerate(self._open):
            if at:
                rows.setdefault(at, []).append(row)
        return {
            at: (
                some,
                self._own.articles(self._places(self._choices.drafts[at]), [self._open[row][1:] for row in some]),
            )
            for at, some in rows.items()
        }

    def _came(self, at: int) -> dict[str, list[str]]:
        """By each article of the older draft those of another one of which anything stands in it."""
        if at not in self._articles:
            here, there = self._places(self._choices.drafts[at]).root, self._older.places.root
            found = self._articles[at] = dict[str, list[str]]()
            for article, own in {(there[now], here[one]) for one, now in self._bases[at - 1].course.became.items()}:
                found.setdefault(article, []).append(own)
        return self._articles[at]

    def _laid_of(self, at: int, proposal: Proposal, ask: Ask) -> AskDelta | None:
        """An ask against the draft that it speaks to; None for one that nobody makes any more, or nobody can read."""
        key = (id(proposal), id(ask))  # both are held here
        if key not in self._laid:
            self._laid[key] = self._lay(at, proposal, ask)
        return self._laid[key]

    def _lay(self, at: int, proposal: Proposal, ask: Ask) -> AskDelta | None:
        left = self._withdrawals.left(proposal, ask, self._day)
        if left is None:
            return None
        if at:
            return self._footing(at).laid(left, ask)
        here = ask_delta(left, ask, self._older)
        return None if is_unreadable(here, self._older) else here

    def _footing(self, at: int) -> AskRebaser:
        if at not in self._footings:
            self._footings[at] = AskRebaser(self._bases[at - 1], self._older, self._places, self._own)
        return self._footings[at]


def _name_of(laid: AskDelta) -> str:
    return laid.article or article_name(laid.ask.address or laid.proposal.address)
