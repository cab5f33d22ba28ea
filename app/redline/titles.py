"""One line for each change: what a list, a margin or an annotation calls it. Not the words of an interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.changes import Change, ChangeKind, Cited
from app.treaty.marks import Bracket

if TYPE_CHECKING:
    from app.treaty.draft import Provision

_BRACKETS_MEAN = {
    "deletion": "In this draft brackets ask for the deletion of what stands in them.",
    "option": "In this draft brackets hold wordings to choose from.",
}
_CUT = 80
"""Longest quotation in a title, in code points."""


def title_of(change: Change, older_address: str, newer_address: str) -> str:
    """A change in one line: "“shall” → “should”", "inserted: “without right”", "Article 5 → Article 6"."""
    older = quoted(change.older.text) if change.older else ""
    newer = quoted(change.newer.text) if change.newer else ""
    kind = change.kind
    if kind is ChangeKind.MOVE:
        return f"moved: {older_address} → {newer_address}"
    if kind is ChangeKind.SPLIT:
        return f"divided: a new paragraph begins at {newer_address}"
    if kind is ChangeKind.JOIN:
        return f"joined: {older_address} runs on in {newer_address}"
    if kind is ChangeKind.RENUMBERING:
        return f"{change.older.text if change.older else '—'} → {change.newer.text if change.newer else '—'}"
    if kind is ChangeKind.CROSS_REFERENCE and change.cited and unaltered(change):
        return _astray(older, change.cited)
    if kind is ChangeKind.FORMATTING:
        return f"formatting: {newer or older}"
    lead = {ChangeKind.BRACKETING: "bracket ", ChangeKind.STATUS: "status ", ChangeKind.OPTION: "option "}.get(kind, "")
    if older and newer:
        return f"{lead}{older} → {newer}"
    if newer:
        return f"{lead or ''}{'added' if lead else 'inserted'}: {newer}"
    if older:
        return f"{lead or ''}{'removed' if lead else 'deleted'}: {older}"
    if kind in (ChangeKind.INSERTION, ChangeKind.DELETION):
        return "space inserted" if kind is ChangeKind.INSERTION else "space deleted"
    return kind.value.replace("_", " ")


def unaltered(change: Change) -> bool:
    """Whether the words of a change are the same on both sides."""
    return change.older is not None and change.newer is not None and change.older.text == change.newer.text


def _astray(words: str, cited: Cited) -> str:
    if not cited.older:
        return f"still says {words}, which was nothing before and is {cited.newer} now"
    if cited.became == cited.older:
        return f"still says {words}: {cited.older} before, {cited.newer or 'nothing'} now"
    return f"still says {words}, which is {cited.became} now" if cited.became else f"still says {words}, which is gone"


def note_of(change: Change) -> str:
    """What a citation names in the two drafts, in sentences; "" for other changes."""
    cited = change.cited
    if cited is None or not (cited.older or cited.newer):
        return ""
    if cited.became and cited.became == cited.newer:
        return f"It follows what it cites: {cited.older} is {cited.newer} now." if cited.older != cited.newer else ""
    before, after = cited.older or "no provision", cited.newer or "no provision"
    if cited.older and cited.became != cited.older:
        before += f", which is {cited.became} now" if cited.became else ", which is gone"
    if cited.newer and cited.was != cited.newer:
        after += f", which was {cited.was}" if cited.was else ", which is new"
    return f"In the older draft it names {before}. In the newer draft it names {after}."


def bracket_note(change: Change, older: Provision | None, newer: Provision | None) -> str:
    """What brackets mean in the draft in which they changed, where its notation profile gives them a meaning of their
    own; "" for not agreed, and for other changes. `older` and `newer` are the provisions of the two sides.
    """
    if change.kind is not ChangeKind.BRACKETING:
        return ""
    for side, provision in ((change.newer, newer), (change.older, older)):
        if side is None or provision is None:
            continue
        for mark in provision.marks.heading if side.field == "heading" else provision.marks.text:
            if isinstance(mark, Bracket) and mark.means and mark.start < side.end and side.start < mark.end:
                return _BRACKETS_MEAN[mark.means]
    return ""


def quoted(text: str, longest: int = _CUT) -> str:
    """Text in quotation marks on one line, cut at a word when it is longer than `longest`; "" for text without
    words.
    """
    line = " ".join(text.split())
    if not line:
        return ""
    if len(line) > longest:
        cut = line[:longest]
        line = (cut[: cut.rindex(" ")] if " " in cut[longest // 2 :] else cut) + "…"
    return f"“{line}”"
