"""What the columns of a dossier hold, so that it is the same in SQLite and on a PostgreSQL server.

SQLite takes any text and any number of 64 bits, and orders texts by their code points. A server is told to do the
same: texts are compared byte by byte, which is the same order, numbers have 64 bits, and the one sign that it takes in
no text is written in two others. In SQLite nothing is done to a value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Integer, String
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect

_NUL, _SIGN = "\x00", "\x1a"
"""The sign that PostgreSQL takes in no text, and the one (ASCII's "substitute") that begins what stands for it."""


class ServerText(TypeDecorator[str]):
    """A text on a server: any text that SQLite keeps too, in the order of its bytes."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as the server takes it."""
        return None if value is None else server_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it was."""
        return None if value is None else plain_text(value)


def server_text(value: str) -> str:
    """A text as a server keeps it."""
    if _NUL not in value and _SIGN not in value:
        return value
    return value.replace(_SIGN, _SIGN + "1").replace(_NUL, _SIGN + "0")


def plain_text(value: str) -> str:
    """A text as it was that a server keeps."""
    if _SIGN not in value:
        return value
    return value.replace(_SIGN + "0", _NUL).replace(_SIGN + "1", _SIGN)


def text_column() -> String:
    """The type of every text of a dossier."""
    return String().with_variant(ServerText(collation="C"), "postgresql")


def number_column() -> Integer:
    """The type of every whole number of a dossier."""
    return Integer().with_variant(BigInteger(), "postgresql")
