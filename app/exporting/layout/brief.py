"""A brief as plain values: chosen amendments or changes, who asked for each and who for the contrary, what our own
notes say, and room for instructions. The page and the Word file draw the same; it computes nothing.

Two pages hold what is usually chosen. No change is ever cut for that: a long amendment goes on over more pages.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.exporting.layout.cells import cut, printable
from app.exporting.layout.chips import name_with_kind
from app.exporting.layout.folding import RANKS, cell_of, rank
from app.exporting.layout.merged_column import join_sides
from app.exporting.layout.title_page import found_of, name_of
from app.redline.chips import unique_chips
from app.redline.model import AmendmentKind, Run, Style
from app.redline.rows.one_text import NEW, STRUCK
from app.redline.tables.change_labels import amendment_place, meaning_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.exporting.layout.rows import PrintJob
    from app.redline.model import Amendment, ChangeView, Chip, Row
    from app.treaty.vocabulary import Vocabulary

_WORDS, _NAMES, _NOTES, _MOST_NOTES = 220, 130, 100, 2
"""Longest words of a draft, names and notes of one change, in code points, and how many notes: what two pages hold."""
_ARTICLE = RANKS["article"]
_PARAGRAPH, _ROOM = 620, 4800
"""Letters of the paragraphs of one line that are always whole, and of all lines of a brief: what its pages hold."""
_AROUND, _WORTH = 220, 60
"""Unchanged letters beside a change that always stand, and how many must be left out at least."""


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One amendment of a brief, or one change. Words that a draft does not have are "", and so are names where they are
    left out.
    """

    number: str
    place: str
    title: str
    older: str
    newer: str
    asked: str
    opposed: str
    fallback: tuple[str, ...]
    heading: str = ""
    """The heading under which it stands."""
    text: tuple[tuple[str, str], ...] = ()
    """Its whole paragraph as both drafts have it: words, each with "d" where they went, "i" where they came."""
    means: str = ""
    """What it means for rights, numbers and dates, in one line."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief in the words of its language."""

    title: str
    treaty: str
    language: str
    drafts: tuple[str, str]
    """The languages of the older and the newer draft, in which their words run."""
    handling: str
    words: dict[str, str]
    lines: tuple[BriefLine, ...]
    told: str
    """What a reader must know of what is not here."""


def brief_of(drawing: PrintJob, chosen: Sequence[str]) -> Brief:
    """A brief of the amendments and changes with the ids `chosen`, in the order of the redline; at most `MOST_BRIEF` of
    them.
    """
    redline, words = drawing.redline, drawing.words
    homes = {change: one for one in redline.amendments for change in one.changes}
    views = {view.id: view for view in redline.changes}
    asked = [_of_amendment(one, views) for one in redline.amendments if one.id in chosen]
    asked += [_of_change(view, homes.get(view.id)) for view in redline.changes if view.id in chosen]
    room = max(_PARAGRAPH, _ROOM // max(1, len(asked)))
    older, newer = name_of(redline.older, words), name_of(redline.newer, words)
    within = len({one.amendment.id for one in asked if one.amendment})
    told = words.count(
        "{n} of {total} amendments is here.", "{n} of {total} amendments are here.", within,
        total=words.number(len(redline.amendments)),
    )  # fmt: skip
    names = words.say("Names show who asked, not why the text changed.") if drawing.named else found_of(redline, words)
    return Brief(
        printable(words.say("Brief: {older} → {newer}", older=older, newer=newer)),
        printable(cut(redline.newer.title, _WORDS)),
        words.language,
        (redline.older.language or "en", redline.newer.language or "en"),
        printable(drawing.choices.handling),
        {
            "older": older,
            "newer": newer,
            "asked": words.say("Who asked"),
            "opposed": words.say("Who asked for the contrary"),
            "fallback": words.say("Our fallback"),
            "instructions": words.say("Instructions"),
        },
        tuple(_line(one, drawing, room) for one in sorted(asked, key=lambda one: one.views[0].number)),
        words.flow((told, names)),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one line of a brief tells of: an amendment with all its changes, or one change in its amendment."""

    key: str
    title: str
    views: tuple[ChangeView, ...]
    chips: tuple[Chip, ...]
    amendment: Amendment | None
    whole: bool
    """Whether it is all of the amendment."""


def _of_amendment(one: Amendment, views: Mapping[str, ChangeView]) -> _Asked:
    inside = tuple(views[change] for change in one.changes)
    return _Asked(str(one.number), one.headline, inside, one.chips, one, whole=True)


def _of_change(view: ChangeView, amendment: Amendment | None) -> _Asked:
    return _Asked(view.key, view.title, (view,), view.chips, amendment, whole=False)


def _line(one: _Asked, drawing: PrintJob, room: int) -> BriefLine:
    words, beside, first = drawing.words, drawing.beside, one.views[0]
    nobody, none = (words.say("Unattributed"), "—") if drawing.named else ("", "")
    notes = [
        note for view in one.views for note in (*beside.red_lines.get(view.id, ()), *beside.notes.get(view.id, ()))
    ]
    row, heading = _row_of(first, drawing)
    alone = len(one.views) == 1
    place = amendment_place(one.amendment, words) if one.whole and one.amendment else place_of(first, words)
    return BriefLine(
        one.key,
        printable(place),
        printable(one.title),
        printable(first.older_text.strip()) if alone else "",
        printable(first.newer_text.strip()) if alone else "",
        _names([chip for chip in unique_chips(one.chips) if not chip.opposite], words) or nobody,
        _names([chip for chip in unique_chips(one.chips) if chip.opposite], words) or none,
        tuple(printable(cut(" ".join(note.split()), _NOTES)) for note in _first(list(dict.fromkeys(notes)), words)),
        printable(cut(heading, _NAMES)),
        _paragraphs(one, row, drawing, room),
        printable(meaning_of(one.amendment, words)) if one.amendment else "",
    )


def _paragraphs(one: _Asked, row: Row | None, drawing: PrintJob, room: int) -> tuple[tuple[str, str], ...]:
    """The paragraphs of a line with every change in them; unchanged words far from any are folded where all of them
    take more than `room`. Of what was decided throughout there is the first, and how many more places there are.
    """
    if row is None:
        return ()
    rows = {each.id: each for each in drawing.redline.rows}
    places = list(dict.fromkeys(view.row for view in one.views)) if one.whole else [row.id]
    rest = 0
    if one.amendment is not None and one.amendment.kind is AmendmentKind.THROUGHOUT:
        places, rest = places[:1], len(places) - 1
    found = [_runs_of(rows[name]) if name in rows else () for name in places]
    if not any(found):
        return ()
    length = sum(len(run.text) for runs in found for run in runs)
    fold = length > (room if one.whole else _PARAGRAPH)
    pieces: list[tuple[str, str]] = []
    for name, runs in zip(places, found, strict=True):
        said = list(_pieces(runs, fold=fold)) if runs else _words_of([view for view in one.views if view.row == name])
        pieces += [("\n", "")] * bool(pieces and said) + said
    if rest:
        pieces.append(("\n" + drawing.words.count("and {n} more", "and {n} more", rest), ""))
    return tuple(pieces)


def _words_of(views: Sequence[ChangeView]) -> list[tuple[str, str]]:
    """What stands in no paragraph, as a number that came, told by its words."""
    both = [(words.strip(), code) for view in views for words, code in ((view.older_text, "d"), (view.newer_text, "i"))]
    return [(printable(words), code) for words, code in both if words]


def _row_of(view: ChangeView, drawing: PrintJob) -> tuple[Row | None, str]:
    """The row of a change, and the last heading over it."""
    heading = ""
    for row in drawing.redline.rows:
        cell = cell_of(row)
        said = "".join(run.text for run in cell.heading).strip()
        heading = said if said or rank(cell) <= _ARTICLE else heading
        if row.id == view.row:
            return row, heading
    return None, ""


def _runs_of(row: Row) -> tuple[Run, ...]:
    """The words of a row as one text, with its heading where anything changed in that; () where it has no words."""
    cell = join_sides(row)
    heading = cell.heading if any(map(_is_changed, cell.heading)) else ()
    parts = [part for part in (cell.number, heading, cell.text) if part]
    if not (heading or cell.text):
        return ()
    gap = (Run(" ", Style.EQUAL),)
    return tuple(itertools.chain(parts[0], *((*gap, *part) for part in parts[1:])))


def _is_changed(run: Run) -> bool:
    """Whether anything happened to words: they are never left out."""
    return bool(run.change) or run.style in STRUCK or run.style in NEW


def _pieces(runs: Sequence[Run], *, fold: bool) -> Iterator[tuple[str, str]]:
    """Words, each with what happened to them; with `fold` unchanged ones further than `_AROUND` from any change have
    the sign of what is left out in their place.
    """
    stretches = [(changed, list(group)) for changed, group in itertools.groupby(runs, _is_changed)]
    for at, (changed, group) in enumerate(stretches):
        if changed or not fold:
            for run in group:
                yield printable(run.text), "d" if run.style in STRUCK else "i" if run.style in NEW else ""
            continue
        words = "".join(run.text for run in group)
        before, after = at > 0, at < len(stretches) - 1
        if len(words) <= _AROUND * (before + after) + _WORTH:
            yield printable(words), ""
            continue
        first = words[:_AROUND].rsplit(" ", 1)[0] if before else ""
        last = words[-_AROUND:].split(" ", 1)[-1] if after else ""
        yield printable(f"{first}{' ' * before}…{' ' * after}{last}"), ""


def _first(notes: Sequence[str], words: Vocabulary) -> tuple[str, ...]:
    """As many notes as there is room for, and how many more there are."""
    rest = len(notes) - _MOST_NOTES
    more = (words.count("and {n} more", "and {n} more", rest),) if rest > 0 else ()
    return (*notes[:_MOST_NOTES], *more)


def _names(chips: Sequence[Chip], words: Vocabulary) -> str:
    """Names with how it is known that they asked; how many more there are where the room does not hold all."""
    said: list[str] = []
    for chip in chips:
        one = words.say(
            "{name} ({role})",
            name=name_with_kind(chip.name, chip.type, words),
            role=words.joined(
                (
                    words.term("stance", chip.stance),
                    words.term("link", chip.link.value),
                    *([words.say("in part")] if chip.partly else []),
                )
            ),
        )
        if said and len(words.joined((*said, one))) > _NAMES:
            break
        said.append(one)
    rest = len(chips) - len(said)
    return printable(words.joined((*said, words.count("and {n} more", "and {n} more", rest)) if rest else said))
