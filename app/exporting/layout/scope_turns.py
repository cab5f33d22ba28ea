"""What moved in the scope between two drafts, as plain data and in sentences: for the title page, the page of its own,
comments, the web page and tables. Facts of the redline; nothing is computed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.layout.appendix_tables import place_label
from app.exporting.layout.cells import cut, printable
from app.exporting.layout.chips import chip_data
from app.redline.scope.words import turn_sentence

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.scope.model import ScopeTurn

_LONGEST = 240
"""Longest sentence on a title page, in code points."""


def scope_line(drawing: PrintJob) -> str:
    """That other offences are reached than before, with the first of the moves that carries most; "" where none moved.

    It stands on title pages: the moves themselves stand on a page of their own.
    """
    words = drawing.words
    if not drawing.scope:
        return ""
    most = max(drawing.scope, key=lambda turn: len(turn.carries))
    counted = words.count(
        "{n} provision reaches other offences than before, or otherwise.",
        "{n} provisions reach other offences than before, or otherwise.",
        len(_places(drawing.scope)),
    )
    return words.flow((counted, cut(turn_sentence(most, words), _LONGEST)))


def _places(turns: tuple[ScopeTurn, ...]) -> set[str]:
    """The provisions whose cells moved."""
    own = {turn.root for turn in turns if not turn.by_offence}
    return own | {step.provision for turn in turns for step in turn.carries}


def scope_sentences(drawing: PrintJob) -> dict[str, tuple[str, ...]]:
    """What each change moved in the scope, by the ids of the changes."""
    found: dict[str, tuple[str, ...]] = {}
    for turn in drawing.scope:
        said = drawing.words.labelled(drawing.words.term("tag", "scope"), turn_sentence(turn, drawing.words))
        for change in turn.changes:
            found[change] = (*found.get(change, ()), said)
    return found


def scope_of(drawing: PrintJob, places: frozenset[str]) -> dict[str, Any] | None:
    """The moves in the order of the text, each with what was reached and is, what goes along with it, the changes that
    made it with where they are drawn, and who asked; None where nothing moved.
    """
    redline, words, choices = drawing.redline, drawing.words, drawing.choices
    if not drawing.scope:
        return None
    views = {view.id: view for view in redline.changes}
    lines = []
    for turn in drawing.scope:
        made = [views[one] for one in turn.changes if one in views]
        lines.append({
            "place": printable(words.place(turn.address)),
            "heading": printable(turn.heading),
            "whole": printable(turn_sentence(turn, words)) if turn.by_offence else "",
            "older": printable(turn.older or "–"),
            "newer": printable(turn.newer or "–"),
            "carried": printable(words.say("This carries {places} along.", places=turn.carried))
            if turn.carried and not turn.by_offence else "",
            "changes": [[drawing.numbers(made), place_label(made[0], places)]] if made else [],
            "chips": [chip_data(chip, words, choices.followed) for chip in turn.chips] if drawing.named else [],
        })  # fmt: skip
    told = words.say(
        "Which provisions reach other offences than before, as both drafts are read: a class of offences is never "
        "taken apart into offences."
    )
    heads = [words.say("Where"), words.say("Reached"), words.say("Reaches now"), words.say("By which changes")]
    return {"told": told, "heads": heads, "lines": lines}
