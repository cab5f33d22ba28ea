"""Tells what was asked of an article, draft by draft: proposals with what became of them, and positions.

It lays every ask on the articles of the book by the draft to which it speaks. What has no place there is kept apart and
never dropped. What became of an ask was found elsewhere (`app.attribution.fates`).

>>> shall, may = (["Article 1", "Moorings", f"1. Ships {verb} moor by day."] for verb in ("shall", "may"))
>>> paper = asked("Norhaven", "replace", "Article 1(1)", "may", "shall", base="zero")
>>> for line in history(record(shall, may, papers=[paper]).articles[0])[2:5]:
...     print(line)
negotiation 0: Proposals on this draft:
negotiation 0: Norhaven (paper.txt, page 1):
negotiation 0: Article 1(1): to put “may” in the place of “shall”. Outcome: taken in one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import nearest_before
from app.attribution.words.provision_index import index_provisions
from app.redline.book.footnotes import stance_of
from app.redline.book.model import BlockKind, BookBlock, BookPiece, BookPlace
from app.redline.chips import full_name_of, unknown_name
from app.redline.rows.change_titles import quote_text
from app.treaty.fates import AskFate, Fate, Reprint
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.redline.book.courses import BookCourse
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Position, Proposal
    from app.treaty.vocabulary import Vocabulary

_LONGEST = 6000
"""Letters of a wording that are quoted: all of an article; only what is longer than any is cut."""
_SHOWN = 320
"""Letters that are quoted of a text to which an ask speaks: the drafts have the rest."""


@dataclass
class AskedOfArticle:
    """What was asked of one article, by the draft to which it speaks."""

    proposals: dict[int, dict[str, list[AskFate]]] = field(default_factory=dict)
    """Draft → id of a proposal → its asks there."""
    positions: dict[int, list[Position]] = field(default_factory=dict)


class AskLedger:
    """All asks and positions, laid on the articles of a book."""

    def __init__(
        self,
        asks: Iterable[AskFate],
        entered: Iterable[Position],
        drafts: Sequence[Draft],
        articles: Sequence[BookCourse],
    ) -> None:
        self.by_article = [AskedOfArticle() for _ in articles]
        self.placeless: list[AskFate | Position] = []
        """What speaks to no draft of the book, or to no provision of it."""
        self.shown = 0
        """How many asks only show the text to which they speak."""
        self.idle = 0
        """How many passages ask nothing of it."""
        self._drafts = drafts
        self._labels = [draft.label or draft.source for draft in drafts]
        self._symbols = [draft.symbol for draft in drafts]
        self._indexes = [index_provisions(draft) for draft in drafts]
        self._articles: list[dict[str, list[int]]] = [{} for _ in drafts]
        self._sizes = [[len(course.own) for course in article.courses] for article in articles]
        for number, article in enumerate(articles):
            for course, there in zip(article.courses, self._articles, strict=True):
                for provision in course.own:
                    there.setdefault(provision, []).append(number)
        for one in asks:
            if one.reprint is Reprint.SHOWN:
                self.shown += 1
            elif not is_told(one) and one.ask.edit is not Edit.RESTATE:
                self.idle += 1
            else:
                self._lay(one)
        for position in entered:
            self._lay_position(position)

    def articles_at(self, draft: int, provision: str) -> Sequence[int]:
        """The numbers of the articles that have a provision of a draft."""
        return self._articles[draft].get(provision, ())

    def _lay(self, one: AskFate) -> None:
        draft = self._labels.index(one.base) if one.base in self._labels else -1
        if not one.base and one.proposal.base:
            # It names a draft that is not here; the reason is told beside it.
            draft = nearest_before(one.proposal, self._drafts)
        found = self._at(draft, one.address) or (self._came_to(one) if draft >= 0 else ())
        for number in found:
            there = self.by_article[number].proposals.setdefault(draft, {})
            there.setdefault(one.proposal.id, []).append(one)
        if not found:
            self.placeless.append(one)

    def _lay_position(self, position: Position) -> None:
        known = [at for at, names in enumerate(zip(self._labels, self._symbols, strict=True)) if position.base in names]
        draft = known[-1] if position.base and known else len(self._labels) - 1 if not position.base else -1
        found = self._at(draft, position.address)
        for number in found:
            self.by_article[number].positions.setdefault(draft, []).append(position)
        if not found:
            self.placeless.append(position)

    def _at(self, draft: int, address: str) -> Sequence[int]:
        if draft < 0:
            return ()
        index = self._indexes[draft]
        return self._nearest(draft, index.at(address) or index.article(address))

    def _came_to(self, one: AskFate) -> Sequence[int]:
        """For what is not there yet: the article of a later draft that has it."""
        shown = [fate for fate in one.fates if fate.provision and fate.standing is not Fate.NOT_TAKEN]
        return self._nearest(self._labels.index(shown[0].draft), shown[0].provision) if shown else ()

    def _nearest(self, draft: int, provision: str) -> Sequence[int]:
        """The article that has a provision of a draft: of two that have it, the one in which less else is."""
        found = self._articles[draft].get(provision, ())
        return sorted(found, key=lambda number: self._sizes[number][draft])[:1]


class AskWriter:
    """Writes asks and positions as blocks of the book."""

    def __init__(self, register: Register, words: Vocabulary, titles: Mapping[str, str]) -> None:
        self._register, self._words, self._titles = register, words, titles

    def proposals(self, asked: Mapping[str, Sequence[AskFate]], draft: str, language: str) -> list[BookBlock]:
        """The proposals that speak to a draft, each with its asks."""
        made: list[BookBlock] = []
        for asks in asked.values():
            made += self._proposal(asks, draft, language)
        return made

    def _proposal(self, asks: Sequence[AskFate], draft: str, language: str) -> list[BookBlock]:
        words, proposal = self._words, asks[0].proposal
        told = [one for one in asks if is_told(one)]
        unread = sum(one.ask.edit is Edit.RESTATE and not is_told(one) for one in asks)
        place = BookPlace(draft, proposal=proposal.id, paper=proposal.source)
        made = [BookBlock(BlockKind.PROPOSAL, (BookPiece(self.lead(proposal)),), place=place)]
        for one in told:
            here = BookPlace(draft, proposal=proposal.id, ask=one.ask.id, paper=proposal.source)
            made.append(BookBlock(BlockKind.ASK, (BookPiece(self.ask(one)),), 1, place=here))
        if unread and not told and asks[0].reason and not asks[0].base:
            made.append(BookBlock(BlockKind.ASK, (BookPiece(words.told(asks[0].reason)),), 1, place=place))
        if unread:
            said = words.count(
                "{n} passage gives the text anew; what it asks of it cannot be told.",
                "{n} passages give the text anew; what they ask of it cannot be told.",
                unread,
            )
            made.append(BookBlock(BlockKind.ASK, (BookPiece(said),), 1, place=place))
        return made

    def lead(self, proposal: Proposal) -> str:
        """Who asked, and where it is recorded."""
        words = self._words
        names = words.listed([self.name(actor) for actor in proposal.actors])
        if proposal.role not in ("", "proponent"):
            names = words.say("{name} ({role})", name=names, role=words.term("role", proposal.role))
        source = self._titles.get(proposal.source, proposal.source)
        record = words.joined(one for one in (source, words.spot(proposal.where), words.day(proposal.date)) if one)
        return words.say("{names} ({record}):", names=names, record=record)

    def ask(self, one: AskFate) -> str:
        """One thing asked, its place, and what became of it."""
        words = self._words
        asked = words.labelled(words.place(one.address), self._edit(one)) if one.address else self._edit(one)
        return words.flow((words.say("{what}.", what=asked), self._outcome(one)))

    def _edit(self, one: AskFate) -> str:
        ask, words = one.ask, self._words
        said = quote_text(ask.wording, _LONGEST, words)
        if not said:
            quote = quote_text(ask.quote, _SHOWN, words)
            said = words.say("this text ({quote})", quote=quote) if quote else words.say("this text")
        anchor = quote_text(ask.anchor, _SHOWN, words)
        if ask.opposed:
            return words.say("against {words}", words=said)
        if ask.edit is Edit.REPLACE and anchor:
            return words.say("to put {words} in the place of {anchor}", words=said, anchor=anchor)
        if ask.edit is Edit.INSERT and anchor:
            return words.say("to insert {words} beside {anchor}", words=said, anchor=anchor)
        return {
            Edit.INSERT: words.say("to insert {words}", words=said),
            Edit.DELETE: words.say("to delete {words}", words=said),
            Edit.REPLACE: words.say("to put in {words}", words=said),
            Edit.RESTATE: words.say("to word it {words}", words=said),
            Edit.BRACKET: words.say("to put {words} in brackets", words=said),
            Edit.SUPPORT: words.say("in support of {words}", words=said),
            Edit.OPPOSE: words.say("against {words}", words=said),
            Edit.RETAIN: words.say("to retain {words}", words=said),
            Edit.MOVE: words.say("to move {words}", words=said),
            Edit.QUESTION: words.say("a question: {words}", words=said),
            Edit.NOTE: words.say("a remark: {words}", words=said),
        }[ask.edit]

    def _outcome(self, one: AskFate) -> str:
        """What became of an ask, draft by draft; why nothing is claimed, where nothing is."""
        words = self._words
        said = []
        for fate, fates in itertools.groupby(one.fates, lambda each: each.fate):
            drafts = words.listed([each.draft for each in fates])
            said.append(words.say("{fate} in {drafts}", fate=words.term("fate", fate.value), drafts=drafts))
        if one.withdrawn:
            said.append(words.say("withdrawn", "asked"))
        outcome = words.say("Outcome: {what}.", what=words.clauses(said)) if said else ""
        return words.flow((outcome, words.told(one.reason) if one.reason else ""))

    def position(self, one: Position, draft: str) -> BookBlock:
        """A position that a person entered."""
        words = self._words
        lead = stance_of(one.stance, self.name(one.actor), words)
        record = words.joined(fact for fact in (one.source, words.spot(one.where), words.day(one.date)) if fact)
        where = words.place(one.address)
        if one.wording:
            where = words.labelled(where, quote_text(one.wording, _LONGEST, words))
        said = words.say("{lead} ({record}; {link}).", lead=lead, record=words.joined(filter(None, (where, record))),
                         link=words.say("asserted by a person"))  # fmt: skip
        return BookBlock(BlockKind.PROPOSAL, (BookPiece(said),), place=BookPlace(draft, position=one.id))

    def placeless(self, one: AskFate | Position) -> str:
        """What has no place in the book, in one sentence, with the reason where there is one."""
        if isinstance(one, AskFate):
            return self._words.flow((self.lead(one.proposal), self.ask(one)))
        return self.position(one, "").words

    def name(self, actor: ActorRef) -> str:
        """The full name of an actor as a paper names it."""
        known = self._register.by_id.get(actor.id)
        return full_name_of(known, self._words) if known else unknown_name(actor, self._register, self._words)


def is_told(one: AskFate) -> bool:
    """Whether an ask is told by itself: what became of it is known, or it is no mere repetition of the text."""
    if one.fates or one.withdrawn:
        return True
    return one.ask.edit not in (Edit.RESTATE, Edit.NOTE) or one.ask.stance not in (Stance.PROPOSE, Stance.COSPONSOR)
