"""That something in a dossier is not what was ever written there: how the store says so to itself. In a sentence it is
said where it is known in which dossier (`plain_words.py`, `server_words.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Unreadable(ValueError):
    """Something in a dossier is not what was ever written there."""


@contextmanager
def read_back() -> Iterator[None]:
    """Around the making of values from rows: what cannot be made of them was not stored so."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unreadable(str(error)) from error
