"""Starts this program once more, with a window of its own: two dossiers beside each other have a process each, so that
the passphrase of one is never known where the other is read.

It stands alone because nothing waits for what it starts: it goes on when this program ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.services.processes.external_program import systems_own

_ROOT = Path(__file__).resolve().parents[3]
"""Where the package lies that is run again, when it is not frozen."""


def start_another() -> None:
    """Start this program again, as its user did, on no dossier in particular."""
    environment = {**systems_own(os.environ), "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    words = [sys.executable]
    if not getattr(sys, "frozen", False):
        words += ["-m", "app"]
        paths = (str(_ROOT), environment.get("PYTHONPATH", ""))
        environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    subprocess.Popen(
        [*words, "open"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
