"""The newer text as plain data for the template: clean, with thin marks where something changed, and what it was in
the margin.

Nothing is left out: words that went within a provision stand in the margin beside a caret, a provision that went
stands small and struck where it stood. It decides nothing about changes or names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.redline.model import ChangeView
    from app.treaty.vocabulary import Vocabulary

_GONE = ("d", "bd", "ed", "mf", "qo")
CARET = "‸"
_IN_TEXT = frozenset({ChangeKind.INSERTION, ChangeKind.DELETION, ChangeKind.SUBSTITUTION})


def cleaned(cell: dict[str, Any]) -> dict[str, Any]:
    """The data of a cell that holds both drafts' words, with those that went as carets."""
    return {**cell, **{field: _without_gone(cell[field]) for field in ("n", "h", "x")}}


def _without_gone(pieces: Sequence[list[str]]) -> list[list[str]]:
    """The pieces with a caret for words that went; none where words of the same change stand in their place."""
    kept: list[list[str]] = []
    for at, (text, code, change, key) in enumerate(pieces):
        if code not in _GONE:
            kept.append([text, code, change, key])
            continue
        if not change and code == "qo":
            continue  # nobody asked for it: the margin does not tell it
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        replaced = following is not None and following[2] == change and following[1] not in _GONE
        if not replaced or key:
            kept.append([CARET, "ca", change, key])
        if text[-1:].isspace() and not replaced:
            kept.append([" ", "", "", ""])  # the words beside a caret stay two words
    return kept


def said_of(view: ChangeView, words: Vocabulary) -> str:
    """A change in the words of a margin: the words that are not in the newer text any more are there in full."""
    gone = " ".join(view.older_text.split())
    if not gone or view.kind not in _IN_TEXT:
        return view.title
    if view.newer_text:
        return words.say("replaced: {words}", words=words.quoted(gone))
    return words.say("deleted: {words}", words=words.quoted(gone))
