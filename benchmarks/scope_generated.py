"""Scope on made series of drafts: which provision reaches what, what moved of it, by which change, and who asked.

    python benchmarks/scope_generated.py [--languages fr,ar,zh,en,es,ru] [--series N] [--list]

Each series has three drafts of one convention, written to text files and read as any; what every paragraph reaches, and
which edit moved it, is known from the making (`measuring/scope_series.py`). `--list` prints every error.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.attribute import attribute  # noqa: E402
from app.attribution.scope_moves import scope_moves  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.notation.references.targets import place_key  # noqa: E402
from app.notation.scope.scope_map import read_scope  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.marks import ActorRef, Stance  # noqa: E402
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper  # noqa: E402
from app.treaty.reading import apply_reading  # noqa: E402
from app.treaty.scope import TargetKind  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least  # noqa: E402
from benchmarks.measuring.scope_series import DRAFTS, ScopeSeries  # noqa: E402

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.scope import ScopeMap, ScopeTarget

GOAL = 0.97


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

    def cells(self, *kinds: str) -> list[Cell]:
        """Precision and recall of each kind, then how many were planted of the first."""
        shares = [
            Cell(self.right[what] / of[what] if of[what] else None, goal=at_least(GOAL))
            for what in kinds
            for of in (self.told, self.planted)
        ]
        return [*shares, Cell(self.planted[kinds[0]], 0)]


class MadeDraft:
    """A draft of a series as it is read, with the keys of its provisions."""

    def __init__(self, series: ScopeSeries, at: int, resources: Resources, folder: Path) -> None:
        path = folder / f"draft{at}.txt"
        path.write_text(series.text(at), "utf-8")
        self.draft: Draft = apply_reading(
            read_draft(path, resources.register, resources.profiles, label=f"D{at}", language=series.language)
        ).draft
        keys = {place: key for key, place in series.places(at).items()}
        self.scope: ScopeMap = read_scope(self.draft, resources.scope_phrases(series.language))
        self.keys = {
            one.id: keys.get(place_key(one.address).removeprefix("article "), one.id) for one in self.draft.provisions
        }
        for one in self.draft.provisions:
            if place_key(one.address).endswith(", chapeau"):
                self.keys[one.id] = self.keys[one.parent]

    def target(self, target: ScopeTarget) -> str:
        """A target as the series has it."""
        if target.kind is TargetKind.CLASS:
            return str(target.id)
        provision = self.draft.by_id()[target.id]
        if not provision.parent or self.keys[target.id].startswith("o"):
            return self.keys[target.id]
        return f"{self.keys[provision.parent]}/{place_key(provision.address).rpartition('(')[2].rstrip(')')}"


def measure(series: ScopeSeries, resources: Resources, counts: Counts, *, show: bool) -> None:
    """Count what is told of one series."""
    with tempfile.TemporaryDirectory() as folder:
        drafts = [MadeDraft(series, at, resources, Path(folder)) for at in range(DRAFTS)]
    for at, one in enumerate(drafts):
        planted = set(series.cells(at))
        told = {(one.keys[reach.provision], one.target(reach.target)) for reach in one.scope.reaches}
        counts.add("cells", planted, told)
        counts.add(
            "offences",
            set(series.offences(at)),
            {one.keys[o.provision] for o in one.scope.offences if "(" not in o.address},
        )
        if show:
            texts = series.texts(at)
            for row, target in sorted(planted ^ told):
                print(
                    f"draft {at}: {'missed' if (row, target) in planted else 'MORE  '} {target}: {texts.get(row, row)}"
                )
    for at in range(DRAFTS - 1):
        _moves(series, at, drafts, resources, counts, show=show)


def _moves(
    series: ScopeSeries, at: int, drafts: list[MadeDraft], resources: Resources, counts: Counts, *, show: bool
) -> None:
    older, newer = drafts[at], drafts[at + 1]
    comparison = compare(older.draft, newer.draft)
    papers = [_paper(series, at)]
    answers = attribute(comparison, older.draft, newer.draft, papers, resources.register)
    planted = series.moves(at)
    told = {}
    changes = {one.id: one for one in comparison.changes}
    for move in scope_moves(older.scope, newer.scope, comparison, answers):
        side = newer if move.newer is not None else older
        held = move.newer or move.older
        assert held is not None
        cell = (side.keys[held.provision], side.target(held.target))
        where = {
            made.keys[part.provision]
            for change in move.changes
            for made, part in ((older, changes[change].older), (newer, changes[change].newer))
            if part is not None
        }
        told[cell] = (where, {actor.id for one in move.answers if not one.opposite for actor in one.actors})
    counts.add("moves", set(planted), set(told))
    for cell in set(planted) & set(told):
        (sources, actors), (where, names) = planted[cell], told[cell]
        counts.add("changes", {(cell, one) for one in sources}, {(cell, one) for one in where})
        counts.add("actors", {(cell, one) for one in actors}, {(cell, one) for one in names})
        if show and (sources != where or actors != names):
            print(f"pair {at}: {cell}: planted {set(sources)} {set(actors)}, told {where} {names}")
    if show:
        texts = series.texts(at) | series.texts(at + 1)
        for cell in sorted(set(planted) ^ set(told)):
            print(f"pair {at}: move {'missed' if cell in planted else 'MORE  '} {cell}: {texts.get(cell[0], '')}")


def _paper(series: ScopeSeries, at: int) -> ProposalPaper:
    proposals = []
    for n, one in enumerate(series.asks[at]):
        ask = Ask(f"p{n}.1", Edit(one.edit), Stance.PROPOSE, one.address, one.wording)
        actor = ActorRef(one.actor, one.actor)
        proposals.append(Proposal(f"p{n}", (actor,), "proponent", one.address, "made", "", "", f"D{at}", (ask,)))
    return ProposalPaper("made", "", "", tuple(proposals))


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--languages", default="fr,ar,zh,en,es,ru")
    words.add_argument("--series", type=int, default=4)
    words.add_argument("--first", type=int, default=0)
    words.add_argument("--list", action="store_true", help="print every error")
    given = words.parse_args()
    resources = load_resources(ROOT / "resources")
    vocabulary = tomllib.loads((ROOT / "benchmarks/measuring/scope_words.toml").read_text("utf-8"))
    report = Report("The scope of made series of drafts against what was planted.")
    kinds = ("cells", "offences", "moves", "changes", "actors")
    table = Table("Made series", (*(f"{kind}, {what}" for kind in kinds for what in ("P", "R")), "cells"))
    for language in given.languages.split(","):
        counts = Counts()
        for seed in range(given.first, given.first + given.series):
            series = ScopeSeries(seed, language, vocabulary[language])
            measure(series, resources, counts, show=given.list)
        table.add(language, *counts.cells(*kinds))
    report.show(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
