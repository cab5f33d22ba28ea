"""What was begun and not kept: the words in open editors and forms, so that neither Esc nor a crash loses them.

Each lies in a small file of its own in the program's folder on this computer, written whole or not at all some moments
after the last key. It is gone when the words are kept in a dossier or thrown away. What lies there is bounded in number
and size, and a file that is damaged counts as not there. What belongs to a locked dossier is locked as that is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, QSaveFile, QStandardPaths, QTimer

from app.place import DossierPlace, place_of
from app.services.locking import is_locked, seal, unsealed

MOST = 40
"""How many are kept; the oldest go first."""
LONGEST = 200_000
"""Letters that all fields of one may have; a longer one is cut."""
_PLAIN, _LOCKED = ".json", ".sealed"
"""How the files are called."""
PAUSE = 400
"""Milliseconds without a key after which the words are written."""


@dataclass(frozen=True, slots=True)
class Begun:
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


class Unfinished:
    """The files of what was begun. A folder that cannot be written is no error: then nothing survives a crash."""

    def __init__(self, folder: Path | None = None) -> None:
        where = QStandardPaths.StandardLocation.AppDataLocation
        self._folder = folder or Path(QStandardPaths.writableLocation(where)) / "unfinished"

    def keep(self, begun: Begun) -> None:
        """Write one down, in the place of what was there under its name."""
        self._put(begun, datetime.now(UTC).astimezone().isoformat(timespec="seconds"))

    def follow(self, dossier: DossierPlace, before: tuple[Begun, ...] = ()) -> None:
        """Have what was begun in a dossier locked, or not, as the dossier is now.

        `before` is what was there before its lock was changed: that is written where it lies there still and cannot be
        read any more. Words that were written down meanwhile stand.
        """
        now = self.begun(dossier)
        known = {self._places(one) for one in now}
        lost = [one for one in before if self._places(one) not in known and any(map(Path.exists, self._places(one)))]
        locked = isinstance(dossier, Path) and is_locked(dossier)
        for one in (*lost, *reversed(now)):  # the one written last stays so
            plain, sealed = self._places(one)
            if one in lost or (plain if locked else sealed).exists():
                self._put(one, one.when)

    def _put(self, begun: Begun, when: str) -> None:
        room = LONGEST
        fields: dict[str, str] = {}
        for name, value in begun.fields.items():
            fields[name] = value[: max(0, room)]
            room -= len(value)
        content = json.dumps({**asdict(begun), "fields": fields, "when": when}, ensure_ascii=False).encode("utf-8")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        plain, locked = self._places(begun)
        dossier = place_of(begun.dossier)
        if isinstance(dossier, Path) and is_locked(dossier):
            if not seal(dossier, locked, content):
                return
            other = plain
        else:
            _write(plain, content)
            other = locked
        for old in (other, *self._files()[MOST:]):
            with suppress(OSError):
                old.unlink(missing_ok=True)

    def drop(self, begun: Begun) -> None:
        """Forget one; one that is not there is no error."""
        for file in self._places(begun):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def begun(self, dossier: DossierPlace | None = None) -> tuple[Begun, ...]:
        """What was begun, in one dossier or in all, the last one first."""
        found = [one for file in self._files() if (one := _read(file))]
        return tuple(one for one in found if dossier is None or one.dossier == str(dossier.absolute()))

    def _files(self) -> list[Path]:
        """The files, the one written last first."""
        found = (*self._folder.glob(f"*{_PLAIN}"), *self._folder.glob(f"*{_LOCKED}"))
        files = [(file.stat().st_mtime_ns, file) for file in found if file.is_file()]
        return [file for _, file in sorted(files, reverse=True)]

    def _places(self, begun: Begun) -> tuple[Path, Path]:
        """The file of one, and the one that it has when its dossier is locked."""
        name = "\n".join((begun.kind, begun.dossier, begun.place))
        place = self._folder / hashlib.sha256(name.encode()).hexdigest()[:24]
        return place.with_name(place.name + _PLAIN), place.with_name(place.name + _LOCKED)


class Keeper(QObject):
    """Writes down what one editor holds, some moments after each `touch`, and at once on `flush`.

    `now` gives what it holds, None for nothing worth keeping: then what lies there is forgotten.
    """

    def __init__(self, unfinished: Unfinished, now: Callable[[], Begun | None], parent: QObject) -> None:
        super().__init__(parent)
        self._unfinished, self._now = unfinished, now
        self._last: Begun | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self._end)

    def touch(self) -> None:
        """Something was typed or chosen."""
        self._pause.start()

    def flush(self) -> None:
        """Write down what the editor holds now."""
        self._pause.stop()
        begun = self._now()
        if begun is not None:
            self._unfinished.keep(begun)
        elif self._last is not None:
            self._unfinished.drop(self._last)
        self._last = begun or self._last

    def _end(self) -> None:
        """The program ends while something is typed."""
        if self._pause.isActive():
            self.flush()

    def drop(self) -> None:
        """It is kept in the dossier, or thrown away: forget it."""
        self._pause.stop()
        for one in (self._now(), self._last):
            if one is not None:
                self._unfinished.drop(one)
        self._last = None


def _write(file: Path, content: bytes) -> None:
    saving = QSaveFile(str(file))
    if saving.open(QIODevice.OpenModeFlag.WriteOnly):
        saving.write(content)
        saving.commit()


def _read(file: Path) -> Begun | None:
    """What lies in a file; None when it is damaged, or locked and its passphrase was not given."""
    try:
        content = json.loads((unsealed(file) or b"") if file.suffix == _LOCKED else file.read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or not isinstance(content.get("fields"), dict):
        return None
    fields = content["fields"]
    plain = [content.get(name) for name in ("kind", "dossier", "place", "title", "when")]
    if not all(isinstance(value, str) for value in (*plain, *fields.keys(), *fields.values())):
        return None
    kind, dossier, place, title, when = map(str, plain)
    return Begun(kind, dossier, place, title, fields, when)
