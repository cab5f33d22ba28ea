"""The Redline as a value: rows, cells, runs, changes with the names of those who asked.

Screen, PDF, DOCX and HTML draw this and compute nothing; the paper says what the screen said. How it is composed is
`compose.py`. Everything a drawer needs to print is here as words; texts of the interface (button labels, translations)
are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.redline.name_chip import Chip as Chip  # noqa: TC001 - a part of this model, had from here by all who draw

if TYPE_CHECKING:
    from app.redline.precedents.model import BearingView, PrecedentsView
    from app.treaty.attributions import Attribution
    from app.treaty.changes import ChangeClass, ChangeKind


class Style(StrEnum):
    """How a run of text is marked (docs/architecture.md, "One vocabulary of marks")."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"
    BRACKET_ADDED = "bracket_added"
    BRACKET_REMOVED = "bracket_removed"
    REFERENCE = "reference"
    """A cross-reference that only follows its target: dotted underline, grey."""
    EDITORIAL_INSERTED = "editorial_inserted"
    EDITORIAL_DELETED = "editorial_deleted"
    STATUS = "status"
    SAME = "same"
    """Words that are the same on both sides, of which something else changed: a citation that nobody edited and that
    names another provision now, a typeface: broken underline on both sides.
    """
    MOVED_FROM = "moved_from"
    """Words (less than a provision) that now stand elsewhere: double strike."""
    MOVED_TO = "moved_to"
    """Words (less than a provision) that came from elsewhere: double underline."""
    UNASKED_OLDER = "unasked_older"
    """Words that went by a change that was not asked for: grey, and no mark."""
    UNASKED_NEWER = "unasked_newer"
    """Words that came by one."""
    LOST = "lost"
    """In one text alone: words that a provision lost on its way, shown where it stands now: struck and double
    underlined. The older text has them at the place that it left.
    """
    GAP = "gap"
    """In the clean newer text alone: a caret where words of the older draft stood."""


class LetterState(StrEnum):
    """Whether letters of one changed word are others; a run of anything else is `NONE`."""

    NONE = ""
    KEPT = "kept"
    """They stand in the other word as well."""
    OTHER = "other"
    """They are drawn stronger."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style. `change` is the id of the change it shows, "" for equal text. `start` is its offset in the
    field.
    """

    text: str
    style: Style
    change: str = ""
    start: int = 0
    apart: str = ""
    """Where the other draft has these words, which nobody changed, when that is not the other cell of the row: as
    where a paragraph was joined to another one. An address, "" for words of both cells or of one draft alone.
    """
    letters: LetterState = LetterState.NONE


@dataclass(frozen=True, slots=True)
class Cell:
    """One provision on one side of a row. The runs of a field join to the field's whole text."""

    provision: str
    kind: str
    """A `treaty.draft.Kind` value."""
    level: int
    """Depth for indentation: 0 for articles and above, 1 for paragraphs, 2 for (a), 3 for (i) …"""
    number: tuple[Run, ...]
    heading: tuple[Run, ...]
    text: tuple[Run, ...]
    address: str
    signs: tuple[Sign, ...] = ()
    recognised: Recognition | None = None
    cites: tuple[FootnoteMark, ...] = ()
    """Where its heading and its text cite footnotes, in order."""
    words: tuple[Run, ...] = ()
    """The text with every word that stayed shown as such, where `text` shows some as replaced; () where they are the
    same.
    """


@dataclass(frozen=True, slots=True)
class Recognition:
    """That words of a provision were recognised in the picture of a page, and may be misread."""

    page: int
    """The page on which the provision begins, counted from 1; 0 where that is not known."""
    sure: int
    """How sure the least sure of them is, 0 to 100."""
    doubtful: tuple[tuple[str, int], ...] = ()
    """Those that are doubtful, in their order, each with how sure it is."""


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """The place of a footnote's sign in a field ("heading" or "text"). The sign itself may be printed words of it, from
    `offset` to `end`.
    """

    field: str
    offset: int
    end: int
    provision: str
    """Id of the footnote's own provision."""


COMPARE = "compare"
"""The kind of a sign that says which provision, gone or new, is worth comparing with this one."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign that stands at an offset and covers no words: "split", "join", "move", `COMPARE`; `label` is "M4" for
    moves, `other` the other address. In one text "to" and "from" say where words stand now, or stood.
    """

    kind: str
    offset: int
    change: str
    label: str = ""
    other: str = ""


class RowState(StrEnum):
    """What became of a row's provision."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved_from"
    """The place a moved provision left; its words stand at the other end."""
    MOVED_TO = "moved_to"
    RENUMBERED = "renumbered"
    """Nothing but its number or its references follow."""


@dataclass(frozen=True, slots=True)
class Row:
    """One aligned row: the older provision, the newer one, or both; and who asked for the changes in it."""

    id: str
    state: RowState
    older: Cell | None
    newer: Cell | None
    changes: tuple[str, ...] = ()
    """Ids of the changes shown in this row, in order."""
    chips: tuple[Chip, ...] = ()
    """Chips of the row's changes without repetition, authors first, opposite stances last."""
    move: str = ""
    """"M4" where a move begins or ends."""
    other: str = ""
    """Address of the other end of the move."""
    twin: str = ""
    """Id of the row at the other end of the move, "" if none."""
    paired: str = ""
    """Why its two provisions are held to be the same one, in one sentence; "" where it has only one."""
    pinned: bool = False
    """Whether a person joined its two provisions."""
    agreed: str = ""
    """The status by which the newer draft says that its text is agreed; the older, where the row has only that."""
    aftermath: str = ""
    """What became of a text that was agreed in the older draft: "touched" when words or brackets of it are others,
    "lost" when it is said no longer to be agreed, "unsaid" when the newer draft says nothing of what is agreed;
    "" for nothing.
    """
    unasked: tuple[str, ...] = ()
    """Ids of the changes of the row that were not asked for; their words stand in it unmarked."""
    until: int = -1
    """Up to where the older text stands in this row, in one text; from there on in the rows that follow, into which
    it was divided. -1 for all of it.
    """
    replaced: bool = False
    """Whether its text is shown as one replacement: the older one struck whole, the newer one new."""
    carried: tuple[Run, ...] = ()
    """The part of a divided older text that goes on in this row, which has no older cell."""
    held: tuple[Run, ...] = ()
    """The number of the paragraph that held the option of this row, which is a paragraph in the other draft: in one
    text it stands here, before the name of the option.
    """
    lent: bool = False
    """Whether its number stands in the row of its option, in one text."""


class AmendmentWeight(StrEnum):
    """How much an amendment weighs."""

    A = "A"
    """Rights and obligations, numbers, scope, what comes into being or goes."""
    B = "B"
    """Other wording."""
    C = "C"
    """Brackets alone, references, style, notes."""


@dataclass(frozen=True, slots=True)
class AmendmentPart:
    """Which part of which amendment a change is."""

    number: int
    """The number of the amendment."""
    place: int
    """Its place among the changes of the amendment, from 1; 0 where it is the only one."""
    weight: AmendmentWeight

    @property
    def key(self) -> str:
        """By what the change is known wherever it is printed: "30", or "30.2" where the amendment has several."""
        return f"{self.number}.{self.place}" if self.place else str(self.number)


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change with all that a list, a margin, a detail pane or an annotation says of it."""

    id: str
    number: int
    """Running number from 1 in the order of the redline."""
    kind: ChangeKind
    weight: ChangeClass
    tags: tuple[str, ...]
    title: str
    """One line: "“shall” → “should”", "inserted: “without right”", "Article 5 → Article 6"."""
    older_text: str
    newer_text: str
    older_address: str
    newer_address: str
    row: str
    """Id of the row in which it is shown."""
    chips: tuple[Chip, ...]
    attributions: tuple[Attribution, ...]
    group: str = ""
    within: str = ""
    note: str = ""
    """What the words alone do not say, in one or two sentences: which provisions a citation names."""
    division: str = ""
    """Chapter or part it stands in (its article in a draft without parts), for filters and counts."""
    part: AmendmentPart | None = None
    """None for formatting, which is in no amendment."""
    bearings: tuple[BearingView, ...] = ()
    """Which sources it leads to or away from, the nearest first."""

    @property
    def key(self) -> str:
        """By what it is known wherever it is printed: its part of an amendment, else its id."""
        return self.part.key if self.part else self.id


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What a title page says of a draft."""

    title: str
    label: str
    symbol: str
    date: str
    language: str
    source: str
    sha256: str
    words: int
    provisions: int
    meeting: str = ""
    unofficial: bool = False
    """Nobody issued it: every page that names it says so."""
    received: str = ""
    """When it was taken down, ISO 8601; "" for an issued text."""
    misread: tuple[str, ...] = ()
    """What its structure makes doubtful, to be said before its text is shown; () for a sound one, and for one at which
    a person has looked.
    """
    inspected: str = ""
    """The day on which a person looked at such a draft, in words; "" for a sound one and where nobody did."""


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group of changes that is one event, folded by default."""

    id: str
    kind: str
    title: str
    changes: tuple[str, ...]


class AmendmentKind(StrEnum):
    """What an amendment does, by the heaviest of its parts."""

    NEW = "new"
    DELETED = "deleted"
    REPLACED = "replaced"
    """A paragraph that was written anew."""
    EDITED = "edited"
    MOVED = "moved"
    SETTLED = "settled"
    """Alternatives were settled, merged or opened, and no words beside them changed."""
    BRACKETED = "bracketed"
    """Nothing but brackets came or went."""
    THROUGHOUT = "throughout"
    """The same was done in many places."""
    NOTE = "note"
    """A drafting note, which is no law."""
    NUMBERS = "numbers"
    """Numbers and citations that only follow."""


class AmendmentReason(StrEnum):
    """Why an amendment has its weight, the strongest first. The first two are known of a dossier alone."""

    RED_LINE = "red_line"
    OWN_ASK = "our_ask"
    ARTICLE = "article"
    """An article, a part or an annex comes or goes."""
    SHARE = "majority_or_rate"
    """A majority, a rate, a fraction."""
    MONEY = "money"
    OBLIGATION = "obligation"
    """A verb of obligation, of permission, or its negation."""
    SCOPE = "scope"
    ENTRY_INTO_FORCE = "entry_into_force"
    TIME = "time"
    NUMBER = "number"
    DEFINITION = "definition"
    WORDING = "wording"
    MOVE = "move"
    BRACKETS = "brackets"
    NUMBERING = "numbering"
    REFERENCE = "reference"
    STATUS = "status"
    NOTE = "note"
    STYLE = "style"

    @property
    def weight(self) -> AmendmentWeight:
        """What an amendment weighs that has no stronger reason."""
        return _REASON_WEIGHTS[self]


_WORDING = list(AmendmentReason).index(AmendmentReason.WORDING)
_REASON_WEIGHTS = {
    reason: AmendmentWeight.A if rank < _WORDING else AmendmentWeight.B if rank == _WORDING else AmendmentWeight.C
    for rank, reason in enumerate(AmendmentReason)
}


@dataclass(frozen=True, slots=True)
class AmendmentPlace:
    """One place of an amendment: the provision of each draft, "" where one has none, and its address in the newer
    draft, else in the older.
    """

    older: str
    newer: str
    address: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """What a drafter would propose in one piece. Its changes are told in `Redline.changes`, each in one amendment."""

    id: str
    number: int
    """Running number from 1 in the order of the redline."""
    kind: AmendmentKind
    weight: AmendmentWeight
    reasons: tuple[AmendmentReason, ...]
    """The strongest first; at least one."""
    strength: int
    """A higher one comes first among amendments of one weight."""
    address: str
    heading: str
    """The heading of its article, or of what else it stands in; "" where that has none."""
    headline: str
    """What it does in one line: a phrase or a sentence of both drafts, never a word alone."""
    places: tuple[AmendmentPlace, ...]
    """In the order of the newer draft; of a division that came or went all its provisions."""
    changes: tuple[str, ...]
    """Ids of its changes, in the order of the redline."""
    chips: tuple[Chip, ...] = ()
    """Who asked for one of its changes, without repetition, authors first, opposite stances last."""
    bearings: tuple[BearingView, ...] = ()
    """Which sources all of it leads to or away from, each instrument once."""

    @property
    def older(self) -> tuple[str, ...]:
        """The provisions of the older draft, in the order of the places."""
        return tuple(dict.fromkeys(place.older for place in self.places if place.older))

    @property
    def newer(self) -> tuple[str, ...]:
        """The provisions of the newer draft, in the order of the places."""
        return tuple(dict.fromkeys(place.newer for place in self.places if place.newer))


@dataclass(frozen=True, slots=True)
class Count:
    """One line of the summary: by "class", "kind", "actor", "division", "link"."""

    by: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Headline:
    """One thing that matters, for a reader of one page: a lead, the places or words, and the changes it speaks of."""

    kind: str
    """"new", "gone", "moved", "modal", "number", "qualifier", "choice", "brackets" or "option"."""
    lead: str
    """"2 new articles", "Obligations: 12 changes of shall, should, may …"."""
    items: tuple[str, ...]
    """Places or words, most telling first; not cut (the drawer cuts them to its space)."""
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfferedReading:
    """A reading under which the two drafts can be read: its name (`treaty/reading.py`), and for an actor's the printed
    name, else "".
    """

    name: str
    words: str = ""


class NamesState(StrEnum):
    """How far it is known who asked. Where it is not, that a change bears no name says nothing."""

    THERE = "there"
    SOUGHT = "sought"
    """They are still being looked for."""
    MISSING = "missing"
    """They were not looked for to the end."""
    WITHHELD = "withheld"
    """They are left out on purpose."""


@dataclass(frozen=True)
class Redline:
    """Everything that a view or an export of two compared drafts draws."""

    older: DraftFacts
    newer: DraftFacts
    rows: tuple[Row, ...]
    changes: tuple[ChangeView, ...]
    groups: tuple[GroupView, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    """What a drafter would call the changes, in the order of the rows; formatting alone is in none."""
    summary: tuple[Count, ...] = ()
    evidence: tuple[str, ...] = ()
    """Names of the papers whose evidence was read."""
    warnings: tuple[str, ...] = field(default=())
    """What a reader must know before trusting it: doubts of the imports, in one line each."""
    offered: tuple[OfferedReading, ...] = ()
    """Readings with a parameter that choose something in one of the drafts as stored: option by option, by actor."""
    names: NamesState = NamesState.THERE
    """Only a window shows a redline while they are sought; what is printed has them, or says that they are left
    out.
    """
    of: int = 0
    """How many changes the two drafts have, where `changes` are only those that were asked for; 0 where they are all
    of them.
    """
    precedents: PrecedentsView | None = None
    """Where the words of the newer draft come from; None where there is no shelf."""
