"""Specimens: small pairs of files, read and compared, and what is told of them, word by word.

Each case is a folder with older.txt, newer.txt, why.md and expected.json. An expectation is changed by hand, after
reading: run this file as a program with the name of a case to see what the comparison says now.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from app.comparison.compare import compare
from app.importing.files import read_draft
from app.services.resources import load_resources

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "specimens" / "comparison"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def told(case: str) -> dict[str, Any]:
    """What the comparison says of a case: changes, groups, and the pairs that are not simply kept."""
    resources = load_resources(ROOT / "resources")
    older, newer = (
        read_draft(FOLDER / case / name, resources.register, resources.profiles) for name in ("older.txt", "newer.txt")
    )
    comparison = compare(older, newer)
    addresses = {p.id: p.address for p in older.provisions}, {p.id: p.address for p in newer.provisions}
    return {
        "changes": [
            " | ".join(
                [
                    f"{change.kind.value}, {change.weight.value}",
                    *(
                        f"{addresses[k][side.provision]} {side.field}: {side.text}" if side else "–"
                        for k, side in enumerate((change.older, change.newer))
                    ),
                    ", ".join(change.tags),
                    f"within {change.within}" if change.within else "",
                ]
            ).rstrip(" |")
            for change in comparison.changes
        ],
        "groups": [f"{group.kind}: {group.title} ({group.count})" for group in comparison.groups],
        "pairs": [
            f"{addresses[0][p.older]} → {addresses[1][p.newer]}, {p.relation}{', moved' if p.moved else ''}, {p.basis}"
            for p in comparison.pairs
            if p.moved or p.relation != "kept" or addresses[0][p.older] != addresses[1][p.newer]
        ],
    }


@pytest.mark.parametrize("case", CASES)
def test_specimen(case: str) -> None:
    assert (FOLDER / case / "why.md").read_text(encoding="utf-8").strip()
    expected = json.loads((FOLDER / case / "expected.json").read_text(encoding="utf-8"))
    assert told(case) == expected


if __name__ == "__main__":
    print(json.dumps(told(sys.argv[1]), ensure_ascii=False, indent=1))
