"""A Source or the cells of a table → the same with all that nobody sees shown (`app.treaty.unseen_signs`), and the
lines of the report that name it. Every reader's words go through here, and through nothing else for this.

It changes no offset, and it reads nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.message import Fact, Message
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Comment, Footnote, PlainMark, Revision
from app.treaty.unseen_signs import marks_of_direction, replace_unseen, unseen_signs

if TYPE_CHECKING:
    from app.importing.source.blocks import Block, Source
    from app.importing.source.grids import Grid

_WORDS: dict[type, tuple[str, ...]] = {
    Revision: ("author", "date", "before"),
    Comment: ("author", "date", "text"),
    PlainMark: ("remark",),
    Footnote: ("provision",),
}
"""The fields of marks that hold words of the file."""
_NUMBER = re.compile(r"\d+")
_MOST_PLACES = 30
"""Places of one sign that are named; of more, the first ones and their number."""


def show_in_source(source: Source) -> Source:
    """The same with what nobody sees shown, and named in its report."""
    told = _Told()
    report = tuple(
        replace(line, message=_message(line.message, line.where, told), where=replace_unseen(line.where))
        for line in source.report
    )
    blocks = tuple(_block(block, told) for block in source.blocks)
    return replace(
        source,
        blocks=blocks,
        title=replace_unseen(source.title),
        symbol=replace_unseen(source.symbol),
        date=replace_unseen(source.date),
        report=(*told.lines(), *report),
    )


def show_in_lines(text: str) -> tuple[str, list[ReportLine]]:
    """The same for lines of a text."""
    told = _Told()
    lines = [told.shown(line, f"line {number}") for number, line in enumerate(text.split("\n"), 1)]
    return "\n".join(lines), told.lines()


def show_in_grids(grids: Iterable[Grid]) -> tuple[tuple[Grid, ...], list[ReportLine]]:
    """The same for tables that no Source holds."""
    told = _Told()
    found = [replace(grid, name=replace_unseen(grid.name)) for grid in grids]
    return tuple(
        replace(
            grid,
            rows=tuple(tuple(told.shown(cell, grid.place(at)) for cell in row) for at, row in enumerate(grid.rows)),
        )
        for grid in found
    ), told.lines()


_SHOWN = "Signs that nobody sees, or that turn a line round, do nothing here and are shown as �: {signs}."
_KEPT = "Marks of direction in words that are read from the right, kept: {signs}."


class _Told:
    """What was found, and where."""

    def __init__(self) -> None:
        self._shown: dict[str, list[str]] = {}
        self._kept: dict[str, list[str]] = {}
        self._places: dict[str, list[str]] = {"shown": [], "kept": []}

    def shown(self, words: str, where: str) -> str:
        """The words as they may be shown."""
        if words.isprintable():
            return words  # none of these signs is
        for what, signs, found in (
            ("shown", self._shown, unseen_signs(words)),
            ("kept", self._kept, marks_of_direction(words)),
        ):
            for sign in found:
                signs.setdefault(f"U+{ord(sign):04X}", []).append(where)
                self._places[what].append(where)
        return replace_unseen(words)

    def lines(self) -> list[ReportLine]:
        """A line for what is shown as another sign, and one for what was kept, where there is any."""
        lines: list[ReportLine] = []
        if self._shown:
            signs, where = _counted(self._shown), _span(self._places["shown"])
            lines.append(ReportLine(Severity.WARNING, Message(_SHOWN, (signs,)), where))
        if self._kept:
            signs, where = _counted(self._kept), _span(self._places["kept"])
            lines.append(ReportLine(Severity.INFO, Message(_KEPT, (signs,)), where))
        return lines


def _counted(signs: dict[str, list[str]]) -> str:
    """How many of each, and the numbers of their places: "2 × U+202E (4, 9)"."""
    return ", ".join(f"{len(places)} × {sign}{_numbers(places)}" for sign, places in sorted(signs.items()))


def _numbers(places: Sequence[str]) -> str:
    numbers = [found[-1] for place in dict.fromkeys(places) if (found := _NUMBER.findall(place))]
    more = "…" if len(numbers) > _MOST_PLACES else ""
    return f" ({', '.join(numbers[:_MOST_PLACES])}{more})" if numbers else ""


def _span(places: Sequence[str]) -> str:
    named = [place for place in dict.fromkeys(places) if place]
    return f"{named[0]} to {named[-1]}" if len(named) > 1 else "".join(named)


def _message(message: Message, where: str, told: _Told) -> Message:
    """A sentence of the report, whose facts are words of the file."""
    return replace(message, facts=tuple(_fact(fact, where, told) for fact in message.facts))


def _fact(fact: Fact, where: str, told: _Told) -> Fact:
    if isinstance(fact, Message):
        return _message(fact, where, told)
    if isinstance(fact, tuple):
        return tuple(_fact(one, where, told) for one in fact)
    return told.shown(fact, where) if isinstance(fact, str) else fact


def _block(block: Block, told: _Told) -> Block:
    say = told.shown
    text, label, note = (say(words, block.where) for words in (block.text, block.label, block.note))
    before = block.label_before
    changed: dict[str, Any] = {"text": text, "label": label, "note": note, "style": replace_unseen(block.style)}
    changed["label_before"] = before if before is None else replace_unseen(before)
    if block.marks or block.revisions or block.number_by:
        changed["marks"] = tuple(_mark(mark, block.where, say) for mark in block.marks)
        changed["revisions"] = tuple(_mark(mark, block.where, say) for mark in block.revisions)
        changed["number_by"] = block.number_by and _mark(block.number_by, block.where, say)
    same = all(getattr(block, name) == value for name, value in changed.items())
    return block if same else replace(block, **changed)


def _mark(mark: Any, where: str, say: Callable[[str, str], str]) -> Any:
    """A mark of any sort, as it is or with its words shown."""
    fields = _WORDS.get(type(mark), ())
    changed = {name: said for name in fields if (said := say(getattr(mark, name), where)) != getattr(mark, name)}
    return replace(mark, **changed) if changed else mark
