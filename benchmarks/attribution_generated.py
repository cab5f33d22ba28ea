"""Attribution on generated drafts with planted proposals: precision, recall by kind of ask, and every miss.

    python benchmarks/attribution_generated.py [--languages en,fr,ru,zh,ar] [--seeds N] [--list] [--speed]

A treaty of invented words in three drafts; the proposals speak to the first or the second, the changes are those from
the second to the third. Who asked for each word that came or went is known from the making. A name on a change is
right when a word of the change came or went by its wish; a wish that was taken is found when its name stands on a
change that holds one of its words. At the end 3,000 proposals are laid against a pair of 25,000 words, beside the time
of the comparison.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.attribute import attribute  # noqa: E402
from app.attribution.words.terms import words_in  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.services.comparisons.attribution import bases_of  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from benchmarks.measuring.planting import Planter, register  # noqa: E402
from benchmarks.measuring.verdicts import Verdicts, judged  # noqa: E402

if TYPE_CHECKING:
    from app.treaty.profile import Profile
    from app.treaty.proposals import ProposalPaper

PRECISION, RECALL, TIMES = 0.98, 0.90, 3.0
"""The targets: shares of right names and of asks found; how often the time of the comparison attribution may take."""
SPEED_ARTICLES, SPEED_PROPOSALS, SPEED_RUNS = 149, 3000, 7
"""A draft of about 25,000 words."""


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--languages", default="en,fr,ru,zh,ar")
    words.add_argument("--seeds", type=int, default=2)
    words.add_argument("--articles", type=int, default=70)
    words.add_argument("--proposals", type=int, default=400)
    words.add_argument("--list", action="store_true", help="print every false name and every miss")
    words.add_argument("--speed", action="store_true", help="measure the time alone")
    given = words.parse_args()
    profile = load_resources(ROOT / "resources").profiles["rio"]
    if not given.speed:
        names(given, profile)
    speed(profile)
    return 0


def names(given: argparse.Namespace, profile: Profile) -> None:
    """Precision and recall, by language and by kind of ask."""
    whole = Verdicts()
    for language in given.languages.split(","):
        for seed in range(given.seeds):
            case = Planter(language, seed, given.articles, given.proposals).planted(profile)
            older, newer = case.older.draft, case.newer.draft
            comparison = compare(older, newer)
            bases = bases_of((case.earlier.draft,), older, newer, case.papers)
            found = attribute(comparison, older, newer, case.papers, register(), bases=bases)
            one = judged(case, comparison, found)
            whole.add(one)
            print(
                f"{language} {seed}: {len(comparison.changes)} changes, {len(case.plants)} things asked, of which "
                f"{one.asked()} taken (each asker counted); precision {one.precision():.3f}, recall {one.recall():.3f}"
            )
            if given.list:
                print(*one.lines, sep="\n")
    print(f"\n{'kind of ask':20}{'asked':>7}{'found':>7}{'recall':>8}{'false':>7}")
    for kind in sorted({*whole.wanted, *whole.false}):
        wanted, found = whole.wanted[kind], whole.found[kind]
        recall = f"{found / wanted:8.3f}" if wanted else f"{'–':>8}"
        print(f"{kind:20}{wanted:7}{found:7}{recall}{whole.false[kind]:7}")
    print(f"{'all':20}{whole.asked():7}{whole.found.total():7}{whole.recall():8.3f}{whole.false.total():7}")
    for name, value, bar in (("precision", whole.precision(), PRECISION), ("recall", whole.recall(), RECALL)):
        print(f"{name} {value:.3f} ({'✓' if value >= bar else '✗'} {bar})")


def speed(profile: Profile) -> None:
    """Many proposals against a long pair, beside the comparison: processor time, the median of some runs."""
    case = Planter("en", 0, SPEED_ARTICLES, SPEED_PROPOSALS).planted(profile)
    older, newer = case.older.draft, case.newer.draft
    papers = first(case.papers, SPEED_PROPOSALS)
    ratios: list[float] = []
    gc.collect()
    gc.freeze()  # What the generator holds is no part of what is measured.
    for _ in range(SPEED_RUNS):
        start = time.process_time()
        comparison = compare(older, newer)
        middle = time.process_time()
        attribute(comparison, older, newer, papers, register())
        end = time.process_time()
        ratios.append((end - middle) / (middle - start))
    words = sum(len(words_in(f"{p.heading} {p.text}")) for p in older.provisions)
    ratio = statistics.median(ratios)
    print(
        f"{sum(len(paper.proposals) for paper in papers)} proposals against a pair of {words} words: {ratio:.2f} times "
        f"the comparison ({'✓' if ratio <= TIMES else '✗'} ≤ {TIMES:g}); the last run {middle - start:.2f} s and "
        f"{end - middle:.2f} s"
    )


def first(papers: Sequence[ProposalPaper], many: int) -> tuple[ProposalPaper, ...]:
    """The papers, cut to so many proposals."""
    found: list[ProposalPaper] = []
    for paper in papers:
        found.append(replace(paper, proposals=paper.proposals[:many]))
        many -= len(found[-1].proposals)
    return tuple(found)


if __name__ == "__main__":
    raise SystemExit(main())
