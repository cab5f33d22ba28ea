"""The changes of substance as a table that a minister reads: short lines by provision, with who asked and the page.

Nothing is left out silently: every number is in it, words that have no room are counted, and the table says how many
changes there are, those of other classes too. What it shortens stands whole in the text.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from app.exporting.layout.appendix_tables import place_label
from app.exporting.layout.cells import cut, printable
from app.exporting.layout.rows import margin_of, numbers_said
from app.exporting.layout.title_page import sentence_of
from app.redline.model import RowState
from app.redline.tables.change_labels import place_of
from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import ChangeView
    from app.treaty.vocabulary import Vocabulary

_WORDS, _BREADTH = 25, 160
"""So many words are told of the changes of one provision, and so much breadth: that of 160 Latin letters."""
_WIDE = "\u2e80"
"""Signs from here on are as broad as two letters."""
_WHOLE = (RowState.INSERTED, RowState.DELETED)


def table_of(drawing: PrintJob, shown: frozenset[str], places: frozenset[str]) -> dict[str, Any] | None:
    """The changes of substance among those `shown`, and how many changes there are; None where there are none."""
    heavy = [v for v in drawing.redline.changes if v.id in shown and v.weight is ChangeClass.SUBSTANTIVE]
    everything = not drawing.redline.of
    counted = sentence_of(drawing.redline, drawing.words) if everything else _counted(heavy, drawing.words)
    return _table(heavy, counted, drawing, places)


def nobody_of(drawing: PrintJob, shown: frozenset[str], places: frozenset[str]) -> dict[str, Any] | None:
    """The changes of substance among those `shown` for which nobody is named; None where there are none."""
    alone = [
        view for view in drawing.redline.changes
        if view.id in shown and view.weight is ChangeClass.SUBSTANTIVE and all(chip.opposite for chip in view.chips)
    ]  # fmt: skip
    return _table(alone, _counted(alone, drawing.words), drawing, places)


def _counted(views: Sequence[ChangeView], words: Vocabulary) -> str:
    heavy = words.count("{n} change of substance", "{n} changes of substance", len(views))
    return words.say("{heavy}.", heavy=heavy)


def _table(
    views: Sequence[ChangeView], counted: str, drawing: PrintJob, places: frozenset[str]
) -> dict[str, Any] | None:
    if not views:
        return None
    words = drawing.words
    short = words.say("Words are shortened here; every change stands whole in the text, on the page that is given.")
    rows = [[*some] for _, some in itertools.groupby(views, lambda view: view.row)]
    lines = [_line(run, drawing, places) for run in _together(rows, drawing)]
    return {"told": words.flow((counted, short)), "lines": lines}


def _together(rows: Iterable[list[ChangeView]], drawing: PrintJob) -> Iterator[list[list[ChangeView]]]:
    """The provisions of each line: those of one article that came, or went, whole, one directly behind the other, are
    one line where nobody is named for any of them.
    """
    order = {row.id: (at, row) for at, row in enumerate(drawing.redline.rows)}
    run: list[list[ChangeView]] = []
    last: tuple[int, tuple[RowState, str]] | None = None
    for views in rows:
        at, row = order.get(views[0].row, (-2, None))
        whole = row is not None and row.state in _WHOLE and not any(view.chips for view in views)
        here = (at, (row.state, _article(views[0]))) if row is not None and whole else None
        if here is not None and last is not None and here == (last[0] + 1, last[1]):
            run.append(views)
        else:
            if run:
                yield run
            run = [views]
        last = here
    if run:
        yield run


def _article(view: ChangeView) -> str:
    return (view.newer_address or view.older_address).split("(")[0].split(",")[0]


def _line(run: Sequence[Sequence[ChangeView]], drawing: PrintJob, places: frozenset[str]) -> dict[str, Any]:
    """The changes of one provision, or of some that came or went together."""
    words, views = drawing.words, [view for some in run for view in some]
    first, last = _place(run[0], words), _place(run[-1], words)
    return {
        "number": numbers_said([view.number for view in views], words),
        "place": printable(first if first == last else words.say("{first} to {last}", first=first, last=last)),
        "said": _said(views, words),
        "who": margin_of(views, drawing),
        "at": place_label(views[0], places),
    }


def _place(views: Sequence[ChangeView], words: Vocabulary) -> str:
    both = next((view for view in views if view.older_address and view.newer_address), views[0])
    return place_of(both, words)


def _said(views: Sequence[ChangeView], words: Vocabulary) -> list[list[str]]:
    """What changed, [numbers, words], as far as there is room, brackets last; then how many changes there are more."""
    titles: dict[str, list[int]] = {}
    for view in sorted(views, key=lambda view: view.kind is ChangeKind.BRACKETING):  # words tell more than brackets
        titles.setdefault(_title(view, words), []).append(view.number)
    said: list[list[str]] = []
    room, breadth, left = _WORDS, _BREADTH, len(views)
    for title, numbers in titles.items():
        room, breadth = room - len(title.split()), breadth - _breadth(title)
        if said and (room < 0 or breadth < 0):
            break
        said.append([numbers_said(numbers, words), printable(_fitting(title))])
        left -= len(numbers)
    return [*said, ["", words.count("and {n} more", "and {n} more", left)]] if left else said


def _title(view: ChangeView, words: Vocabulary) -> str:
    """What a change is called; of brackets only what became of them, since one is as another."""
    if view.kind is not ChangeKind.BRACKETING:
        return view.title
    if view.older_text.strip() and view.newer_text.strip():
        return words.say("brackets set otherwise")
    return words.say("brackets lifted") if view.older_text.strip() else words.say("brackets put")


def _breadth(text: str) -> int:
    return sum(2 if sign >= _WIDE else 1 for sign in text)


def _fitting(title: str) -> str:
    """A title cut to the words and the breadth that a line has."""
    parts = title.split(" ")
    short = " ".join(parts[:_WORDS]) + " …" if len(parts) > _WORDS else title
    return short if _breadth(short) <= _BREADTH else cut(short, _BREADTH * len(short) // _breadth(short))
