"""Settling proposals as the program read them: which are doubtful and why, and what a person makes of each.

Every answer is stored at once, and says what was there before, so that it can be taken back. It shows nothing; where
names are chosen and words are typed is the window's business.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from secrets import token_hex
from typing import TYPE_CHECKING

from app.job import Overtaken
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.revision_authors import said_of, with_authors, without_authors
from app.services.proposals.proposal_entry import check_date
from app.treaty.actor_names import fold_name
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper, Review

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef

_MEANT = {
    Edit.DELETE: Stance.DELETE,
    Edit.SUPPORT: Stance.SUPPORT,
    Edit.OPPOSE: Stance.OPPOSE,
    Edit.RETAIN: Stance.RETAIN,
}
"""The stance of who asks for an edit, where it is not simply to propose it."""


@dataclass(frozen=True, slots=True)
class ReviewBlock:
    """One proposal to be settled."""

    proposal: Proposal
    doubts: tuple[Message, ...]
    """Why a person should look twice, one sentence each; empty when the reading is plain."""

    @property
    def settled(self) -> bool:
        """Whether a person has said something of it."""
        return self.proposal.review is not Review.UNSEEN


@dataclass(frozen=True, slots=True)
class ReviewAnswer:
    """What a person said of a proposal: how the dossier had it before, and how it has it after."""

    before: Proposal
    after: Proposal


_MAY_BE_CAPTION = "“{passage}” may introduce a text, or head it, and be none."
UNKNOWN_PROPONENT = "{name} is no name that is known, or stands for several actors."
"""What is said of a proponent whose name stands for no one actor."""


def doubts_of(proposal: Proposal, paper: ProposalPaper) -> tuple[Message, ...]:
    """Why the reading of a proposal may be wrong: names not known, nothing asked, and what the import doubted there."""
    from app.services.proposals.projection import (
        SLIGHT,
        opening_of,
    )  # with what reads papers: a list of names needs none

    said = [
        Message(UNKNOWN_PROPONENT, (f"“{actor.as_written}”",))
        for actor in (*proposal.actors, *proposal.speakers)
        if actor.id == "?"
    ]
    if not proposal.actors:
        said.append(Message("No proponent was read."))
    if not proposal.asks:
        said.append(Message("Nothing that is asked was read."))
    elif all(ask.edit in (Edit.NOTE, Edit.QUESTION) for ask in proposal.asks):
        said.append(Message("Nothing is asked of the text, as far as it was read."))
    if not proposal.address and not all(ask.address for ask in proposal.asks):
        said.append(Message("It is not known which provision it speaks to."))
    places = {proposal.where, *(ask.where for ask in proposal.asks)} - {""}
    said += [line.message for line in paper.report if line.severity is not Severity.INFO and line.where in places]
    said += [Message(_MAY_BE_CAPTION, (opening_of(ask),)) for ask in proposal.asks if _may_be_caption(ask)]
    openings = {opening_of(ask) for ask in proposal.asks if ask.edit is Edit.RESTATE}
    slight = (line.message for line in paper.report if line.message.template == SLIGHT)
    said += [message for message in slight if message.facts[0] in openings]
    return tuple(dict.fromkeys(said))


def _may_be_caption(ask: Ask) -> bool:
    """Whether the words of an ask may introduce a text and be none."""
    from app.importing.proposals.compilation.requests.captions import may_be_caption

    return ask.edit in (Edit.RESTATE, Edit.INSERT) and not ask.anchor and may_be_caption(ask.wording)


def carry_reviews(
    paper: ProposalPaper, known: Iterable[ProposalPaper], as_read: Callable[[str], Proposal]
) -> tuple[tuple[Proposal, ...], ProposalPaper]:
    """The proposals of a paper that was read anew, or from another file, of which a person has spoken before.

    A block is known again by its text, word for word, and by its actors as they were read, whatever a person made of
    them (the n-th of those that agree): the same words of another delegation are another proposal. In: the paper as
    read and the papers of the dossier, both before a person's word on authors; `as_read` gives a proposal of these, by
    its id, as the program read it. Out: each known block as the person left it; one that was confirmed and is read
    otherwise now counts as put right, as it was confirmed. And the paper, whose report says where nothing was carried
    over because the actors differ.
    """
    said: dict[tuple[str, _Actors, int], Proposal] = {}
    texts: dict[str, tuple[Proposal, str]] = {}
    there: set[tuple[str, _Actors]] = set()
    for other in known:
        read = [one if one.review is Review.UNSEEN else as_read(one.id) for one in other.proposals]
        for one, (text, actors, number) in zip(other.proposals, _keys(read), strict=True):
            there.add((text, actors))
            if one.review is not Review.UNSEEN and text:
                said[text, actors, number] = one
                texts[text] = (one, other.source)
    found: list[Proposal] = []
    doubts: list[ReportLine] = []
    for one, (text, actors, number) in zip(paper.proposals, _keys(paper.proposals), strict=True):
        if before := said.get((text, actors, number)):
            found.append(_left(before, one))
        elif text in texts and (text, actors) not in there:
            told = Message(_OTHERS_WORDS, (f"“{texts[text][1]}”", _names(one) or Message("nobody")))
            doubts.append(ReportLine(Severity.WARNING, told, one.where))
    return tuple(found), replace(paper, report=(*paper.report, *doubts)) if doubts else paper


_Actors = frozenset[str]
_OTHERS_WORDS = (
    "The same words were settled in {paper}, but read there as of other actors; here they are read as of {names}, and "
    "nothing that was said of them is carried over."
)


def _keys(proposals: Iterable[Proposal]) -> Iterator[tuple[str, _Actors, int]]:
    """By what each of a paper's proposals as read is known again: its text, its actors, which one of such it is."""
    seen: Counter[tuple[str, _Actors]] = Counter()
    for one in proposals:
        known = " ".join(one.text.split()), frozenset(_known(actor) for actor in (*one.actors, *one.speakers))
        yield *known, seen[known]
        seen[known] += 1


def _known(actor: ActorRef) -> str:
    return f"? {fold_name(actor.as_written)}" if actor.id == "?" else actor.id


def _names(proposal: Proposal) -> str:
    return ", ".join(actor.as_written for actor in (*proposal.actors, *proposal.speakers))


def _left(before: Proposal, one: Proposal) -> Proposal:
    """The block `one`, read anew, as a person left it `before`."""
    asks = tuple(replace(ask, id=f"{one.id}.{n}") for n, ask in enumerate(before.asks, 1))
    left = replace(before, id=one.id, source=one.source, where=one.where, date=one.date, text=one.text, asks=asks)
    same = (left.actors, left.speakers, left.role, left.base, [_content(a) for a in left.asks]) == (
        one.actors, one.speakers, one.role, one.base, [_content(a) for a in one.asks],
    )  # fmt: skip
    if before.review is Review.CONFIRMED:
        return replace(one, review=Review.CONFIRMED) if same else replace(left, review=Review.CORRECTED)
    return left


def _content(ask: Ask) -> tuple[Edit, Stance, str, str, str]:
    return ask.edit, ask.stance, ask.address, ask.wording, ask.anchor


class ReviewSession:
    """The proposals of a dossier being settled. Raises Refused where the dossier cannot be read or changed."""

    def __init__(self, dossier: DossierPlace, sources: Sequence[str] = ()) -> None:
        """All proposals of the dossier, or those of the papers named `sources`."""
        self.dossier = dossier
        with Dossier.open(dossier, write=False) as there:
            papers = [paper for paper in there.papers_as_stored() if not sources or paper.source in sources]
            self._authors, self._drafts = there.authors(), there.drafts()
        self._stored = [one for paper in papers for one in paper.proposals]
        self.blocks = [
            ReviewBlock(one, doubts_of(one, paper))
            for paper in with_authors(papers, self._authors)
            for one in paper.proposals
        ]
        """The proposals as they are shown, with who the authors of tracked changes are; stored they have authors."""
        self.changed = False
        """Whether anything was said since it was opened."""

    def settled(self) -> int:
        """How many a person has said something of."""
        return sum(block.settled for block in self.blocks)

    def draft_named(self, name: str) -> DraftSummary | None:
        """The draft of the dossier that is so called in a paper (by its label, symbol, date, title or file); None where
        none is, or several are.
        """
        from app.attribution.asks.draft_reference import bears

        found = [draft for draft in self._drafts if name and bears(draft, name)]
        return found[0] if len(found) == 1 else None

    def put(self, at: int, proposal: Proposal) -> ReviewAnswer:
        """Store what a person made of the proposal at `at`."""
        before = self._stored[at]
        self._store(at, without_authors(proposal, before, self.blocks[at].proposal))
        return ReviewAnswer(before, self._stored[at])

    def confirm(self, at: int) -> ReviewAnswer | None:
        """Say that a proposal is as it stands; one that was put right stays known as that. None: it was said before."""
        proposal = self.blocks[at].proposal
        if proposal.review in (Review.CONFIRMED, Review.CORRECTED):
            return None
        return self.put(at, replace(proposal, review=Review.CONFIRMED))

    def confirm_plain(self) -> tuple[ReviewAnswer, ...]:
        """Say of every proposal of which nothing was said and nothing is doubtful that it is as it stands, of all at
        once; what somebody else settled meanwhile stays as they left it.
        """
        while True:
            plain = [at for at, block in enumerate(self.blocks) if not (block.settled or block.doubts)]
            confirmed = [replace(self.blocks[at].proposal, review=Review.CONFIRMED) for at in plain]
            answers = tuple(
                ReviewAnswer(self._stored[at], without_authors(proposal, self._stored[at], self.blocks[at].proposal))
                for at, proposal in zip(plain, confirmed, strict=True)
            )
            try:
                restore_proposals(self.dossier, [(one.after, one.before) for one in answers])
            except Overtaken as reason:
                if not isinstance(reason.now, Proposal) or self.restored(reason.now) < 0:
                    raise
                continue
            for at, one in zip(plain, answers, strict=True):
                self._put(at, one.after)
            self.changed = self.changed or bool(answers)
            return answers

    def reject(self, at: int) -> ReviewAnswer | None:
        """Say that it is no proposal, or not one of these actors: it stays listed and is no evidence."""
        if self.blocks[at].proposal.review is Review.REJECTED:
            return None
        return self.put(at, replace(self.blocks[at].proposal, review=Review.REJECTED))

    def correct(self, at: int, proposal: Proposal) -> ReviewAnswer | None:
        """Put a proposal right; nothing is said when nothing is other than before.

        Raises Refused when its date was changed to what is none.
        """
        before = self.blocks[at].proposal
        if proposal.date != before.date:
            check_date(proposal.date)
        if proposal == before:
            return None
        return self.put(at, replace(proposal, review=Review.CORRECTED))

    def restored(self, proposal: Proposal) -> int:
        """A proposal is in the dossier again as an answer says it was before, or after (`restore_proposal`); returns
        its place, -1 when it is not among these.
        """
        at = next((at for at, one in enumerate(self._stored) if one.id == proposal.id), -1)
        if at >= 0:
            self._put(at, proposal)
        self.changed = True
        return at

    def as_read(self, at: int) -> Proposal:
        """The proposal at `at` as the program read it."""
        with Dossier.open(self.dossier, write=False) as there:
            return there.user_input.as_read(self.blocks[at].proposal.id)

    def _store(self, at: int, proposal: Proposal) -> None:
        """Store a proposal, and put it in the place `at`."""
        try:
            restore_proposal(self.dossier, proposal, self._stored[at])
        except Overtaken as reason:
            if isinstance(reason.now, Proposal):  # the person knows of it now, and may say theirs once more
                self._put(at, reason.now)
            raise
        self._put(at, proposal)
        self.changed = True

    def _put(self, at: int, proposal: Proposal) -> None:
        self._stored[at] = proposal
        self.blocks[at] = replace(self.blocks[at], proposal=said_of(proposal, self._authors))


def restore_proposal(dossier: DossierPlace, proposal: Proposal, seen: Proposal | None = None) -> None:
    """Store a proposal as the dossier had it, when nobody settles it.

    Raises Refused when the dossier has none such, and Overtaken when it is not any more as it was `seen`.
    """
    restore_proposals(dossier, [(proposal, seen)])


def restore_proposals(dossier: DossierPlace, reviews: Sequence[tuple[Proposal, Proposal | None]]) -> None:
    """Store several proposals as the dossier had them, all or none, each with what it was seen as.

    Raises as `restore_proposal` does.
    """
    with Dossier.open(dossier) as there:
        there.user_input.review_all(reviews)


def with_edit(proposal: Proposal, at: int, edit: Edit) -> Proposal:
    """The proposal with another edit, and the stance that goes with it, in its ask at `at`."""
    return _with_ask(proposal, at, replace(proposal.asks[at], edit=edit, stance=_MEANT.get(edit, Stance.PROPOSE)))


def with_ask(proposal: Proposal, at: int, ask: Ask) -> Proposal:
    """The proposal with `ask` in the place `at`, or as a new one behind the last.

    A new one gets an id of its own that no ask ever had, be it gone: what was said of that one is not said of this. In
    a proposal of tracked changes it is one of these, so that it stays known whose they are.
    """
    if at < len(proposal.asks):
        return _with_ask(proposal, at, replace(ask, id=proposal.asks[at].id))
    kind = next((one.kind for one in proposal.asks if one.kind is EvidenceKind.TRACKED), ask.kind)
    return replace(proposal, asks=(*proposal.asks, replace(ask, id=f"{proposal.id}.{token_hex(4)}", kind=kind)))


def without_ask(proposal: Proposal, at: int) -> Proposal:
    """The proposal without its ask at `at`."""
    return replace(proposal, asks=(*proposal.asks[:at], *proposal.asks[at + 1 :]))


def _with_ask(proposal: Proposal, at: int, ask: Ask) -> Proposal:
    return replace(proposal, asks=(*proposal.asks[:at], ask, *proposal.asks[at + 1 :]))


def with_actors(proposal: Proposal, actors: Sequence[ActorRef]) -> Proposal:
    """The proposal with other proponents; one who is a proponent now speaks for nobody."""
    ids = {actor.id for actor in actors}
    speakers = tuple(speaker for speaker in proposal.speakers if speaker.id not in ids)
    return replace(proposal, actors=tuple(actors), speakers=speakers)


@dataclass(frozen=True, slots=True)
class ActorCandidate:
    """An actor whom typed letters may mean, and the name by which they do."""

    actor: str
    name: str


def all_named(typed: str, register: Register) -> frozenset[str]:
    """The ids of all actors that are `candidates` for what was typed: for whatever is searched by names."""
    return frozenset(one.actor for one in candidates(typed, register, len(register.actors)))


def candidates(typed: str, register: Register, limit: int = 9) -> tuple[ActorCandidate, ...]:
    """The actors one of whose names, in any language, is or begins with what was typed, or has a word that does.

    In their order: the very name (all of them, when it is ambiguous), then names that begin so, then words in names;
    States before groups and organisations, shorter names first. Nothing for nothing typed.
    """
    key = fold_name(typed)
    if not key:
        return ()
    found: dict[str, tuple[tuple[int, int, int, str], str]] = {}
    types = {"state": 0, "group": 1, "territory": 2, "officer": 3, "organisation": 4}
    for known, name, actor in register.folded_names:
        if known == key:
            rank = 0
        elif known.startswith(key):
            rank = 1
        elif f" {key}" in f" {known}":
            rank = 2
        else:
            continue
        place = (rank, types.get(actor.type.value, 4), len(known), known)
        if actor.id not in found or place < found[actor.id][0]:
            found[actor.id] = (place, name)
    best = sorted((place, actor, name) for actor, (place, name) in found.items())
    return tuple(ActorCandidate(actor, name) for _, actor, name in best[:limit])
