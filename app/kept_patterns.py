"""Compiled patterns that are kept on the disk as Python keeps compiled modules: beside them, and under the same rules.

A pattern takes a hundred times as long to compile as to load, and a command uses some hundreds. In: the source of a
pattern that stands in the program or its resources, never one made of the words of a document. Out: what `re.compile`
gives. The methods of `late_methods.py` are kept with them.

The file lies in the folder of the compiled modules (`PYTHONPYCACHEPREFIX` moves it), is written when a process ends
that had to compile some, and not where Python writes no modules either (`PYTHONDONTWRITEBYTECODE`, a folder that may
not be written); a frozen program brings its own and never writes it. One that another Python wrote, or that is not
whole, is passed over.
"""

from __future__ import annotations

import atexit
import marshal
import os
import sys
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    import re
    from types import CodeType

_KNOWN = ((3, 11), (3, 12), (3, 13))
"""The Pythons of which the steps of `re.compile` are known to be those that are taken here; elsewhere it is asked."""
_MOST = 16 << 20
"""Bytes of a file from which on nothing is added to it: the patterns of the whole program take 7 MB."""
_NO_PATTERN = -1
"""Stands for the flags of words that are no pattern."""
_DIGEST, _HEAD = 32, 40
"""Bytes of the digest of the table of patterns, and of that and its length, which stand before it. Behind it stand the
codes.
"""

_LAYOUT = 1
"""The form of the file; another number for each other one, or an old file would be read as a new one."""

_Key = tuple[str, int]
_Groups = tuple[int, dict[str, int], tuple[str | None, ...]]
"""How many groups a pattern has, their names, and the names by group."""
_Kept = tuple[int, _Groups, int, int, int]
"""Flags and groups of a pattern, and where its code begins and ends behind the table, with its checksum."""
_Parts = tuple[int, _Groups, bytes]
"""Flags, groups and code: all of a pattern but its source."""


def compile_kept(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of `source` as `re.compile` gives it. Raises what that raises."""
    return _patterns().compiled(source, int(flags))


def compile_method(words: str) -> CodeType:
    """The code of some words of Python, which are the program's own, as `compile` gives it for `exec`."""
    return _patterns().code(words)


def write_kept() -> None:
    """Keep what this process compiled: for a copy of a process, which does nothing of itself when it ends."""
    _patterns().write()


def begin_copy() -> None:
    """Leave to the process of which this one is a copy what that compiled: it keeps it itself."""
    _patterns().leave_written()


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
        self._file = _File(path)
        self._new: dict[_Key, _Parts] = {}
        self._asked: set[_Key] = set()
        """Whatever was asked for: what is kept where there is no room for all."""

    def compiled(self, source: str, flags: int) -> re.Pattern[str]:
        """The pattern of `source`, from the file where it is there. Raises what `re.compile` raises."""
        if sys.version_info[:2] not in _KNOWN:
            return import_module("re").compile(source, flags)  # type: ignore[no-any-return]
        key = source, flags
        self._asked.add(key)
        parts = self._file.parts(key) or self._new.get(key)
        if parts is None:
            parts = self._new[key] = _compiled_parts(source, flags)
        own, groups, code = parts
        pattern: re.Pattern[str] = import_module("_sre").compile(source, own, marshal.loads(code), *groups)
        return pattern

    def code(self, words: str) -> CodeType:
        """The code of some words of Python, from the file where it is there."""
        key = words, _NO_PATTERN
        self._asked.add(key)
        parts = self._file.parts(key) or self._new.get(key)
        if parts is None:
            parts = self._new[key] = 0, (0, {}, ()), marshal.dumps(compile(words, "<method>", "exec"))
        code: CodeType = marshal.loads(parts[2])
        return code

    def write(self) -> None:
        """Write those that the file has not beside what others wrote meanwhile, where it can be written. A file that
        would be too large, as after many versions of the program, has those alone that this process asked for.
        """
        if self._fixed or sys.dont_write_bytecode or not self._new:
            return
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError, MemoryError):  # as Python does with compiled modules
            there = _File(self._path)
            known = there.all() | self._new
            there.close()
            self._new = {}
            data = _written(known)
            if len(data) > _MOST:
                data = _written({key: parts for key, parts in known.items() if key in self._asked})
            if len(data) > _MOST:
                return
            try:
                beside.write_bytes(data)
                beside.replace(self._path)
            finally:
                beside.unlink(missing_ok=True)

    def leave_written(self) -> None:
        """Know what was compiled so far as something that another process keeps."""
        self._new = {}


class _File:
    """The patterns in a file; none where it is not there, not whole, or written by another Python. Of each its code is
    read and looked at when it is asked for: a process uses some hundreds of two thousand, and several run at a time.
    """

    def __init__(self, path: Path) -> None:
        self._table: dict[_Key, _Kept] = {}
        self._begin = 0
        """Where the codes begin in the file, or in what was read of it."""
        self._codes: int | bytes = b""
        """The file, opened; what it holds where no place in an open file can be read, as on Windows, where moreover
        none could be put in the place of one that is open."""
        try:
            with path.open("rb", buffering=0) as file:
                size = os.fstat(file.fileno()).st_size
                head = file.read(_HEAD)
                table = file.read(min(int.from_bytes(head[_DIGEST:], "little"), size)) or b""
                if sha256(table).digest() != head[:_DIGEST]:
                    return
                maker, known = marshal.loads(table)
                if maker != _maker():
                    return
                self._table, self._begin = known, len(head) + len(table)
                self._codes = os.dup(file.fileno()) if hasattr(os, "pread") else head + table + file.read()
        except OSError:
            self._table = {}

    def parts(self, key: _Key) -> _Parts | None:
        """A pattern; None where it is not there, or not sound."""
        kept = self._table.get(key)
        if kept is None:
            return None
        own, groups, begin, end, sum_of_code = kept
        code = self._between(self._begin + begin, self._begin + end)
        return (own, groups, code) if crc32(code) == sum_of_code else None

    def _between(self, begin: int, end: int) -> bytes:
        if isinstance(self._codes, bytes):
            return self._codes[begin:end]
        try:
            return os.pread(self._codes, end - begin, begin)
        except OSError:  # as of a disk that was taken away
            return b""

    def close(self) -> None:
        """Read nothing more of it."""
        if isinstance(self._codes, int):
            os.close(self._codes)
        self._table, self._codes = {}, b""

    def all(self) -> dict[_Key, _Parts]:
        """All patterns that are sound."""
        return {key: parts for key in self._table if (parts := self.parts(key)) is not None}


def _written(known: dict[_Key, _Parts]) -> bytes:
    """The contents of a file of patterns."""
    table: dict[_Key, _Kept] = {}
    at = 0
    for key, (own, groups, code) in known.items():
        table[key] = own, groups, at, at + len(code), crc32(code)
        at += len(code)
    head = marshal.dumps((_maker(), table))
    codes = b"".join(code for _, _, code in known.values())
    return sha256(head).digest() + len(head).to_bytes(_HEAD - _DIGEST, "little") + head + codes


def _maker() -> tuple[int, str, int, int]:
    """What made the file: it is of one form, and its codes are those of one Python."""
    machine = import_module("_sre")
    return _LAYOUT, sys.version, machine.MAGIC, machine.CODESIZE


def _compiled_parts(source: str, flags: int) -> _Parts:
    """A pattern compiled, by the steps of `re.compile`. Raises what that raises."""
    parsed = import_module("re._parser").parse(source, flags)
    code: list[int] = import_module("re._compiler")._code(parsed, flags)
    state: Any = parsed.state
    names: dict[str, int] = dict(state.groupdict)
    by_group: list[str | None] = [None] * state.groups
    for name, group in names.items():
        by_group[group] = name
    groups = state.groups - 1, names, tuple(by_group)
    return int(flags | state.flags), groups, marshal.dumps([int(one) for one in code])
