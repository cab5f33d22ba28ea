"""A disk of a few megabytes, as root can make one on Linux, and what fills it. It holds no test."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def mounted(size: str) -> Iterator[Path]:
    """A disk of a size as `mount` reads it ("2m"), in a folder of its own; the test is skipped where none can be."""
    folder = Path(tempfile.mkdtemp())
    made = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if not made or made.returncode:
        folder.rmdir()
        pytest.skip("no small disk can be made here (that needs root, on Linux)")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
    folder.rmdir()


def fill(folder: Path, left: int) -> None:
    """Fill a disk but for so many bytes, by the file "full"; what filled it before goes."""
    place = folder / "full"
    place.unlink(missing_ok=True)
    file = os.open(place, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while True:
            os.write(file, bytes(4096))
    os.ftruncate(file, os.fstat(file).st_size - left)
    os.close(file)
