"""Matches asks to changes. All asks of all papers are laid against the draft they speak to, then held against change
after change. How a match is told from chance is decided in `wording`, `elsewhere_matcher` and `requests`.

Of each proposal the best ask is shown, and every proposal that matches; none is picked among actors.

>>> older, newer = draft("1. Ships moor."), draft("1. Ships moor with a green lamp.")
>>> wording = "Ships moor with a green lamp."
>>> names(older, newer, *(asked(who, "restate", "Article 1(1)", wording) for who in ("Kestria", "Norhaven")))
['insertion: + with a green lamp ← Kestria', 'insertion: + with a green lamp ← Norhaven']
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseChoices, BaseReason
from app.attribution.asks.change_words import ChangedText, ChangeWords
from app.attribution.asks.draft_reference import bears
from app.attribution.asks.laid_asks import WORDING, LaidAsks
from app.attribution.asks.spoken_places import SpokenPlaces
from app.attribution.asks.withdrawals import SpokenDraft, WithdrawalGround, Withdrawals
from app.attribution.matching.change_delta import ChangeDelta, brought_range, change_delta
from app.attribution.matching.contrary import Contradiction, contradiction_of
from app.attribution.matching.elsewhere_matcher import LONGEST_RUN, ElsewhereMatcher
from app.attribution.matching.requests import match_move, match_request
from app.attribution.matching.wording import WordingMatch, WordingMatcher
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.commonplaces import commonplaces
from app.attribution.words.provision_index import (
    PairContext,
    ProvisionIndex,
    index_provisions,
    plain_address,
)
from app.attribution.words.survival import RequestMatch, SurvivingText
from app.attribution.words.terms import content_of, grams, split_glued_words, terms_of, words_in
from app.late_methods import dataclass, replace
from app.message import Message
from app.notation.statements.passages import CUT, passage, verbatim_passage
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeKind, Comparison
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.asks.rebase import BaseDraft, OwnLayings
    from app.job import Progress
    from app.treaty.draft import Draft
    from app.treaty.proposals import Position

QUOTE = 300
"""Characters of a quotation, as shown to the reader."""
_AWAY_FROM = "Asked for in {place}, not here."
_HERE_TOO = "Asked for in {place}, and put in there; these words were put in here too."
_ECHOED = 2
"""Words of content, one of them new to the older draft and no commonplace, that are known again wherever they are put
in.
"""
_ECHO = 0.6
_ASIDE = 0.75
"""Score at most of the text of a paragraph that was asked for as another one of its article."""


@dataclass(frozen=True, slots=True)
class _Found:
    """One ask that a change answers, or contradicts."""

    ask: AskDelta
    answer: WordingMatch | RequestMatch
    opposite: bool
    notes: tuple[Message | str, ...] = ()
    elsewhere: str = ""
    """The place that was asked for, where the change stands at another."""


class Matcher:
    """All asks of all papers laid against the older draft once, then matched with the changes."""

    def __init__(
        self,
        comparison: Comparison,
        ground: PairContext,
        papers: Sequence[ProposalPaper],
        bases: Sequence[BaseDraft] = (),
        places: Callable[[Draft], ProvisionIndex] = index_provisions,
        entered: Sequence[Position] = (),
        own: OwnLayings | None = None,
    ) -> None:
        """`places` are those of the drafts in `bases`, where they may be at hand; `entered` are positions that a person
        entered; `own` remembers asks that were laid against their own drafts.
        """
        self._ground, self._places = ground, places
        self._choices = BaseChoices((ground.older.draft, *(base.draft for base in bases)), ground.newer.draft)
        self._rarity = ground.older.rarity
        self._older = BaseIndex(ground.older, ground.newer.phrases.known if papers else frozenset())
        self._wording = WordingMatcher(self._older, self._rarity)
        self._standing = SurvivingText(comparison, ground)
        self._deltas: dict[str, tuple[ChangeDelta, ...]] = {}
        self._said: dict[str, ChangeWords] = {}
        self._asks = LaidAsks(
            self._older,
            papers,
            bases,
            self._choices,
            Withdrawals(papers, entered, self._spoken_to(comparison, bases)),
            day=ground.newer.draft.date,
            places=places,
            own=own,
        )
        brought = self._brought_runs(comparison)
        stood = ground.older.running.replace(" ", "")
        self._away = ElsewhereMatcher(self._asks.wordings(brought, LONGEST_RUN), self._rarity, brought, stood)

    def _brought_runs(self, comparison: Comparison) -> frozenset[tuple[str, ...]]:
        """The runs of words that a change brings, and that the older draft has nowhere."""
        newer, found = self._ground.newer, set[tuple[str, ...]]()
        for change in comparison.changes:
            side = change.newer
            if side is not None and side.field == "text" and change.kind.traits.carries_words:
                start, end = brought_range(side, newer)
                found.update(grams(newer.words[side.provision][start:end], LONGEST_RUN))
        return frozenset(found) - self._ground.older.phrases.everywhere if found else frozenset()

    def _spoken_to(self, comparison: Comparison, bases: Sequence[BaseDraft]) -> WithdrawalGround:
        """The drafts at hand, as withdrawals speak to them: the older one, the bases, and the newer one last."""
        ground, drafts = self._ground, self._choices.drafts

        def from_older(later: int) -> Iterable[tuple[str, str]]:
            if later > len(bases):
                return ((pair.older, pair.newer) for pair in comparison.pairs)
            return ((older, here) for here, older in bases[later - 1].course.pairs)

        def pairs(earlier: int, later: int) -> Iterable[tuple[str, str]]:
            if not earlier:
                return from_older(later)
            ends: dict[str, list[str]] = {}
            for older, end in from_older(later):
                ends.setdefault(older, []).append(end)
            return [(here, end) for here, older in bases[earlier - 1].course.pairs for end in ends.get(older, ())]

        def spoken(said: Proposal | Position) -> SpokenDraft:
            found = self._choices.of(said)
            if found.why is BaseReason.OF_NEWER and bears(ground.newer.draft, said.base):
                return SpokenDraft(len(drafts), named=True)
            at = found.draft if found.draft >= 0 else None
            return SpokenDraft(at, found.why is BaseReason.NAMED, found.why is BaseReason.UNDATED)

        indexed = [ground.older, *(self._places(draft) for draft in drafts[1:]), ground.newer]
        return WithdrawalGround(SpokenPlaces(indexed, pairs), spoken)

    def matched(self, changes: Sequence[Change], progress: Progress) -> dict[str, list[Attribution]]:
        """Change id → its attributions: the best ask of each proposal, and the best that asked for the opposite.

        First by the place that was asked for; what nobody asked for at its place may have been asked for elsewhere.
        """
        self._said = self._words_of(changes)
        found: dict[str, list[Attribution]] = {}
        answered_: dict[str, _Found] = {}
        rest: list[tuple[Change, tuple[ChangeDelta, ...]]] = []
        for at, change in enumerate(changes):
            progress.step(at, len(changes), "Looking for who asked")
            if not change.kind.traits.matchable:
                continue
            near, seen = self._of(change)
            if any(not one.opposite for one in near):
                answered_.update((one.ask.ask.id, one) for one in near if not one.opposite)
            elif change.newer is not None and change.kind.traits.carries_words:
                rest.append((change, seen or self._seen(change)))
            if near:
                found[change.id] = [_attribution(change, one) for one in near]
        echoes = self._echoes(answered_)
        for change, seen in rest:
            for one in self._elsewhere(seen, answered_) or echoes.get(content_of(seen[0].brought), []):
                found.setdefault(change.id, []).append(_attribution(change, one))
        return found

    def _of(self, change: Change) -> tuple[list[_Found], tuple[ChangeDelta, ...]]:
        asks = list(self._near(change))
        if not asks:
            return [], ()
        if change.kind is ChangeKind.MOVE:
            return _best(self._moves(change, asks)), ()
        seen = self._seen(change)
        near = (one for ask in asks for one in _as_meant(self._links(seen, ask)))
        return _best(self._placed(seen, one) for one in near), seen

    def _placed(self, seen: Sequence[ChangeDelta], found: _Found) -> _Found:
        """What answers a change by its words; with a lower score and a note where these were asked for as another
        paragraph of the article.
        """
        if not isinstance(found.answer, WordingMatch) or not self._is_of_another_paragraph(seen, found.ask):
            return found
        where = found.ask.asked_at
        answer = replace(found.answer, score=min(found.answer.score, _ASIDE))
        return replace(found, answer=answer, notes=(*found.notes, Message(_AWAY_FROM, (where,))), elsewhere=where)

    def _is_of_another_paragraph(self, seen: Sequence[ChangeDelta], ask: AskDelta) -> bool:
        """Whether a whole text was asked for as one paragraph of an article, and a change stands in another one, which
        it restates better, or which is new. What is asked for by a number that the article has not, and restates
        nothing there, is new itself, and may stand anywhere in it.
        """
        if ask.ask.edit is not Edit.RESTATE or ask.carried or self._stands_there(seen[0], ask):
            return False
        spots = {way.spot[0] for way in seen if way.spot is not None}
        target, beyond = _nearest(self._older.places, ask.asked_at)
        if not target or self._older.places.by_id[target].kind is Kind.ARTICLE:
            return beyond.startswith("(") and ask.base in spots
        return spots.isdisjoint(self._older.places.below(target))

    def _moves(self, change: Change, asks: Sequence[AskDelta]) -> Iterator[_Found]:
        for ask in asks:
            answer = match_move(change, ask, self._ground) if ask.ask.edit is Edit.MOVE else None
            if answer is not None:
                yield _Found(ask, answer, opposite=ask.ask.opposed)

    def _near(self, change: Change) -> Iterator[AskDelta]:
        """The asks that speak to the article in which a change stands; for an article that is new, those that propose
        one of its number. Asks for words that no change there has are not among them.
        """
        for article in self._ground.articles(change):
            yield from self._asks.near(article, self._said.get(article))
        name = self._new_article(change)
        if name:
            yield from (ask for ask in self._asks.near(name, self._said.get(name)) if not ask.article)

    def _new_article(self, change: Change) -> str:
        """The plain name of the article in which a change stands, "" for one that is not new."""
        top = self._ground.newer.root.get(change.newer.provision, "") if change.newer is not None else ""
        is_new = top and not self._ground.olders_of.get(top)
        return plain_address(self._ground.newer.by_id[top].address) if is_new else ""

    def _seen(self, change: Change) -> tuple[ChangeDelta, ...]:
        """A change laid against the older draft, once for every place at which it may stand."""
        if change.id not in self._deltas:
            self._deltas[change.id] = change_delta(change, self._ground, self._older)
        return self._deltas[change.id]

    def _words_of(self, changes: Sequence[Change]) -> dict[str, ChangeWords]:
        """What the changes bring and take out, by the articles to which asks for it speak."""
        standing: dict[str, list[Change]] = {}
        for change in changes:
            if change.kind.traits.matchable and change.kind is not ChangeKind.MOVE:
                for name in filter(None, (*self._ground.articles(change), self._new_article(change))):
                    standing.setdefault(name, []).append(change)
        return {
            name: ChangeWords(
                [_changed_text(way) for one in some for way in self._seen(one)],
                every=any(map(self._is_asked_otherwise, some)),
            )
            for name, some in standing.items()
        }

    def _is_asked_otherwise(self, change: Change) -> bool:
        """Whether an ask for words may be answered by more than the words of a change: by its brackets, or as one of
        alternatives.
        """
        older = self._ground.older.by_id.get(change.older.provision) if change.older is not None else None
        rivals = older is not None and any(isinstance(mark, Alternatives) for mark in older.marks.text)
        return change.kind is ChangeKind.BRACKETING or rivals

    def _links(self, seen: Sequence[ChangeDelta], ask: AskDelta) -> Iterator[_Found]:
        if ask.ask.edit in WORDING and seen[0].change.kind is not ChangeKind.BRACKETING:
            likes = [like for way in seen if (like := self._wording.likeness(way, ask)) is not None]
            if likes:
                yield from self._unless_turned(seen[0], ask, max(likes, key=lambda like: like.score))
                return
        answer = match_request(seen[0], ask, self._ground, self._standing, self._rarity)
        if answer is not None:
            yield _Found(ask, answer, answer.opposite)

    def _unless_turned(self, change: ChangeDelta, ask: AskDelta, like: WordingMatch) -> Iterator[_Found]:
        """An ask by its likeness, unless it asks something else by the same words; then as the contrary, or not."""
        turn = self._turned(change, ask, like)
        if turn is Contradiction.CONTRARY:
            yield _Found(ask, replace(like, notes=()), opposite=True)
        elif turn is None:
            yield _Found(ask, like, opposite=False)

    def _turned(self, change: ChangeDelta, ask: AskDelta, like: WordingMatch) -> Contradiction | None:
        side = change.change.newer
        provision = self._ground.newer.by_id.get(side.provision) if side is not None else None
        if provision is None:
            return None
        return contradiction_of(change, *self._laid_in(change, ask, like), provision.text)

    def _laid_in(self, change: ChangeDelta, ask: AskDelta, like: WordingMatch) -> tuple[AskDelta, WordingMatch]:
        """An ask for words in the place of others as the whole text that it makes of its provision: what the words say
        is told by the sentence around them.
        """
        if len(ask.instead) != 1:
            return ask, like
        first, last = ask.instead[0]
        spots = [way.older for way in ask.alterations if change.spot == (ask.base, *way.older)]
        if first == last and spots:
            first, last = spots[0]
        text = self._ground.older.by_id[ask.base].text
        terms = terms_of(text)
        end = terms[last - 1].end if last else 0
        start = terms[first].start if first < last else end
        wording = f"{text[:start]} {ask.ask.wording} {text[end:]}"
        words = split_glued_words(words_in(wording), ask.known)
        laid = replace(ask, ask=replace(ask.ask, wording=wording), words=words)
        return laid, replace(like, first=like.first + first, last=like.last + first)

    def _elsewhere(self, seen: Sequence[ChangeDelta], answered_: Mapping[str, _Found]) -> list[_Found]:
        """The asks for another place whose rare words a change brings."""
        found: list[_Found] = []
        for ask in self._away.likely(seen[0]):
            there = self._stands_there(seen[0], ask)
            same = there and (not ask.base or seen[0].spot is None or seen[0].spot[0] == ask.base)
            like = self._away.likeness(seen[0], ask, there=same) if ask.ask.id not in answered_ else None
            if like is None or self._turned(seen[0], ask, like) is not None:
                continue
            where = "" if there else ask.asked_at
            notes = (Message(_AWAY_FROM, (where,)),) if where else ()
            found.append(_Found(ask, like, opposite=False, notes=notes, elsewhere=where))
        return _best(found)

    def _stands_there(self, change: ChangeDelta, ask: AskDelta) -> bool:
        """Whether a change stands in the very provision that an ask names, or in one under it."""
        side = change.change.newer
        here = plain_address(self._ground.newer.by_id[side.provision].address) if side is not None else ""
        asked = plain_address(ask.asked_at)
        return not ask.carried and (here == asked or here.startswith((f"{asked}(", f"{asked},")))

    def _echoes(self, answered_: Mapping[str, _Found]) -> dict[frozenset[str], list[_Found]]:
        """The asks that were answered where they were made, by the new words of the answer: where the same words are
        put in elsewhere too, it is theirs as well.
        """
        found: dict[frozenset[str], list[_Found]] = {}
        for one in answered_.values():
            said = " ".join(one.answer.words).split() if isinstance(one.answer, WordingMatch) else []
            words, common = content_of(said), commonplaces(said)
            own = [word for word, is_common in zip(said, common, strict=True) if not is_common and word in words]
            if len(words) < _ECHOED or all(self._rarity.holding.get(word, 0) for word in own):
                continue
            echo = replace(one.answer, score=_ECHO, notes=())
            notes = (Message(_AWAY_FROM if one.elsewhere else _HERE_TOO, (one.ask.asked_at,)),)
            found.setdefault(words, []).append(_Found(one.ask, echo, False, notes, one.ask.asked_at))
        return {words: _best(all_) for words, all_ in found.items()}


def _nearest(places: ProvisionIndex, address: str) -> tuple[str, str]:
    """The provision at an address or, where there is none, the next above it, and what of the address is beyond it:
    the paragraph 3 and "(b)" for "Article 2(3)(b)". ("", …) where the article is not there either.
    """
    above = address
    while not (target := places.at(above)) and (end := max(above.rfind("("), above.rfind(","))) > 0:
        above = above[:end].rstrip()
    return target, address[len(above) :].lstrip()


def _changed_text(seen: ChangeDelta) -> ChangedText:
    whole = seen.words[slice(*seen.inside)]
    return ChangedText(seen.words, whole, seen.brought, seen.gone, seen.change.newer is None)


def _as_meant(found: Iterable[_Found]) -> Iterator[_Found]:
    """What answers an edit is the contrary of what those want who oppose it. Who opposes an edit of which a change does
    the contrary asked for nothing by that.
    """
    for one in found:
        if not one.ask.ask.opposed:
            yield one
        elif not one.opposite:
            yield replace(one, opposite=True)


def _best(found: Iterable[_Found]) -> list[_Found]:
    """Of each proposal the ask that fits best, and the one that fits best as the contrary."""
    best: dict[tuple[str, bool], _Found] = {}
    for one in found:
        key = (one.ask.proposal.id, one.opposite)
        if key not in best or one.answer.score > best[key].answer.score:
            best[key] = one
    return list(best.values())


def _attribution(change: Change, found: _Found) -> Attribution:
    proposal, ask, answer = found.ask.proposal, found.ask.ask, found.answer
    if isinstance(answer, WordingMatch):
        terms = found.ask.terms
        quote = _quoted(proposal, ask.wording, terms[answer.first].start, terms[answer.last].end)
        stance = ask.stance
    else:
        quote = _quoted(proposal, ask.quote or ask.wording, 0, len(ask.quote or ask.wording))
        stance = ask.stance if ask.opposed else answer.stance
    quote = _with_its_signs(proposal, ask) or quote
    asked = Evidence(
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
        notes=(*answer.notes, *found.notes, *found.ask.notes),
        elsewhere=found.elsewhere,
    )


def _with_its_signs(proposal: Proposal, ask: Ask) -> str:
    """The passage round a tracked change with signs around what goes and what comes; "" where it is not seen once."""
    goes, comes = f"~~{ask.wording}~~", f"**{ask.wording}**"
    signed = {Edit.DELETE: goes, Edit.INSERT: comes, Edit.REPLACE: f"~~{ask.anchor}~~ {comes}"}.get(ask.edit, "")
    whole = " ".join(proposal.text.split())
    if ask.kind is not EvidenceKind.TRACKED or not signed or whole.count(signed) != 1 or len(signed) > QUOTE // 2:
        return ""
    at = whole.index(signed)
    return passage(whole, at, at + len(signed), QUOTE)


def _quoted(proposal: Proposal, text: str, start: int, end: int) -> str:
    """The passage of a proposal that shows [start, end) of a text read from it; signs of cuts in it are kept."""
    whole = " ".join(proposal.text.split())
    if not whole or text.removesuffix(CUT).strip() in whole:
        return passage(text, start, end, QUOTE)
    return verbatim_passage(whole, text, start, end, QUOTE) or passage(text, start, end, QUOTE)
