"""What the contents of a draft tell of its text: which blocks are headings, and which headings were not found.

In: the entries of its tables of contents (`Source.contents`), and the blocks, or the provisions that became of them.
Which lines are contents, `source/contents_lines.py` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.source.contents_lines import words_key
from app.notation.labels.labels import LabelKind, read_label
from app.treaty.draft import Kind, Provision

if TYPE_CHECKING:
    from app.importing.source.blocks import Block

_HEADED = frozenset({Kind.PART, Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE, Kind.ANNEX, Kind.OPTION, Kind.TITLE})
_NAMED = (LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION, LabelKind.ARTICLE, LabelKind.ANNEX)
_LEAST = 3
"""Entries with numbers from which contents can be held against a text."""


def named_headings(blocks: Sequence[Block], contents: Sequence[str]) -> frozenset[int]:
    """The places of the blocks that have the very words of an entry, number and all."""
    keys = {words_key(entry) for entry in contents} - {""}
    if not keys:
        return frozenset()
    return frozenset(at for at, block in enumerate(blocks) if words_key(f"{block.label} {block.text}") in keys)


def missing_headings(provisions: Sequence[Provision], contents: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """The entries with a number that no division of the text has as its heading; and how many there are with one.

    A division is found by its number and title, or by either where its words are printed otherwise in one place. Where
    the contents name articles, only entries that say what they are (part, article, annex) are looked for; a number
    alone ("2. Syntax") is also found before the words of a paragraph.
    """
    entries = [(entry, label) for entry in dict.fromkeys(contents) if (label := read_label(entry)) is not None]
    if any(label.kind is LabelKind.ARTICLE for _, label in entries):
        entries = [(entry, label) for entry, label in entries if label.kind in _NAMED]
    if len(entries) < _LEAST:
        return (), len(entries)
    heads: set[str] = set()
    words: set[str] = set()
    for one in provisions:
        told = {words_key(said) for said in (f"{one.number} {one.heading}", one.heading, f"{one.number} {one.text}")}
        words |= told
        if one.kind in _HEADED:
            heads |= {
                *told,
                words_key(one.number),
                words_key(one.text),
                words_key(f"{one.number} {one.heading} {one.text}"),
            }
    found = [
        not {words_key(entry), words_key(entry[label.end :]), words_key(label.number)}.isdisjoint(
            (heads if label.kind in _NAMED else heads | words) - {""}
        )
        for entry, label in entries
    ]
    return tuple(entry for (entry, _), there in zip(entries, found, strict=True) if not there), len(entries)
