"""The one SQLite of the program: that of SQLCipher, which opens plain files as every SQLite does, and locked ones by
their key (`file/keys.py`).

One build serves all dossiers, so that there is one set of exceptions, and the same SQLite on every system. It has no
types of its own; Python's `sqlite3`, from which it comes, has the same interface (PEP 249) and lends them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    from sqlcipher3 import dbapi2 as sqlite3

__all__ = ["sqlite3"]
