"""The passwords of servers that a verb's words name: asked for at the terminal before the verb begins, where one is
wanted and libpq found none, or a wrong one. None is ever a word of the command line.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.cli import terminal
from app.job import SilentProgress
from app.place import ServerAddress, is_address, server_address

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_TRIES = 3


def let_in(arguments: argparse.Namespace) -> None:
    """Ask for the password of each server named that wants one, until it is taken, a few times. Raises Refused for an
    address that is no whole one.
    """
    for address in dict.fromkeys(_addresses(arguments)):
        if sys.stdin.isatty():
            _ask(address)


def _ask(address: ServerAddress) -> None:
    """Ask for a password where one is wanted; that none was taken, the verb says."""
    from app.services.dossiers.servers import give_password, password_wanted, take_password_back

    for tried in range(_TRIES):
        reason = password_wanted(address)
        if reason is None:
            return
        if tried:
            terminal.warn(f"travaux: {reason}")
        typed = terminal.secret(
            f"Password of {address.user or 'you'} on {address.host or 'this computer'}: ", SilentProgress()
        )
        if not typed:
            take_password_back(address)
            return
        give_password(address, typed)


def _addresses(arguments: argparse.Namespace) -> Iterator[ServerAddress]:
    for said in vars(arguments).values():
        for one in said if isinstance(said, list) else [said]:
            if isinstance(one, ServerAddress):
                yield one
            elif isinstance(one, str) and is_address(one):
                yield server_address(one.partition("#")[0])
