"""A made negotiation from the zero draft to the third revision: fates, names, positions, status, silent changes.

    python benchmarks/negotiation.py [--keep FOLDER] [--json OUT] [--markdown OUT]

`negotiation/` beside this file holds a treaty of twelve articles in four drafts and six papers of six delegations, and
`truth.toml`: what became of each ask, who asked for each change, who stands where, what was agreed, and what changed
without anybody's asking, all written before the program read a word of it. The texts are made into text files, Word
files, PDFs and web pages and brought into a dossier by the program's own verbs, and only its JSON is read. Everything
that is wrong is listed. There is no peer: no other program tells fates.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.main import main as travaux  # noqa: E402
from benchmarks.attribution_cases import MOVE, Count, names, texts  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least, at_most  # noqa: E402
from benchmarks.measuring.paper_forms import write_form  # noqa: E402

SOURCES = Path(__file__).with_suffix("")
FATES = 0.97
"""The share of fates that should be right."""
WITHDRAWN = "withdrawn"
"""In the truth, of what its author took back: no fate is right, and so is "not taken"."""

Facts = dict[str, Any]


@dataclass
class Names:
    """The names of one pair of drafts, on both sides, and how many silent changes bear one."""

    asked: Count = field(default_factory=Count)
    contrary: Count = field(default_factory=Count)
    silent: int = 0
    silent_named: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    false: int = 0


class Dossier:
    """The negotiation in a dossier of its own, and what the program says of it, as JSON."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "negotiation.travaux"
        self.refused: list[str] = []

    def bring_in(self, truth: Facts) -> None:
        """Make the files and import them; what the program refuses is kept as said."""
        for draft in truth["draft"]:
            made = write_form(SOURCES / draft["source"], draft["form"], self.folder)
            self._run("import", str(self.path), str(made), "--label", draft["label"])
        for paper in truth["paper"]:
            self._run(
                "proposals", str(self.path), str(write_form(SOURCES / paper["source"], paper["form"], self.folder))
            )

    def told(self, verb: str) -> Facts:
        """What a verb says of the whole dossier."""
        return self._json(verb, str(self.path))

    def compared(self, older: str, newer: str) -> list[Facts]:
        """The changes between two drafts."""
        changes: list[Facts] = self._json("compare", f"{self.path}#{older}", f"{self.path}#{newer}")["changes"]
        return changes

    def _json(self, *words: str) -> Facts:
        out = self.folder / "out.json"
        self._run(*words, "--json", str(out))
        told: Facts = json.loads(out.read_text("utf-8"))
        return told

    def _run(self, *words: str) -> None:
        said = io.StringIO()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
            code = travaux(list(words))
        if code:
            self.refused.append(said.getvalue().strip().replace(f"{self.folder}/", ""))


def main() -> int:
    """Make the dossier, lay what the program says against the truth, print both; returns 1 where a name is false."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where to leave the files and the dossier")
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--markdown", type=Path, metavar="OUT")
    given = parser.parse_args()
    truth = tomllib.loads((SOURCES / "truth.toml").read_text("utf-8"))
    report = Report(truth["title"])
    with tempfile.TemporaryDirectory() as made:
        if given.keep:
            given.keep.mkdir(parents=True, exist_ok=True)
        dossier = Dossier(given.keep or Path(made))
        dossier.path.unlink(missing_ok=True)
        dossier.bring_in(truth)
        labels = [draft["label"] for draft in truth["draft"]]
        found = fates(truth["ask"], dossier.told("fate")["asks"], labels, truth["positions"])
        pairs = {
            f"{pair['older']} → {pair['newer']}": names_of_pair(pair, dossier.compared(pair["older"], pair["newer"]))
            for pair in truth["pair"]
        }
        where = positions(truth["positions"], dossier.told("positions")["positions"])
        agreed = statuses(truth["status"], dossier.told("status")["agreed"])
    show_all(report, dossier.refused, found, pairs, where, agreed)
    report.write(given.json, given.markdown)
    return 1 if any(one.false for one in pairs.values()) else 0


@dataclass
class Judged:
    """How many of something are right, of how many, and what is wrong; `beside`: told, and not in the truth."""

    right: int = 0
    whole: int = 0
    wrong: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


def fates(wanted: list[Facts], told: list[Facts], labels: list[str], known: list[str]) -> Judged:
    """Every fate of every ask against what is right; an ask that was not read has none right. Of those told beside,
    support that is a position of the truth (`known`) is right.
    """
    judged, used = Judged(), set()
    for ask in wanted:
        found = ask_of(ask, told)
        used.update(one["ask"] for one in found)
        said = {fate["draft"]: fate for one in found[:1] for fate in one["fates"]}
        for label, right in zip(labels[-len(ask["fates"]) :], ask["fates"], strict=True):
            fate = said.get(label)
            judged.whole += 1
            if is_right(right, fate):
                judged.right += 1
                continue
            told_as = "not read" if not found else f"{fate['fate']} ({fate['why']})" if fate else found[0]["reason"]
            who = ", ".join(ask["actors"])
            judged.wrong.append(f"{who}, {ask['at']}, in {label}: is {right}, said {told_as}")
    judged.beside = [
        f"{', '.join(actor['id'] for actor in one['actors'])}, {one['address'] or 'no place'}: “{one['wording'][:60]}”"
        for one in told
        if one["ask"] not in used
        and one["fates"]
        and not all(f"{actor['id']} support {one['address']}" in known for actor in one["actors"])
    ]
    return judged


def is_right(right: str, fate: Facts | None) -> bool:
    """Whether a fate is what it should be."""
    if right == WITHDRAWN:
        return fate is None or fate["fate"] == "not taken"
    return fate is not None and fate["fate"] == right


def ask_of(ask: Facts, told: list[Facts]) -> list[Facts]:
    """The asks that the program read in the paper, from its actors, with its words; those at its place first."""
    found = [
        one
        for one in told
        if Path(one["source"]).stem == ask["paper"]
        and {actor["id"] for actor in one["actors"]} == set(ask["actors"])
        and (ask["words"] in f"{one['wording']} {one['anchor']}" if ask["words"] else one["address"] == ask["at"])
        and ask.get("edit", one["edit"]) in (one["edit"], one["stance"])
    ]
    return sorted(found, key=lambda one: one["address"] != ask["at"])


def names_of_pair(pair: Facts, changes: list[Facts]) -> Names:
    """The names of each change that is expected, then those of all others, which nobody asked for.

    A bracket set or gone where a change is expected may bear the names of that one.
    """
    counted, used, there = Names(), set(), dict[str, set[str]]()
    for expected in pair["change"]:
        here = [n for n in places(expected, changes) if n not in used]
        used.update(here)
        either = set(expected.get("either", ()))
        wanted = {False: set(expected.get("for", ())), True: set(expected.get("against", ()))}
        given = {side: {name for n in here for name in names(changes[n], side)} for side in (False, True)}
        for n in here:
            there.setdefault(place_of(changes[n]), set()).update(wanted[False], wanted[True], either)
        count(counted, f"“{expected['words']}”", given, wanted, either)
        if not here:
            counted.missed.append(f"“{expected['words']}” is not shown as changed")
        if expected.get("silent"):
            counted.silent += 1
            counted.silent_named += bool((given[False] | given[True]) - either)
    for n, change in enumerate(changes):
        given = {side: names(change, side) for side in (False, True)}
        if n not in used and (given[False] or given[True]):
            may = there.get(place_of(change), set()) if change["kind"] == "bracketing" else set()
            count(counted, f"“{' → '.join(texts(change))[:100]}”", given, {False: set(), True: set()}, may)
    return counted


def count(
    counted: Names, words: str, given: dict[bool, set[str]], wanted: dict[bool, set[str]], either: set[str]
) -> None:
    """Count the names of one change on both sides."""
    for side, tally, said in ((False, counted.asked, "for"), (True, counted.contrary, "against")):
        named = given[side] - either
        tally.add(named, wanted[side])
        counted.false += len(named - wanted[side])
        counted.wrong += [f"{words} {said}: {name}" for name in sorted(named - wanted[side])]
        counted.missed += [f"{words} {said}: {name}" for name in sorted(wanted[side] - given[side])]


def places(expected: Facts, changes: list[Facts]) -> list[int]:
    """The changes that are the words expected; where there are none, those that hold them."""
    words = expected["words"]
    if words == MOVE:
        return [n for n, change in enumerate(changes) if change["kind"] == "move"]
    at = expected.get("at", "").lower().replace(" ", "-").replace("(", "/").replace(")", "")
    here = [n for n, change in enumerate(changes) if not at or at in place_of(change).split(" ")]
    return [n for n in here if words in texts(changes[n])] or [
        n for n in here if any(words in text for text in texts(changes[n]))
    ]


def place_of(change: Facts) -> str:
    """The ids of the provisions of a change, older before newer."""
    return " ".join(side["provision"] for side in (change["older"], change["newer"]) if side)


def positions(wanted: list[str], told: list[Facts]) -> Judged:
    """Who is said to stand where."""
    said = [f"{one['actor']['id']} {one['stance']} {one['address']}" for one in told if one["counts"]]
    judged = Judged(whole=len(wanted))
    judged.wrong = [f"{one}: not told" for one in wanted if one not in said]
    judged.right = judged.whole - len(judged.wrong)
    judged.beside = [one for one in dict.fromkeys(said) if one not in wanted]
    return judged


def statuses(wanted: list[Facts], told: list[Facts]) -> Judged:
    """Which texts are said to be agreed, since when, and touched by which draft."""
    said = [
        (one["text"], draft, level, one["touched"])
        for one in told
        for draft, level in [
            (one["draft"], one["status"]),
            *((later["draft"], later["status"]) for later in one["after"]),
        ]
    ]
    judged = Judged(whole=len(wanted))
    for one in wanted:
        if any(one["words"] in text and rest == [one["since"], one["level"], one["touched"]] for text, *rest in said):
            judged.right += 1
        else:
            judged.wrong.append(f"“{one['words']}”: {one['level']} since {one['since']} is not told")
    judged.beside = [
        f"“{one['text'][:60]}”" for one in told if not any(other["words"] in one["text"] for other in wanted)
    ]
    return judged


def show_all(
    report: Report, refused: list[str], found: Judged, pairs: dict[str, Names], where: Judged, agreed: Judged
) -> None:
    """Print the tables and all that is wrong."""
    facts = Table("What became, who stands where, what is agreed", ("right", "of", "share", "told beside"))
    for name, one, goal in (("fates", found, FATES), ("positions", where, None), ("status", agreed, None)):
        share = Cell(one.right / one.whole, 3, at_least(goal) if goal else None)
        facts.add(name, Cell(one.right, 0), Cell(one.whole, 0), share, Cell(len(one.beside), 0))
    report.show(facts)
    columns = ("for: right", "false", "missed", "against: right", "false ", "missed ", "silent", "of them named")
    table = Table("Names on each pair", columns)
    for pair, one in pairs.items():
        cells: list[Cell] = []
        for side in (one.asked, one.contrary):
            cells += [Cell(side.right, 0), Cell(side.given - side.right, 0, at_most(0))]
            cells += [Cell(side.wanted - side.right, 0)]
        table.add(pair, *cells, Cell(one.silent, 0), Cell(one.silent_named, 0, at_most(0)))
    report.show(table)
    lists = {
        "Refused": refused,
        "Wrong fates": found.wrong,
        "Asks that nobody made": found.beside,
        "False names": [f"{pair}: {line}" for pair, one in pairs.items() for line in one.wrong],
        "Missed names": [f"{pair}: {line}" for pair, one in pairs.items() for line in one.missed],
        "Positions missed": where.wrong,
        "Positions that nobody took": where.beside,
        "Status missed": agreed.wrong,
        "Agreed by nobody": agreed.beside,
    }
    for title, lines in lists.items():
        print(f"\n{title}: {len(lines)}", *lines, sep="\n  ")
    report.details |= lists


if __name__ == "__main__":
    raise SystemExit(main())
