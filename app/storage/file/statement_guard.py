"""The second wall around a connection to a file: nothing that the file itself brings is ever run on it, and no
statement runs without end.

The first one is the shape of its tables (`shape.py`). Should something get by that, or come into the file while it is
open, this one holds: SQLite asks about each part of a statement that it prepares, and says in the name of which trigger
or view it would be run. SQLite's own switches for that (SQLITE_DBCONFIG_DEFENSIVE, ENABLE_TRIGGER, ENABLE_VIEW) are not
to be had from Python. A `WITH` of our own would be taken for a view: nothing here needs one.
"""

from __future__ import annotations

from app.interrupts import never_interrupted
from app.storage.sqlite import sqlite3

_FUNCTIONS = frozenset({"load_extension", "fts3_tokenizer"})
"""Functions of SQLite that reach out of the file."""
_FORBIDDEN = frozenset(
    {
        sqlite3.SQLITE_CREATE_TRIGGER,
        sqlite3.SQLITE_CREATE_TEMP_TRIGGER,
        sqlite3.SQLITE_CREATE_VIEW,
        sqlite3.SQLITE_CREATE_TEMP_VIEW,
        sqlite3.SQLITE_CREATE_VTABLE,
    }
)
_FUNCTION = sqlite3.SQLITE_FUNCTION
_AT_ONCE = 1_000_000
"""Steps of SQLite's machine between two looks at the clock."""
_LEAST, _EACH_BYTE, _MOST = 200_000_000, 200, 20_000_000_000
"""Steps that one thing may take: at least, for each byte of the file, and at most. The check of all pages takes a
third of a step for each byte; two hundred million steps take some seconds.
"""


class GuardedConnection(sqlite3.Connection):
    """A connection with the wall around it, once it was built."""

    clock: StepLimit

    def build(self, size: int) -> None:
        """Put the wall around a connection to a file of `size` bytes."""
        self.clock = StepLimit(size)
        self.set_authorizer(_allowed)
        self.set_progress_handler(self.clock, _AT_ONCE)


class StepLimit:
    """Counts the steps of SQLite's machine since something began, and ends it when they are too many: SQLite then says
    "interrupted".
    """

    def __init__(self, size: int) -> None:
        self._most = min(_LEAST + size * _EACH_BYTE, _MOST) // _AT_ONCE
        self._looks = 0

    def begin(self) -> None:
        """Another statement begins, for which all steps are left."""
        self._looks = 0

    @never_interrupted
    def __call__(self) -> bool:
        """Whether to end it; asked each time that some steps were made."""
        self._looks += 1
        return self._looks > self._most


@never_interrupted
def _allowed(action: int, one: str | None, other: str | None, _database: str | None, inner: str | None) -> int:
    """What SQLite is told of a part of a statement. `inner` is the trigger or view in whose name it would be run."""
    if inner is not None or action in _FORBIDDEN:
        return sqlite3.SQLITE_DENY
    if action == _FUNCTION and other in _FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK
