"""SQLite's connections to a dossier file: how one is opened, set up, brought out of WAL mode, and copied whole.

`connect` is the one door to a dossier: whatever is to be done with it, that its tables are those of a dossier is asked
first (`shape.py`), and a wall is built around the connection (`statement_guard.py`). It knows pragmas and side files
and nothing of what is in a dossier (`file.py`); what SQLite says is put into plain words elsewhere (`errors.py`).
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from app.job import Refused
from app.place import real_path
from app.storage.file.keys import is_locked, key_for
from app.storage.file.log_check import is_log_damaged
from app.storage.file.statement_guard import GuardedConnection
from app.storage.shape import DamagedLog, ForeignTables, check_shape
from app.storage.sqlite import sqlite3

LOGS = ("-wal", "-shm", "-journal")
"""How the files are called that SQLite keeps beside one that is open."""
_LEGACY = b"\x01\x01"
"""What an SQLite file that is not in WAL mode says in its head of who may write and read it (its format, 1.3)."""
_JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""With what a journal begins (SQLite's file format, 3); at its end it stands behind the name of another file."""
_COUNTED = (slice(18, 20), slice(24, 28), slice(40, 44), slice(92, 100))
"""Bytes of the head that tell of mode, changes and SQLite's version, and nothing of the content."""
_PAGE = 4096
"""Bytes of a page of a locked file."""
_AT_ONCE = 1 << 20
_LEAST_ROOM = 256 * 1024
"""Bytes: less than its side files may need."""


def connect(path: Path, mode: str, patience: float) -> GuardedConnection:
    """A connection to the dossier at `path`; `mode` is SQLite's "ro" or "rw", `patience` in seconds.

    Raises PassphraseNeeded for a locked file whose key this process does not know, Strange (`shape.py`) for one that is
    no dossier or whose tables are not those of a dossier, DamagedLog once for one whose log lost what was told as kept,
    and what SQLite says of one that cannot be read.
    """
    key = key_for(path)
    _check_beside(real_path(path))
    if has_log(path) and foreign_log(path) is None and is_log_damaged(path):
        raise DamagedLog(_set_damaged_log_aside(path, key, patience))
    if mode != "ro":
        return _admitted(connect_by(key, path, mode, patience))
    _take_back_what_was_cut_off(path, key, patience)
    alone = f"{mode}&immutable=1"
    if foreign_log(path) is not None:
        return _admitted(connect_by(key, path, alone, patience))
    try:
        return _admitted(connect_by(key, path, mode, patience))
    except sqlite3.OperationalError as error:
        # SQLite wants to begin a log even to read, where there is no room for one, or nobody may write.
        if "locked" in str(error) or has_log(path):
            raise
    return _admitted(connect_by(key, path, alone, patience))


def _admitted(connection: GuardedConnection) -> GuardedConnection:
    """The same connection, to a dossier whose tables are those of its schema; it is closed when they are not."""
    try:
        check_shape(connection)
    except UnicodeDecodeError as error:  # what SQLite says of a damaged file need not even be text
        connection.close()
        raise ForeignTables from error
    except BaseException:
        connection.close()
        raise
    return connection


def connect_by(key: str | None, path: Path, mode: str, patience: float) -> GuardedConnection:
    """A connection to any file at `path`, which is there or not, by a key: None for a plain file. Nothing of it is
    read; to what is to be read as a dossier, `connect` is the door. Raises Misshapen where something lies beside it
    that SQLite never puts there.
    """
    _check_beside(real_path(path))
    address = f"{real_path(path).as_uri()}?mode={mode}"
    size = path.stat().st_size if path.exists() else 0
    return set_up(sqlite3.connect(address, uri=True, timeout=patience, factory=GuardedConnection), key, size)


def _check_beside(path: Path) -> None:
    """Raise Misshapen unless what lies beside a file under the names of its logs are files, and no journal of several
    databases.

    Such a journal names another file, and SQLite (up to 3.46 at least) takes that away when it has read the journal:
    any file whatever, of whoever opens the database that was sent with it. No transaction of ours changes two files.
    """
    for ending in LOGS:
        log = path.with_name(path.name + ending)
        try:
            facts = log.lstat()
        except OSError:
            continue
        if not stat.S_ISREG(facts.st_mode) or (ending == "-journal" and _names_another_file(log, facts.st_size)):
            raise ForeignTables(log.name)


def _names_another_file(journal: Path, size: int) -> bool:
    """Whether a journal ends with the name of a file, as SQLite looks for it: before the same mark with which it
    begins.
    """
    with suppress(OSError), journal.open("rb") as file:
        file.seek(max(0, size - len(_JOURNAL)))
        return file.read() == _JOURNAL
    return False  # what cannot be read SQLite cannot read


def in_memory(key: str | None, size: int) -> GuardedConnection:
    """A connection to an empty file in memory, that takes what a file of `size` bytes with this key holds: SQLite
    copies between two that are locked, or two that are not.
    """
    return set_up(sqlite3.connect(":memory:", factory=GuardedConnection), key, size)


def has_log(path: Path) -> bool:
    """Whether there lies something beside a file that is not in it yet."""
    beside = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal"))
    return any(one.exists() and one.stat().st_size for one in beside)


def _take_back_what_was_cut_off(path: Path, key: str | None, patience: float) -> None:
    """Put a file in order that a program was writing when it was killed: reading alone does not do that from a journal.

    Where it may not be written SQLite refuses to read it, and the reader is told.
    """
    if path.with_name(f"{path.name}-journal").exists() and os.access(path, os.W_OK):
        with closing(connect_by(key, path, "rw", patience)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def set_up(connection: GuardedConnection, key: str | None, size: int) -> GuardedConnection:
    """The same connection, as all of them are set up; it is closed when that cannot be. `key` is that of its file,
    `size` its bytes.
    """
    connection.isolation_level = None  # SQLAlchemy begins transactions, so that tables are made in one too
    try:
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is said in our words, not on stderr
            connection.execute(f"PRAGMA key = \"x'{key}'\"")
            connection.execute("PRAGMA cipher_compatibility = 4")
            connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA secure_delete = ON")  # a note that was deleted is not in the file any more
        connection.build(size)
    except BaseException:
        connection.close()
        raise
    return connection


def enter_wal(connection: sqlite3.Connection) -> None:
    """What is committed is on the disk, also when a stick is pulled out while another program has the file open."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def empty_log(connection: GuardedConnection) -> None:
    """Bring what was just committed into the file itself, unless another program reads an earlier state of it: what is
    told as kept does not lie in the log alone, of which SQLite reads no more than what holds.
    """
    connection.clock.begin()
    with suppress(sqlite3.DatabaseError):
        (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience:d}")


def _set_damaged_log_aside(path: Path, key: str | None, patience: float) -> str:
    """Keep a log that lost something under another name, and bring into the file what holds of it; returns the name, ""
    where nothing may be written.
    """
    log = path.with_name(f"{path.name}-wal")
    names = (f"{log.name} (damaged{f', {number}' if number > 1 else ''})" for number in count(1))
    aside = next(place for name in names if not (place := log.with_name(name)).exists())
    try:
        begin_as(path, aside)
        shutil.copyfile(log, aside)
    except OSError:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        return ""
    with suppress(sqlite3.DatabaseError), closing(connect_by(key, path, "rw", patience)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        leave_wal(connection)
    return aside.name


def leave_wal(connection: sqlite3.Connection) -> None:
    """Bring everything into the one file, unless another program has it open too, or there is no room for it: then
    the last one to close it, or the next one to open it, does.
    """
    with suppress(sqlite3.DatabaseError):
        connection.execute("PRAGMA journal_mode = DELETE")


def bring_together(path: Path) -> None:
    """Bring what lies beside a closed file into it, so that the file alone holds everything; nothing stays beside it.
    Raises what SQLite says where that cannot be done, as on a full disk, and DamagedLog.
    """
    if has_log(path):
        with closing(connect(path, "rw", 0)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        if has_log(path):
            raise sqlite3.OperationalError("disk I/O error")
    for ending in LOGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def foreign_log(path: Path) -> Path | None:
    """The `-wal` file beside `path` when it belongs to another file, which lay here under the same name; else None.

    A dossier that was put in the place of one that a killed program had left open finds the log of that one beside it,
    and SQLite would lay one over the other. A file says in its head, before there is a log, that it has one.
    """
    log = path.with_name(f"{path.name}-wal")
    try:
        if log.stat().st_size == 0:
            return None
        foreign = _has_no_log(path) and log.stat().st_size > 0 and _has_no_log(path)
    except OSError:
        return None
    return log if foreign else None


def _has_no_log(path: Path) -> bool:
    """Whether a file says in its head that it is not in WAL mode."""
    key = key_for(path)
    with path.open("rb") as file:
        page = file.read(_PAGE)
    return page[18:20] == _LEGACY if key is None else _locked_page_has_no_log(page, key)


def _locked_page_has_no_log(page: bytes, key: str) -> bool:
    """The same of the first page of a locked file, which only SQLite can read: alone, since beside a log it would read
    the log. It opens no file in WAL mode that it may not lock, and finds the others too short.
    """
    import tempfile

    with tempfile.TemporaryDirectory(prefix="travaux-page-", ignore_cleanup_errors=True) as folder:
        alone = Path(folder, "page")
        alone.write_bytes(page)
        try:
            with closing(connect_by(key, alone, "ro&nolock=1", 0)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            return "malformed" in str(error)
        return True


def set_foreign_log_aside(path: Path) -> None:
    """Keep the log of another file under a name that SQLite does not know: "NAME.travaux-wal (of another file)"."""
    log = foreign_log(path)
    if log is not None:
        with suppress(FileNotFoundError):
            log.replace(log.with_name(f"{log.name} (of another file)"))
            path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def copy_whole(path: Path, target: Path, patience: float) -> None:
    """Copy what is committed of the file at `path` into a new one at `target`: one file, on the disk; or there is none.

    That of a locked file is locked by the same key. `patience` is how long, in seconds, to wait for a program that lets
    nobody read. The new file has the rights of the old one before anything is in it.
    """
    remove(target)
    try:
        with suppress(OSError):  # SQLite says what is the matter
            begin_as(path, target)
        with (
            closing(connect(path, "ro", patience)) as source,
            closing(connect_by(key_for(path), target, "rwc", 0)) as copy,
        ):
            source.backup(copy, progress=give_up)
            copy.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        remove(target)
        raise


def passing_for(file: Path) -> Path:
    """Where a file is written before it takes its place: a name that nobody gives, and no other process of ours."""
    return file.with_name(f"{file.name}.{os.getpid()}.part")


def left_of(file: Path) -> list[Path]:
    """What programs that were killed left of a file that they were writing under the name of `passing_for`."""
    form = re.compile(rf"{re.escape(file.name)}\.\d+\.part(?:-wal|-shm|-journal)?")
    return sorted(one for one in names_in(file.parent) if form.fullmatch(one.name))


def names_in(folder: Path) -> list[Path]:
    """What lies in a folder; nothing where it cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def begin_as(path: Path, target: Path) -> None:
    """Make an empty new file at `target` that those may read and write who may the file at `path`; nobody else ever
    could. Raises OSError when it cannot be made.
    """
    rights = stat.S_IMODE(path.stat().st_mode) & 0o777
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, rights | stat.S_IWUSR))
    with suppress(OSError):  # a disk that knows no rights
        target.chmod(rights | stat.S_IWUSR)  # whatever the mask takes away


def begin_private(target: Path) -> None:
    """Make an empty new file at `target` that only who makes it may read. Raises OSError when it cannot be made."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR))


def give_up(status: int, _left: int, _whole: int) -> None:
    """End a copy that has waited long enough: without this, Python tries again without end."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("database is locked")


def same_content(one: Path, other: Path) -> bool:
    """Whether two closed files hold the same: page for page; or, where one is locked and the same page never looks
    alike, row for row.
    """
    if is_locked(one) or is_locked(other):
        return _same_rows(one, other)
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        heads = [bytearray(file.read(100)) for file in (first, second)]
        for head in heads:
            for part in _COUNTED:
                head[part] = bytes(part.stop - part.start)
        if heads[0] != heads[1]:
            return False
        while piece := first.read(_AT_ONCE):
            if piece != second.read(_AT_ONCE):
                return False
    return True


def _same_rows(one: Path, other: Path) -> bool:
    try:
        with closing(connect(one, "ro", 0)) as first, closing(connect(other, "ro", 0)) as second:
            return rows_of(first) == rows_of(second)
    except (Refused, sqlite3.DatabaseError):
        return False


def rows_of(connection: sqlite3.Connection) -> tuple[str, int]:
    """All that a file holds in a short word, and the number of its schema."""
    from app.storage.file.state import word_of_all

    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    return word_of_all(connection.cursor()), int(schema)


def is_intact(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong with any page."""
    try:
        return [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)")] == ["ok"]
    except sqlite3.DatabaseError:
        return False


def remove(path: Path) -> None:
    """Take a file away with what lies beside it while it is open."""
    for ending in ("", *LOGS):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def has_room(path: Path, times: int = 0) -> bool:
    """Whether the disk of a dossier has as much room as it needs at least while it is open, and so many times its
    size. Where that cannot be told, it has.
    """
    try:
        needed = max(_LEAST_ROOM, times * path.stat().st_size if path.exists() else 0)
        return shutil.disk_usage(path.parent).free >= needed
    except OSError:
        return True


def settle(folder: Path) -> None:
    """Have the names in a folder on the disk, where a system can be told so."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
