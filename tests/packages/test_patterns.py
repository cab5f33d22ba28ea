"""The patterns that the frozen program brings are those that it uses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from packages.patterns import kept_patterns

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_a_program_with_the_patterns_that_are_brought_compiles_none_for_the_sample(root: Path, tmp_path: Path):
    brought = kept_patterns(root, tmp_path)
    other = tmp_path / "other" / brought.relative_to(tmp_path / "modules")
    other.parent.mkdir(parents=True)
    shutil.copy(brought, other)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(tmp_path / "other"), "PYTHONPATH": str(root)}
    words = [
        "compare",
        "rev1.txt",
        "rev2.docx",
        "--evidence",
        "proposals-on-rev2.csv",
        "--json",
        str(tmp_path / "again"),
    ]
    program = [sys.executable, "-m", "app", *words]
    subprocess.run(program, cwd=root / "drafts", env=environment, check=True, capture_output=True)
    assert (tmp_path / "again").is_file()
    assert other.read_bytes() == brought.read_bytes()
