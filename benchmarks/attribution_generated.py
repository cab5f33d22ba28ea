"""Attribution on generated drafts with planted proposals: precision, recall by kind of ask, and every miss.

    python benchmarks/attribution_generated.py [--languages en,fr,ru,zh,ar] [--seeds N] [--list]

A treaty of invented words in three drafts; the proposals speak to the first or the second, the changes are those from
the second to the third. Who asked for each word that came or went is known from the making. A name on a change is
right when a word of the change came or went by its wish; a wish that was taken is found when its name stands on a
change that holds one of its words.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.attribution.attribute import attribute  # noqa: E402
from app.comparison.compare import compare  # noqa: E402
from app.services.comparing import bases_of  # noqa: E402
from app.services.resources import load_resources  # noqa: E402
from benchmarks.measuring.planting import Planter, register  # noqa: E402
from benchmarks.measuring.verdicts import Verdicts, judged  # noqa: E402

PRECISION, RECALL = 0.98, 0.90


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--languages", default="en,fr,ru,zh,ar")
    words.add_argument("--seeds", type=int, default=2)
    words.add_argument("--articles", type=int, default=70)
    words.add_argument("--proposals", type=int, default=400)
    words.add_argument("--list", action="store_true", help="print every false name and every miss")
    given = words.parse_args()
    profile = load_resources(ROOT / "resources").profiles["rio"]
    whole = Verdicts()
    for language in given.languages.split(","):
        for seed in range(given.seeds):
            case = Planter(language, seed, given.articles, given.proposals).planted(profile)
            start = time.perf_counter()
            comparison = compare(case.older.draft, case.newer.draft)
            middle = time.perf_counter()
            older, newer = case.older.draft, case.newer.draft
            bases = bases_of((case.earlier.draft,), older, newer, case.papers)
            found = attribute(comparison, older, newer, case.papers, register(), bases=bases)
            end = time.perf_counter()
            one = judged(case, comparison, found)
            whole.add(one)
            print(
                f"{language} {seed}: {len(comparison.changes)} changes, {one.asked()} asks taken; precision "
                f"{one.precision():.3f}, recall {one.recall():.3f}; comparison {middle - start:.2f} s, "
                f"attribution {end - middle:.2f} s"
            )
            if given.list:
                print(*one.lines, sep="\n")
    print(f"\n{'kind of ask':16}{'asked':>7}{'found':>7}{'recall':>8}{'false':>7}")
    for kind in sorted(whole.wanted):
        print(
            f"{kind:16}{whole.wanted[kind]:7}{whole.found[kind]:7}"
            f"{whole.found[kind] / whole.wanted[kind]:8.3f}{whole.false[kind]:7}"
        )
    other = {kind: n for kind, n in whole.false.items() if kind not in whole.wanted}
    print("false names by what the named asked for:", {**other} or "all above")
    for name, value, bar in (("precision", whole.precision(), PRECISION), ("recall", whole.recall(), RECALL)):
        print(f"{name} {value:.3f} ({'✓' if value >= bar else '✗'} {bar})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
