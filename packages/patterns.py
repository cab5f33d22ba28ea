"""The compiled patterns that the frozen program brings along: all that it compiles for the sample.

It never writes any itself (`app/kept_patterns.py`): where it is installed is no place of a user's, and its files are
signed. What it needs besides it compiles each time, as a program did before patterns were kept.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_PAIRS = (
    ("harbour-convention.txt", "rev1.txt", ("proposals-on-zero.txt",)),
    ("rev1.txt", "rev2.docx", ("proposals-on-rev2.csv",)),
    ("rev2.docx", "final.md", ()),
)
"""Two files of the sample, and papers beside them."""


def kept_patterns(root: Path, folder: Path) -> Path:
    """The file of the patterns, made in an empty `folder` by the program whose source is at `root`."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "modules"), "PYTHONPATH": str(root)}
    for older, newer, papers in _PAIRS:
        words: list[str] = ["compare", older, newer, *(word for paper in papers for word in ("--evidence", paper))]
        for form in ("json", "docx", "html", "csv", "md"):
            words += [f"--{form}", str(folder / f"out.{form}")]
        program = [sys.executable, "-m", "app", *words]
        subprocess.run(program, cwd=root / "drafts", env=environment, check=True, stdout=subprocess.DEVNULL)
    (made,) = (folder / "modules").rglob(f"app/patterns.{sys.implementation.cache_tag}")
    return made
