"""Keys of locked dossiers: how one is made of a passphrase, which file needs which, and which this process knows.

A locked file begins with sixteen bytes that are not encrypted, in which SQLCipher keeps its salt. Ours begins with a
mark and the number of the derivation, so that a locked dossier is told from any other file, and a later derivation from
this one; twelve random bytes follow (RFC 9106, 3.1 asks for sixteen, and for eight at least). The key itself is random
to SQLCipher: it derives none from a passphrase.

What this process knows is the one thing here that lasts from call to call. A dossier is opened by its path in a hundred
places, in this process and in its workers, and no path may carry a secret: who was told a passphrase lets the process
know the key once (`learn`), and a worker is told what its parent knows with every piece of work. None is ever kept on
disk.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from app.job import PassphraseNeeded, Refused
from app.late_methods import dataclass
from app.message import Message
from app.process import keep_out_of_dumps

_MARK = b"TVX"
_HEAD = 16
"""Bytes of a file's head that are not encrypted."""


@dataclass(frozen=True, slots=True)
class _Scrypt:
    """The costs of scrypt (RFC 7914)."""

    n: int
    r: int
    p: int

    @property
    def memory(self) -> int:
        """Bytes that it takes, and some to spare: OpenSSL refuses more than it was allowed."""
        return 128 * self.r * (self.n + self.p + 2) + (1 << 20)


_DERIVATIONS = {1: _Scrypt(1 << 17, 8, 1)}
"""How a key is derived, by the number in the head of a file. Those that were ever used stay; the last one is used.

1: OWASP, Password Storage Cheat Sheet: 128 MiB for each guess.
"""


def is_locked(path: Path) -> bool:
    """Whether the file at `path` says in its head that it is a locked dossier; False where it cannot be read."""
    return salt_of(path) is not None


def salt_of(path: Path) -> bytes | None:
    """The head of the locked dossier at `path`, by which its key is known; None for any other file, and for none."""
    try:
        if not path.is_file():  # a pipe would be waited for without end
            return None
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return None
    return head if len(head) == _HEAD and head.startswith(_MARK) else None


def new_salt() -> bytes:
    """The head of a dossier that is about to be locked."""
    start = _MARK + bytes([max(_DERIVATIONS)])
    return start + os.urandom(_HEAD - len(start))


def key_from(passphrase: str, salt: bytes) -> str:
    """The key of a file with this head, as SQLCipher takes it: 96 hexadecimal digits of key and salt.

    The passphrase counts in its composed form (NFC), so that it is the same from every keyboard. It takes about half a
    second and 128 MiB, on purpose. Raises Refused for an empty one.
    """
    import hashlib  # brings OpenSSL with it, which no plain dossier needs
    import unicodedata

    if not passphrase:
        raise Refused("An empty passphrase keeps nothing from anybody; choose some words.")
    keep_out_of_dumps()
    costs = _DERIVATIONS[salt[len(_MARK)]]
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    key = hashlib.scrypt(words, salt=salt, n=costs.n, r=costs.r, p=costs.p, maxmem=costs.memory, dklen=32)
    return (key + salt).hex()


_KNOWN: dict[bytes, str] = {}
"""The keys that this process knows, by the heads of the files that they open."""


def key_for(path: Path) -> str | None:
    """The key of the dossier at `path`; None for one that is not locked, or is not there.

    Raises PassphraseNeeded when this process does not know it, Refused when a newer program locked it.
    """
    salt = salt_of(path)
    if salt is None:
        return None
    if salt[len(_MARK)] not in _DERIVATIONS:
        raise Refused(
            Message(
                "The dossier “{0}” was locked by a newer version of Travaux; update Travaux to open it.", (path.name,)
            )
        )
    key = _KNOWN.get(salt)
    if key is None:
        raise PassphraseNeeded(
            Message("The dossier “{0}” is locked; give its passphrase to open it.", (path.name,)), str(path)
        )
    return key


def learn(key: str) -> None:
    """Let this process know a key, and be kept out of what the system writes of one that breaks down."""
    keep_out_of_dumps()
    _KNOWN[bytes.fromhex(key)[-_HEAD:]] = key


def forget(key: str) -> str | None:
    """Forget the key that this process knows for files with the head of `key` (or with that head); returns it."""
    return _KNOWN.pop(bytes.fromhex(key)[-_HEAD:], None)


def known_keys() -> Mapping[bytes, str]:
    """All keys that this process knows, to be told to another one of the program."""
    return dict(_KNOWN)


def know_only(keys: Mapping[bytes, str]) -> None:
    """Forget all keys but these."""
    if keys:
        keep_out_of_dumps()
    _KNOWN.clear()
    _KNOWN.update(keys)
