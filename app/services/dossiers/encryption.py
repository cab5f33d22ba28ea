"""Dossiers that are locked with a passphrase: giving it, setting it, changing it, taking it away.

A passphrase is never kept. The key that is made of it is known to this process, and to its workers, until it is
forgotten or the program ends. It is light: what it needs of the store is imported when it is called.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import PassphraseNeeded, Refused, SilentProgress
from app.message import Message
from app.place import DossierPlace, ServerAddress

if TYPE_CHECKING:
    from app.job import Progress
    from app.storage.file.encryption import RewriteResult as RewriteResult


def is_locked(dossier: DossierPlace) -> bool:
    """Whether a dossier is locked with a passphrase; False where there is none, and for one on a server."""
    from app.storage.file.keys import is_locked

    return not isinstance(dossier, ServerAddress) and is_locked(dossier)


def needs_passphrase(dossier: DossierPlace) -> bool:
    """Whether a dossier is locked and its passphrase was not given yet."""
    from app.storage.file.keys import key_for

    if isinstance(dossier, ServerAddress):
        return False
    try:
        key_for(dossier)
    except PassphraseNeeded:
        return True
    except Refused:  # whoever opens it says so
        return False
    return False


def files_to_unlock(dossier: DossierPlace) -> list[Path]:
    """The files whose passphrase is asked for before a dossier is opened: the dossier, where it is locked; its locked
    copies, where nothing is left in the file that says so; else none.
    """
    from app.storage.file.encryption import without_head

    if isinstance(dossier, ServerAddress):
        return []
    return [file for file in (dossier, *without_head(dossier)) if needs_passphrase(file)]


def give(dossier: Path, passphrase: str) -> None:
    """Give the passphrase of a locked dossier, which takes a second; from then on it opens as any other.

    Raises PassphraseNeeded when it is another passphrase, Refused when it is empty or the file cannot be read, Damaged
    when it is damaged.
    """
    from app.storage.file.encryption import open_with

    open_with(dossier, passphrase)


def lock(dossier: Path, passphrase: str, progress: Progress | None = None) -> RewriteResult:
    """Lock a dossier and what lies beside it with a passphrase, instead of the one that it has, if any, and was given.

    It is written anew beside itself. Raises Refused for an empty passphrase, and where it is in use, may not be
    changed, is damaged, or there is no room, Cancelled when `progress` does: then all is as it was.
    """
    from app.storage.file.backups import files_beside
    from app.storage.file.encryption import open_with, rewrite
    from app.storage.file.keys import key_for, key_from, new_salt

    progress = progress or SilentProgress()
    key_for(dossier)  # who does not know the passphrase that it has, changes none
    progress.step(0, 0, "Making a key from the passphrase")
    key = key_from(passphrase, new_salt())
    for file in files_beside(dossier):
        if needs_passphrase(file):  # of a locking that was cut off
            with suppress(Refused):
                open_with(file, passphrase)
    return rewrite(dossier, key, progress)


def unlock(dossier: Path, progress: Progress | None = None) -> RewriteResult:
    """Take the lock off a dossier, whose passphrase was given, and off what lies beside it. Raises as `lock` does."""
    from app.storage.file.encryption import rewrite

    if not is_locked(dossier):
        raise Refused(Message("The dossier “{0}” is not locked; there is no passphrase to take away.", (dossier.name,)))
    return rewrite(dossier, None, progress or SilentProgress())


def plain_files_beside(dossier: DossierPlace) -> list[Path]:
    """The files beside a locked dossier that can be read without a passphrase; none beside one that is not locked."""
    from app.storage.file.encryption import plain_beside

    return [] if isinstance(dossier, ServerAddress) or not is_locked(dossier) else plain_beside(dossier)


def forget_all_but(dossier: DossierPlace) -> None:
    """Forget the keys of all dossiers but one."""
    from app.storage.file.keys import know_only, known_keys, salt_of

    head = None if isinstance(dossier, ServerAddress) else salt_of(dossier)
    know_only({salt: key for salt, key in known_keys().items() if salt == head})


def seal(dossier: Path, file: Path, words: bytes) -> bool:
    """Write words that belong to a locked dossier to a file of their own, which the same passphrase opens.

    Returns whether that could be done.
    """
    from app.storage.file.sealed_file import seal

    return seal(dossier, file, words)


def read_sealed(file: Path) -> bytes | None:
    """Words that were written so; None where they cannot be read, or no passphrase was given that opens them."""
    from app.storage.file.sealed_file import unseal

    return unseal(file)
