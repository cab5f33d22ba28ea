"""One line for each change: what a list, a margin or an annotation calls it. Not the words of an interface."""

from __future__ import annotations

from app.treaty.changes import Change, ChangeKind

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
