"""Keeping a copy of a dossier before it is changed on a day, at most five of them, and putting one in its place.

Copies lie beside their dossier, on the same disk and nowhere else: it may be an encrypted stick. Which there are is
`backups.py`'s business; the day comes from the caller.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path

from app.interrupts import hold_interrupts, tell_kept
from app.job import Refused
from app.message import Message
from app.storage.file.backups import copies_of, folder_of, is_sound, place_before_merging, place_of
from app.storage.file.connections import (
    begin_as,
    connect,
    copy_whole,
    is_intact,
    names_in,
    passing_for,
    remove,
    same_content,
    settle,
)
from app.storage.file.errors import damaged_dossier, plain_words
from app.storage.file.file import may_be_changed
from app.storage.file.keys import is_locked
from app.storage.schema import HEAD
from app.storage.shape import NewerSchema
from app.storage.sqlite import sqlite3

MOST = 5
"""How many copies of days are kept."""
_ALWAYS = ("alembic_version", "digests", "dossier")
"""The tables of which also a dossier without anything has rows."""
_PATIENCE = 5.0
"""Seconds to wait for another program that lets nobody read."""


def keep_copy(path: Path, day: str) -> Path | None:
    """Keep a copy of the dossier at `path` for `day` (ISO 8601); returns where, None where none is needed.

    None is needed where there is one of that day, or the last one has the same content, where nothing was ever entered
    in it, where the dossier may not be changed, and where it is of another schema: an older one is copied when it is
    renewed. Raises Refused when none can be kept, and Damaged for a dossier that is not sound, whether one is needed or
    not: it is not to be changed, and such a copy never takes the place of a sound one.
    """
    if not may_be_changed(path) or (schema := _schema(path)) is None:
        return None
    copy = place_of(path, day)
    kept = [one.path for one in copies_of(path) if one.day and not one.merging]
    if copy.exists() or (kept and untouched_since(path, kept[0])) or schema != HEAD:
        _check_pages(path)
        return None
    with plain_words(path):
        if not kept and is_empty(path):
            return None  # no folder is made beside a dossier in which nothing can be lost
    try:
        made = _keep(path, copy, kept)
    except OSError as error:
        raise _no_copy(path, copy, error) from error
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise Refused(
                Message("The dossier “{0}” is in use by another program; close it there and try again.", (path.name,))
            ) from error
        raise Refused(
            Message(
                "There was no room for a copy of the dossier “{0}” in “{1}”; free some, so that one can be kept.",
                (path.name, copy.parent.name),
            )
        ) from error
    return copy if made else None


def _unsound(path: Path) -> Refused:
    """The refusal of a copy that would not be sound: of pages that are damaged, or of something that is not as it was
    stored, which is no reason not to go on with the rest.
    """
    with plain_words(path), closing(connect(path, "ro", _PATIENCE)) as connection:
        if not is_intact(connection):
            return damaged_dossier(path)
    return Refused(
        Message(
            "No copy of the dossier “{0}” was kept today: something in it is not as it was stored; `travaux check` "
            "says what, and what to do.",
            (path.name,),
        )
    )


def _schema(path: Path) -> int | None:
    """The number of a dossier's schema; None for one that a newer program made."""
    with plain_words(path):
        try:
            with closing(connect(path, "ro", _PATIENCE)) as connection:
                return int(connection.execute("PRAGMA user_version").fetchone()[0])
        except NewerSchema:
            return None


def is_empty(path: Path) -> bool:
    """Whether the dossier at `path` has a title and nothing else: no draft, no paper, no word of a person."""
    with closing(connect(path, "ro", _PATIENCE)) as connection:
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = [name for (name,) in named if name not in _ALWAYS and not name.startswith("sqlite_")]
        return not any(connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() for table in tables)


def _check_pages(path: Path) -> None:
    """Raise Damaged when something is wrong with a page of the dossier at `path`."""
    with plain_words(path), closing(connect(path, "ro", _PATIENCE)) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            raise damaged_dossier(path)


def keep_before_merging(path: Path, day: str) -> Path:
    """Keep a copy of the dossier at `path` before another is merged into it on `day` (ISO 8601); returns where.

    Raises Refused when none can be kept, and Damaged for a dossier that is not sound.
    """
    copy = next(place for n in count(1) if not (place := place_before_merging(path, day, n)).exists())
    with plain_words(path):
        try:
            _keep(path, copy, [])
        except OSError as error:
            raise _no_copy(path, copy, error) from error
    return copy


def _no_copy(path: Path, copy: Path, error: OSError) -> Refused:
    return Refused(
        Message(
            "No copy of the dossier “{0}” could be kept in “{1}” ({2}); see that files can be written there.",
            (path.name, copy.parent.name, str(error.strerror)),
        )
    )


def untouched_since(path: Path, copy: Path) -> bool:
    """Whether a closed dossier is the same as a copy of it; of one that is open somewhere that is not said."""
    if path.with_name(f"{path.name}-wal").exists():
        return False
    with suppress(OSError):
        return same_content(path, copy)
    return False


def _keep(path: Path, copy: Path, kept: list[Path]) -> bool:
    """Make the copy, unless the last one is the same; returns whether it was made."""
    folder = folder_of(path)
    folder.mkdir(exist_ok=True)
    passing, placed = passing_for(copy), False
    try:
        with _room_for(passing):
            copy_whole(path, passing, _PATIENCE)
            if not is_sound(passing):
                raise _unsound(path)
            if kept and same_content(passing, kept[0]):
                return False
            with hold_interrupts():
                passing.replace(copy)
                placed = True
                settle(folder)
    except BaseException:
        if placed:
            take_away(copy)
        raise
    return True


@contextmanager
def _room_for(passing: Path) -> Iterator[None]:
    """Around the making of a copy: what is passing goes in the end, and its folder where nothing lies in it."""
    try:
        yield
    finally:
        remove(passing)
        if not any(passing.parent.iterdir()):
            passing.parent.rmdir()


def take_away(copy: Path) -> None:
    """Take a copy away that was made for a change that was then not made, and its folder when it is empty."""
    copy.unlink(missing_ok=True)
    with suppress(OSError):
        copy.parent.rmdir()


def take_away_unused(path: Path, copy: Path) -> None:
    """Take a copy away where nothing of the change was made: the dossier at `path` is the same. Else it is what takes
    the change back.
    """
    if untouched_since(path, copy):
        take_away(copy)


def let_old_go(path: Path) -> None:
    """Leave MOST copies of days, and nothing of a program that was killed while it made one on another day."""
    copies = [copy for copy in copies_of(path) if copy.day]
    days = [copy.path for copy in copies if not copy.merging]
    before = [copy.path for copy in copies if copy.merging]
    with suppress(OSError):
        for old in (*days[MOST:], *before[MOST:]):
            old.unlink(missing_ok=True)
        stem, ending = re.escape(path.stem), re.escape(path.suffix)
        form = re.compile(rf"{stem} .+{ending}(?:\.\d+)?\.part(?:-wal|-shm|-journal)?")
        for left in days and names_in(folder_of(path)):  # the folder may be a link to one where others keep files
            if form.fullmatch(left.name) and not left.name.startswith(days[0].name):
                left.unlink(missing_ok=True)


def put_in_place(path: Path, copy: Path, day: str, what: str = "damaged") -> Path | None:
    """Put a copy in the place of the dossier at `path`, which is kept as it is under another name; returns that name,
    in which `what`, one of `ASIDE`, says what it is.

    It is None where nothing lay at `path`. The copy stays. Raises Refused when the copy is not sound, or when it cannot
    be done; then the dossier lies where it lay.
    """
    if is_locked(path) and not is_locked(copy):
        raise Refused(
            Message("The copy “{0}” is not locked, and “{1}” is; lock the copy first.", (copy.name, path.name))
        )
    if not is_sound(copy):
        raise Refused(Message("The copy “{0}” is not sound itself; choose another one.", (copy.name,)))
    passing = passing_for(path)
    try:
        with plain_words(path), _disk_named():
            copy_whole(copy, passing, _PATIENCE)
        with hold_interrupts():
            aside = _replaced(path, passing, _name_aside(path, day, what)) if path.exists() else None
            if aside is None:
                passing.rename(path)
            settle(path.parent)
            tell_kept()
    except OSError as error:
        raise Refused(
            Message(
                "The copy “{0}” cannot be put in the place of “{1}” ({2}); see that files can be written there.",
                (copy.name, path.name, str(error.strerror)),
            )
        ) from error
    finally:
        remove(passing)
    return aside


@contextmanager
def _disk_named() -> Iterator[None]:
    """Raise OSError where SQLite says that a disk failed while it copied what was read whole just before."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "disk i/o" not in str(error).casefold():
            raise
        raise OSError(errno.EIO, os.strerror(errno.EIO)) from error


def _name_aside(path: Path, day: str, what: str) -> Path:
    """A name that is free, for what lies at `path`."""
    names = (f"{path.stem} ({what} {day}{f', {number}' if number > 1 else ''}){path.suffix}" for number in count(1))
    return next(place for name in names if not (place := path.with_name(name)).exists())


def _replaced(path: Path, written: Path, aside: Path) -> Path:
    """Have what was written take the place of a file in one step, so that at no moment none is under its name. What
    lay there has a second name before, with the logs beside it, so that nothing of it is lost; returns that.

    A journal goes on to the new name alone before that step: beside what comes it would be laid over it. When anything
    is raised all is as it was, unless the step was made all the same: then the second name is the only one, and stays.
    """
    journal, journal_aside = (one.with_name(f"{one.name}-journal") for one in (path, aside))
    kept: list[Path] = []
    try:
        for ending in ("", "-wal"):
            if (there := path.with_name(path.name + ending)).is_file():
                kept.append(aside.with_name(aside.name + ending))
                _give_second_name(there, kept[-1])
        with suppress(FileNotFoundError):
            journal.rename(journal_aside)
        written.replace(path)
    except BaseException:
        if written.exists():  # the step was not made
            with suppress(FileNotFoundError):
                journal_aside.rename(journal)
            for one in kept:
                one.unlink(missing_ok=True)
        raise
    for ending in ("-wal", "-shm"):
        with suppress(OSError):  # that they stay is no harm: what came does not say that it has a log
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return aside


def _give_second_name(file: Path, name: Path) -> None:
    """Let a file be under another name too, or a copy of it on a disk that knows no second names."""
    try:
        os.link(file, name)
    except OSError:
        begin_as(file, name)
        shutil.copyfile(file, name)
        with name.open("r+b") as written:
            os.fsync(written.fileno())
