"""A folder for what an outside program can only read from a file: nobody else may look into it, it is gone afterwards,
and what a program left that was killed is taken away by the next one that needs such a folder.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.process import lives


@contextmanager
def private_folder(purpose: str) -> Iterator[Path]:
    """A new folder (mode 0700, as `tempfile` makes them), named after its purpose and this process; then it is gone."""
    _sweep(purpose)
    with tempfile.TemporaryDirectory(prefix=f"travaux-{purpose}-{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _sweep(purpose: str) -> None:
    """Take away what processes left that do not live any more."""
    begin = f"travaux-{purpose}-"
    for left in Path(tempfile.gettempdir()).glob(f"{begin}*"):
        number = left.name.removeprefix(begin).partition("-")[0]
        if number.isdecimal() and not lives(int(number)):
            shutil.rmtree(left, ignore_errors=True)
