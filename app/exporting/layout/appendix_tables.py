"""Pages that are printed on request: the index of actors, what became of proposals, what tracked changes do not say, as
plain data. Facts of the redline and of what stands beside it; nothing is computed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.layout.cells import cut, printable
from app.exporting.layout.chips import plain_chip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import ChangeView
    from app.redline.print_options import FateLine, SilentLine
    from app.treaty.vocabulary import Vocabulary


_LONGEST = 300
"""Longest words of a line of what is not said."""


def places_of(body: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """The labels of the items that are drawn: what can be linked, and has a page."""
    return frozenset(item["at"] for item in body if item.get("at"))


def place_label(view: ChangeView, places: frozenset[str]) -> str:
    """The label of the item in which a change is drawn; "" where it is drawn together with others in one line."""
    return next((label for label in (f"row-{view.row}", f"no-{view.id}") if label in places), "")


def silent_of(drawing: PrintJob) -> dict[str, Any] | None:
    """What the tracked changes of the newer draft do not say; None where nobody looked."""
    found, words = drawing.beside.silences, drawing.words
    if found is None:
        return None
    parts = (
        (words.say("Differences that no tracked change marks"), [line for line in found.lines if not line.idle]),
        (words.say("Tracked changes that change nothing"), [line for line in found.lines if line.idle]),
    )
    if not found.tracked:
        told = words.say("No tracked change is in the newer draft.")
    else:
        told = "" if found.lines else words.say("All differences are marked.")
    return {
        "told": told,
        "parts": [{"title": title, "lines": [_silent(line, words) for line in some]} for title, some in parts if some],
    }


def _silent(line: SilentLine, words: Vocabulary) -> dict[str, str]:
    return {
        "place": printable(words.place(line.address)),
        "kind": "" if line.idle else words.term("kind", line.kind),
        "older": printable(cut(" ".join(line.older.split()), _LONGEST)),
        "newer": printable(cut(" ".join(line.newer.split()), _LONGEST)),
    }


def index_of(drawing: PrintJob, shown: frozenset[str], places: frozenset[str]) -> list[dict[str, Any]]:
    """Every actor named for a change among those `shown`, by name: the changes that it asked for, and those whose
    opposite it asked for.
    """
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for view in drawing.redline.changes:
        for chip in view.chips if view.id in shown else ():
            one = found.setdefault((chip.name, chip.type), {"for": {}, "against": {}})
            one["against" if chip.opposite else "for"][view.key] = place_label(view, places)
    return [
        {
            "chip": plain_chip(name, kind, drawing.words),
            "for": [list(item) for item in one["for"].items()],
            "against": [list(item) for item in one["against"].items()],
        }
        for (name, kind), one in sorted(found.items(), key=lambda item: (item[0][0].casefold(), item[0][1]))
    ]


def fates_of(drawing: PrintJob) -> dict[str, Any] | None:
    """What became of the proposals: those that were not taken first, then all others; None where none is known."""
    lines = drawing.beside.fates
    if not lines:
        return None
    words = drawing.words
    left = [line for line in lines if line.left]
    others = [line for line in lines if not line.left]
    return {
        "parts": [
            {"title": title, "lines": [_fate(line, drawing) for line in some]}
            for title, some in (
                (words.say("Proposals not taken"), left),
                (words.say("What became of the other proposals"), others),
            )
            if some
        ]
    }


def _fate(line: FateLine, drawing: PrintJob) -> dict[str, Any]:
    words = drawing.words
    return {
        "names": printable(words.joined(line.names)),
        "place": printable(words.place(line.address)),
        "wording": printable(
            words.beside((words.term("stance", line.stance), words.quoted(line.wording) if line.wording else ""))
        ),
        "fate": printable(words.term("fate", line.fate) if line.fate else words.told(line.why)),
        "source": printable(words.joined(one for one in (line.source, words.spot(line.where)) if one)),
    }
