"""Gathers proposals by article. A compilation shows them in the order of the draft and of the United Nations.

In: drafts as read, papers of proposals, the register. Out: one value that every export of a compilation draws. Within
an article the text spoken to comes first, then the asks: by the names of their proponents in the order of the draft's
language. Where the text an ask speaks to is known, its wording is given as what is kept, put in and taken out. Nothing
is matched with changes here, and nothing is left out but what a person rejected.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseChoices, base_of, unsaid_bases
from app.attribution.asks.wording_edits import edits_of_wording
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import ProvisionIndex, article_name, index_provisions, plain_address
from app.treaty.actor_order import order_key, sort_actors
from app.treaty.fates import Reprint
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef

_TOKEN = re.compile(r"\w+|[^\w\s]")
_LIKE = 0.4
"""Share of words in common from which a wording is shown as changes of a text, and not as a text of its own."""
_MOST_PAIRS = 60_000
"""Pairs of equal words of two texts that are still compared: time grows with them."""
PROPONENT = "proponent"
"""The role of who proposes."""
_ANYWHERE = "Other proposals"
"""Heading of what speaks to no article."""


class PieceKind(StrEnum):
    """What an ask does to a piece of words."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class WordingPiece:
    """A run of words of one sort. The pieces that are not deleted are the wording, sign for sign."""

    text: str
    done: PieceKind


@dataclass(frozen=True, slots=True)
class CompilationEntry:
    """One ask as a compilation shows it."""

    proposal: Proposal
    ask: Ask
    address: str
    names: str
    """The proponents in order, as they are printed."""
    speakers: str
    """Who spoke on behalf of them and is none of them, in order."""
    pieces: tuple[WordingPiece, ...]
    reprint: Reprint = Reprint.NONE
    """Whether it only shows the text, or may."""


@dataclass(frozen=True, slots=True)
class CompiledArticle:
    """One article: its address and heading, the provisions spoken to (address, words), and the asks."""

    address: str
    heading: str
    texts: tuple[tuple[str, str], ...]
    entries: tuple[CompilationEntry, ...]


@dataclass(frozen=True)
class Compilation:
    """All proposals of some papers on one draft."""

    title: str
    draft: str
    """Label or symbol of the draft in whose order the articles stand."""
    date: str
    language: str
    articles: tuple[CompiledArticle, ...]
    elsewhere: tuple[tuple[str, int], ...] = ()
    """How many proposals speak to other drafts and are left out, by label."""


def commonest_base(drafts: Sequence[Draft], papers: Sequence[ProposalPaper]) -> int:
    """The index of the draft to which most proposals speak, the earlier of two."""
    bases = bases_of(drafts, papers)
    counts = [sum(base == at for base in bases.values()) for at in range(len(drafts))]
    return counts.index(max(counts))


def gather(drafts: Sequence[Draft], on: int, papers: Sequence[ProposalPaper], register: Register) -> Compilation:
    """The proposals on one of some drafts as read, by its articles.

    Proposals that speak to none of the drafts are there too, without a comparison of their words; those that speak to
    another one are counted.

    >>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor by night.")
    >>> [article] = gather([draft("1. Ships moor.")], 0, [paper], REGISTER).articles
    >>> article.address, [(entry.names, [piece.text for piece in entry.pieces]) for entry in article.entries]
    ('Article 1', [('Norhaven', ['Ships moor ', 'by night', '.'])])
    """
    draft = drafts[on]
    bases = bases_of(drafts, papers)
    places = index_provisions(draft)
    words = BaseIndex(places, frozenset())
    rank = {provision.id: at for at, provision in enumerate(draft.provisions)}
    entries: dict[str, list[CompilationEntry]] = {}
    elsewhere: Counter[int] = Counter()
    for proposal in (proposal for paper in papers for proposal in paper.evident().proposals):
        base = bases[proposal.id]
        if base is not None and base != on:
            elsewhere[base] += 1
            continue
        names = names_of(proposal, register, draft.language)
        spoke = speakers_of(proposal, register, draft.language)
        for ask in proposal.asks:
            address = ask.address or proposal.address
            provision = places.by_id.get(places.at(address)) if base == on else None
            pieces = _pieces(ask, provision.text if provision is not None else "")
            laid = edits_of_wording(proposal, ask, words) if base == on else None
            reprint = laid.reprint if laid is not None else Reprint.NONE
            entry = CompilationEntry(proposal, ask, address, names, spoke, pieces, reprint)
            entries.setdefault(places.article(address) or article_name(address), []).append(entry)
    articles = [
        CompiledArticle(
            _address(root, found, places),
            _heading(root, places),
            _texts(root, found, places),
            tuple(sorted(found, key=lambda entry: _by_name(entry.proposal.actors, register, draft.language))),
        )
        for root, found in sorted(entries.items(), key=lambda item: _order(item[0], rank, places))
    ]
    others = tuple((_name(drafts[at]), count) for at, count in sorted(elsewhere.items()))
    return Compilation(draft.title, _name(draft), draft.date, draft.language, tuple(articles), others)


def bases_of(drafts: Sequence[Draft], papers: Sequence[ProposalPaper]) -> dict[str, int | None]:
    """Proposal id → the index of the draft it speaks to, None for none of them."""
    unsaid = zip(papers, unsaid_bases(papers, drafts), strict=True)
    choices = BaseChoices(drafts)
    return {p.id: base_of(p, choices, draft)[0] for paper, draft in unsaid for p in paper.proposals}


def _name(draft: Draft) -> str:
    return draft.label or draft.symbol or draft.source


def _order(root: str, rank: dict[str, int], places: ProvisionIndex) -> tuple[float, str]:
    """Where an article stands: as in the draft; one that is not in it behind that of the same number, else last."""
    if root in rank:
        return float(rank[root]), ""
    number = re.match(r"(\D*\d+)", root)
    beside = places.addressed.get(number[1], "") if number is not None else ""
    if beside:
        return rank[places.below(beside)[-1]] + 0.5, root
    return float(len(rank)), root


def _address(root: str, found: Sequence[CompilationEntry], places: ProvisionIndex) -> str:
    if root in places.by_id:
        return places.by_id[root].address
    return re.split(r"[(,]", found[0].address, maxsplit=1)[0].strip() or _ANYWHERE


def _heading(root: str, places: ProvisionIndex) -> str:
    """The heading of an article, "" where it only repeats its address."""
    provision = places.by_id.get(root)
    if provision is None or provision.heading.casefold() == provision.address.casefold():
        return ""
    return provision.heading


def _by_name(actors: Sequence[ActorRef], register: Register, language: str) -> list[tuple[int, tuple[str, ...], str]]:
    return [order_key(actor, register, language) for actor in sort_actors(actors, register, language)]


def names_of(proposal: Proposal, register: Register, language: str) -> str:
    """The proponents of a proposal as a compilation prints them: in order, by their short names in the language.

    Authors of tracked changes who are nobody's known actor are said to be authors, so that no reader takes one for a
    State; and who only facilitates or speaks for others is said to, so that nobody takes one for a proponent.
    """
    tracked = any(ask.kind is EvidenceKind.TRACKED for ask in proposal.asks)
    printed = []
    for actor in sort_actors(proposal.actors, register, language):
        name = _printed(actor, register, language)
        if tracked and actor.id not in register.by_id:
            name = f"{name} (author of tracked changes)"
        led = proposal.role != PROPONENT and register.type_of(actor.id) != "officer"
        printed.append(f"{name} ({proposal.role})" if led else name)
    return ", ".join(printed)


def speakers_of(proposal: Proposal, register: Register, language: str) -> str:
    """Who spoke on behalf of the proponents of a proposal, as `names_of` prints names."""
    return ", ".join(
        _printed(actor, register, language) for actor in sort_actors(proposal.speakers, register, language)
    )


def _printed(actor: ActorRef, register: Register, language: str) -> str:
    known = register.by_id.get(actor.id)
    return known.short_in(language) if known is not None else actor.as_written


def _texts(root: str, found: Sequence[CompilationEntry], places: ProvisionIndex) -> tuple[tuple[str, str], ...]:
    """The provisions to which the asks of an article speak, in order; all of it where one speaks to the whole."""
    named = {plain_address(entry.address) for entry in found}
    inside = [p for p in places.inside.get(root, ()) if p.text]
    if root in places.by_id and plain_address(places.by_id[root].address) in named:
        return tuple((p.address, p.text) for p in inside)
    under = {below for place in named if place in places.addressed for below in places.below(places.addressed[place])}
    return tuple((p.address, p.text) for p in inside if p.id in under)


def _pieces(ask: Ask, text: str) -> tuple[WordingPiece, ...]:
    """The words of an ask by what it does to them."""
    wording = ask.wording
    if not wording:
        return ()
    if ask.edit is Edit.DELETE:
        return (WordingPiece(wording, PieceKind.DELETED),)
    if ask.edit is Edit.RESTATE:
        return _difference(text, wording) or (WordingPiece(wording, PieceKind.KEPT),)
    if ask.edit not in (Edit.INSERT, Edit.REPLACE):
        return (WordingPiece(wording, PieceKind.KEPT),)
    different = _difference(ask.anchor, wording)
    if different:
        return different
    put = WordingPiece(wording, PieceKind.INSERTED)
    return (
        (WordingPiece(f"{ask.anchor} ", PieceKind.DELETED), put) if ask.edit is Edit.REPLACE and ask.anchor else (put,)
    )


def _difference(older: str, newer: str) -> tuple[WordingPiece, ...]:
    """A wording as changes of the text it restates; () when it is not like it."""
    before = [(m[0], m.start(), m.end()) for m in _TOKEN.finditer(older)]
    after = [(m[0], m.start(), m.end()) for m in _TOKEN.finditer(newer)]
    counts = Counter(word.casefold() for word, _, _ in before)
    if not before or not after or sum(counts[word.casefold()] for word, _, _ in after) > _MOST_PAIRS:
        return ()
    match = SequenceMatcher(None, [t[0].casefold() for t in before], [t[0].casefold() for t in after], autojunk=False)
    if match.ratio() < _LIKE:
        return ()
    starts = [0, *(start for _, start, _ in after[1:]), len(newer)]
    pieces: list[WordingPiece] = []
    for tag, i1, i2, j1, j2 in match.get_opcodes():
        if tag in ("delete", "replace"):
            gone = older[before[i1][1] : before[i2 - 1][2]]
            behind_space = not pieces or pieces[-1].text[-1:].isspace()
            pieces.append(WordingPiece(f"{gone} " if behind_space else f" {gone}", PieceKind.DELETED))
        if j2 > j1:
            done = PieceKind.KEPT if tag == "equal" else PieceKind.INSERTED
            pieces.append(WordingPiece(newer[starts[j1] : starts[j2]], done))
    return tuple(pieces)
