"""What was made of a whole dossier at some cost, kept on this computer so that it need not be made again.

A result is known by digests of all that went into it: the content of the dossier, the words asked with, the program as
it is. So it is never wrong, and nobody has to say that it is out of date. It lies in a file of SQLCipher whose key is
another digest of the same: only who has the content can read what was made of it, so that nothing of a dossier that
was locked since, or thrown away, is left readable. A file that is damaged, or was made by others, counts as not there.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cached_property
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import app
from app.services.processes.serialization import pack_into, pack_value
from app.treaty.draft import Provision

if TYPE_CHECKING:
    from app.services.dossiers.dossier import Dossier
    from app.services.resources import Resources
    from app.treaty.draft import Draft

T = TypeVar("T")

_MOST = 400
"""How many results are kept; those used longest ago go first."""
_LARGEST = 400_000_000
"""Bytes that all of them may have together."""
_PORTION = 256
"""Values of a tuple that are packed together."""
_FACTS = attrgetter(*(field.name for field in fields(Provision)))
"""All that a provision is."""
_OURS, _ENDING = "Travaux", ".result"
_PLAIN = frozenset({"frozenset", "set", "complex"})


def folder_of_results() -> Path:
    """Where they lie on this computer, whether that is there or not."""
    from platformdirs import user_cache_path

    return user_cache_path() / _OURS / _OURS / "results"


class KnownResults:
    """The results that are kept. A folder that cannot be written is no error: then each is made every time."""

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder

    def recall(self, content: str, what: Iterable[str], kind: type[T], make: Callable[[], T]) -> T:
        """What was made of `content` (`content_of`), asked for with the words `what`, as a value of `kind`: as it is
        kept, or by `make`. Raises what `make` raises.
        """
        asked = "\n".join((content, kind.__qualname__, self._program, *what))
        file, key = self._folder / f"{_digest('name', asked)[:32]}{_ENDING}", _key(asked)
        known = _read(key, file, kind)
        if isinstance(known, kind):
            with suppress(OSError):
                file.touch()
            return known
        made = make()
        self._keep(key, file, made)
        return made

    @cached_property
    def _folder(self) -> Path:
        return self._given or folder_of_results()

    @cached_property
    def _program(self) -> str:
        """The program as it is: its version, and the files from which it runs where these are there."""
        facts = []
        for file in sorted(Path(app.__file__).parent.rglob("*.py")):
            stat = file.stat()
            facts.append((file.name, stat.st_size, stat.st_mtime_ns))
        return _digest("program", repr((app.__version__, facts)))

    def _keep(self, key: str, file: Path, made: object) -> None:
        from app.storage.file.sealed_file import seal_by

        words = _compressed(made)
        if len(words) > _LARGEST // 2:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._sweep(_LARGEST - len(words))
            seal_by(key, file, words)

    def _sweep(self, room: int) -> None:
        """Take away those used longest ago, until one more is no more than may be kept."""
        found = []
        for file in self._folder.iterdir():
            with suppress(OSError):
                facts = file.stat()
                found.append((facts.st_mtime_ns, facts.st_size, file))
        for number, (_, size, file) in enumerate(sorted(found, reverse=True)):
            room -= size
            if number + 1 >= _MOST or room < 0:
                with suppress(OSError):
                    file.unlink()


class _Compressor:
    """Takes bytes as they come and keeps them short: what is made of a large dossier is not held whole beside it."""

    def __init__(self) -> None:
        self._maker, self.made = zlib.compressobj(1), bytearray()

    def write(self, some: bytes) -> None:
        self.made += self._maker.compress(some)

    def finish(self) -> bytes:
        return bytes(self.made + self._maker.flush())


def _compressed(made: object) -> bytes:
    """A value as short bytes. A long row of values is packed so many at a time, since what is packed remembers all that
    it has met.
    """
    into = _Compressor()
    parts = [made[at : at + _PORTION] for at in range(0, len(made), _PORTION)] if type(made) is tuple else [made]
    for part in parts:
        pack_into(part, into)
    return into.finish()


def content_of(there: Dossier, resources: Resources) -> str:
    """All that an open dossier and the shipped resources put into a result, in one short word."""
    state = there.state()
    own = there.user_input.positions(), there.title(), sorted(there.user_input.preferences().items())
    shipped = resources.register.actors, sorted(resources.profiles.items())
    return _digest("content", repr((state, own, shipped)))


def content_of_text(text: Draft) -> str:
    """All that a draft as read puts into a result, in one short word."""
    # As tuples: of 900 provisions that are taken apart one by one this is a third.
    packed = pack_value((text.language, text.profile, list(map(_FACTS, text.provisions))))
    return hashlib.blake2b(packed, digest_size=32).hexdigest()


def _digest(use: str, words: str) -> str:
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=32, person=use.encode()).hexdigest()


def _key(asked: str) -> str:
    """As SQLCipher takes it: 96 hexadecimal digits of key and head."""
    return _digest("key", asked) + _digest("head", asked)[:32]


def _read(key: str, file: Path, kind: type) -> object:
    from app.storage.file.sealed_file import unseal_by

    words = unseal_by(key, file) if file.is_file() else None
    if words is None:
        return None
    try:
        packed = io.BytesIO(zlib.decompress(words))
        if kind is not tuple:
            return _Values(packed).load()
        parts: list[object] = []
        while packed.tell() < packed.getbuffer().nbytes:
            parts.append(_Values(packed).load())
    except (zlib.error, pickle.UnpicklingError, ValueError, TypeError, AttributeError, ImportError, EOFError, KeyError):
        return None
    rows = [part for part in parts if isinstance(part, tuple)]
    return tuple(chain.from_iterable(rows)) if len(rows) == len(parts) else None


class _Values(pickle.Unpickler):
    """Reads values of the program alone: nothing that a file names is called but what makes one of these."""

    def find_class(self, module: str, name: str) -> Any:
        """A dataclass or an enumeration of the program, or a plain collection."""
        if module == "builtins" and name in _PLAIN:
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith("app.") and "." not in name else None
        if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value")
