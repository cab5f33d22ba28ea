"""Servers on which dossiers lie: whether one lets us in, and where a password goes that a person typed.

libpq finds a password in PGPASSWORD, .pgpass or PGPASSFILE by itself. One that was typed is for one server and user; it
lies in the memory of this program, and of its own processes, until they end, and is on no command line, in no address,
no environment and no log. It is light: what it needs of the store is imported when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.job import PasswordWanted, Refused
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.place import ServerAddress


def password_wanted(address: ServerAddress) -> PasswordWanted | None:
    """Why the server of a dossier wants a password from a person, None where it does not; whatever else is wrong,
    opening says.
    """
    from app.storage.server.server import is_on_server

    try:
        is_on_server(address)
    except PasswordWanted as reason:
        return reason
    except Refused:
        return None
    return None


def give_password(address: ServerAddress, password: str) -> None:
    """Have a password that was typed for a server used from now on, here and in the program's own processes."""
    from app.storage.server.passwords import learn

    learn(address, password)


def take_password_back(address: ServerAddress) -> None:
    """Have a password that was typed for a server used no more: it was not taken."""
    from app.storage.server.passwords import forget

    forget(address)


def get_ready() -> None:
    """Import what speaks to servers, for a thread that may wait."""
    import app.storage.server.server  # noqa: F401


@task
def is_older(address: ServerAddress) -> bool:
    """Whether the dossier at an address is of an older schema. Raises Refused where it cannot be opened."""
    return Dossier.is_older(address)


@task
def make_empty(address: ServerAddress) -> None:
    """Make an empty dossier at an address, called as it is there. Raises Refused."""
    Dossier.create(address, address.stem).close()
