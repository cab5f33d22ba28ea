"""Passwords of files that need one: from a file that holds it, else asked for at the terminal. Never a word of the
command line, which other programs can read, and never kept.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import terminal
from app.job import Progress, Refused

if TYPE_CHECKING:
    from app.services.drafts import Passwords

_TRIES = 3
_LONGEST = 10_000
"""Bytes of a file with a password."""


def asking(password_file: Path | None, progress: Progress) -> Passwords:
    """Who is asked for the passwords of files. A password from a file is given once for each of them.

    Raises Refused, when asked, for a file with a password that cannot be read.
    """
    asked: dict[Path, int] = {}

    def ask(file: Path, why: str) -> str:
        asked[file] = asked.get(file, 0) + 1
        if password_file is not None:
            return _kept_in(password_file) if asked[file] == 1 else ""
        return terminal.secret(f"{why} ", progress) if asked[file] <= _TRIES else ""

    return ask


def _kept_in(file: Path) -> str:
    try:
        with file.open("rb") as there:
            return there.read(_LONGEST).decode("utf-8-sig").splitlines()[0]
    except IndexError:
        raise Refused(f"“{file}” is empty; write the password into its first line.") from None
    except (OSError, ValueError):
        raise Refused(f"The password in “{file}” cannot be read; write it as plain text into its first line.") from None
