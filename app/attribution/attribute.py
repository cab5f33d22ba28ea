"""Who asked for each change: the evidence of the drafts' own marks and of proposal papers, linked to the changes of
one comparison.

No evidence, no name: a change without an Attribution is unattributed, the most frequent right answer. Every ask that
matches is shown, none is picked; who asked for the opposite is shown as that. Deterministic: the order of the papers
changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.asked import Made, Wanted, made, wanted
from app.attribution.marked import displaced, from_revisions, from_tags
from app.attribution.older_words import OlderWords
from app.attribution.places import Ground, article_name, ground_of, plain
from app.attribution.requests import answered
from app.attribution.standing import Answer, Standing
from app.attribution.terms import Rarity, rarity_of, words_in
from app.attribution.wording import Likeness, Wording
from app.job import Progress, Silent
from app.notation.passages import CUT, passage, verbatim
from app.treaty.attributions import Asked, Attribution, Link
from app.treaty.changes import Change, ChangeKind, Comparison
from app.treaty.proposals import Edit, Proposal, ProposalPaper

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.draft import Draft

QUOTE = 300
"""Characters of a quotation, as shown to the reader."""
_MATCHED = frozenset(
    {ChangeKind.INSERTION, ChangeKind.DELETION, ChangeKind.SUBSTITUTION, ChangeKind.BRACKETING, ChangeKind.OPTION}
)
_WORDING = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE})
_LINKS = (Link.ASSERTED, Link.MARKED, Link.MATCHED)


def attribute(
    comparison: Comparison,
    older: Draft,
    newer: Draft,
    papers: Sequence[ProposalPaper],
    register: Register,
    *,
    authors: Mapping[str, str] | None = None,
    confirmed: Sequence[Attribution] = (),
    stored: Draft | None = None,
    progress: Progress | None = None,
) -> tuple[Attribution, ...]:
    """The attributions of a comparison, in the order of its changes.

    In: the comparison and the two drafts as read; proposal papers; the register; `authors` (author of a tracked change
    → actor id, as a person confirmed it); `confirmed` links that a person asserted; `stored`, the newer draft with its
    tracked deletions, for paragraphs deleted whole. Out: for each change those who asked for it and those who asked
    for the opposite; nothing for a change without evidence.
    """
    ground = ground_of(comparison, older, newer)
    matcher = _Matcher(comparison, ground, papers)
    asserted: dict[str, list[Attribution]] = {}
    for attribution in confirmed:
        asserted.setdefault(attribution.change, []).append(replace(attribution, link=Link.ASSERTED, score=1.0))
    others = displaced(comparison.changes, ground)
    result: list[Attribution] = []
    progress = progress or Silent()
    for at, change in enumerate(comparison.changes):
        if at % 100 == 0:
            progress.step(at, len(comparison.changes), "Looking for who asked")
        if _same_words(change):
            result += sorted(asserted.get(change.id, ()), key=_order)
            continue
        found = [
            *asserted.get(change.id, ()),
            *from_tags(change, ground, others),
            *from_revisions(change, ground, register, authors or {}, stored),
            *matcher.of(change),
        ]
        result += sorted(found, key=_order)
    return tuple(result)


def _order(attribution: Attribution) -> tuple[bool, int, float, str, str, str]:
    asked = attribution.asked
    link = _LINKS.index(attribution.link)
    return attribution.opposite, link, -attribution.score, asked.source, asked.proposal.rjust(40), asked.ask.rjust(40)


@dataclass(frozen=True, slots=True)
class _Found:
    """One ask that a change answers, or contradicts."""

    ask: Wanted
    answer: Likeness | Answer
    opposite: bool


def _same_words(change: Change) -> bool:
    """Whether a change leaves its words as they are, as one of formatting, or of a citation that nobody edited: who
    asked for these words asked for no such change.
    """
    sides = (change.older, change.newer)
    told = change.kind in (ChangeKind.FORMATTING, ChangeKind.CROSS_REFERENCE)
    return told and sides[0] is not None and sides[1] is not None and sides[0].text == sides[1].text


class _Matcher:
    """All asks of all papers laid against the older draft once, then matched with change after change."""

    def __init__(self, comparison: Comparison, ground: Ground, papers: Sequence[ProposalPaper]) -> None:
        self._ground = ground
        self._rarity: Rarity = rarity_of(ground.older.draft)
        newer_words = frozenset(word for p in ground.newer.draft.provisions for word in words_in(p.text))
        self._older = OlderWords(ground.older, newer_words if papers else frozenset())
        self._wording = Wording(self._older, self._rarity)
        self._standing = Standing(comparison, ground)
        self._asks: dict[str, list[Wanted]] = {}
        for paper in papers:
            for proposal in paper.proposals:
                if not speaks_to(proposal, ground.older.draft, ground.newer.draft):
                    continue
                for ask in proposal.asks:
                    laid = wanted(proposal, ask, self._older)
                    name = laid.article or article_name(ask.address or proposal.address)
                    self._asks.setdefault(name, []).append(laid)

    def of(self, change: Change) -> Iterator[Attribution]:
        """The attributions of one change: the best ask of each proposal, and the best that asked for the opposite."""
        if change.kind not in _MATCHED or not self._asks:
            return
        asks = list(self._near(change))
        if not asks:
            return
        seen = made(change, self._ground, self._older)
        best: dict[tuple[str, bool], _Found] = {}
        for ask in asks:
            for found in self._links(seen, ask):
                key = (ask.proposal.id, found.opposite)
                if key not in best or found.answer.score > best[key].answer.score:
                    best[key] = found
        for found in best.values():
            yield _attribution(change, found)

    def _near(self, change: Change) -> Iterator[Wanted]:
        """The asks that speak to the article in which a change stands; for an article that is new, those that propose
        one of its number.
        """
        for article in self._ground.articles(change):
            yield from self._asks.get(article, ())
        if change.newer is not None:
            top = self._ground.newer.root.get(change.newer.provision, "")
            if top and not self._ground.olders_of.get(top):
                name = plain(self._ground.newer.by_id[top].address)
                yield from (ask for ask in self._asks.get(name, ()) if not ask.article)

    def _links(self, seen: Sequence[Made], ask: Wanted) -> Iterator[_Found]:
        if ask.ask.edit in _WORDING and seen[0].change.kind is not ChangeKind.BRACKETING:
            likes = [like for way in seen if (like := self._wording.likeness(way, ask)) is not None]
            if likes:
                yield _Found(ask, max(likes, key=lambda like: like.score), opposite=False)
                return
        answer = answered(seen[0], ask, self._ground, self._standing, self._rarity)
        if answer is not None:
            yield _Found(ask, answer, answer.opposite)


def speaks_to(proposal: Proposal, older: Draft, newer: Draft) -> bool:
    """True when a proposal can speak to the older draft of a comparison, so that its words may be laid against it.

    A proposal that names its base speaks to that draft alone (by label, symbol or file name). One that names none
    cannot speak to a draft that was issued after it: its numbers and its wording are those of an earlier text. And
    what was asked only after the newer draft was issued is not what that draft answers.
    """
    if proposal.date and newer.date and older.date <= newer.date < proposal.date:
        return False
    if proposal.base:
        return plain(proposal.base) in {plain(name) for name in (older.label, older.symbol, older.source) if name}
    return not (proposal.date and older.date) or proposal.date >= older.date


def _attribution(change: Change, found: _Found) -> Attribution:
    proposal, ask, answer = found.ask.proposal, found.ask.ask, found.answer
    if isinstance(answer, Likeness):
        terms = found.ask.terms
        quote = _quoted(proposal, ask.wording, terms[answer.first].start, terms[answer.last].end)
        stance = ask.stance
    else:
        quote = _quoted(proposal, ask.quote or ask.wording, 0, len(ask.quote or ask.wording))
        stance = answer.stance
    asked = Asked(
        ask.kind, proposal.source, ask.where or proposal.where, quote, proposal.date, proposal.base, proposal.id, ask.id
    )
    return Attribution(
        change.id,
        proposal.actors,
        proposal.role,
        stance,
        Link.MATCHED,
        answer.score,
        asked,
        answer.words,
        found.opposite,
        notes=answer.notes,
    )


def _quoted(proposal: Proposal, text: str, start: int, end: int) -> str:
    """The passage of a proposal that shows [start, end) of a text read from it; signs of cuts in it are kept."""
    whole = " ".join(proposal.text.split())
    if not whole or text.removesuffix(CUT).strip() in whole:
        return passage(text, start, end, QUOTE)
    return verbatim(whole, text, start, end, QUOTE) or passage(text, start, end, QUOTE)
