"""Comments of a Word file: who wrote what, by id. Where they stand in the text is found by `docx_runs`.

Source: ECMA-376 Part 1, 17.13.4.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.importing.docx_package import W

if TYPE_CHECKING:
    from lxml import etree


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
