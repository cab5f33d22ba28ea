"""Sources on made series of drafts: which way each change leads, in which draft each departure came and went, and since
when each source is there.

    python benchmarks/precedents_generated.py [--languages en,fr,es] [--series N] [--first N] [--held] [--list]

Each series has four drafts and a shelf of two instruments, written to text files and read as any; all is known from the
making (`measuring/precedent_series.py`). With --held it is made of wordings that were kept back while developing.
--list prints every error.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.precedents.bearings import bearings  # noqa: E402
from app.attribution.precedents.departures import source_histories  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.services.comparisons.precedents import precedents_of  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.instruments import Instrument  # noqa: E402
from app.treaty.reading import apply_reading  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least  # noqa: E402
from benchmarks.measuring.precedent_series import DRAFTS, PrecedentSeries  # noqa: E402

if TYPE_CHECKING:
    from app.attribution.precedents.departures import DepartureCourse, SourceHistory
    from app.treaty.draft import Draft
    from benchmarks.measuring.precedent_series import Paragraph, PlantedDeparture

GOAL = 0.97
_PLACE = re.compile(r"(?:^|-)(\d+)/(\d+)$")


class Counts:
    """How many of what was planted was told, and how many of what was told was planted."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.planted: Counter[str] = Counter()

    def add(self, what: str, planted: set[object], told: set[object]) -> None:
        """Count one set against another."""
        self.right[what] += len(planted & told)
        self.told[what] += len(told)
        self.planted[what] += len(planted)

    def share(self, what: str, of: Counter[str]) -> Cell:
        """A share of all that was told, or planted."""
        return Cell(self.right[what] / of[what] if of[what] else None, goal=at_least(GOAL))


def measure(series: PrecedentSeries, resources: Resources, counts: Counts, *, show: bool) -> None:
    """Count what is told of one series."""
    with tempfile.TemporaryDirectory() as folder:

        def read(text: str, label: str) -> Draft:
            path = Path(folder) / f"{label}.txt"
            path.write_text(text, "utf-8")
            return apply_reading(
                read_draft(path, resources.register, resources.profiles, label=label, language=series.language)
            ).draft

        drafts = [read(text, f"D{at}") for at, text in enumerate(series.texts)]
        shelf = [
            Instrument("source", read(series.instrument, "source"), "SOURCE"),
            Instrument("other", read(series.other, "other"), "OTHER"),
        ]
    maps = [precedents_of(draft, shelf, resources) for draft in drafts]
    steps = [compare(drafts[at], drafts[at + 1]) for at in range(DRAFTS - 1)]
    for at, step in enumerate(steps):
        told: set[object] = set()
        sides = {
            change.id: ((at + 1, change.newer.provision) if change.newer is not None else (at, change.older.provision))
            for change in step.changes
            if change.newer is not None or change.older is not None
        }
        for one in bearings(step, (drafts[at], drafts[at + 1]), maps[at], maps[at + 1], shelf):
            draft, provision = sides[one.change]
            told.add((*_planted_place(series, draft, provision), one.bearing.value))
        planted = {(led.article, led.paragraph, led.bearing) for led in series.led[at] if led.bearing}
        counts.add("bearing", set(planted), told)
        if show:
            for place in sorted(planted ^ told, key=str):
                paragraph = series.articles[place[0]][place[1]] if place[0] >= 0 else None
                print(f"step {at}: {'missed' if place in planted else 'MORE  '} {place} {paragraph and paragraph.text}")
    histories = source_histories(maps, steps, shelf)
    for provision in drafts[-1].provisions:
        place = _planted_place(series, DRAFTS - 1, provision.id)
        if place[0] < 0:
            continue
        paragraph = series.articles[place[0]][place[1]]
        found = next((one for key, one in histories.items() if key[:2] == (provision.id, "source")), None)
        _count_history(paragraph, found, counts, show=show)


def _count_history(paragraph: Paragraph, found: SourceHistory | None, counts: Counts, *, show: bool) -> None:
    planted_source = {paragraph.since} if paragraph.source else set()
    counts.add("since", planted_source, {found.since} if found is not None else set())
    if not paragraph.source:
        return
    courses = (*found.departures, *found.gone) if found is not None else ()
    planted = [one for one in paragraph.departures if one.went is None or one.went > max(one.came, paragraph.since)]
    used: set[int] = set()
    for one in planted:
        match = max(
            (at for at, course in enumerate(courses) if at not in used and _is_same(one, course)),
            key=lambda at: _likeness(one, courses[at]),
            default=None,
        )
        if match is not None:
            used.add(match)
        course = courses[match] if match is not None else None
        right = course is not None and (course.came, course.went) == (one.came, one.went)
        counts.planted["departure"] += 1
        counts.right["departure"] += right
        if show and not right:
            told = [(side(c.departure.older), side(c.departure.newer), c.came, c.went) for c in courses]
            print(f"departure: {one} in {paragraph.text!r}: told {told}")
    heavy = [
        at for at, course in enumerate(courses) if at not in used and course.departure.weight.value == "substantive"
    ]
    counts.told["departure"] += len(used)
    loose = [at for at in heavy if not any(_touches(one, courses[at]) for one in paragraph.departures)]
    counts.told["departure"] += len(loose)
    if show:
        for at in loose:
            course = courses[at]
            print(
                "MORE departure:", side(course.departure.older), side(course.departure.newer), course.came, course.went
            )


def side(one: object) -> str:
    """The words of a side of a change."""
    return getattr(one, "text", "") or ""


def _is_same(one: PlantedDeparture, course: DepartureCourse) -> bool:
    """Whether a departure that is told has the words of a planted one: most of what came, else of what went."""
    came, went = side(course.departure.newer), side(course.departure.older)
    if one.into:
        return _most(one.into, came)
    return _most(one.out, went)


def _likeness(one: PlantedDeparture, course: DepartureCourse) -> int:
    """How many words a planted departure and one that is told have in common, less those that one has alone."""
    pairs = ((one.into, side(course.departure.newer)), (one.out, side(course.departure.older)))
    return sum(
        2 * len(set(mine.split()) & set(theirs.split())) - len(set(mine.split()) ^ set(theirs.split()))
        for mine, theirs in pairs
    )


def _touches(one: PlantedDeparture, course: DepartureCourse) -> bool:
    return bool(
        set(one.into.split()) & set(side(course.departure.newer).split())
        or set(one.out.split()) & set(side(course.departure.older).split())
    )


def _most(planted: str, told: str) -> bool:
    words = planted.split()
    return 2 * sum(word in told.split() for word in words) > len(words) if words else False


def _planted_place(series: PrecedentSeries, draft: int, provision: str) -> tuple[int, int]:
    found = _PLACE.search(provision)
    return series.places[draft].get((int(found[1]), int(found[2])), (-1, 0)) if found else (-1, 0)


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--languages", default="en,fr,es")
    words.add_argument("--series", type=int, default=6)
    words.add_argument("--first", type=int, default=0)
    words.add_argument("--held", action="store_true", help="of the wordings that were kept back")
    words.add_argument("--list", action="store_true", help="print every error")
    given = words.parse_args()
    resources = load_resources(ROOT / "resources")
    vocabulary = tomllib.loads((ROOT / "benchmarks/measuring/precedent_words.toml").read_text("utf-8"))
    report = Report("Sources of made series of drafts against what was planted.")
    table = Table(
        "Made series, wordings kept back" if given.held else "Made series",
        (
            "bearings, P",
            "bearings, R",
            "since, P",
            "since, R",
            "departures, P",
            "departures, R",
            "bearings",
            "departures",
        ),
    )
    for language in given.languages.split(","):
        counts = Counts()
        for seed in range(given.first, given.first + given.series):
            series = PrecedentSeries(seed, language, vocabulary[language], held=given.held)
            measure(series, resources, counts, show=given.list)
        cells = [
            counts.share(what, of) for what in ("bearing", "since", "departure") for of in (counts.told, counts.planted)
        ]
        table.add(language, *cells, Cell(counts.planted["bearing"], 0), Cell(counts.planted["departure"], 0))
    report.show(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
