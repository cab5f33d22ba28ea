"""Passwords of servers: whether one is wanted, and where what a person types goes.

Nothing is kept: libpq finds a password in .pgpass or PGPASSFILE by itself. One that was typed lies in the memory of
this program, and of its own processes, until they end; it is on no command line, in no address and in no log.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.job import Refused

if TYPE_CHECKING:
    from app.place import ServerAddress


def wants_password(address: ServerAddress) -> bool:
    """Whether the server of a dossier wants a password that it was not given; whatever else is wrong, opening says."""
    from app.storage.server import is_on_server
    from app.storage.server_words import PasswordWanted

    try:
        is_on_server(address)
    except PasswordWanted:
        return True
    except Refused:
        return False
    return False


def give_password(password: str) -> None:
    """Have a password that was typed used from now on, here and in the program's own processes, not in outside ones."""
    os.environ["PGPASSWORD"] = password  # libpq's own word for it
