"""Series of drafts with known truth, as the generator makes them and as the program reads them.

It knows the generator (gen.py) and its scorer (score.py) and turns what the engine says into what the scorer reads. It
measures no time and prints nothing.
"""

from __future__ import annotations

import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType  # noqa: TC003

from app.treaty.changes import ChangeKind, Comparison
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.lineages import Lineage  # noqa: TC001

JUDGE = Path(__file__).resolve().parents[3] / "shared" / "judge"
LEVELS = ("light", "medium", "heavy")
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


@dataclass(frozen=True)
class Judge:
    """The generator and the scorer."""

    gen: ModuleType
    score: ModuleType

    def series(self, words: int, count: int, level: str, seed: int, language: str) -> Series:
        """`count` drafts of about `words` words. The first drafts of a longer series are those of a shorter one."""
        drafts, operations = self.gen.series(words, count, level, seed, language)
        # The scorer is written for what the generator writes to disk: lists, and keys that are strings.
        return Series(self, json.loads(json.dumps(drafts)), json.loads(json.dumps(operations)))


@dataclass(frozen=True)
class Series:
    """Drafts as generated, and what was done from one to the next."""

    judge: Judge
    data: list[dict]
    operations: list[dict]

    def text(self, index: int) -> str:
        """Draft `index` as a plain text file."""
        return self.judge.gen.to_txt(self.data[index])


def judge_in(folder: Path) -> Judge | None:
    """The generator and scorer of `folder`; None where they are not."""
    if not all((folder / f"{name}.py").is_file() for name in ("gen", "score")):
        return None
    return Judge(*(_module(folder, name) for name in ("gen", "score")))


def _module(folder: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def draft_of(data: dict) -> Draft:
    """A generated draft as a Draft. Ids are "c<index>", "a<index>" and "p<index>", as the generator counts."""
    provisions: list[Provision] = []
    article = chapter = last = -1
    upper = ""
    for index, para in enumerate(data["paras"]):
        if para["art"] != article:
            article = para["art"]
            head = data["articles"][article]
            if head["chapter"] != chapter:
                chapter, last = head["chapter"], article
                provisions.append(Provision(f"c{article}", "", Kind.CHAPTER, f"CHAPTER {chapter + 1}", "", ""))
            upper = f"a{article}"
            provisions.append(Provision(upper, f"c{last}", Kind.ARTICLE, f"Article {head['num']}", head["heading"], ""))
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
        "moved_paras": [int(c.newer.provision[1:]) for c in moves if c.newer and c.newer.provision[0] == "p"],
        "spans": [
            (int(e.older[1:]), e.older_start, e.older_start + e.length, int(e.newer[1:]), e.newer_start)
            for e in comparison.equal
        ],
    }


def readable_match(comparison: Comparison, match: list[int], newer: dict) -> list[int]:
    """The raw `match` of the tokens of `newer` without those that a readable change covers."""
    covered: dict[str, list[tuple[int, int]]] = {}
    for change in comparison.changes:
        if change.newer and change.newer.field == "text" and change.kind is not ChangeKind.MOVE:
            covered.setdefault(change.newer.provision, []).append((change.newer.start, change.newer.end))
    shown = list(match)
    at = 0
    for index, para in enumerate(newer["paras"]):
        ranges = covered.get(f"p{index}", [])
        for start, end in para["tok"]:
            if any(a < end and start < b for a, b in ranges):
                shown[at] = -1
            at += 1
    return shown


def origins_of(traced: Lineage, data: dict) -> list[int]:
    """For each token of the generator's last draft the draft in which it entered, -1 where no run covers it."""
    lives: dict[str, list[tuple[int, int, int]]] = {}
    for run in traced.runs[-1]:
        lives.setdefault(run.provision, []).append((run.start, run.end, run.life.entered))
    found: list[int] = []
    for index, para in enumerate(data["paras"]):
        runs = lives.get(f"p{index}", [])
        for start, end in para["tok"]:
            found.append(next((entered for a, b, entered in runs if a <= start and end <= b), -1))
    return found
