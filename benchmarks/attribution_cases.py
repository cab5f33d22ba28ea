"""Who asked for an edit, and who for the contrary, in small cases with known answers: precision and recall by family.

    python benchmarks/attribution_cases.py [FOLDER…] [--only FAMILY] [--json OUT] [--markdown OUT]

FOLDER holds a folder for each case (two drafts and papers) and `expected.json`, a list of cases: `id`, `family`,
`language`, `older`, `newer`, `papers`, `args`, and for the words of each change that is `expected` who must be named
`for` it, who `against`, and who may stand on `either` side. ../shared/judge/attribution if none is given. The cases are
compared by the program's own verb, and only its JSON is read. A name on a change for which nobody is expected is
false; every false and every missed name is listed. There is no peer: no other program names who asked.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.main import main as travaux  # noqa: E402
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_least  # noqa: E402

JUDGED = ROOT.parent / "shared" / "judge" / "attribution"
MANY = 10
"""Names that a family must have given for its precision to be held to a goal."""
GOALS = {"all": (0.99, 0.90, 0.99, 0.80), "language": (0.97, 0.85, None, None), "family": (0.98, None, None, None)}
"""Precision and recall of who asked, then of who asked for the contrary; None is no goal."""
MOVE = "(move)"
"""Words that stand for whatever was moved."""


@dataclass
class Count:
    """Names of one side: rightly given, given, wanted."""

    right: int = 0
    given: int = 0
    wanted: int = 0

    def add(self, given: set[str], wanted: set[str]) -> None:
        """Count the names of one change."""
        self.right += len(given & wanted)
        self.given += len(given)
        self.wanted += len(wanted)

    def precision(self) -> float | None:
        """Rightly given of those given; None where none was."""
        return self.right / self.given if self.given else None

    def recall(self) -> float | None:
        """Rightly given of those wanted; None where none was."""
        return self.right / self.wanted if self.wanted else None


@dataclass
class Tally:
    """Both sides of all cases of a family, of a language, or of all."""

    cases: int = 0
    asked: Count = field(default_factory=Count)
    contrary: Count = field(default_factory=Count)


@dataclass(frozen=True)
class Row:
    """One expected change, or one that nobody expected to have a name: who was named, and who is right."""

    words: str
    given: dict[bool, set[str]]
    """By whether it is the contrary that was asked for."""
    wanted: dict[bool, set[str]]
    either: set[str]
    shown: bool = True


def main() -> int:
    """Run all cases, print the tables and the names that are false or missed; returns 1 where one is false."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--only", default="", metavar="FAMILY")
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--markdown", type=Path, metavar="OUT")
    given = parser.parse_args()
    report = Report("Who asked, in small cases with known answers")
    tallies: dict[str, Tally] = defaultdict(Tally)
    false, missed = [], []
    for folder, case in cases(given.folders or [JUDGED], given.only):
        keys = ("all", f"family {case['family']}", f"language {case['language']}")
        for key in keys:
            tallies[key].cases += 1
        for row in rows(case, compared(folder, case)):
            wrong, lacking = judged(row, [tallies[key] for key in keys])
            false += [f"{case['id']}: “{row.words}” {name}" for name in wrong]
            missed += [f"{case['id']}: “{row.words}” {name}" for name in lacking]
    if not tallies:
        print("There are no such cases here.")
        return 1
    report.show(table(tallies))
    for title, found in (("False names", false), ("Missed", missed)):
        print(f"\n{title}: {len(found)}", *found, sep="\n  ")
    report.details |= {"false": false, "missed": missed}
    report.write(given.json, given.markdown)
    return 1 if false else 0


def cases(folders: Iterable[Path], only: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every case with its folder, those of one family where it is named."""
    for folder in folders:
        for case in json.loads((folder / "expected.json").read_text("utf-8")):
            if only in ("", case["family"]):
                yield folder / case["id"], case


def compared(folder: Path, case: dict[str, Any]) -> list[dict[str, Any]]:
    """The changes that the program tells of; none where it refuses."""
    with tempfile.TemporaryDirectory() as there:
        out = Path(there) / "changes.json"
        words = ["compare", str(folder / case["older"]), str(folder / case["newer"]), "--json", str(out)]
        papers = [str(folder / name) for name in case["papers"]]
        words += [*(["--evidence", *papers] if papers else []), *case["args"]]
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            travaux(words)
        found: list[dict[str, Any]] = json.loads(out.read_text("utf-8"))["changes"] if out.exists() else []
        return found


def rows(case: dict[str, Any], changes: list[dict[str, Any]]) -> Iterator[Row]:
    """What is expected with what was found, then all other changes that have a name."""
    used: set[int] = set()
    for expected in case["expected"]:
        here = places(expected["words"], changes, used)
        used.update(here)
        wanted = {False: set(expected["for"]), True: set(expected["against"])}
        named = {side: {name for n in here for name in names(changes[n], side)} for side in (False, True)}
        yield Row(expected["words"], named, wanted, set(expected["either"]), bool(here))
    for n, change in enumerate(changes):
        named = {side: names(change, side) for side in (False, True)}
        if n not in used and (named[False] or named[True]):
            yield Row(f"{' → '.join(texts(change))[:100]} (elsewhere)", named, {False: set(), True: set()}, set())


def places(words: str, changes: list[dict[str, Any]], used: set[int]) -> list[int]:
    """The changes whose words hold those that are expected (`@0` before them: the first of these); where there is
    none, those not yet used whose words they hold.
    """
    nth, words = (int(words[1]), words[2:]) if words.startswith("@") else (None, words)
    words = " ".join(words.split())
    if words == MOVE:
        return [n for n, change in enumerate(changes) if change["kind"] == "move"]
    found = [n for n, change in enumerate(changes) if any(words in text for text in texts(change))]
    if nth is not None:
        found = found[nth : nth + 1]
    return found or [
        n
        for n, change in enumerate(changes)
        if n not in used and any(len(text) > 2 and text.strip(" ,.;") in words for text in texts(change))
    ]


def texts(change: dict[str, Any]) -> list[str]:
    """The words of a change, older before newer."""
    return [" ".join(side["text"].split()) for side in (change["older"], change["newer"]) if side]


def names(change: dict[str, Any], opposite: bool) -> set[str]:
    """Who is named on one side of a change. Who is named in a role has it behind a colon; `?` is no State known."""
    return {
        name_of(actor, attribution["role"])
        for attribution in change["attributions"]
        if attribution["opposite"] is opposite
        for actor in attribution["actors"]
        if actor["id"] != "?" or actor["type"] == "author"
    }


def name_of(actor: dict[str, Any], role: str) -> str:
    """A name as `expected.json` has it."""
    if actor["type"] == "author":
        return f"author:{actor['as_written'].replace(' ', '_')}"
    return str(actor["id"]) + ("" if role == "proponent" else f":{role}")


def judged(row: Row, tallies: list[Tally]) -> tuple[list[str], list[str]]:
    """Count a row; the names that are false and those that are missed, in words."""
    wrong, lacking = [], [] if row.shown else ["is not shown as changed"]
    for side, said in ((False, "for"), (True, "against")):
        given, wanted = row.given[side] - row.either, row.wanted[side]
        for tally in tallies:
            (tally.contrary if side else tally.asked).add(given, wanted)
        wrong += [f"{said}: {name}" for name in sorted(given - wanted)]
        lacking += [f"{said}: {name}" for name in sorted(wanted - row.given[side])]
    return wrong, lacking


def table(tallies: dict[str, Tally]) -> Table:
    """Precision and recall of both sides, all, by family and by language."""
    made = Table(
        "Names in small cases with known answers",
        ("cases", "named", "wanted", "precision", "recall", "named against", "wanted", "precision ", "recall "),
    )
    for key, tally in sorted(tallies.items()):
        enough = tally.asked.given >= MANY
        goals: tuple[float | None, ...] = GOALS[key.partition(" ")[0]] if enough else (None, None, None, None)
        found = [*shares(tally.asked), *shares(tally.contrary)]
        cells = [Cell(value, 3, goal_of(goal)) for value, goal in zip(found, goals, strict=True)]
        asked = [Cell(float(number), 0) for number in (tally.cases, tally.asked.given, tally.asked.wanted)]
        other = [Cell(float(number), 0) for number in (tally.contrary.given, tally.contrary.wanted)]
        made.add(key, *asked, *cells[:2], *other, *cells[2:])
    return made


def shares(count: Count) -> tuple[float | None, float | None]:
    """Precision and recall."""
    return count.precision(), count.recall()


def goal_of(bound: float | None) -> Goal | None:
    """The goal of a share, None for none."""
    return None if bound is None else at_least(bound)


if __name__ == "__main__":
    raise SystemExit(main())
