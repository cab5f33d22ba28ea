"""Tells how open each chapter is in every draft, how many words are in dispute, and who holds them.

A chapter is the outermost part, chapter, annex or preamble of a provision; in drafts without parts and chapters, its
article. It is followed by the pairs of the comparisons, not by its number. It counts what was read and judges nothing:
that a number falls is no verdict on anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.attribution.agreement.agreements import said_in
from app.attribution.agreement.openness import count_provision
from app.attribution.words.provision_index import index_provisions
from app.attribution.words.terms import word_spans
from app.comparison.text.modals import modals_of
from app.treaty.draft import Kind
from app.treaty.marks import Alternatives, AttributionTag, Bracket, Stance, StatusMark
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft, Provision
    from app.treaty.fates import AskFate
    from app.treaty.marks import ActorRef, Mark

_PARTS = frozenset({Kind.PART, Kind.CHAPTER})
_BESIDE = frozenset({Kind.ANNEX, Kind.PREAMBLE})
_YIELDING = (Stance.WITHDRAW, Stance.FLEXIBLE)
"""Stances of those who hold nothing open any more."""
_TELLING = (Bracket, Alternatives, AttributionTag, StatusMark)
"""Marks that tell which words are in dispute, and which are none of the text."""
_KEPT = 8_192
"""Texts of which it is remembered what is counted in them."""
_SAYS_NOTHING = (Edit.QUESTION, Edit.NOTE)


@dataclass(frozen=True, slots=True)
class Openness:
    """How open a chapter, or a whole draft, is in one draft."""

    provision: str
    """Id of the chapter's own provision, "" for a whole draft and for what stands in no chapter."""
    name: str
    """Number and heading as this draft prints them, "" likewise."""
    paragraphs: int
    """Provisions with words of their own."""
    bracketed: int
    """Those of them with a square bracket."""
    brackets: int
    options: int
    """Rival wordings, and blocks that are options."""
    placeholders: int
    ad_referendum: int
    in_informals: int
    reopened: int
    pending: int
    words: int
    """Words of its texts and headings; a Chinese sign is one."""
    disputed: int
    """Those of them that stand in brackets, are one of rival wordings, or stand in a block that is an option; tags and
    statuses in brackets are no words of the text.
    """
    holders: tuple[ActorRef, ...]
    """Who is named in tags of its text or has it pending, each once, in the order of the text; not who withdrew or is
    flexible.
    """
    asking: tuple[ActorRef, ...]
    """Who asked for something of it in papers that speak to this draft, each once."""
    verbs: tuple[tuple[str, int], ...]
    """How often each modal verb stands in it, the most frequent first."""

    @property
    def share(self) -> float:
        """The part of its words that is in dispute, 0 to 1."""
        return self.disputed / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter over the drafts."""

    name: str
    """Number and heading as the last draft prints them that has it; "" for what stands in no chapter."""
    drafts: tuple[Openness | None, ...]
    """One for each draft; None where it does not stand."""


@dataclass(frozen=True)
class Convergence:
    """All chapters over all drafts, in the order of the last draft, those that left it where they stood; and the whole
    of each draft.
    """

    chapters: tuple[Chapter, ...]
    whole: tuple[Openness, ...]


def convergence(
    drafts: Sequence[Draft], comparisons: Sequence[Comparison], asks: Iterable[AskFate] = ()
) -> Convergence:
    """In: drafts as read, in their order; the comparison of each with the next; what was asked of any of them.

    >>> texts = "1. Ships [shall] [should] moor [by day].", "1. Ships shall moor [by day]."
    >>> drafts = [draft(text, label=f"r{at}") for at, text in enumerate(texts)]
    >>> [one.brackets for one in convergence(drafts, [compare(*drafts)]).whole]
    [3, 1]
    """
    kinds = {p.kind for draft in drafts for p in draft.provisions}
    tops = _BESIDE | (_PARTS if kinds & _PARTS else {Kind.ARTICLE})
    counts = [_Draft(draft, tops) for draft in drafts]
    for asked in asks:
        _hear(asked, counts)
    chains = _chains(counts, comparisons)
    chapters = []
    for chain in chains:
        last = next(at for at in reversed(range(len(drafts))) if chain[at] is not None)
        found = [None if top is None else counts[at].openness(top) for at, top in enumerate(chain)]
        if any(one is not None and one.words for one in found):
            chapters.append(Chapter(counts[last].name(chain[last] or ""), tuple(found)))
    return Convergence(tuple(chapters), tuple(one.whole() for one in counts))


class _Draft:
    """What is counted in one draft, by its chapters; "" is what stands in none."""

    def __init__(self, draft: Draft, tops: Collection[Kind]) -> None:
        self.draft, self.label = draft, draft.label or draft.source
        self.by_id = draft.by_id()
        self.places = index_provisions(draft)
        self.top: dict[str, str] = {}
        self.counts: dict[str, Counter[str]] = {}
        self.verbs: dict[str, Counter[str]] = {}
        self.holders: dict[str, dict[tuple[str, str], ActorRef]] = {}
        self.asking: dict[str, dict[tuple[str, str], ActorRef]] = {}
        options: set[str] = set()
        for provision in draft.provisions:
            top = self.top.get(provision.parent, "") or (provision.id if provision.kind in tops else "")
            self.top[provision.id] = top
            if provision.kind is Kind.OPTION or provision.parent in options:
                options.add(provision.id)
            self._count(provision, top, optional=provision.id in options)
        for said in said_in(draft):
            self.counts[self.top[said.provisions[0]]][said.status] += 1

    def _count(self, provision: Provision, top: str, *, optional: bool) -> None:
        found = self.counts.setdefault(top, Counter())
        found.update(count_provision(provision))
        for text, marks in ((provision.heading, provision.marks.heading), (provision.text, provision.marks.text)):
            words, disputed = _words_in_dispute(text, tuple(mark for mark in marks if isinstance(mark, _TELLING)))
            found["words"] += words
            found["disputed"] += words if optional else disputed
            self.verbs.setdefault(top, Counter()).update(_verbs(text))
        holding = self.holders.setdefault(top, {})
        for actor in _holders(provision):
            holding.setdefault(_identity(actor), actor)

    def hear(self, address: str, actors: Iterable[ActorRef]) -> None:
        """Count who asked for something at an address; what is nowhere in the draft counts for the whole alone."""
        place = self.places.at(address) or self.places.article(address)
        asking = self.asking.setdefault(self.top[place] if place else "?", {})
        for actor in actors:
            asking.setdefault(_identity(actor), actor)

    def tops(self) -> tuple[str, ...]:
        """The chapters in document order, "" where what stands in none first stands."""
        return tuple(dict.fromkeys(self.top.values()))

    def name(self, top: str) -> str:
        """The number and heading of a chapter as printed."""
        own = self.by_id.get(top)
        return (" ".join(f"{own.number} {own.heading}".split()) or own.address) if own is not None else ""

    def openness(self, top: str) -> Openness:
        """What was counted in one chapter."""
        return _openness(
            top, self.name(top), [self.counts[top]], [self.verbs[top]], [self.holders[top]], [self.asking.get(top, {})]
        )

    def whole(self) -> Openness:
        """What was counted in the whole draft."""
        tables = (self.counts, self.verbs, self.holders, self.asking)
        counts, verbs, holders, asking = ([*table.values()] for table in tables)
        return _openness("", "", counts, verbs, holders, asking)


def _openness(
    top: str,
    name: str,
    counts: Iterable[Counter[str]],
    verbs: Iterable[Counter[str]],
    holders: Iterable[Mapping[tuple[str, str], ActorRef]],
    asking: Iterable[Mapping[tuple[str, str], ActorRef]],
) -> Openness:
    found = sum(counts, Counter[str]())
    spoken = sum(verbs, Counter[str]())
    return Openness(
        top,
        name,
        found["paragraphs"],
        found["bracketed"],
        found["brackets"],
        found["options"],
        found["placeholders"],
        found["agreed_ad_referendum"],
        found["agreed_in_informals"],
        found["reopened"],
        found["pending"],
        found["words"],
        found["disputed"],
        _once(holders),
        _once(asking),
        tuple(sorted(spoken.items(), key=lambda one: (-one[1], one[0]))),
    )


def _once(tables: Iterable[Mapping[tuple[str, str], ActorRef]]) -> tuple[ActorRef, ...]:
    return tuple({key: actor for table in tables for key, actor in table.items()}.values())


def _identity(actor: ActorRef) -> tuple[str, str]:
    """An actor whose name is not known is told by its name as written."""
    return actor.id, actor.as_written if actor.id == "?" else ""


@lru_cache(maxsize=_KEPT)
def _verbs(text: str) -> tuple[str, ...]:
    """The modal verbs of a text: most of a draft stands in the next one."""
    return modals_of(text)


@lru_cache(maxsize=_KEPT)
def _words_in_dispute(text: str, marks: tuple[Mark, ...]) -> tuple[int, int]:
    """How many words a text has, and how many of them are in dispute."""
    words = list(_words(text, marks))
    return len(words), sum(words)


def _words(text: str, marks: Iterable[Mark]) -> Iterator[bool]:
    """For each word of a text whether it is in dispute, by marks that are `_TELLING`; words of tags and statuses are
    none of the text.
    """
    disputed: list[tuple[int, int]] = []
    said: list[tuple[int, int]] = []
    for mark in marks:
        if isinstance(mark, Bracket | Alternatives):
            disputed.append((mark.start, mark.end))
        else:
            said.append((mark.start, mark.end))
    for start, end in word_spans(text):
        if not any(low <= start and end <= high for low, high in said):
            yield any(low <= start and end <= high for low, high in disputed)


def _holders(provision: Provision) -> Iterator[ActorRef]:
    for mark in (*provision.marks.heading, *provision.marks.text):
        if isinstance(mark, AttributionTag):
            for one in mark.stances:
                if one.stance not in _YIELDING:
                    yield from one.actors
        elif isinstance(mark, StatusMark) and mark.status == "pending":
            yield from mark.actors


def _hear(asked: AskFate, drafts: Sequence[_Draft]) -> None:
    """Count who made an ask in the draft that it speaks to."""
    if asked.proposal.role == "proponent" and asked.ask.edit not in _SAYS_NOTHING and not asked.reprint:
        for draft in drafts:
            if asked.base and draft.label == asked.base:
                draft.hear(asked.address, asked.proposal.actors)


def _chains(drafts: Sequence[_Draft], comparisons: Sequence[Comparison]) -> list[list[str | None]]:
    """For each chapter its id in every draft, None where it does not stand, in the order of the last draft."""
    chains: list[list[str | None]] = []
    last: dict[str, list[str | None]] = {}
    for at, draft in enumerate(drafts):
        came: dict[str, str] = {"": ""}
        if at:
            before, tops = set(drafts[at - 1].tops()), set(draft.tops())
            for pair in sorted(comparisons[at - 1].pairs, key=lambda pair: pair.relation != "kept"):
                if pair.older in before and pair.newer in tops and pair.older not in came.values():
                    came.setdefault(pair.newer, pair.older)
        current: dict[str, list[str | None]] = {}
        behind = 0
        for top in draft.tops():
            chain = last.get(came.get(top, "?"))
            if chain is None:
                chain = [None] * len(drafts)
                chains.insert(behind, chain)
            chain[at] = top
            current[top] = chain
            behind = next(place for place, one in enumerate(chains) if one is chain) + 1
        last = current
    return _in_order(chains, drafts)


def _in_order(chains: list[list[str | None]], drafts: Sequence[_Draft]) -> list[list[str | None]]:
    """The chains that the last draft has, in its order, each followed by those that left and stood behind it."""
    if not drafts:
        return chains
    place = {top: at for at, top in enumerate(drafts[-1].tops())}
    ordered: list[tuple[int, int, list[str | None]]] = []
    stands = -1
    for number, chain in enumerate(chains):
        if chain[-1] is not None:
            stands = place[chain[-1]]
        ordered.append((stands, -1 if chain[-1] is not None else number, chain))
    return [chain for _, _, chain in sorted(ordered, key=lambda one: one[:2])]
