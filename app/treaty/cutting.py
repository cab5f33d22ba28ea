"""Cuts and joins the texts of fields. Ranges go, several texts become one, marks are moved along, with a map back.

It holds the arithmetic of readings; which ranges go and which provisions join is `reading`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.marks import Alternatives, AttributionTag, Mark, Revision, StatusMark

if TYPE_CHECKING:
    from app.treaty.draft import Provision


@dataclass(frozen=True, slots=True)
class Segment:
    """`length` code points of a reading's field that stand in the stored draft at `provision`, `field`,
    `stored_start`.
    """

    start: int
    provision: str
    field: str
    stored_start: int
    length: int


MappedText = tuple[str, tuple[Mark, ...], tuple[Segment, ...]]
"""A text, its marks and its map."""


@dataclass(frozen=True, slots=True)
class ProvisionPart:
    """A provision with its fields as a reading leaves them, before it is known whether it joins another."""

    provision: Provision
    number: str
    heading: str
    heading_marks: tuple[Mark, ...]
    heading_map: tuple[Segment, ...]
    text: str
    text_marks: tuple[Mark, ...]
    text_map: tuple[Segment, ...]

    @property
    def empty(self) -> bool:
        """True when text and heading have no words left."""
        return not self.text.strip() and not self.heading.strip()


def cut_ranges(
    source: tuple[str, str],
    text: str,
    marks: tuple[Mark, ...],
    ranges: Iterable[tuple[int, int]],
    joins: tuple[bool, bool] = (False, False),
) -> MappedText:
    """`text` without `ranges`, its marks at their new places, and the map back to `source` (provision id, field).

    `joins` says whether something is joined before and after it; only then do spaces stay at its ends.

    What is cut out leaves one space; every piece that stays knows where it stood.

    >>> text, _, segments = cut_ranges(("article-1", "text"), "Ships always moor.", (), [(6, 13)])
    >>> text, [(one.start, one.stored_start, one.length) for one in segments]
    ('Ships moor.', [(0, 0, 6), (6, 13, 5)])
    """
    cuts = _closed_up(_merged(ranges), text, joins)
    if not cuts:
        whole = (Segment(0, *source, 0, len(text)),) if text else ()
        return text, marks, whole
    pieces: list[str] = []
    segments: list[Segment] = []
    new_place = [0] * (len(text) + 1)
    at = 0
    position = 0
    for start, end in [*cuts, (len(text), len(text))]:
        for offset in range(at, start):
            new_place[offset] = position + offset - at
        if start > at:
            segments.append(Segment(position, *source, at, start - at))
            pieces.append(text[at:start])
            position += start - at
        for offset in range(start, end):
            new_place[offset] = position
        at = end
    new_place[len(text)] = position
    return "".join(pieces), tuple(_shifted(marks, new_place, text)), tuple(segments)


def _closed_up(cuts: list[tuple[int, int]], text: str, joins: tuple[bool, bool]) -> list[tuple[int, int]]:
    """The cuts, each with one of the two spaces that would else stand side by side, or at an end, without it."""
    closed: list[tuple[int, int]] = []
    before, after = joins
    for start, end in cuts:
        left = text[start - 1] if start else "" if before else " "
        right = text[end] if end < len(text) else "" if after else " "
        if left == right == " ":
            start, end = (start, end + 1) if end < len(text) else (start - 1 if start else start, end)
        closed.append((start, end))
    return _merged(closed)


def _merged(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


def _shifted(marks: Iterable[Mark], place: Sequence[int], text: str) -> Iterable[Mark]:
    """Marks at their new offsets. One whose text is gone goes too, but a revision stays as a point that remembers its
    words.
    """
    for mark in marks:
        start, end = place[mark.start], place[mark.end]
        if isinstance(mark, Revision):
            before = text[mark.start : mark.end] if start == end and mark.end > mark.start else mark.before
            yield replace(mark, start=start, end=end, before=before)
        elif start == end and mark.end > mark.start:
            continue
        elif isinstance(mark, Alternatives):
            options = tuple((place[a], place[b]) for a, b in mark.options)
            yield replace(mark, start=start, end=end, options=options)
        elif isinstance(mark, AttributionTag | StatusMark):
            yield replace(mark, start=start, end=end, scope=(place[mark.scope[0]], place[mark.scope[1]]))
        else:
            yield replace(mark, start=start, end=end)


def mapped_texts(parts: Sequence[ProvisionPart], *, head: bool) -> list[MappedText]:
    """The texts of provisions that become one, in order; what is no number or heading of the whole becomes text.

    With `head` the first one's number and heading are those of the whole.
    """
    if len(parts) == 1:
        return [(parts[0].text, parts[0].text_marks, parts[0].text_map)]
    found: list[MappedText] = []
    for index, part in enumerate(parts):
        whole = index == 0 and head
        if part.provision.typed and not whole:
            if part.number:
                source = Segment(0, part.provision.id, "number", 0, len(part.number))
                found.append((part.number, (), (source,)))
            if part.number or (part.text and found and not found[-1][0].endswith(" ")):
                found.append((" ", (), ()))
        if part.heading and not whole:
            found.append((part.heading, part.heading_marks, part.heading_map))
            if part.text:
                found.append((" ", (), ()))
        found.append((part.text, part.text_marks, part.text_map))
    return found


def join_texts(pieces: Sequence[MappedText]) -> MappedText:
    """Pieces set one after the other as one text, with their marks and their maps."""
    if len(pieces) == 1:
        return pieces[0]
    whole = ""
    all_marks: list[Mark] = []
    all_segments: list[Segment] = []
    for piece, marks, segments in pieces:
        shift = len(whole)
        all_marks += _shifted(marks, range(shift, shift + len(piece) + 1), piece)
        all_segments += [replace(s, start=s.start + shift) for s in segments]
        whole += piece
    return whole, tuple(all_marks), tuple(all_segments)
