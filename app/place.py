"""Where a dossier lies: the path of a file, or the address of a dossier on a server. And where a draft does: in a file
of its own, or under its label in a dossier.

These are the values that travel from whoever names one to the store; nothing is opened or asked here. An address is a
word such as `postgresql+psycopg://clerk@db.example.org/travaux?dossier=kites`; it never holds a password.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import overload
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from app.job import Refused
from app.late_methods import dataclass
from app.message import Message

_SCHEMES = ("postgresql+psycopg", "postgresql")
_OPTIONS = frozenset({"host", "sslmode", "sslrootcert", "sslcert", "sslkey", "channel_binding", "passfile", "service"})
"""What of libpq's settings an address may say; host is for the folder of a Unix socket."""
_LONGEST = 63
"""Bytes of a name on PostgreSQL."""
_HERE = ("localhost", "127.0.0.1", "::1")
FORM = "postgresql+psycopg://USER@HOST/DATABASE?dossier=NAME"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A dossier on a PostgreSQL server: a schema of its own, called as the dossier is, in a database."""

    database: str
    name: str
    """The name of the dossier on the server."""
    user: str = ""
    host: str = ""
    port: int = 0
    """0 for the usual one."""
    options: tuple[tuple[str, str], ...] = ()
    """Of libpq's settings those that were said, in the order of their names."""

    def __str__(self) -> str:
        """The address as it is written, whole: `server_address` reads it back."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else quote(self.host, safe="")
        port = f":{self.port}" if self.port else ""
        said = urlencode((*self.options, ("dossier", self.name)), safe="/", quote_via=quote)
        return f"{_SCHEMES[0]}://{user}{host}{port}/{quote(self.database, safe='')}?{said}"

    @property
    def stem(self) -> str:
        """What a file of this dossier would be called, without an ending."""
        return self.name

    @property
    def near(self) -> bool:
        """Whether the server is one on this computer, over the loopback."""
        return self.host in _HERE

    def absolute(self) -> ServerAddress:
        """Itself: an address says all of where a dossier lies."""
        return self

    def is_file(self) -> bool:
        """No."""
        return False


DossierPlace = Path | ServerAddress
"""Where a dossier lies."""


@overload
def real_path(place: Path) -> Path: ...
@overload
def real_path(place: DossierPlace) -> DossierPlace: ...
def real_path(place: DossierPlace) -> DossierPlace:
    """The file to which a path leads through links, where they lead in a circle the path itself; an address is itself.

    Whoever opens it is told of the circle by the system: `Path.resolve` raises RuntimeError before Python 3.13.
    """
    return place if isinstance(place, ServerAddress) else Path(os.path.realpath(place))


@dataclass(frozen=True)
class NamedDraft:
    """A draft as named: a file (`label` empty), or one draft of a dossier."""

    path: DossierPlace
    label: str

    @property
    def in_dossier(self) -> bool:
        """Whether it is a draft of a dossier."""
        return bool(self.label)


WindowSubject = DossierPlace | tuple[NamedDraft, ...] | None
"""What a window is opened on: a dossier, two drafts to be compared, one file that is to join a dossier, or nothing."""


def is_address(word: str) -> bool:
    """Whether a word is meant as an address of a server."""
    return word.partition(":")[0].casefold() in _SCHEMES and "://" in word


def place_of(word: str) -> DossierPlace:
    """Where the dossier lies that a word names. Raises Refused for an address that is not whole, or has a password."""
    return server_address(word) if is_address(word) else Path(word)


def server_address(word: str) -> ServerAddress:
    """The address that a word says. Raises Refused, in a sentence that repeats no password."""
    try:
        parts = urlsplit(word)
        port = parts.port or 0
        said = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except ValueError:
        raise Refused(Message("This is no address of a server; write it as {0}.", (FORM,))) from None
    settings = dict(said)
    if parts.password is not None or "password" in settings:
        raise Refused(
            "An address holds no password, since other programs can read it; keep the password in the file .pgpass of"
            " your home folder, or have it asked for."
        )
    name = settings.pop("dossier", "")
    database = parts.path.removeprefix("/")
    if not name.strip() or not database or "/" in database:
        raise Refused(Message("The address does not say which dossier in which database; write it as {0}.", (FORM,)))
    if unknown := sorted(set(settings) - _OPTIONS):
        raise Refused(
            Message(
                "The address says “{0}”, which it cannot; it may say {1}.", (unknown[0], ", ".join(sorted(_OPTIONS)))
            )
        )
    _check_name(name)
    return ServerAddress(
        unquote(database),
        name,
        unquote(parts.username or ""),
        parts.hostname or "",
        port,
        tuple(sorted(settings.items())),
    )


def _check_name(name: str) -> None:
    if len(name.encode()) > _LONGEST or not name.isprintable():
        raise Refused(
            Message("A dossier on a server has a name of at most {0} letters; choose a shorter one.", (_LONGEST,))
        )
    if name.startswith("pg_") or name in ("public", "information_schema"):
        raise Refused(
            Message(
                "No dossier on a server can be called “{0}”, which is the server’s own; choose another name.", (name,)
            )
        )
