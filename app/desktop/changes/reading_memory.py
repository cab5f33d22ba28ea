"""What the reader has read of the pair that is shown, remembered in its dossier: at once, beside all else.

Amendments are known by their words (`redline/amendments/fingerprints.py`), so that one that was read in another
comparison is read here too. It marks nothing by itself, and is told to nobody else: no view that leaves the program
gets it.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import commas, number_words
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.place import ServerAddress
from app.redline.amendments.fingerprints import fingerprints_of
from app.redline.model import AmendmentWeight
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.job import Progress
    from app.place import DossierPlace
    from app.redline.model import Redline
    from app.services.comparisons.client import ShownPair


class ReadingMemory(QObject):
    """Emits `changed(read)` with the ids of the amendments that are read, None while that is not known, and `refused`
    with one sentence where it could not be kept.
    """

    changed = Signal(object)
    refused = Signal(str)
    _came = Signal(int, object, object)
    _unkept = Signal(object, object, str)

    def __init__(self, jobs: Jobs, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._preferences = jobs, preferences
        self._dossier: DossierPlace | None = None
        self._asked = 0
        self._fingerprints: Mapping[str, str] = {}
        self._read: set[str] | None = None
        """Fingerprints of what was read in the dossier, None while that is not known."""
        self._lock = Lock()
        self._unwritten: dict[DossierPlace, dict[str, bool]] = {}
        self._came.connect(self._come)
        self._unkept.connect(self._take_back)

    def show(self, shown: ShownPair | None) -> None:
        """Find out what is read of another pair."""
        self._asked += 1
        self._dossier, self._fingerprints, self._read = shown.pair.dossier if shown else None, {}, None
        self.changed.emit(None)
        if shown is None:
            return
        asked, dossier, redline, reader = self._asked, shown.pair.dossier, shown.redline, self._reader()

        def work(_progress: Progress) -> None:
            fingerprints = fingerprints_of(redline)
            try:
                with Dossier.open(dossier, write=False) as there:
                    read = there.user_input.read_amendments(reader)
            except Refused:
                return  # whoever marks something is told that it is not known
            self._came.emit(asked, fingerprints, read)

        self._jobs.aside(work)

    @property
    def read(self) -> frozenset[str] | None:
        """The ids of the amendments that are read; None while that is not known."""
        if self._read is None:
            return None
        return frozenset(one for one, fingerprint in self._fingerprints.items() if fingerprint in self._read)

    def mark(self, amendment: str, read: bool) -> bool:
        """Remember that an amendment of the pair is read, or is not; returns False while it is not known what is."""
        fingerprint = self._fingerprints.get(amendment)
        if self._read is None or fingerprint is None or self._dossier is None:
            return False
        (self._read.add if read else self._read.discard)(fingerprint)
        dossier, reader = self._dossier, self._reader()
        with self._lock:
            self._unwritten.setdefault(dossier, {})[fingerprint] = read
        self._jobs.aside(lambda _progress: self._write(dossier, reader))
        self.changed.emit(self.read)
        return True

    def _write(self, dossier: DossierPlace, reader: str) -> None:
        """Keep what was marked since the last time, in a thread."""
        with self._lock:
            marks = self._unwritten.pop(dossier, {})
        if not marks:
            return
        try:
            with Dossier.open(dossier) as there:
                there.user_input.set_read(marks, reader)
        except Refused as reason:
            self._unkept.emit(dossier, marks, translate_message(reason.message))

    def _reader(self) -> str:
        """Who reads: on a server somebody of whom the name says nothing, of a file its one reader."""
        return self._preferences.reader() if isinstance(self._dossier, ServerAddress) else ""

    def _come(self, asked: int, fingerprints: Mapping[str, str], read: Collection[str]) -> None:
        if asked == self._asked and self._dossier is not None:
            self._fingerprints, self._read = fingerprints, set(read)
            with self._lock:
                unwritten = dict(self._unwritten.get(self._dossier, {}))
            self._lay(unwritten)
            self.changed.emit(self.read)

    def _take_back(self, dossier: DossierPlace, marks: Mapping[str, bool], sentence: str) -> None:
        """What could not be kept is not shown as kept."""
        if dossier == self._dossier and self._read is not None:
            self._lay({fingerprint: not read for fingerprint, read in marks.items()})
            self.changed.emit(self.read)
        self.refused.emit(sentence)

    def _lay(self, marks: Mapping[str, bool]) -> None:
        assert self._read is not None, "marks are laid on what is known"
        for fingerprint, read in marks.items():
            (self._read.add if read else self._read.discard)(fingerprint)


def reading_words(redline: Redline | None, read: Collection[str] | None) -> str:
    """How far the reader is: “212 of 466 read, all A”; "" while that is not known, and where there is nothing."""
    amendments = redline.amendments if redline is not None else ()
    if read is None or not amendments:
        return ""
    done = sum(one.id in read for one in amendments)
    if done == len(amendments):
        return tr("All amendments read")
    said = tr("{some} of {all} read").format(some=number_words(done), all=number_words(len(amendments)))
    heavy = [one.id in read for one in amendments if one.weight is AmendmentWeight.A]
    if not heavy:
        return said
    if all(heavy):
        return commas((said, tr("all A read")))
    words = tr("{some} of {all} A").format(some=number_words(sum(heavy)), all=number_words(len(heavy)))
    return commas((said, words))
