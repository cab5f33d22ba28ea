"""Rivals: the rows of alternatives in one text, `[shall] [should]` or `[may / shall]`, with the words of each option.

It says where options stand; which of them won is found in `changes/bracket_grouping.py`, what two rows have in common
in `alternatives.py`. What makes a row is `app.notation.marks.alternatives`' affair. A tag or status mark is no word of
an option.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.comparison.text.lexicon import MODAL
from app.comparison.text.tokenizer import OPENING, is_han
from app.notation.marks.alternatives import rows, slashed
from app.notation.marks.bracket_tree import BracketTree, Node
from app.notation.marks.brackets import read_brackets
from app.notation.marks.tags import trimmed

_SIDE_BY_SIDE = re.compile(r"[\]］】]\s*[\[［【]")
_APART = re.compile(r"\s")
Span = tuple[int, int]
"""Code points [start, end)."""


@dataclass(frozen=True, slots=True)
class Row:
    """Alternatives side by side: all of them with their brackets, and the words of each."""

    start: int
    end: int
    options: tuple[Span, ...]


def rows_of(text: str, notated: Sequence[Span] = ()) -> list[Row]:
    """The rows of alternatives of a text, outer ones before those inside them; `notated` are its tags and statuses."""
    if OPENING.isdisjoint(text) or ("/" not in text and _SIDE_BY_SIDE.search(text) is None):
        return []
    tree = BracketTree(read_brackets([text])[0])
    for node in tree.nodes:
        node.disputed = not any(low <= node.start and node.end <= high for low, high in notated)
        node.words = _words(text, node, notated)
    found: list[Row] = []
    for siblings in (tree.roots, *(node.inner for node in tree.nodes)):
        nodes = [node for node in siblings if node.disputed]
        words, whole = [node.words for node in nodes], [(node.start, node.end) for node in nodes]
        for indices in (part for row in rows(text, words, whole) for part in _parted(text, words, row)):
            options = tuple(words[k] for k in indices)
            found.append(Row(whole[indices[0]][0], whole[indices[-1]][1], options))
    for node in tree.nodes:
        if node.disputed and (options := slashed(node.inside(text), 0, node.end - node.start - 2)):
            by = node.start + 1
            found.append(Row(node.start, node.end, tuple((low + by, high + by) for low, high in options)))
    return sorted(found, key=lambda row: (row.start, -row.end))


def _parted(text: str, words: Sequence[Span], row: Sequence[int]) -> list[Sequence[int]]:
    """A row, or for “[Each Party] [All Parties] [shall] [should]” its two choices: modal verbs are rivals. A last
    bracket set close to them is one as well, “[shall][should][other]”, but not in a script without spaces.
    """
    parts: list[list[int]] = []
    modal = [text[slice(*words[index])].casefold() in MODAL for index in row]
    if not 1 < sum(modal) < len(row):
        return [row]
    for k, index in enumerate(row):
        if k and modal[k] == modal[k - 1]:
            parts[-1].append(index)
        else:
            parts.append([index])
    if len(parts) == 2 and len(parts[1]) == 1 and modal[0]:
        last, (start, end) = words[parts[0][-1]], words[parts[1][0]]
        if not _APART.search(text, last[1], start) and not any(map(is_han, text[start:end])):
            return [row]
    return [part for part in parts if len(part) > 1]


def _words(text: str, node: Node, notated: Sequence[Span]) -> Span:
    """What a bracket offers: its inside without a tag before or behind it."""
    low, high = trimmed(text, node.start + 1, node.end - 1)
    for start, end in notated:
        if low <= start and end == high:
            low, high = trimmed(text, low, start)
        elif low == start and end <= high:
            low, high = trimmed(text, end, high)
    return low, high
