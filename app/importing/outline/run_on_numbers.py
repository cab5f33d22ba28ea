"""Cuts blocks before numbers of paragraphs, items and divisions that stand in the middle of them. A text layer, or a
page copied out of a window, loses the ends of lines: "3. … of its nets. 4. Each port …" is two paragraphs.

A number is one of a paragraph where it counts on from the last one of its article, stands behind the end of a sentence
and before the beginning of one, and no later block of the article has it. "(b)" is one of an item where the block began
with "(a)". Blocks with tracked changes stay whole, and so do tables, notes and what a format puts in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from app.importing.outline.stated_structure import stated_place_of
from app.importing.outline.unnumbered_text import is_testimonium
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.message import Message
from app.notation.labels.labels import Label, LabelKind, read_label
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Mark, Revision

if TYPE_CHECKING:
    from app.importing.source.blocks import Block

_NUMBER = compile_later(
    r"(?:(?P<stop>[.;:][\])”\"’]*)[ \u00a0]+|(?P<full>[。；：][）」』]*)[ \u00a0]*|[ \u00a0]+)"
    r"(?P<number>\d{1,3})(?:[.．](?=[ \u00a0]+[\[“\"(]*[^\W\d_a-zа-я]|[\u3400-\u9fff（(]|$)|、)"
)
_STOPS = ".．、"
_BEFORE_NUMBER = " \u00a0。；：）」』"
"""What stands right before such a number."""
_ITEM = compile_later(
    r"(?:[;.][\])”\"’]*[ \u00a0]+(?:(?:and|or|et|ou|y|o|u|и|или)[ \u00a0]+)?|[；。][ \u00a0]*)"
    r"(?=[(（]?[^\W\d]{1,5}[)）][ \u00a0]*[\w\[“\"«])"
)
_HEAD = compile_later(r"[.;:][\])”\"’]*[ \u00a0]+(?=[A-ZА-Я])")
_ANNEX = compile_later(r"(?:Annex|ANNEX|Annexe|ANNEXE|Anexo|ANEXO)[ \u00a0]+(?=[A-Z]{4})")
_CAPITALS = compile_later(r"(?:[^\W\d_a-zа-яё]+(?![^\W\d_])|[\W\d_])+")
_SHORT = compile_later(
    r"(?:\b[Nn]os?|\b[Aa]rts?|\b[Pp]aras?|\b[Pp]ar|\bpp?|\b[Vv]ol|\bcf|\bn[úu]m|\bст|\bп|\bч|\b[A-ZА-Я]|/\.\.)$"
)
"""What a stop ends that ends no sentence: "No. 4"."""
_DIVIDES = (LabelKind.PART, LabelKind.CHAPTER, LabelKind.SECTION, LabelKind.ARTICLE, LabelKind.ANNEX)
_LEAST_TITLE = 4
"""Letters of a title in capitals."""
_LONGEST_TITLE = 160
"""Code points that may stand between the number of an article and the first number of a paragraph."""


def cut_at_numbers(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[ReportLine, ...]]:
    """The same words, each paragraph in a block of its own; and what the report says of them.

    In: whole paragraphs (`line_joining`). Out: as many blocks or more.
    """
    labels = [None if _stands_apart(block) else read_label(block.text) for block in blocks]
    done: list[Block] = []
    cut: list[str] = []
    last = 0
    for at, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        headed = label is not None and label.kind in _DIVIDES
        last = 0 if headed else _value(label) or last
        pieces = [block]
        if not _stands_apart(block):
            found = _has_numbers(block.text) and _NUMBER.search(block.text) is not None
            places = _places(block.text, label, last, _Behind.of(labels[at + 1 :])) if found else []
            last += len(places)
            pieces = _pieces(block, places)
            for inner in (_head_places, _item_places):
                pieces = [piece for part in pieces for piece in _pieces(part, inner(part.text))]
        done += pieces
        cut += [block.where] * (len(pieces) > 1)
    return tuple(done), _told(cut, len(done) - len(blocks))


def _has_numbers(text: str) -> bool:
    """Whether digits behind a space or a full stop stand before a stop, as every such number does that is not the first
    of its paragraph.
    """
    for stop in _STOPS:
        at = text.find(stop, 1)
        while at > 0:
            first = at
            while first and text[first - 1].isdecimal():
                first -= 1
            if 0 < first < at and text[first - 1] in _BEFORE_NUMBER:
                return True
            at = text.find(stop, at + 1)
    return False


def _stands_apart(block: Block) -> bool:
    return bool(
        block.label or block.label_before or block.cell or block.note or block.revisions or stated_place_of(block.style)
    ) or (block.style.startswith(("footnote", "contents")) or any(isinstance(mark, Revision) for mark in block.marks))


def _value(label: Label | None) -> int:
    """The number of a paragraph, "4.", 0 for any other label."""
    if label is None or label.kind is not LabelKind.ITEM or label.suffix:
        return 0
    return next((one.value for one in label.ordinals if one.family in ("decimal", "chinese、")), 0)


@dataclass(frozen=True, slots=True)
class _Behind:
    """What follows a block in its article."""

    numbers: frozenset[int]
    """The numbers of paragraphs."""
    lists: bool
    """Whether the next block begins a list."""

    @classmethod
    def of(cls, labels: Sequence[Label | None]) -> _Behind:
        article = takewhile(lambda label: label is None or label.kind not in _DIVIDES, labels)
        following = labels[0] if labels else None
        items = following is not None and following.kind is LabelKind.ITEM and not _value(following)
        lists = items and any(one.value == 1 for one in following.ordinals) if following is not None else False
        return cls(frozenset(map(_value, article)), lists)


def _places(text: str, label: Label | None, last: int, behind: _Behind) -> list[int]:
    """Where in a text the paragraphs begin that count on from `last`: the first of an article behind its title."""
    places: list[int] = []
    begun = label is not None and label.kind is LabelKind.ARTICLE
    for found in _NUMBER.finditer(text, label.end if label is not None else 0):
        value = int(found["number"])
        if value != last + 1 or value in behind.numbers or (found.end() == len(text) and not behind.lists):
            continue
        before = text[: found.start()]
        if found["stop"] is None and found["full"] is None:
            titled = begun and last == 0 and _is_title(before, label)
            if not titled:
                continue
        elif last == 0 or (found["stop"] and _SHORT.search(before)):
            continue
        places.append(found.start("number"))
        last = value
    return places


def _item_places(text: str) -> list[int]:
    """Where in a text the items begin that count on from the one with which it begins."""
    found = _ITEM.search(text) if ")" in text or "）" in text else None
    label = read_label(text) if found is not None else None
    start = 0
    while label is not None and label.kind is LabelKind.ITEM and (inner := read_label(text[start + label.end :])):
        start += label.end
        label = inner
    if label is None or label.kind is not LabelKind.ITEM:
        return []
    counts = {(one.family, one.value) for one in label.ordinals}
    places: list[int] = []
    for found in _ITEM.finditer(text, start + label.end):
        item = read_label(text[found.end() :])
        on = {(one.family, one.value) for one in item.ordinals if (one.family, one.value - 1) in counts} if item else {}
        if on:
            places.append(found.end())
            counts = set(on)
    return places


def _head_places(text: str) -> list[int]:
    """Where in a text a division begins behind the end of a sentence, its title in capitals, and what stands under it:
    "… shall not apply. SECTION 4. LAMPS The keeper …". The closing words of a treaty are a division, too.
    """
    places: list[int] = []
    for found in _HEAD.finditer(text):
        at = found.end()
        if is_testimonium(text[at:]):
            places += [at] * (not is_testimonium(text))
            continue
        annex = _ANNEX.match(text, at)
        head = annex.end() if annex is not None else at
        label = read_label(text[head:])
        if label is None or label.kind not in _DIVIDES:
            continue
        title = _CAPITALS.match(text, head)
        end = title.end() if title is not None else head
        if sum(map(str.isalpha, text[head + label.end : end])) < _LEAST_TITLE:
            continue
        places += [*dict.fromkeys((at, head)), *([end] if end < len(text) else [])]
    return places


def _is_title(before: str, label: Label | None) -> bool:
    """Whether what stands before the first number of an article is its number and title: words without a stop."""
    assert label is not None
    title = before[label.end :].strip()
    return 0 < len(title) <= _LONGEST_TITLE and not re.search(r"[.;:。；：]", title)


def _pieces(block: Block, places: Sequence[int]) -> list[Block]:
    if not places:
        return [block]
    ends = [*places, len(block.text)]
    pieces = [_part(block, 0, places[0])]
    pieces += [replace(_part(block, start, end), style="") for start, end in zip(places, ends[1:], strict=True)]
    return pieces


def _part(block: Block, start: int, end: int) -> Block:
    """The words of a block from `start` to `end`, without the spaces at its end, and the marks over them."""
    text = block.text[start:end].rstrip()
    end = start + len(text)
    marks: list[Mark] = [
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in block.marks
        if (mark.start < end and mark.end > start) or start < mark.start == mark.end <= end
    ]
    return replace(block, text=text, marks=tuple(marks))


def _told(cut: Sequence[str], more: int) -> tuple[ReportLine, ...]:
    if not more:
        return ()
    said = Message("Paragraphs that begin in the middle of a line, by numbers that count on: {n}.", (more,))
    return (ReportLine(Severity.INFO, said, cut[0] if len(cut) == 1 else f"{cut[0]} to {cut[-1]}"),)
