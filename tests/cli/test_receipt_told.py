"""What was read back of an export is told to a person at a terminal, and to nobody else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there are no terminals of this kind")
def test_a_terminal_is_told_what_was_read_back(root: Path, tmp_path: Path) -> None:
    seen, terminal = os.openpty()
    drafts = [str(root / "drafts" / name) for name in ("zero.txt", "rev1.txt")]
    done = subprocess.run(
        [sys.executable, "-m", "app", "compare", *drafts, "--docx", str(tmp_path / "out.docx")],
        cwd=root, stderr=terminal, stdout=subprocess.PIPE, check=True, timeout=110,
    )  # fmt: skip
    os.close(terminal)
    said = b""
    while True:
        try:
            part = os.read(seen, 4096)
        except OSError:  # nobody holds the other end any more
            break
        if not part:
            break
        said += part
    os.close(seen)
    assert done.stdout == b""
    assert b"docx: read back: 129 of 129 provisions, word for word" in said
    assert (tmp_path / "out.docx").is_file()
