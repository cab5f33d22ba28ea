"""The password of a server that a verb's words name: asked for at the terminal before the verb begins, where one is
wanted and libpq found none. It is never a word of the command line.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.cli import terminal
from app.job import Silent
from app.place import ServerAddress, is_address, server_address

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


def let_in(arguments: argparse.Namespace) -> None:
    """Ask for the password of the first server named that wants one. Raises Refused for an address that is no
    whole one.
    """
    address = next(_addresses(arguments), None)
    if address is None or not sys.stdin.isatty():
        return
    from app.services.servers import give_password, wants_password

    if wants_password(address) and (typed := terminal.secret(f"Password of {address.user or 'you'}: ", Silent())):
        give_password(typed)


def _addresses(arguments: argparse.Namespace) -> Iterator[ServerAddress]:
    for said in vars(arguments).values():
        for one in said if isinstance(said, list) else [said]:
            if isinstance(one, ServerAddress):
                yield one
            elif isinstance(one, str) and is_address(one):
                yield server_address(one.partition("#")[0])
