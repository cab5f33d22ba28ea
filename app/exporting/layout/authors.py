"""Who the author of a tracked change is said to be, and of what day it is.

The name of everybody who asked, as the page shows it; one whose link is no mark of the draft itself says so in
brackets, so that "matched" never looks like "marked", and one who asked for less than the change too. Words of which
nobody is known who asked for them are "Unattributed", also where somebody asked for the words in their place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.exporting.layout.chips import name_with_kind
from app.late_methods import dataclass
from app.redline.print_options import Authors
from app.treaty.attributions import Link

if TYPE_CHECKING:
    from app.exporting.layout.rows import PrintJob
    from app.redline.model import ChangeView, Chip
    from app.treaty.vocabulary import Vocabulary

_LONGEST = 200
"""Longest author in code points; Word refuses a file with one of more than 255."""
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_ASKED = ("propose", "cosponsor")
_STRENGTH = (Link.MARKED, Link.ASSERTED, Link.MATCHED)
"""Which link is named where one actor has several, the surest first."""


@dataclass(frozen=True)
class Signatures:
    """The author of each change by its id, the one of changes that are not in it, and the day of all."""

    came: dict[str, str]
    went: dict[str, str]
    """Those of the words that came by a change, and of those that went."""
    nobody: str
    date: str

    def author(self, change: str, *, gone: bool) -> str:
        """Who is the author of what a change puts in, or takes out (`gone`); `change` is "" for nobody's."""
        return (self.went if gone else self.came).get(change, self.nobody)


def signatures_of(drawing: PrintJob) -> Signatures:
    """Authors and day, as they were chosen."""
    choices, words, redline = drawing.choices, drawing.words, drawing.redline
    date = day_of(redline.newer.date or redline.newer.received) if choices.dated else ""
    if choices.signed:
        return Signatures({}, {}, choices.signed[:_LONGEST], date)
    if choices.authors is Authors.NONE:
        return Signatures({}, {}, words.say("Author"), date)
    named = [view for view in redline.changes if view.chips]
    came, went = ({view.id: author_of(view, words, gone=gone) for view in named} for gone in (False, True))
    return Signatures(came, went, words.say("Unattributed"), date)


def day_of(date: str) -> str:
    """An ISO date or time as WordprocessingML writes the time of a revision, "" for what is no whole day."""
    day = date[:10]
    return f"{day}T00:00:00Z" if _DAY.fullmatch(day) else ""


def author_of(view: ChangeView, words: Vocabulary, *, gone: bool | None = None) -> str:
    """All who asked for a change, or for the words of it that went (`gone`), or that came (False); never who asked for
    the opposite.
    """
    links: dict[str, list[Chip]] = {}
    for chip in view.chips:
        if not chip.opposite and (gone is None or _answers(chip, view, gone=gone)):
            links.setdefault(name_with_kind(chip.name, chip.type, words), []).append(chip)
    names = [_qualified(name, chips, words) for name, chips in links.items()]
    if not names:
        return words.say("Unattributed")
    shown = len(names)
    while shown > 1 and len(_first(names, shown, words)) > _LONGEST:
        shown -= 1
    return _first(names, shown, words)[:_LONGEST]


def _answers(chip: Chip, view: ChangeView, *, gone: bool) -> bool:
    """Whether somebody asked for the words that went, or came. Who is named without evidence at hand did."""
    theirs = [
        one
        for one in view.attributions
        if one.link is chip.link
        and one.stance.value == chip.stance
        and not one.opposite
        and any(actor.id == chip.actor for actor in one.actors)
    ]
    return not theirs or any(one.answers(gone=gone) for one in theirs)


def _first(names: list[str], shown: int, words: Vocabulary) -> str:
    rest = len(names) - shown
    more = [words.count("and {n} more", "and {n} more", rest)] if rest else []
    return words.joined([*names[:shown], *more])


def _qualified(name: str, chips: list[Chip], words: Vocabulary) -> str:
    """A name with what it did but ask, and how that is known but by a mark."""
    link = min((chip.link for chip in chips), key=_STRENGTH.index)
    said = [] if any(chip.stance in _ASKED for chip in chips) else [words.term("stance", chips[0].stance)]
    if all(chip.partly for chip in chips):
        said.append(words.say("in part"))
    if link is not Link.MARKED:
        said.append(words.term("link", link.value))
    return words.say("{name} ({role})", name=name, role=words.joined(said)) if said else name
