"""Marks: what stands over the text of a provision without being part of it.

Every mark is a range `[start, end)` in Unicode code points over one field of one provision. This file names the marks;
it does not find them (`app.notation`, `app.importing`) nor decide what counts (`app.treaty.reading`). Source of the
vocabulary: docs/domain.md, section 3, and docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from enum import StrEnum

from app.late_methods import dataclass


class Stance(StrEnum):
    """What an actor says of a text. Never an edit, never a status."""

    PROPOSE = "propose"
    COSPONSOR = "cosponsor"
    SUPPORT = "support"
    OPPOSE = "oppose"
    RETAIN = "retain"
    DELETE = "delete"
    RESERVE = "reserve"
    FLEXIBLE = "flexible"
    WITHDRAW = "withdraw"


class RevisionKind(StrEnum):
    """The four tracked changes of a word processor."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved_from"
    MOVED_TO = "moved_to"

    @property
    def adds(self) -> bool:
        """True when the text is there only after the revision is accepted."""
        return self in (RevisionKind.INSERTED, RevisionKind.MOVED_TO)


class RevisionUnit(StrEnum):
    """What a revision is of: words, the end of a paragraph, a table row, or the printed number."""

    TEXT = "text"
    BREAK = "break"
    ROW = "row"
    NUMBER = "number"


NOT_NAMED = "not named in the paper"
"""What stands for the name of an actor of whom a paper says nothing."""


@dataclass(frozen=True, slots=True)
class ActorRef:
    """An actor as a paper names it. `id` is "?" when the name is not known or not unambiguous; the name as written is
    always kept.
    """

    id: str
    as_written: str


@dataclass(frozen=True, slots=True)
class StanceOf:
    """One stance with the actors who take it, in the order written."""

    stance: Stance
    actors: tuple[ActorRef, ...]


@dataclass(frozen=True, slots=True)
class Bracket:
    """Text between square brackets, both brackets included; depth 1 is the outermost.

    `part` is "whole", or for a bracket that spans several provisions "opens", "continues" or "closes".
    """

    start: int
    end: int
    depth: int
    part: str = "whole"
    means: str = ""
    """What the profile says brackets mean: "" not agreed, "deletion" (proposed deletion), "option"."""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Rival wordings side by side (`[shall][should]`, `[may / shall]`); `options` are the ranges of their words,
    brackets excluded.
    """

    start: int
    end: int
    options: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class AttributionTag:
    """A tag in the text that names actors, e.g. `– EU, US` inside a bracket. The range is the tag's own text.

    `scope` is the range the tag speaks of; `scope_basis` is "inside", "previous bracket" or "unit" (the last two are
    implied). A tag that stands alone in its paragraph speaks of another provision: then `scope` is empty, `unit` is
    that provision's id and `unit_scope` a range of its text. `reason` says why, or, with `request`, what is asked of
    the text spoken of (`add "…"`): then the stance is to the words asked for, and nobody proposes the scope.
    """

    start: int
    end: int
    scope: tuple[int, int]
    scope_basis: str
    stances: tuple[StanceOf, ...]
    reason: str = ""
    unit: str = ""
    unit_scope: tuple[int, int] = (0, 0)
    request: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change. Author and date (ISO 8601, as in the file) are optional in the file and "" when absent.

    Units: TEXT is over [start, end). BREAK, ROW and NUMBER speak of the provision itself (start = end = 0): BREAK of
    the end of its paragraph (without it, the text of the next provision in document order joins this one), ROW of its
    whole row, NUMBER of its printed number, whose text before the revision is `before`.

    `sign` says how the text shows it where no word processor tracked it: "format" (strike, underline), "capitals",
    "operation" (ADD, SUP); "" for a tracked change. Only the notation profile makes such a sign a revision.
    """

    start: int
    end: int
    kind: RevisionKind
    author: str = ""
    date: str = ""
    unit: RevisionUnit = RevisionUnit.TEXT
    before: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class StatusMark:
    """How far a text is agreed: agreed_ad_referendum, agreed_in_informals, reopened, pending.

    The range is the mark's own text. It speaks of the range `scope` of the same text; where it stands alone in its
    paragraph, of the whole provisions `units` (ids, in document order) instead. Both are empty when it is not certain
    what it speaks of.
    """

    start: int
    end: int
    status: str
    actors: tuple[ActorRef, ...] = ()
    scope: tuple[int, int] = (0, 0)
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A reference to another provision; `target` is an Address as printed in the draft's language, "" if not
    understood.
    """

    start: int
    end: int
    target: str
    resolves: bool


@dataclass(frozen=True, slots=True)
class Footnote:
    """The place of a footnote sign; `provision` is the id of the footnote's own provision."""

    start: int
    end: int
    provision: str


@dataclass(frozen=True, slots=True)
class Format:
    """Formatting that is kept but is not text: bold, italic, underline, strike, highlight:yellow …."""

    start: int
    end: int
    format: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of a word processor, anchored to a range."""

    start: int
    end: int
    author: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class PlainMark:
    """A mark with nothing but its range and a remark: `mark` is placeholder, note, operation (ADD, MOD, (MOD), SUP,
    SUP*, NOC of the profile of the Telecommunication Union), ocr, unread, or reformatted (a tracked change of
    formatting alone; the remark says what it did, whose and when).
    """

    start: int
    end: int
    mark: str
    remark: str = ""
    confidence: int | None = None
    """For ocr, words recognised in a picture: how sure the least sure of them is, 0 to 100. None for other marks."""


Mark = (
    Bracket
    | Alternatives
    | AttributionTag
    | Revision
    | StatusMark
    | CrossReference
    | Footnote
    | Format
    | Comment
    | PlainMark
)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one provision, by field, each in order of start."""

    text: tuple[Mark, ...] = ()
    heading: tuple[Mark, ...] = ()
    provision: tuple[Revision, ...] = field(default=())
    """Revisions of the break, the row or the number: they speak of the provision itself."""


_NEAR = 2
"""Code points by which the place of a tracked deletion may be off: a space or a sign beside it."""


def deletion_places(marks: Sequence[Mark]) -> list[tuple[Revision, int, int]]:
    """The tracked deletions of words among the marks of a text, in their order, each with the place at which it stands,
    in code points: it is a point there, or before what the same author put in its place.

    >>> gone = Revision(5, 5, RevisionKind.DELETED, "A. Pilot", before="shall")
    >>> came = Revision(5, 20, RevisionKind.INSERTED, "A. Pilot")
    >>> [(low, high) for _, low, high in deletion_places([gone, came])]
    [(3, 22)]
    """
    found = [
        mark
        for mark in marks
        if isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT and not mark.kind.adds and mark.before
    ]
    reaching: dict[tuple[str, int], list[int]] = {}
    ends = [mark.start for mark in found]
    for number, deletion in enumerate(found):
        reaching.setdefault((deletion.author, deletion.start), []).append(number)
    for mark in marks if found else ():
        if isinstance(mark, Revision) and mark.kind.adds and mark.end > mark.start:
            for number in reaching.pop((mark.author, mark.start), ()):
                ends[number] = mark.end
                reaching.setdefault((mark.author, mark.end), []).append(number)
    return [(deletion, deletion.start - _NEAR, end + _NEAR) for deletion, end in zip(found, ends, strict=True)]
