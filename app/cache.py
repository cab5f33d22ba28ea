"""What a process keeps of its work from one piece to the next.

It decides nothing of what is kept: whoever makes a value says under which key, and how many.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class ProcessCache:
    """What a worker's process keeps in memory from one call to the next, so that it need not be made again.

    It lies on shelves; of each shelf the values used last are kept. It never changes an answer, only how long it takes:
    a key holds all that its value was made from.
    """

    def __init__(self) -> None:
        self._shelves: dict[str, OrderedDict[Hashable, Any]] = {}

    def known(self, shelf: str, key: Hashable) -> Any:
        """The value of a shelf under `key`, None when it is not there."""
        values = self._shelves.get(shelf)
        return values.get(key) if values is not None else None

    def recall(self, shelf: str, key: Hashable, make: Callable[[], T], most: int = 1) -> T:
        """The value of a shelf under `key`, made by `make` when it is not there; `most` values stay on the shelf."""
        values = self._shelves.setdefault(shelf, OrderedDict())
        if key not in values:
            values[key] = make()
        values.move_to_end(key)
        while len(values) > most:
            values.popitem(last=False)
        value: T = values[key]
        return value
