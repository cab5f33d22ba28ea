"""Proposals: what delegations asked for, as papers record it. Not what became of it, and not who is named for a change.

A proposal is one block of a paper; an ask is one thing asked in it. Both keep the passage from which they were read.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.treaty.draft import ReportLine
    from app.treaty.marks import ActorRef


class Edit(StrEnum):
    """What an ask wants done to the text."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    RESTATE = "restate"
    """A paragraph given anew in the proponent's wording: what is asked is its difference from the text it speaks to."""
    BRACKET = "bracket"
    SUPPORT = "support"
    OPPOSE = "oppose"
    RETAIN = "retain"
    MOVE = "move"
    QUESTION = "question"
    """Something is asked about the text, and nothing of it."""
    NOTE = "note"


class Review(StrEnum):
    """What a person said of a proposal as the program read it."""

    UNSEEN = ""
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    """Its actors, address or asks were put right by hand; the block's own text stays as written."""
    REJECTED = "rejected"
    """It is no proposal, or not one of these actors: it stays listed and is no evidence."""


class EvidenceKind(StrEnum):
    """What sort of passage shows that an actor asked for something."""

    TAG = "tag"
    TRACKED = "tracked"
    PROPOSAL = "proposal"
    COMMENT = "comment"
    FOOTNOTE = "footnote"
    RATIONALE = "rationale"
    REPORTED = "reported"
    """A sentence of a record of a meeting, or of a statement, that tells it."""
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked. `wording` is the text proposed (or the text to delete); `anchor` the words beside or instead
    of which it stands.
    """

    id: str
    edit: Edit
    stance: Stance
    address: str
    """Address in the draft it speaks to, as far as the paper says: "Article 10(6)", "Article 10"."""
    wording: str
    anchor: str = ""
    quote: str = ""
    """The passage of the source, cut to what is needed to recognise it; shown to the reader."""
    where: str = ""
    """Page or paragraph of the source: "page 60"."""
    kind: EvidenceKind = EvidenceKind.PROPOSAL

    @property
    def opposed(self) -> bool:
        """Whether it says what edit of another its actors are against, and asks for none: theirs is the contrary."""
        return self.stance is Stance.OPPOSE and self.edit in _WORDED


_WORDED = frozenset({Edit.INSERT, Edit.REPLACE, Edit.RESTATE, Edit.MOVE})
"""Edits that bring something: who is against one that only takes words out asks to retain them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One block of a proposal paper."""

    id: str
    actors: tuple[ActorRef, ...]
    role: str
    """"proponent", "facilitator" or "speaker"."""
    address: str
    source: str
    """Name or symbol of the paper."""
    where: str
    date: str
    base: str
    """The draft it speaks to (label or symbol), "" when the paper does not say."""
    asks: tuple[Ask, ...]
    rationale: str = ""
    text: str = ""
    """The whole block as written: nothing of a source is lost."""
    speakers: tuple[ActorRef, ...] = ()
    """Who spoke on behalf of the actors and is none of them: shown, never named as proponent, in no tally."""
    review: Review = Review.UNSEEN


BEARS_SYMBOL = "It bears the symbol {symbol}."
BEARS_TITLE = "It bears the title {title}."
"""What a report says of how a paper calls itself, with the words as printed."""
LOST_STRIKES = (
    "The file has lost what was struck out: old and new words stand in it as one text ({words}), and which went is "
    "not told."
)
"""What a report says of a paper in which struck words cannot be told from new ones."""


@dataclass(frozen=True)
class ProposalPaper:
    """What was read from one proposal document: its blocks in order, and what was doubtful."""

    source: str
    sha256: str
    date: str
    proposals: tuple[Proposal, ...]
    report: tuple[ReportLine, ...] = ()
    """As in an ImportReport."""

    @property
    def symbol(self) -> str:
        """The symbol that it bears on its first page, "" for none."""
        return self._borne(BEARS_SYMBOL)

    @property
    def title(self) -> str:
        """The title that is printed on its first page, "" for none."""
        return self._borne(BEARS_TITLE)

    @property
    def has_lost_strikes(self) -> bool:
        """Whether struck words cannot be told from new ones in it."""
        return any(line.message.template == LOST_STRIKES for line in self.report)

    def _borne(self, template: str) -> str:
        return next((str(line.message.facts[0]) for line in self.report if line.message.template == template), "")

    def evident(self) -> ProposalPaper:
        """The paper without the proposals that a person rejected: what counts as evidence."""
        left = tuple(proposal for proposal in self.proposals if proposal.review is not Review.REJECTED)
        return self if len(left) == len(self.proposals) else replace(self, proposals=left)


@dataclass(frozen=True, slots=True)
class Position:
    """An actor's stance on a provision or an ask, with source and date."""

    actor: ActorRef
    stance: Stance
    address: str
    ask: str
    source: str
    where: str
    date: str
    base: str = ""
    """The draft whose numbers `address` uses (label or symbol), "" when the source does not say."""
    role: str = "proponent"
    """As in `Proposal`: who only leads a group or speaks for others takes no stance of his own."""
    wording: str = ""
    """The words that the stance is about, "" for the whole of the provision."""
    id: str = ""
    """Of one entered by hand, by which it can be taken back; "" of one that a paper records."""
