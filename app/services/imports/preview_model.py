"""What a file would be as a draft, before anything is stored: the values that a preview shows.

Reading is `preview.py`'s, storing `store_drafts.py`'s. The texts themselves travel packed, so that a window that only
shows them never takes a large draft apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.attribution.agreement.openness import count_provision
from app.importing.outline.build import READ
from app.importing.outline.corrections import BlockRole
from app.importing.outline.marks import UNKNOWN_NAME
from app.importing.source.report import left_out_words
from app.message import Message
from app.treaty.draft import Kind, Severity
from app.treaty.marks import AttributionTag, Comment, Revision, RevisionUnit
from app.treaty.structure import by_weight

if TYPE_CHECKING:
    from typing import Self

    from app.importing.outline.build import BuiltDraft
    from app.importing.source.blocks import Block
    from app.treaty.draft import Draft, Provision, ReportLine
    from app.treaty.marks import Mark
    from app.treaty.pages import PagePicture

__all__ = ["BlockRole"]

SHOWN = 240
"""Code points of a paragraph that are shown of it."""
_FEW = 3
"""Fewer page numbers than these are told one by one."""
_QUOTED = re.compile("“([^”]*)”")
_NUMBER = re.compile(r"\d{1,6}")


@dataclass(frozen=True, slots=True)
class PreviewParagraph:
    """One paragraph of the file as it was recognised: a provision, a further paragraph of one, or left out."""

    block: int
    """Its place among the paragraphs of the file."""
    provision: str
    """The id of the provision that has its words, "" where it is left out."""
    kind: str
    """A `Kind`; "heading" or "words" for a further paragraph of the provision above it; "left_out"."""
    number: str
    words: str
    """Heading or text, or the beginning of it."""
    depth: int
    """How many provisions stand above it."""
    where: str
    tracked: tuple[tuple[int, int, bool], ...] = ()
    """Ranges of `words` that tracked changes, or marks that are read as such, set in (True) or strike (False)."""
    letters: int = 0
    """How many letters and digits the whole paragraph has, without its number."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One line of the report, and the row of which it speaks, None where it speaks of none that is shown."""

    severity: Severity
    message: Message
    where: str
    row: int | None
    name: str = ""
    """The name in a tag that stands for no actor, where that is the doubt."""


@dataclass(frozen=True)
class DraftPreview:
    """A file as it would be stored."""

    path: str
    name: str
    sha256: str
    label: str
    """The label that the draft gets where nobody says another."""
    symbol: str
    date: str
    title: str
    language: str
    profile: str
    profile_why: tuple[Message, ...]
    """By what the profile was guessed, one sentence each; () where somebody named it."""
    same_as: str
    """The label of the draft of the dossier that came from the very same file, "" for none."""
    rows: tuple[PreviewParagraph, ...]
    doubts: tuple[Doubt, ...]
    """Lines of the report, the gravest first."""
    counts: Mapping[str, int]
    """How many there are of what, by name; what there is none of is not named."""
    authors: tuple[tuple[str, int], ...]
    """Authors of tracked changes as written, with how many of theirs there are."""
    source: bytes = field(repr=False)
    """What the reader of the format found, packed."""
    draft: bytes = field(repr=False)
    """The draft, packed."""
    pictures: tuple[PagePicture, ...] = field(default=(), repr=False)
    """Of pages that are kept with the draft."""
    paged: bool = False
    """Whether its pages can be drawn to stand beside the rows."""

    @property
    def doubtful(self) -> int:
        """How many doubts there are that are more than information."""
        return sum(doubt.severity is not Severity.INFO for doubt in self.doubts)


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that could not be read, and why; `locked` for one that a password would open."""

    path: str
    name: str
    why: Message | str
    locked: bool = False


def rows_of(built: BuiltDraft) -> tuple[PreviewParagraph, ...]:
    """The paragraphs of a file in their order, each with what it became."""
    known = built.draft.by_id()
    blocks: dict[str, list[int]] = {}
    for at, ids in enumerate(built.of):
        for identity in ids:
            blocks.setdefault(identity, []).append(at)
    rows: list[PreviewParagraph] = []
    for at, (block, ids) in enumerate(zip(built.blocks, built.of, strict=True)):
        if not ids:
            said = _Said.of((block.label, 0, ()), (block.text, 0, block.marks))
            rows.append(_shown(PreviewParagraph(at, "", BlockRole.LEFT_OUT.value, "", "", 0, block.where), said))
        rows += [_row(at, known[identity], blocks[identity], built.blocks, known) for identity in ids]
    return tuple(rows)


def _row(
    at: int, provision: Provision, of: Sequence[int], blocks: Sequence[Block], known: Mapping[str, Provision]
) -> PreviewParagraph:
    """One paragraph of a provision, which has the paragraphs `of`."""
    depth, above = 0, provision.parent
    while above:
        depth, above = depth + 1, known[above].parent
    if at != of[0]:
        words = blocks[at].text
        kind = "heading" if provision.heading.endswith(words) else "words"
        if kind == "heading":
            begin, marks = len(provision.heading) - len(words), provision.marks.heading
        else:
            begin, marks = provision.text.rfind(words), provision.marks.text
        said = _Said.of((words, max(0, begin), marks if begin >= 0 else ()))
        return _shown(PreviewParagraph(at, provision.id, kind, "", "", depth + 1, blocks[at].where), said)
    heading, text = provision.heading, provision.text
    for later in reversed(of[1:]):
        words = blocks[later].text
        if text.endswith(words):
            text = text[: len(text) - len(words)]
        elif heading.endswith(words):
            heading = heading[: len(heading) - len(words)]
    said = _Said.of((heading, 0, provision.marks.heading), (text, 0, provision.marks.text))
    own = PreviewParagraph(at, provision.id, provision.kind.value, provision.number, "", depth, provision.where)
    return _shown(own, said)


@dataclass(frozen=True)
class _Said:
    """Words of a paragraph, with what was tracked in them."""

    words: str
    tracked: tuple[tuple[int, int, bool], ...]

    @classmethod
    def of(cls, *pieces: tuple[str, int, Sequence[Mark]]) -> Self:
        """Pieces of texts with a space between them; of each where it begins in the text of its marks."""
        words, tracked = "", []
        for text, begin, marks in pieces:
            bare = text.strip()
            if not bare:
                continue
            words += " " if words else ""
            low = begin + text.index(bare)
            for mark in marks:
                if isinstance(mark, Revision) and mark.unit is RevisionUnit.TEXT:
                    start, end = max(mark.start - low, 0), min(mark.end - low, len(bare))
                    if start < end:
                        tracked.append((len(words) + start, len(words) + end, mark.kind.adds))
            words += bare
        return cls(words, tuple(tracked))


def _shown(row: PreviewParagraph, said: _Said) -> PreviewParagraph:
    """The row with as much of what it says as is shown."""
    tracked = tuple((start, min(end, SHOWN), adds) for start, end, adds in said.tracked if start < SHOWN)
    letters = sum(sign.isalnum() for sign in said.words)
    return replace(row, words=said.words[:SHOWN], tracked=tracked, letters=letters)


def doubts_of(draft: Draft, rows: Sequence[PreviewParagraph]) -> tuple[Doubt, ...]:
    """The lines of the report of a draft, the gravest first, each with the row of which it speaks: of those that stand
    where it says the one whose provision, or else whose words, it names, or else the first. How many provisions of each
    kind there are, the counts say.
    """
    at: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        at.setdefault(row.where, []).append(number)
    addresses = {one.id: one.address for one in draft.provisions}
    lines = [line for line in by_weight(draft.report.lines) if line.message.template != READ]
    return tuple(
        Doubt(
            line.severity,
            shorten_numbers(line.message),
            line.where,
            _row_of(line, at.get(line.where) or at.get(line.where.partition(" to ")[0]) or (), rows, addresses),
            unknown_name(line.message),
        )
        for line in lines
    )


def _row_of(
    line: ReportLine, there: Sequence[int], rows: Sequence[PreviewParagraph], addresses: Mapping[str, str]
) -> int | None:
    """Of the rows `there`, at the place of a line, that of which it speaks: a page has many."""
    facts = [str(fact) for fact in line.message.facts]
    named = (number for number in there if addresses.get(rows[number].provision) in facts)
    quoted = [words for fact in facts for words in _QUOTED.findall(fact) if len(words) > 1]
    worded = (number for number in there if any(words in rows[number].words for words in quoted))
    return next(named, next(worded, there[0] if there else None))


def unknown_name(message: Message) -> str:
    """The name in a tag of which a line of the report says that it is not known, "" for any other line."""
    return str(message.facts[1]).strip("“”") if message.template == UNKNOWN_NAME else ""


def shorten_numbers(message: Message) -> Message:
    """What is said of page numbers that were left out, by the first and the last of them where they count on by one:
    hundreds of numbers one after the other tell nothing. Any other line stays as it is.

    >>> many = left_out_words(3, "page number", "“7”, “8”, “9”")
    >>> str(shorten_numbers(many))
    'Left out, page numbers: 7 to 9.'
    """
    if message.template != left_out_words(0, "", "").template or message.facts[1] != Message("page number"):
        return message
    quoted = _QUOTED.findall(str(message.facts[2]))
    pages = [[int(number) for number in _NUMBER.findall(words)] for words in quoted]
    first = _first_page(pages)
    if len(quoted) < _FEW or first is None:
        return message
    return Message("Left out, page numbers: {first} to {last}.", (first, first + len(pages) - 1))


def _first_page(pages: Sequence[Sequence[int]]) -> int | None:
    """The first of numbers that count on by one, one in each of the lines whose numbers these are; None where they do
    not.
    """
    for first in dict.fromkeys(pages[0] if pages else ()):
        if all(first + at in numbers for at, numbers in enumerate(pages)):
            return first
    return None


def counts_of(draft: Draft) -> dict[str, int]:
    """How many there are of what a delegate looks for first; what there is none of is left out. What is open is counted
    as the dashboard counts it, kinds of provisions as the report of the import does.
    """
    kinds = Counter(provision.kind for provision in draft.provisions)
    marks = [
        mark
        for provision in draft.provisions
        for mark in (*provision.marks.heading, *provision.marks.text, *provision.marks.provision)
    ]
    still_open = sum(map(count_provision, draft.provisions), Counter())
    found = {
        "words": draft.words(),
        "articles": kinds[Kind.ARTICLE],
        "paragraphs": kinds[Kind.PARAGRAPH],
        "subparagraphs": kinds[Kind.SUBPARAGRAPH],
        "unnumbered": kinds[Kind.UNNUMBERED],
        "annexes": kinds[Kind.ANNEX],
        "options": still_open["options"],
        "brackets": still_open["brackets"],
        "tags": sum(isinstance(mark, AttributionTag) for mark in marks),
        "placeholders": still_open["placeholders"],
        "footnotes": kinds[Kind.FOOTNOTE],
        "tables": kinds[Kind.TABLE],
        "revisions": sum(isinstance(mark, Revision) for mark in marks),
        "comments": sum(isinstance(mark, Comment) for mark in marks),
    }
    return {name: count for name, count in found.items() if count}


def authors_of(draft: Draft) -> tuple[tuple[str, int], ...]:
    """The authors of tracked changes as written, who has most first."""
    names: Counter[str] = Counter()
    for provision in draft.provisions:
        for mark in (*provision.marks.heading, *provision.marks.text, *provision.marks.provision):
            if isinstance(mark, Revision) and mark.author:
                names[mark.author] += 1
    return tuple(sorted(names.items(), key=lambda one: (-one[1], one[0])))
