"""Sees to it that the program adds fractions exactly, with `math.fsum`.

From Python 3.12 on `sum` makes up for what is lost in adding floats, and before it does not: a share that is a half on
the one is a trifle less on the other, and an ask that is taken in part here is reworded there. Whole numbers, and what
only places things on a screen, are not looked at. It holds no test: a sum of fractions fails whatever test meets it.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterable
from typing import Any

_ELSEWHERE = ("app.desktop", "app.cli")
"""Folders of which no answer about a text comes."""


def watch_sums() -> None:
    """Have every sum of fractions fail that the program does not add exactly, in this process."""
    builtins.sum = _watched(builtins.sum)


def _watched(add: Callable[..., Any]) -> Callable[..., Any]:
    def added(values: Iterable[Any], /, start: Any = 0) -> Any:
        found = add(values, start)
        if type(found) is float:
            asking = sys._getframe(1).f_globals.get("__name__", "")
            assert not asking.startswith("app.") or asking.startswith(_ELSEWHERE), (
                f"{asking} adds fractions with `sum`, which is not the same on every Python: use `math.fsum`."
            )
        return found

    return added
