"""The program called from outside, and what it then said and wrote, as one hash for each output.

It knows the command line and formats of files, nothing of `app`: whoever moves a module changes nothing here. What is
asked stands in `asked_outside.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (sys.executable, "-m", "app")
ABSENT = "no such output"
_LONGEST = 300
"""Seconds until a call that does not end is given up."""
_FIXED = 1_600_000_000
"""When every file that goes in was changed last."""
_BY_CHANCE = ("positions",)
_ZIPPED = (".docx", ".xlsx")
_SCHEMA = 5
"""The schema of dossiers when the outputs were kept. Its number stands for that of a later one, and what a later one
adds to a table is left out: all that an older program would read must be as it was.
"""
_ADDED = {"drafts": ("profile_told",), "report_lines": ("told",)}


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the program: `NAME.said` is what it says, `files` are the names it writes in its folder.

    A `dated` call tells the day of a confirmation or of a copy, which is the day of the run. A `wide` one does so in a
    column that a terminal of the usual width would make so narrow that the day is broken in two.
    """

    name: str
    words: tuple[str, ...]
    files: tuple[str, ...] = ()
    given: str = ""
    dated: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Tables:
    """What a dossier holds, table by table, as SQLite itself tells it: `NAME.tables.json`."""

    name: str
    dossier: str


@dataclass(frozen=True, slots=True)
class Walk:
    """Calls in one folder, one after the other. `inputs`: name in the folder and the file that is copied to it."""

    folder: str
    steps: tuple[Call | Tables, ...]
    inputs: tuple[tuple[str, Path], ...] = ()

    @property
    def names(self) -> list[str]:
        """The names of all outputs, in order."""
        return [f"{self.folder}/{name}" for step in self.steps for name in _outputs(step)]


@dataclass(slots=True)
class Told:
    """Hashes by name, and the names of outputs that hold the day of the run although nobody said that they do."""

    hashes: dict[str, str] = field(default_factory=dict)
    undated: list[str] = field(default_factory=list)


def _outputs(step: Call | Tables) -> list[str]:
    return [f"{step.name}.tables.json"] if isinstance(step, Tables) else [f"{step.name}.said", *step.files]


def environment(home: Path) -> dict[str, str]:
    """What a call is started in: folders of its own, one language and one zone whatever the machine has, and no program
    of the system (Tesseract, LibreOffice), which another machine may lack.

    PYTHONHASHSEED is left to chance on purpose, so that an order of sets that reaches a user is seen.
    """
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_PRELOAD", "LD_LIBRARY_PATH") if name in os.environ}
    folders = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
    made = {name: str(home / name.lower()) for name in folders}
    for folder in made.values():
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    words = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC", "COLUMNS": "100", "TERM": "dumb", "NO_COLOR": "1"}
    ours = {
        "PATH": str(home),
        "HOME": str(home),
        "USER": "delegate",
        "LOGNAME": "delegate",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {**kept, **made, **words, **ours, "PYTHONPATH": str(ROOT)}


def lay(walk: Walk, base: Path) -> Path:
    """Make the folder of a walk and copy to it what goes in; returns the folder."""
    folder = base / walk.folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, source in walk.inputs:
        target = folder / name
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            os.utime(target, (_FIXED, _FIXED))
    return folder


def follow(walk: Walk, base: Path, home: Path, keep: Path | None = None) -> Told:
    """Make every step of a walk that was laid; with `keep` also put what was hashed there, under its name."""
    told, folder = Told(), base / walk.folder
    for step in walk.steps:
        begun = _today()
        if isinstance(step, Tables):
            found = {f"{step.name}.tables.json": _tables(folder / step.dossier)}
        else:
            found = {
                f"{step.name}.said": _said(step, folder, environment(home) | ({"COLUMNS": "200"} if step.wide else {}))
            }
            found |= {name: _written(folder / name) for name in step.files}
        for name, data in found.items():
            plain = data.replace(str(folder).encode(), b"FOLDER")
            for day in {begun, _today()}:
                if day.encode() in plain and not (isinstance(step, Tables) or step.dated):
                    told.undated.append(f"{walk.folder}/{name}")
                elif isinstance(step, Tables) or step.dated:
                    plain = plain.replace(day.encode(), b"TODAY")
            told.hashes[f"{walk.folder}/{name}"] = hashlib.sha256(plain).hexdigest()
            if keep:
                target = keep / walk.folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(plain)
    return told


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _said(call: Call, folder: Path, around: dict[str, str]) -> bytes:
    """Exit code, standard output and standard error of a call."""
    # The folder of the walk, not the root, so that no path of this machine is in what goes in or comes out.
    done = subprocess.run(
        [*PROGRAM, *call.words], cwd=folder, env=around, input=call.given.encode(), capture_output=True,
        timeout=_LONGEST, check=False,
    )  # fmt: skip
    return b"".join((f"exit {done.returncode}\n== out\n".encode(), done.stdout, b"\n== err\n", done.stderr))


def _written(path: Path) -> bytes:
    """What is hashed of a file: its bytes; of a Word file or workbook the members in order; of a folder its files."""
    if path.is_dir():
        inside = sorted(one for one in path.rglob("*") if one.is_file())
        return _listed([(one.relative_to(path).as_posix(), one.read_bytes()) for one in inside])
    if not path.exists():
        return ABSENT.encode()
    data = path.read_bytes()
    if path.name.startswith("info") and path.suffix == ".json":
        data = re.sub(rb'(?<="schema": )\d+', b"%d" % _SCHEMA, data)
    if path.suffix not in _ZIPPED or not zipfile.is_zipfile(BytesIO(data)):
        return data
    # How deflate packs differs between builds of zlib; names, order and contents do not.
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return _listed([(one.filename, packed.read(one)) for one in packed.infolist()])


def _listed(members: list[tuple[str, bytes]]) -> bytes:
    return b"".join(f"\n=== {name} {len(data)}\n".encode() + data for name, data in members)


def _tables(dossier: Path) -> bytes:
    """All tables of a dossier, rows in the order of their columns, with what made them, as JSON.

    Positions that were entered have ids by chance (`positions.key`, nowhere else): a number stands for each instead,
    and for its digest that there is one.
    """
    if not dossier.exists():
        return ABSENT.encode()
    with closing(sqlite3.connect(f"file:{dossier}?mode=ro", uri=True)) as base:
        shape = base.execute("select type, name, sql from sqlite_master order by type, name").fetchall()
        told: dict[str, Any] = {"shape": [(kind, name, _as_kept(name, sql)) for kind, name, sql in shape]}
        told |= {name: base.execute(f"pragma {name}").fetchone()[0] for name in ("user_version", "application_id")}
        for kind, name, _ in shape:
            if kind == "table":
                columns = [one[0] for one in base.execute(f'select * from "{name}"').description]
                columns = [column for column in columns if column not in _ADDED.get(name, ())]
                chosen = ", ".join(f'"{column}"' for column in columns)
                order = ", ".join(str(number) for number in range(1, len(columns) + 1))
                rows = base.execute(f'select {chosen} from "{name}" order by {order}').fetchall()
                told[f"table {name}"] = _numbered(rows, columns.index("key")) if name in _BY_CHANCE else rows
                if name == "digests":
                    told[f"table {name}"] = [(*row[:-1], "by chance") if row[0] == "position" else row for row in rows]
        if told["user_version"] > _SCHEMA:
            told |= {"user_version": _SCHEMA, "table alembic_version": [(str(_SCHEMA),)]}
    return json.dumps(told, ensure_ascii=False, indent=1, default=_blob).encode()


def _as_kept(table: str, sql: str | None) -> str | None:
    """What made a table, without the columns that a later schema adds."""
    for column in _ADDED.get(table, ()) if sql else ():
        sql = re.sub(rf", {column} VARCHAR DEFAULT '' NOT NULL", "", str(sql))
    return sql


def _numbered(rows: list[tuple[object, ...]], column: int) -> list[tuple[object, ...]]:
    return [(*row[:column], f"id {number}", *row[column + 1 :]) for number, row in enumerate(rows, 1)]


def _blob(value: object) -> str:
    if isinstance(value, bytes):
        return f"{len(value)} bytes {hashlib.sha256(value).hexdigest()}"
    raise TypeError(value)


def digest(path: Path) -> str:
    """The SHA-256 of a file that went in."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
