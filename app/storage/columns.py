"""What the columns of a dossier hold, so that it is the same in SQLite and on a PostgreSQL server; and that what is
read of them is that.

SQLite takes any text and any number of 64 bits, and orders texts by their code points. A server is told to do the
same: texts are compared byte by byte, which is the same order, numbers have 64 bits, and the one sign that it takes in
no text is written in two others. In SQLite nothing is done to a value.

SQLite also takes a text or bytes where a number belongs, and neither engine knows what a word may be. So each value is
looked at on its way out of a row, whoever asks for it: what no version of this program ever wrote there is Unreadable.
What several columns say together is looked at where they become a value (`drafts.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Boolean, Integer, LargeBinary, String
from sqlalchemy.types import TypeDecorator

from app.storage.unreadable import Unreadable

if TYPE_CHECKING:
    from sqlalchemy import Dialect

Check = Callable[[str], None]
"""Raises Unreadable for a text that its column cannot hold."""

_NUL, _SIGN = "\x00", "\x1a"
"""The sign that PostgreSQL takes in no text, and the one (ASCII's "substitute") that begins what stands for it."""
MOST = 1 << 48
"""No number of a dossier is larger: numbers of rows, of signs in a text and of points of a picture."""


class ServerText(TypeDecorator[str]):
    """A text on a server: any text that SQLite keeps too, in the order of its bytes."""

    impl = String
    cache_ok = True

    def __init__(self, check: Check | None = None, **more: Any) -> None:
        super().__init__(**more)
        self.check = check

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as the server takes it."""
        if value is None or (_NUL not in value and _SIGN not in value):
            return value
        return value.replace(_SIGN, _SIGN + "1").replace(_NUL, _SIGN + "0")

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it was. Raises Unreadable for one that the column cannot hold."""
        if value is not None:
            if _SIGN in value:
                value = value.replace(_SIGN + "0", _NUL).replace(_SIGN + "1", _SIGN)
            if self.check is not None:
                self.check(value)
        return value


class _Text(String):
    """A text in a file. The column may have nothing instead where `empty` is so."""

    def __init__(self, check: Check | None = None, empty: bool = False, **more: Any) -> None:
        super().__init__(**more)
        self.check, self.empty = check, empty

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What looks at each value that is read."""
        check, empty = self.check, self.empty

        def text(value: Any) -> Any:
            if type(value) is not str:
                if value is None and empty:
                    return None
                raise Unreadable("no text")
            if check is not None:
                check(value)
            return value

        return text


class _Number(Integer):
    """A whole number in a file, from 0."""

    def __init__(self, empty: bool = False) -> None:
        super().__init__()
        self.empty = empty

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What looks at each value that is read."""
        empty = self.empty

        def number(value: Any) -> Any:
            if type(value) is not int or not 0 <= value <= MOST:
                if value is None and empty:
                    return None
                raise Unreadable("no number")
            return value

        return number


class _ServerNumber(BigInteger):
    """The same on a server, which holds numbers to be numbers."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What looks at each value that is read."""

        def number(value: Any) -> Any:
            if value is not None and not 0 <= value <= MOST:
                raise Unreadable("no number")
            return value

        return number


class _Truth(Boolean):
    """Yes or no in a file."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What looks at each value that is read."""

        def truth(value: Any) -> bool:
            if type(value) is not int or value not in (0, 1):
                raise Unreadable("neither yes nor no")
            return value == 1

        return truth


class _Bytes(LargeBinary):
    """Bytes in a file."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What looks at each value that is read."""

        def taken(value: Any) -> bytes:
            if type(value) is not bytes:
                raise Unreadable("no bytes")
            return value

        return taken


def text_column(check: Check | None = None, *, empty: bool = False) -> String:
    """The type of every text of a dossier. `check` raises Unreadable for what is none of the texts that this column
    holds; `empty` says that there may be none.
    """
    return _Text(check, empty).with_variant(ServerText(check, collation="C"), "postgresql")


def word_column(words: Iterable[str], *more: str) -> String:
    """The type of a text that is one of some words, as of an enumeration, or one of `more`."""
    return text_column(_Among(frozenset({*map(str, words), *more})))


def number_column(*, empty: bool = False) -> Integer:
    """The type of every whole number of a dossier; `empty` says that there may be none."""
    return _Number(empty).with_variant(_ServerNumber(), "postgresql")


def truth_column() -> Boolean:
    """The type of every yes or no of a dossier."""
    return _Truth().with_variant(Boolean(), "postgresql")


def bytes_column() -> LargeBinary:
    """The type of a picture."""
    return _Bytes().with_variant(LargeBinary(), "postgresql")


def check_of(kind: String) -> Check | None:
    """What looks at the texts of a column; None where any text will do."""
    return kind.check if isinstance(kind, _Text) else None


class _Among:
    """Whether a text is one of some words."""

    def __init__(self, words: frozenset[str]) -> None:
        self._words = words

    def __call__(self, value: str) -> None:
        if value not in self._words:
            raise Unreadable("no word that is known")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Among) and self._words == other._words

    def __hash__(self) -> int:
        return hash(self._words)
