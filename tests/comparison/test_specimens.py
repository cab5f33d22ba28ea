"""Specimens: small drafts, read and compared, and what is told of them, word by word.

A case is a folder of tests/specimens: older.txt and newer.txt (.md where type or tables matter), why.md (what is right,
and why), expected.json; also middle.txt where words are followed over three drafts, and pins.json where a person
joined provisions (addresses). An expectation is written by hand and never follows the program by itself:

    python -m tests.comparison.test_specimens CASE…             prints what is told of a case, against what is expected
    python -m tests.comparison.test_specimens --accept CASE…    the same, and writes it down as what is expected

A case with open.md is known to be told wrongly: it says what is still wrong, and must go as soon as it is told right.
"""

from __future__ import annotations

import difflib
import json
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.attribution.lineage.lineage import lineage
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.services.resources import load_resources

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "specimens"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def told(case: str) -> dict[str, Any]:
    """What is told of a case: changes, groups, pairs that are not simply kept, and lives of words over three drafts."""
    older, newer = (_draft(case, name) for name in ("older", "newer"))
    places = {p.address: p.id for p in older.provisions}, {p.address: p.id for p in newer.provisions}
    pins = tuple((places[0][one], places[1][other]) for one, other in _pins(case))
    comparison = compare(older, newer, pins=pins)
    addresses = {p.id: p.address for p in older.provisions}, {p.id: p.address for p in newer.provisions}
    heard = {
        "changes": [_change(change, comparison, addresses) for change in comparison.changes],
        "groups": [f"{group.kind}: {group.title} ({group.count})" for group in comparison.groups],
        "pairs": [
            f"{addresses[0][p.older]} → {addresses[1][p.newer]}, {p.relation}{', moved' if p.moved else ''}, {p.basis}"
            for p in comparison.pairs
            if p.moved or p.relation != "kept" or p.basis == "pinned" or addresses[0][p.older] != addresses[1][p.newer]
        ],
    }
    if list((FOLDER / case).glob("middle.*")):
        heard["lives"] = _lives([older, _draft(case, "middle"), newer])
    return heard


@cache
def _resources() -> Resources:
    return load_resources(ROOT / "resources")


def _draft(case: str, name: str) -> Draft:
    resources = _resources()
    path = next(iter(sorted((FOLDER / case).glob(f"{name}.*"))))
    return read_draft(path, resources.register, resources.profiles)


def _pins(case: str) -> list[tuple[str, str]]:
    path = FOLDER / case / "pins.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def _change(change: Change, comparison: Comparison, addresses: tuple[dict[str, str], dict[str, str]]) -> str:
    """“kind, class | older place field: words | newer place field: words | tags | within the move of …”."""
    moves = {c.id: c for c in comparison.changes}
    move = moves.get(change.within or "")
    sides = [
        f"{addresses[k][side.provision]} {side.field}: {side.text.strip()}".rstrip() if side else "–"
        for k, side in enumerate((change.older, change.newer))
    ]
    within = f"within the move of {addresses[0][move.older.provision]}" if move and move.older else ""
    parts = [f"{change.kind.value}, {change.weight.value}", *sides, ", ".join(change.tags), within]
    return " | ".join(parts).rstrip(" |")


def _lives(drafts: list[Draft]) -> list[str]:
    """Of the last draft, the words that did not stand there from the first on without a break."""
    texts = {p.id: p for p in drafts[-1].provisions}
    return [
        f"{texts[run.provision].address}: {texts[run.provision].text[run.start : run.end].strip()} | entered"
        f" {run.life.entered}, left {list(run.life.left)}, returned {list(run.life.returned)}"
        for run in lineage(drafts).runs[-1]
        if run.life.entered or run.life.left
    ]


@pytest.mark.parametrize("case", CASES)
def test_specimen(case: str, request: pytest.FixtureRequest) -> None:
    open_question = FOLDER / case / "open.md"
    if open_question.exists():
        reason = open_question.read_text(encoding="utf-8").strip()
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError))
    assert (FOLDER / case / "why.md").read_text(encoding="utf-8").strip()
    expected = json.loads((FOLDER / case / "expected.json").read_text(encoding="utf-8"))
    assert told(case) == expected


def test_specimens_show_all_six_languages() -> None:
    spoken = Counter(_draft(case, "newer").language for case in CASES)
    assert {language for language, cases in spoken.items() if cases >= 4} == {"en", "fr", "es", "ru", "zh", "ar"}


def _main(arguments: list[str]) -> None:
    accept = "--accept" in arguments
    for case in [argument for argument in arguments if argument != "--accept"]:
        path = FOLDER / case / "expected.json"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        now = json.dumps(told(case), ensure_ascii=False, indent=1) + "\n"
        shown = difflib.unified_diff(before.splitlines(), now.splitlines(), "expected", "told", n=99, lineterm="")
        print(f"{case}: {'as expected' if before == now else 'told otherwise'}")
        print("\n".join(shown) if before != now else now, end="\n\n")
        if accept:
            path.write_text(now, encoding="utf-8")


if __name__ == "__main__":
    _main(sys.argv[1:])
