"""Entering a proposal by hand: what a delegate heard in the room, or read in a paper that no importer reads.

It is kept as a paper of one proposal, "entered by hand", whose evidence is an entry; nothing is guessed. A name that is
not known, or could be two actors, is refused with the candidates.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING

from app.job import Refused
from app.late_methods import dataclass
from app.message import Message
from app.services.dossiers.dossier import Dossier
from app.services.proposals.near_names import near_actors
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft

BY_HAND = "entered by hand"
_STANCES = {
    Edit.DELETE: Stance.DELETE, Edit.RETAIN: Stance.RETAIN, Edit.SUPPORT: Stance.SUPPORT, Edit.OPPOSE: Stance.OPPOSE,
    Edit.BRACKET: Stance.RESERVE,
}  # fmt: skip
_CONTRARY = {
    Edit.DELETE: (Stance.SUPPORT, Stance.RETAIN, Stance.COSPONSOR), Edit.RETAIN: (Stance.DELETE, Stance.OPPOSE),
    Edit.SUPPORT: (Stance.DELETE, Stance.OPPOSE), Edit.OPPOSE: (Stance.SUPPORT, Stance.RETAIN, Stance.COSPONSOR),
    Edit.INSERT: (Stance.DELETE, Stance.OPPOSE), Edit.RESTATE: (Stance.DELETE, Stance.OPPOSE),
    Edit.REPLACE: (Stance.OPPOSE, Stance.RETAIN), Edit.MOVE: (Stance.OPPOSE, Stance.RETAIN),
}  # fmt: skip
"""Stances that say the contrary of an edit: which of the two a person means is theirs to say."""
_NEEDS_WORDING = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE})


@dataclass(frozen=True, slots=True)
class ProposalEntry:
    """What a person enters. `date` is ISO 8601 or ""; `page` a page or another place of `source`; `base` the draft it
    speaks to, by label or symbol; an empty `stance` follows from the edit.
    """

    actors: tuple[str, ...]
    address: str
    edit: Edit
    wording: str = ""
    anchor: str = ""
    rationale: str = ""
    source: str = ""
    page: str = ""
    date: str = ""
    base: str = ""
    stance: Stance | None = None


def enter_proposal(dossier: DossierPlace, resources: Resources, entry: ProposalEntry) -> ProposalPaper:
    """Add a proposal entered by hand to the dossier at `dossier`; returns it as added.

    Raises Refused, with nothing changed on disk, for a name that stands for no one actor, for an edit without its
    wording, for what is no date, for a draft or a provision that the dossier does not have, and for the same entry
    twice.
    """
    with Dossier.open(dossier, write=False) as there:
        register = there.register(resources.register)
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        paper = _paper(entry, register, drafts)
        there.check_new(papers=(paper,))
    with Dossier.open(dossier) as there:
        there.add_paper(paper)
    return paper


def take_proposal_back(dossier: DossierPlace, identity: str) -> Proposal:
    """Take a proposal that was entered by hand out of the dossier at `dossier`, by its id or that of its ask; returns
    it. Raises Refused when there is none of that id, when it stands in a paper, and when something rests on it.
    """
    with Dossier.open(dossier, write=False) as there:
        papers = there.papers()
    held = {
        name: (paper, one)
        for paper in papers
        for one in paper.proposals
        for name in (one.id, *(a.id for a in one.asks))
    }
    if identity not in held:
        raise Refused(Message("There is no proposal “{0}”; `travaux proposals` lists them all.", (identity,)))
    paper, proposal = held[identity]
    if paper.source != BY_HAND:
        raise Refused(Message("“{0}” stands in {1} and was not entered by hand.", (identity, paper.source)))
    with Dossier.open(dossier) as there:
        there.remove_papers([paper.sha256])
    return proposal


def actor_named(name: str, register: Register) -> ActorRef:
    """The one actor that a name or an id stands for. Raises Refused when there is none or several."""
    name = " ".join(name.split())
    if name in register.by_id:
        return ActorRef(name, register.short(name))
    resolved = register.resolve(name)
    if resolved.ambiguous:
        raise Refused(Message("“{0}” could be {1}; write the one you mean.", (name, " or ".join(resolved.candidates))))
    if resolved.id == "?" and (near := near_actors(name, register)):
        raise Refused(Message("There is no actor “{0}”; the nearest names are {1}.", (name, ", ".join(near))))
    if resolved.id == "?":
        raise Refused(Message("There is no actor “{0}”; `travaux actors NAME` shows how a name resolves.", (name,)))
    return ActorRef(resolved.id, name)


def check_date(date: str) -> None:
    """Raise Refused when what was typed is no day in ISO 8601: by dates it is told what is later. "" is no date."""
    try:
        right = not date or datetime.date.fromisoformat(date).isoformat() == date
    except ValueError:
        right = False
    if not right:
        raise Refused(Message("“{0}” is no date; write it as 2024-08-09.", (date[:40],)))


def _paper(entry: ProposalEntry, register: Register, drafts: Sequence[Draft]) -> ProposalPaper:
    if not entry.actors:
        raise Refused("A proposal needs an actor; say who proposes it.")
    if entry.edit in _NEEDS_WORDING and not entry.wording.strip():
        raise Refused(Message("To {0} something, say the wording that is proposed.", (entry.edit.value,)))
    if entry.stance in _CONTRARY.get(entry.edit, ()):
        raise Refused(
            Message(
                "“{0}” and “{1}” contradict each other; say which of the two is meant.",
                (entry.edit.value, entry.stance.value),
            )
        )
    check_date(entry.date)
    actors = tuple(actor_named(name, register) for name in entry.actors)
    base, address = _place(entry, drafts)
    digest = hashlib.sha256(repr(astuple(entry)).encode()).hexdigest()
    officers = {register.type_of(actor.id) for actor in actors} == {"officer"}
    stance = entry.stance or _STANCES.get(entry.edit, Stance.PROPOSE)
    where = f"page {entry.page}" if entry.page.isdigit() else entry.page
    identity = f"{digest[:8]}-1"
    wording, anchor = " ".join(entry.wording.split()), " ".join(entry.anchor.split())
    quote = wording or anchor or entry.rationale
    ask = Ask(f"{identity}.1", entry.edit, stance, address, wording, anchor, quote, where, EvidenceKind.ENTRY)
    proposal = Proposal(
        id=identity,
        actors=actors,
        role="facilitator" if officers else "proponent",
        address=address,
        source=entry.source or BY_HAND,
        where=where,
        date=entry.date,
        base=base,
        asks=(ask,),
        rationale=entry.rationale,
        text="\n".join(part for part in (wording, entry.rationale) if part),
    )
    return ProposalPaper(BY_HAND, digest, entry.date, (proposal,))


def _place(entry: ProposalEntry, drafts: Sequence[Draft]) -> tuple[str, str]:
    """The label of the draft spoken to, and the address in full. An insertion may stand where no draft has anything."""
    from app.attribution.words.provision_index import plain_address

    written = " ".join(entry.address.split())
    if not written:
        raise Refused("A proposal needs a place; say the article it speaks to.")
    named = [
        d
        for d in drafts
        if entry.base and plain_address(entry.base) in {plain_address(d.label), plain_address(d.symbol)} - {""}
    ]
    if entry.base and not named:
        labels = ", ".join(draft.label for draft in drafts) or "none"
        raise Refused(
            Message("There is no draft “{0}” in the dossier; name one that is there ({1}).", (entry.base, labels))
        )
    wanted = [written, f"Article {written}"] if re.match(r"\d", written) else [written]
    for draft in named or reversed(drafts):
        for provision in draft.provisions:
            if plain_address(provision.address) in {plain_address(form) for form in wanted}:
                return named[0].label if named else "", provision.address
    new = entry.edit in (Edit.INSERT, Edit.RESTATE, Edit.NOTE, Edit.QUESTION)
    if not new and drafts:
        where = f"the draft “{named[0].label}”" if named else "any draft of the dossier"
        raise Refused(Message("There is no “{0}” in {1}; write the place as it is printed there.", (wanted[-1], where)))
    return named[0].label if named else "", wanted[-1]
