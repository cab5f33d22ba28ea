"""A Block: one paragraph as its file gives it, before anyone knows what kind of provision it is.

Every reader of a format yields blocks in reading order; `outline/build.py` alone turns blocks into provisions. A block
knows nothing of articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.treaty.draft import ReportLine
    from app.treaty.marks import Mark, Revision
    from app.treaty.pages import PagePicture


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a source. Offsets of its marks count code points of `text`."""

    text: str
    """All its text, tracked deletions included, without an automatic number."""
    where: str
    """"line 12", "paragraph 40"."""
    label: str = ""
    """Automatic number as printed once all revisions are accepted ("Article 5", "(a)"); "" when the number is typed
    in the text or absent.
    """
    label_before: str | None = None
    """Automatic number as printed before the revisions, when it differs from `label` ("" = none); None when it is the
    same.
    """
    marks: tuple[Mark, ...] = ()
    """Revision (unit TEXT), Format, Comment, Footnote marks found by the reader of the format."""
    revisions: tuple[Revision, ...] = ()
    """Revisions of the paragraph's break (unit BREAK) or of its table row (unit ROW)."""
    style: str = ""
    """"heading:1".."heading:9", "title", "footnote", "list:0".. (depth), "cell" or "" for plain text; or
    "at:DEPTH:WHAT" where the format states the block's place (`outline/stated_structure.py`).
    """
    cell: tuple[int, int, int] | None = None
    """(table, row, column), each counted from 0, for a paragraph that stands in a table."""
    number_by: Revision | None = None
    """The revision (unit NUMBER) that gave the paragraph another automatic number, where the file says who did it;
    None where later paragraphs were only counted anew.
    """
    merged: bool = False
    """True when its table cell is the lower part of one that goes over several rows."""
    note: str = ""
    """For a footnote's own paragraphs: the sign by which it is cited ("3", "*"; "3 deleted" when only deleted words
    cite it). Its sign before the revisions is `label_before`.
    """
    continued: bool = False
    """True when the block may be the rest of the previous block, cut by a page or line break of the source."""

    def with_text(self, text: str, marks: tuple[Mark, ...], *, continued: bool) -> Block:
        """The same block with another text and the marks over it; `dataclasses.replace` takes three times as long."""
        return Block(
            text, self.where, self.label, self.label_before, marks, self.revisions, self.style, self.cell,
            self.number_by, self.merged, self.note, continued,
        )  # fmt: skip


@dataclass(frozen=True)
class Source:
    """What a reader of a format found: blocks in reading order, facts of the document, and what was left out or
    doubted.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    symbol: str = ""
    date: str = ""
    language: str = ""
    report: tuple[ReportLine, ...] = ()
    contents: tuple[str, ...] = ()
    """The entries of its tables of contents, without page numbers: the headings that its text must have."""
    margins: tuple[str, ...] = ()
    """Its running heads and feet, each once: no text, but they may say which document it is."""
    pictures: tuple[PagePicture, ...] = ()
    """Of pages that a person should look at, where pictures are wanted (`Means.pictures`)."""
