"""What a PostgreSQL server says, or that it says nothing, refused in one sentence. A bug passes.

The server is known by its codes (SQLSTATE) and not by its words, which come in its own language.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy.exc import DBAPIError

from app.interrupts import is_interrupted
from app.job import Damaged, PasswordWanted, Refused
from app.message import Message
from app.storage.file.errors import UnreadableRecord, legible_name, not_utf8
from app.storage.server.shape import ForeignTablesOnServer, MissingRight, NewerSchemaOnServer, NoDossierOnServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.place import ServerAddress


_IN_USE = ("55P03", "40001", "40P01")
"""Codes of a lock that was not given, and of two transactions that could not both be."""
_FORBIDDEN = ("42501", "25006")
_NOT_THERE = ("3D000", "3F000")
_DAMAGED = ("42P01", "42703", "XX001", "XX002")
"""A table or a column that is not there, and pages that are damaged."""
_FULL = ("53100", "53200")
_ENDED = "57014"
"""The code of a statement that was ended because it took too long."""
_TOO_LONG = ("54000", "22003")


@contextmanager
def server_words(address: ServerAddress) -> Iterator[None]:
    """Raise Refused, and its Damaged, for what the server of a dossier says, or when it cannot be heard."""
    try:
        yield
    except UnreadableRecord as error:
        raise damaged_on_server(address) from error
    except UnicodeEncodeError as error:
        raise not_utf8(error) from error
    except (ForeignTablesOnServer, NoDossierOnServer, NewerSchemaOnServer, MissingRight) as error:
        raise _stranger(address, error) from error
    except (DBAPIError, psycopg.Error) as error:
        if is_interrupted():  # the driver ends what it waited for, and its connection with it
            raise KeyboardInterrupt from error
        said = error.orig if isinstance(error, DBAPIError) else error
        refused = _refused(address, said) if isinstance(said, psycopg.Error) else None
        if refused is None:
            raise
        raise refused from error


def _stranger(
    address: ServerAddress, error: ForeignTablesOnServer | NoDossierOnServer | NewerSchemaOnServer | MissingRight
) -> Refused:
    """The refusal of what is not read as a dossier."""
    name = address.name
    if isinstance(error, NoDossierOnServer):
        return Refused(Message("“{0}” on the server is not a Travaux dossier; check the name.", (name,)))
    if isinstance(error, NewerSchemaOnServer):
        return Refused(
            Message("The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.", (name,))
        )
    if isinstance(error, MissingRight):
        if not error.table:
            return Refused(
                Message(
                    "You may not look into the dossier “{0}” on the server (the right USAGE on its schema is "
                    "missing); ask whoever looks after it.",
                    (name,),
                )
            )
        return Refused(
            Message(
                "You may not read all of the dossier “{0}” on the server (the right SELECT on “{1}” is missing); ask "
                "whoever looks after it.",
                (name, legible_name(error.table)),
            )
        )
    if not error.thing:
        return damaged_on_server(address)
    return Damaged(
        Message(
            "The dossier “{0}” on the server has in it what Travaux never makes (“{1}”), and nothing of it was read; "
            "ask whoever looks after it to take that out.",
            (name, legible_name(error.thing)),
        ),
        str(address),
    )


def damaged_on_server(address: ServerAddress, records: tuple[Message, ...] = ()) -> Damaged:
    """The refusal of a dossier in which something is not what Travaux wrote; `records` says what."""
    return Damaged(
        Message(
            "The dossier “{0}” on the server is damaged; have it restored from the server’s backup.", (address.name,)
        ),
        str(address),
        records=records,
    )


def no_server_answer(address: ServerAddress, error: psycopg.Error) -> Refused:
    """The refusal of a server to which no connection could be made."""
    where = address.host or "this computer"
    if error.pgconn is not None and error.pgconn.needs_password:
        return PasswordWanted(
            Message(
                "The server on {0} wants a password; type it when you are asked for it, or keep it in the file "
                ".pgpass of your home folder.",
                (where,),
            )
        )
    words = " ".join(str(error).split())
    if error.pgconn is not None and error.pgconn.used_password:  # libpq tells no code of why it was not let in
        return PasswordWanted(
            Message(
                "The server on {0} does not take this password or cannot be reached; it was said: {1}", (where, words)
            )
        )
    return Refused(
        Message("The server on {0} does not let you in or cannot be reached; it was said: {1}", (where, words))
    )


def _refused(address: ServerAddress, said: psycopg.Error) -> Refused | None:
    name, code = address.name, said.sqlstate or ""
    if code in _IN_USE:
        return Refused(
            Message("The dossier “{0}” is in use by another program; close it there and try again.", (name,))
        )
    if code in _FORBIDDEN:
        return Refused(
            Message("You may not do this with the dossier “{0}” on the server; ask whoever looks after it.", (name,))
        )
    if code in _NOT_THERE:
        return Refused(Message("There is no dossier “{0}” on the server; check the name.", (name,)))
    if code in _DAMAGED:
        return damaged_on_server(address)
    if code == _ENDED:
        return Refused(
            Message(
                "The server took too long over the dossier “{0}”, and nothing was kept; try again, or ask whoever "
                "looks after it.",
                (name,),
            )
        )
    if code in _FULL:
        return Refused("There is no room on the server; have some freed and try again.")
    if code in _TOO_LONG:
        return Refused(
            Message(
                "Something is too long or too large for the dossier “{0}” on the server; nothing was kept.", (name,)
            )
        )
    if (not code and isinstance(said, psycopg.OperationalError)) or code.startswith(("08", "57P")):
        return Refused(
            Message(
                "The connection to the server of the dossier “{0}” broke off; open it again, and see whether what "
                "you did last is in it.",
                (name,),
            )
        )
    return None
