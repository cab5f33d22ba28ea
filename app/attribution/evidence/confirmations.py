"""What a person said of who asked, laid against the changes of one comparison.

In the pair of drafts in which it was said, a confirmation stands on its own words. In another pair it holds only where
the same words came (or went) between the two drafts, at a place that can be known again; where they could stand for
two changes, for neither. A rejected ask names nobody for these words, in any pair. Where a paper was put right since,
or its proposal rejected, it is said whom a confirmation names, and why it names nobody; where the dossier goes without
its papers, the words of the confirmation alone name the same actors. It finds no new evidence.

What was matched is asserted once a person says so; what a person rejects names nobody.

>>> older, newer = draft("1. Ships moor at the pier."), draft("1. Ships moor at the pier by night.")
>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night.")
>>> confirmed("confirmed", older, newer, paper), confirmed("rejected", older, newer, paper)
(['Norhaven (asserted)'], [])
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.positions.positions import AGAINST, FOR
from app.attribution.words.terms import is_content, words_in
from app.message import Message
from app.treaty.attributions import Link
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict
from app.treaty.proposals import EvidenceKind, Review

if TYPE_CHECKING:
    from app.attribution.evidence.actor_ranking import Ranking
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison, Side
    from app.treaty.confirmations import Confirmation
    from app.treaty.draft import Provision
    from app.treaty.marks import Stance
    from app.treaty.proposals import Ask, Proposal, ProposalPaper
    from app.treaty.reading import Reading


class CurrentAsks:
    """The asks of `papers`, which hold rejected proposals too, by their ids."""

    def __init__(self, papers: Iterable[ProposalPaper]) -> None:
        self._proposals = {one.id: one for paper in papers for one in paper.proposals}
        self._asks: dict[str, tuple[Proposal, Ask]] = {
            ask.id: (one, ask) for one in self._proposals.values() for ask in one.asks
        }

    def wording(self, ask: str) -> str:
        """The wording of an ask, "" for one that no paper has."""
        return self._asks[ask][1].wording if ask in self._asks else ""

    def standing(self, word: Confirmation) -> Confirmation:
        """The confirmation with actors, role and stance as the ask has them now; as it was said if none has it."""
        if (there := self._asks.get(word.attribution.asked.ask)) is None:
            return word
        proposal, ask = there
        now = replace(
            word.attribution, actors=proposal.actors, role=proposal.role, stance=_stance(word.attribution, ask.stance)
        )
        return replace(word, attribution=now)

    def why_nobody(self, word: Confirmation) -> str:
        """The template of the sentence that says why a confirmed ask names nobody, "" when it names its actors (or a
        rejected one is meant to name none).
        """
        asked = word.attribution.asked
        proposal = self._proposals.get(asked.proposal)
        if proposal is None or not asked.ask or word.verdict is Verdict.REJECTED:
            return ""
        if proposal.review is Review.REJECTED:
            return "A confirmation at {place} names nobody: its proposal in {paper} was rejected."
        if asked.ask not in self._asks:
            return (
                "A confirmation at {place} names nobody: its proposal in {paper} was put right and asks this no longer."
            )
        if proposal.actors:
            return ""
        return (
            "A confirmation at {place} names nobody: its proposal in {paper} was put right and has no proponent any "
            "longer."
        )


def _stance(said: Attribution, asked: Stance) -> Stance:
    """The stance that was found, which may say more than that of the ask, unless the ask now takes the other side."""
    same_side = any(said.stance in side and asked in side for side in (FOR, AGAINST))
    return said.stance if same_side or said.opposite else asked


_CONTEXT = 5
"""Words kept on either side of an anchor."""
_ENOUGH = 3
"""Words of context that must agree for a place to be known again."""
_TELLING = 4
"""Words of content that make a wording known by itself where it stands once."""


@dataclass(frozen=True)
class ConfirmationContext:
    """One comparison as confirmations see it: its changes and pairs, its readings, the dossier's order."""

    comparison: Comparison
    older: Reading
    newer: Reading
    order: Sequence[DraftName] = ()
    """The drafts of the dossier in their order; what is confirmed elsewhere counts only for drafts named here."""

    @property
    def changes(self) -> Sequence[Change]:
        """The changes of the comparison."""
        return self.comparison.changes

    @property
    def names(self) -> tuple[DraftName, DraftName]:
        """The names of the two drafts."""
        older, newer = self.older.draft, self.newer.draft
        return DraftName(older.sha256, older.label), DraftName(newer.sha256, newer.label)

    @cached_property
    def anchors(self) -> Mapping[str, tuple[Anchor | None, Anchor | None]]:
        """Where the words of each change stand in the stored older and newer draft, by the change's id."""
        news: dict[str, str] = {}
        olds: dict[str, str] = {}
        for pair in self.comparison.pairs:  # of several partners the first is kept
            news.setdefault(pair.older, pair.newer)
            olds.setdefault(pair.newer, pair.older)
        sides = ((self.older, self.older.draft.by_id(), news), (self.newer, self.newer.draft.by_id(), olds))
        return {
            change.id: (_anchor(change.older, *sides[0]), _anchor(change.newer, *sides[1])) for change in self.changes
        }


def _anchor(
    side: Side | None, reading: Reading, provisions: Mapping[str, Provision], partners: Mapping[str, str]
) -> Anchor | None:
    """The anchor of one side of a change; None for a side that is not there."""
    if side is None:
        return None
    provision = provisions[side.provision]
    text = {"heading": provision.heading, "number": provision.number}.get(side.field, provision.text)
    stored, field, start, end = _stored(side, reading)
    before, after = text[: side.start].split()[-_CONTEXT:], text[side.end :].split()[:_CONTEXT]
    return Anchor(
        stored,
        provision.address,
        field,
        start,
        end,
        side.text,
        " ".join(before),
        " ".join(after),
        partners.get(side.provision, ""),
    )


def apply_confirmations(
    found: Sequence[Attribution],
    confirmations: Sequence[Confirmation],
    compared: ConfirmationContext,
    ranking: Ranking,
    papers: Iterable[ProposalPaper] = (),
) -> tuple[Attribution, ...]:
    """The attributions of a comparison after what a person said of them, in the order of its changes.

    In: what was found; all confirmations of the dossier, as said one after another (of two on the same ask and change
    the later counts); the comparison; the order of those who asked for one change; the papers with the proposals that
    were rejected, by whose wording an ask is known again, and which say whose it is now. Out: rejected ones left out,
    confirmed ones asserted instead of matched, with actors, role and stance as the ask has them now; one whose proposal
    was rejected since is not among them (`explain_unfounded`). What the draft itself marks stays marked, and says that
    it was confirmed.
    """
    asks = CurrentAsks(papers)
    said = _said_on_changes(confirmations, compared, asks)
    if not said:
        return tuple(found)
    left: dict[str, list[Attribution]] = {}
    for attribution in found:
        told = next((w for w in said.get(attribution.change, ()) if is_same_ask(attribution, w, asks)), None)
        if told is None:
            left.setdefault(attribution.change, []).append(attribution)
        elif told.verdict is Verdict.CONFIRMED and attribution.link is Link.MARKED:
            notes = (*attribution.notes, *_notes(told, compared))
            left.setdefault(attribution.change, []).append(replace(attribution, notes=notes))
            said[attribution.change].remove(told)
    result: list[Attribution] = []
    for change in compared.changes:
        asserted = [_asserted(w, change, compared) for w in said.get(change.id, ()) if w.verdict is Verdict.CONFIRMED]
        result += ranking.ordered([*asserted, *left.get(change.id, ())])
    return tuple(result)


def set_aside(
    found: Sequence[Attribution],
    confirmations: Sequence[Confirmation],
    compared: ConfirmationContext,
    papers: Iterable[ProposalPaper] = (),
) -> tuple[Attribution, ...]:
    """Those of the attributions that were found which a person rejected, also where they named another instead: they
    name nobody. In and out as in `apply_confirmations`.
    """
    asks = CurrentAsks(papers)
    said = _said_on_changes(confirmations, compared, asks)
    return tuple(
        one
        for one in found
        if any(w.verdict is Verdict.REJECTED and is_same_ask(one, w, asks) for w in said.get(one.change, ()))
    )


def _said_on_changes(
    confirmations: Sequence[Confirmation], compared: ConfirmationContext, asks: CurrentAsks
) -> dict[str, list[Confirmation]]:
    """What a person said of each change (id): the last word on each ask, without those that name nobody any more."""
    said: dict[str, list[Confirmation]] = {}
    for confirmation in map(asks.standing, confirmations):
        for change in _borne_by(confirmation, compared):
            standing = said.setdefault(change.id, [])
            standing[:] = [other for other in standing if not is_same_ask(other.attribution, confirmation, asks)]
            standing.append(confirmation)
    return {change: [word for word in words if not asks.why_nobody(word)] for change, words in said.items()}


def explain_unfounded(
    confirmations: Iterable[Confirmation], compared: ConfirmationContext, papers: Iterable[ProposalPaper]
) -> tuple[Message, ...]:
    """Why confirmations that would stand on changes of the comparison name nobody, one sentence each.

    `papers` have the proposals that were rejected too.
    """
    asks = CurrentAsks(papers)
    doubtful = [(word, why) for word in confirmations if (why := asks.why_nobody(word))]
    said = [
        Message(why, (_address(word), f"“{word.attribution.asked.source}”"))
        for word, why in doubtful
        if _borne_by(word, compared)
    ]
    return tuple(dict.fromkeys(said))


def changes_under(word: Confirmation, compared: ConfirmationContext) -> tuple[str, ...]:
    """The ids of the changes of a comparison for which a confirmation speaks; () where its words do not stand."""
    return tuple(change.id for change in _borne_by(word, compared))


def _address(word: Confirmation) -> str:
    """Where the words of a confirmation stand, in the newer draft when they are there."""
    return next(anchor.address for anchor in (word.newer, word.older) if anchor)


def _asserted(confirmation: Confirmation, change: Change, compared: ConfirmationContext) -> Attribution:
    """A confirmed attribution as it stands on a change."""
    return replace(
        confirmation.attribution,
        change=change.id,
        link=Link.ASSERTED,
        score=1.0,
        notes=_notes(confirmation, compared),
    )


_CONFIRMED = {
    (True, True, True): "Confirmed by {author}, {day}.",
    (True, True, False): "Confirmed by {author}.",
    (False, True, True): "Confirmed by a person, {day}.",
    (False, True, False): "Confirmed by a person.",
    (True, False, True): "Confirmed by {author} between {older} and {newer}, of the same words, {day}.",
    (True, False, False): "Confirmed by {author} between {older} and {newer}, of the same words.",
    (False, False, True): "Confirmed by a person between {older} and {newer}, of the same words, {day}.",
    (False, False, False): "Confirmed by a person between {older} and {newer}, of the same words.",
}
"""What is noted of a confirmation: of a named author, between the drafts that are compared, on a day that is known."""


def _notes(confirmation: Confirmation, compared: ConfirmationContext) -> tuple[Message | str, ...]:
    """Who said so and when, between which drafts when it was another pair, and what they added."""
    older, newer = confirmation.older_draft, confirmation.newer_draft
    here = _same_draft(compared.names[0], older) and _same_draft(compared.names[1], newer)
    author, day = confirmation.author, confirmation.date
    facts = tuple(filter(None, (author, *(() if here else (f"“{older.label}”", f"“{newer.label}”")), day)))
    said = Message(_CONFIRMED[bool(author), here, bool(day)], facts)
    return (said, confirmation.note) if confirmation.note else (said,)


def is_same_ask(attribution: Attribution, word: Confirmation, asks: CurrentAsks) -> bool:
    """Whether an attribution rests on the ask of which a person spoke, be its paper read anew or from another file."""
    ours, theirs = attribution.asked, word.attribution.asked
    if attribution.opposite != word.attribution.opposite:
        return False
    if ours.ask and ours.ask == theirs.ask:
        return True
    if {ref.id for ref in attribution.actors} != {ref.id for ref in word.attribution.actors}:
        return False
    wording = asks.wording(ours.ask)
    if wording and word.wording:
        return wording.split() == word.wording.split()
    return (ours.kind, ours.quote.split()) == (theirs.kind, theirs.quote.split())


# --- which change a confirmation stands on ---


class _Seat(IntEnum):
    """How a side of a change agrees with an anchor: not, in its words alone, in words and place, exactly."""

    NOT = 0
    WORDS = 1
    PLACE = 2
    EXACT = 3


def _borne_by(word: Confirmation, compared: ConfirmationContext) -> list[Change]:
    """The changes for which a confirmation speaks: one, or the pieces of one in the pair where it was said."""
    names = compared.names
    here = (_same_draft(names[0], word.older_draft), _same_draft(names[1], word.newer_draft))
    if word.verdict is Verdict.CONFIRMED and not all(here) and not _in_between(word, compared):
        return []
    seated: dict[_Seat, list[Change]] = {}
    for change in compared.changes:
        if change.kind is word.kind and (seat := _seat(change, word, compared)) is not _Seat.NOT:
            seated.setdefault(seat, []).append(change)
    best = max(seated, default=_Seat.NOT)
    candidates = seated.get(best, [])
    if best is _Seat.EXACT or not candidates:
        return candidates
    if best is _Seat.WORDS and not _telling(word):
        return []
    return _nearest(candidates, word) if all(here) else candidates if len(candidates) == 1 else []


def _in_between(word: Confirmation, compared: ConfirmationContext) -> bool:
    """Whether the step of which a person spoke lies between the two drafts: words that came in it were not there in
    the older draft, and words that went in it are gone in the newer.
    """
    places = [_place(name, compared.order) for name in (*compared.names, word.older_draft, word.newer_draft)]
    if None in places:
        return False
    older, newer, before, after = (place for place in places if place is not None)
    came = word.newer is None or older < after <= newer
    went = word.older is None or older <= before < newer
    return came and went


def _place(name: DraftName, order: Sequence[DraftName]) -> int | None:
    return next((at for at, other in enumerate(order) if _same_draft(name, other)), None)


def _same_draft(one: DraftName, other: DraftName) -> bool:
    """The same file, or one that took its label when it was imported again from another file."""
    return (bool(one.sha256) and one.sha256 == other.sha256) or (bool(one.label) and one.label == other.label)


def _seat(change: Change, word: Confirmation, compared: ConfirmationContext) -> _Seat:
    """How a change agrees with a confirmation: the better of its sides, and not at all where one does not agree."""
    if (change.older is None, change.newer is None) != (word.older is None, word.newer is None):
        return _Seat.NOT
    here = compared.anchors[change.id]
    drafts = tuple(zip(compared.names, (word.older_draft, word.newer_draft), strict=True))
    same = [bool(ours.sha256) and ours.sha256 == theirs.sha256 for ours, theirs in drafts]
    seats = [
        _side_seat(mine, theirs, same_draft=same[at], same_other=same[1 - at])
        for at, (mine, theirs) in enumerate(zip(here, (word.older, word.newer), strict=True))
        if mine and theirs
    ]
    return max(seats) if min(seats) is not _Seat.NOT else _Seat.NOT


def _side_seat(mine: Anchor, theirs: Anchor, *, same_draft: bool, same_other: bool) -> _Seat:
    """How the words of one side agree with an anchor. `same_draft`: they stand in the very draft of the anchor, and
    `same_other`: the other side does, so that the provision they belong to there must be the same.
    """
    if same_draft:
        inside = (mine.provision, mine.field) == (theirs.provision, theirs.field)
        return _Seat.EXACT if inside and theirs.start <= mine.start and mine.end <= theirs.end else _Seat.NOT
    if mine.quote.casefold().split() != theirs.quote.casefold().split():
        return _Seat.NOT
    if same_other and mine.partner != theirs.partner:
        return _Seat.NOT
    known = same_other or mine.address == theirs.address
    return _Seat.PLACE if known and _same_surroundings(mine, theirs) else _Seat.WORDS


def _same_surroundings(one: Anchor, other: Anchor) -> bool:
    """Whether enough words before, or after, are the same."""
    before = (one.before.casefold().split(), other.before.casefold().split())
    after = (one.after.casefold().split(), other.after.casefold().split())
    count = sum(len(mine) for mine, theirs in (before, after) if mine == theirs)
    return one.field == other.field and count >= _ENOUGH


def _telling(word: Confirmation) -> bool:
    """Whether the words that came or went are known by themselves."""
    came, went = (words_in(anchor.quote) if anchor else () for anchor in (word.newer, word.older))
    new = [w for w in (*came, *went) if is_content(w) and not (w in came and w in went)]
    return len(set(new)) >= _TELLING


def _nearest(candidates: Sequence[Change], word: Confirmation) -> list[Change]:
    """Of changes with the same words in the same draft read anew, the one nearest to where it stood; none of two."""

    def distance(change: Change) -> tuple[bool, int]:
        pairs = ((change.older, word.older), (change.newer, word.newer))
        there = [(side, anchor) for side, anchor in pairs if side and anchor]
        elsewhere = any(side.provision != anchor.provision for side, anchor in there)
        return elsewhere, sum(abs(side.start - anchor.start) for side, anchor in there)

    ranked = sorted(candidates, key=distance)
    if len(ranked) > 1 and distance(ranked[0]) == distance(ranked[1]):
        return []
    return ranked[:1]


def _stored(side: Side, reading: Reading) -> tuple[str, str, int, int]:
    """Provision, field and range of a side in the stored draft."""
    provision, field, start = reading.stored(side.provision, side.field, side.start)
    if side.end == side.start:
        return provision, field, start, start
    return provision, field, start, reading.stored(side.provision, side.field, side.end - 1)[2] + 1


_IN_DRAFTS = frozenset({EvidenceKind.TAG, EvidenceKind.TRACKED})
_IN_PAPERS = frozenset({EvidenceKind.PROPOSAL, EvidenceKind.RATIONALE, EvidenceKind.REPORTED, EvidenceKind.ENTRY})


def words_without_papers(
    confirmations: Iterable[Confirmation], papers: Sequence[ProposalPaper]
) -> tuple[Confirmation, ...]:
    """The words of `confirmations`, as said one after another, that stand when `papers` are gone, as they stand now.

    `papers` have the proposals that were rejected too. A confirmed ask stands with its actors as they are now, and not
    when it names nobody, or a later word on the same change and ask counts instead. A rejected one stands when the
    drafts themselves have what was rejected, or when a confirmed one that stands elsewhere is on the same ask. Where a
    later word could no longer be known for one on the same ask, the earlier one does not stand: nobody is named.
    """
    asks, alone = CurrentAsks(papers), CurrentAsks(())
    proposals = {one.id: one for paper in papers for one in paper.proposals}
    corrected = {key for key, one in proposals.items() if one.review is Review.CORRECTED}
    said = [asks.standing(word) for word in confirmations]
    bare = [_bare(word, corrected) for word in said]
    left: list[Confirmation] = []
    needed: set[int] = set()
    for at, word in enumerate(said):
        if word.verdict is not Verdict.CONFIRMED or asks.why_nobody(word):
            continue
        later = [i for i in range(at + 1, len(said)) if is_same_ask(word.attribution, said[i], asks)]
        if any(_change(said[i]) == _change(word) or asks.why_nobody(said[i]) for i in later):
            continue
        no = [i for i in later if said[i].verdict is Verdict.REJECTED]
        if all(is_same_ask(bare[at].attribution, bare[i], alone) for i in no):
            left.append(bare[at])
            needed.update(no)
    for at, word in enumerate(said):
        if word.verdict is Verdict.REJECTED and (at in needed or _in_drafts(word, proposals)):
            left.append(bare[at])
    return tuple(sorted(left, key=lambda word: word.number))


def _bare(word: Confirmation, corrected: set[str]) -> Confirmation:
    """A word without its reference to a proposal that was put right: read anew by the reader, it would not be."""
    if word.attribution.asked.proposal not in corrected:
        return word
    asked = replace(word.attribution.asked, proposal="", ask="")
    return replace(word, attribution=replace(word.attribution, asked=asked))


def _in_drafts(word: Confirmation, proposals: Iterable[str]) -> bool:
    """Whether what a word is on can be found without papers: it is marked, or noted in a draft."""
    asked, link = word.attribution.asked, word.attribution.link
    if link is Link.MARKED or asked.kind in _IN_DRAFTS:
        return True
    return link is Link.MATCHED and asked.kind not in _IN_PAPERS and asked.proposal not in proposals


def _change(word: Confirmation) -> tuple[object, ...]:
    return (word.kind, word.older_draft, word.newer_draft, word.older, word.newer)
