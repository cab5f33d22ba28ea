"""Dossiers that are kept only if somebody wishes it: those of two drafts that were compared without ceremony.

Each lies in a folder of the program that only this user may look into, so that a laptop that dies loses nothing of
what was noted in it; with it lies which files it was made of, and how it was before anything was entered. Removing one
leaves nothing of it. Which program has one open is not known here.
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Refused
from app.place import DossierPlace, ServerAddress
from app.services.dossiers.creation import check_absent, copy_dossier, new_dossier
from app.services.dossiers.dossier import Dossier
from app.services.processes.output_files import whole_file
from app.services.processes.tasks import task

if TYPE_CHECKING:
    from app.services.dossiers.unsaved_work import UnsavedFiles

_ENDING, _FACTS = ".travaux", ".json"
_OURS = "Travaux"


@dataclass(frozen=True, slots=True)
class TemporaryFacts:
    """What is known of a dossier that is not kept."""

    title: str = ""
    """What it is, for a person: the names of its two drafts."""
    files: Mapping[str, str] = field(default_factory=dict)
    """By the label of a draft, the path of the file from which it was read."""
    order: str = ""
    """By what the older of the two was known: "date", "symbol", "given"; "said" where the reader exchanged them."""
    doubts: int = 0
    """How many doubts there were about how the files were read, until somebody looked."""
    untouched: tuple[int, ...] = ()
    """Its stamp before anything was entered."""


def folder_of_comparisons() -> Path:
    """Where they lie on this computer, whether that is there or not."""
    from platformdirs import user_data_path

    return user_data_path() / _OURS / _OURS / "comparisons"


class TemporaryDossiers:
    """The dossiers that are not kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or folder_of_comparisons()

    def new_place(self) -> Path:
        """Where the next one can be made; its folder is there."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._folder / f"{uuid.uuid4().hex[:12]}{_ENDING}"

    def has(self, place: DossierPlace | None) -> bool:
        """Whether a dossier is one of them, by where it lies."""
        return isinstance(place, Path) and place.absolute().parent == self._folder.absolute()

    def left(self) -> tuple[Path, ...]:
        """All that lie there, the one written last first."""
        found = []
        for file in self._folder.glob(f"*{_ENDING}"):
            with suppress(OSError):
                found.append((file.stat().st_mtime_ns, file))
        return tuple(file for _, file in sorted(found, reverse=True))

    def note(self, place: Path, facts: TemporaryFacts, *, untouched: bool = True) -> None:
        """Write down what is known of one in which nothing was entered yet, or, not `untouched`, something was. Where
        nothing can be written, nothing is known later.
        """
        content = {
            "title": facts.title,
            "files": dict(facts.files),
            "order": facts.order,
            "doubts": facts.doubts,
            "untouched": list(stamp_at(place) if untouched else facts.untouched),
        }
        with suppress(OSError):
            passing = place.with_suffix(f".{os.getpid()}.part")
            passing.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
            passing.replace(place.with_suffix(_FACTS))

    def facts(self, place: Path) -> TemporaryFacts:
        """What is known of one; nothing where that is damaged."""
        try:
            content = json.loads(place.with_suffix(_FACTS).read_text("utf-8"))
            files = {str(label): str(file) for label, file in content["files"].items()}
            stamp = tuple(int(part) for part in content["untouched"])
            doubts = int(content["doubts"])
            return TemporaryFacts(str(content["title"]), files, str(content["order"]), doubts, stamp)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return TemporaryFacts()

    def exchange(self, place: Path, older: str, newer: str) -> None:
        """Have one of two drafts (labels) be the older in the dossier itself: in the places of the two it comes first,
        and so it is kept. What was entered stays, and where nothing was, this is nothing worth keeping either.

        Raises Refused where the dossier cannot be written.
        """
        facts = self.facts(place)
        untouched = stamp_at(place) == facts.untouched
        with Dossier.open(place) as there:
            order = [draft.label for draft in there.drafts()]
            one, other = order.index(older), order.index(newer)
            if one > other:
                order[one], order[other] = newer, older
                there.order_drafts(order)
        self.note(place, replace(facts, title=f"{older} – {newer}", order="said"), untouched=untouched)

    def is_touched(self, place: Path, unsaved: UnsavedFiles) -> bool:
        """Whether anything worth keeping was entered, or begun, in one: whatever was written since it was made."""
        return bool(unsaved.begun(place)) or stamp_at(place) != self.facts(place).untouched

    def remove(self, place: Path, unsaved: UnsavedFiles | None = None) -> None:
        """Leave nothing of one: its file, what lies beside it, and the words that were begun in it. One of another
        folder is left alone.
        """
        if not self.has(place):
            return
        if unsaved is not None:
            for begun in unsaved.begun(place):
                unsaved.drop(begun)
        for file in self._folder.glob(f"{place.stem}*"):  # its copies, its facts, and what SQLite leaves at a crash
            if file.is_dir():
                shutil.rmtree(file, ignore_errors=True)
            else:
                with suppress(OSError):
                    file.unlink(missing_ok=True)


def lock_file(place: Path) -> Path:
    """The file by which a program says that it has one open."""
    return place.with_suffix(".lock")


def stamp_at(place: Path) -> tuple[int, ...]:
    """The stamp of a dossier's file: the same one means that nothing was written."""
    from app.storage.file.stamp import stamp_of

    return stamp_of(place)


def remove_empty(dossier: Path) -> bool:
    """Leave nothing of a dossier that was made for files of which none came in; returns whether nothing is left. One
    in which there is anything is left alone, as is one that cannot be read.
    """
    from app.storage.file.backup_policy import is_empty
    from app.storage.file.connections import remove
    from app.storage.file.errors import plain_words

    try:
        with plain_words(dossier):
            if not is_empty(dossier):
                return False
        remove(dossier)
    except (Refused, OSError):
        return False
    return True


@task
def keep_as(place: DossierPlace, target: Path) -> None:
    """Make of a dossier that is not kept one that is, at `target`, called as its file is. Nothing is taken away.

    Raises Refused when there is something at `target`, or nothing can be made there.
    """
    check_absent(target)
    with Dossier.open(place, write=False) as there, new_dossier(target, target.stem) as made:
        made.fill_from(there, title=target.stem)


@task
def save_copy(place: DossierPlace, target: Path) -> None:
    """Make a copy of a dossier at `target`, with all that is in it; that of a locked one is locked with the same
    passphrase.

    Raises Refused when there is something at `target`, when the dossier cannot be read, or nothing can be made there.
    """
    check_absent(target)
    if isinstance(place, ServerAddress):
        copy_dossier(place, target)
        return
    from app.storage.file.connections import copy_whole
    from app.storage.file.errors import plain_words

    Dossier.open(place, write=False).close()  # what is no sound dossier, or has no key here, is refused in words
    with whole_file(target) as passing, plain_words(place):
        copy_whole(place, passing, 5.0)
