"""Comments of a Word file: who wrote what, by id, and where they stand in paragraphs that are read in order.

Source: ECMA-376 Part 1, 17.13.4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.importing.docx.package import W
from app.late_methods import dataclass
from app.treaty.marks import Comment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from app.importing.docx.revisions import Accumulator


@dataclass(frozen=True, slots=True)
class CommentText:
    """A comment as the comments part holds it."""

    author: str
    date: str
    text: str


def comment_texts(root: etree._Element | None) -> dict[str, CommentText]:
    """The comments of the comments part by id; tracked deletions inside a comment are left out."""
    found: dict[str, CommentText] = {}
    for comment in root.iterfind(W + "comment") if root is not None else ():
        words = ["".join(t.text or "" for t in p.iter(W + "t")).strip() for p in comment.iter(W + "p")]
        found[comment.get(W + "id") or ""] = CommentText(
            (comment.get(W + "author") or "").strip(),
            (comment.get(W + "date") or "").strip(),
            " ".join(w for w in words if w),
        )
    return found


class Anchors:
    """Sets each comment once over its words: those between its two ends, the first ones where these lie in several
    paragraphs, else the place of its sign.
    """

    def __init__(self, comments: Mapping[str, CommentText]) -> None:
        self._comments = comments
        self._open: dict[str, int] = {}
        self._anchored: set[str] = set()

    def opens(self, comment: str, at: int) -> None:
        """Its words begin at a place of the present paragraph."""
        if comment in self._comments and comment not in self._anchored:
            self._open[comment] = at

    def closes(self, comment: str, out: Accumulator) -> None:
        """Its words end where the paragraph has come to."""
        start = self._open.pop(comment, None)
        if start is not None and start < out.length:
            self.stands(comment, start, out)

    def reach_over(self, out: Accumulator) -> None:
        """At the end of a paragraph: open comments stand over its words; one opened at its very end waits."""
        if out.length:
            for comment, start in self._open.items():
                if out.length > start:
                    self.stands(comment, start, out)
            self._open = {c: 0 for c, start in self._open.items() if start >= out.length}

    def stands(self, comment: str, start: int, out: Accumulator) -> None:
        """It stands from `start` to where the paragraph has come to, unless it stands somewhere already."""
        found = self._comments.get(comment)
        if found is not None and comment not in self._anchored:
            self._anchored.add(comment)
            out.mark(Comment(start, out.length, found.author, found.date, found.text))

    def nowhere(self) -> list[CommentText]:
        """Comments that stand nowhere in what was read."""
        return [c for key, c in self._comments.items() if key not in self._anchored]
