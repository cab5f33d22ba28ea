"""The locks must give the same program everywhere: exact versions, hashes, no address of any server."""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = ("requirements.txt", "requirements-dev.txt")


class Pin(NamedTuple):
    """One package of a lock."""

    version: str
    marker: str
    hashes: frozenset[str]


def pins(lock: Path) -> dict[str, Pin]:
    """The packages of a lock by canonical name."""
    joined = re.sub(r"\\\n\s*", " ", lock.read_text(encoding="utf-8"))
    found = {}
    for line in joined.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        asked, *hashes = line.split(" --hash=")
        requirement = Requirement(asked.strip())
        (version,) = requirement.specifier
        assert version.operator == "==", line
        found[canonicalize_name(requirement.name)] = Pin(
            version.version, str(requirement.marker or ""), frozenset(h.strip() for h in hashes)
        )
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_hashes(root: Path, name: str) -> None:
    lock = pins(root / name)
    assert len(lock) > 15
    for package, pin in lock.items():
        assert pin.hashes, package
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", h) for h in pin.hashes), package


@pytest.mark.parametrize("name", LOCKS)
def test_no_server_is_named(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*-", re.sub(r"\\\n\s*", " ", text), re.MULTILINE), "a lock holds packages, no options"


def test_wheels_of_other_systems_are_in_the_lock(root: Path) -> None:
    """A lock made for one machine alone has one hash per package; lxml alone has wheels by the dozen."""
    lock = pins(root / "requirements.txt")
    assert len(lock["lxml"].hashes) > 20
    assert len(lock["pyside6-essentials"].hashes) >= 4


def test_both_locks_agree(root: Path) -> None:
    run, work = (pins(root / name) for name in LOCKS)
    assert run.keys() <= work.keys()
    for package, pin in run.items():
        assert work[package][::2] == pin[::2], package


def test_the_locks_hold_what_the_project_asks_for(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "requirements.txt": settings["project"]["dependencies"],
        "requirements-dev.txt": settings["project"]["dependencies"] + settings["dependency-groups"]["dev"],
    }
    for name, wanted in asked.items():
        lock = pins(root / name)
        for requirement in map(Requirement, wanted):
            assert lock[canonicalize_name(requirement.name)].version in requirement.specifier, requirement


def test_pyside_stays_below_the_version_that_loses_none(root: Path) -> None:
    """Source: PySide6 6.12.0 on Python 3.11 drops a reference to None with every void call and aborts."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    (pyside,) = (r for r in map(Requirement, settings["project"]["dependencies"]) if r.name == "PySide6-Essentials")
    assert "6.12.0" not in pyside.specifier
    assert "6.11.3" in pyside.specifier
