"""Passwords of files that need one, and passphrases of locked dossiers: from a file that holds it, else asked for at
the terminal. Never a word of the command line, which other programs can read, and never kept.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import terminal
from app.job import Damaged, PassphraseNeeded, Progress, Refused, SilentProgress
from app.services.dossiers import encryption

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from app.services.imports.read_files import Passwords

ENDING = ".travaux"
_TRIES = 3
_LONGEST = 10_000
"""Bytes of a file with a password."""


def password_prompt(password_file: Path | None, progress: Progress) -> Passwords:
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


def open_locked(arguments: argparse.Namespace) -> None:
    """Give the passphrases of all locked dossiers that the words of a call name, before its verb begins.

    Of one that is damaged the verb says so. Raises PassphraseNeeded when one is not given, Refused for what cannot be
    read.
    """
    for dossier in _named_in(arguments):
        for file in encryption.files_to_unlock(dossier):
            if encryption.needs_passphrase(file):  # the one before may have had the same
                with suppress(Damaged):
                    _open(file, arguments.passphrase_file)


def _open(dossier: Path, file: Path | None) -> None:
    if file is not None:
        encryption.give(dossier, _kept_in(file, "passphrase"))
        return
    for left in reversed(range(_TRIES)):
        words = terminal.secret(f"Passphrase of “{dossier.name}”: ", SilentProgress())
        if not words:
            raise PassphraseNeeded(
                f"The dossier “{dossier.name}” is locked; type its passphrase at a terminal, or name a file that holds"
                " it with --passphrase-file.",
                str(dossier),
            )
        try:
            encryption.give(dossier, words)
        except PassphraseNeeded:
            if not left:
                raise
        else:
            return


def _named_in(arguments: argparse.Namespace) -> Iterator[Path]:
    """The files that words of a call name, as DOSSIER or DOSSIER.travaux#LABEL."""
    for value in vars(arguments).values():
        for word in value if isinstance(value, list | tuple) else (value,):
            if not isinstance(word, str | Path):
                continue
            before, ending, _ = str(word).partition(f"{ENDING}#")
            place = Path(before + ENDING) if ending else Path(word)
            if place.suffix == ENDING and place.is_file():
                yield place


def new_passphrase(dossier: Path, file: Path | None) -> str:
    """A passphrase that is to be set: from a file, else typed twice at the terminal.

    Raises Refused when there is no terminal, nothing is typed, or not the same twice.
    """
    if file is not None:
        return _kept_in(file, "passphrase")
    words = terminal.secret(f"New passphrase of “{dossier.name}”: ", SilentProgress())
    if not words:
        raise Refused(
            "No passphrase was given; type one at a terminal, or name a file that holds it with --new-passphrase-file."
        )
    if terminal.secret("The same again: ", SilentProgress()) != words:
        raise Refused("The two passphrases are not the same; nothing was changed.")
    return words


def _kept_in(file: Path, what: str = "password") -> str:
    try:
        with file.open("rb") as there:
            held = there.read(_LONGEST + 1)
            if len(held) > _LONGEST:
                raise Refused(f"“{file}” is too long to hold a {what}; write it alone into the first line of a file.")
            return held.decode("utf-8-sig").splitlines()[0]
    except IndexError:
        raise Refused(f"“{file}” is empty; write the {what} into its first line.") from None
    except (OSError, ValueError):
        raise Refused(f"The {what} in “{file}” cannot be read; write it as plain text into its first line.") from None
