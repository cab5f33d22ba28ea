"""Where the words of a draft come from: its precedents on a shelf of instruments, and since which draft.

What is found is the business of `app.comparison.precedents`; here a shelf is kept ready between calls, and earlier
drafts are asked the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.cache import ProcessCache
from app.comparison.compare import compare
from app.comparison.precedents.find_precedents import find_precedents
from app.comparison.precedents.shelf_index import index_shelf
from app.job import PartProgress, SilentProgress
from app.treaty.instruments import Instrument

if TYPE_CHECKING:
    from app.job import Progress
    from app.services.resources import Resources
    from app.treaty.draft import Draft
    from app.treaty.precedents import Precedent, PrecedentMap

_SHELVES = 3
"""Shelves that stay ready in a process."""

_WORD = re.compile(r"\w+")

SourceName = tuple[str, str]
"""Key of an instrument and id of a provision of it."""


@dataclass(frozen=True)
class DatedPrecedents:
    """The precedents of the last of several drafts, with the drafts in which they came in."""

    found: PrecedentMap
    since: Mapping[tuple[str, SourceName], int]
    """For a provision and a source of it, the index of the draft since which it has had it."""


def shelf_of(texts: Sequence[Draft]) -> tuple[Instrument, ...]:
    """A shelf of texts that were read from files: each is known by the name of its file, made unique."""
    keys: dict[str, int] = {}
    shelf: list[Instrument] = []
    for text in texts:
        stem = "-".join(_WORD.findall(Path(text.source).stem.casefold())) or "instrument"
        number = keys[stem] = keys.get(stem, 0) + 1
        shelf.append(Instrument(stem if number == 1 else f"{stem}~{number}", text))
    return tuple(shelf)


def precedents_of(
    draft: Draft,
    shelf: Sequence[Instrument],
    resources: Resources,
    progress: Progress | None = None,
    kept: ProcessCache | None = None,
) -> PrecedentMap:
    """The precedents of every provision of a draft, or of a reading of it, on a shelf. Raises what `progress` does."""
    phrases = resources.stock_phrases(draft.language)
    instruments = tuple(shelf)
    index = (kept or ProcessCache()).recall(
        "shelves", (instruments, phrases), lambda: index_shelf(instruments, phrases), _SHELVES
    )
    return find_precedents(draft, instruments, phrases=phrases, index=index, progress=progress)


def dated_precedents(
    drafts: Sequence[Draft],
    shelf: Sequence[Instrument],
    resources: Resources,
    progress: Progress | None = None,
    kept: ProcessCache | None = None,
) -> DatedPrecedents:
    """The precedents of the last of some drafts (as read, in their order), and since which draft each has been there.

    A provision is followed from draft to draft by the pairs of their comparison; a source stays the same while the one
    that is named holds it, or stands in it. Raises what `progress` raises.
    """
    progress, kept = progress or SilentProgress(), kept or ProcessCache()
    parts = [
        PartProgress(progress, 100 * number // len(drafts), 100 * (number + 1) // len(drafts))
        for number in range(len(drafts))
    ]
    last = len(drafts) - 1
    found = precedents_of(drafts[-1], shelf, resources, parts[0], kept)
    since = {(one.provision, _name(precedent)): last for one in found.provisions for precedent in one.precedents}
    course: dict[str, tuple[str, ...]] = {one.provision: (one.provision,) for one in found.provisions if one.precedents}
    for number in range(last - 1, -1, -1):
        part = parts[last - number]
        older: dict[str, list[str]] = {}
        for pair in compare(drafts[number], drafts[number + 1]).pairs:
            older.setdefault(pair.newer, []).append(pair.older)
        course = {
            provision: tuple(dict.fromkeys(before for at in places for before in older.get(at, ())))
            for provision, places in course.items()
        }
        before = precedents_of(drafts[number], shelf, resources, part, kept).by_provision()
        for (provision, name), draft in since.items():
            if draft == number + 1 and any(
                _is_within(name, _name(one)) for at in course[provision] for one in before.get(at, ())
            ):
                since[provision, name] = number
    return DatedPrecedents(found, since)


def _name(precedent: Precedent) -> SourceName:
    return precedent.instrument, precedent.provision


def _is_within(one: SourceName, other: SourceName) -> bool:
    """Whether of two sources one is the other, or stands in it."""
    if one[0] != other[0]:
        return False
    return one[1] == other[1] or one[1].startswith(f"{other[1]}/") or other[1].startswith(f"{one[1]}/")
