"""The copies of a dossier that lie beside it: which there are, and which of them is the newest that is sound.

Three sorts are kept (`backup_policy.py`, `file.py`): one of each day on which the dossier was changed, as it was
before, in the folder "NAME backups"; one before each time that a colleague's dossier was merged into it, there too
("NAME 2030-06-01 before merging 1.travaux"); and one before each renewal, "NAME (schema 1).travaux". Nothing is made or
taken away here.
"""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.job import Refused
from app.place import real_path
from app.storage.digests.damage import find_damage
from app.storage.digests.stored_digests import FileRows
from app.storage.file.connections import connect, is_intact, names_in
from app.storage.schema import APPLICATION_ID, HEAD
from app.storage.sqlite import sqlite3

ASIDE = ("damaged", "merged")
"""What is said in the name of a dossier in whose place a copy was put: "NAME (merged 2030-06-01).travaux"."""
_DAY = r"\d{4}-\d{2}-\d{2}"


@dataclass(frozen=True, slots=True)
class BackupCopy:
    """A copy of a dossier."""

    path: Path
    day: str
    """The day (ISO 8601) before whose first change it was made; "" for one that was made before a renewal."""
    schema: int
    """The schema that was renewed after it was made; 0 for any other."""
    merging: int = 0
    """For one that was made before merging, the how manieth of its day; 0 for any other."""


def folder_of(path: Path) -> Path:
    """The folder in which the copies of each day of the dossier at `path` lie, whether it is there or not."""
    return path.with_name(f"{path.stem} backups")


def place_of(path: Path, day: str) -> Path:
    """Where the copy of a day (ISO 8601) lies."""
    return folder_of(path) / f"{path.stem} {day}{path.suffix}"


def place_before_merging(path: Path, day: str, number: int) -> Path:
    """Where the copy lies that was made before the `number`th merging of a day."""
    return folder_of(path) / f"{path.stem} {day} before merging {number}{path.suffix}"


def copies_of(path: Path) -> tuple[BackupCopy, ...]:
    """All copies of the dossier at `path`: of days and before mergings, the last one first, then from before renewals,
    the last one first.

    Whether they are sound is not asked.
    """
    days = re.compile(rf"{re.escape(path.stem)} ({_DAY})(?: before merging (\d+))?{re.escape(path.suffix)}")
    renewals = re.compile(rf"{re.escape(path.stem)} \(schema (\d+)(?:, (\d+))?\){re.escape(path.suffix)}")
    daily = [
        ((day, int(number or 0)), BackupCopy(place, day, 0, int(number or 0)))
        for place, (day, number) in _named(folder_of(path), days)
    ]
    renewed = [
        ((int(schema), int(number or 1)), BackupCopy(place, "", int(schema)))
        for place, (schema, number) in _named(path.parent, renewals)
    ]
    newest_first = sorted(daily, key=lambda one: one[0], reverse=True)
    return (
        *(copy for _, copy in newest_first),
        *(copy for _, copy in sorted(renewed, key=lambda one: one[0], reverse=True)),
    )


def files_set_aside(path: Path) -> list[Path]:
    """Files beside a dossier that may hold words of it and are none of its copies: those that were set aside, logs of
    either, and what programs were killed over, of this version or an earlier one.
    """
    stem, ending = re.escape(path.stem), re.escape(path.suffix)
    what = "|".join(ASIDE)
    form = re.compile(
        rf"{stem} \((?:{what}) [^)]*\){ending}(?:-wal|-journal)?|{stem}{ending}-wal"
        rf" \((?:of another file|damaged[^)]*)\)|{stem}(?: \(schema [^)]*\)| {_DAY}.*)?{ending}(?:\.\d+)?\.part"
        rf"|{stem}(?: \(schema [^)]*\)| {_DAY}.*){ending}(?:-wal|-journal)"
    )
    return [
        place
        for folder in (path.parent, folder_of(path))
        for place in names_in(folder)
        if form.fullmatch(place.name) and place.is_file()
    ]


def names_of(path: Path) -> list[Path]:
    """The one or two places where the dossier at `path` is: its file, and the link to it."""
    return list(dict.fromkeys((real_path(path), real_path(path.parent) / path.name)))


def files_beside(path: Path) -> list[Path]:
    """All copies of the dossier at `path` and what was set aside; through a link, what lies beside link and file."""
    found = [
        file for one in names_of(path) for file in (*(copy.path for copy in copies_of(one)), *files_set_aside(one))
    ]
    return list(dict.fromkeys(real_path(file) for file in found))


def _named(folder: Path, form: re.Pattern[str]) -> list[tuple[Path, tuple[str, ...]]]:
    """The files of a folder whose names have a form, with its groups; none where it cannot be read."""
    return [
        (place, found.groups())
        for place in names_in(folder)
        if (found := form.fullmatch(place.name)) and place.is_file()
    ]


def newest_sound(path: Path) -> Path | None:
    """The first of a dossier's copies that is whole and sound, None when there is none."""
    return next((copy.path for copy in copies_of(path) if is_sound(copy.path)), None)


def is_sound(path: Path) -> bool:
    """Whether the file at `path` is a dossier, of whatever schema, with which nothing is wrong. It is not touched.

    Of one whose key this process does not know that cannot be said.
    """
    if not path.is_file():  # a pipe would be waited for without end
        return False
    try:
        with closing(connect(path, "ro", 0)) as connection:
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
            (schema,) = connection.execute("PRAGMA user_version").fetchone()
            if mark != APPLICATION_ID or not is_intact(connection):
                return False
            return schema < HEAD or not find_damage(FileRows(connection))  # an older one has no digests
    except (sqlite3.DatabaseError, OSError, Refused):
        return False
