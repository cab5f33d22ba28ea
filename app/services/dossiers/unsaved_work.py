"""What was begun and not kept: the words in open editors and forms, so that neither Esc nor a crash loses them.

Each lies in a small file of its own in the program's folder on this computer, written whole or not at all some moments
after the last key. It is gone when the words are kept in a dossier or thrown away. What lies there is bounded in number
and size, and a file that is damaged counts as not there. What belongs to a locked dossier is locked as that is, by
whichever program locked it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.place import DossierPlace, place_of
from app.services.dossiers.backups import files_beside
from app.services.dossiers.encryption import is_locked, read_sealed, seal

MOST = 40
"""How many are kept; the oldest go first."""
LONGEST = 200_000
"""Letters that all fields of one may have; a longer one is cut."""
_PLAIN, _LOCKED = ".json", ".sealed"
"""How the files are called."""
_PASSING = re.compile(r"[0-9a-f]{24}\.(?:json|sealed)\..+")
"""How what is not written to its end is called, by this version or an earlier one."""
_OURS = "Travaux"


@dataclass(frozen=True, slots=True)
class UnsavedWork:
    """Something that was begun. `kind` says in which editor ("note", "proposal", "text"), `dossier` the file of the
    dossier, `place` where in it, for programs; together they name it.
    """

    kind: str
    dossier: str
    place: str
    title: str
    """What it is, in the language of the interface then: "a note on Article 5(2)"."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What was typed and chosen, and what the editor needs to go on."""
    when: str = ""
    """When it was written last, ISO 8601."""

    @property
    def words(self) -> str:
        """The beginning of what was typed, on one line."""
        return " ".join(self.fields.get("text", "").split())[:80]


def folder_of_unfinished() -> Path:
    """Where the files lie on this computer, whether that is there or not: beside the log of the window."""
    from platformdirs import user_data_path

    return user_data_path(roaming=True) / _OURS / _OURS / "unfinished"


class UnsavedFiles:
    """The files of what was begun. A folder that cannot be written is no error: then nothing survives a crash."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or folder_of_unfinished()

    def keep(self, begun: UnsavedWork) -> None:
        """Write one down, in the place of what was there under its name."""
        self._put(begun, datetime.now(UTC).astimezone().isoformat(timespec="seconds"))

    def drop(self, begun: UnsavedWork) -> None:
        """Forget one; one that is not there is no error."""
        for file in self._places(begun):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def begun(self, dossier: DossierPlace | None = None) -> tuple[UnsavedWork, ...]:
        """What was begun, in one dossier or in all, the last one first."""
        found = [one for file in self._files() if (one := _read(file))]
        return tuple(one for one in found if dossier is None or one.dossier == str(dossier.absolute()))

    def lying(self, dossier: DossierPlace) -> tuple[UnsavedWork, ...]:
        """What was begun in a dossier, whatever it was called then, and in the files beside it that are locked with it,
        the last one first.
        """
        if not isinstance(dossier, Path):
            return self.begun(dossier)
        files = set(map(_file_at, (dossier, *files_beside(dossier)))) - {None}
        here = str(dossier.absolute())
        return tuple(one for one in self.begun() if one.dossier == here or _file_at(Path(one.dossier)) in files)

    def follow(self, dossier: DossierPlace, before: tuple[UnsavedWork, ...] = ()) -> tuple[Path, ...]:
        """Have what was begun in a dossier, and beside it, locked, or not, as the dossier is now; returns files of it
        that could not be locked.

        `before` is what was lying there before its lock was changed: that is written where it lies there still and
        cannot be read any more. Words that were written down meanwhile stand.
        """
        now = self.lying(dossier)
        known = {self._places(one) for one in now}
        lost = [one for one in before if self._places(one) not in known and any(map(Path.exists, self._places(one)))]
        left = []
        for one in (*lost, *reversed(now)):  # the one written last stays so
            plain, sealed = self._places(one)
            locked = self._locked_by(one, dossier) is not None
            if one in lost or (plain if locked else sealed).exists():
                self._put(one, one.when, dossier)
            if locked and plain.exists():
                left.append(plain)
        for half in self._half_written():
            with suppress(OSError):
                half.unlink()
        return tuple(left)

    def _put(self, begun: UnsavedWork, when: str, main: DossierPlace | None = None) -> None:
        room = LONGEST
        fields: dict[str, str] = {}
        for name, value in begun.fields.items():
            fields[name] = value[: max(0, room)]
            room -= len(value)
        content = json.dumps({**asdict(begun), "fields": fields, "when": when}, ensure_ascii=False).encode("utf-8")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        plain, locked = self._places(begun)
        by = self._locked_by(begun, main)
        if by is not None:
            if not seal(by, locked, content):
                return
            other = plain
        else:
            _write(plain, content)
            other = locked
        for old in (other, *self._files()[MOST:]):
            with suppress(OSError):
                old.unlink(missing_ok=True)

    def _locked_by(self, begun: UnsavedWork, main: DossierPlace | None = None) -> Path | None:
        """The file whose passphrase opens the words of one, None where they need none: its dossier; where that is not
        there any more, what was written before, or the dossier `main`, beside which it lay.
        """
        own = place_of(begun.dossier)
        if not isinstance(own, Path):
            return None
        others = [own] if os.path.exists(own) else [self._places(begun)[1], main]  # noqa: PTH110  it never raises
        return next((one for one in others if isinstance(one, Path) and is_locked(one)), None)

    def _files(self) -> list[Path]:
        """The files, the one written last first."""
        found = (*self._folder.glob(f"*{_PLAIN}"), *self._folder.glob(f"*{_LOCKED}"))
        files = [(file.stat().st_mtime_ns, file) for file in found if file.is_file()]
        return [file for _, file in sorted(files, reverse=True)]

    def _half_written(self) -> Iterator[Path]:
        """What programs that were killed left."""
        return (file for file in self._folder.glob("*.*.*") if _PASSING.fullmatch(file.name) and file.is_file())

    def _places(self, begun: UnsavedWork) -> tuple[Path, Path]:
        """The file of one, and the one that it has when its dossier is locked."""
        name = "\n".join((begun.kind, begun.dossier, begun.place))
        place = self._folder / hashlib.sha256(os.fsencode(name)).hexdigest()[:24]
        return place.with_name(place.name + _PLAIN), place.with_name(place.name + _LOCKED)


def _file_at(path: Path) -> tuple[int, int] | None:
    """The file at a path, whatever it is called; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def _write(file: Path, content: bytes) -> None:
    """Write a file whole, or leave what is there, where it cannot be written."""
    passing = file.with_name(f"{file.name}.{os.getpid()}.part")
    with suppress(OSError):
        try:
            with os.fdopen(os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as written:
                written.write(content)
                written.flush()
                os.fsync(written.fileno())
            passing.replace(file)
        finally:
            passing.unlink(missing_ok=True)


def _read(file: Path) -> UnsavedWork | None:
    """What lies in a file; None when it is damaged, or locked and its passphrase was not given."""
    try:
        content = json.loads((read_sealed(file) or b"") if file.suffix == _LOCKED else file.read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or not isinstance(content.get("fields"), dict):
        return None
    fields = content["fields"]
    plain = [content.get(name) for name in ("kind", "dossier", "place", "title", "when")]
    if not all(isinstance(value, str) for value in (*plain, *fields.keys(), *fields.values())):
        return None
    kind, dossier, place, title, when = map(str, plain)
    return UnsavedWork(kind, dossier, place, title, fields, when)
