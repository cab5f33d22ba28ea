"""Cases: two drafts and the papers between them; for every change the names that are right, none missing, none more.

A case is a folder of tests/attribution/cases: older.txt, newer.txt, proposals.txt or .csv, why.md (what is right, and
why), expected.toml. That lists each change that has a name: the address where it stands (in the newer draft, if it
stands there), words of it, who asked for it and who asked the contrary, and who (`either`) may be named there or not.
All other changes must have no name at all.
An expectation is written by hand and never follows the program. A case with open.md is known to be told wrongly: it
says what is still wrong, and is to go as soon as it is told right.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from app.importing.files import read_draft
from app.importing.proposals.paper import read_paper
from app.services.imports.custom_actors import read_actors
from app.services.resources import load_resources
from app.treaty.actors import register_of
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Change

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def resources(root: Path) -> Resources:
    return load_resources(root / "resources")


@pytest.fixture(scope="module")
def register(resources: Resources) -> Register:
    return register_of((*resources.register.actors, *read_actors(FOLDER / "actors.json")))


def told(case: str, resources: Resources, register: Register) -> list[dict[str, Any]]:
    """Every change of a case with its place, its words, and who asked for it and who the contrary, by id.

    One who is written but not known stays as written, and names nobody.
    """
    older, newer = (
        apply_reading(read_draft(FOLDER / case / f"{name}.txt", register, resources.profiles)).draft
        for name in ("older", "newer")
    )
    papers = [read_paper(path, register) for path in sorted((FOLDER / case).glob("proposals.*"))]
    comparison = compare(older, newer)
    found = attribute(comparison, older, newer, papers, register)
    addresses = {p.id: p.address for p in older.provisions}, {p.id: p.address for p in newer.provisions}

    def names(change: Change, opposite: bool) -> list[str]:
        mine = (one for one in found if one.change == change.id and one.opposite is opposite)
        return sorted({actor.id for one in mine for actor in one.actors} - {"?"})

    return [
        {
            "place": addresses[1][change.newer.provision] if change.newer else addresses[0][change.older.provision],
            "words": [side.text for side in (change.older, change.newer) if side],
            "asked": names(change, opposite=False),
            "against": names(change, opposite=True),
        }
        for change in comparison.changes
    ]


def wrong(case: str, resources: Resources, register: Register) -> list[str]:
    """What is not as the case expects it, a line each."""
    expected = tomllib.loads((FOLDER / case / "expected.toml").read_text("utf-8")).get("name", [])
    changes = told(case, resources, register)
    lines: list[str] = []
    seen: set[int] = set()
    for one in expected:
        here = [
            number
            for number, change in enumerate(changes)
            if change["place"] == one["place"] and any(one["words"] in words for words in change["words"])
        ]
        seen.update(here)
        if not here:
            lines.append(f"no change at {one['place']} has “{one['words']}”")
        lines += [
            f"{one['place']} “{one['words']}”: {role} {changes[number][role]}, right is {one.get(role, [])}"
            for number in here
            for role in ("asked", "against")
            if {*changes[number][role]} - {*one.get("either", [])} != {*one.get(role, [])}
        ]
    for number, change in enumerate(changes):
        if number not in seen and (change["asked"] or change["against"]):
            lines.append(f"{change['place']} {change['words']}: {change['asked']}, against {change['against']}")
    return lines


@pytest.mark.parametrize("case", CASES)
def test_exactly_those_are_named_who_asked(case: str, resources: Resources, register: Register) -> None:
    lines = wrong(case, resources, register)
    if lines and (FOLDER / case / "open.md").exists():
        pytest.xfail((FOLDER / case / "open.md").read_text("utf-8"))
    assert not lines


@pytest.mark.parametrize("case", CASES)
def test_a_case_says_why(case: str) -> None:
    assert (FOLDER / case / "why.md").read_text("utf-8").strip()
