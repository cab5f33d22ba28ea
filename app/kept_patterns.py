"""Compiled patterns that are kept on the disk as Python keeps compiled modules: beside them, and under the same rules.

A pattern takes a hundred times as long to compile as to load, and a command uses some hundreds. In: the source of a
pattern that stands in the program or its resources, never one made of the words of a document. Out: what `re.compile`
gives. The file lies in the folder of the compiled modules (`PYTHONPYCACHEPREFIX` moves it), is written when a process
ends that had to compile some, and not where Python writes no modules either (`PYTHONDONTWRITEBYTECODE`, a folder that
may not be written); a frozen program brings its own and never writes it. One that another Python wrote, or that is not
whole, is passed over.
"""

from __future__ import annotations

import atexit
import marshal
import os
import sys
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import re

_MOST = 8 << 20
"""Bytes of a file from which on nothing is added to it: the patterns of the whole program take 4 MB."""
_DIGEST = 32
"""Bytes of the digest with which the file begins."""

_Key = tuple[str, int]
_Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, groups, names of groups, groups by name: all of a pattern but its source."""


def compile_kept(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of `source` as `re.compile` gives it. Raises what that raises."""
    return _patterns().compiled(source, int(flags))


def write_kept() -> None:
    """Keep what this process compiled: for a copy of a process, which does nothing of itself when it ends."""
    _patterns().write()


@lru_cache(maxsize=1)
def _patterns() -> KeptPatterns:
    """Those of this process."""
    is_frozen = getattr(sys, "frozen", False)
    beside = Path(__file__ if is_frozen else __spec__.cached or __file__)
    kept = KeptPatterns(beside.with_name(f"patterns.{sys.implementation.cache_tag}"), fixed=is_frozen)
    atexit.register(kept.write)
    return kept


class KeptPatterns:
    """The patterns in a file, with those that were compiled since it was read."""

    def __init__(self, path: Path, *, fixed: bool = False) -> None:
        """Read the file at `path`; a `fixed` one is never written."""
        self._path, self._fixed = path, fixed
        self._known: dict[_Key, _Parts] = _read(path)
        self._has_new = False

    def compiled(self, source: str, flags: int) -> re.Pattern[str]:
        """The pattern of `source`, from the file where it is there. Raises what `re.compile` raises."""
        parts = self._known.get((source, flags))
        if parts is None:
            parts = self._known[source, flags] = _compiled_parts(source, flags)
            self._has_new = True
        own, code, *groups = parts
        pattern: re.Pattern[str] = import_module("_sre").compile(source, own, marshal.loads(code), *groups)
        return pattern

    def write(self) -> None:
        """Write those that the file has not beside what others wrote meanwhile, where it can be written."""
        if self._fixed or sys.dont_write_bytecode or not self._has_new:
            return
        from hashlib import sha256

        self._has_new = False
        self._known = _read(self._path) | self._known
        data = marshal.dumps((_maker(), self._known))
        if len(data) > _MOST:
            return
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):  # as Python does with compiled modules
            try:
                beside.write_bytes(sha256(data).digest() + data)
                beside.replace(self._path)
            finally:
                beside.unlink(missing_ok=True)


def _read(path: Path) -> dict[_Key, _Parts]:
    """The patterns in a file; none where it is not there, not whole, or written by another Python."""
    from hashlib import sha256

    try:
        data = path.read_bytes()
    except OSError:
        return {}
    if sha256(memoryview(data)[_DIGEST:]).digest() != data[:_DIGEST]:
        return {}
    maker, known = marshal.loads(memoryview(data)[_DIGEST:])
    return known if maker == _maker() else {}


def _maker() -> tuple[str, int, int]:
    """What made the codes: they are those of one Python, and of one form of the codes."""
    machine = import_module("_sre")
    return sys.version, machine.MAGIC, machine.CODESIZE


def _compiled_parts(source: str, flags: int) -> _Parts:
    """A pattern compiled, by the steps of `re.compile`. Raises what that raises."""
    parsed = import_module("re._parser").parse(source, flags)
    code: list[int] = import_module("re._compiler")._code(parsed, flags)
    state: Any = parsed.state
    names: dict[str, int] = dict(state.groupdict)
    by_group: list[str | None] = [None] * state.groups
    for name, group in names.items():
        by_group[group] = name
    return int(flags | state.flags), marshal.dumps([int(one) for one in code]), state.groups - 1, names, tuple(by_group)
