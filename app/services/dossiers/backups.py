"""Copies of a dossier that are kept by themselves: one before the first change of a day; and going back to one.

Where they lie and how many there are is the store's business. It is light: what it needs of the store is imported when
it is called.
"""

from __future__ import annotations

import datetime
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.job import Damaged, Refused
from app.message import Message
from app.place import DossierPlace, ServerAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.storage.file.backup_loss import BackupLoss as BackupLoss
    from app.storage.file.backups import BackupCopy as BackupCopy


def today() -> str:
    """The day by the clock of this computer (ISO 8601)."""
    return datetime.date.today().isoformat()


def keep_copy(dossier: DossierPlace, day: str = "") -> Path | None:
    """Keep a copy of a dossier that is about to be changed on `day` (ISO 8601; today, if ""), and let the oldest one
    go; returns where it lies.

    None where there is no dossier yet, no copy is needed, or the dossier lies on a server, which keeps its own. Raises
    Refused when none can be kept, which is no reason not to go on, and Damaged for a dossier that is damaged.
    """
    from app.storage.file.backup_policy import keep_copy, let_old_go

    if isinstance(dossier, ServerAddress) or not dossier.is_file():
        return None
    made = keep_copy(dossier, day or today())
    if made is not None:
        let_old_go(dossier)
    return made


@contextmanager
def change_with_copy(dossier: DossierPlace, tell: Callable[[str], None]) -> Iterator[None]:
    """Around a change of a dossier: a copy is kept before, and taken away again when the change fails before anything
    of it is kept. What fails after that leaves the copy: it is what takes the change back.

    `tell` gets one sentence when none can be kept; the change is made all the same. Raises Damaged for a dossier that
    is damaged, which is not to be changed.
    """
    from app.storage.file.backup_policy import keep_copy, let_old_go, take_away_unused

    if isinstance(dossier, ServerAddress):  # backups are the server's own
        yield
        return
    made = None
    try:
        made = keep_copy(dossier, today()) if dossier.is_file() else None
    except Damaged:
        raise
    except Refused as reason:
        tell(str(reason))
    try:
        yield
    except BaseException:
        if made is not None:
            take_away_unused(dossier, made)
        raise
    let_old_go(dossier)


def log_without_room(dossier: DossierPlace) -> Path | None:
    """Where what was kept last lies beside a closed dossier, since its disk has no room for it in the file: whoever
    copies or sends the file alone is without it. None where all is in the file, or another program has it open.
    """
    from app.storage.file.connections import has_log, has_room

    if isinstance(dossier, ServerAddress) or not has_log(dossier) or has_room(dossier):
        return None
    return dossier.with_name(f"{dossier.name}-wal")


def copies_of(dossier: DossierPlace) -> tuple[BackupCopy, ...]:
    """The copies that lie beside a dossier: of days, the last one first, then those from before renewals."""
    from app.storage.file.backups import copies_of

    return () if isinstance(dossier, ServerAddress) else copies_of(dossier)


def files_beside(dossier: Path) -> list[Path]:
    """All files beside a dossier that may hold words of it: its copies, and what was set aside."""
    from app.storage.file.backups import files_beside

    return files_beside(dossier)


def leftovers(dossier: DossierPlace) -> list[Path]:
    """What programs that were killed left beside a dossier. It goes when the dossier is opened to be changed, an hour
    later.
    """
    from app.storage.file.leftovers import leftovers_of

    return [] if isinstance(dossier, ServerAddress) else leftovers_of(dossier)


def is_sound(copy: Path) -> bool:
    """Whether a copy is a dossier with which nothing is wrong."""
    from app.storage.file.backups import is_sound

    return is_sound(copy)


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """What was done to go on with a copy."""

    copy: Path
    aside: Path | None
    """Where what lay in its place is kept; None where nothing did."""
    left_out: BackupLoss | None
    """What is in that and not in the copy; None where nothing lay there."""


def restore(dossier: DossierPlace, copy: Path | None = None, day: str = "", what: str = "damaged") -> RestoreResult:
    """Put a copy in the place of a dossier, which is kept under another name that has `what` in it; the newest sound
    copy when none is named.

    Raises Refused when there is no sound copy, or nothing can be written there.
    """
    from app.storage.file.backup_loss import backup_loss_of
    from app.storage.file.backup_policy import put_in_place
    from app.storage.file.backups import newest_sound

    if isinstance(dossier, ServerAddress):
        raise Refused("Copies of a dossier on a server are the server’s own; ask whoever looks after it.")
    chosen = copy or newest_sound(dossier)
    if chosen is None:
        raise Refused(Message("There is no sound copy of the dossier “{0}” beside it.", (dossier.name,)))
    aside = put_in_place(dossier, chosen, day or today(), what)
    return RestoreResult(chosen, aside, backup_loss_of(aside, chosen) if aside is not None else None)
