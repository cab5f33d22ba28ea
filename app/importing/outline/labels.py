"""The number of one block, automatic or typed, once its tracked changes are accepted and as it was before them.

It reads one block and cuts its number from its words; which of several numbers counts on from which is
`tree.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.notation.labels.labels import Label, LabelKind, read_label
from app.treaty.marks import Format, Mark, Revision, RevisionKind, RevisionUnit

if TYPE_CHECKING:
    from app.importing.source.blocks import Block


@dataclass(frozen=True, slots=True)
class NumberedBlock:
    """A block, or the rest of one, with its number cut off. Brackets that stood before the number begin its `text`."""

    label: Label | None
    """What the number is, by the accepted text; by the original text where the whole block is deleted."""
    number: str
    text: str
    marks: tuple[Mark, ...]
    revision: Revision | None = None
    """A revision of the printed number (unit NUMBER), if it was another before."""
    typed: bool = False
    """True when the number is typed words of the paragraph; False when the word processor makes it."""


def split_number(block: Block, language: str) -> NumberedBlock:
    """The number of `block` and the words after it."""
    if block.label or block.label_before is not None:
        return _automatic(block, language)
    revisions = [m for m in block.marks if isinstance(m, Revision) and m.end > m.start]
    if revisions:
        return _tracked(block, revisions, language)
    label = read_label(block.text, language, loose=True)
    if label is None:
        return NumberedBlock(None, "", block.text, block.marks)
    text, marks = _cut(block.text, block.marks, label.lead, label.start, label.end)
    return NumberedBlock(label, label.number, text, marks, typed=True)


def split_second_number(part: NumberedBlock, language: str) -> NumberedBlock | None:
    """The second number of a block that has two, "3. Option A: …", "(b) (i) …", read from what stands after the
    first; else None.
    """
    label = read_label(part.text, language)
    if label is None or label.weak or label.kind not in (LabelKind.ITEM, LabelKind.OPTION) or part.label is None:
        return None
    if any(isinstance(m, Revision) and m.start < label.end for m in part.marks):
        return None
    if part.label.kind is LabelKind.ITEM and label.kind is LabelKind.ITEM and not _nests(part.label, label):
        return None
    if part.label.kind not in (LabelKind.ITEM, LabelKind.OPTION):
        return None
    text, marks = _cut(part.text, part.marks, label.lead, label.start, label.end)
    return NumberedBlock(label, label.number, text, marks, None, part.typed)


def _nests(outer: Label, inner: Label) -> bool:
    """An item inside an item on one line begins a series of another kind: "1. (a)", "(c) (i)", not "1. 2". A letter
    that is a Roman numeral, too, may be either.
    """
    families = {o.family for o in outer.ordinals}
    return any(o.value == 1 and families != {o.family} for o in inner.ordinals)


def _automatic(block: Block, language: str) -> NumberedBlock:
    label, number = _without_stop(block.label, language)
    revision = None
    if block.label_before is not None and block.label_before != block.label:
        earlier, before = _without_stop(block.label_before, language)
        label = label or earlier
        if before != number:
            # Who edits the words did not make the number change.
            revision = _number_revision(before, (block.number_by,) if block.number_by else ())
    return NumberedBlock(label, number, block.text, block.marks, revision)


def _without_stop(shown: str, language: str) -> tuple[Label | None, str]:
    """An automatic number as a label, and as printed but for the stop behind "Article 5."."""
    label = read_label(f"{shown} Words", language) if shown else None
    return label, label.number if label is not None and label.kind is not LabelKind.ITEM else shown


def _number_revision(before: str, marks: Iterable[Mark]) -> Revision:
    """A revision of the number, by whoever revised its own words; nobody's when the word processor counted anew."""
    revisions = [m for m in marks if isinstance(m, Revision)]
    first = revisions[0] if revisions else None
    kind = first.kind if first else RevisionKind.INSERTED
    by = (first.author, first.date) if first else ("", "")
    return Revision(0, 0, kind, *by, RevisionUnit.NUMBER, before, first.sign if first else "")


def _tracked(block: Block, revisions: Sequence[Revision], language: str) -> NumberedBlock:
    """A typed number in a paragraph with tracked changes: read in the accepted words and in the original ones."""
    accepted, accepted_map = _without(block.text, [r for r in revisions if not r.kind.adds])
    original, original_map = _without(block.text, [r for r in revisions if r.kind.adds])
    now = read_label(accepted, language)
    before = read_label(original, language)
    if now is None and before is None:
        return NumberedBlock(None, "", block.text, block.marks)
    # The spaces behind a number do not count: words put in between two of them belong to the text.
    ends = [_stored(accepted_map, len(accepted[: now.end].rstrip()), len(block.text))] if now else []
    ends += [_stored(original_map, len(original[: before.end].rstrip()), len(block.text))] if before else []
    end = max(ends)
    label = now or before
    assert label is not None
    if (now is None and accepted.strip()) or (before is None and original.strip()):
        return _half_tracked(block, now, before, (accepted_map, original_map), accepted, original)
    number, was = (now.number if now else ""), (before.number if before else "")
    start = _stored(accepted_map if now else original_map, label.start, len(block.text))
    text, marks = _cut(block.text, block.marks, label.lead, start, end)
    revision = None
    if number != was:
        inside = [r for r in revisions if r.start < end]
        revision = _number_revision(was, inside)
    return NumberedBlock(label, number, text, marks, revision, typed=True)


def _half_tracked(
    block: Block,
    now: Label | None,
    before: Label | None,
    maps: tuple[Sequence[int], Sequence[int]],
    accepted: str,
    original: str,
) -> NumberedBlock:
    """A number that only one of the two readings has, in a paragraph that both have: it is a number if its words are
    revised whole.
    """
    label, places = (now, maps[0]) if now else (before, maps[1])
    assert label is not None
    length = len(block.text)
    said = accepted if now else original
    start, end = _stored(places, label.start, length), _stored(places, len(said[: label.end].rstrip()), length)
    cut = [m for m in block.marks if isinstance(m, Revision) and m.start < end and m.kind.adds == (now is not None)]
    covered = sum(min(m.end, end) - max(m.start, start) for m in cut if m.end > start)
    if covered < len(block.text[start:end].rstrip()):
        return NumberedBlock(None, "", block.text, block.marks)
    head = block.text[:start]
    if head.split() == label.lead.split():
        text, marks = _cut(block.text, block.marks, label.lead, start, end)
    else:  # words that the other reading has before it
        lead = head if head.endswith(" ") else f"{head} "
        text, marks = _cut(block.text, block.marks, lead, start, end)
        marks = tuple(replace(m, end=len(lead)) if isinstance(m, Revision) and m.end == len(head) else m for m in marks)
    revision = _number_revision("" if now else label.number, cut)
    return NumberedBlock(label, label.number if now else "", text, marks, revision, typed=True)


def _without(text: str, gone: Sequence[Revision]) -> tuple[str, list[int]]:
    """`text` without some ranges, and for each code point that stays its place in `text`."""
    out = bytearray(len(text))
    for revision in gone:
        for place in range(revision.start, min(revision.end, len(text))):
            out[place] = 1
    kept = [place for place in range(len(text)) if not out[place]]
    return "".join(text[place] for place in kept), kept


def _stored(places: Sequence[int], offset: int, length: int) -> int:
    """The place in the stored text of an offset in a reading of it: right behind the code point before it."""
    if offset == 0:
        return places[0] if places else length
    return places[offset - 1] + 1 if offset <= len(places) else length


def _cut(text: str, marks: Iterable[Mark], lead: str, start: int, end: int) -> tuple[str, tuple[Mark, ...]]:
    """`text` without its number at [start, end), opening brackets before it kept, and the marks over what is left."""
    while end < len(text) and text[end].isspace():
        end += 1
    kept = lead + text[end:]
    marks = tuple(marks)
    if not marks:
        return kept, ()
    places: list[int] = []
    led = 0
    for place in range(len(text) + 1):
        if place >= end:
            places.append(place - end + len(lead))
        else:
            places.append(led)
            if place < start and led < len(lead) and text[place] == lead[led]:
                led += 1
    moved: list[Mark] = []
    for mark in marks:
        new_start, new_end = places[mark.start], places[mark.end]
        if new_start == new_end and mark.end > mark.start and isinstance(mark, Revision | Format):
            continue
        moved.append(replace(mark, start=new_start, end=new_end))
    return kept, tuple(moved)
