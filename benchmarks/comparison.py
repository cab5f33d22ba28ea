"""Quality and speed of the comparison on draft series with known truth; the peer is the truth itself.

python benchmarks/comparison.py [JUDGE] [--words N] [--seeds 11,12] [--levels light,medium,heavy] [--languages en,zh,ar]
[--json OUT]

JUDGE is the folder of the generator and scorer (gen.py, score.py); ../shared/judge if none is given. The series are
made in memory; nothing is written but OUT. "x tok" is the time over that of re.findall on the same texts.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import re
import statistics
import sys
import time
from pathlib import Path
from types import ModuleType  # noqa: TC003

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.comparison.compare import compare
from app.treaty.changes import ChangeKind, Comparison
from app.treaty.draft import Draft, Kind, Provision

ROOT = Path(__file__).resolve().parent.parent
_TOKEN = re.compile(r"\w+|[^\w\s]")


def load(folder: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def draft_of(data: dict, *, chapters: bool = True) -> Draft:
    """A generated draft as a Draft. Ids are "a<index>" and "p<index>"."""
    provisions: list[Provision] = []
    article = chapter = last = -1
    for index, para in enumerate(data["paras"]):
        if para["art"] != article:
            article = para["art"]
            head = data["articles"][article]
            if chapters and head["chapter"] != chapter:
                chapter = head["chapter"]
                provisions.append(Provision(f"c{article}", "", Kind.CHAPTER, f"CHAPTER {chapter + 1}", "", ""))
                last = article
            above = f"c{last}" if chapters else ""
            provisions.append(
                Provision(f"a{article}", above, Kind.ARTICLE, f"Article {head['num']}", head["heading"], "")
            )
            upper = f"a{article}"
        if para["level"]:
            kind, parent = Kind.SUBPARAGRAPH, upper
        else:
            kind, parent, upper = Kind.PARAGRAPH, f"a{article}", f"p{index}"
        provisions.append(Provision(f"p{index}", parent, kind, para["label"], "", para["text"]))
    return Draft("", data["lang"], "plain", tuple(provisions))


def result_of(comparison: Comparison) -> dict:
    """A Comparison in the form that score.evaluate reads."""
    paras = [(int(p.older[1:]), int(p.newer[1:])) for p in comparison.pairs if p.older[0] == p.newer[0] == "p"]
    moved = [p for p in comparison.pairs if p.moved]
    moves = [c for c in comparison.changes if c.kind is ChangeKind.MOVE and c.newer and c.newer.start == c.newer.end]
    return {
        "pairs": paras,
        "moved_articles": [int(p.newer[1:]) for p in moved if p.newer[0] == "a"],
        "moved_paras": [int(c.newer.provision[1:]) for c in moves if c.newer.provision[0] == "p"],
        "spans": [
            (int(e.older[1:]), e.older_start, e.older_start + e.length, int(e.newer[1:]), e.newer_start)
            for e in comparison.equal
        ],
    }


def readable_islands(comparison: Comparison, score: ModuleType, one: dict, other: dict, truth: dict) -> float:
    """Islands of one or two words between readable changes, per change run, against the truth's."""
    covered: dict[str, list[tuple[int, int]]] = {}
    for change in comparison.changes:
        if change.newer and change.newer.field == "text" and change.kind is not ChangeKind.MOVE:
            covered.setdefault(change.newer.provision, []).append((change.newer.start, change.newer.end))
    match = score.spans_to_match(one, other, result_of(comparison)["spans"])
    at = 0
    for index, para in enumerate(other["paras"]):
        ranges = covered.get(f"p{index}", [])
        for start, end in para["tok"]:
            if any(a < end and start < b for a, b in ranges):
                match[at] = -1
            at += 1
    runs, islands = score.runs(match, truth["nA"], truth["par"], truth["parA"])
    true_runs, true_islands = score.runs(truth["match"], truth["nA"], truth["par"], truth["parA"])
    return (islands / max(runs, 1)) / max(true_islands / max(true_runs, 1), 1e-9)


def measure(gen: ModuleType, score: ModuleType, words: int, level: str, seed: int, language: str) -> dict:
    drafts, operations = gen.series(words, 2, level, seed, language)
    one, other = json.loads(json.dumps(drafts))
    older, newer = draft_of(one), draft_of(other)
    begin = time.perf_counter()
    for provision in (*older.provisions, *newer.provisions):
        _TOKEN.findall(provision.text)
    tokenising = time.perf_counter() - begin
    begin = time.perf_counter()
    comparison = compare(older, newer)
    took = time.perf_counter() - begin
    truth = score.truth(one, other, operations)
    found = score.evaluate(one, other, operations, result_of(comparison), truth)
    return {
        "pairs": found["pair"][2],
        "tokens": found["tok"][2],
        "precision": found["tok"][0],
        "recall": found["tok"][1],
        "articles": _counts(result_of(comparison)["moved_articles"], truth["art_moved"]),
        "paragraphs": _counts(result_of(comparison)["moved_paras"], truth["par_moved"]),
        "sentences": (round(found["smrec"] * len(truth["smtok"])), len(truth["smtok"])),
        "islands": readable_islands(comparison, score, one, other, truth),
        "changes": len(comparison.changes),
        "seconds": took,
        "ratio": took / tokenising,
    }


def _counts(got: list[int], true: set[int]) -> tuple[int, int, int]:
    return len(set(got) & true), len(set(got)), len(true)


def pooled(rows: list[dict], name: str) -> float:
    """F1 over all rows together."""
    hit, got, true = (sum(row[name][k] for row in rows) for k in range(3))
    return 2 * hit / (got + true) if got + true else 1.0


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("judge", type=Path, nargs="?", default=ROOT.parent / "shared" / "judge")
    reader.add_argument("--words", type=int, default=25_000)
    reader.add_argument("--seeds", default="101,102,103")
    reader.add_argument("--levels", default="light,medium,heavy")
    reader.add_argument("--languages", default="en")
    reader.add_argument("--json", type=Path)
    wish = reader.parse_args()
    if not (wish.judge / "gen.py").is_file():
        print("The generator of draft series is not on this machine; nothing was measured.")
        return
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, {wish.words} words, seeds {wish.seeds}")
    gen, score = load(wish.judge, "gen"), load(wish.judge, "score")
    table = []
    print(
        f"{'':14}{'pairs':>8}{'tokens':>8}{'prec':>8}{'recall':>8}{'art.mv':>8}{'para.mv':>8}{'sent.':>8}"
        f"{'islands':>8}{'sec':>7}{'x tok':>7}"
    )
    for language in wish.languages.split(","):
        for level in wish.levels.split(","):
            rows = [measure(gen, score, wish.words, level, int(seed), language) for seed in wish.seeds.split(",")]
            mean = {
                k: statistics.mean(row[k] for row in rows)
                for k in ("pairs", "tokens", "precision", "recall", "islands", "seconds", "ratio")
            }
            mean["articles"] = pooled(rows, "articles")
            mean["paragraphs"] = pooled(rows, "paragraphs")
            mean["sentences"] = sum(r["sentences"][0] for r in rows) / max(1, sum(r["sentences"][1] for r in rows))
            table.append({"language": language, "level": level, **mean, "rows": rows})
            print(
                f"{language} {level:10} {mean['pairs']:8.4f}{mean['tokens']:8.4f}{mean['precision']:8.4f}"
                f"{mean['recall']:8.4f}{mean['articles']:8.3f}{mean['paragraphs']:8.3f}{mean['sentences']:8.3f}"
                f"{mean['islands']:8.2f}{mean['seconds']:7.2f}{mean['ratio']:7.1f}",
                flush=True,
            )
    if wish.json:
        wish.json.write_text(json.dumps(table, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
