"""What the program remembers between two evenings, on this computer and for this user: never in a dossier.

The window's place, the reader's choices, which dossiers were open, and where in each the reader left off. No word of a
document is kept here: only paths, labels and ids; and of a locked dossier only its path.
"""

from __future__ import annotations

import json
import os
import stat
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings

from app.job import Refused
from app.place import DossierPlace, ServerAddress, place_of
from app.services.dossiers.encryption import is_locked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

RECENT = 12
"""How many dossiers are remembered."""


@dataclass(frozen=True, slots=True)
class RecentDossier:
    """A dossier that was open: where it lies, its title, and the day when it was open last (ISO 8601)."""

    path: DossierPlace
    title: str
    day: str

    @property
    def there(self) -> bool:
        """Whether its file is still where it was; of a server that is not asked."""
        return isinstance(self.path, ServerAddress) or self.path.is_file()

    @property
    def locked(self) -> bool:
        """Whether it is locked with a passphrase, as its file says now."""
        return is_locked(self.path)


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where the reader was in a dossier: the pair of drafts, the reading, the room, the change, and the row that was
    read, `down` pixels below the top of the texts.
    """

    older: str = ""
    newer: str = ""
    reading: str = "issued"
    room: str = ""
    row: str = ""
    change: str = ""
    down: str = ""


class Preferences:
    """Reads and writes the settings of whoever uses this computer. What is damaged there counts as not there."""

    def __init__(self) -> None:
        self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Travaux", "Travaux")
        _keep_private(Path(self._settings.fileName()))
        self._unwritten: dict[DossierPlace, LastPlace] = {}
        """Where the reader was in locked dossiers this evening."""

    # --- the window ---

    def keep_window(self, window: QMainWindow) -> None:
        """Keep the window's place."""
        self._settings.setValue("window", window.saveGeometry())

    def restore_window(self, window: QMainWindow) -> None:
        """Put the window back where it was; what does not fit this screen, Qt corrects."""
        place = self._settings.value("window")
        if isinstance(place, QByteArray):
            window.restoreGeometry(place)

    # --- choices ---

    def choice(self, name: str, usual: str = "") -> str:
        """What the reader chose under `name`, or what is usual."""
        value = self._settings.value(f"choices/{name}")
        return value if isinstance(value, str) else usual

    def number(self, name: str, usual: float) -> float:
        """A choice that is a number."""
        try:
            return float(self.choice(name, str(usual)))
        except ValueError:
            return usual

    def switch(self, name: str, usual: bool) -> bool:
        """A choice that is yes or no."""
        return self.choice(name, "yes" if usual else "no") == "yes"

    def choose(self, name: str, value: str | float | bool) -> None:
        """Keep a choice."""
        words = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        self._settings.setValue(f"choices/{name}", words)

    def last_folder(self) -> Path | None:
        """The folder from which drafts or papers were taken last, into whichever dossier; None where there is none."""
        folder = self.choice("files_from")
        return Path(folder) if folder else None

    def keep_last_folder(self, file: Path) -> None:
        """Remember from which folder a file was taken."""
        self.choose("files_from", str(file.absolute().parent))

    # --- dossiers ---

    def reader(self) -> str:
        """Under what is kept on servers what the reader has read: made by chance, once, and says nothing of them."""
        if not self.choice("reader"):
            self.choose("reader", token_hex(8))
        return self.choice("reader")

    def recent(self) -> tuple[RecentDossier, ...]:
        """The dossiers that were open, the last one first; also those whose file is gone."""
        known = [
            RecentDossier(place, entry["title"], entry["day"])
            for entry in self._list("recent")
            if isinstance(entry, dict) and all(isinstance(entry.get(key), str) for key in ("path", "title", "day"))
            if (place := _place(entry["path"])) is not None
        ]
        return tuple(known[:RECENT])

    def others(self, opened: DossierPlace | None) -> tuple[RecentDossier, ...]:
        """The dossiers that were open before and are still there, without the one that is open now."""
        return tuple(one for one in self.recent() if one.there and one.path != opened)

    def opened(self, path: DossierPlace, title: str, day: str) -> None:
        """Remember that a dossier is open, as the last one."""
        others = [one for one in self.recent() if one.path != path]
        self._keep_recent([RecentDossier(path, title, day), *others])

    def forget(self, path: DossierPlace) -> None:
        """Take a dossier out of the list, with the reader's place in it; its file is left alone."""
        self._keep_recent([one for one in self.recent() if one.path != path])
        self._settings.remove(f"places/{_key(path)}")

    def place(self, path: DossierPlace) -> LastPlace:
        """Where the reader left off in a dossier."""
        if path in self._unwritten:
            return self._unwritten[path]
        found = self._object(f"places/{_key(path)}")
        known = {name: value for name, value in found.items() if name in LastPlace.__slots__ and isinstance(value, str)}
        return LastPlace(**known)

    def keep_place(self, path: DossierPlace, place: LastPlace, *, locked: bool) -> None:
        """Remember where the reader is in a dossier: of a locked one, in which places have names, only until the
        program ends.
        """
        self._unwritten.pop(path, None)
        if locked:
            self._unwritten[path] = place
            self._settings.remove(f"places/{_key(path)}")
            return
        self._settings.setValue(f"places/{_key(path)}", json.dumps(asdict(place)))

    def sync(self) -> None:
        """Write everything out now."""
        self._settings.sync()

    def _keep_recent(self, recent: list[RecentDossier]) -> None:
        entries = [{"path": str(one.path), "title": one.title, "day": one.day} for one in recent[:RECENT]]
        self._settings.setValue("recent", json.dumps(entries))

    def _list(self, name: str) -> list[Any]:
        found = self._parsed(name)
        return found if isinstance(found, list) else []

    def _object(self, name: str) -> dict[str, Any]:
        found = self._parsed(name)
        return found if isinstance(found, dict) else {}

    def _parsed(self, name: str) -> Any:
        value = self._settings.value(name)
        try:
            return json.loads(value) if isinstance(value, str) else None
        except ValueError:
            return None


def _keep_private(file: Path) -> None:
    """Have the settings be read by nobody else, since they name dossiers; Qt keeps the rights that a file has."""
    mine = stat.S_IRUSR | stat.S_IWUSR
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, mine))
        if stat.S_IMODE(file.stat().st_mode) & ~mine:
            file.chmod(mine)


def _place(word: str) -> DossierPlace | None:
    """Where a dossier lies by what was written down of it, None where that is damaged."""
    try:
        return place_of(word)
    except Refused:
        return None


def _key(path: DossierPlace) -> str:
    """Where a dossier lies as a name in the settings, in which slashes would make groups."""
    return str(path.absolute()).replace("\\", "/").replace("/", "|")
