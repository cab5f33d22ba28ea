"""Settling proposals as the program read them: which are doubtful and why, and what a person makes of each.

Every answer is stored at once and can be undone. It shows nothing; where names are chosen and words are typed is the
window's business.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.dossier import Dossier
from app.services.proposing import check_date
from app.treaty.actor_names import folded
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper, Review

if TYPE_CHECKING:
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
class Block:
    """One proposal to be settled."""

    proposal: Proposal
    doubts: tuple[str, ...]
    """Why a person should look twice, one sentence each; empty when the reading is plain."""

    @property
    def settled(self) -> bool:
        """Whether a person has said something of it."""
        return self.proposal.review is not Review.UNSEEN


def doubts_of(proposal: Proposal, paper: ProposalPaper) -> tuple[str, ...]:
    """Why the reading of a proposal may be wrong: names not known, nothing asked, and what the import doubted there."""
    said = [
        f"“{actor.as_written}” is no name that is known, or stands for several actors."
        for actor in (*proposal.actors, *proposal.speakers)
        if actor.id == "?"
    ]
    if not proposal.actors:
        said.append("No proponent was read.")
    if not proposal.asks:
        said.append("Nothing that is asked was read.")
    elif all(ask.edit in (Edit.NOTE, Edit.QUESTION) for ask in proposal.asks):
        said.append("Nothing is asked of the text, as far as it was read.")
    if not proposal.address and not all(ask.address for ask in proposal.asks):
        said.append("It is not known which provision it speaks to.")
    places = {proposal.where, *(ask.where for ask in proposal.asks)} - {""}
    said += [message for severity, message, where in paper.report if severity != "info" and where in places]
    return tuple(dict.fromkeys(said))


def carried(paper: ProposalPaper, known: Iterable[ProposalPaper]) -> tuple[Proposal, ...]:
    """The proposals of a paper that was read anew, or from another file, of which a person has spoken before.

    A block is known again by its text, word for word (the n-th of those with the same text). Out: each as the person
    left it; one that was confirmed and is read otherwise now counts as put right, as it was confirmed.
    """
    said = {
        key: one
        for other in known
        for key, one in _by_text(other)
        if one.review is not Review.UNSEEN and one.text.strip()
    }
    found: list[Proposal] = []
    for key, one in _by_text(paper):
        before = said.get(key)
        if before is None:
            continue
        asks = tuple(replace(ask, id=f"{one.id}.{n}") for n, ask in enumerate(before.asks, 1))
        left = replace(before, id=one.id, source=one.source, where=one.where, date=one.date, text=one.text, asks=asks)
        same = (left.actors, left.speakers, left.role, left.base, [_content(a) for a in left.asks]) == (
            one.actors, one.speakers, one.role, one.base, [_content(a) for a in one.asks],
        )  # fmt: skip
        if before.review is Review.CONFIRMED:
            left = replace(one, review=Review.CONFIRMED) if same else replace(left, review=Review.CORRECTED)
        found.append(left)
    return tuple(found)


def _by_text(paper: ProposalPaper) -> Iterator[tuple[tuple[str, int], Proposal]]:
    seen: Counter[str] = Counter()
    for one in paper.proposals:
        text = " ".join(one.text.split())
        yield (text, seen[text]), one
        seen[text] += 1


def _content(ask: Ask) -> tuple[Edit, Stance, str, str, str]:
    return ask.edit, ask.stance, ask.address, ask.wording, ask.anchor


class Settling:
    """The proposals of a dossier being settled. Raises Refused where the dossier cannot be read or changed."""

    def __init__(self, dossier: Path, sources: Sequence[str] = ()) -> None:
        """All proposals of the dossier, or those of the papers named `sources`."""
        self._path = dossier
        self._undo: list[tuple[int, Proposal]] = []
        with Dossier.open(dossier, write=False) as there:
            papers = [paper for paper in there.papers() if not sources or paper.source in sources]
        self.blocks = [Block(one, doubts_of(one, paper)) for paper in papers for one in paper.proposals]
        self.changed = False
        """Whether anything was said since it was opened."""

    def settled(self) -> int:
        """How many a person has said something of."""
        return sum(block.settled for block in self.blocks)

    def put(self, at: int, proposal: Proposal) -> None:
        """Store what a person made of the proposal at `at`."""
        before = self.blocks[at].proposal
        self._store(at, proposal)
        self._undo.append((at, before))  # what was refused is no answer that could be taken back

    def confirm(self, at: int) -> None:
        """Say that a proposal is as it stands; one that was put right stays known as that."""
        proposal = self.blocks[at].proposal
        if proposal.review not in (Review.CONFIRMED, Review.CORRECTED):
            self.put(at, replace(proposal, review=Review.CONFIRMED))

    def reject(self, at: int) -> None:
        """Say that it is no proposal, or not one of these actors: it stays listed and is no evidence."""
        if self.blocks[at].proposal.review is not Review.REJECTED:
            self.put(at, replace(self.blocks[at].proposal, review=Review.REJECTED))

    def correct(self, at: int, proposal: Proposal) -> None:
        """Put a proposal right; nothing is said when nothing is other than before.

        Raises Refused when its date was changed to what is none.
        """
        before = self.blocks[at].proposal
        if proposal.date != before.date:
            check_date(proposal.date)
        if proposal != before:
            self.put(at, replace(proposal, review=Review.CORRECTED))

    def as_read(self, at: int) -> Proposal:
        """The proposal at `at` as the program read it."""
        with Dossier.open(self._path, write=False) as there:
            return there.as_read(self.blocks[at].proposal.id)

    def undo(self) -> int:
        """Take the last answer back; returns the place of its proposal, -1 when there is none."""
        if not self._undo:
            return -1
        at, before = self._undo[-1]
        self._store(at, before)
        self._undo.pop()
        return at

    def _store(self, at: int, proposal: Proposal) -> None:
        with Dossier.open(self._path) as there:
            there.review(proposal)
        self.blocks[at] = replace(self.blocks[at], proposal=proposal)
        self.changed = True


def with_edit(proposal: Proposal, at: int, edit: Edit) -> Proposal:
    """The proposal with another edit, and the stance that goes with it, in its ask at `at`."""
    return _with_ask(proposal, at, replace(proposal.asks[at], edit=edit, stance=_MEANT.get(edit, Stance.PROPOSE)))


def with_ask(proposal: Proposal, at: int, ask: Ask) -> Proposal:
    """The proposal with `ask` in the place `at`, or as a new one behind the last; a new one gets an id of its own."""
    if at < len(proposal.asks):
        return _with_ask(proposal, at, replace(ask, id=proposal.asks[at].id))
    taken = {one.id for one in proposal.asks}
    free = next(name for n in range(1, len(taken) + 2) if (name := f"{proposal.id}.{n}") not in taken)
    return replace(proposal, asks=(*proposal.asks, replace(ask, id=free)))


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
class Candidate:
    """An actor whom typed letters may mean, and the name by which they do."""

    actor: str
    name: str


def candidates(typed: str, register: Register, limit: int = 9) -> tuple[Candidate, ...]:
    """The actors one of whose names, in any language, is or begins with what was typed, or has a word that does.

    In their order: the very name (all of them, when it is ambiguous), then names that begin so, then words in names;
    States before groups and organisations, shorter names first. Nothing for nothing typed.
    """
    key = folded(typed)
    if not key:
        return ()
    found: dict[str, tuple[tuple[int, int, int, str], str]] = {}
    types = {"state": 0, "group": 1, "territory": 2, "officer": 3, "organisation": 4}
    for actor in register.actors:
        for name in (actor.short, actor.id, *(alias.name for alias in actor.names)):
            known = folded(name)
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
    return tuple(Candidate(actor, name) for _, actor, name in best[:limit])
