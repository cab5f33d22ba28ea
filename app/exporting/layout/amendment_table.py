"""The amendments as a table that a minister reads behind the cover: one line each, the heavy ones told most fully,
those of form shortest, by weight or in the order of the text; with who asked and the page.

Nothing is left out silently: every amendment of the print is in it. What it shortens stands whole in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.layout.appendix_tables import place_label
from app.exporting.layout.cells import cut, printable
from app.exporting.layout.chips import chip_data
from app.exporting.layout.source_pages import bearing_words, precedents_in
from app.exporting.layout.title_page import summary_of_prose
from app.redline.model import AmendmentKind, AmendmentWeight
from app.redline.print_options import TableOrder
from app.redline.tables.change_labels import amendment_heading, amendment_kind, amendment_place
from app.treaty.changes import ChangeClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Amendment, Chip
    from app.treaty.vocabulary import Vocabulary

_BREADTHS = {AmendmentWeight.A: 178, AmendmentWeight.B: 94, AmendmentWeight.C: 80}
"""So much breadth a line has, by weight, place and names with it: that of so many Latin letters."""
_LEAST = 30
"""So much of a headline is told whatever else stands in its line."""
_HEADING = 40
_NAMES = 3
_WIDE = "\u2e80"
"""Signs from here on are as broad as two letters."""


def table_of(drawing: PrintJob, shown: frozenset[str], places: frozenset[str]) -> dict[str, Any] | None:
    """The amendments of which a change is among those `shown`, by weight, each weight in the order of the text, or all
    in that order; None where there are none.
    """
    found = [one for one in drawing.redline.amendments if not shown.isdisjoint(one.changes)]
    return _table(found, summary_of_prose(drawing), drawing, places)


def nobody_of(drawing: PrintJob, shown: frozenset[str], places: frozenset[str]) -> dict[str, Any] | None:
    """The amendments with a change of substance, among those `shown`, for which nobody is named; None where there are
    none.
    """
    alone = {
        view.id for view in drawing.redline.changes
        if view.id in shown and view.weight is ChangeClass.SUBSTANTIVE and all(chip.opposite for chip in view.chips)
    }  # fmt: skip
    found = [one for one in drawing.redline.amendments if not alone.isdisjoint(one.changes)]
    counted = drawing.words.count("{n} change of substance", "{n} changes of substance", len(alone))
    return _table(found, drawing.words.say("{heavy}.", heavy=counted), drawing, places)


def _table(
    amendments: Sequence[Amendment], told: str, drawing: PrintJob, places: frozenset[str]
) -> dict[str, Any] | None:
    if not amendments:
        return None
    words = drawing.words
    short = words.say("Words are shortened here; every change stands whole in the text, on the page that is given.")
    if drawing.choices.order is TableOrder.TEXT:
        parts = [{"title": "", "lines": _lines(amendments, drawing, places)}]
    else:
        parts = [
            {
                "title": words.say("{name} ({role})", name=_called(weight, words), role=words.number(len(some))),
                "lines": _lines(some, drawing, places),
            }
            for weight in AmendmentWeight
            if (some := [one for one in amendments if one.weight is weight])
        ]
    return {
        "told": words.flow((told, short)),
        "parts": parts,
        "weights": [_called(weight, words) for weight in AmendmentWeight],
    }


def _called(weight: AmendmentWeight, words: Vocabulary) -> str:
    what = {
        AmendmentWeight.A: words.say("what binds or is counted"),
        AmendmentWeight.B: words.say("other wording"),
        AmendmentWeight.C: words.say("form"),
    }[weight]
    return words.labelled(weight.value, what)


def _lines(amendments: Iterable[Amendment], drawing: PrintJob, places: frozenset[str]) -> list[dict[str, Any]]:
    """A line for each; the heading of an article stands at the first of those that are of it."""
    words = drawing.words
    views = {view.id: view for view in drawing.redline.changes}
    made: list[dict[str, Any]] = []
    above = ""
    for one in amendments:
        heading = "" if one.heading == above else amendment_heading(one)
        above = one.heading
        where = [place_label(views[change], places) for change in one.changes]
        place, chips = amendment_place(one, words), _chips(one.chips, drawing)
        heading = cut(heading, _HEADING) if one.weight is AmendmentWeight.A else ""
        bearing = bearing_words(one, words) if precedents_in(drawing) is not None else ""
        beside = (place, heading, *([bearing] if bearing else []), *(c[0] for c in chips))
        room = _BREADTHS[one.weight] - sum(_breadth(said) + 4 for said in beside)
        made.append({
            "number": str(one.number),
            "weight": one.weight.value,
            "place": printable(place),
            "heading": printable(heading),
            "said": printable(_said(one, max(room, _LEAST), words)),
            "bearing": printable(bearing),
            "chips": chips,
            "at": next((at for at in where if at), ""),
        })  # fmt: skip
    return made


def _said(one: Amendment, room: int, words: Vocabulary) -> str:
    """What an amendment does, in a breadth; of brackets only what it is called, one is as another."""
    if one.kind is AmendmentKind.BRACKETED:
        return amendment_kind(one.kind, words)
    return fitting(one.headline, room)


def _chips(chips: Sequence[Chip], drawing: PrintJob) -> list[list[str]]:
    """Who asked, as far as there is room, then how many more."""
    if not drawing.named:
        return []
    words, followed = drawing.words, drawing.choices.followed
    made = [chip_data(chip, words, followed, narrow=True) for chip in chips[:_NAMES]]
    rest = len(chips) - _NAMES
    return [*made, [words.say("+{n}", n=words.number(rest)), "n", "o", "", ""]] if rest > 0 else made


def fitting(text: str, breadth: int) -> str:
    """Text cut at a word to a breadth; the sign of what is left out stands behind it.

    >>> fitting("All ships shall moor.", 12)
    'All ships …'
    """
    wide = _breadth(text)
    return text if wide <= breadth else cut(text, breadth * len(text) // wide)


def _breadth(text: str) -> int:
    return sum(2 if sign >= _WIDE else 1 for sign in text)
