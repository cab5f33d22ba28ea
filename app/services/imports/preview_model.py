"""What a file would be as a draft, before anything is stored: the values that a preview shows.

Reading is `preview.py`'s, storing `store_drafts.py`'s. The texts themselves travel packed, so that a window that only
shows them never takes a large draft apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.importing.outline.corrections import BlockRole
from app.treaty.draft import Kind, Severity
from app.treaty.marks import AttributionTag, Bracket, Comment, PlainMark, Revision
from app.treaty.structure import by_weight

if TYPE_CHECKING:
    from app.importing.outline.build import BuiltDraft
    from app.importing.source.blocks import Block
    from app.message import Message
    from app.treaty.draft import Draft, Provision
    from app.treaty.pages import PagePicture

__all__ = ["BlockRole"]

SHOWN = 240
"""Code points of a paragraph that are shown of it."""


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


@dataclass(frozen=True, slots=True)
class Doubt:
    """One line of the report, and the row of which it speaks, None where it speaks of none that is shown."""

    severity: Severity
    message: Message
    where: str
    row: int | None


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
            words = f"{block.label} {block.text}".strip()
            rows.append(PreviewParagraph(at, "", BlockRole.LEFT_OUT.value, "", words[:SHOWN], 0, block.where))
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
        text = blocks[at].text
        kind = "heading" if provision.heading.endswith(text) else "words"
        return PreviewParagraph(at, provision.id, kind, "", text[:SHOWN], depth + 1, blocks[at].where)
    heading, text = provision.heading, provision.text
    for later in reversed(of[1:]):
        words = blocks[later].text
        if text.endswith(words):
            text = text[: len(text) - len(words)]
        elif heading.endswith(words):
            heading = heading[: len(heading) - len(words)]
    words = " ".join(part for part in (heading.strip(), text.strip()) if part)
    return PreviewParagraph(
        at, provision.id, provision.kind.value, provision.number, words[:SHOWN], depth, provision.where
    )


def doubts_of(draft: Draft, rows: Sequence[PreviewParagraph]) -> tuple[Doubt, ...]:
    """The lines of the report of a draft, the gravest first, each with the first row that stands where it says."""
    at: dict[str, int] = {}
    for number, row in enumerate(rows):
        at.setdefault(row.where, number)
    lines = by_weight(draft.report.lines)
    return tuple(
        Doubt(line.severity, line.message, line.where, at.get(line.where, at.get(line.where.partition(" to ")[0])))
        for line in lines
    )


def counts_of(draft: Draft) -> dict[str, int]:
    """How many there are of what a delegate looks for first; what there is none of is left out."""
    kinds = Counter(provision.kind for provision in draft.provisions)
    marks = [
        mark
        for provision in draft.provisions
        for mark in (*provision.marks.heading, *provision.marks.text, *provision.marks.provision)
    ]
    found = {
        "words": draft.words(),
        "articles": kinds[Kind.ARTICLE],
        "paragraphs": kinds[Kind.PARAGRAPH] + kinds[Kind.SUBPARAGRAPH] + kinds[Kind.UNNUMBERED],
        "annexes": kinds[Kind.ANNEX],
        "options": kinds[Kind.OPTION],
        "brackets": sum(isinstance(mark, Bracket) and mark.part in ("whole", "opens") for mark in marks),
        "tags": sum(isinstance(mark, AttributionTag) for mark in marks),
        "placeholders": sum(isinstance(mark, PlainMark) and mark.mark == "placeholder" for mark in marks),
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
