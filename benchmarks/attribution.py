"""Attribution on pairs whose truth was read by hand (benchmarks/labels): precision and recall of the names, and time.

    python benchmarks/attribution.py [NAME…] [--all] [--words]

NAME is the name of a label file without its ending; all of them if none is given. Every wrong name, every miss and
every name on a change without a label is listed by place; `--all` lists the right ones too, and `--words` prints the
words of the drafts and of the evidence with each. Real drafts are taken from ../shared/corpus, and a pair that is not
there is left out with a word. There is no peer: no other program names who asked.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.attribute import attribute  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.importing.files import read_draft  # noqa: E402
from app.importing.proposals.paper import read_paper  # noqa: E402
from app.services.imports.custom_actors import read_actors  # noqa: E402
from app.services.resources import Resources, load_resources  # noqa: E402
from app.treaty.actors import register_of  # noqa: E402
from app.treaty.reading import apply_reading  # noqa: E402
from benchmarks.measuring.figures import Cell, Report, Table, at_least  # noqa: E402
from benchmarks.measuring.labels import (  # noqa: E402
    ARGUABLE,
    RIGHT,
    UNLABELLED,
    WRONG,
    Label,
    Named,
    Place,
    Score,
    load,
    score,
    settled,
)

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Side
    from app.treaty.draft import Draft

LABELS = ROOT / "benchmarks" / "labels"
PLACES = {"corpus": ROOT.parent / "shared" / "corpus", "drafts": ROOT / "drafts"}
PRECISION, RECALL = at_least(0.95), at_least(0.80)


@dataclass(frozen=True)
class Outcome:
    """One pair of drafts as compared and attributed now."""

    changes: Mapping[str, Change]
    attributions: Sequence[Attribution]
    older: Draft
    newer: Draft
    seconds: tuple[float, float]
    """Of the comparison, and of the attribution."""


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("name", nargs="*", help="label files, without their ending")
    words.add_argument("--all", action="store_true", help="list the right names too")
    words.add_argument("--words", action="store_true", help="print the words with each place")
    words.add_argument("--json", type=Path, help="write the figures here")
    words.add_argument("--markdown", type=Path, help="write the tables here")
    given = words.parse_args()
    report = Report("Names of those who asked, against labels read by hand.")
    resources = load_resources(ROOT / "resources")
    for path in sorted(LABELS.glob("*.toml")):
        if given.name and path.stem not in given.name:
            continue
        pair, labels = load(path)
        folder = PLACES[pair["in"]] / pair.get("folder", "")
        if not folder.is_dir():
            print(f"\n{pair['name']}: left out, its drafts are not on this machine")
            continue
        measure(report, pair, labels, run(pair, folder, resources), given)
    report.write(given.json, given.markdown)
    return 0


def run(pair: Mapping[str, Any], folder: Path, resources: Resources) -> Outcome:
    """Read, compare and attribute a pair as `travaux compare --evidence` does, with the authors that the pair maps."""
    register = resources.register
    if "actors" in pair:
        register = register_of((*register.actors, *read_actors(folder / pair["actors"])))
    files = [next(folder.glob(pair[key])) for key in ("older", "newer")]
    stored = [read_draft(path, register, resources.profiles) for path in files]
    older, newer = (apply_reading(draft).draft for draft in stored)
    papers = [read_paper(next(folder.glob(name)), register) for name in pair.get("papers", ())]
    start = time.perf_counter()
    comparison = compare(older, newer)
    middle = time.perf_counter()
    found = attribute(comparison, older, newer, papers, register, authors=pair.get("authors", {}), stored=stored[1])
    seconds = (middle - start, time.perf_counter() - middle)
    return Outcome({change.id: change for change in comparison.changes}, found, older, newer, seconds)


def measure(
    report: Report, pair: Mapping[str, Any], labels: list[Label], now: Outcome, given: argparse.Namespace
) -> None:
    """Score one pair and print its table and its lists."""
    texts = [
        {(p.id, name): getattr(p, name) for p in draft.provisions for name in ("text", "heading", "number")}
        for draft in (now.older, now.newer)
    ]
    kept, lost = settled(labels, *texts)
    names = named(now.changes, now.attributions)
    table = Table(pair["name"], ("labels", "asked", "named", "right", "wrong", "arguable", "precision", "recall"))
    rows = [("blind", [label for label in kept if not label.found], names)] if any(x.found for x in kept) else []
    for title, some, against in [*rows, ("all labels", kept, names)]:
        _row(table, title, some, score(some, [name for name in against if not name.opposite]))
    whole = score(kept, [name for name in names if not name.opposite])
    opposite = score(kept, [name for name in names if name.opposite], "against")
    _row(table, "asked the contrary", kept, opposite, "against", goals=False)
    parts = [(c, whole.recall(c)) for c in ("sure", "partial", "probable")]
    said = ", ".join(f"{certainty} {value:.2f}" for certainty, value in parts if value is not None)
    table.notes.append(f"recall by certainty: {said}; names without a label: {whole.count(UNLABELLED)}")
    if lost:
        table.notes.append(f"{len(lost)} labels not found in the drafts as read now: {' '.join(x.id for x in lost)}")
    table.notes.append(f"compared in {now.seconds[0]:.2f} s, attributed in {now.seconds[1]:.2f} s")
    report.show(table)
    report.details.setdefault("missed", {})[pair["name"]] = [(label.id, who["actor"]) for label, who in whole.missed]
    _lists(whole, now, given, "asked for it")
    _lists(opposite, now, given, "asked the contrary")


def named(changes: Mapping[str, Change], attributions: Iterable[Attribution]) -> list[Named]:
    """Each known actor once for a change, as asking for it or as asking the opposite.

    The author of a tracked change who stands for no known actor is shown as an author, and names nobody.
    """
    result: dict[tuple[str, str, bool], Named] = {}
    for one in attributions:
        change = changes[one.change]
        for actor in one.actors:
            if actor.id == "?":
                continue
            name = Named(
                change.id,
                change.kind.value,
                _place(change.older),
                _place(change.newer),
                actor.id,
                one.asked.where,
                one.opposite,
            )
            result.setdefault((change.id, actor.id, one.opposite), name)
    return list(result.values())


def _place(side: Side | None) -> Place | None:
    return Place(side.provision, side.field, side.start, side.end) if side else None


def _row(
    table: Table, title: str, labels: Sequence[Label], scored: Score, role: str = "proponents", *, goals: bool = True
) -> None:
    counts = [len(labels), sum(bool(label.who[role]) for label in labels)]
    counts += [sum(len(some) for some in scored.names.values())]
    counts += [scored.count(verdict) for verdict in (RIGHT, WRONG, ARGUABLE)]
    table.add(
        title,
        *(Cell(number, 0) for number in counts),
        Cell(scored.precision, 3, PRECISION if goals else None),
        Cell(scored.recall(), 3, RECALL if goals else None),
    )


def _lists(scored: Score, now: Outcome, given: argparse.Namespace, what: str) -> None:
    """Every name and miss that must be read, by place."""
    verdicts = (WRONG, UNLABELLED, *((ARGUABLE, RIGHT) if given.all else ()))
    for verdict in verdicts:
        for name, over in scored.names.get(verdict, ()):
            change = now.changes[name.change]
            print(f"  {what}, {verdict}: {name.actor} on {_where(name.older, name.newer)} ({name.where})", end="")
            print(f" [{' '.join(label.id for label in over)}]" if over else "")
            if given.words:
                for side in (change.older, change.newer):
                    print(f"      {side.text[:200]!r}" if side else "      –")
                for one in now.attributions:
                    if one.change == name.change and name.actor in {actor.id for actor in one.actors}:
                        print(f"      {one.score} {list(one.words)} “{one.asked.quote[:300]}”")
    for label, who in scored.missed:
        place = _where(label.older, label.newer)
        print(f"  {what}, missed: {who['actor']} on {place} (page {who.get('page', '–')}) [{label.id}]")


def _where(older: Place | None, newer: Place | None) -> str:
    sides = (
        f"{place.provision} {place.field}[{place.start}:{place.end}]" if place else "–" for place in (older, newer)
    )
    return " → ".join(sides)


if __name__ == "__main__":
    raise SystemExit(main())
