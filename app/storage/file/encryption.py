"""Locking a dossier with a key, giving it another one, and taking the lock off: it is written anew beside itself, whole
or not at all, and what lies beside it with it. And trying a passphrase.

How a key is made of a passphrase is `keys.py`'s business. No plain word passes a file unless the lock is taken off.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.interrupts import hold_interrupts, tell_kept
from app.job import Damaged, PassphraseNeeded, Progress, Refused
from app.message import Message
from app.place import real_path
from app.storage.file.backups import copies_of, files_beside, folder_of, names_of
from app.storage.file.connections import (
    LOGS,
    begin_as,
    connect,
    connect_by,
    foreign_log,
    has_room,
    is_intact,
    left_of,
    passing_for,
    remove,
    rows_of,
    settle,
)
from app.storage.file.errors import damaged_dossier, no_room, plain_words
from app.storage.file.file import is_plain, open_file
from app.storage.file.keys import forget, is_locked, key_for, key_from, learn, salt_of
from app.storage.file.leftovers import sweep
from app.storage.shape import ForeignTables
from app.storage.sqlite import sqlite3

_PATIENCE = 5.0
"""Seconds to wait for another program that has it open."""


@dataclass(frozen=True, slots=True)
class RewriteResult:
    """What became of the files beside a dossier that was written anew."""

    copies: tuple[Path, ...]
    """Its copies, and what was set aside beside it, that are locked, or not, as it is now."""
    taken_away: tuple[Path, ...]
    """Copies that were not locked and could not be, since they are damaged: they are gone."""
    left: tuple[Path, ...]
    """Files that are locked and stayed as they were: with a passphrase nobody gave, or damaged."""
    plain: tuple[Path, ...] = ()
    """Files that can be read without the passphrase: set aside or left by a program that was killed, and no dossiers
    that could be read and locked.
    """
    other_names: int = 0
    """Names that the file had besides (hard links, as some programs make copies): what lies there stayed as it was."""


def open_with(path: Path, passphrase: str) -> None:
    """Let this process know the key of the locked dossier at `path`, made of a passphrase; a plain one needs none.

    Raises PassphraseNeeded when it is another passphrase, Damaged when it is the right one of a damaged dossier, whose
    copies are opened by it from then on, and Refused when it cannot be read. Where nothing of the dossier can be read,
    a copy that it opens tells that it is the right one; without a copy nothing does: the sentence says both.
    """
    path = real_path(path)
    salt = salt_of(path)
    if salt is None:
        return
    sweep(path)
    with suppress(PassphraseNeeded):  # that is what we are here for; a newer derivation is refused
        key_for(path)
    key = key_from(passphrase, salt)
    if _opens(path, key):
        return
    copies = [copy.path for copy in copies_of(path) if salt_of(copy.path) == salt]
    if any(_is_key_of(copy, key) for copy in copies):
        raise damaged_dossier(path)
    if copies:
        raise PassphraseNeeded(Message("This is not the passphrase of “{0}”; type it again.", (path.name,)), str(path))
    raise PassphraseNeeded(
        Message(
            "This passphrase does not open “{0}”: it is another one, or the file is damaged; type it again, or take "
            "another copy of the file.",
            (path.name,),
        ),
        str(path),
    )


def _is_key_of(copy: Path, key: str) -> bool:
    """Whether a key is that of a copy, sound or damaged; then this process knows it."""
    try:
        return _opens(copy, key)
    except Damaged:
        return True


def _opens(path: Path, key: str) -> bool:
    """Whether a key opens a file; then this process knows it. Raises Damaged, and knows it, where it is the right one
    of a file that is damaged: what another key opens is no database from its first page on.
    """
    before, opens = forget(key), False
    learn(key)
    try:
        with plain_words(path):
            opens = _reads(path)
    except Damaged:
        opens = True
        raise
    finally:
        if not opens:
            forget(key)
            if before is not None:
                learn(before)
    return opens


def _reads(path: Path) -> bool:
    try:
        with closing(connect(path, "ro", _PATIENCE)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error):
            return False
        raise
    return True


def without_head(path: Path) -> list[Path]:
    """The locked copies of a file that is not even locked any more, nor a plain dossier: so much of it is gone. They
    alone say by which passphrase it could be read.
    """
    if is_locked(path) or is_plain(path):
        return []
    return [copy.path for copy in copies_of(path) if is_locked(copy.path)]


def rewrite(path: Path, key: str | None, progress: Progress) -> RewriteResult:
    """Write the dossier at `path` anew, locked by `key`, or plain (None), and what lies beside it; the old ones go.

    All new files are written and compared with the old ones, row for row, before the first of them takes its place. The
    dossier comes last where it is locked and first where the lock is taken off: whatever is cut off between two of
    them, nothing lies in plain beside a locked one. This process must know the key that it has, and knows the new one
    afterwards. Raises Refused when it is in use, may not be changed, is damaged, or there is no room, and Cancelled
    when `progress` does: then all is as it was. Through a link the file itself is written anew, and the files beside
    both.
    """
    named, path = path, real_path(path)
    open_file(path, progress=progress).close()  # of the newest schema, and in order
    files = files_beside(named)
    if not has_room(path, times=2 + len(files)):
        raise no_room(path)
    old, other_names = salt_of(path), path.stat().st_nlink - 1
    with ExitStack() as end:
        became = _rewritten(named, path, files, key, progress, end)
        if old is not None:
            forget(old.hex())
        plain: list[Path] = []
        if key is not None:
            learn(key)
            for gone in (*became.unsound, *(part for file in (path, *files) for part in left_of(file))):
                _let_go(gone)
            plain = plain_beside(named)
        settle(folder_of(path))
    taken_away = tuple(copy for copy in became.unsound if copy not in plain)
    return RewriteResult(tuple(became.made), taken_away, tuple(became.left), tuple(plain), max(other_names, 0))


def _rewritten(
    named: Path, path: Path, files: list[Path], key: str | None, progress: Progress, end: ExitStack
) -> _Beside:
    """Write all anew and put it in its places. From the first of them to the end of `end` interrupts wait."""
    try:
        became = _written_beside(named, files, key, progress)
        progress.step(len(files), len(files) + 1, "Writing the dossier anew")
        with _alone(path) as connection:
            passing = _written_anew(connection, path, key)
            end.enter_context(hold_interrupts())
            if key is not None:
                _put_in_places(became.made)
        passing.replace(path)
        tell_kept()
        settle(path.parent)
        if key is None:
            _put_in_places(became.made)
    except OSError as error:
        raise Refused(
            Message(
                "The dossier “{0}” cannot be written anew ({1}); see that files can be written beside it.",
                (path.name, str(error.strerror)),
            )
        ) from error
    finally:
        for target in (path, *files):
            _let_go(passing_for(target))
    return became


def plain_beside(path: Path) -> list[Path]:
    """The files beside a locked dossier that can be read without a passphrase: none, but for what was set aside and
    could not be locked, and what a program that was killed left.
    """
    return [file for file in files_beside(path) if not is_locked(file) and not _is_locked_log(file)]


def _is_locked_log(file: Path) -> bool:
    """Whether a file is the log of one that is locked, and so has no plain word either."""
    owner = _whose_log(file)
    if owner == file or not is_locked(owner):
        return False
    try:
        return foreign_log(owner) != file
    except Refused:  # nobody gave its passphrase
        return True


@dataclass(frozen=True, slots=True)
class _Beside:
    """What can become of the files beside a dossier."""

    made: dict[Path, Path] = field(default_factory=dict)
    """Where they are written anew."""
    unsound: list[Path] = field(default_factory=list)
    """Copies that are damaged, and not locked."""
    left: list[Path] = field(default_factory=list)
    """What is locked and cannot be written anew."""


def _written_beside(path: Path, files: list[Path], key: str | None, progress: Progress) -> _Beside:
    """Write anew of the files beside a dossier what can be read as dossiers; raises as `rewrite` does."""
    became, endings = _Beside(), {one.suffix for one in names_of(path)}
    copies = {real_path(copy.path) for one in names_of(path) for copy in copies_of(one)}
    for number, file in enumerate(files):
        progress.step(number, len(files) + 1, "Writing the copies of the dossier anew")
        if file.suffix not in endings or (key is None and not is_locked(file)):
            continue
        try:
            key_for(file)
        except Refused:  # locked with another passphrase, or by a newer program
            became.left.append(file)
            continue
        try:
            became.made[file] = _copy_written_anew(file, key)
        except Damaged as reason:
            if is_locked(file):
                became.left.append(file)
            elif isinstance(
                reason.__cause__, ForeignTables
            ):  # somebody put something into it; it may have all its words
                continue
            elif file in copies:  # the dossier is sound; what was set aside may be all that there is of something
                became.unsound.append(file)
    return became


def _put_in_places(made: dict[Path, Path]) -> None:
    for target, written in made.items():
        _put_in_place(target, written)


def _put_in_place(target: Path, written: Path) -> None:
    """Have what was written anew take its place; the logs of the old file, which it was read with, go."""
    kept = foreign_log(target)
    written.replace(target)
    for ending in LOGS:
        log = target.with_name(target.name + ending)
        if log != kept:
            _let_go(log)


def _whose_log(file: Path) -> Path:
    """The file beside which another one is a log."""
    ending = next((ending for ending in LOGS if file.name.endswith(ending)), "")
    return file.with_name(file.name.removesuffix(ending))


@contextmanager
def _alone(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a dossier that nobody else has open meanwhile. Raises Refused when somebody has."""
    with plain_words(path), closing(connect(path, "rw", _PATIENCE)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # what was taken is held until it is closed
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        yield connection


def _copy_written_anew(copy: Path, key: str | None) -> Path:
    """As `_written_anew` for a copy. Raises Damaged only when the copy itself reads as damaged, else Refused."""
    with plain_words(copy), closing(connect(copy, "ro", _PATIENCE)) as connection:
        try:
            return _written_anew(connection, copy, key)
        except Damaged as error:  # it was read, and what was written is not the same
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)")]
            if found != ["ok"]:
                raise
            raise Refused(
                Message("The dossier “{0}” cannot be read from its disk; copy it to another one.", (copy.name,))
            ) from error


def _let_go(file: Path) -> bool:
    """Take a file away; returns whether it is gone."""
    if file.exists():
        with suppress(OSError):
            remove(file)
    return not file.exists()


def _written_anew(connection: sqlite3.Connection, file: Path, key: str | None) -> Path:
    """What a connection reads, in a new file beside `file`, on the disk and compared; returns where.

    Raises Damaged when it does not read back as what it was, and what SQLite says.
    """
    passing = passing_for(file)
    remove(passing)
    begin_as(file, passing)
    place = f"{real_path(passing).as_uri()}?mode=rwc"
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("ATTACH DATABASE ? AS anew KEY ?", (place, f"x'{key}'" if key is not None else ""))
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('anew')")
        for fact in ("application_id", "user_version"):
            (value,) = connection.execute(f"PRAGMA main.{fact}").fetchone()
            connection.execute(f"PRAGMA anew.{fact} = {value:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("DETACH DATABASE anew")
    with closing(connect_by(key, passing, "ro", _PATIENCE)) as made:
        if not is_intact(made) or rows_of(made) != rows_of(connection):
            raise damaged_dossier(file)
    with passing.open("r+b") as written:
        os.fsync(written.fileno())
    return passing
