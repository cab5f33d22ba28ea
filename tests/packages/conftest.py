"""The frozen program: built once for what lies here now, and used by all its tests."""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages.watched import Watched

ROOT = Path(__file__).resolve().parents[2]
BUILT_OF = ("app", "drafts", "packages", "resources", "build.spec", "requirements.txt")
PLACE = ROOT / "build" / f"tests-{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The folder of the frozen program. It is built when anything that it is built of has changed; one worker of the
    tests builds, and the others wait.
    """
    if sys.platform != "linux":
        pytest.skip("the frozen program is tried on Linux")
    PLACE.mkdir(parents=True, exist_ok=True)
    with (PLACE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp, state = PLACE / "built-of", _state()
        if not (stamp.is_file() and stamp.read_text("utf-8") == state):
            stamp.unlink(missing_ok=True)
            _build()
            stamp.write_text(state, "utf-8")
    return PLACE / "dist" / "travaux"


def _state() -> str:
    """A sum over everything that the program is built of."""
    total = hashlib.sha256(platform.python_version().encode())
    for name in BUILT_OF:
        top = ROOT / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                total.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return total.hexdigest()


def _build() -> None:
    places = ["--distpath", PLACE / "dist", "--workpath", PLACE / "work"]
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, "build.spec"]
    made = subprocess.run(
        words, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "0"}, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr[-4000:]


@pytest.fixture
def watched(frozen, tmp_path):
    """Runs the frozen program where it has no socket of the internet, its processes counted and capped."""
    return Watched(frozen / "travaux", tmp_path / "home")
