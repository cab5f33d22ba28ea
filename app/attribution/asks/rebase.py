"""Asks that speak to another draft than the older one of a comparison, carried over to it.

The ask is laid against the draft it speaks to: what it adds there is what it asks. Its place is followed through the
alignment of the two drafts, so that one on old article 17 is looked for in article 4. What the older draft has already
is no longer asked. Whether a change answers is not decided here.

An ask on the first draft is followed to where its paragraph stands in the older draft of a pair. Wrong would be to look
for it at the old number.

>>> from app.attribution.asks.provision_course import course_of
>>> from app.attribution.asks.rebase import BaseDraft
>>> from app.attribution.attribute import attribute
>>> ships = "Ships moor at the long pier of the northern port"
>>> first, older = draft(f"1. {ships}.", label="A"), draft("1. Nets are dried.", f"2. {ships}.", label="B")
>>> newer = draft("1. Nets are dried.", f"2. {ships} by night.", label="C")
>>> paper = asked("Norhaven", "restate", "Article 1(1)", f"{ships} by night.", base="A")
>>> base = BaseDraft(first, lambda: course_of(compare(first, older)))
>>> found = attribute(compare(older, newer), older, newer, [paper], REGISTER, bases=[base])
>>> [one.actors[0].id for one in found]
['XNO']
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import (
    PUTS_NOTHING,
    AskDelta,
    PlacedWords,
    WordEdit,
    ask_delta,
    delta_of,
    place_words,
)
from app.attribution.asks.spoken_articles import SpokenArticles
from app.attribution.asks.wording_edits import is_unreadable
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.phrase_holders import PhraseHolders
from app.attribution.words.provision_index import ProvisionIndex, index_provisions, plain_address
from app.attribution.words.terms import split_glued_words, words_in
from app.late_methods import dataclass
from app.message import Message
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from app.attribution.asks.provision_course import ProvisionCourse
    from app.attribution.words.phrases import WordRun
    from app.treaty.draft import Draft
    from app.treaty.proposals import Ask, Proposal


@dataclass(frozen=True)
class BaseDraft:
    """A draft that proposals speak to, beside the older draft of a comparison."""

    draft: Draft
    following: Callable[[], ProvisionCourse]
    """Where its provisions stand in the older draft; asked for once, when something must be followed."""
    between: tuple[Draft, ...] = ()
    """The drafts that were issued after this one and before the older."""

    @cached_property
    def course(self) -> ProvisionCourse:
        """Where its provisions stand in the older draft."""
        return self.following()


class OwnLayings:
    """Remembers asks laid against the drafts they speak to, which are carried over to one older draft after another."""

    def __init__(self) -> None:
        self._placed: dict[tuple[int, int, int], tuple[tuple[str, ...], PlacedWords]] = {}
        self._laid: dict[int, AskDelta | None] = {}
        """By the identity of how the words of an ask were placed."""
        self._said: dict[int, tuple[str, ...]] = {}
        """By an ask, by its identity, its words as they are written."""
        self._articles: dict[int, SpokenArticles] = {}
        self._sought = False
        self._bits: dict[int, int] = {}
        """For each ask whose words are listed, by its identity, a bit of its own."""
        self._wordings: dict[str, int] = {}
        """By a word the bits of the asks in whose wording it is written."""
        self._phrases = PhraseHolders()
        self._known: dict[frozenset[str], frozenset[str]] = {}
        self._known_to: frozenset[str] | None = None
        self._whole: dict[frozenset[str], dict[str, bool]] = {}
        """By words that are known and a strange one: whether that is one word beside them."""
        self._held: list[object] = []
        """What is known by its identity, which no other can come to have so long."""

    def words_of(self, ask: Ask, words: BaseIndex) -> tuple[str, ...]:
        """The words of an ask as they are laid against its own draft, whose `words` are."""
        written = self._said.get(id(ask))
        if written is None:
            written = self._said[id(ask)] = words_in(ask.wording)
            self._held.append(ask)
        known = words.known
        if known.issuperset(written) or all(self._is_whole(word, known) for word in written):
            return written
        return split_glued_words(written, known)

    def _is_whole(self, word: str, known: frozenset[str]) -> bool:
        if word in known:
            return True
        told = self._whole.setdefault(known, {})
        if word not in told:
            told[word] = split_glued_words((word,), known) == (word,)
        return told[word]

    def placed(self, proposal: Proposal, ask: Ask, words: BaseIndex) -> PlacedWords:
        """The words of an ask placed in its own draft. It holds no words of a pair but where these tell its own: of
        forty pairs they are much.
        """
        key = (id(proposal), id(ask), id(words.places))
        said = self.words_of(ask, words)
        words_then, found = self._placed.get(key, (None, None))
        if found is None or words_then != said:
            own = words.places.phrases.known
            known = own if split_glued_words(self._said[id(ask)], own) == said else words.known
            found = place_words(proposal, ask, words, known=known)
            self._placed[key] = said, found
            self._held += (proposal, ask, words.places, found)
        return found

    def laid(self, proposal: Proposal, ask: Ask, words: BaseIndex) -> AskDelta | None:
        """An ask against its own draft, whose words it knows (seldom those of the pair); None for one of which nobody
        can tell what it asks.
        """
        placed = self.placed(proposal, ask, words)
        if id(placed) not in self._laid:
            there = delta_of(placed, words)
            self._laid[id(placed)] = None if is_unreadable(there, words) else there
        return self._laid[id(placed)]

    def having(
        self, runs: Collection[WordRun], asked: Sequence[tuple[int, Proposal, Ask]], known: frozenset[str]
    ) -> Sequence[tuple[int, Proposal, Ask]]:
        """Of some asks those whose wording may have one of some runs of words, where glued words are told by those
        `known`: of the asks of one pair of drafts most are those of the one before, and their words are listed then.
        """
        if not self._sought:
            self._sought = True
            return asked
        for _, _, ask in asked:
            if id(ask) not in self._bits:
                self._held.append(ask)
                bit = self._bits[id(ask)] = 1 << len(self._bits)
                for word in frozenset(words_in(ask.wording)):
                    self._wordings[word] = self._wordings.get(word, 0) | bit
        having = dict[str, int]()
        for glued in self._wordings.keys() - known:
            if not self._is_whole(glued, known):
                for part in split_glued_words((glued,), known):
                    having[part] = having.get(part, 0) | self._wordings[glued]
        found = 0
        for run in runs:
            there = -1
            for word in run:
                there &= self._wordings.get(word, 0) | having.get(word, 0)
            found |= there
        return [one for one in asked if self._bits[id(one[2])] & found]

    def articles(self, places: ProvisionIndex, asks: Sequence[tuple[Proposal, Ask]]) -> SpokenArticles:
        """Asks of a draft by the articles to which they speak."""
        found = self._articles.get(id(places))
        if found is None or found.asks != asks:
            found = self._articles[id(places)] = SpokenArticles(places, asks)
            self._held.append(places)
        return found

    def known(self, words: frozenset[str], more: frozenset[str]) -> frozenset[str]:
        """The words of two sets as one; equal sets are one value, for asks hold the set that they were laid with. Those
        of another older draft, whose own `words` are, are forgotten.
        """
        if words is not self._known_to:
            self._known_to, self._known, self._whole = words, {}, {}
        both = words if more <= words else words | more
        return self._known.setdefault(both, both)

    def are_spoken(self, phrase: tuple[str, ...], drafts: Sequence[ProvisionIndex]) -> bool:
        """Whether one of some drafts has a phrase."""
        return self._phrases.is_in_any(phrase, drafts)


class AskRebaser:
    """Lays asks against the draft they speak to, and carries them over to the older draft."""

    def __init__(
        self,
        base: BaseDraft,
        older: BaseIndex,
        places: Callable[[Draft], ProvisionIndex] = index_provisions,
        own: OwnLayings | None = None,
    ) -> None:
        self._places = places(base.draft)
        own = own or OwnLayings()
        self._words = BaseIndex(self._places, own.known(older.known, self._places.phrases.known))
        self._older = older
        self._between = [places(draft) for draft in base.between]
        self._name = base.draft.label or base.draft.symbol or base.draft.source
        self._base = base
        self._own = own

    def placed(self, proposal: Proposal, ask: Ask) -> PlacedWords:
        """The words of an ask in its own draft: of the older one it asks no more than they alter there."""
        return self._own.placed(proposal, ask, self._words)

    def words_of(self, ask: Ask) -> tuple[str, ...]:
        """The words of an ask's wording, as they are laid."""
        return self._own.words_of(ask, self._words)

    @property
    def _became(self) -> Mapping[str, str]:
        return self._base.course.became

    def laid(self, proposal: Proposal, ask: Ask) -> AskDelta | None:
        """An ask as it stands to the older draft: only what it adds to its own draft as well. None for one of which
        nobody can tell what it asks.
        """
        there = self._own.laid(proposal, ask, self._words)
        if there is None:
            return None
        asked_at = ask.address or proposal.address
        address, article = self._carried(asked_at)
        base = self._became.get(there.base, "")
        home = self._older.places.root.get(base, article)
        if home != article:
            article, address = home, self._older.places.by_id[base].address
        moved, known = replace(ask, address=address), self._words.known
        note = Message("Asked of {draft}, {place}.", (self._name, asked_at))
        if address:
            moved_to = "Asked of {draft}, {place}; that is {here} in the older draft."
            note = Message(moved_to, (self._name, asked_at, address))
        spoken, of_option = self._spoken(there, asked_at)
        none = (False,) * len(there.words)
        if ask.edit in PUTS_NOTHING:
            return AskDelta(
                proposal,
                moved,
                article,
                "",
                there.words,
                none,
                none,
                (),
                known,
                notes=(note,),
                carried=True,
                asked_at=asked_at,
                spoken=spoken,
                of_option=of_option,
            )
        here = ask_delta(proposal, moved, self._older, known=known, at=(article, base))
        answered = self._answered_before(there)
        return replace(
            here,
            added=none if answered else _both(here.added, there.added),
            novel=none if answered else _both(here.novel, there.novel),
            alterations=() if answered else self._common(here, there),
            restates=there.restates,
            differences=there.differences,
            base_words=there.base_words,
            notes=(note,),
            carried=True,
            asked_at=asked_at,
            spoken=spoken,
            of_option=of_option,
        )

    def _spoken(self, there: AskDelta, asked_at: str) -> tuple[tuple[tuple[str, ...], ...], bool]:
        """The words of which a request that names none speaks in its own draft, and whether they are an option."""
        own = self._places.at(asked_at)
        if there.words or not own:
            return (), False
        return tuple(self._words.of[one] for one in self._places.below(own)), self._places.by_id[
            own
        ].kind is Kind.OPTION

    def _carried(self, address: str) -> tuple[str, str]:
        """An address of the base as one of the older draft, and the id of the older article; "" for what is not there
        any more. One that names a provision yet to come is carried with its article.
        """
        older = self._older.places
        here = self._became.get(self._places.at(address), "")
        if here:
            return older.by_id[here].address, older.root[here]
        article = self._became.get(self._places.article(address), "")
        if not article or self._places.at(address):
            return "", article
        was = self._places.by_id[self._places.article(address)].address
        rest = address[len(was) :] if plain_address(address).startswith(plain_address(was)) else ""
        return older.by_id[article].address + rest, article

    def _answered_before(self, there: AskDelta) -> bool:
        """Whether what was asked stood in a draft between: then it was answered, and who brings it back is another."""
        runs = [way.asked for way in there.alterations if way.asked[0] < way.asked[1]]
        if not runs or not self._between:
            return False
        start, end = max(runs, key=lambda run: (run[1] - run[0], -run[0]))
        phrase = there.words[max(0, start - 1) : end + 1]
        return self._own.are_spoken(phrase, self._between)

    def _common(self, here: AskDelta, there: AskDelta) -> tuple[WordEdit, ...]:
        """The alterations of the older draft that are alterations of the base too: words that both lack where they are
        put in, the same words left out of both.
        """
        found: dict[WordEdit, None] = {}
        for one in here.alterations:
            for other in there.alterations:
                start, end = max(one.asked[0], other.asked[0]), min(one.asked[1], other.asked[1])
                gone = self._older.of[here.base][slice(*one.older)] if here.base else ()
                left_out = start == end and one.asked == other.asked and there.base
                if start < end or (left_out and gone == self._words.of[there.base][slice(*other.older)]):
                    found[WordEdit(one.older, (start, end))] = None
        return tuple(found)


def _both(mine: tuple[bool, ...], theirs: tuple[bool, ...]) -> tuple[bool, ...]:
    return tuple([a and b for a, b in zip(mine, theirs, strict=True)])
