"""Passwords of servers that were typed: which this process knows, each for the one server and user it was typed for.

As with keys of locked dossiers (`file/keys.py`): a dossier is opened by its address in a hundred places, and no address
may carry a secret. Who was told a password lets the process know it once (`learn`), and a worker is told what its
parent knows with every piece of work. None is ever kept on disk, printed, or given to another program. Where none was
typed, libpq looks for one itself (PGPASSWORD, .pgpass).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.place import ServerAddress

_KNOWN: dict[ServerAddress, str] = {}
"""The passwords that this process knows, by addresses without a dossier: host, port, user, database, and how it is
spoken to. A password typed for a server over TLS is never sent to the same one without."""


def password_for(address: ServerAddress) -> str | None:
    """The password that was typed for the server of a dossier, None where none was."""
    return _KNOWN.get(_whose(address))


def learn(address: ServerAddress, password: str) -> None:
    """Let this process know a password, for all dossiers of one user in one database."""
    _KNOWN[_whose(address)] = password


def forget(address: ServerAddress) -> None:
    """Forget the password that was typed for the server of a dossier."""
    _KNOWN.pop(_whose(address), None)


def known_passwords() -> Mapping[ServerAddress, str]:
    """All passwords that this process knows, to be told to another one of the program."""
    return dict(_KNOWN)


def know_only(passwords: Mapping[ServerAddress, str]) -> None:
    """Forget all passwords but these."""
    _KNOWN.clear()
    _KNOWN.update(passwords)


def _whose(address: ServerAddress) -> ServerAddress:
    return replace(address, name="")
