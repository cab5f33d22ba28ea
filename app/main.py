"""The house assembled: it knows where the resources lie, and hands the words of the command line to who does them.

It computes nothing; `app.__main__` has seen to the processes before it is imported.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.cli.main import parse_arguments, run

# As in `app.cli.main`: what `--help` does not need is imported when it is needed.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from app.place import WindowSubject


def main(argv: Sequence[str] | None = None) -> int:
    """Run Travaux with `argv` (None: the words it was started with); returns the exit code."""
    arguments = parse_arguments(sys.argv[1:] if argv is None else argv)
    folder = resource_folder()
    return run(arguments, folder, lambda dossier: _window(dossier, folder))


def resource_folder() -> Path:
    """Where the resources lie: beside the frozen program's code, in `app/data` where pip installed it, or beside `app`
    in a checkout.
    """
    from pathlib import Path

    if frozen := getattr(sys, "_MEIPASS", None):
        return Path(frozen) / "resources"
    ours = Path(__file__).resolve().parent
    installed = ours / "data" / "resources"
    return installed if installed.is_dir() else ours.parent / "resources"


def _window(dossier: WindowSubject, folder: Path) -> int:
    """Open the window; Qt is imported only here."""
    from app.desktop.application import run as show
    from app.services.resources import load_resources

    return show(dossier, load_resources(folder))
