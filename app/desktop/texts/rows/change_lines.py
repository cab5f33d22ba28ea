"""At which lines of a row its changes stand, and who is named beside each line: so that a name stands at the words for
which it was asked, and at no others.

It places nothing in the margin (`margin.py`), and finds out nothing of who asked: a change bears the chips that the
Redline gives it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.chips import sorted_chips, unique_chips

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.desktop.texts.rows.text_shapes import FieldShape
    from app.redline.model import Amendment, Chip, Row

Bearers = Mapping[str, Sequence["Chip"]]
"""The chips that changes bear, by the ids of the changes."""


@dataclass(frozen=True, slots=True)
class MarginLine:
    """Changes that begin on one line of a row: the middle of that line, and where the words of them all end, in pixels
    from the top of the row; the chips that one of them bears; the amendments that begin with one of them.
    """

    middle: float
    end: float
    changes: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()
    begun: tuple[Amendment, ...] = ()


def change_lines(
    row: Row, shapes: Sequence[FieldShape], bearers: Bearers, begun: Sequence[Amendment], first: tuple[float, float]
) -> tuple[MarginLine, ...]:
    """The lines of a row at which changes of it begin, from the top; the first one always, at which stands what has no
    words here: `first` are its middle and its height. A change of words on both sides begins where its newer words do.
    """
    middle, tall = first
    places = _places(shapes)
    held = {change: places.get(change, (middle, middle)) for change in row.changes}
    lines: list[tuple[float, list[str]]] = [(middle, [])]
    for change in sorted(row.changes, key=lambda one: held[one][0]):
        if held[change][0] - lines[-1][0] >= tall / 2:
            lines.append((held[change][0], []))
        lines[-1][1].append(change)
    lines = lines if lines[0][1] or len(lines) == 1 else lines[1:]
    told = set(row.chips)  # what the row does not say of its changes, its margin does not either
    borne = {change: [chip for chip in bearers.get(change, ()) if chip in told] for change in row.changes}
    loose = told.difference(*borne.values())
    starts = {change: number for number, (_, changes) in reversed(list(enumerate(lines))) for change in changes}
    where = [min((starts[one] for one in amendment.changes if one in starts), default=0) for amendment in begun]
    return tuple(
        MarginLine(
            at,
            max((at, *(held[change][1] for change in changes))),
            tuple(changes),
            _chips_of((borne[change] for change in changes), [] if number else [c for c in row.chips if c in loose]),
            tuple(one for one, line in zip(begun, where, strict=True) if line == number),
        )
        for number, (at, changes) in enumerate(lines)
    )


def _chips_of(borne: Iterable[Sequence[Chip]], loose: Sequence[Chip]) -> tuple[Chip, ...]:
    """The chips of one line, each name once on either side."""
    return unique_chips(sorted_chips([*(chip for chips in borne for chip in chips), *loose]))


def _places(shapes: Sequence[FieldShape]) -> dict[str, tuple[float, float]]:
    """By change, the middle of the line on which its words or its sign begin, those of the newer side where it has
    some, and where the last of its words on either side end.
    """
    found: dict[str, tuple[float, float]] = {}
    sides: dict[str, str] = {}
    for shape in shapes:
        for span in shape.spans:
            change = span.piece.change
            if not change:
                continue
            line = shape.layout.lineForTextPosition(span.at)
            last = shape.layout.lineForTextPosition(max(span.at, span.at + span.length - 1))
            if not line.isValid() or not last.isValid():
                continue
            top, end = shape.place.y() + line.y() + line.height() / 2, shape.place.y() + last.y() + last.height()
            if change not in found or (sides[change] == "older" and shape.side != "older"):
                end = max(end, found[change][1]) if change in found else end
                found[change], sides[change] = (top, end), shape.side
            else:
                begun, ended = found[change]
                here = shape.side == sides[change]
                found[change] = (min(begun, top) if here else begun, max(ended, end))
    return found
