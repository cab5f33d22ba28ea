"""Quality and time of the lineage against draft series with known truth.

python benchmarks/lineage.py [JUDGE] [--words N] [--drafts 6,10] [--seeds 11,12] [--levels light,medium,heavy]
[--languages en,zh,ar] [--json OUT]

JUDGE is the folder of the generator and scorer (gen.py, score.py; ../shared/judge, if not named). Figures are the share
of words of the last draft whose origin is right ("all", and "content" for words of more than three letters), and the
time as a multiple of tokenising all drafts once. The series are made in memory; nothing is written but OUT.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import statistics
import sys
import time
from pathlib import Path
from types import ModuleType  # noqa: TC003

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.attribution.lineage import lineage  # noqa: E402
from app.treaty.lineages import Lineage  # noqa: E402, TC001
from benchmarks.comparison import draft_of, load  # noqa: E402

_TOKEN = re.compile(r"\w+|[^\w\s]")


def origins(traced: Lineage, data: dict) -> list[int]:
    """For each token of the generator's last draft the draft in which it entered, -1 where none covers it."""
    lives: dict[str, list[tuple[int, int, int]]] = {}
    for run in traced.runs[-1]:
        lives.setdefault(run.provision, []).append((run.start, run.end, run.life.entered))
    found: list[int] = []
    for index, para in enumerate(data["paras"]):
        runs = lives.get(f"p{index}", [])
        for start, end in para["tok"]:
            found.append(next((entered for a, b, entered in runs if a <= start and end <= b), -1))
    return found


def measure(gen: ModuleType, score: ModuleType, words: int, count: int, level: str, seed: int, language: str) -> dict:
    data, _ = gen.series(words, count, level, seed, language)
    data = json.loads(json.dumps(data))
    drafts = [draft_of(one) for one in data]
    begin = time.perf_counter()
    for draft in drafts:
        for provision in draft.provisions:
            _TOKEN.findall(provision.text)
    tokenising = time.perf_counter() - begin
    begin = time.perf_counter()
    traced = lineage(drafts)
    took = time.perf_counter() - begin
    found = score.evaluate_prov(data[-1], origins(traced, data[-1]))
    return {"all": found["acc"], "content": found["acc_content"], "seconds": took, "ratio": took / tokenising}


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("judge", type=Path, nargs="?", default=ROOT.parent / "shared" / "judge")
    reader.add_argument("--words", type=int, default=25_000)
    reader.add_argument("--drafts", default="6")
    reader.add_argument("--seeds", default="201,202,203")
    reader.add_argument("--levels", default="light,medium,heavy")
    reader.add_argument("--languages", default="en")
    reader.add_argument("--json", type=Path)
    wish = reader.parse_args()
    if not wish.judge.is_dir():
        print("The generator of draft series is not on this machine.")
        return
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {wish.words} words")
    gen, score = load(wish.judge, "gen"), load(wish.judge, "score")
    table = []
    print(f"{'':20}{'all':>8}{'worst':>8}{'content':>8}{'sec':>7}{'x tok':>7}")
    for language in wish.languages.split(","):
        for count in map(int, wish.drafts.split(",")):
            for level in wish.levels.split(","):
                rows = [
                    measure(gen, score, wish.words, count, level, int(seed), language) for seed in wish.seeds.split(",")
                ]
                mean = {k: statistics.mean(row[k] for row in rows) for k in ("all", "content", "seconds", "ratio")}
                worst = min(row["all"] for row in rows)
                table.append({"language": language, "drafts": count, "level": level, **mean, "rows": rows})
                print(
                    f"{language} {count:2} drafts {level:8}{mean['all']:8.4f}{worst:8.4f}{mean['content']:8.4f}"
                    f"{mean['seconds']:7.2f}{mean['ratio']:7.1f}",
                    flush=True,
                )
    if wish.json:
        wish.json.write_text(json.dumps(table, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
