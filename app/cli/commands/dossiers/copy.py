"""`travaux copy`: a dossier with every row of it, from a file or a server, to another file or server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import terminal
from app.services.dossiers.creation import copy_dossier

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def copy(arguments: argparse.Namespace, folder: Path) -> int:
    """Make a new dossier at the target that holds what the source does."""
    copy_dossier(arguments.dossier, arguments.target)
    terminal.say(f"{arguments.target}: made")
    return 0
