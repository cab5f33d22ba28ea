"""Quality of the comparison and of the lineage on draft series with known truth, beside the peers that are here.

    python benchmarks/quality.py [JUDGE] [--words N] [--levels L,…] [--languages L,…] [--seeds 501-505] [--jobs N]
                                 [--peers FOLDER] [--without-peers] [--json OUT] [--markdown OUT]

JUDGE is the folder of the generator and its scorer; ../shared/judge if none is given. The series are made in memory.
Moves are rare in lightly changed drafts: they are pooled over further seeds until 40 true ones are together. Peers see
the same words, one paragraph a line or one paragraph of a Word file; what they call equal is held against the truth.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.attribution.lineage.lineage import lineage
from app.comparison.compare import compare
from benchmarks.measuring.figures import Cell, Goal, Report, Table, at_least
from benchmarks.measuring.flat import flat, matched
from benchmarks.measuring.peers import PEERS, paragraphs_of, python_of, text_peers, wikiwho, without_wikiwho, word_peers
from benchmarks.measuring.series import (
    JUDGE,
    LANGUAGES,
    LEVELS,
    Judge,
    Series,
    draft_of,
    judge_in,
    origins_of,
    readable_match,
    result_of,
)

ENOUGH_MOVES = 40
MOST_SEEDS = 80
POINT = 0.01

# What each figure should reach, in the order of LEVELS.
GOALS = {
    "paragraph pairs, F1": ("≥", (0.999, 0.995, 0.965)),
    "tokens, F1": ("≥", (0.999, 0.995, 0.975)),
    "article moves, F1 pooled": ("≥", (0.98, 0.96, 0.94)),
    "paragraph moves, F1 pooled": ("≥", (0.97, 0.92, 0.84)),
    "sentence moves, recall pooled": ("≥", (0.80, 0.92, 0.78)),
    "lineage, 6 drafts": ("≥", (0.993, 0.970, 0.932)),
    "lineage, 10 drafts": ("≥", (0.987, 0.965, 0.925)),
    "islands of 1–2 words, against truth": ("≤", (0.75, 0.60, 0.50)),
}


@dataclass(frozen=True)
class Case:
    """One series to measure: `drafts` are the lengths of which the lineage is measured, none for the pair alone."""

    judge: Path
    words: int
    level: str
    seed: int
    language: str
    drafts: tuple[int, ...] = ()


def judged(case: Case) -> tuple[Judge, Series]:
    """The series of a case."""
    judge = judge_in(case.judge)
    assert judge is not None
    return judge, judge.series(case.words, max((2, *case.drafts)), case.level, case.seed, case.language)


def measured(case: Case) -> dict:
    """What is right and wrong in the first pair of a series, and in the lineages asked for."""
    judge, series = judged(case)
    older, newer = series.data[:2]
    comparison = compare(draft_of(older), draft_of(newer))
    result = result_of(comparison)
    truth = judge.score.truth(older, newer, series.operations)
    found = judge.score.evaluate(older, newer, series.operations, result, truth)
    raw = judge.score.spans_to_match(older, newer, result["spans"])
    shown = readable_match(comparison, raw, newer)
    counts = {
        "articles": moves(result["moved_articles"], truth["art_moved"]),
        "paragraphs": moves(result["moved_paras"], truth["par_moved"]),
        # A moved word is one token of a sentence that went to another paragraph.
        "sentence words": (sum(raw[j] == truth["match"][j] for j in truth["smtok"]), len(truth["smtok"])),
        "sentences": sentences(series, truth, raw),
    }
    lives = {}
    for count in case.drafts:
        traced = lineage([draft_of(data) for data in series.data[:count]])
        last = series.data[count - 1]
        lives[str(count)] = judge.score.evaluate_prov(last, origins_of(traced, last))["acc"]
    return {
        "level": case.level, "language": case.language, "seed": case.seed,
        "pairs": found["pair"][2], "tokens": found["tok"][2], "precision": found["tok"][0], "recall": found["tok"][1],
        **counts,
        "islands": judge.score.runs(shown, truth["nA"], truth["par"], truth["parA"])[::-1],
        "true islands": judge.score.runs(truth["match"], truth["nA"], truth["par"], truth["parA"])[::-1],
        "changes": len(comparison.changes), "lineage": lives,
    }  # fmt: skip


def moves(got: list[int], true: set[int]) -> tuple[int, int, int]:
    """Moves found rightly, found, and true."""
    return len(set(got) & true), len(set(got)), len(true)


def sentences(series: Series, truth: dict, match: list[int]) -> tuple[int, int]:
    """Moved sentences of which more than half of the words were found, and all moved sentences."""
    low, high = series.data[0]["draft"], series.data[1]["draft"]
    at = {}
    index = 0
    for para in series.data[1]["paras"]:
        for tid in para["tid"]:
            at[tid] = index
            index += 1
    found = true = 0
    for one in series.operations:
        if one["op"] != "smove" or one["src"] == one["dst"] or not low < one["draft"] <= high:
            continue
        there = [at[tid] for tid in one["tids"] if tid in at and truth["match"][at[tid]] >= 0]
        if there:
            true += 1
            found += 2 * sum(match[j] == truth["match"][j] for j in there) > len(there)
    return found, true


def pooled(rows: list[dict], name: str) -> float:
    """F1 over all rows together."""
    hit, got, true = (sum(row[name][n] for row in rows) for n in range(3))
    return 2 * hit / (got + true) if got + true else 1.0


def share(rows: list[dict], name: str) -> float:
    """Recall over all rows together."""
    return sum(row[name][0] for row in rows) / max(1, sum(row[name][1] for row in rows))


def islands(rows: list[dict]) -> float:
    """Islands per run of changes, over all rows together, against the same of the truth."""
    (count, runs), (true, true_runs) = (
        (sum(row[name][0] for row in rows), sum(row[name][1] for row in rows)) for name in ("islands", "true islands")
    )
    return (count / max(1, runs)) / max(true / max(1, true_runs), 1e-9)


def gather(cases: list[Case], jobs: int) -> Iterator[dict]:
    """Measure cases, in their order."""
    if jobs == 1:
        yield from map(measured, cases)
        return
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap(measured, cases)


def with_enough_moves(rows: list[dict], case: Case, jobs: int) -> list[dict]:
    """The rows, and those of further seeds until 40 true moves of each kind are together or the cap is reached."""
    rows = list(rows)
    used = {row["seed"] for row in rows}
    seed = max(used)
    while len(rows) < MOST_SEEDS and not enough(rows):
        batch = [Case(case.judge, case.words, case.level, seed + n, case.language) for n in range(1, 1 + 2 * jobs)]
        seed += len(batch)
        rows += gather(batch, jobs)
    return rows


def enough(rows: list[dict]) -> bool:
    """Whether there are 40 true moves of each kind."""
    return all(sum(row[name][-1] for row in rows) >= ENOUGH_MOVES for name in ("articles", "paragraphs", "sentences"))


# --- the tables ---------------------------------------------------------------------------------------------------


def figures_of(rows: list[dict], more: list[dict]) -> dict[str, float]:
    """The figures of a level by the names of GOALS: `rows` have the lineages, `more` have enough moves."""
    return {
        "paragraph pairs, F1": statistics.mean(row["pairs"] for row in rows),
        "tokens, F1": statistics.mean(row["tokens"] for row in rows),
        "article moves, F1 pooled": pooled(more, "articles"),
        "paragraph moves, F1 pooled": pooled(more, "paragraphs"),
        "sentence moves, recall pooled": share(more, "sentence words"),
        "lineage, 6 drafts": statistics.mean(row["lineage"]["6"] for row in rows),
        "lineage, 10 drafts": statistics.mean(row["lineage"]["10"] for row in rows),
        "islands of 1–2 words, against truth": islands(rows),
    }


def levels_table(wish: argparse.Namespace, report: Report) -> dict[str, list[dict]]:
    """The main table, in English; returns the rows by level."""
    table = Table(f"Quality, English, {wish.words:,} words, {len(wish.seeds)} seeds", tuple(wish.levels))
    by_level, columns = {}, []
    for level in wish.levels:
        cases = [Case(wish.judge, wish.words, level, seed, "en", (6, 10)) for seed in wish.seeds]
        rows = list(gather(cases, wish.jobs))
        more = with_enough_moves(rows, cases[0], wish.jobs)
        columns.append(figures_of(rows, more))
        by_level[level] = more
        true = {name: sum(row[name][-1] for row in more) for name in ("articles", "paragraphs", "sentences")}
        table.notes.append(
            f"{level}: moves pooled over {len(more)} seeds, true ones {true['articles']} articles, "
            f"{true['paragraphs']} paragraphs, {true['sentences']} sentences"
            + ("" if enough(more) else f" (the cap of {MOST_SEEDS} seeds reached before {ENOUGH_MOVES})")
            + f"; worst lineage of 6 and 10 drafts {min(r['lineage']['6'] for r in rows):.3f}, "
            f"{min(r['lineage']['10'] for r in rows):.3f}"
        )
        print(f"  {level} measured", file=sys.stderr, flush=True)
    for name, (sign, bounds) in GOALS.items():
        goals = [Goal(sign, bounds[LEVELS.index(level)]) for level in wish.levels]
        table.add(name, *(Cell(column[name], 4, goal) for column, goal in zip(columns, goals, strict=True)))
    report.show(table)
    return by_level


def languages_table(wish: argparse.Namespace, report: Report) -> list[dict]:
    """All languages against English, moderately changed."""
    level = "medium" if "medium" in wish.levels else wish.levels[0]
    table = Table(
        f"Languages against English, {level}, {wish.words:,} words, {len(wish.seeds)} seeds (within one point)",
        ("pairs, F1", "tokens, F1", "lineage, 6 drafts"),
    )
    all_rows, english = [], None
    for language in dict.fromkeys(("en", *wish.languages)):
        cases = [Case(wish.judge, wish.words, level, seed, language, (6,)) for seed in wish.seeds]
        rows = list(gather(cases, wish.jobs))
        all_rows += rows
        got = [statistics.mean(row[name] for row in rows) for name in ("pairs", "tokens")]
        got.append(statistics.mean(row["lineage"]["6"] for row in rows))
        goals = [at_least(round(mean - POINT, 4)) for mean in english] if english else [None] * 3
        english = english or got
        table.add(language, *(Cell(mean, 4, goal) for mean, goal in zip(got, goals, strict=True)))
    report.show(table)
    return all_rows


def peers_table(wish: argparse.Namespace, report: Report, level: str) -> None:
    """Words called equal, by us and by the peers, on one pair."""
    case = Case(wish.judge, wish.words, level, wish.seeds[0], "en")
    judge, series = judged(case)
    older, newer = series.data
    truth = judge.score.truth(older, newer, series.operations)
    table = Table(
        f"Words called equal, beside peers: {level}, {wish.words:,} words, one pair (seed {case.seed})",
        ("tokens, F1", "precision", "recall", "moved words, recall", "marked, × truth", "islands, × truth"),
    )

    def row(name: str, match: list[int], *, goal: bool = False) -> None:
        found = judge.score.evaluate(older, newer, series.operations, {"match": match}, truth)
        bound = at_least(GOALS["tokens, F1"][1][LEVELS.index(level)]) if goal else None
        table.add(
            name, Cell(found["tok"][2], 4, bound), Cell(found["tok"][0]), Cell(found["tok"][1]), Cell(found["mvrec"]),
            Cell(found["cost"], 2), Cell(found["isl"] / max(found["isl_true"], 1e-9), 2),
        )  # fmt: skip

    comparison = compare(draft_of(older), draft_of(newer))
    raw = judge.score.spans_to_match(older, newer, result_of(comparison)["spans"])
    row("travaux, raw", raw, goal=True)
    row("travaux, as shown", readable_match(comparison, raw, newer))
    flats = flat(older), flat(newer)
    for peer in (*text_peers(), *word_peers(wish.python)):
        if peer.absent:
            table.notes.append(f"{peer.name}: not measured, {peer.absent}")
            continue
        try:
            runs, lost, seconds = peer.equal(*flats)
        except subprocess.TimeoutExpired as late:
            table.notes.append(f"{peer.name}: given up after {late.timeout:.0f} s")
            continue
        row(f"{peer.name} {peer.version}".strip(), matched(*flats, runs))
        lossy = f"; {lost} letters of the two texts stand elsewhere in its answer, or nowhere" if lost else ""
        table.notes.append(f"{peer.name}: {seconds:.1f} s{lossy}")
    report.show(table)


def lineage_table(wish: argparse.Namespace, report: Report) -> None:
    """Lineage beside WikiWho, one series."""
    level = "medium" if "medium" in wish.levels else wish.levels[0]
    case = Case(wish.judge, wish.words, level, wish.seeds[0], "en", (6, 10))
    table = Table(
        f"Words whose first draft is right, beside WikiWho: {level}, {wish.words:,} words, seed {case.seed}",
        ("6 drafts", "10 drafts", "seconds, 10 drafts"),
    )
    judge, series = judged(case)
    ours = measured(case)["lineage"]
    table.add("travaux", Cell(ours["6"]), Cell(ours["10"]), Cell(None))
    absent = without_wikiwho(wish.python)
    if not absent:
        try:
            words, seconds = wikiwho(wish.python, [paragraphs_of(data) for data in series.data])
        except subprocess.TimeoutExpired as late:
            absent = f"given up after {late.timeout:.0f} s"
    if absent:
        table.notes.append(f"WikiWho: not measured, {absent}")
    else:
        got = []
        for count in case.drafts:
            last = series.data[count - 1]
            got.append(judge.score.evaluate_prov(last, origins_of_words(words[count - 1], last))["acc"])
        table.add("WikiWho 1.0.3", Cell(got[0]), Cell(got[1]), Cell(seconds, 1))
        table.notes.append("WikiWho is slow: one round. It gets the paragraphs without numbers and headings.")
    report.show(table)


def origins_of_words(words: list[tuple[str, int]], last: dict) -> list[int]:
    """WikiWho's words (lower case, cut its own way) as the origin of each token: that of the token's first letter."""
    letters = [origin for word, origin in words for _ in word]
    tokens = [para["text"][a:b] for para in last["paras"] for a, b in para["tok"]]
    assert "".join(word for word, _ in words) == "".join(tokens).lower(), "WikiWho skipped a draft"
    found, at = [], 0
    for token in tokens:
        found.append(letters[at])
        at += len(token)
    return found


def seeds_of(text: str) -> list[int]:
    """Seeds as written: "7,9,20-24"."""
    found: list[int] = []
    for part in text.split(","):
        low, _, high = part.partition("-")
        found += range(int(low), int(high or low) + 1)
    return found


def listed(known: tuple[str, ...], text: str) -> list[str]:
    """The words of a list, in the order known."""
    chosen = text.split(",")
    if unknown := set(chosen) - set(known):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}")
    return [word for word in known if word in chosen]


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("judge", type=Path, nargs="?", default=JUDGE)
    reader.add_argument("--words", type=int, default=25_000)
    reader.add_argument("--levels", type=partial(listed, LEVELS), default=list(LEVELS))
    reader.add_argument("--languages", type=partial(listed, LANGUAGES), default=list(LANGUAGES))
    reader.add_argument(
        "--seeds", type=seeds_of, default=seeds_of("501-505"), help="at least five; for example 501-505"
    )
    reader.add_argument("--jobs", type=int, default=1)
    reader.add_argument("--peers", type=Path, default=PEERS, help="the virtual environment of peers.txt")
    reader.add_argument("--without-peers", action="store_true")
    reader.add_argument("--json", type=Path)
    reader.add_argument("--markdown", type=Path)
    wish = reader.parse_args()
    if judge_in(wish.judge) is None:
        print("The generator of draft series is not on this machine; nothing was measured.")
        return
    wish.python = python_of(wish.peers)
    report = Report(f"Quality: {wish.words:,} words a draft, seeds {wish.seeds}")
    rows = levels_table(wish, report)
    others = languages_table(wish, report) if len(wish.languages) > 1 else []
    if not wish.without_peers:
        for level in wish.levels:
            peers_table(wish, report, level)
        lineage_table(wish, report)
    report.details = {"words": wish.words, "seeds": wish.seeds, "rows": rows, "languages": others}
    report.write(wish.json, wish.markdown)


if __name__ == "__main__":
    main()
