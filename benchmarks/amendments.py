r"""How many amendments real pairs of drafts have, how they weigh, and what composing them costs.

    python benchmarks/amendments.py [CORPUS] [--runs N] [--json OUT] [--markdown OUT] [--sheet OUT --seed N]

CORPUS is the folder of real documents (`../shared/corpus`). Of each pair: amendments beside changes, the share of those
that weigh most, the decision with most places, amendments that a swap does not mirror, changes that are in none or in
two, headlines that quote a single word although more stands beside it, and the processor time of composing them beside
that of comparing, interleaved, medians. `--sheet` writes amendments drawn by chance without their weights, one JSON
object a line, for readers who weigh them without seeing ours; the answers lie beside, in OUT.key.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.comparison.compare import compare
from app.importing.files import read_draft
from app.redline.amendments.compose import compose_amendments
from app.redline.compose import compose
from app.redline.model import Amendment, AmendmentKind, AmendmentWeight, Redline
from app.services.resources import Resources, load_resources
from app.treaty.draft import Draft  # noqa: TC001
from app.treaty.reading import apply_reading
from app.treaty.vocabulary import ENGLISH
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_least, at_most

ROOT = Path(__file__).resolve().parent.parent
PAIRS = {
    "High Seas, June → December 2022": (
        "bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt", 500, 0.4, 20,
    ),
    "High Seas, December 2022 → March 2023": (
        "bbnj/2022-12-12_further-refreshed-draft.txt", "bbnj-later/2023-03-04_draft-agreement.txt", 400, 0.4, 0,
    ),
    "Paris, October → December 2015": (
        "paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md", 400, 0.5, 0,
    ),
    "plastics, zero → revised zero": (
        "plastics/03_zerodraft.pdf", "plastics/04_revised_zero_draft.pdf", 1100, 0.5, 0,
    ),
}  # fmt: skip
"""Of each pair its drafts, at most how many amendments, which share of them weighs most at most, and how many places
one decision must have at least.
"""
_COST = 0.15
_MIRROR = {"new": "deleted", "deleted": "new"}
_BARE = re.compile(r"“([^“”\s]+)” → “([^“”\s]+)”")


def read(corpus: Path, resources: Resources, name: str) -> Draft:
    """A draft of the corpus as it was issued."""
    return apply_reading(read_draft(corpus / name, resources.register, resources.profiles), "issued").draft


def redline_of(older: Draft, newer: Draft, resources: Resources) -> Redline:
    """The redline of two drafts, without papers."""
    return compose(compare(older, newer), (), older, newer, resources.register)


def not_mirrored(there: Redline, back: Redline) -> int:
    """How many amendments are not the same when the drafts change places."""
    one, other = (
        Counter(_shape(a, turned=turned) for a in page.amendments) for page, turned in ((there, False), (back, True))
    )
    return (one - other).total()


def _shape(one: Amendment, *, turned: bool) -> object:
    kind = _MIRROR.get(one.kind.value, one.kind.value) if turned else one.kind.value
    places = frozenset((p.newer, p.older) if turned else (p.older, p.newer) for p in one.places)
    return kind, one.weight, one.reasons, places, len(one.changes)


def astray(page: Redline) -> int:
    """How many changes are in no amendment, or in two."""
    told = Counter(change for one in page.amendments for change in one.changes)
    wanted = Counter(view.id for view in page.changes if not view.kind.traits.quiet)
    return ((wanted - told) + (told - wanted)).total()


def bare(page: Redline, older: Draft, newer: Draft) -> int:
    """How many headlines of edits quote one word on either side though their paragraph has more."""
    texts = (older.by_id(), newer.by_id())
    found = 0
    for one in page.amendments:
        if one.kind in (AmendmentKind.THROUGHOUT, AmendmentKind.NUMBERS) or not _BARE.fullmatch(one.headline):
            continue
        ids = ((place.older, place.newer) for place in one.places)
        found += any(len(texts[side][p].text.split()) > 3 for pair in ids for side, p in enumerate(pair) if p)
    return found


def cost(older: Draft, newer: Draft, page: Redline, runs: int) -> float:
    """The processor time of composing amendments as a share of that of comparing; medians of interleaved runs."""
    composing, comparing = [], []
    for _ in range(runs):
        begun = time.process_time()
        found = compare(older, newer)
        comparing.append(time.process_time() - begun)
        begun = time.process_time()
        compose_amendments(found, older, newer, page.changes, page.groups, page.rows, ENGLISH)
        composing.append(time.process_time() - begun)
    return statistics.median(composing) / statistics.median(comparing)


def measure(corpus: Path, resources: Resources, runs: int) -> Table:
    """A row for each pair."""
    table = Table(
        "Amendments of real pairs",
        ("changes", "amendments", "weigh most", "share", "most places", "not mirrored", "astray", "bare", "cost"),
    )
    for name, (first, second, most, share, places) in PAIRS.items():
        older, newer = (read(corpus, resources, path) for path in (first, second))
        page, back = redline_of(older, newer, resources), redline_of(newer, older, resources)
        heavy = sum(one.weight is AmendmentWeight.A for one in page.amendments)
        widest = max((len(a.places) for a in page.amendments if a.kind is AmendmentKind.THROUGHOUT), default=0)
        table.add(
            name,
            Cell(len(page.changes), 0),
            Cell(len(page.amendments), 0, at_most(most)),
            Cell(heavy, 0),
            Cell(heavy / len(page.amendments), 3, at_most(share)),
            Cell(widest, 0, at_least(places) if places else None),
            Cell(not_mirrored(page, back), 0, at_most(0)),
            Cell(astray(page), 0, at_most(0)),
            Cell(bare(page, older, newer), 0, at_most(0)),
            Cell(cost(older, newer, page, runs), 3, Goal("≤", _COST)),
        )
        print(name, Counter(one.kind.value for one in page.amendments), file=sys.stderr)
    return table


def write_sheet(corpus: Path, resources: Resources, target: Path, seed: int, number: int = 150) -> None:
    """Write amendments of the first pair drawn by chance, with both texts and without our weights; those beside."""
    first, second, *_ = next(iter(PAIRS.values()))
    older, newer = (read(corpus, resources, path) for path in (first, second))
    page = redline_of(older, newer, resources)
    drawn = sorted(random.Random(seed).sample(page.amendments, number), key=lambda one: one.number)
    texts = (older.by_id(), newer.by_id())
    with target.open("w", encoding="utf-8") as sheet:
        for one in drawn:
            said = [[" ".join(filter(None, (texts[side][p].number, texts[side][p].heading, texts[side][p].text)))
                     for p in ids[:12]] for side, ids in enumerate((one.older, one.newer))]  # fmt: skip
            sheet.write(json.dumps({"number": one.number, "address": one.address, "heading": one.heading,
                                    "headline": one.headline, "places": len(one.places), "older": said[0],
                                    "newer": said[1]}, ensure_ascii=False) + "\n")  # fmt: skip
    key = {one.number: [one.weight.value, [reason.value for reason in one.reasons]] for one in drawn}
    target.with_suffix(".key").write_text(json.dumps(key), "utf-8")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--markdown", type=Path)
    asked = parser.parse_args()
    resources, report = load_resources(ROOT / "resources"), Report("What a comparison tells as amendments.")
    if asked.sheet:
        write_sheet(asked.corpus, resources, asked.sheet, asked.seed)
        return
    report.show(measure(asked.corpus, resources, asked.runs))
    report.write(asked.json, asked.markdown)


if __name__ == "__main__":
    main()
