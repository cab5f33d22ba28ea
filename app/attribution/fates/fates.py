"""The fate of proposals: what every later draft has of every ask, and what came of that over time.

Each ask is laid against the draft it speaks to; what it adds and removes there is looked for in every later draft,
through the alignment of the two. A change that attribution matched to an ask is never "not taken". Nothing is claimed
of what cannot be followed: it has no fates, and a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import AskDelta, ask_delta
from app.attribution.asks.ask_edits import RESTATED, AskPiece, pieces_of
from app.attribution.asks.base_draft import BaseChoices, BaseReason, base_of, unsaid_bases
from app.attribution.asks.provision_course import course_of
from app.attribution.asks.spoken_places import SpokenPlaces
from app.attribution.asks.withdrawals import SpokenDraft, WithdrawalGround, Withdrawals
from app.attribution.asks.wording_edits import WordingEdits, edits_of_wording
from app.attribution.fates.attribution_links import reconcile_with_names, state_from_names
from app.attribution.fates.followed_drafts import DraftTrail
from app.attribution.fates.known_states import KnownState, StateChange
from app.attribution.fates.requests import AskState, WordRange, named_text, state_of
from app.attribution.fates.standing_answers import StandingAnswers, StepAnswers
from app.attribution.fates.standing_words import where_it_stands
from app.attribution.fates.trace_memory import TraceMemory
from app.attribution.fates.word_search import WordSearch, later_places_of
from app.attribution.fates.wording_state import state_of_pieces
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.draft_alignment import DraftAlignment, IndexedDraft, run_at
from app.attribution.words.index_cache import IndexCache
from app.attribution.words.provision_index import article_name
from app.attribution.words.terms import is_content, words_in
from app.job import PartProgress, Progress, SilentProgress
from app.message import Message, message_of
from app.notation.statements.passages import passage
from app.treaty.fates import HELD, AskFate, DraftFate, Fate, Reprint
from app.treaty.proposals import Edit, Review

if TYPE_CHECKING:
    from app.attribution.asks.withdrawals import Withdrawal
    from app.attribution.fates.followed_drafts import DraftStep
    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.proposals import Ask, Position, Proposal, ProposalPaper

ComparisonLookup = Callable[[int, int], "Comparison"]
"""The comparison of two drafts by their indices."""
AttributionLookup = Callable[[int, int, "Comparison"], Sequence["Attribution"]]
"""Who asked for the changes between two drafts: `asking(older, newer, comparison)`."""
_Named = dict[int, tuple["Comparison", Sequence["Attribution"]]]
"""By the older draft of a step its comparison, and who asked for its changes."""
_NAMED = 30
"""Of the bar, what goes with finding these."""
QUOTE = 240
"""Characters of a quotation of a draft, as shown to the reader."""
_WORDING = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE})
_SILENT = {
    Edit.QUESTION: "It asks something about the text, and nothing of it.",
    Edit.NOTE: "It asks nothing that can be followed in the text.",
}
_ALREADY = "Already there: the draft it speaks to has these words."
_ELSEWHERE = (
    "The draft it speaks to has these words, in {there}; whether they are asked for in {place} too cannot be told."
)
_UNREADABLE = "It restates the text it speaks to; what it asks of it cannot be read."
_SHOWN = "It only shows the text it speaks to, and asks nothing of it."
_SLIGHT = "It restates the text it speaks to and differs only by {edits}: perhaps a slip, and no ask."
_LEFT_OUT = "It only leaves words of the text out, and does not say that they should go."
_NO_WORDS = "It gives no words to look for."
_UNMATCHED = "No change is matched to it."
_WITHDRAWN = "It was withdrawn."
_WITHDRAWN_IN = "It was withdrawn in {source}."
_MAY_BE_WITHDRAWN = "It may have been withdrawn in {source}: which ask is meant there cannot be told."
_MAY_BE_WITHDRAWN_BY_HAND = "It may have been withdrawn: which ask is meant cannot be told."
_LAST = "There is no later draft."
_TOLD = attrgetter("fate", "standing", "share", "provision", "address", "quote", "words", "why")
"""All that is told of an ask in a draft but the label of that."""


def fates(
    drafts: Sequence[Draft],
    papers: Sequence[ProposalPaper],
    comparing: ComparisonLookup,
    *,
    asking: AttributionLookup | None = None,
    entered: Sequence[Position] = (),
    seen: IndexCache | None = None,
    progress: Progress | None = None,
) -> tuple[AskFate, ...]:
    """The fates of all asks, in the order of the papers; proposals that a person rejected are left out.

    In: the drafts as read, in order; the papers; `comparing`, which is asked of neighbours alone, and so is `asking`,
    before anything is followed, when changes that were matched to asks are to count; `entered`, positions that a person
    entered, of which the withdrawals count: an ask has no fate from the day on which it is taken back; `seen`, drafts
    that are words already. Raises what `progress` raises, nothing else.

    Taken in the second draft, gone in the third:

    >>> texts = "1. Ships moor.", "1. Ships moor with a green lamp.", "1. Ships moor."
    >>> drafts = [draft(text, label=f"r{at}") for at, text in enumerate(texts)]
    >>> became(drafts, asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp."))
    ['taken', 'dropped later']
    """
    progress, seen = progress or SilentProgress(), seen or IndexCache()
    unsaid_of, choices = unsaid_bases(papers, drafts, seen.places), BaseChoices(drafts)
    spoken = [
        (proposal, *base_of(proposal, choices, unsaid))
        for paper, unsaid in zip(papers, unsaid_of, strict=True)
        for proposal in paper.proposals
        if proposal.review is not Review.REJECTED
    ]
    first = min((at for proposal, at, _ in spoken if at is not None and proposal.asks), default=len(drafts))
    found = range(first, len(drafts) - 1)
    named = _named(found, comparing, asking, PartProgress(progress, 0, _NAMED)) if asking is not None else None
    words = [seen.words(draft) for draft in drafts]
    ground = _withdrawal_ground(choices, [one.places for one in words], papers, unsaid_of, comparing)
    withdrawals = Withdrawals(papers, entered, ground)
    followed: dict[int, list[_Followed]] = {}
    order: list[_Followed] = []
    for proposal, index, note in spoken:
        for ask in proposal.asks:
            order.append(_Followed(proposal, ask, index, note, withdrawals))
            if index is not None:
                followed.setdefault(index, []).append(order[-1])
    told = _Told(progress if named is None else PartProgress(progress, _NAMED, PartProgress.WHOLE))
    told.total = sum(len(ones) * (len(drafts) - index) for index, ones in followed.items())
    if followed:
        made = {at: comparison for at, (comparison, _) in (named or {}).items()}
        trail = DraftTrail(words, lambda older, newer: made.get(older) or comparing(older, newer), first)
        _follow_all(followed, words, trail, named, told)
    return tuple([one.told(drafts) for one in order])


def _named(steps: Sequence[int], comparing: ComparisonLookup, asking: AttributionLookup, progress: Progress) -> _Named:
    """Who asked for the changes of some steps, by the older draft of each: all of it before anything is followed, so
    that who finds it need not hold what it takes for that meanwhile.
    """
    found: _Named = {}
    for at in steps:
        progress.step(at - steps[0], len(steps), "Looking for who asked")
        comparison = comparing(at, at + 1)
        found[at] = comparison, asking(at, at + 1, comparison)
    return found


def _follow_all(
    followed: Mapping[int, Sequence[_Followed]],
    words: Sequence[IndexedDraft],
    trail: DraftTrail,
    named: _Named | None,
    told: _Told,
) -> None:
    """Follow asks, given by the drafts they speak to, through all later ones; `named` says who asked for the changes of
    each step, where that is to count.
    """
    known = frozenset().union(*(each.places.phrases.known for each in words))
    answers = StepAnswers(trail) if named is not None else None
    bases: dict[int, _Base] = {}
    for later in range(min(followed), len(words)):
        comparison = trail.go_on()
        if answers is not None and named is not None and comparison is not None:
            answers.take(comparison, named[later - 1][1])
        standing = answers.standing() if answers is not None else ((index, None) for index in bases)
        for index, found in standing:
            if index in bases:
                _follow(followed[index], bases[index], words[later].places.draft, trail, found, told)
        if later in followed:
            bases[later] = _Base(later, words[later], known)
            for one in followed[later]:
                bases[later].lay(one)
                told.one("Reading what was asked")
            if trail.numbered:  # of forty drafts the phrases are much, and each draft is asked for its own once
                words[later].places.let_go()


def with_fates(
    attributions: Sequence[Attribution],
    comparison: Comparison,
    older: Draft,
    newer: Draft,
    papers: Sequence[ProposalPaper],
    *,
    seen: IndexCache | None = None,
    progress: Progress | None = None,
) -> tuple[Attribution, ...]:
    """The attributions of a comparison, each with what became of its ask in the newer draft; "" where the ask does not
    speak to the older one. Who asked for the opposite is told by the fate of what it asked. Raises what
    `progress` does.
    """
    named = {one.asked.proposal for one in attributions if one.asked.ask}
    if not named:
        return tuple(replace(one, fate="") for one in attributions)
    asked = [replace(paper, proposals=tuple(p for p in paper.proposals if p.id in named)) for paper in papers]
    found = fates(
        (older, newer),
        asked,
        lambda _older, _newer: comparison,
        asking=lambda *_: attributions,
        seen=seen,
        progress=progress,
    )
    present = {(one.proposal.id, one.ask.id): one.present(_label(newer)) for one in found}
    told = {key: fate.fate.value for key, fate in present.items() if fate is not None}
    return tuple(replace(one, fate=told.get((one.asked.proposal, one.asked.ask), "")) for one in attributions)


class _Told:
    """The progress of the whole."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0
        self.total = 0

    def one(self, what: str) -> None:
        """One ask more is done with one draft."""
        if self._done % 50 == 0:
            self._progress.step(self._done, self.total, what)
        self._done += 1


@dataclass
class _Followed:
    """One ask on its way through the drafts."""

    proposal: Proposal
    ask: Ask
    base: int | None
    reason: Message | str
    withdrawals: Withdrawals
    idle: bool = False
    """Its words tell no fate, the reason says why; only a change that is matched to it does."""
    reprint: Reprint = Reprint.NONE
    wanted: AskDelta | None = None
    pieces: tuple[AskPiece, ...] = ()
    places: tuple[WordRange, ...] = ()
    known: KnownState | None = None
    """What the draft that was reached last has of it, by its words."""
    written: AskState | None = None
    """The last state that was written, as it was found."""
    states: list[DraftFate] = field(default_factory=list)

    def told(self, drafts: Sequence[Draft]) -> AskFate:
        """Its fates with the history in them."""
        label = "" if self.base is None else _label(drafts[self.base])
        found = tuple(_historic(self.states))
        # Of ten thousand asks these are much.
        self.wanted, self.pieces, self.known, self.written, self.states = None, (), None, None, []
        left = self.proposal
        for draft in drafts:
            still = self.withdrawals.left(self.proposal, self.ask, draft.date)
            if still is None:
                gone = self.withdrawals.of(self.proposal, self.ask, draft.date)
                return _taken_back(AskFate(left, self.ask, label, found, reprint=self.reprint), gone[0])
            left = still
        return AskFate(left, self.ask, label, found, self.reason or ("" if found else _LAST), reprint=self.reprint)

    def stop(self, reason: Message | str) -> None:
        """It cannot be followed."""
        self.idle, self.reason = True, reason


def _taken_back(fate: AskFate, by: Withdrawal) -> AskFate:
    """What is said of an ask that nobody asks any more, or perhaps nobody."""
    if by.doubtful:
        why = Message(_MAY_BE_WITHDRAWN, (by.source,)) if by.source else _MAY_BE_WITHDRAWN_BY_HAND
        return replace(fate, fates=(), reason=why, doubtful=True)
    return replace(fate, reason=Message(_WITHDRAWN_IN, (by.source,)) if by.source else _WITHDRAWN, withdrawn=True)


def _withdrawal_ground(
    choices: BaseChoices,
    places: Sequence[ProvisionIndex],
    papers: Sequence[ProposalPaper],
    unsaid: Sequence[int | None],
    comparing: ComparisonLookup,
) -> WithdrawalGround:
    """The drafts as withdrawals speak to them."""
    unsaid_of = {one.id: at for paper, at in zip(papers, unsaid, strict=True) for one in paper.proposals}

    step = lru_cache(None)(lambda at: course_of(comparing(at, at + 1)))

    def pairs(earlier: int, later: int) -> Iterable[tuple[str, str]]:
        way = step(earlier)
        for at in range(earlier + 1, later):
            way = way.then(step(at))
        return way.pairs if later == earlier + 1 else way.with_returned(places[earlier], places[later]).pairs

    def spoken(said: Proposal | Position) -> SpokenDraft:
        found = choices.of(said, unsaid_of.get(said.id))
        at = found.draft if found.draft >= 0 else None
        return SpokenDraft(at, found.why is BaseReason.NAMED, found.why is BaseReason.UNDATED)

    return WithdrawalGround(SpokenPlaces(places, pairs), spoken)


def _label(draft: Draft) -> str:
    return draft.label or draft.source


class _Base:
    """The draft that asks speak to."""

    def __init__(self, at: int, words: IndexedDraft, known: frozenset[str]) -> None:
        self.at = at
        self.words = words
        self.rarity = words.places.rarity
        self.older = BaseIndex(words.places, known)
        self.traces = TraceMemory()

    def lay(self, one: _Followed) -> None:
        """Lay an ask against this draft: its pieces, or the words it speaks of, or why it has neither."""
        edit = one.ask.edit
        if edit in _SILENT or one.ask.opposed:
            one.stop(_SILENT.get(edit, _SILENT[Edit.NOTE]))
            return
        one.wanted = ask_delta(one.proposal, one.ask, self.older)
        if edit in _WORDING:
            laid = edits_of_wording(one.proposal, one.ask, self.older) if edit is Edit.RESTATE else None
            one.pieces = pieces_of(one.wanted, self.words, self.rarity)
            if not one.wanted.words:
                one.stop(_NO_WORDS)
            elif laid is not None and laid.reprint:
                one.reprint = laid.reprint
                one.stop(_of_reprint(laid))
            elif not one.pieces or self._there(one):
                omits = laid is not None and any(each.edit is Edit.DELETE for each in laid.edits)
                one.stop(_LEFT_OUT if omits else _ALREADY)
            elif edit is Edit.RESTATE and (there := self._elsewhere(one.wanted)):
                one.stop(Message(_ELSEWHERE, (there, one.wanted.asked_at)))
            return
        one.places, missing = named_text(one.wanted, self.words)
        if missing:
            one.stop(missing)

    def _elsewhere(self, ask: AskDelta) -> str:
        """The address at which a text stands that restates nothing at its own place; "" where it stands nowhere."""
        there = where_it_stands(ask.words, self.words.places) if ask.restates < RESTATED else None
        return self.words.places.by_id[there[0]].address if there is not None else ""

    def _there(self, one: _Followed) -> bool:
        """Whether words to be put in stand where they are asked for."""
        ask = one.wanted
        if ask is None or any(piece.takes for piece in one.pieces):
            return False
        if ask.ask.edit is Edit.INSERT and any(map(is_content, ask.words)):
            anchor = words_in(ask.ask.anchor)
            target = self.words.places.at(ask.ask.address)
            sides = [(*anchor, *ask.words), (*ask.words, *anchor)] if anchor else [ask.words]
            near = self.words.places.below(target) if target else ()
            if any(run_at(self.words.of[identity], run) for identity in near for run in sides):
                return True
        if ask.base or any(ask.added):
            return False
        article = self.words.places.inside.get(ask.article, ())
        joined = [f" {' '.join(self.words.of[p.id])} " for p in article]
        return any(f" {' '.join(ask.words)} " in text for text in joined)


def _of_reprint(laid: WordingEdits) -> Message | str:
    """Why a restatement is no ask."""
    if laid.differs:
        return Message(_SLIGHT, (laid.differs,))
    return _SHOWN if laid.reprint is Reprint.SHOWN else _UNREADABLE


def _follow(
    ones: Sequence[_Followed],
    base: _Base,
    draft: Draft,
    trail: DraftTrail,
    answers: StandingAnswers | None,
    told: _Told,
) -> None:
    """What the draft that is reached has of the asks of one base."""
    live = [
        one
        for one in ones
        if one.wanted is not None
        and not _after(one.proposal, draft)
        and one.withdrawals.left(one.proposal, one.ask, draft.date) is not None
    ]
    if not live or (answers is None and all(one.idle for one in live)):
        return
    later, delta = trail.beside(base.at), trail.delta(base.at)
    change = StateChange(later, delta, trail.step) if delta is not None and trail.step is not None else None
    seeker = WordSearch(later, base.rarity, base.older, base.traces)
    for one in live:
        told.one("Following what was asked")
        state = _state(one, seeker, later, answers, trail.at, change)
        if state is not None:
            last = one.states[-1] if one.states else None
            if last is not None and state is one.written and _stays(state, trail.step):
                one.states.append(DraftFate(_label(draft), *_TOLD(last)))
                continue
            one.written = state
            one.states.append(_written(state, draft, later, last))


def _stays(state: AskState, step: DraftStep | None) -> bool:
    """Whether what a draft had of an ask stands in the next one at the same place in the same text."""
    return step is not None and not step.names and (state.place is None or state.place[0] not in step.other)


def _state(
    one: _Followed,
    seeker: WordSearch,
    later: DraftAlignment,
    links: StandingAnswers | None,
    at: int,
    change: StateChange | None,
) -> AskState | None:
    """What one later draft, of index `at`, has of one ask; None where that cannot be told."""
    ask = one.wanted
    assert ask is not None, "a live ask was laid against its base"
    if one.idle:
        shown = state_from_names(ask, links, later) if links is not None else None
        return shown or (AskState(Fate.NOT_TAKEN, 0.0, None, (), _UNMATCHED) if one.states else None)
    since = change if one.known is not None and one.known.draft == at - 1 else None
    one.known = _state_of_words(one, ask, seeker, later, at, since)
    if links is None:
        return one.known.state
    places = [piece.provision for piece in one.pieces] or [provision for provision, _, _ in one.places]
    return reconcile_with_names(one.known.state, ask, places, links)


def _state_of_words(
    one: _Followed, ask: AskDelta, seeker: WordSearch, later: DraftAlignment, at: int, since: StateChange | None
) -> KnownState:
    """What its words tell; `since` is what is other than in the draft before, where that was asked, too."""
    known = one.known if since is not None else None
    if not one.pieces:
        if known is not None and since is not None and since.requested(ask, one.places):
            return KnownState(at, since.renamed(known.state))
        return KnownState(at, state_of(ask, one.places, later))
    name = article_name(ask.ask.address or ask.proposal.address)
    there = [(piece, *later_places_of(piece, ask, later, name)) for piece in one.pieces]
    delta = since.delta if since is not None else None
    traces = tuple([seeker.trace(piece, ask, homes, around, delta) for piece, homes, around in there])
    if known is not None and since is not None and since.holds(known, ask, traces, (homes for _, homes, _ in there)):
        return KnownState(at, since.renamed(known.state), traces)
    return KnownState(at, state_of_pieces(ask, traces, later), traces)


def _after(proposal: Proposal, draft: Draft) -> bool:
    """Whether a draft was issued before the proposal was made, which it then cannot answer."""
    return bool(proposal.date and draft.date and draft.date < proposal.date)


def _written(state: AskState, draft: Draft, later: DraftAlignment, last: DraftFate | None) -> DraftFate:
    """A state as it is told. What is as it was in the draft before is the same value: forty drafts have many."""
    provision = address = quote = ""
    if state.place is not None:
        provision, first, end = state.place
        there = later.later.places.by_id[provision]
        address = there.address
        quote = passage(there.text, *later.quote(provision, first, end), QUOTE)
    words, why = state.words, state.why
    if last is not None:
        quote = last.quote if last.quote == quote else quote
        words = last.words if last.words == words else words
        why = last.why if last.why == why else why
    return DraftFate(_label(draft), state.standing, state.standing, state.share, provision, address, quote, words, why)


def _historic(states: Sequence[DraftFate]) -> Iterator[DraftFate]:
    """The states of an ask in the order of the drafts, with what came before in them."""
    first, dropped = "", ""
    for state in states:
        if state.standing in HELD:
            if dropped:
                state = replace(
                    state,
                    fate=Fate.RESTORED,
                    why=Message("{why} It was gone from {draft}.", (message_of(state.why), dropped)),
                )
            first = first or state.draft
        elif first:
            dropped = dropped or state.draft
            state = replace(
                state, fate=Fate.DROPPED, why=Message("{why} {draft} had it.", (message_of(state.why), first))
            )
        yield state
